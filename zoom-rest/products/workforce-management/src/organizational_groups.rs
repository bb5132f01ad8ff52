//! Organizational groups: 5 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Get multiple organizational groups.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::GetMultipleOrganizationalGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let organizational_groups = GetMultipleOrganizationalGroups::new()
///     .name("Support")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workforce-management/organizational-groups" -> MultipleOrganizationalGroups,
    paginate = organizational_groups: OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMultipleOrganizationalGroups {
    /// Name.
    pub name: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetMultipleOrganizationalGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultipleOrganizationalGroups {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<String>,
    /// Organizational groups: at most 50 items.
    #[lossy]
    pub organizational_groups: Vec<OrganizationalGroup>,
}

/// Response to [`CreateOrganizationalGroup`] and [`UpdateOrganizationalGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrganizationalGroup {
    /// Org group ID.
    pub org_group_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Updated at.
    pub updated_at: Option<DateTime>,
}

/// Create organizational group.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::CreateOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateOrganizationalGroup::new("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workforce-management/organizational-groups" -> OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:write:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrganizationalGroup {
    /// Name.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Scheduling group IDs: at most 100 items.
    pub scheduling_group_ids: Option<Vec<String>>,
}

/// Get single organizational group.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::GetSingleOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSingleOrganizationalGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workforce-management/organizational-groups/<organizational_group_id>" -> SingleOrganizationalGroup,
    rate_limit = Light,
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSingleOrganizationalGroup {
    /// Organizational group ID.
    pub organizational_group_id: String,
}

/// Response to [`GetSingleOrganizationalGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SingleOrganizationalGroup {
    /// Org group ID.
    pub org_group_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Updated at.
    pub updated_at: Option<DateTime>,
    /// Agent count.
    pub agent_count: Option<i64>,
    /// Queue count.
    pub queue_count: Option<i64>,
    /// Scheduling groups: at most 100 items.
    pub scheduling_groups: Option<Vec<SingleOrganizationalGroupSchedulingGroup>>,
}

/// Element of `scheduling_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SingleOrganizationalGroupSchedulingGroup {
    /// Scheduling group ID.
    pub scheduling_group_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Update organizational group.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::UpdateOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateOrganizationalGroup::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/workforce-management/organizational-groups/<organizational_group_id>" -> OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:update:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOrganizationalGroup {
    /// Organizational group ID.
    pub organizational_group_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Scheduling group IDs: at most 100 items.
    pub scheduling_group_ids: Option<Vec<String>>,
}

/// Delete organizational group.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::DeleteOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteOrganizationalGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/workforce-management/organizational-groups/<organizational_group_id>" -> (),
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:delete:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteOrganizationalGroup {
    /// Organizational group ID.
    pub organizational_group_id: String,
}
