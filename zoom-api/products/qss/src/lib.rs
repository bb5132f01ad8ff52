//! Qss: 3 operations. This is `zoom_api::qss`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod dashboards;
mod types;
mod video_sdk_sessions;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{dashboards::*, types::*, video_sdk_sessions::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListMeetingParticipantsQoSummary
            ListWebinarParticipantsQoSummary
            ListSessionUsersQoSummary
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
