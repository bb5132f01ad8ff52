//! Dial by name directory: 6 operations.

use zoom_core::zoom_endpoint;

use super::super::{DirectoryUserResult, DirectoryUsers};

/// Lists the users who are in the account's dial by name directory, or those who are not.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListDirectoryUsers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/GET/accounts/{accountId}/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/dial_by_name_directory/extensions" -> DirectoryUsers,
    paginate = result: DirectoryUserResult,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDirectoryUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list users in the directory, rather than those outside it. Default: `false`.
    pub in_directory: Option<bool>,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: String,
}

/// Adds users to the account's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddUsersToDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUsersToDirectory::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/POST/accounts/{accountId}/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUsersToDirectory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose users to add.
    pub site_id: String,
    /// Extension IDs of the users to add; without them, the directory takes in the site, but none of its users.
    pub extension_ids: Option<Vec<String>>,
}

/// Removes users from the account's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDirectoryUsers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/DELETE/accounts/{accountId}/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDirectoryUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose users to remove.
    pub site_id: String,
    /// Extension IDs of the users to remove; without them, the site and all of its users leave the directory. Sent as `extension_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_ids: Option<Vec<String>>,
}

/// Lists the users who are in one site's dial by name directory, or those who are not.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListSiteDirectoryUsers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(100)
///     .in_directory(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/GET/accounts/{accountId}/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/dial_by_name_directory/extensions" -> DirectoryUsers,
    paginate = result: DirectoryUserResult,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteDirectoryUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose directory is read.
    pub site_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list users in the directory, rather than those outside it. Default: `false`.
    pub in_directory: Option<bool>,
    /// ID of the Zoom Phone site whose users to list.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
}

/// Adds users to one site's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddSiteDirectoryUsers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .body_site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/POST/accounts/{accountId}/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteDirectoryUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose directory is changed.
    pub site_id: String,
    /// ID of the Zoom Phone site whose users to add.
    #[serde(rename = "site_id")]
    pub body_site_id: Option<String>,
    /// Extension IDs of the users to add; without them, the directory takes in the site, but none of its users.
    pub extension_ids: Option<Vec<String>>,
}

/// Removes users from one site's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteDirectoryUsers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/dial-by-name-directory/DELETE/accounts/{accountId}/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:directory:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteDirectoryUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose directory is changed.
    pub site_id: String,
    /// ID of the Zoom Phone site whose users to remove.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Extension IDs of the users to remove; without them, the site and all of its users leave the directory. Sent as `extension_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_ids: Option<Vec<String>>,
}
