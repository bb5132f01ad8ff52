//! Sources of the `Authorization` header: an access token of your own, or an OAuth flow that obtains one.
//!
//! | to call Zoom as | use |
//! | --- | --- |
//! | the account of a server-to-server app | [`ServerToServer`] |
//! | a user who logged in before | [`RefreshToken`] with a [`TokenStore`] |
//! | a user who logs in for the first time, with a browser | [`AuthorizationCode`], then [`RefreshToken`] |
//! | a user who logs in for the first time, on another device | [`DeviceCode`], then [`RefreshToken`] |
//! | the app itself, such as a chatbot | [`ClientCredentials`] |
//! | the Video SDK or the Build platform | [`VideoSdkJwt`] |
//! | whoever a token was issued to | [`AccessToken`] |
//! | anything else | your implementation of [`Auth`] |
//!
//! # Examples
//!
//! ```
//! use zoom_core::{auth::{App, ServerToServer}, Client};
//!
//! let app = App::new("client-id").secret("client-secret");
//! let client = Client::builder().auth(ServerToServer::new(app, "account-id")).build()?;
//! # Ok::<(), zoom_core::Error>(())
//! ```

// Only one refresh runs at a time, and none is lost. `auth/cache.rs` decides when a token is obtained: its `State`
// performs no I/O, and a model checker explores the interleavings of callers (`auth/cache/model.rs`). A refresh runs in
// its own task, so that a rotated refresh token is not lost when a caller is dropped. The result of a refresh that
// began before a token was rejected is discarded. A failure is remembered for a short time.
//
// Only the holder of a store's lease refreshes, but safety depends on the write, not on the lease:
// `TokenStore::replace` compares the refresh token that was used with the stored one, so a holder that was suspended
// and resumes late does not overwrite newer tokens. The new tokens are saved before they are used. A file is replaced,
// never overwritten.

// A flow defines how tokens are requested (`cache::Grant`). `cache` decides when to request them and holds them in
// memory; `attempts` retries the requests. `server` calls Zoom's OAuth server. `store` keeps the tokens that must
// outlive the process.

mod app;
mod authorization;
mod tokens;

mod server;

mod provider;

mod file_store;
pub(crate) mod private_file;
mod store;

mod attempts;
mod cache;
mod lease_wait;
mod shared_access;

mod access_token;
mod client_credentials;
mod refresh_token;
mod server_to_server;
#[cfg(feature = "jwt")]
mod video_sdk;

mod authorization_code;
mod device_code;
mod loopback;
mod revoke;

#[cfg(feature = "jwt")]
pub use self::video_sdk::VideoSdkJwt;
pub use self::{
    access_token::AccessToken,
    app::App,
    authorization::Authorization,
    authorization_code::{AuthorizationCode, CodeLogin},
    client_credentials::ClientCredentials,
    device_code::{DeviceCode, DeviceLogin},
    file_store::FileStore,
    loopback::LoopbackReceiver,
    provider::{Auth, AuthFuture},
    refresh_token::RefreshToken,
    server::AuthServer,
    server_to_server::ServerToServer,
    store::{MemoryStore, ReplaceOutcome, StoreFuture, TokenLease, TokenStore},
    tokens::Tokens,
};

/// Reads a response from the OAuth server, for the fuzzer.
#[cfg(fuzzing)]
pub(crate) fn read_tokens(status: u16, body: &[u8]) -> Result<Tokens, crate::error::AuthError> {
    let status = http::StatusCode::from_u16(status).unwrap_or_default();
    Tokens::read(&server::read(status, body)?, crate::clock::now())
}
