//! Recording, recovered: 1 event.

use zoom_core::{DateTime, Extra, Id, zoom_event, zoom_object};

use super::{ParticipantAudioFile, RecordingFile};

/// A user restored a cloud recording from the trash, which is possible for 30 days.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "recording.recovered",
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
pub struct RecordingRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the recorded meeting or webinar.
    #[required(sent)]
    pub object: RecordingRecoveredObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the recorded meeting or webinar.
///
/// Value of `object` in [`RecordingRecovered`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRecoveredObject {
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
    /// ID of the Zoom account of the user who recorded.
    #[required(sent)]
    pub account_id: Option<String>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Page where the recording can be viewed by those allowed to.
    #[required(sent)]
    pub share_url: Option<String>,
    /// Size of all recording files together, in bytes.
    #[required(sent)]
    pub total_size: Option<i64>,
    /// Number of files that belong to the recording.
    #[required(sent)]
    pub recording_count: Option<i64>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    #[required(sent)]
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Separate audio recording of each participant; only if the setting for such recordings is on.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
