//! Crc of a master account's sub-accounts: 19 operations.
//!
//! Types that the account's own operations have too are theirs.

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod room_template;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, room_template::*};

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
    ListRoomTemplates,
    CreateRoomTemplate,
    GetRoomTemplate,
    UpdateRoomTemplate,
    DeleteRoomTemplate,
}
