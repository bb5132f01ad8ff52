//! Dashboards, client versions: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::ListClientVersionsResponse;

/// Lists the versions of the Zoom client in use and how often each occurs; Zoom does not say whether users or devices are counted.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListClientVersions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientVersions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client_versions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client_versions" -> ListClientVersionsResponse,
    rate_limit = Heavy,
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:client_versions:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientVersions {
    /// ID of the sub-account.
    pub account_id: String,
}
