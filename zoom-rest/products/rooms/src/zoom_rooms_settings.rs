//! Zoom rooms, settings: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, EncryptionType, IncomingMeetingRequest, SchedulingDisplay, SupportNotification,
    ZoomRoomSettingDigitalSignage, ZoomRoomSettingMeetingSecurity,
};

/// Returns one Zoom Room's settings for meetings, alerts, digital signage or scheduling displays.
///
/// `setting_type` chooses one of these groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomSettings::new("Zl3aVt0bQ9y", "meeting")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{id}/settings)
#[zoom_endpoint(
    GET "/rooms/<id>/settings" -> ZoomRoomSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:room_settings:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSettings {
    /// ID of the Zoom Room.
    pub id: String,
    /// Group of settings to return: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    pub setting_type: String,
}

/// Response to [`GetZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettings {
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<MeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<DigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<ZoomRoomSettingNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`ZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether meetings with the Room Meeting ID, the room's own fixed meeting number, need a passcode.
    pub rmi_password: Option<bool>,
    /// Whether Zoom generates a passcode for joining with the Room Meeting ID, as text such as `true`; its relation to `rmi_password` is undocumented.
    pub password_for_rmi: Option<String>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
///
/// Value of `zoom_rooms` in [`ZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRooms {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether the host can give one participant remote support; while on, `allow_multiple_content_sharing` has no effect.
    pub remote_support: Option<bool>,
    /// Whether the Zoom Room tests its audio devices automatically every day.
    pub audio_device_daily_auto_test: Option<bool>,
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
    /// Whether the TV shows no instructions for sharing.
    pub hide_share_instruction: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and users of the account.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the room display announces the next meeting; needs `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the room controller lists past meetings and phone calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list on the room controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the Zoom Room becomes the host of an internal meeting it enters first.
    pub make_room_alternative_host: Option<bool>,
    /// Whether contact details on Zoom Rooms leave personal information out.
    pub hide_user_personal_information: Option<bool>,
    /// Whether the Zoom Room joins its scheduled meetings without typing the passcode.
    pub bypass_meeting_password: Option<bool>,
    /// Whether the room display includes participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay in the room each time.
    pub start_airplay_manually: Option<bool>,
    /// Whether people in the room can share content by Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether the room can join meetings of other services, such as Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether the room treats all meetings as private and hides their titles.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller shows a reminder 10 minutes before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// How the Zoom Room handles incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the Zoom Room lets other clients control its camera without asking.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
    /// Whether name labels of participants are always shown in meetings.
    pub zr_always_display_name_label_in_meeting: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When a chime sounds as people join or leave the meeting.
///
/// Values of `entry_exit_chime` in [`ZoomRooms`] and [`ZoomRoomSettingZoomRooms`].
#[zoom_enum]
pub enum EntryExitChime {
    /// `host`: When the host joins or leaves.
    Host,
    /// `all`: When anyone joins or leaves.
    All,
    /// `none`: No sound is played.
    None,
}

/// When the Zoom Room alerts the support team by email.
///
/// Value of `notification` in [`ZoomRoomSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingNotification {
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
    /// Whether an alert is sent if the calendar of the Zoom Room cannot be reached.
    pub zoom_room_calendar_resource_is_inaccessible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Room's settings for meetings, alerts, digital signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UpdateZoomRoomSettings, ZoomRoomSettingZoomRooms};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomSettings::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{id}/settings)
#[zoom_endpoint(
    PATCH "/rooms/<id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_settings:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomSettings {
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

/// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
///
/// Value of `zoom_rooms` in [`UpdateZoomRoomSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSettingZoomRooms {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
    /// Whether the host can give one participant remote support; while on, `allow_multiple_content_sharing` has no effect. Default: `false`.
    pub remote_support: Option<bool>,
    /// Whether the Zoom Room tests its audio devices automatically every day.
    pub audio_device_daily_auto_test: Option<bool>,
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
    /// Whether the TV shows no instructions for sharing.
    pub hide_share_instruction: Option<bool>,
    /// Whether whiteboards can be sent only to contacts and users of the account.
    pub send_whiteboard_to_internal_contact_only: Option<bool>,
    /// Whether the room display announces the next meeting; needs `upcoming_meeting_alert`.
    pub show_alert_before_meeting: Option<bool>,
    /// Whether the room controller lists past meetings and phone calls.
    pub show_call_history_in_room: Option<bool>,
    /// Whether people can be invited from the contact list on the room controller.
    pub show_contact_list_on_controller: Option<bool>,
    /// Whether the Zoom Room becomes the host of an internal meeting it enters first.
    pub make_room_alternative_host: Option<bool>,
    /// Whether contact details on Zoom Rooms leave personal information out.
    pub hide_user_personal_information: Option<bool>,
    /// Whether the Zoom Room joins its scheduled meetings without typing the passcode.
    pub bypass_meeting_password: Option<bool>,
    /// Whether the room display includes participants without video.
    pub show_non_video_participants: Option<bool>,
    /// Whether an administrator must start AirPlay in the room each time.
    pub start_airplay_manually: Option<bool>,
    /// Whether people in the room can share content by Apple screen mirroring.
    pub start_airplay_mirroring: Option<bool>,
    /// Whether the room can join meetings of other services, such as Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether the room treats all meetings as private and hides their titles.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller shows a reminder 10 minutes before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// How the Zoom Room handles incoming meeting requests.
    pub incoming_meeting_request: Option<IncomingMeetingRequest>,
    /// Whether the Zoom Room lets other clients control its camera without asking.
    pub automatically_accept_far_end_camera_control_request: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
