//! Archive: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Returns the archived AI Companion conversations of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::ai_companion::GetAiCompanionConversationArchives;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAiCompanionConversationArchives::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/ai-companion/#tag/archive/GET/aic/users/{userId}/conversation_archive)
#[zoom_endpoint(
    GET "/aic/users/<user_id>/conversation_archive" -> AiCompanionConversationArchives,
    rate_limit = Light,
    scopes = ["aic_archive:read:admin", "aic:read:conversation_archives:admin"],
    errors = [
        (403, 20514, PERMISSION_DENIED = "permission denied"),
        (404, 20524, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAiCompanionConversationArchives {
    /// ID of the user whose archived conversations to return.
    pub user_id: String,
}

/// Response to [`GetAiCompanionConversationArchives`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionConversationArchives {
    /// ID of the user whose conversations these are.
    pub user_id: Option<String>,
    /// Email address of the user who held the conversations.
    pub email: Option<String>,
    /// Display name of the user who held the conversations.
    pub display_name: Option<String>,
    /// Start of the period that the conversation history covers.
    pub start_time: Option<DateTime>,
    /// End of the period that the conversation history covers.
    pub end_time: Option<DateTime>,
    /// IANA time zone of the conversation history, such as `America/New_York`.
    pub timezone: Option<String>,
    /// URL of the file with the conversation history; the download needs an OAuth access token.
    pub aic_history_download_url: Option<String>,
    /// Extension of the name of the history file. Always `JSON`.
    pub file_extension: Option<String>,
    /// Size of the history file in bytes.
    pub file_size: Option<i64>,
    /// Kind of content in the history file. Always `AIC_CONVERSATION`.
    pub file_type: Option<String>,
    /// Files that came with the user's queries to AI Companion, one entry each. At most 300 items.
    pub physical_files: Option<Vec<PhysicalFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that came with a query to AI Companion.
///
/// Element of `physical_files` in [`AiCompanionConversationArchives`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhysicalFile {
    /// ID of the file that came with a query.
    pub file_id: Option<String>,
    /// Name of the file, with its extension.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; the download needs an OAuth access token.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
