//! Users, settings: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssigneeExtensionType, AudioOrSpeechLanguage, BreakHour, BusinessHoursSettings, CallRecordingAccessMember,
    CountryAndCode, DeskPhoneStatus, DevicePolicy, HolidayPeriod, IdAndName, NewHolidays, NewVoicemailAccessMember,
    OutboundCallerId, StatusPolicyChange, UpdateBreakHours,
};

/// Returns the profile settings of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/{userId}/settings)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/settings" -> UserProfileSettings,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:user_setting:admin", "phone:read:user_setting"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfileSettings {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettings {
    /// Telephone area code of the user.
    pub area_code: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Main number of the company, from which callers reach the user by extension.
    pub company_number: Option<String>,
    /// Country of the user's site: its code and name.
    pub country: Option<CountryAndCode>,
    /// Call delegation, with which assistants make and take calls for the user.
    pub delegation: Option<UserProfileSettingDelegation>,
    /// Desk phones and other devices that are set up for the user.
    pub desk_phone: Option<UserProfileSettingDeskPhone>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the music that callers on hold hear; `0` if it is turned off, empty if the standard music plays.
    pub music_on_hold_id: Option<String>,
    /// Number that called parties see.
    pub outbound_caller: Option<OutboundCaller>,
    /// Numbers that can be shown to the people called. At most 1000 items.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// State of the user in Zoom Phone.
    pub status: Option<UserProfileSettingStatus>,
    /// Members with whom the voicemails are shared; deprecated in favor of `policy.voicemail_access_members` in the user's profile. At most 50 items.
    pub voice_mail: Option<Vec<VoicemailSharing>>,
    /// Intercom connections of the user, for hands-free calls that the other phone answers by itself.
    pub intercom: Option<UserProfileSettingIntercom>,
    /// People with whom the automatic call recordings are shared; deprecated in favor of the same member of the user's policy. At most 50 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared; deprecated in favor of the same member of the user's policy. At most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// How incoming calls on shared lines are handled.
    pub shared_lines_call_setting: Option<SharedLinesCallSetting>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<HolidayPeriod>>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Business hours of the user, by day of the week or all day, every day.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call delegation, with which assistants make and take calls for the user.
///
/// Value of `delegation` in [`UserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDelegation {
    /// Users and common areas that make and take calls for the user, one entry each. At most 15 items.
    pub assistants: Option<Vec<UserProfileSettingDelegationAssistant>>,
    /// Whether those who share the line can keep others from picking up their held call, or from monitoring, joining or taking over a call.
    pub privacy: Option<bool>,
    /// What assistants may do: place (`1`) or answer calls (`2`), pick up held ones (`3`), manage VIP contacts (`4`), opt in or out of receiving calls (`5`), join and merge calls (`6`), set business hours (`7`). At most 10 items. One of `1` to `7`.
    pub privileges: Option<Vec<i64>>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assistant to whom a user delegated calls, with the extension.
///
/// Element of `assistants` in [`UserProfileSettingDelegation`] and [`UserSharedAccessSettingDelegation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDelegationAssistant {
    /// Name under which the assistant is shown.
    pub display_name: Option<String>,
    /// ID of the Zoom Phone extension of the assistant.
    pub extension_id: Option<String>,
    /// Extension number of the assistant, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Kind of extension of the assistant: `user` or `commonArea`.
    pub extension_type: Option<String>,
    /// ID of the user or common area that assists.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phones and other devices that are set up for the user.
///
/// Value of `desk_phone` in [`UserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingDeskPhone {
    /// Desk phones of the user or extension, one entry each. At most 10 items.
    pub devices: Option<Vec<SettingDeskPhoneDevice>>,
    /// Main number among the lines on the keys of the desk phone.
    pub keys_positions: Option<KeysPositions>,
    /// Whether desk phones can be locked with a PIN; some models do not support it.
    pub phone_screen_lock: Option<bool>,
    /// PIN for listening to voicemail, signing in to shared phones (hot desking) and unlocking desk phones.
    pub pin_code: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone of a user, with its state and policies.
///
/// Element of `devices` in [`UserProfileSettingDeskPhone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingDeskPhoneDevice {
    /// Maker and model of the device.
    pub device_type: Option<String>,
    /// Name under which the device is shown.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// Policies of the device: whether guests can sign in to it (hot desking), and whether the Zoom client can control its calls.
    pub policy: Option<DevicePolicy>,
    /// Whether the device is online.
    pub status: Option<DeskPhoneStatus>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Main number among the lines on the keys of the user's desk phone.
///
/// Value of `keys_positions` in [`UserProfileSettingDeskPhone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeysPositions {
    /// Main phone number of the user on the desk phone.
    pub primary_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number that called parties see.
///
/// Value of `outbound_caller` in [`UserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundCaller {
    /// Phone number shown to the people called.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the user in Zoom Phone.
///
/// Values of `status` in [`UserProfileSettings`].
#[zoom_enum]
pub enum UserProfileSettingStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Inactive`.
    #[value("Inactive")]
    Inactive,
}

/// Member with access to a user's voicemails, and the rights granted.
///
/// Value of `voice_mail` and `voicemail_access_member` in [`UserProfileSettings`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailSharing {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member may delete the messages.
    pub delete: Option<bool>,
    /// Whether the member may download the messages.
    pub download: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Intercom connections of the user, for hands-free calls that the other phone answers by itself.
///
/// Value of `intercom` in [`UserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingIntercom {
    /// Extensions that are in the user's intercom or invited to it, one entry each. At most 300 items.
    pub audio_intercoms: Option<Vec<AudioIntercom>>,
    /// Device to which the user's intercom calls go by default.
    pub device: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension in a user's intercom, whose calls the phone answers by itself, or invited to it; with its state and device.
///
/// Element of `audio_intercoms` in [`UserProfileSettingIntercom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioIntercom {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Kind of the extension: `user` or `commonArea`.
    pub extension_type: Option<String>,
    /// Name under which the extension is shown.
    pub display_name: Option<String>,
    /// Whether the intercom connection with the extension is active or still pending.
    pub status: Option<AudioIntercomStatus>,
    /// ID of the device of the extension; only for common areas.
    pub device_id: Option<String>,
    /// Whether the device of the common area is online or offline, or there is no device.
    pub device_status: Option<DeviceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the extension is already part of the intercom, whose calls are answered automatically, or still pending.
///
/// Values of `status` in [`AudioIntercom`].
#[zoom_enum]
pub enum AudioIntercomStatus {
    /// `active`: The extension is part of the intercom.
    Active,
    /// `pending`: The extension was invited to the intercom, but is not part of it yet.
    Pending,
}

/// Whether the device of the common area is online or offline, or there is no device.
///
/// Values of `device_status` in [`AudioIntercom`].
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

/// How incoming calls on shared lines are handled.
///
/// Value of `shared_lines_call_setting` in [`UserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLinesCallSetting {
    /// How incoming calls to lines shared by executives are handled.
    pub shared_line_appearances: Option<SharedLineAppearances>,
    /// How incoming calls to shared line groups are handled.
    pub shared_line_groups: Option<SharedLineGroups>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls to lines shared by executives are handled.
///
/// Value of `shared_line_appearances` in [`SharedLinesCallSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearances {
    /// How to handle incoming calls for each executive.
    pub executives: Option<Vec<Executive>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Executive whose line the user shares, and whether the user receives the calls.
///
/// Element of `executives` in [`SharedLineAppearances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Executive {
    /// ID of the executive whose calls are handled.
    pub user_id: Option<String>,
    /// Name under which the executive is shown.
    pub display_name: Option<String>,
    /// Whether the user's phone rings for incoming calls of the executive.
    pub receive_calls: Option<bool>,
    /// Whether the user may choose not to take calls for this executive.
    pub allow_opt_out: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls to shared line groups are handled.
///
/// Value of `shared_line_groups` in [`SharedLinesCallSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroups {
    /// Whether calls to the shared line groups ring the user.
    pub receive_calls: Option<bool>,
    /// How incoming calls to each shared line group are handled.
    pub shared_line_group: Option<Vec<SharedLineGroupsSharedLineGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared line group of a user, with whether its calls ring that user.
///
/// Element of `shared_line_group` in [`SharedLineGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineGroupsSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Name under which the shared line group is shown.
    pub display_name: Option<String>,
    /// Whether calls to the shared line group ring the user.
    pub receive_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the profile settings of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserProfileSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfileSettings::new("me")
///     .area_code("415")
///     .audio_prompt_language("en-US")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId}/settings)
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/settings" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user_setting", "phone:update:user_setting:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (400, 1151, EXECUTIVE_CALLS_CANNOT_BE_TURNED_OFF = "the user may not turn off calls for this executive"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfileSettings {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Telephone area code of the user.
    pub area_code: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// ISO 3166-1 alpha-2 code of the user's country, such as `US`.
    pub country_iso_code: Option<String>,
    /// ID of the music for callers on hold; `0` turns it off, an empty value restores the standard.
    pub music_on_hold_id: Option<String>,
    /// Number shown to the people called, in E.164 format; an empty value hides it.
    pub outbound_caller_id: Option<String>,
    /// How incoming calls on shared lines are handled.
    pub shared_lines_call_setting: Option<UserProfileSettingSharedLinesCallSetting>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<UpdateBreakHours>,
    /// Business hours of the user, by day of the week or all day, every day.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<NewHolidays>,
}

/// How incoming calls on shared lines are handled.
///
/// Value of `shared_lines_call_setting` in [`UpdateUserProfileSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettingSharedLinesCallSetting {
    /// How incoming calls to lines shared by executives are handled.
    pub shared_line_appearances: Option<LinesCallSettingSharedLineAppearances>,
    /// How incoming calls to shared line groups are handled.
    pub shared_line_groups: Option<LinesCallSettingSharedLineGroups>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls to lines shared by executives are handled.
///
/// Value of `shared_line_appearances` in [`UserProfileSettingSharedLinesCallSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingSharedLineAppearances {
    /// How to handle incoming calls for each executive.
    pub executives: Option<Vec<SharedLineAppearancesExecutive>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Executive whose calls may ring an assistant's phone.
///
/// Element of `executives` in [`LinesCallSettingSharedLineAppearances`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedLineAppearancesExecutive {
    /// ID of the executive whose calls are handled.
    pub user_id: Option<String>,
    /// Whether the assistant's phone rings for the executive's incoming calls.
    pub receive_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How incoming calls to shared line groups are handled.
///
/// Value of `shared_line_groups` in [`UserProfileSettingSharedLinesCallSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingSharedLineGroups {
    /// Whether calls to the shared line groups ring the user.
    pub receive_calls: Option<bool>,
    /// How incoming calls to each shared line group are handled.
    pub shared_line_group: Option<Vec<LinesCallSettingGroupsSharedLineGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared line group of a user, and whether its calls are received.
///
/// Element of `shared_line_group` in [`LinesCallSettingSharedLineGroups`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LinesCallSettingGroupsSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: Option<String>,
    /// Whether calls to the shared line group ring the user.
    pub receive_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds delegation, intercom, a desk phone, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUserSharedAccessSetting, AssigneeExtensionType, UserSharedSettingVoicemailAccessMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserSharedAccessSetting::new("me", "voice_mail")
///     .voicemail_access_members(vec![
///         UserSharedSettingVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .access_user_type(AssigneeExtensionType::User)
///             .allow_download(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/users/<user_id>/settings/<setting_type>" -> AddUserSharedAccessSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:write:shared_setting", "phone:write:shared_setting:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserSharedAccessSetting {
    /// ID or email address of the user.
    pub user_id: String,
    /// What to add: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`. Zoom does not say which member goes with `intercom`.
    pub setting_type: String,
    /// Extension ID of the assistant to add, a user or a common area; for the `delegation` setting type.
    pub delegation_assistant_extension_id: Option<String>,
    /// ID of the desk phone to add; for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Member with whom the voicemails are shared; deprecated in favor of `voicemail_access_members`.
    pub voice_mail: Option<NewVoicemailAccessMember>,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<UserSharedSettingVoicemailAccessMember>>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 20 items.
    pub auto_call_recording_access_members: Option<Vec<RecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<RecordingAccessMember>>,
}

/// Member to give access to a user's voicemails, with the rights to grant.
///
/// Element of `voicemail_access_members` in [`AddUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedSettingVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member to get access to a user's call recordings, with the rights to grant.
///
/// Element of `auto_call_recording_access_members` and `ad_hoc_call_recording_access_members` in [`AddUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingAccessMember {
    /// ID of the user or common area that is given access.
    pub access_user_id: Option<String>,
    /// Whether the person can delete the shared recordings.
    pub allow_delete: Option<bool>,
    /// Whether the person can download the shared recordings.
    pub allow_download: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddUserSharedAccessSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserSharedAccessSettingResponse {
    /// Call delegation, with which assistants make and take calls for the user.
    pub delegation: Option<UserSharedAccessSettingDelegation>,
    /// Member with whom the voicemails are shared; deprecated in favor of `voicemail_access_members`.
    pub voice_mail: Option<VoicemailSharing>,
    /// Members with whom the voicemails are shared, one entry each. At most 50 items.
    pub voicemail_access_members: Option<Vec<AddUserSharedVoicemailAccessMember>>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 50 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call delegation, with which assistants make and take calls for the user.
///
/// Value of `delegation` in [`AddUserSharedAccessSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDelegation {
    /// Users and common areas that make and take calls for the user, one entry each. At most 15 items.
    pub assistants: Option<Vec<UserProfileSettingDelegationAssistant>>,
    /// Whether those who share the line can keep others from picking up their held call, or from monitoring, joining or taking over a call.
    pub privacy: Option<bool>,
    /// What assistants may do: place calls (`1`), answer them (`2`) or pick up held ones (`3`). At most 10 items.
    pub privileges: Option<Vec<i64>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member with access to a user's voicemail, and the rights granted.
///
/// Element of `voicemail_access_members` in [`AddUserSharedAccessSettingResponse`] and [`UpdateUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserSharedVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Kind of extension that may use the shared voicemail; a user if empty.
    pub access_user_type: Option<AssigneeExtensionType>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes delegation, intercom, desk phones, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUserSharedVoicemailAccessMember, UpdateUserSharedAccessSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSharedAccessSetting::new("me", "voice_mail")
///     .voicemail_access_members(vec![
///         AddUserSharedVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true)
///             .shared_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:update:shared_setting", "phone:update:shared_setting:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserSharedAccessSetting {
    /// ID or email address of the user.
    pub user_id: String,
    /// What to change: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`.
    pub setting_type: String,
    /// Call delegation, with which assistants make and take calls for the user.
    pub delegation: Option<UpdateUserSharedAccessSettingDelegation>,
    /// Desk phones of the user, with their policies, screen lock and PIN.
    pub desk_phone: Option<UserSharedAccessSettingDeskPhone>,
    /// Member with whom the voicemails are shared; deprecated in favor of `voicemail_access_members`.
    pub voice_mail: Option<VoicemailSharing>,
    /// Extension to invite to the user's intercom, and the device to which the user's intercom calls go.
    pub intercom: Option<UserSharedAccessSettingIntercom>,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<AddUserSharedVoicemailAccessMember>>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 20 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
}

/// Call delegation, with which assistants make and take calls for the user.
///
/// Value of `delegation` in [`UpdateUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSharedAccessSettingDelegation {
    /// Whether members of the delegation can keep others from picking up a held call, or from monitoring, joining or taking over a call.
    pub privacy: Option<bool>,
    /// What assistants may do: place (`1`) or answer (`2`) calls, pick up held calls (`3`), manage VIP contacts (`4`), opt in or out (`5`, of what Zoom does not say), join and merge calls (`6`), set business hours (`7`), reply to SMS (`8`). At most 10 items. One of `1` to `8`.
    pub privileges: Option<Vec<i64>>,
    /// Whether delegation is locked, going by the name; Zoom says only that it is about users' access to delegation, not what `true` does.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phones of the user, with their policies, screen lock and PIN.
///
/// Value of `desk_phone` in [`UpdateUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDeskPhone {
    /// Desk phones of the user or extension, one entry each. At most 10 items.
    pub devices: Option<Vec<UserSharedAccessSettingDeskPhoneDevice>>,
    /// Whether desk phones can be locked with a PIN; some models do not support it.
    pub phone_screen_lock: Option<bool>,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    pub pin_code: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone of a user, by its ID, with its policies.
///
/// Element of `devices` in [`UserSharedAccessSettingDeskPhone`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingDeskPhoneDevice {
    /// ID of the device.
    pub id: Option<String>,
    /// Policies of the device: whether it allows hot desking and call control.
    pub policy: Option<DeskPhoneDevicePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policies of the device: whether it allows hot desking and call control.
///
/// Value of `policy` in [`UserSharedAccessSettingDeskPhoneDevice`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskPhoneDevicePolicy {
    /// Setting that lets users control calls of the desk phone from the Zoom app.
    pub call_control: Option<StatusPolicyChange>,
    /// Hot desking: whether users may sign in on a shared desk phone.
    pub hot_desking: Option<StatusPolicyChange>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension to invite into an intercom connection, and the device for the user's intercom calls.
///
/// Value of `intercom` in [`UpdateUserSharedAccessSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSharedAccessSettingIntercom {
    /// ID of the extension to invite into the intercom connection.
    pub extension_id: Option<String>,
    /// ID of the device that receives all intercom calls of the user.
    pub device_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes delegation, intercom, a desk phone, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserSharedAccessSetting::new("me", "ad_hoc_call_recording")
///     .shared_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:delete:shared_setting", "phone:delete:shared_setting:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSharedAccessSetting {
    /// ID or email address of the user.
    pub user_id: String,
    /// What to remove: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`.
    pub setting_type: String,
    /// ID of the share that gives someone else access to the voicemails or recordings; needed to delete access to voicemails (`voice_mail`), automatic recordings or ad hoc recordings.
    pub shared_id: Option<String>,
    /// Extension ID of the assistant whose delegation is removed.
    pub assistant_extension_id: Option<String>,
    /// ID of the desk phone to remove; for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Extension ID of the intercom connection to delete; used only for the `intercom` setting type.
    pub intercom_extension_id: Option<String>,
}
