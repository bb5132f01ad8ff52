//! Clinicalnotes: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, Id, MeetingId, zoom_endpoint, zoom_object};

/// Lists clinical notes, which AI writes about patients' visits, optionally those of one owner, one meeting or both.
///
/// Needs a Pro plan or higher for the host, and the Clinical Notes feature on the host's account.
///
/// # Examples
///
/// ```
/// use zoom_rest::healthcare::ListClinicalNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let clinical_notes = ListClinicalNotes::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/GET/clinical_notes/notes)
#[zoom_endpoint(
    GET "/clinical_notes/notes" -> ListClinicalNotesResponse,
    paginate = clinical_notes: ClinicalNote,
    rate_limit = Light,
    scopes = [
        "clinical_note:read:admin",
        "healthcare:read:list_clinical_notes:admin",
        "healthcare:read:list_clinical_notes:master",
    ],
    errors = [
        (400, 30008, QUERY_USER_DOES_NOT_EXIST = "the query user does not exist"),
        (403, 30007, PERMISSION_DENIED = "permission denied"),
        (403, 30001, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClinicalNotes {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range in which the notes were created, in UTC.
    pub from: Option<DateOrDateTime>,
    /// End of the time range in which the notes were created, in UTC.
    pub to: Option<DateOrDateTime>,
    /// Keeps only notes of the meeting with this UUID.
    pub meeting_id: Option<Id>,
    /// Keeps only notes that the user with this ID owns, having started the clinical notes session.
    pub note_owner_user_id: Option<String>,
    /// Whether to return the content of the notes too; this slows down responses with many notes. Default: `false`.
    pub include_note_content: Option<bool>,
}

/// Response to [`ListClinicalNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClinicalNotesResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range in which the notes were created, in UTC.
    pub from: Option<DateTime>,
    /// End of the time range in which the notes were created, in UTC.
    pub to: Option<DateTime>,
    /// Clinical notes, one entry each. At most 300 items.
    #[lossy]
    pub clinical_notes: Vec<ClinicalNote>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Clinical note, which AI writes about a patient's visit, with its meeting, owner, times and text.
///
/// Response to [`GetClinicalNote`].
///
/// Element of `clinical_notes` in [`ListClinicalNotesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClinicalNote {
    /// UUID of the meeting in which the clinical note was made.
    pub meeting_id: Option<Id>,
    /// Number of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// ID of the clinical note.
    pub note_id: Option<String>,
    /// ID of the user who owns the note, having started the clinical notes session.
    pub note_owner_user_id: Option<String>,
    /// When the visit that the clinical note is about began, in UTC.
    pub note_start_time: Option<String>,
    /// When the visit that the clinical note is about ended, in UTC.
    pub note_end_time: Option<String>,
    /// When the clinical note was created, in UTC.
    pub note_created_time: Option<String>,
    /// When the clinical note was last changed, in UTC.
    pub note_last_modified_time: Option<String>,
    /// ID of the user who last changed the note.
    pub note_last_modified_user_id: Option<String>,
    /// Title of the clinical note.
    pub note_title: Option<String>,
    /// Text of the clinical note as Markdown; in lists only if the request sets `include_note_content`.
    pub note_content: Option<String>,
    /// Whether the note is marked as completed.
    pub is_note_completed: Option<bool>,
    /// When the clinical note was marked as completed, in UTC.
    pub note_completed_time: Option<String>,
    /// Data from the electronic health record (EHR) that belong to the note.
    pub ehr_context: Option<EhrContext>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Data from the electronic health record (EHR) that belong to the note.
///
/// Value of `ehr_context` in [`ClinicalNote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EhrContext {
    /// ID of the appointment that the note is about, in the health record.
    pub appointment_id: Option<String>,
    /// ID of the patient that the note is about, in the health record.
    pub patient_id: Option<String>,
    /// ID of the health care provider who mainly cares for the patient, in the health record.
    pub provider_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one clinical note, which AI writes about a patient's visit, with its content.
///
/// # Examples
///
/// ```
/// use zoom_rest::healthcare::GetClinicalNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetClinicalNote::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/GET/clinical_notes/notes/{noteId})
#[zoom_endpoint(
    GET "/clinical_notes/notes/<note_id>" -> ClinicalNote,
    rate_limit = Light,
    scopes = [
        "clinical_note:read:admin",
        "healthcare:read:clinical_notes:admin",
        "healthcare:read:clinical_notes:master",
    ],
    errors = [
        (400, 30001, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 30007, PERMISSION_DENIED = "permission denied"),
        (404, 30009, CLINICAL_NOTE_DOES_NOT_EXIST = "the clinical note does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClinicalNote {
    /// ID of the clinical note.
    pub note_id: String,
}

/// Sets whether one clinical note is marked as completed.
///
/// # Examples
///
/// ```
/// use zoom_rest::healthcare::UpdateClinicalNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateClinicalNote::new("Zl3aVt0bQ9y", true).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/healthcare/#tag/clinicalnotes/PATCH/clinical_notes/notes/{noteId})
#[zoom_endpoint(
    PATCH "/clinical_notes/notes/<note_id>" -> (),
    rate_limit = Light,
    scopes = [
        "clinical_note:update:admin",
        "healthcare:update:clinical_notes:admin",
        "healthcare:update:clinical_notes:master",
    ],
    errors = [
        (400, 30001, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 30007, PERMISSION_DENIED = "permission denied"),
        (404, 30009, CLINICAL_NOTE_DOES_NOT_EXIST = "the clinical note does not exist"),
        (500, 30011, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateClinicalNote {
    /// ID of the clinical note.
    pub note_id: String,
    /// Whether the note is marked as completed.
    pub is_note_completed: bool,
}
