//! Cloud recording: 6 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListRecordingsOfAccountResponse, ListSessionRecordingsResponse, Session, SessionRecordingAction};

/// List recordings of account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListRecordingsOfAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListRecordingsOfAccount::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .trash(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/recordings" -> ListRecordingsOfAccountResponse,
    paginate = sessions: Session,
    rate_limit = Medium,
    max_range = "1 month",
    errors = [(404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordingsOfAccount {
    /// Account ID.
    pub account_id: String,
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

/// List session recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::ListSessionRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
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
        (200, 200, "permission denied"),
        (400, 1010, "the user was not found"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionRecordings {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Include fields.
    pub include_fields: Option<String>,
    /// Ttl.
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Delete session recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::SessionRecordingAction;
/// use zoom_rest::video_sdk::master::DeleteSessionRecordings;
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
        (400, 1010, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::video_sdk::master::RecoverSessionRecordings;
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
        (200, 200, "permission denied"),
        (400, 1010, "the resource does not belong to this account"),
        (404, 1001, "the user does not exist"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::video_sdk::SessionRecordingAction;
/// use zoom_rest::video_sdk::master::DeleteSessionRecordingFile;
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
        (400, 1010, "the resource does not belong to this account"),
        (400, 3303, "the operation failed"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionRecordingFile {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::video_sdk::master::RecoverSingleRecording;
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
        (400, 1010, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
