//! Ends a login.

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::{App, AuthServer, server::REVOKE};
use crate::error::AuthError;

impl AuthServer {
    /// Revokes an access token of the app. The store that keeps it is another matter: empty it as well.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if Zoom refuses, or can't be reached.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{App, AuthServer, Environment, FileStore, TokenStore};
    ///
    /// # async fn log_out(app: App) -> Result<(), zoom_core::Error> {
    /// let server = AuthServer::new(&Environment::commercial())?;
    /// if let Some(tokens) = FileStore::new("tokens.json").load().await? {
    ///     server.revoke(&app, &tokens.access_token).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn revoke(&self, app: &App, access_token: &SecretString) -> Result<(), AuthError> {
        app.check()?;
        let answer = self.post(&REVOKE, app, &[("token", access_token.expose_secret())]).await?;
        match answer.get("status").and_then(Value::as_str) {
            Some("success") => Ok(()),
            _ => Err(AuthError::bad_answer("Zoom's OAuth server did not say that the token is revoked")),
        }
    }
}
