//! Recording, cloud: 1 event.

use zoom_core::{Date, Extra, zoom_event, zoom_object};

/// The account's use of cloud recording storage changed, as when a recording is completed, trashed, or recovered.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.cloud_storage_usage_updated",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:master",
        "cloud_recording:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingCloudStorageUsageUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the storage for cloud recordings.
    #[required(sent)]
    pub object: RecordingCloudStorageUsageUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the storage for cloud recordings.
///
/// Value of `object` in [`RecordingCloudStorageUsageUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingCloudStorageUsageUpdatedObject {
    /// Recording storage included without charge, with its unit.
    #[required(sent)]
    pub free_storage: Option<String>,
    /// Recording storage that the plan includes, with its unit.
    #[required(sent)]
    pub plan_storage: Option<String>,
    /// Code of the recording plan, such as `cmr_monthly_commitment_40`.
    #[required(sent)]
    pub plan_type: Option<String>,
    /// Recording storage in use, with its unit.
    #[required(sent)]
    pub storage_used: Option<String>,
    /// Share of the plan's recording storage in use, in percent. From 0 to 100.
    #[required(sent)]
    pub storage_used_percentage: Option<f64>,
    /// Recording storage used beyond the plan, with its unit.
    #[required(sent)]
    pub storage_exceed: Option<String>,
    /// Date in connection with storage used beyond the plan; Zoom calls it the maximum date and does not explain it.
    pub max_exceed_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
