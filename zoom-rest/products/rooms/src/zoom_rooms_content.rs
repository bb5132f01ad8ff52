//! Zoom rooms content: 31 operations.

use zoom_core::{DateTime, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// List Zoom rooms background image library contents.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListZoomRoomsBackgroundImageLibraryContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListZoomRoomsBackgroundImageLibraryContents::new()
///     .page_size(1)
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/contents" -> ListZoomRoomsBackgroundImageLibraryContentsResponse,
    paginate = contents: ImageLibraryContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryContents {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Response to [`ListZoomRoomsBackgroundImageLibraryContents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryContentsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<String>,
    /// Contents.
    #[lossy]
    pub contents: Vec<ImageLibraryContent>,
}

/// Element of `contents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ImageLibraryContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
}

/// Get Zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomsBackgroundImageLibraryContent::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/contents/<content_id>" -> ZoomRoomsBackgroundImageLibraryContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the parameter is invalid"), (404, 30054003, "the file content was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsBackgroundImageLibraryContent {
    /// Content ID.
    pub content_id: String,
}

/// Response to [`GetZoomRoomsBackgroundImageLibraryContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Delete Zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteZoomRoomsBackgroundImageLibraryContent;
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
    errors = [(400, 30051005, "the parameter is invalid"), (404, 30054003, "the folder was not found")],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::ListDefaultBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDefaultBackgrounds::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/defaults" -> ListDefaultBackgroundsResponse,
    paginate = contents: DefaultBackgroundContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultBackgrounds {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListDefaultBackgrounds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDefaultBackgroundsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<String>,
    /// Contents.
    #[lossy]
    pub contents: Vec<DefaultBackgroundContent>,
}

/// Element of `contents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultBackgroundContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content name.
    pub content_name: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
}

/// List Zoom rooms background image library folders.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListZoomRoomsBackgroundImageLibraryFolders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let folders = ListZoomRoomsBackgroundImageLibraryFolders::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/folders" -> ListZoomRoomsBackgroundImageLibraryFoldersResponse,
    paginate = folders: Folder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryFolders {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListZoomRoomsBackgroundImageLibraryFolders`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsBackgroundImageLibraryFoldersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<String>,
    /// Folders.
    #[lossy]
    pub folders: Vec<Folder>,
}

/// Element of `folders`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Folder {
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Add Zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoomsBackgroundImageLibraryFolder::new()
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
    errors = [(400, 30051005, "the parameter is invalid"), (400, 30057007, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryFolder {
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Response to [`AddZoomRoomsBackgroundImageLibraryFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryFolderResponse {
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Get Zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomsBackgroundImageLibraryFolder::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/background/folders/<folder_id>" -> ZoomRoomsBackgroundImageLibraryFolder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [(400, 30051005, "the parameter is invalid"), (404, 30054003, "the folder was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: String,
}

/// Response to [`GetZoomRoomsBackgroundImageLibraryFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Update Zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomsBackgroundImageLibraryFolder;
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
        (400, 30051005, "the parameter is invalid"),
        (400, 30057005, "the resource already exists"),
        (404, 30054003, "the folder was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomsBackgroundImageLibraryFolder {
    /// Folder ID.
    pub folder_id: String,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Delete Zoom rooms background image library folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteZoomRoomsBackgroundImageLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoomsBackgroundImageLibraryFolder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/background/folders/<folder_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_folder:admin"],
    errors = [(400, 30051005, "the parameter is invalid"), (404, 30054003, "the folder was not found")],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::ListDigitalSignageContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContentItems::new(200)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents" -> ListDigitalSignageContentItemsResponse,
    paginate = contents: DigitalSignageContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItems {
    /// Records per page: defaults to `30`.
    #[range(1..=200)]
    pub page_size: i64,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageContentItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageContentItemsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Contents: at most 200 items.
    #[lossy]
    pub contents: Vec<DigitalSignageContentItemContent>,
}

/// Element of `contents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageContentItemContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Content type.
    pub content_type: Option<ContentType>,
    /// Content name.
    pub content_name: Option<String>,
}

/// Values of `content_type`.
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
/// use zoom_rest::rooms::AddDigitalSignageUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageUrl::new()
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
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageUrl {
    /// Content name.
    pub content_name: Option<String>,
    /// Content URL.
    pub content_url: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Response to [`AddDigitalSignageUrl`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::GetDigitalSignageContentItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageContentItem::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents/<content_id>" -> DigitalSignageContentItem,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentItem {
    /// Content ID.
    pub content_id: String,
}

/// Response to [`GetDigitalSignageContentItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdateDigitalSignageContentItemAttributes;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::DeleteDigitalSignageContentItem;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::AddDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageContentFolder::new()
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
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolder {
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Response to [`AddDigitalSignageContentFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::GetDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/folders/<folder_id>" -> DigitalSignageContentFolder,
    rate_limit = Light,
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentFolder {
    /// Folder ID.
    pub folder_id: String,
}

/// Response to [`GetDigitalSignageContentFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdateDigitalSignageContentFolder;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::DeleteDigitalSignageContentFolder;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::ListDigitalSignageLibraryPlaylists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = ListDigitalSignageLibraryPlaylists::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists" -> ListDigitalSignageLibraryPlaylistsResponse,
    paginate = playlists: Playlist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylists {
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageLibraryPlaylists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Playlists: at most 300 items.
    #[lossy]
    pub playlists: Vec<Playlist>,
}

/// Element of `playlists`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::AddDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageLibraryPlaylist::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/playlists" -> AddDigitalSignageLibraryPlaylistResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylist {
    /// Playlist name.
    pub playlist_name: String,
}

/// Response to [`AddDigitalSignageLibraryPlaylist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::GetDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>" -> DigitalSignageLibraryPlaylist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylist {
    /// Playlist ID.
    pub playlist_id: String,
}

/// Response to [`GetDigitalSignageLibraryPlaylist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdateDigitalSignageLibraryPlaylist;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::DeleteDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::rooms::GetDigitalSignageLibraryPlaylistContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = GetDigitalSignageLibraryPlaylistContentItems::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> DigitalSignageLibraryPlaylistContentItems,
    paginate = contents: PlaylistContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylistContentItems {
    /// Playlist ID.
    pub playlist_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetDigitalSignageLibraryPlaylistContentItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageLibraryPlaylistContentItems {
    /// Contents: at most 300 items.
    #[lossy]
    pub contents: Vec<PlaylistContentItemContent>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `contents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdatePlaylistContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistContents::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistContents {
    /// Playlist ID.
    pub playlist_id: String,
    /// Contents: at most 200 items.
    pub contents: Option<Vec<PlaylistContent>>,
}

/// Element of `contents`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::ListDigitalSignageLibraryPlaylistPublishedRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDigitalSignageLibraryPlaylistPublishedRooms::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> ListDigitalSignageLibraryPlaylistPublishedRoomsResponse,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistPublishedRooms {
    /// Playlist ID.
    pub playlist_id: String,
}

/// Response to [`ListDigitalSignageLibraryPlaylistPublishedRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistPublishedRoomsResponse {
    /// Rooms.
    pub rooms: Option<Vec<PlaylistPublishedRoom>>,
}

/// Element of `rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdatePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistRooms::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistRooms {
    /// Playlist ID.
    pub playlist_id: String,
    /// Rooms.
    pub rooms: Option<Vec<PlaylistPublishedRoom>>,
}

/// Add Zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoomsBackgroundImageLibraryContent::new(
///     zoom_core::FilePart::open("picture.png")?,
/// )
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
    derive(Clone, Debug),
)]
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

/// Response to [`AddZoomRoomsBackgroundImageLibraryContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddZoomRoomsBackgroundImageLibraryContentResponse {
    /// Content ID.
    pub content_id: Option<String>,
}

/// Update Zoom rooms background image library content.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomsBackgroundImageLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsBackgroundImageLibraryContent::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
/// )
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
    derive(Clone, Debug),
)]
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
/// use zoom_rest::rooms::AddDigitalSignageImageVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageImageVideo::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Support",
/// )
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
    derive(Clone, Debug),
)]
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

/// Response to [`AddDigitalSignageImageVideo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::rooms::UpdateDigitalSignageImageVideoFile;
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
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageImageVideoFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content ID.
    pub content_id: Option<String>,
}
