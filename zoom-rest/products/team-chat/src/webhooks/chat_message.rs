//! Chat message: 4 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::ChatType;

/// A user edited a sent message to a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_message.updated",
    scopes = [
        "chat_message:read:admin",
        "chat_message:write:admin",
        "chat_message:read",
        "chat_message:write",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatMessageUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: ChatMessageObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`ChatMessageUpdated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageObject {
    /// ID of the message.
    #[required(sent)]
    pub id: Option<String>,
    /// Whether the message went to a contact or to a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChatType>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// ID of the chat session, the conversation or channel of the message.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Email address of the other person in a one-to-one chat.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    #[required(sent)]
    pub contact_id: Option<String>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// Text of the chat message; absent if only a file was sent.
    #[required(sent)]
    pub message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a sent message to a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_message.deleted",
    scopes = [
        "chat_message:read:admin",
        "chat_message:write:admin",
        "chat_message:read",
        "chat_message:write",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatMessageDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: ChatMessageObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user replied in a thread to a message from a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_message.replied",
    scopes = [
        "chat_message:read:admin",
        "chat_message:write:admin",
        "chat_message:read",
        "chat_message:write",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatMessageReplied {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the reply.
    #[required(sent)]
    pub object: ChatMessageRepliedObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the reply to a message.
///
/// Value of `object` in [`ChatMessageReplied`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageRepliedObject {
    /// ID of the reply.
    #[required(sent)]
    pub id: Option<String>,
    /// Whether the reply went to a contact or to a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChatType>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// ID of the chat session, the conversation or channel of the reply.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Email address of the other person in a one-to-one chat.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    #[required(sent)]
    pub contact_id: Option<String>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// Text of the reply; absent if only a file was sent.
    #[required(sent)]
    pub message: Option<String>,
    /// ID of the message to which the user replied.
    #[required(sent)]
    pub parent_msg_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user sent a message to a contact or channel in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_message.sent",
    scopes = [
        "chat_message:read:admin",
        "chat_message:write:admin",
        "chat_message:read",
        "chat_message:write",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatMessageSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: ChatMessageObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
