//! Tests every operation of `users` and of the products that share its binary.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[macro_use]
#[path = "../check.rs"]
mod check;

use check::Check;

products! {
    users = "users" in "../../../zoom-rest/tests/conformance/requests/users.rs";
    accounts = "accounts" in "../../../zoom-rest/tests/conformance/requests/accounts.rs";
    billing = "billing" in "../../../zoom-rest/tests/conformance/requests/billing.rs";
    marketplace = "marketplace" in "../../../zoom-rest/tests/conformance/requests/marketplace.rs";
    qss = "qss" in "../../../zoom-rest/tests/conformance/requests/qss.rs";
    scim2 = "scim2" in "../../../zoom-rest/tests/conformance/requests/scim2.rs";
    tasks = "tasks" in "../../../zoom-rest/tests/conformance/requests/tasks.rs";
}
