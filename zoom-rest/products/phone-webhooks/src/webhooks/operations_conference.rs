//! Phone, conference: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::PhoneOwner;

/// A Zoom Phone conference call started.
#[zoom_event(
    "phone.conference_started",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:conference:master",
        "phone:read:conference",
        "phone:read:conference:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneConferenceStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the conference call.
    #[required(sent)]
    pub object: PhoneConferenceStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the conference call.
///
/// Value of `object` in [`PhoneConferenceStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneConferenceStartedObject {
    /// Why the conference call could not start; empty after success.
    pub failure_reason: Option<String>,
    /// Whether others can be added to the conference call.
    pub enable_multiple_party_conference: Option<bool>,
    /// ID of the conference.
    pub conference_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// User or other extension that made the conference call.
    pub owner: Option<PhoneOwner>,
    /// When the conference call started, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
