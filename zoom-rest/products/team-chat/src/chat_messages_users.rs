//! Chat messages, users: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AtItem, File, InteractiveCard, MessageType, Reaction, RichText, UpdateChannelChannelSettingsDesignatedPostingMember,
};

/// List user chat messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserChatMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListUserChatMessages::new("me")
///     .to_contact("one")
///     .to_channel("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/messages" -> ListUserChatMessagesResponse,
    paginate = messages: UserChatMessage,
    rate_limit = Medium,
    scopes = [
        "chat_message:read",
        "chat_message:write",
        "chat_message:read:admin",
        "chat_message:write:admin",
        "team_chat:read:list_user_messages",
        "team_chat:read:list_user_messages:admin",
    ],
    errors = [
        (400, 200, "permission denied"),
        (400, 300, "the page token is invalid or expired, or a parameter is missing or invalid, or not possible at this time"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChatMessages {
    /// User ID.
    pub user_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Date.
    pub date: Option<Date>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include deleted and edited message: defaults to `false`.
    pub include_deleted_and_edited_message: Option<bool>,
    /// Search type.
    pub search_type: Option<SearchType>,
    /// Search key.
    #[length(1..=256)]
    pub search_key: Option<String>,
    /// Exclude child message: defaults to `false`.
    pub exclude_child_message: Option<bool>,
    /// Download file formats: always `audio/mp4`.
    pub download_file_formats: Option<String>,
}

/// Values of `search_type`.
#[zoom_enum]
pub enum SearchType {
    /// `message`.
    Message,
    /// `file`.
    File,
}

/// Response to [`ListUserChatMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserChatMessagesResponse {
    /// Date.
    pub date: Option<Date>,
    /// From.
    pub from: Option<DateTime>,
    /// Messages.
    #[lossy]
    pub messages: Vec<UserChatMessage>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<DateTime>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChatMessage {
    /// Bot message.
    pub bot_message: Option<Value>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
    /// Download URL.
    pub download_url: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Reactions.
    pub reactions: Option<Vec<UserChatMessageReaction>>,
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
    /// Status.
    pub status: Option<UserChatMessageStatus>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// At items.
    pub at_items: Option<Vec<AtItem>>,
    /// Interactive cards.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
}

/// Element of `reactions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChatMessageReaction {
    /// Emoji.
    pub emoji: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Senders.
    pub senders: Option<Vec<UpdateChannelChannelSettingsDesignatedPostingMember>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum UserChatMessageStatus {
    /// `Deleted`.
    #[value("Deleted")]
    Deleted,
    /// `Edited`.
    #[value("Edited")]
    Edited,
    /// `Normal`.
    #[value("Normal")]
    Normal,
}

/// Send chat message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendChatMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendChatMessage::new("me", "See you there")
///     .reply_main_message_id("Zl3aVt0bQ9y")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/messages" -> SendChatMessageResponse,
    rate_limit = Medium,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:write:user_message",
        "team_chat:write:user_message:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (400, 5402, "not supported"),
        (400, 5403, "the file was rejected"),
        (400, 300, "the time is outside the allowed range"),
        (400, 5405, "the operation failed"),
        (400, 5418, "the operation failed"),
        (400, 5419, "the operation failed"),
        (400, 5420, "the resource was archived or removed"),
        (400, 5421, "a required setting is turned off"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendChatMessage {
    /// User ID.
    pub user_id: String,
    /// At items.
    pub at_items: Option<Vec<ChatMessageAtItem>>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
    /// Message.
    #[length(..=1024)]
    pub message: String,
    /// File IDs: at most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Interactive cards: at most 5 items.
    pub interactive_cards: Option<Vec<ChatMessageInteractiveCard>>,
    /// Scheduled time.
    pub scheduled_time: Option<DateTime>,
}

/// Element of `at_items`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageAtItem {
    /// At contact.
    pub at_contact: Option<String>,
    /// At type.
    pub at_type: Option<AtType>,
    /// End position.
    pub end_position: Option<i64>,
    /// Start position.
    pub start_position: Option<i64>,
}

/// Values of `at_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AtType {
    /// `1`.
    MentionContact = 1,
    /// `2`.
    MentionQuot = 2,
}

/// Element of `interactive_cards`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageInteractiveCard {
    /// Card json.
    pub card_json: Option<String>,
}

/// Response to [`SendChatMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatMessageResponse {
    /// ID.
    pub id: Option<String>,
}

/// Get message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMessage::new("me", "Zl3aVt0bQ9y")
///     .to_contact("one")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/messages/<message_id>" -> GetMessageResponse,
    rate_limit = Medium,
    scopes = [
        "chat_message:read",
        "chat_message:read:admin",
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:read:user_message",
        "team_chat:read:user_message:admin",
    ],
    errors = [
        (400, 200, "a parameter is invalid"),
        (400, 300, "the channel does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMessage {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Download file formats: always `audio/mp4`.
    pub download_file_formats: Option<String>,
}

/// Response to [`GetMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMessageResponse {
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
    /// Message URL.
    pub message_url: Option<String>,
    /// At items.
    pub at_items: Option<Vec<AtItem>>,
    /// Interactive cards.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
}

/// Update message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMessage::new("me", "Zl3aVt0bQ9y")
///     .message("See you there")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/chat/users/<user_id>/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:update:user_message",
        "team_chat:update:user_message:admin",
    ],
    errors = [
        (400, 200, "the request was rejected"),
        (400, 300, "the message does not exist, or permission denied"),
        (400, 5404, "the file does not exist"),
        (400, 5045, "the operation failed"),
        (400, 5046, "the interactive cards do not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// Message.
    pub message: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// File IDs: at most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// Interactive cards.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
}

/// Delete message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMessage::new("me", "Zl3aVt0bQ9y")
///     .to_contact("one")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/messages/<message_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:delete:user_message",
        "team_chat:delete:user_message:admin",
    ],
    errors = [
        (400, 200, "a parameter is invalid"),
        (400, 300, "the channel does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
}

/// React to chat message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ReactToChatMessage, ToChatMessageAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ReactToChatMessage::new("me", "Zl3aVt0bQ9y")
///     .action(ToChatMessageAction::Add)
///     .emoji("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/users/<user_id>/messages/<message_id>/emoji_reactions" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:update:message_emoji",
        "team_chat:update:message_emoji:admin",
    ],
    errors = [
        (400, 300, "the message does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ReactToChatMessage {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// Action.
    pub action: Option<ToChatMessageAction>,
    /// Emoji.
    pub emoji: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Custom emoji.
    pub custom_emoji: Option<bool>,
    /// Custom emoji ID.
    pub custom_emoji_id: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum ToChatMessageAction {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
}

/// Mark message read unread.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MarkMessageReadUnread, MessageReadUnreadAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MarkMessageReadUnread::new("me", "Zl3aVt0bQ9y")
///     .action(MessageReadUnreadAction::Read)
///     .timestamp(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/users/<user_id>/messages/<message_id>/status" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_message:write",
        "chat_message:write:admin",
        "team_chat:update:message_status",
        "team_chat:update:message_status:admin",
    ],
    errors = [
        (400, 300, "the message does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MarkMessageReadUnread {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// Action.
    pub action: Option<MessageReadUnreadAction>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum MessageReadUnreadAction {
    /// `read`.
    Read,
    /// `unread`.
    Unread,
}

/// Get thread.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetThread;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetThread::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .to_channel("one")
///     .to_contact("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/messages/<message_id>/thread" -> Thread,
    rate_limit = Medium,
    scopes = [
        "chat_message:read",
        "chat_message:read:admin",
        "team_chat:read:thread_message",
        "team_chat:read:thread_message:admin",
    ],
    errors = [
        (400, 4231, "a limit is exceeded"),
        (400, 4232, "a parameter is invalid"),
        (400, 4233, "a parameter is missing or invalid"),
        (400, 4234, "a parameter is missing or invalid"),
        (403, 403, "the user cannot be used for this"),
        (404, 4130, "the channel does not exist"),
        (404, 1001, "the user does not exist"),
        (404, 4131, "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetThread {
    /// User ID.
    pub user_id: String,
    /// Message ID.
    pub message_id: String,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Limit: defaults to `10`.
    #[range(1..=100)]
    pub limit: Option<i64>,
    /// Sort: defaults to `desc`.
    pub sort: Option<ThreadSort>,
    /// Need main message: defaults to `true`.
    pub need_main_message: Option<bool>,
    /// Need emoji: defaults to `false`.
    pub need_emoji: Option<bool>,
    /// Need attachment: defaults to `false`.
    pub need_attachment: Option<bool>,
    /// Need rich text.
    pub need_rich_text: Option<bool>,
    /// Need at items.
    pub need_at_items: Option<bool>,
}

/// Values of `sort`.
#[zoom_enum]
pub enum ThreadSort {
    /// `desc`.
    Desc,
    /// `asc`.
    Asc,
}

/// Response to [`GetThread`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Thread {
    /// Total.
    pub total: Option<i64>,
    /// Messages.
    pub messages: Option<Vec<ThreadMessage>>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessage {
    /// Msg ID.
    pub msg_id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Whether it is reply.
    pub is_reply: Option<bool>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Reactions.
    pub reactions: Option<Vec<ThreadMessageReaction>>,
    /// Last reply time.
    pub last_reply_time: Option<i64>,
    /// Whether it is followed.
    pub is_followed: Option<bool>,
    /// Files.
    pub files: Option<Vec<ThreadMessageFile>>,
    /// Sender user ID.
    pub sender_user_id: Option<String>,
    /// Sender email.
    pub sender_email: Option<String>,
    /// Sender member ID.
    pub sender_member_id: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
    /// At items.
    pub at_items: Option<Vec<AtItem>>,
    /// Bot message.
    pub bot_message: Option<Value>,
    /// Interactive cards: at most 5 items.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
    /// Message type.
    pub message_type: Option<MessageType>,
}

/// Element of `reactions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessageReaction {
    /// Emoji ID.
    pub emoji_id: Option<String>,
    /// Count.
    pub count: Option<i64>,
    /// Whether it is sender.
    pub is_sender: Option<bool>,
}

/// Element of `files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessageFile {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
}
