//! Server-to-server OAuth: an app acts for its whole account, without a user.

use std::sync::Arc;

use secrecy::SecretString;

use super::{
    App, Auth, AuthFuture, AuthServer, Authorization,
    cache::{Grant, GrantFuture, TokenCache},
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
pub struct ServerToServer {
    cache: TokenCache,
    grant: Arc<AccountCredentials>,
}

#[derive(Debug)]
struct AccountCredentials {
    app: App,
    account_id: String,
}

impl ServerToServer {
    /// An app of the account with this id.
    pub fn new(app: App, account_id: impl Into<String>) -> Self {
        let grant = Arc::new(AccountCredentials { app, account_id: account_id.into() });
        Self { cache: TokenCache::new(Arc::clone(&grant)), grant }
    }
}

impl Grant for Arc<AccountCredentials> {
    fn grant(&self, server: AuthServer, _: Option<SecretString>) -> GrantFuture {
        let grant = Self::clone(self);
        Box::pin(async move {
            let form = [("grant_type", "account_credentials"), ("account_id", &grant.account_id)];
            server.tokens(&grant.app, &form).await
        })
    }
}

impl Auth for ServerToServer {
    fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
        Box::pin(self.cache.authorization(server))
    }

    fn refused(&self, refused: &Authorization) -> bool {
        self.cache.refused(refused);
        true
    }

    fn check(&self) -> Result<(), AuthError> {
        self.grant.app.check()?;
        if self.grant.account_id.is_empty() {
            return Err(AuthError::new(
                "the account id is empty: give `ServerToServer::new` the one that the app shows",
            ));
        }
        Ok(())
    }
}
