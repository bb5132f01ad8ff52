//! Zoom rooms content, zrbackground: 2 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Uploads an image to the Zoom Rooms background library.
///
/// Use the `fileapi.zoom.us` host; the caller needs a Zoom Rooms license, and the file may be at most 10 MB.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddBackgroundLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddBackgroundLibraryContent::new(
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .content_name("picture.png")
/// .folder_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/zrbackground/files)
#[zoom_endpoint(
    POST "/zrbackground/files" -> AddBackgroundLibraryContentResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:background_library_content:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct AddBackgroundLibraryContent {
    /// Image to upload, such as a background for the room's display.
    #[part(file)]
    pub file: FilePart,
    /// File name of the background image.
    pub content_name: Option<String>,
    /// ID of the background library folder to which the image is added; empty for the root folder.
    pub folder_id: Option<String>,
}

/// Response to [`AddBackgroundLibraryContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddBackgroundLibraryContentResponse {
    /// ID of the uploaded background image.
    pub content_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces an image in the Zoom Rooms background library.
///
/// Use the `fileapi.zoom.us` host; the caller needs a Zoom Rooms license, and the image may be up to 5120 x 2160 or 2160 x 5120 pixels.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateBackgroundLibraryContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBackgroundLibraryContent::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
/// )
/// .content_name("picture.png")
/// .folder_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/zrbackground/files)
#[zoom_endpoint(
    PUT "/zrbackground/files" -> (),
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:background_library_content:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UpdateBackgroundLibraryContent {
    /// Background image that replaces the present one.
    #[part(file)]
    pub file: FilePart,
    /// File name of the background image.
    pub content_name: Option<String>,
    /// ID of the background library folder of the image; empty for the root folder. Zoom does not say whether another folder moves the image.
    pub folder_id: Option<String>,
    /// ID of the background image to replace.
    pub content_id: String,
}
