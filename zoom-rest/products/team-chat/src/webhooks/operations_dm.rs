//! Team chat, dm: 5 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{RichText, TeamChatFile};

/// A user reacted to a direct message in Zoom Team Chat.
///
/// Needs a Pro plan or higher, and an app installed for the receiver of the message.
#[zoom_event(
    "team_chat.dm_reaction_added",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatDmReactionAdded {
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
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the reaction.
    #[required(sent)]
    pub object: TeamChatDmReactionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the reaction.
///
/// Value of `object` in [`TeamChatDmReactionAdded`] and [`TeamChatDmReactionRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatDmReactionObject {
    /// ID of the chat message.
    #[required(sent)]
    pub msg_id: Option<String>,
    /// When the chat message was sent, in UTC.
    #[required(sent)]
    pub msg_time: Option<DateTime>,
    /// When the emoji was added or removed, in UTC.
    #[required(sent)]
    pub emoji_time: Option<DateTime>,
    /// Emoji, as its Unicode value, or the name of a custom emoji.
    #[required(sent)]
    pub emoji: Option<String>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Email address of the other person in a one-to-one chat.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    #[required(sent)]
    pub contact_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    #[required(sent)]
    pub contact_member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A direct message was received in Zoom Team Chat.
///
/// Needs a Pro plan or higher; for channels, listen to `team_chat.channel_message_posted`.
#[zoom_event(
    "team_chat.dm_message_posted",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatDmMessagePosted {
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
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatDmMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`TeamChatDmMessagePosted`] and [`TeamChatDmMessageUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatDmMessageObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// ID of the chat session, the one-to-one conversation of the message.
    #[required(sent)]
    pub session_id: Option<String>,
    /// When the message was sent, in UTC; Zoom describes it this way for edited messages too.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Email address of the other person in a one-to-one chat.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    #[required(sent)]
    pub contact_id: Option<String>,
    /// Account ID of the other person in the chat; empty if external.
    #[required(sent)]
    pub contact_account_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    #[required(sent)]
    pub contact_member_id: Option<String>,
    /// Text of the chat message; absent if only a file was sent.
    pub message: Option<String>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<TeamChatFile>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A direct message in Zoom Team Chat was edited.
///
/// Needs a Pro plan or higher; for channels, listen to `team_chat.channel_message_updated`.
#[zoom_event(
    "team_chat.dm_message_updated",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatDmMessageUpdated {
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
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatDmMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user removed a reaction to a direct message in Zoom Team Chat.
///
/// Needs a Pro plan or higher, and an app installed for the receiver of the message.
#[zoom_event(
    "team_chat.dm_reaction_removed",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatDmReactionRemoved {
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
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the reaction.
    #[required(sent)]
    pub object: TeamChatDmReactionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A direct message in Zoom Team Chat was deleted.
///
/// Needs a Pro plan or higher; for channels, listen to `team_chat.channel_message_deleted`.
#[zoom_event(
    "team_chat.dm_message_deleted",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatDmMessageDeleted {
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
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatDmMessageDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`TeamChatDmMessageDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatDmMessageDeletedObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Account ID of the other person in the chat; empty if external.
    #[required(sent)]
    pub contact_account_id: Option<String>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Email address of the other person in a one-to-one chat.
    #[required(sent)]
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    #[required(sent)]
    pub contact_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    #[required(sent)]
    pub contact_member_id: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
