//! Import: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Create new whiteboard by import.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateNewWhiteboardByImport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewWhiteboardByImport::new("Zl3aVt0bQ9y", 1.0)
///     .whiteboard_name("Support")
///     .skip_notifications(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards/import" -> CreateNewWhiteboardByImportResponse,
    rate_limit = Heavy,
    scopes = [
        "whiteboard_import:write",
        "whiteboard_import:write:admin",
        "whiteboard:write:import",
        "whiteboard:write:import:admin",
    ],
    errors = [
        (400, 34002, "the file type is invalid"),
        (400, 38003, "a limit is exceeded"),
        (400, 38004, "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewWhiteboardByImport {
    /// File ID.
    pub file_id: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: f64,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Collaborators: at most 100 items.
    pub collaborators: Option<Vec<NewWhiteboardByImportCollaborator>>,
    /// Project ID.
    pub project_id: Option<String>,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewWhiteboardByImportCollaborator {
    /// Email.
    pub email: Option<String>,
    /// Role.
    pub role: Option<ByImportCollaboratorRole>,
    /// Channel ID.
    pub channel_id: Option<String>,
}

/// Values of `role`.
#[zoom_enum]
pub enum ByImportCollaboratorRole {
    /// `0`.
    #[value("0")]
    Owner,
    /// `1`.
    #[value("1")]
    CoOwner,
    /// `2`.
    #[value("2")]
    Editor,
    /// `3`.
    #[value("3")]
    Commenter,
    /// `4`.
    #[value("4")]
    Viewer,
}

/// Response to [`CreateNewWhiteboardByImport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewWhiteboardByImportResponse {
    /// Task ID.
    pub task_id: Option<String>,
}

/// Get whiteboard import status.
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
#[zoom_endpoint(
    GET "/whiteboards/import/<task_id>/status" -> GetWhiteboardImportStatusResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_import:read",
        "whiteboard_import:read:admin",
        "whiteboard:read:import:admin",
        "whiteboard:read:import",
    ],
    errors = [(400, 38002, "the file was rejected"), (404, 38007, "the task ID was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboardImportStatus {
    /// Task ID.
    pub task_id: String,
}

/// Response to [`GetWhiteboardImportStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardImportStatusResponse {
    /// File name.
    pub file_name: Option<String>,
    /// Status.
    pub status: Option<WhiteboardImportStatus>,
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Doc name.
    pub doc_name: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum WhiteboardImportStatus {
    /// `processing`.
    Processing,
    /// `failed`.
    Failed,
    /// `succeeded`.
    Succeeded,
}
