//! Sites: 12 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    AddSiteSettingResponse, CallQueuePolicyCallQueueOptOutReason, CallQueuePolicyCallScreening,
    CallQueuePolicySmsTemplate, CallSummary, CallerIdExtensionType, CallerIdNumber, CallerIdNumbers,
    CreatePhoneSiteResponse, DefaultEmergencyAddress, DeleteType, DialByName, EmergencyPostalAddress, GeneralSetting,
    IdAndName, IdRef, IncomingCallNotification, ListPhoneSitesResponse, LocationBasedRouting, LockablePolicyChange,
    MainAutoReceptionist, NewHoliday, OffNetCalls, OverridablePolicy, PhoneCallHandlingForwardingOtherUsers,
    PhoneSiteDetailCallLiveTranscription, PhoneSiteDetailDisplayCallFeedbackSurvey,
    PhoneSiteDetailPersonalAudioLibrary, PhoneSiteDetailPolicyAdHocCallRecording,
    PhoneSiteDetailPolicyAdvancedEncryption, PhoneSiteDetailPolicyAutoCallRecording,
    PhoneSiteDetailPolicyBlockExternalCalls, PhoneSiteDetailPolicyCallOverflow, PhoneSiteDetailPolicyCallPark,
    PhoneSiteDetailPolicyCallTransferring, PhoneSiteDetailPolicyCustomizeLineName,
    PhoneSiteDetailPolicyOptOutInCallQueue, PhoneSiteDetailPolicySms, PhoneSiteDetailPolicyVoicemail,
    PhoneSiteDetailPolicyZoomPhoneOnMobile, PhoneSiteDetailPolicyZoomPhoneOnPwa, PhoneSiteDetailSelectOutboundCallerId,
    PhoneSiteDetailShortExtension, PhoneSiteDetailsIncomingCallNotification, PhoneSiteDisplayCallFeedbackSurvey,
    PhoneSiteSetting, PhoneSiteSettingOutboundCallerId, PhoneSiteSettingType, PhoneSiteVoicemailNotificationByEmail,
    PolicyVoicemailNotificationByEmail, ScheduleFirmwareUpdate, ShortExtension, Site, SiteCountry,
    SiteDetailsPolicyAdHocCallRecording, SiteDetailsPolicyAdvancedEncryption, SiteDetailsPolicyAutoCallRecording,
    SiteDetailsPolicyBlockExternalCalls, SiteDetailsPolicyCallLiveTranscription, SiteDetailsPolicyCallOverflow,
    SiteDetailsPolicyCallPark, SiteDetailsPolicyCallQueueOptOutReason, SiteDetailsPolicyCallScreening,
    SiteDetailsPolicyCallSummary, SiteDetailsPolicyCallTransferring, SiteDetailsPolicyCustomizeLineName,
    SiteDetailsPolicyOptOutInCallQueue, SiteDetailsPolicyPersonalAudioLibrary, SiteDetailsPolicyScheduleFirmwareUpdate,
    SiteDetailsPolicySelectOutboundCallerId, SiteDetailsPolicySms, SiteDetailsPolicySmsTemplate,
    SiteDetailsPolicyVoicemail, SiteDetailsPolicyZoomPhoneOnDesktop, SiteDetailsPolicyZoomPhoneOnMobile,
    SiteDetailsPolicyZoomPhoneOnPwa, SiteLockedBy, SiteSettingAudioPrompt, SiteSettingBusinessHours,
    SiteSettingClosedHours, SiteSettingDeskPhone, SiteSettingHolidayHours, SiteSettingType, TimeUnit,
    UpdateCallHandlingForwardingOtherUsers, UpdateSiteSettingSettingType, ZoomPhoneOnDesktop,
};

/// Lists all of the account's Zoom Phone sites, which group its phone users.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPhoneSites;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sites = ListPhoneSites::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .site_name("San Jose")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/GET/accounts/{accountId}/phone/sites)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites" -> ListPhoneSitesResponse,
    paginate = sites: Site,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_sites:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneSites {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Name of the Zoom Phone site to search for.
    pub site_name: Option<String>,
}

/// Creates a Zoom Phone site for grouping the account's phone users.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::EmergencyPostalAddress;
/// use zoom_rest::phone::master::CreatePhoneSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreatePhoneSite::new(
///     "Zl3aVt0bQ9y",
///     "San Jose Reception",
///     EmergencyPostalAddress::new("1 Main Street", "San Jose", "US", "CA", "95113"),
///     "San Jose",
/// )
/// .source_auto_receptionist_id("Zl3aVt0bQ9y")
/// .site_code(12)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/POST/accounts/{accountId}/phone/sites)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sites" -> CreatePhoneSiteResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:site:master"],
    errors = [(400, 400, "the site code length is invalid, or a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneSite {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the auto receptionist for the site.
    pub auto_receptionist_name: String,
    /// ID of the auto receptionist to copy.
    pub source_auto_receptionist_id: Option<String>,
    /// Default emergency address of the site; Zoom corrects an address that is not exact.
    pub default_emergency_address: EmergencyPostalAddress,
    /// Name of the Zoom Phone site.
    #[length(1..=255)]
    pub name: String,
    /// Length of the short extension numbers at the site.
    pub short_extension: Option<ShortExtension>,
    /// Number that identifies the site and precedes its extensions; needed if the account uses site codes.
    pub site_code: Option<i64>,
    /// SIP zone that serves the site; a near one lowers latency.
    pub sip_zone: Option<IdRef>,
    /// Whether calls between sites go over the public telephone network (PSTN); the account must have the feature.
    pub force_off_net: Option<OffNetCalls>,
    /// Code of the state in which the site lies; Indian accounts only.
    pub india_state_code: Option<String>,
    /// City of the site; Indian accounts only.
    pub india_city: Option<String>,
    /// Numbering plan area of the short distance charging area, tied to the state; Indian accounts only.
    pub india_sdca_npa: Option<String>,
    /// Name of the legal entity, needed with an Indian SIP zone; Indian accounts only.
    pub india_entity_name: Option<String>,
}

/// Returns one Zoom Phone site.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetPhoneSiteDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneSiteDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/GET/accounts/{accountId}/phone/sites/{siteId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>" -> PhoneSiteDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:site:master"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
}

/// Response to [`GetPhoneSiteDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetails {
    /// Country of the site: its code and name.
    pub country: Option<SiteCountry>,
    /// ID of the Zoom Phone site.
    pub id: Option<String>,
    /// Auto receptionist that answers calls to the site.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Length of the short extension numbers at the site.
    pub short_extension: Option<ShortExtension>,
    /// Number that identifies the site and precedes its extensions.
    pub site_code: Option<i64>,
    /// What users of the site may do, feature by feature.
    pub policy: Option<PhoneSiteDetailPolicy>,
    /// SIP zone that serves the site; a near one lowers latency.
    pub sip_zone: Option<IdAndName>,
    /// Name shown to the called party next to the number, at most 15 characters.
    pub caller_id_name: Option<String>,
    /// Code of the state in which the site lies; Indian accounts only.
    pub india_state_code: Option<String>,
    /// City of the site; Indian accounts only.
    pub india_city: Option<String>,
    /// Numbering plan area of the short distance charging area, tied to the state; Indian accounts only.
    pub india_sdca_npa: Option<String>,
    /// Name of the legal entity that goes with an Indian SIP zone; Indian accounts only.
    pub india_entity_name: Option<String>,
    /// Default emergency address of the site, with the state of its verification.
    pub default_emergency_address: Option<DefaultEmergencyAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What users of the site may do, feature by feature.
///
/// Value of `policy` in [`PhoneSiteDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicy {
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<PhoneSiteDetailSelectOutboundCallerId>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<PhoneSiteDetailPersonalAudioLibrary>,
    /// Whether users have voicemail and videomail, and whether they can delete and download it.
    pub voicemail: Option<PhoneSiteDetailPolicyVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<PolicyVoicemailNotificationByEmail>,
    /// Whether users are emailed about new voicemails that are shared with them.
    pub shared_voicemail_notification_by_email: Option<OverridablePolicy>,
    /// Whether extensions of the site may place international calls that their calling plans do not cover.
    pub international_calling: Option<OverridablePolicy>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<PhoneSiteDetailPolicyZoomPhoneOnMobile>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<PhoneSiteDetailPolicySms>,
    /// Policy that lets users turn a phone call into a meeting.
    pub elevate_to_meeting: Option<OverridablePolicy>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<OverridablePolicy>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<OverridablePolicy>,
    /// Policy that lets users share their line with delegates.
    pub delegation: Option<OverridablePolicy>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<PhoneSiteDetailPolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<PhoneSiteDetailPolicyAutoCallRecording>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<PhoneCallHandlingForwardingOtherUsers>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridablePolicy>,
    /// Policy for giving each queue a code with which users of the same site pick up waiting calls.
    pub call_queue_pickup_code: Option<OverridablePolicy>,
    /// Policy that makes members give a reason when they stop receiving queue calls.
    pub call_queue_opt_out_reason: Option<CallQueuePolicyCallQueueOptOutReason>,
    /// Whether the incoming call panel shows who transferred the call last.
    pub show_user_last_transferred_call: Option<bool>,
    /// Policy that deletes call logs, recordings, voicemail and the like when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<SiteDetailDataRetentionPolicy>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<PhoneSiteDetailPolicyCallPark>,
    /// Policy that lets users forward calls that are not answered to other numbers.
    pub call_overflow: Option<PhoneSiteDetailPolicyCallOverflow>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<PhoneSiteDetailPolicyCallTransferring>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<OverridablePolicy>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<OverridablePolicy>,
    /// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<PhoneSiteDetailPolicyBlockExternalCalls>,
    /// Whether calls between sites go over the public telephone network (PSTN); the account must have the feature.
    pub force_off_net: Option<OffNetCalls>,
    /// Whether Zoom Rooms, and by its name also common areas, may call outside numbers within their calling plans.
    pub external_calling_on_zoom_room_common_area: Option<OverridablePolicy>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<PhoneSiteDetailPolicyZoomPhoneOnPwa>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<OverridablePolicy>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<OverridablePolicy>,
    /// Policy that lets users send unanswered callers on to an operator.
    pub allow_caller_reach_operator: Option<OverridablePolicy>,
    /// Whether users may forward calls to extensions outside their own site.
    pub forward_call_outside_of_site: Option<OverridablePolicy>,
    /// Policy that lets users place calls through a mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<OverridablePolicy>,
    /// Whether digits typed during a call are muted and masked on the screen.
    pub obfuscate_sensitive_data_during_call: Option<OverridablePolicy>,
    /// Whether users cannot upload audio; recording and text-to-speech still work.
    pub prevent_users_upload_audio_files: Option<OverridablePolicy>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<OverridablePolicy>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<OverridablePolicy>,
    /// Whether AI Companion can summarize SMS conversations and extract tasks from them.
    pub team_sms_thread_summary: Option<OverridablePolicy>,
    /// Policy that asks users for a thumbs up or down at the end of calls.
    pub display_call_feedback_survey: Option<PhoneSiteDetailDisplayCallFeedbackSurvey>,
    /// Policy that lets users turn on live transcription of a call.
    pub call_live_transcription: Option<PhoneSiteDetailCallLiveTranscription>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<CallQueuePolicyCallScreening>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<CallQueuePolicySmsTemplate>,
    /// Policy for encrypting voicemail with keys that Zoom servers cannot read.
    pub advanced_encryption: Option<PhoneSiteDetailPolicyAdvancedEncryption>,
    /// Policy that sets which name desk phones show for a line.
    pub customize_line_name: Option<PhoneSiteDetailPolicyCustomizeLineName>,
    /// Policy that stops queue calls to members when they sign out of Zoom; they stay members of their call queues.
    pub auto_opt_out_in_call_queue: Option<PhoneSiteDetailPolicyOptOutInCallQueue>,
    /// Whether users may choose how much a notification of a call interrupts them.
    pub incoming_call_notification: Option<IncomingCallNotification>,
    /// Policy that lets users have AI Companion summarize a call.
    pub call_summary: Option<CallSummary>,
    /// How often and when the devices at the site update their firmware.
    pub schedule_firmware_update: Option<ScheduleFirmwareUpdate>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes call logs, recordings, voicemail and the like when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailDataRetentionPolicy {
    /// Whether data is deleted when the retention time has passed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<SiteDataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is deleted automatically, with how long it is kept.
///
/// Element of `items` in [`SiteDetailDataRetentionPolicy`] and [`SiteDataRetentionPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<PhoneItemType>,
    /// How long the data is kept, in units of `time_unit`: up to 10 years, 18 months or 60 days; `-1` for no limit.
    pub duration: Option<i64>,
    /// Unit in which the retention period is stated.
    pub time_unit: Option<TimeUnit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is kept, such as call logs or recordings.
///
/// Values of `type` in [`SiteDataRetention`].
#[zoom_enum]
pub enum PhoneItemType {
    /// `callLog`: Logs of calls.
    #[value("callLog")]
    CallLog,
    /// `onDemandRecording`: Recordings that users start during a call.
    #[value("onDemandRecording")]
    OnDemandRecording,
    /// `automaticRecording`: Recordings that start automatically with a call.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`: Voice messages from callers.
    Voicemail,
    /// `videomail`: Video messages from callers.
    Videomail,
    /// `sms`: Text messages and their conversations.
    Sms,
}

/// Changes one Zoom Phone site.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::EmergencyPostalAddress;
/// use zoom_rest::phone::master::UpdatePhoneSiteDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneSiteDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .default_emergency_address(EmergencyPostalAddress::new(
///         "1 Main Street",
///         "San Jose",
///         "US",
///         "CA",
///         "95113",
///     ))
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/PATCH/accounts/{accountId}/phone/sites/{siteId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:site:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, SETTING_TURNED_OFF_400 = "a required setting is turned off"),
        (400, 13800, SETTING_TURNED_OFF_13800 = "a required setting is turned off"),
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13803, SMS_TEMPLATE_DOES_NOT_EXIST = "the SMS template does not exist"),
        (400, 13804, INVALID_TIME_PERIOD = "the time period is invalid"),
        (400, 13805, INVALID_END_DATE = "the end date is invalid"),
        (400, 13806, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneSiteDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Number that identifies the site and precedes its extensions.
    pub site_code: Option<i64>,
    /// Length and ranges of the short extension numbers at the site.
    pub short_extension: Option<PhoneSiteDetailShortExtension>,
    /// Default emergency address of the site; Zoom corrects an address that is not exact.
    pub default_emergency_address: Option<EmergencyPostalAddress>,
    /// SIP zone that serves the site; a near one lowers latency.
    pub sip_zone: Option<IdRef>,
    /// Name shown to the called party next to the number, at most 15 characters; an empty value resets it.
    pub caller_id_name: Option<String>,
    /// What users of the site may do, feature by feature.
    pub policy: Option<UpdatePhoneSiteDetailsPolicy>,
}

/// What users of the site may do, feature by feature.
///
/// Value of `policy` in [`UpdatePhoneSiteDetails`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePhoneSiteDetailsPolicy {
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<SiteDetailsPolicySelectOutboundCallerId>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<SiteDetailsPolicyPersonalAudioLibrary>,
    /// Whether users have voicemail and videomail, and whether they can delete and download it.
    pub voicemail: Option<SiteDetailsPolicyVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<LockablePolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<PhoneSiteVoicemailNotificationByEmail>,
    /// Whether users are emailed about new voicemails and videomails shared with them.
    pub shared_voicemail_notification_by_email: Option<LockablePolicyChange>,
    /// Whether extensions of the site may place international calls that their calling plans do not cover.
    pub international_calling: Option<LockablePolicyChange>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<SiteDetailsPolicyZoomPhoneOnMobile>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<SiteDetailsPolicySms>,
    /// Policy that lets users turn a phone call into a meeting.
    pub elevate_to_meeting: Option<LockablePolicyChange>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<LockablePolicyChange>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<LockablePolicyChange>,
    /// Policy that lets users share their line with delegates.
    pub delegation: Option<LockablePolicyChange>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<SiteDetailsPolicyAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<SiteDetailsPolicyAutoCallRecording>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<UpdateCallHandlingForwardingOtherUsers>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<LockablePolicyChange>,
    /// Policy for giving each queue a code with which users of the same site pick up waiting calls.
    pub call_queue_pickup_code: Option<LockablePolicyChange>,
    /// Policy that makes members give a reason when they stop receiving queue calls.
    pub call_queue_opt_out_reason: Option<SiteDetailsPolicyCallQueueOptOutReason>,
    /// Whether the incoming call panel shows who transferred the call last.
    pub show_user_last_transferred_call: Option<bool>,
    /// Policy that deletes call logs, recordings, voicemail and the like when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<SiteDataRetentionPolicy>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<SiteDetailsPolicyCallPark>,
    /// Policy that lets users forward their unanswered calls to other numbers.
    pub call_overflow: Option<SiteDetailsPolicyCallOverflow>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<SiteDetailsPolicyCallTransferring>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<LockablePolicyChange>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<LockablePolicyChange>,
    /// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<SiteDetailsPolicyBlockExternalCalls>,
    /// Whether calls between sites go over the public telephone network (PSTN); the account must have the feature.
    pub force_off_net: Option<OffNetCalls>,
    /// Whether Zoom Rooms may call outside numbers, as far as their calling plans allow; the name suggests common areas too, but Zoom's text leaves them out.
    pub external_calling_on_zoom_room_common_area: Option<LockablePolicyChange>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<SiteDetailsPolicyZoomPhoneOnPwa>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<LockablePolicyChange>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<LockablePolicyChange>,
    /// Policy that lets users send unanswered callers on to an operator.
    pub allow_caller_reach_operator: Option<LockablePolicyChange>,
    /// Whether users may forward calls to extensions outside their own site.
    pub forward_call_outside_of_site: Option<LockablePolicyChange>,
    /// Policy that lets users place calls through a mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<LockablePolicyChange>,
    /// Whether digits typed during a call are muted and masked on the screen.
    pub obfuscate_sensitive_data_during_call: Option<LockablePolicyChange>,
    /// Whether users cannot upload audio; recording and text-to-speech still work.
    pub prevent_users_upload_audio_files: Option<LockablePolicyChange>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<LockablePolicyChange>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<LockablePolicyChange>,
    /// Whether AI Companion can summarize SMS conversations and extract tasks from them.
    pub team_sms_thread_summary: Option<LockablePolicyChange>,
    /// Policy that asks for a thumbs up or down at the end of each call.
    pub display_call_feedback_survey: Option<PhoneSiteDisplayCallFeedbackSurvey>,
    /// Policy that lets users turn on live transcription of a call.
    pub call_live_transcription: Option<SiteDetailsPolicyCallLiveTranscription>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<SiteDetailsPolicyCallScreening>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<SiteDetailsPolicySmsTemplate>,
    /// Policy for encrypting voicemail with keys that Zoom servers cannot read.
    pub advanced_encryption: Option<SiteDetailsPolicyAdvancedEncryption>,
    /// Policy that sets which name desk phones show for a line.
    pub customize_line_name: Option<SiteDetailsPolicyCustomizeLineName>,
    /// Policy that takes members out of their call queues when they sign out of Zoom.
    pub auto_opt_out_in_call_queue: Option<SiteDetailsPolicyOptOutInCallQueue>,
    /// Whether users may choose how much a notification of a call interrupts them.
    pub incoming_call_notification: Option<PhoneSiteDetailsIncomingCallNotification>,
    /// Policy that lets users have AI Companion summarize a call.
    pub call_summary: Option<SiteDetailsPolicyCallSummary>,
    /// How often and when the devices at the site update their firmware.
    pub schedule_firmware_update: Option<SiteDetailsPolicyScheduleFirmwareUpdate>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<SiteDetailsPolicyZoomPhoneOnDesktop>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes call logs, recordings, voicemail and the like when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDataRetentionPolicy {
    /// Whether data is deleted when the retention time has passed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<SiteDataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a Zoom Phone site and moves its users, numbers and phones to another site.
///
/// The main site cannot be deleted; multiple sites must be enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeletePhoneSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneSite::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Kd7wRm2cXp4")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/DELETE/accounts/{accountId}/phone/sites/{siteId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:site:master"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (409, 409, CONFLICT_WITH_TARGET_EXTENSION_NUMBER = "a conflict with the target extension number; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneSite {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the site that takes over the users, numbers and phones.
    pub transfer_site_id: String,
}

/// Lists the numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListSiteCallerIdNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .selected(true)
///     .query_site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/GET/accounts/{accountId}/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> CallerIdNumbers,
    paginate = customize_numbers: CallerIdNumber,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_site_customized_number:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose list of caller IDs is read.
    pub site_id: String,
    /// Keeps only numbers that are already in the custom list (`true`) or not yet in it (`false`).
    pub selected: Option<bool>,
    /// Keeps only phone numbers that belong to the Zoom Phone site with this ID.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Keeps only numbers that belong to this kind of extension.
    pub extension_type: Option<CallerIdExtensionType>,
    /// Text to search for in phone and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallerIdNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_number_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/POST/accounts/{accountId}/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:site_customized_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// IDs of the phone numbers to add to the site's custom list. At most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Removes numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveSiteCallerIdNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .customize_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/DELETE/accounts/{accountId}/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:site_customized_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveSiteCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// IDs of the entries to remove from the site's custom list, as `customize_id` in the list. At most 30 items. Sent as `customize_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub customize_ids: Option<Vec<String>>,
}

/// Returns one group of a Zoom Phone site's settings, such as its business hours.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneSiteSettingType;
/// use zoom_rest::phone::master::GetPhoneSiteSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     PhoneSiteSettingType::LocalBasedRouting,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/GET/accounts/{accountId}/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/settings/<setting_type>" -> PhoneSiteSetting,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:site_setting:master"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to return.
    pub setting_type: PhoneSiteSettingType,
}

/// Adds holidays, or a kind of device that encrypts calls with AES-256, to a Zoom Phone site's settings.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{NewHoliday, SiteSettingType};
/// use zoom_rest::phone::master::AddSiteSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     SiteSettingType::HolidayHours,
/// )
/// .holidays(vec![
///     NewHoliday::new()
///         .name("New Year's Day")
///         .from("2027-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
///         .to("2027-01-02T00:00:00Z".parse::<zoom_core::DateTime>()?),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/POST/accounts/{accountId}/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sites/<site_id>/settings/<setting_type>" -> AddSiteSettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:site_setting:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to which the request adds an entry.
    pub setting_type: SiteSettingType,
    /// Model of device, such as `Poly trioc60`, whose calls the site is to encrypt with AES-256; for the `security` setting type.
    pub device_type: Option<String>,
    /// Holidays of the site, one entry each; for the `holiday_hours` setting type.
    pub holidays: Option<Vec<NewHoliday>>,
}

/// Changes one group of a Zoom Phone site's settings, such as its business hours.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{LocationBasedRouting, UpdateSiteSettingSettingType};
/// use zoom_rest::phone::master::UpdateSiteSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteSetting::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     UpdateSiteSettingSettingType::LocalBasedRouting,
/// )
/// .location_based_routing(
///     LocationBasedRouting::new().enable(true).place_receive_pstn_calls(true),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/PATCH/accounts/{accountId}/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:site_setting:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings to change.
    pub setting_type: UpdateSiteSettingSettingType,
    /// How the site routes calls by location, as some countries require.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Default business hours of the extensions at the site, and what callers can do then.
    pub business_hours: Option<SiteSettingBusinessHours>,
    /// What callers can do by default outside business hours.
    pub closed_hours: Option<SiteSettingClosedHours>,
    /// Holidays on which other call handling applies.
    pub holiday_hours: Option<SiteSettingHolidayHours>,
    /// Numbers that members of the site may show as caller ID; for the `outbound_caller_id` setting type.
    pub outbound_caller_id: Option<PhoneSiteSettingOutboundCallerId>,
    /// Greetings, instructions and hold music that callers hear, with their language.
    pub audio_prompt: Option<SiteSettingAudioPrompt>,
    /// When users are signed out of the site's shared desk phones (hot desking).
    pub desk_phone: Option<SiteSettingDeskPhone>,
    /// Which configuration the desk phones use, and whether their web interface is on; takes effect after a manual restart, and presumably goes with the `desk_phone` setting type.
    pub general_setting: Option<GeneralSetting>,
    /// Directory in which callers find people by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdRef>,
}

/// Deletes a holiday, or a kind of device that encrypts calls with AES-256, from a Zoom Phone site's settings.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SiteSettingType;
/// use zoom_rest::phone::master::DeleteSiteSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteSetting::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", SiteSettingType::HolidayHours)
///     .holiday_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sites/DELETE/accounts/{accountId}/phone/sites/{siteId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sites/<site_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:site_setting:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Group of the site's settings from which the request deletes an entry.
    pub setting_type: SiteSettingType,
    /// Model of device, such as `Poly trioc60`, whose calls the site is no longer to encrypt with AES-256; for the `security` setting type.
    pub device_type: Option<String>,
    /// ID of the holiday to delete; for the `holiday_hours` setting type.
    pub holiday_id: Option<String>,
}
