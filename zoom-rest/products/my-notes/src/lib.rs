//! The Zoom My Notes API: 2 operations.
//!
//! This crate is `zoom_rest::my_notes`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `my-notes`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod my_notes_management;

pub use self::my_notes_management::*;

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListMyNotes
            GetMyNotesContentTranscript
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
