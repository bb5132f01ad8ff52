//! Meeting, sharing: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::Participant;

/// The host or an attendee stopped sharing a screen in a meeting.
#[zoom_event(
    "meeting.sharing_ended",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_sharing:master",
        "meeting:read:participant_sharing",
        "meeting:read:participant_sharing:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSharingEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingSharingEnded`] and [`MeetingSharingStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSharingObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<Participant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The host or an attendee started to share a screen in a meeting.
#[zoom_event(
    "meeting.sharing_started",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_sharing:master",
        "meeting:read:participant_sharing",
        "meeting:read:participant_sharing:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSharingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
