//! Groups, admins: 3 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::GroupAdmin;

/// List group admins.
///
/// # Examples
///
/// ```
/// use zoom_api::users::ListGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let admins = ListGroupAdmins::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
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
        (400, 300, "the page token is not valid, or has expired"),
        (404, 4130, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGroupAdmins {
    /// Group ID.
    pub group_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListGroupAdmins`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGroupAdminsResponse {
    /// Admins: at most 300 of them.
    pub admins: Vec<Admin>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Admin.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::users::AddGroupAdmins;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddGroupAdmins::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/groups/<group_id>/admins" -> AddGroupAdminsResponse,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:administrator:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is not valid"),
        (404, 4130, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddGroupAdmins {
    /// Group ID.
    pub group_id: String,
    /// Admins: at most 10, at most 10 of them.
    pub admins: Option<Vec<GroupAdmin>>,
}

/// What [`AddGroupAdmins`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::users::DeleteGroupAdmin;
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
        (404, 4130, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupAdmin {
    /// Group ID.
    pub group_id: String,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
}
