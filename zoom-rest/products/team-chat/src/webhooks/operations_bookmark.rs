//! Team chat, bookmark: 2 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{ChatType, RichText, TeamChatFile};

/// A user removed the bookmark from a message in Zoom Team Chat.
///
/// Needs a Pro plan or higher, with messages stored in Zoom's cloud.
#[zoom_event(
    "team_chat.bookmark_removed",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:list_bookmarks", "team_chat:read:list_bookmarks:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatBookmarkRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the bookmarked message.
    #[required(sent)]
    pub object: TeamChatBookmarkObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the bookmarked message.
///
/// Value of `object` in [`TeamChatBookmarkRemoved`] and [`TeamChatBookmarkAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatBookmarkObject {
    /// Whether the message went to a contact or to a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChatType>,
    /// ID of the channel to which the message was sent; absent if it went to a contact.
    pub channel_id: Option<String>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Text of the chat message; absent if only a file was sent.
    #[required(sent)]
    pub message: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    #[required(sent)]
    pub message_timestamp: Option<i64>,
    /// Email address of the sender; empty for some external senders.
    #[required(sent)]
    pub sender: Option<String>,
    /// User ID of the sender; empty if external.
    #[required(sent)]
    pub sender_id: Option<String>,
    /// ID of the sender as a member of the channel or chat.
    #[required(sent)]
    pub sender_member_id: Option<String>,
    /// Whether someone from outside the account sent the message.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<TeamChatFile>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user bookmarked a message in Zoom Team Chat.
///
/// Needs a Pro plan or higher, with messages stored in Zoom's cloud.
#[zoom_event(
    "team_chat.bookmark_added",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:list_bookmarks", "team_chat:read:list_bookmarks:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatBookmarkAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the bookmarked message.
    #[required(sent)]
    pub object: TeamChatBookmarkObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
