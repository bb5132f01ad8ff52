//! IM groups: 8 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's IM directory groups, which sort users in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups)
#[zoom_endpoint(
    GET "/im/groups" -> ListImDirectoryGroupsResponse,
    rate_limit = Medium,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_groups:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, IM_GROUP_DOES_NOT_EXIST = "the IM group does not exist"),
        (410, 4137, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListImDirectoryGroups {}

/// Response to [`ListImDirectoryGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListImDirectoryGroupsResponse {
    /// Number of groups in the list.
    pub total_records: Option<i64>,
    /// IM directory groups of the account, one entry each.
    pub groups: Option<Vec<ImDirectoryGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// IM directory group, which sorts users in the contact list, with its search rules.
///
/// Response to [`GetImDirectoryGroup`].
///
/// Element of `groups` in [`ListImDirectoryGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImDirectoryGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
    /// Whether group members can search for people in the same account.
    pub search_by_account: Option<bool>,
    /// Whether group members can search for others with the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether group members can search the whole master account with its sub-accounts.
    pub search_by_ma_account: Option<bool>,
    /// How well group members can see each other and others in the account.
    #[wire("type")]
    pub kind: Option<ImDirectoryGroupType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How well group members can see each other and others in the account.
///
/// Values of `type` in [`ImDirectoryGroup`] and other types.
#[zoom_enum]
pub enum ImDirectoryGroupType {
    /// `normal`: Members see one another; other people find them by search.
    Normal,
    /// `shared`: Everyone in the account sees the members.
    Shared,
    /// `restricted`: Only members see the group and can search for people in it.
    Restricted,
}

/// Creates an IM directory group, which groups users of the account in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/POST/im/groups)
#[zoom_endpoint(
    POST "/im/groups" -> Option<CreateImDirectoryGroupResponse>,
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:write:group:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (409, 4132, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateImDirectoryGroup {
    /// Name of the group.
    #[length(..=128)]
    pub name: Option<String>,
    /// Whether group members can search for people in the same account.
    pub search_by_account: Option<bool>,
    /// Whether group members can search for others with the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether group members can search the whole master account with its sub-accounts.
    pub search_by_ma_account: Option<bool>,
    /// How well group members can see each other and others in the account. Default: `normal`.
    #[serde(rename = "type")]
    pub kind: Option<ImDirectoryGroupType>,
}

/// Response to [`CreateImDirectoryGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateImDirectoryGroupResponse {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Whether group members can search for people in the same account.
    pub search_by_account: Option<bool>,
    /// Whether group members can search for others with the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether group members can search the whole master account with its sub-accounts.
    pub search_by_ma_account: Option<bool>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one IM directory group of the account, which sorts users in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups/{groupId})
#[zoom_endpoint(
    GET "/im/groups/<group_id>" -> ImDirectoryGroup,
    rate_limit = Light,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:group:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, IM_GROUP_DOES_NOT_EXIST = "the IM group does not exist"),
        (410, 4137, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetImDirectoryGroup {
    /// ID of the IM directory group.
    pub group_id: String,
}

/// Changes one IM directory group of the account, which sorts users in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/PATCH/im/groups/{groupId})
#[zoom_endpoint(
    PATCH "/im/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:update:group:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, IM_GROUP_DOES_NOT_EXIST = "the IM group does not exist"),
        (410, 4137, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateImDirectoryGroup {
    /// ID of the IM directory group.
    pub group_id: String,
    /// Name of the group.
    #[length(..=128)]
    pub name: Option<String>,
    /// Whether group members can search for people in the same account.
    pub search_by_account: Option<bool>,
    /// Whether group members can search for others with the same email domain.
    pub search_by_domain: Option<bool>,
    /// Whether group members can search the whole master account with its sub-accounts.
    pub search_by_ma_account: Option<bool>,
    /// How well group members can see each other and others in the account.
    #[serde(rename = "type")]
    pub kind: Option<ImDirectoryGroupType>,
}

/// Deletes one IM directory group of the account, which sorts users in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/DELETE/im/groups/{groupId})
#[zoom_endpoint(
    DELETE "/im/groups/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:delete:group:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, IM_GROUP_DOES_NOT_EXIST = "the IM group does not exist"),
        (410, 4137, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteImDirectoryGroup {
    /// ID of the IM directory group.
    pub group_id: String,
}

/// Lists the users who belong to one IM directory group, which sorts them in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/GET/im/groups/{groupId}/members)
#[zoom_endpoint(
    GET "/im/groups/<group_id>/members" -> ListImDirectoryGroupMembersResponse,
    paginate = members: ImDirectoryGroupMember,
    rate_limit = Medium,
    scopes = ["imgroup:read:admin", "imgroup:write:admin", "contact_group:read:list_members:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListImDirectoryGroupMembers {
    /// ID of the IM directory group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListImDirectoryGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListImDirectoryGroupMembersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members of the IM directory group, one entry each.
    #[lossy]
    pub members: Vec<ImDirectoryGroupMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of an IM directory group, with name and license.
///
/// Element of `members` in [`ListImDirectoryGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImDirectoryGroupMember {
    /// Email address of the user.
    pub email: Option<String>,
    /// First (given) name of the user.
    pub first_name: Option<String>,
    /// User ID of the member.
    pub id: Option<String>,
    /// Last (family) name of the user.
    pub last_name: Option<String>,
    /// License of the member: `1` for Basic, `2` for Licensed.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds users to one IM directory group of the account, which sorts them in the contact list.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{AddImDirectoryGroupMembers, AddImDirectoryGroupMembersMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddImDirectoryGroupMembers::new("Zl3aVt0bQ9y")
///     .members(vec![
///         AddImDirectoryGroupMembersMember::new().email("jill@example.com"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/POST/im/groups/{groupId}/members)
#[zoom_endpoint(
    POST "/im/groups/<group_id>/members" -> AddImDirectoryGroupMembersResponse,
    rate_limit = Medium,
    scopes = ["imgroup:write:admin", "contact_group:write:member:admin"],
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembers {
    /// ID of the IM directory group.
    pub group_id: String,
    /// Users to add to the IM directory group, one entry each. At most 10 items.
    pub members: Option<Vec<AddImDirectoryGroupMembersMember>>,
}

/// User to add to an IM directory group, by ID or email address.
///
/// Element of `members` in [`AddImDirectoryGroupMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembersMember {
    /// Email address of the user to add; ignored if the ID is given.
    pub email: Option<String>,
    /// ID of the user to add.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddImDirectoryGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddImDirectoryGroupMembersResponse {
    /// When the users were added to the group.
    pub added_at: Option<DateTime>,
    /// User IDs of the members who were added; Zoom does not say how several are separated.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one user from an IM directory group of the account, which sorts users in the contact list.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-groups/DELETE/im/groups/{groupId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/im/groups/<group_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["imgroup:write:admin", "contact_group:delete:member:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
        (410, 4137, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteImDirectoryGroupMember {
    /// ID of the IM directory group.
    pub group_id: String,
    /// ID of the member to remove, from `id` in the list of members.
    pub member_id: String,
}
