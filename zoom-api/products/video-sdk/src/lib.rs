//! Video sdk: 38 operations. This is `zoom_api::video_sdk`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
            DeleteSession
            ControlSession
            GetSessionLiveStreamDetails
            UpdateSessionLiveStream
            UpdateSessionLivestreamStatus
            UpdateRealtimeMediaStreamsRtmsAppStatus
            GetSessionSipUriWithPasscode
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
