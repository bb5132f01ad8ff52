//! Workspaces: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{NewWorkspaceType, PolygonCoordinate};

/// Lists the workspaces in one location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListWorkspaces, WorkspaceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let workspaces = ListWorkspaces::new("Zl3aVt0bQ9y")
///     .workspace_type(WorkspaceType::Desk)
///     .reserve_user("jill@example.com")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces)
#[zoom_endpoint(
    GET "/workspaces" -> ListWorkspacesResponse,
    paginate = workspaces: Workspace,
    rate_limit = Medium,
    scopes = [
        "workspace:read",
        "workspace:read:admin",
        "workspace:read:list_workspaces",
        "workspace:read:list_workspaces:admin",
    ],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWorkspaces {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Name of the workspace to look for.
    pub workspace_name: Option<String>,
    /// Keeps only workspaces of this kind; if it is absent, desks and rooms are listed, but not shared spaces.
    pub workspace_type: Option<WorkspaceType>,
    /// User who wants to reserve a workspace, by ID or email address; the caller if it is absent. Zoom does not say how this changes the list.
    pub reserve_user: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether a workspace is a desk, a room or shared space.
///
/// Values of `workspace_type` in [`ListWorkspaces`] and [`Workspace`].
#[zoom_enum]
pub enum WorkspaceType {
    /// `commonWorkspace`: A shared space.
    #[value("commonWorkspace")]
    CommonWorkspace,
    /// `desk`.
    Desk,
    /// `room`.
    Room,
}

/// Response to [`ListWorkspaces`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Workspaces, one entry each. At most 1000 items.
    #[lossy]
    pub workspaces: Vec<Workspace>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Workspace such as a desk or room, with its capacity and position on the map.
///
/// Element of `workspaces` in [`ListWorkspacesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Workspace {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Name of the workspace.
    #[length(..=64)]
    pub workspace_name: Option<String>,
    /// Whether the workspace is a desk, a room or shared space.
    pub workspace_type: Option<WorkspaceType>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Number of people for whom the room or workspace is made.
    pub capacity: Option<String>,
    /// Whether the workspace is under construction.
    pub construction_status: Option<bool>,
    /// Addresses of pictures of the workspace, one entry each. At most 6 items.
    pub room_images: Option<Vec<String>>,
    /// Whether an administrator must approve reservations of the workspace.
    pub requires_approval: Option<bool>,
    /// IDs of the workspace's assets, such as monitors.
    pub asset_ids: Option<Vec<String>>,
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

/// Creates a workspace, such as a desk, in a location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{CreateWorkspace, NewWorkspaceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWorkspace::new(
///     "Zl3aVt0bQ9y",
///     "Desk 12",
///     NewWorkspaceType::Desk,
/// )
/// .calendar_resource_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces)
#[zoom_endpoint(
    POST "/workspaces" -> CreateWorkspaceResponse,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    errors = [(400, 2, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Name of the workspace.
    #[length(..=64)]
    pub workspace_name: String,
    /// Whether the workspace is a desk or a room.
    pub workspace_type: NewWorkspaceType,
    /// ID of the calendar resource, through which the calendar of the room or desk is kept.
    pub calendar_resource_id: Option<String>,
}

/// Response to [`CreateWorkspace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWorkspaceResponse {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one workspace.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspace::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId})
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>" -> GetWorkspaceResponse,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:list_workspaces", "workspace:read:list_workspaces:admin"],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 8204, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspace {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
}

/// Response to [`GetWorkspace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWorkspaceResponse {
    /// ID of the workspace.
    pub id: Option<String>,
    /// Name of the workspace.
    #[length(..=64)]
    pub workspace_name: Option<String>,
    /// Name under which the workspace is shown to users.
    #[length(..=64)]
    pub workspace_display_name: Option<String>,
    /// Whether the workspace is a desk or a room.
    pub workspace_type: Option<NewWorkspaceType>,
    /// Passcode of the workspace; Zoom does not say what it unlocks.
    pub workspace_passcode: Option<Secret>,
    /// Code to type on the device to finish setting up the Zoom Room.
    pub activation_code: Option<String>,
    /// ID of the calendar resource, through which the calendar of the room or desk is kept.
    pub calendar_resource_id: Option<String>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Whether the workspace can be assigned to a user.
    #[wire("supportAssignment")]
    pub support_assignment: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one workspace.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateWorkspace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWorkspace::new("Zl3aVt0bQ9y")
///     .workspace_name("Desk 12")
///     .workspace_display_name("Window desk 12")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/{workspaceId})
#[zoom_endpoint(
    PATCH "/workspaces/<workspace_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:update:workspace:admin"],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 8204, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// Name of the workspace.
    #[length(..=64)]
    pub workspace_name: Option<String>,
    /// Name under which the workspace is shown to users.
    #[length(..=64)]
    pub workspace_display_name: Option<String>,
    /// Passcode of the workspace; Zoom does not say what it unlocks.
    pub workspace_passcode: Option<Secret>,
    /// ID of the calendar resource, through which the calendar of the room or desk is kept.
    pub calendar_resource_id: Option<String>,
}

/// Deletes one workspace of the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteWorkspace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWorkspace::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/{workspaceId})
#[zoom_endpoint(
    DELETE "/workspaces/<workspace_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:workspace:admin"],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 8204, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
}
