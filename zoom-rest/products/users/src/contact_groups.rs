//! Contact groups: 8 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List contact groups.
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
#[zoom_endpoint(
    GET "/contacts/groups" -> ListContactGroupsResponse,
    paginate = groups: ContactGroup,
    rate_limit = Medium,
    scopes = ["contact_group:read:admin"],
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactGroups {
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListContactGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactGroupsResponse {
    /// Groups.
    #[lossy]
    pub groups: Vec<ContactGroup>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactGroup {
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Group privacy: one of `1`, `2`, `3`.
    pub group_privacy: Option<i64>,
    /// Description.
    pub description: Option<String>,
}

/// Create contact group.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::CreateContactGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateContactGroup::new()
///     .group_name("Support")
///     .group_privacy(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contacts/groups" -> CreateContactGroupResponse,
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [(400, 200, "not available for this kind of account"), (400, 300, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateContactGroup {
    /// Group name.
    pub group_name: Option<String>,
    /// Group privacy: one of `1`, `2`, `3`.
    pub group_privacy: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Group members.
    pub group_members: Option<Vec<NewContactGroupMember>>,
}

/// Element of `group_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewContactGroupMember {
    /// Type.
    #[wire("type")]
    pub kind: Option<ContactGroupMemberType>,
    /// ID.
    pub id: Option<String>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ContactGroupMemberType {
    /// `1`.
    User = 1,
    /// `2`.
    UserGroup = 2,
}

/// Response to [`CreateContactGroup`] and [`GetContactGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateContactGroupResponse {
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Total members.
    pub total_members: Option<i64>,
    /// Group privacy: one of `1`, `2`, `3`.
    pub group_privacy: Option<i64>,
    /// Description.
    pub description: Option<String>,
}

/// Get contact group.
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
#[zoom_endpoint(
    GET "/contacts/groups/<group_id>" -> CreateContactGroupResponse,
    rate_limit = Light,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetContactGroup {
    /// Group ID.
    pub group_id: String,
}

/// Update contact group.
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
#[zoom_endpoint(
    PATCH "/contacts/groups/<group_id>" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateContactGroup {
    /// Group ID.
    pub group_id: String,
    /// Name.
    pub name: Option<String>,
    /// Privacy: one of `1`, `2`, `3`.
    pub privacy: Option<i64>,
    /// Description.
    pub description: Option<String>,
}

/// Delete contact group.
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
#[zoom_endpoint(
    DELETE "/contacts/groups/<group_id>" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteContactGroup {
    /// Group ID.
    pub group_id: String,
}

/// List contact group members.
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
#[zoom_endpoint(
    GET "/contacts/groups/<group_id>/members" -> ListContactGroupMembersResponse,
    paginate = group_members: ContactGroupMember,
    rate_limit = Medium,
    scopes = ["contact_group:read:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListContactGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListContactGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactGroupMembersResponse {
    /// Group members.
    #[lossy]
    pub group_members: Vec<ContactGroupMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `group_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactGroupMember {
    /// Type.
    #[wire("type")]
    pub kind: Option<ContactGroupMemberType>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Add contact group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::AddContactGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddContactGroupMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contacts/groups/<group_id>/members" -> AddContactGroupMembersResponse,
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist, or a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddContactGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Group members.
    pub group_members: Option<Vec<NewContactGroupMember>>,
}

/// Response to [`AddContactGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddContactGroupMembersResponse {
    /// Member IDs.
    pub member_ids: Option<Vec<String>>,
}

/// Remove contact group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::RemoveContactGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveContactGroupMembers::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contacts/groups/<group_id>/members" -> (),
    rate_limit = Heavy,
    scopes = ["contact_group:write:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist, or a limit is exceeded, or a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveContactGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Member IDs: sent comma-separated.
    #[query(style = comma)]
    pub member_ids: Vec<String>,
}
