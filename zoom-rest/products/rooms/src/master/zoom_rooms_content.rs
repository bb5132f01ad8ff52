//! Zoom rooms content: 20 operations.

use zoom_core::{DateTime, FilePart, zoom_endpoint};

use super::super::{
    AddDigitalSignageContentFolderResponse, AddDigitalSignageImageVideoResponse,
    AddDigitalSignageLibraryPlaylistResponse, AddDigitalSignageUrlResponse, DigitalSignageContentFolder,
    DigitalSignageContentItem, DigitalSignageContentItemContent, DigitalSignageLibraryPlaylist,
    DigitalSignagePlaylistContentItems, ListDigitalSignageContentItemsResponse,
    ListDigitalSignagePlaylistRoomsResponse, ListDigitalSignagePlaylistsResponse, Playlist, PlaylistContent,
    PlaylistContentItemContent, PlaylistRoom,
};

/// Lists the items in the base folder of the Zoom Rooms digital signage library.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/contents)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/contents" -> ListDigitalSignageContentItemsResponse,
    paginate = contents: DigitalSignageContentItemContent,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContentItems {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(1..=200)]
    pub page_size: i64,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds a web page to the digital signage library by its URL.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageUrl::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/POST/accounts/{accountId}/rooms/content/digital_signage/contents)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/contents" -> AddDigitalSignageUrlResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageUrl {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the web page in the digital signage library.
    pub content_name: Option<String>,
    /// URL of the web page to show.
    pub content_url: Option<String>,
    /// ID of the digital signage content folder to which the web page is added.
    pub folder_id: Option<String>,
}

/// Returns one item in the digital signage library.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> DigitalSignageContentItem,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentItem {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the content item.
    pub content_id: String,
}

/// Changes the name, URL or expiration of one item in the digital signage library.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageContentAttributes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentAttributes::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PATCH/accounts/{accountId}/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentAttributes {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/DELETE/accounts/{accountId}/rooms/content/digital_signage/contents/{contentId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/contents/<content_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentItem {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the content item.
    pub content_id: String,
    /// Whether the item leaves the library only; otherwise it also leaves the playlists and room content lists that use it.
    pub remove_from_library_only: Option<bool>,
}

/// Creates a content folder in the digital signage library.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageContentFolder::new("Zl3aVt0bQ9y")
///     .folder_name("Lobby displays")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/POST/accounts/{accountId}/rooms/content/digital_signage/folders)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/folders" -> AddDigitalSignageContentFolderResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageContentFolder {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the digital signage content folder.
    pub folder_name: Option<String>,
}

/// Returns one content folder in the digital signage library.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> DigitalSignageContentFolder,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageContentFolder {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage content folder.
    pub folder_id: String,
}

/// Renames one content folder in the digital signage library.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageContentFolder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageContentFolder::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .folder_name("Lobby displays")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PATCH/accounts/{accountId}/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageContentFolder {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage content folder.
    pub folder_id: String,
    /// New name of the digital signage content folder.
    pub folder_name: Option<String>,
}

/// Deletes a digital signage folder together with all content items in it.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/DELETE/accounts/{accountId}/rooms/content/digital_signage/folders/{folderId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/folders/<folder_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_contents:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageContentFolder {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage content folder.
    pub folder_id: String,
    /// Whether the folder and its items leave the library only; otherwise they also leave the playlists and room content lists that use them.
    pub remove_from_library_only: Option<bool>,
}

/// Lists the playlists in the Zoom Rooms digital signage library.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/playlists)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists" -> ListDigitalSignagePlaylistsResponse,
    paginate = playlists: Playlist,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageLibraryPlaylists {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a playlist in the Zoom Rooms digital signage library.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageLibraryPlaylist::new(
///     "Zl3aVt0bQ9y",
///     "Lobby playlist",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/POST/accounts/{accountId}/rooms/content/digital_signage/playlists)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/content/digital_signage/playlists" -> AddDigitalSignageLibraryPlaylistResponse,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDigitalSignageLibraryPlaylist {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the playlist.
    pub playlist_name: String,
}

/// Returns one playlist of the Zoom Rooms digital signage library.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> DigitalSignageLibraryPlaylist,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignageLibraryPlaylist {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Renames one playlist of the Zoom Rooms digital signage library.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDigitalSignageLibraryPlaylist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDigitalSignageLibraryPlaylist::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .playlist_name("Lobby playlist")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PATCH/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDigitalSignageLibraryPlaylist {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// New name of the playlist.
    pub playlist_name: Option<String>,
}

/// Deletes one playlist from the Zoom Rooms digital signage library and from the rooms and locations that show it.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/DELETE/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDigitalSignageLibraryPlaylist {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Lists the content items of a digital signage playlist, in order, with how long each one plays.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDigitalSignagePlaylistContentItems;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = GetDigitalSignagePlaylistContentItems::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/contents)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> DigitalSignagePlaylistContentItems,
    paginate = contents: PlaylistContentItemContent,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDigitalSignagePlaylistContentItems {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Replaces all content items of a digital signage playlist, including how long each one plays.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::PlaylistContent;
/// use zoom_rest::rooms::master::UpdatePlaylistContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistContents::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PUT/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/contents)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/contents" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistContents {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// Items that the playlist is to have, in order. At most 200 items.
    pub contents: Option<Vec<PlaylistContent>>,
}

/// Lists the Zoom Rooms to which a digital signage playlist is published.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDigitalSignagePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDigitalSignagePlaylistRooms::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/GET/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/rooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> ListDigitalSignagePlaylistRoomsResponse,
    rate_limit = Light,
    scopes = ["room:read:master", "zoom_rooms:read:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignagePlaylistRooms {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
}

/// Sets the Zoom Rooms to which a digital signage playlist is published.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::PlaylistRoom;
/// use zoom_rest::rooms::master::UpdatePlaylistRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePlaylistRooms::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .rooms(vec![PlaylistRoom::new().room_id("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PUT/accounts/{accountId}/rooms/content/digital_signage/playlists/{playlistId}/rooms)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/content/digital_signage/playlists/<playlist_id>/rooms" -> (),
    rate_limit = Light,
    scopes = ["room:write:master", "zoom_rooms:write:digital_signage_library_playlists:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePlaylistRooms {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the digital signage playlist.
    pub playlist_id: String,
    /// Zoom Rooms that are to show the playlist, one entry each.
    pub rooms: Option<Vec<PlaylistRoom>>,
}

/// Uploads an image or video to the digital signage library of Zoom Rooms.
///
/// Use the `fileapi.zoom.us` host; the file may be at most 10 MB. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddDigitalSignageImageVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageImageVideo::new(
///     "Zl3aVt0bQ9y",
///     zoom_core::FilePart::open("picture.png")?,
///     "picture.png",
/// )
/// .folder_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/POST/accounts/{accountId}/zrdigitalsignage/files)
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
    /// ID of the sub-account.
    pub account_id: String,
    /// File to upload for digital signage; Zoom lists only image formats for it: JPG, 24-bit PNG without transparency, or GIF (for Zoom Rooms Appliances only).
    #[part(file)]
    pub file: FilePart,
    /// Name of the file in the library, such as `example.jpg`.
    pub content_name: String,
    /// ID of the digital signage content folder to which the file is added.
    pub folder_id: Option<String>,
}

/// Replaces an image or video in the Zoom Rooms digital signage library.
///
/// Use the `fileapi.zoom.us` host; the file may be at most 10 MB. Acts on a sub-account of a master account.
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
/// .content_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-content/PUT/accounts/{accountId}/zrdigitalsignage/files)
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
    /// ID of the sub-account.
    pub account_id: String,
    /// New file for digital signage; Zoom lists only image formats for it: JPG, 24-bit PNG without transparency, or GIF (for Zoom Rooms Appliances only).
    #[part(file)]
    pub file: FilePart,
    /// ID of the content item whose file is replaced.
    pub content_id: Option<String>,
}
