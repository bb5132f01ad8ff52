//! Line keys: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the positions and settings of one extension's line keys, the programmable keys of a desk phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetLineKeyPositionSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLineKeyPositionSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/line-keys/GET/phone/extension/{extensionId}/line_keys)
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/line_keys" -> LineKeyPositionSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read", "phone:read:line_keys", "phone:read:line_keys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLineKeyPositionSettings {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
}

/// Response to [`GetLineKeyPositionSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKeyPositionSettings {
    /// Line keys of the desk phone, in their order.
    pub line_keys: Option<Vec<LineKey>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Line key of a device, with what it is assigned to.
///
/// Element of `line_keys` in [`LineKeyPositionSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineKey {
    /// Name that the user gave to the line key, shown on the device.
    pub alias: Option<String>,
    /// Position of the line key on the phone.
    pub index: Option<i64>,
    /// What the line key is assigned to, such as an extension or a speed dial number.
    pub key_assignment: Option<KeyAssignment>,
    /// ID of the line key on the desk phone.
    pub line_key_id: Option<String>,
    /// Number shown to people called from the line; `anonymous` hides it.
    pub outbound_caller_id: Option<String>,
    /// What the key does, such as selecting a line or speed dial.
    #[wire("type")]
    pub kind: Option<LineKeyType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the line key is assigned to, such as an extension or a speed dial number.
///
/// Value of `key_assignment` in [`LineKey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeyAssignment {
    /// Name of the line on the key.
    pub display_name: Option<String>,
    /// ID of the extension whose line is on the key.
    pub extension_id: Option<String>,
    /// Number of the extension whose line is on the key, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Phone number of the line on the key, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Retrieval code of parked calls that a `call_park` key represents, such as `*801`; users of the key need not dial it.
    pub retrieval_code: Option<String>,
    /// Number that the speed dial key calls.
    pub speed_dial_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a programmable key of a desk phone does, such as selecting a line or speed dial.
///
/// Values of `type` in [`LineKey`] and [`UpdateLineKeysLineKey`].
#[zoom_enum]
pub enum LineKeyType {
    /// `line`: Selects a line: a user's own, a shared one or that of a shared line group.
    Line,
    /// `blf`: Busy lamp field key, whose light shows whether another extension is on a call.
    Blf,
    /// `speed_dial`: Dials a stored number.
    SpeedDial,
    /// `zoom_meeting`: Companion mode, in which the desk phone carries the audio of the user's Zoom meetings.
    ZoomMeeting,
    /// `call_park`: Handles parked calls, so that users need not dial the retrieval code with which a parked call is picked up.
    CallPark,
    /// `group_call_pickup`: Answers incoming calls of a pickup group.
    GroupCallPickup,
}

/// Updates several of one extension's line keys, the programmable keys of a desk phone: their positions and settings.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{KeysLineKeyAssignment, LineKeyType, UpdateLineKeys, UpdateLineKeysLineKey};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLineKeys::new("Zl3aVt0bQ9y")
///     .line_keys(vec![
///         UpdateLineKeysLineKey::new()
///             .line_key_id("Zl3aVt0bQ9y")
///             .index(2)
///             .kind(LineKeyType::SpeedDial)
///             .key_assignment(
///                 KeysLineKeyAssignment::new().speed_dial_number("+14155550101"),
///             )
///             .alias("Front desk"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/line-keys/PATCH/phone/extension/{extensionId}/line_keys)
#[zoom_endpoint(
    PATCH "/phone/extension/<extension_id>/line_keys" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:update:line_keys", "phone:update:line_keys:admin"],
    errors = [(400, 300, LINE_KEY_DOES_NOT_EXIST = "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLineKeys {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Line keys to change, one entry each with its position and function.
    pub line_keys: Option<Vec<UpdateLineKeysLineKey>>,
}

/// Line key to set, with its position, function and caller ID.
///
/// Element of `line_keys` in [`UpdateLineKeys`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLineKeysLineKey {
    /// ID of the line key on the desk phone.
    pub line_key_id: Option<String>,
    /// Position of the line key on the phone.
    pub index: Option<i64>,
    /// What the key does, such as selecting a line or speed dial.
    #[wire("type")]
    pub kind: Option<LineKeyType>,
    /// What the line key is assigned to, such as an extension or a speed dial number.
    pub key_assignment: Option<KeysLineKeyAssignment>,
    /// Name for the line key, shown on the device.
    pub alias: Option<String>,
    /// Number shown to people called from the line; `anonymous` hides it.
    pub outbound_caller_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the line key is assigned to, such as an extension or a speed dial number.
///
/// Value of `key_assignment` in [`UpdateLineKeysLineKey`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeysLineKeyAssignment {
    /// ID of the extension whose line to put on the key.
    pub extension_id: Option<String>,
    /// Number that the speed dial key calls.
    pub speed_dial_number: Option<String>,
    /// Retrieval code of parked calls that a `call_park` key represents, such as `*801`; users of the key need not dial it.
    pub retrieval_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes the setting of one of an extension's line keys, the programmable keys of a desk phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/line-keys/DELETE/phone/extension/{extensionId}/line_keys/{lineKeyId})
#[zoom_endpoint(
    DELETE "/phone/extension/<extension_id>/line_keys/<line_key_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:delete:line_keys", "phone:delete:line_keys:admin"],
    errors = [(400, 300, LINE_KEY_DOES_NOT_EXIST = "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLineKeySetting {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// ID of the line key on the desk phone.
    pub line_key_id: String,
}
