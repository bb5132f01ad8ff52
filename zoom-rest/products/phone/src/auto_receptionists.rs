//! Auto receptionists: 19 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddAutoReceptionistResponse, AssigneeExtensionType, AudioPromptLanguage,
    AutoReceptionistPolicyVoicemailNotificationByEmail, AutoReceptionistPolicyVoicemailTranscription,
    AutoReceptionistSettingBreakHours, AutoReceptionistSettingHolidayHour, AutoReceptionistSettingHolidayHours,
    AutoReceptionistSettingType, BreakHour, BreakHours, BusinessHoursSettings, ForwardToExtension,
    ForwardToExternalContact, ForwardToTeams, ForwardToZoomContactCenter, HolidayHours, HourType, LeaveVoicemailTo,
    MusicOnPark, PhoneNumber, PolicySubsettingVoicemailAccessMember, RecordingStorageLocation,
    RoutingActionSettingForwardToExternalContact, RoutingActionSettingForwardToTeams,
    RoutingActionSettingForwardToZoomContactCenter, RoutingActionSettingLeaveVoicemailTo, SettingType, TimeZone,
    UpdateAutoReceptionistPolicySms, UpdateAutoReceptionistSettingBreakHours, VoicemailGreeting,
    VoicemailTranscription, VoicemailTranscriptionLockedBy,
};

/// List auto receptionists.
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
#[zoom_endpoint(
    GET "/phone/auto_receptionists" -> ListAutoReceptionistsResponse,
    paginate = auto_receptionists: AutoReceptionist,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_auto_receptionists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAutoReceptionists {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListAutoReceptionists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAutoReceptionistsResponse {
    /// Auto receptionists.
    #[lossy]
    pub auto_receptionists: Vec<AutoReceptionist>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `auto_receptionists`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionist {
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Holiday hours.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Element of `holiday_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HolidayHour {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Add auto receptionist.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionist::new("Support")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/auto_receptionists" -> AddAutoReceptionistResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionist {
    /// Name.
    pub name: String,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Get auto receptionist.
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
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>" -> GetAutoReceptionistResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionist {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAutoReceptionistResponse {
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Holiday hours: at most 100 items.
    pub holiday_hours: Option<Vec<HolidayHour>>,
    /// Phone numbers: at most 50 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Own storage name.
    pub own_storage_name: Option<String>,
}

/// Update auto receptionist.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAutoReceptionist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionist::new("Zl3aVt0bQ9y")
///     .cost_center("one")
///     .department("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist:admin"],
    errors = [
        (400, 300, "a resource named in the request does not exist"),
        (400, 400, "the short number length is invalid"),
        (400, 10001, "the change was made already"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionist {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Name.
    #[length(..=32)]
    pub name: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Delete non primary auto receptionist.
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
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist:admin"],
    errors = [(400, 400, "the operation failed"), (400, 404, "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteNonPrimaryAutoReceptionist {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
}

/// Get auto receptionist call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetAutoReceptionistCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAutoReceptionistCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/call_handling/settings" -> GetAutoReceptionistCallHandlingSettingResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_call_handling_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistCallHandlingSetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Hour type.
    pub hour_type: Option<HourType>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetAutoReceptionistCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetAutoReceptionistCallHandlingSettingResponse {
    /// Greeting setting.
    pub greeting_setting: Option<GreetingSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<CallHandlingSetting>,
}

/// Value of `greeting_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GreetingSetting {
    /// Greeting prompt.
    pub greeting_prompt: Option<MusicOnPark>,
}

/// Value of `call_handling_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSetting {
    /// Routing action.
    pub routing_action: Option<RoutingAction>,
    /// Routing action setting.
    pub routing_action_setting: Option<RoutingActionSetting>,
}

/// Values of `routing_action`.
#[zoom_enum]
pub enum RoutingAction {
    /// `forward_to_voicemail`.
    ForwardToVoicemail,
    /// `play_message_then_disconnect`.
    PlayMessageThenDisconnect,
    /// `forward_to_extension`.
    ForwardToExtension,
    /// `forward_to_ivr`.
    ForwardToIvr,
    /// `forward_to_partner_contact_center`.
    ForwardToPartnerContactCenter,
    /// `forward_to_external_number`.
    ForwardToExternalNumber,
    /// `forward_to_external_contact`.
    ForwardToExternalContact,
    /// `forward_to_zoom_contact_center`.
    ForwardToZoomContactCenter,
    /// `forward_to_voicemail_access`.
    ForwardToVoicemailAccess,
    /// `forward_to_teams`.
    ForwardToTeams,
}

/// Value of `routing_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSetting {
    /// Leave voicemail to.
    pub leave_voicemail_to: Option<LeaveVoicemailTo>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<MusicOnPark>,
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
    /// Forward to extension.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Forward to partner contact center.
    pub forward_to_partner_contact_center: Option<ForwardToPartnerContactCenter>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Forward to Zoom contact center.
    pub forward_to_zoom_contact_center: Option<ForwardToZoomContactCenter>,
    /// Forward to teams.
    pub forward_to_teams: Option<ForwardToTeams>,
}

/// Value of `forward_to_partner_contact_center`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardToPartnerContactCenter {
    /// Partner contact center ID.
    pub partner_contact_center_id: Option<String>,
    /// Partner contact center name.
    pub partner_contact_center_name: Option<String>,
}

/// Update auto receptionist call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateAutoReceptionistCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistCallHandlingSetting::new(
///     "Zl3aVt0bQ9y",
///     HourType::BusinessHours,
/// )
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/call_handling/settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_call_handling_setting:admin"],
    errors = [
        (400, 13802, "the audio does not exist"),
        (400, 13808, "the extension does not exist"),
        (400, 13810, "the external contact does not exist"),
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistCallHandlingSetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Greeting setting.
    pub greeting_setting: Option<GreetingSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<AutoReceptionistCallHandlingSetting>,
}

/// Value of `call_handling_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistCallHandlingSetting {
    /// Routing action.
    pub routing_action: Option<RoutingAction>,
    /// Routing action setting.
    pub routing_action_setting: Option<CallHandlingSettingRoutingActionSetting>,
}

/// Value of `routing_action_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingSettingRoutingActionSetting {
    /// Leave voicemail to.
    pub leave_voicemail_to: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Voicemail greeting.
    pub voicemail_greeting: Option<VoicemailGreeting>,
    /// Message greeting.
    pub message_greeting: Option<VoicemailGreeting>,
    /// Forward to extension.
    pub forward_to_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Forward to partner contact center.
    pub forward_to_partner_contact_center: Option<RoutingActionSettingForwardToPartnerContactCenter>,
    /// Forward phone number.
    #[length(..=16)]
    pub forward_phone_number: Option<String>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<RoutingActionSettingForwardToExternalContact>,
    /// Forward to Zoom contact center.
    pub forward_to_zoom_contact_center: Option<RoutingActionSettingForwardToZoomContactCenter>,
    /// Forward to teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
}

/// Value of `forward_to_partner_contact_center`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RoutingActionSettingForwardToPartnerContactCenter {
    /// Partner contact center ID: required in requests.
    #[required(new)]
    pub partner_contact_center_id: Option<String>,
}

/// Assign auto receptionist phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignAutoReceptionistPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_number:admin"],
    errors = [
        (400, 400, "a resource named in the request does not exist"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignAutoReceptionistPhoneNumbers {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Unassign auto receptionist all phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAutoReceptionistAllPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAutoReceptionistAllPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [(404, 404, "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAutoReceptionistAllPhoneNumbers {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
}

/// Unassign auto receptionist phone number.
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
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [
        (400, 400, "the resource does not belong to this account"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAutoReceptionistPhoneNumber {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}

/// Get auto receptionist policy.
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
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> AutoReceptionistPolicy,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistPolicy {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
}

/// Response to [`GetAutoReceptionistPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicy {
    /// Voicemail access members.
    pub voicemail_access_members: Option<Vec<VoicemailAccessMember>>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<VoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<AutoReceptionistPolicyVoicemailNotificationByEmail>,
    /// SMS.
    pub sms: Option<AutoReceptionistPolicySms>,
}

/// Voicemail access member.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailAccessMember {
    /// Shared ID.
    pub shared_id: Option<String>,
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Delete.
    pub delete: Option<bool>,
    /// Download.
    pub download: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistPolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries.
    pub international_sms_countries: Option<Vec<String>>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Update auto receptionist policy.
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
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicy {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<UpdateAutoReceptionistPolicyVoicemailNotificationByEmail>,
    /// SMS.
    pub sms: Option<UpdateAutoReceptionistPolicySms>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAutoReceptionistPolicyVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Add policy subsetting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddPolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySubsetting::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> AddPolicySubsettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 429, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySubsetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access member.
    pub voicemail_access_member: Option<PolicySubsettingVoicemailAccessMember>,
}

/// Response to [`AddPolicySubsetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySubsettingResponse {
    /// Voicemail access member.
    pub voicemail_access_member: Option<VoicemailAccessMember>,
}

/// Update policy subsetting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePolicySubsetting::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePolicySubsetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access member.
    ///
    /// Deprecated by Zoom.
    pub voicemail_access_member: Option<UpdatePolicySubsettingVoicemailAccessMember>,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<UpdatePolicySubsettingVoicemailAccessMember2>>,
}

/// Value of `voicemail_access_member`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePolicySubsettingVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Delete.
    pub delete: Option<bool>,
    /// Download.
    pub download: Option<bool>,
    /// Share.
    pub share: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePolicySubsettingVoicemailAccessMember2 {
    /// Access member ID.
    pub access_member_id: Option<String>,
    /// Access member type.
    pub access_member_type: Option<AssigneeExtensionType>,
    /// Delete.
    pub delete: Option<bool>,
    /// Download.
    pub download: Option<bool>,
    /// Share.
    pub share: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Delete policy subsetting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePolicySubsetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePolicySubsetting::new("Zl3aVt0bQ9y", "one", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_policy:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePolicySubsetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Shared IDs.
    pub shared_ids: Vec<String>,
}

/// Get auto receptionist settings.
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
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/settings" -> AutoReceptionistSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_setting:admin"],
    errors = [(404, 404, "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistSettings {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Setting type.
    pub setting_type: Option<SettingType>,
}

/// Response to [`GetAutoReceptionistSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettings {
    /// Holiday hours.
    pub holiday_hours: Option<Vec<AutoReceptionistSettingHolidayHour>>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<Vec<BreakHour>>,
}

/// Add auto receptionist setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAutoReceptionistSetting, AutoReceptionistSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     AutoReceptionistSettingType::HolidayHours,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> AddAutoReceptionistSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_setting:admin"],
    errors = [(400, 15104, "the resource cannot be changed"), (404, 404, "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionistSetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hours.
    pub holiday_hours: Option<HolidayHours>,
    /// Break hours.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddAutoReceptionistSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAutoReceptionistSettingResponse {
    /// Holiday hours.
    pub holiday_hours: Option<AutoReceptionistSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<AutoReceptionistSettingBreakHours>,
}

/// Update auto receptionist setting.
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
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistSetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Setting type.
    pub setting_type: SettingType,
    /// Holiday hours.
    pub holiday_hours: Option<HolidayHours>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
}

/// Delete auto receptionist setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AutoReceptionistSettingType, DeleteAutoReceptionistSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     AutoReceptionistSettingType::HolidayHours,
/// )
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAutoReceptionistSetting {
    /// Auto receptionist ID.
    pub auto_receptionist_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}
