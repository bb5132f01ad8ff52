//! Users, collaboration devices: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the collaboration devices of one user, which are devices of a Personal Zoom Room.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListUserCollaborationDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserCollaborationDevices::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/collaboration_devices)
#[zoom_endpoint(
    GET "/users/<user_id>/collaboration_devices" -> ListUserCollaborationDevicesResponse,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:list_collaboration_devices",
        "user:read:list_collaboration_devices:admin",
    ],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCollaborationDevices {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUserCollaborationDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserCollaborationDevicesResponse {
    /// How many collaboration devices the list contains.
    pub total_records: Option<i64>,
    /// Devices of the user's Personal Zoom Rooms, one entry each.
    pub collaboration_devices: Option<Vec<CollaborationDevice>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Collaboration device of a user, which is a device of the user's Personal Zoom Room.
///
/// Response to [`GetCollaborationDevice`].
///
/// Element of `collaboration_devices` in [`ListUserCollaborationDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaborationDevice {
    /// ID of the collaboration device.
    pub id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Name of the user's Personal Zoom Room.
    pub room_name: Option<String>,
    /// User ID of the Zoom Room.
    pub room_user_id: Option<String>,
    /// Whether the device is online.
    pub status: Option<UserCollaborationDeviceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the device is online.
///
/// Values of `status` in [`CollaborationDevice`].
#[zoom_enum]
pub enum UserCollaborationDeviceStatus {
    /// `Online`: Connected to Zoom.
    #[value("Online")]
    Online,
    /// `Offline`: Not connected to Zoom.
    #[value("Offline")]
    Offline,
}

/// Returns one collaboration device of a user, a device of a Personal Zoom Room.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetCollaborationDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCollaborationDevice::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/collaboration_devices/{collaborationDeviceId})
#[zoom_endpoint(
    GET "/users/<user_id>/collaboration_devices/<collaboration_device_id>" -> CollaborationDevice,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:collaboration_device",
        "user:read:collaboration_device:admin",
    ],
    errors = [
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1238, COLLABORATION_DEVICE_DOES_NOT_EXIST = "the collaboration device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaborationDevice {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the collaboration device.
    pub collaboration_device_id: String,
}
