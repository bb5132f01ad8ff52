//! Interactive message actions: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{Head, TextAndValue};

/// A user clicked a button in a chatbot message.
///
/// Zoom posts it to the app's bot endpoint URL; `actionItem` holds the choice.
#[zoom_event(
    "interactive_message_actions",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug, Default, PartialEq)
)]
#[non_exhaustive]
pub struct InteractiveMessageActions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: Option<String>,
    /// Button that the user clicked.
    pub action_item: Option<TextAndValue>,
    /// Name of the Zoom Team Chat channel that holds the message.
    pub channel_name: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Message to which the user responded, as it was sent.
    pub original: Option<InteractiveMessageActionsOriginal>,
    /// JID of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the message or command was sent.
    pub timestamp: Option<i64>,
    /// JID of the user or channel that received the message.
    pub to_jid: Option<String>,
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

/// Message to which the user responded, as it was sent.
///
/// Value of `original` in [`InteractiveMessageActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageActionsOriginal {
    /// Heading of the chatbot message.
    pub head: Option<Head>,
    /// Text or contents of the message.
    pub body: Option<Vec<InteractiveMessageActionsOriginalBody>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `body` in [`InteractiveMessageActionsOriginal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageActionsOriginalBody {
    /// Kind of message component.
    #[wire("type")]
    pub kind: Option<String>,
    /// Parts of the chatbot message's body.
    pub items: Option<Vec<ActionsOriginalBodyItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `items` in [`InteractiveMessageActionsOriginalBody`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActionsOriginalBodyItem {
    /// How the item looks.
    pub style: Option<String>,
    /// Text of the choice in the chatbot message.
    pub text: Option<String>,
    /// Value of the chosen item in the chatbot message.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
