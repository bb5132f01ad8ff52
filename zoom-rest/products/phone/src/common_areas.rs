//! Common areas: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AreasCommonAreaStatus, AudioPromptLanguage, AutoCallRecordingInboundAudioNotification,
    AutoReceptionistPolicyVoicemailTranscription, CallingPlan, CommonAreaCallingPlan, CommonAreaDetailCountry,
    CommonAreaDetailPolicyCallPark, CommonAreaDetailPolicyVoicemailNotificationByEmail, CommonAreaPolicyCallPark,
    CommonAreaPolicySelectOutboundCallerId, CommonAreaPolicyVoicemailNotificationByEmail, ConnectType, HandOffToRoom,
    HocCallRecordingForMembers, HocCallRecordingLockedBy, OutboundCallerId, OutboundCalling, RecordingCalls, TimeZone,
};

/// List common areas.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let common_areas = ListCommonAreas::new()
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/common_areas" -> ListCommonAreasResponse,
    paginate = common_areas: ListCommonAreasCommonArea,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreas {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling type.
    pub calling_type: Option<i64>,
    /// Common area device type: one of `1`, `2`, `3`.
    pub common_area_device_type: Option<i64>,
}

/// Response to [`ListCommonAreas`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCommonAreasResponse {
    /// Common areas.
    #[lossy]
    pub common_areas: Vec<ListCommonAreasCommonArea>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `common_areas`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCommonAreasCommonArea {
    /// Calling plans.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<AreasCommonAreaPhoneNumber>>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
    /// Desk phones.
    pub desk_phones: Option<Vec<DeskPhone>>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AreasCommonAreaPhoneNumber {
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Number.
    pub number: Option<String>,
    /// Source.
    pub source: Option<ConnectType>,
}

/// Element of `desk_phones`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskPhone {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Status.
    pub status: Option<AreasCommonAreaStatus>,
}

/// Add common area.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonArea::new("Support")
///     .country_iso_code("one")
///     .extension_number(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/common_areas" -> AddCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonArea {
    /// Calling plans: at most 100 items.
    pub calling_plans: Option<Vec<CommonAreaCallingPlan>>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Display name.
    pub display_name: String,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
}

/// Response to [`AddCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaResponse {
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Get common area details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCommonAreaDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCommonAreaDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>" -> CommonAreaDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    errors = [(400, 400, "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaDetails {
    /// Common area ID.
    pub common_area_id: String,
}

/// Response to [`GetCommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetails {
    /// Area code.
    pub area_code: Option<String>,
    /// Calling plans.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Country.
    pub country: Option<CommonAreaDetailCountry>,
    /// Department.
    pub department: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID.
    pub id: Option<String>,
    /// Outbound caller IDs.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<AreasCommonAreaPhoneNumber>>,
    /// Policy.
    pub policy: Option<CommonAreaDetailPolicy>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Value of `emergency_address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Status.
    pub status: Option<EmergencyAddressStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Values of `status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmergencyAddressStatus {
    /// `1`.
    VerificationNotRequired = 1,
    /// `2`.
    Unverified = 2,
    /// `3`.
    VerificationRequested = 3,
    /// `4`.
    Verfied = 4,
    /// `5`.
    Rejected = 5,
    /// `6`.
    VerificationFailed = 6,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicy {
    /// International calling.
    pub international_calling: Option<InternationalCalling>,
    /// Outbound calling.
    pub outbound_calling: Option<OutboundCalling>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<CommonAreaDetailPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<CommonAreaDetailPolicyAutoCallRecording>,
    /// Call park.
    pub call_park: Option<CommonAreaDetailPolicyCallPark>,
    /// Hand off to room.
    pub hand_off_to_room: Option<HandOffToRoom>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<CommonAreaDetailPolicySelectOutboundCallerId>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<HandOffToRoom>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<HandOffToRoom>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<CommonAreaDetailPolicyVoicemailNotificationByEmail>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<HandOffToRoom>,
    /// Delegation.
    pub delegation: Option<HandOffToRoom>,
    /// Ios call kit.
    pub ios_call_kit: Option<HandOffToRoom>,
    /// Hide Zoom phone calls in ios.
    pub hide_zoom_phone_calls_in_ios: Option<HandOffToRoom>,
}

/// Value of `international_calling`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InternationalCalling {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<InternationalCallingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum InternationalCallingLockedBy {
    /// `account`.
    Account,
    /// `site`.
    Site,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicySelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Update common area.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonArea::new("Zl3aVt0bQ9y")
///     .area_code("one")
///     .cost_center("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    errors = [(400, 404, "the common area does not exist"), (400, 409, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonArea {
    /// Common area ID.
    pub common_area_id: String,
    /// Area code.
    pub area_code: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Emergency address ID.
    pub emergency_address_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
    /// Policy.
    pub policy: Option<CommonAreaPolicy>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Default transcription language.
    pub default_transcription_language: Option<AudioPromptLanguage>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicy {
    /// International calling.
    pub international_calling: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<CommonAreaPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<CommonAreaPolicyAutoCallRecording>,
    /// Call park.
    pub call_park: Option<CommonAreaPolicyCallPark>,
    /// Hand off to room.
    pub hand_off_to_room: Option<HocCallRecordingForMembers>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<CommonAreaPolicySelectOutboundCallerId>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<HocCallRecordingForMembers>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<CommonAreaPolicyVoicemailNotificationByEmail>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Delegation.
    pub delegation: Option<bool>,
    /// Ios call kit.
    pub ios_call_kit: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Hide phone call history in ios.
    pub hide_phone_call_history_in_ios: Option<AutoReceptionistPolicyVoicemailTranscription>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording explicit consent.
    pub recording_explicit_consent: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `auto_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
}

/// Delete common area.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonArea::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area:admin"],
    errors = [(400, 404, "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonArea {
    /// Common area ID.
    pub common_area_id: String,
}
