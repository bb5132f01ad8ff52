//! Shared line group, settings: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    AutoReceptionistBreakHours, AutoReceptionistHolidays, BreakHours, BusinessHoursSettings, CallQueueSettings,
    ExtensionSettingType, HolidayHours, NewHolidays, SettingType, UpdateBreakHours,
};

/// Returns the holidays, business hours or breaks of one shared line group.
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
    errors = [(404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedLineGroupSettings {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Group of settings to return; the business hours if absent.
    pub setting_type: Option<SettingType>,
}

/// Adds holidays or breaks to a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddSharedLineGroupSetting, ExtensionSettingType, NewHoliday, NewHolidays};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSharedLineGroupSetting::new(
///     "Zl3aVt0bQ9y",
///     ExtensionSettingType::HolidayHours,
/// )
/// .holiday_hours(
///     NewHolidays::new()
///         .holidays(vec![
///             NewHoliday::new()
///                 .name("New Year")
///                 .from("2027-01-01T08:00:00Z".parse::<zoom_core::DateTime>()?)
///                 .to("2027-01-02T08:00:00Z".parse::<zoom_core::DateTime>()?),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{sharedLineGroupId}/settings/{settingType})
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> AddSharedLineGroupSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_setting:admin"],
    errors = [
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Whether the request adds holidays or breaks.
    pub setting_type: ExtensionSettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<NewHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddSharedLineGroupSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSharedLineGroupSettingResponse {
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<AutoReceptionistHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the holidays, business hours or breaks of a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{HolidayHours, HolidayPeriod, SettingType, UpdateSharedLineGroupSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedLineGroupSetting::new("Zl3aVt0bQ9y", SettingType::HolidayHours)
///     .holiday_hours(
///         HolidayHours::new()
///             .holidays(vec![
///                 HolidayPeriod::new()
///                     .holiday_id("Zl3aVt0bQ9y")
///                     .name("New Year")
///                     .from("2027-01-01T08:00:00Z".parse::<zoom_core::DateTime>()?)
///                     .to("2027-01-02T08:00:00Z".parse::<zoom_core::DateTime>()?),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/PATCH/phone/shared_line_groups/{sharedLineGroupId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/phone/shared_line_groups/<shared_line_group_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:shared_line_group_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Whether the request changes holidays, business hours or breaks.
    pub setting_type: SettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<HolidayHours>,
    /// When the shared line group counts as open.
    pub business_hours_settings: Option<BusinessHoursSettings>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<UpdateBreakHours>,
}

/// Deletes a holiday or a break from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteSharedLineGroupSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedLineGroupSetting::new("Zl3aVt0bQ9y", ExtensionSettingType::HolidayHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
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
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedLineGroupSetting {
    /// ID of the shared line group.
    pub shared_line_group_id: String,
    /// Whether the request deletes a holiday or a break.
    pub setting_type: ExtensionSettingType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break hours entry; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}
