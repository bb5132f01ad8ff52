//! Zoom rooms, devices: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the devices in use in one Zoom Room, such as its computer, controller and scheduling display.
///
/// Needs a Pro plan or higher, a Zoom Rooms license, and owner or admin rights.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/devices)
#[zoom_endpoint(
    GET "/rooms/<room_id>/devices" -> ListZoomRoomDevicesResponse,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_devices:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomDevices {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Response to [`ListZoomRoomDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomDevicesResponse {
    /// The devices, one entry each.
    pub devices: Option<Vec<Device>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device of a Zoom Room, with its hardware, app version and state.
///
/// Element of `devices` in [`ListZoomRoomDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// Version of the Zoom Rooms app.
    pub app_version: Option<String>,
    /// Operating system of the device.
    pub device_system: Option<String>,
    /// Kind of device that is used.
    pub device_type: Option<DeviceType>,
    /// ID of the device.
    pub id: Option<String>,
    /// Name of the Zoom Room to which the device is assigned.
    pub room_name: Option<String>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// MAC addresses of the device, one entry each.
    pub device_mac_addresses: Option<Vec<String>>,
    /// Host name of the device.
    pub device_hostname: Option<String>,
    /// Maker of the device.
    pub device_manufacturer: Option<String>,
    /// Model name of the device.
    pub device_model: Option<String>,
    /// Firmware version of the device.
    pub device_firmware: Option<String>,
    /// IP address of the device.
    pub ip_address: Option<String>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of device of a Zoom Room, such as its computer or controller.
///
/// Values of `device_type` in [`Device`].
#[zoom_enum]
pub enum DeviceType {
    /// `Zoom Rooms Computer`: The computer on which Zoom Rooms runs.
    #[value("Zoom Rooms Computer")]
    ZoomRoomsComputer,
    /// `Controller`: The tablet from which people control the Zoom Room.
    #[value("Controller")]
    Controller,
    /// `Scheduling Display`: A display outside the room that shows its reservations.
    #[value("Scheduling Display")]
    SchedulingDisplay,
    /// `Zoom Rooms Control System`: A control system of another maker that operates the Zoom Room.
    #[value("Zoom Rooms Control System")]
    ZoomRoomsControlSystem,
    /// `Companion Whiteboard`: A touch screen for whiteboards that goes with the Zoom Room.
    #[value("Companion Whiteboard")]
    CompanionWhiteboard,
}

/// Whether the device is online.
///
/// Values of `status` in [`Device`].
#[zoom_enum]
pub enum DeviceStatus {
    /// `Online`: Connected to Zoom.
    #[value("Online")]
    Online,
    /// `Offline`: Not connected to Zoom.
    #[value("Offline")]
    Offline,
}

/// Deletes one device from a Zoom Room.
///
/// Needs a Pro plan or higher, a Zoom Rooms license, and owner or admin rights.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-devices/DELETE/rooms/{roomId}/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/devices/<device_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:device:admin"],
    errors = [
        (400, 200, "the request is invalid; Zoom states no cause"),
        (404, 4061, ROOM_DEVICE_SERVICE_DOES_NOT_EXIST = "the room device service does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoomUserDevice {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the device.
    pub device_id: String,
}

/// Upgrades or downgrades the Zoom Rooms app on one device of a room.
///
/// Works only on Mac and Windows devices; needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-devices/PUT/rooms/{roomId}/devices/{deviceId}/app_version)
#[zoom_endpoint(
    PUT "/rooms/<room_id>/devices/<device_id>/app_version" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:device_app_version:admin"],
    errors = [
        (400, 8001, CHANGE_ALREADY_MADE_8001 = "the change was already made"),
        (400, 8002, CHANGE_ALREADY_MADE_8002 = "the change was already made"),
        (400, 8003, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 8004, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomsAppVersion {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Whether to upgrade or downgrade the Zoom Rooms app, or to cancel that.
    pub action: Option<ZoomRoomsAppVersionAction>,
}

/// Whether to upgrade or downgrade the Zoom Rooms app, or to cancel that.
///
/// Values of `action` in [`ChangeZoomRoomsAppVersion`].
#[zoom_enum]
pub enum ZoomRoomsAppVersionAction {
    /// `upgrade`: Brings the Zoom Rooms app up to its latest version.
    Upgrade,
    /// `downgrade`: Returns the Zoom Rooms app to an earlier version.
    Downgrade,
    /// `cancel`: Stops an upgrade or downgrade in progress.
    Cancel,
}
