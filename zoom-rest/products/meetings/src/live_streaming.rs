//! Live streaming: 4 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{CloseCaption, LivestreamDetails};

/// Get meeting join token for live streaming.
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
pub struct GetMeetingJoinTokenForLiveStreaming {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingJoinTokenForLiveStreaming`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingJoinTokenForLiveStreaming {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get livestream details.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:livestream", "meeting:read:livestream:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLivestreamDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Update livestream.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLivestream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestream::new(
///     85746065432_u64,
///     "https://example.com",
///     "Zl3aVt0bQ9y",
///     "https://example.com",
/// )
///     .resolution("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:update:livestream", "meeting:update:livestream:admin"],
    errors = [
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLivestream {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Page URL.
    #[length(..=1024)]
    pub page_url: String,
    /// Stream key: at most 512 characters.
    pub stream_key: Secret,
    /// Stream URL.
    #[length(..=1024)]
    pub stream_url: String,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Update livestream status.
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
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (400, 4400, "not supported"),
        (400, 300, "the meeting is invalid"),
        (400, 4927, "not possible at this time"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLivestreamStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Action.
    pub action: Option<LivestreamStatusAction>,
    /// Settings.
    pub settings: Option<LivestreamStatusSettings>,
}

/// Values of `action`.
#[zoom_enum]
pub enum LivestreamStatusAction {
    /// `start`.
    Start,
    /// `stop`.
    Stop,
    /// `mode`.
    Mode,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LivestreamStatusSettings {
    /// Active speaker name.
    pub active_speaker_name: Option<bool>,
    /// Display name.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// Layout: defaults to `follow_host`.
    pub layout: Option<LivestreamStatusSettingsLayout>,
    /// Close caption: defaults to `burnt-in`.
    pub close_caption: Option<CloseCaption>,
}

/// Values of `layout`.
#[zoom_enum]
pub enum LivestreamStatusSettingsLayout {
    /// `follow_host`.
    FollowHost,
    /// `gallery_view`.
    GalleryView,
    /// `speaker_view`.
    SpeakerView,
}
