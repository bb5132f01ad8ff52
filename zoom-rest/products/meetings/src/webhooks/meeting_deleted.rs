//! Meeting, deleted: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, zoom_event, zoom_object};

use super::{MeetingOperation, Occurrence};

/// A host or admin deleted a scheduled meeting.
///
/// Needs a Pro plan or higher; for a recurring meeting, `operation` reports which occurrences were affected.
#[zoom_event(
    "meeting.deleted",
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
pub struct MeetingDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Whether all occurrences of a recurring meeting were deleted, a range of them or a single one.
    pub operation: Option<MeetingOperation>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDeletedObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began or is due to begin.
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// ID that the occurrences of a recurring meeting share; changing one occurrence together with all later ones gives these a new ID.
    pub recurrence_event_id: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
