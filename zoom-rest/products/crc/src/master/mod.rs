//! The Zoom CRC API for a master account's sub-accounts: 19 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod room_template;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, room_template::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
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

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
