//! Groups, admins: 3 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::IdAndEmail;

/// Lists the users who administer one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let admins = ListGroupAdmins::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId}/admins)
#[zoom_endpoint(
    GET "/groups/<group_id>/admins" -> ListGroupAdminsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:administrator:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupAdmins {
    /// ID of the group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroupAdmins`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupAdminsResponse {
    /// The administrators of the group, one entry each. At most 300 items.
    #[lossy]
    pub admins: Vec<Admin>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Administrator of a group, by name and email address.
///
/// Element of `admins` in [`ListGroupAdminsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Admin {
    /// Email address of the admin.
    pub email: Option<String>,
    /// Name of the admin.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Makes users admins of one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{AddGroupAdmins, IdAndEmail};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupAdmins::new("Zl3aVt0bQ9y")
///     .admins(vec![IdAndEmail::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/{groupId}/admins)
#[zoom_endpoint(
    POST "/groups/<group_id>/admins" -> AddGroupAdminsResponse,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupAdmins {
    /// ID of the group.
    pub group_id: String,
    /// Users to make admins of the group, one entry each. At most 10 items.
    pub admins: Option<Vec<IdAndEmail>>,
}

/// Response to [`AddGroupAdmins`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddGroupAdminsResponse {
    /// When the admins were added to the group.
    pub added_at: Option<DateTime>,
    /// IDs of the added admins in one text; Zoom does not say how several are separated.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one admin from a user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroupAdmin;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupAdmin::new("Zl3aVt0bQ9y", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/{groupId}/admins/{userId})
#[zoom_endpoint(
    DELETE "/groups/<group_id>/admins/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:administrator:admin"],
    errors = [
        (400, 4138, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupAdmin {
    /// ID of the group.
    pub group_id: String,
    /// ID or email address of the admin to remove; `me` in user-level apps.
    pub user_id: String,
}
