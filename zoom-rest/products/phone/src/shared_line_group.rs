//! Shared line group: 22 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssigneeExtensionType, AudioPromptLanguage, AutoReceptionistPolicyVoicemailTranscription,
    AutoReceptionistSettingBreakHours, AutoReceptionistSettingHolidayHours, AutoReceptionistSettingType,
    BlockedListStatus, BreakHours, BusinessHoursSettings, CallQueueDetailPolicyVoicemailAccessMember, CallQueueMembers,
    CallQueueSettingHolidayHours, CallQueueSettings, CommonArea, ForwardToExtension, ForwardToExternalContact,
    ForwardToTeams, ForwardToZoomContactCenter, HolidayHours, HourType, MusicOnPark, NumbersPhoneNumberStatus,
    PhoneNumber, RecordingStorageLocation, RoutingActionSettingForwardToExternalContact,
    RoutingActionSettingForwardToTeams, RoutingActionSettingForwardToZoomContactCenter,
    RoutingActionSettingLeaveVoicemailTo, SettingType, TimeZone, ToCallQueueVoicemailAccessMember,
    UpdateAutoReceptionistSettingBreakHours, VoicemailGreeting, VoicemailTranscription,
};

/// List shared line groups.
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
#[zoom_endpoint(
    GET "/phone/shared_line_groups" -> ListSharedLineGroupsResponse,
    paginate = shared_line_groups: SharedLineGroup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_shared_line_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineGroups {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedLineGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedLineGroupsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Shared line groups.
    #[lossy]
    pub shared_line_groups: Vec<SharedLineGroup>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `shared_line_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroup {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<SharedLineGroupPhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPhoneNumber {
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Status.
    pub status: Option<NumbersPhoneNumberStatus>,
}

/// Create shared line group.
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
#[zoom_endpoint(
    POST "/phone/shared_line_groups" -> CreateSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group:admin"],
    errors = [
        (400, 300, "the request was rejected"),
        (400, 400, "the change was made already"),
        (400, 409, "the short number length is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedLineGroup {
    /// Description.
    #[length(..=255)]
    pub description: Option<String>,
    /// Display name.
    #[length(..=200)]
    pub display_name: String,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`CreateSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharedLineGroupResponse {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// Get shared line group.
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
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>" -> GetSharedLineGroupResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group:admin"],
    errors = [(404, 404, "the shared line group does not exist"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroup {
    /// Shared line group ID.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupResponse {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Members.
    pub members: Option<SharedLineGroupMembers>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Primary number.
    pub primary_number: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Policy.
    pub policy: Option<SharedLineGroupPolicy>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Own storage name.
    pub own_storage_name: Option<String>,
    /// Allow privacy.
    pub allow_privacy: Option<bool>,
}

/// Value of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupMembers {
    /// Users.
    pub users: Option<Vec<CommonArea>>,
    /// Common areas.
    pub common_areas: Option<Vec<CommonArea>>,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPolicy {
    /// Voicemail access members.
    pub voicemail_access_members: Option<Vec<SharedLineGroupPolicyVoicemailAccessMember>>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupPolicyVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
}

/// Get shared line group call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetSharedLineGroupCallHandlingSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedLineGroupCallHandlingSetting::new("Zl3aVt0bQ9y")
///     .hour_type(HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/call_handling/settings" -> GetSharedLineGroupCallHandlingSettingResponse,
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
pub struct GetSharedLineGroupCallHandlingSetting {
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Hour type.
    pub hour_type: Option<HourType>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Response to [`GetSharedLineGroupCallHandlingSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupCallHandlingSettingResponse {
    /// Call distribution setting.
    pub call_distribution_setting: Option<SharedLineGroupCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<SharedLineGroupCallHandlingSetting>,
}

/// Value of `call_distribution_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandlingSettingCallDistributionSetting {
    /// Max wait time: one of `7`, `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub max_wait_time: Option<i64>,
}

/// Value of `call_handling_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandlingSetting {
    /// Overflow action.
    pub overflow_action: Option<CallHandlingSettingOverflowAction>,
    /// Overflow action setting.
    pub overflow_action_setting: Option<SharedLineGroupCallHandlingSettingOverflowActionSetting>,
}

/// Values of `overflow_action`.
#[zoom_enum]
pub enum CallHandlingSettingOverflowAction {
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
    /// `disconnect`.
    Disconnect,
}

/// Value of `overflow_action_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupCallHandlingSettingOverflowActionSetting {
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
    /// Forward to extension.
    pub forward_to_extension: Option<ForwardToExtension>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<ForwardToExternalContact>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward to Zoom contact center.
    pub forward_to_zoom_contact_center: Option<ForwardToZoomContactCenter>,
    /// Message greeting.
    pub message_greeting: Option<MusicOnPark>,
    /// Forward to teams.
    pub forward_to_teams: Option<ForwardToTeams>,
}

/// Update shared line group call handling setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HourType, UpdateSharedLineGroupCallHandlingSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupCallHandlingSetting::new(
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
pub struct UpdateSharedLineGroupCallHandlingSetting {
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Call distribution setting.
    pub call_distribution_setting: Option<SharedLineGroupCallHandlingSettingCallDistributionSetting>,
    /// Call handling setting.
    pub call_handling_setting: Option<UpdateSharedLineGroupCallHandlingSettingCallHandlingSetting>,
}

/// Value of `call_handling_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSharedLineGroupCallHandlingSettingCallHandlingSetting {
    /// Overflow action.
    pub overflow_action: Option<CallHandlingSettingOverflowAction>,
    /// Overflow action setting.
    pub overflow_action_setting:
        Option<UpdateSharedLineGroupCallHandlingSettingCallHandlingSettingOverflowActionSetting>,
}

/// Value of `overflow_action_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSharedLineGroupCallHandlingSettingCallHandlingSettingOverflowActionSetting {
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
    /// Forward to extension.
    pub forward_to_extension: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Forward to external contact.
    pub forward_to_external_contact: Option<RoutingActionSettingForwardToExternalContact>,
    /// Forward phone number.
    pub forward_phone_number: Option<String>,
    /// Forward to Zoom contact center.
    pub forward_to_zoom_contact_center: Option<RoutingActionSettingForwardToZoomContactCenter>,
    /// Message greeting.
    pub message_greeting: Option<VoicemailGreeting>,
    /// Forward to teams.
    pub forward_to_teams: Option<RoutingActionSettingForwardToTeams>,
}

/// Get shared line group policy.
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
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/policies" -> GetSharedLineGroupPolicyResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_policy:admin"],
    errors = [(400, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicy {
    /// Shared line group ID.
    pub shared_line_group_id: String,
}

/// Response to [`GetSharedLineGroupPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedLineGroupPolicyResponse {
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<VoicemailTranscription>,
}

/// Update shared line group policy.
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
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/policies" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupPolicy {
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<AutoReceptionistPolicyVoicemailTranscription>,
}

/// Get shared line group settings.
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
#[zoom_endpoint(
    GET "/phone/shared_line_groups/<shared_line_group_id>/settings" -> CallQueueSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:shared_line_group_setting:admin"],
    errors = [(404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupSettings {
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Setting type.
    pub setting_type: Option<SettingType>,
}

/// Add shared line group setting.
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
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> AddSharedLineGroupSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_setting:admin"],
    errors = [(400, 15104, "the resource cannot be changed"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSharedLineGroupSetting {
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hours.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddSharedLineGroupSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSharedLineGroupSettingResponse {
    /// Holiday hours.
    pub holiday_hours: Option<AutoReceptionistSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<AutoReceptionistSettingBreakHours>,
}

/// Update shared line group setting.
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
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Setting type.
    pub setting_type: SettingType,
    /// Holiday hours.
    pub holiday_hours: Option<HolidayHours>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
}

/// Delete shared line group setting.
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
    /// Shared line group ID.
    pub shared_line_group_id: String,
    /// Setting type.
    pub setting_type: AutoReceptionistSettingType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}

/// Update shared line group.
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
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group:admin"],
    errors = [
        (400, 300, "the request was rejected"),
        (400, 409, "the short number length is invalid"),
        (400, 400, "the change was made already"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Primary number.
    pub primary_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<AudioPromptLanguage>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Allow privacy.
    pub allow_privacy: Option<bool>,
}

/// Delete shared line group.
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
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
}

/// Add members to shared line group.
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
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_member:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 1001, "the user was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
    /// Members.
    pub members: Option<CallQueueMembers>,
}

/// Unassign members from shared line group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignMembersFromSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignMembersFromSharedLineGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignMembersFromSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
}

/// Unassign member from shared line group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignMemberFromSharedLineGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignMemberFromSharedLineGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignMemberFromSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
    /// Member ID.
    pub member_id: String,
}

/// Assign shared line group phone numbers.
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
    /// SLG ID.
    pub slg_id: String,
    /// Phone numbers: at most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Unassign shared line group all phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupAllPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupAllPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, "the phone number does not exist"),
        (400, 300, "the request was rejected"),
        (401, 124, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupAllPhoneNumbers {
    /// SLG ID.
    pub slg_id: String,
}

/// Unassign shared line group phone number.
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
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, "the phone number does not exist"),
        (400, 300, "the request was rejected"),
        (401, 124, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupPhoneNumber {
    /// SLG ID.
    pub slg_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}

/// Add policy setting to shared line group.
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
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> AddPolicySettingToSharedLineGroupResponse,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_policy:admin"],
    errors = [(400, 400, "a limit is exceeded"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPolicySettingToSharedLineGroup {
    /// SLG ID.
    pub slg_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<ToCallQueueVoicemailAccessMember>>,
}

/// Response to [`AddPolicySettingToSharedLineGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPolicySettingToSharedLineGroupResponse {
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<CallQueueDetailPolicyVoicemailAccessMember>>,
}

/// Update SLG policy setting.
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
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_policy:admin"],
    errors = [(400, 300, "a parameter is invalid"), (404, 404, "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSlgPolicySetting {
    /// SLG ID.
    pub slg_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<CallQueueDetailPolicyVoicemailAccessMember>>,
}

/// Delete SLG policy setting.
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
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_policy:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSlgPolicySetting {
    /// SLG ID.
    pub slg_id: String,
    /// Policy type.
    pub policy_type: String,
    /// Shared IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub shared_ids: Vec<String>,
}
