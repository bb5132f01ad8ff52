//! Zoom rooms, devices: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List Zoom room devices.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListZoomRoomDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomRoomDevices::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/<room_id>/devices" -> ListZoomRoomDevicesResponse,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_devices:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomDevices {
    /// Room ID.
    pub room_id: String,
}

/// Response to [`ListZoomRoomDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomDevicesResponse {
    /// Devices.
    pub devices: Option<Vec<Device>>,
}

/// Element of `devices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// App version.
    pub app_version: Option<String>,
    /// Device system.
    pub device_system: Option<String>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// ID.
    pub id: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Status.
    pub status: Option<DeviceStatus>,
    /// Device MAC addresses.
    pub device_mac_addresses: Option<Vec<String>>,
    /// Device hostname.
    pub device_hostname: Option<String>,
    /// Device manufacturer.
    pub device_manufacturer: Option<String>,
    /// Device model.
    pub device_model: Option<String>,
    /// Device firmware.
    pub device_firmware: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
}

/// Values of `device_type`.
#[zoom_enum]
pub enum DeviceType {
    /// `Zoom Rooms Computer`.
    #[value("Zoom Rooms Computer")]
    ZoomRoomsComputer,
    /// `Controller`.
    #[value("Controller")]
    Controller,
    /// `Scheduling Display`.
    #[value("Scheduling Display")]
    SchedulingDisplay,
    /// `Zoom Rooms Control System`.
    #[value("Zoom Rooms Control System")]
    ZoomRoomsControlSystem,
    /// `Companion Whiteboard`.
    #[value("Companion Whiteboard")]
    CompanionWhiteboard,
}

/// Values of `status`.
#[zoom_enum]
pub enum DeviceStatus {
    /// `Online`.
    #[value("Online")]
    Online,
    /// `Offline`.
    #[value("Offline")]
    Offline,
}

/// Delete Zoom room user device.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteZoomRoomUserDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoomUserDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/devices/<device_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:device:admin"],
    errors = [(400, 200, "the request was rejected"), (404, 4061, "the room device service does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoomUserDevice {
    /// Room ID.
    pub room_id: String,
    /// Device ID.
    pub device_id: String,
}

/// Change Zoom rooms app version.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ChangeZoomRoomsAppVersion, ZoomRoomsAppVersionAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeZoomRoomsAppVersion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .action(ZoomRoomsAppVersionAction::Upgrade)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/<room_id>/devices/<device_id>/app_version" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:device_app_version:admin"],
    errors = [
        (400, 8001, "the change was made already"),
        (400, 8002, "the change was made already"),
        (400, 8003, "a parameter is invalid"),
        (400, 8004, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomsAppVersion {
    /// Room ID.
    pub room_id: String,
    /// Device ID.
    pub device_id: String,
    /// Action.
    pub action: Option<ZoomRoomsAppVersionAction>,
}

/// Values of `action`.
#[zoom_enum]
pub enum ZoomRoomsAppVersionAction {
    /// `upgrade`.
    Upgrade,
    /// `downgrade`.
    Downgrade,
    /// `cancel`.
    Cancel,
}
