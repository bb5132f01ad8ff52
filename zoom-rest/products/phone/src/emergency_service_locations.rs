//! Emergency service locations: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{AssignedEmergencyAddress, IdAndName, SipGroup};

/// Adds several emergency service locations in one request: places such as buildings or floors where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BatchAddEmergencyServiceLocations, CompanyAddress, Location};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddEmergencyServiceLocations::new(vec![
///     Location::new(
///         CompanyAddress::new("1 Main Street", "US")
///             .city("San Jose")
///             .state_code("CA")
///             .zip("95113"),
///         "Headquarters",
///         "Zl3aVt0bQ9y",
///     )
///     .public_ip("203.0.113.10"),
/// ])
/// .site_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/POST/phone/batch_locations)
#[zoom_endpoint(
    POST "/phone/batch_locations" -> BatchEmergencyServiceLocationsResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:batch_emergency_locations:admin"],
    errors = [(400, 300, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddEmergencyServiceLocations {
    /// Emergency service locations to add, one entry each. At most 10 items.
    pub locations: Vec<Location>,
    /// ID of the Zoom Phone site to which the locations belong.
    pub site_id: Option<String>,
}

/// Place such as a building or floor to add as an emergency service location, with its address and the network data by which callers are found there.
///
/// Element of `locations` in [`BatchAddEmergencyServiceLocations`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points at the location.
    pub bssid: Option<String>,
    /// Postal address of the company location. Required in requests.
    #[required(new)]
    pub company_address: Option<CompanyAddress>,
    /// Name of the location. Required in requests.
    #[required(new)]
    pub display_name: Option<String>,
    /// Number that identifies the location to emergency services (ELIN, emergency location identification number).
    pub elin: Option<String>,
    /// ID that the request gives the new location, to which `parent_identifier` of the locations below it refers. Required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Network switches that mark the emergency location, one entry each. At most 1000 items.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// `identifier` of the location above this one; empty for a top location.
    pub parent_identifier: Option<String>,
    /// Private IP address or subnet of the location; needed with `minimum_match_criteria`.
    pub private_ip: Option<String>,
    /// Public IP address that identifies the emergency service location; needed for a top location.
    pub public_ip: Option<String>,
    /// Name of the SIP group that routes outgoing calls from the location; counts only for a top location.
    pub sip_group_name: Option<String>,
    /// Whether locating a device takes both its public IP address and a private IP address, Wi-Fi access point (BSSID) or switch.
    pub minimum_match_criteria: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Postal address of the company location.
///
/// Value of `company_address` in [`Location`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CompanyAddress {
    /// First line of the address: house number and street. Required in requests.
    #[required(new)]
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// Name of the city.
    pub city: Option<String>,
    /// Country of the address, as an ISO 3166-1 alpha-2 code such as `US`. Required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Tax number (VAT, NIF or CIF) with which phone numbers are obtained; needed in Belgium, the Netherlands, Portugal, Spain and Switzerland.
    pub vat_number: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network switch that identifies a location, with its ports.
///
/// Element of `network_switches` in [`Location`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationNetworkSwitch {
    /// MAC address of the network switch assigned to the emergency location.
    pub mac_address: Option<String>,
    /// Single port of the network switch; cannot go with a prefix or range.
    pub port: Option<String>,
    /// Text before the port numbers, not ending in a digit; goes with the port range.
    pub port_prefix: Option<String>,
    /// First port number of the range on the switch.
    pub port_range_from: Option<String>,
    /// Last port number of the range on the switch.
    pub port_range_to: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BatchAddEmergencyServiceLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchEmergencyServiceLocationsResponse {
    /// Emergency service locations that were added, one entry each. At most 10 items.
    pub locations: Option<Vec<BatchEmergencyServiceLocationsLocation>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Location for emergency services that was added in a batch.
///
/// Element of `locations` in [`BatchEmergencyServiceLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchEmergencyServiceLocationsLocation {
    /// Name of the location.
    pub display_name: Option<String>,
    /// ID of the emergency service location.
    pub location_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the account's emergency service locations: places such as buildings or floors where emergency callers are found by the network.
///
/// For account owners and admins with a Zoom Phone license; needs `site_id` if multiple sites are enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListEmergencyServiceLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListEmergencyServiceLocations::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/GET/phone/locations)
#[zoom_endpoint(
    GET "/phone/locations" -> ListEmergencyServiceLocationsResponse,
    paginate = locations: EmergencyServiceLocation,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_emergency_locations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyServiceLocations {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// ID of the Zoom Phone site whose locations to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Response to [`ListEmergencyServiceLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyServiceLocationsResponse {
    /// Emergency service locations, one entry each.
    #[lossy]
    pub locations: Vec<EmergencyServiceLocation>,
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

/// Location for emergency services, with its address and network data.
///
/// Element of `locations` in [`ListEmergencyServiceLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocation {
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points at the location.
    pub bssid: Option<String>,
    /// Number that identifies the location to emergency services (ELIN, emergency location identification number).
    pub elin: Option<EmergencyServiceLocationElin>,
    /// ID of the location.
    pub id: Option<String>,
    /// Further unique ID of the location, besides `id`; Zoom does not document the difference.
    pub identifier: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches that mark the emergency location, one entry each.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
    /// Private IP address or subnet of the location.
    pub private_ip: Option<String>,
    /// Public IP address that identifies the emergency service location.
    pub public_ip: Option<String>,
    /// SIP group that routes outgoing calls from the location.
    pub sip_group: Option<SipGroup>,
    /// Zoom Phone site to which the location belongs.
    pub site: Option<IdAndName>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyServiceLocationEmergencyAddress>,
    /// Whether locating a device takes both its public IP address and a private IP address, Wi-Fi access point (BSSID) or switch.
    pub minimum_match_criteria: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number that identifies the location to emergency services (ELIN, emergency location identification number).
///
/// Value of `elin` in [`EmergencyServiceLocation`] and [`EmergencyServiceLocationDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationElin {
    /// Phone number that identifies the emergency service location (ELIN).
    pub phone_number: Option<String>,
    /// ID of the phone number that identifies the emergency service location (ELIN).
    pub phone_number_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`EmergencyServiceLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationEmergencyAddress {
    /// ID of the emergency address.
    pub id: Option<String>,
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Tax number (VAT, NIF or CIF) with which phone numbers are obtained; needed in Belgium, the Netherlands, Portugal, Spain and Switzerland.
    pub vat_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds one emergency service location to the account: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyServiceLocation::new("Zl3aVt0bQ9y", "Floor 1")
///     .bssid("00:1b:44:11:3a:b7")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/POST/phone/locations)
#[zoom_endpoint(
    POST "/phone/locations" -> AddEmergencyServiceLocationResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:emergency_location:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyServiceLocation {
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points at the location, separated by commas.
    pub bssid: Option<String>,
    /// ID, or E.164 number, of the phone number that identifies the location in emergencies (ELIN).
    pub elin_phone_number_id: Option<String>,
    /// ID of the emergency address of the location.
    pub emergency_address_id: String,
    /// Name of the location.
    pub name: String,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
    /// Private IP addresses or subnets of the location, separated by commas; needed with `minimum_match_criteria`.
    pub private_ip: Option<String>,
    /// Public IP addresses of the location, separated by commas; needed for a location at the top of the hierarchy.
    pub public_ip: Option<String>,
    /// ID of the SIP group for calls from the location; needed only at the top of the hierarchy.
    pub sip_group_id: Option<String>,
    /// ID of the Zoom Phone site to which the location belongs.
    pub site_id: Option<String>,
    /// Whether locating a device takes both its public IP address and a private IP address, Wi-Fi access point (BSSID) or switch.
    pub minimum_match_criteria: Option<bool>,
    /// Network switches that mark the emergency location, one entry each. At most 1000 items.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
}

/// Response to [`AddEmergencyServiceLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddEmergencyServiceLocationResponse {
    /// ID of the location.
    pub id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one emergency service location: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/GET/phone/locations/{locationId})
#[zoom_endpoint(
    GET "/phone/locations/<location_id>" -> EmergencyServiceLocationDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:emergency_location:admin"],
    errors = [(400, 400, LOCATION_DOES_NOT_EXIST = "the location does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyServiceLocationDetails {
    /// ID of the emergency service location.
    pub location_id: String,
}

/// Response to [`GetEmergencyServiceLocationDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyServiceLocationDetails {
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points at the location.
    pub bssid: Option<String>,
    /// Number that identifies the location to emergency services (ELIN, emergency location identification number).
    pub elin: Option<EmergencyServiceLocationElin>,
    /// Address that emergency services receive.
    pub emergency_address: Option<AssignedEmergencyAddress>,
    /// ID of the location.
    pub id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches that mark the emergency location, one entry each.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
    /// Private IP address or subnet of the location.
    pub private_ip: Option<String>,
    /// Public IP address that identifies the emergency service location.
    pub public_ip: Option<String>,
    /// SIP group that routes outgoing calls from the location.
    pub sip_group: Option<SipGroup>,
    /// Zoom Phone site to which the location belongs.
    pub site: Option<IdAndName>,
    /// Whether locating a device takes both its public IP address and a private IP address, Wi-Fi access point (BSSID) or switch.
    pub minimum_match_criteria: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one emergency service location of the account: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEmergencyServiceLocation::new("Zl3aVt0bQ9y")
///     .bssid("00:1b:44:11:3a:b7")
///     .name("Floor 2")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/PATCH/phone/locations/{locationId})
#[zoom_endpoint(
    PATCH "/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:emergency_location:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyServiceLocation {
    /// ID of the emergency service location.
    pub location_id: String,
    /// Hardware addresses (BSSIDs) of the Wi-Fi access points at the location, separated by commas.
    pub bssid: Option<String>,
    /// ID, or E.164 number, of the phone number that identifies the location in emergencies (ELIN).
    pub elin_phone_number_id: Option<String>,
    /// ID of the emergency address of the location.
    pub emergency_address_id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Network switches that mark the emergency location, one entry each.
    pub network_switches: Option<Vec<LocationNetworkSwitch>>,
    /// Private IP addresses or subnets of the location, separated by commas; needed with `minimum_match_criteria`.
    pub private_ip: Option<String>,
    /// Public IP addresses of the location, separated by commas; needed for a location at the top of the hierarchy.
    pub public_ip: Option<String>,
    /// ID of the SIP group for calls from the location; needed only at the top of the hierarchy.
    pub sip_group_id: Option<String>,
    /// Whether locating a device takes both its public IP address and a private IP address, Wi-Fi access point (BSSID) or switch.
    pub minimum_match_criteria: Option<bool>,
}

/// Deletes one emergency service location of the account: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/emergency-service-locations/DELETE/phone/locations/{locationId})
#[zoom_endpoint(
    DELETE "/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:emergency_location:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyLocation {
    /// ID of the emergency service location.
    pub location_id: String,
}
