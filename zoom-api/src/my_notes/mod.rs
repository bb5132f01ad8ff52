//! My notes: 2 operations.

mod my_notes_management;

pub use self::my_notes_management::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[ListMyNotes::OPERATION, GetMyNotesContentTranscript::OPERATION];
