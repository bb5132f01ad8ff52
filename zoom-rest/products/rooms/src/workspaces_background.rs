//! Workspaces, background: 1 operation.

use zoom_core::zoom_endpoint;

/// Deletes the workspace floor map of one location.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteWorkspaceFloorMap;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWorkspaceFloorMap::new("Zl3aVt0bQ9y").remove_child(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/{locationId}/background)
#[zoom_endpoint(
    DELETE "/workspaces/<location_id>/background" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:location", "workspace:write:location:admin"],
    errors = [(400, 30051005, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWorkspaceFloorMap {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Whether the workspace shapes and the directions for finding them (wayfinding) on the floor map are removed too.
    pub remove_child: Option<bool>,
}
