//! Crc: 20 operations.

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod participant;
mod room_template;
mod types;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, participant::*, room_template::*, types::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    GetCiscoPolycomRoomAccountSetting::OPERATION,
    UpdateCiscoPolycomRoomAccountSetting::OPERATION,
    ListApiConnectors::OPERATION,
    CreateApiConnector::OPERATION,
    GetApiConnector::OPERATION,
    UpdateApiConnector::OPERATION,
    DeleteApiConnector::OPERATION,
    GetApiConnectorPrivateKey::OPERATION,
    UpdateApiConnectorPrivateKey::OPERATION,
    ListManagedRooms::OPERATION,
    CreateManagedRoom::OPERATION,
    GetManagedRoom::OPERATION,
    UpdateManagedRoom::OPERATION,
    DeleteManagedRoom::OPERATION,
    GetParticipantIdentifierCode::OPERATION,
    ListRoomTemplates::OPERATION,
    CreateRoomTemplate::OPERATION,
    GetRoomTemplate::OPERATION,
    UpdateRoomTemplate::OPERATION,
    DeleteRoomTemplate::OPERATION,
];
