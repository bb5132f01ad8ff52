//! Cisco polycom rooms: 5 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AdhocJoinMeetNowLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition,
    DefaultVideoLayout, DeviceType, DisplayLayout, DynamicIpAddress, H323Gatekeeper, ManageType, TimeFormat,
};

/// List managed rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::ListManagedRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let managed_rooms = ListManagedRooms::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/managed_rooms" -> ListManagedRoomsResponse,
    paginate = managed_rooms: ManagedRoom,
    rate_limit = Light,
    scopes = ["crc_rooms:read:admin", "crc:read:list_rooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListManagedRooms {
    /// Records per page: defaults to `10`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListManagedRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListManagedRoomsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Managed rooms.
    #[lossy]
    pub managed_rooms: Vec<ManagedRoom>,
}

/// Element of `managed_rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ManagedRoom {
    /// Device ID.
    pub device_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device management.
    pub device_management: Option<bool>,
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
}

/// Create managed room.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::{CreateManagedRoom, ManageType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateManagedRoom::new()
///     .manage_type(ManageType::FullManagement)
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/crc/managed_rooms" -> CreateManagedRoomResponse,
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:write:room:admin"],
    errors = [
        (400, 60071011, "the parameter is invalid"),
        (400, 60067099, "an error on Zoom's side"),
        (400, 60071007, "the request was rejected"),
        (400, 60061007, "the number cannot be used"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateManagedRoom {
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Name.
    pub name: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Device username.
    pub device_username: Option<String>,
    /// Device password.
    pub device_password: Option<Secret>,
    /// Auth password: 8 to 32 characters.
    pub auth_password: Option<Secret>,
}

/// Response to [`CreateManagedRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateManagedRoomResponse {
    /// Device ID.
    pub device_id: Option<String>,
    /// Server address.
    pub server_address: Option<String>,
    /// Auth username.
    pub auth_username: Option<String>,
    /// Reminder.
    pub reminder: Option<String>,
}

/// Get managed room.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::GetManagedRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetManagedRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/managed_rooms/<device_id>" -> GetManagedRoomResponse,
    rate_limit = Medium,
    scopes = ["crc_rooms:read:admin", "crc:read:room:admin"],
    errors = [(400, 60061021, "the parameter is invalid"), (404, 60061003, "the device was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetManagedRoom {
    /// Device ID.
    pub device_id: String,
}

/// Response to [`GetManagedRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetManagedRoomResponse {
    /// Device ID.
    pub device_id: Option<String>,
    /// Connector ID.
    pub connector_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device management.
    pub device_management: Option<bool>,
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// Create time.
    pub create_time: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Dynamic IP address.
    pub dynamic_ip_address: Option<DynamicIpAddress>,
    /// Firmware version.
    pub firmware_version: Option<String>,
    /// Hardware version.
    pub hardware_version: Option<String>,
    /// Device username.
    pub device_username: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Time server.
    pub time_server: Option<String>,
    /// Connection status.
    pub connection_status: Option<ConnectionStatus>,
    /// Provisioning status.
    pub provisioning_status: Option<ProvisioningStatus>,
    /// SIP status.
    pub sip_status: Option<SipStatus>,
    /// Call status.
    pub call_status: Option<CallStatus>,
    /// Zero touch provisioning.
    pub zero_touch_provisioning: Option<bool>,
    /// End user license agreement.
    pub end_user_license_agreement: Option<bool>,
    /// Bind calendar.
    pub bind_calendar: Option<bool>,
    /// Personal meeting ID.
    pub personal_meeting_id: Option<String>,
    /// Join meeting with DTMF.
    pub join_meeting_with_dtmf: Option<bool>,
    /// Always show join button.
    pub always_show_join_button: Option<bool>,
    /// Adhoc join meet now location.
    pub adhoc_join_meet_now_location: Option<AdhocJoinMeetNowLocation>,
    /// Label for ad hoc button.
    pub label_for_ad_hoc_button: Option<String>,
    /// Enable 1080p.
    pub enable_1080p: Option<bool>,
    /// Unmute on entry.
    pub unmute_on_entry: Option<bool>,
    /// Default video layout.
    pub default_video_layout: Option<DefaultVideoLayout>,
    /// High quality content sharing.
    pub high_quality_content_sharing: Option<bool>,
    /// Enable upcoming meeting reminder.
    pub enable_upcoming_meeting_reminder: Option<bool>,
    /// Reminder before time.
    pub reminder_before_time: Option<i64>,
    /// Enable automatic join.
    pub enable_automatic_join: Option<bool>,
    /// Join before time.
    pub join_before_time: Option<i64>,
    /// Enable automatic leave.
    pub enable_automatic_leave: Option<bool>,
    /// Leave after time.
    pub leave_after_time: Option<i64>,
    /// Force 720p.
    pub force_720p: Option<bool>,
    /// Bandwidth allocation preference.
    pub bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Out of band DTMF.
    pub out_of_band_dtmf: Option<bool>,
    /// Remove audio prompt on join.
    pub remove_audio_prompt_on_join: Option<bool>,
    /// Music mode.
    pub music_mode: Option<bool>,
    /// Optimize content sharing for video.
    pub optimize_content_sharing_for_video: Option<bool>,
    /// Audio gain control.
    pub audio_gain_control: Option<AudioGainControl>,
    /// Display layout.
    pub display_layout: Option<DisplayLayout>,
    /// Closed caption position.
    pub closed_caption_position: Option<ClosedCaptionPosition>,
    /// Additional DTMF command.
    pub additional_dtmf_command: Option<String>,
    /// Call rate: one of `-1`, `192`, `256`, `384`, `512`, `768`, `1024`, `1472`, `1920`, `2048`, `3072`, `3840`, and others.
    pub call_rate: Option<i64>,
    /// Join bluejeans.
    pub join_bluejeans: Option<bool>,
    /// Join webex.
    pub join_webex: Option<bool>,
    /// Webex meeting ID.
    pub webex_meeting_id: Option<String>,
    /// Webex site name.
    pub webex_site_name: Option<String>,
    /// Hide topic.
    pub hide_topic: Option<bool>,
    /// Hide agenda.
    pub hide_agenda: Option<bool>,
    /// Default topic.
    pub default_topic: Option<String>,
    /// Default Zoom topic.
    pub default_zoom_topic: Option<String>,
    /// Enable obtp.
    pub enable_obtp: Option<bool>,
    /// Exclude all day event.
    pub exclude_all_day_event: Option<bool>,
    /// Video mute input.
    pub video_mute_input: Option<String>,
    /// SIP mode.
    pub sip_mode: Option<bool>,
    /// SIP call control registration.
    pub sip_call_control_registration: Option<String>,
    /// H.323 mode.
    pub h323_mode: Option<bool>,
    /// H.323 gatekeeper.
    pub h323_gatekeeper: Option<H323Gatekeeper>,
    /// Call controller protocol to Zoom meeting.
    pub call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Dial using numeric dial plan.
    pub dial_using_numeric_dial_plan: Option<String>,
    /// Enable SIP tls certificate verification.
    pub enable_sip_tls_certificate_verification: Option<bool>,
    /// Alternative room connector.
    pub alternative_room_connector: Option<String>,
    /// Capset filter.
    pub capset_filter: Option<String>,
    /// Extra provisioning.
    pub extra_provisioning: Option<String>,
    /// Blue tooth.
    pub blue_tooth: Option<bool>,
    /// Show redial button.
    pub show_redial_button: Option<bool>,
    /// Show call button.
    pub show_call_button: Option<bool>,
    /// Ppcip.
    pub ppcip: Option<bool>,
    /// Airplay.
    pub airplay: Option<bool>,
    /// Miracast.
    pub miracast: Option<bool>,
    /// Apply QoS setting.
    pub apply_qos_setting: Option<bool>,
    /// Dscp audio.
    pub dscp_audio: Option<i64>,
    /// Dscp video.
    pub dscp_video: Option<i64>,
    /// Dscp data.
    pub dscp_data: Option<i64>,
    /// Dscp signalling.
    pub dscp_signalling: Option<i64>,
    /// Show setting menu.
    pub show_setting_menu: Option<bool>,
    /// Screen capture.
    pub screen_capture: Option<bool>,
    /// Beta firmware.
    pub beta_firmware: Option<bool>,
    /// Firmware key.
    pub firmware_key: Option<String>,
    /// Dev signed device.
    pub dev_signed_device: Option<bool>,
    /// Nightly reboot.
    pub nightly_reboot: Option<bool>,
    /// Dolby provisioning.
    pub dolby_provisioning: Option<bool>,
    /// Show icons on the home screen.
    pub show_icons_on_the_home_screen: Option<bool>,
    /// Background image.
    pub background_image: Option<String>,
    /// Set Zoom cloud SIP proxy region.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Values of `connection_status`.
#[zoom_enum]
pub enum ConnectionStatus {
    /// `connected`.
    Connected,
    /// `disconnected`.
    Disconnected,
    /// `none`.
    None,
}

/// Values of `provisioning_status`.
#[zoom_enum]
pub enum ProvisioningStatus {
    /// `none`.
    None,
    /// `unregistered`.
    Unregistered,
    /// `registering`.
    Registering,
    /// `provisioned`.
    Provisioned,
    /// `configured`.
    Configured,
}

/// Values of `sip_status`.
#[zoom_enum]
pub enum SipStatus {
    /// `none`.
    None,
    /// `unregistered`.
    Unregistered,
    /// `registering`.
    Registering,
    /// `registered`.
    Registered,
}

/// Values of `call_status`.
#[zoom_enum]
pub enum CallStatus {
    /// `Connected`.
    #[value("Connected")]
    Connected,
    /// `Idle`.
    #[value("Idle")]
    Idle,
    /// `InMeeting`.
    #[value("InMeeting")]
    InMeeting,
    /// `Presentation`.
    #[value("Presentation")]
    Presentation,
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
    /// `None`.
    #[value("None")]
    None,
}

/// Update managed room.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::UpdateManagedRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateManagedRoom::new("Zl3aVt0bQ9y")
///     .connector_id("Zl3aVt0bQ9y")
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/crc/managed_rooms/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:update:room:admin"],
    errors = [
        (400, 60071011, "the parameter is invalid"),
        (400, 60067099, "an error on Zoom's side"),
        (404, 60061003, "the device was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateManagedRoom {
    /// Device ID.
    pub device_id: String,
    /// Connector ID.
    pub connector_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Device management.
    pub device_management: Option<bool>,
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Dynamic IP address.
    pub dynamic_ip_address: Option<DynamicIpAddress>,
    /// Firmware version.
    pub firmware_version: Option<String>,
    /// Hardware version.
    pub hardware_version: Option<String>,
    /// Device username.
    pub device_username: Option<String>,
    /// Device password.
    pub device_password: Option<Secret>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Time server.
    pub time_server: Option<String>,
    /// Zero touch provisioning.
    pub zero_touch_provisioning: Option<bool>,
    /// End user license agreement.
    pub end_user_license_agreement: Option<bool>,
    /// Room host key.
    pub room_host_key: Option<Secret>,
    /// Personal meeting ID.
    pub personal_meeting_id: Option<String>,
    /// Passcode for personal meeting ID.
    pub passcode_for_personal_meeting_id: Option<Secret>,
    /// Join meeting with DTMF.
    pub join_meeting_with_dtmf: Option<bool>,
    /// Always show join button.
    pub always_show_join_button: Option<bool>,
    /// Adhoc join meet now location.
    pub adhoc_join_meet_now_location: Option<AdhocJoinMeetNowLocation>,
    /// Label for ad hoc button.
    pub label_for_ad_hoc_button: Option<String>,
    /// Enable 1080p.
    pub enable_1080p: Option<bool>,
    /// Unmute on entry.
    pub unmute_on_entry: Option<bool>,
    /// Default video layout.
    pub default_video_layout: Option<DefaultVideoLayout>,
    /// High quality content sharing.
    pub high_quality_content_sharing: Option<bool>,
    /// Enable upcoming meeting reminder.
    pub enable_upcoming_meeting_reminder: Option<bool>,
    /// Reminder before time.
    pub reminder_before_time: Option<i64>,
    /// Enable automatic join.
    pub enable_automatic_join: Option<bool>,
    /// Join before time.
    pub join_before_time: Option<i64>,
    /// Enable automatic leave.
    pub enable_automatic_leave: Option<bool>,
    /// Leave after time.
    pub leave_after_time: Option<i64>,
    /// Force 720p.
    pub force_720p: Option<bool>,
    /// Bandwidth allocation preference.
    pub bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Out of band DTMF.
    pub out_of_band_dtmf: Option<bool>,
    /// Remove audio prompt on join.
    pub remove_audio_prompt_on_join: Option<bool>,
    /// Music mode.
    pub music_mode: Option<bool>,
    /// Optimize content sharing for video.
    pub optimize_content_sharing_for_video: Option<bool>,
    /// Audio gain control.
    pub audio_gain_control: Option<AudioGainControl>,
    /// Display layout.
    pub display_layout: Option<DisplayLayout>,
    /// Closed caption position.
    pub closed_caption_position: Option<ClosedCaptionPosition>,
    /// Additional DTMF command.
    pub additional_dtmf_command: Option<String>,
    /// Call rate: one of `-1`, `192`, `256`, `384`, `512`, `768`, `1024`, `1472`, `1920`, `2048`, `3072`, `3840`, and others.
    pub call_rate: Option<i64>,
    /// Join bluejeans.
    pub join_bluejeans: Option<bool>,
    /// Join webex.
    pub join_webex: Option<bool>,
    /// Webex meeting ID.
    pub webex_meeting_id: Option<String>,
    /// Webex site name.
    pub webex_site_name: Option<String>,
    /// Hide topic.
    pub hide_topic: Option<bool>,
    /// Hide agenda.
    pub hide_agenda: Option<bool>,
    /// Default topic.
    pub default_topic: Option<String>,
    /// Default Zoom topic.
    pub default_zoom_topic: Option<String>,
    /// Enable obtp.
    pub enable_obtp: Option<bool>,
    /// Exclude all day event.
    pub exclude_all_day_event: Option<bool>,
    /// Video mute input.
    pub video_mute_input: Option<String>,
    /// SIP mode.
    pub sip_mode: Option<bool>,
    /// SIP call control registration.
    pub sip_call_control_registration: Option<String>,
    /// H.323 mode.
    pub h323_mode: Option<bool>,
    /// H.323 gatekeeper.
    pub h323_gatekeeper: Option<H323Gatekeeper>,
    /// Call controller protocol to Zoom meeting.
    pub call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Dial using numeric dial plan.
    pub dial_using_numeric_dial_plan: Option<String>,
    /// Enable SIP tls certificate verification.
    pub enable_sip_tls_certificate_verification: Option<bool>,
    /// Alternative room connector.
    pub alternative_room_connector: Option<String>,
    /// Capset filter.
    pub capset_filter: Option<String>,
    /// Extra provisioning.
    pub extra_provisioning: Option<String>,
    /// Blue tooth.
    pub blue_tooth: Option<bool>,
    /// Show redial button.
    pub show_redial_button: Option<bool>,
    /// Show call button.
    pub show_call_button: Option<bool>,
    /// Ppcip.
    pub ppcip: Option<bool>,
    /// Airplay.
    pub airplay: Option<bool>,
    /// Miracast.
    pub miracast: Option<bool>,
    /// Apply QoS setting.
    pub apply_qos_setting: Option<bool>,
    /// Dscp audio.
    pub dscp_audio: Option<i64>,
    /// Dscp video.
    pub dscp_video: Option<i64>,
    /// Dscp data.
    pub dscp_data: Option<i64>,
    /// Dscp signalling.
    pub dscp_signalling: Option<i64>,
    /// Show setting menu.
    pub show_setting_menu: Option<bool>,
    /// Screen capture.
    pub screen_capture: Option<bool>,
    /// Beta firmware.
    pub beta_firmware: Option<bool>,
    /// Firmware key.
    pub firmware_key: Option<String>,
    /// Dev signed device.
    pub dev_signed_device: Option<bool>,
    /// Nightly reboot.
    pub nightly_reboot: Option<bool>,
    /// Dolby provisioning.
    pub dolby_provisioning: Option<bool>,
    /// Show icons on the home screen.
    pub show_icons_on_the_home_screen: Option<bool>,
    /// Set Zoom cloud SIP proxy region.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Delete managed room.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::DeleteManagedRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteManagedRoom::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/crc/managed_rooms/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:delete:room:admin"],
    errors = [(404, 60061003, "the device was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteManagedRoom {
    /// Device ID.
    pub device_id: String,
}
