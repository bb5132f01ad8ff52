//! A credential in an answer or in a body.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;

use crate::{lenient, secret::Redacted};

/// A credential that Zoom sends or is sent: a user's token, a passcode, a webhook's secret.
///
/// `Debug` does not show it, and `==` takes the same time for all secrets of one length. It is no
/// [`ParamValue`](crate::ParamValue), for servers and proxies log URLs.
///
/// `Serialize` writes it out, as a body needs it: so it is shown wherever its struct is written as JSON, in the `curl` line
/// of a request too.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Secret, zoom_object};
///
/// #[zoom_object]
/// #[derive(Debug, PartialEq)]
/// struct UserToken {
///     token: Option<Secret>,
/// }
///
/// let answer: UserToken = serde_json::from_str(r#"{"token":"eyJzd"}"#)?;
/// assert_eq!(format!("{answer:?}"), "UserToken { token: Some(Secret([redacted])) }");
/// let token = answer.token.unwrap();
/// assert_eq!(token.expose(), "eyJzd");
/// let auth = AccessToken::new(token);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The secret itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<SecretString> for Secret {
    fn from(secret: SecretString) -> Self {
        Self(secret)
    }
}

impl From<Secret> for SecretString {
    fn from(secret: Secret) -> Self {
        secret.0
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

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
        lenient::read_text(from, "a credential").map(Self::from)
    }
}
