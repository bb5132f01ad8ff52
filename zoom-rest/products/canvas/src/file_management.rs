//! File management: 7 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Creates a Zoom Docs file for a user.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{CreateFile, FileType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateFile::new()
///     .file_name("Project plan")
///     .parent_id("root")
///     .file_type(FileType::Doc)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/POST/docs/files)
#[zoom_endpoint(
    POST "/docs/files" -> CreateFileResponse,
    rate_limit = Medium,
    scopes = ["docs:write", "docs:write:admin", "docs:write:file", "docs:write:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateFile {
    /// Name of the file. Default: `Untitled`.
    pub file_name: Option<String>,
    /// ID of the folder or file in which the new file is put; `root`, or no ID at all, means My Docs, the user's top-level folder.
    pub parent_id: Option<String>,
    /// Whether the file is a document, a folder or a data table. Default: `doc`.
    pub file_type: Option<FileType>,
    /// ID of the user on whose behalf the request runs; required with an `admin` scope and ignored otherwise.
    pub user_id: Option<String>,
}

/// Whether the file is a document, a folder or a data table.
///
/// Values of `file_type` in [`CreateFile`] and [`FileChildrenFile`].
#[zoom_enum]
pub enum FileType {
    /// `doc`: Document.
    Doc,
    /// `folder`: Folder, which contains other files.
    Folder,
    /// `data_table`: Table of data, which can be exported as CSV.
    DataTable,
}

/// Response to [`CreateFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateFileResponse {
    /// ID of the file in Zoom Docs.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the metadata of one Zoom Docs file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetFileMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileMetadata::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/GET/docs/files/{fileId})
#[zoom_endpoint(
    GET "/docs/files/<file_id>" -> FileChildrenFile,
    rate_limit = Light,
    scopes = ["docs:read", "docs:read:admin", "docs:read:file", "docs:read:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileMetadata {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
}

/// Response to [`GetFileMetadata`].
///
/// Element of `files` in [`ListFileChildrenResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileChildrenFile {
    /// ID of the file in Zoom Docs.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Whether the file is a document, a folder or a data table.
    pub file_type: Option<FileType>,
    /// URL that opens the file.
    pub file_link: Option<String>,
    /// When the file was created, in UTC.
    pub created_time: Option<String>,
    /// When the file was last changed, in UTC.
    pub modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one Zoom Docs file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::UpdateFileMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFileMetadata::new("Zl3aVt0bQ9y")
///     .file_name("Project plan")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/PATCH/docs/files/{fileId})
#[zoom_endpoint(
    PATCH "/docs/files/<file_id>" -> (),
    rate_limit = Medium,
    scopes = ["docs:write", "docs:write:admin", "docs:update:file", "docs:update:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFileMetadata {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// New name of the file.
    pub file_name: Option<String>,
}

/// Deletes one Zoom Docs file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::DeleteFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/DELETE/docs/files/{fileId})
#[zoom_endpoint(
    DELETE "/docs/files/<file_id>" -> (),
    rate_limit = Medium,
    scopes = ["docs:delete", "docs:delete:admin", "docs:delete:file", "docs:delete:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFile {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
}

/// Lists the Zoom Docs files directly under a file or folder.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ListFileChildren;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let files = ListFileChildren::new("root")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/GET/docs/files/{fileId}/children)
#[zoom_endpoint(
    GET "/docs/files/<file_id>/children" -> ListFileChildrenResponse,
    paginate = files: FileChildrenFile,
    rate_limit = Medium,
    scopes = ["docs:read", "docs:read:admin", "docs:read:list_children", "docs:read:list_children:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListFileChildren {
    /// ID of the file or folder whose files to list; `root` for the caller's My Docs.
    pub file_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
}

/// Response to [`ListFileChildren`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFileChildrenResponse {
    /// Files directly under the file or folder, one entry each. At most 50 items.
    #[lossy]
    pub files: Vec<FileChildrenFile>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transfers a Zoom Docs file to another user, which only its owner may do.
///
/// Works only for documents and data tables, not for folders.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::TransferFileOwnership;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// TransferFileOwnership::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/PUT/docs/files/{fileId}/owner)
#[zoom_endpoint(
    PUT "/docs/files/<file_id>/owner" -> (),
    rate_limit = Medium,
    scopes = [
        "docs_file_owner:write",
        "docs_file_owner:write:admin",
        "docs:update:file_owner",
        "docs:update:file_owner:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct TransferFileOwnership {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// ID of the user who becomes the owner of the file.
    pub user_id: String,
}

/// Returns the ID of My Docs, the top-level folder of one user's documents.
///
/// With it, an admin can list the files that the user keeps there.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetUserMyDocsInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserMyDocsInfo::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/file-management/GET/docs/users/{userId}/root)
#[zoom_endpoint(
    GET "/docs/users/<user_id>/root" -> UserMyDocsInfo,
    rate_limit = Light,
    scopes = ["docs:read:admin", "docs:read:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserMyDocsInfo {
    /// ID of the user whose My Docs folder to return.
    pub user_id: String,
}

/// Response to [`GetUserMyDocsInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserMyDocsInfo {
    /// ID of the user's My Docs folder, which can be used as a file ID.
    pub root_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
