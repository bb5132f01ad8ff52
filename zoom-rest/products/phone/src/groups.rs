//! Groups: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AllowCallingClient, AutoCallRecordingPlayRecordingBeepTone, CallForwardingType, CallParkSequence,
    CallTransferringType, CustomDisclaimerList, DeleteType, DisplayFrequency, FeedbackDuration, FeedbackMos, ForwardTo,
    InboundAudioNotification, MusicOnPark, RecordingCalls, SmsEtiquettePolicy, SmsTemplateList, TimeUnit, TimeZone,
    TranscriptionStartPrompt, VoicemailTranscriptionLockedBy, ZoomPhoneOnDesktop,
};

/// Get group policy details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetGroupPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupPolicyDetails::new("Zl3aVt0bQ9y", "allow_emergency_calls")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/groups/<group_id>/policies/<policy_type>" -> GroupPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:group_policy:admin"],
    errors = [
        (400, 400, "a parameter is invalid"),
        (404, 2040, "the user group does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPolicyDetails {
    /// Group ID.
    pub group_id: String,
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetGroupPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPolicyDetails {
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Values of `locked_by`.
#[zoom_enum]
pub enum AllowEmergencyCallsLockedBy {
    /// `invalid`.
    Invalid,
    /// `account`.
    Account,
    /// `user_group`.
    UserGroup,
}

/// Update group policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupPolicy::new("Zl3aVt0bQ9y", "allow_emergency_calls").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/groups/<group_id>/policies/<policy_type>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:update:group_policy:admin"],
    errors = [
        (400, 400, "a parameter is invalid, or the operation failed"),
        (404, 2040, "the user group does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupPolicy {
    /// Group ID.
    pub group_id: String,
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<GroupPolicyAllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPolicyAllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Get group phone settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetGroupPhoneSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupPhoneSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/groups/<group_id>/settings" -> GroupPhoneSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:group_setting:admin"],
    errors = [
        (400, 400, "a parameter is invalid"),
        (404, 2040, "the user group does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPhoneSettings {
    /// Group ID.
    pub group_id: String,
    /// Setting types: sent comma-separated.
    #[query(style = comma)]
    pub setting_types: Option<Vec<String>>,
}

/// Response to [`GetGroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettings {
    /// Call live transcription.
    pub call_live_transcription: Option<GroupPhoneSettingCallLiveTranscription>,
    /// Local survivability mode.
    pub local_survivability_mode: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<GroupPhoneSettingSelectOutboundCallerId>,
    /// Personal audio library.
    pub personal_audio_library: Option<GroupPhoneSettingPersonalAudioLibrary>,
    /// Voicemail.
    pub voicemail: Option<GroupPhoneSettingVoicemail>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<GroupPhoneSettingVoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Restricted call hours.
    pub restricted_call_hours: Option<GroupPhoneSettingRestrictedCallHours>,
    /// Allowed call locations.
    pub allowed_call_locations: Option<GroupPhoneSettingAllowedCallLocations>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Auto call recording.
    pub auto_call_recording: Option<GroupPhoneSettingAutoCallRecording>,
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<GroupPhoneSettingAdHocCallRecording>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<GroupPhoneSettingZoomPhoneOnMobile>,
    /// Zoom phone on pwa.
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwa>,
    /// SMS etiquette tool.
    pub sms_etiquette_tool: Option<GroupPhoneSettingSmsEtiquetteTool>,
    /// Outbound calling.
    pub outbound_calling: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Outbound SMS.
    pub outbound_sms: Option<OutboundSms>,
    /// International calling.
    pub international_calling: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// SMS.
    pub sms: Option<GroupPhoneSettingSms>,
    /// E2e encryption.
    pub e2e_encryption: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Call handling forwarding.
    pub call_handling_forwarding: Option<CallHandlingForwarding>,
    /// Call overflow.
    pub call_overflow: Option<GroupPhoneSettingCallOverflow>,
    /// Call transferring.
    pub call_transferring: Option<GroupPhoneSettingCallTransferring>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Call park.
    pub call_park: Option<GroupPhoneSettingCallPark>,
    /// Hand off to room.
    pub hand_off_to_room: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Delegation.
    pub delegation: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Audio intercom.
    pub audio_intercom: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Block list for inbound calls and messaging.
    pub block_list_for_inbound_calls_and_messaging: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Block calls without caller ID.
    pub block_calls_without_caller_id: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Block external calls.
    pub block_external_calls: Option<GroupPhoneSettingBlockExternalCalls>,
    /// Auto delete data after retention duration.
    pub auto_delete_data_after_retention_duration: Option<GroupPhoneSettingDeleteDataAfterRetentionDuration>,
    /// Peer to peer media.
    pub peer_to_peer_media: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Advanced encryption.
    pub advanced_encryption: Option<GroupPhoneSettingAdvancedEncryption>,
    /// Display call feedback survey.
    pub display_call_feedback_survey: Option<GroupPhoneSettingDisplayCallFeedbackSurvey>,
    /// Zoom phone on desktop.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Online fax.
    pub online_fax: Option<GroupPhoneSettingOnlineFax>,
    /// SMS template.
    pub sms_template: Option<GroupPhoneSettingSmsTemplate>,
    /// Call screening.
    pub call_screening: Option<GroupPhoneSettingCallScreening>,
    /// SMS auto reply.
    pub sms_auto_reply: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Allow end user edit call handling.
    pub allow_end_user_edit_call_handling: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Connect to operator.
    pub connect_to_operator: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// No hold conference.
    pub no_hold_conference: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Conference DTMF.
    pub conference_dtmf: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Desk phone smart key positions layout.
    pub desk_phone_smart_key_positions_layout: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Auto opt out in call queue.
    pub auto_opt_out_in_call_queue: Option<GroupPhoneSettingOptOutInCallQueue>,
    /// Allow mobile home phone callout.
    pub allow_mobile_home_phone_callout: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Use callkit for incoming call notifications in ios.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Hide phone call history in ios.
    pub hide_phone_call_history_in_ios: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Obfuscate sensitive data during call.
    pub obfuscate_sensitive_data_during_call: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Prevent users upload audio files.
    pub prevent_users_upload_audio_files: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Voicemail tasks.
    pub voicemail_tasks: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Voicemail intent based prioritization.
    pub voicemail_intent_based_prioritization: Option<GroupPhoneSettingLocalSurvivabilityMode>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<GroupPhoneSettingDisclaimerWhenUsingZoomPhone>,
}

/// Value of `call_live_transcription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallLiveTranscription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Transcription start prompt.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
}

/// Group phone setting local survivability mode.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingLocalSurvivabilityMode {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
}

/// Value of `personal_audio_library`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingPersonalAudioLibrary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
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
pub struct GroupPhoneSettingVoicemail {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow videomail.
    pub allow_videomail: Option<bool>,
    /// Allow share.
    pub allow_share: Option<bool>,
    /// Allow virtual background.
    pub allow_virtual_background: Option<bool>,
}

/// Value of `voicemail_notification_by_email`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingVoicemailNotificationByEmail {
    /// Include voicemail file.
    pub include_voicemail_file: Option<bool>,
    /// Include voicemail transcription.
    pub include_voicemail_transcription: Option<bool>,
    /// Forward voicemail to email.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `restricted_call_hours`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingRestrictedCallHours {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
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
pub struct GroupPhoneSettingAllowedCallLocations {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Locations applied.
    pub locations_applied: Option<bool>,
    /// Allow internal calls.
    pub allow_internal_calls: Option<bool>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAutoCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
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
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<InboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<InboundAudioNotification>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<VoicemailTranscriptionLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
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
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingZoomPhoneOnMobile {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow calling SMS mms.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Allow calling clients.
    pub allow_calling_clients: Option<Vec<AllowCallingClient>>,
    /// Allow SMS mms clients.
    pub allow_sms_mms_clients: Option<Vec<AllowCallingClient>>,
}

/// Value of `zoom_phone_on_pwa`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnPwa {
    /// Allow calling.
    pub allow_calling: Option<bool>,
    /// Allow SMS mms.
    pub allow_sms_mms: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `sms_etiquette_tool`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSmsEtiquetteTool {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Modified.
    pub modified: Option<bool>,
    /// SMS etiquette policy.
    pub sms_etiquette_policy: Option<Vec<SmsEtiquettePolicy>>,
}

/// Value of `outbound_sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundSms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Value of `call_handling_forwarding`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingForwarding {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
}

/// Value of `call_overflow`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallOverflow {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Call overflow type: one of `1`, `2`, `3`, `4`.
    pub call_overflow_type: Option<i64>,
}

/// Value of `call_transferring`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallTransferring {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Call transferring type.
    pub call_transferring_type: Option<CallTransferringType>,
}

/// Value of `call_park`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallPark {
    /// Whether it is enabled.
    pub enable: Option<bool>,
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
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `block_external_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingBlockExternalCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
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
}

/// Value of `auto_delete_data_after_retention_duration`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingDeleteDataAfterRetentionDuration {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Items.
    pub items: Option<Vec<GroupPhoneSettingDeleteDataAfterRetentionDurationItem>>,
    /// Delete type.
    pub delete_type: Option<DeleteType>,
    /// Permanently delete after days.
    pub permanently_delete_after_days: Option<i64>,
}

/// Element of `items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingDeleteDataAfterRetentionDurationItem {
    /// Type.
    #[wire("type")]
    pub kind: Option<GroupPhoneSettingDeleteDataAfterRetentionDurationItemType>,
    /// Duration.
    pub duration: Option<i64>,
    /// Time unit.
    pub time_unit: Option<TimeUnit>,
}

/// Values of `type`.
#[zoom_enum]
pub enum GroupPhoneSettingDeleteDataAfterRetentionDurationItemType {
    /// `callLog`.
    #[value("callLog")]
    CallLog,
    /// `onDemandRecording`.
    #[value("onDemandRecording")]
    OnDemandRecording,
    /// `automaticRecording`.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`.
    Voicemail,
    /// `videomail`.
    Videomail,
    /// `sms`.
    Sms,
    /// `fax`.
    Fax,
}

/// Value of `advanced_encryption`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAdvancedEncryption {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Disable incoming unencrypted voicemail.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
}

/// Value of `display_call_feedback_survey`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingDisplayCallFeedbackSurvey {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Feedback type: one of `1`, `2`.
    pub feedback_type: Option<i64>,
    /// Feedback mos.
    pub feedback_mos: Option<FeedbackMos>,
    /// Feedback duration.
    pub feedback_duration: Option<FeedbackDuration>,
}

/// Value of `online_fax`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingOnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Enable new fax email notifications.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
}

/// Value of `sms_template`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSmsTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// SMS template list: at most 50 items.
    pub sms_template_list: Option<Vec<SmsTemplateList>>,
}

/// Value of `call_screening`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallScreening {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Exclude user company contacts.
    pub exclude_user_company_contacts: Option<bool>,
}

/// Value of `auto_opt_out_in_call_queue`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingOptOutInCallQueue {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Prompt before opt out call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingDisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<AllowEmergencyCallsLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}
