//! Roles: 8 operations.

use zoom_core::{DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

/// List roles.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::{ListRoles, RoleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListRoles::new().kind(RoleType::Common).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    errors = [(400, 4700, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRoles {
    /// Type: `common` unless said.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// What `type` can be.
#[zoom_enum]
pub enum RoleType {
    /// `common`.
    Common,
    /// `iq`.
    Iq,
}

/// What [`ListRoles`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Role.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::accounts::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateRole::new()
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
    errors = [(400, 1224, "it exists already")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::accounts::GetRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetRoleInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    errors = [(200, 200, "no permission"), (400, 1034, "the provided role ID does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// Role ID.
    pub role_id: String,
}

/// What [`GetRoleInformation`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Privilege scopes: at most 50 of them.
    pub privilege_scopes: Option<Vec<PrivilegeScope>>,
}

/// Sub account privileges.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubAccountPrivileges {
    /// Second level.
    pub second_level: Option<i64>,
}

/// Privilege scope.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegeScope {
    /// Permission ID.
    pub permission_id: Option<String>,
    /// Group IDs: at most 100 of them.
    pub group_ids: Option<Vec<String>>,
}

/// Update role information.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::UpdateRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UpdateRoleInformation::new("Zl3aVt0bQ9y")
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
        (400, 1224, "it exists already"),
        (400, 1034, "the provided role ID does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::accounts::DeleteRole;
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
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::accounts::ListMembersInRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMembersInRole::new("Zl3aVt0bQ9y")
///     .page_count("one")
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembersInRole {
    /// Role ID.
    pub role_id: String,
    /// How many pages there are.
    pub page_count: Option<String>,
    /// The number of the page, from 1: `1` unless said.
    pub page_number: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListMembersInRole`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMembersInRoleResponse {
    /// Members: at most 300 of them.
    pub members: Vec<MembersInRoleMember>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// The number of the page, from 1.
    pub page_number: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Members in role member.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::accounts::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AssignRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    errors = [(400, 1034, "the provided role ID does not exist"), (400, 300, "a parameter is missing or not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignRole {
    /// Role ID.
    pub role_id: String,
    /// Members: at most 30 of them.
    pub members: Option<Vec<RoleMember>>,
}

/// Role member.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleMember {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// What [`AssignRole`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::accounts::UnassignRole;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnassignRole {
    /// Role ID.
    pub role_id: String,
    /// Member ID.
    pub member_id: String,
}
