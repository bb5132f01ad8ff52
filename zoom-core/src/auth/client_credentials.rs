//! Client credentials: an app acts for itself, for no account and no user.

use std::sync::Arc;

use secrecy::SecretString;

use super::{
    App, AuthServer,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
};
use crate::error::AuthError;

/// An app that acts for itself: it gets an access token for an hour when one is needed, and has no refresh token.
///
/// Zoom grants few scopes this way: `imchat:bot`, by which a chatbot writes, and some of `marketplace:…`. For the rest
/// of the API see [`ServerToServer`](crate::ServerToServer).
///
/// # Examples
///
/// ```
/// use zoom_core::{App, Client, ClientCredentials};
///
/// let app = App::new("client-id").secret("client-secret");
/// let client = Client::builder().auth(ClientCredentials::new(app)).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientCredentials(TokenCache);

auth_by_cache!(ClientCredentials);

impl ClientCredentials {
    /// An app with its secret.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self(TokenCache::new(ItsOwn { app }))
    }
}

struct ItsOwn {
    app: App,
}

impl Grant for ItsOwn {
    fn grant(self: Arc<Self>, server: AuthServer, _: Option<SecretString>) -> GrantFuture {
        Box::pin(async move { server.tokens(&self.app, &[("grant_type", "client_credentials")]).await })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()
    }
}
