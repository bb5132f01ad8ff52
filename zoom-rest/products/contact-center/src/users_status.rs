//! Users, status: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Updates the Zoom Contact Center status of several users in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{BatchUpdateUserStatus, UpdateUserStatusUser};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserStatus::new()
///     .users(vec![
///         UpdateUserStatusUser::new()
///             .user_email("jill@example.com")
///             .status_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/status)
#[zoom_endpoint(
    PATCH "/contact_center/users/status" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
    errors = [
        (400, 301, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1012, ALL_USERS_DO_NOT_EXIST = "the all users do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateUserStatus {
    /// Users, one entry each.
    pub users: Option<Vec<UpdateUserStatusUser>>,
}

/// User whose status is to be changed, with the new status.
///
/// Element of `users` in [`BatchUpdateUserStatus`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserStatusUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user; ignored if `user_id` is set.
    pub user_email: Option<String>,
    /// ID of the agent status that the user gets.
    pub status_id: Option<String>,
    /// ID of the reason why the agent is not ready; only for the status Not Ready.
    pub sub_status_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the Zoom Contact Center status of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateUserStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new("me").status_id("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/PATCH/contact_center/users/{userId}/status)
#[zoom_endpoint(
    PATCH "/contact_center/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    errors = [
        (400, 300, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the agent status that the user gets.
    pub status_id: Option<String>,
    /// ID of the reason why the agent is not ready; only for the status Not Ready.
    pub sub_status_id: Option<String>,
}
