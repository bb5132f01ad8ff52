//! Setting: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ByocSipTrunk, ListByocSipTrunksResponse, ListPortedNumbersResponse, ListSipGroupsResponse, ListSipGroupsSipGroup,
    PortedNumber, PortedNumbersDetails, ReservedZoomProduct,
};

/// Lists the orders that port phone numbers to a Zoom account, with their numbers.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/setting/GET/accounts/{accountId}/number_management/ported_numbers/orders)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_ported_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Returns one porting order, with its numbers, state and billing details.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/setting/GET/accounts/{accountId}/number_management/ported_numbers/orders/{orderId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:ported_number:master"],
    errors = [(400, 400, PORT_IN_ORDER_DOES_NOT_EXIST = "the port in order does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the order that ports the numbers.
    pub order_id: String,
}

/// Lists the account's SIP groups, which route calls over SIP trunks to its own carrier or phone system.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ReservedZoomProduct;
/// use zoom_rest::number_management::master::ListSipGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new("Zl3aVt0bQ9y", ReservedZoomProduct::ZoomPhone)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/setting/GET/accounts/{accountId}/number_management/sip_groups)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_groups:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose SIP groups to return.
    pub allocated_product: ReservedZoomProduct,
}

/// Lists the SIP trunks assigned to the account for numbers of its own carrier (BYOC).
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ReservedZoomProduct;
/// use zoom_rest::number_management::master::ListByocSipTrunks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new(
///     "Zl3aVt0bQ9y",
///     ReservedZoomProduct::ZoomPhone,
/// )
/// .page_size(30)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/setting/GET/accounts/{accountId}/number_management/sip_trunks)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_trunks:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose SIP trunks to return.
    pub allocated_product: ReservedZoomProduct,
}
