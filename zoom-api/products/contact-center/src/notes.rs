//! Notes: 4 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ListNotesNoteChannelType;

/// List notes.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::ListNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let notes = ListNotes::new().page_size(300).items(client).all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/notes" -> ListNotesResponse,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListNotes {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListNotes`], and others, answer with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNotesResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Notes: at most 300 of them.
    pub notes: Vec<ListNotesNote>,
}

/// List notes note.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `channel` can be.
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
/// use zoom_api::contact_center::ListEngagementNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let notes = ListEngagementNotes::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes" -> ListNotesResponse,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEngagementNotes {
    /// Engagement ID.
    pub engagement_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// Get note.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::GetNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetNote::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes/<note_id>" -> GetNoteResponse,
    rate_limit = Light,
    scopes = ["contact_center_note:read:admin", "contact_center:read:note:admin"],
    errors = [(400, 2704, "the request is not accepted"), (404, 2701, "the note does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNote {
    /// Engagement ID.
    pub engagement_id: String,
    /// Note ID.
    pub note_id: String,
}

/// What [`GetNote`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::contact_center::UpdateNote;
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
        (400, 2702, "it can't be changed"),
        (400, 2704, "the request is not accepted"),
        (404, 2701, "the note does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNote {
    /// Engagement ID.
    pub engagement_id: String,
    /// Note ID.
    pub note_id: String,
    /// Note.
    pub note: Option<String>,
}
