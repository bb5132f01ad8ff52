//! The Zoom Chatbot API: 4 operations.
//!
//! This crate is `zoom_rest::chatbot`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `chatbot`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod chatbot_messages;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::chatbot_messages::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            SendChatbotMessages
            UpdateChatbotMessage
            DeleteChatbotMessage
            LinkUnfurls
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
