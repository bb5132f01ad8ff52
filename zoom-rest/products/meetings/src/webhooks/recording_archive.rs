//! Recording, archive: 1 event.

use zoom_core::{Extra, Id, Value, zoom_enum, zoom_event, zoom_object};

use super::RecordingStatus;

/// The archive files of a meeting or webinar are ready to download.
///
/// Zoom enables archiving for an account on request.
#[zoom_event(
    "recording.archive_files_completed",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:archive_files:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingArchiveFilesCompleted {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// What the event is about: the archived meeting or webinar.
    pub object: RecordingArchiveFilesCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the archived meeting or webinar.
///
/// Value of `object` in [`RecordingArchiveFilesCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingArchiveFilesCompletedObject {
    /// UUID of one instance; a meeting gets a new one each time it is held.
    pub uuid: Option<String>,
    /// Numeric ID of the meeting or webinar.
    pub id: Option<Id>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or breakout room (`100`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began.
    pub start_time: Option<String>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// How long the meeting or webinar lasted, in seconds.
    pub duration_in_second: Option<i64>,
    /// Size of all archived files together, in bytes.
    pub total_size: Option<i64>,
    /// Number of archived files.
    pub recording_count: Option<i64>,
    /// Whether the meeting belongs to the account (`internal`) or to another one (`external`).
    pub meeting_type: Option<MeetingType>,
    /// Name of the user's Zoom account; Zoom does not say which user, probably the host.
    pub account_name: Option<String>,
    /// When the archive of the meeting or webinar was complete, in UTC.
    pub complete_time: Option<Value>,
    /// Whether the archived meeting is a breakout room.
    pub is_breakout_room: Option<bool>,
    /// UUID of the main meeting; returned only for a breakout room.
    pub parent_meeting_id: Option<String>,
    /// Archived files of the meeting or webinar, one entry each.
    pub archive_files: Option<Vec<ArchiveFile>>,
    /// Whether the archive of the meeting or webinar has been processed.
    pub status: Option<RecordingStatus>,
    /// IDs of the participants' primary groups, separated by commas; only for people of the account.
    pub group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the meeting belongs to the account (`internal`) or to another one (`external`).
///
/// Values of `meeting_type` in [`RecordingArchiveFilesCompletedObject`].
#[zoom_enum]
pub enum MeetingType {
    /// `internal`: A meeting within the account.
    Internal,
    /// `external`: A meeting of another account; its ID, host ID, and topic are left out.
    External,
}

/// Archived file of a meeting or webinar, with its type, size and link.
///
/// Element of `archive_files` in [`RecordingArchiveFilesCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchiveFile {
    /// ID of the archive file.
    pub id: Option<String>,
    /// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
    pub file_type: Option<FileType>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the archived file; the download needs an access token.
    pub download_url: Option<String>,
    /// How far the processing of the archived file has come.
    pub status: Option<ArchiveFileStatus>,
    /// Which part of the meeting the file holds, such as the shared screen with the speaker, the audio alone or the chat.
    pub recording_type: Option<RecordingType>,
    /// Whether the file holds a single participant instead of the whole meeting.
    pub individual: Option<bool>,
    /// Email address of the recorded participant; usually empty for people outside the account.
    pub participant_email: Option<String>,
    /// When the recorded participant joined, or when the recording of the whole meeting began.
    pub participant_join_time: Option<Value>,
    /// When the recorded participant left, or when the recording of the whole meeting ended.
    pub participant_leave_time: Option<Value>,
    /// SHA-256 fingerprint of the archived file.
    pub encryption_fingerprint: Option<String>,
    /// How many messages the chat file holds; only for a `JSON` or `TXT` file.
    pub number_of_messages: Option<i64>,
    /// Country or region where the archived file is stored.
    pub storage_location: Option<StorageLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
///
/// Values of `file_type` in [`ArchiveFile`].
#[zoom_enum]
pub enum FileType {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `TRANSCRIPT`: What was said, in text form.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`: JSON file of chat messages, with those deleted or from the waiting room, and reactions.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
}

/// How far the processing of the archived file has come.
///
/// Values of `status` in [`ArchiveFile`].
#[zoom_enum]
pub enum ArchiveFileStatus {
    /// `completed`: Processing is finished.
    Completed,
    /// `processing`: Processing is not finished yet.
    Processing,
    /// `failed`: The file could not be processed.
    Failed,
}

/// Which part of the meeting the file holds, such as the shared screen with the speaker, the audio alone or the chat.
///
/// Values of `recording_type` in [`ArchiveFile`].
#[zoom_enum]
pub enum RecordingType {
    /// `shared_screen_with_speaker_view`: Shared screen together with the active speaker.
    SharedScreenWithSpeakerView,
    /// `audio_only`: Sound without video.
    AudioOnly,
    /// `chat_file`: Plain text file of the chat messages.
    ChatFile,
    /// `closed_caption`: A file of captions.
    ClosedCaption,
    /// `chat_message`: JSON file of the chat, with waiting room chat, deleted messages and reactions too.
    ChatMessage,
}

/// Country or region where the archived file is stored.
///
/// Values of `storage_location` in [`ArchiveFile`].
#[zoom_enum]
pub enum StorageLocation {
    /// `US`: Stored in the United States.
    #[value("US")]
    Us,
    /// `AU`: Stored in Australia.
    #[value("AU")]
    Au,
    /// `BR`: Stored in Brazil.
    #[value("BR")]
    Br,
    /// `CA`: Stored in Canada.
    #[value("CA")]
    Ca,
    /// `EU`: Stored in Europe.
    #[value("EU")]
    Eu,
    /// `IN`: Stored in India.
    #[value("IN")]
    In,
    /// `JP`: Stored in Japan.
    #[value("JP")]
    Jp,
    /// `SG`: Stored in Singapore.
    #[value("SG")]
    Sg,
    /// `CH`: Stored in Switzerland.
    #[value("CH")]
    Ch,
}
