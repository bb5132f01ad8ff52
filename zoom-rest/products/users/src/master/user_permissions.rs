//! Users, permissions: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::UserPermissions;

/// Lists the permissions that one user has been granted.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId}/permissions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/permissions" -> UserPermissions,
    rate_limit = Light,
    scopes = ["user:master", "user:read:master", "user:write:master", "user:read:list_permissions:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPermissions {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
