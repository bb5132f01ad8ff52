//! Groups: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::{
    AllowEmergencyCalls, CallHandlingForwarding, DisplayFrequency, GroupDataRetentionPolicy, GroupLockedBy,
    GroupPhoneDisplayCallFeedbackSurvey, GroupPhoneSettingAdHocCallRecording, GroupPhoneSettingAdvancedEncryption,
    GroupPhoneSettingAllowedCallLocations, GroupPhoneSettingAutoCallRecording, GroupPhoneSettingBlockExternalCalls,
    GroupPhoneSettingCallLiveTranscription, GroupPhoneSettingCallOverflow, GroupPhoneSettingCallPark,
    GroupPhoneSettingCallScreening, GroupPhoneSettingCallTransferring, GroupPhoneSettingOnlineFax,
    GroupPhoneSettingOptOutInCallQueue, GroupPhoneSettingOverridablePolicy, GroupPhoneSettingPersonalAudioLibrary,
    GroupPhoneSettingRestrictedCallHours, GroupPhoneSettingSelectOutboundCallerId, GroupPhoneSettingSms,
    GroupPhoneSettingSmsEtiquetteTool, GroupPhoneSettingSmsTemplate, GroupPhoneSettingVoicemail,
    GroupPhoneSettingZoomPhoneOnMobile, GroupPhoneVoicemailNotificationEmail, GroupPolicyAllowEmergencyCalls,
    GroupPolicyDetails, OutboundSms, ZoomPhoneOnDesktop, ZoomPhoneOnPwa,
};
use super::CustomDisclaimerText;

/// Returns one Zoom Phone policy of a user group, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetGroupPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupPolicyDetails::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "allow_emergency_calls",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/groups/GET/accounts/{accountId}/phone/groups/{groupId}/policies/{policyType})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/groups/<group_id>/policies/<policy_type>" -> GroupPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:group_policy:master"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPolicyDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the user group.
    pub group_id: String,
    /// Which policy to read. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Changes one Zoom Phone policy of a user group, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GroupPolicyAllowEmergencyCalls;
/// use zoom_rest::phone::master::UpdateGroupPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "allow_emergency_calls")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/groups/PATCH/accounts/{accountId}/phone/groups/{groupId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/groups/<group_id>/policies/<policy_type>" -> (),
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:update:group_policy:master"],
    errors = [
        (400, 400, "the policy type is invalid, or these changes cannot be combined"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the user group.
    pub group_id: String,
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether users in the group can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<GroupPolicyAllowEmergencyCalls>,
}

/// Returns the Zoom Phone settings of one user group.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetGroupPhoneSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupPhoneSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/groups/GET/accounts/{accountId}/phone/groups/{groupId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/groups/<group_id>/settings" -> GroupPhoneSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:group_setting:master"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 2040, USER_GROUP_DOES_NOT_EXIST = "the user group does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupPhoneSettings {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Whether members of the group may send and receive messages; Zoom does not explain how it differs from `sms`, which also covers international messages.
    pub outbound_sms: Option<OutboundSms>,
    /// Whether members of the group may place international calls that their calling plans do not cover.
    pub international_calling: Option<GroupPhoneSettingOverridablePolicy>,
    /// Whether members of the group can send and receive text messages, international ones included.
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
