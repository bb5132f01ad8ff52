//! Cloud recording: 6 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List recordings of account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListRecordingsOfAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListRecordingsOfAccount::new()
///     .page_size(300)
///     .trash(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/recordings" -> ListRecordingsOfAccountResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    max_range = "1 month",
    errors = [(404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordingsOfAccount {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Trash: defaults to `false`.
    pub trash: Option<bool>,
    /// Trash type: defaults to `session_recordings`.
    pub trash_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListRecordingsOfAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRecordingsOfAccountResponse {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sessions: at most 300 items.
    #[lossy]
    pub sessions: Vec<Session>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// Start time.
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

/// Element of `recording_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Element of `participant_video_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `recording_type`.
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
/// use zoom_rest::video_sdk::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionRecordings::new(85746065432_u64)
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
        (200, 200, "permission denied"),
        (400, 1010, "the user was not found"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionRecordings {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Include fields.
    pub include_fields: Option<String>,
    /// Ttl.
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Response to [`ListSessionRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionRecordingsResponse {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Session key.
    pub session_key: Option<String>,
    /// Recording files: at most 200 items.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Participant video files: at most 300 items.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
    /// Download access token.
    pub download_access_token: Option<Secret>,
    /// Participant audio files: at most 300 items.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
}

/// Element of `participant_audio_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::video_sdk::{DeleteSessionRecordings, SessionRecordingAction};
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
        (400, 1010, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordings {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: Option<SessionRecordingAction>,
}

/// Values of `action`.
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
/// use zoom_rest::video_sdk::RecoverSessionRecordings;
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
        (200, 200, "permission denied"),
        (400, 1010, "the resource does not belong to this account"),
        (404, 1001, "the user does not exist"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::video_sdk::{DeleteSessionRecordingFile, SessionRecordingAction};
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
        (400, 1010, "the resource does not belong to this account"),
        (400, 3303, "the operation failed"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordingFile {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: defaults to `trash`.
    pub action: Option<SessionRecordingAction>,
}

/// Recover single recording.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::RecoverSingleRecording;
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
        (400, 1010, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: always `recover`.
    pub action: Option<String>,
}
