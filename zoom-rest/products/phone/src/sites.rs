//! Sites: 5 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AfterRetentionDurationItem, AllowCallingClient, AutoCallRecordingInboundAudioNotification,
    AutoCallRecordingPlayRecordingBeepTone, AutoReceptionistPolicyVoicemailNotificationByEmail, BillingAccount,
    CallForwardingType, CallParkSequence, CallQueuePolicyCallQueueOptOutReason, CallQueuePolicyCallScreening,
    CallQueuePolicySmsTemplate, CallTransferringType, CommonAreaLineName, CustomDisclaimerList, DeleteType,
    DisplayFrequency, EmergencyAddressLevel, FeedbackDuration, ForwardTo, HocCallRecordingForMembers,
    IncomingCallAction, IncomingCallRoutingSetting, ListEmergencyAddressesStatus, LockedBy,
    NumbersPhoneNumberEmergencyAddress, PhoneAccountSettingCountry, PolicySmsTemplateList, QueueOptOutReasonsList,
    RecordingCalls, TimeZone, TranscriptionStartPrompt, UserLineName, VoicemailTranscription,
    VoicemailTranscriptionLockedBy, ZoomPhoneOnDesktop, ZoomPhoneOnDesktopAllowCallingClient,
};

/// List phone sites.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneSites;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sites = ListPhoneSites::new()
///     .page_size(300)
///     .site_name("Support")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites" -> ListPhoneSitesResponse,
    paginate = sites: Site,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_sites:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneSites {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
}

/// Response to [`ListPhoneSites`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneSitesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Sites.
    #[lossy]
    pub sites: Vec<Site>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `sites`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Site {
    /// Country.
    pub country: Option<PhoneAccountSettingCountry>,
    /// ID.
    pub id: Option<String>,
    /// Main auto receptionist.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name.
    pub name: Option<String>,
    /// Site code.
    pub site_code: Option<i64>,
}

/// Value of `main_auto_receptionist`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MainAutoReceptionist {
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Create phone site.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CreatePhoneSite, NumbersPhoneNumberEmergencyAddress};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreatePhoneSite::new(
///     "Support",
///     NumbersPhoneNumberEmergencyAddress::new("one", "one", "US", "one", "one"),
///     "Support",
/// )
///     .source_auto_receptionist_id("Zl3aVt0bQ9y")
///     .site_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/sites" -> CreatePhoneSiteResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site:admin"],
    errors = [
        (400, 400, "the site code length is invalid, or a parameter is missing or invalid, or a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneSite {
    /// Auto receptionist name.
    pub auto_receptionist_name: String,
    /// Source auto receptionist ID.
    pub source_auto_receptionist_id: Option<String>,
    /// Default emergency address.
    pub default_emergency_address: NumbersPhoneNumberEmergencyAddress,
    /// Name.
    #[length(1..=255)]
    pub name: String,
    /// Short extension.
    pub short_extension: Option<ShortExtension>,
    /// Site code.
    pub site_code: Option<i64>,
    /// SIP zone.
    pub sip_zone: Option<BillingAccount>,
    /// Force off net.
    pub force_off_net: Option<ForceOffNet>,
    /// India state code.
    pub india_state_code: Option<String>,
    /// India city.
    pub india_city: Option<String>,
    /// India sdca npa.
    pub india_sdca_npa: Option<String>,
    /// India entity name.
    pub india_entity_name: Option<String>,
}

/// Value of `short_extension`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShortExtension {
    /// Length: defaults to `3`.
    pub length: Option<i64>,
}

/// Value of `force_off_net`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForceOffNet {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow extension only users call users outside site.
    pub allow_extension_only_users_call_users_outside_site: Option<bool>,
}

/// Response to [`CreatePhoneSite`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePhoneSiteResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get phone site details.
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
#[zoom_endpoint(
    GET "/phone/sites/<site_id>" -> PhoneSiteDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:site:admin"],
    errors = [(400, 400, "the site does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneSiteDetails {
    /// Site ID.
    pub site_id: String,
}

/// Response to [`GetPhoneSiteDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetails {
    /// Country.
    pub country: Option<PhoneAccountSettingCountry>,
    /// ID.
    pub id: Option<String>,
    /// Main auto receptionist.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name.
    pub name: Option<String>,
    /// Short extension.
    pub short_extension: Option<ShortExtension>,
    /// Site code.
    pub site_code: Option<i64>,
    /// Policy.
    pub policy: Option<PhoneSiteDetailPolicy>,
    /// SIP zone.
    pub sip_zone: Option<TimeZone>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// India state code.
    pub india_state_code: Option<String>,
    /// India city.
    pub india_city: Option<String>,
    /// India sdca npa.
    pub india_sdca_npa: Option<String>,
    /// India entity name.
    pub india_entity_name: Option<String>,
    /// Default emergency address.
    pub default_emergency_address: Option<DefaultEmergencyAddress>,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicy {
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<PhoneSiteDetailPolicySelectOutboundCallerId>,
    /// Personal audio library.
    pub personal_audio_library: Option<PhoneSiteDetailPolicyPersonalAudioLibrary>,
    /// Voicemail.
    pub voicemail: Option<PhoneSiteDetailPolicyVoicemail>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<VoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<AutoReceptionistPolicyVoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<VoicemailTranscription>,
    /// International calling.
    pub international_calling: Option<VoicemailTranscription>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<PhoneSiteDetailPolicyZoomPhoneOnMobile>,
    /// SMS.
    pub sms: Option<PhoneSiteDetailPolicySms>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<VoicemailTranscription>,
    /// Hand off to room.
    pub hand_off_to_room: Option<VoicemailTranscription>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<VoicemailTranscription>,
    /// Delegation.
    pub delegation: Option<VoicemailTranscription>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<PhoneSiteDetailPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<PhoneSiteDetailPolicyAutoCallRecording>,
    /// Call handling forwarding to other users.
    pub call_handling_forwarding_to_other_users: Option<PhoneSiteDetailPolicyHandlingForwardingToOtherUsers>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<VoicemailTranscription>,
    /// Call queue pickup code.
    pub call_queue_pickup_code: Option<VoicemailTranscription>,
    /// Shared line group pickup code.
    pub shared_line_group_pickup_code: Option<HocCallRecordingForMembers>,
    /// Call queue opt out reason.
    pub call_queue_opt_out_reason: Option<CallQueuePolicyCallQueueOptOutReason>,
    /// Show user last transferred call.
    pub show_user_last_transferred_call: Option<bool>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<PhoneSiteDetailPolicyDeleteDataAfterRetentionDuration>,
    /// Call park.
    pub call_park: Option<PhoneSiteDetailPolicyCallPark>,
    /// Call overflow.
    pub call_overflow: Option<PhoneSiteDetailPolicyCallOverflow>,
    /// Call transferring.
    pub call_transferring: Option<PhoneSiteDetailPolicyCallTransferring>,
    /// Audio intercom.
    pub audio_intercom: Option<VoicemailTranscription>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<VoicemailTranscription>,
    /// Block external calls.
    pub block_external_calls: Option<PhoneSiteDetailPolicyBlockExternalCalls>,
    /// Force off net.
    pub force_off_net: Option<ForceOffNet>,
    /// External calling on Zoom room common area.
    pub external_calling_on_zoom_room_common_area: Option<VoicemailTranscription>,
    /// Zoom phone on pwa.
    pub zoom_phone_on_pwa: Option<PhoneSiteDetailPolicyZoomPhoneOnPwa>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<VoicemailTranscription>,
    /// Allow end user edit call handling.
    pub allow_end_user_edit_call_handling: Option<VoicemailTranscription>,
    /// Allow caller reach operator.
    pub allow_caller_reach_operator: Option<VoicemailTranscription>,
    /// Forward call outside of site.
    pub forward_call_outside_of_site: Option<VoicemailTranscription>,
    /// Allow mobile home phone callout.
    pub allow_mobile_home_phone_callout: Option<VoicemailTranscription>,
    /// Obfuscate sensitive data during call.
    pub obfuscate_sensitive_data_during_call: Option<VoicemailTranscription>,
    /// Prevent users upload audio files.
    pub prevent_users_upload_audio_files: Option<VoicemailTranscription>,
    /// Voicemail tasks.
    pub voicemail_tasks: Option<VoicemailTranscription>,
    /// Voicemail intent based prioritization.
    pub voicemail_intent_based_prioritization: Option<VoicemailTranscription>,
    /// Team SMS thread summary.
    pub team_sms_thread_summary: Option<VoicemailTranscription>,
    /// Display call feedback survey.
    pub display_call_feedback_survey: Option<PhoneSiteDetailPolicyDisplayCallFeedbackSurvey>,
    /// Call live transcription.
    pub call_live_transcription: Option<PhoneSiteDetailPolicyCallLiveTranscription>,
    /// Call screening.
    pub call_screening: Option<CallQueuePolicyCallScreening>,
    /// SMS template.
    pub sms_template: Option<CallQueuePolicySmsTemplate>,
    /// Advanced encryption.
    pub advanced_encryption: Option<PhoneSiteDetailPolicyAdvancedEncryption>,
    /// Customize line name.
    pub customize_line_name: Option<PhoneSiteDetailPolicyCustomizeLineName>,
    /// Auto opt out in call queue.
    pub auto_opt_out_in_call_queue: Option<PhoneSiteDetailPolicyOptOutInCallQueue>,
    /// Incoming call notification.
    pub incoming_call_notification: Option<IncomingCallNotification>,
    /// Call summary.
    pub call_summary: Option<CallSummary>,
    /// Schedule firmware update.
    pub schedule_firmware_update: Option<ScheduleFirmwareUpdate>,
    /// Zoom phone on desktop.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Manage call routing for unassigned numbers.
    pub manage_call_routing_for_unassigned_numbers: Option<PhoneSiteDetailPolicyCallRoutingForUnassignedNumbers>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<PhoneSiteDetailPolicyDisclaimerWhenUsingZoomPhone>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicySelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Value of `personal_audio_library`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyPersonalAudioLibrary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow music on hold customization.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Allow voicemail and message greeting customization.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Value of `voicemail`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyVoicemail {
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow videomail.
    pub allow_videomail: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyZoomPhoneOnMobile {
    /// Allow calling clients.
    pub allow_calling_clients: Option<Vec<AllowCallingClient>>,
    /// Allow SMS mms clients.
    pub allow_sms_mms_clients: Option<Vec<AllowCallingClient>>,
    /// Allow calling SMS mms.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries.
    pub international_sms_countries: Option<Vec<String>>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording explicit consent.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Recording start prompt.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
}

/// Value of `call_handling_forwarding_to_other_users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyHandlingForwardingToOtherUsers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyDeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Items.
    pub items: Option<Vec<AfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Value of `call_park`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallPark {
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Forward to.
    pub forward_to: Option<ForwardTo>,
    /// Sequence.
    pub sequence: Option<CallParkSequence>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `call_overflow`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallOverflow {
    /// Call overflow type: one of `1`, `2`, `3`, `4`.
    pub call_overflow_type: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `call_transferring`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallTransferring {
    /// Call transferring type.
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `block_external_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyBlockExternalCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Block business hours.
    pub block_business_hours: Option<bool>,
    /// Block closed hours.
    pub block_closed_hours: Option<bool>,
    /// Block holiday hours.
    pub block_holiday_hours: Option<bool>,
    /// Block call action: one of `0`, `9`.
    pub block_call_action: Option<i64>,
    /// Block call change type: one of `0`, `1`.
    pub block_call_change_type: Option<i64>,
    /// E2e encryption.
    pub e2e_encryption: Option<VoicemailTranscription>,
}

/// Value of `zoom_phone_on_pwa`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyZoomPhoneOnPwa {
    /// Allow calling.
    pub allow_calling: Option<bool>,
    /// Allow SMS mms.
    pub allow_sms_mms: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `display_call_feedback_survey`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyDisplayCallFeedbackSurvey {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Feedback type: one of `1`, `2`.
    pub feedback_type: Option<i64>,
    /// Feedback mos.
    pub feedback_mos: Option<CallFeedbackSurveyFeedbackMos>,
    /// Feedback duration.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Value of `feedback_mos`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallFeedbackSurveyFeedbackMos {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Min: from 1 to 4.5.
    pub min: Option<f64>,
    /// Max: from 1 to 4.5.
    pub max: Option<f64>,
}

/// Value of `call_live_transcription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallLiveTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Transcription start prompt.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Value of `advanced_encryption`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyAdvancedEncryption {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Disable incoming unencrypted voicemail.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Value of `customize_line_name`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCustomizeLineName {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// User line name.
    pub user_line_name: Option<UserLineName>,
    /// Common area line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Value of `auto_opt_out_in_call_queue`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyOptOutInCallQueue {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Prompt before opt out call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Value of `incoming_call_notification`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingCallNotification {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Block type.
    pub block_type: Option<IncomingCallNotificationBlockType>,
}

/// Values of `block_type`.
#[zoom_enum]
pub enum IncomingCallNotificationBlockType {
    /// `block_activity`.
    BlockActivity,
    /// `continue_with_alert`.
    ContinueWithAlert,
}

/// Value of `call_summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallSummary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Auto call summary.
    pub auto_call_summary: Option<bool>,
    /// Call summary start prompt.
    pub call_summary_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Value of `schedule_firmware_update`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleFirmwareUpdate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Repeat type.
    pub repeat_type: Option<RepeatType>,
    /// Repeat setting.
    pub repeat_setting: Option<RepeatSetting>,
    /// Time period start.
    #[range(0..=23)]
    pub time_period_start: Option<i64>,
    /// Time period end.
    #[range(0..=23)]
    pub time_period_end: Option<i64>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// End setting.
    pub end_setting: Option<EndSetting>,
}

/// Values of `repeat_type`.
#[zoom_enum]
pub enum RepeatType {
    /// `weekly`.
    Weekly,
    /// `monthly`.
    Monthly,
}

/// Value of `repeat_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RepeatSetting {
    /// Weekly setting.
    pub weekly_setting: Option<WeeklySetting>,
    /// Week and day.
    pub week_and_day: Option<WeekAndDay>,
    /// Specific date.
    pub specific_date: Option<SpecificDate>,
}

/// Value of `weekly_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WeeklySetting {
    /// Weekday: defaults to `monday`.
    pub weekday: Option<WeeklySettingWeekday>,
}

/// Values of `weekday`.
#[zoom_enum]
pub enum WeeklySettingWeekday {
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

/// Value of `week_and_day`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WeekAndDay {
    /// Week of month.
    #[range(1..=4)]
    pub week_of_month: Option<i64>,
    /// Weekday: defaults to `monday`.
    pub weekday: Option<WeeklySettingWeekday>,
}

/// Value of `specific_date`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpecificDate {
    /// Day of month.
    #[range(0..=31)]
    pub day_of_month: Option<i64>,
}

/// Value of `end_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndSetting {
    /// Never end.
    pub never_end: Option<bool>,
    /// End date.
    pub end_date: Option<Date>,
}

/// Value of `manage_call_routing_for_unassigned_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyCallRoutingForUnassignedNumbers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Incoming call action.
    pub incoming_call_action: Option<IncomingCallAction>,
    /// Incoming call routing setting.
    pub incoming_call_routing_setting: Option<IncomingCallRoutingSetting>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailPolicyDisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}

/// Value of `default_emergency_address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DefaultEmergencyAddress {
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
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Level.
    pub level: Option<EmergencyAddressLevel>,
    /// State code.
    pub state_code: Option<String>,
    /// Status.
    pub status: Option<ListEmergencyAddressesStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Update phone site details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneSiteDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneSiteDetails::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .site_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site:admin"],
    errors = [
        (400, 300, "a resource named in the request does not exist"),
        (400, 400, "a required setting is turned off"),
        (400, 13800, "a required setting is turned off"),
        (400, 13802, "the audio does not exist"),
        (400, 13803, "the SMS template does not exist"),
        (400, 13804, "the time period is invalid"),
        (400, 13805, "the end date is invalid"),
        (400, 13806, "a parameter is invalid"),
        (400, 13808, "the extension does not exist"),
        (400, 405, "a limit is exceeded"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneSiteDetails {
    /// Site ID.
    pub site_id: String,
    /// Name.
    pub name: Option<String>,
    /// Site code.
    pub site_code: Option<i64>,
    /// Short extension.
    pub short_extension: Option<PhoneSiteDetailShortExtension>,
    /// Default emergency address.
    pub default_emergency_address: Option<NumbersPhoneNumberEmergencyAddress>,
    /// SIP zone.
    pub sip_zone: Option<BillingAccount>,
    /// Caller ID name.
    pub caller_id_name: Option<String>,
    /// Policy.
    pub policy: Option<UpdatePhoneSiteDetailsPolicy>,
}

/// Value of `short_extension`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneSiteDetailShortExtension {
    /// Length.
    pub length: Option<i64>,
    /// Ranges: at most 10 items.
    pub ranges: Option<Vec<Range>>,
}

/// Element of `ranges`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Range {
    /// Range from.
    pub range_from: Option<String>,
    /// Range to.
    pub range_to: Option<String>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePhoneSiteDetailsPolicy {
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<SiteDetailsPolicySelectOutboundCallerId>,
    /// Personal audio library.
    pub personal_audio_library: Option<SiteDetailsPolicyPersonalAudioLibrary>,
    /// Voicemail.
    pub voicemail: Option<SiteDetailsPolicyVoicemail>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<SiteDetailsPolicyVoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// International calling.
    pub international_calling: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<SiteDetailsPolicyZoomPhoneOnMobile>,
    /// SMS.
    pub sms: Option<SiteDetailsPolicySms>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Hand off to room.
    pub hand_off_to_room: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Delegation.
    pub delegation: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<SiteDetailsPolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<SiteDetailsPolicyAutoCallRecording>,
    /// Call handling forwarding to other users.
    pub call_handling_forwarding_to_other_users: Option<SiteDetailsPolicyHandlingForwardingToOtherUsers>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Call queue pickup code.
    pub call_queue_pickup_code: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Shared line group pickup code.
    pub shared_line_group_pickup_code: Option<HocCallRecordingForMembers>,
    /// Call queue opt out reason.
    pub call_queue_opt_out_reason: Option<SiteDetailsPolicyCallQueueOptOutReason>,
    /// Show user last transferred call.
    pub show_user_last_transferred_call: Option<bool>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<SiteDetailsPolicyDeleteDataAfterRetentionDuration>,
    /// Call park.
    pub call_park: Option<SiteDetailsPolicyCallPark>,
    /// Call overflow.
    pub call_overflow: Option<SiteDetailsPolicyCallOverflow>,
    /// Call transferring.
    pub call_transferring: Option<SiteDetailsPolicyCallTransferring>,
    /// Audio intercom.
    pub audio_intercom: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Block external calls.
    pub block_external_calls: Option<SiteDetailsPolicyBlockExternalCalls>,
    /// Force off net.
    pub force_off_net: Option<ForceOffNet>,
    /// External calling on Zoom room common area.
    pub external_calling_on_zoom_room_common_area: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Zoom phone on pwa.
    pub zoom_phone_on_pwa: Option<SiteDetailsPolicyZoomPhoneOnPwa>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Allow end user edit call handling.
    pub allow_end_user_edit_call_handling: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Allow caller reach operator.
    pub allow_caller_reach_operator: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Forward call outside of site.
    pub forward_call_outside_of_site: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Allow mobile home phone callout.
    pub allow_mobile_home_phone_callout: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Obfuscate sensitive data during call.
    pub obfuscate_sensitive_data_during_call: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Prevent users upload audio files.
    pub prevent_users_upload_audio_files: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Voicemail tasks.
    pub voicemail_tasks: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Voicemail intent based prioritization.
    pub voicemail_intent_based_prioritization: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Team SMS thread summary.
    pub team_sms_thread_summary: Option<SiteDetailsPolicyVoicemailTranscription>,
    /// Display call feedback survey.
    pub display_call_feedback_survey: Option<SiteDetailsPolicyDisplayCallFeedbackSurvey>,
    /// Call live transcription.
    pub call_live_transcription: Option<SiteDetailsPolicyCallLiveTranscription>,
    /// Call screening.
    pub call_screening: Option<SiteDetailsPolicyCallScreening>,
    /// SMS template.
    pub sms_template: Option<SiteDetailsPolicySmsTemplate>,
    /// Advanced encryption.
    pub advanced_encryption: Option<SiteDetailsPolicyAdvancedEncryption>,
    /// Customize line name.
    pub customize_line_name: Option<SiteDetailsPolicyCustomizeLineName>,
    /// Auto opt out in call queue.
    pub auto_opt_out_in_call_queue: Option<SiteDetailsPolicyOptOutInCallQueue>,
    /// Incoming call notification.
    pub incoming_call_notification: Option<SiteDetailsPolicyIncomingCallNotification>,
    /// Call summary.
    pub call_summary: Option<SiteDetailsPolicyCallSummary>,
    /// Schedule firmware update.
    pub schedule_firmware_update: Option<SiteDetailsPolicyScheduleFirmwareUpdate>,
    /// Zoom phone on desktop.
    pub zoom_phone_on_desktop: Option<SiteDetailsPolicyZoomPhoneOnDesktop>,
    /// Manage call routing for unassigned numbers.
    pub manage_call_routing_for_unassigned_numbers: Option<SiteDetailsPolicyCallRoutingForUnassignedNumbers>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<SiteDetailsPolicyDisclaimerWhenUsingZoomPhone>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Value of `personal_audio_library`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyPersonalAudioLibrary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow music on hold customization.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Allow voicemail and message greeting customization.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Value of `voicemail`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyVoicemail {
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow videomail.
    pub allow_videomail: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Site details policy voicemail transcription.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyVoicemailTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnMobile {
    /// Allow calling SMS mms.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow calling clients: at most 10 items.
    pub allow_calling_clients: Option<Vec<AllowCallingClient>>,
    /// Allow SMS mms clients: at most 10 items.
    pub allow_sms_mms_clients: Option<Vec<AllowCallingClient>>,
}

/// Value of `sms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries: at most 200 items.
    pub international_sms_countries: Option<Vec<String>>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
}

/// Value of `auto_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording explicit consent.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Recording start prompt.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
}

/// Value of `call_handling_forwarding_to_other_users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyHandlingForwardingToOtherUsers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `call_queue_opt_out_reason`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallQueueOptOutReason {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Call queue opt out reasons list: at most 30 items.
    pub call_queue_opt_out_reasons_list: Option<Vec<QueueOptOutReasonsList>>,
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyDeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Items: at most 15 items.
    pub items: Option<Vec<AfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Value of `call_park`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallPark {
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Forward to extension ID.
    pub forward_to_extension_id: Option<String>,
    /// Sequence.
    pub sequence: Option<CallParkSequence>,
}

/// Value of `call_overflow`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallOverflow {
    /// Call overflow type: one of `1`, `2`, `3`, `4`.
    pub call_overflow_type: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `call_transferring`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallTransferring {
    /// Call transferring type.
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
}

/// Value of `block_external_calls`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyBlockExternalCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Block business hours.
    pub block_business_hours: Option<bool>,
    /// Block closed hours.
    pub block_closed_hours: Option<bool>,
    /// Block holiday hours.
    pub block_holiday_hours: Option<bool>,
    /// Block call action: one of `0`, `9`.
    pub block_call_action: Option<i64>,
    /// Block call change type: one of `0`, `1`.
    pub block_call_change_type: Option<i64>,
    /// E2e encryption.
    pub e2e_encryption: Option<VoicemailTranscription>,
}

/// Value of `zoom_phone_on_pwa`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnPwa {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow calling.
    pub allow_calling: Option<bool>,
    /// Allow SMS mms.
    pub allow_sms_mms: Option<bool>,
}

/// Value of `display_call_feedback_survey`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyDisplayCallFeedbackSurvey {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Feedback type: one of `1`, `2`.
    pub feedback_type: Option<i64>,
    /// Feedback mos.
    pub feedback_mos: Option<CallFeedbackSurveyFeedbackMos>,
    /// Feedback duration.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Value of `call_live_transcription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallLiveTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Transcription start prompt.
    pub transcription_start_prompt: Option<CallLiveTranscriptionStartPrompt>,
}

/// Call live transcription start prompt.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLiveTranscriptionStartPrompt {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Audio ID.
    pub audio_id: Option<String>,
}

/// Value of `call_screening`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallScreening {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Exclude user company contacts.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Value of `sms_template`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicySmsTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// SMS template list: at most 50 items.
    pub sms_template_list: Option<Vec<PolicySmsTemplateList>>,
}

/// Value of `advanced_encryption`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyAdvancedEncryption {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Disable incoming unencrypted voicemail.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Value of `customize_line_name`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCustomizeLineName {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// User line name.
    pub user_line_name: Option<UserLineName>,
    /// Common area line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Value of `auto_opt_out_in_call_queue`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyOptOutInCallQueue {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Prompt before opt out call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Value of `incoming_call_notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyIncomingCallNotification {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Block type.
    pub block_type: Option<IncomingCallNotificationBlockType>,
}

/// Value of `call_summary`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallSummary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Auto call summary.
    pub auto_call_summary: Option<bool>,
    /// Call summary start prompt.
    pub call_summary_start_prompt: Option<CallLiveTranscriptionStartPrompt>,
}

/// Value of `schedule_firmware_update`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyScheduleFirmwareUpdate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Repeat type.
    pub repeat_type: Option<RepeatType>,
    /// Repeat setting.
    pub repeat_setting: Option<ScheduleFirmwareUpdateRepeatSetting>,
    /// Time period start.
    #[range(0..=23)]
    pub time_period_start: Option<i64>,
    /// Time period end.
    #[range(0..=23)]
    pub time_period_end: Option<i64>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// End setting.
    pub end_setting: Option<EndSetting>,
}

/// Value of `repeat_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleFirmwareUpdateRepeatSetting {
    /// Weekly setting.
    pub weekly_setting: Option<WeeklySetting>,
    /// Monthly setting.
    pub monthly_setting: Option<MonthlySetting>,
}

/// Value of `monthly_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MonthlySetting {
    /// Week and day.
    pub week_and_day: Option<WeekAndDay>,
    /// Specific date.
    pub specific_date: Option<SpecificDate>,
}

/// Value of `zoom_phone_on_desktop`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyZoomPhoneOnDesktop {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow calling clients: at most 10 items.
    pub allow_calling_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
    /// Allow SMS mms clients: at most 10 items.
    pub allow_sms_mms_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
}

/// Value of `manage_call_routing_for_unassigned_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyCallRoutingForUnassignedNumbers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Incoming call action.
    pub incoming_call_action: Option<IncomingCallAction>,
    /// Incoming call routing setting.
    pub incoming_call_routing_setting: Option<ForUnassignedNumbersIncomingCallRoutingSetting>,
}

/// Value of `incoming_call_routing_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForUnassignedNumbersIncomingCallRoutingSetting {
    /// Audio ID.
    pub audio_id: Option<String>,
    /// Forward extension ID.
    pub forward_extension_id: Option<String>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteDetailsPolicyDisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}

/// Delete phone site.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePhoneSite;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneSite::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site:admin"],
    errors = [(400, 400, "a resource named in the request does not exist"), (409, 409, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneSite {
    /// Site ID.
    pub site_id: String,
    /// Transfer site ID.
    pub transfer_site_id: String,
}
