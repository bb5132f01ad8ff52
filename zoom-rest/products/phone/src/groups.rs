//! Groups: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AudioIdAndName, BlockCallAction, CallParkSequence, CallTransferringType, CustomDisclaimerText, DeleteType,
    DisplayFrequency, FeedbackDuration, FeedbackMos, ForwardingLimit, IdAndName, MobileClient, ParkedCallDestination,
    QueueRecordingBeepTone, RecordingAnnouncement, RecordingCalls, SiteLockedBy, SmsEtiquettePolicy, StartAnnouncement,
    TextMessageTemplate, TimeUnit, ZoomPhoneOnDesktop,
};

/// Returns one Zoom Phone policy of a user group, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/groups/GET/phone/groups/{groupId}/policies/{policyType})
#[zoom_endpoint(
    GET "/phone/groups/<group_id>/policies/<policy_type>" -> GroupPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:group_policy:admin"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPolicyDetails {
    /// ID of the user group.
    pub group_id: String,
    /// Which policy to read. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetGroupPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPolicyDetails {
    /// Whether users in the group can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users in the group can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`GroupPolicyDetails`] and [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowEmergencyCalls {
    /// Whether users can make emergency calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether users can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`AllowEmergencyCalls`] and other types.
#[zoom_enum]
pub enum GroupLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `user_group`: Locked at the user group level.
    UserGroup,
}

/// Changes one Zoom Phone policy of a user group, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GroupPolicyAllowEmergencyCalls, UpdateGroupPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupPolicy::new("Zl3aVt0bQ9y", "allow_emergency_calls")
///     .allow_emergency_calls(
///         GroupPolicyAllowEmergencyCalls::new()
///             .enable(true)
///             .allow_emergency_calls_from_clients(true)
///             .allow_emergency_calls_from_deskphones(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/groups/PATCH/phone/groups/{groupId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/groups/<group_id>/policies/<policy_type>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:write:admin", "phone:update:group_policy:admin"],
    errors = [
        (400, 400, "the policy type is invalid, or these changes cannot be combined"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupPolicy {
    /// ID of the user group.
    pub group_id: String,
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether users in the group can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<GroupPolicyAllowEmergencyCalls>,
}

/// Whether users in the group can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`UpdateGroupPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPolicyAllowEmergencyCalls {
    /// Whether users can make emergency calls.
    pub enable: Option<bool>,
    /// Whether the setting is locked, so that lower levels, such as extensions, cannot change it.
    pub locked: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether users can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether users can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the Zoom Phone settings of one user group.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/groups/GET/phone/groups/{groupId}/settings)
#[zoom_endpoint(
    GET "/phone/groups/<group_id>/settings" -> GroupPhoneSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:group_setting:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPhoneSettings {
    /// ID of the user group.
    pub group_id: String,
    /// Names of the settings to fetch, as the response calls them. Sent comma-separated.
    #[query(style = comma)]
    pub setting_types: Option<Vec<String>>,
}

/// Response to [`GetGroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettings {
    /// Policy that lets users turn on live transcription of a call.
    pub call_live_transcription: Option<GroupPhoneSettingCallLiveTranscription>,
    /// Whether users and extensions keep basic phone service during an outage.
    pub local_survivability_mode: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<GroupPhoneSettingSelectOutboundCallerId>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<GroupPhoneSettingPersonalAudioLibrary>,
    /// Whether and how users can access, share, download and delete voicemail.
    pub voicemail: Option<GroupPhoneSettingVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<GroupPhoneVoicemailNotificationEmail>,
    /// Whether users are emailed about new voicemails and videomails shared with them.
    pub shared_voicemail_notification_by_email: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that keeps extensions from calling, answering and sending SMS at certain hours.
    pub restricted_call_hours: Option<GroupPhoneSettingRestrictedCallHours>,
    /// Policy for the locations in which users can make and take calls and send SMS.
    pub allowed_call_locations: Option<GroupPhoneSettingAllowedCallLocations>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<GroupPhoneSettingAutoCallRecording>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<GroupPhoneSettingAdHocCallRecording>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<GroupPhoneSettingZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<ZoomPhoneOnPwa>,
    /// Whether SMS are checked for unwanted keywords and patterns.
    pub sms_etiquette_tool: Option<GroupPhoneSettingSmsEtiquetteTool>,
    /// Whether rules restrict which countries, cities and numbers members of the group may call.
    pub outbound_calling: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users in the group may send and receive SMS; Zoom does not explain how this differs from `sms`.
    pub outbound_sms: Option<OutboundSms>,
    /// Whether members of the group may place international calls that their calling plans do not cover.
    pub international_calling: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users may send and receive SMS, including international ones, and copy and paste text in them.
    pub sms: Option<GroupPhoneSettingSms>,
    /// Policy that lets users switch calls to end-to-end encryption; with automatic recording, they must be allowed to stop it.
    pub e2e_encryption: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users may forward calls to other numbers.
    pub call_handling_forwarding: Option<CallHandlingForwarding>,
    /// Policy that lets users forward calls that are not answered to other numbers.
    pub call_overflow: Option<GroupPhoneSettingCallOverflow>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<GroupPhoneSettingCallTransferring>,
    /// Policy that lets users turn a phone call into a meeting.
    pub elevate_to_meeting: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<GroupPhoneSettingCallPark>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy for call delegation, with which assistants make and take calls for users.
    pub delegation: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that lets people block numbers from calling or messaging them.
    pub block_list_for_inbound_calls_and_messaging: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<GroupPhoneSettingBlockExternalCalls>,
    /// Policy that deletes data when the retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<GroupDataRetentionPolicy>,
    /// Whether Zoom clients send media straight to each other; not while recording or monitoring.
    pub peer_to_peer_media: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy for encrypting voicemail with keys that Zoom servers cannot read.
    pub advanced_encryption: Option<GroupPhoneSettingAdvancedEncryption>,
    /// Policy that asks for a thumbs up or down at the end of calls.
    pub display_call_feedback_survey: Option<GroupPhoneDisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Whether users in the group can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<GroupPhoneSettingOnlineFax>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<GroupPhoneSettingSmsTemplate>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<GroupPhoneSettingCallScreening>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that lets users route calls that they do not answer to an operator.
    pub connect_to_operator: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users can turn a call into a conference without putting it on hold.
    pub no_hold_conference: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that lets users send touch tones (DTMF) during a conference call.
    pub conference_dtmf: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that rearranges line keys every week, so that frequent ones come first.
    pub desk_phone_smart_key_positions_layout: Option<GroupPhoneSettingOverridablePolicy>,
    /// Policy that takes members out of their call queues when they sign out of Zoom.
    pub auto_opt_out_in_call_queue: Option<GroupPhoneSettingOptOutInCallQueue>,
    /// Policy that lets users place calls through a mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether iOS and iPadOS devices always announce calls with CallKit.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether Zoom Phone calls stay out of the call history of iPhones and iPads.
    pub hide_phone_call_history_in_ios: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether digits typed during a call are muted and masked on the screen.
    pub obfuscate_sensitive_data_during_call: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users cannot upload audio; recording and text-to-speech still work.
    pub prevent_users_upload_audio_files: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<GroupCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users turn on live transcription of a call.
///
/// Value of `call_live_transcription` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallLiveTranscription {
    /// Whether users can turn on live transcription of a call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether an announcement plays to the parties when transcription begins.
    pub transcription_start_prompt: Option<StartAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a policy of a group is on or locked, and whether it differs from the inherited one.
///
/// Value of `local_survivability_mode` and other members in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingOverridablePolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
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
/// Value of `personal_audio_library` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingPersonalAudioLibrary {
    /// Whether users may change their own audio library; the other settings choose what they may customize.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
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

/// Whether and how users can access, share, download and delete voicemail.
///
/// Value of `voicemail` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingVoicemail {
    /// Whether users may receive, open and share voicemail and videomail at all.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users can delete their own voicemail.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemail.
    pub allow_download: Option<bool>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether users can share their own voicemail.
    pub allow_share: Option<bool>,
    /// Whether a virtual background can be used in videomail and video greetings.
    pub allow_virtual_background: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how users are emailed about new voicemails.
///
/// Value of `voicemail_notification_by_email` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneVoicemailNotificationEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether a voicemail is forwarded by email; Zoom does not explain how this differs from `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that keeps extensions from calling, answering and sending SMS at certain hours.
///
/// Value of `restricted_call_hours` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingRestrictedCallHours {
    /// Whether users are kept from calling, answering and sending SMS during the restricted hours; emergency calls still work.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Time zone of the restricted hours: a certain one, or that of each extension.
    pub time_zone: Option<IdAndName>,
    /// Whether the regular restricted hours are applied; those on holidays have their own setting.
    pub restricted_hours_applied: Option<bool>,
    /// Whether restricted hours on holidays are applied.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and SMS work during restricted hours.
    pub allow_internal_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for the locations in which users can make and take calls and send SMS.
///
/// Value of `allowed_call_locations` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAllowedCallLocations {
    /// Whether users may make and take calls and send SMS only in the allowed locations; emergency calls work anywhere.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether allowed locations have been applied to the policy; Zoom does not explain how this differs from `enable`.
    pub locations_applied: Option<bool>,
    /// Whether internal calls work outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Direction of the calls that are recorded automatically: inbound, outbound or both.
    pub recording_calls: Option<RecordingCalls>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether parties hear an announcement when recording begins; superseded by `inbound_audio_notification` and `outbound_audio_notification`.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that announces the start of recording.
    ///
    /// Deprecated by Zoom.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether parties must press 1 to consent; superseded by `inbound_audio_notification` and `outbound_audio_notification`.
    ///
    /// Deprecated by Zoom.
    pub recording_explicit_consent: Option<bool>,
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<RecordingAnnouncement>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<RecordingAnnouncement>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<SiteLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether users can download recordings that they made themselves.
    pub allow_download: Option<bool>,
    /// Whether users can delete recordings that they made themselves.
    pub allow_delete: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether parties must press 1 to consent to being recorded.
    pub recording_explicit_consent: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingZoomPhoneOnMobile {
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether calls and SMS or MMS messages work on mobile devices.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Mobile clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<MobileClient>>,
    /// Mobile clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<MobileClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the progressive web app (PWA).
///
/// Value of `zoom_phone_on_pwa` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnPwa {
    /// Whether users can make calls in the Zoom Progressive Web App.
    pub allow_calling: Option<bool>,
    /// Whether users can send SMS and MMS in the Zoom Progressive Web App.
    pub allow_sms_mms: Option<bool>,
    /// Whether Zoom Phone can be used in the Zoom Progressive Web App.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS are checked for unwanted keywords and patterns.
///
/// Value of `sms_etiquette_tool` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSmsEtiquetteTool {
    /// Whether SMS messages are checked against the etiquette policies.
    pub enable: Option<bool>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Policies that look for unwanted content in SMS, one entry each.
    pub sms_etiquette_policy: Option<Vec<SmsEtiquettePolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users in the group may send and receive SMS, and copy and paste in them; Zoom does not explain how this differs from `sms`.
///
/// Value of `outbound_sms` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OutboundSms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
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

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
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

/// Whether users may forward calls to other numbers.
///
/// Value of `call_handling_forwarding` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingForwarding {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only internal extensions whose incoming calls are recorded automatically (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward calls that are not answered to other numbers.
///
/// Value of `call_overflow` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallOverflow {
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Where overflow calls may go: anywhere (`4`), to internal extensions and external contacts (`1`), only to internal extensions (`2`), or only to those whose incoming calls are recorded automatically (`3`). One of `1` to `4`.
    pub call_overflow_type: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallTransferring {
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded contacts and internal extensions whose incoming calls are recorded automatically (`3`).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
///
/// Value of `call_park` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallPark {
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// What happens with a parked call that nobody picks up: it rings the person who parked it (`100`), goes to their voicemail (`0`), ends (`9`) or goes to `forward_to` (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Extension that takes a parked call nobody picks up.
    pub forward_to: Option<ParkedCallDestination>,
    /// Whether calls are parked on the next free busy lamp field (BLF) key or on a random one.
    pub sequence: Option<CallParkSequence>,
    /// Music that a parked caller hears.
    pub music_on_park: Option<AudioIdAndName>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
///
/// Value of `block_external_calls` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingBlockExternalCalls {
    /// Whether calls from outside are blocked, at the times that are chosen.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether calls from outside are blocked during business hours.
    pub block_business_hours: Option<bool>,
    /// Whether calls from outside are blocked outside business hours.
    pub block_closed_hours: Option<bool>,
    /// Whether calls from outside are blocked on holidays.
    pub block_holiday_hours: Option<bool>,
    /// What happens with a blocked call: it is disconnected (`9`) or goes to voicemail (`0`).
    pub block_call_action: Option<BlockCallAction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes Zoom Phone data, such as call logs, recordings and voicemail, when its retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupDataRetentionPolicy {
    /// Whether call logs, recordings, messages and the like are deleted when their retention time has passed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<GroupDataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// How many days until deleted data is gone for good, presumably counted from a soft deletion; `-1` keeps it without limit.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of data with the time after which it is deleted.
///
/// Element of `items` in [`GroupDataRetentionPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupDataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<GroupRetainedDataType>,
    /// How long items are kept, counted in `time_unit`; `-1` without limit.
    pub duration: Option<i64>,
    /// Unit in which the retention period is stated.
    pub time_unit: Option<TimeUnit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is kept, such as call logs or recordings.
///
/// Values of `type` in [`GroupDataRetention`].
#[zoom_enum]
pub enum GroupRetainedDataType {
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
    /// `fax`.
    Fax,
}

/// Policy for encrypting voicemail with keys that Zoom servers cannot read.
///
/// Value of `advanced_encryption` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingAdvancedEncryption {
    /// Whether voicemail is encrypted with keys that Zoom servers cannot read.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether incoming voicemail that is not encrypted is turned away.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that asks for a thumbs up or down at the end of each call.
///
/// Value of `display_call_feedback_survey` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneDisplayCallFeedbackSurvey {
    /// Whether a survey appears at the end of each call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// When users see the survey: after every call (`1`) or only if the call quality was poor (`2`), which `feedback_mos` or `feedback_duration` must then define.
    pub feedback_type: Option<i64>,
    /// Range of call quality, as mean opinion scores (MOS), in which the survey appears; for `feedback_type` `2`.
    pub feedback_mos: Option<FeedbackMos>,
    /// Range of call lengths, in seconds, in which the survey appears; for `feedback_type` `2`.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingOnlineFax {
    /// Whether faxes can be sent and received.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the arrival of a fax triggers an email notification.
    pub enable_new_fax_email_notifications: Option<bool>,
    /// Whether the notification email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
///
/// Value of `sms_template` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingSmsTemplate {
    /// Whether users can use SMS templates; the Zoom Phone Power Pack add-on is needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// SMS templates to choose from, one entry each. At most 50 items.
    pub sms_template_list: Option<Vec<TextMessageTemplate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes external callers press a button before they are connected.
///
/// Value of `call_screening` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingCallScreening {
    /// Whether external callers must press a button before they are connected.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether callers among the user's and the company's contacts skip call screening.
    pub exclude_user_company_contacts: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that takes members out of their call queues when they sign out of Zoom.
///
/// Value of `auto_opt_out_in_call_queue` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupPhoneSettingOptOutInCallQueue {
    /// Whether members leave their call queues when they sign out of Zoom.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether users who sign out are asked if they also want to leave the call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`GroupPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// How often the disclaimer appears.
    pub display_frequency: Option<DisplayFrequency>,
    /// Texts of the disclaimer, one entry per language.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
