//! Cloud recording: 6 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List recordings of account.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::ListRecordingsOfAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListRecordingsOfAccount::new()
///     .page_size(300)
///     .trash(true)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/recordings" -> ListRecordingsOfAccountResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    errors = [(404, 1001, "it does not belong to this account")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRecordingsOfAccount {
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Trash: `false` unless said.
    pub trash: Option<bool>,
    /// Trash type: `session_recordings` unless said.
    pub trash_type: Option<String>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
}

/// What [`ListRecordingsOfAccount`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRecordingsOfAccountResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Sessions: at most 300 of them.
    pub sessions: Vec<Session>,
}

/// Session.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Session key.
    pub session_key: Option<String>,
    /// Recording files.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Participant video files.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
}

/// Recording file.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordingFile {
    /// ID.
    pub id: Option<String>,
    /// Recording start.
    pub recording_start: Option<String>,
    /// Recording end.
    pub recording_end: Option<String>,
    /// File type.
    pub file_type: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// External storage URL.
    pub external_storage_url: Option<String>,
    /// Status: always `completed`.
    pub status: Option<String>,
    /// Deleted time.
    pub deleted_time: Option<DateTime>,
    /// Recording type.
    pub recording_type: Option<String>,
}

/// Participant video file.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantVideoFile {
    /// ID.
    pub id: Option<String>,
    /// Recording start.
    pub recording_start: Option<DateTime>,
    /// Recording end.
    pub recording_end: Option<DateTime>,
    /// File name.
    pub file_name: Option<String>,
    /// File type.
    pub file_type: Option<String>,
    /// File extension.
    pub file_extension: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Status: always `completed`.
    pub status: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User key.
    pub user_key: Option<String>,
}

/// What `recording_type` can be.
#[zoom_enum]
pub enum RecordingType {
    /// `individual_user`.
    IndividualUser,
    /// `individual_shared_screen`.
    IndividualSharedScreen,
}

/// List session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListSessionRecordings::new(85746065432_u64)
///     .include_fields("one")
///     .ttl(0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/recordings" -> ListSessionRecordingsResponse,
    rate_limit = Light,
    errors = [
        (200, 200, "no permission"),
        (400, 1010, "the user was not found"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionRecordings {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Include fields.
    pub include_fields: Option<String>,
    /// Ttl: from 0 to 604800.
    pub ttl: Option<i64>,
}

/// What [`ListSessionRecordings`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSessionRecordingsResponse {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Session key.
    pub session_key: Option<String>,
    /// Recording files: at most 200 of them.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Participant video files: at most 300 of them.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
    /// Download access token.
    pub download_access_token: Option<Secret>,
    /// Participant audio files: at most 300 of them.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
}

/// Participant audio file.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// ID.
    pub id: Option<String>,
    /// Recording start.
    pub recording_start: Option<DateTime>,
    /// Recording end.
    pub recording_end: Option<DateTime>,
    /// File name.
    pub file_name: Option<String>,
    /// File type.
    pub file_type: Option<String>,
    /// File extension.
    pub file_extension: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Status: always `completed`.
    pub status: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// User key.
    pub user_key: Option<String>,
}

/// Delete session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::{DeleteSessionRecordings, SessionRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordings::new(85746065432_u64)
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>/recordings" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, "it does not belong to this account"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSessionRecordings {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: Option<SessionRecordingAction>,
}

/// What `action` can be.
#[zoom_enum]
pub enum SessionRecordingAction {
    /// `trash`.
    Trash,
    /// `delete`.
    Delete,
}

/// Recover session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::RecoverSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSessionRecordings::new(85746065432_u64)
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/recordings/status" -> (),
    rate_limit = Light,
    errors = [
        (200, 200, "no permission"),
        (400, 1010, "it does not belong to this account"),
        (404, 1001, "the user does not exist"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecoverSessionRecordings {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action: always `recover`.
    pub action: Option<String>,
}

/// Delete session recording file.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::{DeleteSessionRecordingFile, SessionRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordingFile::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>/recordings/<recording_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, "it does not belong to this account"),
        (400, 3303, "it could not be done"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSessionRecordingFile {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: `trash` unless said.
    pub action: Option<SessionRecordingAction>,
}

/// Recover single recording.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, "it does not belong to this account"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: always `recover`.
    pub action: Option<String>,
}
