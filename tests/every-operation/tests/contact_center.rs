//! Tests every operation of `contact-center` and of the products that share its binary.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    contact_center = "contact-center" in "../../../zoom-rest/tests/conformance/requests/contact_center.rs";
    auto_dialer = "auto-dialer" in "../../../zoom-rest/tests/conformance/requests/auto_dialer.rs";
    canvas = "canvas" in "../../../zoom-rest/tests/conformance/requests/canvas.rs";
    quality_management = "quality-management" in "../../../zoom-rest/tests/conformance/requests/quality_management.rs";
    virtual_agent = "virtual-agent" in "../../../zoom-rest/tests/conformance/requests/virtual_agent.rs";
    whiteboard = "whiteboard" in "../../../zoom-rest/tests/conformance/requests/whiteboard.rs";
    workforce_management = "workforce-management" in "../../../zoom-rest/tests/conformance/requests/workforce_management.rs";
}
