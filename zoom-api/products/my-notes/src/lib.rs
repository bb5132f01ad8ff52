//! My notes: 2 operations. This is `zoom_api::my_notes`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod my_notes_management;

pub use self::my_notes_management::*;

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
            ListMyNotes
            GetMyNotesContentTranscript
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
