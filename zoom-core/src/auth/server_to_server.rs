//! Server-to-server OAuth: an app acts for its whole account, without a user.

use std::{fmt, sync::Arc};

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    server::AuthServer,
    shared_access::shared_tokens,
    store::TokenStore,
};
use crate::{error::AuthError, types::Secret};

/// A server-to-server app. It requests an access token, valid for one hour, whenever it needs one, and has no refresh
/// token.
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
pub struct ServerToServer(TokenCache, AccountCredentials);

auth_by_cache!(ServerToServer);

impl ServerToServer {
    /// Creates the credential from an app and the id of the app's account.
    pub fn new(app: App, account_id: impl Into<String>) -> Self {
        Self::with(AccountCredentials { app, account_id: account_id.into(), store: None })
    }

    /// Shares the access token among all processes that use the same store: only one of them requests it. By default,
    /// each process requests its own token.
    ///
    /// The store must not be used for any other app or account. If the store fails, each process requests its own
    /// token.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, FileStore, ServerToServer}, Client};
    ///
    /// let app = App::new("client-id").secret("client-secret");
    /// let auth = ServerToServer::new(app, "account-id").store(FileStore::new("access-token.json"));
    /// let client = Client::builder().auth(auth).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn store(self, store: impl TokenStore) -> Self {
        Self::with(AccountCredentials { store: Some(Arc::new(store)), ..self.1 })
    }

    fn with(credentials: AccountCredentials) -> Self {
        Self(TokenCache::new(credentials.clone()), credentials)
    }
}

#[derive(Clone)]
struct AccountCredentials {
    app: App,
    account_id: String,
    store: Option<Arc<dyn TokenStore>>,
}

impl Grant for AccountCredentials {
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture {
        Box::pin(async move {
            let form = [("grant_type", "account_credentials"), ("account_id", &self.account_id)];
            let request = || server.repeatable_tokens(&self.app, &form);
            match &self.store {
                Some(store) => shared_tokens(&**store, stale.as_ref(), request).await,
                None => request().await,
            }
        })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()?;
        if self.account_id.is_empty() {
            return Err(AuthError::new(
                "the account id is empty: pass `ServerToServer::new` the one that the app's page shows",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for AccountCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { app, account_id, store: _ } = self;
        f.debug_struct("AccountCredentials").field("app", app).field("account_id", account_id).finish_non_exhaustive()
    }
}
