//! Recording, renamed: 1 event.

use zoom_core::{Extra, Id, zoom_event, zoom_object};

/// The title of a cloud recording was changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "recording.renamed",
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
pub struct RecordingRenamed {
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// ID of the user who did it; may be empty for external users.
    pub operator_id: Option<String>,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// Meeting, webinar or recording that the event is about.
    pub object: RecordingRenamedObject,
    /// Values before the change.
    pub old_object: Option<RecordingRenamedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording renamed object.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRenamedObject {
    /// UUID of one instance of the meeting; encode it twice in a path if it contains slashes.
    pub uuid: Option<String>,
    /// Meeting or webinar ID, as a number, for a meeting; otherwise the ID of the entry.
    pub id: Option<Id>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Kind of meeting or webinar, or which kind of entries to return. One of `1` to `9`, `99`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the user who hosts it.
    pub host_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
