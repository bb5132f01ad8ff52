//! Video sdk of a master account's sub-accounts: 35 operations.
//!
//! Types that the account's own operations have too are theirs.

mod byos_storage;
mod cloud_recording;
mod sessions;
mod video_sdk_reports;

pub use self::{byos_storage::*, cloud_recording::*, sessions::*, video_sdk_reports::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($given:ident) => {
        $given! {
            UpdateBringStorageSettings
            ListStorageLocation
            AddStorageLocation
            GetStorageLocationDetail
            ChangeStorageLocationDetail
            DeleteStorageLocationDetail
            ListRecordingsOfAccount
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
            ListSessionUsersQo
            GetSharingRecordingDetails
            GetSessionUserQo
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

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
