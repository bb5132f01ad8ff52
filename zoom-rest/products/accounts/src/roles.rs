//! Roles: 8 operations.

use zoom_core::{DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

/// List roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ListRoles, RoleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRoles::new().kind(RoleType::Common).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    errors = [(400, 4700, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// Type: defaults to `common`.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum RoleType {
    /// `common`.
    Common,
    /// `iq`.
    Iq,
}

/// Response to [`ListRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `roles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Total members.
    pub total_members: Option<i64>,
}

/// Create role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new()
///     .description("Each Monday")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/roles" -> Value,
    rate_limit = Light,
    scopes = ["role:write:admin", "role:write:role", "role:write:role:admin"],
    errors = [(400, 1224, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
}

/// Get role information.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRoleInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    errors = [(200, 200, "permission denied"), (400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// Role ID.
    pub role_id: String,
}

/// Response to [`GetRoleInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoleInformation {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
    /// Sub account privileges.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
    /// Total members.
    pub total_members: Option<i64>,
    /// Privilege scopes: at most 50 items.
    pub privilege_scopes: Option<Vec<PrivilegeScope>>,
}

/// Value of `sub_account_privileges`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountPrivileges {
    /// Second level.
    pub second_level: Option<i64>,
}

/// Element of `privilege_scopes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivilegeScope {
    /// Permission ID.
    pub permission_id: Option<String>,
    /// Group IDs: at most 100 items.
    pub group_ids: Option<Vec<String>>,
}

/// Update role information.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UpdateRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateRoleInformation::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/roles/<role_id>" -> Value,
    rate_limit = Light,
    scopes = ["role:write:admin", "role:update:role", "role:update:role:admin"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 1224, "the resource already exists"),
        (400, 1034, "the provided role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoleInformation {
    /// Role ID.
    pub role_id: String,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
    /// Sub account privileges.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
}

/// Delete role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::DeleteRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["role:write:admin", "role:delete:role", "role:delete:role:admin"],
    errors = [(200, 200, "the role was not found"), (400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Role ID.
    pub role_id: String,
}

/// List members in role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListMembersInRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMembersInRole::new("Zl3aVt0bQ9y")
///     .page_count("one")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/roles/<role_id>/members" -> ListMembersInRoleResponse,
    paginate = members: MembersInRoleMember,
    rate_limit = Medium,
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_members", "role:read:list_members:admin"],
    errors = [(400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMembersInRole {
    /// Role ID.
    pub role_id: String,
    /// Number of pages.
    pub page_count: Option<String>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListMembersInRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMembersInRoleResponse {
    /// Members: at most 300 items.
    #[lossy]
    pub members: Vec<MembersInRoleMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembersInRoleMember {
    /// Department.
    pub department: Option<String>,
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

/// Assign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    errors = [(400, 1034, "the provided role ID does not exist"), (400, 300, "a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// Role ID.
    pub role_id: String,
    /// Members: at most 30 items.
    pub members: Option<Vec<RoleMember>>,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoleMember {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Response to [`AssignRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignRoleResponse {
    /// Add at.
    pub add_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}

/// Unassign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UnassignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/roles/<role_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["role:write:admin", "role:delete:member", "role:delete:member:admin"],
    errors = [(400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// Role ID.
    pub role_id: String,
    /// Member ID.
    pub member_id: String,
}
