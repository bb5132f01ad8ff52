//! Meeting, aic: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, zoom_event, zoom_object};

/// An AI Companion transcript file is ready after a meeting or webinar.
///
/// Needs AI Companion summaries and transcript retention enabled for the host; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.aic_transcript_completed",
    scopes = [
        "meeting_summary:read",
        "meeting_summary:read:admin",
        "meeting:read:summary:admin",
        "meeting:read:summary",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingAicTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the transcript.
    #[required(sent)]
    pub object: MeetingAicTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the transcript.
///
/// Value of `object` in [`MeetingAicTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAicTranscriptCompletedObject {
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    #[required(sent)]
    pub meeting_start_time: Option<DateTime>,
    /// ID of the transcript file.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Which of the file's attachments the event is about, a value that the download needs; here always `durable_transcript`.
    #[required(sent)]
    pub attach_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
