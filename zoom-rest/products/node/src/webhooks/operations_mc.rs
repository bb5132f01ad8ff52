//! Node, mc: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Operator, Server, Service, ZcStat};

/// Zoom Node collected statistics of the Meeting Connector, which runs meetings on the organization's own servers; this happens every minute.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.mc_stat",
    scopes = ["zoom_node:read:admin", "zoom_node:read:meeting_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeMcStat {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: figures of the Meeting Connector's multimedia routers (MMR), and its zone controllers (ZC).
    #[required(sent)]
    pub object: NodeMcStatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: figures of the Meeting Connector's multimedia routers (MMR), which carry the audio and video of meetings, and its zone controllers (ZC), which manage the routers of a zone.
///
/// Value of `object` in [`NodeMcStat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeMcStatObject {
    /// Figures of the multimedia routers (MMR), one entry each.
    #[required(sent)]
    pub mmr_stats: Option<Vec<NodeMcStatMmrStat>>,
    /// Zone controllers (ZC), one entry each.
    #[required(sent)]
    pub zc_stats: Option<Vec<ZcStat>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Load of a multimedia router (MMR), a server that carries the audio and video of meetings: how many meetings and participants it has.
///
/// Element of `mmr_stats` in [`NodeMcStatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeMcStatMmrStat {
    /// ID of the Zoom Node service of the multimedia router (MMR).
    #[required(sent)]
    pub mmr_service_id: Option<String>,
    /// Name of the Zoom Node service of the multimedia router (MMR).
    #[required(sent)]
    pub mmr_service_name: Option<String>,
    /// Name of the zone, a group of meeting servers, to which the multimedia router (MMR) belongs.
    #[required(sent)]
    pub meeting_zone: Option<String>,
    /// Number of participants in all meetings on the multimedia router (MMR).
    pub total_participant_count: Option<i64>,
    /// Number of meetings in progress on the multimedia router (MMR).
    pub total_meeting_count: Option<i64>,
    /// When the figures were collected.
    pub timestamp: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A metric of the Meeting Connector, which runs meetings on the organization's own servers, set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.mc_stat_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeMcStatAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on a metric of the Meeting Connector, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeMcStatAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on a metric of the Meeting Connector, with the measured value and the threshold.
///
/// Value of `object` in [`NodeMcStatAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeMcStatAlertObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Kind of measurement that raised the alert: meeting statistics of one multimedia router (MMR), a server that carries audio and video. Here always `meeting_stat_per_mmr`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<McAlertField>,
    /// Measured value that raised the alert, of the quantity that `field` names.
    #[required(sent)]
    pub value: Option<f64>,
    /// Value beyond which the alert is raised.
    #[required(sent)]
    pub threshold: Option<f64>,
    /// How the measured value compares with the threshold, such as greater than.
    #[required(sent)]
    pub operator: Option<Operator>,
    /// How serious the alert is.
    #[required(sent)]
    pub level: Option<Level>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Figure of the Meeting Connector, which runs meetings on the organization's own servers, that raised the alert.
///
/// Values of `field` in [`NodeMcStatAlertObject`].
#[zoom_enum]
pub enum McAlertField {
    /// `meeting_count`: Number of meetings in progress.
    MeetingCount,
    /// `p2p_meeting_count`: Number of peer-to-peer meetings in progress.
    #[value("p2p_meeting_count")]
    P2pMeetingCount,
    /// `client_count`: Number of participants.
    ClientCount,
    /// `p2p_client_count`: Number of participants in peer-to-peer meetings.
    #[value("p2p_client_count")]
    P2pClientCount,
}

/// A metric of one zone of the Meeting Connector, which runs meetings on the organization's own servers, set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.mc_zone_stat_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeMcZoneStatAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on a metric of one Meeting Connector zone, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeMcZoneStatAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on a metric of one Meeting Connector zone, with the measured value and the threshold.
///
/// Value of `object` in [`NodeMcZoneStatAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeMcZoneStatAlertObject {
    /// Kind of measurement that raised the alert. Always `meeting_stat_per_zone`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<McZoneAlertField>,
    /// Measured value that raised the alert, of the quantity that `field` names.
    #[required(sent)]
    pub value: Option<f64>,
    /// Value beyond which the alert is raised.
    #[required(sent)]
    pub threshold: Option<f64>,
    /// How the measured value compares with the threshold, such as greater than.
    #[required(sent)]
    pub operator: Option<Operator>,
    /// How serious the alert is.
    #[required(sent)]
    pub level: Option<Level>,
    /// Name of the meeting zone that the alert is about.
    #[required(sent)]
    pub zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which count in a zone of on-premises Meeting Connector servers raised the alert.
///
/// Values of `field` in [`NodeMcZoneStatAlertObject`].
#[zoom_enum]
pub enum McZoneAlertField {
    /// `meeting_count`: Number of meetings in progress.
    MeetingCount,
    /// `attendees_count`: Number of participants.
    AttendeesCount,
    /// `mmr_count`: Number of multimedia routers, the servers that carry the audio and video of meetings.
    MmrCount,
}
