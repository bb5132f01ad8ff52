//! Every operation of `phone`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    phone = "phone" in "../../../zoom-rest/tests/conformance/requests/phone.rs";
}
