//! My notes: 2 operations.

mod my_notes_management;

pub use self::my_notes_management::*;

operations! {
    ListMyNotes,
    GetMyNotesContentTranscript,
}
