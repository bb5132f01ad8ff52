//! Emergency addresses: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{AddAutoReceptionistResponse, EmergencyAddressLevel, ListEmergencyAddressesStatus, TimeZone};

/// List emergency addresses.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListEmergencyAddresses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let emergency_addresses = ListEmergencyAddresses::new()
///     .site_id("Zl3aVt0bQ9y")
///     .user_id("me")
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListEmergencyAddresses`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmergencyAddressesResponse {
    /// Emergency addresses.
    pub emergency_addresses: Vec<ListEmergencyAddressesEmergencyAddress>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// What [`GetEmergencyAddressDetails`], and others, answer with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Is default.
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
/// use zoom_api::phone::AddEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddEmergencyAddress::new("one", "one", "US", "one", "one")
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
    errors = [(400, 300, "the request is not accepted")],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Is default.
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

/// What [`AddEmergencyAddress`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Is default.
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

/// Emergency address owner.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::GetEmergencyAddressDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetEmergencyAddressDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/emergency_addresses/<emergency_address_id>" -> ListEmergencyAddressesEmergencyAddress,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:emergency_address:admin"],
    errors = [(400, 400, "the emergency address does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::phone::UpdateEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UpdateEmergencyAddress::new("Zl3aVt0bQ9y")
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
    errors = [(400, 300, "the request is not accepted")],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Is default.
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
/// use zoom_api::phone::DeleteEmergencyAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmergencyAddress::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/emergency_addresses/<emergency_address_id>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:delete:emergency_address:admin"],
    errors = [(400, 300, "the request is not accepted")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEmergencyAddress {
    /// Emergency address ID.
    pub emergency_address_id: String,
}
