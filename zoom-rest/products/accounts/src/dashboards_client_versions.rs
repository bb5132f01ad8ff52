//! Dashboards, client versions: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// List client versions.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListClientVersions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientVersions::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/metrics/client_versions" -> ListClientVersionsResponse,
    rate_limit = Heavy,
    scopes = ["dashboard_home:read:admin", "dashboard:read:admin", "dashboard:read:client_versions:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientVersions {}

/// Response to [`ListClientVersions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClientVersionsResponse {
    /// Client versions.
    pub client_versions: Option<Vec<ClientVersion>>,
}

/// Element of `client_versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientVersion {
    /// Client version.
    pub client_version: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
}
