//! Interactive message actions: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{Head, TextAndValue};

/// A user clicked a button in a chatbot message.
///
/// Zoom posts it to the app's bot endpoint URL; `action_item` holds the choice.
#[zoom_event(
    "interactive_message_actions",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug, Default, PartialEq)
)]
#[non_exhaustive]
pub struct InteractiveMessageActions {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Button that the user clicked.
    pub action_item: Option<TextAndValue>,
    /// Name of the Zoom Team Chat channel that holds the message.
    pub channel_name: Option<String>,
    /// ID of the message on which the user acted.
    pub message_id: Option<String>,
    /// Message to which the user responded, as it was sent.
    pub original: Option<InteractiveMessageActionsOriginal>,
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

/// Message to which the user responded, as it was sent.
///
/// Value of `original` in [`InteractiveMessageActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageActionsOriginal {
    /// Heading of the chatbot message.
    pub head: Option<Head>,
    /// Components of the message's body, one entry each.
    pub body: Option<Vec<InteractiveMessageActionsOriginalBody>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of the original message, with its buttons.
///
/// Element of `body` in [`InteractiveMessageActionsOriginal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageActionsOriginalBody {
    /// Kind of component: `actions` for buttons.
    #[wire("type")]
    pub kind: Option<String>,
    /// Buttons of the component, one entry each.
    pub items: Option<Vec<ActionsOriginalBodyItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Button of the original message, with its text, style and value.
///
/// Element of `items` in [`InteractiveMessageActionsOriginalBody`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActionsOriginalBodyItem {
    /// How the button looks, such as `Primary` or `Danger`.
    pub style: Option<String>,
    /// Text on the button.
    pub text: Option<String>,
    /// Value that the app receives when a user clicks the button.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
