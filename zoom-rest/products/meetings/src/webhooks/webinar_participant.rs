//! Webinar, participant: 5 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{FeedbackDetail, ParticipantRoleChangedParticipant, WebinarType};

/// An attendee or the host completed the survey shown after a webinar.
#[zoom_event(
    "webinar.participant_feedback",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant_feedback:master",
        "webinar:read:participant_feedback",
        "webinar:read:participant_feedback:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantFeedback {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantFeedbackObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantFeedback`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantFeedbackObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<WebinarFeedbackParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantFeedbackObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarFeedbackParticipant {
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
    #[required(sent)]
    pub participant_uuid: Option<String>,
    /// User ID of a participant who is signed in; empty for people outside the account.
    #[required(sent)]
    pub participant_user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// What the participant answered in the survey after the webinar.
    #[required(sent)]
    pub feedback: Option<WebinarFeedbackParticipantFeedback>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the participant answered in the survey after the webinar.
///
/// Value of `feedback` in [`WebinarFeedbackParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarFeedbackParticipantFeedback {
    /// Whether the participant was satisfied with the webinar.
    #[required(sent)]
    pub satisfied: Option<bool>,
    /// Problems that the participant chose in the survey, one entry each; null if they were satisfied.
    pub feedback_details: Option<Vec<FeedbackDetail>>,
    /// What the participant wrote as feedback; null if they were satisfied.
    pub comments: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The role of a host or attendee changed during a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_role_changed",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant:master",
        "webinar:read:participant",
        "webinar:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantRoleChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantRoleChangedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantRoleChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantRoleChangedObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<ParticipantRoleChangedParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The host or an attendee left a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_left",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant:master",
        "webinar:read:participant",
        "webinar:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantLeftObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<WebinarParticipantLeftParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantLeftObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantLeftParticipant {
    /// ID of the participant, valid only while the webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// When the participant left.
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
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
    pub participant_uuid: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The host or an attendee joined a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.participant_joined",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant:master",
        "webinar:read:participant",
        "webinar:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantJoinedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantJoined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantJoinedObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant whom the event is about.
    #[required(sent)]
    pub participant: Option<WebinarJoinedParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant whom the event is about.
///
/// Value of `participant` in [`WebinarParticipantJoinedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarJoinedParticipant {
    /// ID of the participant, valid only while the webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the participant.
    #[required(sent)]
    pub user_name: Option<String>,
    /// User ID of a participant who is signed in to Zoom; otherwise a UUID or empty.
    #[required(sent)]
    pub id: Option<String>,
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
    /// UUID of the participant, kept through breakout rooms and valid only for this webinar.
    pub participant_uuid: Option<String>,
    /// ID that an SDK app gave the participant.
    pub customer_key: Option<String>,
    /// Phone number of a participant who joined by phone.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person who joined a webinar by phone was matched with an attendee of the webinar.
#[zoom_event(
    "webinar.participant_bind",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant:master",
        "webinar:read:participant",
        "webinar:read:participant:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarParticipantBind {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarParticipantBindObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarParticipantBind`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantBindObject {
    /// Numeric ID of the webinar.
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar, in the numbers of meeting types: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the webinar began.
    pub start_time: Option<String>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// Person who joined by phone, with the IDs of the attendee with whom they were matched.
    #[required(sent)]
    pub participant: Option<WebinarParticipantBindParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who joined a webinar by phone, with the IDs of the attendee with whom they were matched.
///
/// Value of `participant` in [`WebinarParticipantBindObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantBindParticipant {
    /// ID of the phone caller in the webinar, valid only while the webinar lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// ID, in the webinar, of the participant who is the same person as this phone caller.
    #[required(sent)]
    pub bind_user_id: Option<String>,
    /// Display name of the phone caller.
    pub user_name: Option<String>,
    /// User ID of a phone caller who is signed in to Zoom; otherwise a UUID or empty.
    pub id: Option<String>,
    /// UUID of the phone caller, kept through breakout rooms and valid only for this webinar.
    pub participant_uuid: Option<String>,
    /// UUID of the participant who is the same person as this phone caller.
    pub bind_participant_uuid: Option<String>,
    /// When the phone caller joined.
    #[required(sent)]
    pub join_time: Option<DateTime>,
    /// ID under which the attendee with whom the caller was matched had registered.
    pub registrant_id: Option<String>,
    /// Phone number with which the caller joined.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
