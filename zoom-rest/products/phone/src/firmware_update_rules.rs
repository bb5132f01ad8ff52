//! Firmware update rules: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the firmware update rules for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListFirmwareUpdateRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rules = ListFirmwareUpdateRules::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmware_update_rules)
#[zoom_endpoint(
    GET "/phone/firmware_update_rules" -> ListFirmwareUpdateRulesResponse,
    paginate = rules: FirmwareUpdateRule,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_firmware_update_rules:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFirmwareUpdateRules {
    /// ID of the Zoom Phone site whose update rules to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListFirmwareUpdateRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFirmwareUpdateRulesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Rules for firmware updates, one entry each.
    #[lossy]
    pub rules: Vec<FirmwareUpdateRule>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Firmware update rule: the version meant for one model of device.
///
/// Element of `rules` in [`ListFirmwareUpdateRulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareUpdateRule {
    /// ID of the firmware update rule.
    pub rule_id: Option<String>,
    /// Version of the firmware to which devices update.
    pub version: Option<String>,
    /// Maker of the device, such as `poly` or `yealink`.
    pub device_type: Option<String>,
    /// Model name of the device.
    pub device_model: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddFirmwareUpdateRule, RestartType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFirmwareUpdateRule::new("6.6.0", "AudioCodes", "445hd")
///     .restart_type(RestartType::RestartDevicesImmediately)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/POST/phone/firmware_update_rules)
#[zoom_endpoint(
    POST "/phone/firmware_update_rules" -> AddFirmwareUpdateRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:firmware_update_rule:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, FIRMWARE_VERSION_DOES_NOT_EXIST = "the firmware version does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddFirmwareUpdateRule {
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

/// Whether the devices restart at once (`1`) or at their next synchronization (`2`).
///
/// Values of `restart_type` in [`AddFirmwareUpdateRule`] and [`UpdateFirmwareUpdateRule`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RestartType {
    /// `1`: At once.
    RestartDevicesImmediately = 1,
    /// `2`: When the device next synchronizes or pulls its configuration automatically.
    RestartWithNextResyncOrAutoPull = 2,
}

/// Response to [`AddFirmwareUpdateRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFirmwareUpdateRuleResponse {
    /// ID of the firmware update rule.
    #[wire("rule_Id")]
    pub rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetFirmwareUpdateRuleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFirmwareUpdateRuleInformation::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    GET "/phone/firmware_update_rules/<rule_id>" -> FirmwareUpdateRuleInformation,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:firmware_update_rule:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFirmwareUpdateRuleInformation {
    /// ID of the firmware update rule.
    pub rule_id: String,
}

/// Response to [`GetFirmwareUpdateRuleInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareUpdateRuleInformation {
    /// Maker of the device, such as `poly` or `yealink`.
    pub device_type: Option<String>,
    /// Model name of the device.
    pub device_model: Option<String>,
    /// Version of the firmware to which the rule updates devices.
    pub version: Option<String>,
    /// What is new in the firmware version.
    pub update_log: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one firmware update rule for Zoom Phone devices.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{RestartType, UpdateFirmwareUpdateRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFirmwareUpdateRule::new("Zl3aVt0bQ9y", "6.6.0", "AudioCodes", "445hd")
///     .restart_type(RestartType::RestartDevicesImmediately)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/PATCH/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    PATCH "/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:firmware_update_rule:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RULE_DOES_NOT_EXIST = "the rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFirmwareUpdateRule {
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
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFirmwareUpdateRule::new("Zl3aVt0bQ9y").restart_type(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/DELETE/phone/firmware_update_rules/{ruleId})
#[zoom_endpoint(
    DELETE "/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:firmware_update_rule:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 404, RULE_DOES_NOT_EXIST = "the rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFirmwareUpdateRule {
    /// ID of the firmware update rule.
    pub rule_id: String,
    /// Whether the devices restart at once (`1`) or at their next synchronization (`2`). Default: `1`.
    pub restart_type: Option<i64>,
}

/// Lists the firmware versions to which devices can be updated.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUpdatableFirmwares;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUpdatableFirmwares::new().is_update(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmwares)
#[zoom_endpoint(
    GET "/phone/firmwares" -> ListUpdatableFirmwaresResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_firmwares:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpdatableFirmwares {
    /// Whether only firmware for which update rules can be added is returned. Default: `true`.
    pub is_update: Option<bool>,
    /// ID of the Zoom Phone site whose firmware versions to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Response to [`ListUpdatableFirmwares`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpdatableFirmwaresResponse {
    /// Firmware versions to which devices can be updated, one entry per device model.
    pub firmwares: Option<Vec<Firmware>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Firmware versions to which a device model can be updated.
///
/// Element of `firmwares` in [`ListUpdatableFirmwaresResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Firmware {
    /// Maker of the device, such as `poly` or `yealink`.
    pub device_type: Option<String>,
    /// Model name of the device.
    pub device_model: Option<String>,
    /// Versions of the firmware, one entry each.
    pub versions: Option<Vec<FirmwareVersion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Version of the firmware for a device model, with its changes and state.
///
/// Element of `versions` in [`Firmware`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareVersion {
    /// Version of the device firmware.
    pub version: Option<String>,
    /// What is new in the firmware version.
    pub update_log: Option<String>,
    /// When this firmware version expires.
    pub expire_time: Option<String>,
    /// Whether the firmware version is available, unavailable or retired.
    pub status: Option<VersionStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the firmware version is available, unavailable or retired.
///
/// Values of `status` in [`FirmwareVersion`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VersionStatus {
    /// `1`: The firmware version is available.
    Available = 1,
    /// `2`: The firmware version is unavailable.
    Unavailable = 2,
    /// `3`: The firmware version has been retired.
    Sunset = 3,
}
