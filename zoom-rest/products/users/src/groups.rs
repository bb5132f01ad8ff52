//! Groups: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = ListGroups::new().page_size(300).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/groups" -> ListGroupsResponse,
    paginate = groups: Group,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_groups:admin"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// Groups: at most 300 items.
    #[lossy]
    pub groups: Vec<Group>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`CreateGroup`] and [`GetGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Total members.
    pub total_members: Option<i64>,
}

/// Create group.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::CreateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateGroup::new().name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/groups" -> Group,
    rate_limit = Light,
    scopes = ["group:write:admin", "group:write:group:admin"],
    errors = [
        (400, 300, "the parameter is invalid, or a parameter is invalid, or a limit is exceeded"),
        (400, 200, "not available for this kind of account"),
        (409, 4132, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Name.
    pub name: Option<String>,
}

/// Get group.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/groups/<group_id>" -> Group,
    rate_limit = Light,
    scopes = ["group:read:admin", "group:write:admin", "group:read:group:admin"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 1010, "the resource does not belong to this account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
    ],
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
/// use zoom_rest::users::UpdateGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroup::new("Zl3aVt0bQ9y").name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:update:group:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (409, 4132, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Group ID.
    pub group_id: String,
    /// Name.
    pub name: Option<String>,
}

/// Delete group.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:group:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Group ID.
    pub group_id: String,
}
