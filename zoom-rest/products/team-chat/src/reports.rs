//! Reports: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{File, Reaction, RichText};

/// Lists the account's Zoom Team Chat conversations in a date range.
///
/// The range covers up to a month within the last six months; needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetChatSessionsReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = GetChatSessionsReports::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/reports/GET/report/chat/sessions)
#[zoom_endpoint(
    GET "/report/chat/sessions" -> ChatSessionsReports,
    paginate = sessions: ChatSessionsReportSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["report_chat:read:admin", "imchat:read:admin", "report:read:list_chat_sessions:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatSessionsReports {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetChatSessionsReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatSessionsReports {
    /// Start of the date range that the response covers.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Chats with people, groups and channels, one entry each. At most 300 items.
    #[lossy]
    pub sessions: Vec<ChatSessionsReportSession>,
    /// End of the date range that the response covers.
    pub to: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat session in a report, with its people and last message time.
///
/// Element of `sessions` in [`ChatSessionsReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatSessionsReportSession {
    /// ID of the chat session, one conversation or channel.
    pub id: Option<String>,
    /// When the last message of the session was sent.
    pub last_message_sent_time: Option<DateTime>,
    /// Name of the channel or group chat; empty for chats of two people.
    pub name: Option<String>,
    /// Whether the chat is with one person or with a group.
    #[wire("type")]
    pub kind: Option<ChatSessionsReportSessionType>,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// Email addresses of the two people in a one-on-one chat.
    pub member_emails: Option<Vec<String>>,
    /// Whether the chat is active or deleted; not for chats between two people.
    pub status: Option<ChatSessionsReportSessionStatus>,
    /// Whether people outside the account take part.
    pub has_external_member: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the chat is with one person or with a group.
///
/// Values of `type` in [`ChatSessionsReportSession`].
#[zoom_enum]
pub enum ChatSessionsReportSessionType {
    /// `Group`: A chat among several people.
    #[value("Group")]
    Group,
    /// `1:1`: A chat between two people.
    #[value("1:1")]
    N11,
}

/// Whether the chat is active or deleted; not for chats between two people.
///
/// Values of `status` in [`ChatSessionsReportSession`].
#[zoom_enum]
pub enum ChatSessionsReportSessionStatus {
    /// `active`.
    Active,
    /// `deleted`.
    Deleted,
}

/// Lists the messages of one Zoom Team Chat conversation in a date range.
///
/// The range covers up to a month within the last six months; needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetChatMessageReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = GetChatMessageReports::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(100)
/// .include_bot_message(true)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/reports/GET/report/chat/sessions/{sessionId})
#[zoom_endpoint(
    GET "/report/chat/sessions/<session_id>" -> ChatMessageReports,
    paginate = messages: ChatMessageReportMessage,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["report_chat:read:admin", "imchat:read:admin", "report:read:chat_session:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatMessageReports {
    /// ID of the chat session (conversation or channel), from the report on chat sessions.
    pub session_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Whether edited messages, deleted messages or both are returned too. Sent comma-separated.
    #[query(style = comma)]
    pub include_fields: Option<Vec<IncludeFields>>,
    /// Whether messages from chatbots include their content as `bot_message`. Default: `false`.
    pub include_bot_message: Option<bool>,
    /// Whether to return `reactions` with messages. Default: `false`.
    pub include_reactions: Option<bool>,
    /// Whether the time range applies to the time of an edit or deletion, not to when the original message was sent. Default: `false`.
    pub query_all_modifications: Option<bool>,
    /// Whether to return `custom_emoji_reactions` with messages.
    pub include_custom_emoji_reactions: Option<bool>,
}

/// Whether edited messages, deleted messages or both are returned too.
///
/// Values of `include_fields` in [`GetChatMessageReports`].
#[zoom_enum]
pub enum IncludeFields {
    /// `edited_messages`: Returns messages that were edited.
    EditedMessages,
    /// `deleted_messages`: Returns messages that were deleted.
    DeletedMessages,
    /// `edited_messages,deleted_messages`: Returns messages that were edited and messages that were deleted.
    #[value("edited_messages,deleted_messages")]
    EditedMessagesDeletedMessages,
}

/// Response to [`GetChatMessageReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReports {
    /// Deleted messages, one entry each.
    pub deleted_messages: Option<Vec<DeletedMessage>>,
    /// Messages that were edited, one entry each.
    pub edited_messages: Option<Vec<EditedMessage>>,
    /// Start of the date range that the response covers.
    pub from: Option<Date>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<ChatMessageReportMessage>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// End of the date range that the response covers.
    pub to: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message of a chat session that was deleted, in a report.
///
/// Element of `deleted_messages` in [`ChatMessageReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeletedMessage {
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Animated pictures (GIPHY) in the message, one entry each.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID of the deleted message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Email address of the recipient; for one-on-one chats.
    pub receiver: Option<String>,
    /// Whether the sender is outside the caller's account; for one-on-one chats.
    pub is_sender_external: Option<bool>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people outside the account who are not contacts.
    pub sender: Option<String>,
    /// ID of the sender as a member of the channel or chat.
    pub sender_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// When the message was deleted, in Unix milliseconds.
    pub action_timestamp: Option<i64>,
    /// Forward ID, with which to look up the forwarded message; only if the message was forwarded, as the name suggests.
    pub forward_id: Option<String>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Emoji reactions to the message, one entry for each emoji.
    pub reactions: Option<Vec<Reaction>>,
    /// Reactions with the account's own emojis, one entry each.
    pub custom_emoji_reactions: Option<Vec<CustomEmojiReaction>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Animated picture from Giphy in a message.
///
/// Element of `giphy_information` in [`DeletedMessage`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GiphyInformation {
    /// URL of the animated picture.
    pub giphy_view_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom emoji with which people reacted to a message.
///
/// Element of `custom_emoji_reactions` in [`DeletedMessage`] and [`ChatMessageReportMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomEmojiReaction {
    /// Name of the custom emoji.
    pub custom_emoji_name: Option<String>,
    /// ID of the custom emoji.
    pub custom_emoji_file_id: Option<String>,
    /// Number of times the custom emoji was used.
    pub total_count: Option<i64>,
    /// IDs of the users in the account who reacted with the emoji.
    pub user_ids: Option<Vec<String>>,
    /// Member IDs of the people who reacted with this emoji.
    pub member_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message of a chat session that was edited, in a report.
///
/// Element of `edited_messages` in [`ChatMessageReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedMessage {
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Animated pictures (GIPHY) in the message, one entry each.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID of the edited message.
    pub id: Option<String>,
    /// Text of the message; Zoom does not say whether from before or after the edit.
    pub message: Option<String>,
    /// Email address of the recipient; for one-on-one chats.
    pub receiver: Option<String>,
    /// Whether the sender is outside the caller's account; for one-on-one chats.
    pub is_sender_external: Option<bool>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// ID of the sender as a member of the channel or chat.
    pub sender_member_id: Option<String>,
    /// Email address of the sender; empty for people outside the account who are not contacts.
    pub sender: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// When the message was edited, in Unix milliseconds.
    pub action_timestamp: Option<i64>,
    /// Forward ID, with which to look up the forwarded message; only if the message was forwarded, as the name suggests.
    pub forward_id: Option<String>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message of a chat session in a report, with its sender, files and reactions.
///
/// Element of `messages` in [`ChatMessageReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReportMessage {
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Animated pictures (GIPHY) in the message, one entry each.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Emoji reactions to the message, one entry for each emoji.
    pub reactions: Option<Vec<Reaction>>,
    /// Reactions with the account's own emojis, one entry each.
    pub custom_emoji_reactions: Option<Vec<CustomEmojiReaction>>,
    /// Email address of the recipient; for one-on-one chats.
    pub receiver: Option<String>,
    /// Whether the sender is outside the caller's account; for one-on-one chats.
    pub is_sender_external: Option<bool>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people outside the account who are not contacts.
    pub sender: Option<String>,
    /// ID of the sender as a member of the channel or chat.
    pub sender_member_id: Option<String>,
    /// Name of the sender as shown in chat.
    pub sender_display_name: Option<String>,
    /// When the message was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// When the message was sent, edited or deleted, in Unix milliseconds.
    pub action_timestamp: Option<i64>,
    /// Forward ID, with which to look up the forwarded message; only if the message was forwarded, as the name suggests.
    pub forward_id: Option<String>,
    /// What the chatbot says, if a chatbot sent the message.
    pub bot_message: Option<BotMessage>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message of a chatbot, with its platform and sender if it came through Mio, a service that connects chat platforms.
///
/// Value of `bot_message` in [`ChatMessageReportMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BotMessage {
    /// Whether Markdown in the message is rendered.
    pub is_markdown_support: Option<bool>,
    /// Chat platform from which the message came, if it came through Mio, a service that connects chat platforms.
    pub source: Option<String>,
    /// Email address of the sender on another chat platform; only for messages through Mio.
    pub external_sender_email: Option<String>,
    /// Contents of the chatbot's message, as a JSON object.
    pub content: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
