//! Emergency service locations: 6 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{EmergencyServiceLocationDetailEmergencyAddress, SipGroup, TimeZone};

/// Batch add emergency service locations.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BatchAddEmergencyServiceLocations, CompanyAddress, Location};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddEmergencyServiceLocations::new(
///     vec![Location::new(CompanyAddress::new("one", "US"), "Support", "one")],
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/batch_locations" -> BatchAddEmergencyServiceLocationsResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:batch_emergency_locations:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddEmergencyServiceLocations {
    /// Locations: at most 10 items.
    pub locations: Vec<Location>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Element of `locations`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// Bssid.
    pub bssid: Option<String>,
    /// Company address: required in requests.
    #[required(new)]
    pub company_address: Option<CompanyAddress>,
    /// Display name: required in requests.
    #[required(new)]
    pub display_name: Option<String>,
    /// Elin.
    pub elin: Option<String>,
    /// Identifier: required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Network switches: at most 1000 items.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// Parent identifier.
    pub parent_identifier: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// SIP group name.
    pub sip_group_name: Option<String>,
    /// Minimum match criteria.
    pub minimum_match_criteria: Option<bool>,
}

/// Value of `company_address`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CompanyAddress {
    /// Address line1: required in requests.
    #[required(new)]
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country: required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Vat number.
    pub vat_number: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// Element of `network_switches`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationNetworkSwitch {
    /// MAC address.
    pub mac_address: Option<String>,
    /// Port.
    pub port: Option<String>,
    /// Port prefix.
    pub port_prefix: Option<String>,
    /// Port range from.
    pub port_range_from: Option<String>,
    /// Port range to.
    pub port_range_to: Option<String>,
}

/// Response to [`BatchAddEmergencyServiceLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchAddEmergencyServiceLocationsResponse {
    /// Locations: at most 10 items.
    pub locations: Option<Vec<BatchAddEmergencyServiceLocationsLocation>>,
}

/// Element of `locations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchAddEmergencyServiceLocationsLocation {
    /// Display name.
    pub display_name: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
}

/// List emergency service locations.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListEmergencyServiceLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListEmergencyServiceLocations::new()
///     .page_size(300)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/locations" -> ListEmergencyServiceLocationsResponse,
    paginate = locations: EmergencyServiceLocation,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_emergency_locations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyServiceLocations {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`ListEmergencyServiceLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyServiceLocationsResponse {
    /// Locations.
    #[lossy]
    pub locations: Vec<EmergencyServiceLocation>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `locations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocation {
    /// Bssid.
    pub bssid: Option<String>,
    /// Elin.
    pub elin: Option<EmergencyServiceLocationElin>,
    /// ID.
    pub id: Option<String>,
    /// Identifier.
    pub identifier: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Network switches.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyServiceLocationEmergencyAddress>,
    /// Minimum match criteria.
    pub minimum_match_criteria: Option<bool>,
}

/// Value of `elin`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationElin {
    /// Phone number.
    pub phone_number: Option<String>,
    /// Phone number ID.
    pub phone_number_id: Option<String>,
}

/// Value of `emergency_address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationEmergencyAddress {
    /// ID.
    pub id: Option<String>,
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Vat number.
    pub vat_number: Option<String>,
}

/// Add emergency service location.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyServiceLocation::new("Zl3aVt0bQ9y", "Support")
///     .bssid("one")
///     .elin_phone_number_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/locations" -> AddEmergencyServiceLocationResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:emergency_location:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyServiceLocation {
    /// Bssid.
    pub bssid: Option<String>,
    /// Elin phone number ID.
    pub elin_phone_number_id: Option<String>,
    /// Emergency address ID.
    pub emergency_address_id: String,
    /// Name.
    pub name: String,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Minimum match criteria.
    pub minimum_match_criteria: Option<bool>,
    /// Network switches: at most 1000 items.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
}

/// Response to [`AddEmergencyServiceLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddEmergencyServiceLocationResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get emergency service location details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetEmergencyServiceLocationDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmergencyServiceLocationDetails::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/locations/<location_id>" -> EmergencyServiceLocationDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:emergency_location:admin"],
    errors = [(400, 400, "the location does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyServiceLocationDetails {
    /// Location ID.
    pub location_id: String,
}

/// Response to [`GetEmergencyServiceLocationDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationDetails {
    /// Bssid.
    pub bssid: Option<String>,
    /// Elin.
    pub elin: Option<EmergencyServiceLocationElin>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyServiceLocationDetailEmergencyAddress>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Network switches.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// SIP group.
    pub sip_group: Option<SipGroup>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Minimum match criteria.
    pub minimum_match_criteria: Option<bool>,
}

/// Update emergency service location.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEmergencyServiceLocation::new("Zl3aVt0bQ9y")
///     .bssid("one")
///     .elin_phone_number_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:emergency_location:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyServiceLocation {
    /// Location ID.
    pub location_id: String,
    /// Bssid.
    pub bssid: Option<String>,
    /// Elin phone number ID.
    pub elin_phone_number_id: Option<String>,
    /// Emergency address ID.
    pub emergency_address_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Network switches.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// Private IP.
    pub private_ip: Option<String>,
    /// Public IP.
    pub public_ip: Option<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Minimum match criteria.
    pub minimum_match_criteria: Option<bool>,
}

/// Delete emergency location.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteEmergencyLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmergencyLocation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:emergency_location:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyLocation {
    /// Location ID.
    pub location_id: String,
}
