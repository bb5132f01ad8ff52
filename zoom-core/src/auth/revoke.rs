//! Revokes a token.

use serde_json::Value;

use super::{
    app::App,
    server::{AuthServer, REVOKE},
};
use crate::{error::AuthError, types::Secret};

impl AuthServer {
    /// Revokes an access token of the app. A store that contains the token must be cleared separately.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if Zoom rejects the request or can't be reached.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{auth::{App, AuthServer, FileStore, TokenStore}, Environment};
    ///
    /// # async fn log_out(app: App) -> Result<(), zoom_core::Error> {
    /// let server = AuthServer::new(&Environment::commercial())?;
    /// if let Some(tokens) = FileStore::new("tokens.json").load().await? {
    ///     server.revoke(&app, &tokens.access_token).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn revoke(&self, app: &App, access_token: &Secret) -> Result<(), AuthError> {
        app.check()?;
        let response = self.post(&REVOKE, app, &[("token", access_token.expose())]).await?;
        match response.get("status").and_then(Value::as_str) {
            Some("success") => Ok(()),
            _ => Err(AuthError::bad_response("Zoom's OAuth server did not confirm that the token was revoked")),
        }
    }
}
