//! Accounts: 4 operations.

use zoom_core::{Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountCallerIdNumberExtensionType, AfterRetentionDurationItem, CallForwardingType, CallParkSequence,
    CallTransferringType, CommonAreaLineName, CustomDisclaimerList, CustomizeNumber, DeleteType, DisplayFrequency,
    FeedbackDuration, FeedbackMos, ForwardTo, InboundAudioNotification, IncomingCallAction, IncomingCallRoutingSetting,
    ListAccountCallerIdNumbersResponse, LockedBy, MusicOnPark, QueueOptOutReasonsList, RecordingCalls,
    SmsEtiquettePolicy, SmsTemplateList, TimeZone, TranscriptionStartPrompt, UserLineName,
};

/// List account Zoom phone settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAccountZoomPhoneSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAccountZoomPhoneSettings::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/account_settings" -> ListAccountZoomPhoneSettingsResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_account_settings:admin"],
    errors = [(400, 400, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountZoomPhoneSettings {
    /// Setting types: sent comma-separated.
    #[query(style = comma)]
    pub setting_types: Option<Vec<String>>,
}

/// Response to [`ListAccountZoomPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountZoomPhoneSettingsResponse {
    /// Call live transcription.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Local survivability mode.
    pub local_survivability_mode: Option<LocalSurvivabilityMode>,
    /// External calling on Zoom room common area.
    pub external_calling_on_zoom_room_common_area: Option<LocalSurvivabilityMode>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Personal audio library.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Voicemail.
    pub voicemail: Option<AccountZoomPhoneSettingVoicemail>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<LocalSurvivabilityMode>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<LocalSurvivabilityMode>,
    /// Restricted call hours.
    pub restricted_call_hours: Option<RestrictedCallHours>,
    /// Allowed call locations.
    pub allowed_call_locations: Option<AllowedCallLocations>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<LocalSurvivabilityMode>,
    /// Auto call recording.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// International calling.
    pub international_calling: Option<LocalSurvivabilityMode>,
    /// Outbound calling.
    pub outbound_calling: Option<LocalSurvivabilityMode>,
    /// Outbound SMS.
    pub outbound_sms: Option<LocalSurvivabilityMode>,
    /// SMS.
    pub sms: Option<AccountZoomPhoneSettingSms>,
    /// SMS etiquette tool.
    pub sms_etiquette_tool: Option<SmsEtiquetteTool>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Zoom phone on pwa.
    pub zoom_phone_on_pwa: Option<LocalSurvivabilityMode>,
    /// E2e encryption.
    pub e2e_encryption: Option<LocalSurvivabilityMode>,
    /// Call handling forwarding to other users.
    pub call_handling_forwarding_to_other_users: Option<HandlingForwardingToOtherUsers>,
    /// Call overflow.
    pub call_overflow: Option<CallOverflow>,
    /// Call transferring.
    pub call_transferring: Option<CallTransferring>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<LocalSurvivabilityMode>,
    /// Call park.
    pub call_park: Option<CallPark>,
    /// Hand off to room.
    pub hand_off_to_room: Option<LocalSurvivabilityMode>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<LocalSurvivabilityMode>,
    /// Delegation.
    pub delegation: Option<LocalSurvivabilityMode>,
    /// Audio intercom.
    pub audio_intercom: Option<LocalSurvivabilityMode>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<LocalSurvivabilityMode>,
    /// Block external calls.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Call queue opt out reason.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReason>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<DeleteDataAfterRetentionDuration>,
    /// Auto call from third party apps.
    pub auto_call_from_third_party_apps: Option<LocalSurvivabilityMode>,
    /// Override default port.
    pub override_default_port: Option<OverrideDefaultPort>,
    /// Peer to peer media.
    pub peer_to_peer_media: Option<LocalSurvivabilityMode>,
    /// Advanced encryption.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Display call feedback survey.
    pub display_call_feedback_survey: Option<DisplayCallFeedbackSurvey>,
    /// Block list for inbound calls and messaging.
    pub block_list_for_inbound_calls_and_messaging: Option<LocalSurvivabilityMode>,
    /// Block calls as threat.
    pub block_calls_as_threat: Option<BlockCallsAsThreat>,
    /// Online fax.
    pub online_fax: Option<OnlineFax>,
    /// Private call park.
    pub private_call_park: Option<PrivateCallPark>,
    /// SMS template.
    pub sms_template: Option<SmsTemplate>,
    /// Call screening.
    pub call_screening: Option<CallScreening>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<LocalSurvivabilityMode>,
    /// Allow end user edit call handling.
    pub allow_end_user_edit_call_handling: Option<LocalSurvivabilityMode>,
    /// Connect to operator.
    pub connect_to_operator: Option<LocalSurvivabilityMode>,
    /// No hold conference.
    pub no_hold_conference: Option<LocalSurvivabilityMode>,
    /// Conference DTMF.
    pub conference_dtmf: Option<LocalSurvivabilityMode>,
    /// End conference call when originator drops.
    pub end_conference_call_when_originator_drops: Option<LocalSurvivabilityMode>,
    /// Chat channel.
    pub chat_channel: Option<LocalSurvivabilityMode>,
    /// Desk phone smart key positions layout.
    pub desk_phone_smart_key_positions_layout: Option<LocalSurvivabilityMode>,
    /// Auto opt out in call queue.
    pub auto_opt_out_in_call_queue: Option<OptOutInCallQueue>,
    /// Allow mobile home phone callout.
    pub allow_mobile_home_phone_callout: Option<LocalSurvivabilityMode>,
    /// Use callkit for incoming call notifications in ios.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<LocalSurvivabilityMode>,
    /// Hide phone call history in ios.
    pub hide_phone_call_history_in_ios: Option<LocalSurvivabilityMode>,
    /// Obfuscate sensitive data during call.
    pub obfuscate_sensitive_data_during_call: Option<LocalSurvivabilityMode>,
    /// Prevent users upload audio files.
    pub prevent_users_upload_audio_files: Option<LocalSurvivabilityMode>,
    /// Voicemail tasks.
    pub voicemail_tasks: Option<LocalSurvivabilityMode>,
    /// Voicemail intent based prioritization.
    pub voicemail_intent_based_prioritization: Option<LocalSurvivabilityMode>,
    /// Team SMS thread summary.
    pub team_sms_thread_summary: Option<LocalSurvivabilityMode>,
    /// Customize line name.
    pub customize_line_name: Option<CustomizeLineName>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<DisclaimerWhenUsingZoomPhone>,
    /// Manage call routing for unassigned numbers.
    pub manage_call_routing_for_unassigned_numbers: Option<CallRoutingForUnassignedNumbers>,
}

/// Value of `call_live_transcription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLiveTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Transcription start prompt.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Local survivability mode.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocalSurvivabilityMode {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Value of `personal_audio_library`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PersonalAudioLibrary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Allow music on hold customization.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Allow voicemail and message greeting customization.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Value of `voicemail`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountZoomPhoneSettingVoicemail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Allow videomail.
    pub allow_videomail: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow share.
    pub allow_share: Option<bool>,
    /// Allow virtual background.
    pub allow_virtual_background: Option<bool>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailNotificationByEmail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
}

/// Value of `restricted_call_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RestrictedCallHours {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Time zone.
    pub time_zone: Option<TimeZone>,
    /// Restricted hours applied.
    pub restricted_hours_applied: Option<bool>,
    /// Restricted holiday hours applied.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Allow internal calls.
    pub allow_internal_calls: Option<bool>,
}

/// Value of `allowed_call_locations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedCallLocations {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Locations applied.
    pub locations_applied: Option<bool>,
    /// Allow internal calls.
    pub allow_internal_calls: Option<bool>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Recording calls.
    pub recording_calls: Option<RecordingCalls>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Recording start prompt.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// Recording start prompt audio ID.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Recording explicit consent.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}

/// Value of `play_recording_beep_tone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayRecordingBeepTone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Play beep member.
    pub play_beep_member: Option<PlayBeepMember>,
    /// Play beep volume: one of `0`, `20`, `40`, `60`, `80`, `100`.
    pub play_beep_volume: Option<i64>,
    /// Play beep time interval: one of `5`, `10`, `15`, `20`, `25`, `30`, `60`, `120`.
    pub play_beep_time_interval: Option<i64>,
}

/// Values of `play_beep_member`.
#[zoom_enum]
pub enum PlayBeepMember {
    /// `allMembers`.
    #[value("allMembers")]
    AllMembers,
    /// `recordingUser`.
    #[value("recordingUser")]
    RecordingUser,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording explicit consent.
    pub recording_explicit_consent: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<PlayRecordingBeepTone>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountZoomPhoneSettingSms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// International SMS.
    pub international_sms: Option<bool>,
}

/// Value of `sms_etiquette_tool`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsEtiquetteTool {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// SMS etiquette policy.
    pub sms_etiquette_policy: Option<Vec<SmsEtiquettePolicy>>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnMobile {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Allow calling SMS mms.
    pub allow_calling_sms_mms: Option<bool>,
}

/// Value of `call_handling_forwarding_to_other_users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HandlingForwardingToOtherUsers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
}

/// Value of `call_overflow`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallOverflow {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Call overflow type.
    pub call_overflow_type: Option<CallForwardingType>,
}

/// Value of `call_transferring`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallTransferring {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Call transferring type.
    pub call_transferring_type: Option<CallTransferringType>,
}

/// Value of `call_park`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPark {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Forward to.
    pub forward_to: Option<ForwardTo>,
    /// Sequence.
    pub sequence: Option<CallParkSequence>,
}

/// Value of `block_external_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockExternalCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Block business hours.
    pub block_business_hours: Option<bool>,
    /// Block closed hours.
    pub block_closed_hours: Option<bool>,
    /// Block holiday hours.
    pub block_holiday_hours: Option<bool>,
    /// Block call action: one of `0`, `9`.
    pub block_call_action: Option<i64>,
}

/// Value of `call_queue_opt_out_reason`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueOptOutReason {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Call queue opt out reasons list: at most 30 items.
    pub call_queue_opt_out_reasons_list: Option<Vec<QueueOptOutReasonsList>>,
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Items.
    pub items: Option<Vec<AfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Value of `override_default_port`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverrideDefaultPort {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Min port.
    pub min_port: Option<i64>,
    /// Max port.
    pub max_port: Option<i64>,
}

/// Value of `advanced_encryption`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedEncryption {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Disable incoming unencrypted voicemail.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Value of `display_call_feedback_survey`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayCallFeedbackSurvey {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Feedback type: one of `1`, `2`.
    pub feedback_type: Option<i64>,
    /// Feedback mos.
    pub feedback_mos: Option<FeedbackMos>,
    /// Feedback duration.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Value of `block_calls_as_threat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockCallsAsThreat {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<String>,
}

/// Value of `online_fax`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Enable new fax email notifications.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
}

/// Value of `private_call_park`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivateCallPark {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Expiration period: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `15`, `20`, and others.
    pub expiration_period: Option<i64>,
    /// Call not picked up action.
    pub call_not_picked_up_action: Option<i64>,
    /// Forward to.
    pub forward_to: Option<ForwardTo>,
    /// Sequence.
    pub sequence: Option<CallParkSequence>,
    /// Music on park.
    pub music_on_park: Option<MusicOnPark>,
}

/// Value of `sms_template`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// SMS template list: at most 50 items.
    pub sms_template_list: Option<Vec<SmsTemplateList>>,
}

/// Value of `call_screening`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallScreening {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Exclude user company contacts.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Value of `auto_opt_out_in_call_queue`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptOutInCallQueue {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Prompt before opt out call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Value of `customize_line_name`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomizeLineName {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// User line name.
    pub user_line_name: Option<UserLineName>,
    /// Common area line name.
    pub common_area_line_name: Option<CommonAreaLineName>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}

/// Value of `manage_call_routing_for_unassigned_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallRoutingForUnassignedNumbers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Incoming call action.
    pub incoming_call_action: Option<IncomingCallAction>,
    /// Incoming call routing setting.
    pub incoming_call_routing_setting: Option<IncomingCallRoutingSetting>,
}

/// List account caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListAccountCallerIdNumbers::new()
///     .selected(true)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/outbound_caller_id/customized_numbers" -> ListAccountCallerIdNumbersResponse,
    paginate = customize_numbers: CustomizeNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_customized_number:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountCallerIdNumbers {
    /// Selected.
    pub selected: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallerIdNumberExtensionType>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add account caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountCallerIdNumbers::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/outbound_caller_id/customized_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:customized_number:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountCallerIdNumbers {
    /// Phone number IDs: at most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Remove account caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAccountCallerIdNumbers::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:customized_number:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAccountCallerIdNumbers {
    /// Customize IDs: at most 30 items.
    pub customize_ids: Option<Vec<String>>,
}
