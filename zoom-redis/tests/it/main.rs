//! What programs that share a Redis server see, against a server that is started for each test.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod connection;
mod limiter;
