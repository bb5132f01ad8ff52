//! Chatbot messages: 4 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

/// Sends a Zoom Team Chat message from a chatbot app.
///
/// Needs a token from the client credentials flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::SendChatbotMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendChatbotMessages::new(
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
///     "Zl3aVt0bQ9y",
///     zoom_core::Value::default(),
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
/// )
///     .visible_to_user("Zl3aVt0bQ9y")
///     .reply_to("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/POST/im/chat/messages)
#[zoom_endpoint(
    POST "/im/chat/messages" -> SendChatbotMessagesResponse,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [
        (400, 7001, INVALID_REQUEST_BODY_FORMAT = "the request body format is invalid"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 7003, FORBIDDEN = "forbidden"),
        (403, 7004, PERMISSION_DENIED = "permission denied"),
        (404, 7002, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendChatbotMessages {
    /// JID (Jabber ID, the chat address) of the chatbot, from the page of the app in the Zoom App Marketplace.
    pub robot_jid: String,
    /// JID (Jabber ID, the chat address) of the user or channel that receives the message.
    pub to_jid: String,
    /// ID of the Zoom account that authorized the chatbot.
    pub account_id: String,
    /// What the message shows, as a JSON object in the format of chatbot messages.
    pub content: Value,
    /// ID of the user in the channel who alone sees the message.
    pub visible_to_user: Option<String>,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent.
    pub user_jid: String,
    /// ID of the message to which the chatbot replies.
    pub reply_to: Option<String>,
    /// Whether Markdown in the message is rendered.
    pub is_markdown_support: Option<bool>,
}

/// Response to [`SendChatbotMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatbotMessagesResponse {
    /// JID (Jabber ID, the chat address) of the chatbot, from the page of the app in the Zoom App Marketplace.
    pub robot_jid: Option<String>,
    /// JID (Jabber ID, the chat address) of the user or channel that receives the message.
    pub to_jid: Option<String>,
    /// When the message was sent, in UTC, as `yyyy-MM-dd HH:mm:ss`.
    pub sent_time: Option<String>,
    /// ID of the message, with which it can be updated or deleted.
    pub message_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent.
    pub user_jid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces a message that the chatbot app sent earlier.
///
/// Needs a token from the client credentials flow, and the message ID that the send call returned.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::UpdateChatbotMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateChatbotMessage::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
///     "Zl3aVt0bQ9y",
///     zoom_core::Value::default(),
/// )
///     .user_jid("Zl3aVt0bQ9y@xmpp.zoom.us")
///     .is_markdown_support(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/PUT/im/chat/messages/{message_id})
#[zoom_endpoint(
    PUT "/im/chat/messages/<message_id>" -> ChatbotMessage,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [(404, 8001, INVALID_MESSAGE_ID_VALUE = "the message ID value is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChatbotMessage {
    /// ID of the chatbot message, returned when it was sent.
    pub message_id: String,
    /// JID (Jabber ID, the chat address) of the chatbot, from the page of the app in the Zoom App Marketplace.
    pub robot_jid: String,
    /// ID of the Zoom account to which the message was sent.
    pub account_id: String,
    /// What the message shows, as a JSON object in the format of chatbot messages.
    pub content: Value,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent.
    pub user_jid: Option<String>,
    /// Whether Markdown in the message is rendered.
    pub is_markdown_support: Option<bool>,
}

/// Response to [`UpdateChatbotMessage`] and [`DeleteChatbotMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatbotMessage {
    /// ID of the chatbot message, returned when it was sent.
    pub message_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the chatbot, from the page of the app in the Zoom App Marketplace.
    pub robot_jid: Option<String>,
    /// When the message was sent or deleted, in UTC.
    pub sent_time: Option<String>,
    /// JID (Jabber ID, the chat address) of the user or channel that receives the message.
    pub to_jid: Option<String>,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent.
    pub user_jid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a message that the chatbot app sent earlier.
///
/// Needs a token from the client credentials flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::DeleteChatbotMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DeleteChatbotMessage::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
/// )
///     .user_jid("Zl3aVt0bQ9y@xmpp.zoom.us")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/DELETE/im/chat/messages/{message_id})
#[zoom_endpoint(
    DELETE "/im/chat/messages/<message_id>" -> ChatbotMessage,
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [(404, 8001, INVALID_MESSAGE_ID = "the message ID is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChatbotMessage {
    /// ID of the chatbot message, returned when it was sent.
    pub message_id: String,
    /// ID of the Zoom account to which the message was sent.
    pub account_id: String,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message was sent.
    pub user_jid: Option<String>,
    /// JID (Jabber ID, the chat address) of the chatbot, from the page of the app in the Zoom App Marketplace.
    pub robot_jid: String,
}

/// Sends the preview that a chat app shows for a link posted by a user.
///
/// Needs a token from the client credentials flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::LinkUnfurls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// LinkUnfurls::new("me", "Zl3aVt0bQ9y", "See you there").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/POST/im/chat/users/{userId}/unfurls/{triggerId})
#[zoom_endpoint(
    POST "/im/chat/users/<user_id>/unfurls/<trigger_id>" -> (),
    rate_limit = Medium,
    scopes = ["imchat:bot"],
    errors = [
        (400, 7001, INVALID_REQUEST_BODY_FORMAT = "the request body format is invalid"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 8002, INVALID_UNFURL_ID = "the unfurl ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct LinkUnfurls {
    /// ID of the user who posted the link.
    pub user_id: String,
    /// ID from the event `team_chat.link_shared`, to which the preview of the link belongs.
    pub trigger_id: String,
    /// What the preview shows: JSON text in the format of chatbot messages.
    pub content: String,
}
