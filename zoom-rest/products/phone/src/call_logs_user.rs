//! Call logs, user: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns one summary that AI Companion made of a user's phone call.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/user/{userId}/ai_call_summary/{aiCallSummaryId})
#[zoom_endpoint(
    GET "/phone/user/<user_id>/ai_call_summary/<ai_call_summary_id>" -> UserAiCallSummaryDetail,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read", "phone:read:ai_call_summary", "phone:read:ai_call_summary:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserAiCallSummaryDetail {
    /// ID of the user who owns the summary; `me` means the user who authorized the app.
    pub user_id: String,
    /// ID of the summary that AI Companion made of a phone call.
    pub ai_call_summary_id: String,
}

/// Response to [`GetUserAiCallSummaryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAiCallSummaryDetail {
    /// ID of the summary that AI Companion made of the call.
    pub ai_call_summary_id: Option<String>,
    /// ID of the Zoom account of the user.
    pub account_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// ID of the user who owns the summary.
    pub user_id: Option<String>,
    /// Whether the user liked the summary.
    pub call_summary_rate: Option<CallSummaryRate>,
    /// Language code of the transcript.
    pub transcript_language: Option<String>,
    /// Summary of the call, as text.
    pub call_summary: Option<String>,
    /// What is to be done next, according to the summary.
    pub next_steps: Option<String>,
    /// Long form of the call summary.
    pub detailed_summary: Option<String>,
    /// When the AI call summary was created.
    pub created_time: Option<DateTime>,
    /// When the AI call summary was last changed, in UTC.
    pub modified_time: Option<DateTime>,
    /// Whether the summary was changed after it was created.
    pub edited: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user liked the summary.
///
/// Values of `call_summary_rate` in [`UserAiCallSummaryDetail`].
#[zoom_enum]
pub enum CallSummaryRate {
    /// `thumb_up`: The user liked it.
    ThumbUp,
    /// `thumb_down`: The user did not like it.
    ThumbDown,
}
