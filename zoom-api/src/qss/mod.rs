//! Qss: 3 operations.

mod dashboards;
mod types;
mod video_sdk_sessions;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{dashboards::*, types::*, video_sdk_sessions::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListMeetingParticipantsQoSummary::OPERATION,
    ListWebinarParticipantsQoSummary::OPERATION,
    ListSessionUsersQoSummary::OPERATION,
];
