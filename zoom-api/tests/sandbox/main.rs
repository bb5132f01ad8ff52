//! The sandbox, as those see it who test against it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

mod every_operation;
#[rustfmt::skip]
#[path = "../conformance/requests/mod.rs"]
mod requests;

use crate::every_operation::Check;
