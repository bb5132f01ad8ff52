//! Shared line group: 22 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssigneeExtensionType, AudioIdAndName, AudioPromptLanguage, AudioRef, AutoReceptionistSettingBreakHours,
    AutoReceptionistSettingHolidayHours, AutoReceptionistSettingType, BlockedListStatus, BreakHours,
    BusinessHoursSettings, CallHandlingForwardExternalContact, CallHandlingForwardToZoomContactCenter,
    CallQueueMembers, CallQueueSettingHolidayHours, CallQueueSettings, CommonArea, ExtensionRef, ForwardToExtension,
    ForwardToExternalContact, ForwardToTeams, ForwardToZoomContactCenter, HolidayHours, HourType, IdAndName,
    NumbersPhoneNumberStatus, OverridablePolicy, PhoneNumber, PolicyCallQueueVoicemailAccessMember, PolicyChange,
    PolicyVoicemailAccessMember, RecordingStorageLocation, RoutingActionSettingForwardToTeams, SettingType,
    UpdateAutoReceptionistSettingBreakHours,
};

/// Lists all shared line groups, whose members share a phone number, extension and voicemail.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSharedLineGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_groups = ListSharedLineGroups::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups)
#[zoom_endpoint(
    GET "/phone/shared_line_groups" -> ListSharedLineGroupsResponse,
    paginate = shared_line_groups: SharedLineGroup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineGroups {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedLineGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedLineGroupsResponse {
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// How incoming calls to shared line groups are handled.
    #[lossy]
    pub shared_line_groups: Vec<SharedLineGroup>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `shared_line_groups` in [`ListSharedLineGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroup {
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Short number of the Zoom Phone extension inside the account.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Phone numbers of the shared line group, one entry each.
    pub phone_numbers: Option<Vec<SharedLineGroupPhoneNumber>>,
    /// Zoom Phone site to which it belongs.
    pub site: Option<IdAndName>,
    /// Whether the shared line group is active.
    pub status: Option<BlockedListStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `phone_numbers` in [`SharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPhoneNumber {
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the phone number is available or still pending.
    pub status: Option<NumbersPhoneNumberStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a group of users or common areas that share a phone number and extension.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSharedLineGroup::new("Support")
///     .description("Each Monday")
///     .extension_number(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups)
#[zoom_endpoint(
    POST "/phone/shared_line_groups" -> CreateSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, "it is in use already"),
        (400, 409, "it is in use already"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedLineGroup {
    /// Description of the shared line group, in free text.
    #[length(..=255)]
    pub description: Option<String>,
    /// Name under which the shared line group is shown.
    #[length(..=200)]
    pub display_name: String,
    /// Short number of the Zoom Phone extension inside the account.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
}

/// Response to [`CreateSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharedLineGroupResponse {
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the details of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId})
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>" -> GetSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group:admin"],
    errors = [(404, 404, "the shared line group does not exist"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroup {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupResponse {
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Short number of the Zoom Phone extension inside the account.
    pub extension_number: Option<i64>,
    /// ID of the shared line group.
    pub id: Option<String>,
    /// Users and common areas that belong to the queue or group, one entry each.
    pub members: Option<SharedLineGroupMembers>,
    /// Phone numbers of the shared line group, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Direct number whose line desk phones share with the group's extension.
    pub primary_number: Option<String>,
    /// Zoom Phone site to which it belongs.
    pub site: Option<IdAndName>,
    /// Whether the shared line group is active.
    pub status: Option<BlockedListStatus>,
    /// IANA time zone of the extension, site or device.
    pub timezone: Option<String>,
    /// What users may do, feature by feature.
    pub policy: Option<SharedLineGroupPolicy>,
    /// Name of the cost center to which the user or extension belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the user or extension belongs.
    pub department: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Name of the customer's own Oracle Cloud storage for recordings, voicemails and prompts.
    pub own_storage_name: Option<String>,
    /// Whether members can keep others from picking up their held call or from monitoring it.
    pub allow_privacy: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Users and common areas that belong to the queue or group, one entry each.
///
/// Value of `members` in [`GetSharedLineGroupResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupMembers {
    /// Users who are members, by ID or email address.
    pub users: Option<Vec<CommonArea>>,
    /// Common areas, one entry each.
    pub common_areas: Option<Vec<CommonArea>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What users may do, feature by feature.
///
/// Value of `policy` in [`GetSharedLineGroupResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPolicy {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<SharedGroupPolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `voicemail_access_members` in [`SharedLineGroupPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedGroupPolicyVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Kind of extension that shares the voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

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
///     .holiday_hour_id("Zl3aVt0bQ9y")
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
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (404, 404, "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupCallHandling {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Which hours the call handling applies to, such as business or closed hours.
    pub hour_type: Option<HourType>,
    /// ID of the holiday whose hours are meant; for the holiday hours setting only.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetSharedLineGroupCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandling {
    /// How incoming calls reach the devices or members, and how long they ring.
    pub call_distribution_setting: Option<GroupCallHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<GroupCallHandlingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls reach the devices or members, and how long they ring.
///
/// Value of `call_distribution_setting` in [`SharedLineGroupCallHandling`] and [`UpdateSharedLineGroupCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallHandlingCallDistributionSetting {
    /// How long all members ring before the action for unanswered calls, in seconds. One of `7`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`SharedLineGroupCallHandling`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallHandlingSetting {
    /// What happens to a call that nobody takes or that finds the queue full.
    pub overflow_action: Option<GroupCallHandlingOverflowAction>,
    /// Details of the overflow action; not used if calls are disconnected.
    pub overflow_action_setting: Option<GroupCallHandlingOverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to a call that nobody takes or that finds the queue full.
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

/// Details of the overflow action; not used if calls are disconnected.
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
    /// Audio that asks for a voicemail; used if callers reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioIdAndName>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Outside phone number to which calls are forwarded, in E.164.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<ForwardToZoomContactCenter>,
    /// Audio that plays before the call is disconnected.
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
/// use zoom_rest::phone::{HourType, UpdateSharedLineGroupCallHandling};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupCallHandling::new("Zl3aVt0bQ9y", HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
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
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 13802, "the audio does not exist"),
        (400, 13808, "the extension does not exist"),
        (400, 13810, "the external contact does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupCallHandling {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Hours that the call handling covers; no closed or break hours if open all day, every day.
    pub hour_type: HourType,
    /// ID of the holiday whose hours are meant; for the holiday hours setting only.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry.
    pub break_hour_id: Option<String>,
    /// How incoming calls reach the devices or members, and how long they ring.
    pub call_distribution_setting: Option<GroupCallHandlingCallDistributionSetting>,
    /// How calls are routed, and what happens when nobody answers.
    pub call_handling_setting: Option<SharedLineGroupCallHandlingSetting>,
}

/// How calls are routed, and what happens when nobody answers.
///
/// Value of `call_handling_setting` in [`UpdateSharedLineGroupCallHandling`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandlingSetting {
    /// What happens to a call that nobody takes or that finds the queue full.
    pub overflow_action: Option<GroupCallHandlingOverflowAction>,
    /// Details of the overflow action; not used if calls are disconnected.
    pub overflow_action_setting: Option<SharedCallHandlingOverflowActionSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of the overflow action; not used if calls are disconnected.
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
    /// Audio that asks for a voicemail; used if callers reach an operator or check voicemail.
    pub leave_voicemail_instruction: Option<AudioRef>,
    /// Internal extension to which calls are forwarded.
    pub forward_to_extension: Option<ExtensionRef>,
    /// Outside contact to whom calls are forwarded.
    pub forward_to_external_contact: Option<CallHandlingForwardExternalContact>,
    /// Outside phone number to which calls are forwarded, in E.164.
    pub forward_phone_number: Option<String>,
    /// Zoom Contact Center voice flow or number to which calls are forwarded.
    pub forward_to_zoom_contact_center: Option<CallHandlingForwardToZoomContactCenter>,
    /// Audio that plays before the call is disconnected.
    pub message_greeting: Option<AudioRef>,
    /// Microsoft Teams resource account that takes the calls; needs Zoom Phone for Microsoft Teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSharedLineGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/policies" -> GetSharedLineGroupPolicyResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_policy:admin"],
    errors = [(400, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicy {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroupPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicyResponse {
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the Zoom Phone policy settings of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSharedLineGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{sharedLineGroupId}/policies)
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupPolicy {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyChange>,
}

/// Returns the settings that apply to one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetSharedLineGroupSettings, SettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupSettings::new("Zl3aVt0bQ9y")
///     .setting_type(SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/GET/phone/shared_line_groups/{sharedLineGroupId}/settings)
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/settings" -> CallQueueSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_setting:admin"],
    errors = [(404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupSettings {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Which group of settings the request reads or changes.
    pub setting_type: Option<SettingType>,
}

/// Adds a setting of the given type to a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddSharedLineGroupSetting, AutoReceptionistSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSharedLineGroupSetting::new(
///     "Zl3aVt0bQ9y",
///     AutoReceptionistSettingType::HolidayHours,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{sharedLineGroupId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> AddSharedLineGroupSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_setting:admin"],
    errors = [(400, 15104, "the resource cannot be changed"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Which group of settings the request reads or changes.
    pub setting_type: AutoReceptionistSettingType,
    /// Call handling on holidays.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddSharedLineGroupSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSharedLineGroupSettingResponse {
    /// Call handling on holidays.
    pub holiday_hours: Option<AutoReceptionistSettingHolidayHours>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistSettingBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes a setting of the given type in a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SettingType, UpdateSharedLineGroupSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupSetting::new("Zl3aVt0bQ9y", SettingType::HolidayHours)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{sharedLineGroupId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Which group of settings the request reads or changes.
    pub setting_type: SettingType,
    /// Call handling on holidays.
    pub holiday_hours: Option<HolidayHours>,
    /// When the site or extension counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
}

/// Deletes a setting of the given type from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AutoReceptionistSettingType, DeleteSharedLineGroupSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedLineGroupSetting::new(
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{sharedLineGroupId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_setting:admin"],
    errors = [
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Which group of settings the request reads or changes.
    pub setting_type: AutoReceptionistSettingType,
    /// ID of the holiday whose hours are meant; for the holiday hours setting only.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry.
    pub break_hour_id: Option<String>,
}

/// Changes the details of one shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroup::new("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .extension_number(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 409, "it is in use already"),
        (400, 400, "it is in use already"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Short number of the Zoom Phone extension inside the account.
    pub extension_number: Option<i64>,
    /// Direct number whose line desk phones share with the group's extension.
    pub primary_number: Option<String>,
    /// Whether the shared line group is active.
    pub status: Option<BlockedListStatus>,
    /// IANA time zone of the extension, site or device.
    pub timezone: Option<String>,
    /// Name of the cost center to which the user or extension belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the user or extension belongs.
    pub department: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Country where call recordings, voicemails, their transcripts and custom greetings are stored.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Whether members can keep others from picking up their held call or from monitoring it.
    pub allow_privacy: Option<bool>,
}

/// Deletes one of the account's shared line groups.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Adds users or common areas to a shared line group.
///
/// A member can belong to only one such group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_member:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause"), (404, 1001, "the user was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Users and common areas that belong to the queue or group, one entry each.
    pub members: Option<CallQueueMembers>,
}

/// Removes all members from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMembers {
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one member from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMember {
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID of the member to remove.
    pub member_id: String,
}

/// Assigns direct phone numbers that the members of a shared line group will share.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignSharedLineGroupPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_number:admin"],
    errors = [
        (400, 400, "the phone number does not exist"),
        (400, 300, "a parameter is invalid"),
        (401, 124, "the resource does not belong to this account"),
        (404, 404, "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSharedLineGroupPhoneNumbers {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Phone numbers, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAllSharedLineGroupPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllSharedLineGroupPhoneNumbers {
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one phone number from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupPhoneNumber {
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Adds a policy setting, such as shared access members, to a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddPolicySettingToSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPolicySettingToSharedLineGroup::new("Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> AddPolicySettingSharedLineGroupResponse,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_policy:admin"],
    errors = [(400, 400, "a limit is exceeded"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySettingToSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Which policy to read or change.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<PolicyCallQueueVoicemailAccessMember>>,
}

/// Response to [`AddPolicySettingToSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySettingSharedLineGroupResponse {
    /// Members with whom the voicemails are shared, one entry each.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes a policy setting, such as shared access members, of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSlgPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSlgPolicySetting::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [(400, 300, "a parameter is invalid"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSlgPolicySetting {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Which policy to read or change.
    pub policy_type: String,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<PolicyVoicemailAccessMember>>,
}

/// Removes a policy setting, such as shared access members, from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSlgPolicySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSlgPolicySetting::new("Zl3aVt0bQ9y", "one", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/policies/{policyType})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_policy:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSlgPolicySetting {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Which policy to read or change.
    pub policy_type: String,
    /// IDs of the shares to remove. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}
