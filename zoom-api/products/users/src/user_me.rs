//! Users, me: 1 operation.

use zoom_core::{Secret, zoom_endpoint, zoom_object};

/// Get user zak.
///
/// # Examples
///
/// ```
/// use zoom_api::users::GetUserZak;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUserZak::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/me/zak" -> UserZak,
    rate_limit = Light,
    scopes = ["user_zak:read", "user:read:zak", "user:read:zak:admin"],
    errors = [(400, 1001, "it does not belong to this account")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserZak {}

/// What [`GetUserZak`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserZak {
    /// The token.
    pub token: Option<Secret>,
}
