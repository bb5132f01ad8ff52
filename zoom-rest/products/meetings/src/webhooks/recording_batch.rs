//! Recording, batch: 3 events.

use zoom_core::{Extra, Value, zoom_enum, zoom_event, zoom_object};

/// A user permanently deleted one or more cloud recordings.
///
/// Needs a Pro plan or higher; for a move to the trash, listen to `recording.batch_trashed`.
#[zoom_event(
    "recording.batch_deleted",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:recording:master",
        "cloud_recording:read:recording",
        "cloud_recording:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingBatchDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meetings and webinars whose recordings were deleted or restored.
    pub object: RecordingBatchObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meetings and webinars whose recordings were deleted or restored.
///
/// Value of `object` in [`RecordingBatchDeleted`] and [`RecordingBatchRecovered`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingBatchObject {
    /// Meetings and webinars whose recordings were deleted or restored, one entry each.
    #[required(sent)]
    pub meetings: Option<Vec<MeetingWithFiles>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting or webinar whose recordings were deleted or restored, with the IDs of the recording files.
///
/// Element of `meetings` in [`RecordingBatchObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingWithFiles {
    /// UUID of the recorded instance of the meeting or webinar.
    pub meeting_uuid: Option<String>,
    /// IDs of the files that were deleted or restored; null means all files of the recording.
    pub recording_file_ids: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// All cloud recordings of a user, or those of the account, were moved to the trash, where they can be restored for 30 days.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.batch_trashed",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingBatchTrashed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether one user's recordings or the account's were moved to the trash.
    #[required(sent)]
    pub operation: Option<RecordingBatchTrashedOperation>,
    /// What the event is about: the meetings and webinars whose recordings were moved to the trash.
    pub object: RecordingBatchTrashedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether one user's recordings or the account's were moved to the trash.
///
/// Values of `operation` in [`RecordingBatchTrashed`].
#[zoom_enum]
pub enum RecordingBatchTrashedOperation {
    /// `trash_user_recordings`: Recordings of a user were moved to the trash.
    TrashUserRecordings,
    /// `trash_account_recordings`: Recordings of the account were moved to the trash.
    TrashAccountRecordings,
}

/// What the event is about: the meetings and webinars whose recordings were moved to the trash.
///
/// Value of `object` in [`RecordingBatchTrashed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingBatchTrashedObject {
    /// UUIDs of the meetings and webinars whose recordings were moved to the trash, one entry each.
    #[required(sent)]
    pub meeting_uuids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user restored one or more cloud recordings from the trash, which is possible for 30 days.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "recording.batch_recovered",
    scopes = [
        "recording:read:admin",
        "recording:write:admin",
        "recording:read",
        "recording:write",
        "recording:master",
        "cloud_recording:read:recording:master",
        "cloud_recording:read:recording",
        "cloud_recording:read:recording:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RecordingBatchRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meetings and webinars whose recordings were deleted or restored.
    pub object: RecordingBatchObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
