//! Clinicalnotes: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Id, MeetingId, zoom_endpoint, zoom_object};

/// List clinical notes.
///
/// # Examples
///
/// ```
/// use zoom_rest::healthcare::ListClinicalNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let clinical_notes = ListClinicalNotes::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 30008, "the query user does not exist"),
        (403, 30007, "permission denied"),
        (403, 30001, "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClinicalNotes {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Note owner user ID.
    pub note_owner_user_id: Option<String>,
    /// Include note content: defaults to `false`.
    pub include_note_content: Option<bool>,
}

/// Response to [`ListClinicalNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListClinicalNotesResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Clinical notes: at most 300 items.
    #[lossy]
    pub clinical_notes: Vec<ClinicalNote>,
}

/// Response to [`GetClinicalNote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClinicalNote {
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Meeting number.
    pub meeting_number: Option<MeetingId>,
    /// Note ID.
    pub note_id: Option<String>,
    /// Note owner user ID.
    pub note_owner_user_id: Option<String>,
    /// Note start time.
    pub note_start_time: Option<String>,
    /// Note end time.
    pub note_end_time: Option<String>,
    /// Note created time.
    pub note_created_time: Option<String>,
    /// Note last modified time.
    pub note_last_modified_time: Option<String>,
    /// Note last modified user ID.
    pub note_last_modified_user_id: Option<String>,
    /// Note title.
    pub note_title: Option<String>,
    /// Note content.
    pub note_content: Option<String>,
    /// Is note completed.
    pub is_note_completed: Option<bool>,
    /// Note completed time.
    pub note_completed_time: Option<String>,
    /// Ehr context.
    pub ehr_context: Option<EhrContext>,
}

/// Value of `ehr_context`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EhrContext {
    /// Appointment ID.
    pub appointment_id: Option<String>,
    /// Patient ID.
    pub patient_id: Option<String>,
    /// Provider ID.
    pub provider_id: Option<String>,
}

/// Get clinical note.
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
#[zoom_endpoint(
    GET "/clinical_notes/notes/<note_id>" -> ClinicalNote,
    rate_limit = Light,
    scopes = [
        "clinical_note:read:admin",
        "healthcare:read:clinical_notes:admin",
        "healthcare:read:clinical_notes:master",
    ],
    errors = [
        (400, 30001, "a required setting is turned off"),
        (403, 30007, "permission denied"),
        (404, 30009, "the clinical note does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClinicalNote {
    /// Note ID.
    pub note_id: String,
}

/// Update clinical note.
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
#[zoom_endpoint(
    PATCH "/clinical_notes/notes/<note_id>" -> (),
    rate_limit = Light,
    scopes = [
        "clinical_note:update:admin",
        "healthcare:update:clinical_notes:admin",
        "healthcare:update:clinical_notes:master",
    ],
    errors = [
        (400, 30001, "a required setting is turned off"),
        (403, 30007, "permission denied"),
        (404, 30009, "the clinical note does not exist"),
        (500, 30011, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateClinicalNote {
    /// Note ID.
    pub note_id: String,
    /// Is note completed.
    pub is_note_completed: bool,
}
