//! Tests every operation of `meetings` and of the products that share its binary.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    meetings = "meetings" in "../../../zoom-rest/tests/conformance/requests/meetings.rs";
    calendar = "calendar" in "../../../zoom-rest/tests/conformance/requests/calendar.rs";
    events = "events" in "../../../zoom-rest/tests/conformance/requests/events.rs";
    scheduler = "scheduler" in "../../../zoom-rest/tests/conformance/requests/scheduler.rs";
}
