//! Contact center, call: 1 event.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

/// A call that an app requested for a Zoom Contact Center user, with a call control command, created an engagement.
#[zoom_event(
    "contact_center.call_control_make_call_executed",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_control:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterCallControlMakeCallExecuted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactControlMakeCallExecutedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterCallControlMakeCallExecuted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactControlMakeCallExecutedObject {
    /// ID of the request with which the app had the call made.
    #[required(sent)]
    #[length(..=64)]
    pub request_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// ID of the user for whom the call was made.
    #[required(sent)]
    pub user_id: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
