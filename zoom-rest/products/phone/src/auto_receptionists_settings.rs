//! Auto receptionists, settings: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    AutoReceptionistBreakHours, AutoReceptionistHolidays, BreakHour, BreakHours, BusinessHoursSettings,
    ExtensionSettingType, HolidayHours, HolidayPeriod, SettingType, UpdateBreakHours,
};

/// Returns the holidays, business hours or breaks of one auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/GET/phone/auto_receptionists/{autoReceptionistId}/settings)
#[zoom_endpoint(
    GET "/phone/auto_receptionists/<auto_receptionist_id>/settings" -> AutoReceptionistSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:auto_receptionist_setting:admin"],
    errors = [(404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAutoReceptionistSettings {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Which settings to return: holidays, business hours or breaks.
    pub setting_type: Option<SettingType>,
}

/// Response to [`GetAutoReceptionistSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoReceptionistSettings {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<Vec<HolidayPeriod>>,
    /// When the auto receptionist counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<Vec<BreakHour>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds holidays or breaks to an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAutoReceptionistSetting, ExtensionSettingType, HolidayHours, HolidayPeriod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
/// .holiday_hours(
///     HolidayHours::new()
///         .holidays(vec![
///             HolidayPeriod::new()
///                 .name("New Year's Day")
///                 .from("2026-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
///                 .to("2026-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?),
///         ]),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> AddAutoReceptionistSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_setting:admin"],
    errors = [
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Whether holidays or breaks are added.
    pub setting_type: ExtensionSettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddAutoReceptionistSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAutoReceptionistSettingResponse {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<AutoReceptionistHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the holidays, business hours or breaks of an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HolidayHours, HolidayPeriod, SettingType, UpdateAutoReceptionistSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAutoReceptionistSetting::new("Zl3aVt0bQ9y", SettingType::HolidayHours)
///     .holiday_hours(
///         HolidayHours::new()
///             .holidays(vec![
///                 HolidayPeriod::new()
///                     .holiday_id("Zl3aVt0bQ9y")
///                     .name("New Year's Day")
///                     .from("2026-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
///                     .to("2026-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?),
///             ]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/PATCH/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Which settings to change: holidays, business hours or breaks.
    pub setting_type: SettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// When the auto receptionist counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<UpdateBreakHours>,
}

/// Deletes a holiday or a break from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteAutoReceptionistSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAutoReceptionistSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
/// .holiday_hour_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAutoReceptionistSetting {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Whether a holiday or a break is deleted.
    pub setting_type: ExtensionSettingType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}
