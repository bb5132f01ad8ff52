//! Contact center, outbound: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A Zoom Contact Center outbound campaign dialed a number.
///
/// `campaign_dialer_status` holds the result of the call.
#[zoom_event(
    "contact_center.outbound_campaign_dialer_status",
    scopes = ["contact_center_outbound_campaign:read:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactOutboundCampaignDialerStatus {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call that the outbound campaign placed.
    #[required(sent)]
    pub object: ContactCampaignDialerStatusObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call that the outbound campaign placed.
///
/// Value of `object` in [`ContactOutboundCampaignDialerStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCampaignDialerStatusObject {
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// ID of the engagement in an external system.
    pub external_engagement_id: Option<String>,
    /// Result of the call.
    #[required(sent)]
    pub campaign_dialer_status: Option<CampaignDialerStatus>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Result of a call that an outbound campaign placed.
///
/// Values of `campaign_dialer_status` in [`ContactCampaignDialerStatusObject`].
#[zoom_enum]
pub enum CampaignDialerStatus {
    /// `consumer_answer`: The consumer answered.
    ConsumerAnswer,
    /// `consumer_no_answer`: The consumer did not answer.
    ConsumerNoAnswer,
    /// `consumer_reject`: The consumer rejected the call.
    ConsumerReject,
    /// `agent_abandoned`: The agent abandoned the call.
    AgentAbandoned,
    /// `number_invalid`: The number is not valid.
    NumberInvalid,
    /// `number_blocked`: The number is blocked.
    NumberBlocked,
    /// `other_errors`: Another error occurred.
    OtherErrors,
    /// `consumer_busy`: The consumer was busy.
    ConsumerBusy,
}
