//! Users, vanity name: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Checks whether a personal meeting room with a given name exists.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::CheckVanityName;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CheckVanityName::new("jillchill").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/vanity_name)
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
    errors = [(400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckVanityName {
    /// Name of the personal meeting room to look for, such as `jillchill` at the end of a personal link.
    pub vanity_name: String,
}

/// Response to [`CheckVanityName`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckVanityNameResponse {
    /// Whether a personal meeting room of this name exists.
    pub existed: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
