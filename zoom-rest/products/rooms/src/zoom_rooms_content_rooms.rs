//! Zoom rooms content, rooms: 27 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the images in the Zoom Rooms background library, up to 200 per page.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListBackgroundLibraryContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListBackgroundLibraryContents::new()
///     .page_size(30)
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/contents)
#[zoom_endpoint(
    GET "/rooms/content/background/contents" -> ListBackgroundLibraryContentsResponse,
    paginate = contents: BackgroundLibraryContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBackgroundLibraryContents {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the folder whose contents are listed; empty for the root folder.
    pub folder_id: Option<String>,
}

/// Response to [`ListBackgroundLibraryContents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBackgroundLibraryContentsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<String>,
    /// Contents of the background library, one entry each.
    #[lossy]
    pub contents: Vec<BackgroundLibraryContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Image in the background library of Zoom Rooms.
///
/// Element of `contents` in [`ListBackgroundLibraryContentsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BackgroundLibraryContent {
    /// ID of the background image.
    pub content_id: Option<String>,
    /// File name of the background image.
    pub content_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one image entry of the Zoom Rooms background library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetBackgroundLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBackgroundLibraryContent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/contents/{contentId})
#[zoom_endpoint(
    GET "/rooms/content/background/contents/<content_id>" -> GetBackgroundLibraryContentResponse,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 30054003, FILE_CONTENT_NOT_FOUND = "the file content was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBackgroundLibraryContent {
    /// ID of the background image.
    pub content_id: String,
}

/// Response to [`GetBackgroundLibraryContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetBackgroundLibraryContentResponse {
    /// ID of the background image.
    pub content_id: Option<String>,
    /// File name of the background image.
    pub content_name: Option<String>,
    /// URL from which the image can be downloaded, for as long as `download_url_ttl` says.
    pub download_url: Option<String>,
    /// How long the download URL stays valid, in seconds; absent if it does not expire.
    pub download_url_ttl: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes an image from the Zoom Rooms background library.
///
/// Zoom Rooms that use the image go back to the default background.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteBackgroundLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBackgroundLibraryContent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/background/contents/{contentId})
#[zoom_endpoint(
    DELETE "/rooms/content/background/contents/<content_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_content:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 30054003, FOLDER_NOT_FOUND = "the folder was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBackgroundLibraryContent {
    /// ID of the background image to delete.
    pub content_id: String,
}

/// Lists the default background images that Zoom provides for Zoom Rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListDefaultBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDefaultBackgrounds::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/defaults)
#[zoom_endpoint(
    GET "/rooms/content/background/defaults" -> ListDefaultBackgroundsResponse,
    paginate = contents: DefaultBackgroundContent,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_content:admin"],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDefaultBackgrounds {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListDefaultBackgrounds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDefaultBackgroundsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<String>,
    /// Zoom's own backgrounds, one entry each.
    #[lossy]
    pub contents: Vec<DefaultBackgroundContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Background image that Zoom provides for Zoom Rooms.
///
/// Element of `contents` in [`ListDefaultBackgroundsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultBackgroundContent {
    /// ID of the background image.
    pub content_id: Option<String>,
    /// File name of the background image.
    pub content_name: Option<String>,
    /// URL from which the background image can be downloaded.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the folders in the Zoom Rooms background library, up to 200 per page.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListBackgroundLibraryFolders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let folders = ListBackgroundLibraryFolders::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/folders)
#[zoom_endpoint(
    GET "/rooms/content/background/folders" -> ListBackgroundLibraryFoldersResponse,
    paginate = folders: Folder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBackgroundLibraryFolders {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListBackgroundLibraryFolders`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBackgroundLibraryFoldersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<String>,
    /// Folders of the background library, one entry each.
    #[lossy]
    pub folders: Vec<Folder>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Folder in the background library.
///
/// Element of `folders` in [`ListBackgroundLibraryFoldersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Folder {
    /// ID of the folder of the background library.
    pub folder_id: Option<String>,
    /// Name of the folder of the background library.
    pub folder_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a folder in the Zoom Rooms background library, which can have up to 20.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddBackgroundLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddBackgroundLibraryFolder::new()
///     .folder_name("Company backgrounds")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/background/folders)
#[zoom_endpoint(
    POST "/rooms/content/background/folders" -> AddBackgroundLibraryFolderResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_folder:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 30057007, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddBackgroundLibraryFolder {
    /// Name of the folder of the background library.
    pub folder_name: Option<String>,
}

/// Response to [`AddBackgroundLibraryFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddBackgroundLibraryFolderResponse {
    /// ID of the folder of the background library.
    pub folder_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one image folder from the Zoom Rooms background library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetBackgroundLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBackgroundLibraryFolder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/background/folders/{folderId})
#[zoom_endpoint(
    GET "/rooms/content/background/folders/<folder_id>" -> BackgroundLibraryFolder,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:background_library_folder:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 30054003, FOLDER_NOT_FOUND = "the folder was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBackgroundLibraryFolder {
    /// ID of the folder of the background library.
    pub folder_id: String,
}

/// Response to [`GetBackgroundLibraryFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BackgroundLibraryFolder {
    /// ID of the folder of the background library.
    pub folder_id: Option<String>,
    /// Name of the folder of the background library.
    pub folder_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one image folder in the Zoom Rooms background library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateBackgroundLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBackgroundLibraryFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Company backgrounds")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/background/folders/{folderId})
#[zoom_endpoint(
    PATCH "/rooms/content/background/folders/<folder_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_folder:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 30057005, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 30054003, FOLDER_NOT_FOUND = "the folder was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBackgroundLibraryFolder {
    /// ID of the folder of the background library.
    pub folder_id: String,
    /// New name of the folder of the background library.
    pub folder_name: Option<String>,
}

/// Deletes a folder and all its images from the Zoom Rooms background library.
///
/// Zoom Rooms that use the images go back to the default background.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteBackgroundLibraryFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteBackgroundLibraryFolder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/background/folders/{folderId})
#[zoom_endpoint(
    DELETE "/rooms/content/background/folders/<folder_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:background_library_folder:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 30054003, FOLDER_NOT_FOUND = "the folder was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteBackgroundLibraryFolder {
    /// ID of the folder of the background library.
    pub folder_id: String,
}

/// Lists the items in the base folder of the Zoom Rooms digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/contents)
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents" -> ListDigitalSignageContentItemsResponse,
    paginate = contents: DigitalSignageContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItems {
    /// How many entries a page holds. Default: `30`.
    #[range(1..=200)]
    pub page_size: i64,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageContentItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignageContentItemsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Content items of the digital signage library, one entry each. At most 200 items.
    #[lossy]
    pub contents: Vec<DigitalSignageContentItemContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Item in the digital signage content library.
///
/// Element of `contents` in [`ListDigitalSignageContentItemsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageContentItemContent {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// Kind of content that the item holds.
    pub content_type: Option<ContentType>,
    /// File name of the content item, or its URL if it is a link.
    pub content_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of content that the item holds.
///
/// Values of `content_type` in [`DigitalSignageContentItemContent`] and [`DigitalSignageContentItem`].
#[zoom_enum]
pub enum ContentType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// `url`.
    Url,
}

/// Adds a web page to the digital signage library by its URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddDigitalSignageUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageUrl::new()
///     .content_name("Company news")
///     .content_url("https://example.com/news")
///     .folder_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/contents)
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/contents" -> AddDigitalSignageUrlResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageUrl {
    /// Name of the web page in the digital signage library.
    pub content_name: Option<String>,
    /// URL of the web page to show.
    pub content_url: Option<String>,
    /// ID of the digital signage content folder to which the web page is added.
    pub folder_id: Option<String>,
}

/// Response to [`AddDigitalSignageUrl`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDigitalSignageUrlResponse {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one item in the digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/contents/<content_id>" -> DigitalSignageContentItem,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentItem {
    /// ID of the content item.
    pub content_id: String,
}

/// Response to [`GetDigitalSignageContentItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageContentItem {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// Kind of content that the item holds.
    pub content_type: Option<ContentType>,
    /// Name of the content item in the digital signage library.
    pub content_name: Option<String>,
    /// URL that the content item opens; for items of the URL type only.
    pub content_url: Option<String>,
    /// Whether the content disappears at `expiration_time`.
    pub expires: Option<bool>,
    /// When the content expires; counts only if `expires` is true.
    pub expiration_time: Option<DateTime>,
    /// ID of the digital signage content folder that holds the item; empty for the root folder.
    pub folder_id: Option<String>,
    /// URL from which the file of the content item can be downloaded, for as long as `download_url_ttl` says.
    pub download_url: Option<String>,
    /// How long the download URL stays valid, in seconds; absent if it does not expire.
    pub download_url_ttl: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the name, URL or expiration of one item in the digital signage library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateDigitalSignageContentAttributes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentAttributes::new("Zl3aVt0bQ9y")
///     .content_name("Holiday notice")
///     .expires(true)
///     .expiration_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentAttributes {
    /// ID of the content item.
    pub content_id: String,
    /// Name of the content item in the digital signage library.
    pub content_name: Option<String>,
    /// URL that the content item opens; for items of the URL type only.
    pub content_url: Option<String>,
    /// Whether the content disappears at `expiration_time`.
    pub expires: Option<bool>,
    /// When the content expires; counts only if `expires` is true.
    pub expiration_time: Option<DateTime>,
}

/// Deletes one item from the digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentItem {
    /// ID of the content item.
    pub content_id: String,
    /// Whether the item leaves the library only; otherwise it also leaves the playlists and room content lists that use it.
    pub remove_from_library_only: Option<bool>,
}

/// Creates a content folder in the digital signage library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageContentFolder::new()
///     .folder_name("Lobby displays")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/folders)
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/folders" -> AddDigitalSignageContentFolderResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolder {
    /// Name of the digital signage content folder.
    pub folder_name: Option<String>,
}

/// Response to [`AddDigitalSignageContentFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolderResponse {
    /// ID of the digital signage content folder.
    pub folder_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one content folder in the digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/folders/<folder_id>" -> DigitalSignageContentFolder,
    rate_limit = Light,
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentFolder {
    /// ID of the digital signage content folder.
    pub folder_id: String,
}

/// Response to [`GetDigitalSignageContentFolder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageContentFolder {
    /// ID of the digital signage content folder.
    pub folder_id: Option<String>,
    /// Name of the digital signage content folder.
    pub folder_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one content folder in the digital signage library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Lobby displays")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentFolder {
    /// ID of the digital signage content folder.
    pub folder_id: String,
    /// New name of the digital signage content folder.
    pub folder_name: Option<String>,
}

/// Deletes a digital signage folder together with all content items in it.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_contents:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentFolder {
    /// ID of the digital signage content folder.
    pub folder_id: String,
    /// Whether the folder and its items leave the library only; otherwise they also leave the playlists and room content lists that use them.
    pub remove_from_library_only: Option<bool>,
}

/// Lists the playlists in the Zoom Rooms digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists)
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists" -> ListDigitalSignagePlaylistsResponse,
    paginate = playlists: Playlist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylists {
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListDigitalSignageLibraryPlaylists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignagePlaylistsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// The playlists, one entry each. At most 300 items.
    #[lossy]
    pub playlists: Vec<Playlist>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Digital signage playlist, by ID and name.
///
/// Element of `playlists` in [`ListDigitalSignagePlaylistsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Playlist {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a playlist in the Zoom Rooms digital signage library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageLibraryPlaylist::new("Lobby playlist")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/rooms/content/digital_signage/playlists)
#[zoom_endpoint(
    POST "/rooms/content/digital_signage/playlists" -> AddDigitalSignageLibraryPlaylistResponse,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylist {
    /// Name of the playlist.
    pub playlist_name: String,
}

/// Response to [`AddDigitalSignageLibraryPlaylist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylistResponse {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one playlist of the Zoom Rooms digital signage library.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>" -> DigitalSignageLibraryPlaylist,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylist {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Response to [`GetDigitalSignageLibraryPlaylist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageLibraryPlaylist {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one playlist of the Zoom Rooms digital signage library.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y")
///     .playlist_name("Lobby playlist")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PATCH/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    PATCH "/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageLibraryPlaylist {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// New name of the playlist.
    pub playlist_name: Option<String>,
}

/// Deletes one playlist from the Zoom Rooms digital signage library and from the rooms and locations that show it.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/DELETE/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    DELETE "/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageLibraryPlaylist {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Lists the content items of a digital signage playlist, in order, with how long each one plays.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetDigitalSignagePlaylistContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = GetDigitalSignagePlaylistContentItems::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/{playlistId}/contents)
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> DigitalSignagePlaylistContentItems,
    paginate = contents: PlaylistContentItemContent,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignagePlaylistContentItems {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetDigitalSignagePlaylistContentItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignagePlaylistContentItems {
    /// Items of the playlist, in order. At most 300 items.
    #[lossy]
    pub contents: Vec<PlaylistContentItemContent>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Item in a digital signage playlist, with how long it is shown.
///
/// Element of `contents` in [`DigitalSignagePlaylistContentItems`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaylistContentItemContent {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// File name of the content item, or its URL if it is a link.
    pub content_name: Option<String>,
    /// How long the item is shown, in seconds.
    pub content_duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces all content items of a digital signage playlist, including how long each one plays.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{PlaylistContent, UpdatePlaylistContents};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistContents::new("Zl3aVt0bQ9y")
///     .contents(vec![
///         PlaylistContent::new().content_id("Zl3aVt0bQ9y").content_duration(30),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/rooms/content/digital_signage/playlists/{playlistId}/contents)
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistContents {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// Items that the playlist is to have, in order. At most 200 items.
    pub contents: Option<Vec<PlaylistContent>>,
}

/// Item to put into a digital signage playlist, with how long it is shown.
///
/// Element of `contents` in [`UpdatePlaylistContents`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaylistContent {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// How long the item is shown, in seconds.
    pub content_duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the Zoom Rooms to which a digital signage playlist is published.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListDigitalSignagePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDigitalSignagePlaylistRooms::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/GET/rooms/content/digital_signage/playlists/{playlistId}/rooms)
#[zoom_endpoint(
    GET "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> ListDigitalSignagePlaylistRoomsResponse,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignagePlaylistRooms {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Response to [`ListDigitalSignagePlaylistRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDigitalSignagePlaylistRoomsResponse {
    /// Zoom Rooms, one entry each.
    pub rooms: Option<Vec<PlaylistRoom>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room that a digital signage playlist is or will be assigned to.
///
/// Element of `rooms` in [`ListDigitalSignagePlaylistRoomsResponse`] and [`UpdatePlaylistRooms`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaylistRoom {
    /// ID of the Zoom Room.
    pub room_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets the Zoom Rooms to which a digital signage playlist is published.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{PlaylistRoom, UpdatePlaylistRooms};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistRooms::new("Zl3aVt0bQ9y")
///     .rooms(vec![PlaylistRoom::new().room_id("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/rooms/content/digital_signage/playlists/{playlistId}/rooms)
#[zoom_endpoint(
    PUT "/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:digital_signage_library_playlists:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistRooms {
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// Zoom Rooms that are to show the playlist, one entry each.
    pub rooms: Option<Vec<PlaylistRoom>>,
}
