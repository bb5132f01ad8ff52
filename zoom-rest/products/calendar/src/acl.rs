//! ACL: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::Role;

/// Lists who may access a calendar, as the rules of its access control list (ACL).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListAclRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAclRules::new("Zl3aVt0bQ9y")
///     .max_results(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/acl/GET/calendars/{calId}/acl)
#[zoom_endpoint(
    GET "/calendars/<cal_id>/acl" -> ListAclRulesResponse,
    paginate = items: AclRule,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_acl", "calendar:read:list_acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAclRules {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Whether the list includes deleted entries.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// Response to [`ListAclRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAclRulesResponse {
    /// Kind of resource, here `calendar#acl`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Cursor of the next page; absent on the last page.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Access control rules of the calendar, one entry each.
    #[lossy]
    pub items: Vec<AclRule>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule of a calendar's access control list (ACL): who has access to the calendar, and how much.
///
/// Response to [`CreateAclRule`] and other operations.
///
/// Element of `items` in [`ListAclRulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AclRule {
    /// Kind of resource. Always `calendar#aclRule`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// ID of the access control rule.
    pub id: Option<String>,
    /// Whom the rule gives access to the calendar: a user, a group, a domain or everyone.
    pub scope: Option<AclRuleScope>,
    /// Access that the rule grants to the calendar.
    pub role: Option<Role>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whom the rule gives access to the calendar: a user, a group, a domain or everyone.
///
/// Value of `scope` in [`AclRule`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AclRuleScope {
    /// Whether the rule applies to a user, a group, a domain or everyone. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<AclRuleScopeType>,
    /// Email address of the user or group, or name of the domain, to which the rule applies; left out when it applies to everyone.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the rule applies to a user, a group, a domain or everyone.
///
/// Values of `type` in [`AclRuleScope`].
#[zoom_enum]
pub enum AclRuleScopeType {
    /// `default`: Everyone.
    Default,
    /// `domain`: Everyone in one domain.
    Domain,
    /// `group`: The members of one group.
    Group,
    /// `user`: One user.
    User,
}

/// Adds a rule to a calendar's access control list (ACL) and thereby shares the calendar with someone.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{AclRuleScope, AclRuleScopeType, CreateAclRule, Role};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateAclRule::new(
///     "Zl3aVt0bQ9y",
///     AclRuleScope::new(AclRuleScopeType::User).value("jill@example.com"),
///     Role::Reader,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/acl/POST/calendars/{calId}/acl)
#[zoom_endpoint(
    POST "/calendars/<cal_id>/acl" -> AclRule,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:acl", "calendar:write:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateAclRule {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// Whom the rule gives access to the calendar: a user, a group, a domain or everyone.
    pub scope: AclRuleScope,
    /// Access that the rule grants to the calendar.
    pub role: Role,
}

/// Returns one rule of a calendar's access control list (ACL).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetAclRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAclRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/acl/GET/calendars/{calId}/acl/{aclId})
#[zoom_endpoint(
    GET "/calendars/<cal_id>/acl/<acl_id>" -> AclRule,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAclRule {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the access control rule.
    pub acl_id: String,
}

/// Updates one rule of a calendar's access control list (ACL).
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{AclRuleScope, AclRuleScopeType, Role, UpdateAclRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateAclRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     AclRuleScope::new(AclRuleScopeType::User).value("jill@example.com"),
///     Role::Writer,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/acl/PATCH/calendars/{calId}/acl/{aclId})
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>/acl/<acl_id>" -> AclRule,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:acl", "calendar:update:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAclRule {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the access control rule.
    pub acl_id: String,
    /// Whom the rule gives access to the calendar: a user, a group, a domain or everyone.
    pub scope: AclRuleScope,
    /// Access that the rule grants to the calendar.
    pub role: Role,
}

/// Deletes one rule of a calendar's access control list (ACL), and with it the access that the rule granted.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::DeleteAclRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAclRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/acl/DELETE/calendars/{calId}/acl/{aclId})
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>/acl/<acl_id>" -> (),
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:acl", "calendar:delete:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAclRule {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the access control rule.
    pub acl_id: String,
}
