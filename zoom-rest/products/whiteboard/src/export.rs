//! Export: 3 operations.

use zoom_core::{Download, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Starts an export of whiteboards to a ZIP file with PDFs and an audit log.
///
/// It runs in the background; query its status and then download it by task ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateWhiteboardExport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWhiteboardExport::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/export/POST/whiteboards/export)
#[zoom_endpoint(
    POST "/whiteboards/export" -> CreateWhiteboardExportResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard_export:write:admin",
        "whiteboard_export:write",
        "whiteboard:write:export",
        "whiteboard:write:export:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 34002, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWhiteboardExport {
    /// IDs of the whiteboards to export. At most 50 items.
    pub whiteboard_ids: Vec<String>,
}

/// Response to [`CreateWhiteboardExport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWhiteboardExportResponse {
    /// ID of the whiteboard export; the file can be fetched for 30 days.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads the ZIP file that a whiteboard export produced.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DownloadWhiteboardExport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadWhiteboardExport::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/export/GET/whiteboards/export/task/{taskId})
#[zoom_endpoint(
    GET "/whiteboards/export/task/<task_id>" -> Download,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read:admin",
        "whiteboard_content:read",
        "whiteboard:read:export",
        "whiteboard:read:export:admin",
    ],
    errors = [(404, 34002, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadWhiteboardExport {
    /// ID of the whiteboard export, from the response that started it.
    pub task_id: String,
}

/// Returns how far a whiteboard export has progressed.
///
/// The task ID comes from `POST /whiteboards/export`.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetWhiteboardExportGenerationStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWhiteboardExportGenerationStatus::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/export/GET/whiteboards/export/task/{taskId}/status)
#[zoom_endpoint(
    GET "/whiteboards/export/task/<task_id>/status" -> GetExportGenerationStatusResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read:admin",
        "whiteboard_content:read",
        "whiteboard:read:export",
        "whiteboard:read:export:admin",
    ],
    errors = [(404, 34002, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboardExportGenerationStatus {
    /// ID of the whiteboard export, from the response that started it.
    pub task_id: String,
}

/// Response to [`GetWhiteboardExportGenerationStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetExportGenerationStatusResponse {
    /// IDs of the whiteboards that were exported, one entry each. At most 50 items.
    pub processed: Option<Vec<String>>,
    /// Whether the export is still running, has succeeded for at least one whiteboard, or has failed.
    pub status: Option<WhiteboardExportGenerationStatus>,
    /// Number of whiteboards that the export comprises.
    pub total: Option<i64>,
    /// IDs of the whiteboards that could not be exported, one entry each. At most 50 items.
    pub failed: Option<Vec<String>>,
    /// IDs of the whiteboards that are still being processed. At most 50 items.
    pub processing: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the export is still running, has succeeded for at least one whiteboard, or has failed.
///
/// Values of `status` in [`GetExportGenerationStatusResponse`].
#[zoom_enum]
pub enum WhiteboardExportGenerationStatus {
    /// `processing`: The export has not finished.
    Processing,
    /// `successed`: At least one whiteboard was exported.
    Successed,
    /// `failed`: Not a single whiteboard could be exported.
    Failed,
}
