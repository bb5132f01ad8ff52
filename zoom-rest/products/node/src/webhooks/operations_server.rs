//! Node, server: 16 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Module, NodeUpdateAvailableSeverity, Operator, Server};

/// The CPU usage of a Zoom Node server set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_cpu_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerCpuAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the CPU, memory or disk of a server, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on the CPU, memory or disk of a server, with the measured value and the threshold.
///
/// Value of `object` in [`NodeServerCpuAlert`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// Kind of measurement that raised the alert. One of `node_cpu`, `node_memory`, `node_disk`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert: the share in use, in percent (`used_percent`), or the amount in use (`used`).
    #[required(sent)]
    pub field: Option<String>,
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

/// A Zoom Node server registered with Zoom.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_registered",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerRegistered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerRegisteredObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the server.
///
/// Value of `object` in [`NodeServerRegistered`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerRegisteredObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<NodeServerRegisteredServer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Server of the Zoom Node that the event is about.
///
/// Value of `server` in [`NodeServerRegisteredObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerRegisteredServer {
    /// ID of the Zoom Node server.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID that the server generates for itself.
    #[required(sent)]
    pub udid: Option<String>,
    /// Name of the Zoom Node server.
    #[required(sent)]
    pub name: Option<String>,
    /// Version of the server's operating system image.
    #[required(sent)]
    pub os_image: Option<String>,
    /// Whether the Zoom Node server is online, offline, disabled or unconfirmed. Here always `unconfirmed`.
    #[required(sent)]
    pub status: Option<String>,
    /// Part of Zoom Node that the server runs, such as `mc`, the Meeting Connector.
    #[required(sent)]
    pub module: Option<Module>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An operating system update failed on a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_update_failed",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerUpdateFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who tried to update the server.
    pub operator: Option<String>,
    /// ID of the user who tried to update the server.
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the server.
///
/// Value of `object` in [`NodeServerUpdateFailed`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerChangeObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user confirmed a new Zoom Node server in the list of unconfirmed nodes.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_confirmed",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerConfirmed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerConfirmedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the server.
///
/// Value of `object` in [`NodeServerConfirmed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerConfirmedObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<NodeServerConfirmedServer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Server of the Zoom Node that the event is about.
///
/// Value of `server` in [`NodeServerConfirmedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerConfirmedServer {
    /// ID of the Zoom Node server.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID that the server generates for itself.
    #[required(sent)]
    pub udid: Option<String>,
    /// Name of the Zoom Node server.
    #[required(sent)]
    pub name: Option<String>,
    /// Geographic location of the server.
    #[required(sent)]
    pub location: Option<String>,
    /// Version of the server's operating system image.
    #[required(sent)]
    pub os_image: Option<String>,
    /// Whether the Zoom Node server is online, offline, disabled or unconfirmed. Here always `offline`.
    #[required(sent)]
    pub status: Option<String>,
    /// Part of Zoom Node that the server runs, such as `mc`, the Meeting Connector.
    #[required(sent)]
    pub module: Option<Module>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node collected statistics about its servers, which happens every minute.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_stat",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerStat {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: figures of the servers, such as CPU and memory use.
    #[required(sent)]
    pub object: NodeServerStatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: figures of the servers, such as CPU and memory use.
///
/// Value of `object` in [`NodeServerStat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerStatObject {
    /// Figures of the servers, one entry per server.
    #[required(sent)]
    pub stats: Option<Vec<Stat>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// CPU, memory and disk use of a Zoom Node server, with the times of measurement.
///
/// Element of `stats` in [`NodeServerStatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Stat {
    /// Server to which the figures belong.
    #[required(sent)]
    pub server: Option<Server>,
    /// CPU usage in percent, with two decimals.
    pub cpu_used_percent: Option<f64>,
    /// Memory in use, in kilobytes.
    pub memory_used: Option<f64>,
    /// Disk space in use, in kilobytes.
    pub disk_used: Option<f64>,
    /// Size of the disk in kilobytes, with two decimals.
    pub disk_total: Option<f64>,
    /// When the CPU usage was measured.
    pub cpu_used_percent_ts: Option<String>,
    /// When the memory in use was measured.
    pub memory_used_ts: Option<String>,
    /// When the disk space in use was measured.
    pub disk_used_ts: Option<String>,
    /// When the size of the disk was measured.
    pub disk_total_ts: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_deleted",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An operating system update succeeded on a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_update_success",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerUpdateSuccess {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who updated the server.
    pub operator: Option<String>,
    /// User ID of the person who updated the server.
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An operating system update became available for a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_update_available",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerUpdateAvailable {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerUpdateAvailableObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the server.
///
/// Value of `object` in [`NodeServerUpdateAvailable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerUpdateAvailableObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// How urgent the update is.
    #[required(sent)]
    pub severity: Option<NodeUpdateAvailableSeverity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Node server went online.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_online",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerOnline {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerConnectionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the server.
///
/// Value of `object` in [`NodeServerOnline`] and [`NodeServerOffline`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerConnectionObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<NodeServerOnlineServer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Server of the Zoom Node that the event is about.
///
/// Value of `server` in [`NodeServerConnectionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerOnlineServer {
    /// ID of the Zoom Node server.
    #[required(sent)]
    pub id: Option<String>,
    /// UUID that the server generates for itself.
    #[required(sent)]
    pub udid: Option<String>,
    /// Name of the Zoom Node server.
    #[required(sent)]
    pub name: Option<String>,
    /// Geographic location of the server.
    #[required(sent)]
    pub location: Option<String>,
    /// Name of the group of servers to which the server belongs.
    pub group: Option<String>,
    /// Version of the server's operating system image.
    #[required(sent)]
    pub os_image: Option<String>,
    /// Whether the Zoom Node server is online or offline. One of `online`, `offline`.
    #[required(sent)]
    pub status: Option<String>,
    /// Part of Zoom Node that the server runs, such as `mc`, the Meeting Connector.
    #[required(sent)]
    pub module: Option<Module>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The memory usage of a Zoom Node server set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_memory_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerMemoryAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the CPU, memory or disk of a server, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user rebooted a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_rebooted",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerRebooted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Node server went offline.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_offline",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerOffline {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerConnectionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user shut down a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_shutdown",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerShutdown {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An operating system update started on a Zoom Node server.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_update_started",
    scopes = ["zoom_node:read:admin", "zoom_node:read:server_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerUpdateStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the server.
    #[required(sent)]
    pub object: NodeServerChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The disk usage of a Zoom Node server set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_disk_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerDiskAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the CPU, memory or disk of a server, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The bandwidth of a Zoom Node server set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.server_bandwidth_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServerBandwidthAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the bandwidth of a server, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServerBandwidthAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on the bandwidth of a server, with the measured value and the threshold.
///
/// Value of `object` in [`NodeServerBandwidthAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServerBandwidthAlertObject {
    /// Server of the Zoom Node that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// Kind of measurement that raised the alert. Always `node_bandwidth`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<BandwidthAlertField>,
    /// Measured bandwidth that raised the alert, incoming or outgoing as `field` says, in kilobytes per second.
    #[required(sent)]
    pub value: Option<f64>,
    /// Bandwidth beyond which the alert is raised, in kilobytes per second.
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

/// Whether the server's incoming or outgoing bandwidth raised the alert.
///
/// Values of `field` in [`NodeServerBandwidthAlertObject`].
#[zoom_enum]
pub enum BandwidthAlertField {
    /// `in_bandwidth`: Incoming bandwidth.
    InBandwidth,
    /// `out_bandwidth`: Outgoing bandwidth.
    OutBandwidth,
}
