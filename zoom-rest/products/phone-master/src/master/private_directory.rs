//! Private directory: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ListPrivateDirectoryMembersResponse, MembersToPrivateDirectoryMember, PrivateDirectoryMember, SearchableOnWebPortal,
};

/// Lists the extensions in a Zoom Phone private directory, which sets who can find them in searches.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPrivateDirectoryMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let private_directory_members = ListPrivateDirectoryMembers::new("Zl3aVt0bQ9y")
///     .keyword("800")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/private-directory/GET/accounts/{accountId}/phone/private_directory/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/private_directory/members" -> ListPrivateDirectoryMembersResponse,
    paginate = private_directory_members: PrivateDirectoryMember,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_private_directory_members:master"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPrivateDirectoryMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Last digits of the extension numbers to search for.
    pub keyword: Option<String>,
    /// ID of the Zoom Phone site whose private directory to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Adds extensions to a Zoom Phone private directory, which sets who can find them in searches.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MembersToPrivateDirectoryMember, SearchableOnWebPortal};
/// use zoom_rest::phone::master::AddMembersToPrivateDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToPrivateDirectory::new(
///     "Zl3aVt0bQ9y",
///     vec![MembersToPrivateDirectoryMember::new(
///         "Zl3aVt0bQ9y",
///         SearchableOnWebPortal::Everybody,
///     )],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/private-directory/POST/accounts/{accountId}/phone/private_directory/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/private_directory/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:private_directory_member:master"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToPrivateDirectory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site of the private directory and its members; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Extensions to add to the private directory, one entry each.
    pub members: Vec<MembersToPrivateDirectoryMember>,
}

/// Changes the private directory entry of one Zoom Phone extension.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SearchableOnWebPortal;
/// use zoom_rest::phone::master::UpdatePrivateDirectoryMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePrivateDirectoryMember::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     SearchableOnWebPortal::Everybody,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/private-directory/PATCH/accounts/{accountId}/phone/private_directory/members/{extensionId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:private_directory_member:master"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePrivateDirectoryMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// Extension ID of the directory member.
    pub extension_id: String,
    /// ID of the Zoom Phone site of the private directory; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Who can find the directory member on the web portal.
    pub searchable_on_web_portal: SearchableOnWebPortal,
}

/// Removes one extension from a Zoom Phone private directory, which sets who can find its members in searches.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemovePrivateDirectoryMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePrivateDirectoryMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/private-directory/DELETE/accounts/{accountId}/phone/private_directory/members/{extensionId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:private_directory_member:master"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePrivateDirectoryMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// Extension ID of the directory member to remove.
    pub extension_id: String,
    /// ID of the Zoom Phone site of the private directory; needed if the account has multiple sites.
    pub site_id: Option<String>,
}
