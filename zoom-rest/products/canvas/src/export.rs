//! Export: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::FileExportStatus;

/// Starts an export of a Zoom Docs file.
///
/// The status call reports when the export is ready.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{CreateFileExport, ExportFormat};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateFileExport::new("Zl3aVt0bQ9y", ExportFormat::Docx)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/export/POST/docs/exports)
#[zoom_endpoint(
    POST "/docs/exports" -> CreateFileExportResponse,
    rate_limit = Heavy,
    scopes = ["docs_export:write", "docs_export:write:admin", "docs:write:export", "docs:write:export:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateFileExport {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// File format of the export: `docx`, `markdown` or `pdf` for a document, `csv` for a data table.
    pub export_format: ExportFormat,
}

/// File format of the export: `docx`, `markdown` or `pdf` for a document, `csv` for a data table.
///
/// Values of `export_format` in [`CreateFileExport`].
#[zoom_enum]
pub enum ExportFormat {
    /// `docx`: Microsoft Word document.
    Docx,
    /// `markdown`: Text with Markdown markup.
    Markdown,
    /// `pdf`: Portable Document Format (PDF).
    Pdf,
    /// `csv`: Comma-separated values, for data tables.
    Csv,
}

/// Response to [`CreateFileExport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateFileExportResponse {
    /// ID of the export, with which its status can be requested.
    pub export_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how far the export of a Zoom Docs file has come.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetFileExportStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileExportStatus::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/export/GET/docs/exports/{exportId}/status)
#[zoom_endpoint(
    GET "/docs/exports/<export_id>/status" -> GetFileExportStatusResponse,
    rate_limit = Light,
    scopes = ["docs_export:read", "docs_export:read:admin", "docs:read:export", "docs:read:export:admin"],
    errors = [
        (400, 5150, FILE_TOO_LARGE = "the file is too large"),
        (404, 5003, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileExportStatus {
    /// ID of the export, from the response that started it.
    pub export_id: String,
}

/// Response to [`GetFileExportStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetFileExportStatusResponse {
    /// How far the export of the file has come.
    pub status: Option<FileExportStatus>,
    /// Link from which the converted file can be downloaded; present once the status is `succeeded`.
    pub download_link: Option<String>,
    /// When `download_link` stops working, in UTC; present once the status is `succeeded`.
    pub expires_at: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a Zoom Docs file's name and its whole content as Markdown.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetFileContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileContent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/export/GET/docs/files/{fileId}/content)
#[zoom_endpoint(
    GET "/docs/files/<file_id>/content" -> FileContent,
    rate_limit = Heavy,
    scopes = ["docs_export:read", "docs:read:export"],
    errors = [(400, 5150, FILE_TOO_LARGE = "the file is too large")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileContent {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
}

/// Response to [`GetFileContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileContent {
    /// Name of the file.
    pub file_name: Option<String>,
    /// Content of the document as Markdown.
    pub file_content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
