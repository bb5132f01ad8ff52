//! The Zoom Video SDK API for a master account's sub-accounts: 35 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod byos_storage;
mod cloud_recording;
mod sessions;
mod video_sdk_reports;

pub use self::{byos_storage::*, cloud_recording::*, sessions::*, video_sdk_reports::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            UpdateBringStorageSettings
            ListStorageLocation
            AddStorageLocation
            GetStorageLocationDetail
            ChangeStorageLocationDetail
            DeleteStorageLocationDetail
            ListAccountRecordings
            ListSessionRecordings
            DeleteSessionRecordings
            RecoverSessionRecordings
            DeleteSessionRecordingFile
            RecoverSingleRecording
            ListSessions
            CreateSession
            GetSessionDetails
            ControlSession
            GetSessionLiveStreamDetails
            UpdateSessionLiveStream
            UpdateSessionLivestreamStatus
            UpdateSessionStatus
            ListSessionStreamingIngestions
            ListSessionUsers
            ListSessionUsersQos
            GetSharingRecordingDetails
            GetSessionUserQos
            ListStreamIngestions
            CreateStreamIngestion
            GetStreamIngestion
            UpdateStreamIngestion
            DeleteStreamIngestion
            GetCloudRecordingUsageReport
            GetDailyUsageReport
            GetOperationLogsReport
            GetTelephoneReport
            GetWebhookLogs
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
