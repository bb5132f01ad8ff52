//! Recordings: 9 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountCallLogRecordingType, BlockedListBlockType, CallElementIdCalleeNumberType, CalleeStatus,
    RecordingCallerNumberType, SoftDeletedType, TimeZone,
};

/// Get recording by call element ID.
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
    errors = [(404, 404, "the recording does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingByCallElementId {
    /// Call element ID.
    pub call_element_id: String,
}

/// Response to [`GetRecordingByCallElementId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingByCallElementId {
    /// Call ID.
    pub call_id: Option<String>,
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CallElementIdCalleeNumberType>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Outgoing by.
    pub outgoing_by: Option<OutgoingBy>,
    /// Accepted by.
    pub accepted_by: Option<OutgoingBy>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Owner.
    pub owner: Option<CallElementIdOwner>,
    /// Soft deleted.
    pub soft_deleted: Option<bool>,
    /// Soft deleted type.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Days left auto permanently delete.
    pub days_left_auto_permanently_delete: Option<i64>,
    /// Recording type.
    pub recording_type: Option<AccountCallLogRecordingType>,
    /// File URL.
    pub file_url: Option<String>,
    /// Disclaimer status.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Outgoing by.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutgoingBy {
    /// Name.
    pub name: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElementIdOwner {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CallElementIdOwnerType>,
    /// Extension status.
    pub extension_status: Option<CalleeStatus>,
    /// Extension deleted time.
    pub extension_deleted_time: Option<DateTime>,
}

/// Values of `type`.
#[zoom_enum]
pub enum CallElementIdOwnerType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
}

/// Values of `disclaimer_status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DisclaimerStatus {
    /// `0`.
    PassiveImplicit = 0,
    /// `1`.
    Agree = 1,
    /// `2`.
    PassiveAgree = 2,
}

/// Get recording by call ID.
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
    errors = [(401, 124, "the account does not exist"), (404, 1001, "the recording does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingByCallId {
    /// ID.
    pub id: String,
}

/// Response to [`GetRecordingByCallId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingByCallId {
    /// Call ID.
    pub call_id: Option<String>,
    /// Call log ID.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// Call history ID.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CallElementIdCalleeNumberType>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Outgoing by.
    pub outgoing_by: Option<OutgoingBy>,
    /// Accepted by.
    pub accepted_by: Option<OutgoingBy>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Owner.
    pub owner: Option<CallElementIdOwner>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Days left auto permantely delete.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Soft deleted type.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Recording type.
    pub recording_type: Option<AccountCallLogRecordingType>,
    /// File URL.
    pub file_url: Option<String>,
    /// Disclaimer status.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Download phone recording.
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
    errors = [(400, 404, "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneRecording {
    /// File ID.
    pub file_id: String,
}

/// Download phone recording transcript.
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
        (400, 404, "the file does not exist"),
        (400, 12000, "the operation failed"),
        (400, 12001, "a required setting is turned off"),
        (400, 12002, "not possible for this resource"),
        (400, 12003, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneRecordingTranscript {
    /// Recording ID.
    pub recording_id: String,
}

/// Get call recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetCallRecordings::new()
///     .page_size(1)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/recordings" -> CallRecordings,
    paginate = recordings: CallRecording,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_recording:read:admin", "phone:read:list_call_recordings:admin"],
    errors = [(400, 300, "a parameter is invalid"), (401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallRecordings {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Owner type: defaults to `all`.
    pub owner_type: Option<String>,
    /// Recording type.
    pub recording_type: Option<String>,
    /// Site ID: defaults to `All sites`.
    pub site_id: Option<String>,
    /// Query date type: defaults to `start_time`.
    pub query_date_type: Option<String>,
    /// Group ID: defaults to `All groups`.
    pub group_id: Option<String>,
}

/// Response to [`GetCallRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRecordings {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Recordings.
    #[lossy]
    pub recordings: Vec<CallRecording>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `recordings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRecording {
    /// Auto delete policy.
    pub auto_delete_policy: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Call log ID.
    pub call_log_id: Option<String>,
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CallElementIdCalleeNumberType>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Outgoing by.
    pub outgoing_by: Option<OutgoingBy>,
    /// Accepted by.
    pub accepted_by: Option<OutgoingBy>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Disclaimer status.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Owner.
    pub owner: Option<CallElementIdOwner>,
    /// Recording type.
    pub recording_type: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Transcript download URL.
    pub transcript_download_url: Option<String>,
    /// Auto delete enable.
    pub auto_delete_enable: Option<bool>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Update auto delete field.
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
        (400, 124, "the access token is invalid or expired"),
        (404, 404, "the recording does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoDeleteField {
    /// Recording ID.
    pub recording_id: String,
    /// Auto delete enable.
    pub auto_delete_enable: Option<bool>,
}

/// Delete call recording.
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
        (400, 124, "the access token is invalid or expired"),
        (404, 404, "the recording does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallRecording {
    /// Recording ID.
    pub recording_id: String,
}

/// Update recording status.
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
        (400, 124, "the access token is invalid or expired"),
        (404, 404, "the recording does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRecordingStatus {
    /// Recording ID.
    pub recording_id: String,
    /// Action: always `recover`.
    pub action: Option<String>,
}

/// Get user recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = GetUserRecordings::new("me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserRecordings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetUserRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRecordings {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Recordings: at most 100 items.
    #[lossy]
    pub recordings: Vec<UserRecording>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `recordings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRecording {
    /// Call ID.
    pub call_id: Option<String>,
    /// Call log ID.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// Call history ID.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// Call element ID.
    pub call_element_id: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CallElementIdCalleeNumberType>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<RecordingCallerNumberType>,
    /// Outgoing by.
    pub outgoing_by: Option<OutgoingBy>,
    /// Accepted by.
    pub accepted_by: Option<OutgoingBy>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Transcript download URL.
    pub transcript_download_url: Option<String>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}
