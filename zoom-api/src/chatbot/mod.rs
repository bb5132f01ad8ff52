//! Chatbot: 4 operations.

mod chatbot_messages;

pub use self::chatbot_messages::*;

operations! {
    SendChatbotMessages,
    UpdateChatbotMessage,
    DeleteChatbotMessage,
    LinkUnfurls,
}
