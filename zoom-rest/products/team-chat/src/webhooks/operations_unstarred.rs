//! Team chat, unstarred: 1 event.

use zoom_core::{Extra, zoom_event};

use super::TeamChatObject;

/// A user removed the star from contacts or channels in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.unstarred",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:chat_control", "team_chat:read:chat_control:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatUnstarred {
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
    /// Contacts or channels from which the star was removed.
    #[required(sent)]
    pub object: TeamChatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
