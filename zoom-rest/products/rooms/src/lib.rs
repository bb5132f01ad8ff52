//! The Zoom Rooms API: 121 operations.
//!
//! This crate is `zoom_rest::rooms`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `rooms`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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
mod zoom_rooms_content_rooms;
mod zoom_rooms_content_zrbackground;
mod zoom_rooms_content_zrdigitalsignage;
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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    room_apps::*, types::*, visitor_management::*, workspaces::*, workspaces_additional_informations::*,
    workspaces_assets::*, workspaces_assignment::*, workspaces_background::*, workspaces_events::*,
    workspaces_floormap::*, workspaces_locations::*, workspaces_qr_code::*,
    workspaces_released_workspaces_by_timeout::*, workspaces_reservations::*, workspaces_settings::*,
    workspaces_usage::*, workspaces_users::*, zoom_rooms::*, zoom_rooms_account::*, zoom_rooms_calendar::*,
    zoom_rooms_content_rooms::*, zoom_rooms_content_zrbackground::*, zoom_rooms_content_zrdigitalsignage::*,
    zoom_rooms_device_profiles::*, zoom_rooms_devices::*, zoom_rooms_digital_signage::*, zoom_rooms_events::*,
    zoom_rooms_location::*, zoom_rooms_sensor_data::*, zoom_rooms_settings::*, zoom_rooms_tags::*,
    zoom_rooms_virtual_controller::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ConfigureZoomRoomControllerApps
            ListVisitorsByLocation
            SendInvitation
            GetInvitation
            UpdateInvitation
            DeleteInvitation
            CheckInVisitor
            ListWorkspaces
            CreateWorkspace
            ListWorkspaceDetails
            GetAllWorkspaceAssets
            CreateWorkspaceAsset
            GetWorkspaceAsset
            UpdateWorkspaceAsset
            DeleteWorkspaceAsset
            CheckInOrOutOfReservation
            AddOrUpdateWorkspaceFloorMap
            GetWorkspaceLocationFloorMap
            ListReleasedWorkspacesByTimeout
            UpdateWorkspaceSettings
            AddWorkspacePhoto
            DeleteWorkspacePhotos
            GetLocationHotDeskUsage
            GetWorkspaceCalendarFreeBusyEvent
            SetWorkspaceCalendarFreeBusyEvent
            GetUserWorkspaceReservations
            DeleteWorkspaceFloorMap
            GetWorkspace
            UpdateWorkspace
            DeleteWorkspace
            GetDeskAssignment
            SetDeskAssignment
            DeleteDeskAssignment
            GetWorkspaceQrCode
            GetWorkspaceReservations
            CreateReservation
            GetWorkspaceReservation
            UpdateReservation
            DeleteReservation
            ListWorkspaceReservationQuestionnaires
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
            GetZoomRoomSensorData
            GetZoomRoomsVirtualControllerUrl
            GetZoomRoomAccountProfile
            UpdateZoomRoomAccountProfile
            GetZoomRoomAccountSettings
            UpdateZoomRoomAccountSettings
            ListCalendarServices
            DeleteCalendarService
            ListCalendarServiceResources
            AddCalendarServiceResource
            GetCalendarResource
            DeleteCalendarResource
            StartCalendarServiceSyncProcess
            ListBackgroundLibraryContents
            GetBackgroundLibraryContent
            DeleteBackgroundLibraryContent
            ListDefaultBackgrounds
            ListBackgroundLibraryFolders
            AddBackgroundLibraryFolder
            GetBackgroundLibraryFolder
            UpdateBackgroundLibraryFolder
            DeleteBackgroundLibraryFolder
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
            AddBackgroundLibraryContent
            UpdateBackgroundLibraryContent
            AddDigitalSignageImageVideo
            UpdateDigitalSignageImageVideoFile
            DeleteZoomRoomUserDevice
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
            AssignTagsToZoomRoomsByLocationId
            ListAllZoomRoomTags
            CreateZoomRoomsTag
            UpdateTag
            DeleteTag
            AssignTagsToZoomRoom
            UnassignTagsFromZoomRoom
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
