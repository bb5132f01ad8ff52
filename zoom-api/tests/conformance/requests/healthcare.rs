//! Written by `zoom-codegen`: every request of `healthcare` with all its parameters, and the type of every answer.

use zoom_api::healthcare as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("GET /clinical_notes/notes", |s| api::ListClinicalNotes::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).meeting_id(s.query::<zoom_core::Id>("meeting_id")).note_owner_user_id(s.query::<String>("note_owner_user_id")).include_note_content(s.query::<bool>("include_note_content")));
    check.answer::<api::ListClinicalNotesResponse>("GET /clinical_notes/notes");
    check.request("GET /clinical_notes/notes/{noteId}", |s| api::GetClinicalNote::new(s.path::<String>("noteId")));
    check.answer::<api::ClinicalNote>("GET /clinical_notes/notes/{noteId}");
    check.request("PATCH /clinical_notes/notes/{noteId}", |s| api::UpdateClinicalNote::new(s.path::<String>("noteId"), s.member::<bool>("is_note_completed")));
}
