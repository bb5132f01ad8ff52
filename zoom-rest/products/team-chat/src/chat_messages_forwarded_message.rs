//! Chat messages, forwarded message: 1 operation.

use zoom_core::{DateTime, Extra, Value, zoom_endpoint, zoom_object};

use super::{File, InteractiveCard, MessageType, Reaction, RichText};

/// Returns one forwarded message.
///
/// Zoom's documents also ask for `to_contact` or `to_channel`, but do not declare them as parameters.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetForwardedMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetForwardedMessage::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/forwarded_message/{forwardId})
#[zoom_endpoint(
    GET "/chat/forwarded_message/<forward_id>" -> ForwardedMessage,
    rate_limit = Light,
    scopes = [
        "chat_message:read",
        "chat_message:read:admin",
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetForwardedMessage {
    /// ID of the forwarded message.
    pub forward_id: String,
}

/// Response to [`GetForwardedMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardedMessage {
    /// What the chatbot says, as a JSON object in the format of Team Chat apps.
    pub bot_message: Option<Value>,
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// URL of a file attached to the message; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// ID of a file attached to the message; `files` lists them all.
    pub file_id: Option<String>,
    /// Name of a file attached to the message.
    pub file_name: Option<String>,
    /// Size of a file attached to the message, in bytes.
    pub file_size: Option<i64>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// ID of the forwarded message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Kind of message, such as plain text, an image or a video file.
    pub message_type: Option<MessageType>,
    /// Emoji reactions to the message, one entry for each emoji.
    pub reactions: Option<Vec<Reaction>>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for some external senders.
    pub sender: Option<String>,
    /// Member ID, in chat, of the sender; it is not the user ID.
    pub send_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<AtItem>>,
    /// Interactive cards in the chat message, one entry each.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Mention of a person, or of everyone in the channel, in a forwarded message.
///
/// Element of `at_items` in [`ForwardedMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AtItem {
    /// User ID of the person mentioned; empty for people of other accounts.
    pub at_contact: Option<String>,
    /// Member ID, in chat, of the person mentioned; it is not the user ID; absent if everyone in the channel is mentioned.
    pub at_contact_member_id: Option<String>,
    /// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
    pub at_type: Option<i64>,
    /// Index in the message text of the last character of the mention, counted from 0.
    pub end_position: Option<i64>,
    /// Index in the message text at which the mention begins, counted from 0.
    pub start_position: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
