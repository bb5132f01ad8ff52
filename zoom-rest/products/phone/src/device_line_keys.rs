//! Device line keys: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Get device line keys information.
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
#[zoom_endpoint(
    GET "/phone/devices/<device_id>/line_keys" -> DeviceLineKeysInformation,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read", "phone:read:device_line_keys", "phone:read:device_line_keys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceLineKeysInformation {
    /// Device ID.
    pub device_id: String,
}

/// Response to [`GetDeviceLineKeysInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeviceLineKeysInformation {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device name.
    pub device_name: Option<String>,
    /// Positions.
    pub positions: Option<Vec<Position>>,
}

/// Element of `positions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Position {
    /// Index.
    #[range(1..=300)]
    pub index: Option<i64>,
    /// Owner extension name.
    pub owner_extension_name: Option<String>,
    /// Owner extension number.
    pub owner_extension_number: Option<i64>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<PositionExtensionType>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Outbound caller IDs.
    pub outbound_caller_ids: Option<Vec<PositionOutboundCallerId>>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum PositionExtensionType {
    /// `User`.
    #[value("User")]
    User,
    /// `CommonArea`.
    #[value("CommonArea")]
    CommonArea,
}

/// Element of `outbound_caller_ids`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PositionOutboundCallerId {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Usage type.
    pub usage_type: Option<UsageType>,
}

/// Values of `usage_type`.
#[zoom_enum]
pub enum UsageType {
    /// `Main Company Number`.
    #[value("Main Company Number")]
    MainCompanyNumber,
    /// `Additional Company Number`.
    #[value("Additional Company Number")]
    AdditionalCompanyNumber,
    /// `Direct Number`.
    #[value("Direct Number")]
    DirectNumber,
    /// `Phone Number`.
    #[value("Phone Number")]
    PhoneNumber,
}

/// Batch update device line key position.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::BatchUpdateDeviceLineKeyPosition;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateDeviceLineKeyPosition::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/devices/<device_id>/line_keys" -> (),
    rate_limit = Heavy,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:update:device_line_keys",
        "phone:update:device_line_keys:admin",
    ],
    errors = [(400, 300, "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateDeviceLineKeyPosition {
    /// Device ID.
    pub device_id: String,
    /// Positions.
    pub positions: Option<Vec<LineKeyPosition>>,
}

/// Element of `positions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKeyPosition {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Index.
    #[range(1..=300)]
    pub index: Option<i64>,
}
