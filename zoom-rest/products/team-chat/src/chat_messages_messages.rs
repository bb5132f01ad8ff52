//! Chat messages, messages: 4 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AtItem, File, RichText};

/// List bookmarks.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListBookmarks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let bookmarks = ListBookmarks::new()
///     .to_contact("one")
///     .to_channel("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/messages/bookmarks" -> ListBookmarksResponse,
    paginate = bookmarks: Bookmark,
    rate_limit = Medium,
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_bookmarks"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (403, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBookmarks {
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListBookmarks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBookmarksResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Bookmarks.
    #[lossy]
    pub bookmarks: Vec<Bookmark>,
}

/// Element of `bookmarks`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Bookmark {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Channel name.
    pub channel_name: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Message timestamp.
    pub message_timestamp: Option<i64>,
    /// Sender user ID.
    pub sender_user_id: Option<String>,
    /// Sender member ID.
    pub sender_member_id: Option<String>,
    /// Sender display name.
    pub sender_display_name: Option<String>,
    /// Is sent by user.
    pub is_sent_by_user: Option<bool>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
    /// Peer contact name.
    pub peer_contact_name: Option<String>,
    /// Peer contact user ID.
    pub peer_contact_user_id: Option<String>,
    /// Peer contact member ID.
    pub peer_contact_member_id: Option<String>,
}

/// Add or remove bookmark.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{AddOrRemoveBookmark, OrRemoveBookmarkAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddOrRemoveBookmark::new("Zl3aVt0bQ9y", OrRemoveBookmarkAction::AddBookmark)
///     .to_channel("one")
///     .to_contact("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/messages/bookmarks" -> (),
    rate_limit = Medium,
    scopes = ["chat_message:write", "team_chat:update:bookmark"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
        (404, 5401, "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddOrRemoveBookmark {
    /// Message ID.
    #[query]
    pub message_id: String,
    /// Action.
    pub action: OrRemoveBookmarkAction,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum OrRemoveBookmarkAction {
    /// `add_bookmark`.
    AddBookmark,
    /// `remove_bookmark`.
    RemoveBookmark,
}

/// List scheduled messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListScheduledMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListScheduledMessages::new()
///     .to_contact("one")
///     .to_channel("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/messages/schedule" -> ListScheduledMessagesResponse,
    paginate = messages: ScheduledMessage,
    rate_limit = Light,
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_scheduled_messages"],
    errors = [
        (400, 300, "the parameter is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledMessages {
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
}

/// Response to [`ListScheduledMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListScheduledMessagesResponse {
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Messages.
    #[lossy]
    pub messages: Vec<ScheduledMessage>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledMessage {
    /// Draft ID.
    pub draft_id: Option<String>,
    /// Create date.
    pub create_date: Option<DateTime>,
    /// Scheduled time.
    pub scheduled_time: Option<DateTime>,
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
    /// Message.
    pub message: Option<String>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<f64>,
    /// At items.
    pub at_items: Option<Vec<AtItem>>,
}

/// Delete scheduled message.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteScheduledMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteScheduledMessage::new("Zl3aVt0bQ9y")
///     .to_contact("one")
///     .to_channel("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/messages/schedule/<draft_id>" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:delete:scheduled_message"],
    errors = [
        (400, 5404, "the draft is invalid"),
        (400, 5301, "the operation failed"),
        (400, 300, "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteScheduledMessage {
    /// Draft ID.
    pub draft_id: String,
    /// To contact.
    pub to_contact: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
}
