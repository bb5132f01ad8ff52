//! Reports: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{File, Reaction, RichText};

/// Get chat sessions reports.
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
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/chat/sessions" -> ChatSessionsReports,
    paginate = sessions: ChatSessionsReportSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["report_chat:read:admin", "imchat:read:admin", "report:read:list_chat_sessions:admin"],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatSessionsReports {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetChatSessionsReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatSessionsReports {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Sessions: at most 300 items.
    #[lossy]
    pub sessions: Vec<ChatSessionsReportSession>,
    /// To.
    pub to: Option<Date>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatSessionsReportSession {
    /// ID.
    pub id: Option<String>,
    /// Last message sent time.
    pub last_message_sent_time: Option<DateTime>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ChatSessionsReportSessionType>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Member emails.
    pub member_emails: Option<Vec<String>>,
    /// Status.
    pub status: Option<ChatSessionsReportSessionStatus>,
    /// Whether it has external member.
    pub has_external_member: Option<bool>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ChatSessionsReportSessionType {
    /// `Group`.
    #[value("Group")]
    Group,
    /// `1:1`.
    #[value("1:1")]
    N11,
}

/// Values of `status`.
#[zoom_enum]
pub enum ChatSessionsReportSessionStatus {
    /// `active`.
    Active,
    /// `deleted`.
    Deleted,
}

/// Get chat message reports.
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
///     .page_size(100)
///     .include_bot_message(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Session ID.
    pub session_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Include fields: sent comma-separated.
    #[query(style = comma)]
    pub include_fields: Option<Vec<IncludeFields>>,
    /// Include bot message: defaults to `false`.
    pub include_bot_message: Option<bool>,
    /// Include reactions: defaults to `false`.
    pub include_reactions: Option<bool>,
    /// Query all modifications: defaults to `false`.
    pub query_all_modifications: Option<bool>,
    /// Include custom emoji reactions.
    pub include_custom_emoji_reactions: Option<bool>,
}

/// Values of `include_fields`.
#[zoom_enum]
pub enum IncludeFields {
    /// `edited_messages`.
    EditedMessages,
    /// `deleted_messages`.
    DeletedMessages,
    /// `edited_messages,deleted_messages`.
    #[value("edited_messages,deleted_messages")]
    EditedMessagesDeletedMessages,
}

/// Response to [`GetChatMessageReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReports {
    /// Deleted messages.
    pub deleted_messages: Option<Vec<DeletedMessage>>,
    /// Edited messages.
    pub edited_messages: Option<Vec<EditedMessage>>,
    /// From.
    pub from: Option<Date>,
    /// Messages.
    #[lossy]
    pub messages: Vec<ChatMessageReportMessage>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
}

/// Element of `deleted_messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeletedMessage {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// Giphy information.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Receiver.
    pub receiver: Option<String>,
    /// Is sender external.
    pub is_sender_external: Option<bool>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
    /// Sender.
    pub sender: Option<String>,
    /// Sender member ID.
    pub sender_member_id: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Action timestamp.
    pub action_timestamp: Option<i64>,
    /// Forward ID.
    pub forward_id: Option<String>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
    /// Reactions.
    pub reactions: Option<Vec<Reaction>>,
    /// Custom emoji reactions.
    pub custom_emoji_reactions: Option<Vec<CustomEmojiReaction>>,
}

/// Element of `giphy_information`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GiphyInformation {
    /// Giphy view URL.
    pub giphy_view_url: Option<String>,
}

/// Element of `custom_emoji_reactions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomEmojiReaction {
    /// Custom emoji name.
    pub custom_emoji_name: Option<String>,
    /// Custom emoji file ID.
    pub custom_emoji_file_id: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Member IDs.
    pub member_ids: Option<Vec<String>>,
}

/// Element of `edited_messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedMessage {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// Giphy information.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Receiver.
    pub receiver: Option<String>,
    /// Is sender external.
    pub is_sender_external: Option<bool>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
    /// Sender member ID.
    pub sender_member_id: Option<String>,
    /// Sender.
    pub sender: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Action timestamp.
    pub action_timestamp: Option<i64>,
    /// Forward ID.
    pub forward_id: Option<String>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReportMessage {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// Giphy information.
    pub giphy_information: Option<Vec<GiphyInformation>>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Reactions.
    pub reactions: Option<Vec<Reaction>>,
    /// Custom emoji reactions.
    pub custom_emoji_reactions: Option<Vec<CustomEmojiReaction>>,
    /// Receiver.
    pub receiver: Option<String>,
    /// Is sender external.
    pub is_sender_external: Option<bool>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
    /// Sender.
    pub sender: Option<String>,
    /// Sender member ID.
    pub sender_member_id: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Action timestamp.
    pub action_timestamp: Option<i64>,
    /// Forward ID.
    pub forward_id: Option<String>,
    /// Bot message.
    pub bot_message: Option<BotMessage>,
    /// Rich text.
    pub rich_text: Option<Vec<RichText>>,
}

/// Value of `bot_message`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BotMessage {
    /// Is markdown support.
    pub is_markdown_support: Option<bool>,
    /// Source.
    pub source: Option<String>,
    /// External sender email.
    pub external_sender_email: Option<String>,
    /// Content.
    pub content: Option<Value>,
}
