//! Users, call handling: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioIdAndName, AudioRef, ExtensionRef, ForwardToExtension, ForwardToExternalContact, ForwardingContact, HourType,
    HoursRingMode,
};

/// Returns how a Zoom Phone user's calls are handled, by type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetUserCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCallHandlingSetting::new("me")
///     .hour_type(HourType::BusinessHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/{userId}/call_handling/settings)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/call_handling/settings" -> GetUserCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone:read:user_call_handling_setting:admin",
        "phone:read:user_call_handling_setting",
    ],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallHandlingSetting {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Type of hours whose call handling is returned, such as business or closed hours.
    pub hour_type: Option<HourType>,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetUserCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetUserCallHandlingSettingResponse {
    /// Outside numbers and external contacts to which the user's calls are forwarded, one entry each. At most 10 items.
    pub call_forward_settings: Option<Vec<UserCallHandlingCallForwardSetting>>,
    /// Whether the user's devices ring together or one after another, and for how long.
    pub call_distribution_setting: Option<UserCallHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<UserCallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outside number or external contact to which a user's calls are forwarded.
///
/// Element of `call_forward_settings` in [`GetUserCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingCallForwardSetting {
    /// ID of the forwarding entry.
    pub call_forward_id: Option<String>,
    /// Whether calls are forwarded to this target.
    pub enable: Option<bool>,
    /// Outside phone number that rings too, in E.164 format.
    pub phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub phone_number_description: Option<String>,
    /// Contact outside the account, to whom calls may be forwarded.
    pub external_contact: Option<ForwardToExternalContact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user's devices ring together or one after another, and for how long.
///
/// Value of `call_distribution_setting` in [`GetUserCallHandlingSettingResponse`] and [`UpdateUserCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingCallDistributionSetting {
    /// Whether the devices of the user ring all at once or one after another.
    pub ring_mode: Option<HoursRingMode>,
    /// Seconds that all devices ring together; only for the simultaneous `ring_mode`. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub simultaneous_ring_max_wait_time: Option<i64>,
    /// Seconds that each device rings before the next one; only for the sequential `ring_mode`. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub sequential_ring_duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`GetUserCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingSetting {
    /// What happens with a call that arrives while the user is on another one.
    pub busy_on_another_call_action: Option<UserBusyOnAnotherCallAction>,
    /// Details of the action chosen in `busy_on_another_call_action`; absent if it needs none.
    pub busy_on_another_call_action_setting: Option<BusyOnAnotherCallActionSetting>,
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<UserCallNotAnswerAction>,
    /// Details of the action chosen in `call_not_answer_action`; absent if calls are disconnected.
    pub call_not_answer_action_setting: Option<UserHandlingCallNotAnswerActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with a call that arrives while the user is on another one.
///
/// Values of `busy_on_another_call_action` in [`UserCallHandlingSetting`] and [`UpdateUserRequestCallHandlingSetting`].
#[zoom_enum]
pub enum UserBusyOnAnotherCallAction {
    /// `call_waiting`: The new call is announced while the other goes on.
    CallWaiting,
    /// `forward_to_voicemail`: The caller can leave a voicemail or videomail.
    ForwardToVoicemail,
    /// `play_message_then_disconnect`: The caller hears a message, and the call ends.
    PlayMessageThenDisconnect,
    /// `play_busy_signal`: The caller hears that the line is busy.
    PlayBusySignal,
    /// `forward_to_extension`: The caller is sent to another extension.
    ForwardToExtension,
    /// `forward_to_external_contact`: The call goes to a contact outside the account.
    ForwardToExternalContact,
    /// `forward_to_external_number`: The call goes to a phone number outside the account.
    ForwardToExternalNumber,
}

/// Details of the action chosen in `busy_on_another_call_action`; absent if it needs none.
///
/// Value of `busy_on_another_call_action_setting` in [`UserCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BusyOnAnotherCallActionSetting {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ForwardToExtension>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioIdAndName>,
    /// Audio that tells callers how to leave a voicemail; used if callers can reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioIdAndName>,
    /// Whether callers hear the voicemail greeting of the person called once every forwarding step has been tried.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Whether whoever answers the forwarded call must press 1 first, so that an outside voicemail box cannot take it.
    pub require_press_1_before_connecting: Option<bool>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub forward_phone_number_description: Option<String>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with an unanswered call to a user.
///
/// Values of `call_not_answer_action` in [`UserCallHandlingSetting`] and [`UpdateUserRequestCallHandlingSetting`].
#[zoom_enum]
pub enum UserCallNotAnswerAction {
    /// `forward_to_voicemail`: The caller can leave a voicemail.
    ForwardToVoicemail,
    /// `forward_to_extension`: The caller is sent to another extension.
    ForwardToExtension,
    /// `forward_to_external_contact`: The call goes to a contact outside the account.
    ForwardToExternalContact,
    /// `forward_to_external_number`: The caller is sent to a phone number outside the account.
    ForwardToExternalNumber,
    /// `play_message_then_disconnect`: The caller hears a message, and the call ends.
    PlayMessageThenDisconnect,
    /// `disconnect`: The call ends.
    Disconnect,
}

/// Details of the action chosen in `call_not_answer_action`; absent if calls are disconnected.
///
/// Value of `call_not_answer_action_setting` in [`UserCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserHandlingCallNotAnswerActionSetting {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ForwardToExtension>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioIdAndName>,
    /// Audio that tells callers how to leave a voicemail; used if callers can reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioIdAndName>,
    /// Whether callers hear the voicemail greeting of the person called once every forwarding step has been tried.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub forward_phone_number_description: Option<String>,
    /// Whether whoever answers the forwarded call must press 1 first, so that an outside voicemail box cannot take it.
    pub require_press_1_before_connecting: Option<bool>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes how a Zoom Phone user's calls are handled in one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateUserCallHandlingCallForwardSetting, UpdateUserCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallHandlingSetting::new("me", HourType::BusinessHours)
///     .call_forward_settings(vec![
///         UpdateUserCallHandlingCallForwardSetting::new("Zl3aVt0bQ9y")
///             .enable(true)
///             .phone_number("+14155550100"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId}/call_handling/settings/{hourType})
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:update:user_call_handling_setting:admin",
        "phone:update:user_call_handling_setting",
    ],
    errors = [
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 13810, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15103, CALL_FORWARD_DOES_NOT_EXIST = "the call forward does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallHandlingSetting {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Type of hours to which the call handling applies; a user who is open all day, every day has no closed or break hours to change.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// Outside numbers and external contacts to which the user's calls are forwarded, one entry each. At most 10 items.
    pub call_forward_settings: Option<Vec<UpdateUserCallHandlingCallForwardSetting>>,
    /// Whether the user's devices ring together or one after another, and for how long.
    pub call_distribution_setting: Option<UserCallHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<UpdateUserRequestCallHandlingSetting>,
}

/// Number or external contact to which a user's calls are forwarded, with the changes.
///
/// Element of `call_forward_settings` in [`UpdateUserCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserCallHandlingCallForwardSetting {
    /// ID of the forwarding entry. Required in requests.
    #[required(new)]
    pub call_forward_id: Option<String>,
    /// Whether calls are forwarded to this target.
    pub enable: Option<bool>,
    /// Outside phone number that rings too, in E.164 format.
    pub phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub phone_number_description: Option<String>,
    /// Contact outside the account, to whom calls may be forwarded.
    pub external_contact: Option<ForwardingContact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`UpdateUserCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserRequestCallHandlingSetting {
    /// What happens with a call that arrives while the user is on another one.
    pub busy_on_another_call_action: Option<UserBusyOnAnotherCallAction>,
    /// Details of the action chosen in `busy_on_another_call_action`; leave it out if the action needs none.
    pub busy_on_another_call_action_setting: Option<CallActionSetting>,
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<UserCallNotAnswerAction>,
    /// Details of the action chosen in `call_not_answer_action`; leave it out if calls are disconnected.
    pub call_not_answer_action_setting: Option<CallActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of what happens with a call, such as the target and the greeting.
///
/// Value of `busy_on_another_call_action_setting` and `call_not_answer_action_setting` in [`UpdateUserRequestCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallActionSetting {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ExtensionRef>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioRef>,
    /// Audio that tells callers how to leave a voicemail; used if callers can reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioRef>,
    /// Whether callers hear the voicemail greeting of the person called once every forwarding step has been tried.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub forward_phone_number_description: Option<String>,
    /// Whether whoever answers the forwarded call must press 1 first, so that an outside voicemail box cannot take it.
    pub require_press_1_before_connecting: Option<bool>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardingContact>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
