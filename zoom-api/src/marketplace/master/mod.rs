//! Marketplace of a master account's sub-accounts: 1 operation.
//!
//! Types that the account's own operations have too are theirs.

mod app;

pub use self::app::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[CreateApps::OPERATION];
