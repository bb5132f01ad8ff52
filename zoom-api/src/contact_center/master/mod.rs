//! Contact center of a master account's sub-accounts: 2 operations.
//!
//! Types that the account's own operations have too are theirs.

mod logs;

pub use self::logs::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[ListSmsLogs::OPERATION, ListVoiceCallLogs::OPERATION];
