//! An access token that somebody else got, and keeps fresh.

use std::fmt;

use http::HeaderValue;
use secrecy::SecretString;

use super::{Auth, AuthFuture, AuthServer, Authorization};
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
    /// The credential, or what is wrong with the token.
    authorization: Result<Authorization, AuthError>,
}

impl AccessToken {
    /// Takes the token, without `Bearer` before it: a `String`, a `&str` or a [`SecretString`].
    ///
    /// A token that can't be sent is refused by `ClientBuilder::build`.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { authorization: Authorization::bearer(&token.into()) }
    }

    pub(crate) fn header(&self) -> Result<&HeaderValue, AuthError> {
        self.authorization.as_ref().map(Authorization::header).map_err(Clone::clone)
    }
}

impl Auth for AccessToken {
    fn at_hand(&self) -> Option<Authorization> {
        self.authorization.as_ref().ok().cloned()
    }

    fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
        Box::pin(std::future::ready(self.authorization.clone().map_err(Error::from)))
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
