//! Recordings: 4 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::{OwnerType, Recording, RecordingType, Recordings, RetentionExemption, VoiceOrVideoChannel};

/// Lists all recordings of one Zoom Contact Center engagement.
///
/// Covers recordings made after July 18, 2022.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListEngagementRecordings, VoiceOrVideoChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListEngagementRecordings::new("Zl3aVt0bQ9y")
///     .channel(VoiceOrVideoChannel::Voice)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/recordings/GET/contact_center/engagements/{engagementId}/recordings)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/recordings" -> Recordings,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    errors = [(404, 2805, ENGAGEMENT_RECORDINGS_DO_NOT_EXIST = "the engagement recordings do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagementRecordings {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Keeps only entries with this way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<VoiceOrVideoChannel>,
    /// Keeps only recordings of this way of contact: voice or video.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only recordings that are exempt from data retention, or with `false` those that are not.
    pub exemption: Option<RetentionExemption>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/recordings/DELETE/contact_center/engagements/{engagementId}/recordings)
#[zoom_endpoint(
    DELETE "/contact_center/engagements/<engagement_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [
        (404, 2805, ENGAGEMENT_RECORDINGS_DO_NOT_EXIST = "the engagement recordings do not exist"),
        (409, 2820, RESOURCE_UNDER_LEGAL_HOLD = "the resource is under a legal hold"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEngagementRecordings {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Whether all recordings of the engagement are deleted; only `true` is accepted. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}

/// Lists the account's recordings in Zoom Contact Center.
///
/// Covers recordings made after July 18, 2022.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListRecordings, VoiceOrVideoChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListRecordings::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .channel(VoiceOrVideoChannel::Voice)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/recordings/GET/contact_center/recordings)
#[zoom_endpoint(
    GET "/contact_center/recordings" -> Recordings,
    paginate = recordings: Recording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["contact_center_recording:read:admin", "contact_center:read:list_recordings:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordings {
    /// Which time `from` and `to` are about: `recording_start_time` or `recording_end_time`. Default: `recording_start_time`.
    pub query_date_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only recordings of this kind: started on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// Keeps only recordings that belong to users, or only those that belong to queues.
    pub owner_type: Option<OwnerType>,
    /// Keeps only entries with this way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<VoiceOrVideoChannel>,
    /// Keeps only recordings of this way of contact: voice or video.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Keeps only recordings that are exempt from data retention, or with `false` those that are not.
    pub exemption: Option<RetentionExemption>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/recordings/DELETE/contact_center/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/contact_center/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [
        (404, 2801, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (409, 2820, RESOURCE_UNDER_LEGAL_HOLD = "the resource is under a legal hold"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRecording {
    /// ID of the engagement recording.
    pub recording_id: String,
}
