//! Webinar, alert: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{AlertIssue, WebinarType};

/// A webinar had a service problem, such as unstable audio or video, high CPU usage, or reconnections.
///
/// Needs a Business plan or higher.
#[zoom_event(
    "webinar.alert",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:alert:master",
        "webinar:read:alert",
        "webinar:read:alert:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarAlert {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    pub object: WebinarAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarAlertObject {
    /// Meeting or webinar ID, as a number.
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    pub uuid: Option<String>,
    /// ID of the user who hosts it.
    pub host_id: Option<String>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Kind of meeting or webinar, such as scheduled or recurring.
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When it began or is due to begin.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// How long the meeting or webinar lasts, in minutes unless stated otherwise.
    pub duration: Option<i64>,
    /// Problems, one entry each.
    pub issues: Option<Vec<AlertIssue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
