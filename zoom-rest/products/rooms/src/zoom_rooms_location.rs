//! Zoom rooms, location: 11 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, IncomingMeetingRequest, SchedulingDisplay, SupportNotification,
    UpdateZoomRoomAccountProfileSetup, ZoomRoomAccountProfileSetup, ZoomRoomSettingDigitalSignage,
    ZoomRoomSettingMeetingSecurity,
};

/// Moves a Zoom Room to another location.
///
/// The location must be at the lowest level of the hierarchy; needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ChangeZoomRoomLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeZoomRoomLocation::new("Zl3aVt0bQ9y")
///     .location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PUT/rooms/{roomId}/location)
#[zoom_endpoint(
    PUT "/rooms/<room_id>/location" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:update:room_location:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomLocation {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the location to which the Zoom Room moves, such as a floor.
    pub location_id: Option<String>,
}

/// Lists the locations in the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListZoomRoomLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListZoomRoomLocations::new()
///     .parent_location_id("Zl3aVt0bQ9y")
///     .kind("floor")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations)
#[zoom_endpoint(
    GET "/rooms/locations" -> ListZoomRoomLocationsResponse,
    paginate = locations: Location,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_locations:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, LOCATION_TYPE_NOT_FOUND = "the location type was not found"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomLocations {
    /// Keeps only locations directly below the one with this ID, such as the floors of a building.
    pub parent_location_id: Option<String>,
    /// Keeps only locations at this level: `country`, `states`, `city`, `campus`, `building` or `floor`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListZoomRoomLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomLocationsResponse {
    /// Locations in the hierarchy of Zoom Rooms, one entry each.
    #[lossy]
    pub locations: Vec<Location>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Place in the hierarchy of Zoom Rooms, such as a campus or a floor.
///
/// Response to [`AddLocation`].
///
/// Element of `locations` in [`ListZoomRoomLocationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// ID of the location.
    pub id: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
    /// Level of the location, such as a campus or a floor.
    #[wire("type")]
    pub kind: Option<ZoomRoomLocationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of the location, such as a campus or a floor.
///
/// Values of `type` in [`Location`].
#[zoom_enum]
pub enum ZoomRoomLocationType {
    /// `country`.
    Country,
    /// `states`: A state or province.
    States,
    /// `city`.
    City,
    /// `campus`.
    Campus,
    /// `building`.
    Building,
    /// `floor`.
    Floor,
}

/// Adds a location to the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddLocation::new()
///     .name("Second floor")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/POST/rooms/locations)
#[zoom_endpoint(
    POST "/rooms/locations" -> Location,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddLocation {
    /// Name of the location.
    pub name: Option<String>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
}

/// Returns the levels that make up the account's Zoom Rooms location hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomLocationStructure::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/structure)
#[zoom_endpoint(
    GET "/rooms/locations/structure" -> ZoomRoomLocationStructure,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:location_hierarchy:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationStructure {}

/// Response to [`GetZoomRoomLocationStructure`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationStructure {
    /// Levels of the location hierarchy, such as country, campus, building and floor.
    pub structures: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets the levels that make up the account's Zoom Rooms location hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomsLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsLocationStructure::new()
///     .structures(vec![
///         "country".to_owned(),
///         "city".to_owned(),
///         "campus".to_owned(),
///         "building".to_owned(),
///         "floor".to_owned(),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PUT/rooms/locations/structure)
#[zoom_endpoint(
    PUT "/rooms/locations/structure" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location_hierarchy:admin"],
    errors = [
        (400, 2100, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomsLocationStructure {
    /// Levels that the location hierarchy is to have: any of `country`, `state`, `city`, `campus`, `building` and `floor`.
    pub structures: Option<Vec<String>>,
}

/// Returns a location's profile, such as its name, address and support email.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomLocationProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomLocationProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/{locationId})
#[zoom_endpoint(
    GET "/rooms/locations/<location_id>" -> ZoomRoomLocationProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:location:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationProfile {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Response to [`GetZoomRoomLocationProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationProfile {
    /// General settings of the location, such as its name, address and support contacts.
    pub basic: Option<ZoomRoomLocationProfileBasic>,
    /// Background images of the Zoom Rooms at the location.
    pub setup: Option<ZoomRoomAccountProfileSetup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// General settings of the location, such as its name, address and support contacts.
///
/// Value of `basic` in [`ZoomRoomLocationProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationProfileBasic {
    /// Street address; only that of a campus or building can be changed.
    pub address: Option<String>,
    /// Description of the location.
    pub description: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Whether a code is needed to leave the Zoom Rooms app for other apps.
    pub required_code_to_ext: Option<bool>,
    /// Code to enter on the controller to change settings or sign out the Zoom Room. At most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Email address to which problems with the room are reported.
    pub support_email: Option<String>,
    /// Phone number at which problems with the room are reported.
    pub support_phone: Option<String>,
    /// IANA time zone of the location; only for cities.
    pub timezone: Option<String>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes a location's profile, such as its name, address and support email.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UpdateZoomRoomLocationProfile, UpdateZoomRoomLocationProfileBasic};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomLocationProfile::new("Zl3aVt0bQ9y")
///     .basic(
///         UpdateZoomRoomLocationProfileBasic::new()
///             .name("Second floor")
///             .support_email("jill@example.com"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PATCH/rooms/locations/{locationId})
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfile {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// General settings of the location, such as its name, address and support contacts.
    pub basic: Option<UpdateZoomRoomLocationProfileBasic>,
    /// Background images of the Zoom Rooms at the location.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// General settings of the location, such as its name, address and support contacts.
///
/// Value of `basic` in [`UpdateZoomRoomLocationProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfileBasic {
    /// Street address; only that of a campus or building can be changed.
    pub address: Option<String>,
    /// Description of the location.
    pub description: Option<String>,
    /// Name of the location.
    pub name: Option<String>,
    /// Whether a code is needed to leave the Zoom Rooms app for other apps.
    pub required_code_to_ext: Option<bool>,
    /// Code to enter on the controller to change settings or sign out the Zoom Room. At most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Email address to which problems with the room are reported.
    pub support_email: Option<String>,
    /// Phone number at which problems with the room are reported.
    pub support_phone: Option<String>,
    /// IANA time zone of the location; only for cities.
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a location from the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLocation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/DELETE/rooms/locations/{locationId})
#[zoom_endpoint(
    DELETE "/rooms/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_DOES_NOT_EXIST = "the location does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLocation {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Moves a location to another parent in the Zoom Rooms hierarchy, such as a building to another campus.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ChangeAssignedParentLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeAssignedParentLocation::new("Zl3aVt0bQ9y")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PUT/rooms/locations/{locationId}/location)
#[zoom_endpoint(
    PUT "/rooms/locations/<location_id>/location" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, INVALID_PARENT_LOCATION = "the parent location is invalid"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeAssignedParentLocation {
    /// ID of the location to move, such as a building.
    pub location_id: String,
    /// ID of the new parent, one level up in the hierarchy, such as another campus for a building.
    pub parent_location_id: Option<String>,
}

/// Returns a location's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// `setting_type` chooses one of these groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLocationSettings::new("Zl3aVt0bQ9y", "meeting")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/GET/rooms/locations/{locationId}/settings)
#[zoom_endpoint(
    GET "/rooms/locations/<location_id>/settings" -> LocationSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:location_settings:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLocationSettings {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Group of settings to return: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    pub setting_type: String,
}

/// Response to [`GetLocationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationSettings {
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<ZoomRoomSettingMeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
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

/// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
///
/// Value of `zoom_rooms` in [`LocationSettings`] and [`UpdateLocationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationSettingZoomRooms {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether the Zoom Room tests its audio devices automatically every day.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Whether the Zoom Room answers calls by itself and lets callers control its camera; for countries only.
    pub auto_accept_incoming_call_and_fecc: Option<bool>,
    /// Whether a laptop in the room can share its screen without a meeting ID or sharing code.
    pub auto_direct_sharing: Option<bool>,
    /// Whether the Zoom Room starts meetings of its calendar by itself.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Whether the Zoom Room ends meetings of its calendar at their scheduled end.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Whether the Zoom Room counts the people in it by face detection, for the dashboard.
    pub count_attendees_number_in_room: Option<bool>,
    /// Whether the controller asks about audio and video quality at the end of each meeting.
    pub display_feedback_survey: Option<bool>,
    /// Whether the TV shows the same meeting list as the controller.
    pub display_meeting_list: Option<bool>,
    /// Whether the top of the TV shows room name, time and sharing key.
    pub display_top_banner: Option<bool>,
    /// Whether shared screens and content are encrypted during meetings.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the Zoom Rooms display hides host and meeting ID, besides the topic, of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether people in the room do not see their own video; others still do. Country level only.
    pub hide_self_view: Option<bool>,
    /// Whether the controller's speaker volume is locked; for countries only.
    pub lock_speaker_volume_control: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and users of the account.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the room display announces the next meeting; needs `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the room controller lists past meetings and phone calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list on the room controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the room display includes participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay in the room each time.
    pub start_airplay_manually: Option<bool>,
    /// Whether people in the room can share content by Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether people must start HDMI sharing themselves when they connect a device; for countries only.
    pub start_hdmi_content_share_manualy: Option<bool>,
    /// Whether the room can join meetings of other services, such as Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether the room treats all meetings as private and hides their titles.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller shows a reminder 10 minutes before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room can be controlled by voice.
    pub voice_commands: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// How the Zoom Room handles incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the Zoom Room lets other clients control its camera without asking.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes a location's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{LocationSettingZoomRooms, UpdateLocationSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLocationSettings::new("Zl3aVt0bQ9y", "meeting")
///     .zoom_rooms(
///         LocationSettingZoomRooms::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-location/PATCH/rooms/locations/{locationId}/settings)
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location_settings:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLocationSettings {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Group of settings to change: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    #[query]
    pub setting_type: String,
    /// How meetings are protected: by encryption and by a passcode, a waiting room or sign-in.
    pub meeting_security: Option<ZoomRoomSettingMeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<SupportNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
}
