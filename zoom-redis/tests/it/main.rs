//! Tests programs that share a Redis server, with a server that is started for each test.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod connection;
#[cfg(feature = "events")]
mod deliveries;
#[cfg(feature = "events")]
mod inbox;
#[cfg(feature = "events")]
mod inbox_faults;
mod limiter;
mod limiter_faults;
#[cfg(feature = "events")]
mod proxy;
#[cfg(feature = "events")]
mod receiving;
#[cfg(feature = "events")]
mod rights;
#[path = "../tokens/proxy.rs"]
mod slow_proxy;
mod tokens;
#[path = "../limits/windows.rs"]
mod windows;
