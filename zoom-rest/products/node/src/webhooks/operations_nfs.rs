//! Node, nfs: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{Level, Server};

/// The NFS storage of a Zoom Node server set off an alert.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.nfs_alert",
    scopes = ["zoom_node:read:admin", "zoom_node:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeNfsAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: an alert on storage in a network file system (NFS), with the measured value and the threshold.
    #[required(sent)]
    pub object: NodeNfsAlertObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: an alert on storage in a network file system (NFS), with the measured value and the threshold.
///
/// Value of `object` in [`NodeNfsAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeNfsAlertObject {
    /// Zoom Node server that uses the network file system (NFS).
    #[required(sent)]
    pub server: Option<Server>,
    /// Network file system (NFS) that the alert is about.
    #[required(sent)]
    pub nfs: Option<NodeNfsAlertNfs>,
    /// Kind of measurement that raised the alert. Always `nfs`.
    #[required(sent)]
    pub metric: Option<String>,
    /// Name of the measured quantity that raised the alert.
    #[required(sent)]
    pub field: Option<NfsAlertField>,
    /// Measured value that raised the alert, of the quantity that `field` names; Zoom doesn't explain which number means which `status`.
    #[required(sent)]
    pub value: Option<f64>,
    /// Value with which `operator` compares the measured value.
    #[required(sent)]
    pub threshold: Option<f64>,
    /// How the measured value compares with the threshold, such as greater than.
    #[required(sent)]
    pub operator: Option<NfsAlertOperator>,
    /// How serious the alert is.
    #[required(sent)]
    pub level: Option<Level>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Network file system (NFS) that the alert is about.
///
/// Value of `nfs` in [`NodeNfsAlertObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeNfsAlertNfs {
    /// Name or address of the NFS server.
    #[required(sent)]
    pub host: Option<String>,
    /// Path on the NFS server.
    #[required(sent)]
    pub path: Option<String>,
    /// Whether the network file system (NFS) is online.
    #[required(sent)]
    pub status: Option<NfsStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the network file system (NFS) is online.
///
/// Values of `status` in [`NodeNfsAlertNfs`].
#[zoom_enum]
pub enum NfsStatus {
    /// `online`: The network file system (NFS) is online.
    Online,
    /// `unknown`: It isn't known whether the network file system (NFS) is online.
    Unknown,
}

/// Name of the measured quantity that raised the alert.
///
/// Values of `field` in [`NodeNfsAlertObject`].
#[zoom_enum]
pub enum NfsAlertField {
    /// `used_percent`: Share of the space in use, in percent.
    UsedPercent,
    /// `status`: Whether the network file system is online.
    Status,
}

/// How the measured value compares with the threshold, such as greater than.
///
/// Values of `operator` in [`NodeNfsAlertObject`].
#[zoom_enum]
pub enum NfsAlertOperator {
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
    /// `!=`: Different from the threshold.
    #[value("!=")]
    NotEqual,
}
