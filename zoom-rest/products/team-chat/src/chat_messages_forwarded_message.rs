//! Chat messages, forwarded message: 1 operation.

use zoom_core::{DateTime, Value, zoom_endpoint, zoom_object};

use super::{AtItem, File, InteractiveCard, MessageType, Reaction, RichText};

/// Get forwarded message.
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
    /// Forward ID.
    pub forward_id: String,
}

/// Response to [`GetForwardedMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardedMessage {
    /// Bot message.
    pub bot_message: Option<Value>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Reactions.
    pub reactions: Option<Vec<Reaction>>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
    /// Sender.
    pub sender: Option<String>,
    /// Send member ID.
    pub send_member_id: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// At items.
    pub at_items: Option<Vec<AtItem>>,
    /// Interactive cards.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
}
