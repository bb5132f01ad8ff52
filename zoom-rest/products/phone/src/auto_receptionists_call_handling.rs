//! Auto receptionists, call handling: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioIdAndName, AudioRef, CallHandlingForwardToZoomContactCenter, ExtensionRef, ForwardToExtension,
    ForwardToExternalContact, ForwardToTeams, ForwardToZoomContactCenter, ForwardingContact, HourType,
    RoutingActionSettingForwardToTeams, VoicemailDestination,
};

/// Returns how an auto receptionist handles calls during one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAutoReceptionistCallHandling, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistCallHandling::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId}/call_handling/settings)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/call_handling/settings" -> AutoReceptionistCallHandling,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_call_handling_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistCallHandling {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Which hours the call handling applies to, such as business or closed hours.
    pub hour_type: Option<HourType>,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetAutoReceptionistCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistCallHandling {
    /// Greeting that callers hear.
    pub greeting_setting: Option<GreetingSetting>,
    /// How incoming calls are routed in the hours concerned.
    pub call_handling_setting: Option<CallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Greeting that callers hear.
///
/// Value of `greeting_setting` in [`AutoReceptionistCallHandling`] and [`UpdateAutoReceptionistCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GreetingSetting {
    /// Audio that callers hear when the auto receptionist answers.
    pub greeting_prompt: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls are routed in the hours concerned.
///
/// Value of `call_handling_setting` in [`AutoReceptionistCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSetting {
    /// What happens to incoming calls in the hours concerned.
    pub routing_action: Option<RoutingAction>,
    /// Details for the chosen `routing_action`, such as the target extension.
    pub routing_action_setting: Option<RoutingActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to incoming calls in the hours concerned.
///
/// Values of `routing_action` in [`CallHandlingSetting`] and [`AutoReceptionistCallHandlingSetting`].
#[zoom_enum]
pub enum RoutingAction {
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
}

/// Details for the chosen `routing_action`, such as the target extension.
///
/// Value of `routing_action_setting` in [`CallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSetting {
    /// Extension whose mailbox receives the voicemail.
    pub leave_voicemail_to: Option<VoicemailDestination>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioIdAndName>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioIdAndName>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Partner contact center to which calls are forwarded.
    pub forward_to_partner_contact_center: Option<ForwardToPartnerContactCenter>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    pub forward_phone_number: Option<String>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<ForwardToZoomContactCenter>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<ForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Partner contact center to which calls are forwarded.
///
/// Value of `forward_to_partner_contact_center` in [`RoutingActionSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToPartnerContactCenter {
    /// ID of the partner contact center setting to which calls are forwarded.
    pub partner_contact_center_id: Option<String>,
    /// Name of the partner's contact center.
    pub partner_contact_center_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates how an auto receptionist handles calls during one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AutoReceptionistCallHandlingSetting, CallHandlingSettingRoutingActionSetting, HourType, RoutingAction, UpdateAutoReceptionistCallHandling};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistCallHandling::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .call_handling_setting(
///         AutoReceptionistCallHandlingSetting::new()
///             .routing_action(RoutingAction::ForwardToExternalNumber)
///             .routing_action_setting(
///                 CallHandlingSettingRoutingActionSetting::new()
///                     .forward_phone_number("+14155550123"),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/call_handling/settings/{hourType})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_call_handling_setting:admin"],
    errors = [
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 13810, EXTERNAL_CONTACT_DOES_NOT_EXIST = "the external contact does not exist"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistCallHandling {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Hours that the call handling covers; no closed or break hours if open all day, every day.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// Greeting that callers hear.
    pub greeting_setting: Option<GreetingSetting>,
    /// How incoming calls are routed in the hours concerned.
    pub call_handling_setting: Option<AutoReceptionistCallHandlingSetting>,
}

/// How incoming calls are routed in the hours concerned.
///
/// Value of `call_handling_setting` in [`UpdateAutoReceptionistCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistCallHandlingSetting {
    /// What happens to incoming calls in the hours concerned.
    pub routing_action: Option<RoutingAction>,
    /// Details for the chosen `routing_action`, such as the target extension.
    pub routing_action_setting: Option<CallHandlingSettingRoutingActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details for the chosen `routing_action`, such as the target extension.
///
/// Value of `routing_action_setting` in [`AutoReceptionistCallHandlingSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingRoutingActionSetting {
    /// Extension whose mailbox receives the voicemail.
    pub leave_voicemail_to: Option<ExtensionRef>,
    /// Audio that plays before the caller leaves a message.
    pub voicemail_greeting: Option<AudioRef>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioRef>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Partner contact center to which calls are forwarded.
    pub forward_to_partner_contact_center: Option<RoutingActionForwardPartnerContactCenter>,
    /// Outside phone number to which calls are forwarded, in E.164 format.
    #[length(..=16)]
    pub forward_phone_number: Option<String>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardingContact>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<CallHandlingForwardToZoomContactCenter>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Partner contact center to which calls are forwarded.
///
/// Value of `forward_to_partner_contact_center` in [`CallHandlingSettingRoutingActionSetting`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionForwardPartnerContactCenter {
    /// ID of the partner contact center setting to which calls are forwarded. Required in requests.
    #[required(new)]
    pub partner_contact_center_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
