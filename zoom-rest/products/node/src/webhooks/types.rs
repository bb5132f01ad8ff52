//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Zoom Node server that the event is about.
///
/// Value of `server` in [`NodeServerObject`](super::NodeServerObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Server {
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
    pub os_image: Option<String>,
    /// Whether the Zoom Node server is online, offline, disabled or unconfirmed.
    #[required(sent)]
    pub status: Option<ServerStatus>,
    /// Module of Zoom Node to which the server belongs.
    #[required(sent)]
    pub module: Option<Module>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the on-premises server that runs Zoom Node is online, offline, disabled or unconfirmed.
///
/// Values of `status` in [`Server`] and [`StatServer`](super::StatServer).
#[zoom_enum]
pub enum ServerStatus {
    /// `unconfirmed`: Registered with Zoom, but not yet confirmed in Node Management.
    Unconfirmed,
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// `disabled`.
    Disabled,
}

/// Module of Zoom Node, Zoom's software for an organization's own servers, to which a server or zone belongs.
///
/// Values of `module` in [`Server`] and other types.
#[zoom_enum]
pub enum Module {
    /// `hybrid`: Zoom Meetings Hybrid, which runs meetings partly on the organization's own servers and partly in Zoom's cloud.
    Hybrid,
    /// `phone`: Zoom Phone Local Survivability, which keeps phone calls working when Zoom's cloud is out of reach.
    Phone,
    /// `chat`: The module for Zoom Team Chat.
    Chat,
    /// `mc`: Meeting Connector, which hosts meetings on the organization's own servers.
    Mc,
    /// `zurm`: A module that Zoom does not explain.
    Zurm,
    /// `lss`: A module that Zoom does not explain.
    Lss,
}

/// How the measured value compares with the threshold, such as greater than.
///
/// Values of `operator` in [`NodeServerObject`](super::NodeServerObject) and other types.
#[zoom_enum]
pub enum Operator {
    /// `<`: Less than the threshold.
    #[value("<")]
    Less,
    /// `>`: Greater than the threshold.
    #[value(">")]
    Greater,
    /// `<=`: Less than or equal to the threshold.
    #[value("<=")]
    LessEqual,
    /// `>=`: Greater than or equal to the threshold.
    #[value(">=")]
    GreaterEqual,
}

/// How serious the alert is.
///
/// Values of `level` in [`NodeServerObject`](super::NodeServerObject) and other types.
#[zoom_enum]
pub enum Level {
    /// `warn`.
    Warn,
    /// `error`.
    Error,
    /// `fatal`.
    Fatal,
}

/// Zoom Node service that the event is about.
///
/// Value of `service` in [`NodeServiceObject`](super::NodeServiceObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Service {
    /// ID of the Zoom Node service.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the Zoom Node service.
    #[required(sent)]
    pub name: Option<String>,
    /// Version of the Zoom Node service.
    #[required(sent)]
    pub version: Option<String>,
    /// Kind of Zoom Node service.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ServiceType>,
    /// Meeting or recording zone to which the service belongs.
    pub zone: Option<String>,
    /// State of the Zoom Node service, such as installed or stopped.
    #[required(sent)]
    pub status: Option<ServiceStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of service on a Zoom Node server, which runs parts of Zoom on your premises; some names are unexplained.
///
/// Values of `type` in [`Service`].
#[zoom_enum]
pub enum ServiceType {
    /// `NODE_AGENT`: The agent of Zoom Node that runs on the server.
    #[value("NODE_AGENT")]
    NodeAgent,
    /// `HYBRID_MMR`: Multimedia router, which passes on audio and video in hybrid meetings.
    #[value("HYBRID_MMR")]
    HybridMmr,
    /// `ZPROXY`: A proxy, judging by the name; Zoom does not explain it.
    #[value("ZPROXY")]
    Zproxy,
    /// `HYBRID_FS`: Local Survivability, which keeps phones working when Zoom cannot be reached.
    #[value("HYBRID_FS")]
    HybridFs,
    /// `MONGO_PROXY`: Proxy for MongoDB.
    #[value("MONGO_PROXY")]
    MongoProxy,
    /// `ES_PROXY`: A proxy, judging by the name; Zoom does not explain what `ES` means.
    #[value("ES_PROXY")]
    EsProxy,
    /// `LOAD_BALANCER`: Service that spreads the load over several servers.
    #[value("LOAD_BALANCER")]
    LoadBalancer,
    /// `ZONE_CONTROLLER`: Zone controller, which manages the multimedia routers of a meeting zone.
    #[value("ZONE_CONTROLLER")]
    ZoneController,
    /// `MC_MMR`: Multimedia router, which passes on audio and video in meetings of the Meeting Connector.
    #[value("MC_MMR")]
    McMmr,
    /// `RCONNECTOR`: Recording Connector, which records on-premises meetings.
    #[value("RCONNECTOR")]
    Rconnector,
    /// `MONITOR_AGENT`: Agent that monitors the server.
    #[value("MONITOR_AGENT")]
    MonitorAgent,
    /// `SNMP_AGENT`: Agent for SNMP, the Simple Network Management Protocol.
    #[value("SNMP_AGENT")]
    SnmpAgent,
    /// `API_CONNECTOR`: A connector to an API, judging by the name; Zoom does not explain it.
    #[value("API_CONNECTOR")]
    ApiConnector,
    /// `HYBRID_LSS`: A service that Zoom does not explain; a module of Zoom Node is called `lss` too.
    #[value("HYBRID_LSS")]
    HybridLss,
    /// `BDM`: A service that Zoom does not explain.
    #[value("BDM")]
    Bdm,
    /// `HYBRID_RECORDING`: Recording Hybrid, which stores recordings of hybrid meetings on your premises.
    #[value("HYBRID_RECORDING")]
    HybridRecording,
    /// `VRC_LB`: Load balancer of the Virtual Room Connector.
    #[value("VRC_LB")]
    VrcLb,
    /// `VRC`: Virtual Room Connector, which lets H.323 and SIP room systems join meetings.
    #[value("VRC")]
    Vrc,
    /// `HYBRID_TRANSFER`: A transfer service, judging by the name; Zoom does not explain what it transfers.
    #[value("HYBRID_TRANSFER")]
    HybridTransfer,
}

/// State of a Zoom service that runs on an organization's own Zoom Node server.
///
/// Values of `status` in [`Service`].
#[zoom_enum]
pub enum ServiceStatus {
    /// `downloading`.
    Downloading,
    /// `installed`.
    Installed,
    /// `install_failed`.
    InstallFailed,
    /// `pending`: Waiting, judging by the name; Zoom does not explain for what.
    Pending,
    /// `stopped`.
    Stopped,
    /// `running`.
    Running,
    /// `suspend`: Suspended; Zoom does not explain how this differs from `stopped`.
    Suspend,
}

/// Zone controller of a meeting zone, by service ID and name.
///
/// Element of `zc_stats` in [`NodeZhmStatObject`](super::NodeZhmStatObject) and [`NodeMcStatObject`](super::NodeMcStatObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZcStat {
    /// ID of the Zoom Node service of the zone controller (ZC).
    #[required(sent)]
    pub zc_service_id: Option<String>,
    /// Name of the Zoom Node service of the zone controller (ZC).
    #[required(sent)]
    pub zc_service_name: Option<String>,
    /// Name of the zone of meeting servers.
    #[required(sent)]
    pub meeting_zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How urgent the update of the server's operating system or of a service is.
///
/// Values of `severity` in [`NodeServerUpdateAvailableObject`](super::NodeServerUpdateAvailableObject) and [`NodeServiceUpdateAvailableObject`](super::NodeServiceUpdateAvailableObject).
#[zoom_enum]
pub enum NodeUpdateAvailableSeverity {
    /// `Low`.
    #[value("Low")]
    Low,
    /// `Medium`.
    #[value("Medium")]
    Medium,
    /// `High`.
    #[value("High")]
    High,
    /// `Mandatory`.
    #[value("Mandatory")]
    Mandatory,
}
