//! Users: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AssignedEmergencyAddress, AudioNotification, CallRecordingAccessMember, CallTransferringType, CallingPlan,
    CommonAreaDetailPolicyCallPark, CommonAreaPolicyCallPark, CommonAreaPolicySelectOutboundCallerId,
    CustomDisclaimerText, DesktopClient, DisplayFrequency, ForwardingLimit, IdAndName, InheritedPolicy, MobileClient,
    OverridableExtensionPolicy, PhoneNumber, PolicyChange, PolicyLockedBy, QueueRecordingBeepTone, RecordingCalls,
    Toggle, UpdateAreaVoicemailNotificationEmail, UserActivationStatus, UserLockedBy, VoicemailEmailPolicy,
    ZoomPhoneOnDesktop,
};

/// Lists the account's users who have a Zoom Phone license or, with `status` set to `pending`, those still without Zoom Phone.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPhoneUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListPhoneUsers::new()
///     .page_size(100)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users)
#[zoom_endpoint(
    GET "/phone/users" -> ListPhoneUsersResponse,
    paginate = users: PhoneUser,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_users:admin"],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneUsers {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose users to list.
    pub site_id: Option<String>,
    /// Calling plan whose users to list, as a code from the page "Plans" of Zoom's developer documentation.
    pub calling_type: Option<i64>,
    /// Whether to list active, deactivated or pending users.
    pub status: Option<PhoneUserStatus>,
    /// Name of the department whose users to list.
    pub department: Option<String>,
    /// Name of the cost center whose users to list.
    pub cost_center: Option<String>,
    /// Part of a user's name, extension number or phone number to search for.
    pub keyword: Option<String>,
}

/// Whether to list active, deactivated or pending users.
///
/// Values of `status` in [`ListPhoneUsers`].
#[zoom_enum]
pub enum PhoneUserStatus {
    /// `activate`: An active Zoom Phone user.
    Activate,
    /// `deactivate`: A user who was deactivated in Zoom Phone.
    Deactivate,
    /// `pending`: A user who has a Zoom Workplace license, but not the Zoom Phone feature yet.
    Pending,
}

/// Response to [`ListPhoneUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each. At most 100 items.
    #[lossy]
    pub users: Vec<PhoneUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of Zoom Phone, with extension, site, plans and numbers.
///
/// Element of `users` in [`ListPhoneUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneUser {
    /// Calling plans of the user, one entry each. At most 150 items.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// ID of the user in the Zoom account.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// ID of the user in Zoom Phone.
    pub phone_user_id: Option<String>,
    /// Zoom Phone site to which the user belongs.
    pub site: Option<IdAndName>,
    /// Whether the Zoom Phone license of the user is in use: `activate` or `deactivate`.
    pub status: Option<String>,
    /// Whether Zoom Phone is activated for the user, or can be.
    pub activation_status: Option<ActivationStatus>,
    /// Phone numbers, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Name of the department to which the user belongs.
    pub department: Option<String>,
    /// Name of the cost center to which the user belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether Zoom Phone is activated for the user, or can be.
///
/// Values of `activation_status` in [`PhoneUser`].
#[zoom_enum]
pub enum ActivationStatus {
    /// `activated`: Can make and receive calls.
    Activated,
    /// `ready to activate`: Has a phone license, but is not activated yet.
    #[value("ready to activate")]
    ReadyToActivate,
    /// `not ready`: Has a phone license, but has not accepted the invitation.
    #[value("not ready")]
    NotReady,
}

/// Returns the Zoom Phone profile of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserProfile::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/{userId})
#[zoom_endpoint(
    GET "/phone/users/<user_id>" -> UserProfile,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:user", "phone:read:user:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 404, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfile {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfile {
    /// Calling plans of the user, one entry each. At most 150 items.
    pub calling_plans: Option<Vec<UserProfileCallingPlan>>,
    /// Name of the cost center to which the user belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the user belongs.
    pub department: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Emergency address of the user, which emergency services receive.
    pub emergency_address: Option<AssignedEmergencyAddress>,
    /// Extension ID of the user.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the user in the Zoom account.
    pub id: Option<String>,
    /// Phone numbers of the user, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// ID of the user in Zoom Phone.
    pub phone_user_id: Option<String>,
    /// What the user may do, feature by feature.
    pub policy: Option<UserProfilePolicy>,
    /// Whether the user is an administrator of the site.
    pub site_admin: Option<bool>,
    /// ID of the Zoom Phone site to which the user belongs.
    pub site_id: Option<String>,
    /// Whether the Zoom Phone license of the user is active.
    pub status: Option<UserActivationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan that is assigned to a user, with the subscription behind it.
///
/// Element of `calling_plans` in [`UserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileCallingPlan {
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing account; used in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; present only in India.
    pub billing_account_name: Option<String>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Name of the billing subscription, as edited on the billing page.
    pub billing_subscription_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the user may do, feature by feature.
///
/// Value of `policy` in [`UserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicy {
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<UserProfilePolicyAdHocCallRecording>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<UserProfilePolicyAutoCallRecording>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 50 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// Policy that lets users have unanswered calls forwarded to other numbers.
    pub call_overflow: Option<UserProfilePolicyCallOverflow>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<CommonAreaDetailPolicyCallPark>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<UserProfilePolicyCallTransferring>,
    /// Whether the user may share the line with delegates.
    pub delegation: Option<bool>,
    /// Whether the user may turn a phone call into a meeting.
    pub elevate_to_meeting: Option<bool>,
    /// Policy that lets people manage their own emergency addresses.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Whether emergency calls reach the public safety answering point (PSAP); otherwise, only the internal response team receives them.
    pub emergency_calls_to_psap: Option<bool>,
    /// Whether calls may be forwarded outside; superseded by `call_handling_forwarding_to_other_users`.
    ///
    /// Deprecated by Zoom.
    pub forwarding_to_external_numbers: Option<bool>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<UserCallHandlingForwardingOtherUsers>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<CallMovePolicy>,
    /// Whether the user may place international calls that the calling plan does not cover.
    pub international_calling: Option<bool>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<CallMovePolicy>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<UserProfilePolicySelectOutboundCallerId>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UserProfilePolicySms>,
    /// Whether the user has voicemail and videomail, and may delete, download and transcribe messages.
    pub voicemail: Option<UserProfilePolicyVoicemail>,
    /// Members with whom the voicemails are shared, one entry each. At most 50 items.
    pub voicemail_access_members: Option<Vec<UserProfilePolicyVoicemailAccessMember>>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<UserProfilePolicyZoomPhoneOnMobile>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<UserProfilePolicyPersonalAudioLibrary>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<OverridableExtensionPolicy>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<VoicemailEmailPolicy>,
    /// Whether users are emailed about new voicemails shared with them.
    pub shared_voicemail_notification_by_email: Option<OverridableExtensionPolicy>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<OverridableExtensionPolicy>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<OverridableExtensionPolicy>,
    /// Whether Zoom clients send media straight to each other; not while recording or monitoring.
    pub peer_to_peer_media: Option<OverridableExtensionPolicy>,
    /// Policy that lets users switch calls to end-to-end encryption; not with automatic recording.
    pub e2e_encryption: Option<OverridableExtensionPolicy>,
    /// Whether rules limit which countries, cities and numbers may be called.
    pub outbound_calling: Option<InheritedPolicy>,
    /// Whether users may send messages; each needs a calling plan and a phone number.
    pub outbound_sms: Option<InheritedPolicy>,
    /// Policy that lets users change their own call handling and forwarding.
    pub allow_end_user_edit_call_handling: Option<InheritedPolicy>,
    /// Whether AI Companion marks urgent voicemails; needs voicemail transcription.
    pub voicemail_intent_based_prioritization: Option<OverridableExtensionPolicy>,
    /// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
    pub voicemail_tasks: Option<VoicemailTasks>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<UserProfilePolicyOnlineFax>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<UserPolicyCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyAdHocCallRecording {
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
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
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

/// Policy that lets users have unanswered calls forwarded to other numbers.
///
/// Value of `call_overflow` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyCallOverflow {
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`).
    pub call_overflow_type: Option<ForwardingLimit>,
    /// Whether users can have unanswered calls forwarded to other numbers.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyCallTransferring {
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded targets (`3`). One of `1` to `4`.
    pub call_transferring_type: Option<i64>,
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets people manage their own emergency addresses.
///
/// Value of `emergency_address_management` in [`UserProfilePolicy`] and [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddressManagement {
    /// Whether people can manage their own emergency addresses.
    pub enable: Option<bool>,
    /// Whether users are asked to set or confirm their emergency address.
    pub prompt_default_address: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHandlingForwardingOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only recorded extensions (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may move calls elsewhere, and whether an administrator locked that.
///
/// Value of `hand_off_to_room` and `mobile_switch_to_carrier` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallMovePolicy {
    /// Whether users may move calls to the target that the policy is for: a Zoom Room or their mobile carrier.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can choose the caller ID shown on outbound calls.
///
/// Value of `select_outbound_caller_id` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicySelectOutboundCallerId {
    /// Whether users can choose the caller ID of their outgoing calls.
    pub enable: Option<bool>,
    /// Whether the caller ID of outgoing calls can be hidden.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2. At most 100 items.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether users can copy the text of SMS messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste text or images into SMS and MMS conversations.
    pub allow_paste: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user has voicemail and videomail, and whether it can be deleted, downloaded and transcribed.
///
/// Value of `voicemail` in [`UserProfilePolicy`] and [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyVoicemail {
    /// Whether users can delete their own voicemail.
    pub allow_delete: Option<bool>,
    /// Whether users can download their own voicemail.
    pub allow_download: Option<bool>,
    /// Whether voicemail messages are transcribed.
    pub allow_transcription: Option<bool>,
    /// Whether users can open, share, download and delete videomail.
    pub allow_videomail: Option<bool>,
    /// Whether users can receive, open and share voicemail; `allow_videomail` is the switch for videomail.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member with access to a user's voicemails, and the rights granted.
///
/// Element of `voicemail_access_members` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// ID of the share that lets the member access the voicemails.
    pub shared_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyZoomPhoneOnMobile {
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
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may change their own audio library.
///
/// Value of `personal_audio_library` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyPersonalAudioLibrary {
    /// Whether users may change their own greetings and hold music.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
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

/// Whether AI Companion extracts tasks from voicemails; needs voicemail transcription.
///
/// Value of `voicemail_tasks` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailTasks {
    /// Whether AI Companion extracts tasks from voicemails.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyOnlineFax {
    /// Whether faxes can be sent and received.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<PolicyLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the arrival of a fax triggers an email notification.
    pub fax_notification_by_email: Option<bool>,
    /// Whether the notification email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Whether a transmission report is produced for each fax sent.
    pub enable_outbound_fax_transmission_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`UserProfilePolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyCustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<UserLockedBy>,
    /// How often the disclaimer appears.
    pub display_frequency: Option<DisplayFrequency>,
    /// Texts of the disclaimer, one entry per language.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the Zoom Phone profile of one user.
///
/// Shared access to voicemail and recordings is changed with `UpdateUserSharedAccessSetting` and its siblings instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfile::new("me")
///     .emergency_address_id("Zl3aVt0bQ9y")
///     .extension_number("1001")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId})
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user", "phone:update:user:admin"],
    errors = [
        (400, 13800, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfile {
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// ID of the emergency address of the user.
    pub emergency_address_id: Option<String>,
    /// Complete extension number of the user: the site code, if the account uses one, followed by the short number.
    pub extension_number: Option<String>,
    /// What the user may do, feature by feature.
    pub policy: Option<UpdateUserProfilePolicy>,
    /// ID of the Zoom Phone site to which the user is moved or assigned.
    pub site_id: Option<String>,
    /// ID of the setting template to apply; `policy` is then ignored.
    pub template_id: Option<String>,
}

/// What the user may do, feature by feature.
///
/// Value of `policy` in [`UpdateUserProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicy {
    /// Policy for recordings that users start themselves during a call.
    pub ad_hoc_call_recording: Option<UserProfileAdHocCallRecording>,
    /// Policy for recordings that start automatically with a call.
    pub auto_call_recording: Option<UpdateUserProfilePolicyAutoCallRecording>,
    /// Policy that lets users send their unanswered calls on to other numbers.
    pub call_overflow: Option<UpdateUserProfilePolicyCallOverflow>,
    /// Policy that lets users park a call and pick it up elsewhere with a retrieval code.
    pub call_park: Option<CommonAreaPolicyCallPark>,
    /// Policy that lets users transfer calls, with or without announcing them.
    pub call_transferring: Option<UpdateUserProfilePolicyCallTransferring>,
    /// Whether the user may share the line with delegates.
    pub delegation: Option<bool>,
    /// Whether the user may turn a phone call into a meeting.
    pub elevate_to_meeting: Option<bool>,
    /// Policy that lets people manage their own emergency addresses.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Whether emergency calls reach the public safety answering point (PSAP); otherwise, only the internal response team receives them.
    pub emergency_calls_to_psap: Option<bool>,
    /// Whether calls may be forwarded outside; superseded by `call_handling_forwarding_to_other_users`.
    ///
    /// Deprecated by Zoom.
    pub forwarding_to_external_numbers: Option<bool>,
    /// Policy that lets users forward their calls to other numbers.
    pub call_handling_forwarding_to_other_users: Option<UpdateUserForwardingOtherUsers>,
    /// Whether users may move a call to a Zoom Room.
    pub hand_off_to_room: Option<Toggle>,
    /// Whether the user may place international calls that the calling plan does not cover.
    pub international_calling: Option<bool>,
    /// Whether users may move a call from Zoom Phone to their mobile carrier.
    pub mobile_switch_to_carrier: Option<Toggle>,
    /// Whether users can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<CommonAreaPolicySelectOutboundCallerId>,
    /// Whether and how text messages can be sent and received.
    pub sms: Option<UpdateUserProfilePolicySms>,
    /// Whether the user has voicemail and videomail, and may delete, download and transcribe messages.
    pub voicemail: Option<UserProfilePolicyVoicemail>,
    /// Members with whom the voicemails are shared; deprecated in favor of the operations on shared access settings. At most 50 items.
    pub voicemail_access_members: Option<Vec<UserProfileVoicemailAccessMember>>,
    /// Whether users can use Zoom Phone in the mobile app.
    pub zoom_phone_on_mobile: Option<UpdateUserProfilePolicyZoomPhoneOnMobile>,
    /// Whether users may change their own audio library.
    pub personal_audio_library: Option<UserProfilePersonalAudioLibrary>,
    /// Whether voicemails are transcribed; existing transcripts stay when it is turned off.
    pub voicemail_transcription: Option<PolicyChange>,
    /// Whether and how users are emailed about new voicemails.
    pub voicemail_notification_by_email: Option<UpdateAreaVoicemailNotificationEmail>,
    /// Whether users are emailed about new voicemails that are shared with them.
    pub shared_voicemail_notification_by_email: Option<PolicyChange>,
    /// Policy that lets people listen to voicemail over the phone with a PIN.
    pub check_voicemails_over_phone: Option<PolicyChange>,
    /// Policy for hands-free intercom calls, which the phone of the called user answers by itself.
    pub audio_intercom: Option<PolicyChange>,
    /// Policy that lets users switch calls to end-to-end encryption; not with automatic recording.
    pub e2e_encryption: Option<PolicyChange>,
    /// Whether users can use Zoom Phone in the desktop client.
    pub zoom_phone_on_desktop: Option<UserProfileZoomPhoneOnDesktop>,
    /// Whether faxes can be sent and received, and how their arrival is announced.
    pub online_fax: Option<UpdateUserProfilePolicyOnlineFax>,
    /// Whether users see a custom disclaimer when they start using Zoom Phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<UpdateCustomDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that users start themselves during a call.
///
/// Value of `ad_hoc_call_recording` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileAdHocCallRecording {
    /// Whether users can record their calls in the cloud.
    pub enable: Option<bool>,
    /// Whether an announcement plays to the parties when recording begins.
    pub recording_start_prompt: Option<bool>,
    /// Whether call recordings are transcribed.
    pub recording_transcription: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Beep that lets people on a call know of the recording, and how often it sounds.
    pub play_recording_beep_tone: Option<QueueRecordingBeepTone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy for recordings that start automatically with a call.
///
/// Value of `auto_call_recording` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyAutoCallRecording {
    /// Whether users can stop an automatic recording and start it again.
    pub allow_stop_resume_recording: Option<bool>,
    /// Whether a call ends when its automatic recording fails; emergency calls go on.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether calls are recorded automatically.
    pub enable: Option<bool>,
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
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether and how an audio prompt announces that an incoming call is recorded.
    pub inbound_audio_notification: Option<AudioNotification>,
    /// Whether and how an audio prompt announces that an outgoing call is recorded.
    pub outbound_audio_notification: Option<AudioNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users send their unanswered calls on to other numbers.
///
/// Value of `call_overflow` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyCallOverflow {
    /// Where overflow calls may go: anywhere (`4`), not to external numbers (`1`), only to internal extensions (`2`), or only to those that record calls (`3`).
    pub call_overflow_type: Option<ForwardingLimit>,
    /// Whether users can send their unanswered calls on to other numbers.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users transfer calls, with or without announcing them.
///
/// Value of `call_transferring` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyCallTransferring {
    /// Limit on the targets of transfers: none (`1`), no external numbers (`4`), no external contacts either (`2`), or only recorded targets (`3`).
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether users can transfer calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy that lets users forward their calls to other numbers.
///
/// Value of `call_handling_forwarding_to_other_users` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserForwardingOtherUsers {
    /// Whether users can forward their calls to other numbers.
    pub enable: Option<bool>,
    /// Limit on the targets of forwarding: none (`4`), no external numbers (`1`), no external contacts either (`2`), or only recorded extensions (`3`).
    pub call_forwarding_type: Option<ForwardingLimit>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how text messages can be sent and received.
///
/// Value of `sms` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicySms {
    /// Whether SMS messages can be sent and received; a number and calling plan are needed.
    pub enable: Option<bool>,
    /// Whether SMS may be exchanged with other countries; counts only if `enable` is true.
    pub international_sms: Option<bool>,
    /// Countries with which SMS may be exchanged, ISO 3166-1 alpha-2. At most 100 items.
    pub international_sms_countries: Option<Vec<String>>,
    /// Whether users can copy the text of SMS messages.
    pub allow_copy: Option<bool>,
    /// Whether users can paste text or images into SMS and MMS conversations.
    pub allow_paste: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member whose access to a user's voicemails changes, with the rights to set.
///
/// Element of `voicemail_access_members` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileVoicemailAccessMember {
    /// ID of the user or common area that may use the shared voicemail.
    pub access_user_id: Option<String>,
    /// Whether the member can delete messages of the shared voicemail.
    pub allow_delete: Option<bool>,
    /// Whether the member can download messages of the shared voicemail.
    pub allow_download: Option<bool>,
    /// Whether the member can share messages of the shared voicemail.
    pub allow_sharing: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the mobile app.
///
/// Value of `zoom_phone_on_mobile` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyZoomPhoneOnMobile {
    /// Whether calls and SMS or MMS messages work on mobile devices.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether Zoom Phone can be used on mobile clients.
    pub enable: Option<bool>,
    /// Mobile clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<MobileClient>>,
    /// Mobile clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<MobileClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users may change their own audio library.
///
/// Value of `personal_audio_library` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePersonalAudioLibrary {
    /// Whether users can choose their own music on hold.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Whether users can set their own voicemail and message greetings.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
    /// Whether users may change their own greetings and hold music.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can use Zoom Phone in the desktop client.
///
/// Value of `zoom_phone_on_desktop` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileZoomPhoneOnDesktop {
    /// Whether Zoom Phone can be used on desktop clients.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Desktop clients on which calls can be made and received.
    pub allow_calling_clients: Option<Vec<DesktopClient>>,
    /// Desktop clients on which SMS and MMS can be used.
    pub allow_sms_mms_clients: Option<Vec<DesktopClient>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether faxes can be sent and received, and how their arrival is announced.
///
/// Value of `online_fax` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyOnlineFax {
    /// Whether faxes can be sent and received.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the arrival of a fax triggers an email notification.
    pub fax_notification_by_email: Option<bool>,
    /// Whether the notification email carries the fax as an attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Whether a transmission report is produced for each fax sent.
    pub enable_outbound_fax_transmission_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users see a custom disclaimer when they start using Zoom Phone.
///
/// Value of `show_custom_disclaimer_when_using_zoom_phone` in [`UpdateUserProfilePolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCustomDisclaimer {
    /// Whether users see the disclaimer when they start using Zoom Phone.
    pub enable: Option<bool>,
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
