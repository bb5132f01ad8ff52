//! Live streaming: 4 operations.

use zoom_core::{Extra, MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{CloseCaption, LivestreamDetails};

/// Returns a token with which a Meeting SDK bot can join a meeting and live stream it.
///
/// The host needs a Pro plan or higher and the setting for livestreaming meetings on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingJoinTokenForLiveStreaming;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingJoinTokenForLiveStreaming::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/{meetingId}/jointoken/live_streaming)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/jointoken/live_streaming" -> MeetingJoinTokenForLiveStreaming,
    rate_limit = Light,
    scopes = [
        "meeting_token:read:admin:live_streaming",
        "meeting_token:read:live_streaming",
        "meeting:read:live_streaming_token",
        "meeting:read:live_streaming_token:admin",
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
pub struct GetMeetingJoinTokenForLiveStreaming {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingJoinTokenForLiveStreaming`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinTokenForLiveStreaming {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to join and live stream the meeting.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a meeting's livestream settings, such as the stream URL, stream key and page URL.
///
/// The host needs a Pro plan or higher, and a livestream must be configured.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetLivestreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLivestreamDetails::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/GET/meetings/{meetingId}/livestream)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:livestream", "meeting:read:livestream:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLivestreamDetails {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Updates the livestream settings of one meeting.
///
/// The host needs a Pro license.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLivestream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestream::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/{meetingId}/livestream)
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:update:livestream", "meeting:update:livestream:admin"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLivestream {
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
/// The host needs a Pro license.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{LivestreamStatusAction, UpdateLivestreamStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestreamStatus::new(85746065432_u64)
///     .action(LivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/live-streaming/PATCH/meetings/{meetingId}/livestream/status)
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/livestream/status" -> (),
    rate_limit = Light,
    scopes = [
        "meeting:write:admin",
        "meeting:write",
        "meeting:update:livestream_status",
        "meeting:update:livestream_status:admin",
    ],
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether to start the livestream, stop it or change what it shows.
    pub action: Option<LivestreamStatusAction>,
    /// How the livestream appears: title, layout, captions and speaker names.
    pub settings: Option<LivestreamStatusSettings>,
}

/// Whether to start the livestream, stop it or change what it shows.
///
/// Values of `action` in [`UpdateLivestreamStatus`].
#[zoom_enum]
pub enum LivestreamStatusAction {
    /// `start`: Starts the live stream.
    Start,
    /// `stop`: Ends the live stream.
    Stop,
    /// `mode`: Changes the view of the running live stream.
    Mode,
}

/// How the livestream appears: title, layout, captions and speaker names.
///
/// Value of `settings` in [`UpdateLivestreamStatus`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LivestreamStatusSettings {
    /// Whether the livestream shows the name of whoever is speaking; used only when the livestream is started.
    pub active_speaker_name: Option<bool>,
    /// Title of the livestream; used only when the livestream is started.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// View that the live stream shows, such as gallery or speaker view. Default: `follow_host`.
    pub layout: Option<LivestreamStatusSettingsLayout>,
    /// How captions appear in the livestream. Default: `burnt-in`.
    pub close_caption: Option<CloseCaption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// View that the live stream shows, such as gallery or speaker view.
///
/// Values of `layout` in [`LivestreamStatusSettings`].
#[zoom_enum]
pub enum LivestreamStatusSettingsLayout {
    /// `follow_host`: Shows what the host sees.
    FollowHost,
    /// `gallery_view`: Shows participants in a grid.
    GalleryView,
    /// `speaker_view`: Shows the active speaker.
    SpeakerView,
}
