//! The Zoom CRC API: 20 operations.
//!
//! This crate is `zoom_rest::crc`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `crc`.

/// Lists the descriptions of the named operations.
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

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
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
            GetParticipantIdentifierCode
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
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
