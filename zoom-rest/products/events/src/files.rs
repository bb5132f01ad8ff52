//! Files: 3 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

/// Upload events file.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UploadEventsFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadEventsFile::new(zoom_core::FilePart::open("picture.png")?)
///     .hub_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/files" -> UploadEventsFileResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = [
        "zoom_events_file:write",
        "zoom_events_file:write:admin",
        "zoom_events:write:file_upload",
        "zoom_events:write:file_upload:admin",
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadEventsFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Hub ID.
    pub hub_id: Option<String>,
}

/// Response to [`UploadEventsFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadEventsFileResponse {
    /// File ID.
    pub file_id: Option<String>,
}

/// Upload events multipart files.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UploadEventsMultipartFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadEventsMultipartFiles::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "one",
///     1,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/files/multipart" -> UploadEventsMultipartFilesResponse,
    base = FileApi,
    body = multipart,
    rate_limit = Light,
    scopes = [
        "zoom_events_file:write:admin",
        "zoom_events_file:write",
        "zoom_events:write:file_upload",
        "zoom_events:write:file_upload:admin",
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadEventsMultipartFiles {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Upload context.
    pub upload_context: String,
    /// Part number.
    pub part_number: i64,
}

/// Response to [`UploadEventsMultipartFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadEventsMultipartFilesResponse {
    /// Part number etag.
    pub part_number_etag: Option<PartNumberEtag>,
}

/// Value of `part_number_etag`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartNumberEtag {
    /// Part number.
    pub part_number: Option<i64>,
    /// Etag.
    pub etag: Option<String>,
}

/// Initiate complete multipart file upload.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::InitiateCompleteMultipartFileUpload;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateCompleteMultipartFileUpload::new("one")
///     .file_name("Support")
///     .file_length("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/files/multipart/upload" -> InitiateCompleteMultipartFileUploadResponse,
    base = FileApi,
    scopes = [
        "zoom_events_file:write:admin",
        "zoom_events_file:write",
        "zoom_events:write:file_upload",
        "zoom_events:write:file_upload:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InitiateCompleteMultipartFileUpload {
    /// Method.
    pub method: String,
    /// File name.
    pub file_name: Option<String>,
    /// File length.
    pub file_length: Option<String>,
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Upload ID.
    pub upload_id: Option<String>,
    /// Part count.
    pub part_count: Option<String>,
}

/// Response to [`InitiateCompleteMultipartFileUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateCompleteMultipartFileUploadResponse {
    /// Upload ID.
    pub upload_id: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
}
