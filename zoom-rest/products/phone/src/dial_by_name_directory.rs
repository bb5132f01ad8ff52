//! Dial by name directory: 6 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::TimeZone;

/// List users in directory.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUsersInDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListUsersInDirectory::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/dial_by_name_directory/extensions" -> ListUsersInDirectoryResponse,
    paginate = result: UsersInDirectoryResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsersInDirectory {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// In directory: defaults to `false`.
    pub in_directory: Option<bool>,
    /// Site ID.
    pub site_id: String,
}

/// Response to [`ListUsersInDirectory`] and [`ListUsersInDirectoryBySite`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUsersInDirectoryResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Result.
    #[lossy]
    pub result: Vec<UsersInDirectoryResult>,
}

/// Element of `result`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UsersInDirectoryResult {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Add users to directory.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUsersToDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUsersToDirectory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUsersToDirectory {
    /// Site ID.
    pub site_id: String,
    /// Extension IDs.
    pub extension_ids: Option<Vec<String>>,
}

/// Delete users from directory.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUsersFromDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUsersFromDirectory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUsersFromDirectory {
    /// Site ID.
    pub site_id: String,
    /// Extension IDs.
    pub extension_ids: Option<Vec<String>>,
}

/// List users in directory by site.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUsersInDirectoryBySite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListUsersInDirectoryBySite::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> ListUsersInDirectoryResponse,
    paginate = result: UsersInDirectoryResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUsersInDirectoryBySite {
    /// Site ID.
    pub site_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// In directory: defaults to `false`.
    pub in_directory: Option<bool>,
    /// Site ID.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
}

/// Add users to directory of site.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUsersToDirectoryOfSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUsersToDirectoryOfSite::new("Zl3aVt0bQ9y")
///     .body_site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUsersToDirectoryOfSite {
    /// Site ID.
    pub site_id: String,
    /// Site ID.
    #[serde(rename = "site_id")]
    pub body_site_id: Option<String>,
    /// Extension IDs.
    pub extension_ids: Option<Vec<String>>,
}

/// Delete users from directory of site.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUsersFromDirectoryOfSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUsersFromDirectoryOfSite::new("Zl3aVt0bQ9y")
///     .query_site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    errors = [(400, 300, "the request was rejected"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUsersFromDirectoryOfSite {
    /// Site ID.
    pub site_id: String,
    /// Site ID.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Extension IDs.
    pub extension_ids: Option<Vec<String>>,
}
