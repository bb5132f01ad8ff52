//! Zoom rooms: 5 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{BackgroundImageInfo, RoomProfileSetupBackgroundImageInfo};

/// List Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListZoomRooms, ZoomRoomStatus, ZoomRoomType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new()
///     .status(ZoomRoomStatus::Offline)
///     .kind(ZoomRoomType::Kiosk)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_rooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
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

/// Values of `status`.
#[zoom_enum]
pub enum ZoomRoomStatus {
    /// `Offline`.
    #[value("Offline")]
    Offline,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `InMeeting`.
    #[value("InMeeting")]
    InMeeting,
    /// `UnderConstruction`.
    #[value("UnderConstruction")]
    UnderConstruction,
}

/// Values of `type`.
#[zoom_enum]
pub enum ZoomRoomType {
    /// `Kiosk`.
    #[value("Kiosk")]
    Kiosk,
    /// `ZoomRoom`.
    #[value("ZoomRoom")]
    ZoomRoom,
    /// `StandaloneWhiteboard`.
    #[value("StandaloneWhiteboard")]
    StandaloneWhiteboard,
    /// `SchedulingDisplayOnly`.
    #[value("SchedulingDisplayOnly")]
    SchedulingDisplayOnly,
    /// `DigitalSignageOnly`.
    #[value("DigitalSignageOnly")]
    DigitalSignageOnly,
    /// `PersonalZoomRoom`.
    #[value("PersonalZoomRoom")]
    PersonalZoomRoom,
}

/// Response to [`ListZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Rooms.
    #[lossy]
    pub rooms: Vec<Room>,
}

/// Element of `rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Activation code.
    pub activation_code: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Status.
    pub status: Option<ZoomRoomStatus>,
    /// Tag IDs.
    pub tag_ids: Option<Vec<String>>,
}

/// Add Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{AddZoomRoom, ZoomRoomType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoom::new("Support", ZoomRoomType::Kiosk)
///     .location_id("Zl3aVt0bQ9y")
///     .calendar_resource_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms" -> AddZoomRoomResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:room:admin"],
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

/// Response to [`AddZoomRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddZoomRoomResponse {
    /// ID.
    pub id: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Tags.
    pub tags: Option<Vec<Tag>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ZoomRoomType>,
    /// Calendar resource ID.
    pub calendar_resource_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Pro device.
    pub pro_device: Option<bool>,
}

/// Element of `tags`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// Tag name.
    pub tag_name: Option<String>,
    /// Tag ID.
    pub tag_id: Option<String>,
}

/// Get Zoom room profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomProfile::new("Zl3aVt0bQ9y")
///     .regenerate_activation_code(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/<room_id>" -> ZoomRoomProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomProfile {
    /// Room ID.
    pub room_id: String,
    /// Regenerate activation code: defaults to `false`.
    pub regenerate_activation_code: Option<bool>,
}

/// Response to [`GetZoomRoomProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfile {
    /// Basic.
    pub basic: Option<ZoomRoomProfileBasic>,
    /// Device.
    pub device: Option<ZoomRoomProfileDevice>,
    /// Setup.
    pub setup: Option<ZoomRoomProfileSetup>,
}

/// Value of `basic`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileBasic {
    /// Activation code.
    pub activation_code: Option<String>,
    /// Hide room in contacts.
    pub hide_room_in_contacts: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Display name.
    #[length(..=64)]
    pub display_name: Option<String>,
    /// Required code to ext.
    pub required_code_to_ext: Option<bool>,
    /// Room passcode: at most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Support email.
    pub support_email: Option<String>,
    /// Support phone.
    pub support_phone: Option<String>,
    /// Calendar resource ID.
    pub calendar_resource_id: Option<String>,
    /// Zoom room type.
    pub zoom_room_type: Option<ZoomRoomType>,
    /// Location ID.
    pub location_id: Option<String>,
    /// Tag IDs.
    pub tag_ids: Option<Vec<String>>,
    /// Use display name on scheduling display.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Use display name on Zoom rooms display and controller.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Use display name in meetings.
    pub use_display_name_in_meetings: Option<bool>,
    /// Capacity.
    #[range(1..=500)]
    pub capacity: Option<i64>,
    /// Show room capacity on the Zoom rooms.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Show room capacity on the scheduling display.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Value of `device`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileDevice {
    /// Device profile ID.
    pub device_profile_id: Option<String>,
}

/// Value of `setup`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileSetup {
    /// Checkin and checkout.
    pub checkin_and_checkout: Option<CheckinAndCheckout>,
    /// Under construction.
    pub under_construction: Option<bool>,
    /// Apply background image to all displays.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background image info.
    pub background_image_info: Option<Vec<BackgroundImageInfo>>,
    /// Pro device.
    pub pro_device: Option<bool>,
}

/// Value of `checkin_and_checkout`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckinAndCheckout {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Checkin and checkout options.
    pub checkin_and_checkout_options: Option<CheckinAndCheckoutOptions>,
}

/// Value of `checkin_and_checkout_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckinAndCheckoutOptions {
    /// Checkin minutes prior to meeting start time.
    pub checkin_minutes_prior_to_meeting_start_time: Option<i64>,
    /// Allowed minutes before release room after no checkout.
    pub allowed_minutes_before_release_room_after_no_checkout: Option<i64>,
    /// Enable new user checkin notification.
    pub enable_new_user_checkin_notification: Option<bool>,
    /// Enable remove recurring.
    pub enable_remove_recurring: Option<bool>,
    /// Allowed consecutive missed checkin before removing room.
    pub allowed_consecutive_missed_checkin_before_removing_room: Option<i64>,
}

/// Update Zoom room profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomProfile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/<room_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room:admin"],
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
    /// Room ID.
    pub room_id: String,
    /// Basic.
    pub basic: Option<UpdateZoomRoomProfileBasic>,
    /// Device.
    pub device: Option<ZoomRoomProfileDevice>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomProfileSetup>,
}

/// Value of `basic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomProfileBasic {
    /// Hide room in contacts.
    pub hide_room_in_contacts: Option<bool>,
    /// Zoom room type.
    pub zoom_room_type: Option<ZoomRoomType>,
    /// Name.
    pub name: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Required code to ext.
    pub required_code_to_ext: Option<bool>,
    /// Room passcode: at most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Support email.
    pub support_email: Option<String>,
    /// Support phone.
    pub support_phone: Option<String>,
    /// Calendar resource ID.
    pub calendar_resource_id: Option<String>,
    /// Tag IDs.
    pub tag_ids: Option<Vec<String>>,
    /// Use display name on scheduling display.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Use display name on Zoom rooms display and controller.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Use display name in meetings.
    pub use_display_name_in_meetings: Option<bool>,
    /// Capacity.
    #[range(1..=500)]
    pub capacity: Option<i64>,
    /// Show room capacity on the Zoom rooms.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Show room capacity on the scheduling display.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
}

/// Value of `setup`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomProfileSetup {
    /// Checkin and checkout.
    pub checkin_and_checkout: Option<CheckinAndCheckout>,
    /// Under construction.
    pub under_construction: Option<bool>,
    /// Apply background image to all displays.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background image info.
    pub background_image_info: Option<Vec<RoomProfileSetupBackgroundImageInfo>>,
    /// Pro device.
    pub pro_device: Option<bool>,
    /// Screen lock PIN.
    pub screen_lock_pin: Option<Secret>,
}

/// Delete Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteZoomRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:delete:room:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoom {
    /// Room ID.
    pub room_id: String,
}
