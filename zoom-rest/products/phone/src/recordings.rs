//! Recordings: 9 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    CallRecordingType, CalledNumberType, Direction, ExtensionStatus, IdAndName, RecordingCallerNumberType,
    SoftDeletedType,
};

/// Returns the recording that belongs to one call element, a step in the history of a call.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetRecordingByCallElementId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRecordingByCallElementId::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/call_element/{callElementId}/recording)
#[zoom_endpoint(
    GET "/phone/call_element/<call_element_id>/recording" -> RecordingByCallElementId,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone_recording:read",
        "phone_recording:read:admin",
        "phone:read",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    errors = [(404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingByCallElementId {
    /// ID of the call element, a step in the history of a call.
    pub call_element_id: String,
}

/// Response to [`GetRecordingByCallElementId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingByCallElementId {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call element that was recorded, a step in the history of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalledNumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<RecordedCallParty>,
    /// User who answered the call; present if the recording belongs to them and a call queue.
    pub accepted_by: Option<RecordedCallParty>,
    /// When the recording was made.
    pub date_time: Option<DateTime>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// When the call recording stopped.
    pub end_time: Option<DateTime>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if there is one.
    pub meeting_uuid: Option<String>,
    /// User or other party who owns the recording.
    pub owner: Option<RecordingOwner>,
    /// Whether the recording is in the trash.
    pub soft_deleted: Option<bool>,
    /// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// When the recording was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// Days until the recording is deleted for good; `-1` for never. Present for items in the trash only.
    pub days_left_auto_permanently_delete: Option<i64>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// Download URL of the recording; the documents do not say how it differs from `download_url`. Send the OAuth token in the `Authorization` header.
    pub file_url: Option<String>,
    /// Kind of consent to the recording, such as explicit consent by pressing a key.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Code of the caller's Zoom account, which people in other accounts dial before the extension number.
    pub caller_account_code: Option<String>,
    /// Code of the called party's Zoom account, which people in other accounts dial before the extension number.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who placed or answered a recorded call, by name and extension number.
///
/// Value of `outgoing_by` and `accepted_by` in [`RecordingByCallElementId`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordedCallParty {
    /// Name of the person or extension.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or other party who owns the recording.
///
/// Value of `owner` in [`RecordingByCallElementId`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of extension that is the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<CallElementIdOwnerType>,
    /// Whether the extension is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted; present only if `extension_status` is `deleted`.
    pub extension_deleted_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that is the owner, such as a user or a call queue.
///
/// Values of `type` in [`RecordingOwner`].
#[zoom_enum]
pub enum CallElementIdOwnerType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
}

/// How the other party consented to the recording, such as by pressing a key.
///
/// Values of `disclaimer_status` in [`RecordingByCallElementId`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DisclaimerStatus {
    /// `0`: Consent was assumed without asking for a key press.
    PassiveImplicit = 0,
    /// `1`: Explicit consent, given by pressing a key.
    Agree = 1,
    /// `2`: Asked explicitly; consent assumed because no key was pressed.
    PassiveAgree = 2,
}

/// Returns the recording of one call, found by its call ID or call log ID, with its `file_url`.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetRecordingByCallId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRecordingByCallId::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/call_logs/{id}/recordings)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/call_logs/<id>/recordings" -> RecordingByCallId,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone_recording:read",
        "phone_recording:read:admin",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    errors = [
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingByCallId {
    /// Call ID, or ID of a call log of the call.
    pub id: String,
}

/// Response to [`GetRecordingByCallId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingByCallId {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call log.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalledNumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<RecordedCallParty>,
    /// User who answered the call; present if the recording belongs to them and a call queue.
    pub accepted_by: Option<RecordedCallParty>,
    /// When the recording was made.
    pub date_time: Option<DateTime>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// When the call recording stopped.
    pub end_time: Option<DateTime>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if there is one.
    pub meeting_uuid: Option<String>,
    /// User or call queue that owns the recording.
    pub owner: Option<RecordingOwner>,
    /// When the recording was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// Days until the recording is deleted for good; `-1` for never. Present for items in the trash only.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// Download URL of the recording; the documents do not say how it differs from `download_url`. Send the OAuth token in the `Authorization` header.
    pub file_url: Option<String>,
    /// Kind of consent to the recording, such as explicit consent by pressing a key.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Code of the caller's Zoom account, which people in other accounts dial before the extension number.
    pub caller_account_code: Option<String>,
    /// Code of the called party's Zoom account, which people in other accounts dial before the extension number.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads the audio file of a Zoom Phone call recording.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DownloadPhoneRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneRecording::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recording/download/{fileId})
#[zoom_endpoint(
    GET "/phone/recording/download/<file_id>" -> Download,
    rate_limit = Medium,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_recording:read",
        "phone_recording:read:admin",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    errors = [(400, 404, FILE_DOES_NOT_EXIST = "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneRecording {
    /// ID of the recording file, which is the last part of the recording's `download_url`.
    pub file_id: String,
}

/// Downloads the transcript of one Zoom Phone call recording.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DownloadPhoneRecordingTranscript;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneRecordingTranscript::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recording_transcript/download/{recordingId})
#[zoom_endpoint(
    GET "/phone/recording_transcript/download/<recording_id>" -> Download,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_recording:read",
        "phone_recording:read:admin",
        "phone:read:recording_transcript",
        "phone:read:recording_transcript:admin",
    ],
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
    /// ID of the call recording.
    pub recording_id: String,
}

/// Lists call recordings across the whole account.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallRecordings::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recordings)
#[zoom_endpoint(
    GET "/phone/recordings" -> CallRecordings,
    paginate = recordings: CallRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_recording:read:admin", "phone:read:list_call_recordings:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallRecordings {
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

/// Response to [`GetCallRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRecordings {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// The recordings, one entry each.
    #[lossy]
    pub recordings: Vec<CallRecording>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of a call, with its parties, times and download links.
///
/// Element of `recordings` in [`CallRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRecording {
    /// Time after which the recording is deleted automatically, such as `1 year`.
    pub auto_delete_policy: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalledNumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<RecordedCallParty>,
    /// User who answered the call; present if the recording belongs to them and a call queue.
    pub accepted_by: Option<RecordedCallParty>,
    /// When the recording was made.
    pub date_time: Option<DateTime>,
    /// Kind of consent to the recording, such as explicit consent by pressing a key.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// When the call recording stopped.
    pub end_time: Option<DateTime>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if there is one.
    pub meeting_uuid: Option<String>,
    /// User or call queue that owns the recording.
    pub owner: Option<RecordingOwner>,
    /// Whether the call was recorded on demand (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// Zoom Phone site to which the recording belongs.
    pub site: Option<IdAndName>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_download_url: Option<String>,
    /// Whether the recording is deleted when its retention time has passed.
    pub auto_delete_enable: Option<bool>,
    /// Code of the caller's Zoom account, which people in other accounts dial before the extension number.
    pub caller_account_code: Option<String>,
    /// Code of the called party's Zoom account, which people in other accounts dial before the extension number.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets whether a call recording is deleted automatically.
///
/// Works only if the account's recording settings have Auto Delete Data After Retention Duration enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoDeleteField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoDeleteField::new("Zl3aVt0bQ9y")
///     .auto_delete_enable(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/PATCH/phone/recordings/{recordingId})
#[zoom_endpoint(
    PATCH "/phone/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_recording:write",
        "phone_recording:write:admin",
        "phone:update:call_recording",
        "phone:update:call_recording:admin",
    ],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoDeleteField {
    /// ID of the call recording.
    pub recording_id: String,
    /// Whether the recording is deleted when its retention time has passed.
    pub auto_delete_enable: Option<bool>,
}

/// Deletes one Zoom Phone call recording of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCallRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallRecording::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/DELETE/phone/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/phone/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_recording:write",
        "phone_recording:write:admin",
        "phone:delete:call_recording",
        "phone:delete:call_recording:admin",
    ],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallRecording {
    /// ID of the call recording.
    pub recording_id: String,
}

/// Restores one of the account's call recordings from the trash.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateRecordingStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRecordingStatus::new("Zl3aVt0bQ9y").action("recover").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/PUT/phone/recordings/{recordingId}/status)
#[zoom_endpoint(
    PUT "/phone/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_recording:write",
        "phone_recording:write:admin",
        "phone:update:call_recording",
        "phone:update:call_recording:admin",
    ],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, RECORDING_DOES_NOT_EXIST = "the recording does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRecordingStatus {
    /// ID of the call recording.
    pub recording_id: String,
    /// What to do with the recording: restore it from the trash. The only value is `recover`.
    pub action: Option<String>,
}

/// Lists the Zoom Phone call recordings of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetUserRecordings::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/users/{userId}/recordings)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/recordings" -> UserRecordings,
    paginate = recordings: UserRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_recording:read",
        "phone_recording:read:admin",
        "phone:read:list_recordings",
        "phone:read:list_recordings:admin",
    ],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserRecordings {
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

/// Response to [`GetUserRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRecordings {
    /// Start of the period whose recordings are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// The recordings, one entry each. At most 100 items.
    #[lossy]
    pub recordings: Vec<UserRecording>,
    /// End of the period whose recordings are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of a user's call, with the parties and download URLs.
///
/// Element of `recordings` in [`UserRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRecording {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call log.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    pub callee_number_type: Option<CalledNumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<RecordedCallParty>,
    /// Who answered the recorded call, when a call queue received it.
    pub accepted_by: Option<RecordedCallParty>,
    /// When the recording was made.
    pub date_time: Option<DateTime>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// URL of the call recording; the download needs an access token.
    pub download_url: Option<String>,
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if there is one.
    pub meeting_uuid: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_download_url: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
