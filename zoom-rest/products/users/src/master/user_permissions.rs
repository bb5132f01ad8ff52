//! Users, permissions: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::UserPermissions;

/// Get user permissions.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetUserPermissions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserPermissions::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/permissions" -> UserPermissions,
    rate_limit = Light,
    scopes = ["user:master", "user:read:master", "user:write:master", "user:read:list_permissions:master"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPermissions {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}
