//! Users, settings: 5 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AreasCommonAreaStatus, AssigneeExtensionType, AudioPromptLanguage, AutoReceptionistSettingHolidayHour, BreakHour,
    BusinessHoursSettings, CallQueueSettingHolidayHours, CommonAreaDetailCountry, DevicePolicy,
    HocCallRecordingAccessMember, OutboundCallerId, PolicySubsettingVoicemailAccessMember, SettingDeskPhoneHotDesking,
    TimeZone, UpdateAutoReceptionistSettingBreakHours,
};

/// Get user profile settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserProfileSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserProfileSettings::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/settings" -> UserProfileSettings,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:user_setting:admin", "phone:read:user_setting"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfileSettings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettings {
    /// Area code.
    pub area_code: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Company number.
    pub company_number: Option<String>,
    /// Country.
    pub country: Option<CommonAreaDetailCountry>,
    /// Delegation.
    pub delegation: Option<UserProfileSettingDelegation>,
    /// Desk phone.
    pub desk_phone: Option<UserProfileSettingDeskPhone>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Music on hold ID.
    pub music_on_hold_id: Option<String>,
    /// Outbound caller.
    pub outbound_caller: Option<OutboundCaller>,
    /// Outbound caller IDs: at most 1000 items.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// Status.
    pub status: Option<UserProfileSettingStatus>,
    /// Voice mail: at most 50 items.
    pub voice_mail: Option<Vec<VoiceMail>>,
    /// Intercom.
    pub intercom: Option<UserProfileSettingIntercom>,
    /// Auto call recording access members: at most 50 items.
    pub auto_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Ad hoc call recording access members: at most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Shared lines call setting.
    pub shared_lines_call_setting: Option<SharedLinesCallSetting>,
    /// Holiday hours.
    pub holiday_hours: Option<Vec<AutoReceptionistSettingHolidayHour>>,
    /// Break hours.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
}

/// Value of `delegation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDelegation {
    /// Assistants: at most 15 items.
    pub assistants: Option<Vec<UserProfileSettingDelegationAssistant>>,
    /// Privacy.
    pub privacy: Option<bool>,
    /// Privileges: at most 10 items.
    pub privileges: Option<Vec<i64>>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Element of `assistants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDelegationAssistant {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Value of `desk_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDeskPhone {
    /// Devices: at most 10 items.
    pub devices: Option<Vec<SettingDeskPhoneDevice>>,
    /// Keys positions.
    pub keys_positions: Option<KeysPositions>,
    /// Phone screen lock.
    pub phone_screen_lock: Option<bool>,
    /// PIN code.
    pub pin_code: Option<Secret>,
}

/// Element of `devices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingDeskPhoneDevice {
    /// Device type.
    pub device_type: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Policy.
    pub policy: Option<DevicePolicy>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
}

/// Value of `keys_positions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeysPositions {
    /// Primary number.
    pub primary_number: Option<String>,
}

/// Value of `outbound_caller`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCaller {
    /// Number.
    pub number: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum UserProfileSettingStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Inactive`.
    #[value("Inactive")]
    Inactive,
}

/// Voice mail.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceMail {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Delete.
    pub delete: Option<bool>,
    /// Download.
    pub download: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Value of `intercom`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingIntercom {
    /// Audio intercoms: at most 300 items.
    pub audio_intercoms: Option<Vec<AudioIntercom>>,
    /// Device.
    pub device: Option<TimeZone>,
}

/// Element of `audio_intercoms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioIntercom {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Extension type.
    pub extension_type: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status.
    pub status: Option<AudioIntercomStatus>,
    /// Device ID.
    pub device_id: Option<String>,
    /// Device status.
    pub device_status: Option<DeviceStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum AudioIntercomStatus {
    /// `active`.
    Active,
    /// `pending`.
    Pending,
}

/// Values of `device_status`.
#[zoom_enum]
pub enum DeviceStatus {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// `no device`.
    #[value("no device")]
    NoDevice,
}

/// Value of `shared_lines_call_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLinesCallSetting {
    /// Shared line appearances.
    pub shared_line_appearances: Option<SharedLineAppearances>,
    /// Shared line groups.
    pub shared_line_groups: Option<SharedLineGroups>,
}

/// Value of `shared_line_appearances`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearances {
    /// Executives.
    pub executives: Option<Vec<Executive>>,
}

/// Element of `executives`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Executive {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Receive calls.
    pub receive_calls: Option<bool>,
    /// Allow opt out.
    pub allow_opt_out: Option<bool>,
}

/// Value of `shared_line_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroups {
    /// Receive calls.
    pub receive_calls: Option<bool>,
    /// Shared line group.
    pub shared_line_group: Option<Vec<SharedLineGroupsSharedLineGroup>>,
}

/// Element of `shared_line_group`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupsSharedLineGroup {
    /// SLG ID.
    pub slg_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Receive calls.
    pub receive_calls: Option<bool>,
}

/// Update user profile settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserProfileSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfileSettings::new("me")
///     .area_code("one")
///     .audio_prompt_language("en-US")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/settings" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user_setting", "phone:update:user_setting:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (400, 400, "a required setting is turned off"),
        (400, 405, "a limit is exceeded"),
        (400, 1151, "the operation failed"),
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfileSettings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Area code.
    pub area_code: Option<String>,
    /// Audio prompt language.
    pub audio_prompt_language: Option<String>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Music on hold ID.
    pub music_on_hold_id: Option<String>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
    /// Shared lines call setting.
    pub shared_lines_call_setting: Option<UserProfileSettingSharedLinesCallSetting>,
    /// Break hours.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Holiday hours.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
}

/// Value of `shared_lines_call_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingSharedLinesCallSetting {
    /// Shared line appearances.
    pub shared_line_appearances: Option<LinesCallSettingSharedLineAppearances>,
    /// Shared line groups.
    pub shared_line_groups: Option<LinesCallSettingSharedLineGroups>,
}

/// Value of `shared_line_appearances`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingSharedLineAppearances {
    /// Executives: at most 15 items.
    pub executives: Option<Vec<SharedLineAppearancesExecutive>>,
}

/// Element of `executives`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearancesExecutive {
    /// User ID.
    pub user_id: Option<String>,
    /// Receive calls.
    pub receive_calls: Option<bool>,
}

/// Value of `shared_line_groups`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingSharedLineGroups {
    /// Receive calls.
    pub receive_calls: Option<bool>,
    /// Shared line group: at most 10 items.
    pub shared_line_group: Option<Vec<LinesCallSettingSharedLineGroupsSharedLineGroup>>,
}

/// Element of `shared_line_group`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingSharedLineGroupsSharedLineGroup {
    /// SLG ID.
    pub slg_id: Option<String>,
    /// Receive calls.
    pub receive_calls: Option<bool>,
}

/// Add user shared access setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserSharedAccessSetting::new("me", "one")
///     .delegation_assistant_extension_id("Zl3aVt0bQ9y")
///     .device_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/<user_id>/settings/<setting_type>" -> AddUserSharedAccessSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:write:shared_setting", "phone:write:shared_setting:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserSharedAccessSetting {
    /// User ID.
    pub user_id: String,
    /// Setting type.
    pub setting_type: String,
    /// Delegation assistant extension ID.
    pub delegation_assistant_extension_id: Option<String>,
    /// Device ID.
    pub device_id: Option<String>,
    /// Voice mail.
    pub voice_mail: Option<PolicySubsettingVoicemailAccessMember>,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<UserSharedAccessSettingVoicemailAccessMember>>,
    /// Auto call recording access members: at most 20 items.
    pub auto_call_recording_access_members: Option<Vec<AutoCallRecordingAccessMember>>,
    /// Ad hoc call recording access members: at most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<AutoCallRecordingAccessMember>>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
}

/// Auto call recording access member.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoCallRecordingAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
}

/// Response to [`AddUserSharedAccessSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserSharedAccessSettingResponse {
    /// Delegation.
    pub delegation: Option<UserSharedAccessSettingDelegation>,
    /// Voice mail.
    pub voice_mail: Option<VoiceMail>,
    /// Voicemail access members: at most 50 items.
    pub voicemail_access_members: Option<Vec<AddUserSharedAccessSettingVoicemailAccessMember>>,
    /// Auto call recording access members: at most 50 items.
    pub auto_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Ad hoc call recording access members: at most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
}

/// Value of `delegation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDelegation {
    /// Assistants: at most 15 items.
    pub assistants: Option<Vec<UserProfileSettingDelegationAssistant>>,
    /// Privacy.
    pub privacy: Option<bool>,
    /// Privileges: at most 10 items.
    pub privileges: Option<Vec<i64>>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserSharedAccessSettingVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Access user type.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Update user shared access setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSharedAccessSetting::new("me", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:update:shared_setting", "phone:update:shared_setting:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserSharedAccessSetting {
    /// User ID.
    pub user_id: String,
    /// Setting type.
    pub setting_type: String,
    /// Delegation.
    pub delegation: Option<UpdateUserSharedAccessSettingDelegation>,
    /// Desk phone.
    pub desk_phone: Option<UserSharedAccessSettingDeskPhone>,
    /// Voice mail.
    pub voice_mail: Option<VoiceMail>,
    /// Intercom.
    pub intercom: Option<UserSharedAccessSettingIntercom>,
    /// Voicemail access members: at most 10 items.
    pub voicemail_access_members: Option<Vec<AddUserSharedAccessSettingVoicemailAccessMember>>,
    /// Auto call recording access members: at most 20 items.
    pub auto_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Ad hoc call recording access members: at most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
}

/// Value of `delegation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSharedAccessSettingDelegation {
    /// Privacy.
    pub privacy: Option<bool>,
    /// Privileges: at most 10 items.
    pub privileges: Option<Vec<i64>>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `desk_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDeskPhone {
    /// Devices: at most 10 items.
    pub devices: Option<Vec<UserSharedAccessSettingDeskPhoneDevice>>,
    /// Phone screen lock.
    pub phone_screen_lock: Option<bool>,
    /// PIN code.
    pub pin_code: Option<Secret>,
}

/// Element of `devices`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDeskPhoneDevice {
    /// ID.
    pub id: Option<String>,
    /// Policy.
    pub policy: Option<DeskPhoneDevicePolicy>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskPhoneDevicePolicy {
    /// Call control.
    pub call_control: Option<SettingDeskPhoneHotDesking>,
    /// Hot desking.
    pub hot_desking: Option<SettingDeskPhoneHotDesking>,
}

/// Value of `intercom`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingIntercom {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Device ID.
    pub device_id: Option<String>,
}

/// Delete user shared access setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserSharedAccessSetting::new("me", "one")
///     .shared_id("Zl3aVt0bQ9y")
///     .assistant_extension_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:delete:shared_setting", "phone:delete:shared_setting:admin"],
    errors = [(400, 300, "a parameter is invalid"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSharedAccessSetting {
    /// User ID.
    pub user_id: String,
    /// Setting type.
    pub setting_type: String,
    /// Shared ID.
    pub shared_id: Option<String>,
    /// Assistant extension ID.
    pub assistant_extension_id: Option<String>,
    /// Device ID.
    pub device_id: Option<String>,
    /// Intercom extension ID.
    pub intercom_extension_id: Option<String>,
}
