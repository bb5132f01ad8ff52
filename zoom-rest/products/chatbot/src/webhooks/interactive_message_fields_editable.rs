//! Interactive message fields editable: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::Head;

/// A user edited a field in a chatbot message.
///
/// Zoom posts it to the app's bot endpoint URL; `field_edit_item` holds the change.
#[zoom_event(
    "interactive_message_fields_editable",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug, Default, PartialEq)
)]
#[non_exhaustive]
pub struct InteractiveMessageFieldsEditable {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Name of the Zoom Team Chat channel that holds the message.
    pub channel_name: Option<String>,
    /// The field that the user edited.
    pub field_edit_item: Option<EditedField>,
    /// ID of the message on which the user acted.
    pub message_id: Option<String>,
    /// Message to which the user responded, as it was sent.
    pub original: Option<InteractiveMessageFieldsEditableOriginal>,
    /// JID (Jabber ID, the chat address) of the chatbot that the event concerns.
    pub robot_jid: Option<String>,
    /// When the user acted on the message, in Unix milliseconds.
    pub timestamp: Option<String>,
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

/// The field that the user edited.
///
/// Value of `fieldEditItem` in [`InteractiveMessageFieldsEditable`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedField {
    /// Value before the edit.
    pub current_value: Option<String>,
    /// Name of the field that was edited.
    pub key: Option<String>,
    /// Value after the edit.
    pub new_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message to which the user responded, as it was sent.
///
/// Value of `original` in [`InteractiveMessageFieldsEditable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveMessageFieldsEditableOriginal {
    /// Heading of the chatbot message.
    pub head: Option<Head>,
    /// Components of the message's body, one entry each.
    pub body: Option<Vec<EditableFieldsSection>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of the original message, with fields that may be editable.
///
/// Element of `body` in [`InteractiveMessageFieldsEditableOriginal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditableFieldsSection {
    /// Kind of component: `fields` for fields with names and values.
    #[wire("type")]
    pub kind: Option<String>,
    /// Fields of the component, one entry each.
    pub items: Option<Vec<EditableField>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Field of a message, with its key and value, and whether it can be edited.
///
/// Element of `items` in [`EditableFieldsSection`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditableField {
    /// Whether users can edit the field, as `true` or `false`.
    pub editable: Option<String>,
    /// Value of the field when the message was sent.
    pub value: Option<String>,
    /// Name of the field.
    pub key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
