//! Recording, transcript: 1 event.

use zoom_core::{DateTime, Extra, Id, Secret, zoom_enum, zoom_event, zoom_object};

use super::RecordingStatus;

/// The transcript of a cloud recording is ready, after the meeting or webinar ended.
///
/// Needs a Business, Education, or Enterprise license, and audio transcription enabled.
#[zoom_event(
    "recording.transcript_completed",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:recording:master",
        "cloud_recording:read:recording",
        "cloud_recording:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingTranscriptCompletedObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// ID of the Zoom account of the user who recorded.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Passcode with which to join the meeting or webinar.
    pub password: Option<Secret>,
    /// Page where the recording can be viewed by those allowed to.
    #[required(sent)]
    pub share_url: Option<String>,
    /// Size of all recording files together, in bytes.
    #[required(sent)]
    pub total_size: Option<i64>,
    /// Number of files that belong to the recording.
    #[required(sent)]
    pub recording_count: Option<i64>,
    /// Files of the recording that the event reports, such as the completed transcript.
    #[required(sent)]
    pub recording_files: Option<Vec<TranscribedRecordingFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that the event reports, such as the completed transcript of the recording.
///
/// Element of `recording_files` in [`RecordingTranscriptCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscribedRecordingFile {
    /// ID of the recording file.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of the recorded meeting or webinar.
    #[required(sent)]
    pub meeting_id: Option<Id>,
    /// When the recording began, in UTC.
    #[required(sent)]
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    #[required(sent)]
    pub recording_end: Option<DateTime>,
    /// Kind of file, such as `TRANSCRIPT` for the transcript.
    #[required(sent)]
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    #[required(sent)]
    pub file_extension: Option<String>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// URL of the recording file; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Whether the recording file is complete.
    #[required(sent)]
    pub status: Option<RecordingStatus>,
    /// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
    #[required(sent)]
    pub recording_type: Option<CompletedRecordingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
///
/// Values of `recording_type` in [`TranscribedRecordingFile`].
#[zoom_enum]
pub enum CompletedRecordingType {
    /// `shared_screen_with_speaker_view(CC)`: Shared screen and active speaker, with closed captions.
    #[value("shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// `shared_screen_with_speaker_view`: Shared screen together with the active speaker.
    SharedScreenWithSpeakerView,
    /// `shared_screen_with_gallery_view`: Shared screen together with the grid of participants.
    SharedScreenWithGalleryView,
    /// `gallery_view`: Video of the participants in a grid.
    GalleryView,
    /// `shared_screen`: Video of the shared screen alone.
    SharedScreen,
    /// `audio_only`: Sound without video.
    AudioOnly,
    /// `audio_transcript`: Speech turned into text.
    AudioTranscript,
    /// `chat_file`: A file with the chat messages.
    ChatFile,
    /// `active_speaker`: Video of whoever is speaking.
    ActiveSpeaker,
    /// `host_video`: Video of the host.
    HostVideo,
    /// `audio_only_each_participant`: A separate sound file for each participant.
    AudioOnlyEachParticipant,
    /// `cc_transcript`: A transcript made from closed captions.
    CcTranscript,
    /// `closed_caption`: A file of captions.
    ClosedCaption,
    /// `poll`: Results of polls.
    Poll,
    /// `timeline`: Timestamps of the recording.
    Timeline,
    /// `thumbnail`: A small preview image.
    Thumbnail,
}
