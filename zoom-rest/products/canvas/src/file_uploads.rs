//! File uploads: 1 operation.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Uploads a file for import into Zoom Docs or to attach to a document.
///
/// Files in `.svg` format are not accepted; an account-level app must act for a user whose role includes the edit permission for Docs Management.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::CreateImportAttachmentUpload;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateImportAttachmentUpload::new(
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-uploads/POST/docs/file_uploads)
#[zoom_endpoint(
    POST "/docs/file_uploads" -> CreateImportAttachmentUploadResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Heavy,
    scopes = [
        "docs_file_uploads:write",
        "docs_file_uploads:write:admin",
        "docs:write:file_uploads",
        "docs:write:file_uploads:admin",
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct CreateImportAttachmentUpload {
    /// File to upload, in any format but `.svg`.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`CreateImportAttachmentUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateImportAttachmentUploadResponse {
    /// ID of the uploaded file, with which to refer to it in the later import or attachment.
    pub file_upload_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
