//! Import: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Creates a whiteboard for a user from a Miro, Mural or Visio file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{CreateWhiteboardByImport, CreateWhiteboardByImportCollaborator, ImportCollaboratorRole};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWhiteboardByImport::new("Zl3aVt0bQ9y", 1.0)
///     .whiteboard_name("Product roadmap")
///     .collaborators(vec![
///         CreateWhiteboardByImportCollaborator::new()
///             .email("jill@example.com")
///             .role(ImportCollaboratorRole::Editor),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/import/POST/whiteboards/import)
#[zoom_endpoint(
    POST "/whiteboards/import" -> CreateWhiteboardByImportResponse,
    rate_limit = Heavy,
    scopes = [
        "whiteboard_import:write",
        "whiteboard_import:write:admin",
        "whiteboard:write:import",
        "whiteboard:write:import:admin",
    ],
    errors = [
        (400, 34002, INVALID_FILE_TYPE = "the file type is invalid"),
        (400, 38003, FILE_TOO_LARGE = "the file is too large"),
        (400, 38004, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWhiteboardByImport {
    /// ID of the uploaded file to import, from the response to its upload.
    pub file_id: String,
    /// Application in which the imported file was made: `1` Miro, `2` Visio, `3` Mural.
    #[serde(rename = "type")]
    pub kind: f64,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether to send no notifications to the collaborators and owners.
    pub skip_notifications: Option<bool>,
    /// Email address of the future owner; needs the scope `whiteboard:write:import:admin`, else the importing user owns it.
    pub owner_email: Option<String>,
    /// People or channels with access, one entry each. At most 100 items.
    pub collaborators: Option<Vec<CreateWhiteboardByImportCollaborator>>,
    /// ID of the whiteboard project into which to put the new whiteboard.
    pub project_id: Option<String>,
}

/// Person or channel with whom to share the imported whiteboard, with the role.
///
/// Element of `collaborators` in [`CreateWhiteboardByImport`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWhiteboardByImportCollaborator {
    /// Email address of the collaborator, if it is a person.
    pub email: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<ImportCollaboratorRole>,
    /// ID of the Zoom Team Chat channel, if the collaborator is a channel.
    pub channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
///
/// Values of `role` in [`CreateWhiteboardByImportCollaborator`].
#[zoom_enum]
pub enum ImportCollaboratorRole {
    /// `0`: Owner of the whiteboard.
    #[value("0")]
    Owner,
    /// `1`: Co-owner of the whiteboard.
    #[value("1")]
    CoOwner,
    /// `2`: Editor of the whiteboard.
    #[value("2")]
    Editor,
    /// `3`: Commenter on the whiteboard.
    #[value("3")]
    Commenter,
    /// `4`: Viewer of the whiteboard.
    #[value("4")]
    Viewer,
}

/// Response to [`CreateWhiteboardByImport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWhiteboardByImportResponse {
    /// ID of the whiteboard import, for polling its progress.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how far a whiteboard import has progressed.
///
/// The task ID comes from `POST /whiteboards/import`.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetWhiteboardImportStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWhiteboardImportStatus::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/import/GET/whiteboards/import/{taskId}/status)
#[zoom_endpoint(
    GET "/whiteboards/import/<task_id>/status" -> GetWhiteboardImportStatusResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_import:read",
        "whiteboard_import:read:admin",
        "whiteboard:read:import:admin",
        "whiteboard:read:import",
    ],
    errors = [
        (400, 38002, FILE_REJECTED = "the file was rejected"),
        (404, 38007, TASK_ID_NOT_FOUND = "the task ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboardImportStatus {
    /// ID of the whiteboard import, from the response that started it.
    pub task_id: String,
}

/// Response to [`GetWhiteboardImportStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardImportStatusResponse {
    /// Name of the imported file.
    pub file_name: Option<String>,
    /// How far the import of the file has come.
    pub status: Option<WhiteboardImportStatus>,
    /// ID of the whiteboard made from the file; only if `status` is `succeeded`.
    pub whiteboard_id: Option<String>,
    /// Name of the whiteboard; only if `status` is `succeeded`.
    pub doc_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the import of the file has come.
///
/// Values of `status` in [`GetWhiteboardImportStatusResponse`].
#[zoom_enum]
pub enum WhiteboardImportStatus {
    /// `processing`: The import has not finished.
    Processing,
    /// `failed`: The import did not succeed.
    Failed,
    /// `succeeded`: The file is now a whiteboard.
    Succeeded,
}
