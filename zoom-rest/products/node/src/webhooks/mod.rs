//! The events that Zoom Node sends as webhooks: 38 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod operations_mc;
mod operations_nfs;
mod operations_rc;
mod operations_server;
mod operations_service;
mod operations_zhm;
mod operations_zone;
mod types;

pub use self::{
    operations_mc::*, operations_nfs::*, operations_rc::*, operations_server::*, operations_service::*,
    operations_zhm::*, operations_zone::*, types::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <NodeRcStat as zoom_core::event::EventPayload>::EVENT,
    <NodeServerCpuAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServerRegistered as zoom_core::event::EventPayload>::EVENT,
    <NodeServerUpdateFailed as zoom_core::event::EventPayload>::EVENT,
    <NodeZoneAdded as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceStarted as zoom_core::event::EventPayload>::EVENT,
    <NodeZhmStat as zoom_core::event::EventPayload>::EVENT,
    <NodeServerConfirmed as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceMemoryAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceUpdateSuccess as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceCpuAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServerStat as zoom_core::event::EventPayload>::EVENT,
    <NodeServerDeleted as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceUpdateFailed as zoom_core::event::EventPayload>::EVENT,
    <NodeServerUpdateSuccess as zoom_core::event::EventPayload>::EVENT,
    <NodeServerUpdateAvailable as zoom_core::event::EventPayload>::EVENT,
    <NodeMcStat as zoom_core::event::EventPayload>::EVENT,
    <NodeServerOnline as zoom_core::event::EventPayload>::EVENT,
    <NodeServerMemoryAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceStopped as zoom_core::event::EventPayload>::EVENT,
    <NodeMcStatAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceUpdateAvailable as zoom_core::event::EventPayload>::EVENT,
    <NodeServerRebooted as zoom_core::event::EventPayload>::EVENT,
    <NodeServerOffline as zoom_core::event::EventPayload>::EVENT,
    <NodeZhmStatAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeNfsAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeZhmZoneStatAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeMcZoneStatAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceStat as zoom_core::event::EventPayload>::EVENT,
    <NodeRcStatAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeZoneDeleted as zoom_core::event::EventPayload>::EVENT,
    <NodeServerShutdown as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceDeleted as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceUpdateStarted as zoom_core::event::EventPayload>::EVENT,
    <NodeServerUpdateStarted as zoom_core::event::EventPayload>::EVENT,
    <NodeServiceAbnormalStatus as zoom_core::event::EventPayload>::EVENT,
    <NodeServerDiskAlert as zoom_core::event::EventPayload>::EVENT,
    <NodeServerBandwidthAlert as zoom_core::event::EventPayload>::EVENT,
];
