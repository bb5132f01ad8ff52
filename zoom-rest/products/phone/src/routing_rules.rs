//! Routing rules: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::IdAndName;

/// Lists the account's backup rules for routing outgoing calls.
///
/// They apply to dialed numbers that are neither a Zoom Phone user nor an external contact; without a match, the call goes out over the public telephone network (PSTN).
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/routing-rules/GET/phone/routing_rules)
#[zoom_endpoint(
    GET "/phone/routing_rules" -> Vec<DirectoryBackupRoutingRule>,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_routing_rules:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDirectoryBackupRoutingRules {
    /// ID of the Zoom Phone site whose routing rules to list.
    pub site_id: Option<String>,
}

/// Response to [`GetDirectoryBackupRoutingRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DirectoryBackupRoutingRule {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// Regular expression, in Perl syntax, that the dialed number must match.
    pub number_pattern: Option<String>,
    /// Position of the rule; `1` comes first.
    pub order: Option<i64>,
    /// Where matching calls go: to other sites, the public telephone network or a SIP group.
    pub routing_path: Option<RoutingPath>,
    /// ID of the routing rule.
    pub routing_rule_id: Option<String>,
    /// ID of the Zoom Phone site to which the rule belongs; absent if it applies to the whole account.
    pub site_id: Option<String>,
    /// Pattern that replaces the matched number, in E.164 format.
    pub translation: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where calls that match the routing rule go: to other sites, the public telephone network or a SIP group.
///
/// Value of `routing_path` in [`DirectoryBackupRoutingRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingPath {
    /// SIP group, a set of links to a carrier or another phone system, that routes the calls; only if `type` is `sip_group`.
    pub sip_group: Option<IdAndName>,
    /// Whether calls that match the rule go to other sites, the public telephone network (PSTN) or a SIP group.
    #[wire("type")]
    pub kind: Option<RoutingPathType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether calls that match the routing rule go to other sites, the public telephone network (PSTN) or a SIP group.
///
/// Values of `type` in [`RoutingPath`] and other types.
#[zoom_enum]
pub enum RoutingPathType {
    /// `other_sites`: Other Zoom Phone sites.
    OtherSites,
    /// `pstn`: The public switched telephone network (PSTN).
    Pstn,
    /// `sip_group`: A group of SIP trunks, links to the organization's own phone system or carrier.
    SipGroup,
}

/// Creates a rule for outgoing calls to numbers that belong to no Zoom Phone user and no external contact; calls that match its pattern take its route.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddDirectoryBackupRoutingRule, RoutingPathType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDirectoryBackupRoutingRule::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/routing-rules/POST/phone/routing_rules)
#[zoom_endpoint(
    POST "/phone/routing_rules" -> AddDirectoryBackupRoutingRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:routing_rule:admin"],
    errors = [
        (400, 300, TYPE_DOES_NOT_EXIST = "the type does not exist"),
        (400, 404, SIP_GROUP_DOES_NOT_EXIST = "the SIP group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDirectoryBackupRoutingRule {
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

/// Response to [`AddDirectoryBackupRoutingRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDirectoryBackupRoutingRuleResponse {
    /// Name of the routing rule.
    pub name: Option<String>,
    /// ID of the routing rule.
    pub routing_rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the account's backup rules for routing outgoing calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/routing-rules/GET/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    GET "/phone/routing_rules/<routing_rule_id>" -> DirectoryBackupRoutingRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:routing_rule:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDirectoryBackupRoutingRule {
    /// ID of the routing rule.
    pub routing_rule_id: String,
}

/// Changes one of the account's backup rules for routing outgoing calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateDirectoryBackupRoutingRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDirectoryBackupRoutingRule::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/routing-rules/PATCH/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    PATCH "/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:routing_rule:admin"],
    errors = [
        (400, 300, TYPE_DOES_NOT_EXIST = "the type does not exist"),
        (400, 404, ROUTING_RULE_DOES_NOT_EXIST = "the routing rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDirectoryBackupRoutingRule {
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
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/routing-rules/DELETE/phone/routing_rules/{routingRuleId})
#[zoom_endpoint(
    DELETE "/phone/routing_rules/<routing_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:routing_rule:admin"],
    errors = [(400, 404, ROUTING_RULE_DOES_NOT_EXIST = "the routing rule does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDirectoryBackupRoutingRule {
    /// ID of the routing rule.
    pub routing_rule_id: String,
}
