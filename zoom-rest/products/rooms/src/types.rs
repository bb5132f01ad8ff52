//! Types used by several files.

use zoom_core::{DateTime, zoom_enum, zoom_object};

/// Element of `polygon_coordinates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PolygonCoordinate {
    /// Polygon coordinate x.
    pub polygon_coordinate_x: Option<f64>,
    /// Polygon coordinate y.
    pub polygon_coordinate_y: Option<f64>,
}

/// Values of `workspace_type`.
#[zoom_enum]
pub enum CreateWorkspaceWorkspaceType {
    /// `desk`.
    Desk,
    /// `room`.
    Room,
}

/// Values of `status`.
#[zoom_enum]
pub enum ReservationStatus {
    /// `reserved`.
    Reserved,
    /// `checked_in`.
    CheckedIn,
    /// `checked_out`.
    CheckedOut,
}

/// Digital signage content.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageContent {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// End to end encrypted meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Auto security.
    pub auto_security: Option<bool>,
}

/// Values of `encryption_type`.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`.
    EnhancedEncryption,
    /// `e2ee`.
    #[value("e2ee")]
    E2ee,
}

/// Value of `incoming_meeting_request`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingMeetingRequest {
    /// Automatically accept incoming meeting request.
    pub automatically_accept_incoming_meeting_request: Option<bool>,
    /// Automatically unmute.
    pub automatically_unmute: Option<bool>,
}

/// Value of `client_alert`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClientAlert {
    /// Detect bluetooth microphone error alert.
    pub detect_bluetooth_microphone_error_alert: Option<bool>,
    /// Detect bluetooth speaker error alert.
    pub detect_bluetooth_speaker_error_alert: Option<bool>,
    /// Detect camera error alert.
    pub detect_camera_error_alert: Option<bool>,
    /// Detect microphone error alert.
    pub detect_microphone_error_alert: Option<bool>,
    /// Detect speaker error alert.
    pub detect_speaker_error_alert: Option<bool>,
    /// Cpu usage high detected notification on zr display.
    pub cpu_usage_high_detected_notification_on_zr_display: Option<bool>,
    /// Network unstable detected notification on zr display.
    pub network_unstable_detected_notification_on_zr_display: Option<bool>,
}

/// Value of `digital_signage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignage {
    /// Banner.
    pub banner: Option<DigitalSignageBanner>,
    /// Display period.
    pub display_period: Option<DisplayPeriod>,
    /// Enable digital signage.
    pub enable_digital_signage: Option<bool>,
    /// Layout.
    pub layout: Option<String>,
    /// Mute.
    pub mute: Option<bool>,
    /// Play list: at most 2 items.
    pub play_list: Option<Vec<PlayList>>,
}

/// Value of `banner`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DigitalSignageBanner {
    /// Banner room name.
    pub banner_room_name: Option<bool>,
    /// Banner sharing key.
    pub banner_sharing_key: Option<bool>,
    /// Banner time.
    pub banner_time: Option<bool>,
}

/// Value of `display_period`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayPeriod {
    /// Start displaying content.
    pub start_displaying_content: Option<i64>,
    /// Stop displaying content.
    pub stop_displaying_content: Option<i64>,
}

/// Element of `play_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayList {
    /// Action.
    pub action: Option<PlayListAction>,
    /// Contents: at most 3 items.
    pub contents: Option<Vec<PlayListContent>>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
}

/// Values of `action`.
#[zoom_enum]
pub enum PlayListAction {
    /// `add`.
    Add,
    /// `update`.
    Update,
    /// `delete`.
    Delete,
}

/// Element of `contents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayListContent {
    /// Content ID.
    pub content_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Order.
    pub order: Option<i64>,
}

/// Value of `notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingNotification {
    /// Audio meet usability threshold.
    pub audio_meet_usability_threshold: Option<bool>,
    /// Audio not meet usability threshold.
    pub audio_not_meet_usability_threshold: Option<bool>,
    /// Battery is charging.
    pub battery_is_charging: Option<bool>,
    /// Battery low and not charging.
    pub battery_low_and_not_charging: Option<bool>,
    /// Battery percentage.
    pub battery_percentage: Option<String>,
    /// Controller scheduling disconnected.
    pub controller_scheduling_disconnected: Option<bool>,
    /// Controller scheduling reconnected.
    pub controller_scheduling_reconnected: Option<bool>,
    /// Cpu usage high detected.
    pub cpu_usage_high_detected: Option<bool>,
    /// Mic speaker camera disconnected.
    pub mic_speaker_camera_disconnected: Option<bool>,
    /// Mic speaker camera reconnected.
    pub mic_speaker_camera_reconnected: Option<bool>,
    /// Network unstable detected.
    pub network_unstable_detected: Option<bool>,
    /// SIP registration failed.
    pub sip_registration_failed: Option<bool>,
    /// SIP registration re enabled.
    pub sip_registration_re_enabled: Option<bool>,
    /// Zoom room come back online.
    pub zoom_room_come_back_online: Option<bool>,
    /// Zoom room display disconnected.
    pub zoom_room_display_disconnected: Option<bool>,
    /// Zoom room offline.
    pub zoom_room_offline: Option<bool>,
}

/// Value of `scheduling_display`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulingDisplay {
    /// Instant room reservation.
    pub instant_room_reservation: Option<bool>,
    /// Reserve other rooms.
    pub reserve_other_rooms: Option<ReserveOtherRooms>,
    /// Set scheduling display background image to Zoom room background.
    pub set_scheduling_display_background_image_to_zoom_room_background: Option<bool>,
    /// Home screen theme.
    pub home_screen_theme: Option<HomeScreenTheme>,
    /// Home screen qr code URL.
    pub home_screen_qr_code_url: Option<String>,
    /// Home screen qr code supporting text.
    pub home_screen_qr_code_supporting_text: Option<String>,
}

/// Value of `reserve_other_rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReserveOtherRooms {
    /// Allow to reserve other rooms.
    pub allow_to_reserve_other_rooms: Option<bool>,
    /// Location types.
    pub location_types: Option<LocationTypes>,
}

/// Values of `location_types`.
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

/// Values of `home_screen_theme`.
#[zoom_enum]
pub enum HomeScreenTheme {
    /// `standard`.
    Standard,
    /// `compact`.
    Compact,
}

/// Value of `digital_signage`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingDigitalSignage {
    /// Banner.
    pub banner: Option<DigitalSignageBanner>,
    /// Display period.
    pub display_period: Option<DisplayPeriod>,
    /// Enable digital signage.
    pub enable_digital_signage: Option<bool>,
    /// Layout.
    pub layout: Option<String>,
    /// Mute.
    pub mute: Option<bool>,
    /// Play list: at most 2 items.
    pub play_list: Option<Vec<SettingDigitalSignagePlayList>>,
}

/// Element of `play_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingDigitalSignagePlayList {
    /// Action.
    pub action: Option<PlayListAction>,
    /// Contents: at most 3 items.
    pub contents: Option<Vec<SignagePlayListContent>>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
}

/// Element of `contents`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignagePlayListContent {
    /// Action.
    pub action: Option<String>,
    /// Content ID.
    pub content_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Order.
    pub order: Option<i64>,
}

/// Element of `background_image_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BackgroundImageInfo {
    /// Display ID.
    pub display_id: Option<DisplayId>,
    /// Content ID.
    pub content_id: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Download URL ttl.
    pub download_url_ttl: Option<i64>,
}

/// Values of `display_id`.
#[zoom_enum]
pub enum DisplayId {
    /// `zoom_rooms_display1`.
    #[value("zoom_rooms_display1")]
    ZoomRoomsDisplay1,
    /// `zoom_rooms_display2`.
    #[value("zoom_rooms_display2")]
    ZoomRoomsDisplay2,
    /// `zoom_rooms_display3`.
    #[value("zoom_rooms_display3")]
    ZoomRoomsDisplay3,
    /// `zoom_rooms_display4`.
    #[value("zoom_rooms_display4")]
    ZoomRoomsDisplay4,
    /// `companion_whiteboard`.
    CompanionWhiteboard,
    /// `companion_zoom_rooms`.
    CompanionZoomRooms,
}

/// Element of `background_image_info`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoomProfileSetupBackgroundImageInfo {
    /// Display ID.
    pub display_id: Option<DisplayId>,
    /// Content ID.
    pub content_id: Option<String>,
}

/// Value of `setup`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfileSetup {
    /// Apply background image to all displays.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background image info.
    pub background_image_info: Option<Vec<BackgroundImageInfo>>,
}

/// Value of `setup`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfileSetup {
    /// Apply background image to all displays.
    pub apply_background_image_to_all_displays: Option<bool>,
    /// Background image info.
    pub background_image_info: Option<Vec<RoomProfileSetupBackgroundImageInfo>>,
}
