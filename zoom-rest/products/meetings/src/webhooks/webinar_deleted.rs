//! Webinar, deleted: 1 event.

use zoom_core::{Extra, zoom_event};

use super::{OccurrenceScope, WebinarObject};

/// A host or admin deleted a scheduled webinar.
///
/// Needs a Pro plan or higher with a webinar license.
#[zoom_event(
    "webinar.deleted",
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
pub struct WebinarDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Whether all occurrences of the webinar were deleted or a single one.
    pub operation: Option<OccurrenceScope>,
    /// What the event is about: the webinar.
    #[required(sent)]
    pub object: WebinarObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
