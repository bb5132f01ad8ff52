//! A user's login, continued: each refresh token gets the next access token and the next refresh token.

use std::sync::{Arc, Mutex, PoisonError};

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    server::AuthServer,
    store::TokenStore,
    tokens::Tokens,
};
use crate::{clock, error::AuthError, types::Secret};

/// A login whose tokens are in a [`TokenStore`], from [`AuthorizationCode`](crate::auth::AuthorizationCode) or
/// [`DeviceCode`](crate::auth::DeviceCode).
///
/// Zoom replaces the refresh token at each use, and the old one becomes invalid. Therefore only one of the processes that
/// share the store refreshes at a time, the new tokens are in the store before a call uses them, and the call that begins a
/// refresh waits for its end. Tokens that can't be saved are kept in memory until they can.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::{App, FileStore, RefreshToken}, Client};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, FileStore::new("tokens.json"))).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RefreshToken(TokenCache);

auth_by_cache!(RefreshToken);

impl RefreshToken {
    /// Creates the credential of a login. The store is a [`FileStore`](crate::auth::FileStore), a
    /// [`MemoryStore`](crate::auth::MemoryStore), a store of your own, or a `Box` or an `Arc` of one.
    pub fn new(app: App, store: impl TokenStore) -> Self {
        Self(TokenCache::new(Login { app, store: Box::new(store), unsaved: Mutex::default() }))
    }
}

struct Login {
    app: App,
    store: Box<dyn TokenStore>,
    unsaved: Mutex<Option<Unsaved>>,
}

/// Tokens that could not be saved. The refresh token that was used for them is invalid, so no others exist.
struct Unsaved {
    used: Secret,
    tokens: Tokens,
}

impl Login {
    /// Returns the stored tokens if they are not the stale ones. Otherwise, requests new tokens and saves them.
    async fn tokens(&self, server: &AuthServer, stale: Option<&Secret>) -> Result<Tokens, AuthError> {
        let mut store = self.store.lock().await?;
        let Some(stored) = store.load().await? else {
            return Err(AuthError::rejected(
                "nobody is logged in, because the store is empty: log in with `AuthorizationCode` or `DeviceCode`, and \
                 save the tokens",
            ));
        };
        let is_stale = stale.is_some_and(|stale| stale.expose() == stored.access_token.expose());
        if !is_stale && stored.is_live(clock::now()) {
            return Ok(stored);
        }
        let Some(used) = &stored.refresh_token else {
            return Err(AuthError::rejected(
                "the access token has expired, and there is no refresh token: log in again",
            ));
        };
        let tokens = match self.unsaved(used) {
            Some(tokens) => tokens,
            None => self.refresh(server, used, &stored).await?,
        };
        store.save(&tokens).await?;
        self.set_unsaved(None);
        Ok(tokens)
    }

    async fn refresh(&self, server: &AuthServer, used: &Secret, stored: &Tokens) -> Result<Tokens, AuthError> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", used.expose())];
        let mut tokens = server.tokens(&self.app, &form).await?;
        // What the response omits is unchanged (RFC 6749, 5.1 and 6).
        tokens.refresh_token = tokens.refresh_token.or_else(|| Some(used.clone()));
        tokens.scopes = tokens.scopes.or_else(|| stored.scopes.clone());
        tokens.api_url = tokens.api_url.or_else(|| stored.api_url.clone());
        self.set_unsaved(Some(Unsaved { used: used.clone(), tokens: tokens.clone() }));
        Ok(tokens)
    }

    /// Returns the tokens that this refresh token got already. A store with another refresh token has a newer login.
    fn unsaved(&self, used: &Secret) -> Option<Tokens> {
        let unsaved = self.unsaved.lock().unwrap_or_else(PoisonError::into_inner);
        let unsaved = unsaved.as_ref().filter(|unsaved| unsaved.used.expose() == used.expose());
        unsaved.map(|unsaved| unsaved.tokens.clone())
    }

    fn set_unsaved(&self, unsaved: Option<Unsaved>) {
        *self.unsaved.lock().unwrap_or_else(PoisonError::into_inner) = unsaved;
    }
}

impl Grant for Login {
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<Secret>) -> GrantFuture {
        Box::pin(async move { self.tokens(&server, stale.as_ref()).await })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check()
    }

    fn rotates(&self) -> bool {
        true
    }
}
