//! Notes: 4 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ListNotesNoteChannelType;

/// List notes.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let notes = ListNotes::new().page_size(300).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/notes" -> ListNotesResponse,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNotes {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListNotes`] and [`ListEngagementNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListNotesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Notes: at most 300 items.
    #[lossy]
    pub notes: Vec<ListNotesNote>,
}

/// Element of `notes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListNotesNote {
    /// Note ID.
    pub note_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ListNotesNoteChannelType>,
    /// Channel.
    pub channel: Option<ListNotesNoteChannel>,
    /// Channel source.
    pub channel_source: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Values of `channel`.
#[zoom_enum]
pub enum ListNotesNoteChannel {
    /// `voice`.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`.
    Video,
    /// `email`.
    Email,
}

/// List engagement notes.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListEngagementNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let notes = ListEngagementNotes::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes" -> ListNotesResponse,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagementNotes {
    /// Engagement ID.
    pub engagement_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Get note.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetNote::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes/<note_id>" -> GetNoteResponse,
    rate_limit = Light,
    scopes = ["contact_center_note:read:admin", "contact_center:read:note:admin"],
    errors = [(400, 2704, "the request was rejected"), (404, 2701, "the note does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetNote {
    /// Engagement ID.
    pub engagement_id: String,
    /// Note ID.
    pub note_id: String,
}

/// Response to [`GetNote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// Note ID.
    pub note_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channel type.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ListNotesNoteChannel>,
    /// Channel.
    pub channel: Option<ListNotesNoteChannel>,
    /// Channel source: always `email_address`.
    pub channel_source: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Update note.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateNote::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").note("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/engagements/<engagement_id>/notes/<note_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_note:write", "contact_center:update:note"],
    errors = [
        (400, 2702, "the resource cannot be changed"),
        (400, 2704, "the request was rejected"),
        (404, 2701, "the note does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateNote {
    /// Engagement ID.
    pub engagement_id: String,
    /// Note ID.
    pub note_id: String,
    /// Note.
    pub note: Option<String>,
}
