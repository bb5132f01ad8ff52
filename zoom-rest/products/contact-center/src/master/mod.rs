//! The Zoom Contact Center API for a master account's sub-accounts: 2 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod logs;

pub use self::logs::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListSmsLogs
            ListVoiceCallLogs
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
