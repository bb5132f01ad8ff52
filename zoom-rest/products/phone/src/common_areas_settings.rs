//! Common areas, settings: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AutoReceptionistBreakHours, BreakHour, BreakHours, BusinessHoursSettings, DeskPhoneStatus, HolidayHours,
    HolidayPeriod, HoursKind, NewHolidays, OpeningHours, StatusPolicy, StatusPolicyChange, UpdateBreakHours,
};

/// Returns the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CommonAreaSettingType, GetCommonAreaSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaSettings::new("Zl3aVt0bQ9y")
///     .setting_type(CommonAreaSettingType::DeskPhone)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/{commonAreaId}/settings)
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/settings" -> CommonAreaSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_common_area_settings:admin"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaSettings {
    /// ID of the common area.
    pub common_area_id: String,
    /// Group of settings to return; `desk_phone` if absent.
    pub setting_type: Option<CommonAreaSettingType>,
}

/// Group of a common area's settings that a request reads or changes.
///
/// Values of `setting_type` and `settingType` in [`GetCommonAreaSettings`] and [`UpdateCommonAreaSetting`].
#[zoom_enum]
pub enum CommonAreaSettingType {
    /// `desk_phone`.
    DeskPhone,
    /// `holiday_hours`: Hours on holidays.
    HolidayHours,
    /// `custom_hours`: Opening hours of each weekday, in the deprecated member `custom_hours_settings`.
    CustomHours,
    /// `business_hours`: Hours when the business is open, in the member `business_hours_settings`.
    BusinessHours,
    /// `break_hours`: Breaks within the business hours.
    BreakHours,
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
    ///
    /// Deprecated by Zoom.
    pub custom_hours_settings: Option<CustomHoursSettings>,
    /// When the common area counts as open; only for the `business_hours` setting type.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply; only for the `break_hours` setting type.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone of a common area, with its state, IP addresses and hot desking.
///
/// Element of `desk_phones` in [`CommonAreaSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaSettingDeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Name under which the desk phone is shown.
    pub display_name: Option<String>,
    /// Maker and model of the desk phone.
    pub device_type: Option<String>,
    /// Whether the desk phone is online.
    pub status: Option<DeskPhoneStatus>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Hot desking: whether users may sign in on a shared desk phone.
    pub hot_desking: Option<StatusPolicy>,
    /// Private IP address of the desk phone.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the common area is open around the clock or at custom hours, and the opening hours of each weekday.
///
/// Value of `custom_hours_settings` in [`CommonAreaSettings`] and [`UpdateCommonAreaSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHoursSettings {
    /// Opening hours of the weekdays, one entry each; for custom hours only.
    pub custom_hours: Option<Vec<OpeningHours>>,
    /// Whether the common area is open around the clock or at custom hours.
    pub custom_hour_type: Option<HoursKind>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an entry, such as a desk phone or a holiday, to the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCommonAreaSetting, AddCommonAreaSettingSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaSetting::new(
///     "Zl3aVt0bQ9y",
///     AddCommonAreaSettingSettingType::DeskPhone,
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> AddCommonAreaSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_setting:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaSetting {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Group of settings to which the request adds an entry.
    pub setting_type: AddCommonAreaSettingSettingType,
    /// ID of the desk phone to add; needed for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Holidays to add; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<NewHolidays>,
    /// Breaks within the business hours to add; only for the `break_hours` setting type.
    pub break_hours: Option<BreakHours>,
}

/// Group of a common area's settings to which a request adds an entry or from which it removes one.
///
/// Values of `settingType` in [`AddCommonAreaSetting`] and [`DeleteCommonAreaSetting`].
#[zoom_enum]
pub enum AddCommonAreaSettingSettingType {
    /// `desk_phone`: Hot desking timeout and general settings of the desk phones; no list of phones.
    DeskPhone,
    /// `holiday_hours`: Hours on holidays.
    HolidayHours,
    /// `break_hours`: Breaks within the business hours.
    BreakHours,
}

/// Response to [`AddCommonAreaSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaSettingResponse {
    /// Desk phones of the common area, one entry each; only for the `desk_phone` setting type. At most 3 items.
    pub desk_phones: Option<Vec<AddCommonAreaSettingDeskPhone>>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone of a common area, by ID and name.
///
/// Element of `desk_phones` in [`AddCommonAreaSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaSettingDeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Name under which the desk phone is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one group of a common area's settings, such as its desk phones or holidays.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CommonAreaSettingType, PhoneHotDeskingStatus, StatusPolicyChange, UpdateCommonAreaSetting, UpdateCommonAreaSettingDeskPhone};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaSetting::new("Zl3aVt0bQ9y", CommonAreaSettingType::DeskPhone)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_setting:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaSetting {
    /// ID of the common area.
    pub common_area_id: String,
    /// Group of settings to change.
    pub setting_type: CommonAreaSettingType,
    /// Desk phones to change, one entry each with its ID and hot desking state; only for the `desk_phone` setting type. At most 3 items.
    pub desk_phones: Option<Vec<UpdateCommonAreaSettingDeskPhone>>,
    /// Holidays on which other call handling applies; only for the `holiday_hours` setting type.
    pub holiday_hours: Option<HolidayHours>,
    /// Opening hours of the weekdays; only for the `custom_hours` setting type.
    ///
    /// Deprecated by Zoom.
    pub custom_hours_settings: Option<CustomHoursSettings>,
    /// When the common area counts as open; only for the `business_hours` setting type.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply; only for the `break_hours` setting type.
    pub break_hours: Option<UpdateBreakHours>,
}

/// Desk phone of a common area, with the hot desking state to set.
///
/// Element of `desk_phones` in [`UpdateCommonAreaSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCommonAreaSettingDeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Hot desking: whether users may sign in on a shared desk phone.
    pub hot_desking: Option<StatusPolicyChange>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes an entry, such as a desk phone or a holiday, from the settings of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddCommonAreaSettingSettingType, DeleteCommonAreaSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaSetting::new(
///     "Zl3aVt0bQ9y",
///     AddCommonAreaSettingSettingType::DeskPhone,
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/{commonAreaId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_setting:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonAreaSetting {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Group of settings from which the request removes an entry.
    pub setting_type: AddCommonAreaSettingSettingType,
    /// ID of the desk phone to remove; needed for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// ID of the holiday to remove; needed for the `holiday_hours` setting type.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry to remove; needed for the `break_hours` setting type.
    pub break_hour_id: Option<String>,
}
