//! Sessions: 18 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, Secret, zoom_endpoint};

use super::super::{
    CreateSessionResponse, ListSessionStreamingIngestionsResponse, ListSessionUsersQoResponse,
    ListSessionUsersResponse, ListSessionsResponse, ListSessionsSession, ListStreamIngestionsResponse,
    SessionDetailType, SessionDetails, SessionLiveStreamDetails, SessionLivestreamStatusAction,
    SessionLivestreamStatusSettings, SessionMethod, SessionParams, SessionSettings, SessionType, SessionUserQo,
    SessionUsersQoUser, SharingRecordingDetailUser, SharingRecordingDetails, StreamIngestion, User,
};

/// List sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::ListSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListSessions::new(
///     "Zl3aVt0bQ9y",
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
    GET "/accounts/<account_id>/videosdk/sessions" -> ListSessionsResponse,
    paginate = sessions: ListSessionsSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// Account ID.
    pub account_id: String,
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

/// Create session.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::CreateSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSession::new("Zl3aVt0bQ9y", "Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/videosdk/sessions" -> CreateSessionResponse,
    rate_limit = Medium,
    errors = [(400, 3000, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// Account ID.
    pub account_id: String,
    /// Session name.
    #[length(..=200)]
    pub session_name: String,
    /// Session password.
    pub session_password: Option<Secret>,
    /// Settings.
    pub settings: Option<SessionSettings>,
}

/// Get session details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionDetailType;
/// use zoom_rest::video_sdk::master::GetSessionDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(SessionDetailType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Heavy,
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "the session does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionDetailType>,
}

/// Control session.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionMethod;
/// use zoom_rest::video_sdk::master::ControlSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlSession::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .method(SessionMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/events" -> (),
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Method.
    pub method: Option<SessionMethod>,
    /// Params.
    pub params: Option<SessionParams>,
}

/// Get session live stream details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetSessionLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionLiveStreamDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream" -> SessionLiveStreamDetails,
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
}

/// Update session live stream.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateSessionLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLiveStream::new(
///     "Zl3aVt0bQ9y",
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
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::video_sdk::SessionLivestreamStatusAction;
/// use zoom_rest::video_sdk::master::UpdateSessionLivestreamStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamStatus::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action(SessionLivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream/status" -> (),
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: Option<SessionLivestreamStatusAction>,
    /// Settings.
    pub settings: Option<SessionLivestreamStatusSettings>,
}

/// Update session status.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateSessionStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionStatus::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action("end")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/status" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::video_sdk::master::ListSessionStreamingIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionStreamingIngestions::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/stream_ingestions" -> Vec<ListSessionStreamingIngestionsResponse>,
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
}

/// List session users.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::ListSessionUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsers::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
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
    /// Account ID.
    pub account_id: String,
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

/// List session users qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::ListSessionUsersQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQo::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/qos" -> ListSessionUsersQoResponse,
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
    /// Account ID.
    pub account_id: String,
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

/// Get sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::GetSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetSharingRecordingDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/sharing" -> SharingRecordingDetails,
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
    /// Account ID.
    pub account_id: String,
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

/// Get session user qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::GetSessionUserQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionUserQo::new("Zl3aVt0bQ9y", 85746065432_u64, "me")
///     .kind(SessionType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/<user_id>/qos" -> SessionUserQo,
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// User ID.
    pub user_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
}

/// List stream ingestions.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListStreamIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let stream_ingestions = ListStreamIngestions::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/stream_ingestions" -> ListStreamIngestionsResponse,
    paginate = stream_ingestions: StreamIngestion,
    rate_limit = Light,
    errors = [(400, 200, "not available for this kind of account"), (400, 34014, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStreamIngestions {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::CreateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateStreamIngestion::new("Zl3aVt0bQ9y", "Support")
///     .stream_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/videosdk/stream_ingestions" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 34016, "a limit is exceeded"),
        (400, 200, "not available for this kind of account"),
        (400, 34011, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateStreamIngestion {
    /// Account ID.
    pub account_id: String,
    /// Stream name.
    #[length(..=128)]
    pub stream_name: String,
    /// Stream description.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Get stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetStreamIngestion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStreamIngestion {
    /// Account ID.
    pub account_id: String,
    /// Stream ID.
    pub stream_id: String,
}

/// Update stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateStreamIngestion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .stream_name("Support")
///     .stream_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 34013, "the operation failed"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateStreamIngestion {
    /// Account ID.
    pub account_id: String,
    /// Stream ID.
    pub stream_id: String,
    /// Stream name.
    #[length(..=128)]
    pub stream_name: Option<String>,
    /// Stream description.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Delete stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::DeleteStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteStreamIngestion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 34015, "the resource is in use"),
        (400, 34012, "the operation failed"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStreamIngestion {
    /// Account ID.
    pub account_id: String,
    /// Stream ID.
    pub stream_id: String,
}
