//! Crc of a master account's sub-accounts: 19 operations.
//!
//! Types that the account's own operations have too are theirs.

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod room_template;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, room_template::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($given:ident) => {
        $given! {
            GetCiscoPolycomRoomAccountSetting
            UpdateCiscoPolycomRoomAccountSetting
            ListApiConnectors
            CreateApiConnector
            GetApiConnector
            UpdateApiConnector
            DeleteApiConnector
            GetApiConnectorPrivateKey
            UpdateApiConnectorPrivateKey
            ListManagedRooms
            CreateManagedRoom
            GetManagedRoom
            UpdateManagedRoom
            DeleteManagedRoom
            ListRoomTemplates
            CreateRoomTemplate
            GetRoomTemplate
            UpdateRoomTemplate
            DeleteRoomTemplate
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
