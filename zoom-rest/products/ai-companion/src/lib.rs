//! The Zoom AI Companion API: 1 operation.
//!
//! This crate is `zoom_rest::ai_companion`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `ai-companion`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod archive;

pub use self::archive::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            GetAiCompanionConversationArchives
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
