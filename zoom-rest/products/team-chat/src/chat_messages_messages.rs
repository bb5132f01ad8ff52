//! Chat messages, messages: 4 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{File, MessageAtItem, RichText};

/// Lists bookmarked messages of one channel, one 1:1 conversation, or all conversations.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListBookmarks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let bookmarks = ListBookmarks::new()
///     .to_contact("Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/messages/bookmarks)
#[zoom_endpoint(
    GET "/chat/messages/bookmarks" -> ListBookmarksResponse,
    paginate = bookmarks: Bookmark,
    rate_limit = Medium,
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_bookmarks"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBookmarks {
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListBookmarks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBookmarksResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Bookmarked messages, one entry each.
    #[lossy]
    pub bookmarks: Vec<Bookmark>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that the user bookmarked, with its chat and sender.
///
/// Element of `bookmarks` in [`ListBookmarksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Bookmark {
    /// ID of the channel with the message; only for messages in channels.
    pub channel_id: Option<String>,
    /// Name of the channel with the message; only for messages in channels.
    pub channel_name: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: Option<i64>,
    /// User ID of the sender, empty if external; only for messages in channels.
    pub sender_user_id: Option<String>,
    /// Member ID, in chat, of the sender, which is not the user ID; only for messages in channels.
    pub sender_member_id: Option<String>,
    /// Name of the sender as shown in chat; only for messages in channels.
    pub sender_display_name: Option<String>,
    /// Whether the user who bookmarked the message also sent it.
    pub is_sent_by_user: Option<bool>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Name of the other person in a 1:1 conversation; absent for messages in channels.
    pub peer_contact_name: Option<String>,
    /// User ID of the other person in a 1:1 conversation, empty if external; absent for messages in channels.
    pub peer_contact_user_id: Option<String>,
    /// Member ID, in chat, of the other person in a 1:1 conversation, which is not the user ID; absent for messages in channels.
    pub peer_contact_member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Bookmarks a message or removes its bookmark.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{AddOrRemoveBookmark, BookmarkAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddOrRemoveBookmark::new("Zl3aVt0bQ9y", BookmarkAction::AddBookmark)
///     .to_channel("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/messages/bookmarks)
#[zoom_endpoint(
    PATCH "/chat/messages/bookmarks" -> (),
    rate_limit = Medium,
    scopes = ["chat_message:write", "team_chat:update:bookmark"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
        (404, 5401, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddOrRemoveBookmark {
    /// ID of the message.
    #[query]
    pub message_id: String,
    /// Whether to bookmark the message or to remove its bookmark.
    pub action: BookmarkAction,
    /// ID of the channel that has the message; if it is in a chat with one contact, give `to_contact` instead.
    pub to_channel: Option<String>,
    /// ID or email address of the contact in whose chat the message is; for a message in a channel, give `to_channel` instead.
    pub to_contact: Option<String>,
}

/// Whether to bookmark the message or to remove its bookmark.
///
/// Values of `action` in [`AddOrRemoveBookmark`].
#[zoom_enum]
pub enum BookmarkAction {
    /// `add_bookmark`: Bookmarks the message.
    AddBookmark,
    /// `remove_bookmark`: Takes the bookmark off the message.
    RemoveBookmark,
}

/// Lists the messages that are scheduled to be sent later to one contact or channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListScheduledMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListScheduledMessages::new()
///     .to_contact("Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/messages/schedule)
#[zoom_endpoint(
    GET "/chat/messages/schedule" -> ListScheduledMessagesResponse,
    paginate = messages: ScheduledMessage,
    rate_limit = Light,
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_scheduled_messages"],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledMessages {
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
}

/// Response to [`ListScheduledMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListScheduledMessagesResponse {
    /// ID of the channel to which the messages go.
    pub to_channel: Option<String>,
    /// The contact to whom the messages go, by ID or email address.
    pub to_contact: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Messages to be sent later, one entry each.
    #[lossy]
    pub messages: Vec<ScheduledMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that will be sent later, with its files and mentions.
///
/// Element of `messages` in [`ListScheduledMessagesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledMessage {
    /// ID of the scheduled message, which is a draft until it is sent.
    pub draft_id: Option<String>,
    /// When the draft of the message was written.
    pub create_date: Option<DateTime>,
    /// When the message will be sent, in UTC.
    pub scheduled_time: Option<DateTime>,
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
    /// Text of the message.
    pub message: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<f64>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<MessageAtItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one message that is scheduled to be sent later.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteScheduledMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteScheduledMessage::new("Zl3aVt0bQ9y")
///     .to_contact("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/DELETE/chat/messages/schedule/{draftId})
#[zoom_endpoint(
    DELETE "/chat/messages/schedule/<draft_id>" -> (),
    rate_limit = Light,
    scopes = ["chat_message:write", "team_chat:delete:scheduled_message"],
    errors = [
        (400, 5404, INVALID_DRAFT = "the draft is invalid"),
        (400, 5301, SCHEDULED_MESSAGE_NOT_DELETED = "the scheduled message could not be deleted"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteScheduledMessage {
    /// ID of the scheduled message, from the list of scheduled messages.
    pub draft_id: String,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
}
