//! Qss of a master account's sub-accounts: 3 operations.
//!
//! Types that the account's own operations have too are theirs.

mod dashboards;
mod video_sdk_sessions;

pub use self::{dashboards::*, video_sdk_sessions::*};

operations! {
    ListMeetingParticipantsQoSummary,
    ListWebinarParticipantsQoSummary,
    ListSessionUsersQoSummary,
}
