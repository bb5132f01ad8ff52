//! Client credentials: an app acts for itself, not for an account or a user.

use std::sync::Arc;

use super::{
    app::App,
    cache::{Grant, GrantFuture, TokenCache, auth_by_cache},
    server::AuthServer,
};
use crate::{error::AuthError, types::Secret};

/// An app that acts for itself. It requests an access token for one hour when it needs one, and has no refresh token.
///
/// Zoom grants only a few scopes to such a token: `imchat:bot`, with which a chatbot sends messages, and some of
/// `marketplace:…`. For the rest of the API, see [`ServerToServer`](crate::auth::ServerToServer).
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
pub struct ClientCredentials(TokenCache);

auth_by_cache!(ClientCredentials);

impl ClientCredentials {
    /// Creates the credential of an app, which must have a secret.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self(TokenCache::new(AppCredentials { app }))
    }
}

struct AppCredentials {
    app: App,
}

impl Grant for AppCredentials {
    fn grant(self: Arc<Self>, server: AuthServer, _: Option<Secret>) -> GrantFuture {
        Box::pin(async move { server.repeatable_tokens(&self.app, &[("grant_type", "client_credentials")]).await })
    }

    fn check(&self) -> Result<(), AuthError> {
        self.app.check_confidential()
    }
}
