//! Team chat, emoji: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A user added a custom emoji to Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.emoji_added",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_custom_emojis",
        "team_chat:read:list_custom_emojis:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatEmojiAdded {
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
    /// What the event is about: the custom emoji.
    #[required(sent)]
    pub object: TeamChatEmojiObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the custom emoji.
///
/// Value of `object` in [`TeamChatEmojiAdded`] and [`TeamChatEmojiRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatEmojiObject {
    /// Name of the custom emoji.
    #[required(sent)]
    pub name: Option<String>,
    /// ID of the custom emoji.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user removed a custom emoji from Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.emoji_removed",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_custom_emojis",
        "team_chat:read:list_custom_emojis:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatEmojiRemoved {
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
    /// What the event is about: the custom emoji.
    #[required(sent)]
    pub object: TeamChatEmojiObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
