//! An app that is registered in Zoom's App Marketplace.

use std::fmt;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::HeaderValue;

use crate::{
    error::AuthError,
    types::{Secret, secret::Redacted},
};

/// The client id of an app and, unless the app is a public client, its client secret.
///
/// # Examples
///
/// ```
/// use zoom_core::auth::App;
///
/// let app = App::new("client-id").secret("client-secret");
/// assert!(!format!("{app:?}").contains("client-secret"));
/// ```
#[derive(Clone)]
pub struct App {
    id: String,
    secret: Option<Secret>,
}

impl App {
    /// Creates an app with a client id and no secret.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self { id: client_id.into(), secret: None }
    }

    /// Sets the client secret. By default, there is none: a public client, such as a program on a user's machine, uses
    /// PKCE instead.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, ClientCredentials, RefreshToken, MemoryStore, Tokens}, Client};
    ///
    /// // A public client needs no secret to continue a user's login …
    /// let store = MemoryStore::new(Tokens::refresh_only("refresh-token"));
    /// Client::builder().auth(RefreshToken::new(App::new("client-id"), store)).build()?;
    /// // … but an app that acts for itself does.
    /// let without = Client::builder().auth(ClientCredentials::new(App::new("client-id"))).build();
    /// assert!(without.is_err());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.secret = Some(client_secret.into());
        self
    }

    /// Returns the client id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the `Basic …` header that authenticates the app by its secret (RFC 6749, 2.3.1), or `None` if it has no
    /// secret.
    pub(crate) fn basic(&self) -> Result<Option<HeaderValue>, AuthError> {
        let Some(secret) = &self.secret else { return Ok(None) };
        let pair = Secret::from(format!("{}:{}", self.id, secret.expose()));
        let mut header = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair.expose())))
            .map_err(|_| AuthError::new("the app's id or secret contains a character that a header can't contain"))?;
        header.set_sensitive(true);
        Ok(Some(header))
    }

    /// Rejects an app without a secret, for flows in which only the secret authenticates the app.
    pub(crate) fn check_confidential(&self) -> Result<(), AuthError> {
        if self.secret.is_none() {
            return Err(AuthError::new(
                "the app has no client secret, which this flow requires: write `.secret(…)` after `App::new`",
            ));
        }
        self.check()
    }

    /// Rejects an app that Zoom would reject anyway.
    pub(crate) fn check(&self) -> Result<(), AuthError> {
        if self.id.is_empty() {
            return Err(AuthError::new(
                "the client id is empty: copy it from Zoom's App Marketplace and pass it to `App::new`",
            ));
        }
        if self.secret.as_ref().is_some_and(|secret| secret.expose().is_empty()) {
            return Err(AuthError::new(
                "the client secret is empty: copy it from Zoom's App Marketplace and pass it to `App::secret`, or omit \
                 `.secret(…)`",
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
