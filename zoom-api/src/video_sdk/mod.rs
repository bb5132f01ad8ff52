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

operations! {
    UpdateBringStorageSettings,
    ListStorageLocation,
    AddStorageLocation,
    GetStorageLocationDetail,
    ChangeStorageLocationDetail,
    DeleteStorageLocationDetail,
    ListRecordingsOfAccount,
    ListSessionRecordings,
    DeleteSessionRecordings,
    RecoverSessionRecordings,
    DeleteSessionRecordingFile,
    RecoverSingleRecording,
    ListSessions,
    CreateSession,
    GetSessionDetails,
    DeleteSession,
    ControlSession,
    GetSessionLiveStreamDetails,
    UpdateSessionLiveStream,
    UpdateSessionLivestreamStatus,
    UpdateRealtimeMediaStreamsRtmsAppStatus,
    GetSessionSipUriWithPasscode,
    UpdateSessionStatus,
    ListSessionStreamingIngestions,
    ListSessionUsers,
    ListSessionUsersQo,
    GetSharingRecordingDetails,
    GetSessionUserQo,
    ListStreamIngestions,
    CreateStreamIngestion,
    GetStreamIngestion,
    UpdateStreamIngestion,
    DeleteStreamIngestion,
    GetCloudRecordingUsageReport,
    GetDailyUsageReport,
    GetOperationLogsReport,
    GetTelephoneReport,
    GetWebhookLogs,
}
