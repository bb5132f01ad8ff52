//! Recording, started: 1 event.

use zoom_core::{Extra, zoom_event};

use super::RecordingObject;

/// A host or co-host started to record a meeting or webinar.
///
/// Needs a Pro plan or higher with cloud recording enabled.
#[zoom_event(
    "recording.started",
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
pub struct RecordingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
