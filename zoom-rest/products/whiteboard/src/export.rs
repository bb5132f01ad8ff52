//! Export: 3 operations.

use zoom_core::{Download, zoom_endpoint, zoom_enum, zoom_object};

/// Create whiteboard export.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateWhiteboardExport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWhiteboardExport::new(vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards/export" -> CreateWhiteboardExportResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard_export:write:admin",
        "whiteboard_export:write",
        "whiteboard:write:export",
        "whiteboard:write:export:admin",
    ],
    errors = [(403, 111804, "permission denied"), (404, 34002, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWhiteboardExport {
    /// Whiteboard IDs: at most 50 items.
    pub whiteboard_ids: Vec<String>,
}

/// Response to [`CreateWhiteboardExport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWhiteboardExportResponse {
    /// Task ID.
    pub task_id: Option<String>,
}

/// Download whiteboard export.
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
#[zoom_endpoint(
    GET "/whiteboards/export/task/<task_id>" -> Download,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read:admin",
        "whiteboard_content:read",
        "whiteboard:read:export",
        "whiteboard:read:export:admin",
    ],
    errors = [(404, 34002, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadWhiteboardExport {
    /// Task ID.
    pub task_id: String,
}

/// Get whiteboard export generation status.
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
#[zoom_endpoint(
    GET "/whiteboards/export/task/<task_id>/status" -> GetWhiteboardExportGenerationStatusResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard_content:read:admin",
        "whiteboard_content:read",
        "whiteboard:read:export",
        "whiteboard:read:export:admin",
    ],
    errors = [(404, 34002, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboardExportGenerationStatus {
    /// Task ID.
    pub task_id: String,
}

/// Response to [`GetWhiteboardExportGenerationStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardExportGenerationStatusResponse {
    /// Processed: at most 50 items.
    pub processed: Option<Vec<String>>,
    /// Status.
    pub status: Option<WhiteboardExportGenerationStatus>,
    /// Total.
    pub total: Option<i64>,
    /// Failed: at most 50 items.
    pub failed: Option<Vec<String>>,
    /// Processing: at most 50 items.
    pub processing: Option<Vec<String>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum WhiteboardExportGenerationStatus {
    /// `processing`.
    Processing,
    /// `successed`.
    Successed,
    /// `failed`.
    Failed,
}
