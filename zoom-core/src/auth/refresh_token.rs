//! A user's login, carried on: each refresh token gets the next access token, and the next refresh token.

use std::sync::{Arc, Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::{
    App, AuthServer, TokenStore, Tokens,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
};
use crate::{clock, error::AuthError};

/// The login whose tokens a [`TokenStore`] keeps, from [`AuthorizationCode`](crate::AuthorizationCode) or
/// [`DeviceCode`](crate::DeviceCode).
///
/// Zoom replaces the refresh token whenever it is used, and the old one is dead. So of all processes that share the
/// store one refreshes at a time, the new tokens are in the store before the first call carries them, and the call
/// that begins a refresh waits for its end. What can't be saved is kept in memory until it can.
///
/// # Examples
///
/// ```
/// use zoom_core::{App, Client, FileStore, RefreshToken};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(RefreshToken::new(app, FileStore::new("tokens.json"))).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RefreshToken(TokenCache);

auth_by_cache!(RefreshToken);

impl RefreshToken {
    /// The login of `app` that `store` keeps: a [`FileStore`](crate::FileStore), a [`MemoryStore`](crate::MemoryStore),
    /// a store of your own, or a `Box` or an `Arc` of one.
    pub fn new(app: App, store: impl TokenStore) -> Self {
        Self(TokenCache::new(Login { app, store: Box::new(store), unsaved: Mutex::default() }))
    }
}

struct Login {
    app: App,
    store: Box<dyn TokenStore>,
    unsaved: Mutex<Option<Unsaved>>,
}

/// What Zoom gave for a refresh token, and the store did not take. The refresh token is dead: these are all there is.
struct Unsaved {
    used: SecretString,
    tokens: Tokens,
}

impl Login {
    /// The tokens that are kept, if they are others than the stale ones; else new ones, which are kept then.
    async fn renew(&self, server: &AuthServer, stale: Option<&SecretString>) -> Result<Tokens, AuthError> {
        let mut store = self.store.lock().await?;
        let Some(kept) = store.load().await? else {
            return Err(AuthError::refused(
                "nobody is logged in, for the store is empty: log in with `AuthorizationCode` or `DeviceCode`, and save \
                 the tokens",
            ));
        };
        let is_stale = stale.is_some_and(|stale| stale.expose_secret() == kept.access_token.expose_secret());
        if !is_stale && kept.is_live(clock::now()) {
            return Ok(kept);
        }
        let Some(used) = &kept.refresh_token else {
            return Err(AuthError::refused(
                "the login has ended, and there is no refresh token to carry it on: log in again",
            ));
        };
        let tokens = match self.unsaved(used) {
            Some(tokens) => tokens,
            None => self.refresh(server, used, &kept).await?,
        };
        store.save(&tokens).await?;
        self.set_unsaved(None);
        Ok(tokens)
    }

    async fn refresh(&self, server: &AuthServer, used: &SecretString, kept: &Tokens) -> Result<Tokens, AuthError> {
        let form = [("grant_type", "refresh_token"), ("refresh_token", used.expose_secret())];
        let mut tokens = server.tokens(&self.app, &form).await?;
        // What an answer leaves out is as it was (RFC 6749, 5.1 and 6).
        tokens.refresh_token = tokens.refresh_token.or_else(|| Some(used.clone()));
        tokens.scopes = tokens.scopes.or_else(|| kept.scopes.clone());
        tokens.api_url = tokens.api_url.or_else(|| kept.api_url.clone());
        self.set_unsaved(Some(Unsaved { used: used.clone(), tokens: tokens.clone() }));
        Ok(tokens)
    }

    /// What this refresh token got already. A store that has another one meanwhile has a newer login.
    fn unsaved(&self, used: &SecretString) -> Option<Tokens> {
        let unsaved = self.unsaved.lock().unwrap_or_else(PoisonError::into_inner);
        let unsaved = unsaved.as_ref().filter(|unsaved| unsaved.used.expose_secret() == used.expose_secret());
        unsaved.map(|unsaved| unsaved.tokens.clone())
    }

    fn set_unsaved(&self, unsaved: Option<Unsaved>) {
        *self.unsaved.lock().unwrap_or_else(PoisonError::into_inner) = unsaved;
    }
}

impl Grant for Login {
    fn grant(self: Arc<Self>, server: AuthServer, stale: Option<SecretString>) -> GrantFuture {
        Box::pin(async move { self.renew(&server, stale.as_ref()).await })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check()
    }

    fn rotates(&self) -> bool {
        true
    }
}
