//! Sessions, sessions: 16 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessions, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListSessions::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions" -> ListSessionsResponse,
    paginate = sessions: ListSessionsSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Session key.
    pub session_key: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SessionType {
    /// `past`.
    Past,
    /// `live`.
    Live,
}

/// Response to [`ListSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sessions.
    #[lossy]
    pub sessions: Vec<ListSessionsSession>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsSession {
    /// ID.
    pub id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
    /// User count.
    pub user_count: Option<i64>,
    /// Whether it has voip.
    pub has_voip: Option<bool>,
    /// Whether it has video.
    pub has_video: Option<bool>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has PSTN.
    pub has_pstn: Option<bool>,
    /// Session key.
    pub session_key: Option<String>,
    /// Whether it has session summary.
    pub has_session_summary: Option<bool>,
    /// Audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// Video quality.
    pub video_quality: Option<AudioQuality>,
    /// Screen share quality.
    pub screen_share_quality: Option<AudioQuality>,
}

/// Values of `audio_quality`.
#[zoom_enum]
pub enum AudioQuality {
    /// `good`.
    Good,
    /// `fair`.
    Fair,
    /// `poor`.
    Poor,
    /// `bad`.
    Bad,
}

/// Create session.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::CreateSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSession::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/videosdk/sessions" -> CreateSessionResponse,
    rate_limit = Medium,
    errors = [(400, 3000, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// Session name.
    #[length(..=200)]
    pub session_name: String,
    /// Session password.
    pub session_password: Option<Secret>,
    /// Settings.
    pub settings: Option<SessionSettings>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSettings {
    /// Auto recording: defaults to `none`.
    pub auto_recording: Option<AutoRecording>,
}

/// Values of `auto_recording`.
#[zoom_enum]
pub enum AutoRecording {
    /// `cloud`.
    Cloud,
    /// `none`.
    None,
}

/// Response to [`CreateSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionResponse {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session number.
    pub session_number: Option<i64>,
    /// Session name.
    #[length(..=200)]
    pub session_name: Option<String>,
    /// Session password.
    pub session_password: Option<Secret>,
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Settings.
    pub settings: Option<CreateSessionSettings>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionSettings {
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Global dial in numbers.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
}

/// Element of `global_dial_in_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInNumber {
    /// Country.
    pub country: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GlobalDialInNumberType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum GlobalDialInNumberType {
    /// `toll`.
    Toll,
    /// `tollfree`.
    Tollfree,
    /// `premium`.
    Premium,
}

/// Get session details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSessionDetails, SessionDetailType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionDetails::new(85746065432_u64)
///     .kind(SessionDetailType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Heavy,
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "the session does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionDetailType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SessionDetailType {
    /// `past`.
    Past,
    /// `live`.
    Live,
    /// `scheduled`.
    Scheduled,
}

/// Response to [`GetSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionDetails {
    /// ID.
    pub id: Option<String>,
    /// Session number.
    pub session_number: Option<i64>,
    /// Session name.
    pub session_name: Option<String>,
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
    /// User count.
    pub user_count: Option<i64>,
    /// Whether it has voip.
    pub has_voip: Option<bool>,
    /// Whether it has video.
    pub has_video: Option<bool>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has PSTN.
    pub has_pstn: Option<bool>,
    /// Session key.
    pub session_key: Option<String>,
    /// Whether it has session summary.
    pub has_session_summary: Option<bool>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Settings.
    pub settings: Option<CreateSessionSettings>,
    /// Audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// Video quality.
    pub video_quality: Option<AudioQuality>,
    /// Screen share quality.
    pub screen_share_quality: Option<AudioQuality>,
    /// Total minutes.
    pub total_minutes: Option<i64>,
}

/// Delete session.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::DeleteSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSession::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>" -> (),
    rate_limit = Light,
    errors = [(400, 3000, "the operation failed"), (404, 3001, "the session does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSession {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
}

/// Control session.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ControlSession, SessionMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlSession::new(85746065432_u64)
///     .method(SessionMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/events" -> (),
    rate_limit = Medium,
    errors = [
        (400, 300, "permission denied, or not available for this kind of account"),
        (400, 200, "not available for this kind of account"),
        (400, 34005, "the change was made already"),
        (400, 34007, "the operation failed"),
        (400, 34008, "the operation failed"),
        (400, 34009, "the operation failed"),
        (400, 34010, "the operation failed"),
        (400, 34000, "the stream ingestion does not exist"),
        (404, 3001, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlSession {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Method.
    pub method: Option<SessionMethod>,
    /// Params.
    pub params: Option<SessionParams>,
}

/// Values of `method`.
#[zoom_enum]
pub enum SessionMethod {
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
    /// `user.invite.callout`.
    #[value("user.invite.callout")]
    UserInviteCallout,
    /// `user.invite.room_system_callout`.
    #[value("user.invite.room_system_callout")]
    UserInviteRoomSystemCallout,
    /// `stream_ingestion.bind`.
    #[value("stream_ingestion.bind")]
    StreamIngestionBind,
    /// `stream_ingestion.unbind`.
    #[value("stream_ingestion.unbind")]
    StreamIngestionUnbind,
    /// `stream_ingestion.send`.
    #[value("stream_ingestion.send")]
    StreamIngestionSend,
    /// `stream_ingestion.stop`.
    #[value("stream_ingestion.stop")]
    StreamIngestionStop,
    /// `audio.block`.
    #[value("audio.block")]
    AudioBlock,
    /// `audio.unblock`.
    #[value("audio.unblock")]
    AudioUnblock,
    /// `video.block`.
    #[value("video.block")]
    VideoBlock,
    /// `video.unblock`.
    #[value("video.unblock")]
    VideoUnblock,
    /// `share.block`.
    #[value("share.block")]
    ShareBlock,
    /// `share.unblock`.
    #[value("share.unblock")]
    ShareUnblock,
    /// `user.remove`.
    #[value("user.remove")]
    UserRemove,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionParams {
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
    /// Stream ingestion stream ID.
    pub stream_ingestion_stream_id: Option<String>,
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

/// Element of `additional_headers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalHeader {
    /// Key.
    #[length(..=32)]
    pub key: Option<String>,
    /// Value.
    #[length(..=256)]
    pub value: Option<String>,
}

/// Get session live stream details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetSessionLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionLiveStreamDetails::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/livestream" -> SessionLiveStreamDetails,
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, "the session does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionLiveStreamDetails {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
}

/// Response to [`GetSessionLiveStreamDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLiveStreamDetails {
    /// Stream URL.
    pub stream_url: Option<String>,
    /// Stream key.
    pub stream_key: Option<Secret>,
    /// Page URL.
    pub page_url: Option<String>,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Update session live stream.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateSessionLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLiveStream::new(
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
    PATCH "/videosdk/sessions/<session_id>/livestream" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, "the session does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLiveStream {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Stream URL.
    #[length(..=1024)]
    pub stream_url: String,
    /// Stream key: at most 512 characters.
    pub stream_key: Secret,
    /// Page URL.
    #[length(..=1024)]
    pub page_url: String,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Update session livestream status.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{SessionLivestreamStatusAction, UpdateSessionLivestreamStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamStatus::new(85746065432_u64)
///     .action(SessionLivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/livestream/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session is invalid"),
        (400, 4927, "not possible at this time"),
        (404, 3001, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLivestreamStatus {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: Option<SessionLivestreamStatusAction>,
    /// Settings.
    pub settings: Option<SessionLivestreamStatusSettings>,
}

/// Values of `action`.
#[zoom_enum]
pub enum SessionLivestreamStatusAction {
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
pub struct SessionLivestreamStatusSettings {
    /// Active speaker name.
    pub active_speaker_name: Option<bool>,
    /// Display name.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// Layout: defaults to `speaker_view`.
    pub layout: Option<SessionLivestreamStatusSettingsLayout>,
    /// Close caption: defaults to `burnt-in`.
    pub close_caption: Option<CloseCaption>,
}

/// Values of `layout`.
#[zoom_enum]
pub enum SessionLivestreamStatusSettingsLayout {
    /// `gallery_view`.
    GalleryView,
    /// `speaker_view`.
    SpeakerView,
}

/// Values of `close_caption`.
#[zoom_enum]
pub enum CloseCaption {
    /// `burnt-in`.
    #[value("burnt-in")]
    BurntIn,
    /// `embedded`.
    Embedded,
    /// `off`.
    Off,
}

/// Update realtime media streams RTMS app status.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{RtmsAppStatusAction, UpdateRealtimeMediaStreamsRtmsAppStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRealtimeMediaStreamsRtmsAppStatus::new(
///     85746065432_u64,
///     RtmsAppStatusAction::Start,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/rtms_app/status" -> (),
    rate_limit = Medium,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session is invalid"),
        (400, 2310, "the operation failed"),
        (400, 13277, "the operation failed"),
        (403, 13273, "not supported"),
        (404, 3001, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRealtimeMediaStreamsRtmsAppStatus {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: RtmsAppStatusAction,
}

/// Values of `action`.
#[zoom_enum]
pub enum RtmsAppStatusAction {
    /// `start`.
    Start,
    /// `stop`.
    Stop,
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
}

/// Get session SIP URI with passcode.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetSessionSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionSipUriWithPasscode::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/videosdk/sessions/<session_id>/sip_dialing" -> GetSessionSipUriWithPasscodeResponse,
    rate_limit = Light,
    errors = [
        (400, 2307, "the operation failed"),
        (403, 2311, "permission denied"),
        (404, 3001, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionSipUriWithPasscode {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Passcode.
    pub passcode: Option<Secret>,
}

/// Response to [`GetSessionSipUriWithPasscode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSessionSipUriWithPasscodeResponse {
    /// SIP dialing.
    pub sip_dialing: Option<String>,
    /// Participant identifier code.
    pub participant_identifier_code: Option<String>,
    /// Expire in.
    pub expire_in: Option<i64>,
}

/// Update session status.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateSessionStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionStatus::new(85746065432_u64).action("end").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, "the session does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionStatus {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action: always `end`.
    pub action: Option<String>,
}

/// List session streaming ingestions.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListSessionStreamingIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionStreamingIngestions::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/stream_ingestions" -> Vec<ListSessionStreamingIngestionsResponse>,
    rate_limit = Medium,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the session is invalid"),
        (404, 3001, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionStreamingIngestions {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
}

/// List session streaming ingestions response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionStreamingIngestionsResponse {
    /// Stream ID.
    pub stream_id: Option<String>,
    /// RTMP connection status.
    pub rtmp_connection_status: Option<RtmpConnectionStatus>,
    /// RTMP stream push status: one of `0`, `1`.
    pub rtmp_stream_push_status: Option<i64>,
}

/// Values of `rtmp_connection_status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RtmpConnectionStatus {
    /// `0`.
    ThirdPartyLiveStreamingSoftwareDisconnected = 0,
    /// `1`.
    ThirdPartyLiveStreamingSoftwareConnected = 1,
}

/// List session users.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessionUsers, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsers::new(85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
    paginate = users: User,
    rate_limit = Heavy,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsers {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersResponse {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Users.
    #[lossy]
    pub users: Vec<User>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device.
    pub device: Option<UserDevice>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Data center.
    pub data_center: Option<String>,
    /// Connection type.
    pub connection_type: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// User key.
    #[length(..=36)]
    pub user_key: Option<String>,
    /// Audio call.
    pub audio_call: Option<Vec<AudioCall>>,
    /// Participant UUID.
    pub participant_uuid: Option<String>,
    /// Client.
    pub client: Option<String>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Audio quality.
    pub audio_quality: Option<AudioQuality>,
    /// Video quality.
    pub video_quality: Option<AudioQuality>,
    /// Screen share quality.
    pub screen_share_quality: Option<AudioQuality>,
    /// Is original host.
    pub is_original_host: Option<bool>,
}

/// Values of `device`.
#[zoom_enum]
pub enum UserDevice {
    /// `Phone`.
    #[value("Phone")]
    Phone,
    /// `H.323/SIP`.
    #[value("H.323/SIP")]
    H323Sip,
    /// `Windows`.
    #[value("Windows")]
    Windows,
    /// `Mac`.
    #[value("Mac")]
    Mac,
    /// `iOS`.
    #[value("iOS")]
    IOs,
    /// `Android`.
    #[value("Android")]
    Android,
}

/// Values of `network_type`.
#[zoom_enum]
pub enum NetworkType {
    /// `Wired`.
    #[value("Wired")]
    Wired,
    /// `Wifi`.
    #[value("Wifi")]
    Wifi,
    /// `PPP`.
    #[value("PPP")]
    Ppp,
    /// `Cellular`.
    #[value("Cellular")]
    Cellular,
    /// `Others`.
    #[value("Others")]
    Others,
}

/// Element of `audio_call`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioCall {
    /// Call number.
    pub call_number: Option<String>,
    /// Call type.
    pub call_type: Option<String>,
    /// Zoom number.
    pub zoom_number: Option<String>,
}

/// List session users qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessionUsersQo, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQo::new(85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/qos" -> ListSessionUsersQoResponse,
    paginate = users: SessionUsersQoUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQo {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsersQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersQoResponse {
    /// Records per page.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Users.
    #[lossy]
    pub users: Vec<SessionUsersQoUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUsersQoUser {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device.
    pub device: Option<UserDevice>,
    /// Client.
    pub client: Option<String>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Data center.
    pub data_center: Option<String>,
    /// Connection type.
    pub connection_type: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// User key.
    pub user_key: Option<String>,
    /// Is original host.
    pub is_original_host: Option<bool>,
    /// User QoS.
    pub user_qos: Option<Vec<UserQos>>,
}

/// Element of `user_qos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Audio input.
    pub audio_input: Option<AudioInput>,
    /// Audio output.
    pub audio_output: Option<AudioInput>,
    /// Video input.
    pub video_input: Option<VideoInput>,
    /// Video output.
    pub video_output: Option<VideoInput>,
    /// As input.
    pub as_input: Option<VideoInput>,
    /// As output.
    pub as_output: Option<VideoInput>,
    /// Audio device from rwg.
    pub audio_device_from_rwg: Option<AudioInput>,
    /// Audio device to rwg.
    pub audio_device_to_rwg: Option<AudioInput>,
    /// Video device from rwg.
    pub video_device_from_rwg: Option<VideoInput>,
    /// Video device to rwg.
    pub video_device_to_rwg: Option<VideoInput>,
    /// As device from rwg.
    pub as_device_from_rwg: Option<VideoInput>,
    /// As device to rwg.
    pub as_device_to_rwg: Option<VideoInput>,
    /// Wifi rssi.
    pub wifi_rssi: Option<WifiRssi>,
    /// Cpu usage.
    pub cpu_usage: Option<CpuUsage>,
    /// Cpu pressure level.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
}

/// Audio input.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioInput {
    /// Bitrate.
    pub bitrate: Option<String>,
    /// Latency.
    pub latency: Option<String>,
    /// Jitter.
    pub jitter: Option<String>,
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
}

/// Video input.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoInput {
    /// Bitrate.
    pub bitrate: Option<String>,
    /// Latency.
    pub latency: Option<String>,
    /// Jitter.
    pub jitter: Option<String>,
    /// Avg loss.
    pub avg_loss: Option<String>,
    /// Max loss.
    pub max_loss: Option<String>,
    /// Resolution.
    pub resolution: Option<String>,
    /// Frame rate.
    pub frame_rate: Option<String>,
}

/// Value of `wifi_rssi`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WifiRssi {
    /// Max rssi.
    pub max_rssi: Option<i64>,
    /// Avg rssi.
    pub avg_rssi: Option<i64>,
    /// Min rssi.
    pub min_rssi: Option<i64>,
    /// Rssi unit.
    pub rssi_unit: Option<String>,
}

/// Value of `cpu_usage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuUsage {
    /// Zoom min cpu usage.
    pub zoom_min_cpu_usage: Option<String>,
    /// Zoom avg cpu usage.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Zoom max cpu usage.
    pub zoom_max_cpu_usage: Option<String>,
    /// System max cpu usage.
    pub system_max_cpu_usage: Option<String>,
}

/// Value of `cpu_pressure_level`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuPressureLevel {
    /// System min cpu pressure level.
    pub system_min_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// System avg cpu pressure level.
    pub system_avg_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
    /// System max cpu pressure level.
    pub system_max_cpu_pressure_level: Option<SystemMinCpuPressureLevel>,
}

/// Values of `system_min_cpu_pressure_level`.
#[zoom_enum]
pub enum SystemMinCpuPressureLevel {
    /// `normal`.
    Normal,
    /// `fair`.
    Fair,
    /// `serious`.
    Serious,
    /// `critical`.
    Critical,
}

/// Get sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSharingRecordingDetails, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetSharingRecordingDetails::new(85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/sharing" -> SharingRecordingDetails,
    paginate = users: SharingRecordingDetailUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharingRecordingDetails {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetSharingRecordingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetails {
    /// Records per page.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Users.
    #[lossy]
    pub users: Vec<SharingRecordingDetailUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetailUser {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// User key.
    pub user_key: Option<String>,
    /// Details.
    pub details: Option<Vec<SharingRecordingDetailUserDetail>>,
}

/// Element of `details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetailUserDetail {
    /// Content.
    pub content: Option<DetailUserDetailContent>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Values of `content`.
#[zoom_enum]
pub enum DetailUserDetailContent {
    /// `local_recording`.
    LocalRecording,
    /// `cloud_recording`.
    CloudRecording,
    /// `desktop`.
    Desktop,
    /// `application`.
    Application,
    /// `whiteboard`.
    Whiteboard,
    /// `airplay`.
    Airplay,
    /// `camera`.
    Camera,
    /// `video_sdk`.
    VideoSdk,
}

/// Get session user qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSessionUserQo, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionUserQo::new(85746065432_u64, "me")
///     .kind(SessionType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/<user_id>/qos" -> SessionUserQo,
    rate_limit = Heavy,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionUserQo {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// User ID.
    pub user_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
}

/// Response to [`GetSessionUserQo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserQo {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device.
    pub device: Option<UserDevice>,
    /// OS.
    pub os: Option<String>,
    /// OS version.
    pub os_version: Option<String>,
    /// Browser name.
    pub browser_name: Option<String>,
    /// Browser version.
    pub browser_version: Option<String>,
    /// Client.
    pub client: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Network type.
    pub network_type: Option<NetworkType>,
    /// Microphone.
    pub microphone: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Camera.
    pub camera: Option<String>,
    /// Data center.
    pub data_center: Option<String>,
    /// Connection type.
    pub connection_type: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// User key.
    pub user_key: Option<String>,
    /// Is original host.
    pub is_original_host: Option<bool>,
    /// User QoS.
    pub user_qos: Option<Vec<UserQos>>,
}
