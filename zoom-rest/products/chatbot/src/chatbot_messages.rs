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
///     zoom_core::json!({"head": {"text": "Build finished"}}),
///     "Zl3aVt0bQ9y@xmpp.zoom.us",
/// )
/// .reply_to("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
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
    /// What the message shows: a JSON object in Zoom's layout for chatbot messages, with a `head` for the heading and a `body` for the components below it.
    pub content: Value,
    /// User in the channel who alone sees the message: Zoom calls the value a user ID, but its example is a JID.
    pub visible_to_user: Option<String>,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent; keeps channel members from notifications set up by someone who has left.
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
///     zoom_core::json!({"head": {"text": "Build failed"}}),
/// )
/// .user_jid("Zl3aVt0bQ9y@xmpp.zoom.us")
/// .send(client)
/// .await?;
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
    /// What the message shows from now on: a JSON object in Zoom's layout for chatbot messages, with a `head` for the heading and a `body` for the components below it.
    pub content: Value,
    /// JID (Jabber ID, the chat address) of the person on whose behalf the message is sent; keeps channel members from notifications set up by someone who has left.
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
    /// When the message was sent, updated or deleted, in UTC.
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
/// .user_jid("Zl3aVt0bQ9y@xmpp.zoom.us")
/// .send(client)
/// .await?;
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

/// Sends the preview that Zoom Team Chat shows for a link that a user posted.
///
/// Needs a token from the client credentials flow.
///
/// # Examples
///
/// ```
/// use zoom_rest::chatbot::LinkUnfurls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// LinkUnfurls::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     r#"{"head": {"text": "Quarterly report"}}"#,
/// )
/// .send(client)
/// .await?;
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
    /// What the preview shows: JSON text in Zoom's layout for chatbot messages, with a `head` for the heading and a `body` for the components below it.
    pub content: String,
}
