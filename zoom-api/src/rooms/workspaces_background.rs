//! Workspaces, background: 1 operation.

use zoom_core::zoom_endpoint;

/// Delete workspace floor map.
///
/// Not to be had in Zoom's government cloud.
#[zoom_endpoint(
    DELETE "/workspaces/<location_id>/background" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:location", "workspace:write:location:admin"],
    errors = [(400, 30051005, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteWorkspaceFloorMap {
    /// Location ID.
    pub location_id: String,
    /// Remove child.
    pub remove_child: Option<bool>,
}
