//! Devices: 13 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List devices.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListDevices, PlatformOs};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListDevices::new()
///     .search_text("one")
///     .platform_os(PlatformOs::Win)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/devices" -> ListDevicesResponse,
    paginate = devices: Device,
    rate_limit = Heavy,
    scopes = ["device:read:admin", "device:write:admin"],
    errors = [(400, 30055008, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDevices {
    /// Search text.
    pub search_text: Option<String>,
    /// Platform OS.
    pub platform_os: Option<PlatformOs>,
    /// Is enrolled in zdm: defaults to `true`.
    pub is_enrolled_in_zdm: Option<bool>,
    /// Device type: one of `-1`, `0`, `1`, `2`, `3`, `4`, `5`, `6`; defaults to `-1`.
    pub device_type: Option<i64>,
    /// Device vendor.
    pub device_vendor: Option<String>,
    /// Device model.
    pub device_model: Option<String>,
    /// Device status: one of `-1`, `0`, `1`; defaults to `-1`.
    pub device_status: Option<i64>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `platform_os`.
#[zoom_enum]
pub enum PlatformOs {
    /// `win`.
    Win,
    /// `mac`.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Devices.
    #[lossy]
    pub devices: Vec<Device>,
}

/// Element of `devices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// Vendor.
    pub vendor: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Platform OS.
    pub platform_os: Option<String>,
    /// App version.
    pub app_version: Option<String>,
    /// Tag.
    pub tag: Option<String>,
    /// Enrolled in zdm.
    pub enrolled_in_zdm: Option<bool>,
    /// Connected to zdm.
    pub connected_to_zdm: Option<bool>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Device type: one of `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    pub device_type: Option<i64>,
    /// Skd version.
    pub skd_version: Option<String>,
    /// Device status.
    pub device_status: Option<DeviceStatus>,
    /// Last online.
    pub last_online: Option<String>,
    /// User email.
    pub user_email: Option<String>,
}

/// Values of `device_status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeviceStatus {
    /// `-1`.
    Unlink = -1,
    /// `0`.
    Offline = 0,
    /// `1`.
    Online = 1,
}

/// Add new device.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AddNewDevice, DeviceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddNewDevice::new(
///     "Support",
///     "one",
///     "+14155550100",
///     "one",
///     "one",
///     DeviceType::ZoomRoomsComputer,
/// )
///     .room_id("Zl3aVt0bQ9y")
///     .user_email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/devices" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin"],
    errors = [
        (400, 30055001, "the Zoom room does not exist"),
        (400, 30055002, "a parameter is missing or invalid"),
        (400, 30055003, "not supported"),
        (400, 30055004, "the model or vendor was not found"),
        (400, 30055005, "a limit is exceeded"),
        (400, 30055006, "the resource already exists"),
        (400, 30055007, "the MAC address is invalid"),
        (400, 30055008, "permission denied"),
        (400, 30055009, "the email address cannot be used"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddNewDevice {
    /// Device name.
    pub device_name: String,
    /// MAC address.
    pub mac_address: String,
    /// Serial number.
    pub serial_number: String,
    /// Vendor.
    pub vendor: String,
    /// Model.
    pub model: String,
    /// Room ID.
    pub room_id: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Device type.
    pub device_type: DeviceType,
    /// Tag.
    pub tag: Option<String>,
    /// Zdm group ID.
    pub zdm_group_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
}

/// Values of `device_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeviceType {
    /// `0`.
    ZoomRoomsComputer = 0,
    /// `1`.
    ZoomRoomsController = 1,
    /// `5`.
    ZoomPhoneAppliance = 5,
}

/// Get zdm group info.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetZdmGroupInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = GetZdmGroupInfo::new().page_size(1).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/devices/groups" -> ZdmGroupInfo,
    paginate = groups: Group,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:list_groups:admin", "device:read:list_groups:master"],
    errors = [(400, 30051037, "the parameters are invalid"), (403, 30055008, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZdmGroupInfo {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetZdmGroupInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZdmGroupInfo {
    /// Groups: at most 50 items.
    #[lossy]
    pub groups: Vec<Group>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// Zdm group ID.
    pub zdm_group_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Assign device to user commonarea.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AssignDeviceToUserCommonarea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignDeviceToUserCommonarea::new("one", "one")
///     .extension_number("+14155550100")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/devices/zpa/assignment" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:write:zpa_device:admin", "device:write:zpa_device:master"],
    errors = [
        (400, 30055003, "not supported"),
        (400, 30055007, "a parameter is invalid"),
        (400, 30051039, "a resource named in the request does not exist"),
        (400, 30055002, "the operation failed, or a parameter is missing or invalid"),
        (400, 30055009, "the user cannot be used for this"),
        (400, 30052024, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignDeviceToUserCommonarea {
    /// Extension number.
    pub extension_number: Option<String>,
    /// MAC address.
    pub mac_address: String,
    /// Vendor.
    pub vendor: String,
}

/// Get Zoom phone appliance settings by user ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetZoomPhoneApplianceSettingsByUserId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomPhoneApplianceSettingsByUserId::new()
///     .user_id("me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/devices/zpa/settings" -> ZoomPhoneApplianceSettingsByUserId,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:user_setting:admin", "device:read:user_setting:master"],
    errors = [
        (400, 30051037, "the parameters are invalid"),
        (400, 30052016, "the user does not exist"),
        (403, 403, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomPhoneApplianceSettingsByUserId {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: Option<String>,
}

/// Response to [`GetZoomPhoneApplianceSettingsByUserId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneApplianceSettingsByUserId {
    /// Language.
    pub language: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Device infos: at most 50 items.
    pub device_infos: Option<Vec<DeviceInfo>>,
}

/// Element of `device_infos`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Vendor.
    pub vendor: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Status.
    pub status: Option<DeviceInfoStatus>,
    /// Policy.
    pub policy: Option<DeviceInfoPolicy>,
}

/// Values of `status`.
#[zoom_enum]
pub enum DeviceInfoStatus {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceInfoPolicy {
    /// Hot desking.
    pub hot_desking: Option<HotDesking>,
    /// Call control.
    pub call_control: Option<CallControl>,
}

/// Value of `hot_desking`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HotDesking {
    /// Status.
    pub status: Option<DeviceInfoStatus>,
}

/// Value of `call_control`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallControl {
    /// Status.
    pub status: Option<CallControlStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum CallControlStatus {
    /// `unsupported`.
    Unsupported,
    /// `on`.
    On,
    /// `off`.
    Off,
}

/// Upgrade zpa firmware app.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{UpgradeZpaFirmwareApp, ZpaFirmwareAppData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpgradeZpaFirmwareApp::new("Zl3aVt0bQ9y", ZpaFirmwareAppData::new("one"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/devices/zpa/upgrade" -> (),
    rate_limit = Heavy,
    scopes = ["device:write:admin", "device:write:zpa_os_app:admin", "device:write:zpa_os_app:master"],
    errors = [
        (400, 30052029, "a parameter is missing or invalid"),
        (400, 30055020, "the upgrade type dose was not found"),
        (400, 30055018, "the zdm group ID dose was not found"),
        (400, 30052030, "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpgradeZpaFirmwareApp {
    /// Zdm group ID.
    pub zdm_group_id: String,
    /// Data.
    pub data: ZpaFirmwareAppData,
}

/// Value of `data`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ZpaFirmwareAppData {
    /// Firmware versions.
    pub firmware_versions: Option<Vec<FirmwareVersion>>,
    /// Upgrade type: required in requests.
    #[required(new)]
    pub upgrade_type: Option<String>,
    /// App version.
    pub app_version: Option<String>,
}

/// Element of `firmware_versions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareVersion {
    /// Vendor.
    pub vendor: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Model.
    pub model: Option<String>,
}

/// Delete zpa device by vendor MAC address.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteZpaDeviceByVendorMacAddress;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZpaDeviceByVendorMacAddress::new("one", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/devices/zpa/vendors/<vendor>/mac_addresses/<mac_address>" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:delete:zpa_device:admin", "device:delete:zpa_device:master"],
    errors = [
        (400, 30052026, "the request was rejected"),
        (400, 30055003, "not supported"),
        (400, 30055007, "a parameter is invalid"),
        (404, 30051039, "the zdm device was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZpaDeviceByVendorMacAddress {
    /// Vendor.
    pub vendor: String,
    /// MAC address.
    pub mac_address: String,
}

/// Get zpa version info.
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
#[zoom_endpoint(
    GET "/devices/zpa/zdm_groups/<zdm_group_id>/versions" -> ZpaVersionInfo,
    rate_limit = Medium,
    scopes = ["device:read:admin", "device:read:list_zpa_versions:admin", "device:read:list_zpa_versions:master"],
    errors = [(400, 30051037, "a parameter is missing or invalid"), (404, 30052027, "the zdm group was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZpaVersionInfo {
    /// Zdm group ID.
    pub zdm_group_id: String,
}

/// Response to [`GetZpaVersionInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZpaVersionInfo {
    /// Firmware versions: at most 3 items.
    pub firmware_versions: Option<Vec<ZpaVersionInfoFirmwareVersion>>,
    /// App versions: at most 3 items.
    pub app_versions: Option<Vec<String>>,
}

/// Element of `firmware_versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZpaVersionInfoFirmwareVersion {
    /// Vendor.
    pub vendor: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Warn info.
    pub warn_info: Option<String>,
}

/// Get device detail.
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
#[zoom_endpoint(
    GET "/devices/<device_id>" -> DeviceDetail,
    rate_limit = Heavy,
    scopes = ["device:read:admin", "device:write:admin"],
    errors = [(400, 30055008, "permission denied"), (404, 30055012, "not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceDetail {
    /// Device ID.
    pub device_id: String,
}

/// Response to [`GetDeviceDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceDetail {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// MAC address.
    pub mac_address: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// Vendor.
    pub vendor: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Platform OS.
    pub platform_os: Option<String>,
    /// App version.
    pub app_version: Option<String>,
    /// Tag.
    pub tag: Option<String>,
    /// Enrolled in zdm.
    pub enrolled_in_zdm: Option<bool>,
    /// Connected to zdm.
    pub connected_to_zdm: Option<bool>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Device type: one of `0`, `1`, `2`, `3`, `4`, `5`, `6`.
    pub device_type: Option<i64>,
    /// SDK version.
    pub sdk_version: Option<String>,
    /// Device status.
    pub device_status: Option<DeviceStatus>,
    /// Last online.
    pub last_online: Option<String>,
    /// User email.
    pub user_email: Option<String>,
}

/// Change device.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ChangeDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeDevice::new("Zl3aVt0bQ9y", "Support")
///     .tag("one")
///     .room_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/devices/<device_id>" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin"],
    errors = [
        (400, 30055001, "the Zoom room does not exist"),
        (400, 30055002, "a parameter is missing or invalid"),
        (400, 30055003, "not supported"),
        (400, 30055011, "the request was rejected"),
        (400, 30055013, "not supported"),
        (400, 30055014, "not supported"),
        (404, 30055012, "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeDevice {
    /// Device ID.
    pub device_id: String,
    /// Device name.
    pub device_name: String,
    /// Tag.
    pub tag: Option<String>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Device type: one of `0`, `1`, `3`.
    pub device_type: Option<i64>,
}

/// Delete device.
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
#[zoom_endpoint(
    DELETE "/devices/<device_id>" -> (),
    rate_limit = Heavy,
    scopes = ["device:write:admin"],
    errors = [(400, 30055008, "permission denied"), (404, 30055012, "not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDevice {
    /// Device ID.
    pub device_id: String,
}

/// Assign device to group.
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
#[zoom_endpoint(
    PATCH "/devices/<device_id>/assign_group" -> (),
    rate_limit = Light,
    scopes = ["device:write:admin", "device:write:group:admin", "device:write:group:master"],
    errors = [(400, 30052010, "the group does not exist"), (404, 30055012, "the device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignDeviceToGroup {
    /// Device ID.
    pub device_id: String,
    /// Group ID.
    #[query]
    pub group_id: String,
}

/// Change device association.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AppType, ChangeDeviceAssociation};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeDeviceAssociation::new("Zl3aVt0bQ9y")
///     .room_id("Zl3aVt0bQ9y")
///     .app_type(AppType::Zr)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/devices/<device_id>/assignment" -> (),
    rate_limit = Medium,
    scopes = ["device:write:admin", "device:update:zdm_device_assignment:admin"],
    errors = [
        (400, 8500, "the request was rejected"),
        (400, 8501, "not supported"),
        (400, 8502, "not supported"),
        (404, 1012, "the room does not exist"),
        (404, 8503, "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeDeviceAssociation {
    /// Device ID.
    pub device_id: String,
    /// Room ID.
    pub room_id: Option<String>,
    /// App type: defaults to `ZR`.
    pub app_type: Option<AppType>,
}

/// Values of `app_type`.
#[zoom_enum]
pub enum AppType {
    /// `ZR`.
    #[value("ZR")]
    Zr,
    /// `ZRC`.
    #[value("ZRC")]
    Zrc,
    /// `ZRP`.
    #[value("ZRP")]
    Zrp,
    /// `ZRW`.
    #[value("ZRW")]
    Zrw,
}
