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
    /// ID of the Zoom account to which the event or entry belongs.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Meeting, webinar or recording that the event is about.
    pub object: RecordingBatchObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting, webinar or recording that the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingBatchObject {
    /// The meetings, one entry each.
    #[required(sent)]
    pub meetings: Option<Vec<Meeting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Meeting {
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// Recording file IDs.
    pub recording_file_ids: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user moved all of their cloud recordings to the trash, where they can be restored for 30 days.
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
    /// ID of the Zoom account to which the event or entry belongs.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Operation that was carried out.
    #[required(sent)]
    pub operation: Option<RecordingBatchTrashedOperation>,
    /// Meeting, webinar or recording that the event is about.
    pub object: RecordingBatchTrashedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Operation that was carried out.
#[zoom_enum]
pub enum RecordingBatchTrashedOperation {
    /// `trash_user_recordings`: Recordings of a user were moved to the trash.
    TrashUserRecordings,
    /// `trash_account_recordings`: Recordings of the account were moved to the trash.
    TrashAccountRecordings,
}

/// Meeting, webinar or recording that the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingBatchTrashedObject {
    /// Meeting uuids.
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
    /// ID of the Zoom account to which the event or entry belongs.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who did it; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Meeting, webinar or recording that the event is about.
    pub object: RecordingBatchObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
