//! Chat files: 4 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_object};

/// Returns information on one file shared in Zoom Team Chat.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/GET/chat/files/{fileId})
#[zoom_endpoint(
    GET "/chat/files/<file_id>" -> FileInfo,
    rate_limit = Light,
    scopes = ["chat:read", "team_chat:read:file", "team_chat:read:file:admin"],
    errors = [
        (401, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (401, 100, ACCESS_TOKEN_INVALID_OR_EXPIRED_100 = "the access token is invalid or expired"),
        (401, 401, PERMISSION_DENIED_401 = "permission denied"),
        (401, 106, ACCESS_TOKEN_INVALID_OR_EXPIRED_106 = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED_403 = "permission denied"),
        (404, 404, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFileInfo {
    /// ID of a file sent in chat.
    pub file_id: String,
}

/// Response to [`GetFileInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileInfo {
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// File extension, such as `txt`.
    #[wire("OS_file_type")]
    pub os_file_type: Option<String>,
    /// Size of the file in bytes.
    pub length: Option<f64>,
    /// SHA-256 digest of the file.
    pub digest: Option<String>,
    /// When the file was created, in Unix milliseconds.
    pub created_time: Option<f64>,
    /// When the file was last changed, in Unix milliseconds.
    pub modified_time: Option<f64>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Public URL of the file; deprecated.
    pub public_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one file from Zoom Team Chat.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/DELETE/chat/files/{fileId})
#[zoom_endpoint(
    DELETE "/chat/files/<file_id>" -> (),
    rate_limit = Light,
    scopes = ["chat:write", "team_chat:delete:file", "team_chat:delete:file:admin"],
    errors = [
        (401, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (401, 100, ACCESS_TOKEN_INVALID_OR_EXPIRED_100 = "the access token is invalid or expired"),
        (401, 401, PERMISSION_DENIED_401 = "permission denied"),
        (401, 106, ACCESS_TOKEN_INVALID_OR_EXPIRED_106 = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED_403 = "permission denied"),
        (404, 404, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChatFile {
    /// ID of a file sent in chat.
    pub file_id: String,
}

/// Uploads a file to Zoom Team Chat for one user.
///
/// Use the `file.zoom.us` host; without Zoom Cloud Storage, Zoom keeps the file for 7 days.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UploadChatFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadChatFile::new("me")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .post_to_personal_chat("true")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/POST/chat/users/{userId}/files)
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
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 300, FILE_TOO_LARGE = "the file is too large"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadChatFile {
    /// ID of the user.
    pub user_id: String,
    /// Whether the uploaded file is also posted to the personal chat, as text: `true` or `false`. Default: `true`.
    #[query(rename = "postToPersonalChat")]
    pub post_to_personal_chat: Option<String>,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Response to [`UploadChatFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadChatFileResponse {
    /// ID of the file.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sends a file from a user to a contact or channel.
///
/// Use the `file.zoom.us` host; without Zoom Cloud Storage, Zoom keeps the file for 7 days.
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
/// .reply_main_message_id("Zl3aVt0bQ9y")
/// .to_channel("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-files/POST/chat/users/{userId}/messages/files)
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
        (400, 5301, MESSAGE_NOT_SENT = "the message could not be sent"),
        (400, 5402, NOT_SUPPORTED = "not supported"),
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 300, FILE_TOO_LARGE = "the file is too large"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct SendChatFile {
    /// ID of the user.
    pub user_id: String,
    /// File to send, as the only element; at most 16 MB for an image, 20 MB for anything else. At most 1 item.
    #[part(file)]
    pub files: Vec<FilePart>,
    /// ID of the message to reply to, if the file is sent in a thread.
    pub reply_main_message_id: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
}

/// Response to [`SendChatFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatFileResponse {
    /// ID of the message with which the file was sent.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
