//! Chatbot: 4 operations.

mod chatbot_messages;

pub use self::chatbot_messages::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    SendChatbotMessages::OPERATION,
    UpdateChatbotMessage::OPERATION,
    DeleteChatbotMessage::OPERATION,
    LinkUnfurls::OPERATION,
];
