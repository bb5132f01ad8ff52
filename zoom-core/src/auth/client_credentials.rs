//! Client credentials: an app acts for itself, not for an account or a user.

use std::{fmt, sync::Arc};

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    server::AuthServer,
    shared_access::shared_tokens,
    store::TokenStore,
};
use crate::{error::AuthError, types::Secret};

/// An app that acts for itself. It requests an access token, valid for one hour, whenever it needs one, and has no
/// refresh token.
///
/// Zoom grants only a few scopes to such a token: `imchat:bot`, which allows a chatbot to send messages, and some of
/// the form `marketplace:…`. For the rest of the API, see [`ServerToServer`](crate::auth::ServerToServer).
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::{App, ClientCredentials}, Client};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(ClientCredentials::new(app)).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientCredentials(TokenCache, AppCredentials);

auth_by_cache!(ClientCredentials);

impl ClientCredentials {
    /// Creates the credential of an app, which must have a secret.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self::with(AppCredentials { app, store: None })
    }

    /// Shares the access token among all processes that use the same store: only one of them requests it. By default,
    /// each process requests its own token.
    ///
    /// The store must not be used for any other app. If the store fails, each process requests its own token.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{auth::{App, ClientCredentials, FileStore}, Client};
    ///
    /// let app = App::new("client-id").secret("client-secret");
    /// let auth = ClientCredentials::new(app).store(FileStore::new("access-token.json"));
    /// let client = Client::builder().auth(auth).build()?;
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn store(self, store: impl TokenStore) -> Self {
        Self::with(AppCredentials { store: Some(Arc::new(store)), ..self.1 })
    }

    fn with(credentials: AppCredentials) -> Self {
        Self(TokenCache::new(credentials.clone()), credentials)
    }
}

#[derive(Clone)]
struct AppCredentials {
    app: App,
    store: Option<Arc<dyn TokenStore>>,
}

impl Grant for AppCredentials {
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture {
        Box::pin(async move {
            let request = || server.repeatable_tokens(&self.app, &[("grant_type", "client_credentials")]);
            match &self.store {
                Some(store) => shared_tokens(&**store, stale.as_ref(), request).await,
                None => request().await,
            }
        })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()
    }
}

impl fmt::Debug for AppCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppCredentials").field("app", &self.app).finish_non_exhaustive()
    }
}
