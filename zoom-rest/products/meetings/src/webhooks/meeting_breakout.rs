//! Meeting, breakout: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::SharingDetails;

/// A participant stopped sharing content, such as a screen or a classic whiteboard, in a breakout room.
#[zoom_event(
    "meeting.breakout_room_sharing_ended",
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
pub struct MeetingBreakoutRoomSharingEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingBreakoutRoomSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingBreakoutRoomSharingEnded`] and [`MeetingBreakoutRoomSharingStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingBreakoutRoomSharingObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// UUID of this instance of the breakout room.
    #[required(sent)]
    pub breakout_room_uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the main meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<RoomSharingParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who shared something in a breakout room, and what was shared.
///
/// Value of `participant` in [`MeetingBreakoutRoomSharingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoomSharingParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID that the participant has in the main meeting, outside the breakout room.
    pub parent_user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// What was shared on screen, and from where.
    #[required(sent)]
    pub sharing_details: Option<SharingDetails>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant started to share content, such as a screen or a classic whiteboard, in a breakout room.
#[zoom_event(
    "meeting.breakout_room_sharing_started",
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
pub struct MeetingBreakoutRoomSharingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingBreakoutRoomSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
