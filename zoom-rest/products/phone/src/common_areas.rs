//! Common areas: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssignedCallingPlan, AudioNotification, AudioOrSpeechLanguage, CallingPlan, CommonAreaDetailPolicyCallPark,
    CommonAreaPolicyCallPark, CommonAreaPolicySelectOutboundCallerId, CountryAndCode, DeskPhoneStatus, IdAndName,
    InheritedPolicy, InternalOrExternal, OutboundCallerId, OverridableExtensionPolicy, PolicyChange, PolicyLockedBy,
    RecordingCalls, Toggle, UpdateAreaVoicemailNotificationEmail, VoicemailEmailPolicy,
};

/// Lists the account's common areas, which are extensions for phones shared in places such as lobbies.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas)
#[zoom_endpoint(
    GET "/phone/common_areas" -> ListCommonAreasResponse,
    paginate = common_areas: ListCommonAreasCommonArea,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreas {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose common areas to list.
    pub site_id: Option<String>,
    /// Calling plan whose common areas to list, as a code from the page "Plans" of Zoom's developer documentation.
    pub calling_type: Option<i64>,
    /// Kind of device whose common areas to list: smartphone (`1`), desk phone (`2`) or Zoom Phone appliance (`3`).
    pub common_area_device_type: Option<i64>,
}

/// Response to [`ListCommonAreas`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCommonAreasResponse {
    /// Common areas, one entry each.
    #[lossy]
    pub common_areas: Vec<ListCommonAreasCommonArea>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Common area in a list, with its extension, numbers, plans and desk phones.
///
/// Element of `common_areas` in [`ListCommonAreasResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCommonAreasCommonArea {
    /// Calling plans of the common area, one entry each.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the common area.
    pub id: Option<String>,
    /// Phone numbers of the common area, one entry each.
    pub phone_numbers: Option<Vec<AreasCommonAreaPhoneNumber>>,
    /// Zoom Phone site to which the common area belongs.
    pub site: Option<IdAndName>,
    /// Whether the common area as a whole is online.
    pub status: Option<DeskPhoneStatus>,
    /// Desk phones of the common area, each with its own status.
    pub desk_phones: Option<Vec<DeskPhone>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a common area, with its source and name.
///
/// Element of `phone_numbers` in [`ListCommonAreasCommonArea`] and [`CommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AreasCommonAreaPhoneNumber {
    /// Name given to the phone number.
    pub display_name: Option<String>,
    /// ID that Zoom Phone gave to the phone number.
    pub id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether the number comes from Zoom (`internal`) or from outside, such as another carrier (`external`).
    pub source: Option<InternalOrExternal>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone of a common area, with its type and state.
///
/// Element of `desk_phones` in [`ListCommonAreasCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Name under which the desk phone is shown.
    pub display_name: Option<String>,
    /// Maker and model of the desk phone.
    pub device_type: Option<String>,
    /// Whether the desk phone is online.
    pub status: Option<DeskPhoneStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a common area, for devices that users share.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonArea::new("Lobby")
///     .country_iso_code("US")
///     .extension_number(1001)
///     .timezone("America/Los_Angeles")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas)
#[zoom_endpoint(
    POST "/phone/common_areas" -> AddCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    errors = [(400, 300, TEMPLATE_TYPE_DOES_NOT_ALLOW_THIS = "the template's type does not allow this")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonArea {
    /// Calling plans to assign to the common area, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<AssignedCallingPlan>>,
    /// ISO 3166-1 alpha-2 code of the country of the common area.
    pub country_iso_code: Option<String>,
    /// Name of the common area, at least three characters.
    pub display_name: String,
    /// Extension number for the common area; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// ID of the Zoom Phone site to which the common area belongs.
    pub site_id: Option<String>,
    /// IANA time zone of the common area.
    pub timezone: Option<String>,
    /// ID of the setting template to apply, one of the common area's site.
    pub template_id: Option<String>,
}

/// Response to [`AddCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaResponse {
    /// Name of the common area.
    pub display_name: Option<String>,
    /// ID of the common area.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>" -> CommonAreaDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    errors = [(400, 400, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaDetails {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
}

/// Response to [`GetCommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetails {
    /// Telephone area code of the common area.
    pub area_code: Option<String>,
    /// Calling plans of the common area, one entry each.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Name of the cost center to which the common area belongs.
    pub cost_center: Option<String>,
    /// Country of the common area: its code and name.
    pub country: Option<CountryAndCode>,
    /// Name of the department to which the common area belongs.
    pub department: Option<String>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
    /// Address that emergency services receive.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the common area.
    pub id: Option<String>,
    /// Numbers that can be shown to the people called.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// Phone numbers of the common area, one entry each.
    pub phone_numbers: Option<Vec<AreasCommonAreaPhoneNumber>>,
    /// Zoom Phone features that the common area may use, one policy each.
    pub policy: Option<CommonAreaDetailPolicy>,
    /// Zoom Phone site to which the common area belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`CommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// How far the verification of the emergency address has come.
    pub status: Option<EmergencyAddressStatus>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the verification of the emergency address has come.
///
/// Values of `status` in [`EmergencyAddress`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmergencyAddressStatus {
    /// `1`: The address needs no verification.
    VerificationNotRequired = 1,
    /// `2`: The address is unverified.
    Unverified = 2,
    /// `3`: Verification of the address was requested.
    VerificationRequested = 3,
    /// `4`: The address is verified.
    Verfied = 4,
    /// `5`: The address was rejected.
    Rejected = 5,
    /// `6`: Verification of the address failed.
    VerificationFailed = 6,
}

/// Zoom Phone features that the common area may use, one policy each.
///
/// Value of `policy` in [`CommonAreaDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicy {
    /// Whether the common area may place international calls that its calling plan does not cover.
    pub international_calling: Option<InternationalCalling>,
    /// Whether rules restrict which countries, cities and numbers the common area may call.
    pub outbound_calling: Option<InheritedPolicy>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<CommonAreaDetailPolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<CommonAreaDetailPolicyAutoCallRecording>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<CommonAreaDetailPolicyCallPark>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<OverridableExtensionPolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<CommonAreaDetailSelectOutboundCallerId>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<OverridableExtensionPolicy>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridableExtensionPolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailEmailPolicy>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridableExtensionPolicy>,
    /// Policy that lets the common area use call delegation, in which one extension makes and takes calls for another.
    pub delegation: Option<OverridableExtensionPolicy>,
    /// Whether incoming calls on iPhones and iPads always use Apple's CallKit.
    pub ios_call_kit: Option<OverridableExtensionPolicy>,
    /// Whether Zoom Phone calls are kept out of the call history on iPhones and iPads.
    pub hide_zoom_phone_calls_in_ios: Option<OverridableExtensionPolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the common area may place international calls that its calling plan does not cover.
///
/// Value of `international_calling` in [`CommonAreaDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InternationalCalling {
    /// Whether international calls outside the calling plan are allowed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountOrSiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`InternationalCalling`].
#[zoom_enum]
pub enum AccountOrSiteLockedBy {
    /// `account`: Locked at the account level.
    Account,
    /// `site`: Locked at the site level.
    Site,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`CommonAreaDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`CommonAreaDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailPolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`CommonAreaDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaDetailSelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one common area of the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonArea::new("Zl3aVt0bQ9y")
///     .area_code("415")
///     .cost_center("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 409, CONFLICT_WITH_TARGET_EXTENSION_NUMBER = "a conflict with the target extension number; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonArea {
    /// ID of the common area.
    pub common_area_id: String,
    /// Telephone area code of the common area.
    pub area_code: Option<String>,
    /// Name of the cost center to which the common area belongs.
    pub cost_center: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country of the common area.
    pub country_iso_code: Option<String>,
    /// Name of the department to which the common area belongs.
    pub department: Option<String>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// ID of the emergency address of the common area.
    pub emergency_address_id: Option<String>,
    /// Extension number for the common area; the short one if the site has a site code.
    pub extension_number: Option<i64>,
    /// Number shown to the people called, in E.164 format; an empty value hides it.
    pub outbound_caller_id: Option<String>,
    /// Zoom Phone features that the common area may use, one policy each.
    pub policy: Option<CommonAreaPolicy>,
    /// ID of the Zoom Phone site to which the common area belongs.
    pub site_id: Option<String>,
    /// IANA time zone of the common area.
    pub timezone: Option<String>,
    /// Language tag, such as `en-US`, of speech in voicemail and recordings.
    pub default_transcription_language: Option<AudioOrSpeechLanguage>,
}

/// Zoom Phone features that the common area may use, one policy each.
///
/// Value of `policy` in [`UpdateCommonArea`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicy {
    /// Whether the common area may place international calls that its calling plan does not cover.
    pub international_calling: Option<PolicyChange>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<CommonAreaPolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<CommonAreaPolicyAutoCallRecording>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<CommonAreaPolicyCallPark>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<Toggle>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<CommonAreaPolicySelectOutboundCallerId>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<Toggle>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<UpdateAreaVoicemailNotificationEmail>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyChange>,
    /// Whether the common area may use call delegation, in which one extension makes and takes calls for another.
    pub delegation: Option<bool>,
    /// Whether incoming calls on iPhones and iPads always use Apple's CallKit.
    pub ios_call_kit: Option<PolicyChange>,
    /// Whether Zoom Phone calls stay out of the call history of iPhones and iPads.
    pub hide_phone_call_history_in_ios: Option<PolicyChange>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`CommonAreaPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether parties must press 1 to consent to being recorded.
    pub recording_explicit_consent: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`CommonAreaPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaPolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one common area from the account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/{commonAreaId})
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area:admin"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonArea {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
}
