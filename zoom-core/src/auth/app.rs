//! An app as Zoom's marketplace knows it.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::{error::AuthError, secret::Redacted};

/// The client id of an app, and its secret unless it is a public client.
///
/// # Examples
///
/// ```
/// use zoom_core::App;
///
/// let app = App::new("client-id").secret("client-secret");
/// assert!(!format!("{app:?}").contains("client-secret"));
/// ```
#[derive(Clone)]
pub struct App {
    id: String,
    secret: Option<SecretString>,
}

impl App {
    /// An app by its client id.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self { id: client_id.into(), secret: None }
    }

    /// Sets the client secret. A public client, such as a program on a user's machine, has none and proves itself by PKCE.
    #[must_use]
    pub fn secret(mut self, client_secret: impl Into<SecretString>) -> Self {
        self.secret = Some(client_secret.into());
        self
    }

    /// The client id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `Basic …`, by which an app with a secret proves itself (RFC 6749, 2.3.1); `None` for one without.
    pub(crate) fn basic(&self) -> Result<Option<HeaderValue>, AuthError> {
        let Some(secret) = &self.secret else { return Ok(None) };
        let pair = SecretString::from(format!("{}:{}", self.id, secret.expose_secret()));
        let mut header = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair.expose_secret())))
            .map_err(|_| AuthError::new("the app's id and secret make no header"))?;
        header.set_sensitive(true);
        Ok(Some(header))
    }

    /// Refuses an app without a secret, where Zoom knows the app by nothing else.
    pub(crate) fn check_confidential(&self) -> Result<(), AuthError> {
        if self.secret.is_none() {
            return Err(AuthError::new(
                "the app has no client secret, which this flow needs: write `.secret(…)` after `App::new`",
            ));
        }
        self.check()
    }

    /// Refuses what Zoom would refuse in any case.
    pub(crate) fn check(&self) -> Result<(), AuthError> {
        if self.id.is_empty() {
            return Err(AuthError::new("the client id is empty: give `App::new` the id that Zoom's marketplace shows"));
        }
        if self.secret.as_ref().is_some_and(|secret| secret.expose_secret().is_empty()) {
            return Err(AuthError::new(
                "the client secret is empty: give `App::secret` the one that Zoom's marketplace shows, or leave it out",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("id", &self.id).field("secret", &self.secret.as_ref().map(|_| Redacted)).finish()
    }
}
