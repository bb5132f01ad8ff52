//! An access token that somebody else got, and keeps fresh.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Auth, AuthFuture};
use crate::{
    error::{AuthError, Error},
    secret::Redacted,
};

/// A bearer token as it is. It is sent until Zoom refuses it: nothing renews it.
///
/// `Debug` does not show it.
///
/// # Examples
///
/// ```
/// use zoom_core::AccessToken;
///
/// let token = AccessToken::new("secret");
/// assert_eq!(format!("{token:?}"), "AccessToken([redacted])");
/// ```
#[derive(Clone)]
pub struct AccessToken {
    /// `Bearer …`, marked as sensitive; or what is wrong with the token.
    header: Result<HeaderValue, &'static str>,
}

impl AccessToken {
    /// Takes the token, without `Bearer` before it: a `String`, a `&str` or a [`SecretString`].
    ///
    /// A token that can't be sent is refused by `ClientBuilder::build`.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { header: bearer(token.into().expose_secret()) }
    }

    pub(crate) fn header(&self) -> Result<&HeaderValue, AuthError> {
        self.header.as_ref().map_err(|reason| AuthError::new(*reason))
    }
}

/// Only what would not stay one word of the header is refused: Zoom decides about the rest.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("the access token is empty: give `AccessToken::new` the token that Zoom issued");
    }
    if token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("the access token has a character that a token can't have, such as a blank or a line's end: \
                    give `AccessToken::new` the token alone");
    }
    let mut header = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| "the access token is no header")?;
    header.set_sensitive(true);
    Ok(header)
}

impl Auth for AccessToken {
    fn authorization(&self) -> AuthFuture<'_> {
        let header = self.header().cloned().map_err(Error::from);
        Box::pin(std::future::ready(header))
    }

    fn check(&self) -> Result<(), AuthError> {
        self.header().map(|_| ())
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AccessToken").field(&Redacted).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_can_not_be_sent_is_refused_without_showing_it() {
        for token in ["", " ", "sec ret", "secret\n", "secret\r\nHost: evil", "secret\0", "sec\u{a0}ret"] {
            let error = AccessToken::new(token).check().unwrap_err().to_string();
            assert!(!error.contains("sec"), "{token:?}: {error}");
        }
    }

    #[test]
    fn a_token_is_never_shown() {
        let token = AccessToken::new("secret");
        assert_eq!(token.header().unwrap(), "Bearer secret");
        assert!(token.header().unwrap().is_sensitive());
        assert!(!format!("{token:?} {:?}", token.header()).contains("secret"));
    }
}
