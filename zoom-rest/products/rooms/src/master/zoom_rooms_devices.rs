//! Zoom rooms devices: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::ZoomRoomsAppVersionAction;

/// Upgrades or downgrades the Zoom Rooms app on one device of a room.
///
/// Works only on Mac and Windows devices; needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomsAppVersionAction;
/// use zoom_rest::rooms::master::ChangeZoomRoomsAppVersion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeZoomRoomsAppVersion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .action(ZoomRoomsAppVersionAction::Upgrade)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-devices/PUT/accounts/{accountId}/rooms/{roomId}/devices/{deviceId}/app_version)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/<room_id>/devices/<device_id>/app_version" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:device_app_version:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Whether to upgrade or downgrade the Zoom Rooms app, or to cancel that.
    pub action: Option<ZoomRoomsAppVersionAction>,
}
