//! Users, vanity name: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// Check vanity name.
///
/// # Examples
///
/// ```
/// use zoom_api::users::CheckVanityName;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CheckVanityName::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/vanity_name" -> CheckVanityNameResponse,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:pm_room",
        "user:read:pm_room:admin",
    ],
    errors = [(400, 300, "a parameter is missing or not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckVanityName {
    /// Vanity name.
    pub vanity_name: String,
}

/// What [`CheckVanityName`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckVanityNameResponse {
    /// Existed.
    pub existed: Option<bool>,
}
