//! Video sdk: 38 operations.

mod byos_storage;
mod cloud_recording;
mod sessions_sessions;
mod sessions_stream_ingestions;
mod video_sdk_reports;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{
    byos_storage::*, cloud_recording::*, sessions_sessions::*, sessions_stream_ingestions::*, video_sdk_reports::*,
};

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
    DeleteSession::OPERATION,
    ControlSession::OPERATION,
    GetSessionLiveStreamDetails::OPERATION,
    UpdateSessionLiveStream::OPERATION,
    UpdateSessionLivestreamStatus::OPERATION,
    UpdateRealtimeMediaStreamsRtmsAppStatus::OPERATION,
    GetSessionSipUriWithPasscode::OPERATION,
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
