//! Video sdk of a master account's sub-accounts: 35 operations.
//!
//! Types that the account's own operations have too are theirs.

mod byos_storage;
mod cloud_recording;
mod sessions;
mod video_sdk_reports;

pub use self::{byos_storage::*, cloud_recording::*, sessions::*, video_sdk_reports::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    UpdateBringStorageSettings::OPERATION,
    ListStorageLocation::OPERATION,
    AddStorageLocation::OPERATION,
    GetStorageLocationDetail::OPERATION,
    ChangeStorageLocationDetail::OPERATION,
    DeleteStorageLocationDetail::OPERATION,
    ListRecordingsOfAccount::OPERATION,
    ListSessionRecordings::OPERATION,
    DeleteSessionRecordings::OPERATION,
    RecoverSessionRecordings::OPERATION,
    DeleteSessionRecordingFile::OPERATION,
    RecoverSingleRecording::OPERATION,
    ListSessions::OPERATION,
    CreateSession::OPERATION,
    GetSessionDetails::OPERATION,
    ControlSession::OPERATION,
    GetSessionLiveStreamDetails::OPERATION,
    UpdateSessionLiveStream::OPERATION,
    UpdateSessionLivestreamStatus::OPERATION,
    UpdateSessionStatus::OPERATION,
    ListSessionStreamingIngestions::OPERATION,
    ListSessionUsers::OPERATION,
    ListSessionUsersQo::OPERATION,
    GetSharingRecordingDetails::OPERATION,
    GetSessionUserQo::OPERATION,
    ListStreamIngestions::OPERATION,
    CreateStreamIngestion::OPERATION,
    GetStreamIngestion::OPERATION,
    UpdateStreamIngestion::OPERATION,
    DeleteStreamIngestion::OPERATION,
    GetCloudRecordingUsageReport::OPERATION,
    GetDailyUsageReport::OPERATION,
    GetOperationLogsReport::OPERATION,
    GetTelephoneReport::OPERATION,
    GetWebhookLogs::OPERATION,
];
