//! Crc: 20 operations. This is `zoom_api::crc`: depend on `zoom-api`.

/// The operations of these names.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod account;
mod api_connector;
mod cisco_polycom_rooms;
mod participant;
mod room_template;
mod types;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{account::*, api_connector::*, cisco_polycom_rooms::*, participant::*, room_template::*, types::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
            GetParticipantIdentifierCode
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
