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

operations! {
    GetCiscoPolycomRoomAccountSetting,
    UpdateCiscoPolycomRoomAccountSetting,
    ListApiConnectors,
    CreateApiConnector,
    GetApiConnector,
    UpdateApiConnector,
    DeleteApiConnector,
    GetApiConnectorPrivateKey,
    UpdateApiConnectorPrivateKey,
    ListManagedRooms,
    CreateManagedRoom,
    GetManagedRoom,
    UpdateManagedRoom,
    DeleteManagedRoom,
    GetParticipantIdentifierCode,
    ListRoomTemplates,
    CreateRoomTemplate,
    GetRoomTemplate,
    UpdateRoomTemplate,
    DeleteRoomTemplate,
}
