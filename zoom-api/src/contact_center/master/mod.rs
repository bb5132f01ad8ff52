//! Contact center of a master account's sub-accounts: 2 operations.
//!
//! Types that the account's own operations have too are theirs.

mod logs;

pub use self::logs::*;

operations! {
    ListSmsLogs,
    ListVoiceCallLogs,
}
