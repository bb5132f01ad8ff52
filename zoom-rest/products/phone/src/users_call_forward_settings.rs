//! Users, call forward settings: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{HourType, RoutingActionSettingForwardToExternalContact};

/// Add user call forward setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUserCallForwardSetting, HourType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserCallForwardSetting::new("me", HourType::BusinessHours)
///     .holiday_hour_id("Zl3aVt0bQ9y")
///     .break_hour_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 15101, "the break hour does not exist"),
        (400, 15102, "the holiday hour does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallForwardSetting {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Holiday hour ID.
    pub holiday_hour_id: Option<String>,
    /// Break hour ID.
    pub break_hour_id: Option<String>,
    /// Call forward settings: at most 10 items.
    pub call_forward_settings: Option<Vec<CallForwardSetting>>,
}

/// Element of `call_forward_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallForwardSetting {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone number description.
    pub phone_number_description: Option<String>,
    /// External contact.
    pub external_contact: Option<RoutingActionSettingForwardToExternalContact>,
}

/// Response to [`AddUserCallForwardSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserCallForwardSettingResponse {
    /// Call forward settings: at most 10 items.
    pub call_forward_settings: Option<Vec<UserCallForwardSetting>>,
}

/// Element of `call_forward_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallForwardSetting {
    /// Call forward ID.
    pub call_forward_id: Option<String>,
}

/// Delete user call forward setting.
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
        (400, 15103, "the call forward does not exist"),
        (400, 15104, "the resource cannot be changed"),
        (404, 404, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallForwardSetting {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Hour type.
    pub hour_type: HourType,
    /// Call forward ID.
    pub call_forward_id: Option<String>,
}
