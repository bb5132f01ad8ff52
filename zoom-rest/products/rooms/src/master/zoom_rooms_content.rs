//! Zoom rooms content: 20 operations.

use zoom_core::{DateTime, FilePart, zoom_endpoint};

use super::super::{
    AddDigitalSignageContentFolderResponse, AddDigitalSignageImageVideoResponse,
    AddDigitalSignageLibraryPlaylistResponse, AddDigitalSignageUrlResponse, DigitalSignageContentFolder,
    DigitalSignageContentItem, DigitalSignageContentItemContent, DigitalSignageLibraryPlaylist,
    DigitalSignageLibraryPlaylistContentItems, ListDigitalSignageContentItemsResponse,
    ListDigitalSignageLibraryPlaylistPublishedRoomsResponse, ListDigitalSignageLibraryPlaylistsResponse, Playlist,
    PlaylistContent, PlaylistContentItemContent, PlaylistPublishedRoom,
};

/// List digital signage content items.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDigitalSignageContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContentItems::new("Zl3aVt0bQ9y", 200)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/contents" -> ListDigitalSignageContentItemsResponse,
    paginate = contents: DigitalSignageContentItemContent,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItems {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(1..=200)]
    pub page_size: i64,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add digital signage URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageUrl::new("Zl3aVt0bQ9y")
///     .content_name("Support")
///     .content_url("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/contents" -> AddDigitalSignageUrlResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageUrl {
    /// Account ID.
    pub account_id: String,
    /// Content name.
    pub content_name: Option<String>,
    /// Content URL.
    pub content_url: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Get digital signage content item.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDigitalSignageContentItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageContentItem::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> DigitalSignageContentItem,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentItem {
    /// Account ID.
    pub account_id: String,
    /// Content ID.
    pub content_id: String,
}

/// Update digital signage content item attributes.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageContentItemAttributes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentItemAttributes::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .content_name("Support")
///     .content_url("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentItemAttributes {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::rooms::master::DeleteDigitalSignageContentItem;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageContentItem::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .remove_from_library_only(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentItem {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::rooms::master::AddDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/folders" -> AddDigitalSignageContentFolderResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolder {
    /// Account ID.
    pub account_id: String,
    /// Folder name.
    pub folder_name: Option<String>,
}

/// Get digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageContentFolder::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> DigitalSignageContentFolder,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentFolder {
    /// Account ID.
    pub account_id: String,
    /// Folder ID.
    pub folder_id: String,
}

/// Update digital signage content folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentFolder::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .folder_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentFolder {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::rooms::master::DeleteDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageContentFolder::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .remove_from_library_only(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentFolder {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::rooms::master::ListDigitalSignageLibraryPlaylists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = ListDigitalSignageLibraryPlaylists::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists" -> ListDigitalSignageLibraryPlaylistsResponse,
    paginate = playlists: Playlist,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylists {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y", "Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/playlists" -> AddDigitalSignageLibraryPlaylistResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylist {
    /// Account ID.
    pub account_id: String,
    /// Playlist name.
    pub playlist_name: String,
}

/// Get digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> DigitalSignageLibraryPlaylist,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylist {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
}

/// Update digital signage library playlist.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .playlist_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageLibraryPlaylist {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::rooms::master::DeleteDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageLibraryPlaylist {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
}

/// Get digital signage library playlist content items.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDigitalSignageLibraryPlaylistContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = GetDigitalSignageLibraryPlaylistContentItems::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> DigitalSignageLibraryPlaylistContentItems,
    paginate = contents: PlaylistContentItemContent,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylistContentItems {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Update playlist contents.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdatePlaylistContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistContents::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistContents {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
    /// Contents: at most 200 items.
    pub contents: Option<Vec<PlaylistContent>>,
}

/// List digital signage library playlist published rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDigitalSignageLibraryPlaylistPublishedRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDigitalSignageLibraryPlaylistPublishedRooms::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> ListDigitalSignageLibraryPlaylistPublishedRoomsResponse,
    rate_limit = Light,
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylistPublishedRooms {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
}

/// Update playlist rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdatePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistRooms::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> (),
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistRooms {
    /// Account ID.
    pub account_id: String,
    /// Playlist ID.
    pub playlist_id: String,
    /// Rooms.
    pub rooms: Option<Vec<PlaylistPublishedRoom>>,
}

/// Add digital signage image video.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageImageVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageImageVideo::new(
///     "Zl3aVt0bQ9y",
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
    POST "/accounts/<account_id>/zrdigitalsignage/files" -> AddDigitalSignageImageVideoResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct AddDigitalSignageImageVideo {
    /// Account ID.
    pub account_id: String,
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content name.
    pub content_name: String,
    /// Folder ID.
    pub folder_id: Option<String>,
}

/// Update digital signage image video file.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageImageVideoFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageImageVideoFile::new(
///     "Zl3aVt0bQ9y",
///     zoom_core::FilePart::open("picture.png")?,
/// )
///     .content_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/zrdigitalsignage/files" -> (),
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageImageVideoFile {
    /// Account ID.
    pub account_id: String,
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Content ID.
    pub content_id: Option<String>,
}
