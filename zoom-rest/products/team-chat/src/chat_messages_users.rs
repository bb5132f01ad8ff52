//! Chat messages, users: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{File, InteractiveCard, MessageAtItem, MessageType, PersonRef, Reaction, RichText};

/// Lists the messages and files that a user exchanged with one contact or channel.
///
/// In an account-level app, the caller needs a role that may edit Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserChatMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListUserChatMessages::new("me")
///     .to_contact("Zl3aVt0bQ9y")
///     .date("2026-01-31".parse::<zoom_core::Date>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/{userId}/messages)
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
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 300, "the page token is invalid or expired, or a parameter is missing or invalid, or not possible at this time"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChatMessages {
    /// ID of the user.
    pub user_id: String,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// Day whose messages are listed; today if neither it nor `from` is set.
    pub date: Option<Date>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether deleted and edited messages are returned too; cannot be combined with a search. Default: `false`.
    pub include_deleted_and_edited_message: Option<bool>,
    /// Whether to search messages or files, in all chats unless a contact or channel is set; needs `search_key`.
    pub search_type: Option<SearchType>,
    /// Text to look for in messages or files, up to 256 characters; needs `search_type`.
    #[length(1..=256)]
    pub search_key: Option<String>,
    /// Whether to leave replies out, so that only parent messages are returned. Default: `false`.
    pub exclude_child_message: Option<bool>,
    /// Format in which audio files can be downloaded; affects the download URLs. The only value is `audio/mp4`.
    pub download_file_formats: Option<String>,
}

/// Whether messages or files are searched.
///
/// Values of `search_type` in [`ListUserChatMessages`].
#[zoom_enum]
pub enum SearchType {
    /// `message`: Searches messages.
    Message,
    /// `file`: Searches files.
    File,
}

/// Response to [`ListUserChatMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserChatMessagesResponse {
    /// Day whose messages are listed.
    pub date: Option<Date>,
    /// Start of the date range that the response covers.
    pub from: Option<DateTime>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<UserChatMessage>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message in a chat of the user, with its sender, files and reactions.
///
/// Element of `messages` in [`ListUserChatMessagesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChatMessage {
    /// What the chatbot says, as a JSON object in the format of Team Chat apps.
    pub bot_message: Option<Value>,
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// URL of the first file attached to the message; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// ID of the first file attached to the message; `files` lists them all.
    pub file_id: Option<String>,
    /// Name of the first file attached to the message.
    pub file_name: Option<String>,
    /// Size of the first file attached to the message, in bytes.
    pub file_size: Option<i64>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Kind of message, such as plain text, an image or a video file.
    pub message_type: Option<MessageType>,
    /// Emoji reactions to the message, one entry for each emoji.
    pub reactions: Option<Vec<UserChatMessageReaction>>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people outside the account who are not contacts.
    pub sender: Option<String>,
    /// Member ID, in chat, of the sender; it is not the user ID.
    pub send_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// Whether the message is unchanged, edited or deleted; only present if the request includes deleted and edited messages.
    pub status: Option<UserChatMessageStatus>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<MessageAtItem>>,
    /// Interactive cards in the chat message, one entry each.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Emoji with which people reacted to a message, with those people.
///
/// Element of `reactions` in [`UserChatMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChatMessageReaction {
    /// Code point of the emoji in UTF-32, such as `U+1F600`.
    pub emoji: Option<String>,
    /// Number of times the emoji was used.
    pub total_count: Option<i64>,
    /// Users who reacted with this emoji, one entry each.
    pub senders: Option<Vec<PersonRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message is still there, edited or deleted.
///
/// Values of `status` in [`UserChatMessage`].
#[zoom_enum]
pub enum UserChatMessageStatus {
    /// `Deleted`: The message was removed.
    #[value("Deleted")]
    Deleted,
    /// `Edited`: The message was changed after it was sent.
    #[value("Edited")]
    Edited,
    /// `Normal`: The message is in its original form.
    #[value("Normal")]
    Normal,
}

/// Sends a message from a user to a contact or to a channel that the user belongs to.
///
/// Set `to_contact` to an email address or `to_channel` to a channel ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendChatMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendChatMessage::new("me", "See you there")
///     .reply_main_message_id("Zl3aVt0bQ9y")
///     .to_channel("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/POST/chat/users/{userId}/messages)
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
        (400, 5301, MESSAGE_NOT_SENT = "the message could not be sent"),
        (400, 5402, NOT_SUPPORTED = "not supported"),
        (400, 5403, FILE_REJECTED = "the file was rejected"),
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 5405, INTERACTIVE_CARD_NOT_CREATED = "the interactive card could not be created"),
        (400, 5418, USER_MAY_NOT_CHAT = "the user may not chat"),
        (400, 5419, CHANNEL_END_TO_END_ENCRYPTED = "the channel is end-to-end encrypted"),
        (400, 5420, RESOURCE_ARCHIVED_OR_REMOVED = "the resource was archived or removed"),
        (400, 5421, "the request failed, and Zoom states no cause"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendChatMessage {
    /// ID of the user.
    pub user_id: String,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<ChatMessageAtItem>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Text of the message.
    #[length(..=1024)]
    pub message: String,
    /// IDs of uploaded files to send; the sender must have uploaded them. At most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// ID of the message that starts the thread; needed for replies.
    pub reply_main_message_id: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// Interactive cards in the chat message, one entry each. At most 5 items.
    pub interactive_cards: Option<Vec<ChatMessageInteractiveCard>>,
    /// When to send the message, in UTC, more than 30 minutes but no more than 180 days ahead; if absent, it is sent at once.
    pub scheduled_time: Option<DateTime>,
}

/// Mention to put at a position in a message that is sent.
///
/// Element of `at_items` in [`SendChatMessage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageAtItem {
    /// Email address or member ID of the person to mention; needed if `at_type` is `1`.
    pub at_contact: Option<String>,
    /// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
    pub at_type: Option<AtType>,
    /// Index in the message text at which the mention ends, counted from 0.
    pub end_position: Option<i64>,
    /// Index in the message text at which the mention begins, counted from 0.
    pub start_position: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
///
/// Values of `at_type` in [`ChatMessageAtItem`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AtType {
    /// `1`: Mentions one contact.
    MentionContact = 1,
    /// `2`: Mentions everyone in the channel.
    MentionQuot = 2,
}

/// Interactive card to send with a message, as JSON text.
///
/// Element of `interactive_cards` in [`SendChatMessage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageInteractiveCard {
    /// The interactive card as JSON text; if it is faulty, the message is not sent.
    pub card_json: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SendChatMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendChatMessageResponse {
    /// ID of the message, or of the draft if the message is scheduled for later.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one message that a user sent to a contact or channel.
///
/// Either `to_contact` or `to_channel` must be set.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMessage::new("me", "Zl3aVt0bQ9y")
///     .to_contact("Zl3aVt0bQ9y")
///     .download_file_formats("audio/mp4")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/{userId}/messages/{messageId})
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
        (400, 200, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 300, CHANNEL_DOES_NOT_EXIST_300 = "the channel does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST_4130 = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMessage {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// Format in which audio files can be downloaded; affects the download URLs. The only value is `audio/mp4`.
    pub download_file_formats: Option<String>,
}

/// Response to [`GetMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// What the chatbot says, as a JSON object in the format of Team Chat apps.
    pub bot_message: Option<Value>,
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// URL of the file sent with the message; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// ID of the file sent with the message; `files` has every file.
    pub file_id: Option<String>,
    /// Name of the file sent with the message; `files` has every file.
    pub file_name: Option<String>,
    /// Size in bytes of the file sent with the message; `files` has every file.
    pub file_size: Option<i64>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// ID of the message.
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
    /// Email address of the sender; empty for people outside the account who are not contacts.
    pub sender: Option<String>,
    /// Member ID, in chat, of the sender; it is not the user ID.
    pub send_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// URL of the message.
    pub message_url: Option<String>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<MessageAtItem>>,
    /// Interactive cards in the chat message, one entry each.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Edits one message that a user sent to a contact or channel.
///
/// In an account-level app, the caller needs a role that may edit Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMessage::new("me", "Zl3aVt0bQ9y")
///     .message("See you there at 10")
///     .to_channel("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PUT/chat/users/{userId}/messages/{messageId})
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
        (400, 200, ONLY_SENDER = "only the sender may do this"),
        (400, 300, "the message does not exist, or permission denied"),
        (400, 5404, FILE_DOES_NOT_EXIST = "the file does not exist"),
        (400, 5045, INTERACTIVE_CARD_NOT_CREATED = "the interactive card could not be created"),
        (400, 5046, INTERACTIVE_CARDS_DO_NOT_EXIST = "the interactive cards do not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// New text of the message.
    pub message: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// IDs of the uploaded files that the message keeps or gets, at most 6; an empty list removes all. At most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// Interactive cards in the chat message, one entry each.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
}

/// Deletes one message that a user sent to a contact or channel.
///
/// In an account-level app, the caller needs a role that may edit Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMessage::new("me", "Zl3aVt0bQ9y")
///     .to_contact("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/DELETE/chat/users/{userId}/messages/{messageId})
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
        (400, 200, ONLY_SENDER = "only the sender may do this"),
        (400, 300, CHANNEL_DOES_NOT_EXIST_300 = "the channel does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST_4130 = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
}

/// Adds a user's emoji reaction to one message, or removes it.
///
/// In an account-level app, the caller needs a role that may edit Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatMessageAction, ReactToChatMessage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ReactToChatMessage::new("me", "Zl3aVt0bQ9y")
///     .action(ChatMessageAction::Add)
///     .emoji("U+1F600")
///     .to_channel("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/users/{userId}/messages/{messageId}/emoji_reactions)
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
        (400, 300, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ReactToChatMessage {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// Whether to add the reaction or to take it back.
    pub action: Option<ChatMessageAction>,
    /// Code point of the emoji in UTF-32, such as `U+1F600`.
    pub emoji: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// Whether the reaction is a custom emoji, named in `custom_emoji_id`.
    pub custom_emoji: Option<bool>,
    /// ID of the custom emoji, from the list of custom emojis.
    pub custom_emoji_id: Option<String>,
}

/// Whether to add the reaction or to take it back.
///
/// Values of `action` in [`ReactToChatMessage`].
#[zoom_enum]
pub enum ChatMessageAction {
    /// `add`: Adds an emoji reaction.
    Add,
    /// `remove`: Takes an emoji reaction back.
    Remove,
}

/// Marks one message as read or unread for a user.
///
/// In an account-level app, the caller needs a role that may edit Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MarkMessageReadUnread, MessageReadUnreadAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MarkMessageReadUnread::new("me", "Zl3aVt0bQ9y")
///     .action(MessageReadUnreadAction::Read)
///     .timestamp(1769850000000)
///     .to_channel("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/users/{userId}/messages/{messageId}/status)
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
        (400, 300, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MarkMessageReadUnread {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// Whether to mark the message as read or as unread.
    pub action: Option<MessageReadUnreadAction>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
}

/// Whether to mark the message as read or as unread.
///
/// Values of `action` in [`MarkMessageReadUnread`].
#[zoom_enum]
pub enum MessageReadUnreadAction {
    /// `read`: Marks the message as read.
    Read,
    /// `unread`: Marks the message as not read.
    Unread,
}

/// Lists replies in the thread under one message, by default together with that message.
///
/// User-level apps pass `me` as the user.
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
/// .to_channel("Zl3aVt0bQ9y")
/// .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/users/{userId}/messages/{messageId}/thread)
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
        (400, 4231, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4232, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 4233, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 4234, TO_CHANNEL_MISSING = "the to channel is missing"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4131, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetThread {
    /// ID of the user.
    pub user_id: String,
    /// ID of the message.
    pub message_id: String,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// Start of the time range in which the replies were sent.
    pub from: DateOrDateTime,
    /// End of the time range in which the replies were sent; now if absent.
    pub to: Option<DateOrDateTime>,
    /// How many replies to return. Default: `10`.
    #[range(1..=100)]
    pub limit: Option<i64>,
    /// Whether the oldest or the newest replies come first. Default: `desc`.
    pub sort: Option<ThreadSort>,
    /// Whether the message that starts the thread is returned too, not only the replies. Default: `true`.
    pub need_main_message: Option<bool>,
    /// Whether emoji reactions are returned with the messages. Default: `false`.
    pub need_emoji: Option<bool>,
    /// Whether attachments are returned with the messages. Default: `false`.
    pub need_attachment: Option<bool>,
    /// Whether the formatting of the text is returned with the messages.
    pub need_rich_text: Option<bool>,
    /// Whether mentions are returned with the messages.
    pub need_at_items: Option<bool>,
}

/// Whether the oldest or the newest replies come first.
///
/// Values of `sort` in [`GetThread`].
#[zoom_enum]
pub enum ThreadSort {
    /// `desc`: Latest reply first.
    Desc,
    /// `asc`: Earliest reply first.
    Asc,
}

/// Response to [`GetThread`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Thread {
    /// Number of replies in the thread.
    pub total: Option<i64>,
    /// Messages of the thread, one entry each.
    pub messages: Option<Vec<ThreadMessage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message in a thread, with its sender, files and reactions.
///
/// Element of `messages` in [`Thread`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessage {
    /// ID of the chat message.
    pub msg_id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Whether the message is a reply rather than the one that starts the thread.
    pub is_reply: Option<bool>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// Emoji reactions to the message, one entry for each emoji.
    pub reactions: Option<Vec<ThreadMessageReaction>>,
    /// When the last reply was sent, in Unix milliseconds; only for messages that start a thread.
    pub last_reply_time: Option<i64>,
    /// Whether the caller follows the thread; for its first message only.
    pub is_followed: Option<bool>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<ThreadMessageFile>>,
    /// User ID of the sender; empty if external.
    pub sender_user_id: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// ID of the sender as a member of the channel or chat.
    pub sender_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<MessageAtItem>>,
    /// What the chatbot says, as a JSON object in the format of Team Chat apps.
    pub bot_message: Option<Value>,
    /// Interactive cards in the chat message, one entry each. At most 5 items.
    pub interactive_cards: Option<Vec<InteractiveCard>>,
    /// Kind of message, such as plain text, an image or a video file.
    pub message_type: Option<MessageType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Emoji with which people reacted to a message in a thread.
///
/// Element of `reactions` in [`ThreadMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessageReaction {
    /// Code point of the emoji in UTF-32.
    pub emoji_id: Option<String>,
    /// How many people reacted with the emoji.
    pub count: Option<i64>,
    /// Whether the caller reacted with this emoji.
    pub is_sender: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File attached to a message in a thread.
///
/// Element of `files` in [`ThreadMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThreadMessageFile {
    /// ID of a file sent in chat.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
