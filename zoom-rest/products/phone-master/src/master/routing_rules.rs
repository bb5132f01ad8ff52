//! Routing rules: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{AddDirectoryBackupRoutingRuleResponse, DirectoryBackupRoutingRule, RoutingPathType};

/// Lists the account's backup rules for routing outgoing calls.
///
/// They apply to dialed numbers that are neither a Zoom Phone user nor an external contact; without a match, the call goes out over the public telephone network (PSTN). Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListDirectoryBackupRoutingRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDirectoryBackupRoutingRules::new("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/routing-rules/GET/accounts/{accountId}/phone/routing_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/routing_rules" -> Vec<DirectoryBackupRoutingRule>,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_routing_rules:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDirectoryBackupRoutingRules {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose routing rules to list.
    pub site_id: Option<String>,
}

/// Creates a rule for outgoing calls to numbers that belong to no Zoom Phone user and no external contact; calls that match its pattern take its route.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RoutingPathType;
/// use zoom_rest::phone::master::AddDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y")
///     .name("San Francisco")
///     .number_pattern("^1415[0-9]{7}$")
///     .sip_group_id("Zl3aVt0bQ9y")
///     .kind(RoutingPathType::SipGroup)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/routing-rules/POST/accounts/{accountId}/phone/routing_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/routing_rules" -> AddDirectoryBackupRoutingRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:routing_rule:master"],
    errors = [
        (400, 300, TYPE_DOES_NOT_EXIST = "the type does not exist"),
        (400, 404, SIP_GROUP_DOES_NOT_EXIST = "the SIP group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDirectoryBackupRoutingRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Regular expression, in Perl syntax, that the dialed number must match.
    pub number_pattern: Option<String>,
    /// ID of the SIP group that routes the calls; needed if `type` is `sip_group`.
    pub sip_group_id: Option<String>,
    /// ID of the Zoom Phone site to which the rule belongs.
    pub site_id: Option<String>,
    /// Pattern that replaces the matched number, in E.164 format.
    pub translation: Option<String>,
    /// Whether matching calls go to other sites, the public telephone network (PSTN) or a SIP group.
    #[serde(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Returns one of the account's backup rules for routing outgoing calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/routing-rules/GET/accounts/{accountId}/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/routing_rules/<routing_rule_id>" -> DirectoryBackupRoutingRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:routing_rule:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDirectoryBackupRoutingRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the routing rule.
    pub routing_rule_id: String,
}

/// Changes one of the account's backup rules for routing outgoing calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("San Francisco")
///     .number_pattern("^1415[0-9]{7}$")
///     .order(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/routing-rules/PATCH/accounts/{accountId}/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:routing_rule:master"],
    errors = [
        (400, 300, TYPE_DOES_NOT_EXIST = "the type does not exist"),
        (400, 404, ROUTING_RULE_DOES_NOT_EXIST = "the routing rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDirectoryBackupRoutingRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the routing rule.
    pub routing_rule_id: String,
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Regular expression, in Perl syntax, that the dialed number must match.
    pub number_pattern: Option<String>,
    /// New position of the rule; `1` is tried first, and the rules in between move by one.
    pub order: Option<i64>,
    /// ID of the SIP group that routes the calls; needed if `type` is `sip_group`.
    pub sip_group_id: Option<String>,
    /// Pattern that replaces the matched number, in E.164 format.
    pub translation: Option<String>,
    /// Whether matching calls go to other sites, the public telephone network (PSTN) or a SIP group.
    #[serde(rename = "type")]
    pub kind: Option<RoutingPathType>,
}

/// Deletes one of the account's backup rules for routing outgoing calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/routing-rules/DELETE/accounts/{accountId}/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:routing_rule:master"],
    errors = [(400, 404, ROUTING_RULE_DOES_NOT_EXIST = "the routing rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDirectoryBackupRoutingRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the routing rule.
    pub routing_rule_id: String,
}
