//! Clips of a master account's sub-accounts: 1 operation.
//!
//! Types that the account's own operations have too are theirs.

mod list_sub_account_clips_in_account;

pub use self::list_sub_account_clips_in_account::*;

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($given:ident) => {
        $given! {
            ListAllClips
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
