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
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// When the change was made, in Unix milliseconds.
    #[required(sent)]
    pub time_stamp: Option<i64>,
    /// The recorded meeting or webinar with its new title.
    #[required(sent)]
    pub object: RecordingRenamedObject,
    /// The recorded meeting or webinar with the title that it had before the change.
    #[required(sent)]
    pub old_object: Option<RecordingRenamedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recorded meeting or webinar, with its topic before or after the change.
///
/// Value of `object` and `old_object` in [`RecordingRenamed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRenamedObject {
    /// UUID of one instance of the meeting or webinar; it gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the recorded meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
