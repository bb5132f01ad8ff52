//! Zoom rooms account: 4 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ClientAlert, DigitalSignage, SchedulingDisplay, SupportNotification, UpdateZoomRoomAccountProfileSetup,
    ZoomRoomAccountProfileSetup, ZoomRoomSettingDigitalSignage,
};

/// Returns the profile shared by the account's Zoom Rooms: passcode, support contacts and background images.
///
/// For the account owner and Zoom Rooms admins only.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/GET/rooms/account_profile)
#[zoom_endpoint(
    GET "/rooms/account_profile" -> ZoomRoomAccountProfile,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:account_profile:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountProfile {}

/// Response to [`GetZoomRoomAccountProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfile {
    /// Settings shared by the account's Zoom Rooms: passcode and support contacts.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Background images of the account's Zoom Rooms.
    pub setup: Option<ZoomRoomAccountProfileSetup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings shared by the account's Zoom Rooms: passcode and support contacts.
///
/// Value of `basic` in [`ZoomRoomAccountProfile`] and [`UpdateZoomRoomAccountProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountProfileBasic {
    /// Whether a code is needed to leave the Zoom Rooms app for other apps.
    pub required_code_to_ext: Option<bool>,
    /// Code to enter on the controller to change settings or sign out the Zoom Room. At most 16 characters.
    pub room_passcode: Option<Secret>,
    /// Email address to which problems with the room are reported.
    pub support_email: Option<String>,
    /// Phone number at which problems with the room are reported.
    pub support_phone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the profile shared by the account's Zoom Rooms.
///
/// For the account owner and Zoom Rooms admins only.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UpdateZoomRoomAccountProfile, ZoomRoomAccountProfileBasic};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountProfile::new()
///     .basic(
///         ZoomRoomAccountProfileBasic::new()
///             .support_email("jill@example.com")
///             .support_phone("+14155550100"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/PATCH/rooms/account_profile)
#[zoom_endpoint(
    PATCH "/rooms/account_profile" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:account_profile:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountProfile {
    /// Settings shared by the account's Zoom Rooms: passcode and support contacts.
    pub basic: Option<ZoomRoomAccountProfileBasic>,
    /// Background images of the account's Zoom Rooms.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Returns the account's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// `setting_type` chooses one of these groups.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/GET/rooms/account_settings)
#[zoom_endpoint(
    GET "/rooms/account_settings" -> ZoomRoomAccountSettings,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:account_settings:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomAccountSettings {
    /// Group of settings to return. Default: `meeting`.
    pub setting_type: ZoomRoomAccountSettingType,
}

/// Group of Zoom Rooms settings of an account.
///
/// Values of `setting_type` in [`GetZoomRoomAccountSettings`].
#[zoom_enum]
pub enum ZoomRoomAccountSettingType {
    /// `meeting`: Settings for meetings in Zoom Rooms.
    Meeting,
    /// `alert`: Settings for alerts on the room's screen and by email to the support team.
    Alert,
    /// `signage`: Settings for digital signage in Zoom Rooms.
    Signage,
    /// `scheduling_display`: Settings for displays that show a room's schedule.
    SchedulingDisplay,
}

/// Response to [`GetZoomRoomAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettings {
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<ZoomRoomAccountSettingZoomRooms>,
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
/// Value of `zoom_rooms` in [`ZoomRoomAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettingZoomRooms {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
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
    /// Whether people in the room can enter an email address that receives the recording.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Whether shared screens and content are encrypted during meetings.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the Zoom Rooms display hides host and meeting ID, besides the topic, of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the Zoom Room becomes the host of an internal meeting it enters first.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the room computer and its controller connect over an encrypted channel.
    pub secure_connection_channel: Option<bool>,
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
    /// Whether the room can join meetings of other services, such as Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether the room treats all meetings as private and hides their titles.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller shows a reminder 10 minutes before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the account's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UpdateZoomRoomAccountSettings, UpdateZoomRoomAccountSettingsZoomRooms};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomAccountSettings::new("meeting")
///     .zoom_rooms(
///         UpdateZoomRoomAccountSettingsZoomRooms::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-account/PATCH/rooms/account_settings)
#[zoom_endpoint(
    PATCH "/rooms/account_settings" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:account_settings:admin"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettings {
    /// Group of settings to change: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    #[query]
    pub setting_type: String,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<UpdateZoomRoomAccountSettingsZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<ZoomRoomAccountSettingNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
}

/// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
///
/// Value of `zoom_rooms` in [`UpdateZoomRoomAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateZoomRoomAccountSettingsZoomRooms {
    /// Whether several participants can share content at the same time.
    pub allow_multiple_content_sharing: Option<bool>,
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
    /// Whether people in the room can enter an email address that receives the recording.
    pub email_address_prompt_before_recording: Option<bool>,
    /// Whether shared screens and content are encrypted during meetings.
    pub encrypt_shared_screen_content: Option<bool>,
    /// Whether the Zoom Rooms display hides host and meeting ID, besides the topic, of private meetings.
    pub hide_id_for_private_meeting: Option<bool>,
    /// Whether the Zoom Room becomes the host of an internal meeting it enters first.
    pub make_room_alternative_host: Option<bool>,
    /// Whether the room computer and its controller connect over an encrypted channel.
    pub secure_connection_channel: Option<bool>,
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
    /// Whether the room can join meetings of other services, such as Webex.
    pub support_join_3rd_party_meeting: Option<bool>,
    /// Whether the room treats all meetings as private and hides their titles.
    pub transform_meeting_to_private: Option<bool>,
    /// Whether the controller shows a reminder 10 minutes before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the Zoom Room alerts the support team by email.
///
/// Value of `notification` in [`UpdateZoomRoomAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomAccountSettingNotification {
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
    /// Whether an alert is sent when the network is stable again.
    pub network_stable_detected: Option<bool>,
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
