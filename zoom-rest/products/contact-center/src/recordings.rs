//! Recordings: 8 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{EngagementDirection, PollEngagementRecordingStatusChannel};

/// Lists all recordings of one Zoom Contact Center engagement.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListEngagementRecordings`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEngagementRecordingsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Start of the period to query, in ISO 8601; `start_time_from` is its newer form where both exist.
    pub from: Option<String>,
    /// End of the time range.
    pub to: Option<String>,
    /// The recordings, one entry each.
    #[lossy]
    pub recordings: Vec<Recording>,
}

/// Element of `recordings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recording {
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// ID of the queue whose engagement was recorded.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// How long the recording lasts, in seconds.
    pub recording_duration: Option<i64>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// URL that plays it; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// When the recording began, in ISO 8601 format.
    pub recording_start_time: Option<DateTime>,
    /// When the recording stopped, in ISO 8601 format.
    pub recording_end_time: Option<DateTime>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which it is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// Whether it is a voice or a video recording.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Whether it is a voice or a video recording.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Whether the recorded call came in or went out.
    pub direction: Option<EngagementDirection>,
    /// ID of the queue or user that owns the recording.
    pub owner_id: Option<String>,
    /// Name of the queue or user that owns the recording.
    pub owner_name: Option<String>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Name of the contact center flow, unique within its division.
    pub flow_name: Option<String>,
    /// ID of the flow behind the recording.
    pub flow_id: Option<String>,
    /// Name of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Consumers who take part in the recording, one entry each.
    pub consumers: Option<Vec<RecordingConsumer>>,
}

/// Whether the engagement was recorded on demand or automatically.
#[zoom_enum]
pub enum RecordingType {
    /// `on_demand`.
    OnDemand,
    /// `automatic`.
    Automatic,
}

/// Whether the owner is a user or a queue.
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
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Deletes every recording of one Zoom Contact Center engagement.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Delete all recordings. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}

/// Lists all recordings of one Zoom Contact Center queue.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Deletes every recording of one Zoom Contact Center queue.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID of the Contact Center queue; the older task queue ID still works but is being phased out.
    pub queue_id: String,
    /// Delete all recordings. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}

/// Lists the account's recordings in Zoom Contact Center.
///
/// Covers recordings made after July 18, 2022.
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
    /// Which timestamp the requested date range applies to. Default: `recording_start_time`.
    pub query_date_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// Whether the owner is a user or a queue.
    pub owner_type: Option<OwnerType>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Deletes one recording from Zoom Contact Center.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID of the engagement recording.
    pub recording_id: String,
}

/// Lists one user's recordings in Zoom Contact Center.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID or email address of the user; `me` in user-level apps. Also accepts an email address. `me` for the caller's own.
    pub user_id: String,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<PollEngagementRecordingStatusChannel>,
    /// Way of contact: voice, video, messaging or email.
    pub channel: Option<PollEngagementRecordingStatusChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Deletes every Zoom Contact Center recording of one user.
///
/// Covers recordings made after July 18, 2022.
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
    /// ID or email address of the user; `me` in user-level apps. Also accepts an email address. `me` for the caller's own.
    pub user_id: String,
    /// Delete all recordings. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}
