//! Chat files: 4 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_object};

/// Get file info.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetFileInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFileInfo::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/files/<file_id>" -> FileInfo,
    rate_limit = Light,
    scopes = ["chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    errors = [
        (401, 300, "a parameter is missing or invalid"),
        (401, 100, "the access token is invalid or expired"),
        (401, 401, "not authorized"),
        (401, 106, "the access token is invalid or expired"),
        (403, 403, "forbidden"),
        (404, 404, "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileInfo {
    /// File ID.
    pub file_id: String,
}

/// Response to [`GetFileInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileInfo {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// OS file type.
    #[wire("OS_file_type")]
    pub os_file_type: Option<String>,
    /// Length.
    pub length: Option<f64>,
    /// Digest.
    pub digest: Option<String>,
    /// Created time.
    pub created_time: Option<f64>,
    /// Modified time.
    pub modified_time: Option<f64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Public URL.
    pub public_url: Option<String>,
}

/// Delete chat file.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteChatFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteChatFile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/files/<file_id>" -> (),
    rate_limit = Light,
    scopes = ["chat:write", "team_chat:delete:file", "team_chat:delete:file:admin"],
    errors = [
        (401, 300, "a parameter is missing or invalid"),
        (401, 100, "the access token is invalid or expired"),
        (401, 401, "not authorized"),
        (401, 106, "the access token is invalid or expired"),
        (403, 403, "forbidden"),
        (404, 404, "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChatFile {
    /// File ID.
    pub file_id: String,
}

/// Upload chat file.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UploadChatFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadChatFile::new("me")
///     .post_to_personal_chat("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/files" -> UploadChatFileResponse,
    base = File,
    body = multipart,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:write:files",
        "team_chat:write:files:admin",
    ],
    errors = [(400, 124, "the access token is invalid or expired"), (400, 300, "a limit is exceeded")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadChatFile {
    /// User ID.
    pub user_id: String,
    /// Post to personal chat: defaults to `true`.
    #[query(rename = "postToPersonalChat")]
    pub post_to_personal_chat: Option<String>,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Response to [`UploadChatFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadChatFileResponse {
    /// ID.
    pub id: Option<String>,
}

/// Send chat file.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendChatFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendChatFile::new(
///     "me",
///     vec![zoom_core::FilePart::open("picture.png")?],
/// )
///     .reply_main_message_id("Zl3aVt0bQ9y")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/messages/files" -> SendChatFileResponse,
    base = File,
    body = multipart,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:write:message_files",
        "team_chat:write:message_files:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (400, 5402, "not supported"),
        (400, 124, "the access token is invalid or expired"),
        (400, 300, "a limit is exceeded"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct SendChatFile {
    /// User ID.
    pub user_id: String,
    /// Files: at most 1 items.
    #[part(file)]
    pub files: Vec<FilePart>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
}

/// Response to [`SendChatFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatFileResponse {
    /// ID.
    pub id: Option<String>,
}
