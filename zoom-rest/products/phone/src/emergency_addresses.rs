//! Emergency addresses: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{EmergencyAddressLevel, IdAndName, ListEmergencyAddressesStatus, NamedExtension};

/// Lists the account's Zoom Phone emergency addresses.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListEmergencyAddresses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emergency_addresses = ListEmergencyAddresses::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/GET/phone/emergency_addresses)
#[zoom_endpoint(
    GET "/phone/emergency_addresses" -> ListEmergencyAddressesResponse,
    paginate = emergency_addresses: ListEmergencyAddressesEmergencyAddress,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_emergency_addresses:admin"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyAddresses {
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

/// Response to [`ListEmergencyAddresses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyAddressesResponse {
    /// Emergency addresses, one entry each.
    #[lossy]
    pub emergency_addresses: Vec<ListEmergencyAddressesEmergencyAddress>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetEmergencyAddressDetails`] and [`UpdateEmergencyAddress`].
///
/// Element of `emergency_addresses` in [`ListEmergencyAddressesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyAddressesEmergencyAddress {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the emergency address belongs to the account (`0`) or to a user (`1`), or is pending or unknown (`2`).
    pub level: Option<EmergencyAddressLevel>,
    /// User to whom the emergency address belongs; only for a user's own address.
    pub owner: Option<NamedExtension>,
    /// Zoom Phone site to which the emergency address belongs.
    pub site: Option<IdAndName>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// How far the verification of the emergency address has come.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an emergency address to the account.
///
/// An address without an exact match is replaced with a corrected one; for account owners and admins with a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyAddress::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/POST/phone/emergency_addresses)
#[zoom_endpoint(
    POST "/phone/emergency_addresses" -> AddEmergencyAddressResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:emergency_address:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyAddress {
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

/// Response to [`AddEmergencyAddress`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddEmergencyAddressResponse {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the emergency address belongs to the account (`0`) or to a user (`1`), or is pending or unknown (`2`).
    pub level: Option<EmergencyAddressLevel>,
    /// User to whom the emergency address belongs; only for a user's own address.
    pub owner: Option<EmergencyAddressOwner>,
    /// Zoom Phone site to which the emergency address belongs.
    pub site: Option<IdAndName>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// How far the verification of the emergency address has come.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User to whom the emergency address belongs; only for a user's own address.
///
/// Value of `owner` in [`AddEmergencyAddressResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddressOwner {
    /// Extension number of the owner.
    pub extension_number: Option<String>,
    /// ID of the user to whom the emergency address belongs.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the account's emergency addresses.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetEmergencyAddressDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmergencyAddressDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/GET/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    GET "/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:emergency_address:admin"],
    errors = [(400, 400, EMERGENCY_ADDRESS_DOES_NOT_EXIST = "the emergency address does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyAddressDetails {
    /// ID of the emergency address.
    pub emergency_address_id: String,
}

/// Updates one emergency address of the account.
///
/// An address without an exact match is replaced with a corrected one; for account owners and admins with a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEmergencyAddress::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/PATCH/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    PATCH "/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:emergency_address:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyAddress {
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmergencyAddress::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-addresses/DELETE/phone/emergency_addresses/{emergencyAddressId})
#[zoom_endpoint(
    DELETE "/phone/emergency_addresses/<emergency_address_id>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:delete:emergency_address:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyAddress {
    /// ID of the emergency address.
    pub emergency_address_id: String,
}
