//! Where the `Authorization` header comes from: a token that is given, or a flow that gets one. One flow a file.
//!
//! A flow says how tokens are got ([`cache::Grant`]); `cache` decides when, and keeps them; `server` speaks with Zoom's
//! OAuth server; `store` keeps what must outlive the process. `authorization_code` and `device_code` log a user in, and
//! give tokens to put in a store.

mod app;
mod tokens;

mod server;

mod file_store;
mod store;

mod cache;

mod access_token;
mod client_credentials;
mod refresh_token;
mod server_to_server;
mod video_sdk;

mod authorization_code;
mod device_code;
mod loopback;
mod revoke;

use std::{fmt, pin::Pin, sync::Arc};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

pub use self::{
    access_token::AccessToken,
    app::App,
    authorization_code::{AuthorizationCode, CodeLogin},
    client_credentials::ClientCredentials,
    device_code::{DeviceCode, DeviceLogin},
    file_store::FileStore,
    loopback::LoopbackReceiver,
    refresh_token::RefreshToken,
    server::AuthServer,
    server_to_server::ServerToServer,
    store::{LockedTokens, MemoryStore, StoreFuture, TokenStore},
    tokens::Tokens,
    video_sdk::VideoSdkJwt,
};
use crate::{
    error::{AuthError, Error},
    secret::Redacted,
};

/// The credential that an [`Auth`] is getting.
pub type AuthFuture<'a> = Pin<Box<dyn Future<Output = Result<Authorization, Error>> + Send + 'a>>;

/// Gives the credential of the next request.
///
/// # Examples
///
/// A token that another program keeps fresh in a file:
///
/// ```
/// use zoom_core::{AccessToken, Auth, AuthError, AuthFuture, AuthServer};
///
/// struct TokenFile(std::path::PathBuf);
///
/// impl Auth for TokenFile {
///     fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
///         Box::pin(async {
///             let token = std::fs::read_to_string(&self.0).map_err(|error| AuthError::new(error.to_string()))?;
///             AccessToken::new(token.trim()).authorization(server).await
///         })
///     }
/// }
/// ```
pub trait Auth: Send + Sync + 'static {
    /// The credential of a request, if it is at hand. It must not wait for anything.
    ///
    /// Asked before [`authorization`](Self::authorization), which costs more. Unless overridden, none is at hand.
    fn at_hand(&self) -> Option<Authorization> {
        None
    }

    /// The credential of a request. It may take a call to `server` to get it.
    fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a>;

    /// Takes note that Zoom refused this credential. Says whether asking again may give another one.
    fn refused(&self, refused: &Authorization) -> bool {
        _ = refused;
        false
    }

    /// Refuses a credential that can never work. `ClientBuilder::build` asks once; it must not wait for anything.
    ///
    /// # Errors
    ///
    /// [`AuthError`] that says what to write instead.
    fn check(&self) -> Result<(), AuthError> {
        Ok(())
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<A: Auth + ?Sized> Auth for $pointer {
            fn at_hand(&self) -> Option<Authorization> {
                (**self).at_hand()
            }

            fn authorization<'a>(&'a self, server: &'a AuthServer) -> AuthFuture<'a> {
                (**self).authorization(server)
            }

            fn refused(&self, refused: &Authorization) -> bool {
                (**self).refused(refused)
            }

            fn check(&self) -> Result<(), AuthError> {
                (**self).check()
            }
        }
    )*};
}

pointers!(Box<A>, Arc<A>);

/// The `Authorization` header of a request, and what is known of it. Cheap to clone.
#[derive(Clone)]
pub struct Authorization {
    /// Marked as sensitive.
    header: HeaderValue,
    scopes: Option<Arc<[String]>>,
}

impl Authorization {
    /// A bearer token.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the token is empty or can't stand in a header.
    pub fn bearer(token: &SecretString) -> Result<Self, AuthError> {
        bearer(token.expose_secret()).map(|header| Self { header, scopes: None }).map_err(AuthError::new)
    }

    /// Says which scopes the token has, so that a call which needs another fails before it is sent.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = String>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// The header as it is sent, marked as sensitive: it is the credential itself.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// Whether the token is known to have none of the scopes of which it needs one.
    pub(crate) fn lacks(&self, needed: &[&str]) -> bool {
        let has = |scopes: &Arc<[String]>| needed.iter().any(|needed| scopes.iter().any(|scope| scope == needed));
        !needed.is_empty() && self.scopes.as_ref().is_some_and(|scopes| !has(scopes))
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").field("header", &Redacted).field("scopes", &self.scopes).finish()
    }
}

/// Only what would not stay one word of the header is refused: Zoom decides about the rest.
fn bearer(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("the access token is empty: give `AccessToken::new` the token that Zoom issued");
    }
    if token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("the access token has a character that a token can't have, such as a blank or a line's end: \
                    give `AccessToken::new` the token alone");
    }
    let mut header = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| "the access token is no header")?;
    header.set_sensitive(true);
    Ok(header)
}

/// Reads an answer of the OAuth server, for the fuzzer.
#[cfg(fuzzing)]
pub(crate) fn read_tokens(status: u16, body: &[u8]) -> Result<Tokens, AuthError> {
    let status = http::StatusCode::from_u16(status).unwrap_or_default();
    Tokens::read(&server::read(status, body)?, crate::clock::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lacks_scopes_only_if_its_own_are_known() {
        let token = Authorization::bearer(&"secret".into()).unwrap();
        let scopes = |scopes: &[&str]| token.clone().scopes(scopes.iter().map(ToString::to_string));
        for (token, needed, lacks) in [
            (token.clone(), &["a"][..], false),
            (scopes(&["a", "b"]), &["b", "c"], false),
            (scopes(&["a"]), &["b", "c"], true),
            (scopes(&[]), &["b"], true),
            (scopes(&[]), &[], false),
        ] {
            assert_eq!(token.lacks(needed), lacks, "{token:?} {needed:?}");
            assert!(!format!("{token:?}").contains("secret"));
        }
    }
}
