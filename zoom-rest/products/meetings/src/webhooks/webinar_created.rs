//! Webinar, created: 1 event.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_event, zoom_object};

use super::{CreationSource, MeetingOrWebinarOccurrence, MeetingOrWebinarRecurrence, OccurrenceScope, WebinarType};

/// A user created a webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.created",
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
pub struct WebinarCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether all occurrences of the webinar were created or a single one.
    pub operation: Option<OccurrenceScope>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the webinar.
///
/// Value of `object` in [`WebinarCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarCreatedObject {
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
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
    /// When the webinar begins.
    pub start_time: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    #[required(sent)]
    pub duration: Option<i64>,
    /// IANA time zone of the webinar.
    #[required(sent)]
    pub timezone: Option<String>,
    /// URL with which participants join the webinar.
    #[required(sent)]
    pub join_url: Option<String>,
    /// Passcode with which to join the webinar.
    pub password: Option<Secret>,
    /// How the webinar was created: in the web portal, through the API or otherwise.
    #[required(sent)]
    pub creation_source: Option<CreationSource>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOrWebinarOccurrence>>,
    /// Settings of the webinar: its alternative hosts, and whether it uses the host's personal meeting ID (PMI).
    #[required(sent)]
    pub settings: Option<WebinarCreatedSettings>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingOrWebinarRecurrence>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the webinar: its alternative hosts, and whether it uses the host's personal meeting ID (PMI).
///
/// Value of `settings` in [`WebinarCreatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarCreatedSettings {
    /// Whether the webinar uses the host's personal meeting ID (PMI).
    #[required(sent)]
    pub use_pmi: Option<bool>,
    /// Email addresses or IDs of the webinar's alternative hosts, separated by semicolons or commas.
    #[required(sent)]
    pub alternative_hosts: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
