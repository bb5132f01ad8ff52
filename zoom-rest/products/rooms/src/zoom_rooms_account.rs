//! Zoom rooms account: 4 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, SchedulingDisplay, UpdateZoomRoomAccountProfileSetup, ZoomRoomAccountProfileSetup,
    ZoomRoomSettingDigitalSignage, ZoomRoomSettingNotification,
};

/// Get Zoom room account profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomAccountProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomAccountProfile::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/account_profile" -> ZoomRoomAccountProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:account_profile:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountProfile {}

/// Response to [`GetZoomRoomAccountProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfile {
    /// Basic.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Setup.
    pub setup: Option<ZoomRoomAccountProfileSetup>,
}

/// Value of `basic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfileBasic {
    /// Required code to ext.
    pub required_code_to_ext: Option<bool>,
    /// Room passcode: at most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Support email.
    pub support_email: Option<String>,
    /// Support phone.
    pub support_phone: Option<String>,
}

/// Update Zoom room account profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomAccountProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountProfile::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/account_profile" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:account_profile:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfile {
    /// Basic.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Get Zoom room account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{GetZoomRoomAccountSettings, ZoomRoomAccountSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomAccountSettings::new(ZoomRoomAccountSettingType::Meeting)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/account_settings" -> ZoomRoomAccountSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:account_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountSettings {
    /// Setting type: defaults to `meeting`.
    pub setting_type: ZoomRoomAccountSettingType,
}

/// Values of `setting_type`.
#[zoom_enum]
pub enum ZoomRoomAccountSettingType {
    /// `meeting`.
    Meeting,
    /// `alert`.
    Alert,
    /// `signage`.
    Signage,
    /// `scheduling_display`.
    SchedulingDisplay,
}

/// Response to [`GetZoomRoomAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettings {
    /// Zoom rooms.
    pub zoom_rooms: Option<ZoomRoomAccountSettingZoomRooms>,
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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettingZoomRooms {
    /// Allow multiple content sharing.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Audio device daily auto test.
    pub audio_device_daily_auto_test: Option<bool>,
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
    /// Email address prompt before recording.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Encrypt shared screen content.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Hide ID for private meeting.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Make room alternative host.
    pub make_room_alternative_host: Option<bool>,
    /// Secure connection channel.
    pub secure_connection_channel: Option<bool>,
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
    /// Support join 3rd party meeting.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Transform meeting to private.
    pub transform_meeting_to_private: Option<bool>,
    /// Upcoming meeting alert.
    pub upcoming_meeting_alert: Option<bool>,
    /// Weekly system restart.
    pub weekly_system_restart: Option<bool>,
}

/// Update Zoom room account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountSettings::new("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/account_settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:account_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettings {
    /// Setting type: defaults to `meeting`.
    #[query]
    pub setting_type: String,
    /// Zoom rooms.
    pub zoom_rooms: Option<UpdateZoomRoomAccountSettingsZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomAccountSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// Value of `zoom_rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettingsZoomRooms {
    /// Allow multiple content sharing.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Audio device daily auto test.
    pub audio_device_daily_auto_test: Option<bool>,
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
    /// Email address prompt before recording.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Encrypt shared screen content.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Hide ID for private meeting.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Make room alternative host.
    pub make_room_alternative_host: Option<bool>,
    /// Secure connection channel.
    pub secure_connection_channel: Option<bool>,
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
    /// Support join 3rd party meeting.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Transform meeting to private.
    pub transform_meeting_to_private: Option<bool>,
    /// Upcoming meeting alert.
    pub upcoming_meeting_alert: Option<bool>,
    /// Weekly system restart.
    pub weekly_system_restart: Option<bool>,
}

/// Value of `notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettingNotification {
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
    /// Network stable detected.
    pub network_stable_detected: Option<bool>,
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
