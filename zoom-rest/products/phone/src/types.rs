//! Types used by several files.

use zoom_core::{DateTime, zoom_enum, zoom_object};

/// Values of `locked_by`.
#[zoom_enum]
pub enum LockedBy {
    /// `invalid`.
    Invalid,
    /// `account`.
    Account,
}

/// Transcription start prompt.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptionStartPrompt {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Audio name.
    pub audio_name: Option<String>,
}

/// Time zone.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TimeZone {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Values of `recording_calls`.
#[zoom_enum]
pub enum RecordingCalls {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// `both`.
    Both,
}

/// Inbound audio notification.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InboundAudioNotification {
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording start prompt audio ID.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Recording explicit consent.
    pub recording_explicit_consent: Option<bool>,
}

/// Element of `sms_etiquette_policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsEtiquettePolicy {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Rule: one of `1`, `2`.
    pub rule: Option<i64>,
    /// Content.
    pub content: Option<String>,
    /// Action: one of `1`, `2`.
    pub action: Option<i64>,
    /// Active.
    pub active: Option<bool>,
}

/// Values of `call_forwarding_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallForwardingType {
    /// `1`.
    LowRestriction = 1,
    /// `2`.
    MediumRestriction = 2,
    /// `3`.
    HighRestriction = 3,
    /// `4`.
    NoRestriction = 4,
}

/// Values of `call_transferring_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallTransferringType {
    /// `1`.
    NoRestriction = 1,
    /// `2`.
    MediumRestriction = 2,
    /// `3`.
    HighRestriction = 3,
    /// `4`.
    LowRestriction = 4,
}

/// Value of `forward_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardTo {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<ExtensionType>,
    /// ID.
    pub id: Option<String>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum ExtensionType {
    /// `user`.
    User,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `ciscoRoom/polycomRoom`.
    #[value("ciscoRoom/polycomRoom")]
    CiscoRoomPolycomRoom,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Values of `sequence`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallParkSequence {
    /// `0`.
    Random = 0,
    /// `1`.
    Sequential = 1,
}

/// Element of `call_queue_opt_out_reasons_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueueOptOutReasonsList {
    /// Code.
    pub code: Option<String>,
    /// System.
    pub system: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Element of `items`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AfterRetentionDurationItem {
    /// Type.
    #[wire("type")]
    pub kind: Option<AfterRetentionDurationItemType>,
    /// Duration.
    pub duration: Option<i64>,
    /// Time unit.
    pub time_unit: Option<TimeUnit>,
}

/// Values of `type`.
#[zoom_enum]
pub enum AfterRetentionDurationItemType {
    /// `callLog`.
    #[value("callLog")]
    CallLog,
    /// `callSummary`.
    #[value("callSummary")]
    CallSummary,
    /// `pushToTalkLog`.
    #[value("pushToTalkLog")]
    PushToTalkLog,
    /// `onDemandRecording`.
    #[value("onDemandRecording")]
    OnDemandRecording,
    /// `automaticRecording`.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`.
    Voicemail,
    /// `videomail`.
    Videomail,
    /// `sms`.
    Sms,
    /// `fax`.
    Fax,
}

/// Values of `time_unit`.
#[zoom_enum]
pub enum TimeUnit {
    /// `year`.
    Year,
    /// `month`.
    Month,
    /// `day`.
    Day,
}

/// Values of `delete_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeleteType {
    /// `1`.
    SoftDelete = 1,
    /// `2`.
    PermanentDelete = 2,
}

/// Value of `feedback_mos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackMos {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Min.
    pub min: Option<String>,
    /// Max.
    pub max: Option<String>,
}

/// Value of `feedback_duration`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Min.
    pub min: Option<i64>,
    /// Max.
    pub max: Option<i64>,
}

/// Music on park.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MusicOnPark {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Audio name.
    pub audio_name: Option<String>,
}

/// Element of `sms_template_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsTemplateList {
    /// SMS template ID.
    pub sms_template_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Values of `user_line_name`.
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
    /// `displayName;extensionNumber`.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// `firstName;extensionNumber`.
    #[value("firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// `firstName;lastName;extensionNumber`.
    #[value("firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}

/// Values of `common_area_line_name`.
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
    /// `displayName;extensionNumber`.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}

/// Values of `display_frequency`.
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

/// Element of `custom_disclaimer_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerList {
    /// Language.
    pub language: Option<CustomDisclaimerListLanguage>,
    /// Title.
    #[length(..=60)]
    pub title: Option<String>,
    /// Body.
    #[length(..=500)]
    pub body: Option<String>,
    /// Default.
    pub default: Option<bool>,
}

/// Values of `language`.
#[zoom_enum]
pub enum CustomDisclaimerListLanguage {
    /// `en`.
    En,
    /// `de`.
    De,
    /// `es`.
    Es,
    /// `fr`.
    Fr,
    /// `it`.
    It,
    /// `nl`.
    Nl,
    /// `pt`.
    Pt,
    /// `ja`.
    Ja,
    /// `ko`.
    Ko,
    /// `zh-cn`.
    #[value("zh-cn")]
    ZhCn,
    /// `zh-tw`.
    #[value("zh-tw")]
    ZhTw,
    /// `no`.
    No,
    /// `ru`.
    Ru,
    /// `ms`.
    Ms,
    /// `vi`.
    Vi,
    /// `uk`.
    Uk,
    /// `id`.
    Id,
    /// `pl`.
    Pl,
    /// `tr`.
    Tr,
}

/// Values of `incoming_call_action`.
#[zoom_enum]
pub enum IncomingCallAction {
    /// `disconnect`.
    Disconnect,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `forward_to_another_extension`.
    ForwardToAnotherExtension,
}

/// Value of `incoming_call_routing_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingCallRoutingSetting {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Audio name.
    pub audio_name: Option<String>,
    /// Forward extension ID.
    pub forward_extension_id: Option<String>,
    /// Forward extension type.
    pub forward_extension_type: Option<ForwardExtensionType>,
    /// Forward extension name.
    pub forward_extension_name: Option<String>,
    /// Forward extension number.
    pub forward_extension_number: Option<i64>,
}

/// Values of `forward_extension_type`.
#[zoom_enum]
pub enum ForwardExtensionType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `ciscoRoom/PolycomRoom`.
    #[value("ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum AccountCallerIdNumberExtensionType {
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Response to [`ListAccountCallerIdNumbers`](super::ListAccountCallerIdNumbers) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountCallerIdNumbersResponse {
    /// Customize numbers.
    #[lossy]
    pub customize_numbers: Vec<CustomizeNumber>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `customize_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomizeNumber {
    /// Customize ID.
    pub customize_id: Option<String>,
    /// Phone number ID.
    pub phone_number_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Incoming.
    pub incoming: Option<bool>,
    /// Outgoing.
    pub outgoing: Option<bool>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Extension name.
    pub extension_name: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum AssigneeExtensionType {
    /// `user`.
    User,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
}

/// Audio.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Audio {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
}

/// Response to [`AddAutoReceptionist`](super::AddAutoReceptionist).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAutoReceptionistResponse {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Values of `audio_prompt_language`.
#[zoom_enum]
pub enum AudioPromptLanguage {
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `en-GB`.
    #[value("en-GB")]
    EnGb,
    /// `es-US`.
    #[value("es-US")]
    EsUs,
    /// `fr-CA`.
    #[value("fr-CA")]
    FrCa,
    /// `da-DK`.
    #[value("da-DK")]
    DaDk,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `nl-NL`.
    #[value("nl-NL")]
    NlNl,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ja`.
    Ja,
    /// `ko-KR`.
    #[value("ko-KR")]
    KoKr,
    /// `pt-BR`.
    #[value("pt-BR")]
    PtBr,
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
}

/// Values of `recording_storage_location`.
#[zoom_enum]
pub enum RecordingStorageLocation {
    /// `US`.
    #[value("US")]
    Us,
    /// `AU`.
    #[value("AU")]
    Au,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `DE`.
    #[value("DE")]
    De,
    /// `IN`.
    #[value("IN")]
    In,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `SG`.
    #[value("SG")]
    Sg,
    /// `BR`.
    #[value("BR")]
    Br,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `MX`.
    #[value("MX")]
    Mx,
}

/// Values of `hour_type`.
#[zoom_enum]
pub enum HourType {
    /// `business_hours`.
    BusinessHours,
    /// `closed_hours`.
    ClosedHours,
    /// `holiday_hours`.
    HolidayHours,
    /// `break_hours`.
    BreakHours,
}

/// Value of `leave_voicemail_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LeaveVoicemailTo {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension name.
    pub extension_name: Option<String>,
    /// Extension type.
    pub extension_type: Option<LeaveVoicemailToExtensionType>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum LeaveVoicemailToExtensionType {
    /// `user`.
    User,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Forward to extension.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToExtension {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension name.
    pub extension_name: Option<String>,
    /// Extension type.
    pub extension_type: Option<ForwardExtensionType>,
}

/// Forward to external contact.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToExternalContact {
    /// External contact ID.
    pub external_contact_id: Option<String>,
    /// External contact name.
    pub external_contact_name: Option<String>,
    /// External contact email.
    pub external_contact_email: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<String>>,
}

/// Value of `forward_to_zoom_contact_center`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToZoomContactCenter {
    /// Zoom contact center number.
    pub zoom_contact_center_number: Option<String>,
    /// Zoom contact center flow name.
    pub zoom_contact_center_flow_name: Option<String>,
}

/// Value of `forward_to_teams`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToTeams {
    /// Teams app ID.
    pub teams_app_id: Option<String>,
    /// Teams voice app name.
    pub teams_voice_app_name: Option<String>,
}

/// Routing action setting leave voicemail to.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingLeaveVoicemailTo {
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Voicemail greeting.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailGreeting {
    /// Audio ID.
    pub audio_id: Option<String>,
}

/// Routing action setting forward to external contact.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingForwardToExternalContact {
    /// External contact ID.
    pub external_contact_id: Option<String>,
}

/// Value of `forward_to_zoom_contact_center`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingForwardToZoomContactCenter {
    /// Zoom contact center number: required in requests.
    #[required(new)]
    pub zoom_contact_center_number: Option<String>,
}

/// Value of `forward_to_teams`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingForwardToTeams {
    /// Teams app ID: required in requests.
    #[required(new)]
    pub teams_app_id: Option<String>,
}

/// Voicemail transcription.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum VoicemailTranscriptionLockedBy {
    /// `invalid`.
    Invalid,
    /// `account`.
    Account,
    /// `site`.
    Site,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicyVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Auto receptionist policy voicemail transcription.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicyVoicemailTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries.
    pub international_sms_countries: Option<Vec<String>>,
}

/// Policy subsetting voicemail access member.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolicySubsettingVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Delete.
    pub delete: Option<bool>,
    /// Download.
    pub download: Option<bool>,
}

/// Values of `setting_type`.
#[zoom_enum]
pub enum SettingType {
    /// `holiday_hours`.
    HolidayHours,
    /// `business_hours`.
    BusinessHours,
    /// `break_hours`.
    BreakHours,
}

/// Auto receptionist setting holiday hour.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettingHolidayHour {
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Value of `business_hours_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHoursSettings {
    /// Business hours: at most 7 items.
    pub business_hours: Option<Vec<BusinessHour>>,
    /// Business hour type: one of `1`, `2`.
    pub business_hour_type: Option<i64>,
}

/// Business hour.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHour {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Type: one of `0`, `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Weekday.
    pub weekday: Option<BusinessHourWeekday>,
}

/// Values of `weekday`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusinessHourWeekday {
    /// `1`.
    Sunday = 1,
    /// `2`.
    Monday = 2,
    /// `3`.
    Tuesday = 3,
    /// `4`.
    Wednesday = 4,
    /// `5`.
    Thursday = 5,
    /// `6`.
    Friday = 6,
    /// `7`.
    Saturday = 7,
}

/// Break hour.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHour {
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Break hour name.
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
    /// Break hour type.
    pub break_hour_type: Option<BreakHourType>,
    /// Break hour setting.
    pub break_hour_setting: Option<BreakHourSetting>,
}

/// Values of `break_hour_type`.
#[zoom_enum]
pub enum BreakHourType {
    /// `every_business_day`.
    EveryBusinessDay,
    /// `custom_hours`.
    CustomHours,
}

/// Value of `break_hour_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHourSetting {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Days: at most 7 items.
    pub days: Option<Vec<Day>>,
}

/// Element of `days`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Day {
    /// Weekday: required in requests.
    #[required(new)]
    pub weekday: Option<BusinessHourWeekday>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// From: required in requests.
    #[required(new)]
    pub from: Option<String>,
    /// To: required in requests.
    #[required(new)]
    pub to: Option<String>,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum AutoReceptionistSettingType {
    /// `holiday_hours`.
    HolidayHours,
    /// `break_hours`.
    BreakHours,
}

/// Value of `holiday_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayHours {
    /// Holidays: at most 10 items.
    pub holidays: Option<Vec<AutoReceptionistSettingHolidayHour>>,
}

/// Value of `break_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BreakHours {
    /// Break hour settings: at most 5 items.
    pub break_hour_settings: Option<Vec<BreakHoursBreakHourSetting>>,
}

/// Element of `break_hour_settings`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct BreakHoursBreakHourSetting {
    /// Break hour name: required in requests.
    #[required(new)]
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
    /// Break hour type: required in requests.
    #[required(new)]
    pub break_hour_type: Option<BreakHourType>,
    /// Break hour setting.
    pub break_hour_setting: Option<BreakHourSetting>,
}

/// Value of `holiday_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettingHolidayHours {
    /// Holidays.
    pub holidays: Option<Vec<Holiday>>,
}

/// Element of `holidays`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Holiday {
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `break_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettingBreakHours {
    /// Break hour settings: at most 5 items.
    pub break_hour_settings: Option<Vec<SettingBreakHoursBreakHourSetting>>,
}

/// Element of `break_hour_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBreakHoursBreakHourSetting {
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Break hour name.
    #[length(1..=255)]
    pub break_hour_name: Option<String>,
}

/// Value of `break_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAutoReceptionistSettingBreakHours {
    /// Break hour settings: at most 5 items.
    pub break_hour_settings: Option<Vec<BreakHour>>,
}

/// Values of `match_type`.
#[zoom_enum]
pub enum MatchType {
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `prefix`.
    Prefix,
}

/// Values of `status`.
#[zoom_enum]
pub enum BlockedListStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// Values of `block_type`.
#[zoom_enum]
pub enum BlockedListBlockType {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// Values of `ring_mode`.
#[zoom_enum]
pub enum SettingBusinessHourSettingsRingMode {
    /// `simultaneous`.
    Simultaneous,
    /// `sequential`.
    Sequential,
}

/// Values of `connect_type`.
#[zoom_enum]
pub enum ConnectType {
    /// `internal`.
    Internal,
    /// `external`.
    External,
}

/// Values of `call_type`.
#[zoom_enum]
pub enum CallType {
    /// `general`.
    General,
    /// `emergency`.
    Emergency,
}

/// Values of `caller_ext_type`.
#[zoom_enum]
pub enum CallerExtType {
    /// `user`.
    User,
    /// `call_queue`.
    CallQueue,
    /// `auto_receptionist`.
    AutoReceptionist,
    /// `common_area`.
    CommonArea,
    /// `zoom_room`.
    ZoomRoom,
    /// `cisco_room`.
    CiscoRoom,
    /// `shared_line_group`.
    SharedLineGroup,
    /// `group_call_pickup`.
    GroupCallPickup,
    /// `external_contact`.
    ExternalContact,
}

/// Values of `caller_number_type`.
#[zoom_enum]
pub enum CallerNumberType {
    /// `zoom_pstn`.
    ZoomPstn,
    /// `zoom_toll_free_number`.
    ZoomTollFreeNumber,
    /// `external_pstn`.
    ExternalPstn,
    /// `external_contact`.
    ExternalContact,
    /// `byoc`.
    Byoc,
    /// `byop`.
    Byop,
    /// `3rd_party_contact_center`.
    #[value("3rd_party_contact_center")]
    N3rdPartyContactCenter,
    /// `zoom_service_number`.
    ZoomServiceNumber,
    /// `external_service_number`.
    ExternalServiceNumber,
    /// `zoom_contact_center`.
    ZoomContactCenter,
    /// `meeting_phone_number`.
    MeetingPhoneNumber,
    /// `meeting_id`.
    MeetingId,
    /// `anonymous_number`.
    AnonymousNumber,
    /// `zra_phone_number`.
    ZraPhoneNumber,
}

/// Values of `event`.
#[zoom_enum]
pub enum CallElementEvent {
    /// `incoming`.
    Incoming,
    /// `transfer_from_zoom_contact_center`.
    TransferFromZoomContactCenter,
    /// `shared_line_incoming`.
    SharedLineIncoming,
    /// `outgoing`.
    Outgoing,
    /// `call_me_on`.
    CallMeOn,
    /// `outgoing_to_zoom_contact_center`.
    OutgoingToZoomContactCenter,
    /// `warm_transfer`.
    WarmTransfer,
    /// `forward`.
    Forward,
    /// `ring_to_member`.
    RingToMember,
    /// `overflow`.
    Overflow,
    /// `direct_transfer`.
    DirectTransfer,
    /// `barge`.
    Barge,
    /// `monitor`.
    Monitor,
    /// `whisper`.
    Whisper,
    /// `listen`.
    Listen,
    /// `takeover`.
    Takeover,
    /// `conference_barge`.
    ConferenceBarge,
    /// `park`.
    Park,
    /// `timeout`.
    Timeout,
    /// `park_pick_up`.
    ParkPickUp,
    /// `merge`.
    Merge,
    /// `shared`.
    Shared,
}

/// Values of `result`.
#[zoom_enum]
pub enum CallElementResult {
    /// `answered`.
    Answered,
    /// `accepted`.
    Accepted,
    /// `picked_up`.
    PickedUp,
    /// `connected`.
    Connected,
    /// `succeeded`.
    Succeeded,
    /// `voicemail`.
    Voicemail,
    /// `hang_up`.
    HangUp,
    /// `canceled`.
    Canceled,
    /// `call_failed`.
    CallFailed,
    /// `unconnected`.
    Unconnected,
    /// `rejected`.
    Rejected,
    /// `busy`.
    Busy,
    /// `ring_timeout`.
    RingTimeout,
    /// `overflowed`.
    Overflowed,
    /// `no_answer`.
    NoAnswer,
    /// `invalid_key`.
    InvalidKey,
    /// `invalid_operation`.
    InvalidOperation,
    /// `abandoned`.
    Abandoned,
    /// `system_blocked`.
    SystemBlocked,
    /// `service_unavailable`.
    ServiceUnavailable,
}

/// Values of `result_reason`.
#[zoom_enum]
pub enum ResultReason {
    /// `answered_by_other`.
    AnsweredByOther,
    /// `pickup_by_other`.
    PickupByOther,
    /// `call_out_by_other`.
    CallOutByOther,
}

/// Values of `recording_type`.
#[zoom_enum]
pub enum RecordingType {
    /// `ad-hoc`.
    #[value("ad-hoc")]
    AdHoc,
    /// `automatic`.
    Automatic,
}

/// Values of `number_types`.
#[zoom_enum]
pub enum NumberType {
    /// `zoom_pstn`.
    ZoomPstn,
    /// `zoom_toll_free_number`.
    ZoomTollFreeNumber,
    /// `external_pstn`.
    ExternalPstn,
    /// `external_contact`.
    ExternalContact,
    /// `byoc`.
    Byoc,
    /// `byop`.
    Byop,
    /// `3rd_party_contact_center`.
    #[value("3rd_party_contact_center")]
    N3rdPartyContactCenter,
    /// `zoom_service_number`.
    ZoomServiceNumber,
    /// `external_service_number`.
    ExternalServiceNumber,
    /// `zoom_contact_center`.
    ZoomContactCenter,
    /// `meeting_phone_number`.
    MeetingPhoneNumber,
    /// `meeting_id`.
    MeetingId,
    /// `anonymous_number`.
    AnonymousNumber,
    /// `zoom_revenue_accelerator`.
    ZoomRevenueAccelerator,
}

/// Values of `time_type`.
#[zoom_enum]
pub enum TimeType {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
}

/// Values of `recording_status`.
#[zoom_enum]
pub enum RecordingStatus {
    /// `recorded`.
    Recorded,
    /// `non_recorded`.
    NonRecorded,
}

/// Values of `time_type`.
#[zoom_enum]
pub enum AccountCallLogTimeType {
    /// `startTime`.
    #[value("startTime")]
    StartTime,
    /// `endTime`.
    #[value("endTime")]
    EndTime,
}

/// Values of `callee_number_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalleeNumberType {
    /// `1`.
    ExtensionNumber = 1,
    /// `2`.
    PhoneNumber = 2,
    /// `3`.
    CustomizedEmergencyNumber = 3,
}

/// Values of `callee_number_source`.
#[zoom_enum]
pub enum CalleeNumberSource {
    /// `internal`.
    Internal,
    /// `external`.
    External,
    /// `byop`.
    Byop,
}

/// Values of `caller_number_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AccountCallLogCallerNumberType {
    /// `1`.
    ExtensionNumber = 1,
    /// `2`.
    PhoneNumber = 2,
}

/// Values of `type`.
#[zoom_enum]
pub enum AccountCallLogOwnerType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Values of `recording_type`.
#[zoom_enum]
pub enum AccountCallLogRecordingType {
    /// `OnDemand`.
    #[value("OnDemand")]
    OnDemand,
    /// `Automatic`.
    #[value("Automatic")]
    Automatic,
}

/// Values of `callee_status`.
#[zoom_enum]
pub enum CalleeStatus {
    /// `inactive`.
    Inactive,
    /// `deleted`.
    Deleted,
}

/// Values of `sync_type`.
#[zoom_enum]
pub enum SyncType {
    /// `FSync`.
    #[value("FSync")]
    FSync,
    /// `ISync`.
    #[value("ISync")]
    ISync,
    /// `BSync`.
    #[value("BSync")]
    BSync,
}

/// Value of `members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueMembers {
    /// Common area IDs.
    pub common_area_ids: Option<Vec<String>>,
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Element of `users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Common area.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonArea {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueDetailPolicyVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Value of `play_recording_beep_tone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoCallRecordingPlayRecordingBeepTone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Play beep volume: one of `0`, `20`, `40`, `60`, `80`, `100`.
    pub play_beep_volume: Option<i64>,
    /// Play beep time interval: one of `5`, `10`, `15`, `20`, `25`, `30`, `60`, `120`.
    pub play_beep_time_interval: Option<i64>,
    /// Play beep member.
    pub play_beep_member: Option<RecordingBeepTonePlayBeepMember>,
}

/// Values of `play_beep_member`.
#[zoom_enum]
pub enum RecordingBeepTonePlayBeepMember {
    /// `allMember`.
    #[value("allMember")]
    AllMember,
    /// `recordingSide`.
    #[value("recordingSide")]
    RecordingSide,
}

/// Hoc call recording for members.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HocCallRecordingForMembers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `sms_template`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicySmsTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// SMS template list.
    pub sms_template_list: Option<Vec<SmsTemplateList>>,
}

/// Value of `call_screening`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyCallScreening {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Exclude user company contacts.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Value of `call_queue_opt_out_reason`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueuePolicyCallQueueOptOutReason {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Call queue opt out reasons list.
    pub call_queue_opt_out_reasons_list: Option<Vec<QueueOptOutReasonsList>>,
}

/// Element of `sms_template_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolicySmsTemplateList {
    /// SMS template ID.
    pub sms_template_id: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ToCallQueueVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
}

/// Values of `caller_number_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecordingCallerNumberType {
    /// `1`.
    InternalNumber = 1,
    /// `2`.
    ExternalNumber = 2,
}

/// Response to [`GetCallQueueSettings`](super::GetCallQueueSettings) and [`GetSharedLineGroupSettings`](super::GetSharedLineGroupSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueSettings {
    /// Holiday hours.
    pub holiday_hours: Option<Vec<CallQueueSettingHolidayHour>>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<Vec<BreakHour>>,
}

/// Call queue setting holiday hour.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueSettingHolidayHour {
    /// Name.
    pub name: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Value of `holiday_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueSettingHolidayHours {
    /// Holidays: at most 10 items.
    pub holidays: Option<Vec<CallQueueSettingHolidayHour>>,
}

/// Element of `calling_plans`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingPlan {
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Billing account name.
    pub billing_account_name: Option<String>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
    /// Billing subscription name.
    pub billing_subscription_name: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum AreasCommonAreaStatus {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
}

/// Element of `calling_plans`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaCallingPlan {
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
}

/// Value of `site`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AreasActivationCodeSite {
    /// Site ID.
    pub site_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `country`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailCountry {
    /// Code.
    pub code: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Element of `outbound_caller_ids`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCallerId {
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Number.
    pub number: Option<String>,
}

/// Outbound calling.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCalling {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum HocCallRecordingLockedBy {
    /// `account`.
    Account,
    /// `user_group`.
    UserGroup,
    /// `site`.
    Site,
}

/// Auto call recording inbound audio notification.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoCallRecordingInboundAudioNotification {
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording explicit consent.
    pub recording_explicit_consent: Option<bool>,
}

/// Value of `call_park`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyCallPark {
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Forward to.
    pub forward_to: Option<ForwardTo>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Hand off to room.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HandOffToRoom {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `call_park`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyCallPark {
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Forward to extension ID.
    pub forward_to_extension_id: Option<String>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicySelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Element of `calling_plans`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ToCommonAreaCallingPlan {
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
}

/// Hot desking.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HotDesking {
    /// Status.
    pub status: Option<HotDeskingStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum HotDeskingStatus {
    /// `unsupported`.
    Unsupported,
    /// `on`.
    On,
    /// `off`.
    Off,
}

/// Setting desk phone hot desking.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingDeskPhoneHotDesking {
    /// Status.
    pub status: Option<PhoneHotDeskingStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PhoneHotDeskingStatus {
    /// `on`.
    On,
    /// `off`.
    Off,
}

/// Values of `level`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmergencyAddressLevel {
    /// `0`.
    AccountCompanyLevelEmergencyAddress = 0,
    /// `1`.
    UserPersonalLevelEmergencyAddress = 1,
    /// `2`.
    UnknownCompanyPendingEmergencyAddress = 2,
}

/// Values of `status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListEmergencyAddressesStatus {
    /// `1`.
    VerificationNotRequired = 1,
    /// `2`.
    Unverified = 2,
    /// `3`.
    VerificationRequested = 3,
    /// `4`.
    Verified = 4,
    /// `5`.
    Rejected = 5,
    /// `6`.
    VerificationFailed = 6,
}

/// Value of `sip_group`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipGroup {
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Value of `emergency_address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationDetailEmergencyAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// Values of `read_status`.
#[zoom_enum]
pub enum ReadStatus {
    /// `read`.
    Read,
    /// `unread`.
    Unread,
}

/// Values of `allow_calling_clients`.
#[zoom_enum]
pub enum AllowCallingClient {
    /// `ios`.
    Ios,
    /// `android`.
    Android,
    /// `intune`.
    Intune,
    /// `blackberry`.
    Blackberry,
}

/// Value of `zoom_phone_on_desktop`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnDesktop {
    /// Allow calling clients.
    pub allow_calling_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
    /// Allow SMS mms clients.
    pub allow_sms_mms_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Values of `allow_calling_clients`.
#[zoom_enum]
pub enum ZoomPhoneOnDesktopAllowCallingClient {
    /// `mac_os`.
    MacOs,
    /// `windows`.
    Windows,
    /// `vdi_client`.
    VdiClient,
    /// `linux`.
    Linux,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DevicePolicy {
    /// Call control.
    pub call_control: Option<HotDesking>,
    /// Hot desking.
    pub hot_desking: Option<HotDesking>,
}

/// Numbers phone number emergency address.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NumbersPhoneNumberEmergencyAddress {
    /// Address line1: required in requests.
    #[required(new)]
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City: required in requests.
    #[required(new)]
    pub city: Option<String>,
    /// Country: required in requests.
    #[required(new)]
    #[length(2)]
    pub country: Option<String>,
    /// State code: required in requests.
    #[required(new)]
    pub state_code: Option<String>,
    /// Zip: required in requests.
    #[required(new)]
    pub zip: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum NumbersPhoneNumberStatus {
    /// `pending`.
    Pending,
    /// `available`.
    Available,
}

/// Values of `callee_number_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallElementIdCalleeNumberType {
    /// `1`.
    InternalNumber = 1,
    /// `2`.
    ExternalNumber = 2,
    /// `3`.
    CustomizedEmergencyNumber = 3,
}

/// Values of `soft_deleted_type`.
#[zoom_enum]
pub enum SoftDeletedType {
    /// `Manual`.
    #[value("Manual")]
    Manual,
    /// `Data Retention`.
    #[value("Data Retention")]
    DataRetention,
}

/// Phone number campaign opt status.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberCampaignOptStatus {
    /// Consumer phone number.
    pub consumer_phone_number: Option<String>,
    /// Zoom phone user number.
    pub zoom_phone_user_number: Option<String>,
    /// Opt status.
    pub opt_status: Option<OptStatus>,
}

/// Values of `opt_status`.
#[zoom_enum]
pub enum OptStatus {
    /// `pending`.
    Pending,
    /// `opt_out`.
    OptOut,
    /// `opt_in`.
    OptIn,
}

/// Value of `country`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettingCountry {
    /// Code.
    pub code: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Billing account.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingAccount {
    /// ID.
    pub id: Option<String>,
}

/// Values of `activation_status`.
#[zoom_enum]
pub enum AddUserActivationStatus {
    /// `activate`.
    Activate,
    /// `deactivate`.
    Deactivate,
}

/// Hoc call recording access member.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HocCallRecordingAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum UsingZoomPhoneLockedBy {
    /// `invalid`.
    Invalid,
    /// `account`.
    Account,
    /// `user_group`.
    UserGroup,
    /// `site`.
    Site,
}
