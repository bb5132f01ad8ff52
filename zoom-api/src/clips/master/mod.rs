//! Clips of a master account's sub-accounts: 1 operation.
//!
//! Types that the account's own operations have too are theirs.

mod list_sub_account_clips_in_account;

pub use self::list_sub_account_clips_in_account::*;

operations! {
    ListAllClips,
}
