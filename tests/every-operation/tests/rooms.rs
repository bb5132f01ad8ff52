//! Tests every operation of `rooms` and of the products that share its binary.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    rooms = "rooms" in "../../../zoom-rest/tests/conformance/requests/rooms.rs";
    crc = "crc" in "../../../zoom-rest/tests/conformance/requests/crc.rs";
    number_management = "number-management" in "../../../zoom-rest/tests/conformance/requests/number_management.rs";
}
