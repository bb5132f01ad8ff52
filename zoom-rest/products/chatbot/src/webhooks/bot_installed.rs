//! Bot installed: 1 event.

use zoom_core::{Extra, zoom_event};

/// A chatbot was authorized.
///
/// Zoom posts it to the bot endpoint URL, so that the chatbot can send a welcome message.
#[zoom_event("bot_installed", unchecked_name, rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BotInstalled {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: Option<String>,
    /// JID of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the message or command was sent.
    pub timestamp: Option<i64>,
    /// ID of the user who sent the command.
    pub user_id: Option<String>,
    /// JID of the user who sent the command.
    pub user_jid: Option<String>,
    /// Display name of the user who sent the command.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
