//! Cloud recording, users: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, Secret, zoom_endpoint, zoom_object};

use super::{MeetingRecordingType, RecordingFile};

/// List all recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListAllRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListAllRecordings::new("me")
///     .page_size(300)
///     .mc("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/recordings" -> ListAllRecordingsResponse,
    paginate = meetings: AllRecordingMeeting,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "recording:read:admin",
        "recording:read",
        "cloud_recording:read:list_user_recordings",
        "cloud_recording:read:list_user_recordings:master",
        "cloud_recording:read:list_user_recordings:admin",
    ],
    errors = [
        (401, 124, "the access token is missing or was rejected"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllRecordings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Mc: defaults to `false`.
    pub mc: Option<String>,
    /// Trash: defaults to `false`.
    pub trash: Option<bool>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Trash type: defaults to `meeting_recordings`.
    pub trash_type: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
}

/// Response to [`ListAllRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllRecordingsResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Meetings.
    #[lossy]
    pub meetings: Vec<AllRecordingMeeting>,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllRecordingMeeting {
    /// Account ID.
    pub account_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Start time.
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
