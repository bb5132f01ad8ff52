//! Recording, stopped: 1 event.

use zoom_core::{Extra, Id, Value, zoom_event, zoom_object};

use super::EventRecordingFile;

/// A host or co-host stopped the recording of a meeting or webinar.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.stopped",
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
pub struct RecordingStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingStoppedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingStopped`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingStoppedObject {
    /// Numeric ID of the meeting or webinar.
    #[required(sent)]
    pub id: Option<Id>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or uploaded recording (`99`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the recorded meeting or webinar began; may be an empty string.
    #[required(sent)]
    pub start_time: Option<Value>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Times of the recording: when it began and when it stopped.
    #[required(sent)]
    pub recording_file: Option<EventRecordingFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
