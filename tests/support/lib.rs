//! Helpers that several tests share: clients, scripted servers, peak memory and log subscribers.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

pub mod event_log;
pub mod oauth;
pub mod server;

use std::{
    fs,
    sync::{Mutex, OnceLock, PoisonError},
};

use tracing::{
    Dispatch, Subscriber,
    subscriber::{DefaultGuard, NoSubscriber},
};
use zoom_core::{AccessToken, Client, ClientBuilder, retry::RetryPolicy};

/// The token that the tests send; no output may contain it.
pub const TOKEN: &str = "secret-token";

/// Returns a client for `base_url` that uses the tests' token.
///
/// # Panics
///
/// Panics if the client rejects the URL.
#[must_use]
pub fn client(base_url: &str) -> Client {
    builder(base_url).build().unwrap_or_else(|error| panic!("{base_url}: {error}"))
}

/// Returns the builder that [`client`] uses. The client sends each request only once, so that a test sees the effect of
/// a single attempt.
pub fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().auth(AccessToken::new(TOKEN)).retry(RetryPolicy::never()).base_url(base_url)
}

/// Returns the peak memory of this process in KB, since the process started or [`alone_in_process`] reset the peak.
///
/// # Panics
///
/// Panics if `/proc/self/status` cannot be read.
#[must_use]
pub fn peak_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("the status of this process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a line with the peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number of KB")
}

/// Waits until no other test in this binary is measuring memory, then resets the peak that [`peak_kb`] returns.
///
/// # Panics
///
/// Panics if `/proc/self/clear_refs` cannot be written.
pub fn alone_in_process() -> impl Sized {
    static LOCK: Mutex<()> = Mutex::new(());
    let guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    fs::write("/proc/self/clear_refs", "5").expect("a reset of the peak");
    guard
}

/// Installs `subscriber` for this thread until the returned guard is dropped.
///
/// While a process has only one dispatcher, `tracing` asks the current thread's dispatcher whether a new callsite is of
/// interest, so another test's thread could disable the callsite permanently. A second dispatcher that is never dropped
/// makes `tracing` ask all of them.
pub fn subscribe(subscriber: impl Subscriber + Send + Sync) -> DefaultGuard {
    static SECOND: OnceLock<Dispatch> = OnceLock::new();
    SECOND.get_or_init(|| Dispatch::new(NoSubscriber::new()));
    tracing::subscriber::set_default(subscriber)
}
