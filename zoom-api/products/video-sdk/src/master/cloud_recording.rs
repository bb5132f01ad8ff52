//! Cloud recording: 6 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListRecordingsOfAccountResponse, ListSessionRecordingsResponse, Session, SessionRecordingAction};

/// List recordings of account.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::master::ListRecordingsOfAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListRecordingsOfAccount::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .trash(true)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/recordings" -> ListRecordingsOfAccountResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    errors = [(404, 1001, "it does not belong to this account")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRecordingsOfAccount {
    /// Account ID.
    pub account_id: String,
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

/// List session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::master::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListSessionRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .include_fields("one")
///     .ttl(0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings" -> ListSessionRecordingsResponse,
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
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Include fields.
    pub include_fields: Option<String>,
    /// Ttl: from 0 to 604800.
    pub ttl: Option<i64>,
}

/// Delete session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::SessionRecordingAction;
/// use zoom_api::video_sdk::master::DeleteSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, "it does not belong to this account"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSessionRecordings {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Action.
    pub action: Option<SessionRecordingAction>,
}

/// Recover session recordings.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::master::RecoverSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSessionRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/status" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_api::video_sdk::SessionRecordingAction;
/// use zoom_api::video_sdk::master::DeleteSessionRecordingFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionRecordingFile::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .action(SessionRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/<recording_id>" -> (),
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_api::video_sdk::master::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/videosdk/sessions/<session_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 1010, "it does not belong to this account"),
        (404, 3301, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: always `recover`.
    pub action: Option<String>,
}
