//! Line keys: 3 operations.

use zoom_core::zoom_endpoint;

use super::super::{LineKeyPositionSettings, UpdateLineKeysLineKey};

/// Returns the positions and settings of one extension's line keys, the programmable keys of a desk phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetLineKeyPositionSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLineKeyPositionSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/line-keys/GET/accounts/{accountId}/phone/extension/{extensionId}/line_keys)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/extension/<extension_id>/line_keys" -> LineKeyPositionSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:line_keys:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLineKeyPositionSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
}

/// Updates several of one extension's line keys, the programmable keys of a desk phone: their positions and settings.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{KeysLineKeyAssignment, LineKeyType, UpdateLineKeysLineKey};
/// use zoom_rest::phone::master::UpdateLineKeys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLineKeys::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/line-keys/PATCH/accounts/{accountId}/phone/extension/{extensionId}/line_keys)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/extension/<extension_id>/line_keys" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:line_keys:master"],
    errors = [(400, 300, LINE_KEY_DOES_NOT_EXIST = "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLineKeys {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Line keys to change, one entry each with its position and function.
    pub line_keys: Option<Vec<UpdateLineKeysLineKey>>,
}

/// Deletes the setting of one of an extension's line keys, the programmable keys of a desk phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteLineKeySetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLineKeySetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/line-keys/DELETE/accounts/{accountId}/phone/extension/{extensionId}/line_keys/{lineKeyId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/extension/<extension_id>/line_keys/<line_key_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:line_keys:master"],
    errors = [(400, 300, LINE_KEY_DOES_NOT_EXIST = "the line key does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLineKeySetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// ID of the line key on the desk phone.
    pub line_key_id: String,
}
