//! Zoom rooms, location: 11 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, IncomingMeetingRequest, MeetingSecurity, SchedulingDisplay,
    UpdateZoomRoomAccountProfileSetup, ZoomRoomAccountProfileSetup, ZoomRoomSettingDigitalSignage,
    ZoomRoomSettingNotification,
};

/// Change Zoom room location.
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
#[zoom_endpoint(
    PUT "/rooms/<room_id>/location" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:update:room_location:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeZoomRoomLocation {
    /// Room ID.
    pub room_id: String,
    /// Location ID.
    pub location_id: Option<String>,
}

/// List Zoom room locations.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListZoomRoomLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListZoomRoomLocations::new()
///     .parent_location_id("Zl3aVt0bQ9y")
///     .kind("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/locations" -> ListZoomRoomLocationsResponse,
    paginate = locations: Location,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_locations:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the location type was not found"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomLocations {
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListZoomRoomLocations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomLocationsResponse {
    /// Locations.
    #[lossy]
    pub locations: Vec<Location>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`AddLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Location {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ZoomRoomLocationType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ZoomRoomLocationType {
    /// `country`.
    Country,
    /// `states`.
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

/// Add location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AddLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddLocation::new()
///     .name("Support")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/locations" -> Location,
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the resource already exists"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddLocation {
    /// Name.
    pub name: Option<String>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
}

/// Get Zoom room location structure.
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
#[zoom_endpoint(
    GET "/rooms/locations/structure" -> ZoomRoomLocationStructure,
    rate_limit = Light,
    scopes = ["room:read:admin", "zoom_rooms:read:location_hierarchy:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationStructure {}

/// Response to [`GetZoomRoomLocationStructure`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationStructure {
    /// Structures.
    pub structures: Option<Vec<String>>,
}

/// Update Zoom rooms location structure.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomsLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsLocationStructure::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/rooms/locations/structure" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location_hierarchy:admin"],
    errors = [
        (400, 2100, "the account cannot be used for this"),
        (404, 2001, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomsLocationStructure {
    /// Structures.
    pub structures: Option<Vec<String>>,
}

/// Get Zoom room location profile.
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
#[zoom_endpoint(
    GET "/rooms/locations/<location_id>" -> ZoomRoomLocationProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:location:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationProfile {
    /// Location ID.
    pub location_id: String,
}

/// Response to [`GetZoomRoomLocationProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationProfile {
    /// Basic.
    pub basic: Option<ZoomRoomLocationProfileBasic>,
    /// Setup.
    pub setup: Option<ZoomRoomAccountProfileSetup>,
}

/// Value of `basic`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomLocationProfileBasic {
    /// Address.
    pub address: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Required code to ext.
    pub required_code_to_ext: Option<bool>,
    /// Room passcode: at most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Support email.
    pub support_email: Option<String>,
    /// Support phone.
    pub support_phone: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
}

/// Update Zoom room location profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomLocationProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomLocationProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfile {
    /// Location ID.
    pub location_id: String,
    /// Basic.
    pub basic: Option<UpdateZoomRoomLocationProfileBasic>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Value of `basic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfileBasic {
    /// Address.
    pub address: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Required code to ext.
    pub required_code_to_ext: Option<bool>,
    /// Room passcode: at most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Support email.
    pub support_email: Option<String>,
    /// Support phone.
    pub support_phone: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
}

/// Delete location.
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
#[zoom_endpoint(
    DELETE "/rooms/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:write:location:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLocation {
    /// Location ID.
    pub location_id: String,
}

/// Change assigned parent location.
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
#[zoom_endpoint(
    PUT "/rooms/locations/<location_id>/location" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the parent location is invalid"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeAssignedParentLocation {
    /// Location ID.
    pub location_id: String,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
}

/// Get location settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLocationSettings::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/locations/<location_id>/settings" -> LocationSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:location_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLocationSettings {
    /// Location ID.
    pub location_id: String,
    /// Setting type: defaults to `meeting`.
    pub setting_type: String,
}

/// Response to [`GetLocationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationSettings {
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
    /// Zoom rooms.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<DigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Value of `zoom_rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationSettingZoomRooms {
    /// Allow multiple content sharing.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Audio device daily auto test.
    pub audio_device_daily_auto_test: Option<bool>,
    /// Auto accept incoming call and fecc.
    pub auto_accept_incoming_call_and_fecc: Option<bool>,
    /// Auto direct sharing.
    pub auto_direct_sharing: Option<bool>,
    /// Auto start scheduled meeting.
    pub auto_start_scheduled_meeting: Option<bool>,
    /// Auto stop scheduled meeting.
    pub auto_stop_scheduled_meeting: Option<bool>,
    /// Count attendees number in room.
    pub count_attendees_number_in_room: Option<bool>,
    /// Display feedback survey.
    pub display_feedback_survey: Option<bool>,
    /// Display meeting list.
    pub display_meeting_list: Option<bool>,
    /// Display top banner.
    pub display_top_banner: Option<bool>,
    /// Encrypt shared screen content.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Hide ID for private meeting.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Hide self view.
    pub hide_self_view: Option<bool>,
    /// Lock speaker volume control.
    pub lock_speaker_volume_control: Option<bool>,
    /// Send whiteboard to internal contact only.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Show alert before meeting.
    pub show_alert_before_meeting: Option<bool>,
    /// Show call history in room.
    pub show_call_history_in_room: Option<bool>,
    /// Show contact list on controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Show non video participants.
    pub show_non_video_participants: Option<bool>,
    /// Start airplay manually.
    pub start_airplay_manually: Option<bool>,
    /// Start airplay mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Start hdmi content share manualy.
    pub start_hdmi_content_share_manualy: Option<bool>,
    /// Support join 3rd party meeting.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Transform meeting to private.
    pub transform_meeting_to_private: Option<bool>,
    /// Upcoming meeting alert.
    pub upcoming_meeting_alert: Option<bool>,
    /// Voice commands.
    pub voice_commands: Option<bool>,
    /// Weekly system restart.
    pub weekly_system_restart: Option<bool>,
    /// Incoming meeting request.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Automatically accept far end camera control request.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
}

/// Update location settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLocationSettings::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:location_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLocationSettings {
    /// Location ID.
    pub location_id: String,
    /// Setting type: defaults to `meeting`.
    #[query]
    pub setting_type: String,
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
    /// Zoom rooms.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}
