//! The Zoom Video SDK API: 38 operations.
//!
//! This crate is `zoom_rest::video_sdk`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `video-sdk`.

/// Lists the descriptions of the named operations.
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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    byos_storage::*, cloud_recording::*, sessions_sessions::*, sessions_stream_ingestions::*, video_sdk_reports::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
