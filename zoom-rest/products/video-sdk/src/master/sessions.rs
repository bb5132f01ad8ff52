//! Sessions: 18 operations.

use zoom_core::{DateOrDateTime, MeetingUuid, Secret, zoom_endpoint};

use super::super::{
    CreateSessionResponse, ListSessionStreamingIngestionsResponse, ListSessionUsersQosResponse,
    ListSessionUsersResponse, ListSessionsResponse, ListSessionsSession, ListStreamIngestionsResponse,
    SessionDetailType, SessionDetails, SessionLiveStreamDetails, SessionLivestreamStatusAction,
    SessionLivestreamStatusSettings, SessionMethod, SessionParams, SessionSettings, SessionType, SessionUserQos,
    SessionUsersQosUser, SharingRecordingDetailUser, SharingRecordingDetails, StreamIngestion, User,
};

/// Lists live or past sessions, with the features that each one used.
///
/// `from` and `to` may span one month at most, within the last six months. Acts on a sub-account of a master account.
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
/// .kind(SessionType::Past)
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions" -> ListSessionsResponse,
    paginate = sessions: ListSessionsSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Which sessions to return: live or past ones. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only sessions to which the developer gave this ID in the token.
    pub session_key: Option<String>,
    /// Keeps only sessions with this name.
    pub session_name: Option<String>,
}

/// Creates a session in order to get its PSTN or SIP dial-in details before it starts.
///
/// Other sessions need no such call: Zoom creates them when the first user joins. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/POST/accounts/{accountId}/videosdk/sessions)
#[zoom_endpoint(
    POST "/accounts/<account_id>/videosdk/sessions" -> CreateSessionResponse,
    rate_limit = Medium,
    errors = [(400, 3000, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the new session, the same under which the app later starts it.
    #[length(..=200)]
    pub session_name: String,
    /// Password that the new session gets, of letters and digits; corresponds to `sessionPassword` in the Video SDK.
    pub session_password: Option<Secret>,
    /// How the session behaves: whether it is recorded automatically.
    pub settings: Option<SessionSettings>,
}

/// Returns one scheduled, live or past session and the features it used.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionDetailType;
/// use zoom_rest::video_sdk::master::GetSessionDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionDetails::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionDetailType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is scheduled, live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionDetailType>,
}

/// Sends a command to a live session: controls its cloud recording, invites or removes users, blocks their audio, video or sharing, or streams an external source into it.
///
/// The caller must be a host or manager; calling out to room systems needs a Conference Room Connector plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionMethod;
/// use zoom_rest::video_sdk::master::ControlSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlSession::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .method(SessionMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/PATCH/accounts/{accountId}/videosdk/sessions/{sessionId}/events)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/events" -> (),
    rate_limit = Medium,
    errors = [
        (400, 300, "permission denied, or not available for this kind of account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34005, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 34007, STREAM_NOT_CONNECTED_TO_SESSION_34007 = "the stream could not be connected to the session"),
        (400, 34008, STREAM_NOT_CONNECTED_TO_SESSION_34008 = "the stream could not be connected to the session"),
        (400, 34009, STREAM_NOT_CONNECTED_TO_SESSION_34009 = "the stream could not be connected to the session"),
        (400, 34010, STREAM_NOT_CONNECTED_TO_SESSION_34010 = "the stream could not be connected to the session"),
        (400, 34000, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
        (404, 3001, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlSession {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Name of the in-session command, such as `recording.start`.
    pub method: Option<SessionMethod>,
    /// Arguments of the command given in `method`.
    pub params: Option<SessionParams>,
}

/// Returns a session's live stream configuration, such as its URL, key and page URL.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetSessionLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionLiveStreamDetails::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/livestream)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream" -> SessionLiveStreamDetails,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionLiveStreamDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
}

/// Changes the live stream configuration of one session.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateSessionLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLiveStream::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "rtmp://live.example.com/app",
///     "Zl3aVt0bQ9y",
///     "https://example.com/live",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/PATCH/accounts/{accountId}/videosdk/sessions/{sessionId}/livestream)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLiveStream {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    #[length(..=1024)]
    pub stream_url: String,
    /// Secret key that goes with the stream URL. At most 512 characters.
    pub stream_key: Secret,
    /// Web page where anyone can watch the live stream.
    #[length(..=1024)]
    pub page_url: String,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
}

/// Starts or stops a session's live stream, or changes the view it shows.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionLivestreamStatusAction;
/// use zoom_rest::video_sdk::master::UpdateSessionLivestreamStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamStatus::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .action(SessionLivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/PATCH/accounts/{accountId}/videosdk/sessions/{sessionId}/livestream/status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/sessions/<session_id>/livestream/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_SESSION = "the session is invalid"),
        (400, 4927, MEETING_OR_SESSION_HAS_NOT_STARTED_YET = "the meeting or session has not started yet"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLivestreamStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether to start the livestream, stop it or change what it shows.
    pub action: Option<SessionLivestreamStatusAction>,
    /// What the live stream shows and under which title.
    pub settings: Option<SessionLivestreamStatusSettings>,
}

/// Ends one live Video SDK session.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateSessionStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionStatus::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .action("end")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/PUT/accounts/{accountId}/videosdk/sessions/{sessionId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// What to do with the session. The only value is `end`.
    pub action: Option<String>,
}

/// Lists all stream ingestions of one live session, through which external video sources stream into it.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListSessionStreamingIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionStreamingIngestions::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/stream_ingestions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/stream_ingestions" -> Vec<ListSessionStreamingIngestionsResponse>,
    rate_limit = Medium,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_SESSION = "the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionStreamingIngestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
}

/// Lists the users of one session, live by default or past if `type` is `past`.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::ListSessionUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsers::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
    paginate = users: User,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists a session's users with their quality of service (QoS), live by default or past if `type` is `past`.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::ListSessionUsersQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQos::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/users/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/qos" -> ListSessionUsersQosResponse,
    paginate = users: SessionUsersQosUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns what the users of a live or past session shared and recorded.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::GetSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
/// )
/// .kind(SessionType::Past)
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/users/sharing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/sharing" -> SharingRecordingDetails,
    paginate = users: SharingRecordingDetailUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharingRecordingDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns the quality of service (QoS) of one user in a live or past session.
///
/// Zoom returns no data if the user sends and receives nothing at the time of the request. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionType;
/// use zoom_rest::video_sdk::master::GetSessionUserQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionUserQos::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "Zl3aVt0bQ9y",
/// )
/// .kind(SessionType::Past)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/users/{userId}/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/<user_id>/qos" -> SessionUserQos,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionUserQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of the user in the session, from the list of its users.
    pub user_id: String,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
}

/// Lists all stream ingestions of the account, with which external video sources stream into sessions.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/stream_ingestions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/stream_ingestions" -> ListStreamIngestionsResponse,
    paginate = stream_ingestions: StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34014, STREAM_INGESTIONS_NOT_RETURNED = "the stream ingestions could not be returned"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStreamIngestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a stream ingestion, through which an external video source can stream into a session.
///
/// An account can have up to 20 of them. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::CreateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateStreamIngestion::new("Zl3aVt0bQ9y", "Stage camera")
///     .stream_description("Camera on the main stage")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/POST/accounts/{accountId}/videosdk/stream_ingestions)
#[zoom_endpoint(
    POST "/accounts/<account_id>/videosdk/stream_ingestions" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 34016, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34011, STREAM_INGESTION_NOT_CREATED = "the stream ingestion could not be created"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateStreamIngestion {
    /// ID of the sub-account.
    pub account_id: String,
    /// Display name of the stream ingestion.
    #[length(..=128)]
    pub stream_name: String,
    /// Free text that says what the stream ingestion is for.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Returns one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/GET/accounts/{accountId}/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStreamIngestion {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the stream ingestion.
    pub stream_id: String,
}

/// Changes one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::UpdateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateStreamIngestion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .stream_name("Stage camera")
///     .stream_description("Camera on the main stage")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/PATCH/accounts/{accountId}/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34013, STREAM_INGESTION_NOT_CHANGED = "the stream ingestion could not be changed"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateStreamIngestion {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the stream ingestion.
    pub stream_id: String,
    /// Display name of the stream ingestion.
    #[length(..=128)]
    pub stream_name: Option<String>,
    /// Free text that says what the stream ingestion is for.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Deletes one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/sessions/DELETE/accounts/{accountId}/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34015, RESOURCE_IN_USE = "the resource is in use"),
        (400, 34012, STREAM_INGESTION_NOT_DELETED = "the stream ingestion could not be deleted"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStreamIngestion {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the stream ingestion.
    pub stream_id: String,
}
