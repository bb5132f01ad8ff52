//! Zoom rooms content: 31 operations.

use zoom_core::{DateTime, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// List zoom rooms background image library contents.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListZoomRoomsBackgroundImageLibraryContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListZoomRoomsBackgroundImageLibraryContents::new()
///     .page_size(1)
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/contents" -> ListZoomRoomsBackgroundImageLibraryContentsResponse,
    paginate = contents: ImageLibraryContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryContents {
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// What [`ListZoomRoomsBackgroundImageLibraryContents`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryContentsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<String>,
    /// How many records there are on all pages.
    pub total_records: Option<String>,
    /// Contents.
    pub contents: Vec<ImageLibraryContent>,
}

/// Image library content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageLibraryContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
}

/// Get zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetZoomRoomsBackgroundImageLibraryContent::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/contents/<content_id>" -> ZoomRoomsBackgroundImageLibraryContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the parameter is not valid"), (404, 30054003, "the file content was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetZoomRoomsBackgroundImageLibraryContent {
    /// Content ID.
    pub content_id: String,
}

/// What [`GetZoomRoomsBackgroundImageLibraryContent`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomRoomsBackgroundImageLibraryContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Download URL ttl.
    pub download_url_ttl: Option<String>,
}

/// Delete zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoomsBackgroundImageLibraryContent::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/background/contents/<content_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_content:admin"],
    errors = [(400, 30051005, "the parameter is not valid"), (404, 30054003, "the folder was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteZoomRoomsBackgroundImageLibraryContent {
    /// Content ID.
    pub content_id: String,
}

/// List default backgrounds.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListDefaultBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDefaultBackgrounds::new()
///     .page_size(1)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/defaults" -> ListDefaultBackgroundsResponse,
    paginate = contents: DefaultBackgroundContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDefaultBackgrounds {
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListDefaultBackgrounds`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDefaultBackgroundsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<String>,
    /// How many records there are on all pages.
    pub total_records: Option<String>,
    /// Contents.
    pub contents: Vec<DefaultBackgroundContent>,
}

/// Default background content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultBackgroundContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
}

/// List zoom rooms background image library folders.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListZoomRoomsBackgroundImageLibraryFolders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let folders = ListZoomRoomsBackgroundImageLibraryFolders::new()
///     .page_size(1)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/folders" -> ListZoomRoomsBackgroundImageLibraryFoldersResponse,
    paginate = folders: Folder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [(400, 30051005, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryFolders {
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListZoomRoomsBackgroundImageLibraryFolders`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryFoldersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<String>,
    /// Folders.
    pub folders: Vec<Folder>,
}

/// Folder.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Add zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddZoomRoomsBackgroundImageLibraryFolder::new()
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/content/background/folders" -> AddZoomRoomsBackgroundImageLibraryFolderResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_folder:admin"],
    errors = [(400, 30051005, "the parameter is not valid"), (400, 30057007, "a limit is exceeded")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryFolder {
    /// Folder name.
    pub folder_name: Option<String>,
}

/// What [`AddZoomRoomsBackgroundImageLibraryFolder`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryFolderResponse {
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Get zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetZoomRoomsBackgroundImageLibraryFolder::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/folders/<folder_id>" -> ZoomRoomsBackgroundImageLibraryFolder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [(400, 30051005, "the parameter is not valid"), (404, 30054003, "the folder was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: String,
}

/// What [`GetZoomRoomsBackgroundImageLibraryFolder`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Update zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsBackgroundImageLibraryFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/content/background/folders/<folder_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_folder:admin"],
    errors = [
        (400, 30051005, "the parameter is not valid"),
        (400, 30057005, "it exists already"),
        (404, 30054003, "the folder was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: String,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Delete zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoomsBackgroundImageLibraryFolder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/background/folders/<folder_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_folder:admin"],
    errors = [(400, 30051005, "the parameter is not valid"), (404, 30054003, "the folder was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: String,
}

/// List digital signage content items.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListDigitalSignageContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContentItems::new(200).items(client).all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents" -> ListDigitalSignageContentItemsResponse,
    paginate = contents: DigitalSignageContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    errors = [(400, 30051005, "the access token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItems {
    /// How many records a page holds: from 1 to 200, `30` unless said.
    pub page_size: i64,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListDigitalSignageContentItems`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItemsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Contents: at most 200 of them.
    pub contents: Vec<DigitalSignageContentItemContent>,
}

/// Digital signage content item content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalSignageContentItemContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Content name.
    pub content_name: Option<String>,
}

/// What `content_type` can be.
#[zoom_enum]
pub enum ContentType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// `url`.
    Url,
}

/// Add digital signage URL.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddDigitalSignageUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddDigitalSignageUrl::new()
///     .content_name("Support")
///     .content_url("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/contents" -> AddDigitalSignageUrlResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageUrl {
    /// Content name.
    pub content_name: Option<String>,
    /// Content URL.
    pub content_url: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// What [`AddDigitalSignageUrl`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageUrlResponse {
    /// Content ID.
    pub content_id: Option<String>,
}

/// Get digital signage content item.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetDigitalSignageContentItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDigitalSignageContentItem::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents/<content_id>" -> DigitalSignageContentItem,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDigitalSignageContentItem {
    /// Content ID.
    pub content_id: String,
}

/// What [`GetDigitalSignageContentItem`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalSignageContentItem {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Content name.
    pub content_name: Option<String>,
    /// Content URL.
    pub content_url: Option<String>,
    /// Expires.
    pub expires: Option<bool>,
    /// Expiration time.
    pub expiration_time: Option<DateTime>,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Download URL ttl.
    pub download_url_ttl: Option<i64>,
}

/// Update digital signage content item attributes.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateDigitalSignageContentItemAttributes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentItemAttributes::new("Zl3aVt0bQ9y")
///     .content_name("Support")
///     .content_url("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentItemAttributes {
    /// Content ID.
    pub content_id: String,
    /// Content name.
    pub content_name: Option<String>,
    /// Content URL.
    pub content_url: Option<String>,
    /// Expires.
    pub expires: Option<bool>,
    /// Expiration time.
    pub expiration_time: Option<DateTime>,
}

/// Delete digital signage content item.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteDigitalSignageContentItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageContentItem::new("Zl3aVt0bQ9y")
///     .remove_from_library_only(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentItem {
    /// Content ID.
    pub content_id: String,
    /// Remove from library only.
    pub remove_from_library_only: Option<bool>,
}

/// Add digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddDigitalSignageContentFolder::new()
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/folders" -> AddDigitalSignageContentFolderResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolder {
    /// Folder name.
    pub folder_name: Option<String>,
}

/// What [`AddDigitalSignageContentFolder`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolderResponse {
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Get digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDigitalSignageContentFolder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/folders/<folder_id>" -> DigitalSignageContentFolder,
    rate_limit = Light,
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDigitalSignageContentFolder {
    /// Folder ID.
    pub folder_id: String,
}

/// What [`GetDigitalSignageContentFolder`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalSignageContentFolder {
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Update digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentFolder {
    /// Folder ID.
    pub folder_id: String,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Delete digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .remove_from_library_only(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentFolder {
    /// Folder ID.
    pub folder_id: String,
    /// Remove from library only.
    pub remove_from_library_only: Option<bool>,
}

/// List digital signage library playlists.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListDigitalSignageLibraryPlaylists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = ListDigitalSignageLibraryPlaylists::new()
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists" -> ListDigitalSignageLibraryPlaylistsResponse,
    paginate = playlists: Playlist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylists {
    /// How many records a page holds: from 1 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListDigitalSignageLibraryPlaylists`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Playlists: at most 300 of them.
    pub playlists: Vec<Playlist>,
}

/// Playlist.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Playlist {
    /// Playlist ID.
    pub playlist_id: Option<String>,
    /// Playlist name.
    pub playlist_name: Option<String>,
}

/// Add digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddDigitalSignageLibraryPlaylist::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/playlists" -> AddDigitalSignageLibraryPlaylistResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylist {
    /// Playlist name.
    pub playlist_name: String,
}

/// What [`AddDigitalSignageLibraryPlaylist`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylistResponse {
    /// Playlist ID.
    pub playlist_id: Option<String>,
}

/// Get digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>" -> DigitalSignageLibraryPlaylist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylist {
    /// Playlist ID.
    pub playlist_id: String,
}

/// What [`GetDigitalSignageLibraryPlaylist`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalSignageLibraryPlaylist {
    /// Playlist ID.
    pub playlist_id: Option<String>,
    /// Playlist name.
    pub playlist_name: Option<String>,
}

/// Update digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y")
///     .playlist_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalSignageLibraryPlaylist {
    /// Playlist ID.
    pub playlist_id: String,
    /// Playlist name.
    pub playlist_name: Option<String>,
}

/// Delete digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::DeleteDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDigitalSignageLibraryPlaylist {
    /// Playlist ID.
    pub playlist_id: String,
}

/// Get digital signage library playlist content items.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetDigitalSignageLibraryPlaylistContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = GetDigitalSignageLibraryPlaylistContentItems::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> DigitalSignageLibraryPlaylistContentItems,
    paginate = contents: PlaylistContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylistContentItems {
    /// Playlist ID.
    pub playlist_id: String,
    /// How many records a page holds: from 1 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetDigitalSignageLibraryPlaylistContentItems`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalSignageLibraryPlaylistContentItems {
    /// Contents: at most 300 of them.
    pub contents: Vec<PlaylistContentItemContent>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Playlist content item content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaylistContentItemContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
    /// Content duration.
    pub content_duration: Option<i64>,
}

/// Update playlist contents.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdatePlaylistContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistContents::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePlaylistContents {
    /// Playlist ID.
    pub playlist_id: String,
    /// Contents: at most 200 of them.
    pub contents: Option<Vec<PlaylistContent>>,
}

/// Playlist content.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaylistContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content duration.
    pub content_duration: Option<i64>,
}

/// List digital signage library playlist published rooms.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListDigitalSignageLibraryPlaylistPublishedRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListDigitalSignageLibraryPlaylistPublishedRooms::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> ListDigitalSignageLibraryPlaylistPublishedRoomsResponse,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistPublishedRooms {
    /// Playlist ID.
    pub playlist_id: String,
}

/// What [`ListDigitalSignageLibraryPlaylistPublishedRooms`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistPublishedRoomsResponse {
    /// Rooms.
    pub rooms: Option<Vec<PlaylistPublishedRoom>>,
}

/// Playlist published room.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaylistPublishedRoom {
    /// Room ID.
    pub room_id: Option<String>,
}

/// Update playlist rooms.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdatePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistRooms::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePlaylistRooms {
    /// Playlist ID.
    pub playlist_id: String,
    /// Rooms.
    pub rooms: Option<Vec<PlaylistPublishedRoom>>,
}

/// Add zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddZoomRoomsBackgroundImageLibraryContent::new(zoom_core::FilePart::open("picture.png")?)
///     .content_name("Support")
///     .folder_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zrbackground/files" -> AddZoomRoomsBackgroundImageLibraryContentResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_content:admin"],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryContent {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content name.
    pub content_name: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// What [`AddZoomRoomsBackgroundImageLibraryContent`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryContentResponse {
    /// Content ID.
    pub content_id: Option<String>,
}

/// Update zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsBackgroundImageLibraryContent::new(zoom_core::FilePart::open("picture.png")?, "Zl3aVt0bQ9y")
///     .content_name("Support")
///     .folder_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zrbackground/files" -> (),
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_content:admin"],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateZoomRoomsBackgroundImageLibraryContent {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content name.
    pub content_name: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Content ID.
    pub content_id: String,
}

/// Add digital signage image video.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AddDigitalSignageImageVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddDigitalSignageImageVideo::new(zoom_core::FilePart::open("picture.png")?, "Support")
///     .folder_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zrdigitalsignage/files" -> AddDigitalSignageImageVideoResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddDigitalSignageImageVideo {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content name.
    pub content_name: String,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// What [`AddDigitalSignageImageVideo`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDigitalSignageImageVideoResponse {
    /// Content ID.
    pub content_id: Option<String>,
}

/// Update digital signage image video file.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UpdateDigitalSignageImageVideoFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageImageVideoFile::new(zoom_core::FilePart::open("picture.png")?)
///     .content_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zrdigitalsignage/files" -> (),
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDigitalSignageImageVideoFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content ID.
    pub content_id: Option<String>,
}
