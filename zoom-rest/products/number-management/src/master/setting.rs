//! Setting: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ByocPhoneNumberAllocatedProduct, ByocSipTrunk, ListByocSipTrunksResponse, ListPortedNumbersResponse,
    ListSipGroupsResponse, ListSipGroupsSipGroup, PortedNumber, PortedNumbersDetails,
};

/// List ported numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_ported_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// Account ID.
    pub account_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Get ported numbers details.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::GetPortedNumbersDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPortedNumbersDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:ported_number:master"],
    errors = [(400, 400, "the port in order does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// Account ID.
    pub account_id: String,
    /// Order ID.
    pub order_id: String,
}

/// List SIP groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ByocPhoneNumberAllocatedProduct;
/// use zoom_rest::number_management::master::ListSipGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new(
///     "Zl3aVt0bQ9y",
///     ByocPhoneNumberAllocatedProduct::ZoomPhone,
/// )
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_groups:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}

/// List BYOC SIP trunks.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ByocPhoneNumberAllocatedProduct;
/// use zoom_rest::number_management::master::ListByocSipTrunks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new(
///     "Zl3aVt0bQ9y",
///     ByocPhoneNumberAllocatedProduct::ZoomPhone,
/// )
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_trunks:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}
