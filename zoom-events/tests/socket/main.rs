//! Tests `EventSocket` with a server on a socket, and each fault of a connection.

#![cfg(feature = "socket")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod faults;
mod frames;
mod log;
mod run;
mod secrets;
mod server;
mod slow;
mod tokens;
