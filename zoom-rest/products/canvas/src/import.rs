//! Import: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::FileExportStatus;

/// Creates a document from Markdown text.
///
/// The text may be up to 100 KB.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::CreateFileFromContent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateFileFromContent::new()
///     .file_name("Meeting notes")
///     .content("# Meeting notes")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/import/POST/docs/import_content)
#[zoom_endpoint(
    POST "/docs/import_content" -> CreateFileFromContentResponse,
    rate_limit = Heavy,
    scopes = ["docs_import:write", "docs:write:import"],
    errors = [
        (400, 5005, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 5109, LIMIT_EXCEEDED_5109 = "a limit was exceeded"),
        (400, 5110, LIMIT_EXCEEDED_5110 = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateFileFromContent {
    /// Name of the new document, such as `Meeting notes`.
    pub file_name: Option<String>,
    /// ID of the folder or file in which the new file is put; `root`, or no ID at all, means My Docs, the user's top-level folder.
    pub parent_id: Option<String>,
    /// Markdown text of the new document, up to 100 KB; without text, the document is empty.
    pub content: Option<String>,
}

/// Response to [`CreateFileFromContent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateFileFromContentResponse {
    /// ID of the file in Zoom Docs.
    pub file_id: Option<String>,
    /// URL that opens the file.
    pub file_link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Starts the import of an uploaded file as a new Zoom Docs file.
///
/// Uploads for `doc` and `data_table` may be up to 10 MB, Notion zip archives up to 4 GB.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{CreateFileByImport, FileUploadType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateFileByImport::new("Zl3aVt0bQ9y", FileUploadType::Docx)
///     .file_name("Project plan")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/import/POST/docs/imports)
#[zoom_endpoint(
    POST "/docs/imports" -> CreateFileByImportResponse,
    rate_limit = Heavy,
    scopes = ["docs_import:write", "docs_import:write:admin", "docs:write:import", "docs:write:import:admin"],
    errors = [
        (400, 5004, FILE_TOO_LARGE = "the file is too large"),
        (400, 5005, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 20001, TOKEN_LACKS_REQUIRED_SCOPE = "the token lacks a required scope"),
        (400, 20002, PARENT_ID_FILE_NOT_FOUND = "the parent ID file was not found"),
        (400, 20003, INVALID_FILE_TYPE = "the file type is invalid"),
        (404, 5007, FILE_UPLOAD_DOES_NOT_EXIST = "the file upload does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateFileByImport {
    /// Name of the new Zoom Docs file.
    pub file_name: Option<String>,
    /// Kind of file that the import creates. Default: `doc`.
    pub file_type: Option<CreateFileByImportFileType>,
    /// ID of the folder or file in which the new file is put; `root`, or no ID at all, means My Docs, the user's top-level folder.
    pub parent_id: Option<String>,
    /// ID of the uploaded file, from the response to its upload.
    pub file_upload_id: String,
    /// Format of the uploaded file: `xlsx` and `csv` suit data tables, `notion_zip` is an export from Notion, and the others suit documents.
    pub file_upload_type: FileUploadType,
    /// ID of the user on whose behalf the request runs; required with an `admin` scope and ignored otherwise.
    pub user_id: Option<String>,
}

/// Kind of file that the import creates.
///
/// Values of `file_type` in [`CreateFileByImport`] and [`FileImportStatus`].
#[zoom_enum]
pub enum CreateFileByImportFileType {
    /// `doc`: Document.
    Doc,
    /// `data_table`: Table of data, which can be exported as CSV.
    DataTable,
}

/// Format of the uploaded file: `xlsx` and `csv` suit data tables, `notion_zip` is an export from Notion, and the others suit documents.
///
/// Values of `file_upload_type` in [`CreateFileByImport`].
#[zoom_enum]
pub enum FileUploadType {
    /// `docx`: Microsoft Word document.
    Docx,
    /// `txt`: Plain text file.
    Txt,
    /// `markdown`: Text with Markdown markup (`.md`).
    Markdown,
    /// `csv`: Comma-separated values, for data tables.
    Csv,
    /// `xlsx`: Microsoft Excel workbook, for data tables.
    Xlsx,
    /// `notion_zip`: HTML export from Notion, zipped.
    NotionZip,
    /// `html`: Web page, for documents.
    Html,
}

/// Response to [`CreateFileByImport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateFileByImportResponse {
    /// ID of the import, with which its status can be requested.
    pub import_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how far the import of an uploaded file into Zoom Docs has come.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetFileImportStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileImportStatus::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/import/GET/docs/imports/{importId}/status)
#[zoom_endpoint(
    GET "/docs/imports/<import_id>/status" -> FileImportStatus,
    rate_limit = Light,
    scopes = ["docs_import:read", "docs_import:read:admin", "docs:read:import", "docs:read:import:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileImportStatus {
    /// ID of the import, from the response that started it.
    pub import_id: String,
}

/// Response to [`GetFileImportStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileImportStatus {
    /// How far the import of the file has come.
    pub status: Option<FileExportStatus>,
    /// ID of the new file, present once the status is `succeeded`; for a Notion archive, that of the root of the imported files.
    pub file_id: Option<String>,
    /// Kind of file that the import creates.
    pub file_type: Option<CreateFileByImportFileType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
