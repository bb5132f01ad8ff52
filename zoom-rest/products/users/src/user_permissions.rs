//! Users, permissions: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the permissions that one user has been granted.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetUserPermissions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserPermissions::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/permissions)
#[zoom_endpoint(
    GET "/users/<user_id>/permissions" -> UserPermissions,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user:read:list_permissions",
        "user:read:list_permissions:admin",
    ],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPermissions {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`GetUserPermissions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPermissions {
    /// Names of the permissions that the user has been granted, such as `Branding:Edit`.
    pub permissions: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
