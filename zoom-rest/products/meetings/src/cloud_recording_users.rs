//! Cloud recording, users: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_object};

use super::{MeetingRecordingType, RecordingFile};

/// Lists all cloud recordings of one user.
///
/// Needs a Pro plan or higher and cloud recording on the user's account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListAllRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListAllRecordings::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings)
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
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllRecordings {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// `true` to list recordings made with an on-premise meeting connector. Default: `false`.
    pub mc: Option<String>,
    /// Whether to list items in the trash. Default: `false`.
    pub trash: Option<bool>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Whether to list whole recordings in the trash (`meeting_recordings`) or single files (`recording_file`). Default: `meeting_recordings`.
    pub trash_type: Option<String>,
    /// Number of the meeting whose recordings to list.
    pub meeting_id: Option<MeetingId>,
}

/// Response to [`ListAllRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllRecordingsResponse {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Recorded meetings and webinars, one entry each.
    #[lossy]
    pub meetings: Vec<AllRecordingMeeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recorded meeting or webinar of a user, with its recording files.
///
/// Element of `meetings` in [`ListAllRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllRecordingMeeting {
    /// ID of the Zoom account of the user who recorded.
    pub account_id: Option<String>,
    /// How long the meeting or webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Number of files in the recording, including separate audio files of participants.
    pub recording_count: Option<i64>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Size of all recording files together, in bytes.
    pub total_size: Option<i64>,
    /// Kind of meeting or webinar that was recorded, or `99` for an uploaded recording.
    #[wire("type")]
    pub kind: Option<MeetingRecordingType>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// Encoded passcode to append as `?pwd=` to the URL that plays or shares the recording, so that no prompt appears.
    pub recording_play_passcode: Option<Secret>,
    /// Whether the cloud recording is deleted automatically; the host's recording settings must allow it.
    pub auto_delete: Option<bool>,
    /// Day on which the recording is deleted automatically; absent if it is kept.
    pub auto_delete_date: Option<Date>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
