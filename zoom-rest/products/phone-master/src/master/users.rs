//! Users: 18 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::{
    AddUser, AddUserSharedAccessSettingResponse, AddUserSharedVoicemailAccessMember, AssignedEmergencyAddress,
    BatchAddUsersResponse, BatchType, CallMovePolicy, CallRecordingAccessMember, CallerIdExtensionType, CallerIdNumber,
    CallerIdNumbers, CallingPlansCallingPlan, CommonAreaDetailPolicyCallPark, CommonAreaPolicyCallPark,
    CommonAreaPolicySelectOutboundCallerId, CountryAndCode, EmergencyAddressManagement, InheritedPolicy,
    ListPhoneUsersResponse, NewVoicemailAccessMember, OutboundCaller, OutboundCallerId, OverridableExtensionPolicy,
    PhoneNumber, PhoneUser, PhoneUserStatus, PolicyChange, RecordingAccessMember, SharedLinesCallSetting, Toggle,
    UpdateAreaVoicemailNotificationEmail, UpdateUserForwardingOtherUsers, UpdateUserProfilePolicyAutoCallRecording,
    UpdateUserProfilePolicyCallOverflow, UpdateUserProfilePolicyCallTransferring, UpdateUserProfilePolicySms,
    UpdateUserProfilePolicyZoomPhoneOnMobile, UpdateUserSharedAccessSettingDelegation, UserActivationStatus,
    UserCallHandlingForwardingOtherUsers, UserPolicyAllowEmergencyCalls, UserPolicyDetails,
    UserProfileAdHocCallRecording, UserProfileCallingPlan, UserProfilePersonalAudioLibrary,
    UserProfilePolicyAdHocCallRecording, UserProfilePolicyAutoCallRecording, UserProfilePolicyCallOverflow,
    UserProfilePolicyCallTransferring, UserProfilePolicyPersonalAudioLibrary, UserProfilePolicySelectOutboundCallerId,
    UserProfilePolicySms, UserProfilePolicyVoicemail, UserProfilePolicyVoicemailAccessMember,
    UserProfilePolicyZoomPhoneOnMobile, UserProfileSettingDelegation, UserProfileSettingDeskPhone,
    UserProfileSettingIntercom, UserProfileSettingSharedLinesCallSetting, UserProfileSettingStatus,
    UserProfileVoicemailAccessMember, UserProfileZoomPhoneOnDesktop, UserSharedAccessSettingDeskPhone,
    UserSharedAccessSettingIntercom, UserSharedSettingVoicemailAccessMember, VoicemailEmailPolicy, VoicemailSharing,
    VoicemailTasks, ZoomPhoneOnDesktop,
};

/// Lists the account's users who have a Zoom Phone license or, with `status` set to `pending`, those still without Zoom Phone.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPhoneUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListPhoneUsers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/GET/accounts/{accountId}/phone/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users" -> ListPhoneUsersResponse,
    paginate = users: PhoneUser,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_users:master"],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneUsers {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds up to 10 of the account's active users to Zoom Phone at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUser;
/// use zoom_rest::phone::master::BatchAddUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddUsers::new("Zl3aVt0bQ9y")
///     .users(vec![
///         AddUser::new("jill@example.com", vec!["US/CA Unlimited".to_owned()], "1001")
///             .first_name("Jill")
///             .last_name("Chill")
///             .site_name("Main Site"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/POST/accounts/{accountId}/phone/users/batch)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/batch" -> Vec<BatchAddUsersResponse>,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:write:batch_users:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (404, 404, INVALID_PARAMETER_404 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddUsers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Users to add to Zoom Phone, one entry each. At most 10 items.
    pub users: Option<Vec<AddUser>>,
}

/// Changes properties of up to 10 phone users at once, such as their site.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::BatchType;
/// use zoom_rest::phone::master::BatchUpdateUserProperties;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserProperties::new("Zl3aVt0bQ9y")
///     .batch_type(BatchType::MoveSite)
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PUT/accounts/{accountId}/phone/users/batch)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/phone/users/batch" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:batch_users:master"],
    errors = [
        (400, 400, NOT_SUPPORTED = "not supported"),
        (400, 12007, RESOURCE_IN_USE = "the resource is in use"),
        (400, 12008, LICENSE_MISSING = "a license is missing"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateUserProperties {
    /// ID of the sub-account.
    pub account_id: String,
    /// What the batch does to all the users it names.
    pub batch_type: Option<BatchType>,
    /// IDs or email addresses of the users. At most 10 items.
    pub user_ids: Option<Vec<String>>,
    /// ID of the Zoom Phone site to which the users move; only for the batch type `move_site`.
    pub site_id: Option<String>,
    /// Whether Zoom Phone is turned on or off for the users; presumably only for the batch type `activate`.
    pub activation_status: Option<UserActivationStatus>,
}

/// Returns the Zoom Phone profile of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserProfile::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/GET/accounts/{accountId}/phone/users/{userId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>" -> UserProfile,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:user:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the Zoom Phone profile of one user.
///
/// Shared access to voicemail and recordings is changed with `UpdateUserSharedAccessSetting` and its siblings instead. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateUserProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfile::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PATCH/accounts/{accountId}/phone/users/{userId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:user:master"],
    errors = [
        (400, 13800, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfile {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns calling plans to a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CallingPlansCallingPlan;
/// use zoom_rest::phone::master::AssignCallingPlanToUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignCallingPlanToUser::new("Zl3aVt0bQ9y", "me")
///     .calling_plans(vec![CallingPlansCallingPlan::new().kind(200)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/POST/accounts/{accountId}/phone/users/{userId}/calling_plans)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:calling_plan:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlanToUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plans to assign to the user, one entry each. At most 150 items.
    pub calling_plans: Option<Vec<CallingPlansCallingPlan>>,
}

/// Switches a Zoom Phone user from one calling plan to another.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateUserCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingPlan::new("Zl3aVt0bQ9y", "me", 100, 200).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PUT/accounts/{accountId}/phone/users/{userId}/calling_plans)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/phone/users/<user_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:calling_plan:master"],
    errors = [
        (400, 404, USER_LACKS_REQUIRED_PLAN = "the user lacks the required plan"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingPlan {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plan that the user has now, as a number from the page "Plans" of Zoom's developer documentation.
    pub source_type: i64,
    /// Calling plan to which the user changes, as a number from the page "Plans" of Zoom's developer documentation.
    pub target_type: i64,
    /// ID of the billing subscription of the present plan; needed if the account has several plans of its type.
    pub source_billing_subscription_id: Option<String>,
    /// ID of the billing subscription of the new plan; needed if the account has several plans of its type.
    pub target_billing_subscription_id: Option<String>,
}

/// Takes a calling plan away from a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignUserCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserCallingPlan::new("Zl3aVt0bQ9y", "me", "100").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/DELETE/accounts/{accountId}/phone/users/{userId}/calling_plans/{planType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/calling_plans/<plan_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:users_calling_plan:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, INVALID_FIELD = "the field is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserCallingPlan {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plan to remove, as a number from the page "Plans" of Zoom's developer documentation, such as `100`.
    pub plan_type: String,
    /// ID of the billing account; needed if the user is in India.
    pub billing_account_id: Option<String>,
}

/// Lists numbers that are, or could be put, in the custom list from which a user picks the outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListUserCallerIdNumbers::new("Zl3aVt0bQ9y", "me")
///     .selected(true)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/GET/accounts/{accountId}/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> CallerIdNumbers,
    paginate = customize_numbers: CallerIdNumber,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_user_customized_number:master"],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
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

/// Adds numbers that a user can show as customized outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUserCallerIdNumbers::new("Zl3aVt0bQ9y", "me")
///     .phone_number_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/POST/accounts/{accountId}/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:user_customized_number:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// IDs of the phone numbers to add to the user's custom list. At most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Removes numbers that a user can show as customized outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserCallerIdNumbers::new("Zl3aVt0bQ9y", "me")
///     .customize_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/DELETE/accounts/{accountId}/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:user_customized_number:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveUserCallerIdNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// IDs of the entries to remove from the user's custom list, as `customize_id` in the list. At most 30 items. Sent as `customize_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub customize_ids: Option<Vec<String>>,
}

/// Returns one Zoom Phone policy of a user, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserPolicyDetails::new(
///     "Zl3aVt0bQ9y",
///     "me",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/GET/accounts/{accountId}/phone/users/{userId}/policies/{policyType})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/policies/<policy_type>" -> UserPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:user_policy:master"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPolicyDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Which policy to read. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Changes one Zoom Phone policy of a user, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UserPolicyAllowEmergencyCalls;
/// use zoom_rest::phone::master::UpdateUserPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserPolicy::new("Zl3aVt0bQ9y", "me", "allow_emergency_calls")
///     .allow_emergency_calls(
///         UserPolicyAllowEmergencyCalls::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PATCH/accounts/{accountId}/phone/users/{userId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:user_policy:master"],
    errors = [
        (400, 400, "the policy type is invalid, or these changes cannot be combined"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether the user can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<UserPolicyAllowEmergencyCalls>,
}

/// Returns the profile settings of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserProfileSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserProfileSettings::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/GET/accounts/{accountId}/phone/users/{userId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/settings" -> UserProfileSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:user_setting:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserProfileSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserProfileSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserProfileSettings {
    /// Telephone area code of the user.
    pub area_code: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// Main number of the company, from which callers reach the user by extension.
    pub company_number: Option<String>,
    /// Country of the user's site: its code and name.
    pub country: Option<CountryAndCode>,
    /// Call delegation, with which assistants make and take calls for the user.
    pub delegation: Option<UserProfileSettingDelegation>,
    /// Desk phones and other devices that are set up for the user.
    pub desk_phone: Option<UserProfileSettingDeskPhone>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the music for callers on hold; `0` means that there is none, an empty value the standard music.
    pub music_on_hold_id: Option<String>,
    /// Number that called parties see.
    pub outbound_caller: Option<OutboundCaller>,
    /// Numbers that can be shown to the people called. At most 1000 items.
    pub outbound_caller_ids: Option<Vec<OutboundCallerId>>,
    /// State of the user in Zoom Phone.
    pub status: Option<UserProfileSettingStatus>,
    /// Members with whom the voicemails are shared; deprecated in favor of `policy.voicemail_access_members` in the user's profile. At most 50 items.
    pub voice_mail: Option<Vec<VoicemailSharing>>,
    /// Intercom connections of the user, for hands-free calls that the other phone answers by itself.
    pub intercom: Option<UserProfileSettingIntercom>,
    /// People with whom the automatic call recordings are shared; deprecated in favor of the same member of the user's policy. At most 50 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared; deprecated in favor of the same member of the user's policy. At most 50 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// How incoming calls on shared lines are handled.
    pub shared_lines_call_setting: Option<SharedLinesCallSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the profile settings of one Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateUserProfileSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserProfileSettings::new("Zl3aVt0bQ9y", "me")
///     .area_code("415")
///     .audio_prompt_language("en-US")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PATCH/accounts/{accountId}/phone/users/{userId}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>/settings" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:user_setting:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 1151, EXECUTIVE_CALLS_CANNOT_BE_TURNED_OFF = "the user may not turn off calls for this executive"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserProfileSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// Telephone area code of the user.
    pub area_code: Option<String>,
    /// Language of Zoom's own audio prompts, as a language tag such as `en-US`.
    pub audio_prompt_language: Option<String>,
    /// ISO 3166-1 alpha-2 code of the user's country, such as `US`.
    pub country_iso_code: Option<String>,
    /// ID of the music for callers on hold; `0` turns it off, an empty value restores the standard.
    pub music_on_hold_id: Option<String>,
    /// Number shown to the people called, in E.164 format; an empty value hides it.
    pub outbound_caller_id: Option<String>,
    /// How incoming calls on shared lines are handled.
    pub shared_lines_call_setting: Option<UserProfileSettingSharedLinesCallSetting>,
}

/// Adds delegation, intercom, a desk phone, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssigneeExtensionType, UserSharedSettingVoicemailAccessMember};
/// use zoom_rest::phone::master::AddUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserSharedAccessSetting::new("Zl3aVt0bQ9y", "me", "voice_mail")
///     .voicemail_access_members(vec![
///         UserSharedSettingVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .access_user_type(AssigneeExtensionType::User)
///             .allow_download(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/POST/accounts/{accountId}/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/settings/<setting_type>" -> AddUserSharedAccessSettingResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:shared_setting:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserSharedAccessSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// What to add: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`. Zoom does not say which member goes with `intercom`.
    pub setting_type: String,
    /// Extension ID of the assistant to add, a user or a common area; for the `delegation` setting type.
    pub delegation_assistant_extension_id: Option<String>,
    /// ID of the desk phone to add; for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Member with whom the voicemails are shared; deprecated in favor of `voicemail_access_members`.
    pub voice_mail: Option<NewVoicemailAccessMember>,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<UserSharedSettingVoicemailAccessMember>>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 20 items.
    pub auto_call_recording_access_members: Option<Vec<RecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<RecordingAccessMember>>,
}

/// Changes delegation, intercom, desk phones, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserSharedVoicemailAccessMember;
/// use zoom_rest::phone::master::UpdateUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSharedAccessSetting::new("Zl3aVt0bQ9y", "me", "voice_mail")
///     .voicemail_access_members(vec![
///         AddUserSharedVoicemailAccessMember::new()
///             .access_user_id("Zl3aVt0bQ9y")
///             .allow_download(true)
///             .shared_id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/PATCH/accounts/{accountId}/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:shared_setting:master"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserSharedAccessSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// What to change: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`.
    pub setting_type: String,
    /// Call delegation, with which assistants make and take calls for the user.
    pub delegation: Option<UpdateUserSharedAccessSettingDelegation>,
    /// Desk phones of the user, with their policies, screen lock and PIN.
    pub desk_phone: Option<UserSharedAccessSettingDeskPhone>,
    /// Member with whom the voicemails are shared; deprecated in favor of `voicemail_access_members`.
    pub voice_mail: Option<VoicemailSharing>,
    /// Extension to invite to the user's intercom, and the device to which the user's intercom calls go.
    pub intercom: Option<UserSharedAccessSettingIntercom>,
    /// Members with whom the voicemails are shared, one entry each. At most 10 items.
    pub voicemail_access_members: Option<Vec<AddUserSharedVoicemailAccessMember>>,
    /// People with whom the automatic call recordings are shared, one entry each. At most 20 items.
    pub auto_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
    /// People with whom the ad hoc call recordings are shared, one entry each. At most 20 items.
    pub ad_hoc_call_recording_access_members: Option<Vec<CallRecordingAccessMember>>,
}

/// Removes delegation, intercom, a desk phone, or shared access to a user's voicemail or recordings.
///
/// Needs a Business or Enterprise plan; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUserSharedAccessSetting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserSharedAccessSetting::new("Zl3aVt0bQ9y", "me", "ad_hoc_call_recording")
///     .shared_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/users/DELETE/accounts/{accountId}/phone/users/{userId}/settings/{settingType})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/settings/<setting_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:shared_setting:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSharedAccessSetting {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// What to remove: `ad_hoc_call_recording`, `auto_call_recording`, `delegation`, `desk_phone`, `intercom` or `voice_mail`.
    pub setting_type: String,
    /// ID of the share that gives someone else access to the voicemails or recordings; needed to delete access to voicemails (`voice_mail`), automatic recordings or ad hoc recordings.
    pub shared_id: Option<String>,
    /// Extension ID of the assistant whose delegation is removed.
    pub assistant_extension_id: Option<String>,
    /// ID of the desk phone to remove; for the `desk_phone` setting type.
    pub device_id: Option<String>,
    /// Extension ID of the intercom connection to delete; used only for the `intercom` setting type.
    pub intercom_extension_id: Option<String>,
}
