//! File: 2 operations.

use zoom_core::{Download, Extra, FilePart, zoom_endpoint, zoom_object};

/// Uploads a PDF or VSDX file for import into a whiteboard.
///
/// Use the `fileapi.zoom.us` host; in an account-level app, the caller needs a role that may edit Whiteboard Management.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::UploadWhiteboardImportFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadWhiteboardImportFile::new(
///     zoom_core::FilePart::open("report.pdf")?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/file/POST/whiteboards/files)
#[zoom_endpoint(
    POST "/whiteboards/files" -> UploadWhiteboardImportFileResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Heavy,
    scopes = [
        "whiteboard_file:write:admin",
        "whiteboard_file:write",
        "whiteboard:write:file",
        "whiteboard:write:file:admin",
    ],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadWhiteboardImportFile {
    /// PDF or VSDX file to upload, in binary form, up to 100 MB.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadWhiteboardImportFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadWhiteboardImportFileResponse {
    /// ID of the uploaded file, with which to import it into a whiteboard.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads a file, such as an image, PDF or DOCX, that was imported into a whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DownloadImportedWhiteboardFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadImportedWhiteboardFile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/file/GET/whiteboards/{whiteboardId}/files/{fileId})
#[zoom_endpoint(
    GET "/whiteboards/<whiteboard_id>/files/<file_id>" -> Download,
    rate_limit = Light,
    scopes = [
        "whiteboard_file:read",
        "whiteboard_file:read:admin",
        "whiteboard:read:file",
        "whiteboard:read:file:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadImportedWhiteboardFile {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// ID of the file that was imported into the whiteboard.
    pub file_id: String,
}
