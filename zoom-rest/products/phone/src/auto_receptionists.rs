//! Auto receptionists: 19 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssigneeExtensionType, AudioIdAndName, AudioOrSpeechLanguage, AudioRef, AutoReceptionistBreakHours,
    AutoReceptionistHolidays, BreakHour, BreakHours, BusinessHoursSettings, CallHandlingForwardToZoomContactCenter,
    ExtensionRef, ExtensionSettingType, ForwardToExtension, ForwardToExternalContact, ForwardToTeams,
    ForwardToZoomContactCenter, ForwardingContact, HolidayHours, HolidayPeriod, HourType, IdAndName, NamedExtension,
    NewVoicemailAccessMember, OverridablePolicy, PhoneNumber, PolicyChange, PolicyVoicemailNotificationByEmail,
    RecordingStorageLocation, RoutingActionSettingForwardToTeams, SettingType, SiteLockedBy,
    UpdateAutoReceptionistPolicySms, UpdateBreakHours, VoicemailDestination,
};

/// Lists the account's auto receptionists.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAutoReceptionists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let auto_receptionists = ListAutoReceptionists::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists)
#[zoom_endpoint(
    GET "/phone/auto_receptionists" -> ListAutoReceptionistsResponse,
    paginate = auto_receptionists: AutoReceptionist,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_auto_receptionists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAutoReceptionists {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListAutoReceptionists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAutoReceptionistsResponse {
    /// Auto receptionists, which greet callers and route their calls, one entry each.
    #[lossy]
    pub auto_receptionists: Vec<AutoReceptionist>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Auto receptionist in a list, with its numbers, site and language.
///
/// Element of `auto_receptionists` in [`ListAutoReceptionistsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionist {
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the auto receptionist.
    pub id: Option<String>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Zoom Phone site to which the auto receptionist belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holiday with its ID, name, start and end.
///
/// Element of `holiday_hours` in [`AutoReceptionist`] and [`GetAutoReceptionistResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayHour {
    /// ID of the holiday.
    pub id: Option<String>,
    /// Name of the holiday.
    pub name: Option<String>,
    /// When the holiday begins, in UTC.
    pub from: Option<DateTime>,
    /// When the holiday ends, in UTC.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an auto receptionist, which answers calls with a recording and routes them.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionist::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists)
#[zoom_endpoint(
    POST "/phone/auto_receptionists" -> NamedExtension,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionist {
    /// Name of the auto receptionist.
    pub name: String,
    /// ID of the Zoom Phone site for the auto receptionist; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Returns one auto receptionist of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>" -> GetAutoReceptionistResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAutoReceptionistResponse {
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// Extension ID of the auto receptionist.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Holidays on which other call handling applies. At most 100 items.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers of the auto receptionist, one entry each. At most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Zoom Phone site to which the auto receptionist belongs.
    pub site: Option<IdAndName>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one auto receptionist, such as its display name or extension number.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionist::new("Zl3aVt0bQ9y")
///     .cost_center("Sales")
///     .department("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, INVALID_SHORT_NUMBER_LENGTH = "the short number length is invalid"),
        (400, 10001, VALUE_ALREADY_IN_USE = "the value is already in use"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Name of the cost center to which the auto receptionist belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the auto receptionist belongs.
    pub department: Option<String>,
    /// Extension number for the auto receptionist; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// Name of the auto receptionist.
    #[length(..=32)]
    pub name: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioOrSpeechLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// IANA time zone of the auto receptionist.
    pub timezone: Option<String>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored; fixed if locked for the account.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Deletes one auto receptionist, unless it is the primary one.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteNonPrimaryAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteNonPrimaryAutoReceptionist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist:admin"],
    errors = [
        (400, 400, MAIN_AUTO_RECEPTIONIST_NOT_DELETED = "the main auto receptionist could not be deleted"),
        (400, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteNonPrimaryAutoReceptionist {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

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
    /// How calls are routed, and what happens when nobody answers.
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
    /// Audio that callers hear when the queue or auto receptionist answers.
    pub greeting_prompt: Option<AudioIdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are routed, and what happens when nobody answers.
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
/// use zoom_rest::phone::{HourType, UpdateAutoReceptionistCallHandling};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistCallHandling::new("Zl3aVt0bQ9y", HourType::BusinessHours)
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
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<AutoReceptionistCallHandlingSetting>,
}

/// How calls are routed, and what happens when nobody answers.
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

/// Assigns unassigned phone numbers to an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignAutoReceptionistPhoneNumbers, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_number:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignAutoReceptionistPhoneNumbers {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Unassigned phone numbers to assign, each by its ID or by the number itself.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAllAutoReceptionistPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [(404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllAutoReceptionistPhoneNumbers {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Removes one phone number from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAutoReceptionistPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAutoReceptionistPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAutoReceptionistPhoneNumber {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// ID of the phone number to remove, or the number itself in E.164 format.
    pub phone_number_id: String,
}

/// Returns the policy settings of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAutoReceptionistPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> AutoReceptionistPolicy,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistPolicy {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionistPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicy {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<VoicemailAccessMember>>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<PolicyVoicemailNotificationByEmail>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<AutoReceptionistPolicySms>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who shares voicemails, and what that member may do with them.
///
/// Value of `voicemail_access_members` and `voicemail_access_member` in [`AutoReceptionistPolicy`] and [`AddPolicySubsettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAccessMember {
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`AutoReceptionistPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the policy settings of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoReceptionistPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/policies)
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicy {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<AutoReceptionistVoicemailEmail>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
}

/// Whether and how users are emailed about new voicemails.
///
/// Value of `voicemail_notification_by_email` in [`UpdateAutoReceptionistPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistVoicemailEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded to email; Zoom does not explain how this differs from `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Gives a member shared access to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddPolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsetting::new("Zl3aVt0bQ9y", "voice_mail")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> AddPolicySubsettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_policy:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 429, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Member with whom the voicemails are shared, with the rights granted.
    pub voicemail_access_member: Option<NewVoicemailAccessMember>,
}

/// Response to [`AddPolicySubsetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySubsettingResponse {
    /// Member with whom the voicemails are shared, with the rights granted.
    pub voicemail_access_member: Option<VoicemailAccessMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes what a member with shared access may do with an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{UpdatePolicySubsetting, UpdateRequestVoicemailAccessMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePolicySubsetting::new("Zl3aVt0bQ9y", "voice_mail")
///     .voicemail_access_members(vec![UpdateRequestVoicemailAccessMember::new()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// Member with whom the voicemails are shared, with the rights granted.
    ///
    /// Deprecated by Zoom.
    pub voicemail_access_member: Option<UpdateSubsettingVoicemailAccessMember>,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<UpdateRequestVoicemailAccessMember>>,
}

/// Member with whom the voicemails are shared, with the rights granted.
///
/// Value of `voicemail_access_member` in [`UpdatePolicySubsetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubsettingVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Whether the member may share the voicemails.
    pub share: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member whose access to shared voicemails changes, with the rights to set.
///
/// Element of `voicemail_access_members` in [`UpdatePolicySubsetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateRequestVoicemailAccessMember {
    /// ID of the user or common area that may listen to the voicemails.
    pub access_member_id: Option<String>,
    /// Kind of extension that is given access to the shared voicemail; a user if empty.
    pub access_member_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// Whether the member may share the voicemails.
    pub share: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ends the shared access of members to an auto receptionist's voicemails.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePolicySubsetting::new(
///     "Zl3aVt0bQ9y",
///     "voice_mail",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePolicySubsetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Part of the policy: always `voice_mail`, for shared access to voicemails.
    pub policy_type: String,
    /// IDs of the shares to remove, as `shared_id` of the members with access. Sent as `shared_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub shared_ids: Vec<String>,
}

/// Returns the settings of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAutoReceptionistSettings, SettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistSettings::new("Zl3aVt0bQ9y")
///     .setting_type(SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId}/settings)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/settings" -> AutoReceptionistSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_setting:admin"],
    errors = [(404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistSettings {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Group of settings to which the request applies.
    pub setting_type: Option<SettingType>,
}

/// Response to [`GetAutoReceptionistSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettings {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<HolidayPeriod>>,
    /// When the site or extension counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a setting of the given type to an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAutoReceptionistSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> AddAutoReceptionistSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_setting:admin"],
    errors = [
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Group of settings to which the request applies.
    pub setting_type: ExtensionSettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddAutoReceptionistSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAutoReceptionistSettingResponse {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<AutoReceptionistHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a setting of the given type on an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SettingType, UpdateAutoReceptionistSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistSetting::new("Zl3aVt0bQ9y", SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Group of settings to which the request applies.
    pub setting_type: SettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// When the site or extension counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<UpdateBreakHours>,
}

/// Deletes a setting of the given type from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteAutoReceptionistSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Group of settings to which the request applies.
    pub setting_type: ExtensionSettingType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}
