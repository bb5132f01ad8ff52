//! Roles: 8 operations.

use zoom_core::{DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the roles defined on the account.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles)
#[zoom_endpoint(
    GET "/roles" -> ListRolesResponse,
    rate_limit = Medium,
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_roles", "role:read:list_roles:admin"],
    errors = [(400, 4700, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// Whether to list Zoom's common roles (`common`) or those of Zoom IQ for Sales (`iq`), its sales analysis product. Default: `common`.
    #[query(rename = "type")]
    pub kind: Option<RoleType>,
}

/// Whether to list Zoom's common roles (`common`) or those of Zoom IQ for Sales (`iq`), its sales analysis product.
///
/// Values of `type` in [`ListRoles`].
#[zoom_enum]
pub enum RoleType {
    /// `common`: Ordinary roles of a Zoom account, such as owner, administrator and member.
    Common,
    /// `iq`: Roles of Zoom Revenue Accelerator, formerly Zoom IQ, which analyzes sales conversations.
    Iq,
}

/// Response to [`ListRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// The roles, one entry each.
    pub roles: Option<Vec<Role>>,
    /// Number of roles in the list.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role of the account, with the number of its members.
///
/// Element of `roles` in [`ListRolesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// What the role is for, in free text.
    pub description: Option<String>,
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Kind of role: `common` for the usual Zoom roles, `iq` for Zoom Revenue Accelerator (formerly Zoom IQ).
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of users who hold the role.
    pub total_members: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom role on the account.
///
/// Needs a Pro plan or higher; the first role must be set by the account owner, later ones also by users who may manage roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles)
#[zoom_endpoint(
    POST "/roles" -> Value,
    rate_limit = Light,
    scopes = ["role:write:admin", "role:write:role", "role:write:role:admin"],
    errors = [(400, 1224, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
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
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/{roleId})
#[zoom_endpoint(
    GET "/roles/<role_id>" -> RoleInformation,
    rate_limit = Light,
    scopes = ["role:read:admin", "role:write:admin", "role:read:role", "role:read:role:admin"],
    errors = [
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// ID of the account role, from the list of roles.
    pub role_id: String,
}

/// Response to [`GetRoleInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoleInformation {
    /// What the role is for, in free text.
    pub description: Option<String>,
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Kind of role: `common` for the usual Zoom roles, `iq` for Zoom Revenue Accelerator (formerly Zoom IQ).
    #[wire("type")]
    pub kind: Option<String>,
    /// Codes of the privileges that the role grants, such as `User:Read`.
    pub privileges: Option<Vec<String>>,
    /// How the account may manage its sub-accounts; only for partner plans.
    pub sub_account_privileges: Option<SubAccountPrivileges>,
    /// Number of users who hold the role.
    pub total_members: Option<i64>,
    /// Privileges of the role that are limited to certain user groups, one entry per privilege, with these groups. At most 50 items.
    pub privilege_scopes: Option<Vec<PrivilegeScope>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the account may manage its sub-accounts; only for partner plans.
///
/// Value of `sub_account_privileges` in [`RoleInformation`] and [`UpdateRoleInformation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountPrivileges {
    /// How the account manages its sub-accounts: `1` as their owner, `2` with the privileges of the current account, `3` with privileges that are specified.
    pub second_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User groups over which one privilege of a role may be used.
///
/// Element of `privilege_scopes` in [`RoleInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivilegeScope {
    /// Code of the privilege that is limited to the groups, such as `User:Read`.
    pub permission_id: Option<String>,
    /// IDs of the user groups to which the privilege in `permission_id` is limited. At most 100 items.
    pub group_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the name, description or privileges of a role.
///
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UpdateRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateRoleInformation::new("Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/PATCH/roles/{roleId})
#[zoom_endpoint(
    PATCH "/roles/<role_id>" -> Value,
    rate_limit = Light,
    scopes = ["role:write:admin", "role:update:role", "role:update:role:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 1224, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoleInformation {
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
/// Needs a Pro plan or higher, and the account owner or a user who may manage roles.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/{roleId})
#[zoom_endpoint(
    DELETE "/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["role:write:admin", "role:delete:role", "role:delete:role:admin"],
    errors = [
        (200, 200, ROLE_NOT_FOUND = "the role was not found"),
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// ID of the account role, from the list of roles.
    pub role_id: String,
}

/// Lists the users who have been assigned a given role.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListRoleMembers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles/{roleId}/members)
#[zoom_endpoint(
    GET "/roles/<role_id>/members" -> ListRoleMembersResponse,
    paginate = members: ListRoleMembersMember,
    rate_limit = Medium,
    scopes = ["role:read:admin", "role:write:admin", "role:read:list_members", "role:read:list_members:admin"],
    errors = [(400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoleMembers {
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

/// Response to [`ListRoleMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRoleMembersResponse {
    /// Users who have the role, one entry each. At most 300 items.
    #[lossy]
    pub members: Vec<ListRoleMembersMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who has the role.
///
/// Element of `members` in [`ListRoleMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRoleMembersMember {
    /// Department of the member.
    pub department: Option<String>,
    /// Email address of the member.
    pub email: Option<String>,
    /// First name of the member.
    pub first_name: Option<String>,
    /// ID of the member.
    pub id: Option<String>,
    /// Last name of the member.
    pub last_name: Option<String>,
    /// License that the member has, as a number, such as Basic (`1`) or Licensed (`2`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a role to one or more users of the account.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{AssignRole, RoleMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y")
///     .members(vec![RoleMember::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/POST/roles/{roleId}/members)
#[zoom_endpoint(
    POST "/roles/<role_id>/members" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["role:write:admin", "role:write:member", "role:write:member:admin"],
    errors = [
        (400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// Users who get the role, one entry each. At most 30 items.
    pub members: Option<Vec<RoleMember>>,
}

/// User to whom the role is assigned, by ID or email address.
///
/// Element of `members` in [`AssignRole`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoleMember {
    /// Email address of the user who gets the role; ignored if `id` is present.
    pub email: Option<String>,
    /// ID of the user who gets the role.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AssignRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignRoleResponse {
    /// When the users in `ids` received the role, in UTC.
    pub add_at: Option<DateTime>,
    /// IDs of the users who got the role, separated by commas.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a role from one user.
///
/// Needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/roles/DELETE/roles/{roleId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/roles/<role_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["role:write:admin", "role:delete:member", "role:delete:member:admin"],
    errors = [(400, 1034, ROLE_ID_DOES_NOT_EXIST = "the role ID does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// ID of the account role, from the list of roles.
    pub role_id: String,
    /// ID of the user who loses the role.
    pub member_id: String,
}
