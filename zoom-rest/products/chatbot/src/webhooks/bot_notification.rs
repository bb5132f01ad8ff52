//! Bot notification: 1 event.

use zoom_core::{Extra, zoom_event};

/// A user sent a slash command to a chatbot.
///
/// Zoom posts it to the app's bot endpoint URL; `cmd` holds the text after the command.
#[zoom_event("bot_notification", unchecked_name, rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BotNotification {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Name of the Zoom Team Chat channel in which the command was sent.
    pub channel_name: Option<String>,
    /// Text that the user typed after the slash command.
    pub cmd: Option<String>,
    /// Name of the chatbot.
    pub name: Option<String>,
    /// JID (Jabber ID, the chat address) of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the command was sent, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// JID (Jabber ID, the chat address) of the user or channel that received the command.
    pub to_jid: Option<String>,
    /// ID of the user who sent the command.
    pub user_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the user who sent the command.
    pub user_jid: Option<String>,
    /// Display name of the user who sent the command.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
