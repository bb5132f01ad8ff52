//! The sandbox, as seen by the tests that call it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[cfg(feature = "users")]
mod batches;
#[cfg(all(feature = "users", feature = "meetings"))]
mod cassettes;
#[cfg(all(feature = "users", feature = "meetings"))]
mod control;
mod documented;
#[cfg(all(feature = "users", feature = "meetings", feature = "webhooks"))]
mod event_control;
#[cfg(all(feature = "users", feature = "meetings", feature = "webhooks"))]
mod events;
#[cfg(all(feature = "users", feature = "meetings"))]
mod faults;
#[cfg(feature = "users")]
mod logins;
#[cfg(all(feature = "users", feature = "meetings", feature = "webhooks"))]
mod receiver;
#[cfg(all(feature = "users", feature = "meetings"))]
mod rejections;
#[cfg(feature = "rtms")]
mod rtms;
#[cfg(feature = "rtms")]
mod rtms_connections;
#[cfg(feature = "rtms")]
mod rtms_control;
mod samples;
#[cfg(all(feature = "users", feature = "meetings", feature = "webhooks"))]
mod sockets;
#[cfg(all(feature = "users", feature = "meetings"))]
mod state;
#[cfg(all(feature = "users", feature = "meetings", feature = "webhooks"))]
mod webhooks;
