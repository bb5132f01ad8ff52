//! Recording, trashed: 1 event.

use zoom_core::{DateTime, Extra, Id, zoom_enum, zoom_event, zoom_object};

use super::{FileExtension, ParticipantAudioFile, RecordingFileType, RecordingStatus};

/// A user moved a cloud recording to the trash, where it can be restored for 30 days.
///
/// Needs a Pro plan or higher; for a permanent deletion, listen to `recording.deleted`.
#[zoom_event(
    "recording.trashed",
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
pub struct RecordingTrashed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingTrashedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingTrashed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingTrashedObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
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
    /// How long the meeting or webinar was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Page where the recording can be viewed by those allowed to.
    #[required(sent)]
    pub share_url: Option<String>,
    /// Size of all recording files together, in bytes.
    #[required(sent)]
    pub total_size: Option<i64>,
    /// Number of files that belong to the recording.
    #[required(sent)]
    pub recording_count: Option<i64>,
    /// ID of the Zoom account of the user who recorded.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    pub recording_files: Option<Vec<RecordingTrashedRecordingFile>>,
    /// Separate audio recording of each participant; only if the setting for such recordings is on.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File of a recording that was moved to the trash, as the event reports it.
///
/// Element of `recording_files` in [`RecordingTrashedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingTrashedRecordingFile {
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
    /// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
    #[required(sent)]
    pub file_type: Option<RecordingFileType>,
    /// Extension of the file name, which shows its format.
    #[required(sent)]
    pub file_extension: Option<FileExtension>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// URL of the recording file; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Whether the recording file is complete.
    #[required(sent)]
    pub status: Option<RecordingStatus>,
    /// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
    #[required(sent)]
    pub recording_type: Option<TrashedRecordingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
///
/// Values of `recording_type` in [`RecordingTrashedRecordingFile`].
#[zoom_enum]
pub enum TrashedRecordingType {
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
    /// `audio_interpretation`: Sound of a language interpreter.
    AudioInterpretation,
    /// `summary`: A written summary of the recording.
    Summary,
    /// `summary_next_steps`: Follow-up actions found in the recording.
    SummaryNextSteps,
    /// `summary_smart_chapters`: Chapters found in the recording.
    SummarySmartChapters,
    /// `production_sutdio`: Video as laid out in production studio, Zoom's tool for the look of webinars; misspelled by Zoom.
    ProductionSutdio,
}
