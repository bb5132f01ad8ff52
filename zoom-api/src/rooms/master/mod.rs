//! Rooms of a master account's sub-accounts: 54 operations.
//!
//! Types that the account's own operations have too are theirs.

mod zoom_rooms;
mod zoom_rooms_account;
mod zoom_rooms_content;
mod zoom_rooms_devices;
mod zoom_rooms_location;

pub use self::{
    zoom_rooms::*, zoom_rooms_account::*, zoom_rooms_content::*, zoom_rooms_devices::*, zoom_rooms_location::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListZoomRooms::OPERATION,
    AddZoomRoom::OPERATION,
    ListDigitalSignageContents::OPERATION,
    UpdateE911DigitalSignage::OPERATION,
    UseZoomRoomControls::OPERATION,
    GetZoomRoomSettings::OPERATION,
    UpdateZoomRoomSettings::OPERATION,
    GetZoomRoomProfile::OPERATION,
    UpdateZoomRoomProfile::OPERATION,
    DeleteZoomRoom::OPERATION,
    ListDeviceProfiles::OPERATION,
    CreateDeviceProfile::OPERATION,
    GetDeviceInformation::OPERATION,
    GetDeviceProfile::OPERATION,
    UpdateDeviceProfile::OPERATION,
    DeleteDeviceProfile::OPERATION,
    ListZoomRoomDevices::OPERATION,
    ChangeZoomRoomLocation::OPERATION,
    GetZoomRoomsVirtualControllerUrl::OPERATION,
    GetZoomRoomAccountProfile::OPERATION,
    UpdateZoomRoomAccountProfile::OPERATION,
    GetZoomRoomAccountSettings::OPERATION,
    UpdateZoomRoomAccountSettings::OPERATION,
    ListDigitalSignageContentItems::OPERATION,
    AddDigitalSignageUrl::OPERATION,
    GetDigitalSignageContentItem::OPERATION,
    UpdateDigitalSignageContentItemAttributes::OPERATION,
    DeleteDigitalSignageContentItem::OPERATION,
    AddDigitalSignageContentFolder::OPERATION,
    GetDigitalSignageContentFolder::OPERATION,
    UpdateDigitalSignageContentFolder::OPERATION,
    DeleteDigitalSignageContentFolder::OPERATION,
    ListDigitalSignageLibraryPlaylists::OPERATION,
    AddDigitalSignageLibraryPlaylist::OPERATION,
    GetDigitalSignageLibraryPlaylist::OPERATION,
    UpdateDigitalSignageLibraryPlaylist::OPERATION,
    DeleteDigitalSignageLibraryPlaylist::OPERATION,
    GetDigitalSignageLibraryPlaylistContentItems::OPERATION,
    UpdatePlaylistContents::OPERATION,
    ListDigitalSignageLibraryPlaylistPublishedRooms::OPERATION,
    UpdatePlaylistRooms::OPERATION,
    AddDigitalSignageImageVideo::OPERATION,
    UpdateDigitalSignageImageVideoFile::OPERATION,
    ChangeZoomRoomsAppVersion::OPERATION,
    ListZoomRoomLocations::OPERATION,
    AddLocation::OPERATION,
    GetZoomRoomLocationStructure::OPERATION,
    UpdateZoomRoomsLocationStructure::OPERATION,
    GetZoomRoomLocationProfile::OPERATION,
    UpdateZoomRoomLocationProfile::OPERATION,
    DeleteLocation::OPERATION,
    ChangeAssignedParentLocation::OPERATION,
    GetLocationSettings::OPERATION,
    UpdateLocationSettings::OPERATION,
];
