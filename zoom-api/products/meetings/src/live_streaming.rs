//! Live streaming: 4 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{CloseCaption, LivestreamDetails};

/// Get meeting join token for live streaming.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetMeetingJoinTokenForLiveStreaming;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingJoinTokenForLiveStreaming::new(85746065432_u64)
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
        (400, 300, "the meeting is not valid"),
        (400, 3000, "no permission"),
        (400, 124, "another kind of authorization is needed"),
        (400, 3161, "no permission"),
        (404, 300, "the meeting does not exist"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeetingJoinTokenForLiveStreaming {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// What [`GetMeetingJoinTokenForLiveStreaming`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::meetings::GetLivestreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetLivestreamDetails::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:livestream", "meeting:read:livestream:admin"],
    errors = [
        (400, 300, "the meeting is not valid"),
        (400, 3161, "no permission"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::meetings::UpdateLivestream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLivestream::new(85746065432_u64, "https://example.com", "Zl3aVt0bQ9y", "https://example.com")
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
    errors = [(400, 3000, "no permission"), (400, 3161, "no permission"), (404, 3001, "the meeting does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLivestream {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Page URL: at most 1024 characters.
    pub page_url: String,
    /// Stream key: at most 512 characters.
    pub stream_key: Secret,
    /// Stream URL: at most 1024 characters.
    pub stream_url: String,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Update livestream status.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::{LivestreamStatusAction, UpdateLivestreamStatus};
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
        (400, 3000, "no permission"),
        (400, 3161, "no permission"),
        (400, 4400, "not supported here"),
        (400, 300, "the meeting is not valid"),
        (400, 4927, "not possible at this time"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLivestreamStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Action.
    pub action: Option<LivestreamStatusAction>,
    /// Settings.
    pub settings: Option<LivestreamStatusSettings>,
}

/// What `action` can be.
#[zoom_enum]
pub enum LivestreamStatusAction {
    /// `start`.
    Start,
    /// `stop`.
    Stop,
    /// `mode`.
    Mode,
}

/// Livestream status settings.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LivestreamStatusSettings {
    /// Active speaker name.
    pub active_speaker_name: Option<bool>,
    /// Display name: at most 50 characters.
    pub display_name: Option<String>,
    /// Layout: `follow_host` unless said.
    pub layout: Option<LivestreamStatusSettingsLayout>,
    /// Close caption: `burnt-in` unless said.
    pub close_caption: Option<CloseCaption>,
}

/// What `layout` can be.
#[zoom_enum]
pub enum LivestreamStatusSettingsLayout {
    /// `follow_host`.
    FollowHost,
    /// `gallery_view`.
    GalleryView,
    /// `speaker_view`.
    SpeakerView,
}
