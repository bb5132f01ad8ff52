//! Zoom rooms content, zrdigitalsignage: 2 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Uploads an image or video to the digital signage library of Zoom Rooms.
///
/// Use the `fileapi.zoom.us` host; the file may be at most 10 MB.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddDigitalSignageImageVideo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDigitalSignageImageVideo::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/POST/zrdigitalsignage/files)
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
    /// File to upload for digital signage; Zoom lists only image formats for it: JPG, 24-bit PNG without transparency, or GIF (for Zoom Rooms Appliances only).
    #[part(file)]
    pub file: FilePart,
    /// Name of the file in the library, such as `example.jpg`.
    pub content_name: String,
    /// ID of the digital signage content folder to which the file is added.
    pub folder_id: Option<String>,
}

/// Response to [`AddDigitalSignageImageVideo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDigitalSignageImageVideoResponse {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces an image or video in the Zoom Rooms digital signage library.
///
/// Use the `fileapi.zoom.us` host; the file may be at most 10 MB.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-content/PUT/zrdigitalsignage/files)
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
    /// New file for digital signage; Zoom lists only image formats for it: JPG, 24-bit PNG without transparency, or GIF (for Zoom Rooms Appliances only).
    #[part(file)]
    pub file: FilePart,
    /// ID of the content item whose file is replaced.
    pub content_id: Option<String>,
}
