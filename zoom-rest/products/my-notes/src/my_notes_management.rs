//! My notes management: 2 operations.

use zoom_core::{DateTime, Extra, Id, zoom_endpoint, zoom_object};

/// Lists the user's own notes on one meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::my_notes::ListMyNotes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMyNotes::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/my-notes/#tag/my-notes-management/GET/my_notes/notes)
#[zoom_endpoint(
    GET "/my_notes/notes" -> ListMyNotesResponse,
    rate_limit = Light,
    scopes = ["my_notes:read", "my_notes:read:note"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMyNotes {
    /// ID of the meeting whose notes to list; the example in Zoom's documents is a meeting UUID.
    pub meeting_id: Id,
}

/// Response to [`ListMyNotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMyNotesResponse {
    /// Notes on the meeting, one entry each.
    pub notes: Option<Vec<Note>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Note of a user in a list, with its name, link and times.
///
/// Element of `notes` in [`ListMyNotesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Note {
    /// ID of the note.
    pub note_id: Option<String>,
    /// Name of the note.
    pub note_name: Option<String>,
    /// URL that opens the note.
    pub note_link: Option<String>,
    /// When the note was created.
    pub created_time: Option<DateTime>,
    /// When the note was last changed, in UTC.
    pub modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one note from My Notes with its metadata and content.
///
/// Pass `include=transcript` to add the meeting transcript.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/my-notes/#tag/my-notes-management/GET/my_notes/notes/{noteId}/content)
#[zoom_endpoint(
    GET "/my_notes/notes/<note_id>/content" -> GetMyNotesContentTranscriptResponse,
    rate_limit = Medium,
    scopes = ["my_notes_content:read", "my_notes:read:content"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMyNotesContentTranscript {
    /// ID of the note.
    pub note_id: String,
    /// What to add to the response: the transcript that belongs to the note. The only value is `transcript`.
    pub include: Option<String>,
}

/// Response to [`GetMyNotesContentTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMyNotesContentTranscriptResponse {
    /// ID of the note.
    pub note_id: Option<String>,
    /// Name of the note.
    pub note_name: Option<String>,
    /// URL that opens the note in the browser.
    pub note_url: Option<String>,
    /// Note that the user wrote, as Markdown; empty if there is none.
    pub manual_note_content: Option<String>,
    /// Note that AI wrote, as Markdown; absent if there is none.
    pub generated_note_content: Option<String>,
    /// Transcript that belongs to the note; only if `include` asks for it and the note has one.
    pub transcript: Option<MyNotesContentTranscript>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript that belongs to the note; only if `include` asks for it and the note has one.
///
/// Value of `transcript` in [`GetMyNotesContentTranscriptResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MyNotesContentTranscript {
    /// Segments of the transcript in the order in which they start, one entry each.
    pub items: Option<Vec<MyNotesContentTranscriptItem>>,
    /// People whose words the transcript records, one entry each.
    pub speakers: Option<Vec<Speaker>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of a note's transcript, with its speaker and times.
///
/// Element of `items` in [`MyNotesContentTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MyNotesContentTranscriptItem {
    /// Words spoken in the segment.
    pub text: Option<String>,
    /// Offset from the start of the transcript at which the segment begins, as `HH:MM:SS.mmm`.
    pub start_time: Option<String>,
    /// Offset from the start of the transcript at which the segment ends, as `HH:MM:SS.mmm`.
    pub end_time: Option<String>,
    /// ID of the person who says the words; refers to an entry in `speakers`.
    pub speaker_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Speaker in a note's transcript, with the ID used there and the Zoom user.
///
/// Element of `speakers` in [`MyNotesContentTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// ID by which the transcript refers to the speaker; valid in this meeting only.
    pub speaker_id: Option<String>,
    /// Display name of the Zoom user, or the name that voice recognition gave the speaker, such as `Speaker 1`.
    pub display_name: Option<String>,
    /// ID of the Zoom user; absent if the speaker was not identified as one.
    pub zoom_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
