//! Common areas, call handling: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ForwardToExtension, ForwardToExternalContact, HourType, MusicOnPark, RoutingActionSettingForwardToExternalContact,
    RoutingActionSettingLeaveVoicemailTo, VoicemailGreeting,
};

/// Get common area call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetCommonAreaCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/call_handling/settings" -> GetCommonAreaCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:common_area_call_handling_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (404, 404, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaCallHandlingSetting {
    /// Common area ID.
    pub common_area_id: String,
    /// Hour type.
    pub hour_type: Option<HourType>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetCommonAreaCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCommonAreaCallHandlingSettingResponse {
    /// Call distribution setting.
    pub call_distribution_setting: Option<CommonAreaCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<CommonAreaCallHandlingSetting>,
}

/// Value of `call_distribution_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaCallHandlingSettingCallDistributionSetting {
    /// Ring device.
    pub ring_device: Option<bool>,
    /// Ring duration: one of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
}

/// Value of `call_handling_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaCallHandlingSetting {
    /// Call not answer action.
    pub call_not_answer_action: Option<CallHandlingSettingCallNotAnswerAction>,
    /// Call not answer action setting.
    pub call_not_answer_action_setting: Option<CallNotAnswerActionSetting>,
}

/// Values of `call_not_answer_action`.
#[zoom_enum]
pub enum CallHandlingSettingCallNotAnswerAction {
    /// `forward_to_voicemail`.
    ForwardToVoicemail,
    /// `forward_to_extension`.
    ForwardToExtension,
    /// `forward_to_external_contact`.
    ForwardToExternalContact,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `disconnect`.
    Disconnect,
}

/// Value of `call_not_answer_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallNotAnswerActionSetting {
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
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
}

/// Update common area call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateCommonAreaCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallHandlingSetting::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_call_handling_setting:admin"],
    errors = [
        (400, 13802, "the audio does not exist"),
        (400, 13808, "the extension does not exist"),
        (400, 13810, "the external contact does not exist"),
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallHandlingSetting {
    /// Common area ID.
    pub common_area_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<CommonAreaCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<UpdateCommonAreaCallHandlingSettingCallHandlingSetting>,
}

/// Value of `call_handling_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCommonAreaCallHandlingSettingCallHandlingSetting {
    /// Call not answer action.
    pub call_not_answer_action: Option<CallHandlingSettingCallNotAnswerAction>,
    /// Call not answer action setting.
    pub call_not_answer_action_setting: Option<CallHandlingSettingCallNotAnswerActionSetting>,
}

/// Value of `call_not_answer_action_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingCallNotAnswerActionSetting {
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
    /// Forward to external contact.
    pub forward_to_external_contact: Option<RoutingActionSettingForwardToExternalContact>,
    /// Message greeting.
    pub message_greeting: Option<VoicemailGreeting>,
}
