//! The sandbox, as seen by the tests that call it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[cfg(all(feature = "users", feature = "meetings"))]
mod control;
mod documented;
#[cfg(all(feature = "users", feature = "meetings"))]
mod faults;
#[cfg(feature = "users")]
mod logins;
#[cfg(all(feature = "users", feature = "meetings"))]
mod rejections;
mod samples;
#[cfg(all(feature = "users", feature = "meetings"))]
mod state;
