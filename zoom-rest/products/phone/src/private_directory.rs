//! Private directory: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List private directory members.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPrivateDirectoryMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let private_directory_members = ListPrivateDirectoryMembers::new()
///     .page_size(300)
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/private_directory/members" -> ListPrivateDirectoryMembersResponse,
    paginate = private_directory_members: PrivateDirectoryMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_private_directory_members:admin"],
    errors = [(400, 2001, "the account does not exist"), (400, 8001, "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPrivateDirectoryMembers {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`ListPrivateDirectoryMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPrivateDirectoryMembersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Private directory members.
    #[lossy]
    pub private_directory_members: Vec<PrivateDirectoryMember>,
}

/// Element of `private_directory_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivateDirectoryMember {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<PrivateDirectoryMemberExtensionType>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension display name.
    pub extension_display_name: Option<String>,
    /// Extension email.
    pub extension_email: Option<String>,
    /// Searchable on web portal.
    pub searchable_on_web_portal: Option<SearchableOnWebPortal>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum PrivateDirectoryMemberExtensionType {
    /// `user`.
    User,
    /// `zoom_room`.
    ZoomRoom,
    /// `common_area`.
    CommonArea,
    /// `auto_receptionist`.
    AutoReceptionist,
    /// `call_queue`.
    CallQueue,
    /// `shared_line_group`.
    SharedLineGroup,
}

/// Values of `searchable_on_web_portal`.
#[zoom_enum]
pub enum SearchableOnWebPortal {
    /// `everybody`.
    Everybody,
    /// `admins_only`.
    AdminsOnly,
    /// `nobody`.
    Nobody,
}

/// Add members to private directory.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToPrivateDirectory, MembersToPrivateDirectoryMember, SearchableOnWebPortal};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToPrivateDirectory::new(
///     vec![MembersToPrivateDirectoryMember::new("Zl3aVt0bQ9y", SearchableOnWebPortal::Everybody)],
/// )
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/private_directory/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:private_directory_member:admin"],
    errors = [
        (400, 2001, "the account does not exist"),
        (400, 8001, "the site does not exist"),
        (400, 405, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToPrivateDirectory {
    /// Site ID.
    pub site_id: Option<String>,
    /// Members: at most 1000 items.
    pub members: Vec<MembersToPrivateDirectoryMember>,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MembersToPrivateDirectoryMember {
    /// Extension ID: required in requests.
    #[required(new)]
    pub extension_id: Option<String>,
    /// Searchable on web portal: required in requests.
    #[required(new)]
    pub searchable_on_web_portal: Option<SearchableOnWebPortal>,
}

/// Update private directory member.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SearchableOnWebPortal, UpdatePrivateDirectoryMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePrivateDirectoryMember::new("Zl3aVt0bQ9y", SearchableOnWebPortal::Everybody)
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:private_directory_member:admin"],
    errors = [
        (400, 2001, "the account does not exist"),
        (400, 8001, "the site does not exist"),
        (404, 404, "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePrivateDirectoryMember {
    /// Extension ID.
    pub extension_id: String,
    /// Site ID.
    pub site_id: Option<String>,
    /// Searchable on web portal.
    pub searchable_on_web_portal: SearchableOnWebPortal,
}

/// Remove member from private directory.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveMemberFromPrivateDirectory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMemberFromPrivateDirectory::new("Zl3aVt0bQ9y")
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/private_directory/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:private_directory_member:admin"],
    errors = [
        (400, 2001, "the account does not exist"),
        (400, 8001, "the site does not exist"),
        (404, 404, "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMemberFromPrivateDirectory {
    /// Extension ID.
    pub extension_id: String,
    /// Site ID.
    pub site_id: Option<String>,
}
