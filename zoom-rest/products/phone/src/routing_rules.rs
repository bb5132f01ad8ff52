//! Routing rules: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::TimeZone;

/// List directory backup routing rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListDirectoryBackupRoutingRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDirectoryBackupRoutingRules::new()
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/routing_rules" -> Vec<ListDirectoryBackupRoutingRulesResponse>,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_routing_rules:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDirectoryBackupRoutingRules {
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`GetDirectoryBackupRoutingRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDirectoryBackupRoutingRulesResponse {
    /// Name.
    pub name: Option<String>,
    /// Number pattern.
    pub number_pattern: Option<String>,
    /// Order.
    pub order: Option<i64>,
    /// Routing path.
    pub routing_path: Option<RoutingPath>,
    /// Routing rule ID.
    pub routing_rule_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Translation.
    pub translation: Option<String>,
}

/// Value of `routing_path`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingPath {
    /// SIP group.
    pub sip_group: Option<TimeZone>,
    /// Type.
    #[wire("type")]
    pub kind: Option<RoutingPathType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum RoutingPathType {
    /// `other_sites`.
    OtherSites,
    /// `pstn`.
    Pstn,
    /// `sip_group`.
    SipGroup,
}

/// Add directory backup routing rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDirectoryBackupRoutingRule::new()
///     .name("Support")
///     .number_pattern("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/routing_rules" -> AddDirectoryBackupRoutingRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:routing_rule:admin"],
    errors = [(400, 300, "the type does not exist"), (400, 404, "the SIP group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDirectoryBackupRoutingRule {
    /// Name.
    pub name: Option<String>,
    /// Number pattern.
    pub number_pattern: Option<String>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Translation.
    pub translation: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Response to [`AddDirectoryBackupRoutingRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDirectoryBackupRoutingRuleResponse {
    /// Name.
    pub name: Option<String>,
    /// Routing rule ID.
    pub routing_rule_id: Option<String>,
}

/// Get directory backup routing rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/routing_rules/<routing_rule_id>" -> ListDirectoryBackupRoutingRulesResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:routing_rule:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDirectoryBackupRoutingRule {
    /// Routing rule ID.
    pub routing_rule_id: String,
}

/// Update directory backup routing rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .number_pattern("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:routing_rule:admin"],
    errors = [(400, 300, "the type does not exist"), (400, 404, "the routing rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDirectoryBackupRoutingRule {
    /// Routing rule ID.
    pub routing_rule_id: String,
    /// Name.
    pub name: Option<String>,
    /// Number pattern.
    pub number_pattern: Option<String>,
    /// Order.
    pub order: Option<i64>,
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Translation.
    pub translation: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Delete directory backup routing rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:routing_rule:admin"],
    errors = [(400, 404, "the routing rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDirectoryBackupRoutingRule {
    /// Routing rule ID.
    pub routing_rule_id: String,
}
