//! Users, status: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Batch update user status.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchUpdateUserStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserStatus::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/users/status" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_user:write:admin", "contact_center:write:batch_users:admin"],
    errors = [(400, 301, "a parameter is invalid"), (404, 1012, "the all users do not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateUserStatus {
    /// Users.
    pub users: Option<Vec<UpdateUserStatusUser>>,
}

/// Element of `users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserStatusUser {
    /// User ID.
    pub user_id: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Status ID.
    pub status_id: Option<String>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
}

/// Update user status.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateUserStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new("me")
///     .status_id("Zl3aVt0bQ9y")
///     .sub_status_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:update:user:admin"],
    errors = [(400, 300, "a parameter is missing or invalid"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// User ID.
    pub user_id: String,
    /// Status ID.
    pub status_id: Option<String>,
    /// Sub status ID.
    pub sub_status_id: Option<String>,
}
