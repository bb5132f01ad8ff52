//! Node, zone: 2 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::Module;

/// A user added a zone, a group of servers for meetings or for recordings, to Zoom Node.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.zone_added",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeZoneAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the zone, a group of servers for meetings or for recordings.
    #[required(sent)]
    pub object: NodeZoneObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the zone, a group of servers for meetings or for recordings.
///
/// Value of `object` in [`NodeZoneAdded`] and [`NodeZoneDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NodeZoneObject {
    /// Name of the meeting or recording zone that was added or deleted.
    #[required(sent)]
    pub zone: Option<String>,
    /// Module of Zoom Node to which the zone belongs.
    #[required(sent)]
    pub module: Option<Module>,
    /// Kind of zone, for meetings or for recordings.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<NodeZoneType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the zone, a group of the organization's own Zoom servers, handles meetings or recordings.
///
/// Values of `type` in [`NodeZoneObject`].
#[zoom_enum]
pub enum NodeZoneType {
    /// `meeting_zone`.
    MeetingZone,
    /// `recording_zone`.
    RecordingZone,
}

/// A user deleted a zone, a group of servers for meetings or for recordings, from Zoom Node.
///
/// Needs a Pro plan or higher with a Zoom Node license.
#[zoom_event(
    "node.zone_deleted",
    scopes = ["zoom_node:read:admin", "zoom_node:read:service_stat:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct NodeZoneDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the zone, a group of servers for meetings or for recordings.
    #[required(sent)]
    pub object: NodeZoneObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
