//! Video sdk of a master account's sub-accounts: 35 operations.
//!
//! Types that the account's own operations have too are theirs.

mod byos_storage;
mod cloud_recording;
mod sessions;
mod video_sdk_reports;

pub use self::{byos_storage::*, cloud_recording::*, sessions::*, video_sdk_reports::*};

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
    ControlSession,
    GetSessionLiveStreamDetails,
    UpdateSessionLiveStream,
    UpdateSessionLivestreamStatus,
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
