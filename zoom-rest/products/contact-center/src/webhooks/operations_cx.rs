//! Contact center, cx: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::EngagementDirection;

/// The data of an ended Zoom Contact Center engagement is ready for version 2 reports, also called CX Analytics.
///
/// Fetch details with the report that lists the log of historical engagements.
#[zoom_event(
    "contact_center.cx_engagement_end_data_ready",
    scopes = ["contact_center_report:read:admin", "contact_center:read:engagement_report:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterCxEngagementEndDataReady {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the engagement.
    #[required(sent)]
    pub object: ContactCenterCxEngagementEndReadyObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the engagement.
///
/// Value of `object` in [`ContactCenterCxEngagementEndDataReady`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterCxEngagementEndReadyObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// Whether the engagement came in from a consumer or went out from an agent.
    #[required(sent)]
    pub engagement_direction: Option<EngagementDirection>,
    /// Way of contact of the engagement or task, such as voice or messaging.
    #[required(sent)]
    pub channel: Option<CxEngagementChannel>,
    /// When the engagement began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact of an ended engagement whose data for version 2 reports is ready.
///
/// Values of `channel` in [`ContactCenterCxEngagementEndReadyObject`].
#[zoom_enum]
pub enum CxEngagementChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `video`: Video calls.
    Video,
    /// `messaging`: Chat, SMS and social messages.
    Messaging,
    /// `email`: Emails.
    Email,
    /// `work_item`: Work with a name and a due date that an agent handles, rather than a contact.
    WorkItem,
}
