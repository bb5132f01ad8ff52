//! Written by `zoom-codegen`: every request of `my_notes` with all its parameters, and the type of every answer.

use zoom_api::my_notes as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /my_notes/notes", |s| api::ListMyNotes::new(s.query::<zoom_core::Id>("meeting_id")));
    check.answer::<api::ListMyNotesResponse>("GET /my_notes/notes");
    check.request("GET /my_notes/notes/{noteId}/content", |s| api::GetMyNotesContentTranscript::new(s.path::<String>("noteId")).include(s.query::<String>("include")));
    check.answer::<api::GetMyNotesContentTranscriptResponse>("GET /my_notes/notes/{noteId}/content");
}
