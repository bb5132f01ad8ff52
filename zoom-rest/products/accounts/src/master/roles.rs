//! Roles: 8 operations.

use zoom_core::{Value, zoom_endpoint};

use super::super::{
    AssignRoleResponse, ListRoleMembersMember, ListRoleMembersResponse, ListRolesResponse, RoleInformation, RoleMember,
    RoleType, SubAccountPrivileges,
};

/// Lists the roles defined on the account.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/GET/accounts/{accountId}/roles)
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:master", "role:write:master", "role:read:list_roles:master"],
    errors = [(400, 4700, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether to list Zoom's common roles (`common`) or those of Zoom IQ for Sales (`iq`), its sales analysis product. Default: `common`.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// Creates a custom role on the account.
///
/// Needs a Pro plan or higher; the first role must be set by the account owner, later ones also by users who may manage roles. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new("Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .name("Sales managers")
///     .privileges(vec!["User:Read".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/POST/accounts/{accountId}/roles)
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:write:role:master"],
    errors = [(400, 1224, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// What the role is for, in free text.
    pub description: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Kind of role: `common` for the usual Zoom roles, `iq` for Zoom Revenue Accelerator (formerly Zoom IQ).
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Codes of the privileges that the role grants, such as `User:Read`.
    pub privileges: Option<Vec<String>>,
}

/// Returns one role of the account with the privileges it grants.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/GET/accounts/{accountId}/roles/{roleId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:master", "role:read:role:master"],
    errors = [
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
}

/// Updates the name, description or privileges of a role.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::UpdateRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateRoleInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/PATCH/accounts/{accountId}/roles/{roleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/roles/<role_id>" -> Value,
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:update:role:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 1224, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoleInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// What the role is for, in free text.
    pub description: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Codes of the privileges that the role grants, such as `User:Read`.
    pub privileges: Option<Vec<String>>,
    /// How the account may manage its sub-accounts; only for partner plans.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
}

/// Deletes one role from the account.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/DELETE/accounts/{accountId}/roles/{roleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:role:master"],
    errors = [
        (200, 200, ROLE_NOT_FOUND = "the role was not found"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
}

/// Lists the users who have been assigned a given role.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListRoleMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/GET/accounts/{accountId}/roles/{roleId}/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/roles/<role_id>/members" -> ListRoleMembersResponse,
    paginate = members: ListRoleMembersMember,
    rate_limit = Medium,
    scopes = ["role:master", "role:read:list_members:master"],
    errors = [(400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoleMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// Number of pages, as in the response; Zoom does not document what it does in a request.
    pub page_count: Option<String>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Assigns a role to one or more users of the account.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::RoleMember;
/// use zoom_rest::accounts::master::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .members(vec![RoleMember::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/POST/accounts/{accountId}/roles/{roleId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:master", "role:write:master", "role:write:member:master"],
    errors = [
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// Users who get the role, one entry each. At most 30 items.
    pub members: Option<Vec<RoleMember>>,
}

/// Removes a role from one user.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/roles/DELETE/accounts/{accountId}/roles/{roleId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/roles/<role_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["role:master", "role:write:master", "role:delete:member:master"],
    errors = [(400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// ID of the user who loses the role.
    pub member_id: String,
}
