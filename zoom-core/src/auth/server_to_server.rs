//! Server-to-server OAuth: an app acts for its whole account, without a user.

use std::sync::Arc;

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    server::AuthServer,
};
use crate::{error::AuthError, types::Secret};

/// A server-to-server app. It requests an access token for one hour when it needs one, and has no refresh token.
///
/// Such an app acts for no user, so its calls must use user ids instead of `me`.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::{App, ServerToServer}, Client};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(ServerToServer::new(app, "account-id")).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ServerToServer(TokenCache);

auth_by_cache!(ServerToServer);

impl ServerToServer {
    /// Creates the credential of an app and the id of its account.
    pub fn new(app: App, account_id: impl Into<String>) -> Self {
        Self(TokenCache::new(AccountCredentials { app, account_id: account_id.into() }))
    }
}

struct AccountCredentials {
    app: App,
    account_id: String,
}

impl Grant for AccountCredentials {
    fn grant(self: Arc<Self>, server: AuthServer, _: Option<Secret>) -> GrantFuture {
        Box::pin(async move {
            let form = [("grant_type", "account_credentials"), ("account_id", &self.account_id)];
            server.repeatable_tokens(&self.app, &form).await
        })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()?;
        if self.account_id.is_empty() {
            return Err(AuthError::new(
                "the account id is empty: pass the one that the app's page shows to `ServerToServer::new`",
            ));
        }
        Ok(())
    }
}
