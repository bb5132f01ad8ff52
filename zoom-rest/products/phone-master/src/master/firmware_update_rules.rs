//! Firmware update rules: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddFirmwareUpdateRuleResponse, FirmwareUpdateRule, FirmwareUpdateRuleInformation, ListFirmwareUpdateRulesResponse,
    ListUpdatableFirmwaresResponse, RestartType,
};

/// Lists the firmware update rules for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListFirmwareUpdateRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rules = ListFirmwareUpdateRules::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/GET/accounts/{accountId}/phone/firmware_update_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/firmware_update_rules" -> ListFirmwareUpdateRulesResponse,
    paginate = rules: FirmwareUpdateRule,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_firmware_update_rules:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFirmwareUpdateRules {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose update rules to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds a firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RestartType;
/// use zoom_rest::phone::master::AddFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFirmwareUpdateRule::new(
///     "Zl3aVt0bQ9y",
///     "6.6.0",
///     "AudioCodes",
///     "445hd",
/// )
/// .restart_type(RestartType::RestartDevicesImmediately)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/POST/accounts/{accountId}/phone/firmware_update_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/firmware_update_rules" -> AddFirmwareUpdateRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:firmware_update_rule:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, FIRMWARE_VERSION_DOES_NOT_EXIST = "the firmware version does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddFirmwareUpdateRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site to whose devices the rule applies; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Firmware version to which the devices are updated.
    pub version: String,
    /// Maker of the devices to update, such as `AudioCodes`.
    pub device_type: String,
    /// Model of the devices to update, such as `445hd`.
    pub device_model: String,
    /// Whether the devices restart at once (`1`) or at their next synchronization (`2`). Default: `1`.
    pub restart_type: Option<RestartType>,
}

/// Returns one firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetFirmwareUpdateRuleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFirmwareUpdateRuleInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/GET/accounts/{accountId}/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/firmware_update_rules/<rule_id>" -> FirmwareUpdateRuleInformation,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:firmware_update_rule:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFirmwareUpdateRuleInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the firmware update rule.
    pub rule_id: String,
}

/// Updates one firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RestartType;
/// use zoom_rest::phone::master::UpdateFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFirmwareUpdateRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "6.6.0",
///     "AudioCodes",
///     "445hd",
/// )
/// .restart_type(RestartType::RestartDevicesImmediately)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/PATCH/accounts/{accountId}/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:firmware_update_rule:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RULE_DOES_NOT_EXIST = "the rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFirmwareUpdateRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the firmware update rule.
    pub rule_id: String,
    /// Firmware version to which the devices are updated.
    pub version: String,
    /// Maker of the devices to update, such as `AudioCodes`.
    pub device_type: String,
    /// Model of the devices to update, such as `445hd`.
    pub device_model: String,
    /// Whether the devices restart at once (`1`) or at their next synchronization (`2`). Default: `1`.
    pub restart_type: Option<RestartType>,
}

/// Deletes one firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFirmwareUpdateRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .restart_type(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/DELETE/accounts/{accountId}/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:firmware_update_rule:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RULE_DOES_NOT_EXIST = "the rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFirmwareUpdateRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the firmware update rule.
    pub rule_id: String,
    /// Whether the devices restart at once (`1`) or at their next synchronization (`2`). Default: `1`.
    pub restart_type: Option<i64>,
}

/// Lists the firmware versions to which devices can be updated.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUpdatableFirmwares;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUpdatableFirmwares::new("Zl3aVt0bQ9y")
///     .is_update(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/firmware-update-rules/GET/accounts/{accountId}/phone/firmwares)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/firmwares" -> ListUpdatableFirmwaresResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_firmwares:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpdatableFirmwares {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether only firmware for which update rules can be added is returned. Default: `true`.
    pub is_update: Option<bool>,
    /// ID of the Zoom Phone site whose firmware versions to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}
