//! Node, zhm: 3 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Operator, Server, Service, ZcStat};

/// Zoom Node collected statistics of hybrid meetings, which run partly on your own servers; this happens every minute.
///
/// Needs a Zoom Node license.
#[zoom_event(
    "node.zhm_stat",
    scopes = ["zoom_node:read:admin", "zoom_node:read:meeting_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeZhmStat {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: figures of the multimedia routers (MMR) that carry hybrid meetings, and the zone controllers (ZC) that manage the routers.
    #[required(sent)]
    pub object: NodeZhmStatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: figures of the multimedia routers (MMR) that carry hybrid meetings, and the zone controllers (ZC) that manage the routers.
///
/// Value of `object` in [`NodeZhmStat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeZhmStatObject {
    /// Figures of the multimedia routers (MMR), which pass on audio and video in meetings, one entry each.
    #[required(sent)]
    pub mmr_stats: Option<Vec<MmrStat>>,
    /// Zone controllers (ZC), which manage the multimedia routers of a meeting zone, one entry each.
    #[required(sent)]
    pub zc_stats: Option<Vec<ZcStat>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Load of a multimedia router (MMR), which passes on audio and video: meetings and participants, in all and by mode.
///
/// Element of `mmr_stats` in [`NodeZhmStatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MmrStat {
    /// ID of the Zoom Node service of the multimedia router (MMR).
    #[required(sent)]
    pub mmr_service_id: Option<String>,
    /// Name of the Zoom Node service of the multimedia router (MMR).
    #[required(sent)]
    pub mmr_service_name: Option<String>,
    /// Name of the zone of meeting servers to which the router belongs.
    #[required(sent)]
    pub meeting_zone: Option<String>,
    /// Number of participants on this router in meetings that your servers share with the Zoom cloud by selective forwarding (SFU).
    pub sfu_mode_participant_count: Option<i64>,
    /// Number of participants on this router in meetings in private mode, which keeps all media on your own servers.
    pub private_mode_participant_count: Option<i64>,
    /// Number of participants in all meetings on this router.
    pub total_participant_count: Option<i64>,
    /// Number of meetings in progress on this router that your servers share with the Zoom cloud by selective forwarding (SFU).
    pub sfu_mode_meeting_count: Option<i64>,
    /// Number of meetings in progress on this router in private mode, which keeps all media on your own servers.
    pub private_mode_meeting_count: Option<i64>,
    /// Number of all meetings in progress on this router.
    pub total_meeting_count: Option<i64>,
    /// When the figures were collected.
    pub timestamp: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A hybrid meeting metric of a Zoom Node service set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.zhm_stat_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeZhmStatAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on a metric of hybrid meetings, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeZhmStatAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on a metric of hybrid meetings, with the measured value and the threshold.
///
/// Value of `object` in [`NodeZhmStatAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeZhmStatAlertObject {
    /// Zoom Node server that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Kind of measurement that raised the alert: meeting figures of one multimedia router (MMR). Always `meeting_stat_per_mmr`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<NodeZhmStatAlertField>,
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

/// Quantity that raised the alert about Zoom Meetings Hybrid, which carries meetings on your own servers.
///
/// Values of `field` in [`NodeZhmStatAlertObject`] and [`NodeZhmZoneStatAlertObject`].
#[zoom_enum]
pub enum NodeZhmStatAlertField {
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
    /// `sfu_meeting_count`: Number of meetings in progress that your servers share with the Zoom cloud by selective forwarding.
    SfuMeetingCount,
    /// `private_meeting_count`: Number of meetings in progress in private mode, which keeps all media on your own servers.
    PrivateMeetingCount,
    /// `sfu_client_count`: Number of participants in meetings that your servers share with the Zoom cloud by selective forwarding.
    SfuClientCount,
    /// `private_client_count`: Number of participants in meetings in private mode, which keeps all media on your own servers.
    PrivateClientCount,
    /// `meeting_utilization`: Utilization by meetings; Zoom does not document how it is measured.
    MeetingUtilization,
}

/// A hybrid meeting metric of a zone, a group of meeting servers in Zoom Node, set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.zhm_zone_stat_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeZhmZoneStatAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on a metric of a zone of meeting servers, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeZhmZoneStatAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on a metric of a zone of meeting servers, with the measured value and the threshold.
///
/// Value of `object` in [`NodeZhmZoneStatAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeZhmZoneStatAlertObject {
    /// Kind of measurement that raised the alert: meeting figures of one zone. Always `meeting_stat_per_zone`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<NodeZhmStatAlertField>,
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
