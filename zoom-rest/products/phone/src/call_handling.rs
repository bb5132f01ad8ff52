//! Call handling: 4 operations.

use zoom_core::{DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{ForwardingContact, HoursKind, HoursRingMode, IdAndName, OpeningHours};

/// Returns how an extension routes calls during business, closed and holiday hours.
///
/// To be deprecated: use the operations under users, common areas, auto receptionists or call queues instead.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-handling/GET/phone/extension/{extensionId}/call_handling/settings)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/call_handling/settings" -> CallHandlingSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_call_handling_settings:admin"],
    errors = [(404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHandlingSettings {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
}

/// Response to [`GetCallHandlingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettings {
    /// Call handling during business hours, one entry per part of the settings.
    pub business_hours: Option<Vec<CallHandlingSettingBusinessHour>>,
    /// Call handling outside business hours, one entry per part of the settings.
    pub closed_hours: Option<Vec<ClosedHour>>,
    /// Call handling on holidays, one entry per holiday.
    pub holiday_hours: Option<Vec<CallHandlingSettingHolidayHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One group of call handling settings for business hours.
///
/// Element of `business_hours` in [`CallHandlingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingBusinessHour {
    /// How calls are handled during business hours.
    pub settings: Option<SettingBusinessHourSettings>,
    /// Part of the call handling settings, such as hours or forwarding.
    pub sub_setting_type: Option<SubSettingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during business hours.
///
/// Value of `settings` in [`CallHandlingSettingBusinessHour`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHourSettings {
    /// Whether callers can check their voicemail over the phone.
    ///
    /// Deprecated by Zoom.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether members of the call queue can replace its business hours with their own.
    pub allow_members_to_reset: Option<bool>,
    /// What callers hear while they wait to be connected.
    pub audio_while_connecting: Option<IdAndName>,
    /// How incoming calls are spread over the members of the call queue.
    pub call_distribution: Option<CallDistribution>,
    /// Targets to which calls are forwarded, one entry each.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// What happens with a call that is not answered.
    ///
    /// Deprecated by Zoom.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator.
    ///
    /// Deprecated by Zoom.
    pub connect_to_operator: Option<bool>,
    /// Opening hours of the weekdays, for custom hours only.
    pub custom_hours_settings: Option<Vec<OpeningHours>>,
    /// Audio that callers hear when the queue or auto receptionist answers.
    pub greeting_prompt: Option<IdAndName>,
    /// How many calls may wait at once; further ones overflow.
    pub max_call_in_queue: Option<i64>,
    /// Longest wait of a caller in the queue, or ringing time of the devices (of each one, if they ring in turn), in seconds. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`, `600`, `900`, `1200`, `1500`, `1800`.
    pub max_wait_time: Option<i64>,
    /// Music that callers hear while they wait or are on hold.
    pub music_on_hold: Option<IdAndName>,
    /// Whether queue members are notified of new incoming calls while they are on a call.
    pub receive_call: Option<bool>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// In which order the phones or members ring when a call comes in.
    pub ring_mode: Option<HoursRingMode>,
    /// Where calls go that are not answered during business hours.
    pub routing: Option<HoursRouting>,
    /// Where calls go while the user is on another call during business hours.
    pub busy_routing: Option<BusyRouting>,
    /// Whether the hours run around the clock or are custom.
    #[wire("type")]
    pub kind: Option<HoursKind>,
    /// Seconds that an agent has for wrapping up before the next call. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`.
    pub wrap_up_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls are spread over the members of the call queue.
///
/// Value of `call_distribution` in [`SettingBusinessHourSettings`] and [`UpdateCallHandlingOptions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallDistribution {
    /// Whether several waiting calls ring different queue members at the same time.
    pub handle_multiple_calls: Option<bool>,
    /// How long each member's device rings before the call moves on, in seconds. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
    /// In which order the phones or members ring when a call comes in.
    pub ring_mode: Option<RingMode>,
    /// Whether calls skip offline devices and the members' added phone numbers.
    pub skip_offline_device_phone_number: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// In which order the phones or members ring when a call comes in.
///
/// Values of `ring_mode` in [`CallDistribution`].
#[zoom_enum]
pub enum RingMode {
    /// `simultaneous`: All members or devices ring at the same time.
    Simultaneous,
    /// `sequential`: Members or devices ring one after another.
    Sequential,
    /// `rotating`: Starts with the member after the one who last took a call.
    Rotating,
    /// `longest_idle`: Starts with the member who has waited longest since a call.
    LongestIdle,
}

/// Number or external contact to which calls are forwarded, and whether that is on.
///
/// Element of `call_forwarding_settings` in [`SettingBusinessHourSettings`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwardingSetting {
    /// Remark on the number to which calls are forwarded.
    pub description: Option<String>,
    /// Whether calls are forwarded to this target.
    pub enable: Option<bool>,
    /// ID of the forwarding entry.
    pub id: Option<String>,
    /// Outside phone number that rings too, in E.164 format.
    pub phone_number: Option<String>,
    /// Contact outside the account, to whom calls may be forwarded.
    pub external_contact: Option<ExternalContact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact outside the account, to whom calls may be forwarded.
///
/// Value of `external_contact` in [`CallForwardingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalContact {
    /// User name or display name of the outside contact.
    pub name: Option<String>,
    /// Email address of the external contact.
    pub email: Option<String>,
    /// ID that Zoom gave to the contact outside the account.
    pub external_contact_id: Option<String>,
    /// Phone numbers of the outside contact.
    pub phone_numbers: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with an unanswered call to an extension, as a number.
///
/// Values of `call_not_answer_action` in [`SettingBusinessHourSettings`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallNotAnswerAction {
    /// `1`: Forwards the call to voicemail.
    ForwardToVoicemail = 1,
    /// `2`: Forwards the call to a user.
    ForwardToUser = 2,
    /// `4`: Forwards the call to a common area.
    ForwardToCommonArea = 4,
    /// `6`: Forwards the call to an auto receptionist.
    ForwardToAutoReceptionist = 6,
    /// `7`: Forwards the call to a call queue.
    ForwardToCallQueue = 7,
    /// `8`: Forwards the call to a shared line group.
    ForwardToSharedLineGroup = 8,
    /// `9`: Forwards the call to an external contact.
    ForwardToExternalContact = 9,
    /// `10`: Forwards the call to a phone number.
    ForwardToPhoneNumber = 10,
    /// `11`: Disconnects the call.
    Disconnect = 11,
    /// `12`: Plays a message, then disconnects the call.
    PlayMessage = 12,
    /// `13`: Forwards the call to a message; Zoom does not explain how this differs from `12`.
    ForwardToMessage = 13,
    /// `14`: Forwards the call to a voice menu (IVR).
    ForwardToInteractiveVoiceResponse = 14,
}

/// Where calls go that are not answered.
///
/// Value of `routing` in [`SettingBusinessHourSettings`] and [`ClosedHourSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HoursRouting {
    /// What happens with calls that are not answered, such as forwarding or voicemail.
    pub action: Option<CallRoutingAction>,
    /// Target of calls that nobody answers; present if the action forwards or goes to voicemail.
    pub forward_to: Option<HourSettingsRoutingForwardTo>,
    /// Extension that callers can reach as operator.
    pub operator: Option<RoutingOperator>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<IdAndName>,
    /// Audio that explains how to leave a message.
    pub voicemail_leaving_instruction: Option<IdAndName>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<IdAndName>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if unanswered calls are forwarded.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if `action` is `1`, for voicemail.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if calls are forwarded while the user is on another one.
    ///
    /// Deprecated by Zoom.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with calls, such as forwarding or voicemail.
///
/// Values of `action` and `call_not_answer_action` in [`HoursRouting`] and [`UpdateCallHandlingOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallRoutingAction {
    /// `1`: Forwards the call to voicemail.
    ForwardToVoicemail = 1,
    /// `2`: Forwards the call to a user.
    ForwardToUser = 2,
    /// `3`: Forwards the call to a Zoom Room.
    ForwardToZoomRoom = 3,
    /// `4`: Forwards the call to a common area.
    ForwardToCommonArea = 4,
    /// `5`: Forwards the call to a Cisco or Polycom room.
    ForwardToCiscoPolycomRoom = 5,
    /// `6`: Forwards the call to an auto receptionist.
    ForwardToAutoReceptionist = 6,
    /// `7`: Forwards the call to a call queue.
    ForwardToCallQueue = 7,
    /// `8`: Forwards the call to a shared line group.
    ForwardToSharedLineGroup = 8,
    /// `9`: Forwards the call to an external contact.
    ForwardToExternalContact = 9,
    /// `10`: Forwards the call to a phone number.
    ForwardToPhoneNumber = 10,
    /// `11`: Disconnects the call; not for auto receptionists.
    Disconnect = 11,
    /// `12`: Plays a message, then disconnects the call.
    PlayMessage = 12,
    /// `14`: Forwards the call to a voice menu (IVR); only for auto receptionists.
    ForwardToInteractiveVoiceResponse = 14,
    /// `15`: Forwards the call to a partner contact center; only for auto receptionists.
    ForwardToPartnerContactCenter = 15,
    /// `18`: Forwards the call to a Microsoft Teams resource account; not for users.
    ForwardToMicrosoftTeamsResourceAccount = 18,
    /// `19`: Forwards the call to Zoom Contact Center; needs a Zoom Contact Center license.
    ForwardToZoomContactCenter = 19,
}

/// Target of calls that nobody answers; present if the action forwards or goes to voicemail.
///
/// Value of `forward_to` in [`HoursRouting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourSettingsRoutingForwardTo {
    /// Name of the extension or contact to which calls are forwarded.
    pub display_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<i64>,
    /// Kind of extension to which calls are forwarded.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Number of the extension or outside line to which calls are forwarded, in E.164 format.
    pub phone_number: Option<String>,
    /// Remark on the external number to which calls are forwarded.
    pub description: Option<String>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<IdAndName>,
    /// Zoom Contact Center number to which calls are forwarded.
    pub zcc_phone_number: Option<String>,
    /// Display name of the Zoom Contact Center number to which calls are forwarded.
    pub zcc_phone_number_display_name: Option<String>,
    /// ID of the partner contact center setting to which calls are forwarded.
    pub partner_contact_center_id: Option<String>,
    /// Display name of the partner contact center that receives forwarded calls.
    pub pcc_phone_number_display_name: Option<String>,
    /// ID of the voice app in Microsoft Teams to which calls are forwarded.
    pub teams_app_id: Option<String>,
    /// Display name of the voice app in Microsoft Teams to which calls are forwarded.
    pub teams_voice_app_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension to which calls are forwarded.
///
/// Values of `extension_type` in [`HourSettingsRoutingForwardTo`] and other types.
#[zoom_enum]
pub enum RoutingForwardToExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
}

/// Extension that callers can reach as operator.
///
/// Value of `operator` in [`HoursRouting`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingOperator {
    /// Name of the operator's extension.
    pub display_name: Option<String>,
    /// Extension ID of the operator.
    pub extension_id: Option<String>,
    /// Extension number of the operator.
    pub extension_number: Option<i64>,
    /// Kind of the operator's extension, such as a user or a call queue.
    pub extension_type: Option<HourSettingsRoutingOperatorExtensionType>,
    /// ID of the user, call queue or other holder of the operator's extension.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of the operator's extension, such as a user or a call queue.
///
/// Values of `extension_type` in [`RoutingOperator`].
#[zoom_enum]
pub enum HourSettingsRoutingOperatorExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
}

/// Where calls go while the user is on another call.
///
/// Value of `busy_routing` in [`SettingBusinessHourSettings`] and [`ClosedHourSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyRouting {
    /// What happens with a call during another one: `21` call waiting, `22` busy signal, `1` voicemail, `12` message and hang-up; others forward it to `2` a user, `4` a common area, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` a contact or `10` a number.
    pub action: Option<i64>,
    /// Target of calls while the line is busy; present if the action forwards or goes to voicemail.
    pub forward_to: Option<BusyRoutingForwardTo>,
    /// Extension that callers can reach as operator.
    pub operator: Option<RoutingOperator>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<IdAndName>,
    /// Audio that explains how to leave a message.
    pub voicemail_leaving_instruction: Option<IdAndName>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<IdAndName>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if unanswered calls are forwarded.
    ///
    /// Deprecated by Zoom.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if `action` is `1`, for voicemail.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if calls are forwarded while the user is on another one.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Target of calls while the line is busy; present if the action forwards or goes to voicemail.
///
/// Value of `forward_to` in [`BusyRouting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyRoutingForwardTo {
    /// Name of the extension or contact to which calls are forwarded.
    pub display_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<i64>,
    /// Kind of extension to which calls are forwarded.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Number of the extension or outside line to which calls are forwarded, in E.164 format.
    pub phone_number: Option<String>,
    /// Remark on the external number to which calls are forwarded.
    pub description: Option<String>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of the call handling settings for business hours.
///
/// Values of `sub_setting_type` in [`CallHandlingSettingBusinessHour`].
#[zoom_enum]
pub enum SubSettingType {
    /// `call_forwarding`: Where calls are forwarded.
    CallForwarding,
    /// `custom_hours`: Opening hours of each weekday.
    CustomHours,
    /// `call_handling`: How incoming calls are handled.
    CallHandling,
}

/// One group of call handling settings for closed hours.
///
/// Element of `closed_hours` in [`CallHandlingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHour {
    /// How calls are handled during closed hours.
    pub settings: Option<ClosedHourSettings>,
    /// Which part of the call handling the entry holds: forwarding, or how calls are handled.
    pub sub_setting_type: Option<ClosedHourSubSettingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled during closed hours.
///
/// Value of `settings` in [`ClosedHour`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHourSettings {
    /// Whether callers can check their voicemail over the phone.
    ///
    /// Deprecated by Zoom.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Targets to which calls are forwarded, one entry each.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// What happens with a call that is not answered.
    ///
    /// Deprecated by Zoom.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator.
    ///
    /// Deprecated by Zoom.
    pub connect_to_operator: Option<bool>,
    /// Seconds that a caller waits while all devices ring; if devices ring one after another, seconds that each one rings. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// In which order the phones or members ring when a call comes in.
    pub ring_mode: Option<HoursRingMode>,
    /// Where calls go that are not answered outside business hours.
    pub routing: Option<HoursRouting>,
    /// Where calls go while the user is on another call outside business hours.
    pub busy_routing: Option<BusyRouting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of settings for closed hours: forwarding or the handling of calls.
///
/// Values of `sub_setting_type` in [`ClosedHour`].
#[zoom_enum]
pub enum ClosedHourSubSettingType {
    /// `call_forwarding`: Where calls are forwarded.
    CallForwarding,
    /// `call_handling`: How incoming calls are handled.
    CallHandling,
}

/// Call handling settings for one holiday.
///
/// Element of `holiday_hours` in [`CallHandlingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingHolidayHour {
    /// Parts of the call handling for the holiday, such as its dates and forwarding, one entry each.
    pub details: Option<Vec<SettingHolidayHourDetail>>,
    /// ID of the holiday.
    pub holiday_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One part of the call handling for a holiday, such as its dates or forwarding.
///
/// Element of `details` in [`CallHandlingSettingHolidayHour`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingHolidayHourDetail {
    /// How calls are handled on the holiday, as far as this part of the settings goes.
    pub settings: Option<SettingHolidayHourDetailSettings>,
    /// Which part of the call handling the entry holds: the dates of the holiday, forwarding, or how calls are handled.
    pub sub_setting_type: Option<SettingHolidayHourDetailSubSettingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are handled on the holiday, as far as this part of the settings goes.
///
/// Value of `settings` in [`SettingHolidayHourDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingHolidayHourDetailSettings {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Targets to which calls are forwarded, one entry each.
    pub call_forwarding_settings: Option<Vec<CallForwardingSetting>>,
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// Seconds that a caller waits while all devices ring; if devices ring one after another, seconds that each one rings. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Name of the holiday; for the holiday setting only.
    pub name: Option<String>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// In which order the phones or members ring when a call comes in.
    pub ring_mode: Option<HoursRingMode>,
    /// Where calls go that are not answered or find the extension busy.
    pub routing: Option<HourDetailSettingsRouting>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where calls go that are not answered or find the extension busy.
///
/// Value of `routing` in [`SettingHolidayHourDetailSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourDetailSettingsRouting {
    /// What happens with a call that is not answered or finds the extension busy: `1` voicemail, `11` hang-up, `12` message and hang-up, `21` call waiting, `22` busy signal; others forward it to `2` a user, `4` a common area, `6` an auto receptionist, `7` a call queue, `8` a shared line group, `9` a contact or `10` a number.
    pub action: Option<i64>,
    /// Target of calls that are not answered or find the extension busy; present if the action forwards or goes to voicemail.
    pub forward_to: Option<HourDetailSettingsRoutingForwardTo>,
    /// Extension that callers can reach as operator.
    pub operator: Option<RoutingOperator>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<IdAndName>,
    /// Whether the person who picks up a forwarded call must press 1 to take it, so that an outside voicemail box cannot answer.
    pub require_press_1_before_connecting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if unanswered calls are forwarded.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if `action` is `1`, for voicemail.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if calls are forwarded while the user is on another one.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Target of calls that are not answered or find the extension busy; present if the action forwards or goes to voicemail.
///
/// Value of `forward_to` in [`HourDetailSettingsRouting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HourDetailSettingsRoutingForwardTo {
    /// Name of the extension or contact to which calls are forwarded.
    pub display_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<i64>,
    /// Kind of extension to which calls are forwarded.
    pub extension_type: Option<RoutingForwardToExtensionType>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Number of the extension or outside line to which calls are forwarded, in E.164 format.
    pub phone_number: Option<String>,
    /// Remark on the external number to which calls are forwarded.
    pub description: Option<String>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of the call handling for a holiday.
///
/// Values of `sub_setting_type` in [`SettingHolidayHourDetail`].
#[zoom_enum]
pub enum SettingHolidayHourDetailSubSettingType {
    /// `call_forwarding`: Where calls are forwarded.
    CallForwarding,
    /// `call_handling`: How incoming calls are handled.
    CallHandling,
    /// `holiday`: Dates that count as holidays.
    Holiday,
}

/// Adds part of an extension's call handling for business, closed or holiday hours.
///
/// To be deprecated: use the operations under the extension's own kind, such as users, instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCallHandlingSetting, CallHandlingSettingOptions, CallHandlingSettingSubSettingType, CallHandlingSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
/// .settings(
///     CallHandlingSettingOptions::new()
///         .description("Mobile phone")
///         .phone_number("+14155550100"),
/// )
/// .sub_setting_type(CallHandlingSettingSubSettingType::CallForwarding)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-handling/POST/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> AddCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_handling_setting:admin"],
    errors = [
        (400, 400, NOT_SUPPORTED = "not supported"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCallHandlingSetting {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Hours to whose call handling the settings are added.
    pub setting_type: CallHandlingSettingType,
    /// What to add: a number for forwarding or a holiday, as `sub_setting_type` says.
    pub settings: Option<CallHandlingSettingOptions>,
    /// Part of the call handling settings to add.
    pub sub_setting_type: Option<CallHandlingSettingSubSettingType>,
}

/// Hours whose call handling a request is about: business, closed or holiday hours.
///
/// Values of `settingType` in [`AddCallHandlingSetting`] and other types.
#[zoom_enum]
pub enum CallHandlingSettingType {
    /// `business_hours`: Hours when the business is open.
    BusinessHours,
    /// `closed_hours`: Hours when the business is closed.
    ClosedHours,
    /// `holiday_hours`: Hours on holidays.
    HolidayHours,
}

/// Call handling settings to add, such as a holiday or a number for forwarding.
///
/// Value of `settings` in [`AddCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingOptions {
    /// ID of the holiday on which calls are to be forwarded; for the `call_forwarding` settings.
    pub holiday_id: Option<String>,
    /// Description of the external number to which calls are forwarded.
    pub description: Option<String>,
    /// External number to which calls are forwarded, in E.164 format; needed for the `call_forwarding` settings.
    pub phone_number: Option<String>,
    /// Name of the holiday; for the holiday setting only.
    pub name: Option<String>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of call handling settings that is added to: forwarding or holidays.
///
/// Values of `sub_setting_type` in [`AddCallHandlingSetting`].
#[zoom_enum]
pub enum CallHandlingSettingSubSettingType {
    /// `call_forwarding`: Where calls are forwarded.
    CallForwarding,
    /// `holiday`: Dates that count as holidays.
    Holiday,
}

/// Response to [`AddCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCallHandlingSettingResponse {
    /// ID of the new forwarding entry; present if `call_forwarding` settings were added.
    pub call_forwarding_id: Option<String>,
    /// ID of the new holiday; present if a `holiday` was added.
    pub holiday_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates part of an extension's call handling for business, closed or holiday hours.
///
/// To be deprecated: use the operations under the extension's own kind, such as users, instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingType, HoursRingMode, UpdateCallHandlingOptions, UpdateCallHandlingSetting, UpdateCallHandlingSettingSubSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     CallHandlingSettingType::BusinessHours,
/// )
/// .settings(
///     UpdateCallHandlingOptions::new()
///         .max_wait_time(30)
///         .ring_mode(HoursRingMode::Simultaneous),
/// )
/// .sub_setting_type(UpdateCallHandlingSettingSubSettingType::CallHandling)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-handling/PATCH/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_handling_setting:admin"],
    errors = [
        (400, 400, "a required setting is turned off, or the file was rejected, or the overflow policy does not allow external contacts, or the number cannot be used, or an error on Zoom's side, or users cannot do this to themselves, or a parameter is missing or invalid"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 404, CALL_FORWARDING_DOES_NOT_EXIST = "the call forwarding does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCallHandlingSetting {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Hours whose call handling changes.
    pub setting_type: CallHandlingSettingType,
    /// What to change, such as hours, greetings or forwarding, as `sub_setting_type` says.
    pub settings: Option<UpdateCallHandlingOptions>,
    /// Part of the call handling settings to change.
    pub sub_setting_type: Option<UpdateCallHandlingSettingSubSettingType>,
}

/// Call handling settings to change, such as hours, greetings and forwarding.
///
/// Value of `settings` in [`UpdateCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallHandlingOptions {
    /// Targets to which calls are forwarded, one entry each.
    pub call_forwarding_settings: Option<Vec<HandlingSettingsCallForwardingSetting>>,
    /// Whether the person who picks up at an outside number must press 1 to take a forwarded call, so that a voicemail box cannot; for the `call_forwarding` settings.
    pub require_press_1_before_connecting: Option<bool>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// ID of the holiday to change; for the `holiday` settings.
    pub holiday_id: Option<String>,
    /// Name of the holiday; for the holiday setting only.
    pub name: Option<String>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Whether members of the call queue can replace its business hours with their own.
    pub allow_members_to_reset: Option<bool>,
    /// Opening hours of the weekdays, for custom hours only.
    pub custom_hours_settings: Option<Vec<OpeningHours>>,
    /// Whether the hours run around the clock or are custom.
    #[wire("type")]
    pub kind: Option<HoursKind>,
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// ID of the audio that callers hear while they wait; empty for Zoom's own.
    pub audio_while_connecting_id: Option<String>,
    /// How incoming calls are spread over the members of the call queue.
    pub call_distribution: Option<CallDistribution>,
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<CallRoutingAction>,
    /// What happens with a call that arrives while the user is on another one.
    pub busy_on_another_call_action: Option<BusyOnAnotherCallAction>,
    /// Whether the person who picks up must press 1 to take a call that is forwarded outside while the user is on another one.
    pub busy_require_press_1_before_connecting: Option<bool>,
    /// Whether the person who picks up must press 1 to take an unanswered call that is forwarded outside.
    pub un_answered_require_press_1_before_connecting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if unanswered calls are forwarded.
    pub overflow_play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if unanswered calls, or calls during another call, go to voicemail.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Whether callers hear the voicemail greeting of the person called when forwarding ends; used only if calls are forwarded while the user is on another one.
    pub busy_play_callee_voicemail_greeting: Option<bool>,
    /// Number to which unanswered calls are forwarded, in E.164 format; used only if `call_not_answer_action` is `10`.
    pub phone_number: Option<String>,
    /// Description of the external number to which unanswered calls are forwarded; used only if `call_not_answer_action` is `10`.
    pub description: Option<String>,
    /// Number in E.164 format to which calls are forwarded while the user is busy.
    pub busy_phone_number: Option<String>,
    /// Free text about the external number to which calls are forwarded while the user is busy.
    pub busy_description: Option<String>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// ID of the extension that takes an unanswered call or its voicemail; depends on `call_not_answer_action`.
    pub forward_to_extension_id: Option<String>,
    /// ID of the extension to which calls are forwarded while the user is busy.
    pub busy_forward_to_extension_id: Option<String>,
    /// ID of the greeting audio; `0` turns the greeting off and an empty value restores the standard one.
    pub greeting_prompt_id: Option<String>,
    /// How many calls may wait at once; further ones overflow.
    pub max_call_in_queue: Option<i64>,
    /// Longest wait of a caller in the queue, or ringing time of the devices (of each one, if they ring in turn), in seconds. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`, `600`, `900`, `1200`, `1500`, `1800`.
    pub max_wait_time: Option<i64>,
    /// ID of the music for callers on hold; `0` turns it off, an empty value restores the standard.
    pub music_on_hold_id: Option<String>,
    /// Extension ID of the operator; used if `connect_to_operator` is true.
    pub operator_extension_id: Option<String>,
    /// Whether queue members are notified of new incoming calls while they are on a call.
    pub receive_call: Option<bool>,
    /// In which order the phones or members ring when a call comes in.
    pub ring_mode: Option<HoursRingMode>,
    /// ID of the audio that plays before the caller leaves a message.
    pub voicemail_greeting_id: Option<String>,
    /// ID of the audio that explains how to leave a message.
    pub voicemail_leaving_instruction_id: Option<String>,
    /// ID of the audio that plays before the call is disconnected.
    pub message_greeting_id: Option<String>,
    /// Zoom Contact Center number that takes unanswered calls, in E.164 format; depends on `call_not_answer_action`.
    pub forward_to_zcc_phone_number: Option<String>,
    /// Setting ID of the partner contact center that takes unanswered calls; depends on `call_not_answer_action`.
    pub forward_to_partner_contact_center_id: Option<String>,
    /// ID of the Microsoft Teams voice app that takes unanswered calls; depends on `call_not_answer_action`.
    pub forward_to_teams_id: Option<String>,
    /// Seconds that an agent has for wrapping up before the next call. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`, `120`, `180`, `240`, `300`.
    pub wrap_up_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Forwarding to a number or an external contact, as it is to be.
///
/// Element of `call_forwarding_settings` in [`UpdateCallHandlingOptions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HandlingSettingsCallForwardingSetting {
    /// Remark on the number to which calls are forwarded.
    pub description: Option<String>,
    /// Whether calls are forwarded to this target.
    pub enable: Option<bool>,
    /// ID of the forwarding entry.
    pub id: Option<String>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub phone_number: Option<String>,
    /// Contact outside the account, to whom calls may be forwarded.
    pub external_contact: Option<ForwardingContact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with a call that arrives while the user is on another one.
///
/// Values of `busy_on_another_call_action` in [`UpdateCallHandlingOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BusyOnAnotherCallAction {
    /// `1`: Forwards the call to voicemail.
    ForwardToVoicemail = 1,
    /// `2`: Forwards the call to a user.
    ForwardToUser = 2,
    /// `4`: Forwards the call to a common area.
    ForwardToCommonArea = 4,
    /// `6`: Forwards the call to an auto receptionist.
    ForwardToAutoReceptionist = 6,
    /// `7`: Forwards the call to a call queue.
    ForwardToCallQueue = 7,
    /// `8`: Forwards the call to a shared line group.
    ForwardToSharedLineGroup = 8,
    /// `9`: Forwards the call to an external contact.
    ForwardToExternalContact = 9,
    /// `10`: Forwards the call to a phone number.
    ForwardToPhoneNumber = 10,
    /// `12`: Plays a message, then disconnects.
    PlayMessage = 12,
    /// `21`: Call waiting: the user hears of the new call and can switch to it.
    CallWaiting = 21,
    /// `22`: Plays a busy signal.
    PlayBusySignal = 22,
}

/// Part of the call handling settings that a request changes.
///
/// Values of `sub_setting_type` in [`UpdateCallHandlingSetting`].
#[zoom_enum]
pub enum UpdateCallHandlingSettingSubSettingType {
    /// `call_forwarding`: Outside numbers and contacts to which calls are forwarded.
    CallForwarding,
    /// `holiday`: Dates that count as holidays.
    Holiday,
    /// `custom_hours`: Opening hours of each weekday.
    CustomHours,
    /// `call_handling`: What happens with incoming calls, for example when nobody answers or the user is on another call.
    CallHandling,
}

/// Deletes a forwarding entry or a holiday from an extension's call handling.
///
/// Needs a Pro plan or higher with Zoom Phone.
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
/// .call_forwarding_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-handling/DELETE/phone/extension/{extensionId}/call_handling/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/extension/<extension_id>/call_handling/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_handling_setting:admin"],
    errors = [(404, 404, CALL_FORWARDING_DOES_NOT_EXIST = "the call forwarding does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCallHandlingSetting {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Kind of hours from which the forwarding entry or the holiday is deleted.
    pub setting_type: CallHandlingSettingType,
    /// ID of the forwarding entry to delete; for deleting an entry of the `call_forwarding` settings.
    pub call_forwarding_id: Option<String>,
    /// ID of the holiday to delete; for deleting a holiday from the `holiday_hours`.
    pub holiday_id: Option<String>,
}
