//! What several tests share: the endpoint that the project began with, and a server that answers by script.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

pub mod server;

use zoom_core::{AccessToken, Client, ClientBuilder};

/// The token that the tests send, to be looked for where it must not be.
pub const TOKEN: &str = "secret-token";

/// A client for `base_url` that has the tests' token.
///
/// # Panics
///
/// If the URL is none that a client takes.
#[must_use]
pub fn client(base_url: &str) -> Client {
    builder(base_url).build().unwrap_or_else(|error| panic!("{base_url}: {error}"))
}

/// The beginning of such a client.
pub fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().auth(AccessToken::new(TOKEN)).base_url(base_url)
}
