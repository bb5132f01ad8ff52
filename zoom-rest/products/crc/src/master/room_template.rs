//! Room template: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AdhocJoinMeetNowLocation, AudioGainControl, BandwidthAllocationPreference, ClosedCaptionPosition,
    CreateRoomTemplateResponse, DefaultVideoLayout, DeviceType, DisplayLayout, H323Gatekeeper,
    ListRoomTemplatesResponse, ManageType, RoomTemplate, Template, TimeFormat,
};

/// List room templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::ListRoomTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let templates = ListRoomTemplates::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/room_templates" -> ListRoomTemplatesResponse,
    paginate = templates: Template,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:read:list_rooms_templates:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRoomTemplates {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `10`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create room template.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::{DeviceType, ManageType};
/// use zoom_rest::crc::master::CreateRoomTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRoomTemplate::new(
///     "Zl3aVt0bQ9y",
///     DeviceType::CiscoSeries,
///     "Support",
/// )
///     .device_management(true)
///     .manage_type(ManageType::FullManagement)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/crc/room_templates" -> CreateRoomTemplateResponse,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:write:rooms_template:master"],
    errors = [(400, 60061021, "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRoomTemplate {
    /// Account ID.
    pub account_id: String,
    /// Device type.
    pub device_type: DeviceType,
    /// Name.
    pub name: String,
    /// Device management.
    pub device_management: Option<bool>,
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Time server.
    pub time_server: Option<String>,
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
    /// Extra provisioning.
    pub extra_provisioning: Option<String>,
    /// Set Zoom cloud SIP proxy region.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Get room template.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/room_templates/<template_id>" -> RoomTemplate,
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:read:rooms_template:master"],
    errors = [(404, 60061043, "the template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoomTemplate {
    /// Account ID.
    pub account_id: String,
    /// Template ID.
    pub template_id: String,
}

/// Update room template.
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
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/room_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:update:rooms_template:master"],
    errors = [(400, 60061021, "the parameter is invalid"), (404, 60061043, "the template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRoomTemplate {
    /// Account ID.
    pub account_id: String,
    /// Template ID.
    pub template_id: String,
    /// Name.
    pub name: Option<String>,
    /// Device management.
    pub device_management: Option<bool>,
    /// Manage type.
    pub manage_type: Option<ManageType>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Time server.
    pub time_server: Option<String>,
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
    /// Extra provisioning.
    pub extra_provisioning: Option<String>,
    /// Set Zoom cloud SIP proxy region.
    pub set_zoom_cloud_sip_proxy_region: Option<String>,
}

/// Delete room template.
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
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/crc/room_templates/<template_id>" -> (),
    rate_limit = Light,
    scopes = ["crc_rooms:master", "crc:delete:rooms_template:master"],
    errors = [(404, 60061043, "the template was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRoomTemplate {
    /// Account ID.
    pub account_id: String,
    /// Template ID.
    pub template_id: String,
}
