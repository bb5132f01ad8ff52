//! Voicemails: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    CalledNumberType, ExtensionStatus, OwnerExtensionType, ReadStatus, RecordingCallerNumberType, SoftDeletedType,
};

/// Returns the voicemail that belongs to one call element, a step in the history of a call.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/call_element/{callElementId}/voice_mail)
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
    errors = [(404, 404, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVoicemailByCallElementId {
    /// ID of the call element, a step in the history of a call.
    pub call_element_id: String,
}

/// Response to [`GetVoicemailByCallElementId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailByCallElementId {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
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
    /// When the voicemail was recorded.
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    pub duration: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail has been read.
    pub status: Option<ReadStatus>,
    /// Whether the voicemail is in the trash.
    pub soft_deleted: Option<bool>,
    /// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// When the voicemail was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// Days until the voicemail is deleted for good; `-1` for never. Present for items in the trash only.
    pub days_left_auto_permanently_delete: Option<i64>,
    /// Transcript of the voicemail, with its state and text.
    pub transcription: Option<CallElementIdTranscription>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript of the voicemail, with its state and text.
///
/// Value of `transcription` in [`VoicemailByCallElementId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElementIdTranscription {
    /// Text of the voicemail transcript.
    pub content: Option<String>,
    /// Whether the transcript is available, or why it is not.
    pub status: Option<TranscriptionStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the transcript is available, or why it is not.
///
/// Values of `status` in [`CallElementIdTranscription`] and [`VoicemailDetailsTranscription`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TranscriptionStatus {
    /// `0`: The transcript is not available.
    TranscriptNotAvailable = 0,
    /// `1`: The transcript is being processed.
    TranscriptProcessing = 1,
    /// `2`: The transcript was processed successfully.
    TranscriptProcessedSuccessfully = 2,
    /// `4`: Transcripts are disabled.
    TranscriptDisabled = 4,
    /// `5`: Transcription is turned on; Zoom does not say whether a transcript exists yet.
    TranscriptEnabled = 5,
    /// `9`: A web error occurred in transcription.
    TranscriptWebError = 9,
    /// `11`: The transcript could not be downloaded.
    TranscriptDownloadError = 11,
    /// `12`: The transcript could not be uploaded.
    TranscriptUploadError = 12,
    /// `13`: A web database error occurred in transcription.
    TranscriptWebDatabaseError = 13,
    /// `14`: Upload to the customer's own storage (BYOS) failed.
    TranscriptByos = 14,
    /// `409`: Processing of the transcript was requested more than once.
    TranscriptDuplicateProcessingRequestError = 409,
    /// `415`: The media type is not supported.
    TranscriptUnsupportedMediaError = 415,
    /// `422`: The transcript cannot be processed.
    TranscriptCannotBeProcessed = 422,
    /// `500`: A server error occurred in transcription.
    TranscriptServerError = 500,
    /// `601`: AISense, which makes transcripts, failed again after a retry.
    TranscriptAiSenseAfterRetryError = 601,
    /// `602`: AISense, which makes transcripts, could not upload the file.
    TranscriptAiSenseUploadFileError = 602,
    /// `603`: AISense, which makes transcripts, could not download the file.
    TranscriptAiSenseDownloadFileError = 603,
    /// `999`: AISense, which makes transcripts, reported another error.
    TranscriptAiSenseError = 999,
}

/// Returns the voicemail that belongs to an entry in a user's call log.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/users/{userId}/call_logs/{id}/voice_mail)
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
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 404, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemailDetailsFromCallLog {
    /// ID or email address of the user.
    pub user_id: String,
    /// Call ID, or ID of a call log of the call.
    pub id: String,
}

/// Response to [`GetUserVoicemailDetailsFromCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemailDetailsFromCallLog {
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
    /// When the voicemail was recorded.
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    pub duration: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail has been read.
    pub status: Option<ReadStatus>,
    /// Transcript of the voicemail, with its state and text.
    pub transcription: Option<VoicemailDetailsTranscription>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript of the voicemail, with its state and text.
///
/// Value of `transcription` in [`UserVoicemailDetailsFromCallLog`] and [`VoicemailDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailDetailsTranscription {
    /// Text of the voicemail transcript.
    pub content: Option<String>,
    /// Whether the transcript is available, or why it is not.
    pub status: Option<TranscriptionStatus>,
    /// Company whose technology produced the transcript.
    pub engine: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the voicemails of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetUserVoicemails, VoicemailReadFilter};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetUserVoicemails::new("me")
///     .status(VoicemailReadFilter::Unread)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/users/{userId}/voice_mails)
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
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserVoicemails {
    /// ID or email address of the user whose voicemails to list; `me` for the user who authorized the app.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Whether to list read voicemails, unread ones or both. Default: `all`.
    pub status: Option<VoicemailReadFilter>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose voicemails are listed, within the last six months; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose voicemails are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to list voicemails in the trash.
    pub trash: Option<bool>,
}

/// Whether to list read voicemails, unread ones or both.
///
/// Values of `status` in [`GetUserVoicemails`] and [`GetAccountVoicemails`].
#[zoom_enum]
pub enum VoicemailReadFilter {
    /// `all`: Read and unread voicemails.
    All,
    /// `read`: Voicemails that have been opened.
    Read,
    /// `unread`: Voicemails that have not been opened.
    Unread,
}

/// Response to [`GetUserVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemails {
    /// Start of the period whose voicemails are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the period whose voicemails are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Voicemails, one entry each. At most 100 items.
    #[lossy]
    pub voice_mails: Vec<UserVoicemailVoiceMail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail of a user, with the caller and the call that it belongs to.
///
/// Element of `voice_mails` in [`UserVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserVoicemailVoiceMail {
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
    /// When the voicemail was recorded.
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    pub duration: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail has been read.
    pub status: Option<ReadStatus>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists Zoom Phone voicemails across the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAccountVoicemails, VoicemailReadFilter};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_mails = GetAccountVoicemails::new()
///     .status(VoicemailReadFilter::Unread)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails)
#[zoom_endpoint(
    GET "/phone/voice_mails" -> AccountVoicemails,
    paginate = voice_mails: AccountVoicemailVoiceMail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_voicemail:read:admin", "phone:read:list_voicemails:admin"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountVoicemails {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Whether to list read voicemails, unread ones or both. Default: `all`.
    pub status: Option<VoicemailReadFilter>,
    /// ID of the Zoom Phone site whose voicemails to list.
    pub site_id: Option<String>,
    /// Keeps only voicemails whose owner is this kind of extension; if absent, all are listed.
    pub owner_type: Option<OwnerExtensionType>,
    /// Whether to list ordinary, spam or possible spam voicemails.
    pub voicemail_type: Option<VoicemailType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose voicemails are listed, within the last six months; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose voicemails are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to list voicemails in the trash. Default: `false`.
    pub trashed: Option<bool>,
}

/// Whether to list ordinary, spam or possible spam voicemails.
///
/// Values of `voicemail_type` in [`GetAccountVoicemails`].
#[zoom_enum]
pub enum VoicemailType {
    /// `normal`.
    Normal,
    /// `spam`.
    Spam,
    /// `maybeSpam`: Possible spam.
    #[value("maybeSpam")]
    MaybeSpam,
}

/// Response to [`GetAccountVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemails {
    /// Start of the period whose voicemails are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the period whose voicemails are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Voicemails, one entry each.
    #[lossy]
    pub voice_mails: Vec<AccountVoicemailVoiceMail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voicemail of an account, with its caller, callee and download link.
///
/// Element of `voice_mails` in [`AccountVoicemails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemailVoiceMail {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the entry in the call log that the voicemail belongs to.
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
    /// When the voicemail was recorded.
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    pub duration: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail has been read.
    pub status: Option<ReadStatus>,
    /// Owner of the voicemail, such as a user, a call queue or an auto receptionist.
    pub owner: Option<AccountVoicemailVoiceMailOwner>,
    /// When the voicemail was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// Days until the voicemail is deleted for good; `-1` for never. Present for items in the trash only.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Owner of the voicemail, such as a user, a call queue or an auto receptionist.
///
/// Value of `owner` in [`AccountVoicemailVoiceMail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVoicemailVoiceMailOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of extension that is the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<OwnerExtensionType>,
    /// Whether the extension is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted; present only if `extension_status` is `deleted`.
    pub extension_deleted_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads the audio file of a Zoom Phone voicemail.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails/download/{fileId})
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
    errors = [(400, 404, FILE_DOES_NOT_EXIST = "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadPhoneVoicemail {
    /// ID of the voicemail's audio file, which is the last part of the voicemail's `download_url`; not the voicemail's own ID.
    pub file_id: String,
}

/// Returns one Zoom Phone voicemail.
///
/// Needs a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/GET/phone/voice_mails/{voicemailId})
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
    errors = [(400, 300, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVoicemailDetails {
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
}

/// Response to [`GetVoicemailDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailDetails {
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
    /// When the voicemail was recorded.
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    pub duration: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail has been read.
    pub status: Option<ReadStatus>,
    /// Transcript of the voicemail, with its state and text.
    pub transcription: Option<VoicemailDetailsTranscription>,
    /// When the voicemail was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// Days until the voicemail is deleted for good; `-1` for never. Present for items in the trash only.
    pub days_left_auto_permantely_delete: Option<i64>,
    /// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// How far AI is with detecting the voicemail's intent, which is what the caller wants.
    pub intent_detect_status: Option<IntentDetectStatus>,
    /// Intents that AI found in the voicemail, one entry each.
    pub intent_results: Option<Vec<IntentResult>>,
    /// Tasks that AI found in the voicemail.
    pub voice_mail_task: Option<VoiceMailTask>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far AI is with detecting what the caller who left the voicemail wants.
///
/// Values of `intent_detect_status` in [`VoicemailDetails`].
#[zoom_enum]
pub enum IntentDetectStatus {
    /// `not_started`: AI detection has not begun.
    NotStarted,
    /// `processing`: AI detection is in progress.
    Processing,
    /// `success`: AI detection finished without an error.
    Success,
    /// `ai_detection_failed`: AI could not detect the intent.
    AiDetectionFailed,
    /// `unknown_reason_failed`: Failed for an unknown reason.
    UnknownReasonFailed,
}

/// Intent that AI recognized in a voicemail, and how sure it is.
///
/// Element of `intent_results` in [`VoicemailDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IntentResult {
    /// ID of the intent, which is what the caller wants.
    pub intent_id: Option<String>,
    /// How sure AI is of the intent.
    pub confidence_score: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Tasks that AI found in the voicemail.
///
/// Value of `voice_mail_task` in [`VoicemailDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceMailTask {
    /// How far the extraction of tasks from the transcript has come.
    pub status: Option<VoiceMailTaskStatus>,
    /// Text of the tasks that were found.
    pub content: Option<String>,
    /// The user's thumbs up or down on the extracted voicemail task.
    pub feedback: Option<VoiceMailTaskFeedback>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the extraction of tasks from the transcript has come.
///
/// Values of `status` in [`VoiceMailTask`].
#[zoom_enum]
pub enum VoiceMailTaskStatus {
    /// `processing`: The extraction of tasks is still in progress.
    Processing,
    /// `success`: Tasks were extracted from the voicemail.
    Success,
    /// `no_task`: The voicemail contains no recognizable task.
    NoTask,
    /// `failure`: Extraction of the task failed.
    Failure,
}

/// The user's thumbs up or down on the extracted voicemail task.
///
/// Values of `feedback` in [`VoiceMailTask`].
#[zoom_enum]
pub enum VoiceMailTaskFeedback {
    /// `none`.
    None,
    /// `thumbs_up`.
    ThumbsUp,
    /// `thumbs_down`.
    ThumbsDown,
}

/// Marks one Zoom Phone voicemail as read or unread.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/PATCH/phone/voice_mails/{voicemailId})
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
    errors = [
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 404, VOICEMAIL_DOES_NOT_EXIST = "the voicemail does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVoicemailReadStatus {
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
    /// Whether the voicemail is marked as read or unread; the second needs the setting Mark Voicemail as Unread.
    #[query]
    pub read_status: VoicemailReadStatus,
}

/// Whether the voicemail is marked as read or unread; the second needs the setting Mark Voicemail as Unread.
///
/// Values of `read_status` in [`UpdateVoicemailReadStatus`].
#[zoom_enum]
pub enum VoicemailReadStatus {
    /// `Read`.
    #[value("Read")]
    Read,
    /// `Unread`.
    #[value("Unread")]
    Unread,
}

/// Deletes one Zoom Phone voicemail of the account.
///
/// Needs a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/voicemails/DELETE/phone/voice_mails/{voicemailId})
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
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVoicemail {
    /// ID of the voicemail, from the list of voicemails.
    pub voicemail_id: String,
}
