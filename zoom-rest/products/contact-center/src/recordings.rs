//! Recordings: 8 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementDirection, PollEngagementRecordingStatusChannel};

/// List engagement recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListEngagementRecordings, PollEngagementRecordingStatusChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListEngagementRecordings::new("Zl3aVt0bQ9y")
///     .channel(PollEngagementRecordingStatusChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/recordings" -> ListEngagementRecordingsResponse,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    errors = [(404, 2805, "the engagement recordings do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagementRecordings {
    /// Engagement ID.
    pub engagement_id: String,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListEngagementRecordings`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementRecordingsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Recordings.
    #[lossy]
    pub recordings: Vec<Recording>,
}

/// Element of `recordings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recording {
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Queue ID.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// Cc queue ID.
    pub cc_queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Recording duration.
    pub recording_duration: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Transcript URL.
    pub transcript_url: Option<String>,
    /// Playback URL.
    pub playback_url: Option<String>,
    /// Recording start time.
    pub recording_start_time: Option<DateTime>,
    /// Recording end time.
    pub recording_end_time: Option<DateTime>,
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Owner name.
    pub owner_name: Option<String>,
    /// Owner type.
    pub owner_type: Option<OwnerType>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Flow name.
    pub flow_name: Option<String>,
    /// Flow ID.
    pub flow_id: Option<String>,
    /// Consumer name.
    ///
    /// Deprecated by Zoom.
    pub consumer_name: Option<String>,
    /// Consumer number.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Consumers.
    pub consumers: Option<Vec<RecordingConsumer>>,
}

/// Values of `recording_type`.
#[zoom_enum]
pub enum RecordingType {
    /// `on_demand`.
    OnDemand,
    /// `automatic`.
    Automatic,
}

/// Values of `owner_type`.
#[zoom_enum]
pub enum OwnerType {
    /// `user`.
    User,
    /// `queue`.
    Queue,
}

/// Element of `consumers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingConsumer {
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// Delete engagement recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteEngagementRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEngagementRecordings::new("Zl3aVt0bQ9y")
///     .delete_all_recordings(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/engagements/<engagement_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [(404, 2805, "the engagement recordings do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEngagementRecordings {
    /// Engagement ID.
    pub engagement_id: String,
    /// Delete all recordings: defaults to `true`.
    pub delete_all_recordings: Option<bool>,
}

/// List queue recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListQueueRecordings, PollEngagementRecordingStatusChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListQueueRecordings::new("Zl3aVt0bQ9y")
///     .channel(PollEngagementRecordingStatusChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/queues/<queue_id>/recordings" -> ListEngagementRecordingsResponse,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "contact_center_recording:read:admin",
        "contact_center_recording:read",
        "contact_center:read:list_recordings:admin",
        "contact_center:read:list_recordings",
    ],
    errors = [(404, 1204, "the queue does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQueueRecordings {
    /// Queue ID.
    pub queue_id: String,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Delete queue recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteQueueRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteQueueRecordings::new("Zl3aVt0bQ9y")
///     .delete_all_recordings(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/queues/<queue_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [(404, 1201, "the queue does not exist"), (404, 2803, "the queue recordings do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteQueueRecordings {
    /// Queue ID.
    pub queue_id: String,
    /// Delete all recordings: defaults to `true`.
    pub delete_all_recordings: Option<bool>,
}

/// List recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListRecordings::new()
///     .query_date_type("one")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/recordings" -> ListEngagementRecordingsResponse,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordings {
    /// Query date type: defaults to `recording_start_time`.
    pub query_date_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Owner type.
    pub owner_type: Option<OwnerType>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Delete recording.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRecording::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [(404, 2801, "the recording does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRecording {
    /// Recording ID.
    pub recording_id: String,
}

/// List user recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListUserRecordings, PollEngagementRecordingStatusChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListUserRecordings::new("me")
///     .channel(PollEngagementRecordingStatusChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/recordings" -> ListEngagementRecordingsResponse,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "contact_center_recording:read",
        "contact_center_recording:read:admin",
        "contact_center:read:list_recordings:admin",
        "contact_center:read:list_recordings",
    ],
    errors = [(400, 300, "the user is invalid"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserRecordings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Channel.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Delete user recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteUserRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserRecordings::new("me").delete_all_recordings(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 2804, "the user recordings do not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserRecordings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Delete all recordings: defaults to `true`.
    pub delete_all_recordings: Option<bool>,
}
