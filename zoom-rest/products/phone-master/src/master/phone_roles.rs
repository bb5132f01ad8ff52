//! Phone roles: 11 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddPhoneRoleTargetsResponse, AddPhoneRoleTargetsTarget, DuplicatePhoneRoleResponse, ListPhoneRoleTargetsResponse,
    ListPhoneRolesResponse, ListRoleMembersResponse, PhoneRoleTarget, PhoneRoleTargetType, RoleInformation,
};

/// Lists the Zoom Phone admin roles defined in the account.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPhoneRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPhoneRoles::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/GET/accounts/{accountId}/phone/roles)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/roles" -> ListPhoneRolesResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_roles:master"],
    errors = [
        (400, 401, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneRoles {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Creates a phone role as a copy of an existing one.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DuplicatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DuplicatePhoneRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/POST/accounts/{accountId}/phone/roles)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/roles" -> DuplicatePhoneRoleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:role:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DuplicatePhoneRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role to copy.
    pub role_id: String,
    /// Name of the new role.
    pub name: Option<String>,
    /// What the role is for, in free text.
    pub description: Option<String>,
}

/// Returns one Zoom Phone role.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetRoleInformation;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/GET/accounts/{accountId}/phone/roles/{roleId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/roles/<role_id>" -> RoleInformation,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:role:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoleInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
}

/// Changes one Zoom Phone role.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdatePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/PATCH/accounts/{accountId}/phone/roles/{roleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:role:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Name of the role, at most 128 characters.
    pub name: Option<String>,
    /// What the role is for, in free text of at most 255 characters.
    pub description: Option<String>,
}

/// Deletes one Zoom Phone role from the account.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeletePhoneRole;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneRole::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/DELETE/accounts/{accountId}/phone/roles/{roleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/roles/<role_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:role:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRole {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
}

/// Lists the users who have a phone role, or those who do not.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRoleMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .in_role(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/GET/accounts/{accountId}/phone/roles/{roleId}/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/roles/<role_id>/members" -> ListRoleMembersResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:role_member:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoleMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to list the users who have the role (`true`) or those who do not (`false`). Default: `false`.
    pub in_role: Option<bool>,
}

/// Assigns a phone role to one or more users.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddMembersToRoles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToRoles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .user_ids(vec!["jill@example.com".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/POST/accounts/{accountId}/phone/roles/{roleId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:role_member:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 400, INVALID_EMAILS = "the emails are invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToRoles {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteRoleMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRoleMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/DELETE/accounts/{accountId}/phone/roles/{roleId}/members)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/roles/<role_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:role_member:master"],
    errors = [
        (400, 400, INVALID_EMAILS = "the emails are invalid"),
        (400, 300, "the request is invalid; Zoom states no cause"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRoleMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// IDs or email addresses of the users. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Vec<String>,
}

/// Lists the targets that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPhoneRoleTargets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let targets = ListPhoneRoleTargets::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/GET/accounts/{accountId}/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/roles/<role_id>/targets" -> ListPhoneRoleTargetsResponse,
    paginate = targets: PhoneRoleTarget,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_roles:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds targets that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargetsTarget, PhoneRoleTargetType};
/// use zoom_rest::phone::master::AddPhoneRoleTargets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/POST/accounts/{accountId}/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/roles/<role_id>/targets" -> AddPhoneRoleTargetsResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:role:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 400, INVALID_TARGET_IDS = "the target IDs are invalid"),
        (404, 404, PHONE_ROLE_DOES_NOT_EXIST = "the phone role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPhoneRoleTargets {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to add to the default targets of the role (`true`) or to those of the member in `user_id` (`false`). Default: `false`.
    pub is_default: Option<bool>,
    /// ID of the role member who receives the targets; needed if `is_default` is `false`.
    pub user_id: Option<String>,
    /// Sites, groups and extensions to add to the role's targets, one entry each.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}

/// Removes targets from those that the members of a phone role can manage.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPhoneRoleTargetsTarget, PhoneRoleTargetType};
/// use zoom_rest::phone::master::DeletePhoneRoleTargets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneRoleTargets::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-roles/DELETE/accounts/{accountId}/phone/roles/{roleId}/targets)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/roles/<role_id>/targets" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:delete:role:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 404, PHONE_ROLE_DOES_NOT_EXIST = "the phone role does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneRoleTargets {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone role.
    pub role_id: String,
    /// Whether to remove from the default targets of the role (`true`) or from those of the member in `user_id` (`false`). Default: `false`.
    pub is_default: Option<bool>,
    /// ID of the role member who loses the targets; needed if `is_default` is `false`.
    pub user_id: Option<String>,
    /// Sites, groups and extensions to remove from the role's targets, one entry each.
    pub targets: Vec<AddPhoneRoleTargetsTarget>,
}
