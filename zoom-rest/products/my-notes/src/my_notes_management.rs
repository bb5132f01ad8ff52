//! My notes management: 2 operations.

use zoom_core::{DateTime, Id, zoom_endpoint, zoom_object};

/// List my notes.
///
/// # Examples
///
/// ```
/// use zoom_rest::my_notes::ListMyNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMyNotes::new("85746065432").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/my_notes/notes" -> ListMyNotesResponse,
    rate_limit = Light,
    scopes = ["my_notes:read", "my_notes:read:note"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMyNotes {
    /// Meeting ID.
    pub meeting_id: Id,
}

/// Response to [`ListMyNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMyNotesResponse {
    /// Notes.
    pub notes: Option<Vec<Note>>,
}

/// Element of `notes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// Note ID.
    pub note_id: Option<String>,
    /// Note name.
    pub note_name: Option<String>,
    /// Note link.
    pub note_link: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
}

/// Get my notes content transcript.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::my_notes::GetMyNotesContentTranscript;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMyNotesContentTranscript::new("Zl3aVt0bQ9y")
///     .include("transcript")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/my_notes/notes/<note_id>/content" -> GetMyNotesContentTranscriptResponse,
    rate_limit = Medium,
    scopes = ["my_notes_content:read", "my_notes:read:content"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMyNotesContentTranscript {
    /// Note ID.
    pub note_id: String,
    /// Include: always `transcript`.
    pub include: Option<String>,
}

/// Response to [`GetMyNotesContentTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMyNotesContentTranscriptResponse {
    /// Note ID.
    pub note_id: Option<String>,
    /// Note name.
    pub note_name: Option<String>,
    /// Note URL.
    pub note_url: Option<String>,
    /// Manual note content.
    pub manual_note_content: Option<String>,
    /// Generated note content.
    pub generated_note_content: Option<String>,
    /// Transcript.
    pub transcript: Option<MyNotesContentTranscript>,
}

/// Value of `transcript`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MyNotesContentTranscript {
    /// Items.
    pub items: Option<Vec<MyNotesContentTranscriptItem>>,
    /// Speakers.
    pub speakers: Option<Vec<Speaker>>,
}

/// Element of `items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MyNotesContentTranscriptItem {
    /// Text.
    pub text: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Element of `speakers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Zoom user ID.
    pub zoom_user_id: Option<String>,
}
