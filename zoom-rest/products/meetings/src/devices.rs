//! Devices: 13 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists devices that belong to the Zoom account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListDevices, PlatformOs};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListDevices::new()
///     .search_text("sales")
///     .platform_os(PlatformOs::Win)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices)
#[zoom_endpoint(
    GET "/devices" -> ListDevicesResponse,
    paginate = devices: Device,
    rate_limit = Heavy,
    scopes = ["device:read:admin", "device:write:admin"],
    errors = [(400, 30055008, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDevices {
    /// Name or serial number of the devices to list.
    pub search_text: Option<String>,
    /// Operating system of the devices to list.
    pub platform_os: Option<PlatformOs>,
    /// `true` to list devices enrolled in Zoom Device Management (ZDM); Zoom does not say whether `false` lists only the others or all. Default: `true`.
    pub is_enrolled_in_zdm: Option<bool>,
    /// Kind of device to list: any Zoom Rooms device (`-1`), or its computer (`0`), controller (`1`), scheduling display (`2`), control system (`3`), whiteboard (`4`) or computer with controller (`6`), or a Zoom Phone appliance (`5`). One of `-1` to `6`. Default: `-1`.
    pub device_type: Option<i64>,
    /// Vendor whose devices are listed.
    pub device_vendor: Option<String>,
    /// Model of the devices to list.
    pub device_model: Option<String>,
    /// State of the devices to list: online (`1`), offline (`0`) or not linked (`-1`); Zoom does not say whether the default hides linked devices. Default: `-1`.
    pub device_status: Option<i64>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Operating system of the devices to list.
///
/// Values of `platform_os` in [`ListDevices`].
#[zoom_enum]
pub enum PlatformOs {
    /// `win`: Windows.
    Win,
    /// `mac`: Apple's macOS.
    Mac,
    /// `ipad`.
    Ipad,
    /// `iphone`.
    Iphone,
    /// `android`.
    Android,
    /// `linux`.
    Linux,
}

/// Response to [`ListDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Devices of the account, one entry each.
    #[lossy]
    pub devices: Vec<Device>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device of the account, such as a Zoom Rooms computer, with its model, room and state.
///
/// Element of `devices` in [`ListDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// Operating system on which the device runs.
    pub platform_os: Option<String>,
    /// Version of the Zoom Rooms app.
    pub app_version: Option<String>,
    /// Name of the tag put on the device.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management (ZDM).
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management (ZDM).
    pub connected_to_zdm: Option<bool>,
    /// ID of the Zoom Room to which the device is assigned.
    pub room_id: Option<String>,
    /// Name of the Zoom Room to which the device is assigned.
    pub room_name: Option<String>,
    /// Kind of device: Zoom Rooms computer (`0`), controller (`1`), scheduling display (`2`), control system (`3`), whiteboard (`4`), computer with controller (`6`) or Zoom Phone appliance (`5`). One of `0` to `6`.
    pub device_type: Option<i64>,
    /// Version of the SDK on the device; Zoom misspells `sdk_version` here.
    pub skd_version: Option<String>,
    /// Whether the device is online (`1`), offline (`0`) or not linked (`-1`).
    pub device_status: Option<DeviceStatus>,
    /// When the device was last online.
    pub last_online: Option<String>,
    /// Email address of the user who owns the device; for phone devices.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the device is online (`1`), offline (`0`) or not linked (`-1`).
///
/// Values of `device_status` in [`Device`] and [`DeviceDetail`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeviceStatus {
    /// `-1`: The device is not linked; Zoom does not say to what, presumably to a room or user.
    Unlink = -1,
    /// `0`: Device is offline.
    Offline = 0,
    /// `1`: Device is online.
    Online = 1,
}

/// Adds a device to the Zoom account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AddDevice, DeviceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddDevice::new(
///     "Board Room",
///     "64167f8a1b2c",
///     "6NRN2A0",
///     "Poly",
///     "X50",
///     DeviceType::ZoomRoomsComputer,
/// )
/// .room_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices)
#[zoom_endpoint(
    POST "/devices" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin"],
    errors = [
        (400, 30055001, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
        (400, 30055002, REQUIRED_PARAM_MISSING = "the required param is missing"),
        (400, 30055003, THIS_TYPE_OF_DEVICE_NOT_SUPPORTED = "this type of device is not supported"),
        (400, 30055004, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 30055005, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 30055006, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 30055007, INVALID_MAC_ADDRESS = "the MAC address is invalid"),
        (400, 30055008, PERMISSION_DENIED = "permission denied"),
        (400, 30055009, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDevice {
    /// Name of the device.
    pub device_name: String,
    /// MAC address of the device.
    pub mac_address: String,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: String,
    /// Manufacturer of the device.
    pub vendor: String,
    /// Model name of the device.
    pub model: String,
    /// ID of the Zoom Room to which the device is assigned.
    pub room_id: Option<String>,
    /// Email address of the person who gets the device; only for Zoom Phone devices.
    pub user_email: Option<String>,
    /// Kind of device: Zoom Rooms computer (`0`), Zoom Rooms controller (`1`) or Zoom Phone appliance (`5`).
    pub device_type: DeviceType,
    /// Name of the tag put on the device.
    pub tag: Option<String>,
    /// ID of the group in Zoom Device Management (ZDM) to which the device is added.
    pub zdm_group_id: Option<String>,
    /// Zoom Phone extension number for the device, presumably of the user or common area that gets it; Zoom does not explain it.
    pub extension_number: Option<String>,
}

/// Kind of device: Zoom Rooms computer (`0`), Zoom Rooms controller (`1`) or Zoom Phone appliance (`5`).
///
/// Values of `device_type` in [`AddDevice`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeviceType {
    /// `0`: Computer that runs a Zoom Room.
    ZoomRoomsComputer = 0,
    /// `1`: Tablet or touch panel with which people control a Zoom Room.
    ZoomRoomsController = 1,
    /// `5`: Zoom Phone appliance, a desk phone with a touch screen that runs Zoom itself.
    ZoomPhoneAppliance = 5,
}

/// Returns the account's Zoom Device Manager (ZDM) groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetZdmGroupInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = GetZdmGroupInfo::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/groups)
#[zoom_endpoint(
    GET "/devices/groups" -> ZdmGroupInfo,
    paginate = groups: DeviceGroup,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:list_groups:admin", "device:read:list_groups:master"],
    errors = [
        (400, 30051037, INVALID_PARAMETERS = "the parameters are invalid"),
        (403, 30055008, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZdmGroupInfo {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetZdmGroupInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZdmGroupInfo {
    /// Device management groups (ZDM) of the account, one entry each. At most 50 items.
    #[lossy]
    pub groups: Vec<DeviceGroup>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of devices in Zoom Device Management (ZDM), with its name.
///
/// Element of `groups` in [`ZdmGroupInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceGroup {
    /// ID of the group in Zoom Device Management (ZDM).
    pub zdm_group_id: Option<String>,
    /// Name of the group in Zoom Device Management (ZDM).
    pub name: Option<String>,
    /// What the group is for, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a device to a common area or user, moves it to another one, or removes it.
///
/// Only for devices enrolled in Zoom Device Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AssignDeviceToUserCommonarea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignDeviceToUserCommonarea::new("64167f8a1b2c", "Poly")
///     .extension_number("1001")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/assignment)
#[zoom_endpoint(
    POST "/devices/zpa/assignment" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:write:zpa_device:admin", "device:write:zpa_device:master"],
    errors = [
        (400, 30055003, NOT_SUPPORTED = "not supported"),
        (400, 30055007, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 30051039, RESOURCE_DOES_NOT_EXIST_30051039 = "a resource named in the request does not exist"),
        (400, 30055002, "an auto receptionist cannot have a device, or a parameter is missing or invalid"),
        (400, 30055009, USER_LACKS_REQUIRED_PLAN = "the user lacks the required plan"),
        (400, 30052024, RESOURCE_DOES_NOT_EXIST_30052024 = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignDeviceToUserCommonarea {
    /// Zoom Phone extension number of the user or common area that gets the device; leaving it out presumably removes the device, which Zoom does not explain.
    pub extension_number: Option<String>,
    /// MAC address of the device.
    pub mac_address: String,
    /// Manufacturer of the device.
    pub vendor: String,
}

/// Returns a user's language, time zone and Zoom Phone appliances (ZPA), with the state and policies of each appliance.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetZoomPhoneApplianceSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomPhoneApplianceSettings::new()
///     .user_id("me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/settings)
#[zoom_endpoint(
    GET "/devices/zpa/settings" -> ZoomPhoneApplianceSettings,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:user_setting:admin", "device:read:user_setting:master"],
    errors = [
        (400, 30051037, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 30052016, USER_DOES_NOT_EXIST = "the user does not exist"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomPhoneApplianceSettings {
    /// ID of the user. Also accepts an email address. `me` for the caller's own.
    pub user_id: Option<String>,
}

/// Response to [`GetZoomPhoneApplianceSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneApplianceSettings {
    /// Language of the user.
    pub language: Option<String>,
    /// Time zone of the user, such as `(GMT+6:00) Astana, Dhaka`.
    pub timezone: Option<String>,
    /// Zoom Phone appliances, one entry each. At most 50 items.
    pub device_infos: Option<Vec<DeviceInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone appliance (ZPA) of a user, with its model, state and policy.
///
/// Element of `device_infos` in [`ZoomPhoneApplianceSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInfo {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Kind of device, such as `Zoom Phone Appliance`.
    pub device_type: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// Whether the device is online.
    pub status: Option<ZpaDeviceStatus>,
    /// Policies of the device on hot desking and call control.
    pub policy: Option<DeviceInfoPolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the device is online.
///
/// Values of `status` in [`DeviceInfo`] and [`HotDesking`].
#[zoom_enum]
pub enum ZpaDeviceStatus {
    /// `online`: Connected to Zoom.
    Online,
    /// `offline`: Not connected to Zoom.
    Offline,
}

/// Policies of the device on hot desking and call control.
///
/// Value of `policy` in [`DeviceInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInfoPolicy {
    /// Hot desking of the device, which lets users sign in on a shared desk phone.
    pub hot_desking: Option<HotDesking>,
    /// Setting that lets users control calls of the desk phone from the Zoom app.
    pub call_control: Option<CallControl>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Hot desking of the device, which lets users sign in on a shared desk phone.
///
/// Value of `hot_desking` in [`DeviceInfoPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HotDesking {
    /// Whether the device itself is online; Zoom documents no state of hot desking.
    pub status: Option<ZpaDeviceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Setting that lets users control calls of the desk phone from the Zoom app.
///
/// Value of `call_control` in [`DeviceInfoPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallControl {
    /// Whether users can control calls of the desk phone from the Zoom app.
    pub status: Option<CallControlStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can control calls of the desk phone from the Zoom app.
///
/// Values of `status` in [`CallControl`].
#[zoom_enum]
pub enum CallControlStatus {
    /// `unsupported`: The device lacks the feature.
    Unsupported,
    /// `on`: The feature is enabled on the device.
    On,
    /// `off`: The feature is disabled on the device.
    Off,
}

/// Upgrades the Zoom Phone Appliance (ZPA) firmware or app for a Zoom Device Manager group.
///
/// For account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{FirmwareVersion, UpgradeType, UpgradeZpaFirmwareApp, ZpaFirmwareAppData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpgradeZpaFirmwareApp::new(
///     "Zl3aVt0bQ9y",
///     ZpaFirmwareAppData::new(UpgradeType::UpgradeFirmware)
///         .firmware_versions(vec![
///             FirmwareVersion::new()
///                 .vendor("AudioCodes")
///                 .version("1.19.552")
///                 .model("C470HD"),
///         ]),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/upgrade)
#[zoom_endpoint(
    POST "/devices/zpa/upgrade" -> (),
    rate_limit = Heavy,
    scopes = ["device:write:admin", "device:write:zpa_os_app:admin", "device:write:zpa_os_app:master"],
    errors = [
        (400, 30052029, PARAMETER_MISSING_OR_INVALID_30052029 = "a parameter is missing or invalid"),
        (400, 30055020, UPGRADE_TYPE_NOT_FOUND = "the upgrade type was not found"),
        (400, 30055018, ZDM_GROUP_ID_NOT_FOUND = "the zdm group ID was not found"),
        (400, 30052030, PARAMETER_MISSING_OR_INVALID_30052030 = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpgradeZpaFirmwareApp {
    /// ID of the group in Zoom Device Management (ZDM).
    pub zdm_group_id: String,
    /// What to upgrade, and to which versions.
    pub data: ZpaFirmwareAppData,
}

/// What to upgrade, and to which versions.
///
/// Value of `data` in [`UpgradeZpaFirmwareApp`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ZpaFirmwareAppData {
    /// Firmware versions to install, one entry for each device model.
    pub firmware_versions: Option<Vec<FirmwareVersion>>,
    /// Whether to upgrade the firmware or the app. Required in requests.
    #[required(new)]
    pub upgrade_type: Option<UpgradeType>,
    /// Version of the app to install; used only if `upgrade_type` is `UPGRADE_APP`.
    pub app_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Firmware version that devices of one model are to get.
///
/// Element of `firmware_versions` in [`ZpaFirmwareAppData`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareVersion {
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Firmware version to install on devices of this model.
    pub version: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether to upgrade the firmware of the Zoom Phone appliances or the Zoom app on them.
///
/// Values of `upgrade_type` in [`ZpaFirmwareAppData`].
#[zoom_enum]
pub enum UpgradeType {
    /// `UPGRADE_FIRMWARE`.
    #[value("UPGRADE_FIRMWARE")]
    UpgradeFirmware,
    /// `UPGRADE_APP`.
    #[value("UPGRADE_APP")]
    UpgradeApp,
}

/// Removes a Zoom Phone Appliance from the device manager, chosen by vendor and MAC address.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteZpaDeviceByVendorMacAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZpaDeviceByVendorMacAddress::new("Poly", "64167f8a1b2c").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/zpa/vendors/{vendor}/mac_addresses/{macAddress})
#[zoom_endpoint(
    DELETE "/devices/zpa/vendors/<vendor>/mac_addresses/<mac_address>" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:delete:zpa_device:admin", "device:delete:zpa_device:master"],
    errors = [
        (400, 30052026, DEVICE_NOT_ZOOM_PHONE_APPLIANCE = "the device is not a Zoom Phone appliance"),
        (400, 30055003, NOT_SUPPORTED = "not supported"),
        (400, 30055007, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 30051039, ZDM_DEVICE_NOT_FOUND = "the zdm device was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZpaDeviceByVendorMacAddress {
    /// Manufacturer of the device.
    pub vendor: String,
    /// MAC address of the device.
    pub mac_address: String,
}

/// Returns the firmware and app versions to which a device group's Zoom Phone Appliances can be upgraded.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetZpaVersionInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZpaVersionInfo::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/zdm_groups/{zdmGroupId}/versions)
#[zoom_endpoint(
    GET "/devices/zpa/zdm_groups/<zdm_group_id>/versions" -> ZpaVersionInfo,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:list_zpa_versions:admin", "device:read:list_zpa_versions:master"],
    errors = [
        (400, 30051037, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 30052027, ZDM_GROUP_NOT_FOUND = "the zdm group was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZpaVersionInfo {
    /// ID of the group in Zoom Device Management (ZDM).
    pub zdm_group_id: String,
}

/// Response to [`GetZpaVersionInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZpaVersionInfo {
    /// Firmware to which devices can be upgraded, one entry each. At most 3 items.
    pub firmware_versions: Option<Vec<ZpaVersionInfoFirmwareVersion>>,
    /// Versions of the Zoom app on the appliance that can be installed, one entry each. At most 3 items.
    pub app_versions: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Firmware version to which a device model can be upgraded, with warnings.
///
/// Element of `firmware_versions` in [`ZpaVersionInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZpaVersionInfoFirmwareVersion {
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// Version of the device firmware.
    pub version: Option<String>,
    /// Text shown before this version is installed.
    pub warn_info: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one device on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetDeviceDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/{deviceId})
#[zoom_endpoint(
    GET "/devices/<device_id>" -> DeviceDetail,
    rate_limit = Heavy,
    scopes = ["device:read:admin", "device:write:admin"],
    errors = [(400, 30055008, PERMISSION_DENIED = "permission denied"), (404, 30055012, NOT_FOUND = "not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceDetail {
    /// ID of the device.
    pub device_id: String,
}

/// Response to [`GetDeviceDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetail {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// Operating system on which the device runs.
    pub platform_os: Option<String>,
    /// Version of the Zoom Rooms app.
    pub app_version: Option<String>,
    /// Name of the tag put on the device.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management (ZDM).
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management (ZDM).
    pub connected_to_zdm: Option<bool>,
    /// ID of the Zoom Room to which the device is assigned.
    pub room_id: Option<String>,
    /// Name of the Zoom Room to which the device is assigned.
    pub room_name: Option<String>,
    /// Kind of device: Zoom Rooms computer (`0`), controller (`1`), scheduling display (`2`), control system (`3`), whiteboard (`4`), computer with controller (`6`) or Zoom Phone appliance (`5`). One of `0` to `6`.
    pub device_type: Option<i64>,
    /// Version of the SDK on the device.
    pub sdk_version: Option<String>,
    /// Whether the device is online (`1`), offline (`0`) or not linked (`-1`).
    pub device_status: Option<DeviceStatus>,
    /// When the device was last online.
    pub last_online: Option<String>,
    /// Email address of the user who owns the device; for phone devices.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the name, tag, Zoom Room or kind of one device on the account.
///
/// Only for devices enrolled in Zoom Device Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ChangeDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeDevice::new("Zl3aVt0bQ9y", "Lobby controller")
///     .tag("Lobby")
///     .room_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/{deviceId})
#[zoom_endpoint(
    PATCH "/devices/<device_id>" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin"],
    errors = [
        (400, 30055001, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
        (400, 30055002, REQUIRED_PARAM_MISSING = "the required param is missing"),
        (400, 30055003, THIS_TYPE_OF_DEVICE_NOT_SUPPORTED = "this type of device is not supported"),
        (400, 30055011, DEVICE_NOT_ENROLLED = "the device is not enrolled in Zoom Device Management"),
        (400, 30055013, DEVICE_DOES_NOT_SUPPORT_APP = "the device does not support the app"),
        (400, 30055014, ROOM_DOES_NOT_SUPPORT_APP = "the room does not support the app"),
        (404, 30055012, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeDevice {
    /// ID of the device.
    pub device_id: String,
    /// New name of the device.
    pub device_name: String,
    /// Name of the tag to put on the device.
    pub tag: Option<String>,
    /// ID of the Zoom Room to assign the device to.
    pub room_id: Option<String>,
    /// Kind of Zoom Rooms device: computer (`0`), controller (`1`) or control system (`3`).
    pub device_type: Option<i64>,
}

/// Deletes one device from the account.
///
/// Only for devices enrolled in Zoom Device Management.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDevice::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/devices/<device_id>" -> (),
    rate_limit = Heavy,
    scopes = ["device:write:admin"],
    errors = [(400, 30055008, PERMISSION_DENIED = "permission denied"), (404, 30055012, NOT_FOUND = "not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// ID of the device.
    pub device_id: String,
}

/// Moves one device to another device group.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AssignDeviceToGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignDeviceToGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/{deviceId}/assign_group)
#[zoom_endpoint(
    PATCH "/devices/<device_id>/assign_group" -> (),
    rate_limit = Light,
    scopes = ["device:write:admin", "device:write:group:admin", "device:write:group:master"],
    errors = [
        (400, 30052010, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 30055012, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignDeviceToGroup {
    /// ID of the device.
    pub device_id: String,
    /// ID of the device group to move the device to.
    #[query]
    pub group_id: String,
}

/// Assigns a device to a Zoom Room, moves it to another one, or releases it.
///
/// Only for devices enrolled in Zoom Device Management; of these, only the Poly TC10 can be assigned to Zoom Rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AppType, ChangeDeviceAssociation};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeDeviceAssociation::new("Zl3aVt0bQ9y")
///     .room_id("Zl3aVt0bQ9y")
///     .app_type(AppType::Zrc)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/{deviceId}/assignment)
#[zoom_endpoint(
    PATCH "/devices/<device_id>/assignment" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:update:zdm_device_assignment:admin"],
    errors = [
        (400, 8500, DEVICE_NOT_ENROLLED = "the device is not enrolled in Zoom Device Management"),
        (400, 8501, NOT_SUPPORTED_8501 = "not supported"),
        (400, 8502, NOT_SUPPORTED_8502 = "not supported"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (404, 8503, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeDeviceAssociation {
    /// ID of the device.
    pub device_id: String,
    /// ID of the Zoom Room to assign the device to; blank releases it.
    pub room_id: Option<String>,
    /// What the device serves as in the Zoom Room, such as controller or scheduling display. Default: `ZR`.
    pub app_type: Option<AppType>,
}

/// What the device serves as in the Zoom Room, such as controller or scheduling display.
///
/// Values of `app_type` in [`ChangeDeviceAssociation`].
#[zoom_enum]
pub enum AppType {
    /// `ZR`: Zoom Rooms computer.
    #[value("ZR")]
    Zr,
    /// `ZRC`: Zoom Rooms controller.
    #[value("ZRC")]
    Zrc,
    /// `ZRP`: Scheduling display.
    #[value("ZRP")]
    Zrp,
    /// `ZRW`: Companion whiteboard.
    #[value("ZRW")]
    Zrw,
}
