//! Zoom rooms: 19 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::{
    AddZoomRoomResponse, ClientAlert, DeviceInformation, DeviceProfile, DigitalSignage, E911DigitalSignageMethod,
    E911DigitalSignageParams, IdAndName, ListDigitalSignageContentsResponse, ListZoomRoomDevicesResponse,
    ListZoomRoomsResponse, NoiseSuppression, Room, SchedulingDisplay, SupportNotification, UpdateZoomRoomProfileBasic,
    UpdateZoomRoomProfileSetup, ZoomRoomControlMethod, ZoomRoomControlParams, ZoomRoomProfile, ZoomRoomProfileDevice,
    ZoomRoomSettingDigitalSignage, ZoomRoomSettingMeetingSecurity, ZoomRoomSettingZoomRooms, ZoomRoomStatus,
    ZoomRoomType, ZoomRooms, ZoomRoomsVirtualControllerUrl,
};

/// Lists all Zoom Rooms in the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ZoomRoomStatus, ZoomRoomType};
/// use zoom_rest::rooms::master::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new("Zl3aVt0bQ9y")
///     .status(ZoomRoomStatus::Available)
///     .kind(ZoomRoomType::Kiosk)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_rooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only rooms in this state, such as available or offline.
    pub status: Option<ZoomRoomStatus>,
    /// IDs of tags: only Zoom Rooms with at least one of them are returned. Sent comma-separated.
    #[query(style = comma)]
    pub tag_ids: Option<Vec<String>>,
    /// Keeps only rooms of this type.
    #[query(rename = "type")]
    pub kind: Option<ZoomRoomType>,
    /// Whether to list only Zoom Rooms that are not assigned to anyone. Default: `false`.
    pub unassigned_rooms: Option<bool>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only Zoom Rooms at the location with this ID, such as a floor.
    pub location_id: Option<String>,
    /// Name to search for; by default, all Zoom Rooms are returned.
    pub query_name: Option<String>,
}

/// Creates a Zoom Room in the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomType;
/// use zoom_rest::rooms::master::AddZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoom::new("Zl3aVt0bQ9y", "Boardroom", ZoomRoomType::ZoomRoom)
///     .location_id("Zl3aVt0bQ9y")
///     .calendar_resource_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/POST/accounts/{accountId}/rooms)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms" -> AddZoomRoomResponse,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:write:room:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, INVALID_PARENT_LOCATION = "the parent location is invalid"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
        (404, 4060, CALENDAR_RESOURCE_DOES_NOT_EXIST = "the calendar resource does not exist"),
        (404, 8306, TAG_DOES_NOT_EXIST = "the tag does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location where the room is, in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Name of the room.
    pub name: String,
    /// What the room is: a Zoom Room, a personal one, a kiosk, a standalone whiteboard, or a display for scheduling or digital signage only.
    #[serde(rename = "type")]
    pub kind: ZoomRoomType,
    /// ID of the calendar resource, the calendar through which the Zoom Room's bookings are kept.
    pub calendar_resource_id: Option<String>,
    /// IDs of the tags put on the Zoom Room.
    pub tag_ids: Option<Vec<String>>,
    /// ID of the user to whom the Personal Zoom Room belongs.
    pub user_id: Option<String>,
    /// Whether the Personal Zoom Room uses a Zoom Rooms license and its Pro features.
    pub pro_device: Option<bool>,
}

/// Lists the digital signage content of the account's Zoom Rooms.
///
/// Needs a Pro plan or higher with Zoom Rooms. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListDigitalSignageContents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let contents = ListDigitalSignageContents::new("Zl3aVt0bQ9y")
///     .kind("content")
///     .folder_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/digital_signage)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/digital_signage" -> ListDigitalSignageContentsResponse,
    paginate = contents: IdAndName,
    rate_limit = Medium,
    scopes = ["room:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDigitalSignageContents {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether to return single contents (`content`) or folders of them (`folder`).
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// ID of the folder whose contents are listed.
    pub folder_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Shows or hides the text of an Enhanced 911 (E911) emergency alert on the digital signage of Zoom Rooms.
///
/// Needs Zoom Rooms 5.3.0 or later and digital signage enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{E911DigitalSignageMethod, E911DigitalSignageParams, TargetType};
/// use zoom_rest::rooms::master::UpdateE911DigitalSignage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateE911DigitalSignage::new("Zl3aVt0bQ9y")
///     .method(E911DigitalSignageMethod::ZoomroomEmergencyAlertDisplayed)
///     .params(
///         E911DigitalSignageParams::new()
///             .content("Emergency call from the second floor")
///             .target_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///             .target_type(TargetType::Location),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/rooms/events)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/events" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_controls:master"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateE911DigitalSignage {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether the emergency text is shown or removed.
    pub method: Option<E911DigitalSignageMethod>,
    /// Text to show or ID of the alert to remove, with the account, locations or rooms whose displays are meant.
    pub params: Option<E911DigitalSignageParams>,
}

/// Controls one Zoom Room: its meetings, check-in, audio, video, screen sharing and restarts.
///
/// The room must be online; the calendar details that check-in needs come from Microsoft Exchange or Google Calendar. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ZoomRoomControlMethod, ZoomRoomControlParams};
/// use zoom_rest::rooms::master::UseZoomRoomControls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UseZoomRoomControls::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     ZoomRoomControlMethod::ZoomroomMeetingJoin,
/// )
/// .params(
///     ZoomRoomControlParams::new().meeting_number("85746065432").passcode("x7!Qm2"),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/rooms/{id}/events)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<id>/events" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_control:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UseZoomRoomControls {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room.
    pub id: String,
    /// What the Zoom Room does, such as joining a meeting or muting its microphone.
    pub method: ZoomRoomControlMethod,
    /// Arguments of the command, such as the meeting to join; each command reads its own.
    pub params: Option<ZoomRoomControlParams>,
}

/// Returns one Zoom Room's settings for meetings, alerts, digital signage or scheduling displays.
///
/// `setting_type` chooses one of these groups. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "meeting")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{id}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<id>/settings" -> ZoomRoomSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:room_settings:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room.
    pub id: String,
    /// Group of settings to return: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    pub setting_type: String,
}

/// Response to [`GetZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettings {
    /// How meetings are protected: by encryption and by a passcode, a waiting room or sign-in.
    pub meeting_security: Option<ZoomRoomSettingMeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<DigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<SupportNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Room's settings for meetings, alerts, digital signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ZoomRoomSettingZoomRooms;
/// use zoom_rest::rooms::master::UpdateZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .setting_type("meeting")
///     .zoom_rooms(
///         ZoomRoomSettingZoomRooms::new()
///             .auto_start_scheduled_meeting(true)
///             .upcoming_meeting_alert(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/rooms/{id}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:room_settings:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room.
    pub id: String,
    /// Group of settings to change: `meeting`, `alert`, `signage` or `scheduling_display`.
    #[query]
    pub setting_type: Option<String>,
    /// How meetings are protected: by encryption and by a passcode, a waiting room or sign-in.
    pub meeting_security: Option<ZoomRoomSettingMeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<ZoomRoomSettingZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<SupportNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Returns the profile of one Zoom Room: its general settings, device profile, check-in and background images.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>" -> ZoomRoomProfile,
    rate_limit = Medium,
    scopes = ["zoom_rooms:read:room:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether the Zoom Room gets a new activation code. Default: `false`.
    pub regenerate_activation_code: Option<bool>,
}

/// Changes the profile of one Zoom Room: its general settings, device profile, check-in and background images.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomProfileBasic;
/// use zoom_rest::rooms::master::UpdateZoomRoomProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .basic(
///         UpdateZoomRoomProfileBasic::new()
///             .name("Boardroom")
///             .support_email("jill@example.com")
///             .capacity(12),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/rooms/{roomId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<room_id>" -> (),
    rate_limit = Medium,
    scopes = ["zoom_rooms:update:room:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ZOOM_ROOM_NOT_FOUND = "the Zoom Room was not found"),
        (404, 8005, ZOOM_ROOM_DEVICE_PROFILE_DOES_NOT_EXIST = "the Zoom Room device profile does not exist"),
        (404, 4060, CALENDAR_RESOURCE_DOES_NOT_EXIST = "the calendar resource does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// General settings of the Zoom Room, such as its name, passcode and support contacts.
    pub basic: Option<UpdateZoomRoomProfileBasic>,
    /// Device profile that the Zoom Room uses.
    pub device: Option<ZoomRoomProfileDevice>,
    /// How the Zoom Room is set up, such as check-in and background images.
    pub setup: Option<UpdateZoomRoomProfileSetup>,
}

/// Deletes one Zoom Room from the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/DELETE/accounts/{accountId}/rooms/{roomId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:delete:room:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoom {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Lists the device profiles of one Zoom Room: choices of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId}/device_profiles)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles" -> Vec<DeviceProfile>,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_device_profiles:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeviceProfiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Creates a device profile for one Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::CreateDeviceProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateDeviceProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .microphone_id("Zl3aVt0bQ9y")
///     .name("Boardroom audio")
///     .speaker_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/POST/accounts/{accountId}/rooms/{roomId}/device_profiles)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/<room_id>/device_profiles" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:write:device_profile:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, ROOM_HAS_NO_MICROPHONE_SPEAKER_OR_CAMERA = "the room has no microphone, speaker or camera"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDeviceProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether audio processing is on; Zoom does not say how it relates to echo cancellation and noise suppression.
    pub audio_processing: Option<bool>,
    /// Whether the Zoom Room adjusts the microphone level by itself.
    pub auto_adjust_mic_level: Option<bool>,
    /// Device ID of the camera to use, from the device information of the Zoom Room.
    pub camera_id: Option<String>,
    /// Whether the Zoom Room cancels echoes.
    pub echo_cancellation: Option<bool>,
    /// Device ID of the microphone to use, from the device information of the Zoom Room.
    pub microphone_id: Option<String>,
    /// Name of the device profile.
    pub name: Option<String>,
    /// How strongly the Zoom Room filters background noise.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Device ID of the loudspeaker to use, from the device information of the Zoom Room.
    pub speaker_id: Option<String>,
}

/// Lists the cameras, microphones and speakers of a Zoom Room, for use in device profiles.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId}/device_profiles/devices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles/devices" -> DeviceInformation,
    rate_limit = Medium,
    scopes = ["room:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ZOOM_ROOM_DOES_NOT_EXIST = "the Zoom Room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Returns one device profile of a Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> DeviceProfile,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:device_profile:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (404, 8005, ZOOM_ROOM_DEVICE_PROFILE_DOES_NOT_EXIST = "the Zoom Room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDeviceProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
}

/// Changes one device profile of a Zoom Room.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PATCH/accounts/{accountId}/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:device_profile:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, DEVICE_PROFILE_IS_READ_ONLY = "the device profile cannot be changed or deleted"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
        (404, 8005, ROOM_DEVICE_PROFILE_DOES_NOT_EXIST = "the room device profile does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDeviceProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
    /// Whether audio processing is on; Zoom does not say how it relates to echo cancellation and noise suppression.
    pub audio_processing: Option<bool>,
    /// Whether the Zoom Room adjusts the microphone level by itself.
    pub auto_adjust_mic_level: Option<bool>,
    /// Device ID of the camera to use, from the device information of the Zoom Room.
    pub camera_id: Option<String>,
    /// Whether the Zoom Room cancels echoes.
    pub echo_cancellation: Option<bool>,
    /// Device ID of the microphone to use, from the device information of the Zoom Room.
    pub microphone_id: Option<String>,
    /// How strongly the Zoom Room filters background noise.
    pub noise_suppression: Option<NoiseSuppression>,
    /// Device ID of the loudspeaker to use, from the device information of the Zoom Room.
    pub speaker_id: Option<String>,
}

/// Deletes one device profile of a Zoom Room: a choice of camera, microphone, speaker and audio settings.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/DELETE/accounts/{accountId}/rooms/{roomId}/device_profiles/{deviceProfileId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/<room_id>/device_profiles/<device_profile_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:delete:device_profile:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, DEVICE_PROFILE_IS_READ_ONLY = "the device profile cannot be changed or deleted"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDeviceProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the Zoom Room's device profile.
    pub device_profile_id: String,
}

/// Lists the devices in use in one Zoom Room, such as its computer, controller and scheduling display.
///
/// Needs a Pro plan or higher, a Zoom Rooms license, and owner or admin rights. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId}/devices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/devices" -> ListZoomRoomDevicesResponse,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_devices:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomDevices {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}

/// Moves a Zoom Room to another location.
///
/// The location must be at the lowest level of the hierarchy; needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/PUT/accounts/{accountId}/rooms/{roomId}/location)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/<room_id>/location" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:update:room_location:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the location to which the Zoom Room moves, such as a floor.
    pub location_id: Option<String>,
}

/// Returns the URL of a Zoom Room's virtual controller, a web page from which the room is controlled.
///
/// Needs a Pro plan or higher with a Zoom Rooms license. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms/GET/accounts/{accountId}/rooms/{roomId}/virtual_controller)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/<room_id>/virtual_controller" -> ZoomRoomsVirtualControllerUrl,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:virtual_controller:admin"],
    errors = [
        (400, 300520003, ROOM_VIRTUAL_CONTROLLER_CANNOT_BE_OPENED = "the room's virtual controller cannot be opened"),
        (401, 300520001, USER_NOT_SIGNED_IN = "the user is not signed in"),
        (404, 300520002, NO_ZOOM_ROOM_FOUND = "no Zoom Room was found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsVirtualControllerUrl {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether the URL holds a token, valid for 10 minutes, that opens the controller without signing in.
    pub pre_authenticated_link: Option<bool>,
}
