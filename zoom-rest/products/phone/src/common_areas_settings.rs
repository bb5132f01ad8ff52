//! Common areas, settings: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AreasCommonAreaStatus, AutoReceptionistSettingBreakHours, AutoReceptionistSettingHolidayHour, BreakHour,
    BreakHours, BusinessHour, BusinessHoursSettings, CallQueueSettingHolidayHours, HolidayHours, HotDesking,
    SettingDeskPhoneHotDesking, UpdateAutoReceptionistSettingBreakHours,
};

/// Get common area settings.
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
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/settings" -> CommonAreaSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_common_area_settings:admin"],
    errors = [(400, 404, "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaSettings {
    /// Common area ID.
    pub common_area_id: String,
    /// Setting type.
    pub setting_type: Option<CommonAreaSettingType>,
}

/// Values of `setting_type`.
#[zoom_enum]
pub enum CommonAreaSettingType {
    /// `desk_phone`.
    DeskPhone,
    /// `holiday_hours`.
    HolidayHours,
    /// `custom_hours`.
    CustomHours,
    /// `business_hours`.
    BusinessHours,
    /// `break_hours`.
    BreakHours,
}

/// Response to [`GetCommonAreaSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaSettings {
    /// Desk phones.
    pub desk_phones: Option<Vec<CommonAreaSettingDeskPhone>>,
    /// Holiday hours.
    pub holiday_hours: Option<Vec<AutoReceptionistSettingHolidayHour>>,
    /// Custom hours settings.
    ///
    /// Deprecated by Zoom.
    pub custom_hours_settings: Option<CustomHoursSettings>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<Vec<BreakHour>>,
}

/// Element of `desk_phones`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaSettingDeskPhone {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Hot desking.
    pub hot_desking: Option<HotDesking>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
}

/// Value of `custom_hours_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHoursSettings {
    /// Custom hours.
    pub custom_hours: Option<Vec<BusinessHour>>,
    /// Custom hour type: one of `1`, `2`.
    pub custom_hour_type: Option<i64>,
}

/// Add common area setting.
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
///     .device_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> AddCommonAreaSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_setting:admin"],
    errors = [
        (400, 404, "the common area does not exist"),
        (400, 405, "a limit is exceeded"),
        (400, 15104, "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaSetting {
    /// Common area ID.
    pub common_area_id: String,
    /// Setting type.
    pub setting_type: AddCommonAreaSettingSettingType,
    /// Device ID.
    pub device_id: Option<String>,
    /// Holiday hours.
    pub holiday_hours: Option<CallQueueSettingHolidayHours>,
    /// Break hours.
    pub break_hours: Option<BreakHours>,
}

/// Values of `settingType`.
#[zoom_enum]
pub enum AddCommonAreaSettingSettingType {
    /// `desk_phone`.
    DeskPhone,
    /// `holiday_hours`.
    HolidayHours,
    /// `break_hours`.
    BreakHours,
}

/// Response to [`AddCommonAreaSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaSettingResponse {
    /// Desk phones: at most 3 items.
    pub desk_phones: Option<Vec<AddCommonAreaSettingDeskPhone>>,
    /// Holiday hours.
    pub holiday_hours: Option<HolidayHours>,
    /// Break hours.
    pub break_hours: Option<AutoReceptionistSettingBreakHours>,
}

/// Element of `desk_phones`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaSettingDeskPhone {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// Update common area setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CommonAreaSettingType, UpdateCommonAreaSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaSetting::new("Zl3aVt0bQ9y", CommonAreaSettingType::DeskPhone)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_setting:admin"],
    errors = [
        (400, 404, "the common area does not exist"),
        (400, 405, "a limit is exceeded"),
        (400, 15101, "the break hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaSetting {
    /// Common area ID.
    pub common_area_id: String,
    /// Setting type.
    pub setting_type: CommonAreaSettingType,
    /// Desk phones: at most 3 items.
    pub desk_phones: Option<Vec<UpdateCommonAreaSettingDeskPhone>>,
    /// Holiday hours.
    pub holiday_hours: Option<HolidayHours>,
    /// Custom hours settings.
    ///
    /// Deprecated by Zoom.
    pub custom_hours_settings: Option<CustomHoursSettings>,
    /// Business hours settings.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Break hours.
    pub break_hours: Option<UpdateAutoReceptionistSettingBreakHours>,
}

/// Element of `desk_phones`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCommonAreaSettingDeskPhone {
    /// ID.
    pub id: Option<String>,
    /// Hot desking.
    pub hot_desking: Option<SettingDeskPhoneHotDesking>,
}

/// Delete common area setting.
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
///     .device_id("Zl3aVt0bQ9y")
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_setting:admin"],
    errors = [
        (400, 404, "the common area does not exist"),
        (400, 15101, "the break hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonAreaSetting {
    /// Common area ID.
    pub common_area_id: String,
    /// Setting type.
    pub setting_type: AddCommonAreaSettingSettingType,
    /// Device ID.
    pub device_id: Option<String>,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
}
