//! Workspaces, floormap: 1 operation.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

/// Add or update workspace floor map.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddOrUpdateWorkspaceFloorMap;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddOrUpdateWorkspaceFloorMap::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Location ID.
    pub location_id: String,
}

/// Response to [`AddOrUpdateWorkspaceFloorMap`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddOrUpdateWorkspaceFloorMapResponse {
    /// File ID.
    pub file_id: Option<String>,
}
