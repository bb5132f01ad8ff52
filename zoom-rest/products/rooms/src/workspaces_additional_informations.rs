//! Workspaces, additional informations: 1 operation.

use zoom_core::{DateOrDateTime, Extra, zoom_endpoint, zoom_object};

use super::{NewWorkspaceType, PolygonCoordinate};

/// Returns details of a location's workspaces, such as their capacity, assets, place on the floor map and availability in a time range.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListWorkspaceDetails, NewWorkspaceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let workspaces = ListWorkspaceDetails::new(
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31T10:00:00Z".parse::<zoom_core::DateOrDateTime>()?,
///     "Zl3aVt0bQ9y",
/// )
/// .reserve_user("jill@example.com")
/// .workspace_type(NewWorkspaceType::Desk)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/additional_informations)
#[zoom_endpoint(
    GET "/workspaces/additional_informations" -> ListWorkspaceDetailsResponse,
    paginate = workspaces: WorkspaceDetailWorkspace,
    rate_limit = Medium,
    scopes = [
        "workspace:read:admin",
        "workspace:read",
        "workspace:read:list_workspaces",
        "workspace:read:list_workspaces:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWorkspaceDetails {
    /// Start of the time range for which the availability of the workspaces is returned.
    pub from: DateOrDateTime,
    /// End of the time range for which the availability of the workspaces is returned; at most 14 days in the future.
    pub to: DateOrDateTime,
    /// User whose chance to reserve the workspaces is returned, by ID or email address; the caller if it is absent.
    pub reserve_user: Option<String>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Keeps only desks or only rooms; both are returned if it is absent.
    pub workspace_type: Option<NewWorkspaceType>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListWorkspaceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWorkspaceDetailsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Workspaces, one entry each. At most 1000 items.
    #[lossy]
    pub workspaces: Vec<WorkspaceDetailWorkspace>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Workspace such as a desk or room, with its current state.
///
/// Element of `workspaces` in [`ListWorkspaceDetailsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceDetailWorkspace {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Current status of the workspace, such as `free`.
    pub workspace_status: Option<String>,
    /// Name of the workspace.
    #[length(..=64)]
    pub workspace_name: Option<String>,
    /// Whether the workspace is a desk or a room.
    pub workspace_type: Option<NewWorkspaceType>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Number of people for whom the room or workspace is made.
    pub capacity: Option<String>,
    /// Whether the workspace is under construction.
    pub construction_status: Option<bool>,
    /// Addresses of pictures of the workspace, one entry each.
    pub room_images: Option<Vec<String>>,
    /// Whether an administrator must approve reservations of the workspace.
    pub requires_approval: Option<bool>,
    /// Whether the workspace is available to the request's `reserve_user`, or else the caller, in the whole time range asked for.
    pub available: Option<bool>,
    /// Whether the request's `reserve_user`, or else the caller, is allowed to reserve the workspace.
    pub reserve_permission: Option<bool>,
    /// IDs of the workspace's assets, such as monitors.
    pub asset_ids: Option<Vec<String>>,
    /// For how many hours the workspace can be reserved at most.
    pub max_reserve_duration: Option<i64>,
    /// Position on the floor map, from left to right, of a workspace drawn as a point, such as a desk.
    pub point_coordinate_x: Option<f64>,
    /// Position on the floor map, on the vertical axis, of a workspace drawn as a point, such as a desk.
    pub point_coordinate_y: Option<f64>,
    /// Radius on the floor map of a workspace drawn as a point, such as a desk.
    pub point_coordinate_radius: Option<i64>,
    /// Corners of the workspace on the floor map if it is drawn as an area, such as a room. At most 50 items.
    pub polygon_coordinates: Option<Vec<PolygonCoordinate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
