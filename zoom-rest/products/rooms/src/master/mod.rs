//! The Zoom Rooms API for a master account's sub-accounts: 54 operations.
//!
//! Types that the account's own operations also use are in the parent module.

mod zoom_rooms;
mod zoom_rooms_account;
mod zoom_rooms_content;
mod zoom_rooms_devices;
mod zoom_rooms_location;

pub use self::{
    zoom_rooms::*, zoom_rooms_account::*, zoom_rooms_content::*, zoom_rooms_devices::*, zoom_rooms_location::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! master_operations {
    ($callback:ident) => {
        $callback! {
            ListZoomRooms
            AddZoomRoom
            ListDigitalSignageContents
            UpdateE911DigitalSignage
            UseZoomRoomControls
            GetZoomRoomSettings
            UpdateZoomRoomSettings
            GetZoomRoomProfile
            UpdateZoomRoomProfile
            DeleteZoomRoom
            ListDeviceProfiles
            CreateDeviceProfile
            GetDeviceInformation
            GetDeviceProfile
            UpdateDeviceProfile
            DeleteDeviceProfile
            ListZoomRoomDevices
            ChangeZoomRoomLocation
            GetZoomRoomsVirtualControllerUrl
            GetZoomRoomAccountProfile
            UpdateZoomRoomAccountProfile
            GetZoomRoomAccountSettings
            UpdateZoomRoomAccountSettings
            ListDigitalSignageContentItems
            AddDigitalSignageUrl
            GetDigitalSignageContentItem
            UpdateDigitalSignageContentAttributes
            DeleteDigitalSignageContentItem
            AddDigitalSignageContentFolder
            GetDigitalSignageContentFolder
            UpdateDigitalSignageContentFolder
            DeleteDigitalSignageContentFolder
            ListDigitalSignageLibraryPlaylists
            AddDigitalSignageLibraryPlaylist
            GetDigitalSignageLibraryPlaylist
            UpdateDigitalSignageLibraryPlaylist
            DeleteDigitalSignageLibraryPlaylist
            GetDigitalSignagePlaylistContentItems
            UpdatePlaylistContents
            ListDigitalSignagePlaylistRooms
            UpdatePlaylistRooms
            AddDigitalSignageImageVideo
            UpdateDigitalSignageImageVideoFile
            ChangeZoomRoomsAppVersion
            ListZoomRoomLocations
            AddLocation
            GetZoomRoomLocationStructure
            UpdateZoomRoomsLocationStructure
            GetZoomRoomLocationProfile
            UpdateZoomRoomLocationProfile
            DeleteLocation
            ChangeAssignedParentLocation
            GetLocationSettings
            UpdateLocationSettings
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = master_operations!(listed);
