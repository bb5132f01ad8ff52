//! Dashboard, emergency services: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::LocationType;

/// Lists users who set a personal default emergency address in place of their site's or account's, or those who did not.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddressOrLocationStatus, ListDefaultEmergencyAddressUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDefaultEmergencyAddressUsers::new(AddressOrLocationStatus::Set)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/default_emergency_address/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/default_emergency_address/users" -> EmergencyAddressUsers,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:default_emergency_address:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or the status is missing"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultEmergencyAddressUsers {
    /// Whether to list users whose default emergency address is set or not set.
    pub status: AddressOrLocationStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether a user has a personal default emergency address or a detectable personal location; the list that is requested decides which.
///
/// Values of `status` in [`ListDefaultEmergencyAddressUsers`] and other types.
#[zoom_enum]
pub enum AddressOrLocationStatus {
    /// `set`: The user has set up the address or location.
    Set,
    /// `not_set`: The user has not set up the address or location.
    NotSet,
}

/// Response to [`ListDefaultEmergencyAddressUsers`] and [`ListDetectablePersonalLocationUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddressUsers {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<DefaultEmergencyAddressUserRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with extension and site, and whether an emergency address or a detectable location is set.
///
/// Element of `records` in [`EmergencyAddressUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultEmergencyAddressUserRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Whether the user has a personal default emergency address or, in the list of detectable personal locations, such a location.
    pub status: Option<AddressOrLocationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists users who created personal locations that can be detected by their network data, or those who did not.
///
/// Leaves out users who did not allow location on the client; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddressOrLocationStatus, ListDetectablePersonalLocationUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDetectablePersonalLocationUsers::new(AddressOrLocationStatus::Set)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/detectable_personal_location/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/detectable_personal_location/users" -> EmergencyAddressUsers,
    paginate = records: DefaultEmergencyAddressUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:detectable_personal_location:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the status is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDetectablePersonalLocationUsers {
    /// Whether to list users whose detectable personal location is set or not set.
    pub status: AddressOrLocationStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists users and whether each of their devices may share its location with Zoom applications.
///
/// Leaves out users without nomadic emergency services, which locate callers, and clients older than 5.4.0; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListLocationSharingPermissions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let user_permissions = ListLocationSharingPermissions::new()
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/location_sharing_permission/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/location_sharing_permission/users" -> ListLocationSharingPermissionsResponse,
    paginate = user_permissions: UserPermission,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:location_sharing_permission:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLocationSharingPermissions {
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListLocationSharingPermissions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLocationSharingPermissionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users with the location sharing permission of their devices, one entry each. At most 300 items.
    #[lossy]
    pub user_permissions: Vec<UserPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with extension and site, and whether each of the user's devices may share its location.
///
/// Element of `user_permissions` in [`ListLocationSharingPermissionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPermission {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Devices of the user, each with whether it may share its location, one entry each. At most 500 items.
    pub device_permissions: Option<Vec<DevicePermission>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether location sharing is allowed on one of a user's devices.
///
/// Element of `device_permissions` in [`UserPermission`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DevicePermission {
    /// When the device was last seen, in milliseconds since 1970-01-01 UTC.
    pub last_seen_time: Option<f64>,
    /// Whether the user lets the device share its location.
    pub location_sharing: Option<LocationSharing>,
    /// Operating system of the device, such as `win`.
    pub platform: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user lets the device share its location.
///
/// Values of `location_sharing` in [`DevicePermission`].
#[zoom_enum]
pub enum LocationSharing {
    /// `allowed`.
    Allowed,
    /// `disallowed`.
    Disallowed,
}

/// Lists users with or without nomadic emergency services, which locate callers wherever they are.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListNomadicEmergencyServicesUsers, NomadicEmergencyServicesUserStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListNomadicEmergencyServicesUsers::new(
///     NomadicEmergencyServicesUserStatus::Enabled,
/// )
/// .site_id("Zl3aVt0bQ9y")
/// .keyword("sales")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/nomadic_emergency_services/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/nomadic_emergency_services/users" -> ListEmergencyServicesUsersResponse,
    paginate = records: NomadicEmergencyServicesUserRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:nomadic_emergency_services:admin"],
    errors = [
        (400, 802, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the page token is invalid or expired, or the status is missing"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNomadicEmergencyServicesUsers {
    /// Whether to list users for whom nomadic emergency services are on or off.
    pub status: NomadicEmergencyServicesUserStatus,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether nomadic emergency services, which track the user's location for emergency calls, are enabled for the user.
///
/// Values of `status` in [`ListNomadicEmergencyServicesUsers`] and [`NomadicEmergencyServicesUserRecord`].
#[zoom_enum]
pub enum NomadicEmergencyServicesUserStatus {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
}

/// Response to [`ListNomadicEmergencyServicesUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmergencyServicesUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<NomadicEmergencyServicesUserRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with extension and site, and whether nomadic emergency services are on.
///
/// Element of `records` in [`ListEmergencyServicesUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NomadicEmergencyServicesUserRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Whether nomadic emergency services are enabled for the user.
    pub status: Option<NomadicEmergencyServicesUserStatus>,
    /// Why nomadic emergency services are off: `1` not enabled, `2` emergency routing off, `3` user's number outside the US and Canada, `4` users without a number may not call emergency services or the emergency number pool has no US or Canadian number, `5` only numbers of other carriers, which route emergency calls themselves. One of `1` to `5`.
    pub reason_for_disabling: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns where the account's IP phones are currently detected.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListIpPhoneRealTimeLocations, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListIpPhoneRealTimeLocations::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/devices)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/devices" -> ListIpPhoneRealTimeLocationsResponse,
    paginate = records: RealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_devices:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the location type is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIpPhoneRealTimeLocations {
    /// Keeps only IP phones at a company, personal or unknown location.
    pub location_type: LocationType,
    /// ID of the Zoom Phone site whose IP phones to list.
    pub site_id: Option<String>,
    /// Text to search for in device names and MAC addresses.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListIpPhoneRealTimeLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIpPhoneRealTimeLocationsResponse {
    /// IP phones found, one entry each.
    #[lossy]
    pub records: Vec<RealTimeLocationRecord>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// IP phone with the location where it is currently detected and the emergency address of that location.
///
/// Element of `records` in [`ListIpPhoneRealTimeLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RealTimeLocationRecord {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// Public IP address from which the device reaches the internet.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the device.
    pub private_ip: Option<String>,
    /// Hardware address (BSSID) of the Wi-Fi access point to which the device is connected.
    pub bssid: Option<String>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Name of the location where the IP phone is.
    pub location_name: Option<String>,
    /// Network switch to which the IP phone is connected, by which it is located.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company or a person, or is unknown.
    pub location_type: Option<LocationType>,
    /// Whom or what the device is assigned to, one entry each.
    pub assigned_info: Option<Vec<AssignedInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network switch to which the device is connected, by which it is located.
///
/// Value of `network_switch` in [`RealTimeLocationRecord`] and [`UserRealTimeLocationRecord`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NetworkSwitch {
    /// Port of the network switch.
    pub port: Option<String>,
    /// MAC address or serial number of the network switch.
    pub mac_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or extension that a device with a tracked location is assigned to.
///
/// Element of `assigned_info` in [`RealTimeLocationRecord`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignedInfo {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns where users are currently detected.
///
/// Leaves out users who did not allow location on the client; for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListUserRealTimeLocations, LocationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListUserRealTimeLocations::new(LocationType::Company)
///     .site_id("Zl3aVt0bQ9y")
///     .keyword("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/emergency_services/realtime_location/users)
#[zoom_endpoint(
    GET "/phone/metrics/emergency_services/realtime_location/users" -> ListUserRealTimeLocationsResponse,
    paginate = records: UserRealTimeLocationRecord,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:realtime_location_users:admin"],
    errors = [
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 400, "the location type is missing, or the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserRealTimeLocations {
    /// Keeps only users at a company, personal or unknown location.
    pub location_type: LocationType,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Text to search for in users' names, email addresses and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUserRealTimeLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserRealTimeLocationsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users found, one entry each.
    #[lossy]
    pub records: Vec<UserRealTimeLocationRecord>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with the location where the user's device is currently detected and the emergency address of that location.
///
/// Element of `records` in [`ListUserRealTimeLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserRealTimeLocationRecord {
    /// Email address of the user.
    pub email: Option<String>,
    /// Hardware address (BSSID) of the Wi-Fi access point to which the user is connected.
    pub bssid: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the Zoom Phone site.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site.
    pub site_id: Option<String>,
    /// Public IP address from which the user's device reaches the internet.
    pub public_ip: Option<String>,
    /// Private IP address or subnet of the user's device.
    pub private_ip: Option<String>,
    /// Address that emergency services receive.
    pub emergency_address: Option<String>,
    /// Name of the location where the user is.
    pub location_name: Option<String>,
    /// Network switch to which the user's device is connected, by which it is located.
    pub network_switch: Option<NetworkSwitch>,
    /// Whether the location belongs to the company or a person, or is unknown.
    pub location_type: Option<LocationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
