//! Session, recording: 11 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A host or co-host started to record a Video SDK session.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionRecordingStarted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the user; Zoom does not document which user.
    #[required(sent)]
    pub timezone: Option<String>,
    /// When the recording that the event is about began and stopped.
    #[required(sent)]
    pub recording_file: Option<RecordingFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the recording of a session began and stopped.
///
/// Value of `recording_file` in [`SessionRecordingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingFile {
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or co-host resumed the paused recording of a Video SDK session.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_resumed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingResumed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The summary of a Video SDK session recording is ready.
///
/// The session's JWT must ask for a cloud recording with transcript and summary.
#[zoom_event("session.recording_summary_completed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingSummaryCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingSummaryCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionRecordingSummaryCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingSummaryCompletedObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the user; Zoom does not document which user.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Files of the summary of the recording, one entry each.
    #[required(sent)]
    pub recording_files: Option<Vec<SummaryCompletedRecordingFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Summary file of a session's recording.
///
/// Element of `recording_files` in [`SessionRecordingSummaryCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SummaryCompletedRecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Kind of file: a summary of the recording, in JSON. Here always `SUMMARY`.
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format. Always `JSON`.
    pub file_extension: Option<String>,
    /// Link to the file; send the JWT of the Video SDK's API as bearer token, and follow redirects.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// What the file contains: the summary of the recording. Here always `summary`.
    pub recording_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or co-host paused the recording of a Video SDK session.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_paused", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingPaused {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The transcript of a Video SDK session recording is ready to view or download.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_transcript_completed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionRecordingTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionTranscriptCompletedObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the user; Zoom does not document which user.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Transcript files of the recording, one entry each.
    #[required(sent)]
    pub recording_files: Option<Vec<SessionCompletedRecordingFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript file of a session's recording.
///
/// Element of `recording_files` in [`SessionTranscriptCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionCompletedRecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// What the file holds, here a transcript; the type also has the values that Zoom lists for other recording files.
    pub file_type: Option<FileType>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<FileExtension>,
    /// URL of the recording file; the download needs an access token.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// Content that the file holds, here a transcript; the type also has the values that Zoom lists for other recording files.
    pub recording_type: Option<RecordingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the recording file holds, such as video, a transcript or captions.
///
/// Values of `file_type` in [`SessionCompletedRecordingFile`].
#[zoom_enum]
pub enum FileType {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `TRANSCRIPT`: What was said, in text form.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CSV`: Polling data as comma-separated values.
    #[value("CSV")]
    Csv,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `TB`: Probably timestamps of the recording, as with `TIMELINE`; Zoom does not explain this value.
    #[value("TB")]
    Tb,
    /// `CHAT_MESSAGE`: Chat messages as a file; Zoom does not explain how it differs from `CHAT`.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `TIMELINE`: Timestamps of the recording, in JSON format.
    #[value("TIMELINE")]
    Timeline,
}

/// Extension of the file name, which shows its format.
///
/// Values of `file_extension` in [`SessionCompletedRecordingFile`] and other types.
#[zoom_enum]
pub enum FileExtension {
    /// `MP4`: MPEG-4 video.
    #[value("MP4")]
    Mp4,
    /// `M4A`: MPEG-4 audio.
    #[value("M4A")]
    M4A,
    /// `TXT`: Plain text.
    #[value("TXT")]
    Txt,
    /// `VTT`: WebVTT: text with the time of each sentence.
    #[value("VTT")]
    Vtt,
    /// `CSV`: Comma-separated values.
    #[value("CSV")]
    Csv,
    /// `JSON`.
    #[value("JSON")]
    Json,
    /// `JPG`.
    #[value("JPG")]
    Jpg,
}

/// View or content that the file holds, such as the gallery view, audio or chat.
///
/// Values of `recording_type` in [`SessionCompletedRecordingFile`] and other types.
#[zoom_enum]
pub enum RecordingType {
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
    /// `chat_message`: Chat messages as a file; Zoom does not explain how it differs from `chat_file`.
    ChatMessage,
}

/// A user permanently deleted the cloud recording of a Video SDK session.
///
/// For a move to the trash, listen to `session.recording_trashed`.
#[zoom_event("session.recording_deleted", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionRecordingDeleted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingChangeObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the user; Zoom does not document which user.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The cloud recording of a Video SDK session is ready to view or download.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_completed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionRecordingCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingCompletedObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// When the Video SDK session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the user; Zoom does not document which user.
    #[required(sent)]
    pub timezone: Option<String>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    #[required(sent)]
    pub recording_files: Option<Vec<SessionRecordingCompletedRecordingFile>>,
    /// Separate audio recording of each participant; only if the setting for such recordings is on.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
    /// Separate video recording of each participant; only if the setting for such recordings is on.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File of a session's recording that is now complete.
///
/// Element of `recording_files` in [`SessionRecordingCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingCompletedRecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Name of the recording file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// What the recording file holds, such as video, audio, a transcript or chat.
    pub file_type: Option<RecordingFileFormat>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<FileExtension>,
    /// URL of the recording file; the download needs an access token.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// View or content that the file holds, such as the gallery view, audio or chat.
    pub recording_type: Option<RecordingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the recording file holds, and in which format.
///
/// Values of `file_type` in [`SessionRecordingCompletedRecordingFile`] and [`ParticipantAudioFile`].
#[zoom_enum]
pub enum RecordingFileFormat {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `TRANSCRIPT`: What was said, in text form.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CSV`: Polling data as comma-separated values.
    #[value("CSV")]
    Csv,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `TB`: Probably timestamps of the recording, as with the `TIMELINE` of other events; Zoom does not explain this value.
    #[value("TB")]
    Tb,
    /// `CHAT_MESSAGE`: Chat messages as a file; Zoom does not explain how it differs from `CHAT`.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
}

/// Audio file of one participant in a recorded session.
///
/// Element of `participant_audio_files` in [`SessionRecordingCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// ID of the participant's audio file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Format of the file, here audio; the type also has the values for other recording files.
    pub file_type: Option<RecordingFileFormat>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<FileExtension>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// Content that the file holds, here the sound of one participant; the type also has the values for other recording files.
    pub recording_type: Option<RecordingType>,
    /// ID of the participant, valid only while the session lasts.
    pub user_id: Option<String>,
    /// ID that the developer gave the participant, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video file of one participant in a recorded session.
///
/// Element of `participant_video_files` in [`SessionRecordingCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantVideoFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Format of the file. Always `MP4`.
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Extension of the file name, which shows its format. Always `MP4`.
    pub file_extension: Option<String>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// Whether the file shows the participant's camera or shared screen.
    pub recording_type: Option<ParticipantVideoFileRecordingType>,
    /// ID of the participant, valid only while the session lasts.
    pub user_id: Option<String>,
    /// ID that the developer gave the participant, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the file shows the participant's camera or shared screen.
///
/// Values of `recording_type` in [`ParticipantVideoFile`].
#[zoom_enum]
pub enum ParticipantVideoFileRecordingType {
    /// `individual_user`: Video of one user.
    IndividualUser,
    /// `individual_shared_screen`: Video of the screen that one user shared.
    IndividualSharedScreen,
}

/// The transcript of a Video SDK session recording could not be generated.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_transcript_failed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingTranscriptFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user moved the cloud recording of a Video SDK session to the trash, where it can be restored for 30 days.
#[zoom_event("session.recording_trashed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingTrashed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user restored a Video SDK session recording from the trash, which is possible for 30 days.
#[zoom_event("session.recording_recovered", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The recording of a Video SDK session was stopped.
///
/// Needs cloud recording enabled on the Video SDK account.
#[zoom_event("session.recording_stopped", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionRecordingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionRecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
