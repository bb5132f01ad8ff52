//! Setting templates: 4 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{CallForwardingType, RecordingCalls};

/// List setting templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSettingTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let templates = ListSettingTemplates::new()
///     .page_size(300)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/setting_templates" -> ListSettingTemplatesResponse,
    paginate = templates: Template,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_setting_templates:admin"],
    errors = [(400, 300, "a required setting is turned off"), (401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSettingTemplates {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`ListSettingTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSettingTemplatesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Templates.
    #[lossy]
    pub templates: Vec<Template>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TemplateType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum TemplateType {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `autReceptionist`.
    #[value("autReceptionist")]
    AutReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `zr`.
    Zr,
    /// `interop`.
    Interop,
}

/// Add setting template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSettingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSettingTemplate::new("Support", "one")
///     .description("Each Monday")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/setting_templates" -> AddSettingTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:setting_template:admin"],
    errors = [(400, 300, "a parameter is invalid"), (401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSettingTemplate {
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: String,
    /// Site ID.
    pub site_id: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Response to [`AddSettingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSettingTemplateResponse {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Get setting template details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSettingTemplateDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSettingTemplateDetails::new("Zl3aVt0bQ9y")
///     .custom_query_fields("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/setting_templates/<template_id>" -> SettingTemplateDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:setting_template:admin"],
    errors = [(401, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSettingTemplateDetails {
    /// Template ID.
    pub template_id: String,
    /// Custom query fields.
    pub custom_query_fields: Option<String>,
}

/// Response to [`GetSettingTemplateDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetails {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Policy.
    pub policy: Option<SettingTemplateDetailPolicy>,
    /// Profile.
    pub profile: Option<SettingTemplateDetailProfile>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SettingTemplateDetailType>,
    /// User settings.
    pub user_settings: Option<UserSettings>,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicy {
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<SettingTemplateDetailPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<SettingTemplateDetailPolicyAutoCallRecording>,
    /// SMS.
    pub sms: Option<SettingTemplateDetailPolicySms>,
    /// Voicemail.
    pub voicemail: Option<SettingTemplateDetailPolicyVoicemail>,
    /// Call forwarding.
    pub call_forwarding: Option<CallForwarding>,
    /// Call overflow.
    pub call_overflow: Option<SettingTemplateDetailPolicyCallOverflow>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyAutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<String>,
    /// Recording start prompt.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<SettingTemplateDetailPolicyAutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<SettingTemplateDetailPolicyAutoCallRecordingInboundAudioNotification>,
}

/// Setting template detail policy auto call recording inbound audio notification.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyAutoCallRecordingInboundAudioNotification {
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
}

/// Value of `voicemail`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyVoicemail {
    /// Allow transcription.
    pub allow_transcription: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `call_forwarding`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwarding {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
}

/// Value of `call_overflow`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyCallOverflow {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call overflow type.
    pub call_overflow_type: Option<CallForwardingType>,
}

/// Value of `profile`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailProfile {
    /// Area code.
    pub area_code: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SettingTemplateDetailType {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `zr`.
    Zr,
    /// `interop`.
    Interop,
}

/// Value of `user_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettings {
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<bool>,
    /// Call handling.
    pub call_handling: Option<CallHandling>,
    /// Desk phone.
    pub desk_phone: Option<UserSettingsDeskPhone>,
    /// Hold music.
    pub hold_music: Option<HoldMusic>,
}

/// Value of `call_handling`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandling {
    /// Business hours.
    pub business_hours: Option<BusinessHours>,
    /// Close hours.
    pub close_hours: Option<CloseHours>,
}

/// Value of `business_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHours {
    /// Business hour action.
    pub business_hour_action: Option<BusinessHourAction>,
    /// Connect to operator.
    pub connect_to_operator: Option<ConnectToOperator>,
    /// Busy action.
    pub busy_action: Option<BusyAction>,
    /// Busy connect operator.
    pub busy_connect_operator: Option<BusyConnectOperator>,
    /// Custom hours.
    pub custom_hours: Option<Vec<CustomHour>>,
    /// Ring type.
    pub ring_type: Option<String>,
    /// Ringing duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ringing_duration: Option<String>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Values of `business_hour_action`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusinessHourAction {
    /// `0`.
    ForwardToVoicemail = 0,
    /// `1`.
    PlayMessage = 1,
    /// `9`.
    Disconnect = 9,
    /// `11`.
    ForwardToExternalNumber = 11,
    /// `26`.
    ForwardToExternalContacts = 26,
    /// `50`.
    ForwardToAnotherExtension = 50,
}

/// Connect to operator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConnectToOperator {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ConnectToOperatorType>,
    /// External number.
    pub external_number: Option<ExternalNumber>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Allow caller check voicemail.
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ConnectToOperatorType {
    /// `user`.
    User,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
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

/// Value of `external_number`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalNumber {
    /// Number.
    pub number: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Values of `busy_action`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusyAction {
    /// `0`.
    ForwardToVoicemail = 0,
    /// `1`.
    PlayMessage = 1,
    /// `11`.
    ForwardToExternalNumber = 11,
    /// `12`.
    CallWaiting = 12,
    /// `13`.
    PlayBusySignal = 13,
    /// `26`.
    ForwardToExternalContacts = 26,
    /// `50`.
    ForwardToAnotherExtension = 50,
}

/// Busy connect operator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyConnectOperator {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<BusyConnectOperatorType>,
    /// External number.
    pub external_number: Option<ExternalNumber>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Allow caller check voicemail.
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Values of `type`.
#[zoom_enum]
pub enum BusyConnectOperatorType {
    /// `user`.
    User,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonAreaPhone`.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
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

/// Element of `custom_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHour {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Weekday: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`.
    pub weekday: Option<i64>,
}

/// Value of `close_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloseHours {
    /// Close hour action.
    pub close_hour_action: Option<BusinessHourAction>,
    /// Connect to operator.
    pub connect_to_operator: Option<BusyConnectOperator>,
    /// Busy action.
    pub busy_action: Option<BusyAction>,
    /// Busy connect operator.
    pub busy_connect_operator: Option<ConnectToOperator>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<String>,
}

/// Value of `desk_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingsDeskPhone {
    /// PIN code.
    pub pin_code: Option<Secret>,
}

/// Values of `hold_music`.
#[zoom_enum]
pub enum HoldMusic {
    /// `default`.
    Default,
    /// `disable`.
    Disable,
}

/// Update setting template.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSettingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSettingTemplate::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/setting_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:setting_template:admin"],
    errors = [
        (400, 300, "the PIN code is invalid"),
        (400, 13800, "a required setting is turned off"),
        (400, 405, "a limit is exceeded"),
        (401, 124, "the account does not exist"),
        (404, 15001, "the settings template does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSettingTemplate {
    /// Template ID.
    pub template_id: String,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Policy.
    pub policy: Option<SettingTemplatePolicy>,
    /// Profile.
    pub profile: Option<SettingTemplateDetailProfile>,
    /// User settings.
    pub user_settings: Option<SettingTemplateUserSettings>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplatePolicy {
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<SettingTemplateDetailPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<SettingTemplatePolicyAutoCallRecording>,
    /// SMS.
    pub sms: Option<SettingTemplateDetailPolicySms>,
    /// Voicemail.
    pub voicemail: Option<SettingTemplateDetailPolicyVoicemail>,
    /// Call forwarding.
    pub call_forwarding: Option<CallForwarding>,
    /// Call overflow.
    pub call_overflow: Option<SettingTemplateDetailPolicyCallOverflow>,
}

/// Value of `auto_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplatePolicyAutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording start prompt.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<SettingTemplateDetailPolicyAutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<SettingTemplateDetailPolicyAutoCallRecordingInboundAudioNotification>,
}

/// Value of `user_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateUserSettings {
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<bool>,
    /// Call handling.
    pub call_handling: Option<SettingTemplateUserSettingsCallHandling>,
    /// Desk phone.
    pub desk_phone: Option<UserSettingsDeskPhone>,
    /// Hold music.
    pub hold_music: Option<HoldMusic>,
}

/// Value of `call_handling`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateUserSettingsCallHandling {
    /// Business hours.
    pub business_hours: Option<SettingsCallHandlingBusinessHours>,
    /// Close hours.
    pub close_hours: Option<SettingsCallHandlingCloseHours>,
}

/// Value of `business_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsCallHandlingBusinessHours {
    /// Business hour action.
    pub business_hour_action: Option<BusinessHourAction>,
    /// Connect to operator.
    pub connect_to_operator: Option<HandlingBusinessHoursConnectToOperator>,
    /// Busy action.
    pub busy_action: Option<BusyAction>,
    /// Busy connect operator.
    pub busy_connect_operator: Option<HandlingBusinessHoursConnectToOperator>,
    /// Custom hours: at most 7 items.
    pub custom_hours: Option<Vec<CustomHour>>,
    /// Ring type.
    pub ring_type: Option<String>,
    /// Ringing duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ringing_duration: Option<String>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Handling business hours connect to operator.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HandlingBusinessHoursConnectToOperator {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// External number.
    pub external_number: Option<ExternalNumber>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Allow caller check voicemail.
    pub allow_caller_check_voicemail: Option<bool>,
}

/// Value of `close_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsCallHandlingCloseHours {
    /// Close hour action.
    pub close_hour_action: Option<BusinessHourAction>,
    /// Connect to operator.
    pub connect_to_operator: Option<HandlingBusinessHoursConnectToOperator>,
    /// Busy action.
    pub busy_action: Option<BusyAction>,
    /// Busy connect operator.
    pub busy_connect_operator: Option<HandlingBusinessHoursConnectToOperator>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<String>,
}
