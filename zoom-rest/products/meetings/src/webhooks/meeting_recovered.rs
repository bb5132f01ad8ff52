//! Meeting, recovered: 1 event.

use zoom_core::{Extra, zoom_event};

use super::{MeetingObject, OccurrenceScope};

/// A user restored a deleted meeting, which is possible for one week.
///
/// Its old ID, links, and invitations work again.
#[zoom_event(
    "meeting.recovered",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:meeting:master",
        "meeting:read:meeting",
        "meeting:read:meeting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether all occurrences of a recurring meeting were restored or a single one.
    pub operation: Option<OccurrenceScope>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
