//! Users, recordings: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::{
    ConferenceParticipant, Direction, OwnerType, RecordingConsumer, RecordingType, RetentionExemption, SegmentType,
    VoiceOrVideoChannel,
};

/// Lists one user's recordings in Zoom Contact Center.
///
/// Covers recordings made after July 18, 2022.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListUserRecordings, VoiceOrVideoChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = ListUserRecordings::new("me")
///     .channel(VoiceOrVideoChannel::Voice)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/{userId}/recordings)
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/recordings" -> ListUserRecordingsResponse,
    paginate = recordings: UserRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "contact_center_recording:read",
        "contact_center_recording:read:admin",
        "contact_center:read:list_recordings:admin",
        "contact_center:read:list_recordings",
    ],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserRecordings {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Keeps only voice or only video recordings; ignored if `channel` is set.
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
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListUserRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserRecordingsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<String>,
    /// End of the time range.
    pub to: Option<String>,
    /// The recordings, one entry each.
    #[lossy]
    pub recordings: Vec<UserRecording>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of an engagement of one user, with its queue, consumer and transcript.
///
/// Element of `recordings` in [`ListUserRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRecording {
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// How long the recording lasts, in seconds.
    pub recording_duration: Option<i64>,
    /// URL from which to download the voice or video recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// URL that plays the recording; send the OAuth token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// When the recording began, in ISO 8601 format.
    pub recording_start_time: Option<DateTime>,
    /// When the recording stopped, in ISO 8601 format.
    pub recording_end_time: Option<DateTime>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Whether the engagement was recorded on demand or automatically.
    pub recording_type: Option<RecordingType>,
    /// Whether the recording is a voice or a video recording; use `channel` instead.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<VoiceOrVideoChannel>,
    /// Whether the recording is a voice or a video recording.
    pub channel: Option<VoiceOrVideoChannel>,
    /// Whether the recorded call came in or went out.
    pub direction: Option<Direction>,
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
    /// ID of the flow to which the recorded engagement belongs.
    pub flow_id: Option<String>,
    /// Name of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_name: Option<String>,
    /// Phone number of the consumer.
    ///
    /// Deprecated by Zoom.
    pub consumer_number: Option<String>,
    /// Consumers who were recorded, one entry each.
    pub consumers: Option<Vec<RecordingConsumer>>,
    /// Whether the recording is kept beyond the data retention period.
    pub exemption: Option<bool>,
    /// Why the recording is exempt from the data retention rules, as free text.
    #[length(..=120)]
    pub reason_details: Option<String>,
    /// Whether the recording is of the incoming contact or of a conference of several people.
    pub segment_type: Option<SegmentType>,
    /// ID of the team connected with the recording; Zoom does not say whether it is the team of the user or of the queue.
    pub team_id: Option<String>,
    /// Display name of the team that `team_id` identifies.
    pub team_name: Option<String>,
    /// People in the recorded conference, one entry each.
    pub conference_participant: Option<Vec<ConferenceParticipant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/{userId}/recordings)
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["contact_center_recording:write:admin", "contact_center:delete:recording:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2804, USER_RECORDINGS_DO_NOT_EXIST = "the user recordings do not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (409, 2820, RESOURCE_UNDER_LEGAL_HOLD = "the resource is under a legal hold"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserRecordings {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether all recordings of the user are deleted; only `true` is accepted. Default: `true`.
    pub delete_all_recordings: Option<bool>,
}
