//! In meeting features: 5 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{AdditionalHeader, Contact};

/// Update live meeting message.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLiveMeetingMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveMeetingMessage::new(85746065432_u64, "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "a required setting is turned off"),
        (400, 2316, "not supported"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveMeetingMessage {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Message ID.
    pub message_id: String,
    /// Message content.
    pub message_content: String,
}

/// Delete live meeting message.
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
#[zoom_endpoint(
    DELETE "/live_meetings/<meeting_id>/chat/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:delete:live_meeting_chat_message",
        "meeting:delete:live_meeting_chat_message:admin",
    ],
    errors = [(400, 300, "a required setting is turned off"), (404, 3001, "the meeting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLiveMeetingMessage {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Message ID.
    pub message_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}

/// Control meeting.
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
        (400, 3309, "a license is missing"),
        (403, 2314, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlMeeting {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Method.
    pub method: Option<MeetingMethod>,
    /// Params.
    pub params: Option<MeetingParams>,
}

/// Values of `method`.
#[zoom_enum]
pub enum MeetingMethod {
    /// `recording.start`.
    #[value("recording.start")]
    RecordingStart,
    /// `recording.stop`.
    #[value("recording.stop")]
    RecordingStop,
    /// `recording.pause`.
    #[value("recording.pause")]
    RecordingPause,
    /// `recording.resume`.
    #[value("recording.resume")]
    RecordingResume,
    /// `participant.invite`.
    #[value("participant.invite")]
    ParticipantInvite,
    /// `participant.invite.callout`.
    #[value("participant.invite.callout")]
    ParticipantInviteCallout,
    /// `participant.invite.room_system_callout`.
    #[value("participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// `waiting_room.update`.
    #[value("waiting_room.update")]
    WaitingRoomUpdate,
    /// `ai_companion.start`.
    #[value("ai_companion.start")]
    AiCompanionStart,
    /// `ai_companion.stop`.
    #[value("ai_companion.stop")]
    AiCompanionStop,
    /// `ai_companion.disable`.
    #[value("ai_companion.disable")]
    AiCompanionDisable,
    /// `participant.remove`.
    #[value("participant.remove")]
    ParticipantRemove,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParams {
    /// Contacts: at most 10 items.
    pub contacts: Option<Vec<Contact>>,
    /// Invitee name.
    pub invitee_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Invite options.
    pub invite_options: Option<InviteOptions>,
    /// Call type.
    pub call_type: Option<String>,
    /// Device IP.
    pub device_ip: Option<String>,
    /// H.323 headers.
    pub h323_headers: Option<H323Headers>,
    /// SIP headers.
    pub sip_headers: Option<SipHeaders>,
    /// Participant UUID.
    pub participant_uuid: Option<String>,
    /// Waiting room title.
    pub waiting_room_title: Option<String>,
    /// Waiting room description.
    pub waiting_room_description: Option<String>,
    /// AI companion mode: defaults to `all`.
    pub ai_companion_mode: Option<AiCompanionMode>,
    /// Retain meeting transcript.
    pub retain_meeting_transcript: Option<bool>,
    /// Delete meeting assets: defaults to `false`.
    pub delete_meeting_assets: Option<bool>,
}

/// Value of `invite_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteOptions {
    /// Require greeting: defaults to `true`.
    pub require_greeting: Option<bool>,
    /// Require pressing one: defaults to `true`.
    pub require_pressing_one: Option<bool>,
}

/// Value of `h323_headers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct H323Headers {
    /// From display name.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// To display name.
    #[length(..=64)]
    pub to_display_name: Option<String>,
}

/// Value of `sip_headers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipHeaders {
    /// From display name.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// To display name.
    #[length(..=64)]
    pub to_display_name: Option<String>,
    /// From URI.
    #[length(..=256)]
    pub from_uri: Option<String>,
    /// Additional headers: at most 10 items.
    pub additional_headers: Option<Vec<AdditionalHeader>>,
}

/// Values of `ai_companion_mode`.
#[zoom_enum]
pub enum AiCompanionMode {
    /// `questions`.
    Questions,
    /// `summary`.
    Summary,
    /// `all`.
    All,
}

/// Get meeting join token for local recording.
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
        (400, 300, "the meeting is invalid"),
        (400, 3000, "permission denied"),
        (400, 124, "another kind of authorization is required"),
        (400, 3161, "permission denied"),
        (404, 300, "the meeting does not exist"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingJoinTokenForLocalRecording {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Bypass waiting room.
    pub bypass_waiting_room: Option<bool>,
}

/// Response to [`GetMeetingJoinTokenForLocalRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinTokenForLocalRecording {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get meeting token.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/token" -> MeetingToken,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:token", "meeting:read:token:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3161, "permission denied"),
        (400, 3000, "permission denied"),
        (404, 300, "the meeting does not exist"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingToken {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Type: always `closed_caption_token`; defaults to `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetMeetingToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingToken {
    /// Token.
    pub token: Option<Secret>,
}
