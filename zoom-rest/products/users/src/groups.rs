//! Groups: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the user groups of the account.
///
/// Needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups)
#[zoom_endpoint(
    GET "/groups" -> ListGroupsResponse,
    paginate = groups: Group,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_groups:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_200_200 = "not available for this kind of account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_400_200 = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroups {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupsResponse {
    /// The groups, one entry each. At most 300 items.
    #[lossy]
    pub groups: Vec<Group>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User group of the account, with the number of its members.
///
/// Response to [`CreateGroup`] and [`GetGroup`].
///
/// Element of `groups` in [`ListGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a user group in the account.
///
/// An account can create 100 groups per day and have up to 5,000; needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups)
#[zoom_endpoint(
    POST "/groups" -> Group,
    rate_limit = Light,
    scopes = ["group:write:admin", "group:write:group:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER_OR_LIMIT_EXCEEDED = "the parameter is invalid, or a parameter is invalid, or a limit was exceeded"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (409, 4132, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Name of the group.
    pub name: Option<String>,
}

/// Returns one user group of the account.
///
/// Needs a Pro, Business or Education plan.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId})
#[zoom_endpoint(
    GET "/groups/<group_id>" -> Group,
    rate_limit = Light,
    scopes = ["group:read:admin", "group:write:admin", "group:read:group:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_200_200 = "not available for this kind of account"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE_400_200 = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroup {
    /// ID of the group.
    pub group_id: String,
}

/// Changes one user group of the account.
///
/// Needs a Pro, Business or Education plan.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/{groupId})
#[zoom_endpoint(
    PATCH "/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:update:group:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (409, 4132, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// ID of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
}

/// Deletes one user group of the account.
///
/// Needs a Pro, Business or Education plan.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/{groupId})
#[zoom_endpoint(
    DELETE "/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:group:admin"],
    errors = [
        (400, 200, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// ID of the group.
    pub group_id: String,
}
