//! Accounts: 4 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

use super::super::{
    AccountZoomPhoneSettingSms, AccountZoomPhoneSettingVoicemail, AdHocCallRecording, AdvancedEncryption,
    AllowedCallLocations, AutoCallRecording, BlockExternalCalls, CallFeedbackSurvey,
    CallHandlingForwardingToOtherUsers, CallLiveTranscription, CallOverflow, CallPark, CallQueueAutoOptOut,
    CallQueueOptOutReason, CallScreening, CallTransferring, CallerIdExtensionType, CallerIdNumber, CallerIdNumbers,
    DeleteType, DisplayFrequency, GroupDataRetention, LineNamePolicy, LockablePolicy, LockedBy, OnlineFax,
    OverrideDefaultPort, PersonalAudioLibrary, PrivateCallPark, RestrictedCallHours, SelectOutboundCallerId,
    SmsEtiquetteTool, SmsTemplate, ThreatCallBlocking, VoicemailNotificationByEmail, ZoomPhoneOnMobile,
};
use super::CustomDisclaimerText;

/// Returns the Zoom Phone settings that apply to the whole account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAccountZoomPhoneSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAccountZoomPhoneSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/accounts/GET/accounts/{accountId}/phone/account_settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/account_settings" -> ListAccountZoomPhoneSettingsResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_account_settings:master"],
    errors = [(400, 400, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountZoomPhoneSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Names of the settings to fetch, as the response calls them. Sent comma-separated.
    #[query(style = comma)]
    pub setting_types: Option<Vec<String>>,
}

/// Response to [`ListAccountZoomPhoneSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountZoomPhoneSettingsResponse {
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
    pub voicemail: Option<AccountZoomPhoneSettingVoicemail>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<LockablePolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailNotificationByEmail>,
    /// Whether and how users are emailed about new voicemails shared with them.
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
    /// Whether extensions may place international calls that their calling plans do not cover.
    pub international_calling: Option<LockablePolicy>,
    /// Whether rules restrict which countries, cities and numbers users may call. Only for accounts with the new outbound blocked list.
    pub outbound_calling: Option<LockablePolicy>,
    /// Whether users may send and receive messages, in accounts with the new outbound blocked list only; Zoom does not say how it works together with `sms`.
    pub outbound_sms: Option<LockablePolicy>,
    /// Whether and how users can send and receive text messages, for which each needs a calling plan and a phone number.
    pub sms: Option<AccountZoomPhoneSettingSms>,
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
    /// Policy that deletes call logs, recordings, voicemails, messages and the like when their retention time has passed.
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
    /// Policy that lets people block numbers from calling or messaging them.
    pub block_list_for_inbound_calls_and_messaging: Option<LockablePolicy>,
    /// Policy that lets users block calls and report them as threats.
    pub block_calls_as_threat: Option<ThreatCallBlocking>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<OnlineFax>,
    /// Whether calls can be parked for certain users to retrieve with a code.
    pub private_call_park: Option<PrivateCallPark>,
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

/// Policy that deletes call logs, recordings, voicemails, messages and the like when their retention time has passed.
///
/// Value of `auto_delete_data_after_retention_duration` in [`ListAccountZoomPhoneSettingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataRetentionPolicy {
    /// Whether data is deleted when the retention time has passed.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// How long each kind of data is kept before it is deleted.
    pub items: Option<Vec<GroupDataRetention>>,
    /// What happens to data whose retention time is over.
    pub delete_type: Option<DeleteType>,
    /// How many days pass before the data is deleted for good; `-1` keeps it forever. Zoom does not say from when the days count.
    pub permanently_delete_after_days: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`ListAccountZoomPhoneSettingsResponse`].
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

/// Lists phone numbers that are, or can be, in the account's custom list of outbound caller IDs.
///
/// Fails if the multiple sites policy is on; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListAccountCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .selected(true)
///     .keyword("415")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/accounts/GET/accounts/{accountId}/phone/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/outbound_caller_id/customized_numbers" -> CallerIdNumbers,
    paginate = customize_numbers: CallerIdNumber,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_customized_number:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only numbers that are already in the custom list (`true`) or not yet in it (`false`).
    pub selected: Option<bool>,
    /// Keeps only phone numbers that belong to the Zoom Phone site with this ID.
    pub site_id: Option<String>,
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

/// Adds phone numbers to the account's custom list of outbound caller IDs.
///
/// Fails if the multiple sites policy is on; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .phone_number_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/accounts/POST/accounts/{accountId}/phone/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/outbound_caller_id/customized_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:customized_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// IDs of the phone numbers to add to the account's custom list. At most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Removes phone numbers from the account's custom list of outbound caller IDs.
///
/// Fails if the multiple sites policy is on; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveAccountCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAccountCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .customize_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/accounts/DELETE/accounts/{accountId}/phone/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:customized_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAccountCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// IDs of the entries to remove from the account's custom list, as `customize_id` in the list. At most 30 items. Sent as `customize_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub customize_ids: Option<Vec<String>>,
}
