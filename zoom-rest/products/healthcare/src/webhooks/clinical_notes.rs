//! Clinical notes: 1 event.

use zoom_core::{DateTime, Extra, Id, zoom_event, zoom_object};

/// The clinical note of a meeting, which AI writes about a patient's visit, became available after the clinical notes session had ended.
///
/// Needs a host on a Pro plan or higher, whose account has the clinical note feature enabled.
#[zoom_event(
    "clinical_notes.note_created",
    scopes = [
        "clinical_note:read:admin",
        "clinical_note:read",
        "healthcare:read:list_clinical_notes:admin",
        "healthcare:read:list_clinical_notes:master",
        "healthcare:read:list_clinical_notes",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ClinicalNotesNoteCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the clinical note.
    #[required(sent)]
    pub object: ClinicalNotesNoteCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the clinical note.
///
/// Value of `object` in [`ClinicalNotesNoteCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClinicalNotesNoteCreatedObject {
    /// UUID of the meeting.
    #[required(sent)]
    pub meeting_id: Option<Id>,
    /// Number of the meeting.
    #[required(sent)]
    pub meeting_number: Option<String>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub meeting_host_id: Option<String>,
    /// ID of the clinical note.
    #[required(sent)]
    pub note_id: Option<String>,
    /// ID of the user who owns the note, having started the clinical notes session.
    #[required(sent)]
    pub note_owner_user_id: Option<String>,
    /// When the visit that the clinical note is about began, in UTC.
    #[required(sent)]
    pub note_start_time: Option<DateTime>,
    /// When the visit that the clinical note is about ended, in UTC.
    #[required(sent)]
    pub note_end_time: Option<DateTime>,
    /// When the clinical note was created, in UTC.
    #[required(sent)]
    pub note_created_time: Option<DateTime>,
    /// Title of the clinical note.
    #[required(sent)]
    pub note_title: Option<String>,
    /// Whether data from the electronic health record (EHR), such as the patient's, are available.
    #[required(sent)]
    pub ehr_context_available: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
