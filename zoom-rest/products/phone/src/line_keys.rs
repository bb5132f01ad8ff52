//! Line keys: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Get line key position settings information.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetLineKeyPositionSettingsInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLineKeyPositionSettingsInformation::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/line_keys" -> LineKeyPositionSettingsInformation,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read", "phone:read:line_keys", "phone:read:line_keys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLineKeyPositionSettingsInformation {
    /// Extension ID.
    pub extension_id: String,
}

/// Response to [`GetLineKeyPositionSettingsInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKeyPositionSettingsInformation {
    /// Line keys.
    pub line_keys: Option<Vec<LineKey>>,
}

/// Element of `line_keys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKey {
    /// Alias.
    pub alias: Option<String>,
    /// Index.
    pub index: Option<i64>,
    /// Key assignment.
    pub key_assignment: Option<KeyAssignment>,
    /// Line key ID.
    pub line_key_id: Option<String>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LineKeyType>,
}

/// Value of `key_assignment`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAssignment {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Retrieval code.
    pub retrieval_code: Option<String>,
    /// Speed dial number.
    pub speed_dial_number: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum LineKeyType {
    /// `line`.
    Line,
    /// `blf`.
    Blf,
    /// `speed_dial`.
    SpeedDial,
    /// `zoom_meeting`.
    ZoomMeeting,
    /// `call_park`.
    CallPark,
    /// `group_call_pickup`.
    GroupCallPickup,
}

/// Update line keys.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateLineKeys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLineKeys::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/extension/<extension_id>/line_keys" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:update:line_keys", "phone:update:line_keys:admin"],
    errors = [(400, 300, "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLineKeys {
    /// Extension ID.
    pub extension_id: String,
    /// Line keys.
    pub line_keys: Option<Vec<UpdateLineKeysLineKey>>,
}

/// Element of `line_keys`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLineKeysLineKey {
    /// Line key ID.
    pub line_key_id: Option<String>,
    /// Index.
    pub index: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LineKeyType>,
    /// Key assignment.
    pub key_assignment: Option<KeysLineKeyAssignment>,
    /// Alias.
    pub alias: Option<String>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
}

/// Value of `key_assignment`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeysLineKeyAssignment {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Speed dial number.
    pub speed_dial_number: Option<String>,
    /// Retrieval code.
    pub retrieval_code: Option<String>,
}

/// Delete line key setting.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteLineKeySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLineKeySetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/extension/<extension_id>/line_keys/<line_key_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:delete:line_keys", "phone:delete:line_keys:admin"],
    errors = [(400, 300, "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLineKeySetting {
    /// Extension ID.
    pub extension_id: String,
    /// Line key ID.
    pub line_key_id: String,
}
