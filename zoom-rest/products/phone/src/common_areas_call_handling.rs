//! Common areas, call handling: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioIdAndName, AudioRef, ExtensionRef, ForwardToExtension, ForwardToExternalContact, ForwardingContact, HourType,
};

/// Returns how a common area handles calls during one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetCommonAreaCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/{commonAreaId}/call_handling/settings)
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/call_handling/settings" -> GetCommonAreaCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:common_area_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (404, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaCallHandlingSetting {
    /// ID of the common area.
    pub common_area_id: String,
    /// Which hours the call handling applies to, such as business or closed hours.
    pub hour_type: Option<HourType>,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetCommonAreaCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCommonAreaCallHandlingSettingResponse {
    /// Whether the common area's device rings for incoming calls, and for how long.
    pub call_distribution_setting: Option<CommonHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<CommonAreaCallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the common area's device rings for incoming calls, and for how long.
///
/// Value of `call_distribution_setting` in [`GetCommonAreaCallHandlingSettingResponse`] and [`UpdateCommonAreaCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonHandlingCallDistributionSetting {
    /// Whether the device rings when a call comes in.
    pub ring_device: Option<bool>,
    /// Seconds that the device rings before the call counts as unanswered. One of `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub ring_duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`GetCommonAreaCallHandlingSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaCallHandlingSetting {
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<CallHandlingSettingCallNotAnswerAction>,
    /// Details of the action chosen in `call_not_answer_action`; absent if that is `disconnect`.
    pub call_not_answer_action_setting: Option<CallNotAnswerActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with a call that is not answered.
///
/// Values of `call_not_answer_action` in [`CommonAreaCallHandlingSetting`] and [`UpdateAreaRequestCallHandlingSetting`].
#[zoom_enum]
pub enum CallHandlingSettingCallNotAnswerAction {
    /// `forward_to_voicemail`: The caller can leave a voicemail.
    ForwardToVoicemail,
    /// `forward_to_extension`: The caller is sent to another extension.
    ForwardToExtension,
    /// `forward_to_external_contact`: The call goes to a contact outside the account.
    ForwardToExternalContact,
    /// `play_message_then_disconnect`: The caller hears a message, and the call ends.
    PlayMessageThenDisconnect,
    /// `disconnect`: The call ends.
    Disconnect,
}

/// Details of the action chosen in `call_not_answer_action`; absent if that is `disconnect`.
///
/// Value of `call_not_answer_action_setting` in [`CommonAreaCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallNotAnswerActionSetting {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ForwardToExtension>,
    /// Greeting that plays before the caller leaves a voicemail; only for `forward_to_voicemail`.
    pub voicemail_greeting: Option<AudioIdAndName>,
    /// Audio that asks for a voicemail; used only if callers can reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioIdAndName>,
    /// Whether a caller who was forwarded as far as possible hears the greeting of the person called; for voicemail, only if `connect_to_operator` is true.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Internal extension to which calls are forwarded; only for `forward_to_extension`.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside contact to whom calls are forwarded; only for `forward_to_external_contact`.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Message that callers hear before the call ends; only for `play_message_then_disconnect`.
    pub message_greeting: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates how a common area handles calls during one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CallHandlingSettingCallNotAnswerAction, CommonHandlingCallDistributionSetting, HourType, UpdateAreaRequestCallHandlingSetting, UpdateCommonAreaCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallHandlingSetting::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .call_distribution_setting(
///         CommonHandlingCallDistributionSetting::new()
///             .ring_device(true)
///             .ring_duration(30),
///     )
///     .call_handling_setting(
///         UpdateAreaRequestCallHandlingSetting::new()
///             .call_not_answer_action(
///                 CallHandlingSettingCallNotAnswerAction::Disconnect,
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/{commonAreaId}/call_handling/settings/{hourType})
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_call_handling_setting:admin"],
    errors = [
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 13810, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallHandlingSetting {
    /// ID of the common area.
    pub common_area_id: String,
    /// Which hours the change is about; closed and break hours cannot be changed while business hours cover all day, every day.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// Whether the common area's device rings for incoming calls, and for how long.
    pub call_distribution_setting: Option<CommonHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<UpdateAreaRequestCallHandlingSetting>,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`UpdateCommonAreaCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAreaRequestCallHandlingSetting {
    /// What happens with a call that is not answered.
    pub call_not_answer_action: Option<CallHandlingSettingCallNotAnswerAction>,
    /// Details of the action chosen in `call_not_answer_action`; not used with `disconnect`.
    pub call_not_answer_action_setting: Option<CallHandlingCallNotAnswerActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of the action chosen in `call_not_answer_action`; not used with `disconnect`.
///
/// Value of `call_not_answer_action_setting` in [`UpdateAreaRequestCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingCallNotAnswerActionSetting {
    /// Whether callers can check their voicemail over the phone.
    pub allow_callers_check_voicemail: Option<bool>,
    /// Whether callers can reach an operator.
    pub connect_to_operator: Option<bool>,
    /// Extension of the operator; used if `connect_to_operator` is true.
    pub operator_extension: Option<ExtensionRef>,
    /// Greeting that plays before the caller leaves a voicemail; only for `forward_to_voicemail`.
    pub voicemail_greeting: Option<AudioRef>,
    /// Audio that asks for a voicemail; used only if callers can reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioRef>,
    /// Whether a caller who was forwarded as far as possible hears the greeting of the person called; for voicemail, only if `connect_to_operator` is true.
    pub play_callee_voicemail_greeting: Option<bool>,
    /// Internal extension to which calls are forwarded; only for `forward_to_extension`.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Outside contact to whom calls are forwarded; only for `forward_to_external_contact`.
    pub forward_to_external_contact: Option<ForwardingContact>,
    /// Message that callers hear before the call ends; only for `play_message_then_disconnect`.
    pub message_greeting: Option<AudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
