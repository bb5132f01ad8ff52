//! Webinar, recovered: 1 event.

use zoom_core::{Extra, zoom_event};

use super::{OccurrenceScope, WebinarObject};

/// A user restored a deleted webinar, which is possible for one week.
///
/// Its old ID, links, and invitations work again.
#[zoom_event(
    "webinar.recovered",
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
pub struct WebinarRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Whether all occurrences of the webinar were restored or a single one.
    pub operation: Option<OccurrenceScope>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
