//! Webinar, ended: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::WebinarType;

/// A host ended a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.ended",
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
pub struct WebinarEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarEndedObject {
    /// Meeting or webinar ID, as a number.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts it.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Email address of the host.
    #[required(sent)]
    pub host_email: Option<String>,
    /// Title of the meeting or webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind: instant meeting (`1`), scheduled (`0`, `2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`), screen share (`10`), upload (`99`) or breakout room (`100`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When it began or is due to begin.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// When the meeting or webinar ended.
    pub end_time: Option<DateTime>,
    /// How long the meeting or webinar lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Whether it is the webinar's practice session.
    pub practice_session: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
