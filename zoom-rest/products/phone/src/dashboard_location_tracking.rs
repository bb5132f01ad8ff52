//! Dashboard, location tracking: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{IdAndName, LocationType, NamedExtension};

/// Lists the locations that Zoom Phone tracks in the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListTrackedLocations, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTrackedLocations::new()
///     .kind(6)
///     .site_id("Zl3aVt0bQ9y")
///     .location_type(LocationType::Company)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/location_tracking)
#[zoom_endpoint(
    GET "/phone/metrics/location_tracking" -> ListTrackedLocationsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_tracked_locations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackedLocations {
    /// Kind of data to return: nomadic emergency services (`1`), location permissions (`2`), default emergency addresses (`3`), detectable personal locations (`4`), or current locations of users (`5`) or IP phones (`6`). One of `1` to `6`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the Zoom Phone site whose tracked locations to list.
    pub site_id: Option<String>,
    /// Keeps only company, personal or unknown locations; by default, company locations.
    pub location_type: Option<LocationType>,
    /// Text to search for in device names and MAC addresses.
    pub keyword: Option<String>,
}

/// Response to [`ListTrackedLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackedLocationsResponse {
    /// Tracked locations, one entry each.
    pub location_tracking: Option<Vec<LocationTracking>>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Tracked location of a device, with its address and assignees.
///
/// Element of `location_tracking` in [`ListTrackedLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTracking {
    /// Users or common areas that have the device, one entry each.
    pub assignees: Option<Vec<NamedExtension>>,
    /// City of the tracked location.
    pub city: Option<String>,
    /// Country, usually with its ISO 3166-1 alpha-2 code such as `US`.
    #[length(2)]
    pub country: Option<String>,
    /// The device whose location is tracked.
    pub device: Option<LocationTrackingDevice>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// Name of the tracked location.
    pub name: Option<String>,
    /// Network switch to which the device is connected, by which it is located.
    pub network_switch: Option<LocationTrackingNetworkSwitch>,
    /// Zoom Phone site to which the tracked location belongs.
    pub site: Option<IdAndName>,
    /// Whether the location belongs to the company, is personal or is unknown.
    #[wire("type")]
    pub kind: Option<LocationType>,
    /// Postal code of the tracked location, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The device whose location is tracked.
///
/// Value of `device` in [`LocationTracking`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingDevice {
    /// Hardware address (BSSID) of the Wi-Fi access point to which the device is connected, or several such addresses separated by commas.
    pub bssid: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Name of the device.
    pub name: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network switch to which the device is connected, by which it is located.
///
/// Value of `network_switch` in [`LocationTracking`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationTrackingNetworkSwitch {
    /// MAC address or serial number of the network switch.
    pub mac_address: Option<String>,
    /// Port of the network switch.
    pub port: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
