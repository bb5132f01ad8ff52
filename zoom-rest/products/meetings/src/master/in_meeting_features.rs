//! In meeting features: 2 operations.

use zoom_core::{Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{AiCompanionMode, ContactOrRegistrant, H323Headers, InviteOptions, MeetingToken, SipHeaders};

/// Controls a running meeting: cloud recording, invitations, waiting room message and AI Companion.
///
/// For the host or an alternative host; only inviting by phone or room system works when the meeting is not running. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::{ControlMeeting, MeetingMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlMeeting::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .method(MeetingMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/in-meeting-features/PATCH/accounts/{accountId}/live_meetings/{meetingId}/events)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/live_meetings/<meeting_id>/events" -> (),
    rate_limit = Medium,
    scopes = ["meeting:master", "meeting:update:in_meeting_controls:master"],
    errors = [
        (400, 300, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 3309, LICENSE_MISSING = "a license is missing"),
        (403, 2314, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlMeeting {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// `participant.invite`: Invites people of the host's account, chosen by email address or user ID.
    #[value("participant.invite")]
    ParticipantInvite,
    /// `participant.invite.callout`: Invites a participant by phone.
    #[value("participant.invite.callout")]
    ParticipantInviteCallout,
    /// `participant.invite.room_system_callout`: Calls an H.323 or SIP room system to bring it into the meeting.
    #[value("participant.invite.room_system_callout")]
    ParticipantInviteRoomSystemCallout,
    /// `waiting_room.update`: Changes the title and description that people in the waiting room see.
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

/// Returns a URL to which a third-party service can send closed captions for a meeting; the URL contains the access token.
///
/// Needs the settings for closed captions and the caption API token on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingToken::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind("closed_caption_token")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/in-meeting-features/GET/accounts/{accountId}/meetings/{meetingId}/token)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/token" -> MeetingToken,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:token:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Kind of token to return. The only value is `closed_caption_token`. Default: `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}
