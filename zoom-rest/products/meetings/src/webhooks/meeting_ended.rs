//! Meeting, ended: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A meeting ended.
#[zoom_event(
    "meeting.ended",
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
pub struct MeetingEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingEndedObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// When the meeting ended.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
