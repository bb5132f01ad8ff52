//! Upload: 3 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Uploads a video file (`.mp4` or `.webm`) as a clip, up to 50 per user in 24 hours.
///
/// Use the multipart calls from 2 GB; account-level apps need a user whose role can edit Zoom Clips.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::UploadClipFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadClipFile::new(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files)
#[zoom_endpoint(
    POST "/clips/files" -> UploadClipFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["clips:write", "clips:write:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadClipFile {
    /// Video file to upload, of at most 2 GB.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadClipFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadClipFileResponse {
    /// ID of the clip.
    pub clip_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads one part of a large video file (`.mp4` or `.webm`) for a clip.
///
/// Account-level apps need a user whose role can edit Zoom Clips.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::UploadClipMultipartFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadClipMultipartFiles::new(
///     zoom_core::FilePart::open("recording.mp4")?,
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
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files/multipart)
#[zoom_endpoint(
    POST "/clips/files/multipart" -> UploadClipMultipartFilesResponse,
    base = FileApi,
    body = multipart,
    scopes = ["clips:write", "clips:write:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadClipMultipartFiles {
    /// Part of the video file, from 5 to 100 MB; only the last part may be smaller.
    #[part(file)]
    pub file: FilePart,
    /// Token of the multipart upload, from the response that started it.
    pub upload_context: String,
    /// Number of this part, from 1 to 100.
    pub part_number: i64,
}

/// Response to [`UploadClipMultipartFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadClipMultipartFilesResponse {
    /// Part number and ETag, to be sent back when the multipart upload is completed.
    pub part_number_etag: Option<PartNumberEtag>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploaded part of a file: its number and the ETag that the upload returned.
///
/// Value of `part_number_etag` and `part_number_etags` in [`UploadClipMultipartFilesResponse`] and [`UploadParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Starts or finishes the upload of a clip in parts.
///
/// Once started, the upload must finish within 7 days.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::{InitiateOrCompleteUpload, UploadMethod, UploadParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateOrCompleteUpload::new(UploadMethod::CreateMultipartUpload)
///     .params(UploadParams::new().file_name("recording.mp4"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/upload/POST/clips/files/multipart/upload_events)
#[zoom_endpoint(
    POST "/clips/files/multipart/upload_events" -> InitiateOrCompleteUploadResponse,
    base = FileApi,
    scopes = ["clips:write:admin", "clips:write"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InitiateOrCompleteUpload {
    /// Whether the multipart upload is created or completed.
    pub method: UploadMethod,
    /// Details of the upload step that is chosen in `method`.
    pub params: Option<UploadParams>,
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

/// Details of the upload in parts: the name of the file to begin with, or the parts to complete.
///
/// Value of `params` in [`InitiateOrCompleteUpload`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadParams {
    /// Name of the video file to upload; for `method` of `CreateMultipartUpload` only.
    pub file_name: Option<String>,
    /// Token of the multipart upload to complete, from the response that started it; for `method` of `CompleteMultipartUpload` only.
    pub upload_context: Option<String>,
    /// Number and ETag of each uploaded part; for `method` of `CompleteMultipartUpload` only.
    pub part_number_etags: Option<Vec<PartNumberEtag>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`InitiateOrCompleteUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateOrCompleteUploadResponse {
    /// Token that ties the parts of the upload together; returned for `CreateMultipartUpload`.
    pub upload_context: Option<String>,
    /// ID of the clip; returned for `CompleteMultipartUpload`.
    pub clip_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
