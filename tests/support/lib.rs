//! What several tests share: the endpoint that the project began with, and a server that answers by script.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

pub mod oauth;
pub mod server;

use zoom_core::{AccessToken, Client, ClientBuilder, RetryPolicy};

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

/// The beginning of such a client. It sends each request once, so that a test sees what one attempt does.
pub fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().auth(AccessToken::new(TOKEN)).retry(RetryPolicy::never()).base_url(base_url)
}

/// The most memory that this process has had so far, in KB.
///
/// # Panics
///
/// If the system does not tell.
#[must_use]
pub fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("a system that tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number of KB")
}
