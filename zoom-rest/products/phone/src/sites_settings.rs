//! Sites, settings: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Audio, AutoReceptionistSettingHolidayHour, BillingAccount, BusinessHour, CallQueueSettingHolidayHour,
    ForwardExtensionType, RoutingActionSettingLeaveVoicemailTo, TimeZone, VoicemailGreeting,
};

/// Get phone site setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetPhoneSiteSetting, PhoneSiteSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     PhoneSiteSettingType::LocalBasedRouting,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/settings/<setting_type>" -> PhoneSiteSetting,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:site_setting:admin"],
    errors = [(400, 400, "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteSetting {
    /// Site ID.
    pub site_id: String,
    /// Setting type.
    pub setting_type: PhoneSiteSettingType,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum PhoneSiteSettingType {
    /// `local_based_routing`.
    LocalBasedRouting,
    /// `business_hours`.
    BusinessHours,
    /// `closed_hours`.
    ClosedHours,
    /// `holiday_hours`.
    HolidayHours,
    /// `security`.
    Security,
    /// `outbound_caller_id`.
    OutboundCallerId,
    /// `audio_prompt`.
    AudioPrompt,
    /// `desk_phone`.
    DeskPhone,
    /// `dial_by_name`.
    DialByName,
    /// `billing_account`.
    BillingAccount,
}

/// Response to [`GetPhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSetting {
    /// Location based routing.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Business hours.
    pub business_hours: Option<PhoneSiteSettingBusinessHours>,
    /// Closed hours.
    pub closed_hours: Option<ClosedHours>,
    /// Holiday hours.
    pub holiday_hours: Option<PhoneSiteSettingHolidayHours>,
    /// Security.
    pub security: Option<PhoneSiteSettingSecurity>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<PhoneSiteSettingOutboundCallerId>,
    /// Audio prompt.
    pub audio_prompt: Option<AudioPrompt>,
    /// Desk phone.
    pub desk_phone: Option<PhoneSiteSettingDeskPhone>,
    /// Dial by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account.
    pub billing_account: Option<TimeZone>,
}

/// Value of `location_based_routing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationBasedRouting {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Place receive PSTN calls.
    pub place_receive_pstn_calls: Option<bool>,
    /// Enable media off load PSTN calls.
    pub enable_media_off_load_pstn_calls: Option<bool>,
}

/// Value of `business_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingBusinessHours {
    /// Custom hour type: one of `1`, `2`.
    pub custom_hour_type: Option<i64>,
    /// Custom hours.
    pub custom_hours: Option<Vec<BusinessHour>>,
    /// Overflow.
    pub overflow: Option<SettingBusinessHoursOverflow>,
}

/// Value of `overflow`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHoursOverflow {
    /// Allow caller to reach operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Operator.
    pub operator: Option<SettingBusinessHoursOverflowOperator>,
    /// Allow caller to check voicemail.
    pub allow_caller_to_check_voicemail: Option<bool>,
}

/// Value of `operator`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHoursOverflowOperator {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension type.
    pub extension_type: Option<ForwardExtensionType>,
}

/// Value of `closed_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHours {
    /// Overflow.
    pub overflow: Option<SettingBusinessHoursOverflow>,
}

/// Value of `holiday_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingHolidayHours {
    /// Holidays.
    pub holidays: Option<Vec<AutoReceptionistSettingHolidayHour>>,
    /// Overflow.
    pub overflow: Option<SettingBusinessHoursOverflow>,
}

/// Value of `security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingSecurity {
    /// Device types.
    pub device_types: Option<Vec<String>>,
}

/// Value of `outbound_caller_id`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingOutboundCallerId {
    /// Auto receptionists numbers.
    pub auto_receptionists_numbers: Option<bool>,
    /// Call queue numbers.
    pub call_queue_numbers: Option<bool>,
    /// Share line group numbers.
    pub share_line_group_numbers: Option<bool>,
    /// Show outbound caller ID for internal call.
    pub show_outbound_caller_id_for_internal_call: Option<bool>,
}

/// Value of `audio_prompt`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioPrompt {
    /// Language.
    pub language: Option<String>,
    /// Greeting leave voicemail instruction.
    pub greeting_leave_voicemail_instruction: Option<GreetingLeaveVoicemailInstruction>,
    /// Greeting menu leave or check voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<GreetingLeaveVoicemailInstruction>,
    /// Greeting menu connect to operator or leave voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail: Option<GreetingLeaveVoicemailInstruction>,
    /// Greeting menu connect to operator leave or check voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail: Option<GreetingLeaveVoicemailInstruction>,
    /// Leave voicemail introduction.
    pub leave_voicemail_introduction: Option<GreetingLeaveVoicemailInstruction>,
    /// Message greeting.
    pub message_greeting: Option<GreetingLeaveVoicemailInstruction>,
    /// Audio while connecting.
    pub audio_while_connecting: Option<Audio>,
    /// Hold music.
    pub hold_music: Option<Audio>,
}

/// Greeting leave voicemail instruction.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GreetingLeaveVoicemailInstruction {
    /// Business hours.
    pub business_hours: Option<Audio>,
    /// Closed hours.
    pub closed_hours: Option<Audio>,
    /// Holiday hours.
    pub holiday_hours: Option<Audio>,
}

/// Value of `desk_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingDeskPhone {
    /// Hot desking session timeout.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
    /// General setting.
    pub general_setting: Option<GeneralSetting>,
}

/// Value of `hot_desking_session_timeout`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HotDeskingSessionTimeout {
    /// Number: required in requests; one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, and others.
    #[required(new)]
    pub number: Option<i64>,
    /// Unit: defaults to `hours`.
    pub unit: Option<HotDeskingSessionTimeoutUnit>,
}

/// Values of `unit`.
#[zoom_enum]
pub enum HotDeskingSessionTimeoutUnit {
    /// `minutes`.
    Minutes,
    /// `hours`.
    Hours,
}

/// Value of `general_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Setting type: defaults to `account_setting`.
    pub setting_type: Option<GeneralSettingType>,
    /// Web interface.
    pub web_interface: Option<bool>,
}

/// Values of `setting_type`.
#[zoom_enum]
pub enum GeneralSettingType {
    /// `account_setting`.
    AccountSetting,
    /// `custom_setting`.
    CustomSetting,
}

/// Value of `dial_by_name`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialByName {
    /// Status.
    pub status: Option<bool>,
    /// Inherit.
    pub inherit: Option<bool>,
    /// Rule.
    pub rule: Option<DialByNameRule>,
}

/// Values of `rule`.
#[zoom_enum]
pub enum DialByNameRule {
    /// `first_name`.
    FirstName,
    /// `last_name`.
    LastName,
}

/// Add site setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddSiteSetting, SiteSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteSetting::new("Zl3aVt0bQ9y", SiteSettingType::HolidayHours)
///     .device_type("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/settings/<setting_type>" -> AddSiteSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site_setting:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteSetting {
    /// Site ID.
    pub site_id: String,
    /// Setting type.
    pub setting_type: SiteSettingType,
    /// Device type.
    pub device_type: Option<String>,
    /// Holidays.
    pub holidays: Option<Vec<CallQueueSettingHolidayHour>>,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum SiteSettingType {
    /// `holiday_hours`.
    HolidayHours,
    /// `security`.
    Security,
}

/// Response to [`AddSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSiteSettingResponse {
    /// Holidays.
    pub holidays: Option<Vec<AutoReceptionistSettingHolidayHour>>,
}

/// Update site setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{UpdateSiteSetting, UpdateSiteSettingSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     UpdateSiteSettingSettingType::LocalBasedRouting,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site_setting:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteSetting {
    /// Site ID.
    pub site_id: String,
    /// Setting type.
    pub setting_type: UpdateSiteSettingSettingType,
    /// Location based routing.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Business hours.
    pub business_hours: Option<SiteSettingBusinessHours>,
    /// Closed hours.
    pub closed_hours: Option<SiteSettingClosedHours>,
    /// Holiday hours.
    pub holiday_hours: Option<SiteSettingHolidayHours>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<PhoneSiteSettingOutboundCallerId>,
    /// Audio prompt.
    pub audio_prompt: Option<SiteSettingAudioPrompt>,
    /// Desk phone.
    pub desk_phone: Option<SiteSettingDeskPhone>,
    /// General setting.
    pub general_setting: Option<GeneralSetting>,
    /// Dial by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account.
    pub billing_account: Option<BillingAccount>,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum UpdateSiteSettingSettingType {
    /// `local_based_routing`.
    LocalBasedRouting,
    /// `business_hours`.
    BusinessHours,
    /// `closed_hours`.
    ClosedHours,
    /// `holiday_hours`.
    HolidayHours,
    /// `outbound_caller_id`.
    OutboundCallerId,
    /// `audio_prompt`.
    AudioPrompt,
    /// `desk_phone`.
    DeskPhone,
    /// `dial_by_name`.
    DialByName,
    /// `billing_account`.
    BillingAccount,
}

/// Value of `business_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingBusinessHours {
    /// Custom hour type: one of `1`, `2`.
    pub custom_hour_type: Option<i64>,
    /// Custom hours: at most 7 items.
    pub custom_hours: Option<Vec<BusinessHour>>,
    /// Overflow.
    pub overflow: Option<SiteSettingBusinessHoursOverflow>,
}

/// Value of `overflow`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingBusinessHoursOverflow {
    /// Allow caller to reach operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Operator.
    pub operator: Option<RoutingActionSettingLeaveVoicemailTo>,
    /// Allow caller to check voicemail.
    pub allow_caller_to_check_voicemail: Option<bool>,
}

/// Value of `closed_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingClosedHours {
    /// Overflow.
    pub overflow: Option<SiteSettingBusinessHoursOverflow>,
}

/// Value of `holiday_hours`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingHolidayHours {
    /// Holidays: at most 10 items.
    pub holidays: Option<Vec<AutoReceptionistSettingHolidayHour>>,
    /// Overflow.
    pub overflow: Option<SiteSettingBusinessHoursOverflow>,
}

/// Value of `audio_prompt`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingAudioPrompt {
    /// Language.
    pub language: Option<String>,
    /// Greeting leave voicemail instruction.
    pub greeting_leave_voicemail_instruction: Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Greeting menu leave or check voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Greeting menu connect to operator or leave voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail:
        Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Greeting menu connect to operator leave or check voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail:
        Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Leave voicemail introduction.
    pub leave_voicemail_introduction: Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Message greeting.
    pub message_greeting: Option<SiteSettingAudioPromptGreetingLeaveVoicemailInstruction>,
    /// Audio while connecting.
    pub audio_while_connecting: Option<VoicemailGreeting>,
    /// Hold music.
    pub hold_music: Option<VoicemailGreeting>,
}

/// Site setting audio prompt greeting leave voicemail instruction.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingAudioPromptGreetingLeaveVoicemailInstruction {
    /// Business hours.
    pub business_hours: Option<VoicemailGreeting>,
    /// Closed hours.
    pub closed_hours: Option<VoicemailGreeting>,
    /// Holiday hours.
    pub holiday_hours: Option<VoicemailGreeting>,
}

/// Value of `desk_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingDeskPhone {
    /// Hot desking session timeout.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
}

/// Delete site setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteSiteSetting, SiteSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteSetting::new("Zl3aVt0bQ9y", SiteSettingType::HolidayHours)
///     .device_type("one")
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site_setting:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteSetting {
    /// Site ID.
    pub site_id: String,
    /// Setting type.
    pub setting_type: SiteSettingType,
    /// Device type.
    pub device_type: Option<String>,
    /// Holiday ID.
    pub holiday_id: Option<String>,
}
