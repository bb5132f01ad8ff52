//! Roles: 10 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::User;

/// List roles.
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
#[zoom_endpoint(
    GET "/contact_center/roles" -> ListRolesResponse,
    paginate = roles: Role,
    rate_limit = Medium,
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_roles:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoles {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Roles.
    #[lossy]
    pub roles: Vec<Role>,
}

/// Element of `roles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
    /// Total users.
    pub total_users: Option<i64>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
}

/// Create role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRole::new()
///     .role_name("Support")
///     .role_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/roles" -> CreateRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    errors = [
        (400, 2203, "the resource already exists"),
        (400, 300, "a parameter is invalid"),
        (400, 2207, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRole {
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
}

/// Response to [`CreateRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
    /// Privileges.
    pub privileges: Option<RolePrivileges>,
}

/// Value of `privileges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RolePrivileges {
    /// Analytics settings.
    pub analytics_settings: Option<Vec<String>>,
    /// Administration settings.
    pub administration_settings: Option<Vec<String>>,
    /// General settings.
    pub general_settings: Option<Vec<String>>,
}

/// Duplicate role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DuplicateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicateRole::new()
///     .original_role_name("Support")
///     .new_role_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/roles/duplicate" -> DuplicateRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role:admin"],
    errors = [(400, 2203, "the resource already exists"), (400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicateRole {
    /// Original role name.
    pub original_role_name: Option<String>,
    /// New role name.
    pub new_role_name: Option<String>,
}

/// Response to [`DuplicateRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicateRoleResponse {
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
}

/// Get role.
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
#[zoom_endpoint(
    GET "/contact_center/roles/<role_id>" -> GetRoleResponse,
    rate_limit = Light,
    scopes = ["contact_center_role:read:admin", "contact_center:read:role:admin"],
    errors = [(404, 2201, "the role does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRole {
    /// Role ID.
    pub role_id: String,
}

/// Response to [`GetRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
    /// Total users.
    pub total_users: Option<i64>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Privileges.
    pub privileges: Option<RolePrivileges>,
}

/// Update role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRole::new("Zl3aVt0bQ9y")
///     .role_name("Support")
///     .role_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:update:role:admin"],
    errors = [
        (400, 2203, "the resource already exists"),
        (400, 2204, "the resource cannot be changed"),
        (400, 2207, "permission denied"),
        (404, 2201, "the role does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRole {
    /// Role ID.
    pub role_id: String,
    /// Role name.
    pub role_name: Option<String>,
    /// Role description.
    pub role_description: Option<String>,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
}

/// Delete role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    errors = [(400, 2102, "a parameter is missing or invalid"), (404, 2201, "the role does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Role ID.
    pub role_id: String,
    /// Transfer role ID.
    pub transfer_role_id: String,
}

/// Delete role privileges.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRolePrivileges;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRolePrivileges::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>/privileges" -> (),
    body = json,
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role:admin"],
    errors = [
        (400, 2207, "permission denied"),
        (400, 300, "a parameter is invalid"),
        (404, 2201, "the role does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRolePrivileges {
    /// Role ID.
    pub role_id: String,
    /// Privileges.
    pub privileges: Option<Vec<String>>,
}

/// List users of role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListUsersOfRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListUsersOfRole::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/roles/<role_id>/users" -> ListUsersOfRoleResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["contact_center_role:read:admin", "contact_center:read:list_role_users:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsersOfRole {
    /// Role ID.
    pub role_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListUsersOfRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersOfRoleResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Users.
    #[lossy]
    pub users: Vec<User>,
}

/// Assign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/roles/<role_id>/users" -> AssignRoleResponse,
    rate_limit = Medium,
    scopes = ["contact_center_role:write:admin", "contact_center:write:role_user:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignRole {
    /// Role ID.
    pub role_id: String,
    /// User IDs: at most 30 items.
    pub user_ids: Option<Vec<String>>,
}

/// Response to [`AssignRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignRoleResponse {
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Unassign role.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignRole::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/roles/<role_id>/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_role:write:admin", "contact_center:delete:role_user:admin"],
    errors = [(404, 2201, "the role does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignRole {
    /// Role ID.
    pub role_id: String,
    /// User ID.
    pub user_id: String,
}
