//! Crc of a master account's sub-accounts: 19 operations.
//!
//! Types that the account's own operations have too are theirs.

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod room_template;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, room_template::*};

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
    ListRoomTemplates::OPERATION,
    CreateRoomTemplate::OPERATION,
    GetRoomTemplate::OPERATION,
    UpdateRoomTemplate::OPERATION,
    DeleteRoomTemplate::OPERATION,
];
