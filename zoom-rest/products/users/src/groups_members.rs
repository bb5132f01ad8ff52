//! Groups, members: 4 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::IdAndEmail;

/// Lists the users who belong to one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListGroupMembers::new("Zl3aVt0bQ9y")
///     .page_size(2000)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId}/members)
#[zoom_endpoint(
    GET "/groups/<group_id>/members" -> ListGroupMembersResponse,
    paginate = members: GroupMember,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_members:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// ID of the group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupMembersResponse {
    /// Users in the group, one entry each. At most 2000 items.
    #[lossy]
    pub members: Vec<GroupMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of a group, with name and license.
///
/// Element of `members` in [`ListGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupMember {
    /// Email address of the user.
    pub email: Option<String>,
    /// First name of the member.
    pub first_name: Option<String>,
    /// ID of the member.
    pub id: Option<String>,
    /// Last name of the member.
    pub last_name: Option<String>,
    /// License of the member: `1` for Basic, `2` for Licensed.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds users of the account to one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{AddGroupMembers, IdAndEmail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupMembers::new("Zl3aVt0bQ9y")
///     .members(vec![IdAndEmail::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/{groupId}/members)
#[zoom_endpoint(
    POST "/groups/<group_id>/members" -> AddGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:member:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// ID of the group.
    pub group_id: String,
    /// Users to add to the group, one entry each. At most 30 items.
    pub members: Option<Vec<IdAndEmail>>,
}

/// Response to [`AddGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddGroupMembersResponse {
    /// When the members were added to the group.
    pub added_at: Option<DateTime>,
    /// IDs of the added members in one text; Zoom does not say how several are separated.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves a group member to another group, or sets the user's primary group.
///
/// Settings locked in any of the user's groups stay locked; needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{UpdateGroupMember, UpdateGroupMemberAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupMember::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     UpdateGroupMemberAction::SetPrimary,
/// )
/// .target_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/{groupId}/members/{memberId})
#[zoom_endpoint(
    PATCH "/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:member:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, TARGET_GROUP_ID_MISSING = "the target group ID is missing"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 4131, GROUP_MEMBER_DOES_NOT_EXIST = "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    /// ID of the group to which the member belongs now; to set the primary group, the same ID as `target_group_id`.
    pub group_id: String,
    /// ID or email address of the group member.
    pub member_id: String,
    /// Whether to move the member to another group or to change the member's primary group.
    pub action: UpdateGroupMemberAction,
    /// ID of the group to move the member to, or of the new primary group.
    pub target_group_id: Option<String>,
}

/// Whether to move the member to another group or to change the member's primary group.
///
/// Values of `action` in [`UpdateGroupMember`].
#[zoom_enum]
pub enum UpdateGroupMemberAction {
    /// `move`: Moves the member from the group in the path to the group of `target_group_id`.
    Move,
    /// `set_primary`: Makes the group of `target_group_id` the primary one, whose settings the member uses by default.
    SetPrimary,
}

/// Removes one user from a user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/{groupId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:member:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (404, 4131, GROUP_MEMBER_DOES_NOT_EXIST = "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// ID of the group.
    pub group_id: String,
    /// ID or email address of the group member.
    pub member_id: String,
}
