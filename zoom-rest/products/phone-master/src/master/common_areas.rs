//! Common areas: 17 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    ActivationCodeCommonAreasActivationCode, AddCommonAreaResponse, AddCommonAreaSettingDeskPhone,
    AreasCommonAreaPhoneNumber, AssignCallingPlansToCommonAreaResponse, AssignPhoneNumbersToCommonAreaResponse,
    AssignedCallingPlan, CallingPlan, CallingPlansCallingPlan, CommonAreaDetailPolicy, CommonAreaPolicy,
    CommonAreaSettingDeskPhone, CountryAndCode, CustomHoursSettings, EmergencyAddress,
    GenerateCodesCommonAreasResponse, HolidayHours, HolidayPeriod, IdAndName, ListActivationCodesResponse,
    ListCommonAreasCommonArea, ListCommonAreasResponse, NewHolidays, OutboundCallerId, PhoneNumber,
    UpdateCommonAreaSettingDeskPhone,
};

/// Lists the account's common areas, which are extensions for phones shared in places such as lobbies.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let common_areas = ListCommonAreas::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/GET/accounts/{accountId}/phone/common_areas)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas" -> ListCommonAreasResponse,
    paginate = common_areas: ListCommonAreasCommonArea,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:common_area:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreas {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose common areas to list.
    pub site_id: Option<String>,
    /// Calling plan whose common areas to list, as a code from the page "Plans" of Zoom's developer documentation.
    pub calling_type: Option<i64>,
    /// Kind of device whose common areas to list: smartphone (`1`), desk phone (`2`) or Zoom Phone appliance (`3`).
    pub common_area_device_type: Option<i64>,
}

/// Adds a common area, for devices that users share.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonArea::new("Zl3aVt0bQ9y", "Lobby")
///     .country_iso_code("US")
///     .extension_number(1001)
///     .timezone("America/Los_Angeles")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas" -> AddCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area:master"],
    errors = [(400, 300, TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS = "the template's type does not allow this")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonArea {
    /// ID of the sub-account.
    pub account_id: String,
    /// Calling plans to assign to the common area, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<AssignedCallingPlan>>,
    /// ISO 3166-1 alpha-2 code of the country of the common area.
    pub country_iso_code: Option<String>,
    /// Name of the common area, at least three characters.
    pub display_name: String,
    /// Extension number for the common area; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Phone site to which the common area belongs.
    pub site_id: Option<String>,
    /// IANA time zone of the common area.
    pub timezone: Option<String>,
    /// ID of the setting template to apply, one of the common area's site.
    pub template_id: Option<String>,
}

/// Generates codes with which devices sign in as common areas.
///
/// Takes at most 50 common areas in one request; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GenerateActivationCodesForCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateActivationCodesForCommonAreas::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas/activation_code)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/activation_code" -> GenerateCodesCommonAreasResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED_OR_SETTING_TURNED_OFF = "a limit was exceeded, or a required setting is turned off"),
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateActivationCodesForCommonAreas {
    /// ID of the sub-account.
    pub account_id: String,
    /// IDs of the common areas, from the list of common areas. At most 50 items.
    pub common_area_ids: Vec<String>,
}

/// Lists the activation codes of the account's common areas.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListActivationCodes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let common_areas_activation_codes = ListActivationCodes::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/GET/accounts/{accountId}/phone/common_areas/activation_codes)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/activation_codes" -> ListActivationCodesResponse,
    paginate = common_areas_activation_codes: ActivationCodeCommonAreasActivationCode,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_common_area_activation_codes:master"],
    errors = [(400, 400, "the page token is invalid or expired, or a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListActivationCodes {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Applies one template to several common areas.
///
/// Takes at most 50 common areas in one request; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ApplyTemplateToCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ApplyTemplateToCommonAreas::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .common_area_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas/template_id/{templateId})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/template_id/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:apply_template_to_common_areas:master"],
    errors = [
        (400, 300, TEMPLATE_BELONGS_TO_ANOTHER_SITE = "the template belongs to another site"),
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ApplyTemplateToCommonAreas {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the setting template, from the list of templates.
    pub template_id: String,
    /// IDs of the common areas, from the list of common areas. At most 50 items.
    pub common_area_ids: Option<Vec<String>>,
}

/// Returns one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCommonAreaDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/GET/accounts/{accountId}/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>" -> CommonAreaDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:common_area:master"],
    errors = [(400, 400, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
}

/// Response to [`GetCommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetails {
    /// Telephone area code of the common area.
    pub area_code: Option<String>,
    /// Calling plans of the common area, one entry each.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Name of the cost center to which the common area belongs.
    pub cost_center: Option<String>,
    /// Country of the common area: its code and name.
    pub country: Option<CountryAndCode>,
    /// Name of the department to which the common area belongs.
    pub department: Option<String>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the common area.
    pub id: Option<String>,
    /// Numbers that can be shown to the people called.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// Phone numbers of the common area, one entry each.
    pub phone_numbers: Option<Vec<AreasCommonAreaPhoneNumber>>,
    /// Zoom Phone features that the common area may use, one policy each.
    pub policy: Option<CommonAreaDetailPolicy>,
    /// Zoom Phone site to which the common area belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one common area of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonArea::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .area_code("415")
///     .cost_center("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/PATCH/accounts/{accountId}/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:common_area:master"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 409, CONFLICT_WITH_TARGET_EXTENSION_NUMBER = "a conflict with the target extension number; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonArea {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// Telephone area code of the common area.
    pub area_code: Option<String>,
    /// Name of the cost center to which the common area belongs.
    pub cost_center: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country of the common area.
    pub country_iso_code: Option<String>,
    /// Name of the department to which the common area belongs.
    pub department: Option<String>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// ID of the emergency address of the common area.
    pub emergency_address_id: Option<String>,
    /// Extension number for the common area; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// Number shown to the people called, in E.164 format; an empty value hides it.
    pub outbound_caller_id: Option<String>,
    /// Zoom Phone features that the common area may use, one policy each.
    pub policy: Option<CommonAreaPolicy>,
    /// ID of the Zoom Phone site to which the common area belongs.
    pub site_id: Option<String>,
    /// IANA time zone of the common area.
    pub timezone: Option<String>,
}

/// Deletes one common area from the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonArea::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/DELETE/accounts/{accountId}/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:common_area:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonArea {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
}

/// Assigns calling plans to one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CallingPlansCallingPlan;
/// use zoom_rest::phone::master::AssignCallingPlansToCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignCallingPlansToCommonArea::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec![CallingPlansCallingPlan::new().kind(100)],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas/{commonAreaId}/calling_plans)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/<common_area_id>/calling_plans" -> AssignCallingPlansToCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area_calling_plan:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToCommonArea {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Calling plans to assign to the common area, one entry each.
    pub calling_plans: Vec<CallingPlansCallingPlan>,
}

/// Removes a calling plan from one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignCommonAreaCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCommonAreaCallingPlan::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "100")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/DELETE/accounts/{accountId}/phone/common_areas/{commonAreaId}/calling_plans/{type})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/common_areas/<common_area_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:common_area_calling_plan:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCommonAreaCallingPlan {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Type number of the calling plan to remove, such as `100`.
    pub kind: String,
    /// ID of the billing account; needed if the common area is in India.
    pub billing_account_id: Option<String>,
}

/// Assigns phone numbers to one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignPhoneNumbersToCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumbersToCommonArea::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec![PhoneNumber::new().id("Zl3aVt0bQ9y").number("+14155550100")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas/{commonAreaId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/<common_area_id>/phone_numbers" -> AssignPhoneNumbersToCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area_number:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToCommonArea {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Phone numbers to assign to the common area, one entry each.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Removes one phone number from a common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignCommonAreaPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCommonAreaPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/DELETE/accounts/{accountId}/phone/common_areas/{commonAreaId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/common_areas/<common_area_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:common_area_number:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCommonAreaPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// ID of the phone number to remove, or the number itself.
    pub phone_number_id: String,
}

/// Updates the PIN of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateCommonAreaPinCode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaPinCode::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "3041")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/PATCH/accounts/{accountId}/phone/common_areas/{commonAreaId}/pin_code)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/common_areas/<common_area_id>/pin_code" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:common_area:master"],
    errors = [(400, 400, INVALID_PIN_CODE = "the PIN code is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaPinCode {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    pub pin_code: Secret,
}

/// Returns the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::{GetCommonAreaSettings, SettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .setting_type(SettingType::DeskPhone)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/GET/accounts/{accountId}/phone/common_areas/{commonAreaId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>/settings" -> CommonAreaSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_common_area_settings:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// Group of settings to return; `desk_phone` if absent.
    pub setting_type: Option<SettingType>,
}

/// Group of settings that a request reads or changes.
///
/// Values of `setting_type` and `settingType` in [`GetCommonAreaSettings`] and [`UpdateCommonAreaSetting`].
#[zoom_enum]
pub enum SettingType {
    /// `desk_phone`.
    DeskPhone,
    /// `holiday_hours`: Holidays on which other call handling applies.
    HolidayHours,
    /// `custom_hours`: Opening hours of each weekday, in the deprecated member `custom_hours_settings`.
    CustomHours,
}

/// Response to [`GetCommonAreaSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaSettings {
    /// Desk phones of the common area, one entry each; only for the `desk_phone` setting type.
    pub desk_phones: Option<Vec<CommonAreaSettingDeskPhone>>,
    /// Holidays on which other call handling applies; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<Vec<HolidayPeriod>>,
    /// Opening hours of the weekdays; only for the `custom_hours` setting type.
    pub custom_hours_settings: Option<CustomHoursSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an entry, such as a desk phone or a holiday, to the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::{AddCommonAreaSetting, CommonAreaSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CommonAreaSettingType::DeskPhone,
/// )
/// .device_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/POST/accounts/{accountId}/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/<common_area_id>/settings/<setting_type>" -> AddCommonAreaSettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area_setting:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Group of settings to which the request adds an entry.
    pub setting_type: CommonAreaSettingType,
    /// ID of the desk phone to add; needed for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Holidays to add; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<NewHolidays>,
}

/// Group of a common area's settings that a request adds or deletes.
///
/// Values of `settingType` in [`AddCommonAreaSetting`] and [`DeleteCommonAreaSetting`].
#[zoom_enum]
pub enum CommonAreaSettingType {
    /// `desk_phone`: Hot desking timeout and general settings of the desk phones; no list of phones.
    DeskPhone,
    /// `holiday_hours`: Holidays on which other call handling applies.
    HolidayHours,
}

/// Response to [`AddCommonAreaSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaSettingResponse {
    /// Desk phones of the common area, one entry each; only for the `desk_phone` setting type.
    pub desk_phones: Option<Vec<AddCommonAreaSettingDeskPhone>>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one group of a common area's settings, such as its desk phones or holidays.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PhoneHotDeskingStatus, StatusPolicyChange, UpdateCommonAreaSettingDeskPhone};
/// use zoom_rest::phone::master::{SettingType, UpdateCommonAreaSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaSetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", SettingType::DeskPhone)
///     .desk_phones(vec![
///         UpdateCommonAreaSettingDeskPhone::new()
///             .id("Zl3aVt0bQ9y")
///             .hot_desking(
///                 StatusPolicyChange::new().status(PhoneHotDeskingStatus::On),
///             ),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/PATCH/accounts/{accountId}/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:common_area_setting:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// Group of settings to change.
    pub setting_type: SettingType,
    /// Desk phones to change, one entry each with its ID and hot desking state; only for the `desk_phone` setting type.
    pub desk_phones: Option<Vec<UpdateCommonAreaSettingDeskPhone>>,
    /// Holidays on which other call handling applies; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<HolidayHours>,
    /// Opening hours of the weekdays; only for the `custom_hours` setting type.
    pub custom_hours_settings: Option<CustomHoursSettings>,
}

/// Removes an entry, such as a desk phone or a holiday, from the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::{CommonAreaSettingType, DeleteCommonAreaSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CommonAreaSettingType::DeskPhone,
/// )
/// .device_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/common-areas/DELETE/accounts/{accountId}/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:common_area_setting:master"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonAreaSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Group of settings from which the request removes an entry.
    pub setting_type: CommonAreaSettingType,
    /// ID of the desk phone to remove; needed for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// ID of the holiday to remove; needed for the `holiday_hours` setting type.
    pub holiday_hour_id: Option<String>,
}
