//! Zoom rooms: 19 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddZoomRoomResponse, ClientAlert, DeviceInformation, DigitalSignageContent, E911DigitalSignageParams,
    ListDeviceProfilesResponse, ListDigitalSignageContentsResponse, ListZoomRoomDevicesResponse, ListZoomRoomsResponse,
    MeetingSecurity, NoiseSuppression, Room, SchedulingDisplay, UpdateZoomRoomProfileBasic, UpdateZoomRoomProfileSetup,
    ZoomRoomControlParams, ZoomRoomProfile, ZoomRoomProfileDevice, ZoomRoomSettingDigitalSignage,
    ZoomRoomSettingNotification, ZoomRoomSettingZoomRooms, ZoomRoomSettings, ZoomRoomStatus, ZoomRoomType,
    ZoomRoomsVirtualControllerUrl,
};

/// List Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ZoomRoomStatus, ZoomRoomType};
/// use zoom_rest::rooms::master::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new("Zl3aVt0bQ9y")
///     .status(ZoomRoomStatus::Offline)
///     .kind(ZoomRoomType::Kiosk)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_rooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// Account ID.
    pub account_id: String,
    /// Status.
    pub status: Option<ZoomRoomStatus>,
    /// Tag IDs: sent comma-separated.
    #[query(style = comma)]
    pub tag_ids: Option<Vec<String>>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<ZoomRoomType>,
    /// Unassigned rooms: defaults to `false`.
    pub unassigned_rooms: Option<bool>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Query name.
    pub query_name: Option<String>,
}

/// Add Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomType;
/// use zoom_rest::rooms::master::AddZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoom::new("Zl3aVt0bQ9y", "Support", ZoomRoomType::Kiosk)
///     .location_id("Zl3aVt0bQ9y")
///     .calendar_resource_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms" -> AddZoomRoomResponse,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:write:room:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the parent location is invalid"),
        (404, 4801, "the location was not found"),
        (404, 4060, "the calendar resource does not exist"),
        (404, 8306, "the tag does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoom {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: Option<String>,
    /// Name.
    pub name: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: ZoomRoomType,
    /// Calendar resource ID.
    pub calendar_resource_id: Option<String>,
    /// Tag IDs.
    pub tag_ids: Option<Vec<String>>,
    /// User ID.
    pub user_id: Option<String>,
    /// Pro device.
    pub pro_device: Option<bool>,
}

/// List digital signage contents.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDigitalSignageContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContents::new("Zl3aVt0bQ9y")
///     .kind("one")
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/digital_signage" -> ListDigitalSignageContentsResponse,
    paginate = contents: DigitalSignageContent,
    rate_limit = Medium,
    scopes = ["room:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContents {
    /// Account ID.
    pub account_id: String,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Folder ID.
    pub folder_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Update e911 digital signage.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateE911DigitalSignage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateE911DigitalSignage::new("Zl3aVt0bQ9y").method("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/events" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_controls:master"],
    errors = [(400, 300, "the submitted for target IDs are invalid"), (403, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateE911DigitalSignage {
    /// Account ID.
    pub account_id: String,
    /// Method.
    pub method: Option<String>,
    /// Params.
    pub params: Option<E911DigitalSignageParams>,
}

/// Use Zoom room controls.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UseZoomRoomControls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UseZoomRoomControls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<id>/events" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_control:master"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 1012, "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UseZoomRoomControls {
    /// Account ID.
    pub account_id: String,
    /// ID.
    pub id: String,
    /// Method.
    pub method: String,
    /// Params.
    pub params: Option<ZoomRoomControlParams>,
}

/// Get Zoom room settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<id>/settings" -> ZoomRoomSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:room_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSettings {
    /// Account ID.
    pub account_id: String,
    /// ID.
    pub id: String,
    /// Setting type: defaults to `meeting`.
    pub setting_type: String,
}

/// Update Zoom room settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .setting_type("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomSettings {
    /// Account ID.
    pub account_id: String,
    /// ID.
    pub id: String,
    /// Setting type.
    #[query]
    pub setting_type: Option<String>,
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
    /// Zoom rooms.
    pub zoom_rooms: Option<ZoomRoomSettingZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Get Zoom room profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .regenerate_activation_code(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>" -> ZoomRoomProfile,
    rate_limit = Medium,
    scopes = ["zoom_rooms:read:room:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Regenerate activation code: defaults to `false`.
    pub regenerate_activation_code: Option<bool>,
}

/// Update Zoom room profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<room_id>" -> (),
    rate_limit = Medium,
    scopes = ["zoom_rooms:update:room:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (404, 1012, "the Zoom room was not found"),
        (404, 8005, "the Zoom room device profile does not exist"),
        (404, 4060, "the calendar resource does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Basic.
    pub basic: Option<UpdateZoomRoomProfileBasic>,
    /// Device.
    pub device: Option<ZoomRoomProfileDevice>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomProfileSetup>,
}

/// Delete Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::DeleteZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoom::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:delete:room:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoom {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
}

/// List device profiles.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDeviceProfiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListDeviceProfiles::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles" -> Vec<ListDeviceProfilesResponse>,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_device_profiles:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the Zoom room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeviceProfiles {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
}

/// Create device profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::CreateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .audio_processing(true)
///     .auto_adjust_mic_level(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/<room_id>/device_profiles" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:write:device_profile:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "a resource named in the request does not exist"),
        (404, 1012, "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDeviceProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Audio processing.
    pub audio_processing: Option<bool>,
    /// Auto adjust mic level.
    pub auto_adjust_mic_level: Option<bool>,
    /// Camera ID.
    pub camera_id: Option<String>,
    /// Echo cancellation.
    pub echo_cancellation: Option<bool>,
    /// Microphone ID.
    pub microphone_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Get device information.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDeviceInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles/devices" -> DeviceInformation,
    rate_limit = Medium,
    scopes = ["room:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the Zoom room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceInformation {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
}

/// Get device profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> ListDeviceProfilesResponse,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:device_profile:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (404, 1012, "the room does not exist"),
        (404, 8005, "the Zoom room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
}

/// Update device profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .audio_processing(true)
///     .auto_adjust_mic_level(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:device_profile:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the file was rejected"),
        (404, 1012, "the room does not exist"),
        (404, 8005, "the room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
    /// Audio processing.
    pub audio_processing: Option<bool>,
    /// Auto adjust mic level.
    pub auto_adjust_mic_level: Option<bool>,
    /// Camera ID.
    pub camera_id: Option<String>,
    /// Echo cancellation.
    pub echo_cancellation: Option<bool>,
    /// Microphone ID.
    pub microphone_id: Option<String>,
    /// Noise suppression.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
}

/// Delete device profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::DeleteDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:delete:device_profile:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the file was rejected"),
        (404, 1012, "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDeviceProfile {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Device profile ID.
    pub device_profile_id: String,
}

/// List Zoom room devices.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListZoomRoomDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomRoomDevices::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/devices" -> ListZoomRoomDevicesResponse,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_devices:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomDevices {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
}

/// Change Zoom room location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ChangeZoomRoomLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeZoomRoomLocation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/<room_id>/location" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:update:room_location:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomLocation {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Location ID.
    pub location_id: Option<String>,
}

/// Get Zoom rooms virtual controller URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomsVirtualControllerUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomsVirtualControllerUrl::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .pre_authenticated_link(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/virtual_controller" -> ZoomRoomsVirtualControllerUrl,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:virtual_controller:admin"],
    errors = [
        (400, 300520003, "the operation failed"),
        (401, 300520001, "the user cannot be used for this"),
        (404, 300520002, "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsVirtualControllerUrl {
    /// Account ID.
    pub account_id: String,
    /// Room ID.
    pub room_id: String,
    /// Pre authenticated link.
    pub pre_authenticated_link: Option<bool>,
}
