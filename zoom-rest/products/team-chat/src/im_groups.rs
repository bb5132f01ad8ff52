//! IM groups: 8 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List IM directory groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListImDirectoryGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListImDirectoryGroups::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/im/groups" -> ListImDirectoryGroupsResponse,
    rate_limit = Medium,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_groups:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the IM group does not exist"),
        (410, 4137, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListImDirectoryGroups {}

/// Response to [`ListImDirectoryGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListImDirectoryGroupsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Groups.
    pub groups: Option<Vec<ImDirectoryGroup>>,
}

/// Response to [`GetImDirectoryGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImDirectoryGroup {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Total members.
    pub total_members: Option<i64>,
    /// Search by account.
    pub search_by_account: Option<bool>,
    /// Search by domain.
    pub search_by_domain: Option<bool>,
    /// Search by ma account.
    pub search_by_ma_account: Option<bool>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ImDirectoryGroupType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ImDirectoryGroupType {
    /// `normal`.
    Normal,
    /// `shared`.
    Shared,
    /// `restricted`.
    Restricted,
}

/// Create IM directory group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateImDirectoryGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateImDirectoryGroup::new()
///     .name("Support")
///     .search_by_account(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/im/groups" -> Option<CreateImDirectoryGroupResponse>,
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:write:group:admin"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (409, 4132, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateImDirectoryGroup {
    /// Name.
    #[length(..=128)]
    pub name: Option<String>,
    /// Search by account.
    pub search_by_account: Option<bool>,
    /// Search by domain.
    pub search_by_domain: Option<bool>,
    /// Search by ma account.
    pub search_by_ma_account: Option<bool>,
    /// Type: defaults to `normal`.
    #[serde(rename = "type")]
    pub kind: Option<ImDirectoryGroupType>,
}

/// Response to [`CreateImDirectoryGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateImDirectoryGroupResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Search by account.
    pub search_by_account: Option<bool>,
    /// Search by domain.
    pub search_by_domain: Option<bool>,
    /// Search by ma account.
    pub search_by_ma_account: Option<bool>,
    /// Total members.
    pub total_members: Option<i64>,
}

/// Get IM directory group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetImDirectoryGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetImDirectoryGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/im/groups/<group_id>" -> ImDirectoryGroup,
    rate_limit = Light,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:group:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the IM group does not exist"),
        (410, 4137, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetImDirectoryGroup {
    /// Group ID.
    pub group_id: String,
}

/// Update IM directory group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateImDirectoryGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateImDirectoryGroup::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .search_by_account(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/im/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:update:group:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the IM group does not exist"),
        (410, 4137, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateImDirectoryGroup {
    /// Group ID.
    pub group_id: String,
    /// Name.
    #[length(..=128)]
    pub name: Option<String>,
    /// Search by account.
    pub search_by_account: Option<bool>,
    /// Search by domain.
    pub search_by_domain: Option<bool>,
    /// Search by ma account.
    pub search_by_ma_account: Option<bool>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<ImDirectoryGroupType>,
}

/// Delete IM directory group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteImDirectoryGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteImDirectoryGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/im/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:delete:group:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the IM group does not exist"),
        (410, 4137, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteImDirectoryGroup {
    /// Group ID.
    pub group_id: String,
}

/// List IM directory group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListImDirectoryGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListImDirectoryGroupMembers::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/im/groups/<group_id>/members" -> ListImDirectoryGroupMembersResponse,
    paginate = members: ImDirectoryGroupMember,
    rate_limit = Medium,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_members:admin"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 300, "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListImDirectoryGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListImDirectoryGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListImDirectoryGroupMembersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Members.
    #[lossy]
    pub members: Vec<ImDirectoryGroupMember>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImDirectoryGroupMember {
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
}

/// Add IM directory group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::AddImDirectoryGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddImDirectoryGroupMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/im/groups/<group_id>/members" -> AddImDirectoryGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["imgroup:write:admin", "contact_group:write:member:admin"],
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Members: at most 10 items.
    pub members: Option<Vec<AddImDirectoryGroupMembersMember>>,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembersMember {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Response to [`AddImDirectoryGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembersResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}

/// Delete IM directory group member.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteImDirectoryGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteImDirectoryGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/im/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:delete:member:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 4130, "the group does not exist"),
        (410, 4137, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteImDirectoryGroupMember {
    /// Group ID.
    pub group_id: String,
    /// Member ID.
    pub member_id: String,
}
