//! Call logs, user: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get user AI call summary detail.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserAiCallSummaryDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserAiCallSummaryDetail::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/user/<user_id>/ai_call_summary/<ai_call_summary_id>" -> UserAiCallSummaryDetail,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:ai_call_summary", "phone:read:ai_call_summary:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserAiCallSummaryDetail {
    /// User ID.
    pub user_id: String,
    /// AI call summary ID.
    pub ai_call_summary_id: String,
}

/// Response to [`GetUserAiCallSummaryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAiCallSummaryDetail {
    /// AI call summary ID.
    pub ai_call_summary_id: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Call summary rate.
    pub call_summary_rate: Option<CallSummaryRate>,
    /// Transcript language.
    pub transcript_language: Option<String>,
    /// Call summary.
    pub call_summary: Option<String>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// Detailed summary.
    pub detailed_summary: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Edited.
    pub edited: Option<bool>,
}

/// Values of `call_summary_rate`.
#[zoom_enum]
pub enum CallSummaryRate {
    /// `thumb_up`.
    ThumbUp,
    /// `thumb_down`.
    ThumbDown,
}
