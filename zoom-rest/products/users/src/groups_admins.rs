//! Groups, admins: 3 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::GroupAdmin;

/// List group admins.
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
#[zoom_endpoint(
    GET "/groups/<group_id>/admins" -> ListGroupAdminsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:administrator:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the page token is invalid or expired"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupAdmins {
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListGroupAdmins`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupAdminsResponse {
    /// Admins: at most 300 items.
    #[lossy]
    pub admins: Vec<Admin>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `admins`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Admin {
    /// Email address.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Add group admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::AddGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupAdmins::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/groups/<group_id>/admins" -> AddGroupAdminsResponse,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is invalid"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupAdmins {
    /// Group ID.
    pub group_id: String,
    /// Admins: at most 10 items.
    pub admins: Option<Vec<GroupAdmin>>,
}

/// Response to [`AddGroupAdmins`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddGroupAdminsResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}

/// Delete group admin.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroupAdmin;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupAdmin::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/groups/<group_id>/admins/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:administrator:admin"],
    errors = [
        (400, 4138, "only an owner, a host or an administrator may do this"),
        (400, 200, "not available for this kind of account"),
        (404, 4130, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupAdmin {
    /// Group ID.
    pub group_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}
