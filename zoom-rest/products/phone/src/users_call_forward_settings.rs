//! Users, call forward settings: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{ForwardingContact, HourType};

/// Adds numbers to which a user's calls are forwarded in one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUserCallForwardSetting, CallForwardSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserCallForwardSetting::new("me", HourType::BusinessHours)
///     .call_forward_settings(vec![
///         CallForwardSetting::new()
///             .enable(true)
///             .phone_number("+14155550100")
///             .phone_number_description("Mobile phone"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/call_forward_settings/{hourType})
#[zoom_endpoint(
    POST "/phone/users/<user_id>/call_forward_settings/<hour_type>" -> AddUserCallForwardSettingResponse,
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:write:user_call_handling_setting",
        "phone:write:user_call_handling_setting:admin",
    ],
    errors = [
        (400, 15101, BREAK_HOUR_DOES_NOT_EXIST = "the break hour does not exist"),
        (400, 15102, HOLIDAY_HOUR_DOES_NOT_EXIST = "the holiday hour does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallForwardSetting {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Type of hours to which the forwarding applies; a user who is open all day, every day has no closed or break hours to change.
    pub hour_type: HourType,
    /// ID of the holiday; needed if the request is about holiday hours.
    pub holiday_hour_id: Option<String>,
    /// ID of the break; needed if the request is about break hours.
    pub break_hour_id: Option<String>,
    /// Outside numbers and external contacts to which the user's calls are forwarded, one entry each. At most 10 items.
    pub call_forward_settings: Option<Vec<CallForwardSetting>>,
}

/// Number or external contact to which calls are to be forwarded.
///
/// Element of `call_forward_settings` in [`AddUserCallForwardSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwardSetting {
    /// Whether calls are forwarded to this target.
    pub enable: Option<bool>,
    /// Outside phone number that rings too, in E.164 format.
    pub phone_number: Option<String>,
    /// Note about the outside phone number, such as whose it is.
    pub phone_number_description: Option<String>,
    /// Contact outside the account, to whom calls may be forwarded.
    pub external_contact: Option<ForwardingContact>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddUserCallForwardSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserCallForwardSettingResponse {
    /// Forwarding entries that were added, each by its ID. At most 10 items.
    pub call_forward_settings: Option<Vec<UserCallForwardSetting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call forwarding setting that was added, by its ID.
///
/// Element of `call_forward_settings` in [`AddUserCallForwardSettingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallForwardSetting {
    /// ID of the forwarding entry.
    pub call_forward_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a number or contact to which a user's calls are forwarded in one type of hours.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{DeleteUserCallForwardSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallForwardSetting::new("me", HourType::BusinessHours)
///     .call_forward_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/{userId}/call_forward_settings/{hourType})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/call_forward_settings/<hour_type>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:delete:user_call_handling_setting",
        "phone:delete:user_call_handling_setting:admin",
    ],
    errors = [
        (400, 15103, CALL_FORWARD_DOES_NOT_EXIST = "the call forward does not exist"),
        (400, 15104, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallForwardSetting {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Type of hours to which the forwarding applies; a user who is open all day, every day has no closed or break hours to change.
    pub hour_type: HourType,
    /// ID of the forwarding entry to delete; Zoom does not say what happens without it.
    pub call_forward_id: Option<String>,
}
