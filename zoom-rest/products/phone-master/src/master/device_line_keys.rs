//! Device line keys: 2 operations.

use zoom_core::zoom_endpoint;

use super::super::{DeviceLineKeysInformation, LineKeyPosition};

/// Returns the line keys (programmable buttons) of one Zoom Phone device, with their positions and settings.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetDeviceLineKeysInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceLineKeysInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/device-line-keys/GET/accounts/{accountId}/phone/devices/{deviceId}/line_keys)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/devices/<device_id>/line_keys" -> DeviceLineKeysInformation,
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:read:device_line_keys:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceLineKeysInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
}

/// Updates the line key positions of one Zoom Phone device, several at a time.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::LineKeyPosition;
/// use zoom_rest::phone::master::BatchUpdateDeviceLineKeyPosition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateDeviceLineKeyPosition::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .positions(vec![LineKeyPosition::new().extension_id("Zl3aVt0bQ9y").index(2)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/device-line-keys/PATCH/accounts/{accountId}/phone/devices/{deviceId}/line_keys)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/devices/<device_id>/line_keys" -> (),
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:update:device_line_keys:master"],
    errors = [(400, 300, EXTENSION_DOES_NOT_EXIST = "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateDeviceLineKeyPosition {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Line keys of the device to move, one entry each with its extension and new position.
    pub positions: Option<Vec<LineKeyPosition>>,
}
