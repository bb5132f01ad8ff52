//! Webinar, sharing: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{Participant, WebinarType};

/// A host or panelist started to share a screen in a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.sharing_started",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant_sharing:master",
        "webinar:read:participant_sharing",
        "webinar:read:participant_sharing:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarSharingStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarSharingStarted`] and [`WebinarSharingEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSharingObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// ID of the user who hosts the webinar.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Title of the webinar.
    #[required(sent)]
    pub topic: Option<String>,
    /// Kind of webinar: single (`5`), or recurring without (`6`) or with a fixed time (`9`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<WebinarType>,
    /// When the webinar began.
    #[required(sent)]
    pub start_time: Option<String>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// How long the webinar is scheduled to last, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// Participant who started or stopped sharing a screen.
    #[required(sent)]
    pub participant: Option<Participant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A host or panelist stopped sharing a screen in a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.sharing_ended",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:participant_sharing:master",
        "webinar:read:participant_sharing",
        "webinar:read:participant_sharing:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarSharingEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarSharingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
