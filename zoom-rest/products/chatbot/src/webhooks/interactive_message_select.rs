//! Interactive message select: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{Head, TextAndValue};

/// A user chose an option from a dropdown in a chatbot message.
///
/// Zoom posts it to the app's bot endpoint URL; `selected_items` holds the choice.
#[zoom_event(
    "interactive_message_select",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug, Default, PartialEq)
)]
#[non_exhaustive]
pub struct InteractiveMessageSelect {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Name of the Zoom Team Chat channel that holds the message.
    pub channel_name: Option<String>,
    /// ID of the message on which the user acted.
    pub message_id: Option<String>,
    /// Message to which the user responded, as it was sent.
    pub original: Option<InteractiveMessageSelectOriginal>,
    /// JID (Jabber ID, the chat address) of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// Choices that the user made, one entry each.
    pub selected_items: Option<Vec<SelectedItem>>,
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

/// Message to which the user responded, as it was sent.
///
/// Value of `original` in [`InteractiveMessageSelect`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageSelectOriginal {
    /// Heading of the chatbot message.
    pub head: Option<Head>,
    /// Components of the message's body, one entry each.
    pub body: Option<Vec<InteractiveMessageSelectOriginalBody>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of the original message, with the items of its drop-down list.
///
/// Element of `body` in [`InteractiveMessageSelectOriginal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageSelectOriginalBody {
    /// Choices of the dropdown list, one entry each.
    pub select_items: Option<Vec<TextAndValue>>,
    /// Text shown with the dropdown.
    pub text: Option<String>,
    /// Kind of component: `select` for a dropdown.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Item that the user selected, by its value.
///
/// Element of `selectedItems` in [`InteractiveMessageSelect`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedItem {
    /// Value of the option that the user chose.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
