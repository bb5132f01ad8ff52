//! Roles: 8 operations.

use zoom_core::{Value, zoom_endpoint};

use crate::accounts::{
    AssignRoleResponse, ListMembersInRoleResponse, ListRolesResponse, MembersInRoleMember, RoleInformation, RoleMember,
    RoleType, SubAccountPrivileges,
};

/// List roles.
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:master", "role:write:master", "role:read:list_roles:master"],
    errors = [(400, 4700, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRoles {
    /// Account ID.
    pub account_id: String,
    /// Type: `common` unless said.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// Create role.
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:write:role:master"],
    errors = [(400, 1224, "it exists already")],
)]
#[derive(Clone, Debug, PartialEq)]
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:master", "role:read:role:master"],
    errors = [(200, 200, "no permission"), (400, 1034, "the provided role ID does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
}

/// Update role information.
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/roles/<role_id>" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:update:role:master"],
    errors = [
        (200, 200, "not available for this kind of account"),
        (400, 1224, "it exists already"),
        (400, 1034, "the provided role ID does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:role:master"],
    errors = [(200, 200, "the role was not found"), (400, 1034, "the provided role ID does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
}

/// List members in role.
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>/members" -> ListMembersInRoleResponse,
    paginate = members: MembersInRoleMember,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:list_members:master"],
    errors = [(400, 1034, "the provided role ID does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembersInRole {
    /// Account ID.
    pub account_id: String,
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

/// Assign role.
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:write:master", "role:write:member:master"],
    errors = [(400, 1034, "the provided role ID does not exist"), (400, 300, "a parameter is missing or not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
    /// Members: at most 30 of them.
    pub members: Option<Vec<RoleMember>>,
}

/// Unassign role.
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:member:master"],
    errors = [(400, 1034, "the provided role ID does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnassignRole {
    /// Account ID.
    pub account_id: String,
    /// Role ID.
    pub role_id: String,
    /// Member ID.
    pub member_id: String,
}
