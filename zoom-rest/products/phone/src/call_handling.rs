//! Call handling: 4 operations.

use zoom_core::{DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    BusinessHour, RoutingActionSettingForwardToExternalContact, SettingBusinessHourSettingsRingMode, TimeZone,
};

/// Get call handling settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallHandlingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHandlingSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/call_handling/settings" -> CallHandlingSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_call_handling_settings:admin"],
    errors = [(404, 404, "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHandlingSettings {
    /// Extension ID.
    pub extension_id: String,
}

/// Response to [`GetCallHandlingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettings {
    /// Business hours.
    pub business_hours: Option<Vec<CallHandlingSettingBusinessHour>>,
    /// Closed hours.
    pub closed_hours: Option<Vec<ClosedHour>>,
    /// Holiday hours.
    pub holiday_hours: Option<Vec<CallHandlingSettingHolidayHour>>,
}

/// Element of `business_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingBusinessHour {
    /// Settings.
    pub settings: Option<SettingBusinessHourSettings>,
    /// Sub setting type.
    pub sub_setting_type: Option<SubSettingType>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHourSettings {
    /// Allow callers check voicemail.
    ///
    /// Deprecated by Zoom.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Allow members to reset.
    pub allow_members_to_reset: Option<bool>,
    /// Audio while connecting.
    pub audio_while_connecting: Option<TimeZone>,
    /// Call distribution.
    pub call_distribution: Option<CallDistribution>,
    /// Call forwarding settings.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// Call not answer action.
    ///
    /// Deprecated by Zoom.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Connect to operator.
    ///
    /// Deprecated by Zoom.
    pub connect_to_operator: Option<bool>,
    /// Custom hours settings.
    pub custom_hours_settings: Option<Vec<BusinessHour>>,
    /// Greeting prompt.
    pub greeting_prompt: Option<TimeZone>,
    /// Max call in queue.
    pub max_call_in_queue: Option<i64>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub max_wait_time: Option<i64>,
    /// Music on hold.
    pub music_on_hold: Option<TimeZone>,
    /// Receive call.
    pub receive_call: Option<bool>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<SettingBusinessHourSettingsRingMode>,
    /// Routing.
    pub routing: Option<SettingBusinessHourSettingsRouting>,
    /// Busy routing.
    pub busy_routing: Option<BusyRouting>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Wrap up time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub wrap_up_time: Option<i64>,
}

/// Value of `call_distribution`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistribution {
    /// Handle multiple calls.
    pub handle_multiple_calls: Option<bool>,
    /// Ring duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
    /// Ring mode.
    pub ring_mode: Option<RingMode>,
    /// Skip offline device phone number.
    pub skip_offline_device_phone_number: Option<bool>,
}

/// Values of `ring_mode`.
#[zoom_enum]
pub enum RingMode {
    /// `simultaneous`.
    Simultaneous,
    /// `sequential`.
    Sequential,
    /// `rotating`.
    Rotating,
    /// `longest_idle`.
    LongestIdle,
}

/// Element of `call_forwarding_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwardingSetting {
    /// Description.
    pub description: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// External contact.
    pub external_contact: Option<ExternalContact>,
}

/// Value of `external_contact`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalContact {
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// External contact ID.
    pub external_contact_id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<String>>,
}

/// Values of `call_not_answer_action`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallNotAnswerAction {
    /// `1`.
    ForwardToVoicemail = 1,
    /// `2`.
    ForwardToUser = 2,
    /// `4`.
    ForwardToCommonArea = 4,
    /// `6`.
    ForwardToAutoReceptionist = 6,
    /// `7`.
    ForwardToCallQueue = 7,
    /// `8`.
    ForwardToSharedLineGroup = 8,
    /// `9`.
    ForwardToExternalContact = 9,
    /// `10`.
    ForwardToPhoneNumber = 10,
    /// `11`.
    Disconnect = 11,
    /// `12`.
    PlayMessage = 12,
    /// `13`.
    ForwardToMessage = 13,
    /// `14`.
    ForwardToInteractiveVoiceResponse = 14,
}

/// Value of `routing`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHourSettingsRouting {
    /// Action.
    pub action: Option<HourSettingsRoutingAction>,
    /// Forward to.
    pub forward_to: Option<HourSettingsRoutingForwardTo>,
    /// Operator.
    pub operator: Option<HourSettingsRoutingOperator>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
    /// Voicemail leaving instruction.
    pub voicemail_leaving_instruction: Option<TimeZone>,
    /// Message greeting.
    pub message_greeting: Option<TimeZone>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Overflow play callee voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Busy play callee voicemail greeting.
    ///
    /// Deprecated by Zoom.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Values of `action`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum HourSettingsRoutingAction {
    /// `1`.
    ForwardToVoicemail = 1,
    /// `2`.
    ForwardToUser = 2,
    /// `3`.
    ForwardToZoomRoom = 3,
    /// `4`.
    ForwardToCommonArea = 4,
    /// `5`.
    ForwardToCiscoPolycomRoom = 5,
    /// `6`.
    ForwardToAutoReceptionist = 6,
    /// `7`.
    ForwardToCallQueue = 7,
    /// `8`.
    ForwardToSharedLineGroup = 8,
    /// `9`.
    ForwardToExternalContact = 9,
    /// `10`.
    ForwardToPhoneNumber = 10,
    /// `11`.
    Disconnect = 11,
    /// `12`.
    PlayMessage = 12,
    /// `14`.
    ForwardToInteractiveVoiceResponse = 14,
    /// `15`.
    ForwardToPartnerContactCenter = 15,
    /// `18`.
    ForwardToMicrosoftTeamsResourceAccount = 18,
    /// `19`.
    ForwardToZoomContactCenter = 19,
}

/// Value of `forward_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourSettingsRoutingForwardTo {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
    /// Zcc phone number.
    pub zcc_phone_number: Option<String>,
    /// Zcc phone number display name.
    pub zcc_phone_number_display_name: Option<String>,
    /// Partner contact center ID.
    pub partner_contact_center_id: Option<String>,
    /// Pcc phone number display name.
    pub pcc_phone_number_display_name: Option<String>,
    /// Teams app ID.
    pub teams_app_id: Option<String>,
    /// Teams voice app name.
    pub teams_voice_app_name: Option<String>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum RoutingForwardToExtensionType {
    /// `user`.
    User,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
}

/// Value of `operator`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourSettingsRoutingOperator {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<HourSettingsRoutingOperatorExtensionType>,
    /// ID.
    pub id: Option<String>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum HourSettingsRoutingOperatorExtensionType {
    /// `user`.
    User,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
}

/// Value of `busy_routing`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyRouting {
    /// Action.
    pub action: Option<i64>,
    /// Forward to.
    pub forward_to: Option<BusyRoutingForwardTo>,
    /// Operator.
    pub operator: Option<HourSettingsRoutingOperator>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
    /// Voicemail leaving instruction.
    pub voicemail_leaving_instruction: Option<TimeZone>,
    /// Message greeting.
    pub message_greeting: Option<TimeZone>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Overflow play callee voicemail greeting.
    ///
    /// Deprecated by Zoom.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Busy play callee voicemail greeting.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Value of `forward_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyRoutingForwardTo {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
}

/// Values of `sub_setting_type`.
#[zoom_enum]
pub enum SubSettingType {
    /// `call_forwarding`.
    CallForwarding,
    /// `custom_hours`.
    CustomHours,
    /// `call_handling`.
    CallHandling,
}

/// Element of `closed_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHour {
    /// Settings.
    pub settings: Option<ClosedHourSettings>,
    /// Sub setting type.
    pub sub_setting_type: Option<ClosedHourSubSettingType>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHourSettings {
    /// Allow callers check voicemail.
    ///
    /// Deprecated by Zoom.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Call forwarding settings.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// Call not answer action.
    ///
    /// Deprecated by Zoom.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Connect to operator.
    ///
    /// Deprecated by Zoom.
    pub connect_to_operator: Option<bool>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<SettingBusinessHourSettingsRingMode>,
    /// Routing.
    pub routing: Option<SettingBusinessHourSettingsRouting>,
    /// Busy routing.
    pub busy_routing: Option<BusyRouting>,
}

/// Values of `sub_setting_type`.
#[zoom_enum]
pub enum ClosedHourSubSettingType {
    /// `call_forwarding`.
    CallForwarding,
    /// `call_handling`.
    CallHandling,
}

/// Element of `holiday_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingHolidayHour {
    /// Details.
    pub details: Option<Vec<SettingHolidayHourDetail>>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
}

/// Element of `details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingHolidayHourDetail {
    /// Settings.
    pub settings: Option<SettingHolidayHourDetailSettings>,
    /// Sub setting type.
    pub sub_setting_type: Option<SettingHolidayHourDetailSubSettingType>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingHolidayHourDetailSettings {
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Call forwarding settings.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// Call not answer action.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// From.
    pub from: Option<DateTime>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<SettingBusinessHourSettingsRingMode>,
    /// Routing.
    pub routing: Option<HourDetailSettingsRouting>,
    /// To.
    pub to: Option<DateTime>,
}

/// Value of `routing`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourDetailSettingsRouting {
    /// Action.
    pub action: Option<i64>,
    /// Forward to.
    pub forward_to: Option<HourDetailSettingsRoutingForwardTo>,
    /// Operator.
    pub operator: Option<HourSettingsRoutingOperator>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<TimeZone>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Overflow play callee voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Busy play callee voicemail greeting.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
}

/// Value of `forward_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourDetailSettingsRoutingForwardTo {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<Value>,
}

/// Values of `sub_setting_type`.
#[zoom_enum]
pub enum SettingHolidayHourDetailSubSettingType {
    /// `call_forwarding`.
    CallForwarding,
    /// `call_handling`.
    CallHandling,
    /// `holiday`.
    Holiday,
}

/// Add call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCallHandlingSetting, CallHandlingSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
///     .sub_setting_type("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> AddCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_handling_setting:admin"],
    errors = [(400, 400, "not supported"), (404, 404, "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCallHandlingSetting {
    /// Extension ID.
    pub extension_id: String,
    /// Setting type.
    pub setting_type: CallHandlingSettingType,
    /// Settings.
    pub settings: Option<CallHandlingSettingSettings>,
    /// Sub setting type.
    pub sub_setting_type: Option<String>,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum CallHandlingSettingType {
    /// `business_hours`.
    BusinessHours,
    /// `closed_hours`.
    ClosedHours,
    /// `holiday_hours`.
    HolidayHours,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingSettings {
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Response to [`AddCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCallHandlingSettingResponse {
    /// Call forwarding ID.
    pub call_forwarding_id: Option<String>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
}

/// Update call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingType, UpdateCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
///     .sub_setting_type("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_handling_setting:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or the file was rejected, or a parameter is invalid, or the operation failed, or the number cannot be used, or an error on Zoom's side, or a parameter is missing or invalid"),
        (400, 405, "a limit is exceeded"),
        (404, 404, "the call forwarding does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallHandlingSetting {
    /// Extension ID.
    pub extension_id: String,
    /// Setting type.
    pub setting_type: CallHandlingSettingType,
    /// Settings.
    pub settings: Option<UpdateCallHandlingSettingSettings>,
    /// Sub setting type.
    pub sub_setting_type: Option<String>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallHandlingSettingSettings {
    /// Call forwarding settings: at most 10 items.
    pub call_forwarding_settings: Option<Vec<HandlingSettingSettingsCallForwardingSetting>>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// From.
    pub from: Option<DateTime>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// To.
    pub to: Option<DateTime>,
    /// Allow members to reset.
    pub allow_members_to_reset: Option<bool>,
    /// Custom hours settings: at most 7 items.
    pub custom_hours_settings: Option<Vec<BusinessHour>>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Audio while connecting ID.
    pub audio_while_connecting_id: Option<String>,
    /// Call distribution.
    pub call_distribution: Option<CallDistribution>,
    /// Call not answer action.
    pub call_not_answer_action: Option<HourSettingsRoutingAction>,
    /// Busy on another call action.
    pub busy_on_another_call_action: Option<BusyOnAnotherCallAction>,
    /// Busy require press 1 before connecting.
    pub busy_require_press_1_before_connecting: Option<bool>,
    /// Un answered require press 1 before connecting.
    pub un_answered_require_press_1_before_connecting: Option<bool>,
    /// Overflow play callee voicemail greeting.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Busy play callee voicemail greeting.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Busy phone number.
    pub busy_phone_number: Option<String>,
    /// Busy description.
    pub busy_description: Option<String>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Forward to extension ID.
    pub forward_to_extension_id: Option<String>,
    /// Busy forward to extension ID.
    pub busy_forward_to_extension_id: Option<String>,
    /// Greeting prompt ID.
    pub greeting_prompt_id: Option<String>,
    /// Max call in queue.
    pub max_call_in_queue: Option<i64>,
    /// Max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub max_wait_time: Option<i64>,
    /// Music on hold ID.
    pub music_on_hold_id: Option<String>,
    /// Operator extension ID.
    pub operator_extension_id: Option<String>,
    /// Receive call.
    pub receive_call: Option<bool>,
    /// Ring mode.
    pub ring_mode: Option<SettingBusinessHourSettingsRingMode>,
    /// Voicemail greeting ID.
    pub voicemail_greeting_id: Option<String>,
    /// Voicemail leaving instruction ID.
    pub voicemail_leaving_instruction_id: Option<String>,
    /// Message greeting ID.
    pub message_greeting_id: Option<String>,
    /// Forward to zcc phone number.
    pub forward_to_zcc_phone_number: Option<String>,
    /// Forward to partner contact center ID.
    pub forward_to_partner_contact_center_id: Option<String>,
    /// Forward to teams ID.
    pub forward_to_teams_id: Option<String>,
    /// Wrap up time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, and others.
    pub wrap_up_time: Option<i64>,
}

/// Element of `call_forwarding_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HandlingSettingSettingsCallForwardingSetting {
    /// Description.
    pub description: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// External contact.
    pub external_contact: Option<RoutingActionSettingForwardToExternalContact>,
}

/// Values of `busy_on_another_call_action`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusyOnAnotherCallAction {
    /// `1`.
    ForwardToVoicemail = 1,
    /// `2`.
    ForwardToUser = 2,
    /// `4`.
    ForwardToCommonArea = 4,
    /// `6`.
    ForwardToAutoReceptionist = 6,
    /// `7`.
    ForwardToCallQueue = 7,
    /// `8`.
    ForwardToSharedLineGroup = 8,
    /// `9`.
    ForwardToExternalContact = 9,
    /// `10`.
    ForwardToPhoneNumber = 10,
    /// `12`.
    PlayMessage = 12,
    /// `21`.
    CallWaiting = 21,
    /// `22`.
    PlayBusySignal = 22,
}

/// Delete call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingType, DeleteCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
///     .call_forwarding_id("Zl3aVt0bQ9y")
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_handling_setting:admin"],
    errors = [(404, 404, "the call forwarding does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallHandlingSetting {
    /// Extension ID.
    pub extension_id: String,
    /// Setting type.
    pub setting_type: CallHandlingSettingType,
    /// Call forwarding ID.
    pub call_forwarding_id: Option<String>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
}
