//! Archiving: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Download, Extra, zoom_endpoint, zoom_object};

/// Lists the account's archived whiteboard sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListWhiteboardsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListWhiteboardsSessions::new()
///     .page_size(300)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions)
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
    errors = [(400, 34002, INVALID_PARAMETER = "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWhiteboardsSessions {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
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
    /// Start of the date range that the response covers.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// The sessions, one entry each. At most 300 items.
    #[lossy]
    pub sessions: Vec<Session>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archived whiteboard session, a period in which people used a whiteboard, with its times and participants.
///
/// Element of `sessions` in [`ListWhiteboardsSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// ID of the whiteboard session.
    pub id: Option<String>,
    /// When the whiteboard session began.
    pub start_time: Option<DateTime>,
    /// When the whiteboard session ended.
    pub end_time: Option<DateTime>,
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// When the archive of the session expires.
    pub expire_time: Option<DateTime>,
    /// Participants who belong to this account, the ones that the archive covers, one entry each. At most 1000 items.
    pub regulated_participants: Option<Vec<RegulatedParticipant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant of a whiteboard session, with the times of joining and leaving.
///
/// Element of `regulated_participants` in [`Session`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegulatedParticipant {
    /// User ID of the participant.
    pub user_id: Option<String>,
    /// Display name of the participant.
    pub user_name: Option<String>,
    /// When the user opened the whiteboard.
    pub join_whiteboard_time: Option<DateTime>,
    /// When the user left the whiteboard.
    pub leave_whiteboard_time: Option<DateTime>,
    /// Email address of the participant.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads one archive file of whiteboard activity.
///
/// Its URL is in the list of a session's activities.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DownloadWhiteboardsActivityFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadWhiteboardsActivityFile::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions/activity/download/{path})
#[zoom_endpoint(
    GET "/whiteboards/sessions/activity/download/<path>" -> Download,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read",
        "whiteboard_content:read:admin",
        "whiteboard:read:archived_file",
        "whiteboard:read:archived_file:admin",
    ],
    errors = [
        (400, 34002, INVALID_PATH = "the path is invalid"),
        (404, 34000, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadWhiteboardsActivityFile {
    /// Part of the activity's `download_url` that follows `/activity/download/`; it identifies the archive file.
    pub path: String,
}

/// Lists the activities in one archived whiteboard session.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/archiving/GET/whiteboards/sessions/{seesionId})
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
    errors = [(404, 34000, SESSION_NOT_FOUND = "the session was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWhiteboardSessionsActivities {
    /// ID of the whiteboard session; the name of the parameter is misspelled by Zoom.
    pub seesion_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListWhiteboardSessionsActivities`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWhiteboardSessionsActivitiesResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the whiteboard session.
    pub session_id: Option<String>,
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// When the whiteboard session began.
    pub start_time: Option<DateTime>,
    /// When the whiteboard session ended.
    pub end_time: Option<DateTime>,
    /// When the archive of the session expires.
    pub expire_time: Option<DateTime>,
    /// What happened in the whiteboard session, one entry per activity. At most 300 items.
    #[lossy]
    pub activities: Vec<Activity>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a participant did in a whiteboard session.
///
/// Element of `activities` in [`ListWhiteboardSessionsActivitiesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// ID of the activity.
    pub id: Option<String>,
    /// What the participant did, such as `add object`.
    #[wire("type")]
    pub kind: Option<String>,
    /// URL of the archived file; the download needs an access token.
    pub download_url: Option<String>,
    /// When the activity was recorded.
    pub create_time: Option<DateTime>,
    /// User ID of the participant; empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the participant as a collaborator on the whiteboard; present even for people outside the account.
    pub collaborator_id: Option<String>,
    /// Display name of the participant.
    pub collaborator_name: Option<String>,
    /// Email address of the participant.
    pub email: Option<String>,
    /// Text that the activity added.
    pub content: Option<String>,
    /// IDs of the whiteboard's objects that changed, one entry each. At most 100 items.
    pub object_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
