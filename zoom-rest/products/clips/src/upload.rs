//! Upload: 3 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

/// Upload clip file.
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
#[zoom_endpoint(
    POST "/clips/files" -> UploadClipFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["clips:write", "clips:write:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadClipFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadClipFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadClipFileResponse {
    /// Clip ID.
    pub clip_id: Option<String>,
}

/// Upload clip multipart files.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::UploadClipMultipartFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadClipMultipartFiles::new(
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
    POST "/clips/files/multipart" -> UploadClipMultipartFilesResponse,
    base = FileApi,
    body = multipart,
    scopes = ["clips:write", "clips:write:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadClipMultipartFiles {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Upload context.
    pub upload_context: String,
    /// Part number.
    pub part_number: i64,
}

/// Response to [`UploadClipMultipartFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadClipMultipartFilesResponse {
    /// Part number etag.
    pub part_number_etag: Option<PartNumberEtag>,
}

/// Part number etag.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartNumberEtag {
    /// Part number.
    pub part_number: Option<i64>,
    /// Etag.
    pub etag: Option<String>,
}

/// Initiate complete multipart file upload for clip.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::InitiateCompleteMultipartFileUploadForClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateCompleteMultipartFileUploadForClip::new("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/clips/files/multipart/upload_events" -> InitiateCompleteMultipartFileUploadForClipResponse,
    base = FileApi,
    scopes = ["clips:write:admin", "clips:write"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InitiateCompleteMultipartFileUploadForClip {
    /// Method.
    pub method: String,
    /// Params.
    pub params: Option<UploadForClipParams>,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadForClipParams {
    /// File name.
    pub file_name: Option<String>,
    /// Upload context.
    pub upload_context: Option<String>,
    /// Part number etags.
    pub part_number_etags: Option<Vec<PartNumberEtag>>,
}

/// Response to [`InitiateCompleteMultipartFileUploadForClip`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateCompleteMultipartFileUploadForClipResponse {
    /// Upload context.
    pub upload_context: Option<String>,
    /// Clip ID.
    pub clip_id: Option<String>,
}
