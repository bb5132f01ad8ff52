//! Meeting, alert: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::AlertIssue;

/// A meeting had a service problem, such as unstable audio or video, high CPU usage, or reconnections.
///
/// Needs a Business plan or higher with quality alerts enabled on the dashboard.
#[zoom_event(
    "meeting.alert",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:alert:master",
        "meeting:read:alert",
        "meeting:read:alert:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAlertObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the meeting.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or audio conference (`7`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<i64>,
    /// When the meeting began.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// How long the meeting is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Problems with the service, one entry each.
    #[required(sent)]
    pub issues: Option<Vec<AlertIssue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
