//! Emergency addresses: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddEmergencyAddressResponse, ListEmergencyAddressesEmergencyAddress, ListEmergencyAddressesResponse,
};

/// Lists the account's Zoom Phone emergency addresses.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListEmergencyAddresses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emergency_addresses = ListEmergencyAddresses::new("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .status(4)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-addresses/GET/accounts/{accountId}/phone/emergency_addresses)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/emergency_addresses" -> ListEmergencyAddressesResponse,
    paginate = emergency_addresses: ListEmergencyAddressesEmergencyAddress,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_emergency_addresses:master"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyAddresses {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose emergency addresses to list.
    pub site_id: Option<String>,
    /// ID of the user whose personal emergency addresses to list.
    pub user_id: Option<String>,
    /// Keeps only addresses of the account (`0`) or of users (`1`), or those that are pending or unknown (`2`).
    pub level: Option<i64>,
    /// Keeps only addresses whose verification is not needed (`1`), not begun (`2`), requested (`3`), done (`4`), rejected (`5`) or failed (`6`). One of `1` to `6`.
    pub status: Option<i64>,
    /// Text to look for in street lines, city, state abbreviation and ZIP code of emergency addresses.
    pub address_keyword: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an emergency address to the account.
///
/// An address without an exact match is replaced with a corrected one; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyAddress::new(
///     "Zl3aVt0bQ9y",
///     "1 Main Street",
///     "San Jose",
///     "US",
///     "CA",
///     "95113",
/// )
/// .address_line2("Suite 5")
/// .is_default(true)
/// .site_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-addresses/POST/accounts/{accountId}/phone/emergency_addresses)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/emergency_addresses" -> AddEmergencyAddressResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:emergency_address:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyAddress {
    /// ID of the sub-account.
    pub account_id: String,
    /// First line of the address: house number and street.
    pub address_line1: String,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: String,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: String,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// ID of the Zoom Phone site to which the address belongs; can be absent if `user_id` is set.
    pub site_id: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: String,
    /// ID of the user whose personal address it is; absent for addresses of the account or a site.
    pub user_id: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: String,
}

/// Returns one of the account's emergency addresses.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetEmergencyAddressDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmergencyAddressDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-addresses/GET/accounts/{accountId}/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:emergency_address:master"],
    errors = [(400, 400, EMERGENCY_ADDRESS_DOES_NOT_EXIST = "the emergency address does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyAddressDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the emergency address.
    pub emergency_address_id: String,
}

/// Updates one emergency address of the account.
///
/// An address without an exact match is replaced with a corrected one; for account owners and admins with a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEmergencyAddress::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .address_line1("1 Main Street")
///     .address_line2("Suite 5")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-addresses/PATCH/accounts/{accountId}/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:emergency_address:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyAddress {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the emergency address.
    pub emergency_address_id: String,
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
}

/// Deletes one of the account's emergency addresses.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmergencyAddress::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-addresses/DELETE/accounts/{accountId}/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/emergency_addresses/<emergency_address_id>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:delete:emergency_address:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyAddress {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the emergency address.
    pub emergency_address_id: String,
}
