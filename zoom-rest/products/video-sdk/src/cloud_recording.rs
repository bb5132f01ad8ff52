//! Cloud recording: 6 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's Video SDK cloud recordings.
///
/// To download one that has a password, add the API JWT as `access_token` to its URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListAccountRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListAccountRecordings::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/GET/videosdk/recordings)
#[zoom_endpoint(
    GET "/videosdk/recordings" -> ListAccountRecordingsResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    max_range = "1 month",
    errors = [(404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountRecordings {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list items in the trash. Default: `false`.
    pub trash: Option<bool>,
    /// Whether to list whole recordings in the trash (`session_recordings`) or single files (`recording_file`). Default: `session_recordings`.
    pub trash_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListAccountRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountRecordingsResponse {
    /// Start of the time range.
    pub from: Option<Date>,
    /// End of the time range.
    pub to: Option<Date>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Recorded sessions with their recording files, one entry each. At most 300 items.
    #[lossy]
    pub sessions: Vec<Session>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recorded session, with its recording files and their size.
///
/// Element of `sessions` in [`ListAccountRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// ID of one instance of the session; each new instance gets another one.
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    pub session_name: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// How long the session lasted; Zoom does not name the unit.
    pub duration: Option<i64>,
    /// Size of all recording files together, in bytes.
    pub total_size: Option<i64>,
    /// Number of recording files in the response, those of single participants included.
    pub recording_count: Option<i64>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Separate video recording of each participant; only if the setting for such recordings is on.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File of a session's recording, with its type, size and download URL.
///
/// Element of `recording_files` in [`Session`] and [`ListSessionRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// What the recording file holds, such as video, audio, a transcript or chat.
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the recording file; the download needs an access token.
    pub download_url: Option<String>,
    /// Amazon S3 path of a recording kept in the customer's own storage.
    pub external_storage_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// When the recording file was deleted; present for items in the trash only.
    pub deleted_time: Option<DateTime>,
    /// View or content that the file holds, such as the gallery view, audio or chat.
    pub recording_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Video file of one participant in a recorded session.
///
/// Element of `participant_video_files` in [`Session`] and [`ListSessionRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantVideoFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<DateTime>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Format of the file.
    pub file_type: Option<String>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Whether the file shows the participant's camera or shared screen.
    pub recording_type: Option<RecordingType>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
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
pub enum RecordingType {
    /// `individual_user`: Video of one user.
    IndividualUser,
    /// `individual_shared_screen`: Video of the screen that one user shared.
    IndividualSharedScreen,
}

/// Lists all recordings of one session, each with a `download_url`.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionRecordings::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .include_fields("download_access_token")
///     .ttl(3600)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/GET/videosdk/sessions/{sessionId}/recordings)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/recordings" -> ListSessionRecordingsResponse,
    rate_limit = Light,
    errors = [
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionRecordings {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Extra member to return: `download_access_token`, with which recordings are downloaded.
    pub include_fields: Option<String>,
    /// Lifetime of the `download_access_token`, in seconds.
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Response to [`ListSessionRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionRecordingsResponse {
    /// ID of one instance of the session; each new instance gets another one.
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    pub session_name: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// How long the session lasted; Zoom does not name the unit.
    pub duration: Option<i64>,
    /// Size of all recording files together, in bytes.
    pub total_size: Option<i64>,
    /// Number of recording files in the response, those of single participants included.
    pub recording_count: Option<i64>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Files that make up the recording, such as video, audio, chat and transcript. At most 200 items.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Separate video recording of each participant; only if the setting for such recordings is on. At most 300 items.
    pub participant_video_files: Option<Vec<ParticipantVideoFile>>,
    /// JWT for downloading the recording; present only if the request asks for it in `include_fields`.
    pub download_access_token: Option<Secret>,
    /// Separate audio recording of each participant; only if the setting for such recordings is on. At most 300 items.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio file of one participant in a recorded session.
///
/// Element of `participant_audio_files` in [`ListSessionRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// ID of the participant's audio file.
    pub id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<DateTime>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Format of the file.
    pub file_type: Option<String>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// ID of the participant, valid only while the session lasts.
    pub user_id: Option<String>,
    /// ID that the developer gave the participant, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes all recording files of one session.
///
/// Cloud recording must be enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{DeleteSessionRecordings, SessionRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordings::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/DELETE/videosdk/sessions/{sessionId}/recordings)
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>/recordings" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordings {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether recordings are moved to the trash or deleted permanently.
    pub action: Option<SessionRecordingAction>,
}

/// Whether recordings are moved to the trash or deleted permanently.
///
/// Values of `action` in [`DeleteSessionRecordings`] and [`DeleteSessionRecordingFile`].
#[zoom_enum]
pub enum SessionRecordingAction {
    /// `trash`: Moves the recording to the trash.
    Trash,
    /// `delete`: Deletes the recording permanently.
    Delete,
}

/// Recovers all recordings of one session from the trash.
///
/// Possible for 30 days after deletion; cloud recording must be enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::RecoverSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSessionRecordings::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/PUT/videosdk/sessions/{sessionId}/recordings/status)
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/recordings/status" -> (),
    rate_limit = Light,
    errors = [
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSessionRecordings {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// What to do with the recordings. The only value is `recover`.
    pub action: Option<String>,
}

/// Deletes one recording file of a session.
///
/// The setting that lets the host delete cloud recordings must be on.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{DeleteSessionRecordingFile, SessionRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordingFile::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/DELETE/videosdk/sessions/{sessionId}/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>/recordings/<recording_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 3303, UNCOMPLETED_SESSION_NOT_DELETED = "the uncompleted session could not be deleted"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordingFile {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of one file of the session recording.
    pub recording_id: String,
    /// Whether recordings are moved to the trash or deleted permanently. Default: `trash`.
    pub action: Option<SessionRecordingAction>,
}

/// Recovers one recording file of a session from the trash.
///
/// Possible for 30 days after deletion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/PUT/videosdk/sessions/{sessionId}/recordings/{recordingId}/status)
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of one file of the session recording.
    pub recording_id: String,
    /// What to do with the recording file. The only value is `recover`.
    pub action: Option<String>,
}
