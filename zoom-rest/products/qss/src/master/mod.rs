//! The Zoom QSS API for a master account's sub-accounts: 3 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod dashboards;
mod video_sdk_sessions;

pub use self::{dashboards::*, video_sdk_sessions::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListMeetingParticipantsQosSummary
            ListWebinarParticipantsQosSummary
            ListSessionUsersQosSummary
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
