//! Users, call handling: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ForwardToExtension, ForwardToExternalContact, HourType, MusicOnPark, RoutingActionSettingForwardToExternalContact,
    RoutingActionSettingLeaveVoicemailTo, SettingBusinessHourSettingsRingMode, VoicemailGreeting,
};

/// Get user call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetUserCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCallHandlingSetting::new("me")
///     .hour_type(HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallHandlingSetting {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Hour type.
    pub hour_type: Option<HourType>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetUserCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetUserCallHandlingSettingResponse {
    /// Call forward settings: at most 10 items.
    pub call_forward_settings: Option<Vec<UserCallHandlingSettingCallForwardSetting>>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<UserCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<UserCallHandlingSetting>,
}

/// Element of `call_forward_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingSettingCallForwardSetting {
    /// Call forward ID.
    pub call_forward_id: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone number description.
    pub phone_number_description: Option<String>,
    /// External contact.
    pub external_contact: Option<ForwardToExternalContact>,
}

/// Value of `call_distribution_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingSettingCallDistributionSetting {
    /// Ring mode.
    pub ring_mode: Option<SettingBusinessHourSettingsRingMode>,
    /// Simultaneous ring max wait time: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub simultaneous_ring_max_wait_time: Option<i64>,
    /// Sequential ring duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub sequential_ring_duration: Option<i64>,
}

/// Value of `call_handling_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingSetting {
    /// Busy on another call action.
    pub busy_on_another_call_action: Option<UserCallHandlingSettingBusyOnAnotherCallAction>,
    /// Busy on another call action setting.
    pub busy_on_another_call_action_setting: Option<OnAnotherCallActionSetting>,
    /// Call not answer action.
    pub call_not_answer_action: Option<UserCallHandlingSettingCallNotAnswerAction>,
    /// Call not answer action setting.
    pub call_not_answer_action_setting: Option<UserCallHandlingSettingCallNotAnswerActionSetting>,
}

/// Values of `busy_on_another_call_action`.
#[zoom_enum]
pub enum UserCallHandlingSettingBusyOnAnotherCallAction {
    /// `call_waiting`.
    CallWaiting,
    /// `forward_to_voicemail`.
    ForwardToVoicemail,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `play_busy_signal`.
    PlayBusySignal,
    /// `forward_to_extension`.
    ForwardToExtension,
    /// `forward_to_external_contact`.
    ForwardToExternalContact,
    /// `forward_to_external_number`.
    ForwardToExternalNumber,
}

/// Value of `busy_on_another_call_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OnAnotherCallActionSetting {
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Operator extension.
    pub operator_extension: Option<ForwardToExtension>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<MusicOnPark>,
    /// Leave voicemail instruction.
    pub leave_voicemail_instruction: Option<MusicOnPark>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Forward to extension.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward phone number description.
    pub forward_phone_number_description: Option<String>,
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
}

/// Values of `call_not_answer_action`.
#[zoom_enum]
pub enum UserCallHandlingSettingCallNotAnswerAction {
    /// `forward_to_voicemail`.
    ForwardToVoicemail,
    /// `forward_to_extension`.
    ForwardToExtension,
    /// `forward_to_external_contact`.
    ForwardToExternalContact,
    /// `forward_to_external_number`.
    ForwardToExternalNumber,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `disconnect`.
    Disconnect,
}

/// Value of `call_not_answer_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingSettingCallNotAnswerActionSetting {
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Operator extension.
    pub operator_extension: Option<ForwardToExtension>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<MusicOnPark>,
    /// Leave voicemail instruction.
    pub leave_voicemail_instruction: Option<MusicOnPark>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Forward to extension.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward phone number description.
    pub forward_phone_number_description: Option<String>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
}

/// Update user call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateUserCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallHandlingSetting::new("me", HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 13802, "the audio does not exist"),
        (400, 13808, "the extension does not exist"),
        (400, 13810, "the external contact does not exist"),
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15103, "the call forward does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallHandlingSetting {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Call forward settings: at most 10 items.
    pub call_forward_settings: Option<Vec<UpdateUserCallHandlingSettingCallForwardSetting>>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<UserCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<UpdateUserCallHandlingSettingCallHandlingSetting>,
}

/// Element of `call_forward_settings`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserCallHandlingSettingCallForwardSetting {
    /// Call forward ID: required in requests.
    #[required(new)]
    pub call_forward_id: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone number description.
    pub phone_number_description: Option<String>,
    /// External contact.
    pub external_contact: Option<RoutingActionSettingForwardToExternalContact>,
}

/// Value of `call_handling_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserCallHandlingSettingCallHandlingSetting {
    /// Busy on another call action.
    pub busy_on_another_call_action: Option<UserCallHandlingSettingBusyOnAnotherCallAction>,
    /// Busy on another call action setting.
    pub busy_on_another_call_action_setting: Option<CallHandlingSettingOnAnotherCallActionSetting>,
    /// Call not answer action.
    pub call_not_answer_action: Option<UserCallHandlingSettingCallNotAnswerAction>,
    /// Call not answer action setting.
    pub call_not_answer_action_setting: Option<CallHandlingSettingOnAnotherCallActionSetting>,
}

/// Call handling setting on another call action setting.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingOnAnotherCallActionSetting {
    /// Allow callers check voicemail.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Connect to operator.
    pub connect_to_operator: Option<bool>,
    /// Operator extension.
    pub operator_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<VoicemailGreeting>,
    /// Leave voicemail instruction.
    pub leave_voicemail_instruction: Option<VoicemailGreeting>,
    /// Play callee voicemail greeting.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Forward to extension.
    pub forward_to_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward phone number description.
    pub forward_phone_number_description: Option<String>,
    /// Require press 1 before connecting.
    pub require_press_1_before_connecting: Option<bool>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<RoutingActionSettingForwardToExternalContact>,
    /// Message greeting.
    pub message_greeting: Option<VoicemailGreeting>,
}
