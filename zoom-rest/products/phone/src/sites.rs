//! Sites: 5 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioNotification, CallParkSequence, CallQueuePolicyCallQueueOptOutReason, CallQueuePolicyCallScreening,
    CallQueuePolicySmsTemplate, CallTransferringType, CommonAreaLineName, CustomDisclaimerText, DataRetention,
    DeleteType, DesktopClient, DisplayFrequency, EmergencyAddressLevel, EmergencyPostalAddress, FeedbackDuration,
    ForwardingLimit, IdAndName, IdRef, IncomingCallAction, IncomingCallRoutingSetting, ListEmergencyAddressesStatus,
    LockedBy, MobileClient, OptOutReason, OverridablePolicy, ParkedCallDestination, PolicyVoicemailNotificationByEmail,
    QueueRecordingBeepTone, RecordingCalls, SiteCountry, SiteLockedBy, SmsTemplateUpdate, StartAnnouncement, Toggle,
    UserLineName, ZoomPhoneOnDesktop,
};

/// Lists all of the account's Zoom Phone sites, which group its phone users.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneSites;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sites = ListPhoneSites::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites)
#[zoom_endpoint(
    GET "/phone/sites" -> ListPhoneSitesResponse,
    paginate = sites: Site,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_sites:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneSites {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Name of the Zoom Phone site to search for.
    pub site_name: Option<String>,
}

/// Response to [`ListPhoneSites`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneSitesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Sites, one entry each.
    #[lossy]
    pub sites: Vec<Site>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone site, with its code and main auto receptionist.
///
/// Element of `sites` in [`ListPhoneSitesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Site {
    /// Country of the site: its code and name.
    pub country: Option<SiteCountry>,
    /// ID of the Zoom Phone site.
    pub id: Option<String>,
    /// Auto receptionist that answers calls to the site.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Number that identifies the site and precedes its extensions.
    pub site_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Auto receptionist that answers calls to the site.
///
/// Value of `main_auto_receptionist` in [`Site`] and [`PhoneSiteDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MainAutoReceptionist {
    /// ID of the auto receptionist's extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the main auto receptionist.
    pub id: Option<String>,
    /// Name of the main auto receptionist.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a Zoom Phone site for grouping the account's phone users.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CreatePhoneSite, EmergencyPostalAddress};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreatePhoneSite::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites)
#[zoom_endpoint(
    POST "/phone/sites" -> CreatePhoneSiteResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site:admin"],
    errors = [(400, 400, "the site code length is invalid, or a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneSite {
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

/// Length of the short extension numbers at the site.
///
/// Value of `short_extension` in [`CreatePhoneSite`] and [`PhoneSiteDetails`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortExtension {
    /// How many digits the site's short extensions have. Default: `3`.
    pub length: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether calls between sites go over the public telephone network (PSTN); the account must have the feature.
///
/// Value of `force_off_net` in [`CreatePhoneSite`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OffNetCalls {
    /// Whether calls between sites go through the public telephone network (PSTN).
    pub enable: Option<bool>,
    /// Whether users who only have an extension can call users of other sites.
    pub allow_extension_only_users_call_users_outside_site: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreatePhoneSite`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePhoneSiteResponse {
    /// ID of the Zoom Phone site.
    pub id: Option<String>,
    /// Name of the Zoom Phone site.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Phone site.
///
/// Needs a Pro plan or higher with Zoom Phone, and multiple sites enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetPhoneSiteDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneSiteDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/{siteId})
#[zoom_endpoint(
    GET "/phone/sites/<site_id>" -> PhoneSiteDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:site:admin"],
    errors = [(400, 400, SITE_DOES_NOT_EXIST = "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteDetails {
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
    /// Name of the legal entity, needed with an Indian SIP zone; Indian accounts only.
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
    /// Whether each shared line group has a code for picking up its calls.
    pub shared_line_group_pickup_code: Option<Toggle>,
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
    /// What happens to calls to numbers that no extension has.
    pub manage_call_routing_for_unassigned_numbers: Option<PhoneManageCallRoutingUnassignedNumbers>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<SiteDetailCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailSelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may change their own audio library.
///
/// Value of `personal_audio_library` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPersonalAudioLibrary {
    /// Whether users may change their own greetings and hold music.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users can choose their own music on hold.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can set their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users have voicemail and videomail, and whether they can delete and download it.
///
/// Value of `voicemail` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyVoicemail {
    /// Whether users can delete their own voicemail.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemail.
    pub allow_download: Option<bool>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether users have voicemail and videomail.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyZoomPhoneOnMobile {
    /// Mobile clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<MobileClient>>,
    /// Mobile clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<MobileClient>>,
    /// Whether calls and SMS or MMS messages work on mobile devices.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users can copy the text of SMS messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste text or images into SMS and MMS conversations.
    pub allow_paste: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether parties must press 1 to consent; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Whether an announcement plays at the start; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallHandlingForwardingOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only extensions whose incoming calls are recorded automatically (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
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
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<DataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// Days after which data is deleted for good, by its name those after a soft deletion at the end of the retention time; `-1` keeps it.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
///
/// Value of `call_park` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallPark {
    /// What happens with a parked call that nobody picks up: ring back (`100`), voicemail (`0`), hang up (`9`) or forward (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// Extension that takes a parked call nobody picks up.
    pub forward_to: Option<ParkedCallDestination>,
    /// Whether calls are parked on the next free busy lamp field (BLF) key or on a random one.
    pub sequence: Option<CallParkSequence>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward calls that are not answered to other numbers.
///
/// Value of `call_overflow` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallOverflow {
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`). One of `1` to `4`.
    pub call_overflow_type: Option<i64>,
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallTransferring {
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only contacts and extensions whose calls are recorded (`3`).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
///
/// Value of `block_external_calls` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyBlockExternalCalls {
    /// Whether calls from outside are blocked, at the times that are chosen.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether calls from outside are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether calls from outside are blocked outside business hours.
    pub block_closed_hours: Option<bool>,
    /// Whether calls from outside are blocked on holidays.
    pub block_holiday_hours: Option<bool>,
    /// What happens with a blocked call: it is disconnected (`9`) or goes to voicemail (`0`).
    pub block_call_action: Option<BlockExternalCallsBlockCallAction>,
    /// Whether the change covers all extensions or new ones only; for sites under Zoom's old framework of policies.
    pub block_call_change_type: Option<BlockCallChangeType>,
    /// Policy that lets users switch calls to end-to-end encryption, unless recorded automatically; Zoom lists it here although it blocks no calls.
    pub e2e_encryption: Option<OverridablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens with a blocked call: it is disconnected (`9`) or goes to voicemail (`0`).
///
/// Values of `block_call_action` in [`PhoneSiteDetailPolicyBlockExternalCalls`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BlockExternalCallsBlockCallAction {
    /// `0`: Forwards the call to voicemail or videomail.
    ForwardToVoicemailOrVideomail = 0,
    /// `9`: Disconnects the call.
    Disconnect = 9,
}

/// Whether a change to call blocking covers all extensions or new ones, under the old policy framework.
///
/// Values of `block_call_change_type` in [`PhoneSiteDetailPolicyBlockExternalCalls`] and [`SiteDetailsPolicyBlockExternalCalls`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BlockCallChangeType {
    /// `0`: Changes apply to new extensions.
    NewExtensions = 0,
    /// `1`: Changes apply to all extensions.
    AllExtension = 1,
}

/// Whether users can use Zoom Phone in the progressive web app (PWA).
///
/// Value of `zoom_phone_on_pwa` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyZoomPhoneOnPwa {
    /// Whether users can make calls in the Zoom Progressive Web App.
    pub allow_calling: Option<bool>,
    /// Whether users can send SMS and MMS in the Zoom Progressive Web App.
    pub allow_sms_mms: Option<bool>,
    /// Whether Zoom Phone can be used in the Zoom Progressive Web App.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that asks for a thumbs up or down at the end of calls.
///
/// Value of `display_call_feedback_survey` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailDisplayCallFeedbackSurvey {
    /// Whether a survey appears at the end of calls; `feedback_type` says of which.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// When users see the survey: after every call (`1`), or only after calls with problems (`2`), by `feedback_mos` or `feedback_duration`.
    pub feedback_type: Option<i64>,
    /// Range of mean opinion scores (MOS), which rate call quality, at which the survey appears; for `feedback_type` `2`.
    pub feedback_mos: Option<CallFeedbackSurveyFeedbackMos>,
    /// Range of call durations, in seconds, at which the survey appears; for `feedback_type` `2`.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Range of mean opinion scores (MOS), which rate the quality of a call, at which the feedback survey appears.
///
/// Value of `feedback_mos` in [`PhoneSiteDetailDisplayCallFeedbackSurvey`] and [`PhoneSiteDisplayCallFeedbackSurvey`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallFeedbackSurveyFeedbackMos {
    /// Whether the range of scores decides when the survey appears.
    pub enable: Option<bool>,
    /// Lowest mean opinion score (MOS) at which the survey appears, with one decimal. From 1 to 4.5.
    pub min: Option<f64>,
    /// Highest mean opinion score (MOS) at which the survey appears, with one decimal. From 1 to 4.5.
    pub max: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users turn on live transcription of a call.
///
/// Value of `call_live_transcription` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailCallLiveTranscription {
    /// Whether users can turn on live transcription of a call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether an announcement plays to the parties when transcription begins.
    pub transcription_start_prompt: Option<StartAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for encrypting voicemail with keys that Zoom servers cannot read.
///
/// Value of `advanced_encryption` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAdvancedEncryption {
    /// Whether voicemail is encrypted with keys that Zoom servers cannot read.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether voicemail that cannot be encrypted is turned away.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that sets which name desk phones show for a line.
///
/// Value of `customize_line_name` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCustomizeLineName {
    /// Whether desk phones show the line names chosen here.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// What desk phones show as the name of a user's line, such as the user's name or number.
    pub user_line_name: Option<UserLineName>,
    /// What desk phones show as the name of a common area's line, such as its name or number.
    pub common_area_line_name: Option<CommonAreaLineName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that stops queue calls to members when they sign out of Zoom; they stay members of their call queues.
///
/// Value of `auto_opt_out_in_call_queue` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyOptOutInCallQueue {
    /// Whether members stop receiving queue calls when they sign out of Zoom; signing out on desk phones does not count.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users who sign out are asked if they also want to stop receiving queue calls.
    pub prompt_before_opt_out_call_queue: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may choose how much a notification of a call interrupts them.
///
/// Value of `incoming_call_notification` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingCallNotification {
    /// Whether users may choose how call notifications interrupt them.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether an incoming call interrupts what the user is doing or only shows an alert.
    pub block_type: Option<IncomingCallNotificationBlockType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an incoming call interrupts what the user is doing or only shows an alert.
///
/// Values of `block_type` in [`IncomingCallNotification`] and [`PhoneSiteDetailsIncomingCallNotification`].
#[zoom_enum]
pub enum IncomingCallNotificationBlockType {
    /// `block_activity`: The notification interrupts what the user is doing.
    BlockActivity,
    /// `continue_with_alert`: The user is alerted, and can go on working.
    ContinueWithAlert,
}

/// Policy that lets users have AI Companion summarize a call.
///
/// Value of `call_summary` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallSummary {
    /// Whether users can have calls summarized.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether AI Companion summarizes calls automatically.
    pub auto_call_summary: Option<bool>,
    /// Announcement that is played when the summary of a call begins.
    pub call_summary_start_prompt: Option<StartAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How often and when the devices at the site update their firmware.
///
/// Value of `schedule_firmware_update` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleFirmwareUpdate {
    /// Whether firmware updates of devices follow a schedule.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the firmware update repeats every week or every month.
    pub repeat_type: Option<RepeatType>,
    /// When the firmware update repeats.
    pub repeat_setting: Option<RepeatSetting>,
    /// Hour of the day from which firmware updates may run, such as 15 for 3 PM.
    #[range(0..=23)]
    pub time_period_start: Option<i64>,
    /// Hour of the day by which firmware updates must end, such as 16 for 4 PM.
    #[range(0..=23)]
    pub time_period_end: Option<i64>,
    /// IANA time zone that applies to the update times.
    pub time_zone: Option<String>,
    /// When the repeating firmware update stops.
    pub end_setting: Option<EndSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the firmware update repeats every week or every month.
///
/// Values of `repeat_type` in [`ScheduleFirmwareUpdate`] and [`SiteDetailsPolicyScheduleFirmwareUpdate`].
#[zoom_enum]
pub enum RepeatType {
    /// `weekly`.
    Weekly,
    /// `monthly`.
    Monthly,
}

/// On which days the firmware update repeats: one member for weekly updates, or one of two for monthly ones.
///
/// Value of `repeat_setting` in [`ScheduleFirmwareUpdate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RepeatSetting {
    /// Day of the week on which the firmware update runs, if it repeats weekly.
    pub weekly_setting: Option<WeeklySetting>,
    /// Week of the month and day of that week on which the firmware update runs, if it repeats monthly by week.
    pub week_and_day: Option<WeekAndDay>,
    /// Day of the month on which the firmware update runs, if it repeats monthly by date.
    pub specific_date: Option<SpecificDate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week on which the firmware update repeats.
///
/// Value of `weekly_setting` in [`RepeatSetting`] and [`ScheduleFirmwareUpdateRepeatSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WeeklySetting {
    /// Day of the week on which the firmware update repeats. Default: `monday`.
    pub weekday: Option<FirmwareUpdateWeekday>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week on which the firmware update repeats.
///
/// Values of `weekday` in [`WeeklySetting`] and [`WeekAndDay`].
#[zoom_enum]
pub enum FirmwareUpdateWeekday {
    /// `monday`.
    Monday,
    /// `tuesday`.
    Tuesday,
    /// `wednesday`.
    Wednesday,
    /// `thursday`.
    Thursday,
    /// `friday`.
    Friday,
    /// `saturday`.
    Saturday,
    /// `sunday`.
    Sunday,
}

/// Week of the month and day of the week on which the firmware update repeats.
///
/// Value of `week_and_day` in [`RepeatSetting`] and [`MonthlySetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WeekAndDay {
    /// Week of the month in which the firmware update runs, such as `1` for the first.
    #[range(1..=4)]
    pub week_of_month: Option<i64>,
    /// Day of that week on which the firmware update runs. Default: `monday`.
    pub weekday: Option<FirmwareUpdateWeekday>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the month on which the firmware update repeats.
///
/// Value of `specific_date` in [`RepeatSetting`] and [`MonthlySetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpecificDate {
    /// Day of the month; `0` for the last one.
    #[range(0..=31)]
    pub day_of_month: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the repeating firmware update stops.
///
/// Value of `end_setting` in [`ScheduleFirmwareUpdate`] and [`SiteDetailsPolicyScheduleFirmwareUpdate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndSetting {
    /// Whether the schedule goes on without an end.
    pub never_end: Option<bool>,
    /// Date on which the firmware update schedule stops repeating.
    pub end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to calls to numbers that no extension has.
///
/// Value of `manage_call_routing_for_unassigned_numbers` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneManageCallRoutingUnassignedNumbers {
    /// Whether calls to unassigned numbers are routed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// What happens to a call to a number that nobody has.
    pub incoming_call_action: Option<IncomingCallAction>,
    /// Details of the routing; not used if calls are disconnected.
    pub incoming_call_routing_setting: Option<IncomingCallRoutingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`PhoneSiteDetailPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailCustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// How often the disclaimer appears.
    pub display_frequency: Option<DisplayFrequency>,
    /// Texts of the disclaimer, one entry per language.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Default emergency address of the site, with the state of its verification.
///
/// Value of `default_emergency_address` in [`PhoneSiteDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultEmergencyAddress {
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// ID of the default emergency address.
    pub id: Option<String>,
    /// Whether the address is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the emergency address belongs to the account (`0`) or to a user (`1`), or is pending or unknown (`2`).
    pub level: Option<EmergencyAddressLevel>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// How far the verification of the emergency address has come.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Phone site.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{EmergencyPostalAddress, UpdatePhoneSiteDetails};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneSiteDetails::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/PATCH/phone/sites/{siteId})
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 400, SETTING_TURNED_OFF_400 = "a required setting is turned off"),
        (400, 13800, SETTING_TURNED_OFF_13800 = "a required setting is turned off"),
        (400, 13802, AUDIO_DOES_NOT_EXIST = "the audio does not exist"),
        (400, 13803, SMS_TEMPLATE_DOES_NOT_EXIST = "the SMS template does not exist"),
        (400, 13804, INVALID_TIME_PERIOD = "the time period is invalid"),
        (400, 13805, INVALID_END_DATE = "the end date is invalid"),
        (400, 13806, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 13808, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneSiteDetails {
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

/// Length and ranges of the short extension numbers at the site.
///
/// Value of `short_extension` in [`UpdatePhoneSiteDetails`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailShortExtension {
    /// How many digits the site's short extensions have.
    pub length: Option<i64>,
    /// Ranges of short extension numbers, each with a start and an end.
    pub ranges: Option<Vec<ShortExtensionRange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Range of short extension numbers at a site.
///
/// Element of `ranges` in [`PhoneSiteDetailShortExtension`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortExtensionRange {
    /// First number in the range of short extensions; must be lower than `range_to`.
    pub range_from: Option<String>,
    /// Last number in the range of short extensions; must be higher than `range_from`.
    pub range_to: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
    /// Whether each shared line group has a code for picking up its calls.
    pub shared_line_group_pickup_code: Option<Toggle>,
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
    /// What happens to calls to numbers that no extension has.
    pub manage_call_routing_for_unassigned_numbers: Option<SiteManageCallRoutingUnassignedNumbers>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<SitePolicyCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may change their own audio library.
///
/// Value of `personal_audio_library` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyPersonalAudioLibrary {
    /// Whether users may change their own audio library; the `allow_…` members cover music on hold and greetings one by one.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether users can choose their own music on hold.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can set their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users have voicemail and videomail, and whether they can delete and download it.
///
/// Value of `voicemail` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyVoicemail {
    /// Whether users can delete their own voicemail.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemail.
    pub allow_download: Option<bool>,
    /// Whether users can open, share, download and delete videomail, which is voicemail with video.
    pub allow_videomail: Option<bool>,
    /// Whether users have voicemail and videomail.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to a policy of a site: turns it on or off, resets or locks it.
///
/// Value of `voicemail_transcription` and other members in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockablePolicyChange {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how users are emailed about new voicemails.
///
/// Value of `voicemail_notification_by_email` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteVoicemailNotificationByEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemail is forwarded by email; Zoom does not say how this differs from `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnMobile {
    /// Whether calls and SMS or MMS messages work on mobile devices.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Mobile clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<MobileClient>>,
    /// Mobile clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<MobileClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether users can copy the text of SMS messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste text or images into SMS and MMS conversations.
    pub allow_paste: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether parties must press 1 to consent; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Whether an announcement plays at the start; superseded by the inbound and outbound notification settings.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallHandlingForwardingOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only extensions whose incoming calls are recorded automatically (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes members give a reason when they stop receiving queue calls.
///
/// Value of `call_queue_opt_out_reason` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallQueueOptOutReason {
    /// Whether members must give a reason when they stop receiving queue calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Reasons from which members can choose, one entry each.
    pub call_queue_opt_out_reasons_list: Option<Vec<OptOutReason>>,
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
    /// How long each kind of data is kept before it is deleted. At most 15 items.
    pub items: Option<Vec<DataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// How many days pass before the data is deleted for good, or `-1` to keep it; Zoom does not say from when the days count.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
///
/// Value of `call_park` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallPark {
    /// What happens with a parked call that nobody picks up: it rings back the person who parked it (`100`), goes to that person's voicemail (`0`), ends (`9`) or goes to another extension (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// ID of the extension that takes a parked call nobody picks up; for `call_not_picked_up_action` `50`.
    pub forward_to_extension_id: Option<String>,
    /// Whether calls are parked on the next free busy lamp field (BLF) key or on a random one.
    pub sequence: Option<CallParkSequence>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their unanswered calls to other numbers.
///
/// Value of `call_overflow` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallOverflow {
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`). One of `1` to `4`.
    pub call_overflow_type: Option<i64>,
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallTransferring {
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only contacts and extensions whose calls are recorded (`3`).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
///
/// Value of `block_external_calls` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyBlockExternalCalls {
    /// Whether calls from outside are blocked, at the times that are chosen.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether calls from outside are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether calls from outside are blocked outside business hours.
    pub block_closed_hours: Option<bool>,
    /// Whether calls from outside are blocked on holidays.
    pub block_holiday_hours: Option<bool>,
    /// What happens with a blocked call: it is disconnected (`9`) or goes to voicemail (`0`).
    pub block_call_action: Option<i64>,
    /// Whether the change covers all extensions or new ones only; for sites under Zoom's old framework of policies.
    pub block_call_change_type: Option<BlockCallChangeType>,
    /// Policy that lets users switch calls to end-to-end encryption, unless their calls are recorded automatically; Zoom lists it here though it has nothing to do with blocking.
    pub e2e_encryption: Option<OverridablePolicy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the progressive web app (PWA).
///
/// Value of `zoom_phone_on_pwa` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnPwa {
    /// Whether Zoom Phone can be used in the Zoom Progressive Web App.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether users can make calls in the Zoom Progressive Web App.
    pub allow_calling: Option<bool>,
    /// Whether users can send SMS and MMS in the Zoom Progressive Web App.
    pub allow_sms_mms: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that asks for a thumbs up or down at the end of each call.
///
/// Value of `display_call_feedback_survey` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDisplayCallFeedbackSurvey {
    /// Whether a survey appears at the end of each call.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the survey follows every call (`1`) or only calls with quality issues (`2`); for `2`, give `feedback_mos` or `feedback_duration`.
    pub feedback_type: Option<i64>,
    /// Range of mean opinion scores (MOS), a measure of call quality, at which the feedback survey appears; for `feedback_type` `2`.
    pub feedback_mos: Option<CallFeedbackSurveyFeedbackMos>,
    /// Range of call durations, in seconds, at which the feedback survey appears; for `feedback_type` `2`.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users turn on live transcription of a call.
///
/// Value of `call_live_transcription` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallLiveTranscription {
    /// Whether users can turn on live transcription of a call.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Announcement that is played when live transcription of a call begins.
    pub transcription_start_prompt: Option<SiteStartPrompt>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Announcement that transcription or a call summary begins, for a site.
///
/// Value of `transcription_start_prompt` and `call_summary_start_prompt` in [`SiteDetailsPolicyCallLiveTranscription`] and [`SiteDetailsPolicyCallSummary`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteStartPrompt {
    /// Whether an announcement is played when the transcription or summary starts.
    pub enable: Option<bool>,
    /// ID of the audio that is played as the announcement; needed if `enable` is true.
    pub audio_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes external callers press a button before they are connected.
///
/// Value of `call_screening` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallScreening {
    /// Whether external callers must press a button before they are connected.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether callers among the user's and the company's contacts skip call screening.
    pub exclude_user_company_contacts: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_template` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySmsTemplate {
    /// Whether users can use SMS templates; the Zoom Phone Power Pack add-on is needed.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// SMS templates to choose from, one entry each.
    pub sms_template_list: Option<Vec<SmsTemplateUpdate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for encrypting voicemail with keys that Zoom servers cannot read.
///
/// Value of `advanced_encryption` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAdvancedEncryption {
    /// Whether voicemail is encrypted with keys that Zoom servers cannot read.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether voicemail that cannot be encrypted is turned away.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that sets which name desk phones show for a line.
///
/// Value of `customize_line_name` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCustomizeLineName {
    /// Whether desk phones show the line names chosen here.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// What desk phones show as the name of a user's line, such as the phone number or the user's name.
    pub user_line_name: Option<UserLineName>,
    /// What is shown as the name of a common area's line.
    pub common_area_line_name: Option<CommonAreaLineName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that takes members out of their call queues when they sign out of Zoom.
///
/// Value of `auto_opt_out_in_call_queue` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyOptOutInCallQueue {
    /// Whether members leave their call queues when they sign out of Zoom.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether users who sign out are asked if they also want to leave the call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may choose how much a notification of a call interrupts them.
///
/// Value of `incoming_call_notification` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailsIncomingCallNotification {
    /// Whether users may choose how call notifications interrupt them.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether an incoming call interrupts what the user is doing or only shows an alert.
    pub block_type: Option<IncomingCallNotificationBlockType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users have AI Companion summarize a call.
///
/// Value of `call_summary` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallSummary {
    /// Whether users can have calls summarized.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether AI Companion summarizes calls automatically.
    pub auto_call_summary: Option<bool>,
    /// Announcement that is played when the summary of a call begins.
    pub call_summary_start_prompt: Option<SiteStartPrompt>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How often and when the devices at the site update their firmware.
///
/// Value of `schedule_firmware_update` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyScheduleFirmwareUpdate {
    /// Whether firmware updates of devices follow a schedule.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the firmware update repeats every week or every month.
    pub repeat_type: Option<RepeatType>,
    /// When the firmware update repeats.
    pub repeat_setting: Option<ScheduleFirmwareUpdateRepeatSetting>,
    /// Hour of the day from which firmware updates may run, such as 15 for 3 PM.
    #[range(0..=23)]
    pub time_period_start: Option<i64>,
    /// Hour of the day by which firmware updates must end, such as 16 for 4 PM.
    #[range(0..=23)]
    pub time_period_end: Option<i64>,
    /// IANA time zone that applies to the update times.
    pub time_zone: Option<String>,
    /// When the repeating firmware update stops.
    pub end_setting: Option<EndSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the firmware update repeats.
///
/// Value of `repeat_setting` in [`SiteDetailsPolicyScheduleFirmwareUpdate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleFirmwareUpdateRepeatSetting {
    /// Day of the week on which the firmware update repeats.
    pub weekly_setting: Option<WeeklySetting>,
    /// Day of each month on which the firmware update repeats, by date or by week and weekday.
    pub monthly_setting: Option<MonthlySetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of each month on which the firmware update repeats, by date or by week and weekday.
///
/// Value of `monthly_setting` in [`ScheduleFirmwareUpdateRepeatSetting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MonthlySetting {
    /// Week of the month and day of the week on which the firmware update repeats.
    pub week_and_day: Option<WeekAndDay>,
    /// Day of the month on which the firmware update repeats.
    pub specific_date: Option<SpecificDate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the desktop client.
///
/// Value of `zoom_phone_on_desktop` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnDesktop {
    /// Whether Zoom Phone can be used on desktop clients.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Desktop clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<DesktopClient>>,
    /// Desktop clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<DesktopClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to calls to numbers that no extension has.
///
/// Value of `manage_call_routing_for_unassigned_numbers` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteManageCallRoutingUnassignedNumbers {
    /// Whether calls to unassigned numbers are routed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// What happens to a call to a number that nobody has.
    pub incoming_call_action: Option<IncomingCallAction>,
    /// Message that plays before the call ends, or extension to which calls are forwarded; not used if calls are disconnected at once.
    pub incoming_call_routing_setting: Option<RoutingNumbersIncomingCallRoutingSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that plays before the call ends, or extension to which calls are forwarded; not used if calls are disconnected at once.
///
/// Value of `incoming_call_routing_setting` in [`SiteManageCallRoutingUnassignedNumbers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingNumbersIncomingCallRoutingSetting {
    /// ID of the audio message that callers hear before the call ends.
    pub audio_id: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub forward_extension_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`UpdatePhoneSiteDetailsPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SitePolicyCustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// How often the disclaimer appears.
    pub display_frequency: Option<DisplayFrequency>,
    /// Texts of the disclaimer, one entry per language.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a Zoom Phone site and moves its users, numbers and phones to another site.
///
/// The main site cannot be deleted; multiple sites must be enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePhoneSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneSite::new("Zl3aVt0bQ9y", "Kd7wRm2cXp4").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/{siteId})
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (409, 409, CONFLICT_WITH_TARGET_EXTENSION_NUMBER = "a conflict with the target extension number; try again later"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneSite {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the site that takes over the users, numbers and phones.
    pub transfer_site_id: String,
}
