//! Node, rc: 2 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Operator, Server, Service};

/// Zoom Node collected statistics of the Recording Connector, which records meetings on the organization's own servers; this happens every minute.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.rc_stat",
    scopes = ["zoom_node:read:admin", "zoom_node:read:recording_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeRcStat {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: figures of the Recording Connector.
    #[required(sent)]
    pub object: NodeRcStatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: figures of the Recording Connector.
///
/// Value of `object` in [`NodeRcStat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeRcStatObject {
    /// Figures of the recording connectors (RC), one entry each.
    #[required(sent)]
    pub rc_stats: Option<Vec<RcStat>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Load of a recording connector: recordings in progress, transcoding and its queue.
///
/// Element of `rc_stats` in [`NodeRcStatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RcStat {
    /// ID of the Zoom Node service of the recording connector (RC).
    #[required(sent)]
    pub rc_service_id: Option<String>,
    /// Name of the Zoom Node service of the recording connector (RC).
    #[required(sent)]
    pub rc_service_name: Option<String>,
    /// Name of the zone of recording servers to which the recording connector belongs.
    #[required(sent)]
    pub recording_zone: Option<String>,
    /// Number of recordings in progress.
    pub current_recording_count: Option<f64>,
    /// Number of transcodings in progress.
    pub current_transcoding_count: Option<f64>,
    /// Number of recordings that wait to be transcoded.
    pub transcoding_queue_depth: Option<f64>,
    /// When the figures were collected.
    pub timestamp: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A metric of the Recording Connector, which records meetings on the organization's own servers, set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.rc_stat_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeRcStatAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on a metric of the Recording Connector, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeRcStatAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on a metric of the Recording Connector, with the measured value and the threshold.
///
/// Value of `object` in [`NodeRcStatAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeRcStatAlertObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Kind of measurement that raised the alert.
    #[required(sent)]
    pub metric: Option<RcAlertMetric>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<RcAlertField>,
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

/// Which statistics of the Recording Connector, a server that records on-premises meetings, raised the alert.
///
/// Values of `metric` in [`NodeRcStatAlertObject`].
#[zoom_enum]
pub enum RcAlertMetric {
    /// `rc_recording_stat`: Statistics on the recordings that a Recording Connector is making.
    RcRecordingStat,
    /// `rc_transcoding_stat`: Statistics on the conversion of finished recordings by a Recording Connector.
    RcTranscodingStat,
}

/// Figure of the Recording Connector, which records on the organization's own servers, that raised the alert.
///
/// Values of `field` in [`NodeRcStatAlertObject`].
#[zoom_enum]
pub enum RcAlertField {
    /// `current_recording_count`: Number of recordings in progress.
    CurrentRecordingCount,
    /// `current_transcoding_count`: Number of recordings being converted to another format.
    CurrentTranscodingCount,
    /// `transcoding_queue_depth`: Number of recordings that wait to be converted to another format.
    TranscodingQueueDepth,
}
