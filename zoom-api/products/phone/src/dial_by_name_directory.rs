//! Dial by name directory: 6 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::TimeZone;

/// List users in directory.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::ListUsersInDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListUsersInDirectory::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/dial_by_name_directory/extensions" -> ListUsersInDirectoryResponse,
    paginate = result: UsersInDirectoryResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUsersInDirectory {
    /// How many records a page holds: at most 100, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// In directory: `false` unless said.
    pub in_directory: Option<bool>,
    /// Site ID.
    pub site_id: String,
}

/// What [`ListUsersInDirectory`], and others, answer with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersInDirectoryResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Result.
    pub result: Vec<UsersInDirectoryResult>,
}

/// Users in directory result.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::AddUsersToDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUsersToDirectory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::phone::DeleteUsersFromDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUsersFromDirectory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::phone::ListUsersInDirectoryBySite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListUsersInDirectoryBySite::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> ListUsersInDirectoryResponse,
    paginate = result: UsersInDirectoryResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUsersInDirectoryBySite {
    /// Site ID.
    pub site_id: String,
    /// How many records a page holds: at most 100, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// In directory: `false` unless said.
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
/// use zoom_api::phone::AddUsersToDirectoryOfSite;
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
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::phone::DeleteUsersFromDirectoryOfSite;
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
    errors = [(400, 300, "the request is not accepted"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
