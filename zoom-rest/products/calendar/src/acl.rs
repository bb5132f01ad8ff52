//! Acl: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::AclRulesOfCalendarRole;

/// List acl rules of calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListAclRulesOfCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAclRulesOfCalendar::new("Zl3aVt0bQ9y")
///     .max_results(1)
///     .show_deleted(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/<cal_id>/acl" -> ListAclRulesOfCalendarResponse,
    paginate = items: AclRulesOfCalendarItem,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_acl", "calendar:read:list_acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAclRulesOfCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Show deleted.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
}

/// Response to [`ListAclRulesOfCalendar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAclRulesOfCalendarResponse {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// Next page token.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<AclRulesOfCalendarItem>,
}

/// Response to [`CreateNewAclRule`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AclRulesOfCalendarItem {
    /// Kind: always `calendar#aclRule`.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Scope.
    pub scope: Option<AclRulesOfCalendarScope>,
    /// Role.
    pub role: Option<AclRulesOfCalendarRole>,
}

/// Value of `scope`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AclRulesOfCalendarScope {
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Create new acl rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{AclRulesOfCalendarRole, AclRulesOfCalendarScope, CreateNewAclRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewAclRule::new(
///     "Zl3aVt0bQ9y",
///     AclRulesOfCalendarScope::new("one"),
///     AclRulesOfCalendarRole::None,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/<cal_id>/acl" -> AclRulesOfCalendarItem,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:acl", "calendar:write:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewAclRule {
    /// Cal ID.
    pub cal_id: String,
    /// Scope.
    pub scope: AclRulesOfCalendarScope,
    /// Role.
    pub role: AclRulesOfCalendarRole,
}

/// Get acl rule.
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
#[zoom_endpoint(
    GET "/calendars/<cal_id>/acl/<acl_id>" -> AclRulesOfCalendarItem,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:acl", "calendar:read:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAclRule {
    /// Cal ID.
    pub cal_id: String,
    /// Acl ID.
    pub acl_id: String,
}

/// Update acl rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{AclRulesOfCalendarRole, AclRulesOfCalendarScope, UpdateAclRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateAclRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     AclRulesOfCalendarScope::new("one"),
///     AclRulesOfCalendarRole::None,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>/acl/<acl_id>" -> AclRulesOfCalendarItem,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:acl", "calendar:update:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAclRule {
    /// Cal ID.
    pub cal_id: String,
    /// Acl ID.
    pub acl_id: String,
    /// Scope.
    pub scope: AclRulesOfCalendarScope,
    /// Role.
    pub role: AclRulesOfCalendarRole,
}

/// Delete acl rule.
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
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>/acl/<acl_id>" -> (),
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:acl", "calendar:delete:acl:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAclRule {
    /// Cal ID.
    pub cal_id: String,
    /// Acl ID.
    pub acl_id: String,
}
