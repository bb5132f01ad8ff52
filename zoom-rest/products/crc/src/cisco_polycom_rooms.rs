//! Cisco polycom rooms: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AdhocJoinMeetNowLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition,
    DefaultVideoLayout, DeviceType, DisplayLayout, H323Gatekeeper, IpAddressAssignment, ManageType,
    SipCallControlRegistration, TimeFormat,
};

/// Lists the account's managed Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::ListManagedRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let managed_rooms = ListManagedRooms::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/GET/crc/managed_rooms)
#[zoom_endpoint(
    GET "/crc/managed_rooms" -> ListManagedRoomsResponse,
    paginate = managed_rooms: ManagedRoom,
    rate_limit = Light,
    scopes = ["crc_rooms:read:admin", "crc:read:list_rooms:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListManagedRooms {
    /// How many entries a page holds. Default: `10`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListManagedRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListManagedRoomsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Managed Cisco and Polycom rooms, one entry each.
    #[lossy]
    pub managed_rooms: Vec<ManagedRoom>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Managed Cisco or Polycom room, with its device type, serial number and IP address.
///
/// Element of `managed_rooms` in [`ListManagedRoomsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ManagedRoom {
    /// ID of the Cisco or Polycom room.
    pub device_id: Option<String>,
    /// Name of the Cisco or Polycom room.
    pub name: Option<String>,
    /// Whether device management is on for the Cisco or Polycom room; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: Option<DeviceType>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the Cisco or Polycom room.
    pub ip_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a managed Cisco or Polycom room.
///
/// Needs a Conference Room Connector (CRC) subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::{CreateManagedRoom, DeviceType, ManageType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateManagedRoom::new()
///     .manage_type(ManageType::FullManagement)
///     .name("Boardroom")
///     .device_type(DeviceType::CiscoSeries)
///     .ip_address("10.0.0.15")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/POST/crc/managed_rooms)
#[zoom_endpoint(
    POST "/crc/managed_rooms" -> CreateManagedRoomResponse,
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:write:room:admin"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
        (400, 60071007, RANGES_OVERLAP = "the ranges overlap"),
        (400, 60061007, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateManagedRoom {
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Name of the Cisco or Polycom room.
    pub name: Option<String>,
    /// ID of the template for Cisco or Polycom rooms from which the new room takes its settings.
    pub template_id: Option<String>,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: Option<DeviceType>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the Cisco or Polycom room.
    pub ip_address: Option<String>,
    /// User name for signing in to the Cisco or Polycom room.
    pub device_username: Option<String>,
    /// Password for signing in to the Cisco or Polycom room.
    pub device_password: Option<Secret>,
    /// Password with which the device registers by SIP; for devices managed as `SIP Proxy`. 8 to 32 characters.
    pub auth_password: Option<Secret>,
}

/// Response to [`CreateManagedRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateManagedRoomResponse {
    /// ID of the Cisco or Polycom room.
    pub device_id: Option<String>,
    /// Address of the SIP server where the device registers; for devices managed as `SIP Proxy`.
    pub server_address: Option<String>,
    /// User name with which the device registers by SIP; for devices managed as `SIP Proxy`.
    pub auth_username: Option<String>,
    /// Reminder of what is left to do, in words; for devices managed as `SIP Proxy`.
    pub reminder: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one managed Cisco or Polycom room with its settings.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/GET/crc/managed_rooms/{deviceId})
#[zoom_endpoint(
    GET "/crc/managed_rooms/<device_id>" -> GetManagedRoomResponse,
    rate_limit = Medium,
    scopes = ["crc_rooms:read:admin", "crc:read:room:admin"],
    errors = [
        (400, 60061021, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 60061003, DEVICE_NOT_FOUND = "the device was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetManagedRoom {
    /// ID of the Cisco or Polycom room.
    pub device_id: String,
}

/// Response to [`GetManagedRoom`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetManagedRoomResponse {
    /// ID of the Cisco or Polycom room.
    pub device_id: Option<String>,
    /// ID of the Enhanced API Connector, software that links the room to Zoom.
    pub connector_id: Option<String>,
    /// Name of the Cisco or Polycom room.
    pub name: Option<String>,
    /// Whether device management is on for the Cisco or Polycom room; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: Option<DeviceType>,
    /// When the Cisco or Polycom room was created.
    pub create_time: Option<String>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the Cisco or Polycom room.
    pub ip_address: Option<String>,
    /// Whether the Cisco or Polycom room has a configured or a dynamic IP address.
    pub dynamic_ip_address: Option<IpAddressAssignment>,
    /// Firmware version that runs on the device.
    pub firmware_version: Option<String>,
    /// Hardware version of the Cisco or Polycom room device.
    pub hardware_version: Option<String>,
    /// User name for signing in to the Cisco or Polycom room.
    pub device_username: Option<String>,
    /// Time zone of the Cisco or Polycom room.
    pub time_zone: Option<String>,
    /// Whether the device shows time on a 12-hour or 24-hour clock.
    pub time_format: Option<TimeFormat>,
    /// Time servers that the device uses instead of its usual one, separated by commas.
    pub time_server: Option<String>,
    /// Whether the Cisco or Polycom room is connected to Zoom.
    pub connection_status: Option<ConnectionStatus>,
    /// How far the setup of the room by Zoom has come.
    pub provisioning_status: Option<ProvisioningStatus>,
    /// Whether the room is registered with a server for video calls over the SIP protocol.
    pub sip_status: Option<SipStatus>,
    /// What the room is doing, such as idle or in a call.
    pub call_status: Option<CallStatus>,
    /// Whether the Polycom Trio device provisions itself without manual steps.
    pub zero_touch_provisioning: Option<bool>,
    /// Whether the end user license agreement of the Polycom Trio is accepted.
    pub end_user_license_agreement: Option<bool>,
    /// Whether calendar resources are assigned to the room.
    pub bind_calendar: Option<bool>,
    /// Personal Meeting ID (PMI) of the Cisco or Polycom room.
    pub personal_meeting_id: Option<String>,
    /// Whether the Cisco or Polycom room joins meetings with touch tones (DTMF).
    pub join_meeting_with_dtmf: Option<bool>,
    /// Whether the Cisco or Polycom room shows its Join button at all times.
    pub always_show_join_button: Option<bool>,
    /// Where the Cisco or Polycom room shows the entry for ad hoc joining ("Meet Now").
    pub adhoc_join_meet_now_location: Option<AdhocJoinMeetNowLocation>,
    /// Text of the Cisco or Polycom room's button for ad hoc joining, such as `Join Zoom Meeting`.
    pub label_for_ad_hoc_button: Option<String>,
    /// Whether the Cisco or Polycom room uses 1080p video.
    pub enable_1080p: Option<bool>,
    /// Whether the Cisco or Polycom room joins with its microphone on.
    pub unmute_on_entry: Option<bool>,
    /// Video layout with which the Cisco or Polycom room starts.
    pub default_video_layout: Option<DefaultVideoLayout>,
    /// Whether the Cisco or Polycom room shares content in high quality.
    pub high_quality_content_sharing: Option<bool>,
    /// Whether the Cisco or Polycom room shows a reminder before a meeting begins.
    pub enable_upcoming_meeting_reminder: Option<bool>,
    /// Minutes before the next meeting at which the room shows a reminder.
    pub reminder_before_time: Option<i64>,
    /// Whether the Cisco or Polycom room joins meetings by itself.
    pub enable_automatic_join: Option<bool>,
    /// How many minutes before the start of a meeting the room joins it.
    pub join_before_time: Option<i64>,
    /// Whether the Cisco or Polycom room leaves meetings by itself.
    pub enable_automatic_leave: Option<bool>,
    /// How many minutes after a meeting's end the room leaves.
    pub leave_after_time: Option<i64>,
    /// Whether video that the Conference Room Connector (CRC) sends to the room is limited to 720p.
    pub force_720p: Option<bool>,
    /// How the Cisco or Polycom room divides its bandwidth between content and video.
    pub bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Whether the Cisco or Polycom room sends touch tones (DTMF) outside the audio.
    pub out_of_band_dtmf: Option<bool>,
    /// Whether the Cisco or Polycom room joins without spoken prompts.
    pub remove_audio_prompt_on_join: Option<bool>,
    /// Whether the Cisco or Polycom room uses music mode.
    pub music_mode: Option<bool>,
    /// Whether the Cisco or Polycom room optimizes shared content for video.
    pub optimize_content_sharing_for_video: Option<bool>,
    /// Audio gain level of the Cisco or Polycom room.
    pub audio_gain_control: Option<AudioGainControl>,
    /// Layout for one or two displays of the Cisco or Polycom room.
    pub display_layout: Option<DisplayLayout>,
    /// Where on its screen the Cisco or Polycom room shows captions.
    pub closed_caption_position: Option<ClosedCaptionPosition>,
    /// Extra touch tones (DTMF) that the Cisco or Polycom room sends, such as `309`; Zoom does not explain when.
    pub additional_dtmf_command: Option<String>,
    /// Rate at which the Cisco or Polycom room sends and receives calls, in kilobits per second; `-1` means that it is configured by hand. One of `-1`, `192`, `256`, `384`, `512`, `768`, `1024`, `1472`, `1920`, `2048`, `3072`, `3840`, `4096`, `6144`.
    pub call_rate: Option<i64>,
    /// Whether the Cisco or Polycom room can join BlueJeans meetings.
    pub join_bluejeans: Option<bool>,
    /// Whether the Cisco or Polycom room can join Webex meetings.
    pub join_webex: Option<bool>,
    /// Setting "Webex Meeting ID" of the Cisco or Polycom room; Zoom does not explain what it is used for.
    pub webex_meeting_id: Option<String>,
    /// Setting "Webex Site Name" of the Cisco or Polycom room; Zoom does not explain what it is used for.
    pub webex_site_name: Option<String>,
    /// Whether the Cisco or Polycom room hides meeting topics.
    pub hide_topic: Option<bool>,
    /// Whether the Cisco or Polycom room hides the agenda.
    pub hide_agenda: Option<bool>,
    /// Topic of meetings of the Cisco or Polycom room that have none; Zoom meetings also have `default_zoom_topic`, and Zoom does not explain which one wins.
    pub default_topic: Option<String>,
    /// Topic that Zoom meetings of the Cisco or Polycom room have if they are given none.
    pub default_zoom_topic: Option<String>,
    /// Whether one-button-to-push joining (OBTP) is turned on for the Cisco room.
    pub enable_obtp: Option<bool>,
    /// Whether the Cisco room leaves events that last all day off its list.
    pub exclude_all_day_event: Option<bool>,
    /// Setting "Video Mute Input" of the Polycom HDX device, such as `2`; Zoom does not explain it.
    pub video_mute_input: Option<String>,
    /// Whether the Cisco or Polycom room uses SIP.
    pub sip_mode: Option<bool>,
    /// Where the Cisco or Polycom room registers for SIP calls.
    pub sip_call_control_registration: Option<SipCallControlRegistration>,
    /// Whether the Cisco or Polycom room uses H.323.
    pub h323_mode: Option<bool>,
    /// Whether and how the room registers with a gatekeeper, a server that manages H.323 video calls.
    pub h323_gatekeeper: Option<H323Gatekeeper>,
    /// Protocol with which the Cisco or Polycom room connects to Zoom meetings, such as `SIP`.
    pub call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Whether and how the Cisco or Polycom room dials by a numeric dial plan, such as `numeric`; Zoom does not list the values.
    pub dial_using_numeric_dial_plan: Option<String>,
    /// Whether the Cisco or Polycom room checks the TLS certificate of the SIP server.
    pub enable_sip_tls_certificate_verification: Option<bool>,
    /// Room Connector, the gateway between room systems and Zoom meetings, that the room uses instead of its usual one, such as `US`.
    pub alternative_room_connector: Option<String>,
    /// Codecs that the Cisco room leaves out, separated by semicolons.
    pub capset_filter: Option<String>,
    /// Further settings of the Cisco or Polycom room, as JSON text ("Advanced Provisioning").
    pub extra_provisioning: Option<String>,
    /// Whether Bluetooth is switched on for Polycom Trio rooms.
    pub blue_tooth: Option<bool>,
    /// Whether the Polycom Trio device shows the redial button.
    pub show_redial_button: Option<bool>,
    /// Whether the Polycom Trio device shows the call button.
    pub show_call_button: Option<bool>,
    /// Whether the Polycom Trio room accepts content that computers share over the network with Polycom People+Content IP (PPCIP).
    pub ppcip: Option<bool>,
    /// Whether AirPlay is switched on for Polycom Trio rooms.
    pub airplay: Option<bool>,
    /// Whether the Polycom Trio room accepts Miracast sharing.
    pub miracast: Option<bool>,
    /// Whether the quality of service (QoS) settings are applied to the Polycom Trio room.
    pub apply_qos_setting: Option<bool>,
    /// DSCP value (priority in the network) that marks audio packets.
    pub dscp_audio: Option<i64>,
    /// DSCP value (priority in the network) that marks video packets.
    pub dscp_video: Option<i64>,
    /// DSCP value (priority in the network) that marks data packets.
    pub dscp_data: Option<i64>,
    /// DSCP value (priority in the network) that marks signaling packets.
    pub dscp_signalling: Option<i64>,
    /// Whether the Polycom Trio device shows its settings menu.
    pub show_setting_menu: Option<bool>,
    /// Whether the Polycom Trio device allows its screen to be captured.
    pub screen_capture: Option<bool>,
    /// Whether the Polycom Trio room uses beta firmware.
    pub beta_firmware: Option<bool>,
    /// Setting "Firmware Key" of the Polycom Trio room, which Zoom does not explain.
    pub firmware_key: Option<String>,
    /// Whether the setting "Dev Signed Device" of the Polycom Trio room is on; Zoom does not explain it.
    pub dev_signed_device: Option<bool>,
    /// Whether the Dolby room restarts every night.
    pub nightly_reboot: Option<bool>,
    /// Whether the setting "Dolby Provisioning" of the Dolby room is on; Zoom does not explain it.
    pub dolby_provisioning: Option<bool>,
    /// Whether the Polycom Group device shows icons on its home screen.
    pub show_icons_on_the_home_screen: Option<bool>,
    /// URL of the background image of the Cisco or Polycom room.
    pub background_image: Option<String>,
    /// Region of the Zoom SIP proxy that the device connects to, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the Cisco or Polycom room device is connected to Zoom.
///
/// Values of `connection_status` in [`GetManagedRoomResponse`].
#[zoom_enum]
pub enum ConnectionStatus {
    /// `connected`.
    Connected,
    /// `disconnected`.
    Disconnected,
    /// `none`: No connection state; Zoom does not explain the difference from `disconnected`.
    None,
}

/// How far Zoom's setup of the Cisco or Polycom room has come.
///
/// Values of `provisioning_status` in [`GetManagedRoomResponse`].
#[zoom_enum]
pub enum ProvisioningStatus {
    /// `none`: No setup state; Zoom does not explain the difference from `unregistered`.
    None,
    /// `unregistered`: The room is not registered for setup by Zoom, as the name suggests.
    Unregistered,
    /// `registering`: The room is being registered for setup by Zoom, as the name suggests.
    Registering,
    /// `provisioned`.
    Provisioned,
    /// `configured`: The room is set up; Zoom does not explain the difference from `provisioned`.
    Configured,
}

/// Whether the room is registered with a server for video calls over the SIP protocol.
///
/// Values of `sip_status` in [`GetManagedRoomResponse`].
#[zoom_enum]
pub enum SipStatus {
    /// `none`: No SIP state; Zoom does not explain the difference from `unregistered`.
    None,
    /// `unregistered`.
    Unregistered,
    /// `registering`.
    Registering,
    /// `registered`.
    Registered,
}

/// What the Cisco or Polycom room is doing, such as idle or in a meeting.
///
/// Values of `call_status` in [`GetManagedRoomResponse`].
#[zoom_enum]
pub enum CallStatus {
    /// `Connected`: The room is connected; Zoom does not explain to what.
    #[value("Connected")]
    Connected,
    /// `Idle`.
    #[value("Idle")]
    Idle,
    /// `InMeeting`.
    #[value("InMeeting")]
    InMeeting,
    /// `Presentation`: The room shows a presentation, as the name suggests; Zoom does not explain it.
    #[value("Presentation")]
    Presentation,
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
    /// `None`: No call state; Zoom does not explain the difference from `Unknown`.
    #[value("None")]
    None,
}

/// Updates the settings of one managed Cisco or Polycom room.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/PATCH/crc/managed_rooms/{deviceId})
#[zoom_endpoint(
    PATCH "/crc/managed_rooms/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:update:room:admin"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
        (404, 60061003, DEVICE_NOT_FOUND = "the device was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateManagedRoom {
    /// ID of the Cisco or Polycom room.
    pub device_id: String,
    /// ID of the Enhanced API Connector, software that links the room to Zoom.
    pub connector_id: Option<String>,
    /// Name of the Cisco or Polycom room.
    pub name: Option<String>,
    /// Whether device management is on for the Cisco or Polycom room; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: Option<DeviceType>,
    /// Serial number that the manufacturer assigned to the device.
    pub serial_number: Option<String>,
    /// Private IPv4 address of the Cisco or Polycom room.
    pub ip_address: Option<String>,
    /// Whether the Cisco or Polycom room has a configured or a dynamic IP address.
    pub dynamic_ip_address: Option<IpAddressAssignment>,
    /// Firmware version that runs on the device.
    pub firmware_version: Option<String>,
    /// Hardware version of the Cisco or Polycom room device.
    pub hardware_version: Option<String>,
    /// User name for signing in to the Cisco or Polycom room.
    pub device_username: Option<String>,
    /// Password for signing in to the Cisco or Polycom room.
    pub device_password: Option<Secret>,
    /// Time zone of the Cisco or Polycom room.
    pub time_zone: Option<String>,
    /// Whether the device shows time on a 12-hour or 24-hour clock.
    pub time_format: Option<TimeFormat>,
    /// Time servers that the device uses instead of its usual one, separated by commas.
    pub time_server: Option<String>,
    /// Whether the Polycom Trio device provisions itself without manual steps.
    pub zero_touch_provisioning: Option<bool>,
    /// Whether the end user license agreement of the Polycom Trio is accepted.
    pub end_user_license_agreement: Option<bool>,
    /// Host key of the room, with which somebody in it becomes the host.
    pub room_host_key: Option<Secret>,
    /// Personal Meeting ID (PMI) of the Cisco or Polycom room.
    pub personal_meeting_id: Option<String>,
    /// Passcode of the room's personal meeting ID.
    pub passcode_for_personal_meeting_id: Option<Secret>,
    /// Whether the Cisco or Polycom room joins meetings with touch tones (DTMF).
    pub join_meeting_with_dtmf: Option<bool>,
    /// Whether the Cisco or Polycom room shows its Join button at all times.
    pub always_show_join_button: Option<bool>,
    /// Where the Cisco or Polycom room shows the entry for ad hoc joining ("Meet Now").
    pub adhoc_join_meet_now_location: Option<AdhocJoinMeetNowLocation>,
    /// Text of the Cisco or Polycom room's button for ad hoc joining, such as `Join Zoom Meeting`.
    pub label_for_ad_hoc_button: Option<String>,
    /// Whether the Cisco or Polycom room uses 1080p video.
    pub enable_1080p: Option<bool>,
    /// Whether the Cisco or Polycom room joins with its microphone on.
    pub unmute_on_entry: Option<bool>,
    /// Video layout with which the Cisco or Polycom room starts.
    pub default_video_layout: Option<DefaultVideoLayout>,
    /// Whether the Cisco or Polycom room shares content in high quality.
    pub high_quality_content_sharing: Option<bool>,
    /// Whether the Cisco or Polycom room shows a reminder before a meeting begins.
    pub enable_upcoming_meeting_reminder: Option<bool>,
    /// Minutes before the next meeting at which the room shows a reminder.
    pub reminder_before_time: Option<i64>,
    /// Whether the Cisco or Polycom room joins meetings by itself.
    pub enable_automatic_join: Option<bool>,
    /// How many minutes before the start of a meeting the room joins it.
    pub join_before_time: Option<i64>,
    /// Whether the Cisco or Polycom room leaves meetings by itself.
    pub enable_automatic_leave: Option<bool>,
    /// How many minutes after a meeting's end the room leaves.
    pub leave_after_time: Option<i64>,
    /// Whether video that the Conference Room Connector (CRC) sends to the room is limited to 720p.
    pub force_720p: Option<bool>,
    /// How the Cisco or Polycom room divides its bandwidth between content and video.
    pub bandwidth_allocation_preference: Option<BandwidthAllocationPreference>,
    /// Whether the Cisco or Polycom room sends touch tones (DTMF) outside the audio.
    pub out_of_band_dtmf: Option<bool>,
    /// Whether the Cisco or Polycom room joins without spoken prompts.
    pub remove_audio_prompt_on_join: Option<bool>,
    /// Whether the Cisco or Polycom room uses music mode.
    pub music_mode: Option<bool>,
    /// Whether the Cisco or Polycom room optimizes shared content for video.
    pub optimize_content_sharing_for_video: Option<bool>,
    /// Audio gain level of the Cisco or Polycom room.
    pub audio_gain_control: Option<AudioGainControl>,
    /// Layout for one or two displays of the Cisco or Polycom room.
    pub display_layout: Option<DisplayLayout>,
    /// Where on its screen the Cisco or Polycom room shows captions.
    pub closed_caption_position: Option<ClosedCaptionPosition>,
    /// Extra touch tones (DTMF) that the Cisco or Polycom room sends, such as `309`; Zoom does not explain when.
    pub additional_dtmf_command: Option<String>,
    /// Rate at which the Cisco or Polycom room sends and receives calls, in kilobits per second; `-1` means that it is configured by hand. One of `-1`, `192`, `256`, `384`, `512`, `768`, `1024`, `1472`, `1920`, `2048`, `3072`, `3840`, `4096`, `6144`.
    pub call_rate: Option<i64>,
    /// Whether the Cisco or Polycom room can join BlueJeans meetings.
    pub join_bluejeans: Option<bool>,
    /// Whether the Cisco or Polycom room can join Webex meetings.
    pub join_webex: Option<bool>,
    /// Setting "Webex Meeting ID" of the Cisco or Polycom room; Zoom does not explain what it is used for.
    pub webex_meeting_id: Option<String>,
    /// Setting "Webex Site Name" of the Cisco or Polycom room; Zoom does not explain what it is used for.
    pub webex_site_name: Option<String>,
    /// Whether the Cisco or Polycom room hides meeting topics.
    pub hide_topic: Option<bool>,
    /// Whether the Cisco or Polycom room hides the agenda.
    pub hide_agenda: Option<bool>,
    /// Topic of meetings of the Cisco or Polycom room that have none; Zoom meetings also have `default_zoom_topic`, and Zoom does not explain which one wins.
    pub default_topic: Option<String>,
    /// Topic that Zoom meetings of the Cisco or Polycom room have if they are given none.
    pub default_zoom_topic: Option<String>,
    /// Whether one-button-to-push joining (OBTP) is turned on for the Cisco room.
    pub enable_obtp: Option<bool>,
    /// Whether the Cisco room leaves events that last all day off its list.
    pub exclude_all_day_event: Option<bool>,
    /// Setting "Video Mute Input" of the Polycom HDX device, such as `2`; Zoom does not explain it.
    pub video_mute_input: Option<String>,
    /// Whether the Cisco or Polycom room uses SIP.
    pub sip_mode: Option<bool>,
    /// Where the Cisco or Polycom room registers for SIP calls.
    pub sip_call_control_registration: Option<SipCallControlRegistration>,
    /// Whether the Cisco or Polycom room uses H.323.
    pub h323_mode: Option<bool>,
    /// Whether and how the room registers with a gatekeeper, a server that manages H.323 video calls.
    pub h323_gatekeeper: Option<H323Gatekeeper>,
    /// Protocol with which the Cisco or Polycom room connects to Zoom meetings, such as `SIP`.
    pub call_controller_protocol_to_zoom_meeting: Option<String>,
    /// Whether and how the Cisco or Polycom room dials by a numeric dial plan, such as `numeric`; Zoom does not list the values.
    pub dial_using_numeric_dial_plan: Option<String>,
    /// Whether the Cisco or Polycom room checks the TLS certificate of the SIP server.
    pub enable_sip_tls_certificate_verification: Option<bool>,
    /// Room Connector, the gateway between room systems and Zoom meetings, that the room uses instead of its usual one, such as `US`.
    pub alternative_room_connector: Option<String>,
    /// Codecs that the Cisco room leaves out, separated by semicolons.
    pub capset_filter: Option<String>,
    /// Further settings of the Cisco or Polycom room ("Advanced Provisioning"), as a JSON string such as `{"Time/TimeFormat": "24H"}`.
    pub extra_provisioning: Option<String>,
    /// Whether Bluetooth is switched on for Polycom Trio rooms.
    pub blue_tooth: Option<bool>,
    /// Whether the Polycom Trio device shows the redial button.
    pub show_redial_button: Option<bool>,
    /// Whether the Polycom Trio device shows the call button.
    pub show_call_button: Option<bool>,
    /// Whether the Polycom Trio room accepts content that computers share over the network with Polycom People+Content IP (PPCIP).
    pub ppcip: Option<bool>,
    /// Whether AirPlay is switched on for Polycom Trio rooms.
    pub airplay: Option<bool>,
    /// Whether the Polycom Trio room accepts Miracast sharing.
    pub miracast: Option<bool>,
    /// Whether the quality of service (QoS) settings are applied to the Polycom Trio room.
    pub apply_qos_setting: Option<bool>,
    /// DSCP value (priority in the network) that marks audio packets.
    pub dscp_audio: Option<i64>,
    /// DSCP value (priority in the network) that marks video packets.
    pub dscp_video: Option<i64>,
    /// DSCP value (priority in the network) that marks data packets.
    pub dscp_data: Option<i64>,
    /// DSCP value (priority in the network) that marks signaling packets.
    pub dscp_signalling: Option<i64>,
    /// Whether the Polycom Trio device shows its settings menu.
    pub show_setting_menu: Option<bool>,
    /// Whether the Polycom Trio device allows its screen to be captured.
    pub screen_capture: Option<bool>,
    /// Whether the Polycom Trio room uses beta firmware.
    pub beta_firmware: Option<bool>,
    /// Setting "Firmware Key" of the Polycom Trio room, which Zoom does not explain.
    pub firmware_key: Option<String>,
    /// Whether the setting "Dev Signed Device" of the Polycom Trio room is on; Zoom does not explain it.
    pub dev_signed_device: Option<bool>,
    /// Whether the Dolby room restarts every night.
    pub nightly_reboot: Option<bool>,
    /// Whether the setting "Dolby Provisioning" of the Dolby room is on; Zoom does not explain it.
    pub dolby_provisioning: Option<bool>,
    /// Whether the Polycom Group device shows icons on its home screen.
    pub show_icons_on_the_home_screen: Option<bool>,
    /// Region of the Zoom SIP proxy that the device connects to, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Deletes one managed Cisco or Polycom room.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/ciscopolycom-rooms/DELETE/crc/managed_rooms/{deviceId})
#[zoom_endpoint(
    DELETE "/crc/managed_rooms/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:write:admin", "crc:delete:room:admin"],
    errors = [(404, 60061003, DEVICE_NOT_FOUND = "the device was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteManagedRoom {
    /// ID of the Cisco or Polycom room.
    pub device_id: String,
}
