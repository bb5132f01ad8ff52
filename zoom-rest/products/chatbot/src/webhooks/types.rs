//! Types used by several files.

use zoom_core::{Extra, zoom_object};

/// Heading of the chatbot message.
///
/// Value of `head` in [`InteractiveMessageFieldsEditableOriginal`](super::InteractiveMessageFieldsEditableOriginal) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Head {
    /// Line below the heading of the chatbot message.
    pub sub_head: Option<SubHead>,
    /// Heading of the chatbot message.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Line below the heading of the chatbot message.
///
/// Value of `sub_head` in [`Head`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubHead {
    /// Line below the heading of the chatbot message.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice or button of a chatbot message: the text shown and the value behind it.
///
/// Value of `actionItem` and `select_items` in [`InteractiveMessageActions`](super::InteractiveMessageActions) and [`InteractiveMessageSelectOriginalBody`](super::InteractiveMessageSelectOriginalBody).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TextAndValue {
    /// Text shown for the button or choice.
    pub text: Option<String>,
    /// Value that the app receives for the button or choice.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
