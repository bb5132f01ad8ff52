//! Shared line group, call handling: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioIdAndName, AudioRef, CallHandlingForwardToZoomContactCenter, ExtensionRef, ForwardToExtension,
    ForwardToExternalContact, ForwardToTeams, ForwardToZoomContactCenter, ForwardingContact, HourType,
    RoutingActionSettingForwardToTeams,
};

/// Returns how a shared line group handles calls, by type of hours.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetSharedLineGroupCallHandling, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupCallHandling::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId}/call_handling/settings)
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/call_handling/settings" -> SharedLineGroupCallHandling,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupCallHandling {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Type of hours whose call handling is returned, such as business or closed hours; business hours if absent.
    pub hour_type: Option<HourType>,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetSharedLineGroupCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandling {
    /// How long all members ring for a call during business hours.
    pub call_distribution_setting: Option<GroupCallHandlingCallDistributionSetting>,
    /// What happens to a call that no member of the shared line group takes, and its details.
    pub call_handling_setting: Option<GroupCallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long all members ring for a call during business hours.
///
/// Value of `call_distribution_setting` in [`SharedLineGroupCallHandling`] and [`UpdateSharedLineGroupCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallHandlingCallDistributionSetting {
    /// How long all members ring before the call counts as unanswered, in seconds. One of `7`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to a call that no member of the shared line group takes, and its details.
///
/// Value of `call_handling_setting` in [`SharedLineGroupCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallHandlingSetting {
    /// What happens to a call that no member of the shared line group takes.
    pub overflow_action: Option<GroupCallHandlingOverflowAction>,
    /// Details of the overflow action, such as the extension or audio it uses; not used if `overflow_action` is `disconnect`.
    pub overflow_action_setting: Option<GroupCallHandlingOverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to a call that no member of the shared line group takes.
///
/// Values of `overflow_action` in [`GroupCallHandlingSetting`] and [`SharedLineGroupCallHandlingSetting`].
#[zoom_enum]
pub enum GroupCallHandlingOverflowAction {
    /// `forward_to_voicemail`: Sends the call to voicemail.
    ForwardToVoicemail,
    /// `play_message_then_disconnect`: Plays a message, and then ends the call.
    PlayMessageThenDisconnect,
    /// `forward_to_extension`: Sends the call to another internal extension.
    ForwardToExtension,
    /// `forward_to_ivr`: Sends the call to an interactive voice response (IVR) menu.
    ForwardToIvr,
    /// `forward_to_partner_contact_center`: Sends the call to the contact center of a partner.
    ForwardToPartnerContactCenter,
    /// `forward_to_external_number`: Sends the call to a phone number outside the account.
    ForwardToExternalNumber,
    /// `forward_to_external_contact`: Sends the call to a contact outside the account.
    ForwardToExternalContact,
    /// `forward_to_zoom_contact_center`: Sends the call to Zoom Contact Center.
    ForwardToZoomContactCenter,
    /// `forward_to_voicemail_access`: Lets the caller check voicemail messages.
    ForwardToVoicemailAccess,
    /// `forward_to_teams`: Sends the call to a Microsoft Teams resource account.
    ForwardToTeams,
    /// `disconnect`: Ends the call.
    Disconnect,
}

/// Details of what happens to a call that no member of the shared line group takes; which ones are used depends on the chosen `overflow_action`.
///
/// Value of `overflow_action_setting` in [`GroupCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallHandlingOverflowActionSetting {
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
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<ForwardToZoomContactCenter>,
    /// Message that callers hear before their call ends; for the action `play_message_then_disconnect`.
    pub message_greeting: Option<AudioIdAndName>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<ForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes how a shared line group handles calls in one type of hours.
///
/// At least one of `call_distribution_setting` and `call_handling_setting` must be sent, the former only for business hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GroupCallHandlingCallDistributionSetting, GroupCallHandlingOverflowAction, HourType, SharedCallHandlingOverflowActionSetting, SharedLineGroupCallHandlingSetting, UpdateSharedLineGroupCallHandling};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupCallHandling::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .call_distribution_setting(
///         GroupCallHandlingCallDistributionSetting::new().max_wait_time(30),
///     )
///     .call_handling_setting(
///         SharedLineGroupCallHandlingSetting::new()
///             .overflow_action(GroupCallHandlingOverflowAction::ForwardToVoicemail)
///             .overflow_action_setting(
///                 SharedCallHandlingOverflowActionSetting::new()
///                     .allow_callers_check_voicemail(true)
///                     .connect_to_operator(false),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{sharedLineGroupId}/call_handling/settings/{hourType})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 13810, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupCallHandling {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Hours that the call handling covers; no closed or break hours if open all day, every day.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// How long all members ring for a call during business hours.
    pub call_distribution_setting: Option<GroupCallHandlingCallDistributionSetting>,
    /// What happens to a call that no member of the shared line group takes, and its details.
    pub call_handling_setting: Option<SharedLineGroupCallHandlingSetting>,
}

/// What happens to a call that no member of the shared line group takes, and its details.
///
/// Value of `call_handling_setting` in [`UpdateSharedLineGroupCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandlingSetting {
    /// What happens to a call that no member of the shared line group takes.
    pub overflow_action: Option<GroupCallHandlingOverflowAction>,
    /// Details of the overflow action, such as the extension or audio it uses; needed unless `overflow_action` is `disconnect`.
    pub overflow_action_setting: Option<SharedCallHandlingOverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of what happens to a call that no member of the shared line group takes; which ones are used depends on the chosen `overflow_action`.
///
/// Value of `overflow_action_setting` in [`SharedLineGroupCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedCallHandlingOverflowActionSetting {
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
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardingContact>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<CallHandlingForwardToZoomContactCenter>,
    /// Message that callers hear before their call ends; for the action `play_message_then_disconnect`.
    pub message_greeting: Option<AudioRef>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
