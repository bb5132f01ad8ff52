//! Zoom rooms, settings: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, IncomingMeetingRequest, MeetingSecurity, SchedulingDisplay,
    ZoomRoomSettingDigitalSignage, ZoomRoomSettingNotification,
};

/// Get Zoom room settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomSettings::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/<id>/settings" -> ZoomRoomSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:room_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSettings {
    /// ID.
    pub id: String,
    /// Setting type: defaults to `meeting`.
    pub setting_type: String,
}

/// Response to [`GetZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettings {
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
    /// Zoom rooms.
    pub zoom_rooms: Option<ZoomRooms>,
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
pub struct ZoomRooms {
    /// Allow multiple content sharing.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Remote support.
    pub remote_support: Option<bool>,
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
    /// Encrypt shared screen content.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Hide ID for private meeting.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Hide share instruction.
    pub hide_share_instruction: Option<bool>,
    /// Send whiteboard to internal contact only.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Show alert before meeting.
    pub show_alert_before_meeting: Option<bool>,
    /// Show call history in room.
    pub show_call_history_in_room: Option<bool>,
    /// Show contact list on controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Make room alternative host.
    pub make_room_alternative_host: Option<bool>,
    /// Hide user personal information.
    pub hide_user_personal_information: Option<bool>,
    /// Bypass meeting password.
    pub bypass_meeting_password: Option<bool>,
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
    /// Entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Incoming meeting request.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Automatically accept far end camera control request.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
    /// Zr always display name label in meeting.
    pub zr_always_display_name_label_in_meeting: Option<bool>,
}

/// Values of `entry_exit_chime`.
#[zoom_enum]
pub enum EntryExitChime {
    /// `host`.
    Host,
    /// `all`.
    All,
    /// `none`.
    None,
}

/// Update Zoom room settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomSettings::new("Zl3aVt0bQ9y").setting_type("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/<id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_settings:admin"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomSettings {
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

/// Value of `zoom_rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingZoomRooms {
    /// Allow multiple content sharing.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Remote support: defaults to `false`.
    pub remote_support: Option<bool>,
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
    /// Encrypt shared screen content.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Hide ID for private meeting.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Hide share instruction.
    pub hide_share_instruction: Option<bool>,
    /// Send whiteboard to internal contact only.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Show alert before meeting.
    pub show_alert_before_meeting: Option<bool>,
    /// Show call history in room.
    pub show_call_history_in_room: Option<bool>,
    /// Show contact list on controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Make room alternative host.
    pub make_room_alternative_host: Option<bool>,
    /// Hide user personal information.
    pub hide_user_personal_information: Option<bool>,
    /// Bypass meeting password.
    pub bypass_meeting_password: Option<bool>,
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
    /// Entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Incoming meeting request.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Automatically accept far end camera control request.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
}
