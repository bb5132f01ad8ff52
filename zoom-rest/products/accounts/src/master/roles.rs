//! Roles: 8 operations.

use zoom_core::{Value, zoom_endpoint};

use super::super::{
    AssignRoleResponse, ListMembersInRoleResponse, ListRolesResponse, MembersInRoleMember, RoleInformation, RoleMember,
    RoleType, SubAccountPrivileges,
};

/// List roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::RoleType;
/// use zoom_rest::accounts::master::ListRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRoles::new("Zl3aVt0bQ9y")
///     .kind(RoleType::Common)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:master", "role:write:master", "role:read:list_roles:master"],
    errors = [(400, 4700, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// Account ID.
    pub account_id: String,
    /// Type: defaults to `common`.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// Create role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:write:role:master"],
    errors = [(400, 1224, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::accounts::master::GetRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRoleInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:master", "role:read:role:master"],
    errors = [(200, 200, "permission denied"), (400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
}

/// Update role information.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::UpdateRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateRoleInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/roles/<role_id>" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:update:role:master"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 1224, "the resource already exists"),
        (400, 1034, "the provided role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoleInformation {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::accounts::master::DeleteRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:role:master"],
    errors = [(200, 200, "the role was not found"), (400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
}

/// List members in role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListMembersInRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMembersInRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_count("one")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>/members" -> ListMembersInRoleResponse,
    paginate = members: MembersInRoleMember,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:list_members:master"],
    errors = [(400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMembersInRole {
    /// Account ID.
    pub account_id: String,
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

/// Assign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:write:master", "role:write:member:master"],
    errors = [(400, 1034, "the provided role ID does not exist"), (400, 300, "a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
    /// Members: at most 30 items.
    pub members: Option<Vec<RoleMember>>,
}

/// Unassign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::UnassignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:member:master"],
    errors = [(400, 1034, "the provided role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
    /// Member ID.
    pub member_id: String,
}
