//! Users, profile settings: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{AutoReceptionistBreakHours, AutoReceptionistHolidays, BreakHours, ExtensionSettingType, NewHolidays};

/// Adds holidays or break hours to a Zoom Phone user's call handling.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUserProfileSetting, ExtensionSettingType, NewHoliday, NewHolidays};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserProfileSetting::new("me", ExtensionSettingType::HolidayHours)
///     .holiday_hours(
///         NewHolidays::new()
///             .holidays(vec![
///                 NewHoliday::new()
///                     .name("New Year's Day")
///                     .from("2027-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
///                     .to("2027-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/profile_settings/{settingType})
#[zoom_endpoint(
    POST "/phone/users/<user_id>/profile_settings/<setting_type>" -> AddUserProfileSettingResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:user_setting:admin", "phone:write:user_setting"],
    errors = [
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserProfileSetting {
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether the request adds holidays or break hours.
    pub setting_type: ExtensionSettingType,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<NewHolidays>,
    /// Times within the business hours when breaks apply.
    pub break_hours: Option<BreakHours>,
}

/// Response to [`AddUserProfileSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserProfileSettingResponse {
    /// Holidays that were added, with their IDs; only for the setting type `holiday_hours`.
    pub holiday_hours: Option<AutoReceptionistHolidays>,
    /// Breaks that were added, with their IDs; only for the setting type `break_hours`.
    pub break_hours: Option<AutoReceptionistBreakHours>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a holiday or break from a Zoom Phone user's call handling.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteUserProfileProfileSetting, ExtensionSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserProfileProfileSetting::new("me", ExtensionSettingType::HolidayHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/{userId}/profile_settings/{settingType})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/profile_settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:user_setting", "phone:delete:user_setting:admin"],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserProfileProfileSetting {
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether the request deletes a holiday or a break.
    pub setting_type: ExtensionSettingType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
}
