//! Shared line appearance: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::{ListSharedLineAppearancesResponse, SharedLineAppearance};

/// Lists the account's shared line appearances, with which assistants handle calls of an executive.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSharedLineAppearances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_line_appearances = ListSharedLineAppearances::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/shared-line-appearance/GET/accounts/{accountId}/phone/shared_line_appearances)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/shared_line_appearances" -> ListSharedLineAppearancesResponse,
    paginate = shared_line_appearances: SharedLineAppearance,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_shared_line_appearances:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedLineAppearances {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
