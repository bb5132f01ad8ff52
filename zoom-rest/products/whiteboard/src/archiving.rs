//! Archiving: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Download, zoom_endpoint, zoom_object};

/// List whiteboards sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListWhiteboardsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListWhiteboardsSessions::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/sessions" -> ListWhiteboardsSessionsResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read",
        "whiteboard_content:read:admin",
        "whiteboard:read:list_sessions",
        "whiteboard:read:list_sessions:admin",
    ],
    errors = [(400, 34002, "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWhiteboardsSessions {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListWhiteboardsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWhiteboardsSessionsResponse {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sessions: at most 300 items.
    #[lossy]
    pub sessions: Vec<Session>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// ID.
    pub id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Expire time.
    pub expire_time: Option<DateTime>,
    /// Regulated participants: at most 1000 items.
    pub regulated_participants: Option<Vec<RegulatedParticipant>>,
}

/// Element of `regulated_participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegulatedParticipant {
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Join whiteboard time.
    pub join_whiteboard_time: Option<DateTime>,
    /// Leave whiteboard time.
    pub leave_whiteboard_time: Option<DateTime>,
    /// Email.
    pub email: Option<String>,
}

/// Download whiteboards activity file.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DownloadWhiteboardsActivityFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadWhiteboardsActivityFile::new("one")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/sessions/activity/download/<path>" -> Download,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read",
        "whiteboard_content:read:admin",
        "whiteboard:read:archived_file",
        "whiteboard:read:archived_file:admin",
    ],
    errors = [(400, 34002, "the path is invalid"), (404, 34000, "the resource was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadWhiteboardsActivityFile {
    /// Path.
    pub path: String,
}

/// List whiteboard sessions activities.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListWhiteboardSessionsActivities;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activities = ListWhiteboardSessionsActivities::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/sessions/<seesion_id>" -> ListWhiteboardSessionsActivitiesResponse,
    paginate = activities: Activity,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read",
        "whiteboard_content:read:admin",
        "whiteboard:read:session",
        "whiteboard:read:session:admin",
    ],
    errors = [(404, 34000, "the session was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWhiteboardSessionsActivities {
    /// Seesion ID.
    pub seesion_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListWhiteboardSessionsActivities`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWhiteboardSessionsActivitiesResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Expire time.
    pub expire_time: Option<DateTime>,
    /// Activities: at most 300 items.
    #[lossy]
    pub activities: Vec<Activity>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `activities`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// User ID.
    pub user_id: Option<String>,
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Object IDs: at most 100 items.
    pub object_ids: Option<Vec<String>>,
}
