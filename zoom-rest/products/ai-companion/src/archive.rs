//! Archive: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Get AI companion conversation archives.
///
/// # Examples
///
/// ```
/// use zoom_rest::ai_companion::GetAiCompanionConversationArchives;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAiCompanionConversationArchives::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/aic/users/<user_id>/conversation_archive" -> AiCompanionConversationArchives,
    rate_limit = Light,
    scopes = ["aic_archive:read:admin", "aic:read:conversation_archives:admin"],
    errors = [(403, 20514, "permission denied"), (404, 20524, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAiCompanionConversationArchives {
    /// User ID.
    pub user_id: String,
}

/// Response to [`GetAiCompanionConversationArchives`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionConversationArchives {
    /// User ID.
    pub user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Aic history download URL.
    pub aic_history_download_url: Option<String>,
    /// File extension: always `JSON`.
    pub file_extension: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// File type: always `AIC_CONVERSATION`.
    pub file_type: Option<String>,
    /// Physical files: at most 300 items.
    pub physical_files: Option<Vec<PhysicalFile>>,
}

/// Element of `physical_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhysicalFile {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
}
