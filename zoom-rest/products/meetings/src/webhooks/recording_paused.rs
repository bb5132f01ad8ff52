//! Recording, paused: 1 event.

use zoom_core::{DateTime, Extra, Id, Value, zoom_event, zoom_object};

/// A host or co-host paused the recording of a meeting or webinar.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.paused",
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
pub struct RecordingPaused {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingPausedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingPaused`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPausedObject {
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
    /// When the recorded meeting or webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Times of the recording that was paused: when it began and, if Zoom reports one, an end.
    #[required(sent)]
    pub recording_file: Option<RecordingPausedRecordingFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Times of the recording that was paused: when it began and, if Zoom reports one, an end.
///
/// Value of `recording_file` in [`RecordingPausedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPausedRecordingFile {
    /// When the recording began, in UTC.
    #[required(sent)]
    pub recording_start: Option<DateTime>,
    /// End of the recording, in UTC, or an empty string; Zoom does not say whether a pause counts as an end.
    #[required(sent)]
    pub recording_end: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
