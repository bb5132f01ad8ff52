//! Users, collaboration devices: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List user collaboration devices.
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
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCollaborationDevices {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUserCollaborationDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserCollaborationDevicesResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Collaboration devices.
    pub collaboration_devices: Option<Vec<CollaborationDevice>>,
}

/// Response to [`GetCollaborationDevice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaborationDevice {
    /// ID.
    pub id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// Room name.
    pub room_name: Option<String>,
    /// Room user ID.
    pub room_user_id: Option<String>,
    /// Status.
    pub status: Option<UserCollaborationDeviceStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum UserCollaborationDeviceStatus {
    /// `Online`.
    #[value("Online")]
    Online,
    /// `Offline`.
    #[value("Offline")]
    Offline,
}

/// Get collaboration device.
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
    errors = [(404, 1001, "the user does not exist"), (404, 1238, "the collaboration device does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaborationDevice {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Collaboration device ID.
    pub collaboration_device_id: String,
}
