//! Server-to-server OAuth: an app acts for its whole account, without a user.

use std::sync::Arc;

use secrecy::SecretString;

use super::{
    App, AuthServer,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
};
use crate::error::AuthError;

/// A server-to-server app: it gets an access token for an hour when one is needed, and has no refresh token.
///
/// Such an app must name users by their id: `me` stands for nobody.
///
/// # Examples
///
/// ```
/// use zoom_core::{App, Client, ServerToServer};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(ServerToServer::new(app, "account-id")).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ServerToServer(TokenCache);

auth_by_cache!(ServerToServer);

impl ServerToServer {
    /// An app of the account with this id.
    pub fn new(app: App, account_id: impl Into<String>) -> Self {
        Self(TokenCache::new(AccountCredentials { app, account_id: account_id.into() }))
    }
}

struct AccountCredentials {
    app: App,
    account_id: String,
}

impl Grant for AccountCredentials {
    fn grant(self: Arc<Self>, server: AuthServer, _: Option<SecretString>) -> GrantFuture {
        Box::pin(async move {
            let form = [("grant_type", "account_credentials"), ("account_id", &self.account_id)];
            server.tokens(&self.app, &form).await
        })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()?;
        if self.account_id.is_empty() {
            return Err(AuthError::new(
                "the account id is empty: give `ServerToServer::new` the one that the app shows",
            ));
        }
        Ok(())
    }
}
