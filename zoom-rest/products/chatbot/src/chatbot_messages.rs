//! Chatbot messages: 4 operations.

use zoom_core::{Value, zoom_endpoint, zoom_object};

/// Send chatbot messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::SendChatbotMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendChatbotMessages::new(
///     "one",
///     "one",
///     "Zl3aVt0bQ9y",
///     zoom_core::Value::default(),
///     "one",
/// )
///     .visible_to_user("one")
///     .reply_to("2026-01-31")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/im/chat/messages" -> SendChatbotMessagesResponse,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [
        (400, 7001, "the request body format is invalid"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 7003, "forbidden"),
        (403, 7004, "permission denied"),
        (404, 7002, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendChatbotMessages {
    /// Robot jid.
    pub robot_jid: String,
    /// To jid.
    pub to_jid: String,
    /// Account ID.
    pub account_id: String,
    /// Content.
    pub content: Value,
    /// Visible to user.
    pub visible_to_user: Option<String>,
    /// User jid.
    pub user_jid: String,
    /// Reply to.
    pub reply_to: Option<String>,
    /// Is markdown support.
    pub is_markdown_support: Option<bool>,
}

/// Response to [`SendChatbotMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatbotMessagesResponse {
    /// Robot jid.
    pub robot_jid: Option<String>,
    /// To jid.
    pub to_jid: Option<String>,
    /// Sent time.
    pub sent_time: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// User jid.
    pub user_jid: Option<String>,
}

/// Update chatbot message.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::UpdateChatbotMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateChatbotMessage::new(
///     "Zl3aVt0bQ9y",
///     "one",
///     "Zl3aVt0bQ9y",
///     zoom_core::Value::default(),
/// )
///     .user_jid("one")
///     .is_markdown_support(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/im/chat/messages/<message_id>" -> UpdateChatbotMessageResponse,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [(404, 8001, "the message ID value is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChatbotMessage {
    /// Message ID.
    pub message_id: String,
    /// Robot jid.
    pub robot_jid: String,
    /// Account ID.
    pub account_id: String,
    /// Content.
    pub content: Value,
    /// User jid.
    pub user_jid: Option<String>,
    /// Is markdown support.
    pub is_markdown_support: Option<bool>,
}

/// Response to [`UpdateChatbotMessage`] and [`DeleteChatbotMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateChatbotMessageResponse {
    /// Message ID.
    pub message_id: Option<String>,
    /// Robot jid.
    pub robot_jid: Option<String>,
    /// Sent time.
    pub sent_time: Option<String>,
    /// To jid.
    pub to_jid: Option<String>,
    /// User jid.
    pub user_jid: Option<String>,
}

/// Delete chatbot message.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::DeleteChatbotMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DeleteChatbotMessage::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "one")
///     .user_jid("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/im/chat/messages/<message_id>" -> UpdateChatbotMessageResponse,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [(404, 8001, "the message ID is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChatbotMessage {
    /// Message ID.
    pub message_id: String,
    /// Account ID.
    pub account_id: String,
    /// User jid.
    pub user_jid: Option<String>,
    /// Robot jid.
    pub robot_jid: String,
}

/// Link unfurls.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::LinkUnfurls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// LinkUnfurls::new("me", "Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/im/chat/users/<user_id>/unfurls/<trigger_id>" -> (),
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [
        (400, 7001, "the request body format is invalid"),
        (401, 7010, "the access token is invalid or expired"),
        (404, 8002, "the unfurl ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct LinkUnfurls {
    /// User ID.
    pub user_id: String,
    /// Trigger ID.
    pub trigger_id: String,
    /// Content.
    pub content: String,
}
