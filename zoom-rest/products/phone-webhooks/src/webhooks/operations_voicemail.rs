//! Phone, voicemail: 5 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::{ForwardedByExtensionType, NumberType, SiteOrVoicemailRef};

/// A callee missed a Zoom Phone call and received a voicemail.
///
/// For other users who have access to the callee's voicemail (access members), listen to `phone.voicemail_received_for_access_member`.
#[zoom_event(
    "phone.voicemail_received",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:voicemail:master",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneVoicemailReceived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the voicemail.
    #[required(sent)]
    pub object: PhoneVoicemailReceivedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the voicemail.
///
/// Value of `object` in [`PhoneVoicemailReceived`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneVoicemailReceivedObject {
    /// ID of the voicemail.
    #[required(sent)]
    pub id: Option<String>,
    /// When the voicemail arrived.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    #[required(sent)]
    pub duration: Option<i64>,
    /// ID of the caller; absent if the caller is not a user of the account.
    pub caller_user_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<NumberType>,
    /// Name under which the caller is shown.
    #[required(sent)]
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// ID of the called user.
    pub callee_user_id: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    #[required(sent)]
    pub callee_number_type: Option<NumberType>,
    /// Name under which the called party is shown.
    #[required(sent)]
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Kind of the called extension.
    #[required(sent)]
    pub callee_extension_type: Option<ForwardedByExtensionType>,
    /// ID of the called user or extension.
    #[required(sent)]
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone voicemail was moved to the trash.
///
/// For its final deletion, listen to `phone.voicemail_permanently_deleted`.
#[zoom_event(
    "phone.voicemail_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:voicemail:master",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneVoicemailDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted voicemails.
    #[required(sent)]
    pub object: PhoneVoicemailObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted voicemails.
///
/// Value of `object` in [`PhoneVoicemailDeleted`] and [`PhoneVoicemailPermanentlyDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneVoicemailObject {
    /// Voicemails, one entry each.
    #[required(sent)]
    pub voice_mails: Option<Vec<SiteOrVoicemailRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transcript of a Zoom Phone voicemail is complete.
#[zoom_event(
    "phone.voicemail_transcript_completed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:voicemail:master",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneVoicemailTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the voicemail.
    #[required(sent)]
    pub object: PhoneVoicemailTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the voicemail.
///
/// Value of `object` in [`PhoneVoicemailTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneVoicemailTranscriptCompletedObject {
    /// ID of the voicemail.
    #[required(sent)]
    pub id: Option<String>,
    /// When the voicemail arrived.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<NumberType>,
    /// Name under which the caller is shown.
    #[required(sent)]
    pub caller_name: Option<String>,
    /// ID of the called user.
    pub callee_user_id: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    #[required(sent)]
    pub callee_number_type: Option<NumberType>,
    /// Name under which the called party is shown.
    #[required(sent)]
    pub callee_name: Option<String>,
    /// Kind of the called extension.
    pub callee_extension_type: Option<ForwardedByExtensionType>,
    /// ID of the called user or extension.
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Transcript of the voicemail, with its state and text.
    #[required(sent)]
    pub transcription: Option<TranscriptCompletedTranscription>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript of the voicemail, with its state and text.
///
/// Value of `transcription` in [`PhoneVoicemailTranscriptCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptCompletedTranscription {
    /// Whether the transcript is available, or why it is not.
    #[required(sent)]
    pub status: Option<TranscriptionStatus>,
    /// Text of the voicemail transcript.
    #[required(sent)]
    pub content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the transcript is available, or why it is not.
///
/// Values of `status` in [`TranscriptCompletedTranscription`].
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
    TranscriptUnprocessable = 422,
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

/// A Zoom Phone voicemail was permanently deleted from the trash.
#[zoom_event(
    "phone.voicemail_permanently_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:voicemail:master",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneVoicemailPermanentlyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted voicemails.
    #[required(sent)]
    pub object: PhoneVoicemailObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A callee missed a Zoom Phone call and received a voicemail.
///
/// Users with access to the callee's voicemail (access members) receive this; for the callee, listen to `phone.voicemail_received`.
#[zoom_event(
    "phone.voicemail_received_for_access_member",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:voicemail:master",
        "phone:read:voicemail",
        "phone:read:voicemail:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneVoicemailReceivedForAccessMember {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the voicemail.
    #[required(sent)]
    pub object: PhoneVoicemailReceivedAccessMemberObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the voicemail.
///
/// Value of `object` in [`PhoneVoicemailReceivedForAccessMember`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneVoicemailReceivedAccessMemberObject {
    /// ID of the voicemail.
    #[required(sent)]
    pub id: Option<String>,
    /// When the voicemail arrived.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Download URL of the voicemail; needs an access token in the request.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Length of the voicemail, in seconds.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<NumberType>,
    /// Name under which the caller is shown.
    #[required(sent)]
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// ID of the called user.
    pub callee_user_id: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    #[required(sent)]
    pub callee_number_type: Option<NumberType>,
    /// Name under which the called party is shown.
    #[required(sent)]
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Kind of the called extension.
    #[required(sent)]
    pub callee_extension_type: Option<ForwardedByExtensionType>,
    /// ID of the called user or extension.
    #[required(sent)]
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    ///
    /// Deprecated by Zoom.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the user or common area that may listen to the voicemails.
    pub access_member_id: Option<String>,
    /// Kind of extension of the access member, by its name; Zoom's documents call it that of the callee.
    pub access_member_extension_type: Option<AccessMemberExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension of the member with access to the voicemail; Zoom's documents say that of the called party.
///
/// Values of `access_member_extension_type` in [`PhoneVoicemailReceivedAccessMemberObject`].
#[zoom_enum]
pub enum AccessMemberExtensionType {
    /// `user`.
    User,
    /// `commonAreaPhone`: Former name of a common area, a phone in a shared space.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
}
