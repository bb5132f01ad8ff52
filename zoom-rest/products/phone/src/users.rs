//! Users: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddUserActivationStatus, AllowCallingClient, AutoCallRecordingInboundAudioNotification,
    AutoCallRecordingPlayRecordingBeepTone, AutoReceptionistPolicyVoicemailTranscription, CallForwardingType,
    CallTransferringType, CallingPlan, CommonAreaDetailPolicyCallPark,
    CommonAreaDetailPolicyVoicemailNotificationByEmail, CommonAreaPolicyCallPark,
    CommonAreaPolicySelectOutboundCallerId, CommonAreaPolicyVoicemailNotificationByEmail, CustomDisclaimerList,
    DisplayFrequency, EmergencyServiceLocationDetailEmergencyAddress, HandOffToRoom, HocCallRecordingAccessMember,
    HocCallRecordingForMembers, HocCallRecordingLockedBy, OutboundCalling, PhoneNumber, RecordingCalls, TimeZone,
    UsingZoomPhoneLockedBy, ZoomPhoneOnDesktop, ZoomPhoneOnDesktopAllowCallingClient,
};

/// List phone users.
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
#[zoom_endpoint(
    GET "/phone/users" -> ListPhoneUsersResponse,
    paginate = users: PhoneUser,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_users:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired"),
        (400, 124, "the resource does not belong to this account"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneUsers {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Calling type.
    pub calling_type: Option<i64>,
    /// Status.
    pub status: Option<PhoneUserStatus>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PhoneUserStatus {
    /// `activate`.
    Activate,
    /// `deactivate`.
    Deactivate,
    /// `pending`.
    Pending,
}

/// Response to [`ListPhoneUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Users: at most 100 items.
    #[lossy]
    pub users: Vec<PhoneUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneUser {
    /// Calling plans: at most 150 items.
    pub calling_plans: Option<Vec<CallingPlan>>,
    /// Email.
    pub email: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone user ID.
    pub phone_user_id: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Status.
    pub status: Option<String>,
    /// Activation status.
    pub activation_status: Option<ActivationStatus>,
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
}

/// Values of `activation_status`.
#[zoom_enum]
pub enum ActivationStatus {
    /// `activated`.
    Activated,
    /// `ready to activate`.
    #[value("ready to activate")]
    ReadyToActivate,
    /// `not ready`.
    #[value("not ready")]
    NotReady,
}

/// Get user profile.
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
#[zoom_endpoint(
    GET "/phone/users/<user_id>" -> UserProfile,
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:user", "phone:read:user:admin"],
    errors = [
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
        (404, 404, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfile {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfile {
    /// Calling plans: at most 150 items.
    pub calling_plans: Option<Vec<UserProfileCallingPlan>>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Emergency address.
    pub emergency_address: Option<EmergencyServiceLocationDetailEmergencyAddress>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Phone user ID.
    pub phone_user_id: Option<String>,
    /// Policy.
    pub policy: Option<UserProfilePolicy>,
    /// Site admin.
    pub site_admin: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Status.
    pub status: Option<AddUserActivationStatus>,
}

/// Element of `calling_plans`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileCallingPlan {
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Billing account name.
    pub billing_account_name: Option<String>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
    /// Billing subscription name.
    pub billing_subscription_name: Option<String>,
}

/// Value of `policy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicy {
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<UserProfilePolicyAdHocCallRecording>,
    /// Ad hoc call recording access members: at most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Auto call recording.
    pub auto_call_recording: Option<UserProfilePolicyAutoCallRecording>,
    /// Auto call recording access members: at most 50 items.
    pub auto_call_recording_access_members: Option<Vec<HocCallRecordingAccessMember>>,
    /// Call overflow.
    pub call_overflow: Option<UserProfilePolicyCallOverflow>,
    /// Call park.
    pub call_park: Option<CommonAreaDetailPolicyCallPark>,
    /// Call transferring.
    pub call_transferring: Option<UserProfilePolicyCallTransferring>,
    /// Delegation.
    pub delegation: Option<bool>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<bool>,
    /// Emergency address management.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Emergency calls to psap.
    pub emergency_calls_to_psap: Option<bool>,
    /// Forwarding to external numbers.
    ///
    /// Deprecated by Zoom.
    pub forwarding_to_external_numbers: Option<bool>,
    /// Call handling forwarding to other users.
    pub call_handling_forwarding_to_other_users: Option<UserProfilePolicyHandlingForwardingToOtherUsers>,
    /// Hand off to room.
    pub hand_off_to_room: Option<UserProfilePolicyHandOffToRoom>,
    /// International calling.
    pub international_calling: Option<bool>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<UserProfilePolicyHandOffToRoom>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<UserProfilePolicySelectOutboundCallerId>,
    /// SMS.
    pub sms: Option<UserProfilePolicySms>,
    /// Voicemail.
    pub voicemail: Option<UserProfilePolicyVoicemail>,
    /// Voicemail access members: at most 50 items.
    pub voicemail_access_members: Option<Vec<UserProfilePolicyVoicemailAccessMember>>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<UserProfilePolicyZoomPhoneOnMobile>,
    /// Personal audio library.
    pub personal_audio_library: Option<UserProfilePolicyPersonalAudioLibrary>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<HandOffToRoom>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<CommonAreaDetailPolicyVoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<HandOffToRoom>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<HandOffToRoom>,
    /// Audio intercom.
    pub audio_intercom: Option<HandOffToRoom>,
    /// Peer to peer media.
    pub peer_to_peer_media: Option<HandOffToRoom>,
    /// E2e encryption.
    pub e2e_encryption: Option<HandOffToRoom>,
    /// Outbound calling.
    pub outbound_calling: Option<OutboundCalling>,
    /// Outbound SMS.
    pub outbound_sms: Option<OutboundCalling>,
    /// Allow end user edit call handling.
    pub allow_end_user_edit_call_handling: Option<OutboundCalling>,
    /// Voicemail intent based prioritization.
    pub voicemail_intent_based_prioritization: Option<HandOffToRoom>,
    /// Voicemail tasks.
    pub voicemail_tasks: Option<VoicemailTasks>,
    /// Zoom phone on desktop.
    pub zoom_phone_on_desktop: Option<ZoomPhoneOnDesktop>,
    /// Online fax.
    pub online_fax: Option<UserProfilePolicyOnlineFax>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<UserProfilePolicyDisclaimerWhenUsingZoomPhone>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyAdHocCallRecording {
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
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `auto_call_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
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

/// Value of `call_overflow`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyCallOverflow {
    /// Call overflow type.
    pub call_overflow_type: Option<CallForwardingType>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// Value of `call_transferring`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyCallTransferring {
    /// Call transferring type: one of `1`, `2`, `3`, `4`.
    pub call_transferring_type: Option<i64>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `emergency_address_management`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddressManagement {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Prompt default address.
    pub prompt_default_address: Option<bool>,
}

/// Value of `call_handling_forwarding_to_other_users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyHandlingForwardingToOtherUsers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
}

/// User profile policy hand off to room.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyHandOffToRoom {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `select_outbound_caller_id`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicySelectOutboundCallerId {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow hide outbound caller ID.
    pub allow_hide_outbound_caller_id: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries: at most 100 items.
    pub international_sms_countries: Option<Vec<String>>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Value of `voicemail`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyVoicemail {
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow transcription.
    pub allow_transcription: Option<bool>,
    /// Allow videomail.
    pub allow_videomail: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
    /// Shared ID.
    pub shared_id: Option<String>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyZoomPhoneOnMobile {
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
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `personal_audio_library`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyPersonalAudioLibrary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow music on hold customization.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Allow voicemail and message greeting customization.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
}

/// Value of `voicemail_tasks`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailTasks {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Modified.
    pub modified: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
}

/// Value of `online_fax`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyOnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<HocCallRecordingLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Fax notification by email.
    pub fax_notification_by_email: Option<bool>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Enable outbound fax transmission report.
    pub enable_outbound_fax_transmission_report: Option<bool>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfilePolicyDisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<UsingZoomPhoneLockedBy>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}

/// Update user profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfile::new("me")
///     .emergency_address_id("Zl3aVt0bQ9y")
///     .extension_number("+14155550100")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user", "phone:update:user:admin"],
    errors = [
        (400, 13800, "a required setting is turned off"),
        (400, 300, "the user is invalid"),
        (400, 405, "a limit is exceeded"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfile {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Emergency address ID.
    pub emergency_address_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<String>,
    /// Policy.
    pub policy: Option<UpdateUserProfilePolicy>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
}

/// Value of `policy`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicy {
    /// Ad hoc call recording.
    pub ad_hoc_call_recording: Option<UpdateUserProfilePolicyAdHocCallRecording>,
    /// Auto call recording.
    pub auto_call_recording: Option<UpdateUserProfilePolicyAutoCallRecording>,
    /// Call overflow.
    pub call_overflow: Option<UpdateUserProfilePolicyCallOverflow>,
    /// Call park.
    pub call_park: Option<CommonAreaPolicyCallPark>,
    /// Call transferring.
    pub call_transferring: Option<UpdateUserProfilePolicyCallTransferring>,
    /// Delegation.
    pub delegation: Option<bool>,
    /// Elevate to meeting.
    pub elevate_to_meeting: Option<bool>,
    /// Emergency address management.
    pub emergency_address_management: Option<EmergencyAddressManagement>,
    /// Emergency calls to psap.
    pub emergency_calls_to_psap: Option<bool>,
    /// Forwarding to external numbers.
    ///
    /// Deprecated by Zoom.
    pub forwarding_to_external_numbers: Option<bool>,
    /// Call handling forwarding to other users.
    pub call_handling_forwarding_to_other_users: Option<UpdateUserProfilePolicyHandlingForwardingToOtherUsers>,
    /// Hand off to room.
    pub hand_off_to_room: Option<HocCallRecordingForMembers>,
    /// International calling.
    pub international_calling: Option<bool>,
    /// Mobile switch to carrier.
    pub mobile_switch_to_carrier: Option<HocCallRecordingForMembers>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<CommonAreaPolicySelectOutboundCallerId>,
    /// SMS.
    pub sms: Option<UpdateUserProfilePolicySms>,
    /// Voicemail.
    pub voicemail: Option<UserProfilePolicyVoicemail>,
    /// Voicemail access members: at most 50 items.
    pub voicemail_access_members: Option<Vec<UpdateUserProfilePolicyVoicemailAccessMember>>,
    /// Zoom phone on mobile.
    pub zoom_phone_on_mobile: Option<UpdateUserProfilePolicyZoomPhoneOnMobile>,
    /// Personal audio library.
    pub personal_audio_library: Option<UpdateUserProfilePolicyPersonalAudioLibrary>,
    /// Voicemail transcription.
    pub voicemail_transcription: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Voicemail notification by email.
    pub voicemail_notification_by_email: Option<CommonAreaPolicyVoicemailNotificationByEmail>,
    /// Shared voicemail notification by email.
    pub shared_voicemail_notification_by_email: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Check voicemails over phone.
    pub check_voicemails_over_phone: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Audio intercom.
    pub audio_intercom: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// E2e encryption.
    pub e2e_encryption: Option<AutoReceptionistPolicyVoicemailTranscription>,
    /// Zoom phone on desktop.
    pub zoom_phone_on_desktop: Option<UpdateUserProfilePolicyZoomPhoneOnDesktop>,
    /// Online fax.
    pub online_fax: Option<UpdateUserProfilePolicyOnlineFax>,
    /// Show custom disclaimer when using Zoom phone.
    pub show_custom_disclaimer_when_using_zoom_phone: Option<UpdateUserProfilePolicyDisclaimerWhenUsingZoomPhone>,
}

/// Value of `ad_hoc_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyAdHocCallRecording {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Recording start prompt.
    pub recording_start_prompt: Option<bool>,
    /// Recording transcription.
    pub recording_transcription: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Play recording beep tone.
    pub play_recording_beep_tone: Option<AutoCallRecordingPlayRecordingBeepTone>,
}

/// Value of `auto_call_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyAutoCallRecording {
    /// Allow stop resume recording.
    pub allow_stop_resume_recording: Option<bool>,
    /// Disconnect on recording failure.
    pub disconnect_on_recording_failure: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
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
    /// Reset.
    pub reset: Option<bool>,
    /// Inbound audio notification.
    pub inbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
    /// Outbound audio notification.
    pub outbound_audio_notification: Option<AutoCallRecordingInboundAudioNotification>,
}

/// Value of `call_overflow`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyCallOverflow {
    /// Call overflow type.
    pub call_overflow_type: Option<CallForwardingType>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `call_transferring`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyCallTransferring {
    /// Call transferring type.
    pub call_transferring_type: Option<CallTransferringType>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `call_handling_forwarding_to_other_users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyHandlingForwardingToOtherUsers {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Call forwarding type.
    pub call_forwarding_type: Option<CallForwardingType>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `sms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicySms {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// International SMS.
    pub international_sms: Option<bool>,
    /// International SMS countries: at most 100 items.
    pub international_sms_countries: Option<Vec<String>>,
    /// Allow copy.
    pub allow_copy: Option<bool>,
    /// Allow paste.
    pub allow_paste: Option<bool>,
}

/// Element of `voicemail_access_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyVoicemailAccessMember {
    /// Access user ID.
    pub access_user_id: Option<String>,
    /// Allow delete.
    pub allow_delete: Option<bool>,
    /// Allow download.
    pub allow_download: Option<bool>,
    /// Allow sharing.
    pub allow_sharing: Option<bool>,
}

/// Value of `zoom_phone_on_mobile`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyZoomPhoneOnMobile {
    /// Allow calling SMS mms.
    ///
    /// Deprecated by Zoom.
    pub allow_calling_sms_mms: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow calling clients: at most 10 items.
    pub allow_calling_clients: Option<Vec<AllowCallingClient>>,
    /// Allow SMS mms clients: at most 10 items.
    pub allow_sms_mms_clients: Option<Vec<AllowCallingClient>>,
}

/// Value of `personal_audio_library`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyPersonalAudioLibrary {
    /// Allow music on hold customization.
    pub allow_music_on_hold_customization: Option<bool>,
    /// Allow voicemail and message greeting customization.
    pub allow_voicemail_and_message_greeting_customization: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
}

/// Value of `zoom_phone_on_desktop`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyZoomPhoneOnDesktop {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Allow calling clients: at most 10 items.
    pub allow_calling_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
    /// Allow SMS mms clients: at most 10 items.
    pub allow_sms_mms_clients: Option<Vec<ZoomPhoneOnDesktopAllowCallingClient>>,
}

/// Value of `online_fax`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyOnlineFax {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Fax notification by email.
    pub fax_notification_by_email: Option<bool>,
    /// Include fax as attachment.
    pub include_fax_as_attachment: Option<bool>,
    /// Enable outbound fax transmission report.
    pub enable_outbound_fax_transmission_report: Option<bool>,
}

/// Value of `show_custom_disclaimer_when_using_zoom_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserProfilePolicyDisclaimerWhenUsingZoomPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Display frequency.
    pub display_frequency: Option<DisplayFrequency>,
    /// Custom disclaimer list.
    pub custom_disclaimer_list: Option<Vec<CustomDisclaimerList>>,
}
