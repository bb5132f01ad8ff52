//! Meeting, participant: 23 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

use super::{FeedbackDetail, ParticipantRoleChangedParticipant};

/// An attendee has waited at least 30 seconds for the host to join a meeting.
///
/// Needs a Pro plan or higher, and a meeting that attendees cannot join before the host.
#[zoom_event(
    "meeting.participant_jbh_waiting",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJbhWaiting {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantJbhWaitingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJbhWaiting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantJbhWaitingObject {
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
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting is due to begin.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<JbhWaitingParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who is waiting for the host to start the meeting.
///
/// Value of `participant` in [`MeetingParticipantJbhWaitingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct JbhWaitingParticipant {
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left a breakout room of a meeting.
#[zoom_event(
    "meeting.participant_left_breakout_room",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantLeftBreakoutRoom {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantLeftBreakoutRoomObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantLeftBreakoutRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantLeftBreakoutRoomObject {
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
    pub participant: Option<BreakoutRoomParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who left a breakout room, with the time and the reason.
///
/// Value of `participant` in [`MeetingParticipantLeftBreakoutRoomObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakoutRoomParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID that the participant has in the main meeting, outside the breakout room.
    pub parent_user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// When the participant left.
    #[required(sent)]
    pub leave_time: Option<DateTime>,
    /// Why the participant left, as a sentence such as “Host ended the meeting”.
    pub leave_reason: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An attendee entered the waiting room of a meeting.
///
/// Needs a meeting with the waiting room enabled.
#[zoom_event(
    "meeting.participant_joined_waiting_room",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJoinedWaitingRoom {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJoinedWaitingRoom`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantObject {
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
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began or is due to begin.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingEventParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who entered or left the waiting room, with the time.
///
/// Value of `participant` in [`MeetingParticipantObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingEventParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// When the participant entered or left the waiting room.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The phone of a person called to join a meeting is ringing.
#[zoom_event(
    "meeting.participant_phone_callout_ringing",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantPhoneCalloutRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantPhoneCalloutRinging`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantPhoneCalloutObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<PhoneCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person whom Zoom called by phone to join the meeting, by name and number.
///
/// Value of `participant` in [`MeetingParticipantPhoneCalloutObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalloutParticipant {
    /// Display name of the invited person in the meeting or session.
    #[required(sent)]
    pub invitee_name: Option<String>,
    /// Phone number of the person whom Zoom calls.
    #[required(sent)]
    pub phone_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An attendee joined a meeting before the host.
///
/// Needs a Pro plan or higher, and a meeting that attendees can join before the host.
#[zoom_event(
    "meeting.participant_jbh_joined",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJbhJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantJbhJoinedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJbhJoined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantJbhJoinedObject {
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
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingParticipantJbhParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who joined before the host, or left without waiting for the host.
///
/// Value of `participant` in [`MeetingParticipantJbhJoinedObject`] and [`MeetingParticipantJbhWaitingLeftObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantJbhParticipant {
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant or the host joined a meeting.
#[zoom_event(
    "meeting.participant_joined",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantJoinedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJoined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantJoinedObject {
    /// Numeric ID of the meeting.
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingJoinedParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who joined the meeting, with the time.
///
/// Value of `participant` in [`MeetingParticipantJoinedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinedParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// When the participant joined.
    #[required(sent)]
    pub join_time: Option<DateTime>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An attendee who was waiting for the host left before the host joined.
///
/// Needs a Pro plan or higher, and a meeting that attendees cannot join before the host.
#[zoom_event(
    "meeting.participant_jbh_waiting_left",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJbhWaitingLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantJbhWaitingLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJbhWaitingLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantJbhWaitingLeftObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
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
    /// When the meeting is due to begin.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingParticipantJbhParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant joined a breakout room of a meeting.
#[zoom_event(
    "meeting.participant_joined_breakout_room",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantJoinedBreakoutRoom {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingJoinedBreakoutRoomObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantJoinedBreakoutRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinedBreakoutRoomObject {
    /// Numeric ID of the main meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance of the main meeting, which gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// UUID of this instance of the breakout room.
    #[required(sent)]
    pub breakout_room_uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the main meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of the main meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the main meeting began.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the main meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingBreakoutRoomParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who joined a breakout room, with the time.
///
/// Value of `participant` in [`MeetingJoinedBreakoutRoomObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingBreakoutRoomParticipant {
    /// ID that the participant has in the breakout room, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID that the participant has in the main meeting, outside the breakout room.
    pub parent_user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// When the participant joined the breakout room; Zoom's own description speaks of the meeting.
    #[required(sent)]
    pub join_time: Option<DateTime>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant left the waiting room of a meeting, or the host removed the participant from it.
///
/// For admission, listen to `meeting.participant_admitted`.
#[zoom_event(
    "meeting.participant_left_waiting_room",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantLeftWaitingRoom {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant or the host left a meeting.
#[zoom_event(
    "meeting.participant_left",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantLeftObject {
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
    pub participant: Option<MeetingParticipantLeftParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who left the meeting, with the time and the reason.
///
/// Value of `participant` in [`MeetingParticipantLeftObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantLeftParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// When the participant left.
    #[required(sent)]
    pub leave_time: Option<DateTime>,
    /// Why the participant left, as a sentence such as “Host ended the meeting”.
    pub leave_reason: Option<String>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person called by phone rejected the invitation to a meeting.
#[zoom_event(
    "meeting.participant_phone_callout_rejected",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantPhoneCalloutRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person called by phone accepted the invitation to a meeting.
#[zoom_event(
    "meeting.participant_phone_callout_accepted",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantPhoneCalloutAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The role of a host or attendee changed during a meeting.
#[zoom_event(
    "meeting.participant_role_changed",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantRoleChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantRoleChangedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantRoleChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantRoleChangedObject {
    /// Numeric ID of the meeting.
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<ParticipantRoleChangedParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a meeting, sent by calling a room system over H.323 or SIP, was accepted.
#[zoom_event(
    "meeting.participant_room_system_callout_accepted",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRoomSystemCalloutAccepted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// UUID of the invitation request.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Display name of the user who sent the invitation.
    #[required(sent)]
    pub inviter_name: Option<String>,
    /// Room system that was called to join the meeting.
    #[required(sent)]
    pub participant: Option<SystemCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Room system that was called to join the meeting, with its address and protocol.
///
/// Value of `participant` in [`MeetingRoomSystemCalloutObject`] and [`MeetingRoomSystemCalloutFailedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SystemCalloutParticipant {
    /// Protocol with which the room system is called: `h323` or `sip`.
    #[required(sent)]
    pub call_type: Option<String>,
    /// IP address of the room system that was called.
    #[required(sent)]
    pub device_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person who joined a meeting by phone was matched with an attendee of the meeting.
#[zoom_event(
    "meeting.participant_bind",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantBind {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantBindObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantBind`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantBindObject {
    /// Numeric ID of the meeting.
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingParticipantBindParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone caller who was matched with a participant, with the IDs of both.
///
/// Value of `participant` in [`MeetingParticipantBindObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantBindParticipant {
    /// ID of the phone caller in the meeting, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID, in the meeting, of the participant who is the same person as this phone caller.
    #[required(sent)]
    pub bind_user_id: Option<String>,
    /// Display name of the person; Zoom does not say whether it is that of the phone caller or of the matched participant.
    pub user_name: Option<String>,
    /// User ID of the person, if signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the phone caller, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// UUID of the participant who is the same person as this phone caller.
    pub bind_participant_uuid: Option<String>,
    /// When the phone caller was matched with the participant.
    pub date_time: Option<DateTime>,
    /// Email address of the person; empty or absent for people from outside the account.
    pub email: Option<String>,
    /// User ID of the person, if signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// ID under which the participant who is the same person as this phone caller had registered.
    pub registrant_id: Option<String>,
    /// Phone number of the phone caller.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant or the host completed the survey shown after a meeting.
///
/// The attendee's settings must enable the survey.
#[zoom_event(
    "meeting.participant_feedback",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_feedback:master",
        "meeting:read:participant_feedback",
        "meeting:read:participant_feedback:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantFeedback {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantFeedbackObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantFeedbackObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingFeedbackParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant or Zoom Room that completed the survey after the meeting, with the feedback.
///
/// Value of `participant` in [`MeetingParticipantFeedbackObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingFeedbackParticipant {
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    #[required(sent)]
    pub participant_uuid: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    #[required(sent)]
    pub participant_user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// What the participant answered in the survey after the meeting.
    #[required(sent)]
    pub feedback: Option<MeetingFeedbackParticipantFeedback>,
    /// ID of the Zoom Room that sent the feedback.
    pub zoom_room_id: Option<String>,
    /// Operating system of the Zoom Room that gave the feedback, such as `Android`.
    pub zoom_room_platform: Option<String>,
    /// Email address of the sender of feedback from a Zoom Room; Zoom does not say whether it belongs to the room or to a person.
    pub zoom_room_sender_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the participant answered in the survey after the meeting.
///
/// Value of `feedback` in [`MeetingFeedbackParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingFeedbackParticipantFeedback {
    /// Whether the participant was satisfied.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub satisfied: Option<bool>,
    /// How the participant rated the meeting.
    #[required(sent)]
    pub rating_quality: Option<RatingQuality>,
    /// Points that the participant chose in the survey, one entry each, with ID and name.
    pub feedback_details: Option<Vec<FeedbackDetail>>,
    /// What the participant wrote as feedback; null if they were satisfied.
    pub comments: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the participant rated the meeting.
///
/// Value of `rating_quality` in [`MeetingFeedbackParticipantFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RatingQuality {
    /// Whether the feedback has two or five levels.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<RatingQualityType>,
    /// Rating that the participant chose, on a scale of two or five levels.
    #[required(sent)]
    pub quality: Option<MeetingParticipantFeedbackQuality>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scale on which a participant rates the quality of the meeting: two or five levels.
///
/// Values of `type` in [`RatingQuality`].
#[zoom_enum]
pub enum RatingQualityType {
    /// `2-point`: Good or not good.
    #[value("2-point")]
    TwoPoint,
    /// `5-point`: Five levels, from very good to very poor.
    #[value("5-point")]
    FivePoint,
}

/// Rating that the participant chose, on a scale of two or five levels.
///
/// Values of `quality` in [`RatingQuality`].
#[zoom_enum]
pub enum MeetingParticipantFeedbackQuality {
    /// `GOOD`: Thumbs up on the scale of two levels, or the second best of five.
    #[value("GOOD")]
    Good,
    /// `NOT GOOD`: Thumbs down.
    #[value("NOT GOOD")]
    NotGood,
    /// `VERY GOOD`: The best of five levels.
    #[value("VERY GOOD")]
    VeryGood,
    /// `FAIR`: The middle of five levels.
    #[value("FAIR")]
    Fair,
    /// `POOR`: The second worst of five levels.
    #[value("POOR")]
    Poor,
    /// `VERY POOR`: The worst of five levels.
    #[value("VERY POOR")]
    VeryPoor,
}

/// A room system that is called over H.323 or SIP to join a meeting is ringing.
#[zoom_event(
    "meeting.participant_room_system_callout_ringing",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The host admitted a participant from the waiting room to the meeting.
///
/// Needs a meeting with the waiting room enabled.
#[zoom_event(
    "meeting.participant_admitted",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantAdmitted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantAdmittedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingParticipantAdmitted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantAdmittedObject {
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
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<MeetingAdmittedParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant who was admitted from the waiting room, with the time.
///
/// Value of `participant` in [`MeetingParticipantAdmittedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAdmittedParticipant {
    /// ID of the participant, valid only while the meeting lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the participant, kept through breakout rooms and valid only for this meeting.
    pub participant_uuid: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    pub participant_user_id: Option<String>,
    /// Phone number of the participant, such as one who joined by phone.
    pub phone_number: Option<String>,
    /// When the participant was admitted to the meeting.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Email address of the participant; empty or absent for people from outside the account.
    #[required(sent)]
    pub email: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a meeting, sent by calling a room system over H.323 or SIP, failed.
///
/// `reason_type` holds the cause.
#[zoom_event(
    "meeting.participant_room_system_callout_failed",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRoomSystemCalloutFailedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingRoomSystemCalloutFailed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutFailedObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// UUID of the invitation request.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Display name of the user who sent the invitation.
    #[required(sent)]
    pub inviter_name: Option<String>,
    /// Why the call failed.
    #[required(sent)]
    pub reason_type: Option<ReasonType>,
    /// Room system that was called to join the meeting.
    #[required(sent)]
    pub participant: Option<SystemCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the call that invites a room system to the meeting failed.
///
/// Values of `reason_type` in [`MeetingRoomSystemCalloutFailedObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ReasonType {
    /// `0`: Another reason.
    OtherFailedReason = 0,
    /// `1`: Encryption failed.
    EncryptionFail = 1,
    /// `2`: The remote side disconnected, presumably the room system.
    DisconnectedByRemote = 2,
    /// `3`: Zoom gives a retry as the reason and does not explain it.
    Retry = 3,
    /// `4`: Bad sequence; Zoom does not explain of what.
    BadSeq = 4,
    /// `7`: Timed out.
    Timeout = 7,
    /// `8`: Bad address, presumably that of the room system.
    BadAddr = 8,
    /// `9`: Could not be reached.
    Unreachable = 9,
    /// `10`: The local side disconnected, presumably Zoom.
    DisconnectByLocal = 10,
    /// `11`: Internal server error.
    ServerInternalError = 11,
    /// `12`: Limit of free ports exceeded; Zoom does not say which ports.
    ExceedFreePort = 12,
    /// `13`: Connection error.
    ConnectError = 13,
    /// `14`: The connection to a proxy failed; Zoom does not say which proxy.
    ProxyConnectError = 14,
}

/// A person called by phone missed the invitation to a meeting.
#[zoom_event(
    "meeting.participant_phone_callout_missed",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantPhoneCalloutMissed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a meeting, sent by calling a room system over H.323 or SIP, was not answered in time.
#[zoom_event(
    "meeting.participant_room_system_callout_missed",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutMissed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A participant who had already joined a meeting was sent back to the waiting room.
///
/// Needs a meeting with the waiting room enabled.
#[zoom_event(
    "meeting.participant_put_in_waiting_room",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant:master",
        "meeting:read:participant",
        "meeting:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingParticipantPutInWaitingRoom {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingParticipantObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a meeting, sent by calling a room system over H.323 or SIP, was rejected.
#[zoom_event(
    "meeting.participant_room_system_callout_rejected",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:participant_callout:master",
        "meeting:read:participant_callout",
        "meeting:read:participant_callout:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingRoomSystemCalloutRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
