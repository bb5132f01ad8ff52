//! Webinar, updated: 1 event.

use zoom_core::{Extra, MeetingId, Secret, Value, zoom_enum, zoom_event, zoom_object};

use super::{
    AutoRecording, MeetingOrWebinarOccurrence, MeetingOrWebinarRecurrence, OccurrenceScope, SignLanguageInterpretation,
    UpdatedAudio, WebinarType,
};

/// A user changed a scheduled webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.updated",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:webinar:master",
        "webinar:read:webinar",
        "webinar:read:webinar:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether the change applies to all occurrences or a single one.
    pub scope: Option<OccurrenceScope>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    #[required(sent)]
    pub time_stamp: Option<i64>,
    /// The webinar as it was before the change, with the same members as `object`.
    #[required(sent)]
    pub old_object: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarUpdatedObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    pub host_id: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar begins.
    pub start_time: Option<String>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Passcode with which to join the webinar.
    pub password: Option<Secret>,
    /// Description of the webinar, in free text.
    pub agenda: Option<String>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOrWebinarOccurrence>>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<WebinarUpdatedSettings>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingOrWebinarRecurrence>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the webinar behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`WebinarUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarUpdatedSettings {
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the video of panelists is on as they join.
    pub panelists_video: Option<bool>,
    /// Whether the webinar has a practice session, in which host and panelists rehearse before attendees are let in.
    pub practice_session: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<WebinarUpdatedApprovalType>,
    /// How people register for a recurring webinar: once for all occurrences (`1`), separately for each (`2`), or once for those they choose (`3`).
    pub registration_type: Option<WebinarUpdatedRegistrationType>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both.
    pub audio: Option<UpdatedAudio>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    pub enforce_login: Option<bool>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<WebinarLanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
///
/// Values of `approval_type` in [`WebinarUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarUpdatedApprovalType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApproveRegistrants = 0,
    /// `1`: Registrants are approved by hand.
    ManuallyApproveRegistrants = 1,
    /// `2`: No registration is required.
    WebinarRegistrationNotRequired = 2,
}

/// How people register for a recurring webinar: once for all occurrences (`1`), separately for each (`2`), or once for those they choose (`3`).
///
/// Values of `registration_type` in [`WebinarUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarUpdatedRegistrationType {
    /// `1`: One registration covers every occurrence.
    OnceAnyWebinarOccurrences = 1,
    /// `2`: Each occurrence needs its own registration.
    MustForEachOccurrence = 2,
    /// `3`: One registration, for occurrences that the attendee chooses.
    OnceSelectOneMoreOccurrences = 3,
}

/// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
///
/// Value of `language_interpretation` in [`WebinarUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarLanguageInterpretation {
    /// Whether interpreters can be assigned.
    pub enable: Option<bool>,
    /// The language interpreters, each with an email address and two languages.
    pub interpreters: Option<Vec<WebinarLanguageInterpretationInterpreter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interpreter of a webinar, with the languages.
///
/// Element of `interpreters` in [`WebinarLanguageInterpretation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarLanguageInterpretationInterpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// Names of the two languages between which the interpreter translates, separated by a comma, such as `English,French`.
    pub interpreter_languages: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
