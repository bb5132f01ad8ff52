//! Dashboards, client versions: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the versions of the Zoom client in use and how often each occurs; Zoom does not say whether users or devices are counted.
///
/// Needs a Business plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/client_versions)
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
    /// Versions of the Zoom client in use, one entry each.
    pub client_versions: Option<Vec<ClientVersion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Version of the Zoom client, with how many use it.
///
/// Element of `client_versions` in [`ListClientVersionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientVersion {
    /// Version of the Zoom client.
    pub client_version: Option<String>,
    /// Number of users with the client version.
    pub total_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
