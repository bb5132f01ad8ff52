//! Node, service: 11 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Module, NodeUpdateAvailableSeverity, Operator, Server, ServerStatus, Service};

/// A Zoom Node service started.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_started",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the service.
///
/// Value of `object` in [`NodeServiceStarted`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The memory usage of a Zoom Node service set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_memory_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceMemoryAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the memory of a service, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServiceMemoryAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on the memory of a service, with the measured value and the threshold.
///
/// Value of `object` in [`NodeServiceMemoryAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceMemoryAlertObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    pub service: Option<Service>,
    /// Kind of measurement that raised the alert.
    #[required(sent)]
    pub metric: Option<MemoryAlertMetric>,
    /// Name of the measured quantity that raised the alert. Always `used`.
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
    /// Container whose memory use raised the alert; Zoom doesn't say whether this is its ID or its name.
    pub container: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of measurement that raised the alert.
///
/// Values of `metric` in [`NodeServiceMemoryAlertObject`].
#[zoom_enum]
pub enum MemoryAlertMetric {
    /// `process`: Memory that a process uses.
    Process,
    /// `docker_memory`: Memory that a Docker container uses.
    DockerMemory,
    /// `podman`: Memory that a Podman container uses.
    Podman,
}

/// The update of a Zoom Node service succeeded.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_update_success",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceUpdateSuccess {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the person who updated the service.
    pub operator: Option<String>,
    /// User ID of the person who updated the service.
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceUpdateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the service.
///
/// Value of `object` in [`NodeServiceUpdateSuccess`] and [`NodeServiceUpdateStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceUpdateObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Version to which the update leads.
    #[required(sent)]
    pub target_version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The CPU usage of a Zoom Node service set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_cpu_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceCpuAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on the CPU use of a service, with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeServiceCpuAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on the CPU use of a service, with the measured value and the threshold.
///
/// Value of `object` in [`NodeServiceCpuAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceCpuAlertObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    pub service: Option<Service>,
    /// Kind of measurement that raised the alert.
    #[required(sent)]
    pub metric: Option<CpuAlertMetric>,
    /// Name of the measured quantity that raised the alert. Always `used_percent`.
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

/// Kind of measurement that raised the alert.
///
/// Values of `metric` in [`NodeServiceCpuAlertObject`].
#[zoom_enum]
pub enum CpuAlertMetric {
    /// `process`: Processor time that a process uses.
    Process,
    /// `docker_cpu`: Processor time that a Docker container uses.
    DockerCpu,
    /// `podman`: Processor time that a Podman container uses.
    Podman,
}

/// The update of a Zoom Node service failed.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_update_failed",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceUpdateFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who tried to update the service.
    pub operator: Option<String>,
    /// ID of the user who tried to update the service.
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceUpdateFailedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the service.
///
/// Value of `object` in [`NodeServiceUpdateFailed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceUpdateFailedObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Version to which the update leads.
    #[required(sent)]
    pub target_version: Option<String>,
    /// Why the update failed.
    #[required(sent)]
    pub error: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Node service stopped.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_stopped",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An update became available for a Zoom Node service.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_update_available",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceUpdateAvailable {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceUpdateAvailableObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the service.
///
/// Value of `object` in [`NodeServiceUpdateAvailable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceUpdateAvailableObject {
    /// Zoom Node server on which the service runs.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// Version that is available.
    #[required(sent)]
    pub available_version: Option<String>,
    /// How urgent the update is.
    #[required(sent)]
    pub severity: Option<NodeUpdateAvailableSeverity>,
    /// Time by which the service must be updated, or else it is disabled.
    #[required(sent)]
    pub deadline: Option<String>,
    /// When the update became available.
    #[required(sent)]
    pub publish_time: Option<String>,
    /// What is new in the update.
    #[required(sent)]
    pub release_note: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node collected statistics about its services, which happens every minute.
///
/// Needs a Zoom Node license.
#[zoom_event(
    "node.service_stat",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceStat {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: figures of the services, such as CPU and memory use.
    #[required(sent)]
    pub object: NodeServiceStatObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: figures of the services, such as CPU and memory use.
///
/// Value of `object` in [`NodeServiceStat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceStatObject {
    /// Figures of the services, one entry per service.
    #[required(sent)]
    pub stats: Option<Vec<NodeServiceUsage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// CPU and memory that a service uses on a Zoom Node server.
///
/// Element of `stats` in [`NodeServiceStatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceUsage {
    /// Server on which the service runs.
    #[required(sent)]
    pub server: Option<StatServer>,
    /// Zoom Node service to which the figures belong.
    #[required(sent)]
    pub service: Option<Service>,
    /// CPU usage of the service in percent, with two decimals; only valid if the service does not run in Docker.
    pub cpu_used_percent: Option<f64>,
    /// Memory that the service uses, in percent, with two decimals; only valid if the service does not run in Docker.
    pub memory_used: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Server on which the service runs.
///
/// Value of `server` in [`NodeServiceUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatServer {
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
    /// Module of Zoom Node to which the server belongs.
    #[required(sent)]
    pub module: Option<Module>,
    /// Whether the Zoom Node server is online, offline, disabled or unconfirmed.
    #[required(sent)]
    pub status: Option<ServerStatus>,
    /// Name of the group of servers to which the server belongs.
    pub group: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a service of Zoom Node, Zoom's software for an organization's own servers.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_deleted",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The update of a service of Zoom Node, Zoom's software for an organization's own servers, started.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.service_update_started",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceUpdateStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the service.
    #[required(sent)]
    pub object: NodeServiceUpdateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node, Zoom's software for an organization's own servers, collected the problems of one of its services, which happens every few minutes.
///
/// Needs a Pro plan or higher with a Zoom Node license; an empty list of problems means that all are cleared.
#[zoom_event(
    "node.service_abnormal_status",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeServiceAbnormalStatus {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: a service, and what is wrong with it.
    #[required(sent)]
    pub object: NodeServiceAbnormalStatusObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: a service, and what is wrong with it.
///
/// Value of `object` in [`NodeServiceAbnormalStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeServiceAbnormalStatusObject {
    /// Zoom Node server that the event is about.
    #[required(sent)]
    pub server: Option<Server>,
    /// Zoom Node service that the event is about.
    #[required(sent)]
    pub service: Option<Service>,
    /// What is wrong with the service, one entry each; empty once all is well again.
    #[required(sent)]
    pub abnormal_statuses: Option<Vec<AbnormalStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Problem of a service on a Zoom Node server, with its code and severity.
///
/// Element of `abnormal_statuses` in [`NodeServiceAbnormalStatusObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AbnormalStatus {
    /// Code of the problem; Zoom does not document the values.
    #[required(sent)]
    pub code: Option<String>,
    /// Description of the abnormal state.
    #[required(sent)]
    pub message: Option<String>,
    /// How serious the problem is.
    #[required(sent)]
    pub level: Option<AbnormalStatusLevel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How serious the abnormal state of a Zoom Node service is.
///
/// Values of `level` in [`AbnormalStatus`].
#[zoom_enum]
pub enum AbnormalStatusLevel {
    /// `error`.
    Error,
    /// `warn`.
    Warn,
    /// `info`.
    Info,
}
