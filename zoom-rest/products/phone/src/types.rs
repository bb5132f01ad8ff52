//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`CallLiveTranscription`](super::CallLiveTranscription) and other types.
#[zoom_enum]
pub enum LockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
}

/// Announcement that transcription or a call summary begins.
///
/// Value of `transcription_start_prompt` and `call_summary_start_prompt` in [`CallLiveTranscription`](super::CallLiveTranscription) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StartAnnouncement {
    /// Whether an announcement is played when the transcription or summary starts.
    pub enable: Option<bool>,
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ID and name of something that another object refers to, such as a site, a SIP group or a time zone.
///
/// Value of `time_zone` and other members in [`RestrictedCallHours`](super::RestrictedCallHours) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndName {
    /// ID of the object named, such as a site, device or audio file.
    pub id: Option<String>,
    /// Name of the thing that the ID identifies.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Direction of the calls that are recorded automatically: inbound, outbound or both.
///
/// Values of `recording_calls` in [`AutoCallRecording`](super::AutoCallRecording) and other types.
#[zoom_enum]
pub enum RecordingCalls {
    /// `inbound`: Incoming calls only.
    Inbound,
    /// `outbound`: Outgoing calls only.
    Outbound,
    /// `both`: Incoming and outgoing calls.
    Both,
}

/// Announcement and consent by which parties learn that a call is recorded.
///
/// Value of `inbound_audio_notification` and `outbound_audio_notification` in [`AutoCallRecording`](super::AutoCallRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingAnnouncement {
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that announces the start of recording.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether parties must press 1 to consent to being recorded.
    pub recording_explicit_consent: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that looks for certain content in text messages and makes senders confirm them or blocks them.
///
/// Element of `sms_etiquette_policy` in [`SmsEtiquetteTool`](super::SmsEtiquetteTool) and [`GroupPhoneSettingSmsEtiquetteTool`](super::GroupPhoneSettingSmsEtiquetteTool).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsEtiquettePolicy {
    /// ID of the SMS etiquette policy.
    pub id: Option<String>,
    /// Name of the SMS etiquette policy.
    pub name: Option<String>,
    /// What the SMS etiquette policy is for.
    pub description: Option<String>,
    /// Whether the policy matches keywords (`1`) or a regular expression (`2`).
    pub rule: Option<SmsEtiquettePolicyRule>,
    /// Keywords, separated by commas, or regular expressions that trigger the policy.
    pub content: Option<String>,
    /// What happens when a message violates the policy: the sender must confirm it (`1`), or it is blocked (`2`).
    pub action: Option<SmsEtiquettePolicyAction>,
    /// Whether the SMS etiquette policy is applied.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the policy matches keywords (`1`) or a regular expression (`2`).
///
/// Values of `rule` in [`SmsEtiquettePolicy`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SmsEtiquettePolicyRule {
    /// `1`: Matches keywords.
    Keywords = 1,
    /// `2`: Matches a regular expression.
    RegularExpression = 2,
}

/// What happens when a message violates the policy: the sender must confirm it (`1`), or it is blocked (`2`).
///
/// Values of `action` in [`SmsEtiquettePolicy`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SmsEtiquettePolicyAction {
    /// `1`: Asks the user to confirm that the message is sent.
    AskUserToConfirmSendingOfMessage = 1,
    /// `2`: Blocks the message.
    BlockMessage = 2,
}

/// How far the targets of forwarding or overflow are limited.
///
/// Values of `call_forwarding_type` and `call_overflow_type` in [`CallHandlingForwardingToOtherUsers`](super::CallHandlingForwardingToOtherUsers) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ForwardingLimit {
    /// `1`: Only to extensions and external contacts.
    LowRestriction = 1,
    /// `2`: Only to extensions.
    MediumRestriction = 2,
    /// `3`: Only to extensions whose incoming calls are recorded automatically.
    HighRestriction = 3,
    /// `4`: To extensions, external contacts and external numbers.
    NoRestriction = 4,
}

/// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded targets (`3`).
///
/// Values of `call_transferring_type` in [`CallTransferring`](super::CallTransferring) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallTransferringType {
    /// `1`: Transfers are not restricted.
    NoRestriction = 1,
    /// `2`: Medium restriction: external numbers and contacts are excluded.
    MediumRestriction = 2,
    /// `3`: High restriction: external numbers and unrecorded contacts or extensions are excluded.
    HighRestriction = 3,
    /// `4`: Low restriction: external numbers are excluded.
    LowRestriction = 4,
}

/// Extension that takes a parked call nobody picks up.
///
/// Value of `forward_to` in [`CallPark`](super::CallPark) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParkedCallDestination {
    /// Name of the extension to which a parked call goes if nobody picks it up.
    pub display_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<i64>,
    /// Kind of extension to which calls are forwarded.
    pub extension_type: Option<ExtensionType>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension to which calls are forwarded.
///
/// Values of `extension_type` in [`ParkedCallDestination`].
#[zoom_enum]
pub enum ExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `zoomRoom`: A conference room equipped with Zoom Rooms.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `ciscoRoom/polycomRoom`: Room with a Cisco or Polycom device.
    #[value("ciscoRoom/polycomRoom")]
    CiscoRoomPolycomRoom,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Which busy lamp field key, whose light shows whether it is in use, receives a parked call.
///
/// Values of `sequence` in [`CallPark`](super::CallPark) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallParkSequence {
    /// `0`: Parks a call at a busy lamp field key chosen at random.
    Random = 0,
    /// `1`: Parks a call at the next free busy lamp field key.
    Sequential = 1,
}

/// What happens with a blocked call: it is disconnected (`9`) or goes to voicemail (`0`).
///
/// Values of `block_call_action` in [`BlockExternalCalls`](super::BlockExternalCalls) and [`GroupPhoneSettingBlockExternalCalls`](super::GroupPhoneSettingBlockExternalCalls).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BlockCallAction {
    /// `0`: Forwards the call to voicemail or videomail.
    ForwardToVoicemailVideomail = 0,
    /// `9`: Disconnects the call.
    Disconnect = 9,
}

/// Reason that members can give for opting out of a call queue, and whether it is on.
///
/// Element of `call_queue_opt_out_reasons_list` in [`CallQueueOptOutReason`](super::CallQueueOptOutReason) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptOutReason {
    /// Code that names the reason why a member stops taking queue calls, such as `Break`.
    pub code: Option<String>,
    /// Whether the reason is built in; built-in reasons cannot be edited.
    pub system: Option<bool>,
    /// Whether members can choose this reason.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of data with the time after which it is deleted.
///
/// Element of `items` in [`DataRetentionPolicy`](super::DataRetentionPolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<RetainedDataType>,
    /// How long items are kept, counted in `time_unit`; `-1` without limit.
    pub duration: Option<i64>,
    /// Unit in which the retention period is stated.
    pub time_unit: Option<TimeUnit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is kept, such as call logs or recordings.
///
/// Values of `type` in [`DataRetention`].
#[zoom_enum]
pub enum RetainedDataType {
    /// `callLog`: Logs of calls.
    #[value("callLog")]
    CallLog,
    /// `callSummary`: Summaries of calls, written by AI.
    #[value("callSummary")]
    CallSummary,
    /// `pushToTalkLog`: Logs of push-to-talk channels, on which users talk as on a two-way radio.
    #[value("pushToTalkLog")]
    PushToTalkLog,
    /// `onDemandRecording`: Recordings that users start during a call.
    #[value("onDemandRecording")]
    OnDemandRecording,
    /// `automaticRecording`: Recordings that start automatically with a call.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`: Voice messages from callers.
    Voicemail,
    /// `videomail`: Video messages from callers.
    Videomail,
    /// `sms`: Text messages and their conversations.
    Sms,
    /// `fax`.
    Fax,
}

/// Unit in which the retention period is stated; only days count under Advanced Retention, a Zoom Phone option that allows up to 4000 days.
///
/// Values of `time_unit` in [`DataRetention`] and [`GroupDataRetention`](super::GroupDataRetention).
#[zoom_enum]
pub enum TimeUnit {
    /// `year`: Years; converted to days under Advanced Retention.
    Year,
    /// `month`: Months; converted to days under Advanced Retention.
    Month,
    /// `day`: Days; the only unit under Advanced Retention.
    Day,
}

/// What happens to data whose retention time is over.
///
/// Values of `delete_type` in [`DataRetentionPolicy`](super::DataRetentionPolicy) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeleteType {
    /// `1`: Data goes to the trash first and can be restored from there.
    SoftDelete = 1,
    /// `2`: Data is deleted permanently.
    PermanentDelete = 2,
}

/// Range of call quality ratings, as mean opinion scores (MOS) from 1 for bad up to 5 for excellent, at which the feedback survey appears.
///
/// Value of `feedback_mos` in [`CallFeedbackSurvey`](super::CallFeedbackSurvey) and [`GroupPhoneDisplayCallFeedbackSurvey`](super::GroupPhoneDisplayCallFeedbackSurvey).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackMos {
    /// Whether the range of scores decides when the survey appears.
    pub enable: Option<bool>,
    /// Lowest mean opinion score (MOS) at which the survey appears, with one decimal.
    pub min: Option<String>,
    /// Highest mean opinion score (MOS) at which the survey appears, with one decimal.
    pub max: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call durations, in seconds, after which the feedback survey appears.
///
/// Value of `feedback_duration` in [`CallFeedbackSurvey`](super::CallFeedbackSurvey) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackDuration {
    /// Whether the duration of the call decides if the survey appears.
    pub enable: Option<bool>,
    /// Shortest call for which the survey appears, in seconds.
    pub min: Option<i64>,
    /// Longest call for which the survey appears, in seconds.
    pub max: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio that callers hear, by ID and name.
///
/// Value of `music_on_park` and other members in [`PrivateCallPark`](super::PrivateCallPark) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioIdAndName {
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Template for text messages.
///
/// Element of `sms_template_list` in [`SmsTemplate`](super::SmsTemplate) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TextMessageTemplate {
    /// ID of the SMS template.
    pub sms_template_id: Option<String>,
    /// Name of the SMS template.
    pub name: Option<String>,
    /// What the SMS template is for.
    pub description: Option<String>,
    /// Text of the SMS template, which may contain fields that are filled in.
    pub content: Option<String>,
    /// Whether the SMS template can be used.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What desk phones show as the name of a user's line, such as the phone number or the user's name.
///
/// Values of `user_line_name` in [`LineNamePolicy`](super::LineNamePolicy) and other types.
#[zoom_enum]
pub enum UserLineName {
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `extensionNumber`.
    #[value("extensionNumber")]
    ExtensionNumber,
    /// `displayName`.
    #[value("displayName")]
    DisplayName,
    /// `displayName;extensionNumber`: Display name, then the extension number.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// `firstName;extensionNumber`: First name, then the extension number.
    #[value("firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// `firstName;lastName;extensionNumber`: First and last name, then the extension number.
    #[value("firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}

/// What desk phones show as the name of the line of a common area, a shared space such as a lobby.
///
/// Values of `common_area_line_name` in [`LineNamePolicy`](super::LineNamePolicy) and other types.
#[zoom_enum]
pub enum CommonAreaLineName {
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `extensionNumber`.
    #[value("extensionNumber")]
    ExtensionNumber,
    /// `displayName`.
    #[value("displayName")]
    DisplayName,
    /// `displayName;extensionNumber`: Display name, then the extension number.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}

/// How often the disclaimer appears.
///
/// Values of `display_frequency` in [`CustomDisclaimer`](super::CustomDisclaimer) and other types.
#[zoom_enum]
pub enum DisplayFrequency {
    /// `first_time_only`.
    FirstTimeOnly,
    /// `every_time`.
    EveryTime,
    /// `every_month`.
    EveryMonth,
    /// `every_quarter`.
    EveryQuarter,
    /// `every_6_months`.
    #[value("every_6_months")]
    Every6Months,
    /// `every_year`.
    EveryYear,
}

/// Text of a custom disclaimer in one language, with its title.
///
/// Element of `custom_disclaimer_list` in [`CustomDisclaimer`](super::CustomDisclaimer) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerText {
    /// Language code of the disclaimer.
    pub language: Option<CustomDisclaimerLanguage>,
    /// Heading of the custom disclaimer.
    #[length(..=60)]
    pub title: Option<String>,
    /// Text of the disclaimer.
    #[length(..=500)]
    pub body: Option<String>,
    /// Whether this text is shown to people whose language is not listed.
    pub default: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language code of the disclaimer.
///
/// Values of `language` in [`CustomDisclaimerText`].
#[zoom_enum]
pub enum CustomDisclaimerLanguage {
    /// `en`: The English language.
    En,
    /// `de`: The German language.
    De,
    /// `es`: The Spanish language.
    Es,
    /// `fr`: The French language.
    Fr,
    /// `it`: The Italian language.
    It,
    /// `nl`: The Dutch language.
    Nl,
    /// `pt`: The Portuguese language.
    Pt,
    /// `ja`: The Japanese language.
    Ja,
    /// `ko`: The Korean language.
    Ko,
    /// `zh-cn`: Chinese (mainland China).
    #[value("zh-cn")]
    ZhCn,
    /// `zh-tw`: Chinese (Taiwan).
    #[value("zh-tw")]
    ZhTw,
    /// `no`: The Norwegian language.
    No,
    /// `ru`: The Russian language.
    Ru,
    /// `ms`: The Malay language.
    Ms,
    /// `vi`: The Vietnamese language.
    Vi,
    /// `uk`: The Ukrainian language.
    Uk,
    /// `id`: The Indonesian language.
    Id,
    /// `pl`: The Polish language.
    Pl,
    /// `tr`: The Turkish language.
    Tr,
}

/// What happens to a call to a number that nobody has.
///
/// Values of `incoming_call_action` in [`ManageCallRoutingForUnassignedNumbers`](super::ManageCallRoutingForUnassignedNumbers) and other types.
#[zoom_enum]
pub enum IncomingCallAction {
    /// `disconnect`: Ends the call.
    Disconnect,
    /// `play_message_then_disconnect`: Plays a message, and then ends the call.
    PlayMessageThenDisconnect,
    /// `forward_to_another_extension`: Sends the call to another extension.
    ForwardToAnotherExtension,
}

/// Message that plays before the call ends, or extension to which calls are forwarded; not used if calls are disconnected at once.
///
/// Value of `incoming_call_routing_setting` in [`ManageCallRoutingForUnassignedNumbers`](super::ManageCallRoutingForUnassignedNumbers) and [`PhoneManageCallRoutingUnassignedNumbers`](super::PhoneManageCallRoutingUnassignedNumbers).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingCallRoutingSetting {
    /// ID of the audio message that callers hear before the call ends; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio message that callers hear before the call ends.
    pub audio_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub forward_extension_id: Option<String>,
    /// Kind of extension to which calls are forwarded.
    pub forward_extension_type: Option<ForwardExtensionType>,
    /// Display name of the extension to which calls are forwarded.
    pub forward_extension_name: Option<String>,
    /// Extension number to which calls are forwarded.
    pub forward_extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension to which calls can be directed, such as a user or a room.
///
/// Values of `forward_extension_type` and `extension_type` in [`IncomingCallRoutingSetting`] and other types.
#[zoom_enum]
pub enum ForwardExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `zoomRoom`: A conference room equipped with Zoom Rooms.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `ciscoRoom/PolycomRoom`: Room with a Cisco or Polycom device.
    #[value("ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
}

/// Kind of extension to which a phone number belongs.
///
/// Values of `extension_type` in [`ListAccountCallerIdNumbers`](super::ListAccountCallerIdNumbers) and other types.
#[zoom_enum]
pub enum CallerIdExtensionType {
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Response to [`ListAccountCallerIdNumbers`](super::ListAccountCallerIdNumbers) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerIdNumbers {
    /// Numbers that can be chosen as the outbound caller ID, one entry each.
    #[lossy]
    pub customize_numbers: Vec<CallerIdNumber>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that can be used as caller ID, with the extension it belongs to.
///
/// Element of `customize_numbers` in [`CallerIdNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerIdNumber {
    /// ID of the number's entry in the list of numbers that can be shown; used to remove the number.
    pub customize_id: Option<String>,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Name given to the phone number.
    pub display_name: Option<String>,
    /// Whether the phone number accepts incoming calls.
    pub incoming: Option<bool>,
    /// Whether calls may be placed from the phone number.
    pub outgoing: Option<bool>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Whose extension the phone number belongs to, such as `callQueue`.
    pub extension_type: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Display name of the extension.
    pub extension_name: Option<String>,
    /// Zoom Phone site to which the phone number belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an extension belongs to a user or to a common area.
///
/// Values of `extension_type` and other members in [`Assignee`](super::Assignee) and other types.
#[zoom_enum]
pub enum AssigneeExtensionType {
    /// `user`: A phone user.
    User,
    /// `commonArea`: A common area, such as a lobby.
    #[value("commonArea")]
    CommonArea,
}

/// Item of the audio library, by ID and name.
///
/// Value of `audios` and other members in [`ListAudioItemsResponse`](super::ListAudioItemsResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NamedAudioRef {
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Name of the audio item.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number by its ID and the number itself.
///
/// Element of `phone_numbers` in [`AutoReceptionist`](super::AutoReceptionist) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension by ID, name and extension number: a new auto receptionist, or an assignee or owner.
///
/// Response to [`AddAutoReceptionist`](super::AddAutoReceptionist).
///
/// Value of `assignees` and `owner` in [`LocationTracking`](super::LocationTracking) and [`ListEmergencyAddressesEmergencyAddress`](super::ListEmergencyAddressesEmergencyAddress).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NamedExtension {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the assignee, auto receptionist or owner.
    pub id: Option<String>,
    /// Name of the assignee, auto receptionist or owner.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language of audio prompts or of transcribed speech.
///
/// Values of `audio_prompt_language` and `default_transcription_language` in [`GetAutoReceptionistResponse`](super::GetAutoReceptionistResponse) and other types.
#[zoom_enum]
pub enum AudioOrSpeechLanguage {
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `es-US`: Spanish (United States).
    #[value("es-US")]
    EsUs,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ja`: The Japanese language.
    Ja,
    /// `ko-KR`: Korean (Korea).
    #[value("ko-KR")]
    KoKr,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `zh-CN`: Chinese (China).
    #[value("zh-CN")]
    ZhCn,
}

/// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
///
/// Values of `recording_storage_location` in [`GetAutoReceptionistResponse`](super::GetAutoReceptionistResponse) and other types.
#[zoom_enum]
pub enum RecordingStorageLocation {
    /// `US`: Stored in the United States.
    #[value("US")]
    Us,
    /// `AU`: Stored in Australia.
    #[value("AU")]
    Au,
    /// `CA`: Stored in Canada.
    #[value("CA")]
    Ca,
    /// `DE`: Stored in Germany.
    #[value("DE")]
    De,
    /// `IN`: Stored in India.
    #[value("IN")]
    In,
    /// `JP`: Stored in Japan.
    #[value("JP")]
    Jp,
    /// `SG`: Stored in Singapore.
    #[value("SG")]
    Sg,
    /// `BR`: Stored in Brazil.
    #[value("BR")]
    Br,
    /// `CN`: Stored in China.
    #[value("CN")]
    Cn,
    /// `MX`: Stored in Mexico.
    #[value("MX")]
    Mx,
}

/// Which hours the handling of calls is for, such as business or closed hours.
///
/// Values of `hour_type` and other members in [`GetAutoReceptionistCallHandling`](super::GetAutoReceptionistCallHandling) and other types.
#[zoom_enum]
pub enum HourType {
    /// `business_hours`: While the business is open.
    BusinessHours,
    /// `closed_hours`: Outside business hours.
    ClosedHours,
    /// `holiday_hours`: On holidays.
    HolidayHours,
    /// `break_hours`: During breaks in the business hours.
    BreakHours,
}

/// Extension whose mailbox receives the voicemail.
///
/// Value of `leave_voicemail_to` in [`RoutingActionSetting`](super::RoutingActionSetting) and [`OverflowActionSetting`](super::OverflowActionSetting).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailDestination {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the extension whose mailbox takes the voicemail.
    pub extension_name: Option<String>,
    /// What takes the voicemail: a call queue, a user, an auto receptionist or a shared line group.
    pub extension_type: Option<ExtensionOwnerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What an extension belongs to: a user, an auto receptionist, a queue or a shared line group.
///
/// Values of `extension_type` and `type` in [`VoicemailDestination`] and other types.
#[zoom_enum]
pub enum ExtensionOwnerType {
    /// `user`: A phone user.
    User,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Extension to which calls are forwarded or which serves as operator.
///
/// Value of `forward_to_extension` and `operator_extension` in [`RoutingActionSetting`](super::RoutingActionSetting) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToExtension {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the extension.
    pub extension_name: Option<String>,
    /// Kind of extension: a user, call queue, auto receptionist, common area and so on.
    pub extension_type: Option<ForwardExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact outside the account who may receive calls.
///
/// Value of `forward_to_external_contact` and `external_contact` in [`RoutingActionSetting`](super::RoutingActionSetting) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToExternalContact {
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: Option<String>,
    /// Name of the contact outside the account.
    pub external_contact_name: Option<String>,
    /// Email address of the contact outside the account.
    pub external_contact_email: Option<String>,
    /// Phone numbers of the outside contact.
    pub phone_numbers: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center number to which calls are forwarded, with the voice flow, the sequence of steps that handles calls to it.
///
/// Value of `forward_to_zoom_contact_center` in [`RoutingActionSetting`](super::RoutingActionSetting) and [`GroupCallHandlingOverflowActionSetting`](super::GroupCallHandlingOverflowActionSetting).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToZoomContactCenter {
    /// Zoom Contact Center number to which calls are forwarded, in E.164 format.
    pub zoom_contact_center_number: Option<String>,
    /// Name of the Zoom Contact Center voice flow to which the number belongs.
    pub zoom_contact_center_flow_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Microsoft Teams resource account, which represents an auto attendant or call queue there, that takes the calls; needs Zoom Phone for Microsoft Teams.
///
/// Value of `forward_to_teams` in [`RoutingActionSetting`](super::RoutingActionSetting) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToTeams {
    /// ID of the Microsoft Teams resource account to which calls are forwarded.
    pub teams_app_id: Option<String>,
    /// Display name of the Microsoft Teams resource account to which calls are forwarded.
    pub teams_voice_app_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension by its ID, such as an operator's or the target of forwarding.
///
/// Value of `leave_voicemail_to` and other members in [`CallHandlingSettingRoutingActionSetting`](super::CallHandlingSettingRoutingActionSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionRef {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio that callers hear, by its ID.
///
/// Value of `voicemail_greeting` and other members in [`CallHandlingSettingRoutingActionSetting`](super::CallHandlingSettingRoutingActionSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioRef {
    /// ID of the audio item; the prefix `removed_` marks one that is no longer in the library.
    pub audio_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact outside the account, by ID, who may receive calls.
///
/// Value of `forward_to_external_contact` and `external_contact` in [`CallHandlingSettingRoutingActionSetting`](super::CallHandlingSettingRoutingActionSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardingContact {
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center number to which calls are forwarded; it belongs to a voice flow, the sequence of steps that handles the calls.
///
/// Value of `forward_to_zoom_contact_center` in [`CallHandlingSettingRoutingActionSetting`](super::CallHandlingSettingRoutingActionSetting) and [`SharedCallHandlingOverflowActionSetting`](super::SharedCallHandlingOverflowActionSetting).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingForwardToZoomContactCenter {
    /// Zoom Contact Center number to which calls are forwarded, in E.164 format. Required in requests.
    #[required(new)]
    pub zoom_contact_center_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Microsoft Teams resource account, which represents an auto attendant or call queue there, that takes the calls; needs Zoom Phone for Microsoft Teams.
///
/// Value of `forward_to_teams` in [`CallHandlingSettingRoutingActionSetting`](super::CallHandlingSettingRoutingActionSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingForwardToTeams {
    /// ID of the Microsoft Teams resource account to which calls are forwarded. Required in requests.
    #[required(new)]
    pub teams_app_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a policy is on or locked, and whether it differs from the inherited one.
///
/// Value of `voicemail_transcription` and other members in [`AutoReceptionistPolicy`](super::AutoReceptionistPolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverridablePolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`OverridablePolicy`] and other types.
#[zoom_enum]
pub enum SiteLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `site`: Locked at the site level.
    Site,
}

/// Whether and how new voicemails are announced by email, for an auto receptionist or a site.
///
/// Value of `voicemail_notification_by_email` in [`AutoReceptionistPolicy`](super::AutoReceptionistPolicy) and [`PhoneSiteDetailPolicy`](super::PhoneSiteDetailPolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolicyVoicemailNotificationByEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded by email; Zoom does not explain how this differs from a notification with `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to a policy: turns it on or off, or resets it to the inherited value.
///
/// Value of `voicemail_transcription` and other members in [`UpdateAutoReceptionistPolicy`](super::UpdateAutoReceptionistPolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolicyChange {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to whether and how text messages can be exchanged, for an auto receptionist or a call queue.
///
/// Value of `sms` in [`UpdateAutoReceptionistPolicy`](super::UpdateAutoReceptionistPolicy) and [`UpdateCallQueuePolicy`](super::UpdateCallQueuePolicy).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member who is to share voicemails, with the rights to grant.
///
/// Value of `voicemail_access_member` and `voice_mail` in [`AddPolicySubsetting`](super::AddPolicySubsetting) and [`AddUserSharedAccessSetting`](super::AddUserSharedAccessSetting).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of settings that a request reads or changes.
///
/// Values of `setting_type` and `settingType` in [`GetAutoReceptionistSettings`](super::GetAutoReceptionistSettings) and other types.
#[zoom_enum]
pub enum SettingType {
    /// `holiday_hours`: Hours on holidays.
    HolidayHours,
    /// `business_hours`: Hours when the business is open.
    BusinessHours,
    /// `break_hours`: Breaks within the business hours.
    BreakHours,
}

/// Holiday with its ID, name, start and end.
///
/// Element of `holiday_hours` and `holidays` in [`AutoReceptionistSettings`](super::AutoReceptionistSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayPeriod {
    /// ID of the holiday.
    pub holiday_id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the site or extension counts as open.
///
/// Value of `business_hours_settings` in [`AutoReceptionistSettings`](super::AutoReceptionistSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHoursSettings {
    /// The opening hours, one entry per weekday. At most 7 items.
    pub business_hours: Option<Vec<OpeningHours>>,
    /// Whether the hours are around the clock or custom.
    pub business_hour_type: Option<BusinessHoursSettingsBusinessHourType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Business hours on one day of the week.
///
/// Element of `business_hours` and other members in [`BusinessHoursSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OpeningHours {
    /// Opening time on this day, `HH:mm` on a 24-hour clock.
    pub from: Option<String>,
    /// Time of day at which the hours end, as `HH:mm`.
    pub to: Option<String>,
    /// Whether the day is disabled, lasts 24 hours or has custom hours.
    #[wire("type")]
    pub kind: Option<BusinessHourType>,
    /// Day of the week, as a number from 1 for Sunday to 7 for Saturday.
    pub weekday: Option<NumberedWeekday>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the day is disabled, lasts 24 hours or has custom hours.
///
/// Values of `type` in [`OpeningHours`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusinessHourType {
    /// `0`: Not open on this day.
    Disabled = 0,
    /// `1`: Open 24 hours.
    Hours24 = 1,
    /// `2`: Open only from the time in `from` to the time in `to`.
    CustomizedHours = 2,
}

/// Day of the week, as a number from 1 for Sunday to 7 for Saturday.
///
/// Values of `weekday` in [`OpeningHours`] and [`BreakDay`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum NumberedWeekday {
    /// `1`: On Sunday.
    Sunday = 1,
    /// `2`: On Monday.
    Monday = 2,
    /// `3`: On Tuesday.
    Tuesday = 3,
    /// `4`: On Wednesday.
    Wednesday = 4,
    /// `5`: On Thursday.
    Thursday = 5,
    /// `6`: On Friday.
    Friday = 6,
    /// `7`: On Saturday.
    Saturday = 7,
}

/// Whether the hours are around the clock or custom.
///
/// Values of `business_hour_type` in [`BusinessHoursSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusinessHoursSettingsBusinessHourType {
    /// `1`: Around the clock, every day.
    Hours247DaysWeek = 1,
    /// `2`: Open only at the times set for each weekday.
    CustomizedHours = 2,
}

/// Break within business hours, with its ID, type and times.
///
/// Element of `break_hours` and `break_hour_settings` in [`AutoReceptionistSettings`](super::AutoReceptionistSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHour {
    /// ID of the break hours entry.
    pub break_hour_id: Option<String>,
    /// Name of the break, such as a lunch break.
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
    /// Whether the break has the same time every business day or times per weekday.
    pub break_hour_type: Option<BreakHourType>,
    /// When the break takes place; its form depends on `break_hour_type`.
    pub break_hour_setting: Option<BreakHourSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the break has the same time every business day or times per weekday.
///
/// Values of `break_hour_type` in [`BreakHour`] and [`BreakHoursBreakHourSetting`].
#[zoom_enum]
pub enum BreakHourType {
    /// `every_business_day`: At the same time on all business days.
    EveryBusinessDay,
    /// `custom_hours`: On chosen weekdays, each at its own time.
    CustomHours,
}

/// When the break takes place; its form depends on `break_hour_type`.
///
/// Value of `break_hour_setting` in [`BreakHour`] and [`BreakHoursBreakHourSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHourSetting {
    /// Time of day at which the break begins on every business day, `HH:mm` on a 24-hour clock; only if `break_hour_type` is `every_business_day`.
    pub from: Option<String>,
    /// Time of day at which the break ends on every business day, `HH:mm` on a 24-hour clock; only if `break_hour_type` is `every_business_day`.
    pub to: Option<String>,
    /// Weekdays with a break, one entry each with its own times; only if `break_hour_type` is `custom_hours`. At most 7 items.
    pub days: Option<Vec<BreakDay>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Times of a break on one day of the week.
///
/// Element of `days` in [`BreakHourSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakDay {
    /// Day of the week, as a number from 1 for Sunday to 7 for Saturday. Required in requests.
    #[required(new)]
    pub weekday: Option<NumberedWeekday>,
    /// Whether there is a break on that day.
    pub enable: Option<bool>,
    /// Time of day at which the break begins, `HH:mm` on a 24-hour clock. Required in requests.
    #[required(new)]
    pub from: Option<String>,
    /// Time of day at which the break on that weekday ends, as `HH:mm` on a 24-hour clock. Required in requests.
    #[required(new)]
    pub to: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of settings to which the request applies.
///
/// Values of `settingType` in [`AddAutoReceptionistSetting`](super::AddAutoReceptionistSetting) and other types.
#[zoom_enum]
pub enum ExtensionSettingType {
    /// `holiday_hours`: Hours on holidays.
    HolidayHours,
    /// `break_hours`: Breaks within the business hours.
    BreakHours,
}

/// Holidays on which other call handling applies.
///
/// Value of `holiday_hours` in [`AddAutoReceptionistSetting`](super::AddAutoReceptionistSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayHours {
    /// Holidays, one entry each.
    pub holidays: Option<Vec<HolidayPeriod>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Times within the business hours when breaks apply.
///
/// Value of `break_hours` in [`AddAutoReceptionistSetting`](super::AddAutoReceptionistSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHours {
    /// The breaks, one entry each. At most 5 items.
    pub break_hour_settings: Option<Vec<BreakHoursBreakHourSetting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Break to add within business hours, with its type and times.
///
/// Element of `break_hour_settings` in [`BreakHours`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BreakHoursBreakHourSetting {
    /// Name of the break, such as a lunch break. Required in requests.
    #[required(new)]
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
    /// Whether the break has the same time every business day or times per weekday. Required in requests.
    #[required(new)]
    pub break_hour_type: Option<BreakHourType>,
    /// When the break takes place; its form depends on `break_hour_type`.
    pub break_hour_setting: Option<BreakHourSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holidays that were added for an auto receptionist, a queue, a user or another extension.
///
/// Value of `holiday_hours` in [`AddAutoReceptionistSettingResponse`](super::AddAutoReceptionistSettingResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistHolidays {
    /// Holidays, one entry each.
    pub holidays: Option<Vec<Holiday>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holiday by ID and name.
///
/// Element of `holidays` in [`AutoReceptionistHolidays`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Holiday {
    /// ID of the holiday.
    pub holiday_id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Breaks that were added for an auto receptionist, a queue, a user or another extension.
///
/// Value of `break_hours` in [`AddAutoReceptionistSettingResponse`](super::AddAutoReceptionistSettingResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistBreakHours {
    /// The breaks, one entry each. At most 5 items.
    pub break_hour_settings: Option<Vec<SettingBreakHoursBreakHourSetting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Break during business hours, by ID and name.
///
/// Element of `break_hour_settings` in [`AutoReceptionistBreakHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBreakHoursBreakHourSetting {
    /// ID of the break hours entry.
    pub break_hour_id: Option<String>,
    /// Name of the break, such as a lunch break.
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Times within the business hours when breaks apply.
///
/// Value of `break_hours` in [`UpdateAutoReceptionistSetting`](super::UpdateAutoReceptionistSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateBreakHours {
    /// The breaks, one entry each. At most 5 items.
    pub break_hour_settings: Option<Vec<BreakHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the whole number or only its first digits must match.
///
/// Values of `match_type` in [`BlockedList`](super::BlockedList) and other types.
#[zoom_enum]
pub enum MatchType {
    /// `phoneNumber`: Exactly one phone number.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `prefix`: All phone numbers that begin with the same digits.
    Prefix,
}

/// Whether something, such as a rule, a queue or a number, is active.
///
/// Values of `status` in [`BlockedList`](super::BlockedList) and other types.
#[zoom_enum]
pub enum ActiveOrInactive {
    /// `active`: Enabled and in effect.
    Active,
    /// `inactive`: Not enabled, but kept.
    Inactive,
}

/// Whether a call, message or fax comes in or goes out.
///
/// Values of `block_type` and other members in [`UpdateBlockedList`](super::UpdateBlockedList) and other types.
#[zoom_enum]
pub enum Direction {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// In which order the phones or members ring when a call comes in.
///
/// Values of `ring_mode` in [`SettingBusinessHourSettings`](super::SettingBusinessHourSettings) and other types.
#[zoom_enum]
pub enum HoursRingMode {
    /// `simultaneous`: All members or devices ring at the same time.
    Simultaneous,
    /// `sequential`: Members or devices ring one after another.
    Sequential,
}

/// Whether hours run around the clock or are custom.
///
/// Values of `type` and `custom_hour_type` in [`SettingBusinessHourSettings`](super::SettingBusinessHourSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum HoursKind {
    /// `1`: Around the clock, every day.
    Hours247DaysWeek = 1,
    /// `2`: Open only at the times set for each weekday.
    CustomHours = 2,
}

/// Whether a call or a number is internal or external.
///
/// Values of `connect_type` and other members in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum InternalOrExternal {
    /// `internal`: Within the account, as between its own extensions.
    Internal,
    /// `external`: Outside the account, as with a number of the public telephone network.
    External,
}

/// Whether the call is an ordinary or an emergency call.
///
/// Values of `call_type` and `call_types` in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum CallType {
    /// `general`: Ordinary call.
    General,
    /// `emergency`: Call to emergency services.
    Emergency,
}

/// Kind of extension that takes part in a call.
///
/// Values of `caller_ext_type` and other members in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum CallExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `auto_receptionist`: An auto receptionist, which greets callers and routes their calls.
    AutoReceptionist,
    /// `common_area`: A phone in a shared space, such as a lobby.
    CommonArea,
    /// `zoom_room`: A meeting room with Zoom Rooms.
    ZoomRoom,
    /// `cisco_room`.
    CiscoRoom,
    /// `shared_line_group`: A group of users who share a line.
    SharedLineGroup,
    /// `group_call_pickup`: Group whose members can pick up each other's calls.
    GroupCallPickup,
    /// `external_contact`: Contact outside the account.
    ExternalContact,
}

/// Kind of number that the caller or the called party has.
///
/// Values of `caller_number_type` and `callee_number_type` in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum CallerNumberType {
    /// `zoom_pstn`: Telephone number that Zoom provides.
    ZoomPstn,
    /// `zoom_toll_free_number`: Toll-free number of Zoom.
    ZoomTollFreeNumber,
    /// `external_pstn`: Telephone number of another provider.
    ExternalPstn,
    /// `external_contact`: Number of a contact outside the account.
    ExternalContact,
    /// `byoc`: Number from the account's own carrier (bring your own carrier).
    Byoc,
    /// `byop`: Number of a carrier that is connected on the customer's premises (BYOP).
    Byop,
    /// `3rd_party_contact_center`: Number of a contact center that is not Zoom's.
    #[value("3rd_party_contact_center")]
    ThirdPartyContactCenter,
    /// `zoom_service_number`: Service number of Zoom; Zoom does not explain what kind of service it is for.
    ZoomServiceNumber,
    /// `external_service_number`: Service number outside Zoom; Zoom does not explain what kind of service it is for.
    ExternalServiceNumber,
    /// `zoom_contact_center`: Number of Zoom Contact Center.
    ZoomContactCenter,
    /// `meeting_phone_number`: Phone number for dialing in to Zoom meetings.
    MeetingPhoneNumber,
    /// `meeting_id`: ID of a Zoom meeting.
    MeetingId,
    /// `anonymous_number`: Number that is not shown.
    AnonymousNumber,
    /// `zra_phone_number`: Number of Zoom Revenue Accelerator, which analyzes sales conversations.
    ZraPhoneNumber,
}

/// What happened in this step of the call, such as an incoming call or a transfer.
///
/// Values of `event` in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum CallElementEvent {
    /// `incoming`: A call came in.
    Incoming,
    /// `transfer_from_zoom_contact_center`: The call was transferred from Zoom Contact Center.
    TransferFromZoomContactCenter,
    /// `shared_line_incoming`: A call to a shared line came in.
    SharedLineIncoming,
    /// `outgoing`: A call was placed.
    Outgoing,
    /// `call_me_on`: Zoom called the user's own mobile or home phone first, and then the other party.
    CallMeOn,
    /// `outgoing_to_zoom_contact_center`: A call to Zoom Contact Center was placed.
    OutgoingToZoomContactCenter,
    /// `warm_transfer`: The call was transferred after talking to the new party.
    WarmTransfer,
    /// `forward`: The call was forwarded.
    Forward,
    /// `ring_to_member`: The call rang at one member of a group, such as a call queue.
    RingToMember,
    /// `overflow`: The call was not answered, so it went on to another destination.
    Overflow,
    /// `direct_transfer`: The call was transferred without talking to the new party first.
    DirectTransfer,
    /// `barge`: A monitor joined the call and spoke with everyone on it.
    Barge,
    /// `monitor`: Someone monitored the call; Zoom does not explain how this differs from `listen`.
    Monitor,
    /// `whisper`: A monitor spoke to one party only, unheard by the other.
    Whisper,
    /// `listen`: A monitor listened to the call without taking part.
    Listen,
    /// `takeover`: Someone else took over the call.
    Takeover,
    /// `conference_barge`: Someone joined a conference call, heard by everyone.
    ConferenceBarge,
    /// `park`: The call was put on hold so that someone can pick it up from another phone.
    Park,
    /// `timeout`: A time limit passed; Zoom does not explain which one.
    Timeout,
    /// `park_pick_up`: The parked call was picked up.
    ParkPickUp,
    /// `merge`: Calls were merged into one.
    Merge,
    /// `shared`: A kind of step that Zoom does not explain.
    Shared,
}

/// Outcome of a call or of one step in it.
///
/// Values of `result` and other members in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum CallOutcome {
    /// `answered`: Someone answered the call.
    Answered,
    /// `accepted`: Someone accepted the call; Zoom does not explain how this differs from `answered`.
    Accepted,
    /// `picked_up`: Someone picked the call up; Zoom does not explain how this differs from `answered`.
    PickedUp,
    /// `connected`: The call was connected; Zoom does not explain how this differs from `answered`.
    Connected,
    /// `succeeded`: The step succeeded; Zoom does not explain for which kinds of steps it says so.
    Succeeded,
    /// `voicemail`: The call went to voicemail.
    Voicemail,
    /// `hang_up`: Someone hung up; Zoom does not explain which party.
    HangUp,
    /// `canceled`: The call or step was canceled; Zoom does not explain by whom.
    Canceled,
    /// `call_failed`.
    CallFailed,
    /// `unconnected`: The call was not connected; Zoom does not explain how this differs from `call_failed`.
    Unconnected,
    /// `rejected`.
    Rejected,
    /// `busy`.
    Busy,
    /// `ring_timeout`: The phone rang until the time for answering ran out.
    RingTimeout,
    /// `overflowed`: The call went to the overflow target because no queue member took it.
    Overflowed,
    /// `no_answer`: Nobody answered; Zoom does not explain how this differs from `ring_timeout`.
    NoAnswer,
    /// `invalid_key`: The caller pressed an invalid key.
    InvalidKey,
    /// `invalid_operation`: An operation was not valid; Zoom does not explain which operations this is about.
    InvalidOperation,
    /// `abandoned`: The caller hung up before anyone answered.
    Abandoned,
    /// `system_blocked`: The system blocked the call.
    SystemBlocked,
    /// `service_unavailable`.
    ServiceUnavailable,
}

/// Why a step of the call ended, such as another member picking up.
///
/// Values of `result_reason` in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum ResultReason {
    /// `answered_by_other`: Someone else answered.
    AnsweredByOther,
    /// `pickup_by_other`: Someone else picked the call up; Zoom does not explain how this differs from `answered_by_other`.
    PickupByOther,
    /// `call_out_by_other`: Someone else placed the call.
    CallOutByOther,
}

/// Whether the call was recorded on demand or automatically.
///
/// Values of `recording_type` in [`GetCallElementResponse`](super::GetCallElementResponse) and other types.
#[zoom_enum]
pub enum RecordingType {
    /// `ad-hoc`: Started by a person during the call.
    #[value("ad-hoc")]
    AdHoc,
    /// `automatic`: Started without action by a person.
    Automatic,
}

/// Kind of number of a party to a call.
///
/// Values of `number_types` and other members in [`GetAccountCallHistory`](super::GetAccountCallHistory) and other types.
#[zoom_enum]
pub enum NumberType {
    /// `zoom_pstn`: Telephone number that Zoom provides.
    ZoomPstn,
    /// `zoom_toll_free_number`: Toll-free number of Zoom.
    ZoomTollFreeNumber,
    /// `external_pstn`: Telephone number of another provider.
    ExternalPstn,
    /// `external_contact`: Number of a contact outside the account.
    ExternalContact,
    /// `byoc`: Number from the account's own carrier (bring your own carrier).
    Byoc,
    /// `byop`: Number of a carrier that is connected on the customer's premises (BYOP).
    Byop,
    /// `3rd_party_contact_center`: Number of a contact center that is not Zoom's.
    #[value("3rd_party_contact_center")]
    ThirdPartyContactCenter,
    /// `zoom_service_number`: Service number of Zoom; Zoom does not explain what kind of service it is for.
    ZoomServiceNumber,
    /// `external_service_number`: Service number outside Zoom; Zoom does not explain what kind of service it is for.
    ExternalServiceNumber,
    /// `zoom_contact_center`: Number of Zoom Contact Center.
    ZoomContactCenter,
    /// `meeting_phone_number`: Telephone number for dialing in to a Zoom meeting.
    MeetingPhoneNumber,
    /// `meeting_id`: ID of a Zoom meeting.
    MeetingId,
    /// `anonymous_number`: Number that is not shown.
    AnonymousNumber,
    /// `zoom_revenue_accelerator`: Number of Zoom Revenue Accelerator, which analyzes sales conversations.
    ZoomRevenueAccelerator,
}

/// Whether a period refers to when calls started or ended.
///
/// Values of `time_type` in [`GetAccountCallHistory`](super::GetAccountCallHistory) and [`GetUserCallHistory`](super::GetUserCallHistory).
#[zoom_enum]
pub enum TimeType {
    /// `start_time`: By when the call started.
    StartTime,
    /// `end_time`: By when the call ended.
    EndTime,
}

/// Whether the call has at least one recording.
///
/// Values of `recording_status` in [`GetAccountCallHistory`](super::GetAccountCallHistory) and other types.
#[zoom_enum]
pub enum RecordingStatus {
    /// `recorded`: The call has one recording or more.
    Recorded,
    /// `non_recorded`: The call has no recordings.
    NonRecorded,
}

/// Whether the time range or the order applies to when calls started or ended.
///
/// Values of `time_type` in [`GetAccountCallLogs`](super::GetAccountCallLogs) and [`GetUserCallLogs`](super::GetUserCallLogs).
#[zoom_enum]
pub enum CallLogTimeType {
    /// `startTime`: By when the call started.
    #[value("startTime")]
    StartTime,
    /// `endTime`: By when the call ended.
    #[value("endTime")]
    EndTime,
}

/// Kind of number that was called, such as an extension or an external number.
///
/// Values of `callee_number_type` in [`AccountCallLog`](super::AccountCallLog) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalleeNumberType {
    /// `1`: Internal number (extension).
    ExtensionNumber = 1,
    /// `2`: External phone number.
    PhoneNumber = 2,
    /// `3`: Emergency number that the account defined itself.
    CustomizedEmergencyNumber = 3,
}

/// Where the number of the caller or called party comes from.
///
/// Values of `callee_number_source` and `caller_number_source` in [`AccountCallLog`](super::AccountCallLog) and other types.
#[zoom_enum]
pub enum CallNumberSource {
    /// `internal`: Number that Zoom Phone itself provides.
    Internal,
    /// `external`: Number of another carrier: your own (BYOC) or one from Zoom's Provider Exchange.
    External,
    /// `byop`: Number of a carrier that is connected on your premises (premises peering, BYOP).
    Byop,
}

/// Kind of number of the caller in a call log.
///
/// Values of `caller_number_type` in [`AccountCallLog`](super::AccountCallLog) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallLogNumberType {
    /// `1`: Internal number (extension).
    ExtensionNumber = 1,
    /// `2`: External phone number.
    PhoneNumber = 2,
}

/// Kind of extension that owns, sends or receives an item, such as a call log or fax.
///
/// Values of `type` and other members in [`AccountCallLogOwner`](super::AccountCallLogOwner) and other types.
#[zoom_enum]
pub enum OwnerExtensionType {
    /// `user`: A phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A common area, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Whether the call was recorded on demand or automatically.
///
/// Values of `recording_type` in [`AccountCallLog`](super::AccountCallLog) and other types.
#[zoom_enum]
pub enum CallRecordingType {
    /// `OnDemand`: Started by hand.
    #[value("OnDemand")]
    OnDemand,
    /// `Automatic`: Started without action by a person.
    #[value("Automatic")]
    Automatic,
}

/// Whether an extension is inactive or deleted.
///
/// Values of `callee_status` and other members in [`CallLogDetails`](super::CallLogDetails) and other types.
#[zoom_enum]
pub enum ExtensionStatus {
    /// `inactive`.
    Inactive,
    /// `deleted`.
    Deleted,
}

/// Whether to fetch everything, only newer entries or only older ones.
///
/// Values of `sync_type` in [`SyncUserCallLogs`](super::SyncUserCallLogs) and other types.
#[zoom_enum]
pub enum SyncType {
    /// `FSync`: A full synchronization.
    #[value("FSync")]
    FSync,
    /// `ISync`: Forward, to newer items only.
    #[value("ISync")]
    ISync,
    /// `BSync`: Backward, to older items.
    #[value("BSync")]
    BSync,
}

/// Users and common areas to add to a call queue or a shared line group.
///
/// Value of `members` in [`CreateCallQueue`](super::CreateCallQueue) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueMembers {
    /// IDs of the common areas to add, from the list of common areas.
    pub common_area_ids: Option<Vec<String>>,
    /// Users to add, by ID or email address.
    pub users: Option<Vec<NewQueueMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who is to become a member of a call queue or shared line group, by ID or email address.
///
/// Element of `users` in [`CallQueueMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewQueueMember {
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Common area or user in a group or queue, by ID, extension and name.
///
/// Element of `common_areas` and `users` in [`CallQueueDetailMembers`](super::CallQueueDetailMembers) and [`SharedLineGroupMembers`](super::SharedLineGroupMembers).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaOrUser {
    /// ID of the common area or user.
    pub id: Option<String>,
    /// Name of the common area or user.
    pub name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member with access to the voicemail of a queue or group, and the rights granted.
///
/// Element of `voicemail_access_members` in [`CallQueueDetailPolicy`](super::CallQueueDetailPolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolicyVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Beep that lets people on a call know of the recording, and how often it sounds.
///
/// Value of `play_recording_beep_tone` in [`CallQueuePolicyAutoCallRecording`](super::CallQueuePolicyAutoCallRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueRecordingBeepTone {
    /// Whether people who are recorded hear a beep.
    pub enable: Option<bool>,
    /// Loudness of the recording beep; used if `enable` is true. One of `0`, `20`, `40`, `60`, `80`, `100`.
    pub play_beep_volume: Option<i64>,
    /// Seconds between two recording beeps; used if `enable` is true. One of `5`, `10`, `15`, `20`, `25`, `30`, `60`, `120`.
    pub play_beep_time_interval: Option<i64>,
    /// Whether everybody on the call hears the recording beep or only the user who records.
    pub play_beep_member: Option<RecordingBeepTonePlayBeepMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether everybody on the call hears the recording beep or only the user who records.
///
/// Values of `play_beep_member` in [`QueueRecordingBeepTone`].
#[zoom_enum]
pub enum RecordingBeepTonePlayBeepMember {
    /// `allMember`: Everyone on the call hears the beep.
    #[value("allMember")]
    AllMember,
    /// `recordingSide`: Only the side that records hears the beep.
    #[value("recordingSide")]
    RecordingSide,
}

/// Setting that is only turned on or off.
///
/// Value of `ad_hoc_call_recording_for_members` and other members in [`CallQueuePolicy`](super::CallQueuePolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Toggle {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS can be composed from templates, for a call queue or a site; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_template` in [`CallQueuePolicy`](super::CallQueuePolicy) and [`PhoneSiteDetailPolicy`](super::PhoneSiteDetailPolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySmsTemplate {
    /// Whether users can use SMS templates; the Zoom Phone Power Pack add-on is needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// SMS templates to choose from, one entry each.
    pub sms_template_list: Option<Vec<TextMessageTemplate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes external callers press a button before they are connected, for a call queue or a site.
///
/// Value of `call_screening` in [`CallQueuePolicy`](super::CallQueuePolicy) and [`PhoneSiteDetailPolicy`](super::PhoneSiteDetailPolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyCallScreening {
    /// Whether external callers must press a button before they are connected.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether callers among the user's and the company's contacts skip call screening.
    pub exclude_user_company_contacts: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes members name a reason when they stop receiving queue calls, for a call queue or a site.
///
/// Value of `call_queue_opt_out_reason` in [`CallQueuePolicy`](super::CallQueuePolicy) and [`PhoneSiteDetailPolicy`](super::PhoneSiteDetailPolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyCallQueueOptOutReason {
    /// Whether members must give a reason when they stop receiving queue calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Reasons from which members can choose, one entry each.
    pub call_queue_opt_out_reasons_list: Option<Vec<OptOutReason>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SMS template, by its ID, to activate or deactivate.
///
/// Element of `sms_template_list` in [`UpdateCallQueuePolicySmsTemplate`](super::UpdateCallQueuePolicySmsTemplate) and [`SiteDetailsPolicySmsTemplate`](super::SiteDetailsPolicySmsTemplate).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsTemplateUpdate {
    /// ID of the SMS template.
    pub sms_template_id: Option<String>,
    /// Whether the SMS template can be used.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member to get access to the voicemail of a queue or group, with the rights to grant.
///
/// Element of `voicemail_access_members` in [`AddPolicySubsettingToCallQueue`](super::AddPolicySubsettingToCallQueue) and [`AddPolicySettingToSharedLineGroup`](super::AddPolicySettingToSharedLineGroup).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAccessGrant {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number of the caller in a recorded call.
///
/// Values of `caller_number_type` in [`QueueRecording`](super::QueueRecording) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecordingCallerNumberType {
    /// `1`: Internal number (extension).
    InternalNumber = 1,
    /// `2`: External phone number.
    ExternalNumber = 2,
}

/// Response to [`GetCallQueueSettings`](super::GetCallQueueSettings) and [`GetSharedLineGroupSettings`](super::GetSharedLineGroupSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueSettings {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<NewHoliday>>,
    /// When the call queue or shared line group counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holiday with its name, start and end.
///
/// Element of `holiday_hours` and `holidays` in [`CallQueueSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewHoliday {
    /// Name of the holiday.
    pub name: Option<String>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holidays on which other call handling applies.
///
/// Value of `holiday_hours` in [`AddCallQueueSetting`](super::AddCallQueueSetting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewHolidays {
    /// Holidays, one entry each. At most 10 items.
    pub holidays: Option<Vec<NewHoliday>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan that a user, common area or room has, with its billing account.
///
/// Element of `calling_plans` in [`ListCommonAreasCommonArea`](super::ListCommonAreasCommonArea) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingPlan {
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing account; used in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; present only in India.
    pub billing_account_name: Option<String>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Name of the billing subscription, as edited on the billing page.
    pub billing_subscription_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a desk phone or other device, or the phone in a common area, is online.
///
/// Values of `status` in [`ListCommonAreasCommonArea`](super::ListCommonAreasCommonArea) and other types.
#[zoom_enum]
pub enum DeskPhoneStatus {
    /// `online`: Connected to Zoom.
    Online,
    /// `offline`: Not connected to Zoom.
    Offline,
}

/// Calling plan to assign to a new common area or a Zoom Room.
///
/// Element of `calling_plans` in [`AddCommonArea`](super::AddCommonArea) and [`AddZoomRoomToZoomPhone`](super::AddZoomRoomToZoomPhone).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedCallingPlan {
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone site, by ID and name, to which a common area or a smartphone belongs.
///
/// Value of `site` in [`ActivationCodeCommonAreasActivationCode`](super::ActivationCodeCommonAreasActivationCode) and [`Smartphone`](super::Smartphone).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActivationCodeSite {
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country, by its name, ISO code and country calling code.
///
/// Value of `country` in [`CommonAreaDetails`](super::CommonAreaDetails) and [`UserProfileSettings`](super::UserProfileSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountryAndCode {
    /// ISO 3166-1 alpha-2 code of the country.
    pub code: Option<String>,
    /// Country calling code, such as `1`.
    pub country_code: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number that can be shown to called parties, with its name.
///
/// Element of `outbound_caller_ids` in [`CommonAreaDetails`](super::CommonAreaDetails) and [`UserProfileSettings`](super::UserProfileSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCallerId {
    /// Whether the number is the caller ID used unless another is chosen.
    pub is_default: Option<bool>,
    /// Name of the outbound caller ID.
    pub name: Option<String>,
    /// Phone number shown to the people called.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a policy is on, locked or different from the inherited one, without the level that locked it.
///
/// Value of `outbound_calling` and other members in [`CommonAreaDetailPolicy`](super::CommonAreaDetailPolicy) and [`UserProfilePolicy`](super::UserProfilePolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InheritedPolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`CommonAreaDetailPolicyAdHocCallRecording`](super::CommonAreaDetailPolicyAdHocCallRecording) and other types.
#[zoom_enum]
pub enum PolicyLockedBy {
    /// `account`: Locked at the account level.
    Account,
    /// `user_group`: Locked at the user group level.
    UserGroup,
    /// `site`: Locked at the site level.
    Site,
}

/// Whether recording is announced and needs consent.
///
/// Value of `inbound_audio_notification` and `outbound_audio_notification` in [`CommonAreaDetailPolicyAutoCallRecording`](super::CommonAreaDetailPolicyAutoCallRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioNotification {
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether parties must press 1 to consent to being recorded.
    pub recording_explicit_consent: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets a user, or people at a common area, park calls for others to pick up with a retrieval code.
///
/// Value of `call_park` in [`CommonAreaDetailPolicy`](super::CommonAreaDetailPolicy) and [`UserProfilePolicy`](super::UserProfilePolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyCallPark {
    /// What happens with a parked call that nobody picks up: it rings the person who parked it (`100`), goes to that person's voicemail (`0`), ends (`9`) or goes to another extension (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// Extension that takes a parked call nobody picks up.
    pub forward_to: Option<ParkedCallDestination>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a common area's or user's policy is on, is locked and differs from the inherited one.
///
/// Value of `hand_off_to_room` and other members in [`CommonAreaDetailPolicy`](super::CommonAreaDetailPolicy) and [`UserProfilePolicy`](super::UserProfilePolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverridableExtensionPolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how new voicemails are announced by email, for a common area or a user.
///
/// Value of `voicemail_notification_by_email` in [`CommonAreaDetailPolicy`](super::CommonAreaDetailPolicy) and [`UserProfilePolicy`](super::UserProfilePolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailEmailPolicy {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to the policy on parking calls, for a common area or a user.
///
/// Value of `call_park` in [`CommonAreaPolicy`](super::CommonAreaPolicy) and [`UpdateUserProfilePolicy`](super::UpdateUserProfilePolicy).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyCallPark {
    /// What happens with a parked call that nobody picks up: it rings the person who parked it (`100`), goes to that person's voicemail (`0`), ends (`9`) or goes to another extension (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// ID of the extension that takes a parked call nobody picks up.
    pub forward_to_extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to the policy on choosing the caller ID of outbound calls, for a common area or a user.
///
/// Value of `select_outbound_caller_id` in [`CommonAreaPolicy`](super::CommonAreaPolicy) and [`UpdateUserProfilePolicy`](super::UpdateUserProfilePolicy).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicySelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to whether and how new voicemails are announced by email, for a common area or a user.
///
/// Value of `voicemail_notification_by_email` in [`CommonAreaPolicy`](super::CommonAreaPolicy) and [`UpdateUserProfilePolicy`](super::UpdateUserProfilePolicy).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAreaVoicemailNotificationEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan to assign, with its billing account and subscription.
///
/// Element of `calling_plans` in [`AssignCallingPlansToCommonArea`](super::AssignCallingPlansToCommonArea) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingPlansCallingPlan {
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing account; used in India.
    pub billing_account_id: Option<String>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of a desk phone's feature, such as hot desking.
///
/// Value of `hot_desking` and `call_control` in [`CommonAreaSettingDeskPhone`](super::CommonAreaSettingDeskPhone) and [`DevicePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusPolicy {
    /// Whether the feature is on, off or not supported by the device.
    pub status: Option<HotDeskingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a feature of a desk phone, such as hot desking, is on, off or not supported.
///
/// Values of `status` in [`StatusPolicy`].
#[zoom_enum]
pub enum HotDeskingStatus {
    /// `unsupported`: The device lacks the feature.
    Unsupported,
    /// `on`: The desk phone allows the feature.
    On,
    /// `off`: The desk phone does not allow the feature.
    Off,
}

/// State to which a desk phone's feature, such as call control, is set.
///
/// Value of `hot_desking` and `call_control` in [`UpdateCommonAreaSettingDeskPhone`](super::UpdateCommonAreaSettingDeskPhone) and [`DeskPhoneDevicePolicy`](super::DeskPhoneDevicePolicy).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusPolicyChange {
    /// Whether the feature is turned on or off for the device.
    pub status: Option<PhoneHotDeskingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a desk phone allows hot desking, or call control from the Zoom client.
///
/// Values of `status` in [`StatusPolicyChange`].
#[zoom_enum]
pub enum PhoneHotDeskingStatus {
    /// `on`: The desk phone allows the feature.
    On,
    /// `off`: The desk phone does not allow the feature.
    Off,
}

/// Caller or called party of a call.
///
/// Value of `callee` and `caller` in [`ListCallLogsCallLog`](super::ListCallLogsCallLog) and [`PastCallMetricCallLog`](super::PastCallMetricCallLog).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallParty {
    /// Codec that encoded the audio.
    pub codec: Option<String>,
    /// IP address of the device inside the local network; shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// IP address of the device on the internet; shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Device or client of the party, with its version.
    pub device_type: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Headset used for the call, by its model name.
    pub headset: Option<String>,
    /// Internet service provider of the party.
    pub isp: Option<String>,
    /// Microphone that the party uses, by its name.
    pub microphone: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of location: the company's, a personal one or unknown.
///
/// Values of `location_type` and `type` in [`ListIpPhoneRealTimeLocations`](super::ListIpPhoneRealTimeLocations) and other types.
#[zoom_enum]
pub enum LocationType {
    /// `company`.
    Company,
    /// `personal`.
    Personal,
    /// `unknown`.
    Unknown,
}

/// Whether the emergency address belongs to the account (`0`) or to a user (`1`), or is pending or unknown (`2`).
///
/// Values of `level` in [`ListEmergencyAddressesEmergencyAddress`](super::ListEmergencyAddressesEmergencyAddress) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmergencyAddressLevel {
    /// `0`: An emergency address of the account or company.
    AccountCompanyLevelEmergencyAddress = 0,
    /// `1`: A personal emergency address of a user.
    UserPersonalLevelEmergencyAddress = 1,
    /// `2`: An unknown company address, or one that is pending.
    UnknownCompanyPendingEmergencyAddress = 2,
}

/// How far the verification of the emergency address has come.
///
/// Values of `status` in [`ListEmergencyAddressesEmergencyAddress`](super::ListEmergencyAddressesEmergencyAddress) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListEmergencyAddressesStatus {
    /// `1`: The address needs no verification.
    VerificationNotRequired = 1,
    /// `2`: The address is unverified.
    Unverified = 2,
    /// `3`: Verification of the address was requested.
    VerificationRequested = 3,
    /// `4`: The address is verified.
    Verified = 4,
    /// `5`: The address was rejected.
    Rejected = 5,
    /// `6`: Verification of the address failed.
    VerificationFailed = 6,
}

/// SIP group that routes the calls, over session border controllers that connect Zoom Phone with a carrier.
///
/// Value of `sip_group` in [`EmergencyServiceLocation`](super::EmergencyServiceLocation) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipGroup {
    /// Name of the SIP group.
    pub display_name: Option<String>,
    /// ID of the SIP group.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`EmergencyServiceLocationDetails`](super::EmergencyServiceLocationDetails) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedEmergencyAddress {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a voicemail or fax has been read.
///
/// Values of `read_status` and `status` in [`FaxLog`](super::FaxLog) and other types.
#[zoom_enum]
pub enum ReadStatus {
    /// `read`: The voicemail or fax has been opened.
    Read,
    /// `unread`: The voicemail or fax has not been opened.
    Unread,
}

/// Mobile client in which a feature of Zoom Phone may be used.
///
/// Values of `allow_calling_clients` and `allow_sms_mms_clients` in [`GroupPhoneSettingZoomPhoneOnMobile`](super::GroupPhoneSettingZoomPhoneOnMobile) and other types.
#[zoom_enum]
pub enum MobileClient {
    /// `ios`: The app on iPhones and iPads.
    Ios,
    /// `android`: The app on Android devices.
    Android,
    /// `intune`: Zoom app for devices that a company manages with Microsoft Intune.
    Intune,
    /// `blackberry`: Zoom app for BlackBerry software that secures company data on phones.
    Blackberry,
}

/// Whether users can use Zoom Phone in the desktop client.
///
/// Value of `zoom_phone_on_desktop` in [`GroupPhoneSettings`](super::GroupPhoneSettings) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnDesktop {
    /// Desktop clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<DesktopClient>>,
    /// Desktop clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<DesktopClient>>,
    /// Whether Zoom Phone can be used on desktop clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desktop client in which a feature of Zoom Phone may be used.
///
/// Values of `allow_calling_clients` and `allow_sms_mms_clients` in [`ZoomPhoneOnDesktop`] and other types.
#[zoom_enum]
pub enum DesktopClient {
    /// `mac_os`.
    MacOs,
    /// `windows`.
    Windows,
    /// `vdi_client`: Client for virtual desktops (VDI).
    VdiClient,
    /// `linux`.
    Linux,
}

/// Response to [`GetCommonAreaCallingCountries`](super::GetCommonAreaCallingCountries) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingCountries {
    /// Countries and regions, one entry each.
    #[lossy]
    pub countries_regions: Vec<CountriesRegion>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region, with the rule for calls to it.
///
/// Element of `countries_regions` in [`CallingCountries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountriesRegion {
    /// Name of the country or region.
    pub name: Option<String>,
    /// Country calling code, such as `1` for the United States.
    pub code: Option<i64>,
    /// ISO 3166-1 alpha-2 code of the country or region.
    pub iso_code: Option<String>,
    /// Rule for outbound calls to the country or region: allowed, blocked, or allowed on a condition.
    pub rule: Option<CountriesRegionRule>,
    /// Carriers that are enabled: Zoom (`ZOOM`), the account's own carrier (`BYOC`) or both.
    pub enabled_carrier: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule for outbound calls to the country or region: allowed, blocked, or allowed on a condition.
///
/// Values of `rule` in [`CountriesRegion`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CountriesRegionRule {
    /// `1`: Calls are allowed.
    Allowed = 1,
    /// `2`: Calls are blocked.
    Blocked = 2,
    /// `3`: Calls are allowed only with a local number, a caller ID or a plan; Zoom does not explain this further.
    RequiresLocalNumberCallerIdOrPlan = 3,
    /// `4`: Calls are allowed once the caller enters the extension number and a PIN.
    RequiresExtensionNumberAndPinCode = 4,
}

/// Country or region to which a rule for outbound calls is to apply.
///
/// Element of `country_regions` in [`UpdateCommonAreaCallingCountries`](super::UpdateCommonAreaCallingCountries) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountryRegion {
    /// ISO 3166-1 alpha-2 code of the country or region.
    pub iso_code: Option<String>,
    /// Rule for outbound calls to the country or region: allowed, blocked, or allowed on a condition.
    pub rule: Option<CountryRegionRule>,
    /// Whether existing exception rules are deleted when the default rule for outgoing calls changes.
    pub delete_existing_exception_rules: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether outbound calls to the country or region are allowed, and on what condition.
///
/// Values of `rule` in [`CountryRegion`] and [`AccountCallingExceptionRule`](super::AccountCallingExceptionRule).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CountryRegionRule {
    /// `1`: Calls are allowed.
    Allowed = 1,
    /// `2`: Calls are blocked.
    Blocked = 2,
    /// `3`: Calls are allowed only with a local number, a caller ID or a plan; Zoom does not explain this further.
    RequiresLocalNumber = 3,
    /// `4`: Calls are allowed once the caller enters the extension number and a PIN.
    RequiresExtensionNumberAndPinCode = 4,
}

/// Response to [`ListCommonAreaCallingExceptionRules`](super::ListCommonAreaCallingExceptionRules) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingExceptionRules {
    /// Exceptions to the rules for outgoing calls, one entry each.
    #[lossy]
    pub exception_rules: Vec<ExceptionRule>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Exception to the rules for outbound calls to a country, by number or prefix.
///
/// Element of `exception_rules` in [`CallingExceptionRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExceptionRule {
    /// ID of the exception rule.
    pub id: Option<String>,
    /// Whether the exception covers a whole number or all numbers with a prefix.
    pub match_type: Option<MatchType>,
    /// Prefix, or number without country code, that the exception covers.
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Rule for calls that match the exception: allowed, blocked, or allowed on a condition.
    pub rule: Option<CommonAreaCallingExceptionRule>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the calls that an exception rule of a common area, site or user covers are allowed, and on what condition.
///
/// Values of `rule` in [`ExceptionRule`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CommonAreaCallingExceptionRule {
    /// `1`: Calls are allowed.
    Allowed = 1,
    /// `2`: Calls are blocked.
    Blocked = 2,
    /// `3`: Calls are allowed only with a local number, a caller ID or a plan; Zoom does not explain this further.
    RequireLocalNumberCallerIdOrPlan = 3,
    /// `4`: Calls are allowed once the caller enters the extension number and a PIN.
    RequireToEnterExtensionNumberAndPinCode = 4,
}

/// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
///
/// Value of `exception_rule` in [`AddCommonAreaCallingExceptionRule`](super::AddCommonAreaCallingExceptionRule) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CallingExceptionRule {
    /// Whether the exception covers a whole number or all numbers with a prefix. Required in requests.
    #[required(new)]
    pub match_type: Option<MatchType>,
    /// Prefix, or number without country code, that the exception covers. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active. Required in requests.
    #[required(new)]
    pub status: Option<ActiveOrInactive>,
    /// ISO 3166-1 alpha-2 code of the country to which the exception applies. Required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policies of the device: whether it allows hot desking and call control.
///
/// Value of `policy` in [`Device`](super::Device) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DevicePolicy {
    /// Setting that lets users control calls of the desk phone from the Zoom app.
    pub call_control: Option<StatusPolicy>,
    /// Hot desking: whether users may sign in on a shared desk phone.
    pub hot_desking: Option<StatusPolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Postal address to which emergency services are sent.
///
/// Value of `emergency_address` and `default_emergency_address` in [`ListPhoneNumbersPhoneNumber`](super::ListPhoneNumbersPhoneNumber) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyPostalAddress {
    /// First line of the address: house number and street. Required in requests.
    #[required(new)]
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address. Required in requests.
    #[required(new)]
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country. Required in requests.
    #[required(new)]
    #[length(2)]
    pub country: Option<String>,
    /// Code of the state or province in the address. Required in requests.
    #[required(new)]
    pub state_code: Option<String>,
    /// Postal code of the address, such as a ZIP code. Required in requests.
    #[required(new)]
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the phone number is available or still pending.
///
/// Values of `status` in [`ListPhoneNumbersPhoneNumber`](super::ListPhoneNumbersPhoneNumber) and other types.
#[zoom_enum]
pub enum NumberAvailability {
    /// `pending`: Not in service yet.
    Pending,
    /// `available`: In service.
    Available,
}

/// Kind of number that was called, such as an extension or an external number.
///
/// Values of `callee_number_type` in [`RecordingByCallElementId`](super::RecordingByCallElementId) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalledNumberType {
    /// `1`: Internal number (extension).
    InternalNumber = 1,
    /// `2`: External phone number.
    ExternalNumber = 2,
    /// `3`: Emergency number that the account defined itself.
    CustomizedEmergencyNumber = 3,
}

/// Whether the item was deleted by a person or by the retention rules; only for items in the trash.
///
/// Values of `soft_deleted_type` in [`RecordingByCallElementId`](super::RecordingByCallElementId) and other types.
#[zoom_enum]
pub enum SoftDeletedType {
    /// `Manual`: Deleted by a person.
    #[value("Manual")]
    Manual,
    /// `Data Retention`: Deleted under the retention policy.
    #[value("Data Retention")]
    DataRetention,
}

/// Whether a consumer has opted in to messages from one Zoom Phone number.
///
/// Element of `phone_number_campaign_opt_statuses` and `phone_number_consent_opt_statuses` in [`ListSmsCampaignOptStatusesResponse`](super::ListSmsCampaignOptStatusesResponse) and [`ListSmsConsentOptStatusesResponse`](super::ListSmsConsentOptStatusesResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberOptStatus {
    /// Phone number, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: Option<String>,
    /// Number of the Zoom Phone user who gets the opt-in or opt-out keyword, in E.164 format.
    pub zoom_phone_user_number: Option<String>,
    /// Whether the consumer agreed to receive messages from the number.
    pub opt_status: Option<OptStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the consumer agreed to receive messages from the number.
///
/// Values of `opt_status` in [`PhoneNumberOptStatus`] and [`UserStatusPhoneNumberCampaignOptStatus`](super::UserStatusPhoneNumberCampaignOptStatus).
#[zoom_enum]
pub enum OptStatus {
    /// `pending`: The consumer has not replied yet.
    Pending,
    /// `opt_out`: The consumer wants no messages.
    OptOut,
    /// `opt_in`: The consumer agreed to messages.
    OptIn,
}

/// Country, by its name and ISO code.
///
/// Value of `country` in [`PhoneAccountSettings`](super::PhoneAccountSettings) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteCountry {
    /// ISO 3166-1 alpha-2 code of the country.
    pub code: Option<String>,
    /// Name of the country.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Billing account or SIP zone, by its ID; a SIP zone near a site can reduce delay and improve call quality.
///
/// Value of `billing_account` and `sip_zone` in [`UpdatePhoneAccountSettings`](super::UpdatePhoneAccountSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdRef {
    /// ID of the SIP zone or billing account.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a user's Zoom Phone is activated.
///
/// Values of `activation_status` and `status` in [`AddUser`](super::AddUser) and other types.
#[zoom_enum]
pub enum UserActivationStatus {
    /// `activate`: Zoom Phone is turned on; calls can be made and received.
    Activate,
    /// `deactivate`: Zoom Phone is turned off; calls can be neither made nor received.
    Deactivate,
}

/// Member with access to a user's call recordings, and the rights granted.
///
/// Element of `ad_hoc_call_recording_access_members` and `auto_call_recording_access_members` in [`UserProfilePolicy`](super::UserProfilePolicy) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRecordingAccessMember {
    /// ID of the user or common area that is given access.
    pub access_user_id: Option<String>,
    /// Whether the person can delete the shared recordings.
    pub allow_delete: Option<bool>,
    /// Whether the person can download the shared recordings.
    pub allow_download: Option<bool>,
    /// ID of the share that lets the member access the recordings.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`UserPolicyCustomDisclaimer`](super::UserPolicyCustomDisclaimer) and [`UserPolicyDetailAllowEmergencyCalls`](super::UserPolicyDetailAllowEmergencyCalls).
#[zoom_enum]
pub enum UserLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `user_group`: Locked at the user group level.
    UserGroup,
    /// `site`: Locked at the site level.
    Site,
}
