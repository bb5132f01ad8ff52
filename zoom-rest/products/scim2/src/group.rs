//! Group: 5 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

/// Lists the groups over SCIM, the standard for provisioning users across systems, all of them or those that match a filter.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::ListGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let resources = ListGroups::new()
///     .filter("displayName eq Sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/group/GET/scim2/Groups)
#[zoom_endpoint(
    GET "/scim2/Groups" -> ListGroupsResponse,
    base = Root,
    paginate = resources: GroupResource,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [(400, 400, NOT_SUPPORTED = "not supported"), (403, 403, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// Position of the first entry to return, counted from 1. Default: `1`.
    #[query(rename = "startIndex")]
    pub start_index: Option<i64>,
    /// How many records to return. Default: `1`.
    #[range(0..=100)]
    pub count: Option<i64>,
    /// SCIM filter by name that groups must match, such as `displayName eq Sales`.
    pub filter: Option<String>,
}

/// Response to [`ListGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Number of entries on all pages together.
    #[wire("totalResults")]
    pub total_results: Option<i64>,
    /// Position of the first entry in the response, counted from 1.
    #[wire("startIndex")]
    pub start_index: Option<i64>,
    /// Number of entries on the page.
    #[wire("itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// Groups on this page, one entry each.
    #[lossy]
    #[wire("Resources")]
    pub resources: Vec<GroupResource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateGroup`] and [`GetGroup`].
///
/// Element of `Resources` in [`ListGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupResource {
    /// ID of the group.
    pub id: Option<String>,
    /// Metadata of the SCIM resource, such as its URI and timestamps.
    pub meta: Option<GroupMeta>,
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Display name of the group.
    #[wire("displayName")]
    pub display_name: Option<String>,
    /// Zoom attributes of the group: its email address.
    #[wire("urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    pub zoom: Option<ZoomGroupAttributes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Metadata of the SCIM resource, such as its URI and timestamps.
///
/// Value of `meta` in [`GroupResource`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupMeta {
    /// SCIM type of the resource, here a group.
    pub resource_type: Option<String>,
    /// Version of the SCIM resource.
    pub version: Option<String>,
    /// URI of the resource in the SCIM API.
    pub location: Option<String>,
    /// When the group was created.
    pub created: Option<String>,
    /// When the group was last changed.
    pub last_modified: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom attributes of the group: its email address.
///
/// Value of `urn:ietf:params:scim:schemas:extension:zoom:2.0:Group` in [`GroupResource`] and [`CreateGroup`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomGroupAttributes {
    /// Email address of the group.
    #[wire("emailAlias")]
    pub email_alias: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a group in the account over SCIM, the standard for provisioning users across systems.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/group/POST/scim2/Groups)
#[zoom_endpoint(
    POST "/scim2/Groups" -> GroupResource,
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a parameter is missing or invalid, or the group could not be created"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// SCIM schema URNs that say which attributes the body contains.
    pub schemas: Option<Vec<String>>,
    /// Display name of the group.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Zoom attributes of the group: its email address.
    #[serde(rename = "urn:ietf:params:scim:schemas:extension:zoom:2.0:Group")]
    pub zoom: Option<ZoomGroupAttributes>,
}

/// Returns one group over SCIM, the standard for provisioning users across systems.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/group/GET/scim2/Groups/{groupId})
#[zoom_endpoint(
    GET "/scim2/Groups/<group_id>" -> GroupResource,
    base = Root,
    rate_limit = Light,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroup {
    /// ID of the group.
    pub group_id: String,
}

/// Changes a group over SCIM, the standard for provisioning users across systems; adds, removes or replaces its members.
///
/// # Examples
///
/// ```
/// use zoom_rest::scim2::{GroupChange, UpdateGroup};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroup::new("Zl3aVt0bQ9y")
///     .schemas(vec!["urn:ietf:params:scim:api:messages:2.0:PatchOp".to_owned()])
///     .operations(vec![
///         GroupChange::new()
///             .op("add")
///             .value(zoom_core::json!([{"value": "Zl3aVt0bQ9y"}]))
///             .path("members"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/group/PATCH/scim2/Groups/{groupId})
#[zoom_endpoint(
    PATCH "/scim2/Groups/<group_id>" -> (),
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, "a parameter is missing or invalid, or a limit was exceeded"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// ID of the group.
    pub group_id: String,
    /// SCIM schema URN that marks the body as a list of changes; it ends in `:PatchOp`.
    pub schemas: Option<Vec<String>>,
    /// Changes to make, one entry each.
    #[serde(rename = "Operations")]
    pub operations: Option<Vec<GroupChange>>,
}

/// Change to a group, as an operation, an attribute and a value.
///
/// Element of `Operations` in [`UpdateGroup`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupChange {
    /// Operation to carry out: `add`, `remove` or `replace`.
    pub op: Option<String>,
    /// New value: for `members`, a list of objects that each hold a user ID as `value`; for a new name, an object with `displayName`.
    pub value: Option<Value>,
    /// Attribute that the operation changes, as a SCIM path such as `members`, or `members[value eq "Zl3aVt0bQ9y"]` for a single member.
    pub path: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one group of the account over SCIM, the standard for provisioning users across systems.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scim2/#tag/group/DELETE/scim2/Groups/{groupId})
#[zoom_endpoint(
    DELETE "/scim2/Groups/<group_id>" -> (),
    base = Root,
    rate_limit = Medium,
    scopes = ["scim2", "scim2:admin"],
    errors = [
        (400, 400, ACCOUNT_DEFAULT_GROUP_NOT_DELETED = "the account default group could not be deleted"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// ID of the group.
    pub group_id: String,
}
