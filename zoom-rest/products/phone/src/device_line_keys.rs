//! Device line keys: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the line keys (programmable buttons) of one Zoom Phone device, with their positions and settings.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetDeviceLineKeysInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceLineKeysInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/device-line-keys/GET/phone/devices/{deviceId}/line_keys)
#[zoom_endpoint(
    GET "/phone/devices/<device_id>/line_keys" -> DeviceLineKeysInformation,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read", "phone:read:device_line_keys", "phone:read:device_line_keys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceLineKeysInformation {
    /// ID of the device.
    pub device_id: String,
}

/// Response to [`GetDeviceLineKeysInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceLineKeysInformation {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Line keys of the device, one entry each with its position.
    pub positions: Option<Vec<Position>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Line key of a device, with its position and the extension or number assigned to it.
///
/// Element of `positions` in [`DeviceLineKeysInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Position {
    /// Position of the line key on the phone.
    #[range(1..=300)]
    pub index: Option<i64>,
    /// Name of the owner of the key's port; Zoom does not say how the owner differs from the extension on the key.
    pub owner_extension_name: Option<String>,
    /// Extension number of the owner of the key's port.
    pub owner_extension_number: Option<i64>,
    /// Number of the extension on the line key, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Whether the extension on the line key belongs to a user or a common area.
    pub extension_type: Option<PositionExtensionType>,
    /// ID of the extension on the line key.
    pub extension_id: Option<String>,
    /// Name of the user or common area on the key.
    pub display_name: Option<String>,
    /// Phone number on the line key, in E.164 format.
    pub phone_number: Option<String>,
    /// Numbers that the line key can show to the people called, one entry each.
    pub outbound_caller_ids: Option<Vec<PositionOutboundCallerId>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the extension on the line key belongs to a user or a common area.
///
/// Values of `extension_type` in [`Position`].
#[zoom_enum]
pub enum PositionExtensionType {
    /// `User`.
    #[value("User")]
    User,
    /// `CommonArea`.
    #[value("CommonArea")]
    CommonArea,
}

/// Number that a line key can show to called parties, with its use.
///
/// Element of `outbound_caller_ids` in [`Position`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PositionOutboundCallerId {
    /// Extension ID of a user or common area, apparently the one to whom the number belongs; Zoom does not explain it.
    pub extension_id: Option<String>,
    /// Phone number that can be shown to the people called, in E.164 format.
    pub phone_number: Option<String>,
    /// Kind of number, such as the company's main one or a direct one.
    pub usage_type: Option<UsageType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number, such as the company's main one or a direct one.
///
/// Values of `usage_type` in [`PositionOutboundCallerId`].
#[zoom_enum]
pub enum UsageType {
    /// `Main Company Number`.
    #[value("Main Company Number")]
    MainCompanyNumber,
    /// `Additional Company Number`.
    #[value("Additional Company Number")]
    AdditionalCompanyNumber,
    /// `Direct Number`: Number that rings one extension directly.
    #[value("Direct Number")]
    DirectNumber,
    /// `Phone Number`: Phone number whose kind Zoom does not explain further.
    #[value("Phone Number")]
    PhoneNumber,
}

/// Updates the line key positions of one Zoom Phone device, several at a time.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BatchUpdateDeviceLineKeyPosition, LineKeyPosition};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateDeviceLineKeyPosition::new("Zl3aVt0bQ9y")
///     .positions(vec![LineKeyPosition::new().extension_id("Zl3aVt0bQ9y").index(2)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/device-line-keys/PATCH/phone/devices/{deviceId}/line_keys)
#[zoom_endpoint(
    PATCH "/phone/devices/<device_id>/line_keys" -> (),
    rate_limit = Heavy,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:update:device_line_keys",
        "phone:update:device_line_keys:admin",
    ],
    errors = [(400, 300, EXTENSION_DOES_NOT_EXIST = "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateDeviceLineKeyPosition {
    /// ID of the device.
    pub device_id: String,
    /// Line keys of the device to move, one entry each with its extension and new position.
    pub positions: Option<Vec<LineKeyPosition>>,
}

/// Extension with the position of its line key on a device.
///
/// Element of `positions` in [`BatchUpdateDeviceLineKeyPosition`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKeyPosition {
    /// ID of the extension whose line key to move.
    pub extension_id: Option<String>,
    /// New position of the line key on the phone.
    #[range(1..=300)]
    pub index: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
