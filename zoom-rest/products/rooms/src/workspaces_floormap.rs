//! Workspaces, floormap: 1 operation.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Uploads or replaces the floor map of a workspace location.
///
/// Use the `fileapi.zoom.us` host; the file may be a JPG, a 24-bit PNG or a PDF, at most 10 MB.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddOrUpdateWorkspaceFloorMap;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddOrUpdateWorkspaceFloorMap::new(
///     zoom_core::FilePart::open("report.pdf")?,
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/floormap/files)
#[zoom_endpoint(
    POST "/workspaces/floormap/files" -> AddOrUpdateWorkspaceFloorMapResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:location", "workspace:write:location:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct AddOrUpdateWorkspaceFloorMap {
    /// Floor map to upload: JPG, 24-bit PNG or PDF.
    #[part(file)]
    pub file: FilePart,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Response to [`AddOrUpdateWorkspaceFloorMap`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddOrUpdateWorkspaceFloorMapResponse {
    /// ID of the uploaded floor map file.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
