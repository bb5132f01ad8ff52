//! Roles: 10 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::User;

/// Lists the roles that Zoom Contact Center users can have.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let roles = ListRoles::new().page_size(300).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles)
#[zoom_endpoint(
    GET "/contact_center/roles" -> ListRolesResponse,
    paginate = roles: Role,
    rate_limit = Medium,
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_roles:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The roles, one entry each.
    #[lossy]
    pub roles: Vec<Role>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role of users, with its description and the number of its users.
///
/// Element of `roles` in [`ListRolesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// ID of the Zoom Contact Center role.
    pub role_id: Option<String>,
    /// Display name of the role.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// Number of users who hold the role.
    pub total_users: Option<i64>,
    /// ID of the user who changed the role last.
    pub modified_by: Option<String>,
    /// When the role was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a role that controls which Zoom Contact Center features its users may access.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new()
///     .role_name("Support")
///     .privileges(vec!["UserManagement:Read".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles)
#[zoom_endpoint(
    POST "/contact_center/roles" -> CreateRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    errors = [
        (400, 2203, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 2207, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
    /// Display name of the role.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// Privileges that the role grants, such as `UserManagement:Read`.
    pub privileges: Option<Vec<String>>,
}

/// Response to [`CreateRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// ID of the Zoom Contact Center role.
    pub role_id: Option<String>,
    /// Display name of the role.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// What the role permits.
    pub privileges: Option<RolePrivileges>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the role permits.
///
/// Value of `privileges` in [`CreateRoleResponse`] and [`GetRoleResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RolePrivileges {
    /// Privileges on analytics and reports.
    pub analytics_settings: Option<Vec<String>>,
    /// Privileges on administration.
    pub administration_settings: Option<Vec<String>>,
    /// Privileges that concern no single area.
    pub general_settings: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Copies a Zoom Contact Center role with its settings and permissions under a new name.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DuplicateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicateRole::new()
///     .original_role_name("Support")
///     .new_role_name("Support Berlin")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles/duplicate)
#[zoom_endpoint(
    POST "/contact_center/roles/duplicate" -> DuplicateRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    errors = [
        (400, 2203, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicateRole {
    /// Name of the role that is copied.
    pub original_role_name: Option<String>,
    /// Name of the copied role.
    pub new_role_name: Option<String>,
}

/// Response to [`DuplicateRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicateRoleResponse {
    /// ID of the new role, the copy.
    pub role_id: Option<String>,
    /// Display name of the new role, the copy.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Contact Center role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles/{roleId})
#[zoom_endpoint(
    GET "/contact_center/roles/<role_id>" -> GetRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:read:admin", "contact_center:read:role:admin"],
    errors = [(404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRole {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
}

/// Response to [`GetRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// ID of the Zoom Contact Center role.
    pub role_id: Option<String>,
    /// Display name of the role.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// Number of users who hold the role.
    pub total_users: Option<i64>,
    /// ID of the user who changed the role last.
    pub modified_by: Option<String>,
    /// When the role was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// What the role permits.
    pub privileges: Option<RolePrivileges>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Contact Center role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRole::new("Zl3aVt0bQ9y").role_name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/PATCH/contact_center/roles/{roleId})
#[zoom_endpoint(
    PATCH "/contact_center/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:update:role:admin"],
    errors = [
        (400, 2203, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 2204, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (400, 2207, PERMISSION_DENIED = "permission denied"),
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRole {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// Display name of the role.
    pub role_name: Option<String>,
    /// Free text that says what the role is for.
    pub role_description: Option<String>,
    /// Privileges that the role grants, such as `UserManagement:Read`.
    pub privileges: Option<Vec<String>>,
}

/// Deletes one Zoom Contact Center role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRole::new("Zl3aVt0bQ9y", "Qm8sKd2vRt5").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/{roleId})
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    errors = [
        (400, 2102, TRANSFER_ROLE_ID_MISSING = "the transfer role ID is missing"),
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// ID of the role that users of the deleted role get.
    pub transfer_role_id: String,
}

/// Removes given privileges from one Zoom Contact Center role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRolePrivileges;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRolePrivileges::new("Zl3aVt0bQ9y")
///     .privileges(vec!["UserManagement:Read".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/{roleId}/privileges)
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>/privileges" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    errors = [
        (400, 2207, PERMISSION_DENIED = "permission denied"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRolePrivileges {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// Privileges to take away from the role, such as `UserManagement:Read`.
    pub privileges: Option<Vec<String>>,
}

/// Lists the users assigned to one Zoom Contact Center role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRoleUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListRoleUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/GET/contact_center/roles/{roleId}/users)
#[zoom_endpoint(
    GET "/contact_center/roles/<role_id>/users" -> ListRoleUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_role_users:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoleUsers {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListRoleUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRoleUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each.
    #[lossy]
    pub users: Vec<User>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a Zoom Contact Center role, and so its privileges, to users.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/POST/contact_center/roles/{roleId}/users)
#[zoom_endpoint(
    POST "/contact_center/roles/<role_id>/users" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role_user:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// IDs or email addresses of the users who get the role. At most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignRoleResponse {
    /// Users, one entry each.
    pub users: Option<Vec<User>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a Zoom Contact Center role from one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignRole::new("Zl3aVt0bQ9y", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/roles/DELETE/contact_center/roles/{roleId}/users/{userId})
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role_user:admin"],
    errors = [
        (404, 2201, ROLE_DOES_NOT_EXIST = "the role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// ID of the Zoom Contact Center role.
    pub role_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
