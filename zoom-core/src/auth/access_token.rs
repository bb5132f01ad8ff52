//! An access token that is requested and refreshed by other means.

use std::fmt;

use http::HeaderValue;

use super::{
    authorization::Authorization,
    provider::{Auth, AuthFuture},
    server::AuthServer,
};
use crate::{
    error::{AuthError, Error},
    types::{Secret, secret::Redacted},
};

/// A bearer token. It is sent with every request and never refreshed.
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
    /// The credential, or the error if the token is invalid.
    authorization: Result<Authorization, AuthError>,
}

impl AccessToken {
    /// Creates a credential from a token, without the `Bearer` prefix. The token is a `String`, a `&str` or a
    /// [`Secret`].
    ///
    /// `ClientBuilder::build` rejects a token that can't be sent.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { authorization: Authorization::bearer(&token.into()) }
    }

    pub(crate) fn header(&self) -> Result<&HeaderValue, AuthError> {
        self.authorization.as_ref().map(Authorization::header).map_err(Clone::clone)
    }
}

impl Auth for AccessToken {
    fn cached(&self) -> Option<Authorization> {
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
    fn a_token_that_can_not_be_sent_is_rejected_without_showing_it() {
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
