//! Emergency addresses: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{AddAutoReceptionistResponse, EmergencyAddressLevel, ListEmergencyAddressesStatus, TimeZone};

/// List emergency addresses.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListEmergencyAddresses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emergency_addresses = ListEmergencyAddresses::new()
///     .site_id("Zl3aVt0bQ9y")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/emergency_addresses" -> ListEmergencyAddressesResponse,
    paginate = emergency_addresses: ListEmergencyAddressesEmergencyAddress,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_emergency_addresses:admin"],
    errors = [(400, 400, "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyAddresses {
    /// Site ID.
    pub site_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Level: one of `0`, `1`, `2`.
    pub level: Option<i64>,
    /// Status: one of `1`, `2`, `3`, `4`, `5`, `6`.
    pub status: Option<i64>,
    /// Address keyword.
    pub address_keyword: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListEmergencyAddresses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyAddressesResponse {
    /// Emergency addresses.
    #[lossy]
    pub emergency_addresses: Vec<ListEmergencyAddressesEmergencyAddress>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetEmergencyAddressDetails`] and [`UpdateEmergencyAddress`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyAddressesEmergencyAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Level.
    pub level: Option<EmergencyAddressLevel>,
    /// Owner.
    pub owner: Option<AddAutoReceptionistResponse>,
    /// Site.
    pub site: Option<TimeZone>,
    /// State code.
    pub state_code: Option<String>,
    /// Status.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Add emergency address.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyAddress::new("one", "one", "US", "one", "one")
///     .address_line2("one")
///     .is_default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/emergency_addresses" -> AddEmergencyAddressResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:emergency_address:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyAddress {
    /// Address line1.
    pub address_line1: String,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// State code.
    pub state_code: String,
    /// User ID.
    pub user_id: Option<String>,
    /// Zip.
    pub zip: String,
}

/// Response to [`AddEmergencyAddress`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddEmergencyAddressResponse {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Level.
    pub level: Option<EmergencyAddressLevel>,
    /// Owner.
    pub owner: Option<EmergencyAddressOwner>,
    /// Site.
    pub site: Option<TimeZone>,
    /// State code.
    pub state_code: Option<String>,
    /// Status.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddressOwner {
    /// Extension number.
    pub extension_number: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get emergency address details.
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
#[zoom_endpoint(
    GET "/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:emergency_address:admin"],
    errors = [(400, 400, "the emergency address does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyAddressDetails {
    /// Emergency address ID.
    pub emergency_address_id: String,
}

/// Update emergency address.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEmergencyAddress::new("Zl3aVt0bQ9y")
///     .address_line1("one")
///     .address_line2("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:emergency_address:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyAddress {
    /// Emergency address ID.
    pub emergency_address_id: String,
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// State code.
    pub state_code: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// Delete emergency address.
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
#[zoom_endpoint(
    DELETE "/phone/emergency_addresses/<emergency_address_id>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:delete:emergency_address:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyAddress {
    /// Emergency address ID.
    pub emergency_address_id: String,
}
