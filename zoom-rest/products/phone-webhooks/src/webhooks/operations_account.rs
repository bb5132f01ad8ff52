//! Phone, account: 1 event.

use zoom_core::{Extra, Value, zoom_enum, zoom_event, zoom_object};

use super::{
    BlockDevicesType, CallParkSequence, CustomDisclaimerText, DataRetention, DisplayFrequency, FeedbackDuration,
    FeedbackMos, IdAndName, MusicOnPark, ParkedCallDestination, PhoneAllowClient, RecordingCalls, SmsEtiquettePolicy,
    TextMessageTemplate, TranscriptionStartPrompt,
};

/// The Zoom Phone settings of an account were changed.
#[zoom_event(
    "phone.account_settings_updated",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:settings:master",
        "phone:read:settings",
        "phone:read:settings:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneAccountSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the account.
    #[required(sent)]
    pub object: PhoneAccountSettingsUpdatedObject,
    /// The account and its Zoom Phone settings before the change.
    #[required(sent)]
    pub old_object: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the account.
///
/// Value of `object` in [`PhoneAccountSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettingsUpdatedObject {
    /// ID of the account.
    #[required(sent)]
    pub id: Option<String>,
    /// Zoom Phone settings of the account, as changed.
    #[required(sent)]
    pub settings: Option<SettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone settings of the account, as changed.
///
/// Value of `settings` in [`PhoneAccountSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettings {
    /// Policy that lets users turn on live transcription of a call.
    pub call_live_transcription: Option<CallLiveTranscription>,
    /// Whether users and extensions keep basic phone service during an outage.
    pub local_survivability_mode: Option<LockablePolicy>,
    /// Whether Zoom Rooms may call outside numbers within their calling plans.
    pub external_calling_on_zoom_room_common_area: Option<LockablePolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<SelectOutboundCallerId>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<PersonalAudioLibrary>,
    /// Whether and how users can access, share, download and delete voicemail.
    pub voicemail: Option<SettingsUpdatedSettingsVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<LockablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Whether users are emailed about new voicemails shared with them.
    pub shared_voicemail_notification_by_email: Option<LockablePolicy>,
    /// Policy that keeps extensions from calling, answering and sending SMS at certain hours.
    pub restricted_call_hours: Option<RestrictedCallHours>,
    /// Policy for the locations in which users can make and take calls and send SMS.
    pub allowed_call_locations: Option<AllowedCallLocations>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<LockablePolicy>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<AutoCallRecording>,
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<AdHocCallRecording>,
    /// Whether international calls that the calling plan does not cover are allowed.
    pub international_calling: Option<LockablePolicy>,
    /// Whether rules restrict which countries, cities and numbers may be called.
    pub outbound_calling: Option<LockablePolicy>,
    /// Whether users may send messages; each needs a calling plan and a phone number.
    pub outbound_sms: Option<LockablePolicy>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<SettingsUpdatedSettingsSms>,
    /// Whether SMS are checked for unwanted keywords and patterns.
    pub sms_etiquette_tool: Option<SmsEtiquetteTool>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<ZoomPhoneOnMobile>,
    /// Whether users can use Zoom Phone in the progressive web app (PWA).
    pub zoom_phone_on_pwa: Option<LockablePolicy>,
    /// Policy that lets users switch calls to end-to-end encryption; not with automatic recording.
    pub e2e_encryption: Option<LockablePolicy>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<CallHandlingForwardingToOtherUsers>,
    /// Policy that lets users forward calls that are not answered to other numbers.
    pub call_overflow: Option<CallOverflow>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<CallTransferring>,
    /// Policy that lets users turn a phone call into a meeting.
    pub elevate_to_meeting: Option<LockablePolicy>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<CallPark>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<LockablePolicy>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<LockablePolicy>,
    /// Policy for call delegation, with which assistants make and take calls for users.
    pub delegation: Option<LockablePolicy>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<LockablePolicy>,
    /// Policy that blocks calls which show no caller ID.
    pub block_calls_without_caller_id: Option<LockablePolicy>,
    /// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
    pub block_external_calls: Option<BlockExternalCalls>,
    /// Policy that makes members give a reason when they stop receiving queue calls.
    pub call_queue_opt_out_reason: Option<CallQueueOptOutReason>,
    /// Policy that deletes call logs, recordings, voicemails, messages and faxes when their retention time has passed.
    pub auto_delete_data_after_retention_duration: Option<DataRetentionPolicy>,
    /// Policy that lets authorized Zoom Marketplace apps make and control calls for users.
    pub auto_call_from_third_party_apps: Option<LockablePolicy>,
    /// Range of ports that the clients use during a call, at least 50 ports from 9000 to 9999.
    pub override_default_port: Option<OverrideDefaultPort>,
    /// Whether Zoom clients send media straight to each other; not while recording or monitoring.
    pub peer_to_peer_media: Option<LockablePolicy>,
    /// Policy for encrypting voicemail with keys that Zoom servers cannot read.
    pub advanced_encryption: Option<AdvancedEncryption>,
    /// Policy that asks for a thumbs up or down at the end of each call.
    pub display_call_feedback_survey: Option<CallFeedbackSurvey>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Where desk phones may be used, and when they are blocked.
    pub allowed_device_locations: Option<AllowedDeviceLocations>,
    /// Whether users can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AllowEmergencyCalls>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<OnlineFax>,
    /// Whether calls can be parked for certain users to retrieve with a code.
    pub private_call_park: Option<CallPark>,
    /// Whether users can compose SMS from templates; needs the Zoom Phone Power Pack add-on.
    pub sms_template: Option<SmsTemplate>,
    /// Policy that makes external callers press a button before they are connected.
    pub call_screening: Option<CallScreening>,
    /// Whether SMS are answered automatically; needs the Zoom Phone Power Pack add-on.
    pub sms_auto_reply: Option<LockablePolicy>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<LockablePolicy>,
    /// Policy that lets users route calls that they do not answer to an operator.
    pub connect_to_operator: Option<LockablePolicy>,
    /// Whether users can turn a call into a conference without putting it on hold.
    pub no_hold_conference: Option<LockablePolicy>,
    /// Policy that lets users send touch tones (DTMF) during a conference call.
    pub conference_dtmf: Option<LockablePolicy>,
    /// Policy that ends a conference call when the person who began it leaves.
    pub end_conference_call_when_originator_drops: Option<LockablePolicy>,
    /// Policy that gives call queues a chat channel.
    pub chat_channel: Option<LockablePolicy>,
    /// Policy that rearranges line keys every week, so that frequent ones come first.
    pub desk_phone_smart_key_positions_layout: Option<LockablePolicy>,
    /// Policy that takes members out of their call queues when they sign out of Zoom.
    pub auto_opt_out_in_call_queue: Option<CallQueueAutoOptOut>,
    /// Policy that lets users place calls through a mobile or home phone, which Zoom calls first.
    pub allow_mobile_home_phone_callout: Option<LockablePolicy>,
    /// Whether iOS and iPadOS devices always announce calls with CallKit.
    pub use_callkit_for_incoming_call_notifications_in_ios: Option<LockablePolicy>,
    /// Whether Zoom Phone calls stay out of the call history of iPhones and iPads.
    pub hide_phone_call_history_in_ios: Option<LockablePolicy>,
    /// Whether digits typed during a call are muted and masked on the screen.
    pub obfuscate_sensitive_data_during_call: Option<LockablePolicy>,
    /// Whether users cannot upload audio; recording and text-to-speech still work.
    pub prevent_users_upload_audio_files: Option<LockablePolicy>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<LockablePolicy>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<LockablePolicy>,
    /// Whether AI Companion can summarize SMS conversations and extract tasks from them.
    pub team_sms_thread_summary: Option<LockablePolicy>,
    /// Policy that sets which name desk phones show for a line.
    pub customize_line_name: Option<LineNamePolicy>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<CustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users turn on live transcription of a call.
///
/// Value of `call_live_transcription` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLiveTranscription {
    /// Whether users can turn on live transcription of a call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether an announcement plays to the parties when transcription begins.
    pub transcription_start_prompt: Option<TranscriptionStartPrompt>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Level of administration that locked the setting.
///
/// Values of `locked_by` in [`CallLiveTranscription`] and other types.
#[zoom_enum]
pub enum LockedBy {
    /// `invalid`: No level is named.
    Invalid,
    /// `account`: Locked at the account level.
    Account,
}

/// Whether a policy is on, and whether and where it is locked.
///
/// Value of `local_survivability_mode` and other members in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockablePolicy {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may change their own audio library.
///
/// Value of `personal_audio_library` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PersonalAudioLibrary {
    /// Whether users may change their own audio library.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `voicemail` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettingsVoicemail {
    /// Whether users have voicemail and videomail.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether users can use videomail.
    pub allow_videomail: Option<bool>,
    /// Whether users can download their own voicemail.
    pub allow_download: Option<bool>,
    /// Whether users can delete their own voicemail.
    pub allow_delete: Option<bool>,
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
/// Value of `voicemail_notification_by_email` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailNotificationByEmail {
    /// Whether an email is sent when new voicemail arrives.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the notification email carries the voicemail as a file.
    pub include_voicemail_file: Option<bool>,
    /// Whether the notification email carries the voicemail as text.
    pub include_voicemail_transcription: Option<bool>,
    /// Whether voicemails are forwarded to email; Zoom does not explain how this differs from `include_voicemail_file`.
    pub forward_voicemail_to_email: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that keeps extensions from calling, answering and sending SMS at certain hours.
///
/// Value of `restricted_call_hours` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RestrictedCallHours {
    /// Whether calls and SMS are restricted to certain hours.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `allowed_call_locations` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedCallLocations {
    /// Whether calls and SMS are restricted to certain locations.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `auto_call_recording` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoCallRecording {
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
    pub play_recording_beep_tone: Option<RecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Beep that lets people on a call know of the recording, and how often it sounds.
///
/// Value of `play_recording_beep_tone` in [`AutoCallRecording`] and [`AdHocCallRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingBeepTone {
    /// Whether a beep sounds while a call is recorded.
    pub enable: Option<bool>,
    /// Whether everybody on the call hears the recording beep or only the user who records.
    pub play_beep_member: Option<BeepAudience>,
    /// Loudness of the recording beep; used if `enable` is true. One of `0`, `20`, `40`, `60`, `80`, `100`.
    pub play_beep_volume: Option<i64>,
    /// Seconds between two recording beeps; used if `enable` is true. One of `5`, `10`, `15`, `20`, `25`, `30`, `60`, `120`.
    pub play_beep_time_interval: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether everybody on the call hears the recording beep or only the user who records.
///
/// Values of `play_beep_member` in [`RecordingBeepTone`].
#[zoom_enum]
pub enum BeepAudience {
    /// `allMembers`: Everyone on the call hears the beep.
    #[value("allMembers")]
    AllMembers,
    /// `recordingUser`: Only the user who records hears the beep.
    #[value("recordingUser")]
    RecordingUser,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
    pub play_recording_beep_tone: Option<RecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettingsSms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether SMS are checked for unwanted keywords and patterns.
///
/// Value of `sms_etiquette_tool` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsEtiquetteTool {
    /// Whether SMS messages are checked against the etiquette policies.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Policies that look for unwanted content in SMS, one entry each.
    pub sms_etiquette_policy: Option<Vec<SmsEtiquettePolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnMobile {
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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

/// Mobile client in which a feature of Zoom Phone may be used, as an event reports it.
///
/// Values of `allow_calling_clients` and `allow_sms_mms_clients` in [`ZoomPhoneOnMobile`].
#[zoom_enum]
pub enum MobileClient {
    /// `ios`: The app on iPhones and iPads.
    Ios,
    /// `android`: The app on Android devices.
    Android,
    /// `intune`: Zoom app for devices that a company manages with Microsoft Intune.
    Intune,
    /// `blackberry`: Zoom app for BlackBerry software that secures company data on phones.
    Blackberry,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHandlingForwardingToOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only recorded extensions (`3`).
    pub call_forwarding_type: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward calls that are not answered to other numbers.
///
/// Value of `call_overflow` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallOverflow {
    /// Whether users can forward calls that are not answered.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`).
    pub call_overflow_type: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallTransferring {
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Limit on the targets of transfers: no external numbers or contacts (`2`) or only recorded targets (`3`); Zoom contradicts itself on whether `1` or `4` means no limit, the other excluding external numbers.
    pub call_transferring_type: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users park calls, which can be picked up elsewhere with a code.
///
/// Value of `call_park` and `private_call_park` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPark {
    /// Whether calls can be parked and picked up elsewhere with a code.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that blocks calls from outside at certain times; for users, Zoom Rooms and common areas.
///
/// Value of `block_external_calls` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockExternalCalls {
    /// Whether calls from outside are blocked, at the times that are chosen.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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

/// Policy that makes members give a reason when they stop receiving queue calls.
///
/// Value of `call_queue_opt_out_reason` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueOptOutReason {
    /// Whether members must give a reason when they stop receiving queue calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Reasons from which members can choose, one entry each.
    pub call_queue_opt_out_reasons_list: Option<Vec<OptOutReason>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reason that members can choose when they stop taking queue calls.
///
/// Element of `call_queue_opt_out_reasons_list` in [`CallQueueOptOutReason`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptOutReason {
    /// Code that names the reason why a member stops taking queue calls, such as `Break`.
    pub code: Option<String>,
    /// Whether the reason is built in; built-in reasons cannot be edited.
    pub system: Option<bool>,
    /// Whether members can choose this reason.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that deletes call logs, recordings, voicemails, messages and faxes when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataRetentionPolicy {
    /// Whether call logs, recordings, voicemails, messages and faxes are deleted when their retention time has passed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<DataRetention>>,
    /// What happens to data whose retention time is over. One of `1` (data goes to the trash first and can be restored from there), `2` (data is deleted permanently).
    pub delete_type: Option<i64>,
    /// Days after which the data is deleted for good; `-1` keeps it.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Range of ports that the clients use during a call, at least 50 ports from 9000 to 9999.
///
/// Value of `override_default_port` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OverrideDefaultPort {
    /// Whether clients use ports of this range in place of the default.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Lowest port of the range.
    pub min_port: Option<i64>,
    /// Highest port of the range.
    pub max_port: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for encrypting voicemail with keys that Zoom servers cannot read.
///
/// Value of `advanced_encryption` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedEncryption {
    /// Whether voicemail is encrypted with keys that Zoom servers cannot read.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether voicemail that cannot be encrypted is turned away.
    pub disable_incoming_unencrypted_voicemail: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that asks for a thumbs up or down at the end of each call.
///
/// Value of `display_call_feedback_survey` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallFeedbackSurvey {
    /// Whether a survey appears at the end of each call.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// When callers see the survey: after every call (`1`) or only after poor quality (`2`).
    pub feedback_type: Option<i64>,
    /// Range of mean opinion scores (MOS) at which the feedback survey appears.
    pub feedback_mos: Option<FeedbackMos>,
    /// Range of call durations, in seconds, for which the feedback survey appears.
    pub feedback_duration: Option<FeedbackDuration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the desktop client.
///
/// Value of `zoom_phone_on_desktop` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomPhoneOnDesktop {
    /// Whether Zoom Phone can be used on desktop clients.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `allowed_device_locations` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedDeviceLocations {
    /// Whether desk phones work only in allowed locations.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether a device is blocked when it moves to another network or when it leaves the allowed locations.
    pub block_devices_type: Option<BlockDevicesType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowEmergencyCalls {
    /// Whether users can make emergency calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `online_fax` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OnlineFax {
    /// Whether faxes can be sent and received online.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
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
/// Value of `sms_template` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsTemplate {
    /// Whether users can use SMS templates; the Zoom Phone Power Pack add-on is needed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// SMS templates to choose from, one entry each. At most 50 items.
    pub sms_template_list: Option<Vec<TextMessageTemplate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that makes external callers press a button before they are connected.
///
/// Value of `call_screening` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallScreening {
    /// Whether external callers must press a button before they are connected.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether callers among the user's and the company's contacts skip call screening.
    pub exclude_user_company_contacts: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that takes members out of their call queues when they sign out of Zoom.
///
/// Value of `auto_opt_out_in_call_queue` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueueAutoOptOut {
    /// Whether members leave their call queues when they sign out of Zoom.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether users who sign out are asked if they also want to leave the call queue.
    pub prompt_before_opt_out_call_queue: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that sets which name desk phones show for a line.
///
/// Value of `customize_line_name` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LineNamePolicy {
    /// Whether the line name template is applied to desk phones.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// What the line on the desk phone is called, such as name or number.
    pub user_line_name: Option<UserLineName>,
    /// What is shown as the name of a common area's line.
    pub common_area_line_name: Option<CommonAreaLineName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What desk phones show as the name of a user's line, such as the phone number or the user's name.
///
/// Values of `user_line_name` in [`LineNamePolicy`].
#[zoom_enum]
pub enum UserLineName {
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `extensionNumber`.
    #[value("extensionNumber")]
    ExtensionNumber,
    /// `displayName`.
    #[value("displayName")]
    DisplayName,
    /// `displayName;extensionNumber`: Display name, then the extension number.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
    /// `firstName;extensionNumber`: First name, then the extension number.
    #[value("firstName;extensionNumber")]
    FirstNameExtensionNumber,
    /// `firstName;lastName;extensionNumber`: First and last name, then the extension number.
    #[value("firstName;lastName;extensionNumber")]
    FirstNameLastNameExtensionNumber,
}

/// What desk phones show as the name of the line of a common area, a shared space such as a lobby.
///
/// Values of `common_area_line_name` in [`LineNamePolicy`].
#[zoom_enum]
pub enum CommonAreaLineName {
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `extensionNumber`.
    #[value("extensionNumber")]
    ExtensionNumber,
    /// `displayName`.
    #[value("displayName")]
    DisplayName,
    /// `displayName;extensionNumber`: Display name, then the extension number.
    #[value("displayName;extensionNumber")]
    DisplayNameExtensionNumber,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// How often the disclaimer appears.
    pub display_frequency: Option<DisplayFrequency>,
    /// Texts of the disclaimer, one entry per language.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
