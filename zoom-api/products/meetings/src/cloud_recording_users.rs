//! Cloud recording, users: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Id, MeetingId, Secret, zoom_endpoint, zoom_object};

use super::{MeetingRecordingType, RecordingFile};

/// List all recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListAllRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListAllRecordings::new("me")
///     .page_size(300)
///     .mc("one")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/recordings" -> ListAllRecordingsResponse,
    paginate = meetings: AllRecordingMeeting,
    rate_limit = Medium,
    scopes = [
        "recording:read:admin",
        "recording:read",
        "cloud_recording:read:list_user_recordings",
        "cloud_recording:read:list_user_recordings:master",
        "cloud_recording:read:list_user_recordings:admin",
    ],
    errors = [
        (401, 124, "the access token is missing or not accepted"),
        (404, 1001, "it does not belong to this account"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllRecordings {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Mc: `false` unless said.
    pub mc: Option<String>,
    /// Trash: `false` unless said.
    pub trash: Option<bool>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Trash type: `meeting_recordings` unless said.
    pub trash_type: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
}

/// What [`ListAllRecordings`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllRecordingsResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Meetings.
    pub meetings: Vec<AllRecordingMeeting>,
}

/// All recording meeting.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllRecordingMeeting {
    /// Account ID.
    pub account_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<Id>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<MeetingRecordingType>,
    /// UUID.
    pub uuid: Option<String>,
    /// Recording play passcode.
    pub recording_play_passcode: Option<Secret>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
    /// Auto delete date.
    pub auto_delete_date: Option<Date>,
    /// Recording files.
    pub recording_files: Option<Vec<RecordingFile>>,
}
