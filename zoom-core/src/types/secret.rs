//! A credential.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::decode::{expectation::ValueKind, lenient};

/// A credential, such as a user's token, a passcode, or the secret of an app or a webhook.
///
/// `Debug` does not show it, its memory is overwritten when it is dropped, and `==` takes the same time for all secrets
/// of the same length. It is not a [`ParamValue`](crate::encode::ParamValue), because servers and proxies log URLs.
///
/// `Serialize` writes the secret itself, because a request's body needs it. It is therefore visible wherever its struct
/// is written as JSON, including the `curl` command of a request.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_object, AccessToken, Secret};
///
/// #[zoom_object]
/// #[derive(Debug, PartialEq)]
/// struct UserToken {
///     token: Option<Secret>,
/// }
///
/// let response: UserToken = serde_json::from_str(r#"{"token":"eyJzd"}"#)?;
/// assert_eq!(format!("{response:?}"), "UserToken { token: Some(Secret([redacted])) }");
/// let token = response.token.unwrap();
/// assert_eq!(token.expose(), "eyJzd");
/// let auth = AccessToken::new(token);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<Box<str>>);

impl Secret {
    /// Returns the secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text.into()))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.into()))
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

/// The text that `Debug` shows instead of a secret.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Secret").field(&Redacted).finish()
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        lenient::read_text(from, ValueKind::Secret).map(Self::from)
    }
}
