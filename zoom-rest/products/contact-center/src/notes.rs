//! Notes: 4 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ContactChannelType;

/// Lists the notes taken in Zoom Contact Center engagements.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/notes)
#[zoom_endpoint(
    GET "/contact_center/engagements/notes" -> Notes,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListNotes {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListNotes`] and [`ListEngagementNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Notes {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Notes that agents took during engagements, one entry each. At most 300 items.
    #[lossy]
    pub notes: Vec<ListNotesNote>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Note about an engagement, with the channel and the user who wrote it.
///
/// Element of `notes` in [`Notes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListNotesNote {
    /// ID of the note.
    pub note_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ContactChannelType>,
    /// Way of contact in which the note was written, such as voice, chat or email.
    pub channel: Option<ListNotesNoteChannel>,
    /// Source within the channel through which the contact came, such as web chat or SMS.
    pub channel_source: Option<String>,
    /// Text of the note.
    pub note: Option<String>,
    /// When the note was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who last changed the note.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact in which a note was written.
///
/// Values of `channel` and `channel_type` in [`ListNotesNote`] and [`GetNoteResponse`].
#[zoom_enum]
pub enum ListNotesNoteChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `sms`.
    Sms,
    /// `chat`.
    Chat,
    /// `video`: Video calls.
    Video,
    /// `email`: Emails.
    Email,
}

/// Lists the notes taken in one Zoom Contact Center engagement.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/{engagementId}/notes)
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes" -> Notes,
    paginate = notes: ListNotesNote,
    rate_limit = Medium,
    scopes = ["contact_center_note:read:admin", "contact_center:read:list_notes:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEngagementNotes {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Returns one of the notes taken in an engagement.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/notes/GET/contact_center/engagements/{engagementId}/notes/{noteId})
#[zoom_endpoint(
    GET "/contact_center/engagements/<engagement_id>/notes/<note_id>" -> GetNoteResponse,
    rate_limit = Light,
    scopes = ["contact_center_note:read:admin", "contact_center:read:note:admin"],
    errors = [
        (400, 2704, NOTE_BELONGS_TO_ANOTHER_ENGAGEMENT = "the note belongs to another engagement"),
        (404, 2701, NOTE_DOES_NOT_EXIST = "the note does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetNote {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// ID of the note.
    pub note_id: String,
}

/// Response to [`GetNote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// ID of the note.
    pub note_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Way of contact, such as voice or video.
    ///
    /// Deprecated by Zoom.
    pub channel_type: Option<ListNotesNoteChannel>,
    /// Way of contact in which the note was written, such as voice, chat or email.
    pub channel: Option<ListNotesNoteChannel>,
    /// Source within the channel through which the contact came; `email_address` is the only one that Zoom documents.
    pub channel_source: Option<String>,
    /// Text of the note.
    pub note: Option<String>,
    /// When the note was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// ID of the user who last changed the note.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one of the notes taken in an engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateNote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateNote::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .note("Call back on Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/notes/PATCH/contact_center/engagements/{engagementId}/notes/{noteId})
#[zoom_endpoint(
    PATCH "/contact_center/engagements/<engagement_id>/notes/<note_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_note:write", "contact_center:update:note"],
    errors = [
        (400, 2702, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (400, 2704, NOTE_BELONGS_TO_ANOTHER_ENGAGEMENT = "the note belongs to another engagement"),
        (404, 2701, NOTE_DOES_NOT_EXIST = "the note does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateNote {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// ID of the note.
    pub note_id: String,
    /// Text of the note.
    pub note: Option<String>,
}
