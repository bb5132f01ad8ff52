//! Sites, outbound caller id: 3 operations.

use zoom_core::{Value, zoom_endpoint};

use super::{AccountCallerIdNumberExtensionType, CustomizeNumber, ListAccountCallerIdNumbersResponse};

/// List site caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListSiteCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .selected(true)
///     .query_site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> ListAccountCallerIdNumbersResponse,
    paginate = customize_numbers: CustomizeNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_site_customized_number:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallerIdNumbers {
    /// Site ID.
    pub site_id: String,
    /// Selected.
    pub selected: Option<bool>,
    /// Site ID.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallerIdNumberExtensionType>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add site caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallerIdNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site_customized_number:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallerIdNumbers {
    /// Site ID.
    pub site_id: String,
    /// Phone number IDs: at most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Remove site caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveSiteCallerIdNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site_customized_number:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveSiteCallerIdNumbers {
    /// Site ID.
    pub site_id: String,
    /// Customize IDs: at most 30 items.
    pub customize_ids: Option<Vec<String>>,
}
