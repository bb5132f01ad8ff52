//! Group: 5 operations.

use zoom_core::{Value, zoom_endpoint, zoom_object};

/// List groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::ListGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let resources = ListGroups::new()
///     .start_index(1)
///     .count(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scim2/Groups" -> ListGroupsResponse,
    base = Root,
    paginate = resources: GroupResource,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [(400, 400, "not supported"), (403, 403, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// Start index: defaults to `1`.
    #[query(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// Count: defaults to `1`.
    #[range(0..=100)]
    pub count: Option<i64>,
    /// Filter.
    pub filter: Option<String>,
}

/// Response to [`ListGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Total results.
    #[wire("totalResults")]
    pub total_results: Option<i64>,
    /// Start index.
    #[wire("startIndex")]
    pub start_index: Option<i64>,
    /// Items per page.
    #[wire("itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// Resources.
    #[lossy]
    #[wire("Resources")]
    pub resources: Vec<GroupResource>,
}

/// Response to [`CreateGroup`] and [`GetGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupResource {
    /// ID.
    pub id: Option<String>,
    /// Meta.
    pub meta: Option<GroupMeta>,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Display name.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Group.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    pub urn_ietf_params_scim_schemas_extension_zoom_2_0_group: Option<ExtensionZoom20Group>,
}

/// Value of `meta`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupMeta {
    /// Resource type.
    pub resource_type: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Last modified.
    pub last_modified: Option<String>,
}

/// Value of `urn:ietf:params:scim:schemas:extension:zoom:2.0:Group`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionZoom20Group {
    /// Email alias.
    #[wire("emailAlias")]
    pub email_alias: Option<String>,
}

/// Create group.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::CreateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateGroup::new().display_name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/scim2/Groups" -> GroupResource,
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a parameter is missing or invalid, or a parameter is invalid, or the operation failed"),
        (403, 403, "permission denied"),
        (409, 409, "conflict"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Display name.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Group.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    pub urn_ietf_params_scim_schemas_extension_zoom_2_0_group: Option<ExtensionZoom20Group>,
}

/// Get group.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::GetGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scim2/Groups/<group_id>" -> GroupResource,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [(403, 403, "permission denied"), (404, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroup {
    /// Group ID.
    pub group_id: String,
}

/// Update group.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::UpdateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/scim2/Groups/<group_id>" -> (),
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a parameter is missing or invalid, or a parameter is invalid, or a limit is exceeded"),
        (403, 403, "permission denied"),
        (404, 404, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Group ID.
    pub group_id: String,
    /// Schemas.
    pub schemas: Option<Vec<String>>,
    /// Operations.
    #[serde(rename = "Operations")]
    pub operations: Option<Vec<Operation>>,
}

/// Element of `Operations`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Operation {
    /// Op.
    pub op: Option<String>,
    /// Value.
    pub value: Option<Value>,
    /// Path.
    pub path: Option<String>,
}

/// Delete group.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::DeleteGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/scim2/Groups/<group_id>" -> (),
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "the operation failed"),
        (403, 403, "permission denied"),
        (404, 404, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Group ID.
    pub group_id: String,
}
