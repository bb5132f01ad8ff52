//! Firmware update rules: 6 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List firmware update rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListFirmwareUpdateRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rules = ListFirmwareUpdateRules::new()
///     .site_id("Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/firmware_update_rules" -> ListFirmwareUpdateRulesResponse,
    paginate = rules: Rule,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_firmware_update_rules:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFirmwareUpdateRules {
    /// Site ID.
    pub site_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListFirmwareUpdateRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFirmwareUpdateRulesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Rules.
    #[lossy]
    pub rules: Vec<Rule>,
}

/// Element of `rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Rule {
    /// Rule ID.
    pub rule_id: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Device model.
    pub device_model: Option<String>,
}

/// Add firmware update rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFirmwareUpdateRule::new("one", "one", "one")
///     .site_id("Zl3aVt0bQ9y")
///     .restart_type(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/firmware_update_rules" -> AddFirmwareUpdateRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:firmware_update_rule:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 404, "the firmware version does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddFirmwareUpdateRule {
    /// Site ID.
    pub site_id: Option<String>,
    /// Version.
    pub version: String,
    /// Device type.
    pub device_type: String,
    /// Device model.
    pub device_model: String,
    /// Restart type: one of `1`, `2`; defaults to `1`.
    pub restart_type: Option<i64>,
}

/// Response to [`AddFirmwareUpdateRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFirmwareUpdateRuleResponse {
    /// Rule ID.
    #[wire("rule_Id")]
    pub rule_id: Option<String>,
}

/// Get firmware update rule information.
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
#[zoom_endpoint(
    GET "/phone/firmware_update_rules/<rule_id>" -> FirmwareUpdateRuleInformation,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:firmware_update_rule:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 404, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFirmwareUpdateRuleInformation {
    /// Rule ID.
    pub rule_id: String,
}

/// Response to [`GetFirmwareUpdateRuleInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FirmwareUpdateRuleInformation {
    /// Device type.
    pub device_type: Option<String>,
    /// Device model.
    pub device_model: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Update log.
    pub update_log: Option<String>,
}

/// Update firmware update rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateFirmwareUpdateRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFirmwareUpdateRule::new("Zl3aVt0bQ9y", "one", "one", "one")
///     .restart_type(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:firmware_update_rule:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 404, "the rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFirmwareUpdateRule {
    /// Rule ID.
    pub rule_id: String,
    /// Version.
    pub version: String,
    /// Device type.
    pub device_type: String,
    /// Device model.
    pub device_model: String,
    /// Restart type: one of `1`, `2`; defaults to `1`.
    pub restart_type: Option<i64>,
}

/// Delete firmware update rule.
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
#[zoom_endpoint(
    DELETE "/phone/firmware_update_rules/<rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:firmware_update_rule:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 404, "the rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFirmwareUpdateRule {
    /// Rule ID.
    pub rule_id: String,
    /// Restart type: one of `1`, `2`; defaults to `1`.
    pub restart_type: Option<i64>,
}

/// List updatable firmwares.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUpdatableFirmwares;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUpdatableFirmwares::new()
///     .is_update(true)
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/firmwares" -> ListUpdatableFirmwaresResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_firmwares:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpdatableFirmwares {
    /// Whether it is update: defaults to `true`.
    pub is_update: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`ListUpdatableFirmwares`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpdatableFirmwaresResponse {
    /// Firmwares.
    pub firmwares: Option<Vec<Firmware>>,
}

/// Element of `firmwares`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Firmware {
    /// Device type.
    pub device_type: Option<String>,
    /// Device model.
    pub device_model: Option<String>,
    /// Versions.
    pub versions: Option<Vec<Version>>,
}

/// Element of `versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Version {
    /// Version.
    pub version: Option<String>,
    /// Update log.
    pub update_log: Option<String>,
    /// Expire time.
    pub expire_time: Option<String>,
    /// Status.
    pub status: Option<VersionStatus>,
}

/// Values of `status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum VersionStatus {
    /// `1`.
    Available = 1,
    /// `2`.
    Unavailable = 2,
    /// `3`.
    Sunset = 3,
}
