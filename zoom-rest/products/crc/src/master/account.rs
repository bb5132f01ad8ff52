//! Account: 2 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AdhocJoinMeetNowLocation, AudioGainControl, BandwidthAllocationPreference, CiscoPolycomRoomAccountSetting,
    ClosedCaptionPosition, ConnectorLogLevel, DefaultVideoLayout, DisplayLayout, H323Gatekeeper, IpAddressAssignment,
    ManageType, SipCallControlRegistration, TimeFormat,
};

/// Returns the account-wide profile settings for managed Cisco and Polycom rooms, rather than those of a single room.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::GetCiscoPolycomRoomAccountSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCiscoPolycomRoomAccountSetting::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/account/GET/accounts/{accountId}/crc/managed_rooms/account_setting)
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/managed_rooms/account_setting" -> CiscoPolycomRoomAccountSetting,
    rate_limit = Light,
    scopes = ["crc_account:master", "crc:read:rooms_account_settings:master"],
    errors = [(401, 60061001, ACCOUNT_NOT_FOUND = "the account was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCiscoPolycomRoomAccountSetting {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Updates the account-wide profile settings for managed Cisco and Polycom rooms, rather than those of a single room.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::IpAddressAssignment;
/// use zoom_rest::crc::master::UpdateCiscoPolycomRoomAccountSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCiscoPolycomRoomAccountSetting::new("Zl3aVt0bQ9y")
///     .device_management(true)
///     .dynamic_ip_address(IpAddressAssignment::Configured)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/account/PATCH/accounts/{accountId}/crc/managed_rooms/account_setting)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/managed_rooms/account_setting" -> (),
    rate_limit = Light,
    scopes = ["crc_account:master", "crc:update:rooms_account_settings:master"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
        (401, 60061001, ACCOUNT_NOT_FOUND = "the account was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCiscoPolycomRoomAccountSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether device management is on for the account's Cisco and Polycom rooms; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the account's Cisco and Polycom rooms are fully managed or only use the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Whether the Cisco or Polycom rooms have a configured or a dynamic IP address.
    pub dynamic_ip_address: Option<IpAddressAssignment>,
    /// Time zone of the account's Cisco and Polycom rooms, such as `America/Chicago`.
    pub time_zone: Option<String>,
    /// Whether the device shows time on a 12-hour or 24-hour clock.
    pub time_format: Option<TimeFormat>,
    /// Time servers that the device uses instead of its usual one, separated by commas.
    pub time_server: Option<String>,
    /// Whether the Polycom Trio device provisions itself without manual steps.
    pub zero_touch_provisioning: Option<bool>,
    /// Whether the end user license agreement of the Polycom Trio is accepted.
    pub end_user_license_agreement: Option<bool>,
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
    /// Whether the Cisco or Polycom room uses music mode, which transmits music without filtering it out as noise.
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
    /// How much the Enhanced API Connector, software that links the rooms to Zoom, writes to its log.
    pub connector_log_level: Option<ConnectorLogLevel>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
    /// Whether the Enhanced API connector's runner, a part that Zoom does not document, is updated automatically.
    pub enable_runner_automatic_update: Option<bool>,
    /// Codecs that the Cisco room leaves out, separated by semicolons.
    pub capset_filter: Option<String>,
    /// Further settings of the Cisco room, as JSON text ("Advanced Provisioning").
    pub cisco_extra_provisioning: Option<String>,
    /// Further settings of the Polycom Group room, as JSON text ("Advanced Provisioning").
    pub polycon_group_extra_provisioning: Option<String>,
    /// Further settings of the Polycom Trio room, as JSON text ("Advanced Provisioning").
    pub polycom_trio_extra_provisioning: Option<String>,
    /// Further settings of the Dolby room, as JSON text ("Advanced Provisioning").
    pub dolby_extra_provisioning: Option<String>,
    /// Further settings of the Polycom Debut room, as JSON text ("Advanced Provisioning").
    pub polycom_debut_extra_provisioning: Option<String>,
    /// Further settings of the Polycom HDX room, as JSON text ("Advanced Provisioning").
    pub polycom_hdx_extra_provisioning: Option<String>,
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
