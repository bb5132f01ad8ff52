//! Zoom rooms: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{BackgroundImageInfo, RoomProfileSetupBackgroundImageInfo};

/// Lists all Zoom Rooms in the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListZoomRooms, ZoomRoomStatus, ZoomRoomType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let rooms = ListZoomRooms::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms)
#[zoom_endpoint(
    GET "/rooms" -> ListZoomRoomsResponse,
    paginate = rooms: Room,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_rooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
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

/// What the Zoom Room is doing, such as being available or offline.
///
/// Values of `status` in [`ListZoomRooms`] and [`Room`].
#[zoom_enum]
pub enum ZoomRoomStatus {
    /// `Offline`: Not connected to Zoom.
    #[value("Offline")]
    Offline,
    /// `Available`.
    #[value("Available")]
    Available,
    /// `InMeeting`.
    #[value("InMeeting")]
    InMeeting,
    /// `UnderConstruction`: Marked as under construction, so that no alerts about the room are sent.
    #[value("UnderConstruction")]
    UnderConstruction,
}

/// What a Zoom Room is for, such as meetings or digital signage.
///
/// Values of `type` and `zoom_room_type` in [`ListZoomRooms`] and other types.
#[zoom_enum]
pub enum ZoomRoomType {
    /// `Kiosk`: A kiosk, for visitors to use by themselves.
    #[value("Kiosk")]
    Kiosk,
    /// `ZoomRoom`: A meeting room with Zoom Rooms.
    #[value("ZoomRoom")]
    ZoomRoom,
    /// `StandaloneWhiteboard`: A whiteboard device on its own.
    #[value("StandaloneWhiteboard")]
    StandaloneWhiteboard,
    /// `SchedulingDisplayOnly`: A scheduling display and nothing else.
    #[value("SchedulingDisplayOnly")]
    SchedulingDisplayOnly,
    /// `DigitalSignageOnly`: Digital signage and nothing else.
    #[value("DigitalSignageOnly")]
    DigitalSignageOnly,
    /// `PersonalZoomRoom`: A Zoom Room for one person.
    #[value("PersonalZoomRoom")]
    PersonalZoomRoom,
}

/// Response to [`ListZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListZoomRoomsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Zoom Rooms, one entry each.
    #[lossy]
    pub rooms: Vec<Room>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Room, with its location, tags and state.
///
/// Element of `rooms` in [`ListZoomRoomsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Room {
    /// Code to type on the device to finish setting up the Zoom Room.
    pub activation_code: Option<String>,
    /// ID of the Zoom Room, which operations on Zoom Rooms take as `room_id`.
    pub id: Option<String>,
    /// ID of the location where the room is, in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// Another ID of the Zoom Room, only for operations on dashboards.
    pub room_id: Option<String>,
    /// What the Zoom Room is doing, such as being available or offline.
    pub status: Option<ZoomRoomStatus>,
    /// IDs of the tags put on the Zoom Room.
    pub tag_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a Zoom Room in the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{AddZoomRoom, ZoomRoomType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddZoomRoom::new("Boardroom", ZoomRoomType::ZoomRoom)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/POST/rooms)
#[zoom_endpoint(
    POST "/rooms" -> AddZoomRoomResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:room:admin"],
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

/// Response to [`AddZoomRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddZoomRoomResponse {
    /// ID of the Zoom Room, which operations on Zoom Rooms take as `room_id`.
    pub id: Option<String>,
    /// ID of the location where the room is, in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// Another ID of the Zoom Room, only for operations on dashboards.
    pub room_id: Option<String>,
    /// Tags put on the Zoom Room.
    pub tags: Option<Vec<Tag>>,
    /// What the room is: a Zoom Room, a personal one, a kiosk, a standalone whiteboard, or a display for scheduling or digital signage only.
    #[wire("type")]
    pub kind: Option<ZoomRoomType>,
    /// ID of the calendar resource, such as a room's calendar, that is assigned to the Zoom Room.
    pub calendar_resource_id: Option<String>,
    /// ID of the user to whom the Personal Zoom Room belongs.
    pub user_id: Option<String>,
    /// Whether the Personal Zoom Room uses a Zoom Rooms license and its Pro features.
    pub pro_device: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Tag of a Zoom Room, by ID and name.
///
/// Element of `tags` in [`AddZoomRoomResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// Name of the tag.
    pub tag_name: Option<String>,
    /// ID of the tag.
    pub tag_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the profile of one Zoom Room: its general settings, device profile, check-in and background images.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId})
#[zoom_endpoint(
    GET "/rooms/<room_id>" -> ZoomRoomProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomProfile {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether the Zoom Room gets a new activation code. Default: `false`.
    pub regenerate_activation_code: Option<bool>,
}

/// Response to [`GetZoomRoomProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfile {
    /// General settings of the Zoom Room, such as its name, passcode and support contacts.
    pub basic: Option<ZoomRoomProfileBasic>,
    /// Device profile that the Zoom Room uses.
    pub device: Option<ZoomRoomProfileDevice>,
    /// How the Zoom Room is set up, such as check-in and background images.
    pub setup: Option<ZoomRoomProfileSetup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// General settings of the Zoom Room, such as its name, passcode and support contacts.
///
/// Value of `basic` in [`ZoomRoomProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileBasic {
    /// Code to type on the device to finish setting up the Zoom Room.
    pub activation_code: Option<String>,
    /// Whether contact lists leave the Zoom Room out.
    pub hide_room_in_contacts: Option<bool>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Short name of the Zoom Room.
    #[length(..=64)]
    pub display_name: Option<String>,
    /// Whether a code is needed to leave the Zoom Rooms app for other apps.
    pub required_code_to_ext: Option<bool>,
    /// Code to enter on the controller to change settings or sign out the Zoom Room. At most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Email address to which problems with the room are reported.
    pub support_email: Option<String>,
    /// Phone number at which problems with the room are reported.
    pub support_phone: Option<String>,
    /// ID of the calendar resource, such as a room's calendar, that is assigned to the Zoom Room.
    pub calendar_resource_id: Option<String>,
    /// Kind of Zoom Room, such as a kiosk or digital signage.
    pub zoom_room_type: Option<ZoomRoomType>,
    /// ID of the location where the room is, in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// IDs of the tags put on the Zoom Room.
    pub tag_ids: Option<Vec<String>>,
    /// Whether the scheduling display shows the display name of the room.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Whether the room's displays and controllers show its display name.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Whether participants see the room under its display name.
    pub use_display_name_in_meetings: Option<bool>,
    /// How many people fit into the room.
    #[range(1..=500)]
    pub capacity: Option<i64>,
    /// Whether the room display shows how many people the room seats.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Whether the scheduling display shows how many people the room seats.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
    /// ID of the user to whom the Personal Zoom Room belongs.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device profile that the Zoom Room uses.
///
/// Value of `device` in [`ZoomRoomProfile`] and [`UpdateZoomRoomProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileDevice {
    /// ID of the device profile, a choice of camera, microphone, speaker and audio settings for the room.
    pub device_profile_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the Zoom Room is set up, such as check-in and background images.
///
/// Value of `setup` in [`ZoomRoomProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomProfileSetup {
    /// Settings for checking in to and out of the room.
    pub checkin_and_checkout: Option<CheckinAndCheckout>,
    /// Whether the room is hidden on the dashboard and does not send notifications.
    pub under_construction: Option<bool>,
    /// Whether all displays of the Zoom Room show the same background image.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images of the displays, one entry per display.
    pub background_image_info: Option<Vec<BackgroundImageInfo>>,
    /// Whether the Personal Zoom Room uses a Zoom Rooms license and its Pro features.
    pub pro_device: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for checking in to and out of the room.
///
/// Value of `checkin_and_checkout` in [`ZoomRoomProfileSetup`] and [`UpdateZoomRoomProfileSetup`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckinAndCheckout {
    /// Whether people check in to and out of the room.
    pub enable: Option<bool>,
    /// Details of check-in and check-out.
    pub checkin_and_checkout_options: Option<CheckinAndCheckoutOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Details of check-in and check-out.
///
/// Value of `checkin_and_checkout_options` in [`CheckinAndCheckout`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckinAndCheckoutOptions {
    /// How early people can check in before the meeting starts; in seconds despite the name.
    pub checkin_minutes_prior_to_meeting_start_time: Option<i64>,
    /// How long a room stays reserved without check-out or activity; in seconds despite the name.
    pub allowed_minutes_before_release_room_after_no_checkout: Option<i64>,
    /// Whether the Zoom Rooms display announces that a user has checked in.
    pub enable_new_user_checkin_notification: Option<bool>,
    /// Whether recurring meeting series may be removed from the room; apparently after the missed check-ins that `allowed_consecutive_missed_checkin_before_removing_room` counts.
    pub enable_remove_recurring: Option<bool>,
    /// How many missed check-ins in a row remove the room from the whole meeting series.
    pub allowed_consecutive_missed_checkin_before_removing_room: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the profile of one Zoom Room: its general settings, device profile, check-in and background images.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UpdateZoomRoomProfile, UpdateZoomRoomProfileBasic};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomProfile::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{roomId})
#[zoom_endpoint(
    PATCH "/rooms/<room_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room:admin"],
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
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// General settings of the Zoom Room, such as its name, passcode and support contacts.
    pub basic: Option<UpdateZoomRoomProfileBasic>,
    /// Device profile that the Zoom Room uses.
    pub device: Option<ZoomRoomProfileDevice>,
    /// How the Zoom Room is set up, such as check-in and background images.
    pub setup: Option<UpdateZoomRoomProfileSetup>,
}

/// General settings of the Zoom Room, such as its name, passcode and support contacts.
///
/// Value of `basic` in [`UpdateZoomRoomProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomProfileBasic {
    /// Whether contact lists leave the Zoom Room out.
    pub hide_room_in_contacts: Option<bool>,
    /// Kind of Zoom Room, such as a kiosk or digital signage.
    pub zoom_room_type: Option<ZoomRoomType>,
    /// Name of the Zoom Room.
    pub name: Option<String>,
    /// Short name of the Zoom Room.
    pub display_name: Option<String>,
    /// Whether a code is needed to leave the Zoom Rooms app for other apps.
    pub required_code_to_ext: Option<bool>,
    /// Code to enter on the controller to change settings or sign out the Zoom Room. At most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Email address to which problems with the room are reported.
    pub support_email: Option<String>,
    /// Phone number at which problems with the room are reported.
    pub support_phone: Option<String>,
    /// ID of the calendar resource, through which the room's calendar is kept; an empty value removes it from the Zoom Room.
    pub calendar_resource_id: Option<String>,
    /// IDs of the tags put on the Zoom Room.
    pub tag_ids: Option<Vec<String>>,
    /// Whether the scheduling display shows the display name of the room.
    pub use_display_name_on_scheduling_display: Option<bool>,
    /// Whether the room's displays and controllers show its display name.
    pub use_display_name_on_zoom_rooms_display_and_controller: Option<bool>,
    /// Whether participants see the room under its display name.
    pub use_display_name_in_meetings: Option<bool>,
    /// How many people fit into the room.
    #[range(1..=500)]
    pub capacity: Option<i64>,
    /// Whether the room display shows how many people the room seats.
    pub show_room_capacity_on_the_zoom_rooms: Option<bool>,
    /// Whether the scheduling display shows how many people the room seats.
    pub show_room_capacity_on_the_scheduling_display: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the Zoom Room is set up, such as check-in and background images.
///
/// Value of `setup` in [`UpdateZoomRoomProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomProfileSetup {
    /// Settings for checking in to and out of the room.
    pub checkin_and_checkout: Option<CheckinAndCheckout>,
    /// Whether the room is hidden on the dashboard and does not send notifications.
    pub under_construction: Option<bool>,
    /// Whether all displays of the Zoom Room show the same background image.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images of the displays, one entry per display.
    pub background_image_info: Option<Vec<RoomProfileSetupBackgroundImageInfo>>,
    /// Whether the Personal Zoom Room uses a Zoom Rooms license and its Pro features.
    pub pro_device: Option<bool>,
    /// Six-digit PIN that unlocks the screen; for Personal Zoom Rooms.
    pub screen_lock_pin: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one Zoom Room from the account.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/DELETE/rooms/{roomId})
#[zoom_endpoint(
    DELETE "/rooms/<room_id>" -> (),
    rate_limit = Light,
    scopes = ["room:write:admin", "zoom_rooms:delete:room:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
}
