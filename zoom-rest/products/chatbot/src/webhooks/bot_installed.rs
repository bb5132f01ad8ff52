//! Bot installed: 1 event.

use zoom_core::{Extra, zoom_event};

/// A chatbot was authorized.
///
/// Zoom posts it to the bot endpoint URL, so that the chatbot can send a welcome message.
#[zoom_event("bot_installed", unchecked_name, rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BotInstalled {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the chatbot was authorized, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// ID of the user who authorized the chatbot.
    pub user_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the user who authorized the chatbot.
    pub user_jid: Option<String>,
    /// Display name of the user who authorized the chatbot.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
