//! Organizational groups: 5 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the organizational groups in Workforce Management, which bundle scheduling groups (sets of queues and agents).
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/GET/workforce-management/organizational-groups)
#[zoom_endpoint(
    GET "/workforce-management/organizational-groups" -> MultipleOrganizationalGroups,
    paginate = organizational_groups: OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMultipleOrganizationalGroups {
    /// Keeps only organizational groups with this name.
    pub name: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetMultipleOrganizationalGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultipleOrganizationalGroups {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<String>,
    /// Organizational groups, one entry each. At most 50 items.
    #[lossy]
    pub organizational_groups: Vec<OrganizationalGroup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateOrganizationalGroup`] and [`UpdateOrganizationalGroup`].
///
/// Element of `organizational_groups` in [`MultipleOrganizationalGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrganizationalGroup {
    /// ID of the organizational group, a bundle of scheduling groups.
    pub org_group_id: Option<String>,
    /// Name of the organizational group.
    pub name: Option<String>,
    /// Description of the organizational group, in free text.
    pub description: Option<String>,
    /// When the organizational group was created.
    pub created_at: Option<DateTime>,
    /// When the organizational group was last changed, in UTC.
    pub updated_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an organizational group in Workforce Management, which bundles scheduling groups (sets of queues and agents).
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::CreateOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateOrganizationalGroup::new("Support")
///     .description("Everyone who answers support requests")
///     .scheduling_group_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/POST/workforce-management/organizational-groups)
#[zoom_endpoint(
    POST "/workforce-management/organizational-groups" -> OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:write:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrganizationalGroup {
    /// Name of the organizational group.
    pub name: String,
    /// Description of the organizational group, in free text.
    pub description: Option<String>,
    /// Scheduling groups that join the organizational group, by ID. At most 100 items.
    pub scheduling_group_ids: Option<Vec<String>>,
}

/// Returns one organizational group with its scheduling groups and its numbers of agents and queues.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/GET/workforce-management/organizational-groups/{organizationalGroupId})
#[zoom_endpoint(
    GET "/workforce-management/organizational-groups/<organizational_group_id>" -> SingleOrganizationalGroup,
    rate_limit = Light,
    scopes = ["workforce_management:read:admin", "workforce_management:read:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSingleOrganizationalGroup {
    /// ID of the organizational group.
    pub organizational_group_id: String,
}

/// Response to [`GetSingleOrganizationalGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SingleOrganizationalGroup {
    /// ID of the organizational group.
    pub org_group_id: Option<String>,
    /// Name of the organizational group.
    pub name: Option<String>,
    /// Description of the organizational group, in free text.
    pub description: Option<String>,
    /// When the organizational group was created.
    pub created_at: Option<DateTime>,
    /// When the organizational group was last changed, in UTC.
    pub updated_at: Option<DateTime>,
    /// Number of agents in the organizational group.
    pub agent_count: Option<i64>,
    /// Number of queues in the organizational group.
    pub queue_count: Option<i64>,
    /// Scheduling groups that belong to the organizational group, one entry each. At most 100 items.
    pub scheduling_groups: Option<Vec<SingleOrganizationalGroupSchedulingGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scheduling group in an organizational group, by ID and name.
///
/// Element of `scheduling_groups` in [`SingleOrganizationalGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SingleOrganizationalGroupSchedulingGroup {
    /// ID of the scheduling group.
    pub scheduling_group_id: Option<String>,
    /// Name of the scheduling group.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the name, description or scheduling groups of one organizational group.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::UpdateOrganizationalGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateOrganizationalGroup::new("Zl3aVt0bQ9y")
///     .scheduling_group_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/PATCH/workforce-management/organizational-groups/{organizationalGroupId})
#[zoom_endpoint(
    PATCH "/workforce-management/organizational-groups/<organizational_group_id>" -> OrganizationalGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:update:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOrganizationalGroup {
    /// ID of the organizational group.
    pub organizational_group_id: String,
    /// Name of the organizational group.
    pub name: Option<String>,
    /// Description of the organizational group, in free text.
    pub description: Option<String>,
    /// Scheduling groups that join the organizational group, by ID. At most 100 items.
    pub scheduling_group_ids: Option<Vec<String>>,
}

/// Deletes one organizational group from Workforce Management.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/organizational-groups/DELETE/workforce-management/organizational-groups/{organizationalGroupId})
#[zoom_endpoint(
    DELETE "/workforce-management/organizational-groups/<organizational_group_id>" -> (),
    rate_limit = Medium,
    scopes = ["workforce_management:write:admin", "workforce_management:delete:organizational_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteOrganizationalGroup {
    /// ID of the organizational group.
    pub organizational_group_id: String,
}
