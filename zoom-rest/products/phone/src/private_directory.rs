//! Private directory: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the extensions in a Zoom Phone private directory, which sets who can find them in searches.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPrivateDirectoryMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let private_directory_members = ListPrivateDirectoryMembers::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/private-directory/GET/phone/private_directory/members)
#[zoom_endpoint(
    GET "/phone/private_directory/members" -> ListPrivateDirectoryMembersResponse,
    paginate = private_directory_members: PrivateDirectoryMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_private_directory_members:admin"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPrivateDirectoryMembers {
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

/// Response to [`ListPrivateDirectoryMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPrivateDirectoryMembersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members of the private directory, one entry each.
    #[lossy]
    pub private_directory_members: Vec<PrivateDirectoryMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension in a private directory, and who can find it.
///
/// Element of `private_directory_members` in [`ListPrivateDirectoryMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivateDirectoryMember {
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Kind of extension: a user, call queue, auto receptionist, common area and so on.
    pub extension_type: Option<PrivateDirectoryMemberExtensionType>,
    /// Extension number of the member in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Display name of the extension.
    pub extension_display_name: Option<String>,
    /// Email address of the extension's user; for extensions of users only.
    pub extension_email: Option<String>,
    /// Who can find the directory member on the web portal.
    pub searchable_on_web_portal: Option<SearchableOnWebPortal>,
    /// ID of the Zoom Phone site of the private directory.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site of the private directory.
    pub site_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension: a user, call queue, auto receptionist, common area and so on.
///
/// Values of `extension_type` in [`PrivateDirectoryMember`].
#[zoom_enum]
pub enum PrivateDirectoryMemberExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `zoom_room`: A Zoom Room, which is a room with equipment for Zoom meetings.
    ZoomRoom,
    /// `common_area`: A phone in a shared space, such as a lobby.
    CommonArea,
    /// `auto_receptionist`: An auto receptionist, which greets callers and routes their calls.
    AutoReceptionist,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `shared_line_group`: A group of users who share a line.
    SharedLineGroup,
}

/// Who can find the directory member on the web portal.
///
/// Values of `searchable_on_web_portal` in [`PrivateDirectoryMember`] and other types.
#[zoom_enum]
pub enum SearchableOnWebPortal {
    /// `everybody`: Anyone can find the member.
    Everybody,
    /// `admins_only`: Only administrators can find the member.
    AdminsOnly,
    /// `nobody`: The member cannot be found.
    Nobody,
}

/// Adds extensions to a Zoom Phone private directory, which sets who can find them in searches.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToPrivateDirectory, MembersToPrivateDirectoryMember, SearchableOnWebPortal};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToPrivateDirectory::new(vec![MembersToPrivateDirectoryMember::new(
///     "Zl3aVt0bQ9y",
///     SearchableOnWebPortal::Everybody,
/// )])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/private-directory/POST/phone/private_directory/members)
#[zoom_endpoint(
    POST "/phone/private_directory/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:private_directory_member:admin"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToPrivateDirectory {
    /// ID of the Zoom Phone site of the private directory and its members; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Extensions to add to the private directory, one entry each. At most 1000 items.
    pub members: Vec<MembersToPrivateDirectoryMember>,
}

/// Extension to add to a private directory, and who can find it.
///
/// Element of `members` in [`AddMembersToPrivateDirectory`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MembersToPrivateDirectoryMember {
    /// Extension ID of the member. Required in requests.
    #[required(new)]
    pub extension_id: Option<String>,
    /// Who can find the directory member on the web portal. Required in requests.
    #[required(new)]
    pub searchable_on_web_portal: Option<SearchableOnWebPortal>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the private directory entry of one Zoom Phone extension.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SearchableOnWebPortal, UpdatePrivateDirectoryMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePrivateDirectoryMember::new("Zl3aVt0bQ9y", SearchableOnWebPortal::Everybody)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/private-directory/PATCH/phone/private_directory/members/{extensionId})
#[zoom_endpoint(
    PATCH "/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:private_directory_member:admin"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePrivateDirectoryMember {
    /// Extension ID of the directory member.
    pub extension_id: String,
    /// ID of the Zoom Phone site of the private directory; needed if the account has multiple sites.
    pub site_id: Option<String>,
    /// Who can find the directory member on the web portal.
    pub searchable_on_web_portal: SearchableOnWebPortal,
}

/// Removes one extension from a Zoom Phone private directory, which sets who can find its members in searches.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemovePrivateDirectoryMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePrivateDirectoryMember::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/private-directory/DELETE/phone/private_directory/members/{extensionId})
#[zoom_endpoint(
    DELETE "/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:private_directory_member:admin"],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 8001, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePrivateDirectoryMember {
    /// Extension ID of the directory member to remove.
    pub extension_id: String,
    /// ID of the Zoom Phone site of the private directory; needed if the account has multiple sites.
    pub site_id: Option<String>,
}
