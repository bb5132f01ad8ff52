//! File management: 7 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Create new file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::CreateNewFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewFile::new()
///     .file_name("Support")
///     .parent_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/docs/files" -> CreateNewFileResponse,
    rate_limit = Medium,
    scopes = ["docs:write", "docs:write:admin", "docs:write:file", "docs:write:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewFile {
    /// File name: defaults to `Untitled`.
    pub file_name: Option<String>,
    /// Parent ID.
    pub parent_id: Option<String>,
    /// File type: defaults to `doc`.
    pub file_type: Option<FileType>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Values of `file_type`.
#[zoom_enum]
pub enum FileType {
    /// `doc`.
    Doc,
    /// `folder`.
    Folder,
    /// `data_table`.
    DataTable,
}

/// Response to [`CreateNewFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewFileResponse {
    /// File ID.
    pub file_id: Option<String>,
}

/// Get metadata of file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetMetadataOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMetadataOfFile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/files/<file_id>" -> MetadataOfFile,
    rate_limit = Light,
    scopes = ["docs:read", "docs:read:admin", "docs:read:file", "docs:read:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMetadataOfFile {
    /// File ID.
    pub file_id: String,
}

/// Response to [`GetMetadataOfFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MetadataOfFile {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File type.
    pub file_type: Option<FileType>,
    /// File link.
    pub file_link: Option<String>,
    /// Created time.
    pub created_time: Option<String>,
    /// Modified time.
    pub modified_time: Option<String>,
}

/// Update metadata of file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::UpdateMetadataOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMetadataOfFile::new("Zl3aVt0bQ9y").file_name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/docs/files/<file_id>" -> (),
    rate_limit = Medium,
    scopes = ["docs:write", "docs:write:admin", "docs:update:file", "docs:update:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMetadataOfFile {
    /// File ID.
    pub file_id: String,
    /// File name.
    pub file_name: Option<String>,
}

/// Delete file.
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
#[zoom_endpoint(
    DELETE "/docs/files/<file_id>" -> (),
    rate_limit = Medium,
    scopes = ["docs:delete", "docs:delete:admin", "docs:delete:file", "docs:delete:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFile {
    /// File ID.
    pub file_id: String,
}

/// List all children of file.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ListAllChildrenOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let files = ListAllChildrenOfFile::new("Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/files/<file_id>/children" -> ListAllChildrenOfFileResponse,
    paginate = files: MetadataOfFile,
    rate_limit = Medium,
    scopes = ["docs:read", "docs:read:admin", "docs:read:list_children", "docs:read:list_children:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllChildrenOfFile {
    /// File ID.
    pub file_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAllChildrenOfFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllChildrenOfFileResponse {
    /// Files: at most 50 items.
    #[lossy]
    pub files: Vec<MetadataOfFile>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Transfer ownership of file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::TransferOwnershipOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// TransferOwnershipOfFile::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
pub struct TransferOwnershipOfFile {
    /// File ID.
    pub file_id: String,
    /// User ID.
    pub user_id: String,
}

/// Get user my docs info.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::GetUserMyDocsInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserMyDocsInfo::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/users/<user_id>/root" -> UserMyDocsInfo,
    rate_limit = Light,
    scopes = ["docs:read:admin", "docs:read:file:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserMyDocsInfo {
    /// User ID.
    pub user_id: String,
}

/// Response to [`GetUserMyDocsInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserMyDocsInfo {
    /// Root ID.
    pub root_id: Option<String>,
}
