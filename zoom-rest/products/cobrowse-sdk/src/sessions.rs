//! Sessions: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the Cobrowse SDK sessions that are in progress, in which an agent sees a customer's web page.
///
/// Needs the Cobrowse SDK.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::ListLiveSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListLiveSessions::new()
///     .session_pin("3041")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/live_sessions)
#[zoom_endpoint(
    GET "/cobrowsesdk/live_sessions" -> ListLiveSessionsResponse,
    paginate = sessions: Session,
    rate_limit = Light,
    errors = [
        (400, 30101, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLiveSessions {
    /// How many entries a page holds.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only the session with this PIN, the code that people enter to join it.
    pub session_pin: Option<String>,
}

/// Response to [`ListLiveSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLiveSessionsResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Sessions in progress, one entry each.
    #[lossy]
    pub sessions: Vec<Session>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cobrowse session in progress, with its users.
///
/// Element of `sessions` in [`ListLiveSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// ID of the cobrowse session.
    pub session_id: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// Code that a person enters to join the cobrowse session.
    pub session_pin: Option<String>,
    /// Users of the session, one entry each.
    pub users: Option<Vec<User>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in a cobrowse session, with their role.
///
/// Element of `users` in [`Session`] and [`PastSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user in the session, valid only while it lasts.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// Whether the user is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user is the customer or the agent.
///
/// Values of `role_type` in [`User`] and [`SessionUser`].
#[zoom_enum]
pub enum RoleType {
    /// `customer`: The customer, whose web page is shown.
    Customer,
    /// `agent`: The agent, who sees the customer's web page.
    Agent,
}

/// Lists the past Cobrowse SDK sessions, in which an agent saw a customer's web page, for one month of the last six.
///
/// Needs the Cobrowse SDK.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::{ListPastSessions, TimeType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListPastSessions::new()
///     .time_type(TimeType::StartTime)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/past_sessions)
#[zoom_endpoint(
    GET "/cobrowsesdk/past_sessions" -> ListPastSessionsResponse,
    paginate = sessions: PastSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [
        (400, 30101, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastSessions {
    /// Whether the time range applies to when sessions started or ended. Default: `start_time`.
    pub time_type: Option<TimeType>,
    /// Start of the period whose sessions are listed: one month at most, within the last six months; by default, the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose sessions are listed; a request with `from` must set it too.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only the session with this ID.
    pub session_id: Option<String>,
    /// Keeps only the session with this PIN, the code that people entered to join it.
    pub session_pin: Option<String>,
}

/// Whether the time range applies to when sessions started or ended.
///
/// Values of `time_type` in [`ListPastSessions`].
#[zoom_enum]
pub enum TimeType {
    /// `start_time`: By when the session started.
    StartTime,
    /// `end_time`: By when the session ended.
    EndTime,
}

/// Response to [`ListPastSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastSessionsResponse {
    /// Start of the period whose sessions are listed.
    pub from: Option<Date>,
    /// End of the period whose sessions are listed.
    pub to: Option<Date>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Past sessions, one entry each.
    #[lossy]
    pub sessions: Vec<PastSession>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cobrowse session that has ended, with its users and duration.
///
/// Element of `sessions` in [`ListPastSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastSession {
    /// ID of the cobrowse session.
    pub session_id: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// When the session ended.
    pub end_time: Option<DateTime>,
    /// How long the session lasted, as `hh:mm:ss`.
    pub duration: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<i64>,
    /// Code that a person enters to join the cobrowse session.
    pub session_pin: Option<String>,
    /// Users of the session, one entry each.
    pub users: Option<Vec<User>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one live or past Cobrowse SDK session, in which an agent sees a customer's web page.
///
/// Needs the Cobrowse SDK.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::{GetSessionDetails, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionDetails::new("Zl3aVt0bQ9y")
///     .session_type(SessionType::Live)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/sessions/{sessionId})
#[zoom_endpoint(
    GET "/cobrowsesdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Light,
    errors = [
        (401, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 30300, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// ID of the cobrowse session.
    pub session_id: String,
    /// Whether the session is looked up among those in progress or the past ones. Default: `live`.
    pub session_type: Option<SessionType>,
}

/// Whether the session is looked up among those in progress or the past ones.
///
/// Values of `session_type` in [`GetSessionDetails`].
#[zoom_enum]
pub enum SessionType {
    /// `live`: In progress now.
    Live,
    /// `past`: Already over.
    Past,
}

/// Response to [`GetSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionDetails {
    /// ID of the cobrowse session.
    pub session_id: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// Code that a person enters to join the cobrowse session.
    pub session_pin: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<i64>,
    /// When the session ended; only for past sessions.
    pub end_time: Option<DateTime>,
    /// How long the session lasted, as `hh:mm:ss`; only for past sessions.
    pub duration: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists who took part in a live or past Cobrowse SDK session, in which an agent sees a customer's web page.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::ListSessionUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/cobrowse-sdk/#tag/sessions/GET/cobrowsesdk/sessions/{sessionId}/users)
#[zoom_endpoint(
    GET "/cobrowsesdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
    paginate = users: SessionUser,
    rate_limit = Light,
    errors = [
        (400, 30101, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 30300, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsers {
    /// ID of the cobrowse session.
    pub session_id: String,
    /// How many entries a page holds.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Users who joined the session, one entry for each time they joined.
    #[lossy]
    pub users: Vec<SessionUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One stay of a user in a cobrowse session, from joining to leaving.
///
/// Element of `users` in [`ListSessionUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUser {
    /// ID of this connection, new each time the user joins.
    pub user_connection_id: Option<String>,
    /// ID of the user in the session, valid only while it lasts.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// Whether the user is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// IP address of the user's device.
    pub ip_address: Option<String>,
    /// Country or region of the data center that stores the data of the user's session.
    pub data_center: Option<DataCenter>,
    /// When the user joined the session.
    pub join_time: Option<DateTime>,
    /// When the user left the session; absent while they are still in it.
    pub leave_time: Option<DateTime>,
    /// How long the user stayed in the session after joining it this time, as `hh:mm:ss`.
    pub duration: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region of the data center that stores the data of the user's session.
///
/// Values of `data_center` in [`SessionUser`].
#[zoom_enum]
pub enum DataCenter {
    /// `US`: In the United States.
    #[value("US")]
    Us,
    /// `AU`: In Australia.
    #[value("AU")]
    Au,
    /// `BR`: In Brazil.
    #[value("BR")]
    Br,
    /// `CA`: In Canada.
    #[value("CA")]
    Ca,
    /// `DE`: In Germany.
    #[value("DE")]
    De,
    /// `HK`: In Hong Kong SAR.
    #[value("HK")]
    Hk,
    /// `IN`: In India.
    #[value("IN")]
    In,
    /// `JP`: In Japan.
    #[value("JP")]
    Jp,
    /// `CN`: In mainland China.
    #[value("CN")]
    Cn,
    /// `MX`: In Mexico.
    #[value("MX")]
    Mx,
    /// `NL`: In the Netherlands.
    #[value("NL")]
    Nl,
    /// `SG`: In Singapore.
    #[value("SG")]
    Sg,
    /// `TW`: In Taiwan.
    #[value("TW")]
    Tw,
}
