//! In meeting features: 5 operations.

use zoom_core::{Extra, MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{ContactOrRegistrant, KeyAndValue};

/// Updates one chat message in a running meeting.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLiveMeetingMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveMeetingMessage::new(85746065432_u64, "Zl3aVt0bQ9y", "See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/{meetingId}/chat/messages/{messageId})
#[zoom_endpoint(
    PATCH "/live_meetings/<meeting_id>/chat/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:update:live_meeting_chat_message",
        "meeting:update:live_meeting_chat_message:admin",
    ],
    errors = [
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 2316, NOT_SUPPORTED = "not supported"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveMeetingMessage {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// UUID of the chat message, in Base64.
    pub message_id: String,
    /// New text of the chat message.
    pub message_content: String,
}

/// Deletes one chat message in a running meeting.
///
/// Zoom must enable data loss prevention (DLP) for in-meeting chat.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteLiveMeetingMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLiveMeetingMessage::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/DELETE/live_meetings/{meetingId}/chat/messages/{messageId})
#[zoom_endpoint(
    DELETE "/live_meetings/<meeting_id>/chat/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:delete:live_meeting_chat_message",
        "meeting:delete:live_meeting_chat_message:admin",
    ],
    errors = [
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLiveMeetingMessage {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// UUID of the chat message, in Base64.
    pub message_id: String,
    /// UUIDs of the chat files to delete, in Base64. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}

/// Controls a running meeting: cloud recording, invitations, waiting room message and AI Companion.
///
/// For the host or an alternative host; only inviting by phone or room system works when the meeting is not running.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ControlMeeting, MeetingMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlMeeting::new(85746065432_u64)
///     .method(MeetingMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/PATCH/live_meetings/{meetingId}/events)
#[zoom_endpoint(
    PATCH "/live_meetings/<meeting_id>/events" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:master",
        "meeting:update:in_meeting_controls",
        "meeting:update:in_meeting_controls:admin",
    ],
    errors = [
        (400, 300, "not available for this kind of account, or the account cannot be used for this"),
        (400, 3309, LICENSE_MISSING = "a license is missing"),
        (403, 2314, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlMeeting {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Name of the in-meeting command, such as `recording.start`.
    pub method: Option<MeetingMethod>,
    /// Arguments of the in-meeting command that `method` in the request names, such as whom to invite.
    pub params: Option<MeetingParams>,
}

/// Name of the in-meeting command, such as `recording.start`.
///
/// Values of `method` in [`ControlMeeting`].
#[zoom_enum]
pub enum MeetingMethod {
    /// `recording.start`: Starts the recording.
    #[value("recording.start")]
    RecordingStart,
    /// `recording.stop`: Ends the recording.
    #[value("recording.stop")]
    RecordingStop,
    /// `recording.pause`: Halts the recording until it is resumed.
    #[value("recording.pause")]
    RecordingPause,
    /// `recording.resume`: Continues a paused recording.
    #[value("recording.resume")]
    RecordingResume,
    /// `participant.invite`: Invites a participant to the meeting.
    #[value("participant.invite")]
    ParticipantInvite,
    /// `participant.invite.callout`: Invites a participant by phone.
    #[value("participant.invite.callout")]
    ParticipantInviteCallout,
    /// `participant.invite.room_system_callout`: Invites a participant by calling a room system, such as an H.323 or SIP device.
    #[value("participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// `waiting_room.update`: Changes the custom message that people in the waiting room see.
    #[value("waiting_room.update")]
    WaitingRoomUpdate,
    /// `ai_companion.start`: Turns on AI Companion in the meeting.
    #[value("ai_companion.start")]
    AiCompanionStart,
    /// `ai_companion.stop`: Ends AI Companion in the meeting.
    #[value("ai_companion.stop")]
    AiCompanionStop,
    /// `ai_companion.disable`: Makes AI Companion unavailable in the meeting.
    #[value("ai_companion.disable")]
    AiCompanionDisable,
    /// `participant.remove`: Takes a participant out of the meeting; needs activation by Zoom.
    #[value("participant.remove")]
    ParticipantRemove,
}

/// Arguments of the in-meeting command that `method` in the request names, such as whom to invite.
///
/// Value of `params` in [`ControlMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParams {
    /// IDs or email addresses of the people to invite; they must belong to the host's account. At most 10 items.
    pub contacts: Option<Vec<ContactOrRegistrant>>,
    /// Display name that the person called gets in the meeting; used by `participant.invite.callout`.
    pub invitee_name: Option<String>,
    /// Phone number to call, with country and area code; used by `participant.invite.callout`.
    pub phone_number: Option<String>,
    /// How the person is called and added, such as the need to press a key.
    pub invite_options: Option<InviteOptions>,
    /// Protocol with which the room system is called: `h323` or `sip`.
    pub call_type: Option<String>,
    /// IP address or URI of the room system to call.
    pub device_ip: Option<String>,
    /// Names of the caller and of the room system for an H.323 call.
    pub h323_headers: Option<H323Headers>,
    /// Headers to add to the SIP call, such as one that identifies the caller.
    pub sip_headers: Option<SipHeaders>,
    /// UUID of the participant to take out of the meeting; used by `participant.remove`.
    pub participant_uuid: Option<String>,
    /// Heading shown to people in the waiting room.
    pub waiting_room_title: Option<String>,
    /// Text shown to people in the waiting room.
    pub waiting_room_description: Option<String>,
    /// Which AI Companion feature to start or stop: questions, summary or both. Default: `all`.
    pub ai_companion_mode: Option<AiCompanionMode>,
    /// Whether to keep the transcript when the AI Companion meeting summary starts or stops.
    pub retain_meeting_transcript: Option<bool>,
    /// Whether transcripts and summaries are deleted when AI Companion is stopped. Default: `false`.
    pub delete_meeting_assets: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person is called and added, such as the need to press a key.
///
/// Value of `invite_options` in [`MeetingParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteOptions {
    /// Whether a greeting is required before the person called is connected; Zoom does not say who speaks it. Default: `true`.
    pub require_greeting: Option<bool>,
    /// Whether the invited person must press 1 before being connected. Default: `true`.
    pub require_pressing_one: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Names of the caller and of the room system for an H.323 call.
///
/// Value of `h323_headers` in [`MeetingParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct H323Headers {
    /// Name of the caller that the H.323 header shows to the room system.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// Name under which the invited device appears in the meeting.
    #[length(..=64)]
    pub to_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Headers to add to the SIP call, such as one that identifies the caller.
///
/// Value of `sip_headers` in [`MeetingParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipHeaders {
    /// Name of the caller that the SIP `From` header shows to the room system.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// Name under which the invited device appears in the meeting.
    #[length(..=64)]
    pub to_display_name: Option<String>,
    /// URI of the caller for the SIP `From` header, beginning with `sip:` or `sips:`.
    #[length(..=256)]
    pub from_uri: Option<String>,
    /// Custom SIP headers, whose names begin with `X-`. At most 10 items.
    pub additional_headers: Option<Vec<KeyAndValue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which AI Companion feature to start or stop: questions, summary or both.
///
/// Values of `ai_companion_mode` in [`MeetingParams`].
#[zoom_enum]
pub enum AiCompanionMode {
    /// `questions`: Answers what participants ask about the meeting.
    Questions,
    /// `summary`: Writes up what was said.
    Summary,
    /// `all`: Answers questions and writes a summary.
    All,
}

/// Returns a token with which a Meeting SDK bot can join a meeting and record it locally, as ordinary files or as raw data.
///
/// Needs the Local recording setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingJoinTokenForLocalRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingJoinTokenForLocalRecording::new(85746065432_u64)
///     .bypass_waiting_room(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/{meetingId}/jointoken/local_recording)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/jointoken/local_recording" -> MeetingJoinTokenForLocalRecording,
    rate_limit = Light,
    scopes = [
        "meeting_token:read:admin:local_recording",
        "meeting_token:read:local_recording",
        "meeting:read:local_recording_token",
        "meeting:read:local_recording_token:admin",
    ],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 124, ANOTHER_KIND_OF_AUTHORIZATION_REQUIRED = "another kind of authorization is required"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingJoinTokenForLocalRecording {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether the bot joins without passing through the waiting room.
    pub bypass_waiting_room: Option<bool>,
}

/// Response to [`GetMeetingJoinTokenForLocalRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinTokenForLocalRecording {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to join and record the meeting.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a URL to which a third-party service can send closed captions for a meeting; the URL contains the access token.
///
/// Needs the settings for closed captions and the caption API token on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingToken::new(85746065432_u64)
///     .kind("closed_caption_token")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-features/GET/meetings/{meetingId}/token)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/token" -> MeetingToken,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:token", "meeting:read:token:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingToken {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Kind of token to return. The only value is `closed_caption_token`. Default: `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetMeetingToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingToken {
    /// Whole URL, with its signature, to which a third-party service sends closed captions.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
