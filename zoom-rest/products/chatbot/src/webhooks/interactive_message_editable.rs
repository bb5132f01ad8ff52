//! Interactive message editable: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::Head;

/// A user edited editable text in a chatbot message.
///
/// Zoom posts it to the app's bot endpoint URL; `edit_item` holds the old and the new text.
#[zoom_event(
    "interactive_message_editable",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug, Default, PartialEq)
)]
#[non_exhaustive]
pub struct InteractiveMessageEditable {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Name of the Zoom Team Chat channel that holds the message.
    pub channel_name: Option<String>,
    /// Text that the user edited, before and after.
    pub edit_item: Option<EditedText>,
    /// ID of the message on which the user acted.
    pub message_id: Option<String>,
    /// Message to which the user responded, as it was sent.
    pub original: Option<InteractiveMessageEditableOriginal>,
    /// JID (Jabber ID, the chat address) of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the user acted on the message, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// JID (Jabber ID, the chat address) of the user or channel that received the message.
    pub to_jid: Option<String>,
    /// ID of the user who acted on the message.
    pub user_id: Option<String>,
    /// JID (Jabber ID, the chat address) of the user who acted on the message.
    pub user_jid: Option<String>,
    /// Display name of the user who acted on the message.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text that the user edited, before and after.
///
/// Value of `editItem` in [`InteractiveMessageEditable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedText {
    /// Text before the edit.
    pub origin: Option<String>,
    /// Text after the edit.
    pub target: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message to which the user responded, as it was sent.
///
/// Value of `original` in [`InteractiveMessageEditable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageEditableOriginal {
    /// Heading of the chatbot message.
    pub head: Option<Head>,
    /// Components of the message's body, one entry each.
    pub body: Option<Vec<InteractiveMessageEditableOriginalBody>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of the original message; Zoom's documents leave its members without names, so none are listed here.
///
/// Element of `body` in [`InteractiveMessageEditableOriginal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageEditableOriginalBody {
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
