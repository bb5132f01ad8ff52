//! Phone roles: 11 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::IdAndName;

/// Lists the Zoom Phone admin roles defined in the account.
///
/// Needs a Business or Education plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles)
#[zoom_endpoint(
    GET "/phone/roles" -> ListPhoneRolesResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    errors = [
        (400, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneRoles {}

/// Response to [`ListPhoneRoles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneRolesResponse {
    /// The roles, one entry each. At most 250 items.
    pub roles: Option<Vec<Role>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone role, with the number of its members.
///
/// Element of `roles` in [`ListPhoneRolesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Role {
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// What the role is for, in free text.
    pub description: Option<String>,
    /// Number of users who hold the role.
    pub total_members: Option<i64>,
    /// Whether the role is built in.
    pub is_default: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a phone role as a copy of an existing one.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DuplicatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicatePhoneRole::new("Zl3aVt0bQ9y")
///     .name("Support admins")
///     .description("For the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles)
#[zoom_endpoint(
    POST "/phone/roles" -> DuplicatePhoneRoleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicatePhoneRole {
    /// ID of the Zoom Phone role to copy.
    pub role_id: String,
    /// Name of the new role.
    pub name: Option<String>,
    /// What the role is for, in free text.
    pub description: Option<String>,
}

/// Response to [`DuplicatePhoneRole`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicatePhoneRoleResponse {
    /// ID of the new role.
    pub id: Option<String>,
    /// Name of the new role.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Phone role.
///
/// Needs a Business or Education plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/{roleId})
#[zoom_endpoint(
    GET "/phone/roles/<role_id>" -> RoleInformation,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:role:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// ID of the Zoom Phone role.
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
    /// Number of users who hold the role.
    pub total_members: Option<i64>,
    /// Whether the role is built in.
    pub is_default: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Phone role.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneRole::new("Zl3aVt0bQ9y")
///     .name("Support admins")
///     .description("For the support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/PATCH/phone/roles/{roleId})
#[zoom_endpoint(
    PATCH "/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:role:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneRole {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Name of the role, at most 128 characters.
    pub name: Option<String>,
    /// What the role is for, in free text of at most 255 characters.
    pub description: Option<String>,
}

/// Deletes one Zoom Phone role from the account.
///
/// Needs a Business or Education plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/{roleId})
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRole {
    /// ID of the Zoom Phone role.
    pub role_id: String,
}

/// Lists the users who have a phone role, or those who do not.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRoleMembers::new("Zl3aVt0bQ9y")
///     .in_role(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/{roleId}/members)
#[zoom_endpoint(
    GET "/phone/roles/<role_id>/members" -> ListRoleMembersResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:role_member:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoleMembers {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to list the users who have the role (`true`) or those who do not (`false`). Default: `false`.
    pub in_role: Option<bool>,
}

/// Response to [`ListRoleMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRoleMembersResponse {
    /// Users who have the role or lack it, as `in_role` asks, one entry each.
    pub members: Option<Vec<RoleMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who has the role, or lacks it if the request asked for those, with extension and site.
///
/// Element of `members` in [`ListRoleMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoleMember {
    /// ID of the user who has or lacks the role.
    pub user_id: Option<String>,
    /// Name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Zoom Phone site to which the user belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a phone role to one or more users.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToRoles::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["jill@example.com".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles/{roleId}/members)
#[zoom_endpoint(
    POST "/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role_member:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, INVALID_EMAILS = "the emails are invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToRoles {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// ID of another Zoom Phone role from which to copy, as `copy_all_members` and `copy_targets` say, to the role in the path.
    #[serde(rename = "role_id")]
    pub body_role_id: Option<String>,
    /// Whether the targets of the role in `body_role_id` are copied too: the sites, groups and extensions that its members manage. Default: `false`.
    pub copy_targets: Option<bool>,
    /// Whether the members of the role in `body_role_id` are copied. Default: `false`.
    pub copy_all_members: Option<bool>,
    /// IDs or email addresses of the users.
    pub user_ids: Option<Vec<String>>,
}

/// Removes one or more users from a phone role.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRoleMembers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/{roleId}/members)
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:role_member:admin"],
    errors = [
        (400, 400, INVALID_EMAILS = "the emails are invalid"),
        (400, 300, "the request is invalid; Zoom states no cause"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRoleMembers {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// IDs or email addresses of the users. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Vec<String>,
}

/// Lists the targets that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneRoleTargets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let targets = ListPhoneRoleTargets::new("Zl3aVt0bQ9y")
///     .is_default(true)
///     .selected(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/GET/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    GET "/phone/roles/<role_id>/targets" -> ListPhoneRoleTargetsResponse,
    paginate = targets: PhoneRoleTarget,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_roles:admin"],
    errors = [
        (400, 300, INVALID_FIELD = "the field is invalid"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 404, PHONE_ROLE_DOES_NOT_EXIST = "the phone role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneRoleTargets {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to list the default targets of the role (`true`) or those of the member in `user_id` (`false`). Default: `false`.
    pub is_default: Option<bool>,
    /// ID of the role member whose targets to list; needed if `is_default` is `false`.
    pub user_id: Option<String>,
    /// Whether to list targets that the role has (`true`) or lacks (`false`). Default: `true`.
    pub selected: Option<bool>,
    /// Keeps only targets of this kind; which kinds there are depends on the role.
    pub target_type: Option<PhoneRoleTargetType>,
    /// ID of the Zoom Phone site whose targets to list.
    pub site_id: Option<String>,
    /// Text to search for in names and extension IDs.
    pub keyword: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Kind of target that members of a phone role may manage, such as a site or a call queue.
///
/// Values of `target_type` in [`ListPhoneRoleTargets`] and other types.
#[zoom_enum]
pub enum PhoneRoleTargetType {
    /// `site`: A site, such as an office, with its own phone settings.
    Site,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `user`: A Zoom Phone user.
    User,
    /// `group`: A group of users.
    Group,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
}

/// Response to [`ListPhoneRoleTargets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneRoleTargetsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Sites, groups and extensions that are targets of the role, or are not, as `selected` asks; one entry each.
    #[lossy]
    pub targets: Vec<PhoneRoleTarget>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Site, group or extension that is a target of a phone role, or that is not one if the request asked for those.
///
/// Element of `targets` in [`ListPhoneRoleTargetsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRoleTarget {
    /// ID of the target, such as a site, a group or a call queue.
    pub target_id: Option<String>,
    /// Kind of target, such as a site, a group or a call queue.
    pub target_type: Option<PhoneRoleTargetType>,
    /// Name of the target, such as a site, a group or a call queue.
    pub target_name: Option<String>,
    /// Extension number of the target in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Phone site to which the target belongs.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site to which the target belongs.
    pub site_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds targets that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargets, AddPhoneRoleTargetsTarget, PhoneRoleTargetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         AddPhoneRoleTargetsTarget::new(vec!["Zl3aVt0bQ9y".to_owned()])
///             .target_type(PhoneRoleTargetType::Site),
///     ],
/// )
/// .is_default(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/POST/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    POST "/phone/roles/<role_id>/targets" -> AddPhoneRoleTargetsResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 400, INVALID_TARGET_IDS = "the target IDs are invalid"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 404, PHONE_ROLE_DOES_NOT_EXIST = "the phone role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPhoneRoleTargets {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to add to the default targets of the role (`true`) or to those of the member in `user_id` (`false`). Default: `false`.
    pub is_default: Option<bool>,
    /// ID of the role member who receives the targets; needed if `is_default` is `false`.
    pub user_id: Option<String>,
    /// Sites, groups and extensions to add to the role's targets, one entry each. At most 500 items.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}

/// Targets of one type, by their IDs, to add to a phone role or remove from it.
///
/// Element of `targets` in [`AddPhoneRoleTargets`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPhoneRoleTargetsTarget {
    /// Kind of target, such as a site, a group or a call queue.
    pub target_type: Option<PhoneRoleTargetType>,
    /// IDs of the targets, such as sites, groups or extensions. Required in requests.
    #[required(new)]
    pub target_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddPhoneRoleTargets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPhoneRoleTargetsResponse {
    /// Whether the default targets of the role were added to (`true`) or those of the member in `user_id` (`false`).
    pub is_default: Option<bool>,
    /// ID of the role member who receives the targets.
    pub user_id: Option<String>,
    /// Sites, groups and extensions that were added to the role's targets, one entry each.
    pub targets: Option<Vec<AddPhoneRoleTargetsTarget>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes targets from those that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargetsTarget, DeletePhoneRoleTargets, PhoneRoleTargetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         AddPhoneRoleTargetsTarget::new(vec!["Zl3aVt0bQ9y".to_owned()])
///             .target_type(PhoneRoleTargetType::Site),
///     ],
/// )
/// .is_default(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-roles/DELETE/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    DELETE "/phone/roles/<role_id>/targets" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:delete:role:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 400, USER_ID_MISSING = "the user ID is missing"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 404, PHONE_ROLE_DOES_NOT_EXIST = "the phone role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRoleTargets {
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to remove from the default targets of the role (`true`) or from those of the member in `user_id` (`false`). Default: `false`.
    pub is_default: Option<bool>,
    /// ID of the role member who loses the targets; needed if `is_default` is `false`.
    pub user_id: Option<String>,
    /// Sites, groups and extensions to remove from the role's targets, one entry each. At most 500 items.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}
