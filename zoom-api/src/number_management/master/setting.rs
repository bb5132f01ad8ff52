//! Setting: 4 operations.

use zoom_core::zoom_endpoint;

use crate::number_management::{
    ByocPhoneNumberAllocatedProduct, ByocSipTrunk, ListByocSipTrunksResponse, ListPortedNumbersResponse,
    ListSipGroupsResponse, ListSipGroupsSipGroup, PortedNumber, PortedNumbersDetails,
};

/// List ported numbers.
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_ported_numbers:master"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// Account ID.
    pub account_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Get ported numbers details.
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:ported_number:master"],
    errors = [(400, 400, "the port in order does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// Account ID.
    pub account_id: String,
    /// Order ID.
    pub order_id: String,
}

/// List SIP groups.
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_groups:master"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// Account ID.
    pub account_id: String,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}

/// List BYOC SIP trunks.
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sip_trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sip_trunks:master"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// Account ID.
    pub account_id: String,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}
