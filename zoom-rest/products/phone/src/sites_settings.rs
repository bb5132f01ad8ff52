//! Sites, settings: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioRef, ExtensionRef, ForwardExtensionType, HolidayPeriod, IdAndName, IdRef, NamedAudioRef, NewHoliday,
    OpeningHours,
};

/// Returns one group of a Zoom Phone site's settings, such as its business hours.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/settings/<setting_type>" -> PhoneSiteSetting,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:site_setting:admin"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteSetting {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to return.
    pub setting_type: PhoneSiteSettingType,
}

/// Group of a Zoom Phone site's settings.
///
/// Values of `settingType` in [`GetPhoneSiteSetting`].
#[zoom_enum]
pub enum PhoneSiteSettingType {
    /// `local_based_routing`: Routing of calls by location.
    LocalBasedRouting,
    /// `business_hours`: Hours when the business is open.
    BusinessHours,
    /// `closed_hours`: Hours when the business is closed.
    ClosedHours,
    /// `holiday_hours`: Holidays of the site and what callers can do on them.
    HolidayHours,
    /// `security`: Kinds of devices at the site that encrypt calls with AES-256.
    Security,
    /// `outbound_caller_id`: Caller ID shown on outgoing calls.
    OutboundCallerId,
    /// `audio_prompt`: Recordings played to callers.
    AudioPrompt,
    /// `desk_phone`: Hot desking timeout and general settings of the desk phones; no list of phones.
    DeskPhone,
    /// `dial_by_name`: Directory in which callers look up people by name.
    DialByName,
    /// `billing_account`: Account that is charged for calls.
    BillingAccount,
}

/// Response to [`GetPhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSetting {
    /// How the site routes calls by location, as some countries require.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Default business hours of the extensions at the site, and what callers can do then.
    pub business_hours: Option<PhoneSiteSettingBusinessHours>,
    /// What callers can do by default outside business hours.
    pub closed_hours: Option<ClosedHours>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<PhoneSiteSettingHolidayHours>,
    /// Device types at the site that encrypt calls with AES-256 over the secure real-time transport protocol (SRTP).
    pub security: Option<PhoneSiteSettingSecurity>,
    /// Which numbers the members of the site may show to the people they call.
    pub outbound_caller_id: Option<PhoneSiteSettingOutboundCallerId>,
    /// Settings of the prompts that callers hear.
    pub audio_prompt: Option<AudioPrompt>,
    /// When users are signed out of the site's shared desk phones, and whether the phones' web interface can be reached.
    pub desk_phone: Option<PhoneSiteSettingDeskPhone>,
    /// Directory in which callers find people by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the site routes calls by location, as some countries require.
///
/// Value of `location_based_routing` in [`PhoneSiteSetting`] and [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationBasedRouting {
    /// Whether calls are subject to location-based routing.
    pub enable: Option<bool>,
    /// Whether calls over the public telephone network (PSTN) work only inside the site's locations.
    pub place_receive_pstn_calls: Option<bool>,
    /// Whether media offload, which Zoom's documents do not explain, is used for calls between extensions and the PSTN.
    pub enable_media_off_load_pstn_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Default business hours of the extensions at the site, and what callers can do then.
///
/// Value of `business_hours` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingBusinessHours {
    /// Whether the business hours run around the clock or are custom.
    pub custom_hour_type: Option<SiteSettingBusinessHoursCustomHourType>,
    /// Opening hours of the weekdays, one entry each; for custom hours only.
    pub custom_hours: Option<Vec<OpeningHours>>,
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SettingBusinessHoursOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the business hours run around the clock or are custom.
///
/// Values of `custom_hour_type` in [`PhoneSiteSettingBusinessHours`] and [`SiteSettingBusinessHours`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SiteSettingBusinessHoursCustomHourType {
    /// `1`: Around the clock, every day.
    Hours24Day7DaysWeek = 1,
    /// `2`: Open only at the times set for each weekday.
    CustomHours = 2,
}

/// What callers can do when nobody takes their call.
///
/// Value of `overflow` in [`PhoneSiteSettingBusinessHours`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHoursOverflow {
    /// Whether callers whose call nobody takes can reach an operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Extension that callers can reach as operator.
    pub operator: Option<SettingBusinessHoursOverflowOperator>,
    /// Whether callers whose call nobody takes can check the called extension's voicemail, as its owner does by phone with a PIN.
    pub allow_caller_to_check_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that callers can reach as operator.
///
/// Value of `operator` in [`SettingBusinessHoursOverflow`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingBusinessHoursOverflowOperator {
    /// Extension ID of the operator.
    pub extension_id: Option<String>,
    /// Extension number of the operator.
    pub extension_number: Option<i64>,
    /// Name of the operator's extension.
    pub display_name: Option<String>,
    /// Kind of the operator's extension, such as a user or a call queue.
    pub extension_type: Option<ForwardExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What callers can do by default outside business hours.
///
/// Value of `closed_hours` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedHours {
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SettingBusinessHoursOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holidays on which other call handling applies.
///
/// Value of `holiday_hours` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingHolidayHours {
    /// Holidays, one entry each.
    pub holidays: Option<Vec<HolidayPeriod>>,
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SettingBusinessHoursOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device types at the site that encrypt calls with AES-256 over the secure real-time transport protocol (SRTP).
///
/// Value of `security` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingSecurity {
    /// Models of the devices at the site that encrypt calls, one entry each, such as `Poly trioc60`.
    pub device_types: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which numbers the members of the site may show to the people they call.
///
/// Value of `outbound_caller_id` in [`PhoneSiteSetting`] and [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingOutboundCallerId {
    /// Whether members may show the numbers of auto receptionists as their outbound caller ID.
    pub auto_receptionists_numbers: Option<bool>,
    /// Whether members may show the numbers of their call queues as their outbound caller ID.
    pub call_queue_numbers: Option<bool>,
    /// Whether members of a shared line group can show its numbers as their caller ID.
    pub share_line_group_numbers: Option<bool>,
    /// Whether internal calls also show the outbound caller ID that the caller chose.
    pub show_outbound_caller_id_for_internal_call: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the prompts that callers hear.
///
/// Value of `audio_prompt` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioPrompt {
    /// Language code of the audio prompts.
    pub language: Option<String>,
    /// Audio prompt: greeting and instructions for leaving a voicemail.
    pub greeting_leave_voicemail_instruction: Option<PromptByHours>,
    /// Audio prompt: greeting, then a menu with leaving and checking voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<PromptByHours>,
    /// Audio prompt: greeting, then a menu with operator and leaving voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail: Option<PromptByHours>,
    /// Audio prompt: greeting, then a menu with operator, leaving and checking voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail: Option<PromptByHours>,
    /// Audio prompt that explains how to leave a voicemail.
    pub leave_voicemail_introduction: Option<PromptByHours>,
    /// Audio prompt with the message that plays before a call is disconnected.
    pub message_greeting: Option<PromptByHours>,
    /// What callers hear while they wait to be connected.
    pub audio_while_connecting: Option<NamedAudioRef>,
    /// Audio that a caller on hold hears.
    pub hold_music: Option<NamedAudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio of one prompt for business hours, closed hours and holidays, with names.
///
/// Value of `greeting_leave_voicemail_instruction` and other members in [`AudioPrompt`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PromptByHours {
    /// Audio prompt that plays during business hours.
    pub business_hours: Option<NamedAudioRef>,
    /// Audio prompt that plays outside business hours.
    pub closed_hours: Option<NamedAudioRef>,
    /// Audio prompt that plays on holidays.
    pub holiday_hours: Option<NamedAudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the desk phones at the site: hot desking and the web interface.
///
/// Value of `desk_phone` in [`PhoneSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteSettingDeskPhone {
    /// How long until a user is signed out of a shared desk phone.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
    /// Settings for all desk phones; they take effect after a manual restart of the phone.
    pub general_setting: Option<GeneralSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long until a user is signed out of a shared desk phone.
///
/// Value of `hot_desking_session_timeout` in [`PhoneSiteSettingDeskPhone`] and [`SiteSettingDeskPhone`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HotDeskingSessionTimeout {
    /// Length of the timeout, in the `unit` given with it. Required in requests. One of `1` to `24`, `30`.
    #[required(new)]
    pub number: Option<i64>,
    /// Whether the timeout is in minutes or hours. Default: `hours`.
    pub unit: Option<HotDeskingSessionTimeoutUnit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the timeout is in minutes or hours.
///
/// Values of `unit` in [`HotDeskingSessionTimeout`].
#[zoom_enum]
pub enum HotDeskingSessionTimeoutUnit {
    /// `minutes`: Minutes; the number may be 5, 10, 15, or 30.
    Minutes,
    /// `hours`: Hours; the number may not be 30.
    Hours,
}

/// Settings for all desk phones; they take effect after a manual restart of the phone.
///
/// Value of `general_setting` in [`PhoneSiteSettingDeskPhone`] and [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Whether the site uses the configuration of the account or one of its own. Default: `account_setting`.
    pub setting_type: Option<GeneralSettingType>,
    /// Whether desk phones can be reached through their web interface; only for custom settings.
    pub web_interface: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the site uses the configuration of the account or one of its own.
///
/// Values of `setting_type` in [`GeneralSetting`].
#[zoom_enum]
pub enum GeneralSettingType {
    /// `account_setting`: The account's configuration applies.
    AccountSetting,
    /// `custom_setting`: The site has its own configuration.
    CustomSetting,
}

/// Directory in which callers find people by name.
///
/// Value of `dial_by_name` in [`PhoneSiteSetting`] and [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialByName {
    /// Whether callers can find extensions by name.
    pub status: Option<bool>,
    /// Whether the site takes over the dial-by-name directory of the account.
    pub inherit: Option<bool>,
    /// Whether callers search the directory by first or by last name.
    pub rule: Option<DialByNameRule>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether callers search the directory by first or by last name.
///
/// Values of `rule` in [`DialByName`].
#[zoom_enum]
pub enum DialByNameRule {
    /// `first_name`: Callers search by first name.
    FirstName,
    /// `last_name`: Callers search by last name.
    LastName,
}

/// Adds holidays, or a kind of device that encrypts calls with AES-256, to a Zoom Phone site's settings.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddSiteSetting, NewHoliday, SiteSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteSetting::new("Zl3aVt0bQ9y", SiteSettingType::HolidayHours)
///     .holidays(vec![
///         NewHoliday::new()
///             .name("New Year's Day")
///             .from("2027-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
///             .to("2027-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/settings/<setting_type>" -> AddSiteSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site_setting:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteSetting {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to which the request adds an entry.
    pub setting_type: SiteSettingType,
    /// Model of device, such as `Poly trioc60`, whose calls the site is to encrypt with AES-256; for the `security` setting type.
    pub device_type: Option<String>,
    /// Holidays of the site, one entry each; for the `holiday_hours` setting type.
    pub holidays: Option<Vec<NewHoliday>>,
}

/// Group of a site's settings to which a request adds an entry, or from which it deletes one.
///
/// Values of `settingType` in [`AddSiteSetting`] and [`DeleteSiteSetting`].
#[zoom_enum]
pub enum SiteSettingType {
    /// `holiday_hours`: Holidays of the site.
    HolidayHours,
    /// `security`: Kinds of devices at the site that encrypt calls with AES-256.
    Security,
}

/// Response to [`AddSiteSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSiteSettingResponse {
    /// Holidays of the site, one entry each; for the `holiday_hours` setting type.
    pub holidays: Option<Vec<HolidayPeriod>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one group of a Zoom Phone site's settings, such as its business hours.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{LocationBasedRouting, UpdateSiteSetting, UpdateSiteSettingSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     UpdateSiteSettingSettingType::LocalBasedRouting,
/// )
/// .location_based_routing(
///     LocationBasedRouting::new().enable(true).place_receive_pstn_calls(true),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/PATCH/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site_setting:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteSetting {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to change.
    pub setting_type: UpdateSiteSettingSettingType,
    /// How the site routes calls by location, as some countries require.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Default business hours of the extensions at the site, and what callers can do then.
    pub business_hours: Option<SiteSettingBusinessHours>,
    /// What callers can do by default outside business hours.
    pub closed_hours: Option<SiteSettingClosedHours>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<SiteSettingHolidayHours>,
    /// Numbers that members of the site may show as caller ID; for the `outbound_caller_id` setting type.
    pub outbound_caller_id: Option<PhoneSiteSettingOutboundCallerId>,
    /// Greetings, instructions and hold music that callers hear, with their language.
    pub audio_prompt: Option<SiteSettingAudioPrompt>,
    /// When users are signed out of the site's shared desk phones (hot desking).
    pub desk_phone: Option<SiteSettingDeskPhone>,
    /// Which configuration the desk phones use, and whether their web interface is on; takes effect after a manual restart, and presumably goes with the `desk_phone` setting type.
    pub general_setting: Option<GeneralSetting>,
    /// Directory in which callers find people by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdRef>,
}

/// Group of a Zoom Phone site's settings that can be changed.
///
/// Values of `settingType` in [`UpdateSiteSetting`].
#[zoom_enum]
pub enum UpdateSiteSettingSettingType {
    /// `local_based_routing`: Routing of calls by location.
    LocalBasedRouting,
    /// `business_hours`: Hours when the business is open.
    BusinessHours,
    /// `closed_hours`: Hours when the business is closed.
    ClosedHours,
    /// `holiday_hours`: Holidays of the site and what callers can do on them.
    HolidayHours,
    /// `outbound_caller_id`: Caller ID shown on outgoing calls.
    OutboundCallerId,
    /// `audio_prompt`: Recordings played to callers.
    AudioPrompt,
    /// `desk_phone`: Hot desking timeout and general settings of the desk phones; no list of phones.
    DeskPhone,
    /// `dial_by_name`: Directory in which callers look up people by name.
    DialByName,
    /// `billing_account`: Account that is charged for calls.
    BillingAccount,
}

/// Default business hours of the extensions at the site, and what callers can do then.
///
/// Value of `business_hours` in [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingBusinessHours {
    /// Whether the business hours run around the clock or are custom.
    pub custom_hour_type: Option<SiteSettingBusinessHoursCustomHourType>,
    /// Opening hours of the weekdays, one entry each; for custom hours only.
    pub custom_hours: Option<Vec<OpeningHours>>,
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SiteOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What callers can do when nobody takes their call.
///
/// Value of `overflow` in [`SiteSettingBusinessHours`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteOverflow {
    /// Whether callers whose call nobody takes can reach an operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Extension that callers can reach as operator.
    pub operator: Option<ExtensionRef>,
    /// Whether callers whose call nobody takes can check the called extension's voicemail, as its owner does by phone with a PIN.
    pub allow_caller_to_check_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What callers can do by default outside business hours.
///
/// Value of `closed_hours` in [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingClosedHours {
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SiteOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Holidays on which other call handling applies.
///
/// Value of `holiday_hours` in [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingHolidayHours {
    /// Holidays, one entry each.
    pub holidays: Option<Vec<HolidayPeriod>>,
    /// What callers can do when nobody takes their call.
    pub overflow: Option<SiteOverflow>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Greetings, instructions and hold music that callers hear, with their language.
///
/// Value of `audio_prompt` in [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingAudioPrompt {
    /// Language code of the audio prompts.
    pub language: Option<String>,
    /// Audio prompt: greeting and instructions for leaving a voicemail.
    pub greeting_leave_voicemail_instruction: Option<PromptChangeByHours>,
    /// Audio prompt: greeting, then a menu with leaving and checking voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<PromptChangeByHours>,
    /// Audio prompt: greeting, then a menu with operator and leaving voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail: Option<PromptChangeByHours>,
    /// Audio prompt: greeting, then a menu with operator, leaving and checking voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail: Option<PromptChangeByHours>,
    /// Audio prompt that explains how to leave a voicemail.
    pub leave_voicemail_introduction: Option<PromptChangeByHours>,
    /// Audio prompt with the message that plays before a call is disconnected.
    pub message_greeting: Option<PromptChangeByHours>,
    /// What callers hear while they wait to be connected.
    pub audio_while_connecting: Option<AudioRef>,
    /// Audio that a caller on hold hears.
    pub hold_music: Option<AudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio to use for one prompt in business hours, closed hours and on holidays.
///
/// Value of `greeting_leave_voicemail_instruction` and other members in [`SiteSettingAudioPrompt`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PromptChangeByHours {
    /// Audio prompt that plays during business hours.
    pub business_hours: Option<AudioRef>,
    /// Audio prompt that plays outside business hours.
    pub closed_hours: Option<AudioRef>,
    /// Audio prompt that plays on holidays.
    pub holiday_hours: Option<AudioRef>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the desk phones at the site: when hot desking ends.
///
/// Value of `desk_phone` in [`UpdateSiteSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteSettingDeskPhone {
    /// How long until a user is signed out of a shared desk phone.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a holiday, or a kind of device that encrypts calls with AES-256, from a Zoom Phone site's settings.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteSiteSetting, SiteSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteSetting::new("Zl3aVt0bQ9y", SiteSettingType::HolidayHours)
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site_setting:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteSetting {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings from which the request deletes an entry.
    pub setting_type: SiteSettingType,
    /// Model of device, such as `Poly trioc60`, whose calls the site is no longer to encrypt with AES-256; for the `security` setting type.
    pub device_type: Option<String>,
    /// ID of the holiday to delete; for the `holiday_hours` setting type.
    pub holiday_id: Option<String>,
}
