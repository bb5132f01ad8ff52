//! Files: 3 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Uploads a video, caption, image or document file for Zoom Events.
///
/// Use the multipart calls from 2 GB; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{FileType, UploadEventsFile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadEventsFile::new(zoom_core::FilePart::open("picture.png")?)
///     .file_type(FileType::Other)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/files/POST/zoom_events/files)
#[zoom_endpoint(
    POST "/zoom_events/files" -> UploadEventsFileResponse,
    base = FileApi,
    body = multipart,
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
    /// Video, caption, image or document file to upload, of at most 2 GB.
    #[part(file)]
    pub file: FilePart,
    /// ID of the Zoom Events hub; needed for files of the type `recording`.
    pub hub_id: Option<String>,
    /// What the file is used for; `recording` by default.
    pub file_type: Option<FileType>,
}

/// What the file is used for; `recording` by default.
///
/// Values of `file_type` in [`UploadEventsFile`] and [`InitiateOrCompleteUpload`].
#[zoom_enum]
pub enum FileType {
    /// `recording`: Recorded video for an on-demand channel.
    Recording,
    /// `video`: Regular video, such as for a speaker biography or event logo.
    Video,
    /// `other`: Any other kind of file.
    Other,
}

/// Response to [`UploadEventsFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadEventsFileResponse {
    /// ID of the file.
    pub file_id: Option<String>,
    /// ID of the recorded video; returned for files of the type `recording`.
    pub video_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads one part of a large video file for Zoom Events, up to 50 requests per user in 24 hours.
///
/// Needs a Zoom Events license with a valid hub.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UploadEventsMultipartFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadEventsMultipartFiles::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
///     1,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/files/POST/zoom_events/files/multipart)
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
    /// Part of the file, from 5 to 100 MB; only the last part may be smaller.
    #[part(file)]
    pub file: FilePart,
    /// ID of the multipart upload to which the part belongs, returned as `upload_id` when the upload was started.
    pub upload_context: String,
    /// Number of this part, from 1 to 100.
    pub part_number: i64,
}

/// Response to [`UploadEventsMultipartFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadEventsMultipartFilesResponse {
    /// Part number and ETag, to be sent back when the multipart upload is completed.
    pub part_number_etag: Option<PartNumberEtag>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part number and ETag, to be sent back when the multipart upload is completed.
///
/// Value of `part_number_etag` in [`UploadEventsMultipartFilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartNumberEtag {
    /// Position of the part within the multipart upload.
    pub part_number: Option<i64>,
    /// Tag that the upload of the part returned, needed to complete the upload.
    pub etag: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Starts or finishes the upload in parts of a large file, typically from 2 GB.
///
/// The upload must finish within 7 days; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{InitiateOrCompleteUpload, UploadMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateOrCompleteUpload::new(UploadMethod::CreateMultipartUpload)
///     .file_name("keynote.mp4")
///     .file_length("3221225472")
///     .hub_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/files/POST/zoom_events/files/multipart/upload)
#[zoom_endpoint(
    POST "/zoom_events/files/multipart/upload" -> InitiateOrCompleteUploadResponse,
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
pub struct InitiateOrCompleteUpload {
    /// Whether the multipart upload is created or completed.
    pub method: UploadMethod,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_length: Option<String>,
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// What the file is used for; `recording` by default.
    pub file_type: Option<FileType>,
    /// ID of the upload, returned for `CreateMultipartUpload` and needed for `CompleteMultipartUpload`.
    pub upload_id: Option<String>,
    /// Number of parts of the upload.
    pub part_count: Option<String>,
}

/// Whether the multipart upload is created or completed.
///
/// Values of `method` in [`InitiateOrCompleteUpload`].
#[zoom_enum]
pub enum UploadMethod {
    /// `CreateMultipartUpload`: Begins an upload in several parts.
    #[value("CreateMultipartUpload")]
    CreateMultipartUpload,
    /// `CompleteMultipartUpload`: Finishes an upload in several parts.
    #[value("CompleteMultipartUpload")]
    CompleteMultipartUpload,
}

/// Response to [`InitiateOrCompleteUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateOrCompleteUploadResponse {
    /// ID of the upload, returned for `CreateMultipartUpload` and needed for `CompleteMultipartUpload`.
    pub upload_id: Option<String>,
    /// ID of the file; returned for `CompleteMultipartUpload`.
    pub file_id: Option<String>,
    /// ID of the recorded video; returned for files of the type `recording`.
    pub video_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
