//! Dial by name directory: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::IdAndName;

/// Lists the users who are in the account's dial by name directory, or those who are not.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListDirectoryUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/GET/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    GET "/phone/dial_by_name_directory/extensions" -> DirectoryUsers,
    paginate = result: DirectoryUserResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDirectoryUsers {
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

/// Response to [`ListDirectoryUsers`] and [`ListSiteDirectoryUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DirectoryUsers {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Users found, in the directory or outside it as requested, one entry each.
    #[lossy]
    pub result: Vec<DirectoryUserResult>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who is in the dial by name directory or could be added to it, with extension and site.
///
/// Element of `result` in [`DirectoryUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DirectoryUserResult {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Name under which the extension is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Zoom Phone site to which the extension belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds users to the account's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUsersToDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUsersToDirectory::new("Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/POST/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    POST "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUsersToDirectory {
    /// ID of the Zoom Phone site whose users to add.
    pub site_id: String,
    /// Extension IDs of the users to add; without them, the directory takes in the site, but none of its users.
    pub extension_ids: Option<Vec<String>>,
}

/// Removes users from the account's dial by name directory.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDirectoryUsers::new("Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/DELETE/phone/dial_by_name_directory/extensions)
#[zoom_endpoint(
    DELETE "/phone/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDirectoryUsers {
    /// ID of the Zoom Phone site whose users to remove.
    pub site_id: String,
    /// Extension IDs of the users to remove; without them, the site and all of its users leave the directory. Sent as `extension_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_ids: Option<Vec<String>>,
}

/// Lists the users who are in one site's dial by name directory, or those who are not.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let result = ListSiteDirectoryUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/GET/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> DirectoryUsers,
    paginate = result: DirectoryUserResult,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteDirectoryUsers {
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
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddSiteDirectoryUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/POST/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteDirectoryUsers {
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
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSiteDirectoryUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteDirectoryUsers::new("Zl3aVt0bQ9y")
///     .extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dial-by-name-directory/DELETE/phone/sites/{siteId}/dial_by_name_directory/extensions)
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/dial_by_name_directory/extensions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:directory:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteDirectoryUsers {
    /// ID of the Zoom Phone site whose directory is changed.
    pub site_id: String,
    /// ID of the Zoom Phone site whose users to remove.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Extension IDs of the users to remove; without them, the site and all of its users leave the directory. Sent as `extension_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_ids: Option<Vec<String>>,
}
