//! Live streaming: 3 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint};

use super::super::{LivestreamDetails, LivestreamStatusAction, LivestreamStatusSettings};

/// Returns a meeting's livestream settings, such as the stream URL, stream key and page URL.
///
/// The host needs a Pro plan or higher, and a livestream must be configured. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetLivestreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLivestreamDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/live-streaming/GET/accounts/{accountId}/meetings/{meetingId}/livestream)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:livestream:master"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLivestreamDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Updates the livestream settings of one meeting.
///
/// The host needs a Pro license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateLivestream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestream::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "https://example.com/livestream",
///     "Zl3aVt0bQ9y",
///     "rtmp://live.example.com/app",
/// )
/// .resolution("720p")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/live-streaming/PATCH/accounts/{accountId}/meetings/{meetingId}/livestream)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:update:livestream:master"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLivestream {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Web page where anyone can watch the live stream.
    #[length(..=1024)]
    pub page_url: String,
    /// Secret key that goes with the stream URL. At most 512 characters.
    pub stream_key: Secret,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    #[length(..=1024)]
    pub stream_url: String,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
}

/// Starts or stops a meeting's livestream, or changes what the running livestream shows.
///
/// The host needs a Pro license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::LivestreamStatusAction;
/// use zoom_rest::meetings::master::UpdateLivestreamStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestreamStatus::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action(LivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/live-streaming/PATCH/accounts/{accountId}/meetings/{meetingId}/livestream/status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/livestream/status" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:update:livestream_status:master"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (400, 4400, NOT_SUPPORTED = "not supported"),
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 4927, MEETING_OR_SESSION_HAS_NOT_STARTED_YET = "the meeting or session has not started yet"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLivestreamStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether to start the livestream, stop it or change what it shows.
    pub action: Option<LivestreamStatusAction>,
    /// How the livestream appears: title, layout, captions and speaker names.
    pub settings: Option<LivestreamStatusSettings>,
}
