//! Setting templates: 4 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{ForwardingLimit, HoursKind, RecordingCalls};

/// Lists the account's Zoom Phone setting templates, or those of one site.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/setting-templates/GET/phone/setting_templates)
#[zoom_endpoint(
    GET "/phone/setting_templates" -> ListSettingTemplatesResponse,
    paginate = templates: SettingTemplate,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_setting_templates:admin"],
    errors = [
        (400, 300, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSettingTemplates {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose templates to list; without it, those of the account are listed.
    pub site_id: Option<String>,
}

/// Response to [`ListSettingTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSettingTemplatesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Setting templates, one entry each.
    #[lossy]
    pub templates: Vec<SettingTemplate>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Set of Zoom Phone settings that can be applied to extensions of one kind.
///
/// Element of `templates` in [`ListSettingTemplatesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplate {
    /// Description of the template, in free text.
    pub description: Option<String>,
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Kind of extension that the template is for.
    #[wire("type")]
    pub kind: Option<TemplateType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that the template is for.
///
/// Values of `type` in [`SettingTemplate`].
#[zoom_enum]
pub enum TemplateType {
    /// `user`: A Zoom Phone user.
    User,
    /// `group`: A group; Zoom does not explain which kind.
    Group,
    /// `autReceptionist`: An auto receptionist, which greets callers and routes their calls; Zoom spells the value so in the list of templates.
    #[value("autReceptionist")]
    AutReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `zr`: A Zoom Room.
    Zr,
    /// `interop`: A kind that Zoom calls `interop` and does not explain.
    Interop,
}

/// Creates a Zoom Phone setting template, whose settings become the account's defaults; `UpdateSettingTemplate` changes them.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSettingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSettingTemplate::new("Sales", "user")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/setting-templates/POST/phone/setting_templates)
#[zoom_endpoint(
    POST "/phone/setting_templates" -> AddSettingTemplateResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:setting_template:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSettingTemplate {
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// Name of the setting template.
    pub name: String,
    /// ID of the Zoom Phone site for the template; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Kind of extension that the template is for, such as `user`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Response to [`AddSettingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSettingTemplateResponse {
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// ID of the setting template.
    pub id: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// Kind of extension that the template is for, such as `user`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the account's Zoom Phone setting templates.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSettingTemplateDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSettingTemplateDetails::new("Zl3aVt0bQ9y")
///     .custom_query_fields("description")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/setting-templates/GET/phone/setting_templates/{templateId})
#[zoom_endpoint(
    GET "/phone/setting_templates/<template_id>" -> SettingTemplateDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:setting_template:admin"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSettingTemplateDetails {
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// Name of the field to return in place of the whole template, such as `description` or `voicemail`.
    pub custom_query_fields: Option<String>,
}

/// Response to [`GetSettingTemplateDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetails {
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// ID of the setting template.
    pub id: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// What users may do, feature by feature.
    pub policy: Option<SettingTemplateDetailPolicy>,
    /// Country in which the setting template was created, and area code of the Zoom Phone account.
    pub profile: Option<SettingTemplateDetailProfile>,
    /// Kind of extension that the template is for.
    #[wire("type")]
    pub kind: Option<SettingTemplateDetailType>,
    /// Settings that the template applies to users.
    pub user_settings: Option<UserSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What users may do, feature by feature.
///
/// Value of `policy` in [`SettingTemplateDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicy {
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<TemplatePolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<SettingTemplateDetailAutoCallRecording>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<SettingTemplateDetailPolicySms>,
    /// Whether users have voicemail, and whether it is transcribed.
    pub voicemail: Option<SettingTemplateDetailPolicyVoicemail>,
    /// Policy for forwarding calls.
    pub call_forwarding: Option<CallForwarding>,
    /// Policy for unanswered calls: whether users can forward them to other numbers, and to which.
    pub call_overflow: Option<SettingTemplateDetailPolicyCallOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`SettingTemplateDetailPolicy`] and [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TemplatePolicyAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`SettingTemplateDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailAutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Direction of the calls that are recorded automatically: `inbound`, `outbound` or `both`.
    pub recording_calls: Option<String>,
    /// Whether an announcement plays at the start; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether an announcement says that an incoming call is recorded.
    pub inbound_audio_notification: Option<TemplateCallRecordingAudioNotification>,
    /// Whether an announcement says that an outgoing call is recorded.
    pub outbound_audio_notification: Option<TemplateCallRecordingAudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an announcement says that a call is recorded; for setting templates.
///
/// Value of `inbound_audio_notification` and `outbound_audio_notification` in [`SettingTemplateDetailAutoCallRecording`] and [`SettingTemplatePolicyAutoCallRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TemplateCallRecordingAudioNotification {
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`SettingTemplateDetailPolicy`] and [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users have voicemail, and whether it is transcribed.
///
/// Value of `voicemail` in [`SettingTemplateDetailPolicy`] and [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyVoicemail {
    /// Whether voicemail messages are transcribed.
    pub allow_transcription: Option<bool>,
    /// Whether users have voicemail and videomail.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for forwarding calls.
///
/// Value of `call_forwarding` in [`SettingTemplateDetailPolicy`] and [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwarding {
    /// Whether users can forward their calls.
    pub enable: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only extensions whose incoming calls are recorded automatically (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for unanswered calls: whether users can forward them to other numbers, and to which.
///
/// Value of `call_overflow` in [`SettingTemplateDetailPolicy`] and [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailPolicyCallOverflow {
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Where unanswered calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those whose incoming calls are recorded automatically (`3`).
    pub call_overflow_type: Option<ForwardingLimit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country in which the setting template was created, and area code of the Zoom Phone account.
///
/// Value of `profile` in [`SettingTemplateDetails`] and [`UpdateSettingTemplate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateDetailProfile {
    /// Area code with which the Zoom Phone account was set up.
    pub area_code: Option<String>,
    /// Country in which the template was created; a name according to Zoom, but its sample shows the code `US`.
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that the template is for.
///
/// Values of `type` in [`SettingTemplateDetails`].
#[zoom_enum]
pub enum SettingTemplateDetailType {
    /// `user`: A Zoom Phone user.
    User,
    /// `group`: A group; Zoom does not explain which kind.
    Group,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `zr`: A Zoom Room.
    Zr,
    /// `interop`: A kind that Zoom calls `interop` and does not explain.
    Interop,
}

/// Settings that the template applies to users.
///
/// Value of `user_settings` in [`SettingTemplateDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettings {
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Whether calls that show no caller ID are blocked.
    pub block_calls_without_caller_id: Option<bool>,
    /// How calls are handled during business hours and outside them.
    pub call_handling: Option<CallHandling>,
    /// PIN for the desk phones of users.
    pub desk_phone: Option<UserSettingsDeskPhone>,
    /// Whether callers on hold hear the audio from the library or nothing.
    pub hold_music: Option<HoldMusic>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during business hours and outside them.
///
/// Value of `call_handling` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandling {
    /// How calls are handled during business hours.
    pub business_hours: Option<BusinessHours>,
    /// How calls are handled outside business hours.
    pub close_hours: Option<CallHandlingClosedHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during business hours.
///
/// Value of `business_hours` in [`CallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusinessHours {
    /// What happens with a call that is not answered during business hours.
    pub business_hour_action: Option<UnansweredCallAction>,
    /// How callers whose call nobody takes reach an operator or check their voicemail; with options for calls that are forwarded.
    pub connect_to_operator: Option<ConnectToOperator>,
    /// What happens with a call that arrives while the user is on another one.
    pub busy_action: Option<BusyAction>,
    /// How callers reach an operator or check their voicemail while the user is on another call; with options for calls that are forwarded.
    pub busy_connect_operator: Option<BusyConnectOperator>,
    /// Opening hours on each day of the week, Sunday to Saturday, one entry per day; for custom hours only.
    pub custom_hours: Option<Vec<CustomHour>>,
    /// Whether the phones ring at the same time (`0`) or one after another (`1`).
    pub ring_type: Option<String>,
    /// How long each device rings, in seconds. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ringing_duration: Option<String>,
    /// Whether business hours run around the clock or are custom.
    #[wire("type")]
    pub kind: Option<HoursKind>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with calls that nobody answers.
///
/// Values of `business_hour_action` and `close_hour_action` in [`BusinessHours`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UnansweredCallAction {
    /// `0`: Forwards the call to voicemail.
    ForwardToVoicemail = 0,
    /// `1`: Plays a message, then disconnects.
    PlayMessage = 1,
    /// `9`: Disconnects the call.
    Disconnect = 9,
    /// `11`: Forwards the call to an external number.
    ForwardToExternalNumber = 11,
    /// `26`: Forwards the call to external contacts.
    ForwardToExternalContacts = 26,
    /// `50`: Forwards the call to another extension.
    ForwardToAnotherExtension = 50,
}

/// How callers who were not put through reach an operator or check their voicemail; with options for calls that are forwarded.
///
/// Value of `connect_to_operator` and `busy_connect_operator` in [`BusinessHours`] and [`CallHandlingClosedHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConnectToOperator {
    /// Whether callers can reach the operator.
    pub enable: Option<bool>,
    /// Extension ID of the operator, such as a user, common area or call queue.
    pub id: Option<String>,
    /// Kind of extension that takes the call as operator.
    #[wire("type")]
    pub kind: Option<ConnectToOperatorType>,
    /// Outside phone number to which calls are forwarded; used only if the action in the enclosing settings, such as `busy_action`, is `11`.
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if the action in the enclosing settings, such as `busy_action`, is `0` or `50`.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the person to whom a call is forwarded must press 1 to take it, so that an outside voicemail box cannot; used only if the action in the enclosing settings is `11` or `26`.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers who are forwarded to voicemail can check their own messages; used only if the action in the enclosing settings is `0`.
    pub allow_caller_check_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that takes the call as operator.
///
/// Values of `type` in [`ConnectToOperator`].
#[zoom_enum]
pub enum ConnectToOperatorType {
    /// `user`: A Zoom Phone user.
    User,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
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

/// Outside phone number to which calls are forwarded, with a remark on it.
///
/// Value of `external_number` in [`ConnectToOperator`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalNumber {
    /// Outside phone number, in E.164 format.
    pub number: Option<String>,
    /// Remark on the external phone number.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with a call that arrives while the user is on another one.
///
/// Values of `busy_action` in [`BusinessHours`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusyAction {
    /// `0`: Forwards the call to voicemail.
    ForwardToVoicemail = 0,
    /// `1`: Plays a message, then disconnects.
    PlayMessage = 1,
    /// `11`: Forwards the call to an external number.
    ForwardToExternalNumber = 11,
    /// `12`: Call waiting: the new call is announced while the other goes on.
    CallWaiting = 12,
    /// `13`: Plays a busy signal.
    PlayBusySignal = 13,
    /// `26`: Forwards the call to external contacts.
    ForwardToExternalContacts = 26,
    /// `50`: Forwards the call to another extension.
    ForwardToAnotherExtension = 50,
}

/// How callers who were not put through reach an operator or check their voicemail; with options for calls that are forwarded.
///
/// Value of `busy_connect_operator` and `connect_to_operator` in [`BusinessHours`] and [`CallHandlingClosedHours`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyConnectOperator {
    /// Whether callers can reach the operator.
    pub enable: Option<bool>,
    /// Extension ID of the operator, such as a user, common area or call queue.
    pub id: Option<String>,
    /// Kind of extension that takes the call as operator.
    #[wire("type")]
    pub kind: Option<BusyConnectOperatorType>,
    /// Outside phone number to which calls are forwarded; used only if the action in the enclosing settings, such as `busy_action`, is `11`.
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if the action in the enclosing settings, such as `busy_action`, is `0` or `50`.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the person to whom a call is forwarded must press 1 to take it, so that an outside voicemail box cannot; used only if the action in the enclosing settings is `11` or `26`.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers who are forwarded to voicemail can check their own messages; used only if the action in the enclosing settings is `0`.
    pub allow_caller_check_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that takes the call as operator, when the line is busy or nobody answers.
///
/// Values of `type` in [`BusyConnectOperator`].
#[zoom_enum]
pub enum BusyConnectOperatorType {
    /// `user`: A Zoom Phone user.
    User,
    /// `zoomRoom`: A meeting room with Zoom Rooms.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonAreaPhone`: A phone in a shared space, such as a lobby.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
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

/// Opening hours on one day of the week, either around the clock or from one time to another.
///
/// Element of `custom_hours` in [`BusinessHours`] and [`SettingsCallHandlingBusinessHours`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHour {
    /// Opening time on this day, `HH:mm` on a 24-hour clock.
    pub from: Option<String>,
    /// Closing time on this day, `HH:mm` on a 24-hour clock.
    pub to: Option<String>,
    /// Whether the hours of the day are around the clock or custom.
    #[wire("type")]
    pub kind: Option<CustomHourType>,
    /// Day of the week, as a number from 1 for Sunday to 7 for Saturday. One of `1` (on Sunday), `2` (on Monday), `3` (on Tuesday), `4` (on Wednesday), `5` (on Thursday), `6` (on Friday), `7` (on Saturday).
    pub weekday: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the hours of the day are around the clock or custom.
///
/// Values of `type` in [`CustomHour`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CustomHourType {
    /// `1`: Around the clock, every day.
    Hours24 = 1,
    /// `2`: Open only at the times set for each weekday.
    CustomizedHours = 2,
}

/// How calls are handled outside business hours.
///
/// Value of `close_hours` in [`CallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingClosedHours {
    /// What happens with a call that is not answered outside business hours.
    pub close_hour_action: Option<UnansweredCallAction>,
    /// How callers whose call nobody takes reach an operator or check their voicemail; with options for calls that are forwarded.
    pub connect_to_operator: Option<BusyConnectOperator>,
    /// What happens with a call that arrives while the user is on another one.
    pub busy_action: Option<BusyAction>,
    /// How callers reach an operator or check their voicemail while the user is on another call; with options for calls that are forwarded.
    pub busy_connect_operator: Option<ConnectToOperator>,
    /// How long a caller waits for an answer, in seconds, before `close_hour_action` is carried out. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// PIN for the desk phones of users.
///
/// Value of `desk_phone` in [`UserSettings`] and [`SettingTemplateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingsDeskPhone {
    /// PIN for voicemail, hot desking and unlocking desk phones.
    pub pin_code: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether callers on hold hear the audio from the library or nothing.
///
/// Values of `hold_music` in [`UserSettings`] and [`SettingTemplateUserSettings`].
#[zoom_enum]
pub enum HoldMusic {
    /// `default`: Hold music can be chosen from the audio library.
    Default,
    /// `disable`: Callers on hold hear no music.
    Disable,
}

/// Changes the settings in one of the account's Zoom Phone setting templates.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SettingTemplateDetailPolicySms, SettingTemplatePolicy, UpdateSettingTemplate};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSettingTemplate::new("Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .name("Sales")
///     .policy(
///         SettingTemplatePolicy::new()
///             .sms(
///                 SettingTemplateDetailPolicySms::new()
///                     .enable(true)
///                     .international_sms(false),
///             ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/setting-templates/PATCH/phone/setting_templates/{templateId})
#[zoom_endpoint(
    PATCH "/phone/setting_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:setting_template:admin"],
    errors = [
        (400, 300, INVALID_PIN_CODE = "the PIN code is invalid"),
        (400, 13800, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 15001, SETTINGS_TEMPLATE_DOES_NOT_EXIST = "the settings template does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSettingTemplate {
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// Description of the setting template, in free text.
    pub description: Option<String>,
    /// Name of the setting template.
    pub name: Option<String>,
    /// What users may do, feature by feature.
    pub policy: Option<SettingTemplatePolicy>,
    /// Country in which the setting template was created, and area code of the Zoom Phone account.
    pub profile: Option<SettingTemplateDetailProfile>,
    /// Settings that the template applies to users.
    pub user_settings: Option<SettingTemplateUserSettings>,
}

/// What users may do, feature by feature.
///
/// Value of `policy` in [`UpdateSettingTemplate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplatePolicy {
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<TemplatePolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<SettingTemplatePolicyAutoCallRecording>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<SettingTemplateDetailPolicySms>,
    /// Whether users have voicemail, and whether it is transcribed.
    pub voicemail: Option<SettingTemplateDetailPolicyVoicemail>,
    /// Policy for forwarding calls.
    pub call_forwarding: Option<CallForwarding>,
    /// Policy for unanswered calls: whether users can forward them to other numbers, and to which.
    pub call_overflow: Option<SettingTemplateDetailPolicyCallOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`SettingTemplatePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplatePolicyAutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether an announcement plays at the start; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether an announcement says that an incoming call is recorded.
    pub inbound_audio_notification: Option<TemplateCallRecordingAudioNotification>,
    /// Whether an announcement says that an outgoing call is recorded.
    pub outbound_audio_notification: Option<TemplateCallRecordingAudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that the template applies to users.
///
/// Value of `user_settings` in [`UpdateSettingTemplate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateUserSettings {
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Whether calls that show no caller ID are blocked.
    pub block_calls_without_caller_id: Option<bool>,
    /// How calls are handled during business hours and outside them.
    pub call_handling: Option<SettingTemplateUserSettingsCallHandling>,
    /// PIN for the desk phones of users.
    pub desk_phone: Option<UserSettingsDeskPhone>,
    /// Whether callers on hold hear the audio from the library or nothing.
    pub hold_music: Option<HoldMusic>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during business hours and outside them.
///
/// Value of `call_handling` in [`SettingTemplateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingTemplateUserSettingsCallHandling {
    /// How calls are handled during business hours.
    pub business_hours: Option<SettingsCallHandlingBusinessHours>,
    /// How calls are handled outside business hours.
    pub close_hours: Option<SettingsCallHandlingCloseHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during business hours.
///
/// Value of `business_hours` in [`SettingTemplateUserSettingsCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsCallHandlingBusinessHours {
    /// What happens with a call that is not answered during business hours.
    pub business_hour_action: Option<UnansweredCallAction>,
    /// How callers whose call nobody takes reach an operator or check their voicemail; with options for calls that are forwarded.
    pub connect_to_operator: Option<OperatorConnectionChange>,
    /// What happens with a call that arrives while the user is on another one.
    pub busy_action: Option<BusyAction>,
    /// How callers reach an operator or check their voicemail while the user is on another call; with options for calls that are forwarded.
    pub busy_connect_operator: Option<OperatorConnectionChange>,
    /// Opening hours on each day of the week, Sunday to Saturday, one entry per day; for custom hours only.
    pub custom_hours: Option<Vec<CustomHour>>,
    /// Whether the phones ring at the same time (`0`) or one after another (`1`).
    pub ring_type: Option<String>,
    /// How long each device rings, in seconds. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ringing_duration: Option<String>,
    /// Whether business hours run around the clock or are custom.
    #[wire("type")]
    pub kind: Option<HoursKind>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes to how callers reach an operator or check their voicemail.
///
/// Value of `connect_to_operator` and `busy_connect_operator` in [`SettingsCallHandlingBusinessHours`] and [`SettingsCallHandlingCloseHours`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperatorConnectionChange {
    /// Whether callers can reach the operator.
    pub enable: Option<bool>,
    /// Extension ID of the operator, such as a user, common area or call queue.
    pub id: Option<String>,
    /// Outside phone number to which calls are forwarded; used only if the action in the enclosing settings, such as `busy_action`, is `11`.
    pub external_number: Option<ExternalNumber>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if the action in the enclosing settings, such as `busy_action`, is `0` or `50`.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether the person to whom a call is forwarded must press 1 to take it, so that an outside voicemail box cannot; used only if the action in the enclosing settings is `11` or `26`.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers who are forwarded to voicemail can check their own messages; used only if the action in the enclosing settings is `0`.
    pub allow_caller_check_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled outside business hours.
///
/// Value of `close_hours` in [`SettingTemplateUserSettingsCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsCallHandlingCloseHours {
    /// What happens with a call that is not answered outside business hours.
    pub close_hour_action: Option<UnansweredCallAction>,
    /// How callers whose call nobody takes reach an operator or check their voicemail; with options for calls that are forwarded.
    pub connect_to_operator: Option<OperatorConnectionChange>,
    /// What happens with a call that arrives while the user is on another one.
    pub busy_action: Option<BusyAction>,
    /// How callers reach an operator or check their voicemail while the user is on another call; with options for calls that are forwarded.
    pub busy_connect_operator: Option<OperatorConnectionChange>,
    /// How long a caller waits for an answer, in seconds, before `close_hour_action` is carried out. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
