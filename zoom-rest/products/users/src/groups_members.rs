//! Groups, members: 4 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::GroupAdmin;

/// List group members.
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
#[zoom_endpoint(
    GET "/groups/<group_id>/members" -> ListGroupMembersResponse,
    paginate = members: GroupMember,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:list_members:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the page token is invalid or expired"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=2000)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupMembersResponse {
    /// Members: at most 2000 items.
    #[lossy]
    pub members: Vec<GroupMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupMember {
    /// Email address.
    pub email: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Add group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::AddGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/groups/<group_id>/members" -> AddGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:member:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Members: at most 30 items.
    pub members: Option<Vec<GroupAdmin>>,
}

/// Response to [`AddGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddGroupMembersResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}

/// Update group member.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{UpdateGroupMember, UpdateGroupMemberAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", UpdateGroupMemberAction::Move)
///     .target_group_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:member:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid"),
        (400, 1010, "the resource does not belong to this account"),
        (404, 4130, "the group does not exist"),
        (404, 4131, "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    /// Group ID.
    pub group_id: String,
    /// Member ID.
    pub member_id: String,
    /// Action.
    pub action: UpdateGroupMemberAction,
    /// Target group ID.
    pub target_group_id: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum UpdateGroupMemberAction {
    /// `move`.
    Move,
    /// `set_primary`.
    SetPrimary,
}

/// Delete group member.
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
#[zoom_endpoint(
    DELETE "/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:member:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (404, 4131, "the group member does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// Group ID.
    pub group_id: String,
    /// Member ID.
    pub member_id: String,
}
