//! Contact groups: 8 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the contact groups of the account, which contain users and user groups.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListContactGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let groups = ListContactGroups::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups)
#[zoom_endpoint(
    GET "/contacts/groups" -> ListContactGroupsResponse,
    paginate = groups: ContactGroup,
    rate_limit = Medium,
    scopes = ["contact_group:read:admin"],
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactGroups {
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListContactGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactGroupsResponse {
    /// The groups, one entry each.
    #[lossy]
    pub groups: Vec<ContactGroup>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact group: users and user groups of the account under one name, with who can see and find it.
///
/// Element of `groups` in [`ListContactGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactGroup {
    /// ID of the group.
    pub group_id: Option<String>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Who can see and find the contact group: anyone (`1`), members see it and anyone finds it (`2`), or members only (`3`).
    pub group_privacy: Option<i64>,
    /// What the group is for, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a contact group in the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{ContactGroupMemberType, CreateContactGroup, NewContactGroupMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateContactGroup::new()
///     .group_name("Support")
///     .group_privacy(1)
///     .group_members(vec![
///         NewContactGroupMember::new()
///             .kind(ContactGroupMemberType::UserGroup)
///             .id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups)
#[zoom_endpoint(
    POST "/contacts/groups" -> ContactGroupResponse,
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateContactGroup {
    /// Name of the group.
    pub group_name: Option<String>,
    /// Who can see and find the contact group: anyone (`1`), members see it and anyone finds it (`2`), or members only (`3`).
    pub group_privacy: Option<i64>,
    /// What the group is for, in free text.
    pub description: Option<String>,
    /// Members of the contact group, one entry each.
    pub group_members: Option<Vec<NewContactGroupMember>>,
}

/// User or user group to add to a contact group.
///
/// Element of `group_members` in [`CreateContactGroup`] and [`AddContactGroupMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewContactGroupMember {
    /// Whether the member is a user or a user group.
    #[wire("type")]
    pub kind: Option<ContactGroupMemberType>,
    /// ID of the user or user group to add, depending on `type`.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the member is a user or a user group.
///
/// Values of `type` in [`NewContactGroupMember`] and [`ContactGroupMember`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ContactGroupMemberType {
    /// `1`: A single user.
    User = 1,
    /// `2`: A user group.
    UserGroup = 2,
}

/// Response to [`CreateContactGroup`] and [`GetContactGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactGroupResponse {
    /// ID of the group.
    pub group_id: Option<String>,
    /// Name of the group.
    pub group_name: Option<String>,
    /// Number of members in the group.
    pub total_members: Option<i64>,
    /// Who can see and find the contact group: anyone (`1`), members see it and anyone finds it (`2`), or members only (`3`).
    pub group_privacy: Option<i64>,
    /// What the group is for, in free text.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetContactGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetContactGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/{groupId})
#[zoom_endpoint(
    GET "/contacts/groups/<group_id>" -> ContactGroupResponse,
    rate_limit = Light,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetContactGroup {
    /// ID of the group.
    pub group_id: String,
}

/// Changes one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateContactGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateContactGroup::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .privacy(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/PATCH/contacts/groups/{groupId})
#[zoom_endpoint(
    PATCH "/contacts/groups/<group_id>" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateContactGroup {
    /// ID of the group.
    pub group_id: String,
    /// Name of the group.
    pub name: Option<String>,
    /// Who can see and find the contact group: anyone (`1`), members see it and anyone finds it (`2`), or members only (`3`).
    pub privacy: Option<i64>,
    /// What the group is for, in free text.
    pub description: Option<String>,
}

/// Deletes one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteContactGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteContactGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/{groupId})
#[zoom_endpoint(
    DELETE "/contacts/groups/<group_id>" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteContactGroup {
    /// ID of the group.
    pub group_id: String,
}

/// Lists the users and user groups in one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListContactGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let group_members = ListContactGroupMembers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/GET/contacts/groups/{groupId}/members)
#[zoom_endpoint(
    GET "/contacts/groups/<group_id>/members" -> ListContactGroupMembersResponse,
    paginate = group_members: ContactGroupMember,
    rate_limit = Medium,
    scopes = ["contact_group:read:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactGroupMembers {
    /// ID of the group.
    pub group_id: String,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListContactGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactGroupMembersResponse {
    /// Members of the contact group, one entry each.
    #[lossy]
    pub group_members: Vec<ContactGroupMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or user group that is a member of a contact group.
///
/// Element of `group_members` in [`ListContactGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactGroupMember {
    /// Whether the member is a user or a user group.
    #[wire("type")]
    pub kind: Option<ContactGroupMemberType>,
    /// ID of the user or user group that is a member.
    pub id: Option<String>,
    /// Name of the user or user group.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds members to one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{AddContactGroupMembers, ContactGroupMemberType, NewContactGroupMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddContactGroupMembers::new("Zl3aVt0bQ9y")
///     .group_members(vec![
///         NewContactGroupMember::new()
///             .kind(ContactGroupMemberType::User)
///             .id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/POST/contacts/groups/{groupId}/members)
#[zoom_endpoint(
    POST "/contacts/groups/<group_id>/members" -> AddContactGroupMembersResponse,
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist, or a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddContactGroupMembers {
    /// ID of the group.
    pub group_id: String,
    /// Members to add to the contact group, one entry each.
    pub group_members: Option<Vec<NewContactGroupMember>>,
}

/// Response to [`AddContactGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddContactGroupMembersResponse {
    /// IDs of the members that were added.
    pub member_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes members from one contact group of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::RemoveContactGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveContactGroupMembers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/contact-groups/DELETE/contacts/groups/{groupId}/members)
#[zoom_endpoint(
    DELETE "/contacts/groups/<group_id>/members" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist, or a limit was exceeded, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveContactGroupMembers {
    /// ID of the group.
    pub group_id: String,
    /// IDs of the members to remove, at most 20. Sent comma-separated.
    #[query(style = comma)]
    pub member_ids: Vec<String>,
}
