//! Accounts, settings: 6 operations.

use zoom_core::{FilePart, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::EncryptionType;

/// Get account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{AccountSettingOption, GetAccountSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountSettings::new("Zl3aVt0bQ9y")
///     .option(AccountSettingOption::MeetingAuthentication)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/settings" -> AccountSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    errors = [(200, 200, "not available for this kind of account"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountSettings {
    /// Account ID.
    pub account_id: String,
    /// Option.
    pub option: Option<AccountSettingOption>,
    /// Custom query fields: sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Values of `option`.
#[zoom_enum]
pub enum AccountSettingOption {
    /// `meeting_authentication`.
    MeetingAuthentication,
    /// `recording_authentication`.
    RecordingAuthentication,
    /// `security`.
    Security,
    /// `meeting_security`.
    MeetingSecurity,
}

/// Response to [`GetAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettings {
    /// Security.
    pub security: Option<AccountSettingSecurity>,
    /// Audio conferencing.
    pub audio_conferencing: Option<AccountSettingAudioConferencing>,
    /// Chat.
    pub chat: Option<AccountSettingChat>,
    /// Email notification.
    pub email_notification: Option<AccountSettingEmailNotification>,
    /// Feature.
    pub feature: Option<AccountSettingFeature>,
    /// In meeting.
    pub in_meeting: Option<AccountSettingInMeeting>,
    /// Integration.
    pub integration: Option<AccountSettingIntegration>,
    /// Other options.
    pub other_options: Option<AccountSettingOtherOptions>,
    /// Profile.
    pub profile: Option<AccountSettingProfile>,
    /// Recording.
    pub recording: Option<AccountSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<AccountSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<AccountSettingTelephony>,
    /// TSP.
    pub tsp: Option<AccountSettingTsp>,
    /// Zoom rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Smart recognition.
    pub smart_recognition: Option<SmartRecognition>,
    /// Mail calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// General setting.
    pub general_setting: Option<GeneralSetting>,
    /// Allow authentication exception.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication options.
    pub authentication_options: Option<Vec<AuthenticationOption>>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<AccountSettingMeetingSecurity>,
    /// In session.
    pub in_session: Option<InSession>,
    /// Session security.
    pub session_security: Option<SessionSecurity>,
}

/// Value of `security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingSecurity {
    /// Admin change name pic.
    ///
    /// Deprecated by Zoom.
    pub admin_change_name_pic: Option<bool>,
    /// Admin change user info.
    pub admin_change_user_info: Option<bool>,
    /// User modifiable info by admin.
    pub user_modifiable_info_by_admin: Option<Vec<UserModifiableInfoByAdmin>>,
    /// Signin with SSO.
    pub signin_with_sso: Option<SigninWithSso>,
    /// Hide billing info.
    pub hide_billing_info: Option<bool>,
    /// Import photos from devices.
    pub import_photos_from_devices: Option<bool>,
    /// Password requirement.
    pub password_requirement: Option<PasswordRequirement>,
    /// Sign again period for inactivity on client.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// Sign again period for inactivity on web.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Sign in with two factor auth.
    pub sign_in_with_two_factor_auth: Option<InWithTwoFactorAuth>,
    /// Sign in with two factor auth groups.
    pub sign_in_with_two_factor_auth_groups: Option<Vec<String>>,
    /// Sign in with two factor auth roles.
    pub sign_in_with_two_factor_auth_roles: Option<Vec<String>>,
}

/// Values of `user_modifiable_info_by_admin`.
#[zoom_enum]
pub enum UserModifiableInfoByAdmin {
    /// `name`.
    Name,
    /// `profile_picture`.
    ProfilePicture,
    /// `sign_in_email`.
    SignInEmail,
    /// `host_key`.
    HostKey,
}

/// Value of `signin_with_sso`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SigninWithSso {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Require SSO for domains.
    pub require_sso_for_domains: Option<bool>,
    /// Domains.
    pub domains: Option<Vec<String>>,
    /// SSO bypass users.
    pub sso_bypass_users: Option<Vec<SsoBypassUser>>,
}

/// Element of `sso_bypass_users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SsoBypassUser {
    /// ID.
    pub id: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Value of `password_requirement`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PasswordRequirement {
    /// Consecutive characters length.
    pub consecutive_characters_length: Option<i64>,
    /// Have special character.
    pub have_special_character: Option<bool>,
    /// Minimum password length.
    #[range(8..=14)]
    pub minimum_password_length: Option<i64>,
    /// Weak enhance detection.
    pub weak_enhance_detection: Option<bool>,
}

/// Values of `sign_in_with_two_factor_auth`.
#[zoom_enum]
pub enum InWithTwoFactorAuth {
    /// `all`.
    All,
    /// `group`.
    Group,
    /// `role`.
    Role,
    /// `none`.
    None,
}

/// Value of `audio_conferencing`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingAudioConferencing {
    /// Toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<AndFeeBasedTollCall>,
    /// Toll call.
    pub toll_call: Option<TollCall>,
    /// Call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<MeAndInviteByPhone>,
    /// Personal audio conference.
    pub personal_audio_conference: Option<bool>,
    /// Participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// Value of `toll_free_and_fee_based_toll_call`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AndFeeBasedTollCall {
    /// Allow webinar attendees dial.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Numbers.
    pub numbers: Option<Vec<Number>>,
}

/// Element of `numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Code.
    pub code: Option<String>,
    /// Country code.
    pub country_code: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Display number.
    #[length(..=30)]
    pub display_number: Option<String>,
    /// Number.
    #[length(..=30)]
    pub number: Option<String>,
}

/// Value of `toll_call`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Numbers.
    pub numbers: Option<Vec<Number>>,
}

/// Value of `call_me_and_invite_by_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeAndInviteByPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Require press 1 for call me.
    pub require_press_1_for_call_me: Option<Press1ForCallMe>,
    /// Allow webinar attendees call me.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Call out countries.
    pub call_out_countries: Option<CallOutCountries>,
}

/// Values of `require_press_1_for_call_me`.
#[zoom_enum]
pub enum Press1ForCallMe {
    /// `auto`.
    Auto,
    /// `always`.
    Always,
    /// `never`.
    Never,
}

/// Call out countries.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallOutCountries {
    /// Allowed countries.
    pub allowed_countries: Option<Vec<AllowedCountry>>,
    /// Selected countries.
    pub selected_countries: Option<Vec<AllowedCountry>>,
}

/// Allowed country.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedCountry {
    /// Code.
    pub code: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Value of `participant_phone_masking`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantPhoneMasking {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Masking type.
    pub masking_type: Option<MaskingType>,
}

/// Values of `masking_type`.
#[zoom_enum]
pub enum MaskingType {
    /// `mask_default`.
    MaskDefault,
    /// `mask_first_5`.
    #[value("mask_first_5")]
    MaskFirst5,
    /// `mask_except_last_4`.
    #[value("mask_except_last_4")]
    MaskExceptLast4,
}

/// Value of `global_dial_in_countries`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInCountries {
    /// Allowed countries.
    pub allowed_countries: Option<Vec<AllowedCountry>>,
    /// Selected countries.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Include toll free.
    pub include_toll_free: Option<bool>,
}

/// Value of `chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingChat {
    /// Allow bots chat.
    pub allow_bots_chat: Option<bool>,
    /// Share files.
    pub share_files: Option<ShareFiles>,
    /// Chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Record voice messages.
    pub record_voice_messages: Option<bool>,
    /// Record video messages.
    pub record_video_messages: Option<bool>,
    /// Screen capture.
    pub screen_capture: Option<bool>,
    /// Create public channels.
    pub create_public_channels: Option<bool>,
    /// Create private channels.
    pub create_private_channels: Option<bool>,
    /// Create group chat.
    pub create_group_chat: Option<bool>,
    /// Share links in chat.
    pub share_links_in_chat: Option<bool>,
    /// Schedule meetings in chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// Set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInCloud>,
    /// Allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<ToThirdPartyArchivingService>,
    /// Apply local storage to personal channel.
    pub apply_local_storage_to_personal_channel: Option<LocalStorageToPersonalChannel>,
    /// Translate messages.
    pub translate_messages: Option<bool>,
    /// Search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<AndSendAnimatedGifImages>,
    /// External collab restrict.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// External user control.
    pub external_user_control: Option<ExternalUserControl>,
    /// External invite approve.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// External member join.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// External join approve.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Download file.
    pub download_file: Option<bool>,
    /// Share screen in chat.
    pub share_screen_in_chat: Option<bool>,
    /// Code snippet.
    pub code_snippet: Option<bool>,
    /// Personal channel.
    pub personal_channel: Option<bool>,
    /// Store revise chat.
    pub store_revise_chat: Option<bool>,
    /// Set chat as default tab.
    pub set_chat_as_default_tab: Option<bool>,
    /// Hyper link.
    pub hyper_link: Option<bool>,
    /// Suppress removal notification.
    pub suppress_removal_notification: Option<bool>,
    /// Suppress user group notification.
    pub suppress_user_group_notification: Option<bool>,
    /// Allow remove msg by owner and admins.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Allow huddles from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Shared spaces.
    pub shared_spaces: Option<bool>,
    /// Chat email address.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Read receipts.
    pub read_receipts: Option<ReadReceipts>,
    /// Allow delete message.
    pub allow_delete_message: Option<AllowDeleteMessage>,
    /// Allow edit message.
    pub allow_edit_message: Option<AllowDeleteMessage>,
    /// Show status to internal contact.
    pub show_status_to_internal_contact: Option<bool>,
    /// Presence on meeting.
    pub presence_on_meeting: Option<bool>,
    /// Presence away when screen saver.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Show H.323 contact tab.
    pub show_h323_contact_tab: Option<bool>,
    /// AI summary.
    pub ai_summary: Option<AiSummary>,
    /// AI compose.
    pub ai_compose: Option<AiSummary>,
    /// AI recommend.
    pub ai_recommend: Option<bool>,
    /// AI quick reply.
    pub ai_quick_reply: Option<bool>,
    /// AI sentence completion.
    pub ai_sentence_completion: Option<bool>,
    /// AI quick schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Survey poll.
    pub survey_poll: Option<bool>,
}

/// Value of `share_files`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareFiles {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Share option.
    pub share_option: Option<ShareOption>,
    /// View option.
    pub view_option: Option<ViewOption>,
    /// Restrictions.
    pub restrictions: Option<ShareFilesRestrictions>,
}

/// Values of `share_option`.
#[zoom_enum]
pub enum ShareOption {
    /// `disable`.
    Disable,
    /// `anyone`.
    Anyone,
    /// `account`.
    Account,
    /// `organization`.
    Organization,
}

/// Values of `view_option`.
#[zoom_enum]
pub enum ViewOption {
    /// `anyone`.
    Anyone,
    /// `account`.
    Account,
    /// `organization`.
    Organization,
}

/// Value of `restrictions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareFilesRestrictions {
    /// Only allow specific file types.
    pub only_allow_specific_file_types: Option<bool>,
    /// File type restrictions.
    pub file_type_restrictions: Option<Vec<FileTypeRestriction>>,
    /// File type restrictions for external.
    pub file_type_restrictions_for_external: Option<Vec<FileTypeRestriction>>,
    /// Maximum file size.
    pub maximum_file_size: Option<bool>,
    /// File size restrictions: one of `50`, `100`, `200`, `300`, `400`, `500`.
    pub file_size_restrictions: Option<i64>,
    /// File size restrictions for external: one of `50`, `100`, `200`, `300`, `400`, `500`.
    pub file_size_restrictions_for_external: Option<i64>,
    /// File restrictions apply to.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
}

/// Values of `file_type_restrictions`.
#[zoom_enum]
pub enum FileTypeRestriction {
    /// `.gz`.
    #[value(".gz")]
    Gz,
    /// `.rar`.
    #[value(".rar")]
    Rar,
    /// `.zip`.
    #[value(".zip")]
    Zip,
    /// `.xls`.
    #[value(".xls")]
    Xls,
    /// `.xlsx`.
    #[value(".xlsx")]
    Xlsx,
    /// `.json`.
    #[value(".json")]
    Json,
    /// `.png`.
    #[value(".png")]
    Png,
    /// `.pptx`.
    #[value(".pptx")]
    Pptx,
    /// `.ppt`.
    #[value(".ppt")]
    Ppt,
    /// `.7z`.
    #[value(".7z")]
    N7z,
    /// `.xmind`.
    #[value(".xmind")]
    Xmind,
    /// `.pdf`.
    #[value(".pdf")]
    Pdf,
    /// `.pps`.
    #[value(".pps")]
    Pps,
    /// `.txt`.
    #[value(".txt")]
    Txt,
    /// `.docx`.
    #[value(".docx")]
    Docx,
    /// `.doc`.
    #[value(".doc")]
    Doc,
}

/// Values of `file_restrictions_apply_to`.
#[zoom_enum]
pub enum FileRestrictionsApplyTo {
    /// `sharing_and_viewing`.
    SharingAndViewing,
    /// `sharing`.
    Sharing,
}

/// Value of `chat_emojis`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmojis {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Emojis option.
    pub emojis_option: Option<EmojisOption>,
}

/// Values of `emojis_option`.
#[zoom_enum]
pub enum EmojisOption {
    /// `all`.
    All,
    /// `selected`.
    Selected,
}

/// Set retention period in cloud.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SetRetentionPeriodInCloud {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Retention period of direct messages and group conversation.
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// Retention period of channels.
    pub retention_period_of_channels: Option<String>,
}

/// Allow users to add contacts.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowUsersToAddContacts {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Selected option.
    pub selected_option: Option<SelectedOption>,
    /// User email addresses.
    pub user_email_addresses: Option<String>,
}

/// Values of `selected_option`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SelectedOption {
    /// `1`.
    Anyone = 1,
    /// `2`.
    InSameOrganization = 2,
    /// `3`.
    InSameOrganizationAndSpecifiedDomains = 3,
    /// `4`.
    InSameOrganizationAndSpecifiedUsers = 4,
}

/// Value of `chat_etiquette_tool`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteTool {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Policies.
    pub policies: Option<Vec<Policy>>,
    /// Policy max count.
    pub policy_max_count: Option<i64>,
}

/// Element of `policies`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Policy {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Whether it is locked: defaults to `false`.
    pub is_locked: Option<bool>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
    /// Regular expression.
    pub regular_expression: Option<String>,
    /// Status.
    pub status: Option<PolicyStatus>,
    /// Trigger action: one of `1`, `2`.
    pub trigger_action: Option<i64>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PolicyStatus {
    /// `activated`.
    Activated,
    /// `deactivated`.
    Deactivated,
}

/// Value of `send_data_to_third_party_archiving_service`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ToThirdPartyArchivingService {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Type.
    #[wire("type")]
    pub kind: Option<PartyArchivingServiceType>,
    /// Smtp delivery address.
    pub smtp_delivery_address: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Authorized channel token.
    pub authorized_channel_token: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum PartyArchivingServiceType {
    /// `global_relay`.
    GlobalRelay,
    /// `smarsh`.
    Smarsh,
}

/// Value of `apply_local_storage_to_personal_channel`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocalStorageToPersonalChannel {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Retention period.
    pub retention_period: Option<String>,
}

/// Value of `search_and_send_animated_gif_images`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AndSendAnimatedGifImages {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Giphy content rating.
    pub giphy_content_rating: Option<GiphyContentRating>,
}

/// Values of `giphy_content_rating`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GiphyContentRating {
    /// `1`.
    GLevel1 = 1,
    /// `2`.
    PgLevel2 = 2,
    /// `3`.
    Pg13Level13 = 3,
    /// `4`.
    RLevel4 = 4,
}

/// Value of `external_collab_restrict`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalCollabRestrict {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// External chat.
    pub external_chat: Option<ExternalChat>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Values of `external_chat`.
#[zoom_enum]
pub enum ExternalChat {
    /// `allowed`.
    Allowed,
    /// `not_allowed`.
    NotAllowed,
}

/// Value of `external_user_control`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalUserControl {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Selected option.
    pub selected_option: Option<ExternalUserControlSelectedOption>,
    /// External account.
    pub external_account: Option<bool>,
}

/// Values of `selected_option`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ExternalUserControlSelectedOption {
    /// `1`.
    Everyone = 1,
    /// `2`.
    OnlyMembersInYourOrganization = 2,
    /// `3`.
    OnlyAccountOwnerAndAdmins = 3,
}

/// Value of `external_invite_approve`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalInviteApprove {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Selected option: one of `1`, `2`.
    pub selected_option: Option<i64>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// External account.
    pub external_account: Option<bool>,
}

/// Value of `external_member_join`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalMemberJoin {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// External account.
    pub external_account: Option<bool>,
}

/// Value of `external_join_approve`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalJoinApprove {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Selected option.
    pub selected_option: Option<ExternalJoinApproveSelectedOption>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// External account.
    pub external_account: Option<bool>,
}

/// Values of `selected_option`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ExternalJoinApproveSelectedOption {
    /// `1`.
    SendRequestsDirectlyToAllApprovers = 1,
    /// `2`.
    SendRequestsToSpecificChannel = 2,
}

/// Value of `chat_email_address`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmailAddress {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Only allow specific domains.
    pub only_allow_specific_domains: Option<bool>,
    /// Specific domains.
    pub specific_domains: Option<Vec<String>>,
}

/// Value of `read_receipts`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReadReceipts {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Allow users opt out.
    pub allow_users_opt_out: Option<bool>,
}

/// Allow delete message.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowDeleteMessage {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Time: one of `0`, `5`, `30`, `60`, `1440`, `10080`.
    pub time: Option<i64>,
}

/// AI summary.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiSummary {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Shown in team chat.
    pub shown_in_team_chat: Option<bool>,
}

/// Value of `email_notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingEmailNotification {
    /// Alternative host reminder.
    pub alternative_host_reminder: Option<bool>,
    /// Cancel meeting reminder.
    pub cancel_meeting_reminder: Option<bool>,
    /// Cloud recording available reminder.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Jbh reminder.
    pub jbh_reminder: Option<bool>,
    /// Low host count reminder.
    pub low_host_count_reminder: Option<bool>,
    /// Recording available reminder alternative hosts.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Recording available reminder schedulers.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Schedule for reminder.
    pub schedule_for_reminder: Option<bool>,
}

/// Value of `feature`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingFeature {
    /// Meeting capacity.
    pub meeting_capacity: Option<i64>,
}

/// Value of `in_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingInMeeting {
    /// Auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow host to enable focus mode.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Allow participants to rename.
    pub allow_participants_to_rename: Option<bool>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Anonymous question answer.
    pub anonymous_question_answer: Option<bool>,
    /// Attendee on hold.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode.
    pub attention_mode_focus_mode: Option<bool>,
    /// Auto answer.
    pub auto_answer: Option<bool>,
    /// Auto saving chat.
    pub auto_saving_chat: Option<bool>,
    /// Breakout room.
    pub breakout_room: Option<bool>,
    /// Breakout room schedule.
    pub breakout_room_schedule: Option<bool>,
    /// Chat.
    pub chat: Option<bool>,
    /// Meeting question answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption.
    pub closed_caption: Option<bool>,
    /// Closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Co host.
    pub co_host: Option<bool>,
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Custom live streaming service.
    pub custom_live_streaming_service: Option<bool>,
    /// Custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// Meeting data transit and residency method.
    pub meeting_data_transit_and_residency_method: Option<DataTransitAndResidencyMethod>,
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Dscp audio.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
    /// Dscp video.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Dscp dual.
    pub dscp_dual: Option<bool>,
    /// E2e encryption.
    pub e2e_encryption: Option<bool>,
    /// Entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Far end camera control.
    pub far_end_camera_control: Option<bool>,
    /// Feedback.
    pub feedback: Option<bool>,
    /// File transfer.
    pub file_transfer: Option<bool>,
    /// Group HD.
    pub group_hd: Option<bool>,
    /// Webinar group HD.
    pub webinar_group_hd: Option<bool>,
    /// Join from desktop.
    pub join_from_desktop: Option<bool>,
    /// Join from mobile.
    pub join_from_mobile: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Live streaming facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Live streaming youtube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
    /// Meeting reactions.
    pub meeting_reactions: Option<bool>,
    /// Meeting reactions emojis.
    pub meeting_reactions_emojis: Option<EmojisOption>,
    /// Allow host panelists to use audible clap.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// P2p connetion.
    pub p2p_connetion: Option<bool>,
    /// P2p ports.
    pub p2p_ports: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Ports range.
    pub ports_range: Option<String>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
    /// Remote support.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Sending default email invites.
    pub sending_default_email_invites: Option<bool>,
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show meeting control toolbar.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Slide control.
    pub slide_control: Option<bool>,
    /// Stereo audio.
    pub stereo_audio: Option<bool>,
    /// Unchecked data center regions.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Use HTML format email.
    pub use_html_format_email: Option<bool>,
    /// Virtual background.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Watermark.
    pub watermark: Option<bool>,
    /// Webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Webinar question answer.
    pub webinar_question_answer: Option<bool>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
    /// Who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Workplace by facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Transfer meetings between devices.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Meeting summary with AI companion.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// AI companion questions.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
}

/// Value of `auto_generated_translation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoGeneratedTranslation {
    /// Language item pair list.
    #[wire("language_item_pairList")]
    pub language_item_pair_list: Option<LanguageItemPairList>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `language_item_pairList`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageItemPairList {
    /// Trans lang config.
    pub trans_lang_config: Option<Vec<TransLangConfig>>,
    /// All.
    pub all: Option<bool>,
}

/// Element of `trans_lang_config`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TransLangConfig {
    /// Speak language.
    pub speak_language: Option<SpeakLanguage>,
    /// Translate to.
    pub translate_to: Option<TranslateTo>,
}

/// Value of `speak_language`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpeakLanguage {
    /// Name.
    pub name: Option<SpeakLanguageName>,
    /// Code.
    pub code: Option<SpeakLanguageCode>,
}

/// Values of `name`.
#[zoom_enum]
pub enum SpeakLanguageName {
    /// `Chinese (Simplified)`.
    #[value("Chinese (Simplified)")]
    ChineseSimplified,
    /// `Dutch`.
    #[value("Dutch")]
    Dutch,
    /// `English`.
    #[value("English")]
    English,
    /// `French`.
    #[value("French")]
    French,
    /// `German`.
    #[value("German")]
    German,
    /// `Italian`.
    #[value("Italian")]
    Italian,
    /// `Japanese`.
    #[value("Japanese")]
    Japanese,
    /// `Korean`.
    #[value("Korean")]
    Korean,
    /// `Portuguese`.
    #[value("Portuguese")]
    Portuguese,
    /// `Russian`.
    #[value("Russian")]
    Russian,
    /// `Spanish`.
    #[value("Spanish")]
    Spanish,
    /// `Ukrainian`.
    #[value("Ukrainian")]
    Ukrainian,
}

/// Values of `code`.
#[zoom_enum]
pub enum SpeakLanguageCode {
    /// `zh`.
    Zh,
    /// `nl`.
    Nl,
    /// `en`.
    En,
    /// `fr`.
    Fr,
    /// `de`.
    De,
    /// `it`.
    It,
    /// `ja`.
    Ja,
    /// `ko`.
    Ko,
    /// `pt`.
    Pt,
    /// `ru`.
    Ru,
    /// `es`.
    Es,
    /// `uk`.
    Uk,
}

/// Value of `translate_to`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranslateTo {
    /// All.
    pub all: Option<bool>,
    /// Language config.
    pub language_config: Option<Vec<LanguageConfig>>,
}

/// Element of `language_config`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageConfig {
    /// Name: always `English`.
    pub name: Option<String>,
    /// Code: always `en`.
    pub code: Option<String>,
}

/// Values of `allow_participants_chat_with`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowParticipantsChatWith {
    /// `1`.
    NoOne = 1,
    /// `2`.
    HostAndCoHosts = 2,
    /// `3`.
    Everyone = 3,
    /// `4`.
    EveryoneAndAnyoneDirectly = 4,
}

/// Values of `allow_users_save_chats`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowUsersSaveChats {
    /// `1`.
    NotAllow = 1,
    /// `2`.
    HostAndCoHosts = 2,
    /// `3`.
    Everyone = 3,
}

/// Value of `closed_captioning`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedCaptioning {
    /// Auto transcribing.
    pub auto_transcribing: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Save caption.
    pub save_caption: Option<bool>,
    /// Third party captioning service.
    pub third_party_captioning_service: Option<bool>,
    /// View full transcript.
    pub view_full_transcript: Option<bool>,
}

/// Values of `meeting_data_transit_and_residency_method`.
#[zoom_enum]
pub enum DataTransitAndResidencyMethod {
    /// `cloud`.
    Cloud,
    /// `On-Prem`.
    #[value("On-Prem")]
    OnPrem,
}

/// Values of `data_center_regions`.
#[zoom_enum]
pub enum DataCenterRegion {
    /// `AU`.
    #[value("AU")]
    Au,
    /// `LA`.
    #[value("LA")]
    La,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `DE`.
    #[value("DE")]
    De,
    /// `HK`.
    #[value("HK")]
    Hk,
    /// `IN`.
    #[value("IN")]
    In,
    /// `IE`.
    #[value("IE")]
    Ie,
    /// `TY`.
    #[value("TY")]
    Ty,
    /// `MX`.
    #[value("MX")]
    Mx,
    /// `NL`.
    #[value("NL")]
    Nl,
    /// `SG`.
    #[value("SG")]
    Sg,
    /// `US`.
    #[value("US")]
    Us,
}

/// Values of `entry_exit_chime`.
#[zoom_enum]
pub enum EntryExitChime {
    /// `host`.
    Host,
    /// `all`.
    All,
    /// `none`.
    None,
}

/// Value of `language_interpretation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Custom languages.
    pub custom_languages: Option<Vec<String>>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Enable language interpretation by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Allow participants to speak in listening channel.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Allow up to 25 custom languages when scheduling meetings.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Languages.
    pub languages: Option<Vec<LanguageInterpretationLanguage>>,
}

/// Values of `languages`.
#[zoom_enum]
pub enum LanguageInterpretationLanguage {
    /// `English`.
    #[value("English")]
    English,
    /// `Chinese`.
    #[value("Chinese")]
    Chinese,
    /// `Japanese`.
    #[value("Japanese")]
    Japanese,
    /// `German`.
    #[value("German")]
    German,
    /// `French`.
    #[value("French")]
    French,
    /// `Russian`.
    #[value("Russian")]
    Russian,
    /// `Portuguese`.
    #[value("Portuguese")]
    Portuguese,
    /// `Spanish`.
    #[value("Spanish")]
    Spanish,
    /// `Korean`.
    #[value("Korean")]
    Korean,
}

/// Value of `sign_language_interpretation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretation {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Enable sign language interpretation by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Languages.
    pub languages: Option<Vec<SignLanguageInterpretationLanguage>>,
    /// Custom languages.
    pub custom_languages: Option<Vec<String>>,
}

/// Values of `languages`.
#[zoom_enum]
pub enum SignLanguageInterpretationLanguage {
    /// `American`.
    #[value("American")]
    American,
    /// `Chinese`.
    #[value("Chinese")]
    Chinese,
    /// `French`.
    #[value("French")]
    French,
    /// `German`.
    #[value("German")]
    German,
    /// `Japanese`.
    #[value("Japanese")]
    Japanese,
    /// `Russian`.
    #[value("Russian")]
    Russian,
    /// `Brazilian`.
    #[value("Brazilian")]
    Brazilian,
    /// `Spanish`.
    #[value("Spanish")]
    Spanish,
    /// `Mexican`.
    #[value("Mexican")]
    Mexican,
    /// `British`.
    #[value("British")]
    British,
}

/// Value of `manual_captioning`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ManualCaptioning {
    /// Allow to type.
    pub allow_to_type: Option<bool>,
    /// Auto generated captions.
    pub auto_generated_captions: Option<bool>,
    /// Full transcript.
    pub full_transcript: Option<bool>,
    /// Manual captions.
    pub manual_captions: Option<bool>,
    /// Save captions.
    pub save_captions: Option<bool>,
    /// Third party captioning service.
    pub third_party_captioning_service: Option<bool>,
}

/// Value of `meeting_polling`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPolling {
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Values of `unchecked_data_center_regions`.
#[zoom_enum]
pub enum UncheckedDataCenterRegion {
    /// `EU`.
    #[value("EU")]
    Eu,
    /// `HK`.
    #[value("HK")]
    Hk,
    /// `AU`.
    #[value("AU")]
    Au,
    /// `IN`.
    #[value("IN")]
    In,
    /// `TY`.
    #[value("TY")]
    Ty,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `US`.
    #[value("US")]
    Us,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `DE`.
    #[value("DE")]
    De,
    /// `NL`.
    #[value("NL")]
    Nl,
    /// `LA`.
    #[value("LA")]
    La,
}

/// Value of `virtual_background_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundSettings {
    /// Allow upload custom.
    pub allow_upload_custom: Option<bool>,
    /// Allow videos.
    pub allow_videos: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Files.
    pub files: Option<Vec<File>>,
}

/// Response to [`UploadVirtualBackgroundFiles`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// ID.
    pub id: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `webinar_chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChat {
    /// Allow attendees chat with.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Allow auto save local chat file.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Allow panelists chat with.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Allow panelists send direct message.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Allow users save chats: one of `0`, `1`, `2`.
    pub allow_users_save_chats: Option<i64>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Default attendees chat with.
    pub default_attendees_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Values of `allow_attendees_chat_with`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowAttendeesChatWith {
    /// `1`.
    NoOne = 1,
    /// `2`.
    HostAndAllPanelists = 2,
    /// `3`.
    Everyone = 3,
}

/// Values of `allow_panelists_chat_with`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowPanelistsChatWith {
    /// `1`.
    HostAndAllPanelists = 1,
    /// `2`.
    Everyone = 2,
}

/// Value of `webinar_live_streaming`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarLiveStreaming {
    /// Custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Live streaming reminder.
    pub live_streaming_reminder: Option<bool>,
    /// Live streaming service.
    pub live_streaming_service: Option<Vec<LiveStreamingService>>,
}

/// Values of `live_streaming_service`.
#[zoom_enum]
pub enum LiveStreamingService {
    /// `facebook`.
    Facebook,
    /// `workplace_by_facebook`.
    WorkplaceByFacebook,
    /// `youtube`.
    Youtube,
    /// `custom_live_streaming_service`.
    CustomLiveStreamingService,
}

/// Webinar polling.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarPolling {
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Values of `who_can_share_screen`.
#[zoom_enum]
pub enum WhoCanShareScreen {
    /// `host`.
    Host,
    /// `all`.
    All,
}

/// Values of `participants_share_simultaneously`.
#[zoom_enum]
pub enum ParticipantsShareSimultaneously {
    /// `multiple`.
    Multiple,
    /// `one`.
    One,
}

/// Value of `meeting_summary_with_ai_companion`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto enable.
    pub auto_enable: Option<bool>,
    /// Who will receive summary: one of `1`, `2`, `3`, `4`.
    pub who_will_receive_summary: Option<i64>,
}

/// Value of `ai_companion_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionQuestions {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto enable.
    pub auto_enable: Option<bool>,
    /// Who can ask questions: one of `1`, `2`, `3`, `4`, `5`.
    pub who_can_ask_questions: Option<i64>,
}

/// Value of `integration`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingIntegration {
    /// Box.
    pub r#box: Option<bool>,
    /// Dropbox.
    pub dropbox: Option<bool>,
    /// Google calendar.
    pub google_calendar: Option<bool>,
    /// Google drive.
    pub google_drive: Option<bool>,
    /// Kubi.
    pub kubi: Option<bool>,
    /// Microsoft one drive.
    pub microsoft_one_drive: Option<bool>,
}

/// Value of `other_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingOtherOptions {
    /// Allow auto active users.
    pub allow_auto_active_users: Option<bool>,
    /// Allow users contact support via chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Allow users enter and share pronouns.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Blur snapshot.
    pub blur_snapshot: Option<bool>,
    /// Display meetings scheduled for others.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// Meeting QoS and mos: one of `0`, `1`, `2`, `3`.
    pub meeting_qos_and_mos: Option<i64>,
    /// Show one user meeting on dashboard.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// Use cdn.
    pub use_cdn: Option<UseCdn>,
    /// Webinar registration options.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Email in attendee report for meeting.
    pub email_in_attendee_report_for_meeting: Option<bool>,
}

/// Values of `use_cdn`.
#[zoom_enum]
pub enum UseCdn {
    /// `none`.
    None,
    /// `default`.
    Default,
    /// `wangsu`.
    Wangsu,
}

/// Value of `webinar_registration_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationOptions {
    /// Allow host to enable join info.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Allow host to enable social share buttons.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Enable custom questions.
    pub enable_custom_questions: Option<bool>,
}

/// Value of `profile`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingProfile {
    /// Recording storage location.
    pub recording_storage_location: Option<RecordingStorageLocation>,
}

/// Value of `recording_storage_location`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingStorageLocation {
    /// Allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// Value.
    pub value: Option<String>,
}

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Allow recovery deleted cloud recordings.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Archive.
    pub archive: Option<AccountSettingRecordingArchive>,
    /// Auto delete cmr.
    pub auto_delete_cmr: Option<bool>,
    /// Auto delete cmr days: one of `30`, `60`, `90`, `120`.
    pub auto_delete_cmr_days: Option<i64>,
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record audio file each participant.
    pub record_audio_file_each_participant: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Recording disclaimer.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// Recording highlight.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Required password for existing cloud recordings.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Required password for shared cloud recordings.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
}

/// Value of `archive`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecordingArchive {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Settings.
    pub settings: Option<AccountSettingRecordingArchiveSettings>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AccountSettingRecordingArchiveType>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecordingArchiveSettings {
    /// Audio file.
    pub audio_file: Option<bool>,
    /// Cc transcript file.
    pub cc_transcript_file: Option<bool>,
    /// Chat file.
    pub chat_file: Option<bool>,
    /// Chat with sender email.
    pub chat_with_sender_email: Option<bool>,
    /// Video file.
    pub video_file: Option<bool>,
    /// Chat with direct message.
    pub chat_with_direct_message: Option<bool>,
    /// Archive retention: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, and others.
    pub archive_retention: Option<i64>,
    /// Action when archive failed: one of `1`, `2`.
    pub action_when_archive_failed: Option<i64>,
    /// Notification when archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Play voice prompt when archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<VoicePromptWhenArchivingStarts>,
}

/// Values of `notification_when_archiving_starts`.
#[zoom_enum]
pub enum NotificationWhenArchivingStarts {
    /// `participants`.
    Participants,
    /// `guest`.
    Guest,
}

/// Values of `play_voice_prompt_when_archiving_starts`.
#[zoom_enum]
pub enum VoicePromptWhenArchivingStarts {
    /// `participants`.
    Participants,
    /// `guest`.
    Guest,
    /// `none`.
    None,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AccountSettingRecordingArchiveType {
    /// `1`.
    OnlyMeetingsArchived = 1,
    /// `2`.
    OnlyWebinarsArchived = 2,
    /// `3`.
    BothMeetingsAndWebinarsArchived = 3,
}

/// Values of `auto_recording`.
#[zoom_enum]
pub enum AutoRecording {
    /// `local`.
    Local,
    /// `cloud`.
    Cloud,
    /// `none`.
    None,
}

/// Value of `ip_address_access_control`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IpAddressAccessControl {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// IP addresses or ranges.
    pub ip_addresses_or_ranges: Option<String>,
}

/// Value of `record_files_separately`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordFilesSeparately {
    /// Active speaker.
    pub active_speaker: Option<bool>,
    /// Gallery view.
    pub gallery_view: Option<bool>,
    /// Shared screen.
    pub shared_screen: Option<bool>,
}

/// Value of `smart_recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecording {
    /// Create recording highlights.
    pub create_recording_highlights: Option<bool>,
    /// Create smart chapters.
    pub create_smart_chapters: Option<bool>,
    /// Create next steps.
    pub create_next_steps: Option<bool>,
}

/// Value of `recording_password_requirement`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPasswordRequirement {
    /// Have letter.
    pub have_letter: Option<bool>,
    /// Have number.
    pub have_number: Option<bool>,
    /// Have special character.
    pub have_special_character: Option<bool>,
    /// Length.
    #[range(..=10)]
    pub length: Option<i64>,
    /// Only allow numeric.
    pub only_allow_numeric: Option<bool>,
}

/// Value of `recording_notification_for_zoom_client`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingNotificationForZoomClient {
    /// Disclaimer to participants.
    pub disclaimer_to_participants: Option<String>,
    /// Play voice prompt.
    pub play_voice_prompt: Option<String>,
    /// Ask host to confirm.
    pub ask_host_to_confirm: Option<bool>,
}

/// Value of `schedule_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<AudioType>,
    /// Enforce login.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Enforce login with domains.
    pub enforce_login_with_domains: Option<bool>,
    /// Force PMI jbh password.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Enable dedicated group chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// Jbh time: one of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Not store meeting topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Allow host to disable participant video.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Require password for scheduled meetings.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<DisplayZoomMeetingAsTopic>,
    /// Hide meeting description.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<DisplayZoomWebinarAsTopic>,
    /// Hide webinar description.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Meeting template.
    pub meeting_template: Option<MeetingTemplate>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Values of `audio_type`.
#[zoom_enum]
pub enum AudioType {
    /// `both`.
    Both,
    /// `telephony`.
    Telephony,
    /// `voip`.
    Voip,
    /// `thirdParty`.
    #[value("thirdParty")]
    ThirdParty,
}

/// Value of `meeting_password_requirement`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPasswordRequirement {
    /// Consecutive characters length: one of `0`, `4`, `5`, `6`, `7`, `8`.
    pub consecutive_characters_length: Option<i64>,
    /// Have letter.
    pub have_letter: Option<bool>,
    /// Have number.
    pub have_number: Option<bool>,
    /// Have special character.
    pub have_special_character: Option<bool>,
    /// Have upper and lower characters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Length.
    pub length: Option<i64>,
    /// Only allow numeric.
    pub only_allow_numeric: Option<bool>,
    /// Weak enhance detection.
    pub weak_enhance_detection: Option<bool>,
}

/// Values of `require_password_for_pmi_meetings`.
#[zoom_enum]
pub enum RequirePasswordForPmiMeetings {
    /// `jbh_only`.
    JbhOnly,
    /// `all`.
    All,
    /// `none`.
    None,
}

/// Value of `always_display_zoom_meeting_as_topic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayZoomMeetingAsTopic {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Display topic for scheduled meetings.
    pub display_topic_for_scheduled_meetings: Option<bool>,
}

/// Value of `hide_meeting_description`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HideMeetingDescription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Hide description for scheduled meetings.
    pub hide_description_for_scheduled_meetings: Option<bool>,
}

/// Value of `always_display_zoom_webinar_as_topic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayZoomWebinarAsTopic {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Display topic for scheduled webinars.
    pub display_topic_for_scheduled_webinars: Option<bool>,
}

/// Value of `hide_webinar_description`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HideWebinarDescription {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Hide description for scheduled webinars.
    pub hide_description_for_scheduled_webinars: Option<bool>,
}

/// Value of `meeting_template`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Templates.
    pub templates: Option<Vec<Template>>,
}

/// Element of `templates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `continuous_meeting_chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContinuousMeetingChat {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Can add external users.
    pub can_add_external_users: Option<bool>,
    /// Auto add invited external users.
    pub auto_add_invited_external_users: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTelephony {
    /// Audio conference info.
    pub audio_conference_info: Option<String>,
    /// Telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `telephony_regions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// Selection values.
    pub selection_values: Option<String>,
}

/// Value of `tsp`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Call out countries.
    pub call_out_countries: Option<Vec<String>>,
    /// Allow webinar attendees call me.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Display toll free numbers.
    pub display_toll_free_numbers: Option<bool>,
    /// Allow webinar attendees toll free dial.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<CallOutCountries>,
}

/// Value of `zoom_rooms`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRooms {
    /// Auto start stop scheduled meetings.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Cmr for instant meeting.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Force private meeting.
    pub force_private_meeting: Option<bool>,
    /// Hide host information.
    pub hide_host_information: Option<bool>,
    /// List meetings with calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Start airplay manually.
    pub start_airplay_manually: Option<bool>,
    /// Ultrasonic.
    pub ultrasonic: Option<bool>,
    /// Upcoming meeting alert.
    pub upcoming_meeting_alert: Option<bool>,
    /// Weekly system restart.
    pub weekly_system_restart: Option<bool>,
    /// Zr post meeting feedback.
    pub zr_post_meeting_feedback: Option<bool>,
}

/// Value of `smart_recognition`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecognition {
    /// Personalized audio isolation.
    pub personalized_audio_isolation: Option<bool>,
    /// Zoom rooms.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// Workplace app.
    pub workplace_app: Option<WorkplaceApp>,
}

/// Value of `zoom_rooms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecognitionZoomRooms {
    /// Video name tags.
    pub video_name_tags: Option<VideoNameTags>,
    /// Voice name tags.
    pub voice_name_tags: Option<VoiceNameTags>,
}

/// Value of `video_name_tags`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoNameTags {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Allow user photos.
    pub allow_user_photos: Option<bool>,
    /// Allow enrollment email.
    pub allow_enrollment_email: Option<bool>,
    /// Allow external identification.
    pub allow_external_identification: Option<bool>,
}

/// Value of `voice_name_tags`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceNameTags {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Allow enrollment email.
    pub allow_enrollment_email: Option<bool>,
    /// Allow external identification.
    pub allow_external_identification: Option<bool>,
}

/// Value of `workplace_app`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkplaceApp {
    /// Voice name tags.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
}

/// Value of `voice_name_tags`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkplaceAppVoiceNameTags {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Allow enrollment email.
    pub allow_enrollment_email: Option<bool>,
}

/// Value of `mail_calendar`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailCalendar {
    /// Email calendar management.
    pub email_calendar_management: Option<bool>,
    /// Email management.
    pub email_management: Option<bool>,
    /// Zoom email provider.
    pub zoom_email_provider: Option<bool>,
}

/// Value of `general_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Auto Zoom room proximity connect.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Show Zoom room feature.
    pub show_zoom_room_feature: Option<bool>,
}

/// Element of `authentication_options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AuthenticationOption {
    /// Default option.
    pub default_option: Option<bool>,
    /// Domains.
    pub domains: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Visible.
    pub visible: Option<bool>,
}

/// Values of `type`.
#[zoom_enum]
pub enum AuthenticationOptionType {
    /// `enforce_login`.
    EnforceLogin,
    /// `enforce_login_with_same_account`.
    EnforceLoginWithSameAccount,
    /// `enforce_login_with_domains`.
    EnforceLoginWithDomains,
    /// `internally`.
    Internally,
}

/// Value of `meeting_security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingMeetingSecurity {
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Block user domain list.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// End to end encrypted meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Meeting password.
    pub meeting_password: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Only authenticated can join from webclient.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Phone password.
    pub phone_password: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<bool>,
    /// Require password for scheduled meeting.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Require password for scheduled webinar.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Webinar password.
    pub webinar_password: Option<bool>,
    /// Waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// Value of `waiting_room_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomSettings {
    /// Participants to place in waiting room: one of `0`, `1`, `2`.
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Users who can admit participants from waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<AdmitParticipantsFromWaitingRoom>,
    /// Whitelisted domains for waiting room.
    pub whitelisted_domains_for_waiting_room: Option<String>,
}

/// Values of `users_who_can_admit_participants_from_waiting_room`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AdmitParticipantsFromWaitingRoom {
    /// `0`.
    HostAndCoHostsOnly = 0,
    /// `1`.
    Host = 1,
}

/// Value of `waiting_room_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomOptions {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Admit type: one of `1`, `2`, `3`, `4`.
    pub admit_type: Option<i64>,
    /// Internal user auto admit: one of `1`, `2`, `3`, `4`, `5`.
    pub internal_user_auto_admit: Option<i64>,
    /// Admit domain allowlist.
    pub admit_domain_allowlist: Option<String>,
    /// Who can admit participants.
    pub who_can_admit_participants: Option<AdmitParticipantsFromWaitingRoom>,
    /// Sort order of people.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// More options.
    pub more_options: Option<MoreOptions>,
}

/// Values of `sort_order_of_people`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SortOrderOfPeople {
    /// `0`.
    JoinOrder = 0,
    /// `1`.
    Alphabetical = 1,
}

/// Value of `more_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoreOptions {
    /// User invited by host can bypass waiting room.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Move participants to waiting room when host dropped.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Allow participants to reply to host.
    pub allow_participants_to_reply_to_host: Option<bool>,
}

/// Value of `in_session`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InSession {
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Unchecked data center regions.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// P2p connetion.
    pub p2p_connetion: Option<bool>,
    /// P2p ports.
    pub p2p_ports: Option<bool>,
    /// Ports range.
    pub ports_range: Option<String>,
    /// Dscp audio.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
    /// Dscp video.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Dscp dual.
    pub dscp_dual: Option<bool>,
    /// Subsession.
    pub subsession: Option<bool>,
}

/// Value of `session_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSecurity {
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<OrDeniedCountriesOrRegions>,
}

/// Value of `approved_or_denied_countries_or_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrDeniedCountriesOrRegions {
    /// Approved list.
    pub approved_list: Option<Vec<String>>,
    /// Denied list.
    pub denied_list: Option<Vec<String>>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Method.
    pub method: Option<CountriesOrRegionsMethod>,
}

/// Values of `method`.
#[zoom_enum]
pub enum CountriesOrRegionsMethod {
    /// `approve`.
    Approve,
    /// `deny`.
    Deny,
}

/// Update account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{AccountSettingOption, UpdateAccountSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountSettings::new("Zl3aVt0bQ9y")
///     .option(AccountSettingOption::MeetingAuthentication)
///     .allow_authentication_exception(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountSettings {
    /// Account ID.
    pub account_id: String,
    /// Option.
    #[query]
    pub option: Option<AccountSettingOption>,
    /// Security.
    pub security: Option<UpdateAccountSettingsSecurity>,
    /// Audio conferencing.
    pub audio_conferencing: Option<UpdateAccountSettingsAudioConferencing>,
    /// Chat.
    pub chat: Option<UpdateAccountSettingsChat>,
    /// Email notification.
    pub email_notification: Option<AccountSettingEmailNotification>,
    /// Feature.
    pub feature: Option<AccountSettingFeature>,
    /// In meeting.
    pub in_meeting: Option<UpdateAccountSettingsInMeeting>,
    /// Integration.
    pub integration: Option<AccountSettingIntegration>,
    /// Other options.
    pub other_options: Option<AccountSettingOtherOptions>,
    /// Profile.
    pub profile: Option<AccountSettingProfile>,
    /// Recording.
    pub recording: Option<UpdateAccountSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<UpdateAccountSettingsScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<UpdateAccountSettingsTelephony>,
    /// TSP.
    pub tsp: Option<UpdateAccountSettingsTsp>,
    /// Zoom rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// General setting.
    pub general_setting: Option<GeneralSetting>,
    /// Mail calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// Allow authentication exception.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication option.
    pub authentication_option: Option<AccountSettingAuthenticationOption>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<UpdateAccountSettingsMeetingSecurity>,
    /// In session.
    pub in_session: Option<AccountSettingInSession>,
    /// Session security.
    pub session_security: Option<SessionSecurity>,
}

/// Value of `security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsSecurity {
    /// Admin change name pic.
    ///
    /// Deprecated by Zoom.
    pub admin_change_name_pic: Option<bool>,
    /// Admin change user info.
    pub admin_change_user_info: Option<bool>,
    /// User modifiable info by admin.
    pub user_modifiable_info_by_admin: Option<Vec<UserModifiableInfoByAdmin>>,
    /// Signin with SSO.
    pub signin_with_sso: Option<UpdateAccountSettingsSecuritySigninWithSso>,
    /// Hide billing info.
    pub hide_billing_info: Option<bool>,
    /// Import photos from devices.
    pub import_photos_from_devices: Option<bool>,
    /// Password requirement.
    pub password_requirement: Option<PasswordRequirement>,
    /// Sign again period for inactivity on client.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// Sign again period for inactivity on web.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Sign in with two factor auth.
    pub sign_in_with_two_factor_auth: Option<InWithTwoFactorAuth>,
    /// Sign in with two factor auth groups.
    pub sign_in_with_two_factor_auth_groups: Option<Vec<String>>,
    /// Sign in with two factor auth roles.
    pub sign_in_with_two_factor_auth_roles: Option<Vec<String>>,
}

/// Value of `signin_with_sso`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsSecuritySigninWithSso {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Require SSO for domains.
    pub require_sso_for_domains: Option<bool>,
    /// Domains.
    pub domains: Option<Vec<String>>,
    /// SSO bypass user IDs.
    pub sso_bypass_user_ids: Option<Vec<String>>,
    /// Operation.
    pub operation: Option<SigninWithSsoOperation>,
}

/// Values of `operation`.
#[zoom_enum]
pub enum SigninWithSsoOperation {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
}

/// Value of `audio_conferencing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsAudioConferencing {
    /// Toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<AndFeeBasedTollCall>,
    /// Toll call.
    pub toll_call: Option<SettingsAudioConferencingTollCall>,
    /// Call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<SettingsAudioConferencingMeAndInviteByPhone>,
    /// Personal audio conference.
    pub personal_audio_conference: Option<bool>,
    /// Participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<SettingsAudioConferencingGlobalDialInCountries>,
}

/// Value of `toll_call`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsAudioConferencingTollCall {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Numbers: at most 100 items.
    pub numbers: Option<Vec<ConferencingTollCallNumber>>,
}

/// Element of `numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConferencingTollCallNumber {
    /// Code.
    pub code: Option<String>,
    /// Number.
    #[length(..=30)]
    pub number: Option<String>,
}

/// Value of `call_me_and_invite_by_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsAudioConferencingMeAndInviteByPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Require press 1 for call me.
    pub require_press_1_for_call_me: Option<Press1ForCallMe>,
    /// Call out countries.
    pub call_out_countries: Option<InviteByPhoneCallOutCountries>,
    /// Allow webinar attendees call me.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Invite by phone call out countries.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteByPhoneCallOutCountries {
    /// Selected countries.
    pub selected_countries: Option<Vec<SelectedCountry>>,
}

/// Element of `selected_countries`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedCountry {
    /// Code.
    pub code: Option<String>,
}

/// Value of `global_dial_in_countries`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsAudioConferencingGlobalDialInCountries {
    /// Selected countries.
    pub selected_countries: Option<Vec<SelectedCountry>>,
    /// Include toll free.
    pub include_toll_free: Option<bool>,
}

/// Value of `chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsChat {
    /// Allow bots chat.
    pub allow_bots_chat: Option<bool>,
    /// Share files.
    pub share_files: Option<ShareFiles>,
    /// Chat emojis.
    pub chat_emojis: Option<ChatEmojis>,
    /// Record voice messages.
    pub record_voice_messages: Option<bool>,
    /// Record video messages.
    pub record_video_messages: Option<bool>,
    /// Screen capture.
    pub screen_capture: Option<bool>,
    /// Create public channels.
    pub create_public_channels: Option<bool>,
    /// Create private channels.
    pub create_private_channels: Option<bool>,
    /// Create group chat.
    pub create_group_chat: Option<bool>,
    /// Share links in chat.
    pub share_links_in_chat: Option<bool>,
    /// Schedule meetings in chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// Set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInCloud>,
    /// Allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<UpdateAccountSettingsChatEtiquetteTool>,
    /// Send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<ToThirdPartyArchivingService>,
    /// Apply local storage to personal channel.
    pub apply_local_storage_to_personal_channel: Option<LocalStorageToPersonalChannel>,
    /// Translate messages.
    pub translate_messages: Option<bool>,
    /// Search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<AndSendAnimatedGifImages>,
    /// External collab restrict.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// External user control.
    pub external_user_control: Option<ExternalUserControl>,
    /// External invite approve.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// External member join.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// External join approve.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Download file.
    pub download_file: Option<bool>,
    /// Share screen in chat.
    pub share_screen_in_chat: Option<bool>,
    /// Code snippet.
    pub code_snippet: Option<bool>,
    /// Personal channel.
    pub personal_channel: Option<bool>,
    /// Store revise chat.
    pub store_revise_chat: Option<bool>,
    /// Set chat as default tab.
    pub set_chat_as_default_tab: Option<bool>,
    /// Hyper link.
    pub hyper_link: Option<bool>,
    /// Suppress removal notification.
    pub suppress_removal_notification: Option<bool>,
    /// Suppress user group notification.
    pub suppress_user_group_notification: Option<bool>,
    /// Allow remove msg by owner and admins.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Allow huddles from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Shared spaces.
    pub shared_spaces: Option<bool>,
    /// Chat email address.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Read receipts.
    pub read_receipts: Option<ReadReceipts>,
    /// Allow delete message.
    pub allow_delete_message: Option<AllowDeleteMessage>,
    /// Allow edit message.
    pub allow_edit_message: Option<AllowDeleteMessage>,
    /// Show status to internal contact.
    pub show_status_to_internal_contact: Option<bool>,
    /// Presence on meeting.
    pub presence_on_meeting: Option<bool>,
    /// Presence away when screen saver.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Show H.323 contact tab.
    pub show_h323_contact_tab: Option<bool>,
    /// AI summary.
    pub ai_summary: Option<AiSummary>,
    /// AI compose.
    pub ai_compose: Option<AiSummary>,
    /// AI recommend.
    pub ai_recommend: Option<bool>,
    /// AI quick reply.
    pub ai_quick_reply: Option<bool>,
    /// AI sentence completion.
    pub ai_sentence_completion: Option<bool>,
    /// AI quick schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Survey poll.
    pub survey_poll: Option<bool>,
}

/// Value of `chat_etiquette_tool`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsChatEtiquetteTool {
    /// Whether it is enabled: defaults to `false`.
    pub enable: Option<bool>,
    /// Operate.
    pub operate: Option<ChatEtiquetteToolOperate>,
    /// Policies.
    pub policies: Option<Vec<Policy>>,
}

/// Values of `operate`.
#[zoom_enum]
pub enum ChatEtiquetteToolOperate {
    /// `create`.
    Create,
    /// `update`.
    Update,
    /// `delete`.
    Delete,
}

/// Value of `in_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsInMeeting {
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow host to enable focus mode.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow participants chat with: one of `1`, `2`, `3`, `4`.
    pub allow_participants_chat_with: Option<i64>,
    /// Allow participants to rename.
    pub allow_participants_to_rename: Option<bool>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Allow users save chats: one of `1`, `2`, `3`.
    pub allow_users_save_chats: Option<i64>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Anonymous question answer.
    pub anonymous_question_answer: Option<bool>,
    /// Attendee on hold: defaults to `false`.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode: defaults to `false`.
    pub attention_mode_focus_mode: Option<bool>,
    /// Auto answer.
    pub auto_answer: Option<bool>,
    /// Auto saving chat.
    pub auto_saving_chat: Option<bool>,
    /// Breakout room.
    pub breakout_room: Option<bool>,
    /// Breakout room schedule.
    pub breakout_room_schedule: Option<bool>,
    /// Chat.
    pub chat: Option<bool>,
    /// Meeting question answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption.
    pub closed_caption: Option<bool>,
    /// Closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Co host.
    pub co_host: Option<bool>,
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Custom live streaming service.
    pub custom_live_streaming_service: Option<bool>,
    /// Custom service instructions.
    pub custom_service_instructions: Option<String>,
    /// Meeting data transit and residency method.
    pub meeting_data_transit_and_residency_method: Option<DataTransitAndResidencyMethod>,
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Dscp audio: defaults to `56`.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
    /// Dscp video: defaults to `40`.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Dscp dual.
    pub dscp_dual: Option<bool>,
    /// E2e encryption.
    pub e2e_encryption: Option<bool>,
    /// Entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Far end camera control.
    pub far_end_camera_control: Option<bool>,
    /// Feedback.
    pub feedback: Option<bool>,
    /// File transfer.
    pub file_transfer: Option<bool>,
    /// Group HD.
    pub group_hd: Option<bool>,
    /// Webinar group HD.
    pub webinar_group_hd: Option<bool>,
    /// Join from desktop.
    pub join_from_desktop: Option<bool>,
    /// Join from mobile.
    pub join_from_mobile: Option<bool>,
    /// Auto generated translation.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Language interpretation.
    pub language_interpretation: Option<SettingsInMeetingLanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SettingsInMeetingSignLanguageInterpretation>,
    /// Live streaming facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Live streaming youtube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Meeting polling.
    pub meeting_polling: Option<WebinarPolling>,
    /// Meeting reactions.
    pub meeting_reactions: Option<bool>,
    /// Meeting reactions emojis.
    pub meeting_reactions_emojis: Option<EmojisOption>,
    /// Allow host panelists to use audible clap.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// P2p connetion.
    pub p2p_connetion: Option<bool>,
    /// P2p ports.
    pub p2p_ports: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Ports range.
    pub ports_range: Option<String>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Non verbal feedback: defaults to `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Remote support: defaults to `false`.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Sending default email invites.
    pub sending_default_email_invites: Option<bool>,
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show meeting control toolbar.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Slide control.
    pub slide_control: Option<bool>,
    /// Stereo audio.
    pub stereo_audio: Option<bool>,
    /// Use HTML format email.
    pub use_html_format_email: Option<bool>,
    /// Virtual background.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Watermark.
    pub watermark: Option<bool>,
    /// Webinar chat.
    pub webinar_chat: Option<SettingsInMeetingWebinarChat>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Webinar polling.
    pub webinar_polling: Option<WebinarPolling>,
    /// Webinar question answer.
    pub webinar_question_answer: Option<bool>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
    /// Who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Workplace by facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Transfer meetings between devices.
    pub transfer_meetings_between_devices: Option<bool>,
}

/// Value of `language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingLanguageInterpretation {
    /// Custom languages.
    pub custom_languages: Option<Vec<String>>,
    /// Enable language interpretation by default.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Allow participants to speak in listening channel.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Allow up to 25 custom languages when scheduling meetings.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `sign_language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingSignLanguageInterpretation {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Enable sign language interpretation by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Custom languages.
    pub custom_languages: Option<Vec<String>>,
}

/// Value of `webinar_chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingWebinarChat {
    /// Allow attendees chat with.
    pub allow_attendees_chat_with: Option<AllowAttendeesChatWith>,
    /// Allow auto save local chat file.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Allow panelists chat with.
    pub allow_panelists_chat_with: Option<AllowPanelistsChatWith>,
    /// Allow panelists send direct message.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Allow users save chats: one of `0`, `1`, `2`.
    pub allow_users_save_chats: Option<i64>,
    /// Default attendees chat with.
    pub default_attendees_chat_with: Option<AllowPanelistsChatWith>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Allow recovery deleted cloud recordings.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Archive.
    pub archive: Option<AccountSettingRecordingArchive>,
    /// Auto delete cmr.
    pub auto_delete_cmr: Option<bool>,
    /// Auto delete cmr days: one of `30`, `60`, `90`, `120`.
    pub auto_delete_cmr_days: Option<i64>,
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record audio file each participant.
    pub record_audio_file_each_participant: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Recording disclaimer.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// Recording highlight.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Required password for existing cloud recordings.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Required password for shared cloud recordings.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<UpdateAccountSettingsRecordingNotificationForZoomClient>,
}

/// Value of `recording_notification_for_zoom_client`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsRecordingNotificationForZoomClient {
    /// Disclaimer to participants.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Play voice prompt.
    pub play_voice_prompt: Option<PlayVoicePrompt>,
    /// Ask host to confirm.
    pub ask_host_to_confirm: Option<bool>,
}

/// Values of `disclaimer_to_participants`.
#[zoom_enum]
pub enum DisclaimerToParticipants {
    /// `All participants`.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`.
    #[value("Guest only")]
    GuestOnly,
}

/// Values of `play_voice_prompt`.
#[zoom_enum]
pub enum PlayVoicePrompt {
    /// `All participants`.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`.
    #[value("Guest only")]
    GuestOnly,
    /// `No one`.
    #[value("No one")]
    NoOne,
}

/// Value of `schedule_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsScheduleMeeting {
    /// Audio type: defaults to `both`.
    pub audio_type: Option<AudioType>,
    /// Enforce login.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Enforce login with domains.
    pub enforce_login_with_domains: Option<bool>,
    /// Force PMI jbh password.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Enable dedicated group chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// Jbh time: one of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Not store meeting topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Allow host to disable participant video.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Require password for scheduled meetings.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<DisplayZoomMeetingAsTopic>,
    /// Hide meeting description.
    pub hide_meeting_description: Option<HideMeetingDescription>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<DisplayZoomWebinarAsTopic>,
    /// Hide webinar description.
    pub hide_webinar_description: Option<HideWebinarDescription>,
    /// Meeting template.
    pub meeting_template: Option<SettingsScheduleMeetingTemplate>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Value of `meeting_template`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsScheduleMeetingTemplate {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Action.
    pub action: Option<String>,
    /// Templates.
    pub templates: Option<Vec<AccountSettingTemplate>>,
}

/// Element of `templates`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTemplate {
    /// ID.
    pub id: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTelephony {
    /// Audio conference info.
    pub audio_conference_info: Option<String>,
    /// Telephony regions.
    pub telephony_regions: Option<UpdateAccountSettingsTelephonyRegions>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `telephony_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTelephonyRegions {
    /// Selection values.
    pub selection_values: Option<String>,
}

/// Value of `tsp`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Call out countries.
    pub call_out_countries: Option<Vec<String>>,
    /// Allow webinar attendees call me.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Display toll free numbers.
    pub display_toll_free_numbers: Option<bool>,
    /// Allow webinar attendees toll free dial.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<InviteByPhoneCallOutCountries>,
}

/// Value of `authentication_option`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingAuthenticationOption {
    /// Action.
    pub action: Option<AccountSettingAuthenticationOptionAction>,
    /// Default option.
    pub default_option: Option<bool>,
    /// Domains.
    pub domains: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AuthenticationOptionType>,
}

/// Values of `action`.
#[zoom_enum]
pub enum AccountSettingAuthenticationOptionAction {
    /// `update`.
    Update,
    /// `delete`.
    Delete,
    /// `add`.
    Add,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsMeetingSecurity {
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Block user domain list: at most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<UpdateAccountSettingsChatEtiquetteTool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// End to end encrypted meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Meeting password.
    pub meeting_password: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Only authenticated can join from webclient.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Phone password.
    pub phone_password: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<bool>,
    /// Require password for scheduled meeting.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Require password for scheduled webinar.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Waiting room settings.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Webinar password.
    pub webinar_password: Option<bool>,
    /// Waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
}

/// Value of `in_session`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingInSession {
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// P2p connetion.
    pub p2p_connetion: Option<bool>,
    /// P2p ports.
    pub p2p_ports: Option<bool>,
    /// Ports range.
    pub ports_range: Option<String>,
    /// Dscp audio: defaults to `56`.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
    /// Dscp video: defaults to `40`.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Dscp dual.
    pub dscp_dual: Option<bool>,
    /// Subsession.
    pub subsession: Option<bool>,
}

/// Get account webinar registration settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetAccountWebinarRegistrationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/settings/registration" -> AccountWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:registration_settings:master"],
    errors = [(404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountWebinarRegistrationSettings {
    /// Account ID: `me` for the caller's own.
    pub account_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetAccountWebinarRegistrationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountWebinarRegistrationSettings {
    /// Options.
    pub options: Option<AccountWebinarRegistrationSettingOptions>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
    /// Approve type.
    pub approve_type: Option<ApproveType>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Value of `options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountWebinarRegistrationSettingOptions {
    /// Host email notification.
    pub host_email_notification: Option<bool>,
    /// Close registration.
    pub close_registration: Option<bool>,
    /// Allow participants to join from multiple devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Show social share buttons.
    pub show_social_share_buttons: Option<bool>,
}

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Field name.
    pub field_name: Option<FieldName>,
    /// Required.
    pub required: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
}

/// Values of `field_name`.
#[zoom_enum]
pub enum FieldName {
    /// `last_name`.
    LastName,
    /// `address`.
    Address,
    /// `city`.
    City,
    /// `country`.
    Country,
    /// `zip`.
    Zip,
    /// `state`.
    State,
    /// `phone`.
    Phone,
    /// `industry`.
    Industry,
    /// `org`.
    Org,
    /// `job_title`.
    JobTitle,
    /// `purchasing_time_frame`.
    PurchasingTimeFrame,
    /// `role_in_purchase_process`.
    RoleInPurchaseProcess,
    /// `no_of_employees`.
    NoOfEmployees,
    /// `comments`.
    Comments,
}

/// Values of `approve_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApproveType {
    /// `0`.
    AutomaticallyApprove = 0,
    /// `1`.
    ManuallyApprove = 1,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Required.
    pub required: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
}

/// Values of `type`.
#[zoom_enum]
pub enum CustomQuestionType {
    /// `short`.
    Short,
    /// `single_dropdown`.
    SingleDropdown,
    /// `single_radio`.
    SingleRadio,
    /// `multiple`.
    Multiple,
}

/// Update account webinar registration settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{ApproveType, UpdateAccountWebinarRegistrationSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .approve_type(ApproveType::AutomaticallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:registration_settings:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountWebinarRegistrationSettings {
    /// Account ID: `me` for the caller's own.
    pub account_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Options.
    pub options: Option<AccountWebinarRegistrationSettingOptions>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
    /// Approve type.
    pub approve_type: Option<ApproveType>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Upload virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UploadVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadVirtualBackgroundFiles::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/settings/virtual_backgrounds" -> File,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "account:write:admin",
        "account:write:virtual_background_files:master",
        "account:write:virtual_background_files:admin",
    ],
    errors = [(400, 120, "a limit is exceeded"), (404, 2001, "the resource does not belong to this account")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Delete virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::DeleteVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVirtualBackgroundFiles::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "account:write:admin",
        "account:delete:virtual_background_files:master",
        "account:delete:virtual_background_files:admin",
    ],
    errors = [(400, 300, "the parameter is invalid"), (404, 2001, "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
