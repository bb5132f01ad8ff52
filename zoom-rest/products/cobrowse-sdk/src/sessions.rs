//! Sessions: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List live sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::ListLiveSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListLiveSessions::new()
///     .page_size(300)
///     .session_pin("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/cobrowsesdk/live_sessions" -> ListLiveSessionsResponse,
    paginate = sessions: Session,
    rate_limit = Light,
    errors = [
        (400, 30101, "the page token is invalid or expired"),
        (401, 401, "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLiveSessions {
    /// Records per page.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Session PIN.
    pub session_pin: Option<String>,
}

/// Response to [`ListLiveSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLiveSessionsResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sessions.
    #[lossy]
    pub sessions: Vec<Session>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// Session ID.
    pub session_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Session PIN.
    pub session_pin: Option<String>,
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Role type.
    pub role_type: Option<RoleType>,
}

/// Values of `role_type`.
#[zoom_enum]
pub enum RoleType {
    /// `customer`.
    Customer,
    /// `agent`.
    Agent,
}

/// List past sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::cobrowse_sdk::{ListPastSessions, TimeType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListPastSessions::new()
///     .time_type(TimeType::StartTime)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/cobrowsesdk/past_sessions" -> ListPastSessionsResponse,
    paginate = sessions: PastSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [
        (400, 30101, "the page token is invalid or expired"),
        (401, 401, "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastSessions {
    /// Time type: defaults to `start_time`.
    pub time_type: Option<TimeType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Session PIN.
    pub session_pin: Option<String>,
}

/// Values of `time_type`.
#[zoom_enum]
pub enum TimeType {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
}

/// Response to [`ListPastSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastSessionsResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sessions.
    #[lossy]
    pub sessions: Vec<PastSession>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastSession {
    /// Session ID.
    pub session_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
    /// User count.
    pub user_count: Option<i64>,
    /// Session PIN.
    pub session_pin: Option<String>,
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Get session details.
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
#[zoom_endpoint(
    GET "/cobrowsesdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Light,
    errors = [(401, 401, "the access token is invalid or expired"), (404, 30300, "the session does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// Session ID.
    pub session_id: String,
    /// Session type: defaults to `live`.
    pub session_type: Option<SessionType>,
}

/// Values of `session_type`.
#[zoom_enum]
pub enum SessionType {
    /// `live`.
    Live,
    /// `past`.
    Past,
}

/// Response to [`GetSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionDetails {
    /// Session ID.
    pub session_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Session PIN.
    pub session_pin: Option<String>,
    /// User count.
    pub user_count: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
}

/// List session users.
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
#[zoom_endpoint(
    GET "/cobrowsesdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
    paginate = users: SessionUser,
    rate_limit = Light,
    errors = [
        (400, 30101, "the page token is invalid or expired"),
        (401, 401, "the access token is invalid or expired"),
        (404, 30300, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsers {
    /// Session ID.
    pub session_id: String,
    /// Records per page.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Users.
    #[lossy]
    pub users: Vec<SessionUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUser {
    /// User connection ID.
    pub user_connection_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Role type.
    pub role_type: Option<RoleType>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Data center.
    pub data_center: Option<DataCenter>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
}

/// Values of `data_center`.
#[zoom_enum]
pub enum DataCenter {
    /// `US`.
    #[value("US")]
    Us,
    /// `AU`.
    #[value("AU")]
    Au,
    /// `BR`.
    #[value("BR")]
    Br,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `DE`.
    #[value("DE")]
    De,
    /// `HK`.
    #[value("HK")]
    Hk,
    /// `IN`.
    #[value("IN")]
    In,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `MX`.
    #[value("MX")]
    Mx,
    /// `NL`.
    #[value("NL")]
    Nl,
    /// `SG`.
    #[value("SG")]
    Sg,
    /// `TW`.
    #[value("TW")]
    Tw,
}
