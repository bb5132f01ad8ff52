//! Workspaces, locations: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns the floor map on which one location's workspaces appear.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceLocationFloorMap;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceLocationFloorMap::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/locations/{locationId}/floor_map)
#[zoom_endpoint(
    GET "/workspaces/locations/<location_id>/floor_map" -> WorkspaceLocationFloorMap,
    rate_limit = Light,
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:location", "workspace:read:location:admin"],
    errors = [
        (401, 30059620, PERMISSION_DENIED = "permission denied"),
        (404, 30051005, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceLocationFloorMap {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Response to [`GetWorkspaceLocationFloorMap`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceLocationFloorMap {
    /// URL of the floor map image that lies behind the workspaces, valid for a day.
    pub background_map_url: Option<String>,
    /// Width of the floor map image; Zoom does not state the unit, which is probably pixels.
    pub background_map_width: Option<i64>,
    /// Height of the floor map image; Zoom does not state the unit, which is probably pixels.
    pub background_map_height: Option<i64>,
    /// Width of the area in which the floor map image is shown, in the unit of `background_map_width`.
    pub canvas_width: Option<i64>,
    /// Height of the area in which the floor map image is shown, in the unit of `background_map_height`.
    pub canvas_height: Option<i64>,
    /// Default size of the symbols on the floor map for workspaces drawn as points, such as desks.
    pub point_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
