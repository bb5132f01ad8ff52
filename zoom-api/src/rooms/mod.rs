//! Rooms: 119 operations.

mod room_apps;
mod types;
mod visitor_management;
mod workspaces;
mod workspaces_additional_informations;
mod workspaces_assets;
mod workspaces_assignment;
mod workspaces_background;
mod workspaces_events;
mod workspaces_floormap;
mod workspaces_locations;
mod workspaces_qr_code;
mod workspaces_released_workspaces_by_timeout;
mod workspaces_reservations;
mod workspaces_settings;
mod workspaces_usage;
mod workspaces_users;
mod zoom_rooms;
mod zoom_rooms_account;
mod zoom_rooms_calendar;
mod zoom_rooms_content;
mod zoom_rooms_device_profiles;
mod zoom_rooms_devices;
mod zoom_rooms_digital_signage;
mod zoom_rooms_events;
mod zoom_rooms_location;
mod zoom_rooms_sensor_data;
mod zoom_rooms_settings;
mod zoom_rooms_tags;
mod zoom_rooms_virtual_controller;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{
    room_apps::*, types::*, visitor_management::*, workspaces::*, workspaces_additional_informations::*,
    workspaces_assets::*, workspaces_assignment::*, workspaces_background::*, workspaces_events::*,
    workspaces_floormap::*, workspaces_locations::*, workspaces_qr_code::*,
    workspaces_released_workspaces_by_timeout::*, workspaces_reservations::*, workspaces_settings::*,
    workspaces_usage::*, workspaces_users::*, zoom_rooms::*, zoom_rooms_account::*, zoom_rooms_calendar::*,
    zoom_rooms_content::*, zoom_rooms_device_profiles::*, zoom_rooms_devices::*, zoom_rooms_digital_signage::*,
    zoom_rooms_events::*, zoom_rooms_location::*, zoom_rooms_sensor_data::*, zoom_rooms_settings::*,
    zoom_rooms_tags::*, zoom_rooms_virtual_controller::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ConfigureZoomRoomControllerApps::OPERATION,
    GetListOfVisitorsByLocation::OPERATION,
    SendInvitation::OPERATION,
    GetInvitationDetailsByInvitationId::OPERATION,
    UpdateInvitation::OPERATION,
    DeleteInvitation::OPERATION,
    CheckInVisitor::OPERATION,
    ListWorkspaces::OPERATION,
    CreateWorkspace::OPERATION,
    ListWorkspaceDetails::OPERATION,
    GetAllWorkspaceAssets::OPERATION,
    CreateWorkspaceAsset::OPERATION,
    GetWorkspaceAsset::OPERATION,
    UpdateWorkspaceAsset::OPERATION,
    DeleteWorkspaceAsset::OPERATION,
    CheckInOutOfReservation::OPERATION,
    AddOrUpdateWorkspaceFloorMap::OPERATION,
    GetWorkspaceLocationFloorMap::OPERATION,
    ListReleasedWorkspacesByTimeout::OPERATION,
    UpdateWorkspaceSettings::OPERATION,
    GetLocationHotDeskUsage::OPERATION,
    GetWorkspaceCalendarFreeBusyEvent::OPERATION,
    SetWorkspaceCalendarFreeBusyEvent::OPERATION,
    GetUserWorkspaceReservations::OPERATION,
    DeleteWorkspaceFloorMap::OPERATION,
    GetWorkspace::OPERATION,
    UpdateWorkspace::OPERATION,
    DeleteWorkspace::OPERATION,
    GetDeskAssignment::OPERATION,
    SetDeskAssignment::OPERATION,
    DeleteDeskAssignment::OPERATION,
    GetWorkspaceQrCode::OPERATION,
    GetWorkspaceReservations::OPERATION,
    CreateReservation::OPERATION,
    GetWorkspaceReservationByReservationId::OPERATION,
    UpdateReservation::OPERATION,
    DeleteReservation::OPERATION,
    ListWorkspaceReservationQuestionnaires::OPERATION,
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
    GetZoomRoomSensorData::OPERATION,
    GetZoomRoomsVirtualControllerUrl::OPERATION,
    GetZoomRoomAccountProfile::OPERATION,
    UpdateZoomRoomAccountProfile::OPERATION,
    GetZoomRoomAccountSettings::OPERATION,
    UpdateZoomRoomAccountSettings::OPERATION,
    ListCalendarServices::OPERATION,
    DeleteCalendarService::OPERATION,
    ListCalendarResourcesByCalendarService::OPERATION,
    AddCalendarResourceToCalendarService::OPERATION,
    GetCalendarResourceById::OPERATION,
    DeleteCalendarResource::OPERATION,
    StartCalendarServiceSyncProcess::OPERATION,
    ListZoomRoomsBackgroundImageLibraryContents::OPERATION,
    GetZoomRoomsBackgroundImageLibraryContent::OPERATION,
    DeleteZoomRoomsBackgroundImageLibraryContent::OPERATION,
    ListDefaultBackgrounds::OPERATION,
    ListZoomRoomsBackgroundImageLibraryFolders::OPERATION,
    AddZoomRoomsBackgroundImageLibraryFolder::OPERATION,
    GetZoomRoomsBackgroundImageLibraryFolder::OPERATION,
    UpdateZoomRoomsBackgroundImageLibraryFolder::OPERATION,
    DeleteZoomRoomsBackgroundImageLibraryFolder::OPERATION,
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
    AddZoomRoomsBackgroundImageLibraryContent::OPERATION,
    UpdateZoomRoomsBackgroundImageLibraryContent::OPERATION,
    AddDigitalSignageImageVideo::OPERATION,
    UpdateDigitalSignageImageVideoFile::OPERATION,
    DeleteZoomRoomUserDevice::OPERATION,
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
    AssignTagsToZoomRoomsByLocationId::OPERATION,
    ListAllZoomRoomTags::OPERATION,
    CreateNewZoomRoomsTag::OPERATION,
    UpdateTag::OPERATION,
    DeleteTag::OPERATION,
    AssignTagsToZoomRoom::OPERATION,
    UnassignTagsFromZoomRoom::OPERATION,
];
