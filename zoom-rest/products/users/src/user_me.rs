//! Users, me: 1 operation.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_object};

/// Returns a Zoom access key (ZAK) with which the current user can start or join a meeting.
///
/// It expires after five minutes; for another user or lifetime, use `GET /users/{userId}/token`.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetUserZak;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserZak::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/me/zak)
#[zoom_endpoint(
    GET "/users/me/zak" -> UserZak,
    rate_limit = Light,
    scopes = ["user_zak:read", "user:read:zak", "user:read:zak:admin"],
    errors = [(400, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserZak {}

/// Response to [`GetUserZak`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserZak {
    /// Zoom access key (ZAK) with which the current user can start or join a meeting.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
