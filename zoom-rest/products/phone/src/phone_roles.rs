//! Phone roles: 11 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::TimeZone;

/// List phone roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPhoneRoles::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/roles" -> ListPhoneRolesResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    errors = [(400, 401, "the access token is invalid or expired"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneRoles {}

/// Response to [`ListPhoneRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneRolesResponse {
    /// Roles: at most 250 items.
    pub roles: Option<Vec<Role>>,
}

/// Element of `roles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Total members.
    pub total_members: Option<i64>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// Duplicate phone role.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DuplicatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicatePhoneRole::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/roles" -> DuplicatePhoneRoleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicatePhoneRole {
    /// Role ID.
    pub role_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Response to [`DuplicatePhoneRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicatePhoneRoleResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get role information.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetRoleInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRoleInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/roles/<role_id>" -> RoleInformation,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:role:admin"],
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
    /// Total members.
    pub total_members: Option<i64>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// Update phone role.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneRole::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:role:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneRole {
    /// Role ID.
    pub role_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Delete phone role.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneRole::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRole {
    /// Role ID.
    pub role_id: String,
}

/// List members in role.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListMembersInRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMembersInRole::new("Zl3aVt0bQ9y")
///     .in_role(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/roles/<role_id>/members" -> ListMembersInRoleResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:role_member:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMembersInRole {
    /// Role ID.
    pub role_id: String,
    /// In role: defaults to `false`.
    pub in_role: Option<bool>,
}

/// Response to [`ListMembersInRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMembersInRoleResponse {
    /// Members.
    pub members: Option<Vec<MembersInRoleMember>>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembersInRoleMember {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Add members to roles.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToRoles::new("Zl3aVt0bQ9y")
///     .body_role_id("Zl3aVt0bQ9y")
///     .copy_targets(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role_member:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 400, "the emails are invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToRoles {
    /// Role ID.
    pub role_id: String,
    /// Role ID.
    #[serde(rename = "role_id")]
    pub body_role_id: Option<String>,
    /// Copy targets: defaults to `false`.
    pub copy_targets: Option<bool>,
    /// Copy all members: defaults to `false`.
    pub copy_all_members: Option<bool>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
}

/// Delete members in role.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteMembersInRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMembersInRole::new("Zl3aVt0bQ9y", vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:role_member:admin"],
    errors = [(400, 400, "the emails are invalid"), (400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMembersInRole {
    /// Role ID.
    pub role_id: String,
    /// User IDs.
    pub user_ids: Vec<String>,
}

/// List phone role targets.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneRoleTargets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let targets = ListPhoneRoleTargets::new("Zl3aVt0bQ9y")
///     .is_default(true)
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/roles/<role_id>/targets" -> ListPhoneRoleTargetsResponse,
    paginate = targets: PhoneRoleTarget,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    errors = [
        (400, 300, "the field is invalid"),
        (400, 400, "the page token is invalid or expired"),
        (404, 404, "the phone role does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneRoleTargets {
    /// Role ID.
    pub role_id: String,
    /// Whether it is default: defaults to `false`.
    pub is_default: Option<bool>,
    /// User ID.
    pub user_id: Option<String>,
    /// Selected: defaults to `true`.
    pub selected: Option<bool>,
    /// Target type.
    pub target_type: Option<PhoneRoleTargetType>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `target_type`.
#[zoom_enum]
pub enum PhoneRoleTargetType {
    /// `site`.
    Site,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `commonArea`.
    #[value("commonArea")]
    CommonArea,
}

/// Response to [`ListPhoneRoleTargets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneRoleTargetsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Targets.
    #[lossy]
    pub targets: Vec<PhoneRoleTarget>,
}

/// Element of `targets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRoleTarget {
    /// Target ID.
    pub target_id: Option<String>,
    /// Target type.
    pub target_type: Option<PhoneRoleTargetType>,
    /// Target name.
    pub target_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
}

/// Add phone role targets.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargets, AddPhoneRoleTargetsTarget};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
///     vec![AddPhoneRoleTargetsTarget::new(vec!["one".to_owned()])],
/// )
///     .is_default(true)
///     .user_id("me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/roles/<role_id>/targets" -> AddPhoneRoleTargetsResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (400, 400, "the target IDs are invalid"),
        (400, 405, "a limit is exceeded"),
        (404, 404, "the phone role does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPhoneRoleTargets {
    /// Role ID.
    pub role_id: String,
    /// Whether it is default: defaults to `false`.
    pub is_default: Option<bool>,
    /// User ID.
    pub user_id: Option<String>,
    /// Targets: at most 500 items.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}

/// Element of `targets`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPhoneRoleTargetsTarget {
    /// Target type.
    pub target_type: Option<PhoneRoleTargetType>,
    /// Target IDs: required in requests; at most 10 items.
    #[required(new)]
    pub target_ids: Option<Vec<String>>,
}

/// Response to [`AddPhoneRoleTargets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPhoneRoleTargetsResponse {
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// User ID.
    pub user_id: Option<String>,
    /// Targets: at most 500 items.
    pub targets: Option<Vec<AddPhoneRoleTargetsTarget>>,
}

/// Delete phone role targets.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargetsTarget, DeletePhoneRoleTargets};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
///     vec![AddPhoneRoleTargetsTarget::new(vec!["one".to_owned()])],
/// )
///     .is_default(true)
///     .user_id("me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>/targets" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (400, 400, "a parameter is missing or invalid"),
        (400, 405, "a limit is exceeded"),
        (404, 404, "the phone role does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRoleTargets {
    /// Role ID.
    pub role_id: String,
    /// Whether it is default: defaults to `false`.
    pub is_default: Option<bool>,
    /// User ID.
    pub user_id: Option<String>,
    /// Targets: at most 500 items.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}
