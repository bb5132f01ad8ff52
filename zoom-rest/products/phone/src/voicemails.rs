//! Voicemails: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountCallLogOwnerType, CallElementIdCalleeNumberType, CalleeStatus, ReadStatus, RecordingCallerNumberType,
    SoftDeletedType,
};

/// Get voicemail by call element ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetVoicemailByCallElementId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVoicemailByCallElementId::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/call_element/<call_element_id>/voice_mail" -> VoicemailByCallElementId,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_voicemail:read",
        "phone_voicemail:read:admin",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    errors = [(404, 404, "the voicemail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVoicemailByCallElementId {
    /// Call element ID.
    pub call_element_id: String,
}

/// Response to [`GetVoicemailByCallElementId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailByCallElementId {
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
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<ReadStatus>,
    /// Soft deleted.
    pub soft_deleted: Option<bool>,
    /// Soft deleted type.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Days left auto permanently delete.
    pub days_left_auto_permanently_delete: Option<i64>,
    /// Transcription.
    pub transcription: Option<CallElementIdTranscription>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Value of `transcription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElementIdTranscription {
    /// Content.
    pub content: Option<String>,
    /// Status.
    pub status: Option<CallElementIdTranscriptionStatus>,
}

/// Values of `status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallElementIdTranscriptionStatus {
    /// `0`.
    TranscriptNotAvailable = 0,
    /// `1`.
    TranscriptProcessing = 1,
    /// `2`.
    TranscriptProcessedSuccessfully = 2,
    /// `4`.
    TranscriptDisabled = 4,
    /// `5`.
    TranscriptEnabled = 5,
    /// `9`.
    TranscriptWebError = 9,
    /// `11`.
    TranscriptDownloadError = 11,
    /// `12`.
    TranscriptUploadError = 12,
    /// `13`.
    TranscriptWebDatabaseError = 13,
    /// `14`.
    TranscriptByos = 14,
    /// `409`.
    TranscriptDuplicateProcessingRequestError = 409,
    /// `415`.
    TranscriptUnsupportedMediaError = 415,
    /// `422`.
    TranscriptCannotBeProcessed = 422,
    /// `500`.
    TranscriptServerError = 500,
    /// `601`.
    TranscriptAiSenseAfterRetryError = 601,
    /// `602`.
    TranscriptAiSenseUploadFileError = 602,
    /// `603`.
    TranscriptAiSenseDownloadFileError = 603,
    /// `999`.
    TranscriptAiSenseError = 999,
}

/// Get user voicemail details from call log.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserVoicemailDetailsFromCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserVoicemailDetailsFromCallLog::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_logs/<id>/voice_mail" -> UserVoicemailDetailsFromCallLog,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_voicemail:read",
        "phone_voicemail:read:admin",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 404, "the voice mail does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemailDetailsFromCallLog {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// ID.
    pub id: String,
}

/// Response to [`GetUserVoicemailDetailsFromCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemailDetailsFromCallLog {
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
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<ReadStatus>,
    /// Transcription.
    pub transcription: Option<FromCallLogTranscription>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Value of `transcription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FromCallLogTranscription {
    /// Content.
    pub content: Option<String>,
    /// Status.
    pub status: Option<CallElementIdTranscriptionStatus>,
    /// Engine.
    pub engine: Option<String>,
}

/// Get user voicemails.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetUserVoicemails, UserVoicemailStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetUserVoicemails::new("me")
///     .page_size(300)
///     .status(UserVoicemailStatus::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/voice_mails" -> UserVoicemails,
    paginate = voice_mails: UserVoicemailVoiceMail,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_voicemail:read",
        "phone_voicemail:read:admin",
        "phone:read:list_voicemails",
        "phone:read:list_voicemails:admin",
    ],
    errors = [
        (400, 300, "the user is invalid"),
        (400, 400, "the page token is invalid or expired"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemails {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Status: defaults to `all`.
    pub status: Option<UserVoicemailStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Trash.
    pub trash: Option<bool>,
}

/// Values of `status`.
#[zoom_enum]
pub enum UserVoicemailStatus {
    /// `all`.
    All,
    /// `read`.
    Read,
    /// `unread`.
    Unread,
}

/// Response to [`GetUserVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemails {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Voice mails: at most 100 items.
    #[lossy]
    pub voice_mails: Vec<UserVoicemailVoiceMail>,
}

/// Element of `voice_mails`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemailVoiceMail {
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
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<ReadStatus>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Get account voicemails.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAccountVoicemails, UserVoicemailStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetAccountVoicemails::new()
///     .page_size(300)
///     .status(UserVoicemailStatus::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/voice_mails" -> AccountVoicemails,
    paginate = voice_mails: AccountVoicemailVoiceMail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_voicemail:read:admin", "phone:read:list_voicemails:admin"],
    errors = [(401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountVoicemails {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Status: defaults to `all`.
    pub status: Option<UserVoicemailStatus>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Owner type.
    pub owner_type: Option<AccountCallLogOwnerType>,
    /// Voicemail type.
    pub voicemail_type: Option<VoicemailType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Trashed: defaults to `false`.
    pub trashed: Option<bool>,
}

/// Values of `voicemail_type`.
#[zoom_enum]
pub enum VoicemailType {
    /// `normal`.
    Normal,
    /// `spam`.
    Spam,
    /// `maybeSpam`.
    #[value("maybeSpam")]
    MaybeSpam,
}

/// Response to [`GetAccountVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemails {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Voice mails.
    #[lossy]
    pub voice_mails: Vec<AccountVoicemailVoiceMail>,
}

/// Element of `voice_mails`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemailVoiceMail {
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
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<ReadStatus>,
    /// Owner.
    pub owner: Option<AccountVoicemailVoiceMailOwner>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Days left auto permantely delete.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Soft deleted type.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemailVoiceMailOwner {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AccountCallLogOwnerType>,
    /// Extension status.
    pub extension_status: Option<CalleeStatus>,
    /// Extension deleted time.
    pub extension_deleted_time: Option<DateTime>,
}

/// Download phone voicemail.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DownloadPhoneVoicemail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadPhoneVoicemail::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/voice_mails/download/<file_id>" -> Download,
    rate_limit = Medium,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_voicemail:read",
        "phone_voicemail:read:admin",
        "phone:read:voicemail:admin",
        "phone:read:voicemail",
    ],
    errors = [(400, 404, "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneVoicemail {
    /// File ID.
    pub file_id: String,
}

/// Get voicemail details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetVoicemailDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVoicemailDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/voice_mails/<voicemail_id>" -> VoicemailDetails,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone_voicemail:read:admin",
        "phone_voicemail:read",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    errors = [(400, 300, "the voice mail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVoicemailDetails {
    /// Voicemail ID.
    pub voicemail_id: String,
}

/// Response to [`GetVoicemailDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailDetails {
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
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<ReadStatus>,
    /// Transcription.
    pub transcription: Option<FromCallLogTranscription>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Days left auto permantely delete.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Soft deleted type.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Intent detect status.
    pub intent_detect_status: Option<IntentDetectStatus>,
    /// Intent results.
    pub intent_results: Option<Vec<IntentResult>>,
    /// Voice mail task.
    pub voice_mail_task: Option<VoiceMailTask>,
    /// Caller account code.
    pub caller_account_code: Option<String>,
    /// Callee account code.
    pub callee_account_code: Option<String>,
}

/// Values of `intent_detect_status`.
#[zoom_enum]
pub enum IntentDetectStatus {
    /// `not_started`.
    NotStarted,
    /// `processing`.
    Processing,
    /// `success`.
    Success,
    /// `ai_detection_failed`.
    AiDetectionFailed,
    /// `unknown_reason_failed`.
    UnknownReasonFailed,
}

/// Element of `intent_results`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IntentResult {
    /// Intent ID.
    pub intent_id: Option<String>,
    /// Confidence score.
    pub confidence_score: Option<f64>,
}

/// Value of `voice_mail_task`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceMailTask {
    /// Status.
    pub status: Option<VoiceMailTaskStatus>,
    /// Content.
    pub content: Option<String>,
    /// Feedback.
    pub feedback: Option<VoiceMailTaskFeedback>,
}

/// Values of `status`.
#[zoom_enum]
pub enum VoiceMailTaskStatus {
    /// `processing`.
    Processing,
    /// `success`.
    Success,
    /// `no_task`.
    NoTask,
    /// `failure`.
    Failure,
}

/// Values of `feedback`.
#[zoom_enum]
pub enum VoiceMailTaskFeedback {
    /// `none`.
    None,
    /// `thumbs_up`.
    ThumbsUp,
    /// `thumbs_down`.
    ThumbsDown,
}

/// Update voicemail read status.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{UpdateVoicemailReadStatus, VoicemailReadStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVoicemailReadStatus::new("Zl3aVt0bQ9y", VoicemailReadStatus::Read)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/voice_mails/<voicemail_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_voicemail:write",
        "phone_voicemail:write:admin",
        "phone:update:voicemail",
        "phone:update:voicemail:admin",
    ],
    errors = [(400, 400, "a required setting is turned off"), (400, 404, "the voice mail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVoicemailReadStatus {
    /// Voicemail ID.
    pub voicemail_id: String,
    /// Read status.
    #[query]
    pub read_status: VoicemailReadStatus,
}

/// Values of `read_status`.
#[zoom_enum]
pub enum VoicemailReadStatus {
    /// `Read`.
    #[value("Read")]
    Read,
    /// `Unread`.
    #[value("Unread")]
    Unread,
}

/// Delete voicemail.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteVoicemail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVoicemail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/voice_mails/<voicemail_id>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_voicemail:write",
        "phone_voicemail:write:admin",
        "phone:delete:voicemail",
        "phone:delete:voicemail:admin",
    ],
    errors = [(401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVoicemail {
    /// Voicemail ID.
    pub voicemail_id: String,
}
