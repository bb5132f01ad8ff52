//! Emergency service locations: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddEmergencyServiceLocationResponse, BatchEmergencyServiceLocationsResponse, EmergencyServiceLocation,
    EmergencyServiceLocationDetails, ListEmergencyServiceLocationsResponse, Location, LocationNetworkSwitch,
};

/// Adds several emergency service locations in one request: places such as buildings or floors where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CompanyAddress, Location};
/// use zoom_rest::phone::master::BatchAddEmergencyServiceLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddEmergencyServiceLocations::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         Location::new(
///             CompanyAddress::new("1 Main Street", "US")
///                 .city("San Jose")
///                 .state_code("CA")
///                 .zip("95113"),
///             "Headquarters",
///             "Zl3aVt0bQ9y",
///         )
///         .public_ip("203.0.113.10"),
///     ],
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/POST/accounts/{accountId}/phone/batch_locations)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/batch_locations" -> BatchEmergencyServiceLocationsResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:batch_emergency_locations:master"],
    errors = [(400, 300, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddEmergencyServiceLocations {
    /// ID of the sub-account.
    pub account_id: String,
    /// Emergency service locations to add, one entry each. At most 10 items.
    pub locations: Vec<Location>,
    /// ID of the Zoom Phone site to which the locations belong.
    pub site_id: Option<String>,
}

/// Lists the account's emergency service locations: places such as buildings or floors where emergency callers are found by the network.
///
/// For account owners and admins with a Zoom Phone license; needs `site_id` if multiple sites are enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListEmergencyServiceLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListEmergencyServiceLocations::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/GET/accounts/{accountId}/phone/locations)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/locations" -> ListEmergencyServiceLocationsResponse,
    paginate = locations: EmergencyServiceLocation,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_emergency_locations:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmergencyServiceLocations {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// ID of the Zoom Phone site whose locations to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Adds one emergency service location to the account: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddEmergencyServiceLocation::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Floor 1",
/// )
/// .bssid("00:1b:44:11:3a:b7")
/// .parent_location_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/POST/accounts/{accountId}/phone/locations)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/locations" -> AddEmergencyServiceLocationResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:emergency_location:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddEmergencyServiceLocation {
    /// ID of the sub-account.
    pub account_id: String,
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
}

/// Returns one emergency service location: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetEmergencyServiceLocationDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEmergencyServiceLocationDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/GET/accounts/{accountId}/phone/locations/{locationId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/locations/<location_id>" -> EmergencyServiceLocationDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:emergency_location:master"],
    errors = [(400, 400, LOCATION_DOES_NOT_EXIST = "the location does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEmergencyServiceLocationDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the emergency service location.
    pub location_id: String,
}

/// Updates one emergency service location of the account: a place such as a building or floor where emergency callers are found by the network.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateEmergencyServiceLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEmergencyServiceLocation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/PATCH/accounts/{accountId}/phone/locations/{locationId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:emergency_location:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEmergencyServiceLocation {
    /// ID of the sub-account.
    pub account_id: String,
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteEmergencyLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEmergencyLocation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/emergency-service-locations/DELETE/accounts/{accountId}/phone/locations/{locationId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:emergency_location:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEmergencyLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the emergency service location.
    pub location_id: String,
}
