//! Meeting, updated: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, Secret, Value, zoom_enum, zoom_event, zoom_object};

use super::{
    AutoRecording, MeetingInvitee, MeetingOperation, MeetingOrWebinarOccurrence, MeetingOrWebinarRecurrence,
    SignLanguageInterpretation, UpdatedAudio,
};

/// A host or admin changed a scheduled meeting.
///
/// Needs a Pro plan or higher; for a recurring meeting, `scope` reports which occurrences were affected.
#[zoom_event(
    "meeting.updated",
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
pub struct MeetingUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether the change applies to all occurrences, a range of them or a single one.
    pub scope: Option<MeetingOperation>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    #[required(sent)]
    pub time_stamp: Option<i64>,
    /// The meeting's properties with the values that they had before the change.
    #[required(sent)]
    pub old_object: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingUpdatedObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    pub host_id: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`, not explained by Zoom), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`), audio conference (`7`) or screen share only (`10`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting begins.
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// URL with which participants join the meeting.
    pub join_url: Option<String>,
    /// Passcode with which to join the meeting.
    pub password: Option<Secret>,
    /// Description of the meeting, in free text.
    pub agenda: Option<String>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// ID that the occurrences of a recurring meeting share; a change to one occurrence and all later ones gives these a new ID.
    pub recurrence_event_id: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOrWebinarOccurrence>>,
    /// Settings of the meeting that were changed, such as those for audio, video, registration or recording; unchanged ones are absent.
    pub settings: Option<MeetingUpdatedSettings>,
    /// How a recurring meeting with a fixed time repeats.
    pub recurrence: Option<MeetingOrWebinarRecurrence>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the meeting that were changed, such as those for audio, video, registration or recording; unchanged ones are absent.
///
/// Value of `settings` in [`MeetingUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingUpdatedSettings {
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Minutes before the start at which people may join; used only if `join_before_host` is true.
    pub jbh_time: Option<JbhTime>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both.
    pub audio: Option<UpdatedAudio>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the meeting uses the host's personal meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    pub enforce_login_domains: Option<String>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<ApprovalType>,
    /// Whether one registration to a recurring meeting covers every occurrence.
    pub registration_type: Option<RegistrationType>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// People invited to the meeting, one entry each.
    pub meeting_invitees: Option<Vec<MeetingInvitee>>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether AI Companion starts to summarize with the start of the meeting.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who receives the AI Companion summary after the meeting.
    pub who_will_receive_summary: Option<SummaryRecipients>,
    /// Whether people can ask AI Companion questions from the start of the meeting.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who can put questions to AI Companion about the transcript.
    pub who_can_ask_questions: Option<TranscriptQuestionPermission>,
    /// ID of the template by which the meeting summary is written.
    pub summary_template_id: Option<String>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many minutes before the start people may join without the host, `0` for any time; used only if `join_before_host` is true.
///
/// Values of `jbh_time` in [`MeetingUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum JbhTime {
    /// `0`: Participants can join before the host at any time.
    AtAny = 0,
    /// `5`: Participants can join 5 minutes before the start time.
    Minutes5BeforeStart = 5,
    /// `10`: Participants can join 10 minutes before the start time.
    Minutes10BeforeStart = 10,
}

/// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
///
/// Values of `approval_type` in [`MeetingUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApprovalType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApproveRegistrants = 0,
    /// `1`: Registrants are approved by hand.
    ManuallyApproveRegistrants = 1,
    /// `2`: No registration is required.
    MeetingRegistrationNotRequired = 2,
}

/// Whether one registration to a recurring meeting covers every occurrence.
///
/// Values of `registration_type` in [`MeetingUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RegistrationType {
    /// `1`: One registration covers every occurrence.
    OnceAnyMeetingOccurrences = 1,
    /// `2`: Each occurrence needs its own registration.
    MustForEachOccurrence = 2,
    /// `3`: One registration, for occurrences that the attendee chooses.
    OnceSelectOneMoreOccurrences = 3,
}

/// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
///
/// Value of `language_interpretation` in [`MeetingUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Whether interpreters can be assigned.
    #[required(sent)]
    pub enable: Option<bool>,
    /// The language interpreters, each with an email address and two languages.
    pub interpreters: Option<Vec<Interpreter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interpreter of a meeting or webinar, with the languages.
///
/// Element of `interpreters` in [`LanguageInterpretation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// The two languages between which the interpreter translates, as two-letter country codes with a comma between, such as `US,CN` for English and Chinese.
    ///
    /// Deprecated by Zoom.
    pub languages: Option<String>,
    /// Names of the two languages between which the interpreter translates, separated by a comma, such as `English,French`.
    pub interpreter_languages: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`MeetingUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether external people who are invited join the meeting's continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether meeting participants join the continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_meeting_participants: Option<bool>,
    /// ID of the Zoom Team Chat channel that holds the continuous meeting chat.
    pub channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who receives the AI Companion summary after the meeting.
///
/// Values of `who_will_receive_summary` in [`MeetingUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SummaryRecipients {
    /// `1`: The host alone.
    OnlyHost = 1,
    /// `2`: The host, co-hosts, and alternative hosts.
    OnlyHostCoHostsAlternativeHosts = 2,
    /// `3`: The host and invitees within the organization.
    OnlyHostInviteesOurOrganization = 3,
    /// `4`: All invitees, even outside the organization.
    AllInviteesIncludingThoseOutsideOurOrganization = 4,
}

/// Who can put questions to AI Companion about the transcript.
///
/// Values of `who_can_ask_questions` in [`MeetingUpdatedSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TranscriptQuestionPermission {
    /// `1`: All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// `2`: All participants, about the part of the meeting after they joined.
    AllParticipantsOnlyFromWhenTheyJoin = 2,
    /// `3`: The host alone.
    OnlyMeetingHost = 3,
    /// `4`: Participants and invitees within the organization.
    ParticipantsAndInviteesInOurOrganization = 4,
    /// `5`: Participants within the organization, about the part of the meeting after they joined.
    ParticipantsInOurOrganizationOnlyFromWhenTheyJoin = 5,
}

/// Custom field for classifying a meeting or webinar, called a tracking field, with its value.
///
/// Element of `tracking_fields` in [`MeetingUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingField {
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Value that was entered in the tracking field.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
