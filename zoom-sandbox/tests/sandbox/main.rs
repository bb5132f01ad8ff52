//! The sandbox, as seen by the tests that call it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod check;
#[cfg(all(feature = "users", feature = "meetings"))]
mod control;
mod every_operation;
#[cfg(all(feature = "users", feature = "meetings"))]
mod faults;
#[cfg(feature = "users")]
mod logins;
#[cfg(all(feature = "users", feature = "meetings"))]
mod rejections;
#[rustfmt::skip]
#[path = "../../../zoom-rest/tests/conformance/requests/mod.rs"]
mod requests;
mod samples;
#[cfg(all(feature = "users", feature = "meetings"))]
mod state;

// The generated requests name it by this path.
use crate::check::Check;
