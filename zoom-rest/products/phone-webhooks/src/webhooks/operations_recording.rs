//! Phone, recording: 10 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::{CallLogOrRecordingRef, Direction, NumberType, SiteOrVoicemailRef};

/// A Zoom Phone call recording was deleted.
///
/// For a permanent deletion, listen to `phone.recording_permanently_deleted`.
#[zoom_event(
    "phone.recording_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call recordings.
    #[required(sent)]
    pub object: PhoneRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: deleted call recordings.
///
/// Value of `object` in [`PhoneRecordingDeleted`] and [`PhoneRecordingPermanentlyDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRecordingObject {
    /// The recordings, one entry each.
    #[required(sent)]
    pub recordings: Option<Vec<CallLogOrRecordingRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Phone call is complete.
///
/// Users with access to the owner's recordings (access members) receive this; for the owner, listen to `phone.recording_completed`.
#[zoom_event(
    "phone.recording_completed_for_access_member",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingCompletedForAccessMember {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: call recordings that are complete.
    #[required(sent)]
    pub object: PhoneRecordingCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: call recordings that are complete.
///
/// Value of `object` in [`PhoneRecordingCompletedForAccessMember`] and [`PhoneRecordingCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRecordingCompletedObject {
    /// The recordings, one entry each.
    #[required(sent)]
    pub recordings: Option<Vec<Recording>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording of a phone call, with its parties, owner and download URL.
///
/// Element of `recordings` in [`PhoneRecordingCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Recording {
    /// ID of the recording.
    #[required(sent)]
    pub id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<NumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
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
    /// Length of the recording, in seconds.
    #[required(sent)]
    pub duration: Option<i64>,
    /// URL of the call recording; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// When the recording was made.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the user whose call was recorded.
    pub user_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the record in the call history.
    pub call_history_id: Option<String>,
    /// ID of one element of the call, such as a ring or a transfer.
    pub call_element_id: Option<String>,
    /// When the call recording stopped.
    pub end_time: Option<DateTime>,
    /// Whether the call was recorded on demand (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// Zoom Phone site to which the recording belongs.
    pub site: Option<SiteOrVoicemailRef>,
    /// User or call queue that owns the recording.
    pub owner: Option<RecordingOwner>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    #[required(sent)]
    pub direction: Option<Direction>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<ExtensionNumberAndName>,
    /// Who answered the recorded call, when a call queue received it.
    pub accepted_by: Option<ExtensionNumberAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or call queue that owns the recording.
///
/// Value of `owner` in [`Recording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingOwner {
    /// Kind of extension that owns the recording: a user (`user`) or a call queue (`callQueue`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// ID of the owner, such as a user or a call queue.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the owner.
    #[required(sent)]
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// Whether the owner has access to the recording.
    pub has_access_permission: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Party of a recorded call, by name and extension number.
///
/// Value of `outgoing_by` and `accepted_by` in [`Recording`] and [`TranscriptCompletedRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionNumberAndName {
    /// Name of the person or extension.
    pub name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The owner of a Zoom Phone call recording resumed it.
#[zoom_event(
    "phone.recording_resumed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingResumed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call recording.
    #[required(sent)]
    pub object: PhoneRecordingPauseObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call recording.
///
/// Value of `object` in [`PhoneRecordingResumed`] and [`PhoneRecordingPaused`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRecordingPauseObject {
    /// ID of the call recording.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the user to whom the recorded call belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    #[required(sent)]
    pub direction: Option<Direction>,
    /// When the recording was resumed or paused.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Whether the call was recorded on demand or automatically.
    #[required(sent)]
    pub recording_type: Option<RecordingType>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// User or other extension that owns the recording.
    #[required(sent)]
    pub owner: Option<Owner>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the call was recorded on demand or automatically.
///
/// Values of `recording_type` in [`PhoneRecordingPauseObject`] and [`PhoneRecordingStateObject`].
#[zoom_enum]
pub enum RecordingType {
    /// `OnDemand`: Started by hand.
    #[value("OnDemand")]
    OnDemand,
    /// `Automatic`: Started without action by a person.
    #[value("Automatic")]
    Automatic,
}

/// User or other extension that owns the recording.
///
/// Value of `owner` in [`PhoneRecordingPauseObject`] and [`PhoneRecordingStateObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Owner {
    /// Kind of extension that owns the recording, such as a user or a call queue.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<OwnerType>,
    /// ID of the owner, such as a user or a call queue.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the owner.
    #[required(sent)]
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that owns the recording, such as a user or a call queue.
///
/// Values of `type` in [`Owner`].
#[zoom_enum]
pub enum OwnerType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
}

/// The transcript of a Zoom Phone call recording is complete.
#[zoom_event(
    "phone.recording_transcript_completed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:recording_transcript:master",
        "phone:read:recording_transcript",
        "phone:read:recording_transcript:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: call recordings whose transcripts are complete.
    #[required(sent)]
    pub object: PhoneRecordingTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: call recordings whose transcripts are complete.
///
/// Value of `object` in [`PhoneRecordingTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRecordingTranscriptCompletedObject {
    /// The recordings, one entry each.
    #[required(sent)]
    pub recordings: Option<Vec<TranscriptCompletedRecording>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording whose transcript is now complete, with its download URL.
///
/// Element of `recordings` in [`PhoneRecordingTranscriptCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptCompletedRecording {
    /// ID of the recording.
    #[required(sent)]
    pub id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<NumberType>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
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
    /// Length of the recording, in seconds.
    pub duration: Option<i64>,
    /// Address of the transcript; the download needs an OAuth access token.
    #[required(sent)]
    pub transcript_download_url: Option<String>,
    /// When the recording was made.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the user whose call was recorded.
    pub user_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// When the call recording stopped.
    pub end_time: Option<DateTime>,
    /// Whether the call was recorded on demand (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// Zoom Phone site to which the recording belongs.
    pub site: Option<SiteOrVoicemailRef>,
    /// User or call queue that owns the recording.
    pub owner: Option<TranscriptCompletedRecordingOwner>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    #[required(sent)]
    pub direction: Option<Direction>,
    /// User who placed the call; present if the recording belongs to them and a call queue.
    pub outgoing_by: Option<ExtensionNumberAndName>,
    /// Who answered the recorded call, when a call queue received it.
    pub accepted_by: Option<ExtensionNumberAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or call queue that owns the recording.
///
/// Value of `owner` in [`TranscriptCompletedRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptCompletedRecordingOwner {
    /// Kind of extension that owns the recording: a user (`user`) or a call queue (`callQueue`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// ID of the owner, such as a user or a call queue.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the owner.
    #[required(sent)]
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call recording was deleted permanently.
#[zoom_event(
    "phone.recording_permanently_deleted",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingPermanentlyDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: deleted call recordings.
    #[required(sent)]
    pub object: PhoneRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Phone call is complete.
#[zoom_event(
    "phone.recording_completed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: call recordings that are complete.
    #[required(sent)]
    pub object: PhoneRecordingCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Phone call started.
#[zoom_event(
    "phone.recording_started",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call recording.
    #[required(sent)]
    pub object: PhoneRecordingStateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call recording.
///
/// Value of `object` in [`PhoneRecordingStarted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRecordingStateObject {
    /// ID of the call recording.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the user to whom the recorded call belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Whether the recorded call came in (`inbound`) or went out (`outbound`).
    #[required(sent)]
    pub direction: Option<Direction>,
    /// When the recorded call started; once the recording stopped, when it stopped.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Whether the call was recorded on demand or automatically.
    #[required(sent)]
    pub recording_type: Option<RecordingType>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// ID of the channel of the recorded call; Zoom does not explain what a channel is here.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// ID of the SIP call.
    #[required(sent)]
    pub sip_id: Option<String>,
    /// User or other extension that owns the recording.
    #[required(sent)]
    pub owner: Option<Owner>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Phone call stopped.
#[zoom_event(
    "phone.recording_stopped",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call recording.
    #[required(sent)]
    pub object: PhoneRecordingStateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The owner of a Zoom Phone call recording paused it.
#[zoom_event(
    "phone.recording_paused",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingPaused {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call recording.
    #[required(sent)]
    pub object: PhoneRecordingPauseObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Zoom Phone call failed.
#[zoom_event(
    "phone.recording_failed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_recording:master",
        "phone:read:call_recording",
        "phone:read:call_recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneRecordingFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call recording.
    #[required(sent)]
    pub object: PhoneRecordingStateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
