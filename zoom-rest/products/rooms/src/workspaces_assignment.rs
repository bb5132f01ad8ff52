//! Workspaces, assignment: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns who a desk is assigned to.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetDeskAssignment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeskAssignment::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/{workspaceId}/assignment)
#[zoom_endpoint(
    GET "/workspaces/<workspace_id>/assignment" -> DeskAssignment,
    rate_limit = Light,
    scopes = [
        "workspace:read:admin",
        "workspace:read",
        "workspace:read:assignment",
        "workspace:read:assignment:admin",
    ],
    errors = [
        (400, 300520006, NOT_SUPPORTED_300520006 = "not supported"),
        (400, 300520007, NOT_SUPPORTED_300520007 = "not supported"),
        (400, 300520008, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300520009, PERMISSION_DENIED = "permission denied"),
        (404, 300520005, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeskAssignment {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
}

/// Response to [`GetDeskAssignment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskAssignment {
    /// How long the workspace stays assigned to the user. Always `permanent`.
    pub assign_type: Option<String>,
    /// Whom the desk is assigned to for good; for `assign_type` of `permanent` only.
    pub permanent_assignment: Option<PermanentAssignment>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account and user to whom the desk is assigned for good.
///
/// Value of `permanent_assignment` in [`DeskAssignment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PermanentAssignment {
    /// ID of the Zoom account of the user who is assigned to the workspace.
    pub account_id: Option<String>,
    /// ID of the user to whom the workspace is assigned.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns a desk to a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{DeskAssignmentPermanentAssignment, SetDeskAssignment};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetDeskAssignment::new("Zl3aVt0bQ9y", "permanent")
///     .permanent_assignment(
///         DeskAssignmentPermanentAssignment::new().user_id("Zl3aVt0bQ9y"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PUT/workspaces/{workspaceId}/assignment)
#[zoom_endpoint(
    PUT "/workspaces/<workspace_id>/assignment" -> (),
    rate_limit = Light,
    scopes = ["workspace:write:admin", "workspace:write:assignment:admin"],
    errors = [
        (400, 300520001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 300520006, NOT_SUPPORTED_300520006 = "not supported"),
        (400, 300520007, NOT_SUPPORTED_300520007 = "not supported"),
        (400, 300520008, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300520009, PERMISSION_DENIED = "permission denied"),
        (404, 300520005, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetDeskAssignment {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
    /// How long the workspace stays assigned to the user. The only value is `permanent`.
    pub assign_type: String,
    /// Whom the desk is assigned to for good; for `assign_type` of `permanent` only.
    pub permanent_assignment: Option<DeskAssignmentPermanentAssignment>,
}

/// Account and user to whom to assign the desk for good.
///
/// Value of `permanent_assignment` in [`SetDeskAssignment`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskAssignmentPermanentAssignment {
    /// ID of the Zoom account of the user who is assigned to the workspace.
    pub account_id: Option<String>,
    /// ID of the user to whom the workspace is assigned.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a desk's assignment to a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteDeskAssignment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDeskAssignment::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/{workspaceId}/assignment)
#[zoom_endpoint(
    DELETE "/workspaces/<workspace_id>/assignment" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:assignment:admin"],
    errors = [
        (400, 300520006, NOT_SUPPORTED_300520006 = "not supported"),
        (400, 300520007, NOT_SUPPORTED_300520007 = "not supported"),
        (400, 300520008, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300520009, PERMISSION_DENIED = "permission denied"),
        (404, 300520005, WORKSPACE_NOT_FOUND = "the workspace was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDeskAssignment {
    /// ID of the workspace, from the list of workspaces.
    pub workspace_id: String,
}
