//! Room template: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AdhocJoinMeetNowLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition,
    CreateRoomTemplateResponse, DefaultVideoLayout, DeviceType, DisplayLayout, H323Gatekeeper,
    ListRoomTemplatesResponse, ManageType, RoomTemplate, SipCallControlRegistration, Template, TimeFormat,
};

/// Lists the account's templates for managed Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::ListRoomTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let templates = ListRoomTemplates::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/room-template/GET/accounts/{accountId}/crc/room_templates)
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/room_templates" -> ListRoomTemplatesResponse,
    paginate = templates: Template,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:read:list_rooms_templates:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoomTemplates {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `10`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a template, a set of settings that managed Cisco and Polycom rooms take over when they are created from it.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::DeviceType;
/// use zoom_rest::crc::master::CreateRoomTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRoomTemplate::new(
///     "Zl3aVt0bQ9y",
///     DeviceType::CiscoSeries,
///     "Support",
/// )
/// .device_management(true)
/// .time_zone("Europe/Berlin")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/room-template/POST/accounts/{accountId}/crc/room_templates)
#[zoom_endpoint(
    POST "/accounts/<account_id>/crc/room_templates" -> CreateRoomTemplateResponse,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:write:rooms_template:master"],
    errors = [(400, 60061021, INVALID_PARAMETER = "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRoomTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: DeviceType,
    /// Name of the room template.
    pub name: String,
    /// Whether device management is on for the Cisco or Polycom room; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Time zone of the Cisco or Polycom room.
    pub time_zone: Option<String>,
    /// Whether the device shows time on a 12-hour or 24-hour clock.
    pub time_format: Option<TimeFormat>,
    /// Time servers that the device uses instead of its usual one, separated by commas.
    pub time_server: Option<String>,
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
    /// Further settings of the Cisco or Polycom room ("Advanced Provisioning"), as a JSON string such as `{"Time/TimeFormat": "24H"}`.
    pub extra_provisioning: Option<String>,
    /// Region of the Zoom SIP proxy that the device connects to, such as `US`.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Returns one template for managed Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::GetRoomTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRoomTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/room-template/GET/accounts/{accountId}/crc/room_templates/{templateId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/room_templates/<template_id>" -> RoomTemplate,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:read:rooms_template:master"],
    errors = [(404, 60061043, TEMPLATE_NOT_FOUND = "the template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoomTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the template for Cisco or Polycom rooms.
    pub template_id: String,
}

/// Updates one template for managed Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::UpdateRoomTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRoomTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .device_management(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/room-template/PATCH/accounts/{accountId}/crc/room_templates/{templateId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/room_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:update:rooms_template:master"],
    errors = [
        (400, 60061021, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 60061043, TEMPLATE_NOT_FOUND = "the template was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoomTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the template for Cisco or Polycom rooms.
    pub template_id: String,
    /// Name of the room template.
    pub name: Option<String>,
    /// Whether device management is on for the Cisco or Polycom room; Zoom does not explain how it relates to `manage_type`.
    pub device_management: Option<bool>,
    /// Whether the Cisco or Polycom room is fully managed or only uses the SIP proxy.
    pub manage_type: Option<ManageType>,
    /// Maker or kind of the room system, such as Cisco or Polycom.
    pub device_type: Option<DeviceType>,
    /// Time zone of the Cisco or Polycom room.
    pub time_zone: Option<String>,
    /// Whether the device shows time on a 12-hour or 24-hour clock.
    pub time_format: Option<TimeFormat>,
    /// Time servers that the device uses instead of its usual one, separated by commas.
    pub time_server: Option<String>,
    /// Whether the Cisco or Polycom room joins meetings with touch tones (DTMF).
    pub join_meeting_with_dtmf: Option<bool>,
    /// Whether the Cisco or Polycom room shows its Join button at all times.
    pub always_show_join_button: Option<bool>,
    /// Where the Cisco or Polycom room shows the entry for ad hoc joining ("Meet Now").
    pub adhoc_join_meet_now_location: Option<AdhocJoinMeetNowLocation>,
    /// Text of the Cisco or Polycom room's button for joining a meeting by ID.
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
    /// How many minutes before a meeting the room may join.
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
    /// Setting "Additional DTMF Command" (touch tones) of the Cisco or Polycom room; Zoom does not explain it.
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
    /// Topic that meetings of the Cisco or Polycom room have if they are given none.
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
    /// Further settings of the Cisco or Polycom room ("Advanced Provisioning"), as a JSON string such as `{"Time/TimeFormat": "24H"}`.
    pub extra_provisioning: Option<String>,
    /// Region of the Zoom SIP proxy that the device connects to.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Deletes one template for managed Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::DeleteRoomTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRoomTemplate::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/room-template/DELETE/accounts/{accountId}/crc/room_templates/{templateId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/crc/room_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:delete:rooms_template:master"],
    errors = [(404, 60061043, TEMPLATE_NOT_FOUND = "the template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRoomTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the template for Cisco or Polycom rooms.
    pub template_id: String,
}
