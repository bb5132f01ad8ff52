//! The sandbox, as those see it who test against it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[cfg(all(feature = "users", feature = "meetings"))]
mod checks;
mod every_operation;
#[cfg(all(feature = "users", feature = "meetings"))]
mod keeps;
#[cfg(feature = "users")]
mod logins;
#[rustfmt::skip]
#[path = "../conformance/requests/mod.rs"]
mod requests;
mod samples;
#[cfg(all(feature = "users", feature = "meetings"))]
mod troubles;

use crate::every_operation::Check;
