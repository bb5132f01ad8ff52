//! Webinar, started: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::WebinarType;

/// A host started a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.started",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:webinar:master",
        "webinar:read:webinar",
        "webinar:read:webinar:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarStartedObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
