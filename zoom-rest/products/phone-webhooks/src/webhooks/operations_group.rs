//! Phone, group: 1 event.

use zoom_core::{Extra, Value, zoom_enum, zoom_event, zoom_object};

use super::{
    BlockDevicesType, CallParkSequence, CustomDisclaimerText, DataRetention, DisplayFrequency, FeedbackDuration,
    FeedbackMos, IdAndName, MusicOnPark, ParkedCallDestination, PhoneAllowClient, RecordingCalls, SmsEtiquettePolicy,
    TextMessageTemplate, TranscriptionStartPrompt,
};

/// The Zoom Phone settings of a group were changed.
#[zoom_event(
    "phone.group_settings_updated",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:group_setting:master",
        "phone:read:group_setting",
        "phone:read:group_setting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneGroupSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the group.
    #[required(sent)]
    pub object: PhoneGroupSettingsUpdatedObject,
    /// The group and its Zoom Phone settings before the change.
    #[required(sent)]
    pub old_object: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the group.
///
/// Value of `object` in [`PhoneGroupSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneGroupSettingsUpdatedObject {
    /// ID of the group whose settings changed.
    #[required(sent)]
    pub group_id: Option<String>,
    /// Zoom Phone settings of the group, as changed.
    #[required(sent)]
    pub settings: Option<PhoneGroupSettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone settings of the group, as changed.
///
/// Value of `settings` in [`PhoneGroupSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneGroupSettingsUpdatedSettings {
    /// Policy that lets users turn on live transcription of a call.
    pub call_live_transcription: Option<UpdatedCallLiveTranscription>,
    /// Whether users and extensions keep basic phone service during an outage.
    pub local_survivability_mode: Option<OverridablePolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<UpdatedSelectOutboundCallerId>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<UpdatedPersonalAudioLibrary>,
    /// Whether and how users can access, share, download and delete voicemail.
    pub voicemail: Option<UpdatedSettingsVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<UpdatedVoicemailNotificationEmail>,
    /// Whether users are emailed about new voicemails shared with them.
    pub shared_voicemail_notification_by_email: Option<OverridablePolicy>,
    /// Policy that keeps extensions from calling, answering and sending SMS at certain hours.
    pub restricted_call_hours: Option<UpdatedSettingsRestrictedCallHours>,
    /// Policy for the locations in which users can make and take calls and send SMS.
    pub allowed_call_locations: Option<UpdatedAllowedCallLocations>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridablePolicy>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<UpdatedSettingsAutoCallRecording>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<UpdatedSettingsAdHocCallRecording>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<UpdatedSettingsZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<OverridablePolicy>,
    /// Whether SMS are checked for unwanted keywords and patterns.
    pub sms_etiquette_tool: Option<UpdatedSettingsSmsEtiquetteTool>,
    /// Whether rules restrict which countries, cities and numbers may be called.
    pub outbound_calling: Option<OverridablePolicy>,
    /// Whether users may send messages; each needs a calling plan and a phone number.
    pub outbound_sms: Option<OverridablePolicy>,
    /// Whether international calls that the calling plan does not cover are allowed.
    pub international_calling: Option<OverridablePolicy>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdatedSettingsSms>,
    /// Policy that lets users switch calls to end-to-end encryption; not with automatic recording.
    pub e2e_encryption: Option<OverridablePolicy>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<UpdatedCallHandlingForwardingOtherUsers>,
    /// Policy that lets users forward calls that are not answered to other numbers.
    pub call_overflow: Option<UpdatedSettingsCallOverflow>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<UpdatedSettingsCallTransferring>,
    /// Policy that lets users turn a phone call into a meeting.
    pub elevate_to_meeting: Option<OverridablePolicy>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<UpdatedSettingsCallPark>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<OverridablePolicy>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<OverridablePolicy>,
    /// Policy for call delegation, with which assistants make and take calls for users.
    pub delegation: Option<OverridablePolicy>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<OverridablePolicy>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<OverridablePolicy>,
    /// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<UpdatedSettingsBlockExternalCalls>,
    /// Policy that deletes call logs, recordings, voicemails, messages and faxes when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<UpdatedDataRetentionPolicy>,
    /// Whether Zoom clients send media straight to each other; not while recording or monitoring.
    pub peer_to_peer_media: Option<OverridablePolicy>,
    /// Policy for encrypting voicemail with keys that Zoom servers cannot read.
    pub advanced_encryption: Option<UpdatedSettingsAdvancedEncryption>,
    /// Policy that asks for a thumbs up or down at the end of each call.
    pub display_call_feedback_survey: Option<UpdatedDisplayCallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<UpdatedSettingsZoomPhoneOnDesktop>,
    /// Where desk phones may be used, and when they are blocked.
    pub allowed_device_locations: Option<UpdatedAllowedDeviceLocations>,
    /// Whether users can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<UpdatedSettingsAllowEmergencyCalls>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<UpdatedSettingsOnlineFax>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<UpdatedSettingsSmsTemplate>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<UpdatedSettingsCallScreening>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<OverridablePolicy>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<OverridablePolicy>,
    /// Policy that lets users route calls that they do not answer to an operator.
    pub connect_to_operator: Option<OverridablePolicy>,
    /// Whether users can turn a call into a conference without putting it on hold.
    pub no_hold_conference: Option<OverridablePolicy>,
    /// Policy that lets users send touch tones (DTMF) during a conference call.
    pub conference_dtmf: Option<OverridablePolicy>,
    /// Policy that rearranges line keys every week, so that frequent ones come first.
    pub desk_phone_smart_key_positions_layout: Option<OverridablePolicy>,
    /// Policy that takes members out of their call queues when they sign out of Zoom.
    pub auto_opt_out_in_call_queue: Option<UpdatedSettingsAutoOptOutCallQueue>,
    /// Policy that lets users place calls through a mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<OverridablePolicy>,
    /// Whether iOS and iPadOS devices always announce calls with CallKit.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<OverridablePolicy>,
    /// Whether Zoom Phone calls stay out of the call history of iPhones and iPads.
    pub hide_phone_call_history_in_ios: Option<OverridablePolicy>,
    /// Whether digits typed during a call are muted and masked on the screen.
    pub obfuscate_sensitive_data_during_call: Option<OverridablePolicy>,
    /// Whether users cannot upload audio; recording and text-to-speech still work.
    pub prevent_users_upload_audio_files: Option<OverridablePolicy>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<OverridablePolicy>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<OverridablePolicy>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<UpdatedCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users turn on live transcription of a call.
///
/// Value of `call_live_transcription` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedCallLiveTranscription {
    /// Whether users can turn on live transcription of a call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether an announcement plays to the parties when transcription begins.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`UpdatedCallLiveTranscription`] and other types.
#[zoom_enum]
pub enum GroupLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `user_group`: Locked at the user group level.
    UserGroup,
}

/// Whether a policy is on or locked, and whether it differs from the inherited one.
///
/// Value of `local_survivability_mode` and other members in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverridablePolicy {
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
/// Value of `select_outbound_caller_id` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSelectOutboundCallerId {
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
/// Value of `personal_audio_library` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedPersonalAudioLibrary {
    /// Whether users may change their own audio library.
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
/// Value of `voicemail` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsVoicemail {
    /// Whether users have voicemail and videomail.
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
/// Value of `voicemail_notification_by_email` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedVoicemailNotificationEmail {
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded to email; Zoom does not explain how this differs from `include_voicemail_file`.
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
/// Value of `restricted_call_hours` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsRestrictedCallHours {
    /// Whether calls and SMS are restricted to certain hours.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Time zone of the restricted hours: a certain one, or that of each extension.
    pub time_zone: Option<IdAndName>,
    /// Whether the restriction covers the defined hours.
    pub restricted_hours_applied: Option<bool>,
    /// Whether the restriction also covers holiday hours.
    pub restricted_holiday_hours_applied: Option<bool>,
    /// Whether internal calls and SMS work during restricted hours.
    pub allow_internal_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for the locations in which users can make and take calls and send SMS.
///
/// Value of `allowed_call_locations` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedAllowedCallLocations {
    /// Whether calls and SMS are restricted to certain locations.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether allowed locations have been applied; Zoom does not explain how this differs from `enable`.
    pub locations_applied: Option<bool>,
    /// Whether internal calls work outside the allowed locations.
    pub allow_internal_calls: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAutoCallRecording {
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
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// ID of the audio item that announces the start of recording.
    pub recording_start_prompt_audio_id: Option<String>,
    /// Whether parties must press 1 to consent to being recorded.
    pub recording_explicit_consent: Option<bool>,
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<UpdatedRecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Beep that lets people on a call know of the recording, and how often it sounds.
///
/// Value of `play_recording_beep_tone` in [`UpdatedSettingsAutoCallRecording`] and [`UpdatedSettingsAdHocCallRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedRecordingBeepTone {
    /// Whether a beep sounds while a call is recorded.
    pub enable: Option<bool>,
    /// Loudness of the recording beep; used if `enable` is true. One of `0`, `20`, `40`, `60`, `80`, `100`.
    pub play_beep_volume: Option<i64>,
    /// Seconds between two recording beeps; used if `enable` is true. One of `5`, `10`, `15`, `20`, `25`, `30`, `60`, `120`.
    pub play_beep_time_interval: Option<i64>,
    /// Whether everybody on the call hears the recording beep or only the user who records.
    pub play_beep_member: Option<RecordingBeepTonePlayBeepMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether everybody on the call hears the recording beep or only the user who records.
///
/// Values of `play_beep_member` in [`UpdatedRecordingBeepTone`].
#[zoom_enum]
pub enum RecordingBeepTonePlayBeepMember {
    /// `allMember`: Everyone on the call hears the beep.
    #[value("allMember")]
    AllMember,
    /// `recordingSide`: Only the side that records hears the beep.
    #[value("recordingSide")]
    RecordingSide,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAdHocCallRecording {
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
    pub play_recording_beep_tone: Option<UpdatedRecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`UpdatedSettingsAdHocCallRecording`].
#[zoom_enum]
pub enum SiteLockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
    /// `site`: Locked at the site level.
    Site,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsZoomPhoneOnMobile {
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether calls and SMS or MMS messages work on mobile devices.
    pub allow_calling_sms_mms: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS are checked for unwanted keywords and patterns.
///
/// Value of `sms_etiquette_tool` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsSmsEtiquetteTool {
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

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsSms {
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedCallHandlingForwardingOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only recorded extensions (`3`).
    pub call_forwarding_type: Option<CallForwardingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the targets of forwarding or overflow are limited.
///
/// Values of `call_forwarding_type` in [`UpdatedCallHandlingForwardingOtherUsers`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallForwardingType {
    /// `1`: Only to extensions and external contacts.
    LowRestriction = 1,
    /// `2`: Only to extensions.
    MediumRestriction = 2,
    /// `3`: Only to extensions whose incoming calls are recorded automatically.
    HighRestriction = 3,
    /// `4`: To extensions, external contacts and external numbers.
    NoRestriction = 4,
}

/// Policy that lets users forward calls that are not answered to other numbers.
///
/// Value of `call_overflow` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsCallOverflow {
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`). One of `1` to `4`.
    pub call_overflow_type: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsCallTransferring {
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded targets (`3`).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded targets (`3`).
///
/// Values of `call_transferring_type` in [`UpdatedSettingsCallTransferring`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallTransferringType {
    /// `1`: Transfers are not restricted.
    NoRestriction = 1,
    /// `2`: Medium restriction: external numbers and contacts are excluded.
    MediumRestriction = 2,
    /// `3`: High restriction: external numbers and unrecorded contacts or extensions are excluded.
    HighRestriction = 3,
    /// `4`: Low restriction: external numbers are excluded.
    LowRestriction = 4,
}

/// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
///
/// Value of `call_park` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsCallPark {
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// How long a parked call may wait, in minutes; after that, its retrieval code changes. One of `1` to `10`, `15`, `20`, `25`, `30`, `35`, `40`, `45`, `50`, `55`, `60`.
    pub expiration_period: Option<i64>,
    /// What happens with a parked call that nobody picks up: ring back (`100`), voicemail (`0`), hang up (`9`) or forward (`50`).
    pub call_not_picked_up_action: Option<i64>,
    /// Extension that takes a parked call nobody picks up.
    pub forward_to: Option<ParkedCallDestination>,
    /// Whether calls are parked on the next free busy lamp field (BLF) key or on a random one.
    pub sequence: Option<CallParkSequence>,
    /// Music that a parked caller hears.
    pub music_on_park: Option<MusicOnPark>,
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
/// Value of `block_external_calls` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsBlockExternalCalls {
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
    pub block_call_action: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes call logs, recordings, voicemails, messages and faxes when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedDataRetentionPolicy {
    /// Whether call logs, recordings, voicemails, messages and faxes are deleted when their retention time has passed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<DataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// Days after which the data is deleted for good; `-1` keeps it.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to data whose retention time is over.
///
/// Values of `delete_type` in [`UpdatedDataRetentionPolicy`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeleteType {
    /// `1`: Data goes to the trash first and can be restored from there.
    SoftDelete = 1,
    /// `2`: Data is deleted permanently.
    PermanentDelete = 2,
}

/// Policy for encrypting voicemail with keys that Zoom servers cannot read.
///
/// Value of `advanced_encryption` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAdvancedEncryption {
    /// Whether voicemail is encrypted with keys that Zoom servers cannot read.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether voicemail that cannot be encrypted is turned away.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that asks for a thumbs up or down at the end of each call.
///
/// Value of `display_call_feedback_survey` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedDisplayCallFeedbackSurvey {
    /// Whether a survey appears at the end of each call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// When callers see the survey: after every call (`1`) or only after poor quality (`2`).
    pub feedback_type: Option<i64>,
    /// Range of mean opinion scores (MOS) at which the feedback survey appears.
    pub feedback_mos: Option<FeedbackMos>,
    /// Call durations, in seconds, after which the feedback survey appears.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the desktop client.
///
/// Value of `zoom_phone_on_desktop` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsZoomPhoneOnDesktop {
    /// Whether Zoom Phone can be used on desktop clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Desktop clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<PhoneAllowClient>>,
    /// Desktop clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<PhoneAllowClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where desk phones may be used, and when they are blocked.
///
/// Value of `allowed_device_locations` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedAllowedDeviceLocations {
    /// Whether desk phones work only in allowed locations.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<GroupLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether a device is blocked when it moves to another network or when it leaves the allowed locations.
    pub block_devices_type: Option<BlockDevicesType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAllowEmergencyCalls {
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

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsOnlineFax {
    /// Whether faxes can be sent and received online.
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
/// Value of `sms_template` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsSmsTemplate {
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
/// Value of `call_screening` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsCallScreening {
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
/// Value of `auto_opt_out_in_call_queue` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAutoOptOutCallQueue {
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
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`PhoneGroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedCustomDisclaimer {
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
