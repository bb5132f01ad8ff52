//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Corner of the polygon that marks a workspace on the floor map.
///
/// Element of `polygon_coordinates` in [`Workspace`](super::Workspace) and [`WorkspaceDetailWorkspace`](super::WorkspaceDetailWorkspace).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolygonCoordinate {
    /// Horizontal position of the corner.
    pub polygon_coordinate_x: Option<f64>,
    /// Vertical position of the corner.
    pub polygon_coordinate_y: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a workspace is a desk or a room.
///
/// Values of `workspace_type` in [`CreateWorkspace`](super::CreateWorkspace) and other types.
#[zoom_enum]
pub enum NewWorkspaceType {
    /// `desk`.
    Desk,
    /// `room`.
    Room,
}

/// Whether a reserved workspace has been checked in to or out of.
///
/// Values of `status` in [`Reservation`](super::Reservation) and other types.
#[zoom_enum]
pub enum ReservationStatus {
    /// `reserved`.
    Reserved,
    /// `checked_in`.
    CheckedIn,
    /// `checked_out`.
    CheckedOut,
}

/// Camera, microphone, speaker or digital signage item, by ID and name.
///
/// Element of `contents` and other members in [`ListDigitalSignageContentsResponse`](super::ListDigitalSignageContentsResponse) and [`DeviceInformation`](super::DeviceInformation).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndName {
    /// ID of the device or content item.
    pub id: Option<String>,
    /// Name of the device or content item.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`MeetingSecurity`](super::MeetingSecurity) and [`ZoomRoomSettingMeetingSecurity`].
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// How the Zoom Room handles incoming meeting requests.
///
/// Value of `incoming_meeting_request` in [`ZoomRooms`](super::ZoomRooms) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingMeetingRequest {
    /// Whether the Zoom Room joins meetings to which it is called, without asking.
    pub automatically_accept_incoming_meeting_request: Option<bool>,
    /// Whether the Zoom Room unmutes itself after joining a meeting automatically.
    pub automatically_unmute: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Alerts that the TV screen of the Zoom Room displays.
///
/// Value of `client_alert` in [`ZoomRoomSettings`](super::ZoomRoomSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientAlert {
    /// Whether the room's screen shows an alert for problems with a Bluetooth microphone.
    pub detect_bluetooth_microphone_error_alert: Option<bool>,
    /// Whether the room's screen shows an alert for problems with a Bluetooth speaker.
    pub detect_bluetooth_speaker_error_alert: Option<bool>,
    /// Whether the room's screen shows an alert for problems with a camera.
    pub detect_camera_error_alert: Option<bool>,
    /// Whether the room's screen shows an alert for problems with a microphone.
    pub detect_microphone_error_alert: Option<bool>,
    /// Whether the room's screen shows an alert for problems with a speaker.
    pub detect_speaker_error_alert: Option<bool>,
    /// Whether the room's display shows a notice when over 90% of the CPU is used.
    pub cpu_usage_high_detected_notification_on_zr_display: Option<bool>,
    /// Whether the Zoom Rooms display warns of a network with too little bandwidth.
    pub network_unstable_detected_notification_on_zr_display: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Digital signage that the room shows while it is not in use.
///
/// Value of `digital_signage` in [`ZoomRoomSettings`](super::ZoomRoomSettings) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignage {
    /// What the banner at the top of the digital signage shows.
    pub banner: Option<DigitalSignageBanner>,
    /// How long after a meeting the signage appears, and how long before one it disappears, in minutes.
    pub display_period: Option<DisplayPeriod>,
    /// Whether the Zoom Room shows digital signage.
    pub enable_digital_signage: Option<bool>,
    /// Arrangement of the signage screen: content in the center (`standard`) or a video together with content (`video_content`).
    pub layout: Option<String>,
    /// Whether all content plays without sound.
    pub mute: Option<bool>,
    /// Digital signage content lists, one entry each. At most 2 items.
    pub play_list: Option<Vec<PlayList>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the banner at the top of the digital signage shows.
///
/// Value of `banner` in [`DigitalSignage`] and [`ZoomRoomSettingDigitalSignage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageBanner {
    /// Whether the banner shows the name of the room.
    pub banner_room_name: Option<bool>,
    /// Whether the banner shows the sharing key, a code that people enter to share their screen in the room.
    pub banner_sharing_key: Option<bool>,
    /// Whether the banner shows the time.
    pub banner_time: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long after a meeting the signage appears, and how long before one it disappears, in minutes.
///
/// Value of `display_period` in [`DigitalSignage`] and [`ZoomRoomSettingDigitalSignage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayPeriod {
    /// Minutes after a meeting ends until the room shows digital signage.
    pub start_displaying_content: Option<i64>,
    /// Minutes before a meeting at which the room stops showing digital signage.
    pub stop_displaying_content: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Digital signage content list of a Zoom Room, a location or the account, with its contents and hours.
///
/// Element of `play_list` in [`DigitalSignage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayList {
    /// What a change of the settings does with the content list: add, change or delete it.
    pub action: Option<PlayListAction>,
    /// Items of the content list, one entry each. At most 3 items.
    pub contents: Option<Vec<PlayListContent>>,
    /// When the content list stops being shown, in GMT.
    pub end_time: Option<DateTime>,
    /// ID of the content list, by which it is changed or deleted.
    pub id: Option<String>,
    /// Name of the content list.
    pub name: Option<String>,
    /// When the content list begins to be shown, in GMT.
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a change adds, updates or deletes a list of content that rooms show as digital signage.
///
/// Values of `action` in [`PlayList`] and [`SettingDigitalSignagePlayList`].
#[zoom_enum]
pub enum PlayListAction {
    /// `add`: Adds another content list.
    Add,
    /// `update`: Changes an existing content list.
    Update,
    /// `delete`: Deletes the content list.
    Delete,
}

/// Item of a digital signage content list, with its position and duration.
///
/// Element of `contents` in [`PlayList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayListContent {
    /// ID of the content item.
    pub content_id: Option<String>,
    /// How long the content is shown, in seconds.
    pub duration: Option<i64>,
    /// ID of the entry in the content list; Zoom does not say how it differs from `content_id`.
    pub id: Option<String>,
    /// Name of the content item.
    pub name: Option<String>,
    /// Place of the content item in the order in which the list is shown.
    pub order: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the scheduling display, a screen outside a room that shows its bookings: its look, and which reservations it allows.
///
/// Value of `scheduling_display` in [`ZoomRoomSettings`](super::ZoomRoomSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulingDisplay {
    /// Whether people may book the room on the spot at the Scheduling Display.
    pub instant_room_reservation: Option<bool>,
    /// Whether and how the scheduling display can reserve other Zoom Rooms.
    pub reserve_other_rooms: Option<ReserveOtherRooms>,
    /// Whether the scheduling display shows the background image of the Zoom Room.
    pub set_scheduling_display_background_image_to_zoom_room_background: Option<bool>,
    /// Look of the Zoom Rooms Scheduling Display's home screen.
    pub home_screen_theme: Option<HomeScreenTheme>,
    /// URL from which a QR code is made; shown only with the `compact` theme.
    pub home_screen_qr_code_url: Option<String>,
    /// Text next to the QR code; shown only with the `compact` theme.
    pub home_screen_qr_code_supporting_text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how the scheduling display can reserve other Zoom Rooms.
///
/// Value of `reserve_other_rooms` in [`SchedulingDisplay`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReserveOtherRooms {
    /// Whether people can use the scheduling display to reserve other rooms on the spot.
    pub allow_to_reserve_other_rooms: Option<bool>,
    /// Level of the location hierarchy in which other rooms can be found.
    pub location_types: Option<LocationTypes>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of location within which the Scheduling Display helps users find other rooms to reserve.
///
/// Values of `location_types` in [`ReserveOtherRooms`].
#[zoom_enum]
pub enum LocationTypes {
    /// `city`.
    City,
    /// `campus`.
    Campus,
    /// `building`.
    Building,
    /// `floor`.
    Floor,
}

/// Layout of the home screen on a scheduling display, a screen outside the room that shows its bookings.
///
/// Values of `home_screen_theme` in [`SchedulingDisplay`].
#[zoom_enum]
pub enum HomeScreenTheme {
    /// `standard`.
    Standard,
    /// `compact`.
    Compact,
}

/// How meetings are protected: by encryption and by a passcode, a waiting room or sign-in.
///
/// Value of `meeting_security` in [`UpdateZoomRoomSettings`](super::UpdateZoomRoomSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingMeetingSecurity {
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Digital signage that the room shows while it is not in use.
///
/// Value of `digital_signage` in [`UpdateZoomRoomSettings`](super::UpdateZoomRoomSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingDigitalSignage {
    /// What the banner at the top of the digital signage shows.
    pub banner: Option<DigitalSignageBanner>,
    /// How long after a meeting the signage appears, and how long before one it disappears, in minutes.
    pub display_period: Option<DisplayPeriod>,
    /// Whether the Zoom Room shows digital signage.
    pub enable_digital_signage: Option<bool>,
    /// Arrangement of the signage screen: content in the center (`standard`) or a video together with content (`video_content`).
    pub layout: Option<String>,
    /// Whether all content plays without sound.
    pub mute: Option<bool>,
    /// Digital signage content lists, one entry each. At most 2 items.
    pub play_list: Option<Vec<SettingDigitalSignagePlayList>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Digital signage content list to add, change or delete, with its contents and hours.
///
/// Element of `play_list` in [`ZoomRoomSettingDigitalSignage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingDigitalSignagePlayList {
    /// What a change of the settings does with the content list: add, change or delete it.
    pub action: Option<PlayListAction>,
    /// Items of the content list, one entry each. At most 3 items.
    pub contents: Option<Vec<SignagePlayListContent>>,
    /// When the content list stops being shown, in GMT.
    pub end_time: Option<DateTime>,
    /// ID of the content list, by which it is changed or deleted.
    pub id: Option<String>,
    /// Name of the content list.
    pub name: Option<String>,
    /// When the content list begins to be shown, in GMT.
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Item of a digital signage content list to add, change or delete, with its position and duration.
///
/// Element of `contents` in [`SettingDigitalSignagePlayList`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignagePlayListContent {
    /// What to do with the item of the content list: `add`, `update` or `delete` it.
    pub action: Option<String>,
    /// ID of the content item.
    pub content_id: Option<String>,
    /// How long the content is shown, in seconds.
    pub duration: Option<i64>,
    /// ID of the entry in the content list; Zoom does not say how it differs from `content_id`.
    pub id: Option<String>,
    /// Name of the content item.
    pub name: Option<String>,
    /// Place of the content item in the order in which the list is shown.
    pub order: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the Zoom Room alerts the support team by email.
///
/// Value of `notification` in [`UpdateZoomRoomSettings`](super::UpdateZoomRoomSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SupportNotification {
    /// Whether an alert goes out when the audio echo test result is good enough.
    pub audio_meet_usability_threshold: Option<bool>,
    /// Whether an alert goes out when the audio echo test result is not good enough.
    pub audio_not_meet_usability_threshold: Option<bool>,
    /// Whether an alert is sent when the battery of a controller or scheduling display begins to charge.
    pub battery_is_charging: Option<bool>,
    /// Whether an alert is sent when the controller or scheduling display is low on battery (Zoom mentions 20%) and not charging.
    pub battery_low_and_not_charging: Option<bool>,
    /// Charge of the controller or scheduling display, in percent, below which an alert is sent.
    pub battery_percentage: Option<String>,
    /// Whether an alert is sent when the controller or scheduling display cannot be found.
    pub controller_scheduling_disconnected: Option<bool>,
    /// Whether an alert is sent when the controller or scheduling display is found again.
    pub controller_scheduling_reconnected: Option<bool>,
    /// Whether an alert is sent when the Zoom Room uses over 90% of its CPU.
    pub cpu_usage_high_detected: Option<bool>,
    /// Whether an alert is sent if a microphone, speaker or camera is unplugged.
    pub mic_speaker_camera_disconnected: Option<bool>,
    /// Whether an alert is sent once a microphone, speaker or camera is back.
    pub mic_speaker_camera_reconnected: Option<bool>,
    /// Whether an alert is sent if the network has too little bandwidth.
    pub network_unstable_detected: Option<bool>,
    /// Whether an alert goes out when SIP registration stops working.
    pub sip_registration_failed: Option<bool>,
    /// Whether an alert goes out when SIP registration works again.
    pub sip_registration_re_enabled: Option<bool>,
    /// Whether an alert goes out when the Zoom Room is online again.
    pub zoom_room_come_back_online: Option<bool>,
    /// Whether an alert goes out when a display is disconnected.
    pub zoom_room_display_disconnected: Option<bool>,
    /// Whether an alert goes out when the room computer loses the network or the controller.
    pub zoom_room_offline: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Background image of one display in a Zoom Room, with its download URL.
///
/// Element of `background_image_info` in [`ZoomRoomProfileSetup`](super::ZoomRoomProfileSetup) and [`ZoomRoomAccountProfileSetup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BackgroundImageInfo {
    /// ID of the display in the Zoom Room.
    pub display_id: Option<DisplayId>,
    /// ID of the image from the library or from Zoom's own background images.
    pub content_id: Option<String>,
    /// URL of the background image, valid for `download_url_ttl` seconds.
    pub download_url: Option<String>,
    /// How long the download URL stays valid, in seconds; absent if it does not expire.
    pub download_url_ttl: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ID of the display in the Zoom Room.
///
/// Values of `display_id` in [`BackgroundImageInfo`] and [`RoomProfileSetupBackgroundImageInfo`].
#[zoom_enum]
pub enum DisplayId {
    /// `zoom_rooms_display1`: First display of the Zoom Room.
    #[value("zoom_rooms_display1")]
    ZoomRoomsDisplay1,
    /// `zoom_rooms_display2`: Second display of the Zoom Room.
    #[value("zoom_rooms_display2")]
    ZoomRoomsDisplay2,
    /// `zoom_rooms_display3`: Third display of the Zoom Room.
    #[value("zoom_rooms_display3")]
    ZoomRoomsDisplay3,
    /// `zoom_rooms_display4`: Fourth display of the Zoom Room.
    #[value("zoom_rooms_display4")]
    ZoomRoomsDisplay4,
    /// `companion_whiteboard`: Display of the companion whiteboard, a whiteboard device added to the Zoom Room.
    CompanionWhiteboard,
    /// `companion_zoom_rooms`: Display of the companion Zoom Room, by its name a second Zoom Rooms device; Zoom does not explain it.
    CompanionZoomRooms,
}

/// Background image to set for one display in a Zoom Room.
///
/// Element of `background_image_info` in [`UpdateZoomRoomProfileSetup`](super::UpdateZoomRoomProfileSetup) and [`UpdateZoomRoomAccountProfileSetup`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoomProfileSetupBackgroundImageInfo {
    /// ID of the display in the Zoom Room.
    pub display_id: Option<DisplayId>,
    /// ID of the image from the library or from Zoom's own background images.
    pub content_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Background images of the Zoom Rooms in an account or at a location.
///
/// Value of `setup` in [`ZoomRoomAccountProfile`](super::ZoomRoomAccountProfile) and [`ZoomRoomLocationProfile`](super::ZoomRoomLocationProfile).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfileSetup {
    /// Whether all displays of a Zoom Room show the same background image; `background_image_info` then covers only `zoom_rooms_display1`.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images of the displays, one entry per display.
    pub background_image_info: Option<Vec<BackgroundImageInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Background images to set for the Zoom Rooms in an account or at a location.
///
/// Value of `setup` in [`UpdateZoomRoomAccountProfile`](super::UpdateZoomRoomAccountProfile) and [`UpdateZoomRoomLocationProfile`](super::UpdateZoomRoomLocationProfile).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfileSetup {
    /// Whether all displays of a Zoom Room show the same background image; `background_image_info` then covers only `zoom_rooms_display1`.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background images of the displays, one entry per display.
    pub background_image_info: Option<Vec<RoomProfileSetupBackgroundImageInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
