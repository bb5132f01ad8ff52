//! Recordings: 8 operations.

use zoom_core::{DateOrDateTime, Download, zoom_endpoint};

use super::super::{CallRecording, CallRecordings, RecordingByCallId, UserRecording, UserRecordings};

/// Returns the recording of one call, found by its call ID or call log ID, with its `file_url`.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetRecordingByCallId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRecordingByCallId::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/GET/accounts/{accountId}/phone/call_logs/{id}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_logs/<id>/recordings" -> RecordingByCallId,
    rate_limit = Light,
    scopes = ["phone:master", "phone_recording:master", "phone:read:call_recording:master"],
    errors = [
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingByCallId {
    /// ID of the sub-account.
    pub account_id: String,
    /// Call ID, or ID of a call log of the call.
    pub id: String,
}

/// Downloads the audio file of a Zoom Phone call recording.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DownloadPhoneRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneRecording::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/GET/accounts/{accountId}/phone/recording/download/{fileId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/recording/download/<file_id>" -> Download,
    rate_limit = Medium,
    scopes = ["phone:master", "phone_recording:master", "phone:read:call_recording:master"],
    errors = [(400, 404, FILE_DOES_NOT_EXIST = "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneRecording {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the recording file, which is the last part of the recording's `download_url`.
    pub file_id: String,
}

/// Downloads the transcript of one Zoom Phone call recording.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DownloadPhoneRecordingTranscript;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneRecordingTranscript::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/GET/accounts/{accountId}/phone/recording_transcript/download/{recordingId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/recording_transcript/download/<recording_id>" -> Download,
    rate_limit = Light,
    scopes = ["phone:master", "phone_recording:master", "phone:read:recording_transcript:master"],
    errors = [
        (400, 404, FILE_DOES_NOT_EXIST = "the file does not exist"),
        (400, 12000, RECORDING_CANNOT_BE_TRANSCRIBED = "the recording cannot be transcribed"),
        (400, 12001, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 12002, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 12003, TRANSCRIPT_NOT_DOWNLOADED = "the transcript could not be downloaded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneRecordingTranscript {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call recording.
    pub recording_id: String,
}

/// Lists call recordings across the whole account.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallRecordings::new("Zl3aVt0bQ9y")
///     .page_size(30)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/GET/accounts/{accountId}/phone/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/recordings" -> CallRecordings,
    paginate = recordings: CallRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_recording:master", "phone:read:list_call_recordings:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose recordings are listed; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose recordings are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Kind of extension whose recordings to list, such as `user` or `callQueue`. Default: `all`.
    pub owner_type: Option<String>,
    /// Keeps only recordings made on demand (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// ID of the Zoom Phone site whose recordings to list. Default: all sites.
    pub site_id: Option<String>,
    /// Whether the date range is about when recordings started (`start_time`) or ended (`end_time`). Default: `start_time`.
    pub query_date_type: Option<String>,
    /// ID of the user group whose recordings to list. Default: all groups.
    pub group_id: Option<String>,
}

/// Sets whether a call recording is deleted automatically.
///
/// Works only if the account's recording settings have Auto Delete Data After Retention Duration enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAutoDeleteField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoDeleteField::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .auto_delete_enable(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/PATCH/accounts/{accountId}/phone/recordings/{recordingId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_recording:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoDeleteField {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call recording.
    pub recording_id: String,
    /// Whether the recording is deleted when its retention time has passed.
    pub auto_delete_enable: Option<bool>,
}

/// Deletes one Zoom Phone call recording of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCallRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallRecording::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/DELETE/accounts/{accountId}/phone/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_recording:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallRecording {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call recording.
    pub recording_id: String,
}

/// Restores one of the account's call recordings from the trash.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateRecordingStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRecordingStatus::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/PUT/accounts/{accountId}/phone/recordings/{recordingId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/phone/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_recording:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRecordingStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call recording.
    pub recording_id: String,
    /// What to do with the recording: restore it from the trash. The only value is `recover`.
    pub action: Option<String>,
}

/// Lists the Zoom Phone call recordings of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetUserRecordings::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/recordings/GET/accounts/{accountId}/phone/users/{userId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/recordings" -> UserRecordings,
    paginate = recordings: UserRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_recording:master", "phone:read:list_recordings:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose recordings are listed, within the last six months; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose recordings are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
}
