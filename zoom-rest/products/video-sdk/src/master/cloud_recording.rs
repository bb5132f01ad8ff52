//! Cloud recording: 6 operations.

use zoom_core::{DateOrDateTime, MeetingUuid, zoom_endpoint};

use super::super::{ListAccountRecordingsResponse, ListSessionRecordingsResponse, Session, SessionRecordingAction};

/// Lists the account's Video SDK cloud recordings.
///
/// To download one that has a password, add the API JWT as `access_token` to its URL. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListAccountRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListAccountRecordings::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/GET/accounts/{accountId}/videosdk/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/recordings" -> ListAccountRecordingsResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    max_range = "1 month",
    errors = [(404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountRecordings {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists all recordings of one session, each with a `download_url`.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionRecordings::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings" -> ListSessionRecordingsResponse,
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Extra member to return: `download_access_token`, with which recordings are downloaded.
    pub include_fields: Option<String>,
    /// Lifetime of the `download_access_token`, in seconds.
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Deletes all recording files of one session.
///
/// Cloud recording must be enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionRecordingAction;
/// use zoom_rest::video_sdk::master::DeleteSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordings::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/DELETE/accounts/{accountId}/videosdk/sessions/{sessionId}/recordings)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether recordings are moved to the trash or deleted permanently.
    pub action: Option<SessionRecordingAction>,
}

/// Recovers all recordings of one session from the trash.
///
/// Possible for 30 days after deletion; cloud recording must be enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::RecoverSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSessionRecordings::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/PUT/accounts/{accountId}/videosdk/sessions/{sessionId}/recordings/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/status" -> (),
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// What to do with the recordings. The only value is `recover`.
    pub action: Option<String>,
}

/// Deletes one recording file of a session.
///
/// The setting that lets the host delete cloud recordings must be on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionRecordingAction;
/// use zoom_rest::video_sdk::master::DeleteSessionRecordingFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordingFile::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "Zl3aVt0bQ9y",
/// )
/// .action(SessionRecordingAction::Trash)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/DELETE/accounts/{accountId}/videosdk/sessions/{sessionId}/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/<recording_id>" -> (),
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of one file of the session recording.
    pub recording_id: String,
    /// Whether recordings are moved to the trash or deleted permanently. Default: `trash`.
    pub action: Option<SessionRecordingAction>,
}

/// Recovers one recording file of a session from the trash.
///
/// Possible for 30 days after deletion. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "Zl3aVt0bQ9y",
/// )
/// .action("recover")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/cloud-recording/PUT/accounts/{accountId}/videosdk/sessions/{sessionId}/recordings/{recordingId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of one file of the session recording.
    pub recording_id: String,
    /// What to do with the recording file. The only value is `recover`.
    pub action: Option<String>,
}
