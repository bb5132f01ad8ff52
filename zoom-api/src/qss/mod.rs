//! Qss: 3 operations.

mod dashboards;
mod types;
mod video_sdk_sessions;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{dashboards::*, types::*, video_sdk_sessions::*};

operations! {
    ListMeetingParticipantsQoSummary,
    ListWebinarParticipantsQoSummary,
    ListSessionUsersQoSummary,
}
