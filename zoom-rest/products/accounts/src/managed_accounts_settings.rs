//! Accounts, settings: 6 operations.

use zoom_core::{Extra, FilePart, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::EncryptionType;

/// Returns an account's settings; `me` means the master account.
///
/// Needs a paid account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/settings" -> AccountSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:settings:admin", "account:read:settings:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Group of settings to return, instead of all of them.
    pub option: Option<AccountSettingOption>,
    /// Names of the settings to return, one entry each, such as `host_video`. Sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Group of settings that is returned or changed, instead of all of them.
///
/// Values of `option` in [`GetAccountSettings`] and [`UpdateAccountSettings`].
#[zoom_enum]
pub enum AccountSettingOption {
    /// `meeting_authentication`: Whether and how people must authenticate to join meetings.
    MeetingAuthentication,
    /// `recording_authentication`: Whether and how people must authenticate to view cloud recordings.
    RecordingAuthentication,
    /// `security`: Security settings, such as passcode rules and two-factor authentication.
    Security,
    /// `meeting_security`: Settings that protect meetings, such as passcodes and waiting rooms.
    MeetingSecurity,
}

/// Response to [`GetAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettings {
    /// Security settings of the account.
    pub security: Option<AccountSettingSecurity>,
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<AccountSettingAudioConferencing>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<AccountSettingChat>,
    /// Settings for notifications by email.
    pub email_notification: Option<AccountSettingEmailNotification>,
    /// How many participants the account's meetings may have.
    pub feature: Option<AccountSettingFeature>,
    /// What participants can do during meetings.
    pub in_meeting: Option<AccountSettingInMeeting>,
    /// Which outside services, such as calendars and file storage, work with the account.
    pub integration: Option<AccountSettingIntegration>,
    /// Further settings that belong to none of the other groups.
    pub other_options: Option<AccountSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<AccountSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<AccountSettingRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<AccountSettingScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<AccountSettingTelephony>,
    /// Settings for the telephony service provider (TSP), an outside provider of the audio.
    pub tsp: Option<AccountSettingTsp>,
    /// Settings for Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// How people are recognized by voice or face in Zoom Rooms and the Zoom Workplace app.
    pub smart_recognition: Option<SmartRecognition>,
    /// Settings for Zoom Mail and Zoom Calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// Settings for how the Zoom app finds and shows Zoom Rooms.
    pub general_setting: Option<GeneralSetting>,
    /// Whether hosts can invite people who may join a meeting without the required authentication.
    pub allow_authentication_exception: Option<bool>,
    /// Ways to authenticate that hosts can require, for meetings or for cloud recordings depending on the requested `option`, one entry each.
    pub authentication_options: Option<Vec<AuthenticationOption>>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<AccountSettingMeetingSecurity>,
    /// Settings for Video SDK sessions in progress, such as direct connections.
    pub in_session: Option<InSession>,
    /// Security settings for Video SDK sessions.
    pub session_security: Option<SessionSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Security settings of the account.
///
/// Value of `security` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingSecurity {
    /// Whether only administrators can change the name and picture of a user.
    ///
    /// Deprecated by Zoom.
    pub admin_change_name_pic: Option<bool>,
    /// Whether only account administrators may change a user's information.
    pub admin_change_user_info: Option<bool>,
    /// What only administrators may change about a user, if `admin_change_user_info` is `true`.
    pub user_modifiable_info_by_admin: Option<Vec<UserModifiableInfoByAdmin>>,
    /// Whether and for which domains users sign in by single sign-on (SSO).
    pub signin_with_sso: Option<SigninWithSso>,
    /// Whether billing information is hidden; Zoom does not say from whom.
    pub hide_billing_info: Option<bool>,
    /// Whether users may import pictures from the photo library of their device.
    pub import_photos_from_devices: Option<bool>,
    /// Extra rules for the passwords with which users sign in, such as their length.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes without activity users of the Zoom client must sign in again; `0` if never.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes without activity users of the web portal must sign in again; `0` if never.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// For whom two-factor authentication is on: everyone, no one, certain groups or certain roles.
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// IDs of the groups for which two-factor authentication is on.
    pub sign_in_with_two_factor_auth_groups: Option<Vec<String>>,
    /// IDs of the roles for which two-factor authentication is on.
    pub sign_in_with_two_factor_auth_roles: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a user's information that only administrators may change.
///
/// Values of `user_modifiable_info_by_admin` in [`AccountSettingSecurity`] and [`UpdateAccountSettingsSecurity`].
#[zoom_enum]
pub enum UserModifiableInfoByAdmin {
    /// `name`.
    Name,
    /// `profile_picture`.
    ProfilePicture,
    /// `sign_in_email`.
    SignInEmail,
    /// `host_key`: Number with which someone in a meeting claims the host's role.
    HostKey,
}

/// Whether and for which domains users sign in by single sign-on (SSO).
///
/// Value of `signin_with_sso` in [`AccountSettingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SigninWithSso {
    /// Whether users can sign in with SSO.
    pub enable: Option<bool>,
    /// Whether people whose email address is in one of the `domains` must sign in with SSO.
    pub require_sso_for_domains: Option<bool>,
    /// Email domains for which single sign-on (SSO) is required, if `require_sso_for_domains` is `true`.
    pub domains: Option<Vec<String>>,
    /// Users who may sign in without single sign-on (SSO), one entry each.
    pub sso_bypass_users: Option<Vec<SsoBypassUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who may sign in without single sign-on (SSO).
///
/// Element of `sso_bypass_users` in [`SigninWithSso`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SsoBypassUser {
    /// ID of the user who may sign in without single sign-on (SSO).
    pub id: Option<String>,
    /// Email address of the user who may sign in without single sign-on (SSO).
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extra rules for the passwords with which users sign in, such as their length.
///
/// Value of `password_requirement` in [`AccountSettingSecurity`] and [`UpdateAccountSettingsSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PasswordRequirement {
    /// Limit on runs such as `abc` in a password: they must be shorter than the value. `0` for no limit.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a password must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// Fewest characters a password may have; with `0`, only Zoom's basic minimum of 8 applies.
    pub minimum_password_length: Option<i64>,
    /// Whether passwords must pass a check against a dictionary of weak passwords.
    pub weak_enhance_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// For whom two-factor authentication is on: everyone, no one, certain groups or certain roles.
///
/// Values of `sign_in_with_two_factor_auth` in [`AccountSettingSecurity`] and [`UpdateAccountSettingsSecurity`].
#[zoom_enum]
pub enum SignInWithTwoFactorAuth {
    /// `all`: On for every user in the account.
    All,
    /// `group`: On for members of certain groups.
    Group,
    /// `role`: On for users with certain roles.
    Role,
    /// `none`: Off for everyone.
    None,
}

/// Settings for joining meetings by telephone: dial-in numbers, calls from Zoom to people, and masked phone numbers.
///
/// Value of `audio_conferencing` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingAudioConferencing {
    /// Whether participants can dial in over toll-free numbers and over fee-based toll numbers, whose calls are charged to the account.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over regular toll numbers, for which the caller's phone company charges the caller.
    pub toll_call: Option<TollCall>,
    /// Whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether users may have a Personal Audio Conference (PAC), a meeting that is held by telephone alone.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over toll-free numbers and over fee-based toll numbers, whose calls are charged to the account.
///
/// Value of `toll_free_and_fee_based_toll_call` in [`AccountSettingAudioConferencing`] and [`UpdateAccountSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether webinar attendees can dial in through toll-free and fee-based toll call numbers.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial in over toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// Toll-free and fee-based toll numbers over which people can dial in.
    pub numbers: Option<Vec<Number>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Telephone number for dialing into meetings, with its country.
///
/// Element of `numbers` in [`TollFreeAndFeeBasedTollCall`] and [`TollCall`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, such as `CN`.
    pub country_code: Option<String>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Phone number as it is shown to people, such as `+86 777 777 77`.
    #[length(..=30)]
    pub display_number: Option<String>,
    /// The phone number itself; in Zoom's example it lacks the calling code, which `display_number` includes.
    #[length(..=30)]
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over numbers that charge the caller.
///
/// Value of `toll_call` in [`AccountSettingAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether people can dial in through toll numbers.
    pub enable: Option<bool>,
    /// Toll numbers over which people can dial in at the price that their phone company charges.
    pub numbers: Option<Vec<Number>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`AccountSettingAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call people to connect their audio or to invite them.
    pub enable: Option<bool>,
    /// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
    pub require_press_1_for_call_me: Option<CallMePressOneRequirement>,
    /// Whether webinar attendees can have Zoom call them to connect their audio.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<CountrySelection>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
///
/// Values of `require_press_1_for_call_me` in [`CallMeAndInviteByPhone`] and [`SettingsConferencingCallMeInvitePhone`].
#[zoom_enum]
pub enum CallMePressOneRequirement {
    /// `auto`: Zoom decides whether the user must press 1.
    Auto,
    /// `always`: Every user must press 1 first.
    Always,
    /// `never`: Users are connected without pressing 1.
    Never,
}

/// Countries and regions for calls from Zoom or for dial-in numbers: those that can be chosen, and those that are.
///
/// Value of `call_out_countries` and `global_dial_in_countries` in [`CallMeAndInviteByPhone`] and [`AccountSettingTsp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountrySelection {
    /// Countries and regions that can be chosen.
    pub allowed_countries: Option<Vec<AllowedCountry>>,
    /// Countries and regions that are selected for calling out or for dial-in numbers.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region, by its code and name, that can be or has been chosen.
///
/// Element of `allowed_countries` and `selected_countries` in [`CountrySelection`] and [`GlobalDialInCountries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedCountry {
    /// Two-letter code of the country or region, such as `CN`.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how participants' phone numbers are masked in the participants list.
///
/// Value of `participant_phone_masking` in [`AccountSettingAudioConferencing`] and [`UpdateAccountSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the participant list.
    pub enable: Option<bool>,
    /// Which digits of participants' phone numbers are hidden.
    pub masking_type: Option<MaskingType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which digits of participants' phone numbers are hidden.
///
/// Values of `masking_type` in [`ParticipantPhoneMasking`].
#[zoom_enum]
pub enum MaskingType {
    /// `mask_default`: Hides the middle digits, as in 888****666.
    MaskDefault,
    /// `mask_first_5`: Hides the first five digits.
    #[value("mask_first_5")]
    MaskFirst5,
    /// `mask_except_last_4`: Shows only the last four digits.
    #[value("mask_except_last_4")]
    MaskExceptLast4,
}

/// Countries and regions whose dial-in numbers email invitations list.
///
/// Value of `global_dial_in_countries` in [`AccountSettingAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInCountries {
    /// Countries and regions whose dial-in numbers can be shown in the invitation.
    pub allowed_countries: Option<Vec<AllowedCountry>>,
    /// Countries whose dial-in numbers the email invitation lists, in this order.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Whether invitations list toll-free numbers of the chosen countries too.
    pub include_toll_free: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of Zoom Team Chat.
///
/// Value of `chat` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingChat {
    /// Whether chatbots that were added to a chat or channel can read and write messages there.
    pub allow_bots_chat: Option<bool>,
    /// Whether users can share files in chats and in channels.
    pub share_files: Option<FileSharing>,
    /// Which emojis users can send in chats.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can record voice messages in direct messages and group chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can record video messages in chat; needs file sharing to be on.
    pub record_video_messages: Option<bool>,
    /// Whether users can take screenshots and send them in chat.
    pub screen_capture: Option<bool>,
    /// Whether users can create public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can create private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can start group chats.
    pub create_group_chat: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<ChatRetentionPeriod>,
    /// How long messages stay on users' devices; the personal channel is not covered.
    pub set_retention_period_in_local: Option<ChatRetentionPeriod>,
    /// Whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<ChatContactScope>,
    /// Whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<ChatContactScope>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<ThirdPartyChatArchiving>,
    /// Setting for how long messages of the personal channel are kept on local devices.
    pub apply_local_storage_to_personal_channel: Option<PersonalChannelRetention>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Which user group may, or must not, work with external people in group chats and channels.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether external users may be added to group chats and channels.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve external users added to group chats and channels.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// Whether members may join group chats and channels of other accounts.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve joining group chats and channels of other accounts.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files from Zoom Team Chat.
    pub download_file: Option<bool>,
    /// Whether users can share their screen from a chat.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets in Zoom Team Chat.
    pub code_snippet: Option<bool>,
    /// Whether users have a personal chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether former versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether first-time users see Team Chat when they open the app.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether hyperlinks are allowed in Zoom Team Chat.
    pub hyper_link: Option<bool>,
    /// Whether chats hide notices about users who were deleted, deactivated or reactivated.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels hide notices about users who were added or removed.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether channel owners and administrators can remove messages of other members.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether people can start a huddle, a spontaneous audio or video call, from a channel.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can create shared spaces, which group related channels in Team Chat.
    pub shared_spaces: Option<bool>,
    /// Whether users can create an email address for a chat, whose emails appear as messages.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders can see that their messages were read, in small chats and channels.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether and for how long users can delete their own messages in Zoom Team Chat.
    pub allow_delete_message: Option<MessageTimeLimit>,
    /// Whether and for how long users can edit their own messages in Zoom Team Chat.
    pub allow_edit_message: Option<MessageTimeLimit>,
    /// Whether contacts in the same account see the user's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the status shows that the user is in a meeting or call.
    pub presence_on_meeting: Option<bool>,
    /// Whether the status turns to away as the screen saver starts.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether the contact list has a section for conference room devices that use H.323, a video calling standard.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion can summarize chats, channels and shared documents.
    pub ai_summary: Option<ChatAiSetting>,
    /// Whether AI Companion can write message drafts in Zoom Team Chat.
    pub ai_compose: Option<ChatAiSetting>,
    /// Whether AI Companion makes recommendations in Zoom Team Chat.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests short replies in Zoom Team Chat.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences while people type in Zoom Team Chat.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion offers to schedule a meeting from a Zoom Team Chat conversation.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start a poll in chats and channels.
    pub survey_poll: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File sharing in chats and channels: whether it is on, with whom, and within which limits.
///
/// Value of `share_files` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileSharing {
    /// Whether users can share files in Zoom Team Chat.
    pub enable: Option<bool>,
    /// Who may receive files that users share in chats and channels.
    pub share_option: Option<ShareOption>,
    /// Whose files users can view in chats and channels.
    pub view_option: Option<ViewOption>,
    /// Limits on the types and sizes of shared files, and whether they also cover viewing.
    pub restrictions: Option<FileSharingRestrictions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may receive files that users share in chats and channels.
///
/// Values of `share_option` in [`FileSharing`].
#[zoom_enum]
pub enum ShareOption {
    /// `disable`: With no one: users may not send files.
    Disable,
    /// `anyone`: With anyone, inside or outside the account.
    Anyone,
    /// `account`: Only with people in the same account.
    Account,
    /// `organization`: Only with people in the same organization, which can span several accounts.
    Organization,
}

/// Whose files users can view in chats and channels.
///
/// Values of `view_option` in [`FileSharing`].
#[zoom_enum]
pub enum ViewOption {
    /// `anyone`: Files of anyone, inside or outside the account.
    Anyone,
    /// `account`: Only files of people in the same account.
    Account,
    /// `organization`: Only files of people in the same organization, which can span several accounts.
    Organization,
}

/// Limits on the types and sizes of files shared in chats and channels, and whether they also cover viewing.
///
/// Value of `restrictions` in [`FileSharing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileSharingRestrictions {
    /// Whether only certain file types may be shared.
    pub only_allow_specific_file_types: Option<bool>,
    /// File types that users may share in chats and channels.
    pub file_type_restrictions: Option<Vec<FileTypeRestriction>>,
    /// File types that may be shared with external users.
    pub file_type_restrictions_for_external: Option<Vec<FileTypeRestriction>>,
    /// Whether the size of shared files is limited.
    pub maximum_file_size: Option<bool>,
    /// Largest file that may be shared in chat, in MB. One of `50`, `100`, `200`, `300`, `400`, `500`.
    pub file_size_restrictions: Option<i64>,
    /// Largest file that may be shared with external users, in MB. One of `50`, `100`, `200`, `300`, `400`, `500`.
    pub file_size_restrictions_for_external: Option<i64>,
    /// Whether the file restrictions cover viewing as well as sharing.
    pub file_restrictions_apply_to: Option<FileRestrictionsApplyTo>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file that may be shared in chats, by its extension.
///
/// Values of `file_type_restrictions` and `file_type_restrictions_for_external` in [`FileSharingRestrictions`].
#[zoom_enum]
pub enum FileTypeRestriction {
    /// `.gz`: Gzip archives.
    #[value(".gz")]
    Gz,
    /// `.rar`: RAR archives.
    #[value(".rar")]
    Rar,
    /// `.zip`.
    #[value(".zip")]
    Zip,
    /// `.xls`: Excel workbooks, in the older format.
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
    /// `.ppt`: PowerPoint presentations, in the older format.
    #[value(".ppt")]
    Ppt,
    /// `.7z`: 7-Zip archives.
    #[value(".7z")]
    SevenZ,
    /// `.xmind`: Mind maps of Xmind.
    #[value(".xmind")]
    Xmind,
    /// `.pdf`.
    #[value(".pdf")]
    Pdf,
    /// `.pps`: PowerPoint slide shows, in the older format.
    #[value(".pps")]
    Pps,
    /// `.txt`.
    #[value(".txt")]
    Txt,
    /// `.docx`.
    #[value(".docx")]
    Docx,
    /// `.doc`: Word documents, in the older format.
    #[value(".doc")]
    Doc,
}

/// Whether the file restrictions cover viewing as well as sharing.
///
/// Values of `file_restrictions_apply_to` in [`FileSharingRestrictions`].
#[zoom_enum]
pub enum FileRestrictionsApplyTo {
    /// `sharing_and_viewing`: Restrictions cover both sending files and opening them.
    SharingAndViewing,
    /// `sharing`: Restrictions cover only sending files.
    Sharing,
}

/// Which emojis users can send in chats.
///
/// Value of `chat_emojis` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmojis {
    /// Whether users can use the emoji library in Zoom Team Chat.
    pub enable: Option<bool>,
    /// Whether users may send all emojis or only selected ones.
    pub emojis_option: Option<EmojiLimit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the set of emojis is limited.
///
/// Values of `emojis_option` and `meeting_reactions_emojis` in [`ChatEmojis`] and other types.
#[zoom_enum]
pub enum EmojiLimit {
    /// `all`: Every emoji that Zoom offers.
    All,
    /// `selected`: Only the emojis that were selected in advance; in meetings, the six standard reactions.
    Selected,
}

/// How long chat messages are kept before they are deleted.
///
/// Value of `set_retention_period_in_cloud` and `set_retention_period_in_local` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatRetentionPeriod {
    /// Whether messages are deleted after the retention periods.
    pub enable: Option<bool>,
    /// How long direct and group messages are kept, as a number with `y` (years), `m` (months) or `d` (days).
    pub retention_period_of_direct_messages_and_group_conversation: Option<String>,
    /// How long channel messages are kept, as a number with `y` (years), `m` (months) or `d` (days).
    pub retention_period_of_channels: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom users may connect in Zoom Team Chat.
///
/// Value of `allow_users_to_add_contacts` and `allow_users_to_chat_with_others` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatContactScope {
    /// Whether users can add or chat with the people that `selected_option` names.
    pub enable: Option<bool>,
    /// With whom users may connect: anyone, the organization, or the organization with certain domains or users.
    pub selected_option: Option<AllowedContactGroup>,
    /// Domains (if `selected_option` is `3`) or email addresses (if it is `4`) with which users may connect too, separated by commas.
    pub user_email_addresses: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of people whom users may add as contacts or chat with.
///
/// Values of `selected_option` in [`ChatContactScope`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowedContactGroup {
    /// `1`: Anyone, inside or outside the organization.
    Anyone = 1,
    /// `2`: People in the same organization.
    InSameOrganization = 2,
    /// `3`: People in the organization and in specified domains.
    InSameOrganizationAndSpecifiedDomains = 3,
    /// `4`: People in the organization and specified users.
    InSameOrganizationAndSpecifiedUsers = 4,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`AccountSettingChat`] and [`AccountSettingMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<EtiquettePolicy>>,
    /// How many Chat Etiquette Tool policies there may be; read-only.
    pub policy_max_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy of the chat etiquette tool: keywords or a regular expression, and what happens to a message that matches.
///
/// Element of `policies` in [`ChatEtiquetteTool`] and [`UpdateAccountSettingsChatEtiquetteTool`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EtiquettePolicy {
    /// What the policy is for, in free text.
    pub description: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the account has locked the policy, so that users cannot change it. Default: `false`.
    pub is_locked: Option<bool>,
    /// Words that the chat policy looks for.
    pub keywords: Option<Vec<String>>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Pattern that is matched against chat messages.
    pub regular_expression: Option<String>,
    /// Whether the policy is activated.
    pub status: Option<PolicyStatus>,
    /// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
    pub trigger_action: Option<TriggerAction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the chat etiquette policy, which warns about or blocks certain text in chats, is in force.
///
/// Values of `status` in [`EtiquettePolicy`].
#[zoom_enum]
pub enum PolicyStatus {
    /// `activated`: The policy is in force.
    Activated,
    /// `deactivated`: The policy is not in force.
    Deactivated,
}

/// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
///
/// Values of `trigger_action` in [`EtiquettePolicy`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TriggerAction {
    /// `1`: Asks the user for confirmation before the message goes out.
    AskUserToConfirmBeforeTheySendMessage = 1,
    /// `2`: Blocks the message.
    BlockUserMessage = 2,
}

/// Whether chat data goes to an archiving service outside Zoom.
///
/// Value of `send_data_to_third_party_archiving_service` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThirdPartyChatArchiving {
    /// Whether chat data is sent to an archiving service outside Zoom.
    pub enable: Option<bool>,
    /// Which archiving service receives the chat data.
    #[wire("type")]
    pub kind: Option<PartyArchivingServiceType>,
    /// Email address to which chat data is delivered; only for `global_relay`.
    pub smtp_delivery_address: Option<String>,
    /// User name at the archiving service; only for `global_relay`.
    pub user_name: Option<String>,
    /// Passcode of the archiving service; only for `global_relay`.
    pub passcode: Option<Secret>,
    /// Token of the archiving channel, for the archiving service `smarsh`.
    pub authorized_channel_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which archiving service receives the chat data.
///
/// Values of `type` in [`ThirdPartyChatArchiving`].
#[zoom_enum]
pub enum PartyArchivingServiceType {
    /// `global_relay`: The Global Relay archiving service.
    GlobalRelay,
    /// `smarsh`: The Smarsh archiving service.
    Smarsh,
}

/// Setting for how long messages of the personal channel, a user's chat with themselves, are kept on local devices.
///
/// Value of `apply_local_storage_to_personal_channel` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PersonalChannelRetention {
    /// Whether messages of the personal channel are deleted from local devices after a while.
    pub enable: Option<bool>,
    /// How long messages are kept, as a number with `y`, `m` or `d` for years, months or days.
    pub retention_period: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can search GIPHY for animated images and send them in chat.
///
/// Value of `search_and_send_animated_gif_images` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchAndSendAnimatedGifImages {
    /// Whether users can search GIPHY and send its images.
    pub enable: Option<bool>,
    /// How strictly GIPHY images are filtered by content rating.
    pub giphy_content_rating: Option<GiphyContentRating>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How strictly GIPHY images are filtered by content rating.
///
/// Values of `giphy_content_rating` in [`SearchAndSendAnimatedGifImages`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GiphyContentRating {
    /// `1`: Level 1, rating G: the strictest.
    GLevel1 = 1,
    /// `2`: Level 2, rating PG.
    PgLevel2 = 2,
    /// `3`: Level 3, rating PG-13.
    Pg13Level13 = 3,
    /// `4`: Level 4, rating R: the least strict.
    RLevel4 = 4,
}

/// Whether a user group alone may, or must not, work with external people in group chats and channels.
///
/// Value of `external_collab_restrict` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalCollabRestrict {
    /// Whether work with external people is restricted by user group.
    pub enable: Option<bool>,
    /// Whether the user group of `group_id` may work with external people in group chats and channels, or must not.
    pub external_chat: Option<ExternalChat>,
    /// ID of the user group that `external_chat` allows or forbids to work with external people.
    pub group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user group named by the restriction may work with external people in group chats and channels, or must not.
///
/// Values of `external_chat` in [`ExternalCollabRestrict`].
#[zoom_enum]
pub enum ExternalChat {
    /// `allowed`: The group may work with people outside the account.
    Allowed,
    /// `not_allowed`: The group must not work with people outside the account.
    NotAllowed,
}

/// Whether external users may be added to group chats and channels.
///
/// Value of `external_user_control` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalUserControl {
    /// Whether users can add external users to group chats and channels.
    pub enable: Option<bool>,
    /// Who may add external users to group chats and channels.
    pub selected_option: Option<ExternalUserControlSelectedOption>,
    /// Whether the setting can be changed separately for specified external accounts.
    pub external_account: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may add external users to group chats and channels.
///
/// Values of `selected_option` in [`ExternalUserControl`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ExternalUserControlSelectedOption {
    /// `1`: Everyone may add external users.
    Everyone = 1,
    /// `2`: Only members of the organization and of specified external accounts.
    OnlyMembersInYourOrganization = 2,
    /// `3`: Only the account owner and administrators.
    OnlyAccountOwnerAndAdmins = 3,
}

/// Whether an administrator must approve external users added to group chats and channels.
///
/// Value of `external_invite_approve` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalInviteApprove {
    /// Whether external users can be added only with approval.
    pub enable: Option<bool>,
    /// Where requests go to invite external users to group chats and channels: to all approvers (`1`) or to one channel (`2`).
    pub selected_option: Option<i64>,
    /// ID of the channel that receives the approval requests.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed separately for specified external accounts.
    pub external_account: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether members may join group chats and channels of other accounts.
///
/// Value of `external_member_join` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalMemberJoin {
    /// Whether members can join group chats and channels of other accounts.
    pub enable: Option<bool>,
    /// Whether the setting can be changed separately for specified external accounts.
    pub external_account: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an administrator must approve joining group chats and channels of other accounts.
///
/// Value of `external_join_approve` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalJoinApprove {
    /// Whether members need approval to join group chats and channels of other accounts.
    pub enable: Option<bool>,
    /// Where requests go to join external group chats and channels.
    pub selected_option: Option<ExternalJoinApproveSelectedOption>,
    /// ID of the channel that receives the approval requests.
    pub channel_id: Option<String>,
    /// Whether the setting can be changed separately for specified external accounts.
    pub external_account: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where requests go to join external group chats and channels.
///
/// Values of `selected_option` in [`ExternalJoinApprove`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ExternalJoinApproveSelectedOption {
    /// `1`: Requests go directly to all approvers.
    SendRequestsDirectlyToAllApprovers = 1,
    /// `2`: Requests go to a specific channel.
    SendRequestsToSpecificChannel = 2,
}

/// Whether users can create an email address for a chat, whose emails appear as messages.
///
/// Value of `chat_email_address` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmailAddress {
    /// Whether users can create an email address for a chat.
    pub enable: Option<bool>,
    /// Whether only email from certain domains is accepted.
    pub only_allow_specific_domains: Option<bool>,
    /// Domains from which emails to the chat are accepted.
    pub specific_domains: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether senders can see that their messages were read, in small chats and channels.
///
/// Value of `read_receipts` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReadReceipts {
    /// Whether read receipts are on.
    pub enable: Option<bool>,
    /// Whether users can turn off their own read receipts.
    pub allow_users_opt_out: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and for how long users may still edit or delete their sent messages.
///
/// Value of `allow_delete_message` and `allow_edit_message` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageTimeLimit {
    /// Whether users can delete or edit their own messages, depending on the setting.
    pub enable: Option<bool>,
    /// How many minutes after it was sent a message can still be changed or deleted; Zoom doesn't explain `0`. One of `0`, `5`, `30`, `60`, `1440`, `10080`.
    pub time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an AI Companion feature is available in Zoom Team Chat.
///
/// Value of `ai_summary` and `ai_compose` in [`AccountSettingChat`] and [`UpdateAccountSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatAiSetting {
    /// Whether AI Companion may summarize or write, depending on the setting.
    pub enable: Option<bool>,
    /// Whether the AI feature appears in Team Chat.
    pub shown_in_team_chat: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for notifications by email.
///
/// Value of `email_notification` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingEmailNotification {
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the host and participants are emailed when a meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether an email warns when few host licenses are left.
    pub low_host_count_reminder: Option<bool>,
    /// Whether alternative hosts are emailed when a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the person who scheduled on behalf of the host is emailed when a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether the host is emailed when someone schedules, moves or cancels a meeting for them.
    pub schedule_for_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many participants the account's meetings may have.
///
/// Value of `feature` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingFeature {
    /// How many participants a meeting may have.
    pub meeting_capacity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for meetings and webinars, such as chat, screen sharing, captions, polls and data center regions.
///
/// Value of `in_meeting` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingInMeeting {
    /// Settings of translated captions.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether hosts can turn on focus mode when they schedule a meeting.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<ParticipantChatPartners>,
    /// Whether meeting participants and webinar panelists may rename themselves.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Settings of closed captions and live transcription; `manual_captioning` has much the same ones, and Zoom doesn't explain the difference.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Whether meetings run in Zoom's cloud or on the organization's own Meeting Connectors.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// DSCP value (priority in the network) that marks audio packets.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// DSCP value (priority in the network) that marks video packets.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Whether DSCP values (priorities in the network) mark both incoming and outgoing packets.
    pub dscp_dual: Option<bool>,
    /// Whether all meetings must be encrypted with AES; despite the name, Zoom doesn't describe this as end-to-end encryption.
    pub e2e_encryption: Option<bool>,
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings of captions that are typed by hand, generated automatically or made by an outside service.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Polls in meetings: whether they are on and who may create them.
    pub meeting_polling: Option<MeetingPolling>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether all emojis or only a few serve as reactions.
    pub meeting_reactions_emojis: Option<EmojiLimit>,
    /// Whether the host and panelists can clap so that others hear it.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether a meeting of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Whether the meeting controls include polls; further settings are in `meeting_polling`.
    pub polling: Option<bool>,
    /// Range of ports on which direct connections listen, in the form `1;65535`; used if `p2p_ports` is `true`.
    pub ports_range: Option<String>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Data center regions that are not chosen for hosting; applies if `custom_data_center_regions` is `true`.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<PollingSettings>,
    /// Whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether one or several participants may share their screen at a time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings or webinars can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move a meeting to another device without leaving it.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether hosts can have AI Companion summarize meetings, and with whom summaries are shared.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether and which people in a meeting can ask AI Companion about it.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of translated captions.
///
/// Value of `auto_generated_translation` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutoGeneratedTranslation {
    /// Spoken languages and the languages into which their captions are translated.
    #[wire("language_item_pairList")]
    pub language_item_pair_list: Option<CaptionTranslations>,
    /// Whether captions can be translated.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Spoken languages and the languages into which their captions are translated.
///
/// Value of `language_item_pairList` in [`AutoGeneratedTranslation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CaptionTranslations {
    /// Pairs of a spoken language and the languages it is translated into.
    pub trans_lang_config: Option<Vec<CaptionTranslation>>,
    /// Whether every pair of spoken and translation language is selected.
    pub all: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Spoken language, with the languages that it can be translated into.
///
/// Element of `trans_lang_config` in [`CaptionTranslations`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CaptionTranslation {
    /// Language that is spoken in the meeting and translated from.
    pub speak_language: Option<SpokenLanguage>,
    /// Languages into which the spoken language is translated.
    pub translate_to: Option<TranslationLanguages>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language that is spoken in the meeting and translated from.
///
/// Value of `speak_language` in [`CaptionTranslation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpokenLanguage {
    /// Name of the language that is spoken.
    pub name: Option<SpokenLanguageName>,
    /// Code of the spoken language.
    pub code: Option<SpokenLanguageCode>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name of the language that is spoken.
///
/// Values of `name` in [`SpokenLanguage`].
#[zoom_enum]
pub enum SpokenLanguageName {
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

/// Code of the language that is spoken in the meeting and translated in the captions.
///
/// Values of `code` in [`SpokenLanguage`].
#[zoom_enum]
pub enum SpokenLanguageCode {
    /// `zh`: Speech in Chinese.
    Zh,
    /// `nl`: Speech in Dutch.
    Nl,
    /// `en`: Speech in English.
    En,
    /// `fr`: Speech in French.
    Fr,
    /// `de`: Speech in German.
    De,
    /// `it`: Speech in Italian.
    It,
    /// `ja`: Speech in Japanese.
    Ja,
    /// `ko`: Speech in Korean.
    Ko,
    /// `pt`: Speech in Portuguese.
    Pt,
    /// `ru`: Speech in Russian.
    Ru,
    /// `es`: Speech in Spanish.
    Es,
    /// `uk`: Speech in Ukrainian.
    Uk,
}

/// Languages into which the spoken language is translated.
///
/// Value of `translate_to` in [`CaptionTranslation`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranslationLanguages {
    /// Whether every caption translation language is selected.
    pub all: Option<bool>,
    /// Languages into which captions can be translated.
    pub language_config: Option<Vec<LanguageConfig>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language, by its name and code, that speech can be translated into.
///
/// Element of `language_config` in [`TranslationLanguages`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageConfig {
    /// Name of the language into which captions are translated. The only value is `English`.
    pub name: Option<String>,
    /// Code of the language into which captions are translated. The only value is `en`.
    pub code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
///
/// Values of `allow_participants_chat_with` in [`AccountSettingInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ParticipantChatPartners {
    /// `1`: Participants cannot chat.
    NoOne = 1,
    /// `2`: The host and co-hosts only.
    HostAndCoHosts = 2,
    /// `3`: Everyone, but only in public.
    Everyone = 3,
    /// `4`: Everyone, in public and in private.
    EveryoneAndAnyoneDirectly = 4,
}

/// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
///
/// Values of `allow_users_save_chats` in [`AccountSettingInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SavableChats {
    /// `1`: Participants cannot save meeting chats.
    NotAllow = 1,
    /// `2`: Participants can save only messages from the host and co-hosts.
    HostAndCoHosts = 2,
    /// `3`: Participants can save all meeting chats.
    Everyone = 3,
}

/// Settings of closed captions.
///
/// Value of `closed_captioning` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedCaptioning {
    /// Whether a live transcription service may transcribe meetings.
    pub auto_transcribing: Option<bool>,
    /// Whether captions can be typed or provided by a service.
    pub enable: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_caption: Option<bool>,
    /// Whether an API token can connect an outside captioning service.
    pub third_party_captioning_service: Option<bool>,
    /// Whether participants can read the whole transcript in the side panel.
    pub view_full_transcript: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether meetings run in Zoom's cloud or on the organization's own Meeting Connectors.
///
/// Values of `meeting_data_transit_and_residency_method` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_enum]
pub enum MeetingDataTransitAndResidencyMethod {
    /// `cloud`: Data passes through the Zoom Cloud.
    Cloud,
    /// `On-Prem`: On premises, with Zoom Meeting Connector (licensed users only).
    #[value("On-Prem")]
    OnPrem,
}

/// Region whose data centers may carry the traffic of the account's meetings and webinars.
///
/// Values of `data_center_regions` in [`AccountSettingInMeeting`] and other types.
#[zoom_enum]
pub enum DataCenterRegion {
    /// `AU`: Data centers in Australia.
    #[value("AU")]
    Au,
    /// `LA`: Data centers in Latin America.
    #[value("LA")]
    La,
    /// `CA`: Data centers in Canada.
    #[value("CA")]
    Ca,
    /// `CN`: Data centers in China.
    #[value("CN")]
    Cn,
    /// `DE`: Data centers in Germany.
    #[value("DE")]
    De,
    /// `HK`: Data centers in Hong Kong.
    #[value("HK")]
    Hk,
    /// `IN`: Data centers in India.
    #[value("IN")]
    In,
    /// `IE`: Data centers in Ireland.
    #[value("IE")]
    Ie,
    /// `TY`: Data centers in Tokyo.
    #[value("TY")]
    Ty,
    /// `MX`: Data centers in Mexico.
    #[value("MX")]
    Mx,
    /// `NL`: Data centers in the Netherlands.
    #[value("NL")]
    Nl,
    /// `SG`: Data centers in Singapore.
    #[value("SG")]
    Sg,
    /// `US`: Data centers in the United States.
    #[value("US")]
    Us,
}

/// When a chime sounds as people join or leave the meeting.
///
/// Values of `entry_exit_chime` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_enum]
pub enum EntryExitChime {
    /// `host`: When the host joins or leaves.
    Host,
    /// `all`: When anyone joins or leaves.
    All,
    /// `none`: No sound is played.
    None,
}

/// Whether language interpretation is available, and in which languages.
///
/// Value of `language_interpretation` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Interpretation languages that the account or user added.
    pub custom_languages: Option<Vec<String>>,
    /// Whether interpreters can be assigned.
    pub enable: Option<bool>,
    /// Whether new meetings have language interpretation turned on.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants may speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether a scheduled meeting can have as many as 25 custom interpretation languages.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Languages that Zoom offers for interpretation.
    pub languages: Option<Vec<LanguageInterpretationLanguage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language that Zoom offers for interpretation.
///
/// Values of `languages` in [`LanguageInterpretation`].
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

/// Whether hosts can assign sign language interpreters, and for which languages.
///
/// Value of `sign_language_interpretation` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretation {
    /// Whether sign language interpreters can be assigned.
    pub enable: Option<bool>,
    /// Whether newly scheduled meetings start with the sign language view turned on.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Sign languages that Zoom offers for interpretation.
    pub languages: Option<Vec<SignLanguageInterpretationLanguage>>,
    /// Sign languages that were added to those that Zoom offers.
    pub custom_languages: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sign language that Zoom offers for interpretation.
///
/// Values of `languages` in [`SignLanguageInterpretation`].
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

/// Settings of captions that are typed by hand, generated automatically or made by an outside service.
///
/// Value of `manual_captioning` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ManualCaptioning {
    /// Whether the host can type captions or assign someone to type them.
    pub allow_to_type: Option<bool>,
    /// Whether live transcription can generate captions.
    pub auto_generated_captions: Option<bool>,
    /// Whether participants may open the complete transcript in a side panel during the meeting.
    pub full_transcript: Option<bool>,
    /// Whether manual captioning is turned on at all; `allow_to_type` is about who types the captions.
    pub manual_captions: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_captions: Option<bool>,
    /// Whether an API token can connect an outside captioning service.
    pub third_party_captioning_service: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Polls in meetings: whether they are on and who may create them.
///
/// Value of `meeting_polling` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPolling {
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Region whose data centers are not chosen for hosting.
///
/// Values of `unchecked_data_center_regions` in [`AccountSettingInMeeting`] and [`InSession`].
#[zoom_enum]
pub enum UncheckedDataCenterRegion {
    /// `EU`: Data centers in Europe.
    #[value("EU")]
    Eu,
    /// `HK`: Data centers in Hong Kong.
    #[value("HK")]
    Hk,
    /// `AU`: Data centers in Australia.
    #[value("AU")]
    Au,
    /// `IN`: Data centers in India.
    #[value("IN")]
    In,
    /// `TY`: Data centers in Tokyo.
    #[value("TY")]
    Ty,
    /// `CN`: Data centers in China.
    #[value("CN")]
    Cn,
    /// `US`: Data centers in the United States.
    #[value("US")]
    Us,
    /// `CA`: Data centers in Canada.
    #[value("CA")]
    Ca,
    /// `DE`: Data centers in Germany.
    #[value("DE")]
    De,
    /// `NL`: Data centers in the Netherlands.
    #[value("NL")]
    Nl,
    /// `LA`: Data centers in Latin America.
    #[value("LA")]
    La,
}

/// Which virtual backgrounds users can choose, and whether they can add their own.
///
/// Value of `virtual_background_settings` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundSettings {
    /// Whether users can upload their own virtual backgrounds.
    pub allow_upload_custom: Option<bool>,
    /// Whether a video can serve as a virtual background.
    pub allow_videos: Option<bool>,
    /// Whether virtual backgrounds can be used.
    pub enable: Option<bool>,
    /// Images and videos offered as virtual backgrounds.
    pub files: Option<Vec<UploadedVirtualBackground>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Image or video that was uploaded as a virtual background.
///
/// Response to [`UploadVirtualBackgroundFiles`].
///
/// Element of `files` in [`VirtualBackgroundSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadedVirtualBackground {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Whether the file serves as the default virtual background.
    pub is_default: Option<bool>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Kind of the file, such as `image`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and with whom participants can chat in webinars.
///
/// Value of `webinar_chat` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChat {
    /// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
    pub allow_attendees_chat_with: Option<AttendeeChatPartners>,
    /// Whether the host's computer keeps a copy of the webinar chat in a file after the end.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom webinar panelists may chat: the host and other panelists (`1`) or everyone (`2`).
    pub allow_panelists_chat_with: Option<WebinarChatPartners>,
    /// Whether panelists can write to each other privately.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Which messages of the webinar chat attendees can save: none (`0`), those of the host and panelists (`1`) or all (`2`).
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whether users can delete messages from the chat; Zoom speaks of meetings, though the setting is among those for webinars.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom attendees chat unless they choose someone else.
    pub default_attendees_chat_with: Option<WebinarChatPartners>,
    /// Whether webinar participants can chat.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
///
/// Values of `allow_attendees_chat_with` in [`WebinarChat`] and [`SettingsInMeetingWebinarChat`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AttendeeChatPartners {
    /// `1`: Attendees cannot chat.
    NoOne = 1,
    /// `2`: The host and panelists only.
    HostAndAllPanelists = 2,
    /// `3`: Everyone in the webinar.
    Everyone = 3,
}

/// With whom panelists or attendees of a webinar can chat.
///
/// Values of `allow_panelists_chat_with` and `default_attendees_chat_with` in [`WebinarChat`] and [`SettingsInMeetingWebinarChat`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarChatPartners {
    /// `1`: The host and all panelists.
    HostAndAllPanelists = 1,
    /// `2`: Everyone in the webinar.
    Everyone = 2,
}

/// Which messages of the webinar chat attendees can save: none (`0`), those of the host and panelists (`1`) or all (`2`).
///
/// Values of `allow_users_save_chats` in [`WebinarChat`] and [`SettingsInMeetingWebinarChat`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarChatAllowUsersSaveChats {
    /// `0`: Attendees cannot save chats.
    AttendeesCannotSaveChats = 0,
    /// `1`: Attendees can save only messages from the host and panelists.
    AttendeesCanOnlySaveHostAndPanelistChats = 1,
    /// `2`: Attendees can save all chats.
    AttendeesCanSaveAllChats = 2,
}

/// Whether and to which services webinars can be live streamed.
///
/// Value of `webinar_live_streaming` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarLiveStreaming {
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Whether webinars can be livestreamed.
    pub enable: Option<bool>,
    /// Whether users are reminded to watch the live stream; not for a custom streaming service.
    pub live_streaming_reminder: Option<bool>,
    /// Services on which webinars may be streamed live.
    pub live_streaming_service: Option<Vec<LiveStreamingService>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Service on which webinars may be streamed live.
///
/// Values of `live_streaming_service` in [`WebinarLiveStreaming`].
#[zoom_enum]
pub enum LiveStreamingService {
    /// `facebook`.
    Facebook,
    /// `workplace_by_facebook`: Workplace from Meta, formerly Workplace by Facebook.
    WorkplaceByFacebook,
    /// `youtube`.
    Youtube,
    /// `custom_live_streaming_service`: Another service, which the account sets up itself.
    CustomLiveStreamingService,
}

/// Settings for polls in meetings or webinars.
///
/// Value of `webinar_polling` and `meeting_polling` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollingSettings {
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who is able to share a screen.
///
/// Values of `who_can_share_screen` and `who_can_share_screen_when_someone_is_sharing` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_enum]
pub enum ScreenSharingPermission {
    /// `host`: The host alone.
    Host,
    /// `all`: Everyone in the meeting; in a webinar, hosts and panelists.
    All,
}

/// Whether one or several participants may share their screen at a time.
///
/// Values of `participants_share_simultaneously` in [`AccountSettingInMeeting`] and [`UpdateAccountSettingsInMeeting`].
#[zoom_enum]
pub enum ParticipantsShareSimultaneously {
    /// `multiple`: Several participants can share at once.
    Multiple,
    /// `one`: A single participant can share at a time.
    One,
}

/// Whether hosts can have AI Companion summarize meetings, and with whom summaries are shared.
///
/// Value of `meeting_summary_with_ai_companion` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can have meetings summarized.
    pub enable: Option<bool>,
    /// Whether the summary starts automatically with the meeting.
    pub auto_enable: Option<bool>,
    /// Who receives the summary: the host (`1`), co-hosts and alternative hosts too (`2`), invitees of the organization (`3`) or all invitees (`4`).
    pub who_will_receive_summary: Option<SummaryRecipients>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who receives the meeting summary that AI Companion writes.
///
/// Values of `who_will_receive_summary` in [`MeetingSummaryWithAiCompanion`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SummaryRecipients {
    /// `1`: The host alone.
    OnlyHost = 1,
    /// `2`: The host, co-hosts, and alternative hosts.
    OnlyHostCoHostsAlternativeHosts = 2,
    /// `3`: The host and invitees within the organization.
    OnlyHostInviteesOurOrganization = 3,
    /// `4`: All invitees, even outside the organization.
    AllInviteesIncludingThoseOutsideOurOrganization = 4,
}

/// Whether and which people in a meeting can ask AI Companion about it.
///
/// Value of `ai_companion_questions` in [`AccountSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionQuestions {
    /// Whether questions can be put to AI Companion during a meeting; `who_can_ask_questions` sets by whom.
    pub enable: Option<bool>,
    /// Whether questions to AI Companion are allowed automatically when the meeting starts.
    pub auto_enable: Option<bool>,
    /// Who can put questions to AI Companion about the transcript.
    pub who_can_ask_questions: Option<TranscriptQuestionPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can put questions to AI Companion about the transcript.
///
/// Values of `who_can_ask_questions` in [`AiCompanionQuestions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TranscriptQuestionPermission {
    /// `1`: All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// `2`: All participants, about the part of the meeting after they joined.
    AllParticipantsOnlyFromWhenTheyJoin = 2,
    /// `3`: The host alone.
    OnlyMeetingHost = 3,
    /// `4`: Participants and invitees within the organization.
    ParticipantsAndInviteesInOurOrganization = 4,
    /// `5`: Participants within the organization, about the part of the meeting after they joined.
    ParticipantsInOurOrganizationOnlyFromWhenTheyJoin = 5,
}

/// Which outside services, such as calendars and file storage, work with the account.
///
/// Value of `integration` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingIntegration {
    /// Whether content from a Box account can be shared from mobile devices.
    pub r#box: Option<bool>,
    /// Whether content from a Dropbox account can be shared from mobile devices.
    pub dropbox: Option<bool>,
    /// Whether meetings may be scheduled from Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether mobile participants may share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether users may control a connected Kubi, a motorized stand that turns a tablet, during a meeting.
    pub kubi: Option<bool>,
    /// Whether mobile participants may share content from Microsoft OneDrive.
    pub microsoft_one_drive: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Further settings that belong to none of the other groups.
///
/// Value of `other_options` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingOtherOptions {
    /// Whether users added with a default passcode are active at once, without setting their own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether the web portal shows the help badge for a chat with Zoom Support.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether users can put pronouns on their profile card and show them in meetings and webinars.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Whether users with the scheduling privilege see the meetings of others.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// Whether the dashboard shows meeting quality scores and network alerts (`1`), uses custom thresholds for them (`2`), both (`3`) or neither (`0`). One of `0` to `3`.
    pub meeting_qos_and_mos: Option<i64>,
    /// Whether meetings with one person appear on the dashboard and in reports.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// Content delivery network (CDN) from which users load static resources, if any.
    pub use_cdn: Option<ContentDeliveryNetwork>,
    /// Which options the account offers for webinar registration.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Whether attendee reports of meetings have the email addresses of authenticated guests.
    pub email_in_attendee_report_for_meeting: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Content delivery network (CDN) from which users load static resources, if any.
///
/// Values of `use_cdn` in [`AccountSettingOtherOptions`].
#[zoom_enum]
pub enum ContentDeliveryNetwork {
    /// `none`: No content delivery network (CDN).
    None,
    /// `default`: Amazon CloudFront, or Wangsu for users in the Chinese Mainland.
    Default,
    /// `wangsu`: The Wangsu CDN for everyone.
    Wangsu,
}

/// Which options the account offers for webinar registration.
///
/// Value of `webinar_registration_options` in [`AccountSettingOtherOptions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can have the registration confirmation page show how to join.
    pub allow_host_to_enable_join_info: Option<bool>,
    /// Whether hosts can put social share buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Whether the registration can have custom questions.
    pub enable_custom_questions: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for user profiles, such as where recordings are stored.
///
/// Value of `profile` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingProfile {
    /// Which countries may store recordings and which one is chosen.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which countries may store recordings and which one is chosen.
///
/// Value of `recording_storage_location` in [`AccountSettingProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingStorageLocation {
    /// Countries that can be chosen to store recordings, as country codes such as `US`.
    pub allowed_values: Option<Vec<String>>,
    /// Country chosen to store the recordings, as a country code such as `US`.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be restored.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<AccountSettingRecordingArchive>,
    /// Whether cloud recordings are deleted for good after a set number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Age at which cloud recordings are deleted, in days; needs `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<CloudRecordingLifetime>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes a separate audio file for each participant.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a notice before recording starts; superseded by `recording_notification_for_zoom_client` where that setting exists.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that exist already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether shared cloud recordings need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archiving of meetings and webinars, once Zoom Support has enabled it.
///
/// Value of `archive` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecordingArchive {
    /// Whether meetings and webinars are archived; Zoom Support must enable it.
    pub enable: Option<bool>,
    /// What is archived of meetings and webinars, for how long, and who is notified.
    pub settings: Option<AccountSettingRecordingArchiveSettings>,
    /// Whether meetings, webinars or both are archived.
    #[wire("type")]
    pub kind: Option<AccountSettingRecordingArchiveType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What is archived of meetings and webinars, for how long, and who is notified.
///
/// Value of `settings` in [`AccountSettingRecordingArchive`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingRecordingArchiveSettings {
    /// Whether the archive contains the audio of the meeting or webinar.
    pub audio_file: Option<bool>,
    /// Whether the archive contains closed captions or the transcript.
    pub cc_transcript_file: Option<bool>,
    /// Whether the archive contains the meeting chat.
    pub chat_file: Option<bool>,
    /// Whether the archived chat shows the email addresses of the senders.
    pub chat_with_sender_email: Option<bool>,
    /// Whether the archive includes the video of meetings and webinars.
    pub video_file: Option<bool>,
    /// Whether the archived chat contains direct messages.
    pub chat_with_direct_message: Option<bool>,
    /// How long archived content is kept, in days. One of `1` to `30`.
    pub archive_retention: Option<i64>,
    /// What happens to participants if the meeting cannot be archived: they are notified and may stay (`1`), or nobody may take part (`2`).
    pub action_when_archive_failed: Option<ActionWhenArchiveFailed>,
    /// Who is notified as archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Who hears the voice prompt as archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<ArchivingVoicePromptAudience>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happens to participants if the meeting cannot be archived: they are notified and may stay (`1`), or nobody may take part (`2`).
///
/// Values of `action_when_archive_failed` in [`AccountSettingRecordingArchiveSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ActionWhenArchiveFailed {
    /// `1`: Participants may stay, and are notified.
    ParticipantsStayMeetingReceiveNotification = 1,
    /// `2`: Nobody can join or stay.
    NobodyJoinStayMeeting = 2,
}

/// Who is notified as archiving starts.
///
/// Values of `notification_when_archiving_starts` in [`AccountSettingRecordingArchiveSettings`].
#[zoom_enum]
pub enum NotificationWhenArchivingStarts {
    /// `participants`: All participants are notified.
    Participants,
    /// `guest`: Only guests are notified, people from outside the account.
    Guest,
}

/// Who hears the voice prompt as archiving starts.
///
/// Values of `play_voice_prompt_when_archiving_starts` in [`AccountSettingRecordingArchiveSettings`].
#[zoom_enum]
pub enum ArchivingVoicePromptAudience {
    /// `participants`: Everyone in the meeting hears the voice prompt.
    Participants,
    /// `guest`: Only guests, people from outside the account, hear the voice prompt.
    Guest,
    /// `none`: No voice prompt is played.
    None,
}

/// Whether meetings, webinars or both are archived.
///
/// Values of `type` in [`AccountSettingRecordingArchive`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AccountSettingRecordingArchiveType {
    /// `1`: Only meetings are archived.
    OnlyMeetingsArchived = 1,
    /// `2`: Only webinars are archived.
    OnlyWebinarsArchived = 2,
    /// `3`: Meetings and webinars are archived.
    BothMeetingsAndWebinarsArchived = 3,
}

/// Age at which cloud recordings are deleted, in days.
///
/// Values of `auto_delete_cmr_days` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CloudRecordingLifetime {
    /// `30`: Deleted after thirty days.
    Days30 = 30,
    /// `60`: Deleted after sixty days.
    Days60 = 60,
    /// `90`: Deleted after ninety days.
    Days90 = 90,
    /// `120`: Deleted after one hundred twenty days.
    Days120 = 120,
}

/// Whether a recording starts automatically, and whether it is made locally or in the cloud.
///
/// Values of `auto_recording` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_enum]
pub enum AutoRecording {
    /// `local`: Recorded automatically on the local computer, not in the cloud.
    Local,
    /// `cloud`: Recorded automatically in Zoom's cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}

/// Whether cloud recordings open only from certain IP addresses, and from which.
///
/// Value of `ip_address_access_control` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IpAddressAccessControl {
    /// Whether recordings can be opened only from the IP addresses listed.
    pub enable: Option<bool>,
    /// IPv4 addresses, CIDR blocks and ranges that may open cloud recordings, separated by commas.
    pub ip_addresses_or_ranges: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
///
/// Value of `record_files_separately` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SeparateRecordings {
    /// Whether a separate recording of the active speaker is made.
    pub active_speaker: Option<bool>,
    /// Whether a separate recording of the gallery view is made.
    pub gallery_view: Option<bool>,
    /// Whether a recording of the shared screen alone is saved.
    pub shared_screen: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AI features for recordings, such as smart chapters and next steps.
///
/// Value of `smart_recording` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecording {
    /// Whether smart recording marks the important parts of the transcript.
    pub create_recording_highlights: Option<bool>,
    /// Whether smart recording divides the recording into chapters.
    pub create_smart_chapters: Option<bool>,
    /// Whether smart recording lists the actions that follow from the meeting.
    pub create_next_steps: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Minimum strength of passcodes for shared recordings, as the account sets it.
///
/// Value of `recording_password_requirement` in [`AccountSettingRecording`] and [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPasswordRequirement {
    /// Whether a passcode must hold at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must hold at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// How many characters a recording passcode must have at least.
    #[range(..=10)]
    pub length: Option<i64>,
    /// Whether a passcode must consist of digits alone.
    pub only_allow_numeric: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants in Zoom clients learn that the meeting is recorded.
///
/// Value of `recording_notification_for_zoom_client` in [`AccountSettingRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingNotificationForZoomClient {
    /// Who sees the disclaimer of a recording: `All participants` or `Guest only`.
    pub disclaimer_to_participants: Option<String>,
    /// Who hears the voice prompt that announces a recording: `All participants`, `Guest only` or `No one`.
    pub play_voice_prompt: Option<String>,
    /// Whether hosts are asked to confirm before they start a recording.
    pub ask_host_to_confirm: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingScheduleMeeting {
    /// How participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<AudioType>,
    /// Whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Domains whose users may join after signing in.
    pub enforce_login_domains: Option<String>,
    /// Whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether each meeting gets a group chat of its own in Team Chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// How many minutes before the start people may join, or `0` for any time; used only if `join_before_host` is `true`. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows "Zoom Meeting" as its topic; Zoom describes it as the same setting as `always_display_zoom_meeting_as_topic`.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether the host can turn off the participants' video when scheduling a meeting.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
    pub always_display_zoom_meeting_as_topic: Option<FixedMeetingTopic>,
    /// Whether and how meeting descriptions are hidden.
    pub hide_meeting_description: Option<HiddenMeetingDescription>,
    /// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<FixedWebinarTopic>,
    /// Whether and how webinar descriptions are hidden.
    pub hide_webinar_description: Option<HiddenWebinarDescription>,
    /// Meeting templates that the account offers to its users.
    pub meeting_template: Option<MeetingTemplate>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants can join the audio: by telephone, by computer (VoIP) or otherwise.
///
/// Values of `audio_type` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_enum]
pub enum AudioType {
    /// `both`: Telephone and computer audio (VoIP).
    Both,
    /// `telephony`: Telephone (PSTN) only.
    Telephony,
    /// `voip`: Computer audio only.
    Voip,
    /// `thirdParty`: Audio conference by another provider.
    #[value("thirdParty")]
    ThirdParty,
}

/// Rules for the passcodes of meetings and webinars.
///
/// Value of `meeting_password_requirement` in [`AccountSettingScheduleMeeting`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPasswordRequirement {
    /// Limit on runs such as `abc` in a passcode: they must be shorter than the value. `0` for no limit. One of `0`, `4` to `8`.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode must hold at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must hold at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must mix uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// How many characters a meeting passcode must have at least.
    pub length: Option<i64>,
    /// Whether a passcode must consist of digits alone.
    pub only_allow_numeric: Option<bool>,
    /// Whether users are warned that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which meetings that use the personal meeting ID (PMI) require a passcode.
///
/// Values of `require_password_for_pmi_meetings` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_enum]
pub enum PmiPasscodeRequirement {
    /// `jbh_only`: Only for PMI meetings that allow joining before the host.
    JbhOnly,
    /// `all`: For all PMI meetings.
    All,
    /// `none`: Not for PMI meetings.
    None,
}

/// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
///
/// Value of `always_display_zoom_meeting_as_topic` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FixedMeetingTopic {
    /// Whether meetings show "Zoom Meeting" as their topic.
    pub enable: Option<bool>,
    /// Whether meetings that were already scheduled also show "Zoom Meeting" as their topic.
    pub display_topic_for_scheduled_meetings: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how meeting descriptions are hidden.
///
/// Value of `hide_meeting_description` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HiddenMeetingDescription {
    /// Whether the descriptions of meetings are hidden.
    pub enable: Option<bool>,
    /// Whether meetings that are already scheduled hide their description too.
    pub hide_description_for_scheduled_meetings: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
///
/// Value of `always_display_zoom_webinar_as_topic` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FixedWebinarTopic {
    /// Whether webinars show "Zoom Webinar" as their topic.
    pub enable: Option<bool>,
    /// Whether webinars that were already scheduled also show "Zoom Webinar" as their topic.
    pub display_topic_for_scheduled_webinars: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how webinar descriptions are hidden.
///
/// Value of `hide_webinar_description` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HiddenWebinarDescription {
    /// Whether the descriptions of webinars are hidden.
    pub enable: Option<bool>,
    /// Whether webinars that are already scheduled hide their description too.
    pub hide_description_for_scheduled_webinars: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting templates that the account offers to its users.
///
/// Value of `meeting_template` in [`AccountSettingScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplate {
    /// Whether meeting templates can be used.
    pub enable: Option<bool>,
    /// Meeting templates that users can choose from, one entry each.
    pub templates: Option<Vec<Template>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting template, by ID and name, and whether it is enabled.
///
/// Element of `templates` in [`MeetingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Template {
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whether the meeting template is turned on.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`AccountSettingScheduleMeeting`] and [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside the account can join the continuous meeting chat.
    pub can_add_external_users: Option<bool>,
    /// Whether external people who are invited join the meeting's continuous chat automatically.
    pub auto_add_invited_external_users: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for third-party audio and for the dial-in numbers in invitations.
///
/// Value of `telephony` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    pub audio_conference_info: Option<String>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`AccountSettingTelephony`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Codes of the telephony regions that Zoom offers, such as `USTB`.
    pub allowed_values: Option<Vec<String>>,
    /// Code of the telephony region chosen from `allowed_values`, such as `USTB`.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for the telephony service provider (TSP), an outside provider of the audio.
///
/// Value of `tsp` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<Vec<String>>,
    /// Whether webinar attendees can have Zoom call them to connect their audio.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers appear in invitations and in the client.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether webinar attendees can dial in through toll-free numbers.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<CountrySelection>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Zoom Rooms.
///
/// Value of `zoom_rooms` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRooms {
    /// Whether Zoom Rooms start and stop scheduled meetings by themselves.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Whether instant meetings that a Zoom Room starts are recorded in the cloud.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether every meeting on Zoom Rooms is shown as private.
    pub force_private_meeting: Option<bool>,
    /// Whether private meetings show neither host nor meeting ID.
    pub hide_host_information: Option<bool>,
    /// Whether Zoom Rooms list the meetings of their calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether somebody must start AirPlay in the room by hand before it can be used; Zoom does not say who.
    pub start_airplay_manually: Option<bool>,
    /// Whether people can share to the room directly, found by an ultrasonic signal.
    pub ultrasonic: Option<bool>,
    /// Whether the room shows a reminder before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// Whether the Zoom Room asks for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people are recognized by voice or face in Zoom Rooms and the Zoom Workplace app.
///
/// Value of `smart_recognition` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecognition {
    /// Whether users may have the app single out their voice from the noise around them.
    pub personalized_audio_isolation: Option<bool>,
    /// How people are recognized in Zoom Rooms, by their faces and by their voices.
    pub zoom_rooms: Option<SmartRecognitionZoomRooms>,
    /// How people are recognized in the Zoom Workplace app, by their voices.
    pub workplace_app: Option<WorkplaceApp>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people are recognized in Zoom Rooms, by their faces and by their voices.
///
/// Value of `zoom_rooms` in [`SmartRecognition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartRecognitionZoomRooms {
    /// How Zoom Rooms recognize participants by their faces and show their names.
    pub video_name_tags: Option<VideoNameTags>,
    /// How participants are recognized by their voices and named in transcripts.
    pub voice_name_tags: Option<VoiceNameTags>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How Zoom Rooms recognize participants by their faces and show their names.
///
/// Value of `video_name_tags` in [`SmartRecognitionZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoNameTags {
    /// Whether users can enroll their image, so that Zoom Rooms recognize them.
    pub enabled: Option<bool>,
    /// Whether users may use their profile photos as reference images for video name tags.
    pub allow_user_photos: Option<bool>,
    /// Whether Zoom emails users how to enroll, so that they are recognized and shown by name.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts may recognize users by their video name tags.
    pub allow_external_identification: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants are recognized by their voices and named in transcripts.
///
/// Value of `voice_name_tags` in [`SmartRecognitionZoomRooms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceNameTags {
    /// Whether people can enroll their voice, so that Zoom Rooms recognize them as speakers.
    pub enabled: Option<bool>,
    /// Whether Zoom emails users how to enroll, so that they are recognized and shown by name.
    pub allow_enrollment_email: Option<bool>,
    /// Whether Zoom Rooms of other accounts may recognize users by their voice name tags.
    pub allow_external_identification: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people are recognized in the Zoom Workplace app, by their voices.
///
/// Value of `workplace_app` in [`SmartRecognition`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkplaceApp {
    /// How participants are recognized by their voices and named in transcripts.
    pub voice_name_tags: Option<WorkplaceAppVoiceNameTags>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants are recognized by their voices and named in transcripts.
///
/// Value of `voice_name_tags` in [`WorkplaceApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkplaceAppVoiceNameTags {
    /// Whether people can enroll their voice in the Zoom Workplace app, so that it recognizes them as speakers.
    pub enabled: Option<bool>,
    /// Whether Zoom emails users how to enroll, so that they are recognized and shown by name.
    pub allow_enrollment_email: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Zoom Mail and Zoom Calendar.
///
/// Value of `mail_calendar` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailCalendar {
    /// Whether the Zoom client can manage the user's emails and calendar.
    pub email_calendar_management: Option<bool>,
    /// Whether the Zoom client can manage the user's emails.
    pub email_management: Option<bool>,
    /// Whether users can choose Zoom as their email service.
    pub zoom_email_provider: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for how the Zoom app finds and shows Zoom Rooms.
///
/// Value of `general_setting` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Whether clients find and connect to Zoom Rooms through an ultrasonic signal.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Whether the Zoom Workplace app shows the Zoom Room feature.
    pub show_zoom_room_feature: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way in which people can be made to authenticate themselves before they join a meeting or view a recording.
///
/// Element of `authentication_options` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AuthenticationOption {
    /// Whether this authentication option is selected unless another one is chosen.
    pub default_option: Option<bool>,
    /// Email domains whose signed-in users count as authenticated, separated by commas; used if `type` is `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// ID of the authentication profile.
    pub id: Option<String>,
    /// Name of the authentication profile.
    pub name: Option<String>,
    /// Who counts as authenticated, such as any signed-in user.
    #[wire("type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Whether users can choose the authentication option.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who counts as authenticated, such as any signed-in user.
///
/// Values of `type` in [`AuthenticationOption`] and [`AccountSettingAuthenticationOption`].
#[zoom_enum]
pub enum AuthenticationOptionType {
    /// `enforce_login`: Anyone signed in to Zoom.
    EnforceLogin,
    /// `enforce_login_with_same_account`: Only signed-in users of the same Zoom account.
    EnforceLoginWithSameAccount,
    /// `enforce_login_with_domains`: Only signed-in users with an email address in certain domains.
    EnforceLoginWithDomains,
    /// `internally`: Only signed-in users of the account; for viewing recordings, not for joining meetings.
    Internally,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are already scheduled require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Who waits, who admits them and which domains skip the waiting room; `waiting_room_options` covers much the same in finer steps, and Zoom does not say how the two relate.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Whether the waiting room is on, who gets past it, when, and who admits people; `waiting_room_settings` covers some of the same, and Zoom does not say how the two relate.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who waits, who admits them and who can skip the waiting room.
///
/// Value of `waiting_room_settings` in [`AccountSettingMeetingSecurity`] and [`UpdateAccountSettingsMeetingSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomSettings {
    /// Who must wait in the waiting room: all (`0`), people from outside the account (`1`), or those of them outside its allowed domains (`2`).
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Who besides the host can admit people from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmission>,
    /// Domains whose users skip the waiting room, separated by commas; only if `participants_to_place_in_waiting_room` is `2`.
    pub whitelisted_domains_for_waiting_room: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may admit people from the waiting room.
///
/// Values of `users_who_can_admit_participants_from_waiting_room` and `who_can_admit_participants` in [`WaitingRoomSettings`] and [`WaitingRoomOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WaitingRoomAdmission {
    /// `0`.
    HostAndCoHostsOnly = 0,
    /// `1`.
    Host = 1,
}

/// Whether the waiting room is on, who gets past it and who can admit people from it.
///
/// Value of `waiting_room_options` in [`AccountSettingMeetingSecurity`] and [`UpdateAccountSettingsMeetingSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomOptions {
    /// Whether the waiting room is turned on.
    pub enable: Option<bool>,
    /// Whether the choice of how people are admitted from the waiting room can be locked.
    pub locked: Option<bool>,
    /// Who gets past the waiting room without being admitted by hand.
    pub admit_type: Option<AdmitType>,
    /// From when on people of the account get in before the host, if `admit_type` lets them skip the waiting room.
    pub internal_user_auto_admit: Option<InternalUserAutoAdmit>,
    /// Domains whose people skip the waiting room, separated by commas; only if `admit_type` is `4`.
    pub admit_domain_allowlist: Option<String>,
    /// Who may let people in from the waiting room.
    pub who_can_admit_participants: Option<WaitingRoomAdmission>,
    /// How the people in the waiting room are sorted in the participants panel.
    pub sort_order_of_people: Option<SortOrderOfPeople>,
    /// Further options of the waiting room, such as who else skips it.
    pub more_options: Option<MoreOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who gets past the waiting room without being admitted by hand.
///
/// Values of `admit_type` in [`WaitingRoomOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AdmitType {
    /// `1`: Everyone enters automatically.
    EveryoneAutomatically = 1,
    /// `2`: Every participant is let in by hand.
    ParticipantsManually = 2,
    /// `3`: External users are let in by hand; internal users enter automatically, ten minutes before the start in Zoom's words, though `internal_user_auto_admit` offers other times.
    ExternalUsersManually = 3,
    /// `4`: External users are let in by hand unless their domain is approved in `admit_domain_allowlist`; internal users enter automatically.
    ExternalUsersUsersWithoutApprovedDomainsManually = 4,
}

/// When people of the account who bypass the waiting room may enter, at the host's arrival or before.
///
/// Values of `internal_user_auto_admit` in [`WaitingRoomOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InternalUserAutoAdmit {
    /// `1`: When the host joins.
    WhenHostJoins = 1,
    /// `2`: At any time; not allowed if everyone enters automatically.
    Anytime = 2,
    /// `3`: Five minutes before the meeting starts.
    Minutes5BeforeStartTime = 3,
    /// `4`: Ten minutes before the meeting starts.
    Minutes10BeforeStartTime = 4,
    /// `5`: Fifteen minutes before the meeting starts.
    Minutes15BeforeStartTime = 5,
}

/// How the people in the waiting room are sorted in the participants panel.
///
/// Values of `sort_order_of_people` in [`WaitingRoomOptions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SortOrderOfPeople {
    /// `0`: In the order in which they joined.
    JoinOrder = 0,
    /// `1`: In alphabetical order.
    Alphabetical = 1,
}

/// Further options of the waiting room, such as who else skips it.
///
/// Value of `more_options` in [`WaitingRoomOptions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoreOptions {
    /// Whether people whom the host or a co-host invites during the meeting skip the waiting room.
    pub user_invited_by_host_can_bypass_waiting_room: Option<bool>,
    /// Whether participants go to the waiting room when the host loses the connection.
    pub move_participants_to_waiting_room_when_host_dropped: Option<bool>,
    /// Whether participants in the waiting room may reply to the host and co-hosts; needs client version 5.8.0 or later.
    pub allow_participants_to_reply_to_host: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Video SDK sessions in progress, such as direct connections.
///
/// Value of `in_session` in [`AccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InSession {
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Data center regions that are not chosen for hosting; applies if `custom_data_center_regions` is `true`.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Whether a session of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Range of ports from `1` to `65535` on which direct connections listen, written with a semicolon as in `1;65535`; used if `p2p_ports` is `true`.
    pub ports_range: Option<String>,
    /// DSCP value (priority in the network) that marks audio packets.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// DSCP value (priority in the network) that marks video packets.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Whether DSCP values (priorities in the network) mark both incoming and outgoing packets.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can split the session into smaller rooms.
    pub subsession: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Security settings for Video SDK sessions.
///
/// Value of `session_security` in [`AccountSettings`] and [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSecurity {
    /// Countries and regions from which people can or cannot join.
    pub approved_or_denied_countries_or_regions: Option<ApprovedOrDeniedCountriesOrRegions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Countries and regions from which people can or cannot join.
///
/// Value of `approved_or_denied_countries_or_regions` in [`SessionSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApprovedOrDeniedCountriesOrRegions {
    /// Codes of the countries and regions from which people can join, such as `CX`; used if `method` is `approve`.
    pub approved_list: Option<Vec<String>>,
    /// Codes of the countries and regions from which people cannot join, such as `CA`; used if `method` is `deny`.
    pub denied_list: Option<Vec<String>>,
    /// Whether entry is restricted by country or region.
    pub enable: Option<bool>,
    /// Whether the listed countries and regions are let in or kept out.
    pub method: Option<CountriesOrRegionsMethod>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the listed countries and regions are let in or kept out.
///
/// Values of `method` in [`ApprovedOrDeniedCountriesOrRegions`].
#[zoom_enum]
pub enum CountriesOrRegionsMethod {
    /// `approve`: Only people from the approved countries or regions can join.
    Approve,
    /// `deny`: People from the denied countries or regions cannot join.
    Deny,
}

/// Updates an account's settings; `me` means the master account.
///
/// Needs a paid account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{AccountSettingOption, UpdateAccountSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountSettings::new("Zl3aVt0bQ9y")
///     .option(AccountSettingOption::MeetingAuthentication)
///     .allow_authentication_exception(true)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/{accountId}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:settings:admin", "account:update:settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Group of settings that the request changes, such as `meeting_authentication`.
    #[query]
    pub option: Option<AccountSettingOption>,
    /// Security settings of the account.
    pub security: Option<UpdateAccountSettingsSecurity>,
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<UpdateAccountSettingsAudioConferencing>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<UpdateAccountSettingsChat>,
    /// Settings for notifications by email.
    pub email_notification: Option<AccountSettingEmailNotification>,
    /// How many participants the account's meetings may have.
    pub feature: Option<AccountSettingFeature>,
    /// Settings that apply during meetings and webinars, such as chat, screen sharing, captions and network use.
    pub in_meeting: Option<UpdateAccountSettingsInMeeting>,
    /// Which outside services, such as calendars and file storage, work with the account.
    pub integration: Option<AccountSettingIntegration>,
    /// Further settings that belong to none of the other groups.
    pub other_options: Option<AccountSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<AccountSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<UpdateAccountSettingsRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UpdateAccountSettingsScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<UpdateAccountSettingsTelephony>,
    /// Settings for the telephony service provider (TSP), an outside provider of the audio.
    pub tsp: Option<UpdateAccountSettingsTsp>,
    /// Settings for Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Settings for how the Zoom app finds and shows Zoom Rooms.
    pub general_setting: Option<GeneralSetting>,
    /// Settings for Zoom Mail and Zoom Calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// Whether hosts can invite people who need not pass the authentication.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication profile to add, change or delete; `action` says which.
    pub authentication_option: Option<AccountSettingAuthenticationOption>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UpdateAccountSettingsMeetingSecurity>,
    /// Settings for Video SDK sessions in progress, such as direct connections.
    pub in_session: Option<AccountSettingInSession>,
    /// Security settings for Video SDK sessions.
    pub session_security: Option<SessionSecurity>,
}

/// Security settings of the account.
///
/// Value of `security` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsSecurity {
    /// Whether only administrators can change the name and picture of a user.
    ///
    /// Deprecated by Zoom.
    pub admin_change_name_pic: Option<bool>,
    /// Whether only account administrators may change a user's information.
    pub admin_change_user_info: Option<bool>,
    /// What only administrators may change about a user, if `admin_change_user_info` is `true`.
    pub user_modifiable_info_by_admin: Option<Vec<UserModifiableInfoByAdmin>>,
    /// Whether and for which domains users sign in by single sign-on (SSO).
    pub signin_with_sso: Option<UpdateAccountSettingsSecuritySigninSso>,
    /// Whether billing information is hidden; Zoom does not say from whom.
    pub hide_billing_info: Option<bool>,
    /// Whether users may take pictures from the photo library of a device.
    pub import_photos_from_devices: Option<bool>,
    /// Extra rules for the passwords of accounts, such as their length.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes without activity users of the Zoom client must sign in again.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes without activity users of the web portal must sign in again.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// For whom two-factor authentication is on: everyone, no one, certain groups or certain roles.
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// IDs of the groups for which two-factor authentication is on.
    pub sign_in_with_two_factor_auth_groups: Option<Vec<String>>,
    /// IDs of the roles for which two-factor authentication is on.
    pub sign_in_with_two_factor_auth_roles: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and for which domains users sign in by single sign-on (SSO).
///
/// Value of `signin_with_sso` in [`UpdateAccountSettingsSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsSecuritySigninSso {
    /// Whether users can sign in with SSO.
    pub enable: Option<bool>,
    /// Whether people whose email address is in one of the `domains` must sign in with SSO.
    pub require_sso_for_domains: Option<bool>,
    /// Email domains whose users have to use single sign-on (SSO).
    pub domains: Option<Vec<String>>,
    /// IDs of the users who may sign in without single sign-on (SSO), one entry each.
    pub sso_bypass_user_ids: Option<Vec<String>>,
    /// Whether to add to or remove from `sso_bypass_user_ids`; without it, the list is replaced.
    pub operation: Option<SigninWithSsoOperation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users are added to or removed from those who may sign in without single sign-on (SSO).
///
/// Values of `operation` in [`UpdateAccountSettingsSecuritySigninSso`].
#[zoom_enum]
pub enum SigninWithSsoOperation {
    /// `add`: Adds users to those who can bypass single sign-on (SSO).
    Add,
    /// `remove`: Takes users off the list of those who can bypass single sign-on (SSO).
    Remove,
}

/// Settings for toll, toll-free and other calls into meetings.
///
/// Value of `audio_conferencing` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsAudioConferencing {
    /// Whether participants can dial in over toll-free numbers and over toll numbers for which the account itself is charged.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over ordinary toll numbers, for which only the caller pays.
    pub toll_call: Option<SettingsAudioConferencingTollCall>,
    /// Whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<SettingsConferencingCallMeInvitePhone>,
    /// Whether users may have a Personal Audio Conference (PAC), a meeting that is held by telephone alone.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<SettingsConferencingGlobalDialCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over numbers that charge the caller.
///
/// Value of `toll_call` in [`UpdateAccountSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsAudioConferencingTollCall {
    /// Whether people can dial in through toll numbers.
    pub enable: Option<bool>,
    /// Toll numbers through which participants can dial in, one entry each. At most 100 items.
    pub numbers: Option<Vec<ConferencingTollCallNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Toll number for dialing into meetings, with its country code.
///
/// Element of `numbers` in [`SettingsAudioConferencingTollCall`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConferencingTollCallNumber {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Phone number that participants dial, without the country calling code, which `code` holds.
    #[length(..=30)]
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`UpdateAccountSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsConferencingCallMeInvitePhone {
    /// Whether Zoom can call people to connect their audio or to invite them.
    pub enable: Option<bool>,
    /// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
    pub require_press_1_for_call_me: Option<CallMePressOneRequirement>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<SelectedCountries>,
    /// Whether webinar attendees can have Zoom call them to connect their audio.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Countries and regions that are selected for telephone calls to or from Zoom.
///
/// Value of `call_out_countries` and `global_dial_in_countries` in [`SettingsConferencingCallMeInvitePhone`] and [`UpdateAccountSettingsTsp`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedCountries {
    /// Countries and regions that are selected for calling out or for dial-in numbers.
    pub selected_countries: Option<Vec<SelectedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region that is selected, by its code.
///
/// Element of `selected_countries` in [`SelectedCountries`] and [`SettingsConferencingGlobalDialCountries`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedCountry {
    /// Country or region code.
    pub code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Countries and regions whose dial-in numbers email invitations list.
///
/// Value of `global_dial_in_countries` in [`UpdateAccountSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsConferencingGlobalDialCountries {
    /// Countries whose dial-in numbers the email invitation lists, in this order.
    pub selected_countries: Option<Vec<SelectedCountry>>,
    /// Whether invitations list toll-free numbers of the chosen countries too.
    pub include_toll_free: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of Zoom Team Chat.
///
/// Value of `chat` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsChat {
    /// Whether chatbots that were added to a chat or channel can read and write messages there.
    pub allow_bots_chat: Option<bool>,
    /// Whether users can share files in chats and in channels.
    pub share_files: Option<FileSharing>,
    /// Which emojis users can send in chats.
    pub chat_emojis: Option<ChatEmojis>,
    /// Whether users can record voice messages in direct messages and group chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can record video messages in chat; needs file sharing to be on.
    pub record_video_messages: Option<bool>,
    /// Whether users can take screenshots and send them in chat.
    pub screen_capture: Option<bool>,
    /// Whether users can create public channels.
    pub create_public_channels: Option<bool>,
    /// Whether users can create private channels.
    pub create_private_channels: Option<bool>,
    /// Whether users can start group chats.
    pub create_group_chat: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<ChatRetentionPeriod>,
    /// How long messages stay on users' devices; the personal channel is not covered.
    pub set_retention_period_in_local: Option<ChatRetentionPeriod>,
    /// Whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<ChatContactScope>,
    /// Whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<ChatContactScope>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<UpdateAccountSettingsChatEtiquetteTool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<ThirdPartyChatArchiving>,
    /// Setting for how long messages of the personal channel are kept on local devices.
    pub apply_local_storage_to_personal_channel: Option<PersonalChannelRetention>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Which user groups may work with external people in group chats and channels.
    pub external_collab_restrict: Option<ExternalCollabRestrict>,
    /// Whether external users may be added to group chats and channels.
    pub external_user_control: Option<ExternalUserControl>,
    /// Whether an administrator must approve external users added to group chats and channels.
    pub external_invite_approve: Option<ExternalInviteApprove>,
    /// Whether members may join group chats and channels of other accounts.
    pub external_member_join: Option<ExternalMemberJoin>,
    /// Whether an administrator must approve joining group chats and channels of other accounts.
    pub external_join_approve: Option<ExternalJoinApprove>,
    /// Whether users can download files from Zoom Team Chat.
    pub download_file: Option<bool>,
    /// Whether users can share their screen from a chat.
    pub share_screen_in_chat: Option<bool>,
    /// Whether users can send code snippets in Zoom Team Chat.
    pub code_snippet: Option<bool>,
    /// Whether users have a personal chat with themselves.
    pub personal_channel: Option<bool>,
    /// Whether former versions of edited and deleted messages are kept.
    pub store_revise_chat: Option<bool>,
    /// Whether first-time users see Team Chat when they open the app.
    pub set_chat_as_default_tab: Option<bool>,
    /// Whether hyperlinks are allowed in Zoom Team Chat.
    pub hyper_link: Option<bool>,
    /// Whether chats hide notices about users who were deleted, deactivated or reactivated.
    pub suppress_removal_notification: Option<bool>,
    /// Whether channels hide notices about users who were added or removed.
    pub suppress_user_group_notification: Option<bool>,
    /// Whether channel owners and administrators can remove messages of other members.
    pub allow_remove_msg_by_owner_and_admins: Option<bool>,
    /// Whether people can start a huddle, a spontaneous audio or video call, from a channel.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can create shared spaces, which group related channels in Team Chat.
    pub shared_spaces: Option<bool>,
    /// Whether users can create an email address for a chat, whose emails appear as messages.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders can see that their messages were read, in small chats and channels.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether and for how long users can delete their own messages in Zoom Team Chat.
    pub allow_delete_message: Option<MessageTimeLimit>,
    /// Whether and for how long users can edit their own messages in Zoom Team Chat.
    pub allow_edit_message: Option<MessageTimeLimit>,
    /// Whether contacts in the same account see the user's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the status shows that the user is in a meeting or call.
    pub presence_on_meeting: Option<bool>,
    /// Whether the status turns to away as the screen saver starts.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether the contact list has a section for conference room devices that use H.323, a video calling standard.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion can summarize chats, channels and shared documents.
    pub ai_summary: Option<ChatAiSetting>,
    /// Whether AI Companion can write message drafts in Zoom Team Chat.
    pub ai_compose: Option<ChatAiSetting>,
    /// Whether AI Companion makes recommendations in Zoom Team Chat.
    pub ai_recommend: Option<bool>,
    /// Whether AI Companion suggests short replies in Zoom Team Chat.
    pub ai_quick_reply: Option<bool>,
    /// Whether AI Companion completes sentences while people type in Zoom Team Chat.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion offers to schedule a meeting from a Zoom Team Chat conversation.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start a poll in chats and channels.
    pub survey_poll: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`UpdateAccountSettingsChat`] and [`UpdateAccountSettingsMeetingSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns. Default: `false`.
    pub enable: Option<bool>,
    /// Whether to create, update or delete policies.
    pub operate: Option<ChatEtiquetteToolOperate>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<EtiquettePolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether to create, update or delete policies that warn about or block unwanted words in chat.
///
/// Values of `operate` in [`UpdateAccountSettingsChatEtiquetteTool`].
#[zoom_enum]
pub enum ChatEtiquetteToolOperate {
    /// `create`: Adds policies.
    Create,
    /// `update`: Changes existing policies.
    Update,
    /// `delete`: Removes policies.
    Delete,
}

/// Settings that apply during meetings and webinars, such as chat, screen sharing, captions and network use.
///
/// Value of `in_meeting` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsInMeeting {
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether hosts can turn on focus mode when they schedule a meeting.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`). One of `1` to `4`.
    pub allow_participants_chat_with: Option<i64>,
    /// Whether meeting participants and webinar panelists may rename themselves.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SettingsInMeetingAllowUsersSaveChats>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts. Default: `false`.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether captions and live transcription are available and who can view and save them; `manual_captioning` covers much the same.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Whether meetings run in Zoom's cloud or on the organization's own Meeting Connectors.
    pub meeting_data_transit_and_residency_method: Option<MeetingDataTransitAndResidencyMethod>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// DSCP value (priority in the network) that marks audio packets. Default: `56`.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// DSCP value (priority in the network) that marks video packets. Default: `40`.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Whether DSCP values (priorities in the network) mark both incoming and outgoing packets.
    pub dscp_dual: Option<bool>,
    /// Whether all meetings must be encrypted with AES; despite the name, Zoom doesn't describe this as end-to-end encryption.
    pub e2e_encryption: Option<bool>,
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Settings of translated captions.
    pub auto_generated_translation: Option<AutoGeneratedTranslation>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<SettingsInMeetingLanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SettingsSignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings of captions that are typed by hand, generated automatically or made by an outside service; overlaps with `closed_captioning`.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Polls in meetings: whether they are on and who may create them.
    pub meeting_polling: Option<PollingSettings>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether all emojis or only a few serve as reactions.
    pub meeting_reactions_emojis: Option<EmojiLimit>,
    /// Whether the host and panelists can clap so that others hear it.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether a meeting of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Whether the meeting controls offer polls; `meeting_polling` has further settings for them.
    pub polling: Option<bool>,
    /// Range of ports from `1` to `65535` on which direct connections listen, written with a semicolon as in `1;65535`; used if `p2p_ports` is `true`.
    pub ports_range: Option<String>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel. Default: `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host can give one participant remote support. Default: `false`.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<SettingsInMeetingWebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<PollingSettings>,
    /// Whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether one or several participants may share their screen at a time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings or webinars can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move a meeting to another device without leaving it.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
///
/// Values of `allow_users_save_chats` in [`UpdateAccountSettingsInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SettingsInMeetingAllowUsersSaveChats {
    /// `1`: Participants cannot save meeting chats.
    ParticipantsCannotSaveMeetingChats = 1,
    /// `2`: Participants can save only messages from the host and co-hosts.
    ParticipantsCanOnlySaveHostAndCoHostMeetingChats = 2,
    /// `3`: Participants can save all meeting chats.
    ParticipantsCanSaveAllMeetingChats = 3,
}

/// Whether language interpretation is available, and in which languages.
///
/// Value of `language_interpretation` in [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingLanguageInterpretation {
    /// Interpretation languages that the account or user added.
    pub custom_languages: Option<Vec<String>>,
    /// Whether new meetings have language interpretation turned on.
    pub enable_language_interpretation_by_default: Option<bool>,
    /// Whether participants may speak in the language channel to which they listen.
    pub allow_participants_to_speak_in_listening_channel: Option<bool>,
    /// Whether a scheduled meeting can have as many as 25 custom interpretation languages.
    pub allow_up_to_25_custom_languages_when_scheduling_meetings: Option<bool>,
    /// Whether interpreters can be assigned.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether hosts can assign sign language interpreters, and for which languages.
///
/// Value of `sign_language_interpretation` in [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsSignLanguageInterpretation {
    /// Whether sign language interpreters can be assigned.
    pub enable: Option<bool>,
    /// Whether newly scheduled meetings start with the sign language view turned on.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Sign languages that were added to those that Zoom offers.
    pub custom_languages: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can chat with whom in webinars, and who can save the chat.
///
/// Value of `webinar_chat` in [`UpdateAccountSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingWebinarChat {
    /// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
    pub allow_attendees_chat_with: Option<AttendeeChatPartners>,
    /// Whether the host's computer keeps a copy of the webinar chat in a file after the end.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom webinar panelists may chat: the host and other panelists (`1`) or everyone (`2`).
    pub allow_panelists_chat_with: Option<WebinarChatPartners>,
    /// Whether panelists can write to each other privately.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Which messages of the webinar chat attendees can save: none (`0`), those of the host and panelists (`1`) or all (`2`).
    pub allow_users_save_chats: Option<WebinarChatAllowUsersSaveChats>,
    /// Whom attendees write to unless they choose someone else: the host and panelists (`1`) or everyone (`2`).
    pub default_attendees_chat_with: Option<WebinarChatPartners>,
    /// Whether webinar participants can chat.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be restored.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<AccountSettingRecordingArchive>,
    /// Whether Zoom deletes cloud recordings by itself once they reach the age in `auto_delete_cmr_days`.
    pub auto_delete_cmr: Option<bool>,
    /// Age at which cloud recordings are deleted, in days; needs `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<CloudRecordingLifetime>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether recordings are made to suit other vendors' video editing programs; files may be larger and take longer to create.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes a separate audio file for each participant.
    pub record_audio_file_each_participant: Option<bool>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a notice before recording starts; superseded by `recording_notification_for_zoom_client` where that setting exists.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether cloud recordings that exist already need a passcode.
    pub required_password_for_existing_cloud_recordings: Option<bool>,
    /// Whether shared cloud recordings need a passcode.
    pub required_password_for_shared_cloud_recordings: Option<bool>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<UpdateAccountRecordingNotificationClient>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants in Zoom clients learn that the meeting is recorded.
///
/// Value of `recording_notification_for_zoom_client` in [`UpdateAccountSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountRecordingNotificationClient {
    /// Which participants see a disclaimer when a recording starts.
    pub disclaimer_to_participants: Option<DisclaimerToParticipants>,
    /// Who hears the voice prompt that announces a recording.
    pub play_voice_prompt: Option<VoicePromptAudience>,
    /// Whether hosts are asked to confirm before they start a recording.
    pub ask_host_to_confirm: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which participants see a disclaimer when a recording starts.
///
/// Values of `disclaimer_to_participants` in [`UpdateAccountRecordingNotificationClient`].
#[zoom_enum]
pub enum DisclaimerToParticipants {
    /// `All participants`: Shown to everyone in the meeting.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`: Shown only to guests, that is, people from outside the account.
    #[value("Guest only")]
    GuestOnly,
}

/// Who hears the voice prompt that announces a recording.
///
/// Values of `play_voice_prompt` in [`UpdateAccountRecordingNotificationClient`].
#[zoom_enum]
pub enum VoicePromptAudience {
    /// `All participants`: Everyone hears the recording prompt.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`: Only people from outside the account hear the recording prompt.
    #[value("Guest only")]
    GuestOnly,
    /// `No one`: The recording prompt is not played.
    #[value("No one")]
    NoOne,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsScheduleMeeting {
    /// How participants can join the audio: by telephone, by computer (VoIP) or otherwise. Default: `both`.
    pub audio_type: Option<AudioType>,
    /// Whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Email domains whose signed-in users may join if `enforce_login_with_domains` is `true`, such as `example.com`; Zoom does not say how to separate several.
    pub enforce_login_domains: Option<String>,
    /// Whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether each meeting gets a group chat of its own in Team Chat.
    pub enable_dedicated_group_chat: Option<bool>,
    /// How many minutes before the start people may join, or `0` for any time; used only if `join_before_host` is `true`. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether every meeting shows "Zoom Meeting" as its topic; Zoom describes it as the same setting as `always_display_zoom_meeting_as_topic`.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether the host can turn off the participants' video when scheduling a meeting.
    pub allow_host_to_disable_participant_video: Option<bool>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
    pub always_display_zoom_meeting_as_topic: Option<FixedMeetingTopic>,
    /// Whether and how meeting descriptions are hidden.
    pub hide_meeting_description: Option<HiddenMeetingDescription>,
    /// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<FixedWebinarTopic>,
    /// Whether and how webinar descriptions are hidden.
    pub hide_webinar_description: Option<HiddenWebinarDescription>,
    /// Meeting templates that the account offers to its users.
    pub meeting_template: Option<SettingsScheduleMeetingTemplate>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting templates that the account offers to its users.
///
/// Value of `meeting_template` in [`UpdateAccountSettingsScheduleMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsScheduleMeetingTemplate {
    /// Whether meeting templates can be used.
    pub enable: Option<bool>,
    /// Whether the templates are changed (`update`) or removed (`delete`).
    pub action: Option<String>,
    /// Meeting templates to change or remove, depending on `action`.
    pub templates: Option<Vec<AccountSettingTemplate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting template, and whether it is enabled.
///
/// Element of `templates` in [`SettingsScheduleMeetingTemplate`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingTemplate {
    /// ID of the template.
    pub id: Option<String>,
    /// Whether the meeting template is turned on.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for third-party audio and for the dial-in numbers in invitations.
///
/// Value of `telephony` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    pub audio_conference_info: Option<String>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<UpdateAccountSettingsTelephonyRegions>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`UpdateAccountSettingsTelephony`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTelephonyRegions {
    /// Code of the telephony region that most participants use, such as `USTB`, out of the `allowed_values` in the settings of the account or user.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for the telephony service provider (TSP), an outside provider of the audio.
///
/// Value of `tsp` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<Vec<String>>,
    /// Whether webinar attendees can have Zoom call them to connect their audio.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Whether toll-free numbers appear in invitations and in the client.
    pub display_toll_free_numbers: Option<bool>,
    /// Whether webinar attendees can dial in through toll-free numbers.
    pub allow_webinar_attendees_toll_free_dial: Option<bool>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers appear in email invitations.
    pub global_dial_in_countries: Option<SelectedCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Authentication option, a rule for who counts as authenticated when joining a meeting, to add, change or delete; `action` says which.
///
/// Value of `authentication_option` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingAuthenticationOption {
    /// What to do with the authentication option: add, change or delete it.
    pub action: Option<AccountSettingAuthenticationOptionAction>,
    /// Whether this authentication option is selected unless another one is chosen.
    pub default_option: Option<bool>,
    /// Email domains whose signed-in users count as authenticated, separated by commas; only if `type` is `enforce_login_with_domains`.
    pub domains: Option<String>,
    /// ID of the authentication option to change or delete; not needed to add one.
    pub id: Option<String>,
    /// Name of the authentication option, which no other option may have.
    pub name: Option<String>,
    /// Who counts as authenticated, such as any signed-in user.
    #[wire("type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What to do with the authentication option: add, change or delete it.
///
/// Values of `action` in [`AccountSettingAuthenticationOption`].
#[zoom_enum]
pub enum AccountSettingAuthenticationOptionAction {
    /// `update`: Changes an existing authentication option.
    Update,
    /// `delete`: Deletes an existing authentication option.
    Delete,
    /// `add`: Adds an authentication option.
    Add,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAccountSettingsMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<UpdateAccountSettingsChatEtiquetteTool>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are already scheduled require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Who is placed in the waiting room, who can admit them and which email domains skip it.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Fuller options of the waiting room, such as automatic admission, the order in which people are shown, and what happens if the host drops out.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Video SDK sessions in progress, such as direct connections.
///
/// Value of `in_session` in [`UpdateAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingInSession {
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether a session of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Ports on which direct connections listen, from 1 to 65535, separated by semicolons, such as `1;65535`; used if `p2p_ports` is `true`.
    pub ports_range: Option<String>,
    /// DSCP value (priority in the network) that marks audio packets. Default: `56`.
    #[range(1..=63)]
    pub dscp_audio: Option<i64>,
    /// Whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// DSCP value (priority in the network) that marks video packets. Default: `40`.
    #[range(1..=63)]
    pub dscp_video: Option<i64>,
    /// Whether DSCP values (priorities in the network) mark both incoming and outgoing packets.
    pub dscp_dual: Option<bool>,
    /// Whether hosts can split the session into smaller rooms.
    pub subsession: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how registration for webinars is set up on an account; `me` means the master account.
///
/// Needs a paid account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/settings/registration)
#[zoom_endpoint(
    GET "/accounts/<account_id>/settings/registration" -> AccountWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:registration_settings:master"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountWebinarRegistrationSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// What the registration settings are for. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetAccountWebinarRegistrationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountWebinarRegistrationSettings {
    /// How registration works, such as whether the host is emailed.
    pub options: Option<AccountWebinarRegistrationSettingOptions>,
    /// Standard registration fields, one entry each.
    pub questions: Option<Vec<WebinarRegistrationField>>,
    /// Whether registrants are approved automatically or by hand.
    pub approve_type: Option<ApproveType>,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How registration works, such as whether the host is emailed.
///
/// Value of `options` in [`AccountWebinarRegistrationSettings`] and [`UpdateAccountWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountWebinarRegistrationSettingOptions {
    /// Whether the host receives an email for each registration.
    pub host_email_notification: Option<bool>,
    /// Whether registration ends with the date of the meeting or webinar.
    pub close_registration: Option<bool>,
    /// Whether one participant can join from several devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_social_share_buttons: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Standard field that people are asked for when they register for a webinar.
///
/// Element of `questions` in [`AccountWebinarRegistrationSettings`] and [`UpdateAccountWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationField {
    /// Which standard registration field this is, such as `last_name`.
    pub field_name: Option<FieldName>,
    /// Whether registrants must fill in the field.
    pub required: Option<bool>,
    /// Whether the field appears on the registration form.
    pub selected: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Standard registration field that is meant, such as `last_name`.
///
/// Values of `field_name` in [`WebinarRegistrationField`].
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
    /// `zip`: ZIP code, or another postal code.
    Zip,
    /// `state`: State or province.
    State,
    /// `phone`.
    Phone,
    /// `industry`.
    Industry,
    /// `org`: Name of the organization.
    Org,
    /// `job_title`.
    JobTitle,
    /// `purchasing_time_frame`: How soon the registrant expects to buy.
    PurchasingTimeFrame,
    /// `role_in_purchase_process`: What part the registrant plays in the purchase.
    RoleInPurchaseProcess,
    /// `no_of_employees`: Number of people who work for the registrant's organization.
    NoOfEmployees,
    /// `comments`: Questions and comments of the registrant.
    Comments,
}

/// Whether registrants are approved automatically or by hand.
///
/// Values of `approve_type` in [`AccountWebinarRegistrationSettings`] and [`UpdateAccountWebinarRegistrationSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApproveType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApprove = 0,
    /// `1`: Registrants are approved by hand.
    ManuallyApprove = 1,
}

/// Custom question that people are asked when they register for a webinar.
///
/// Element of `custom_questions` in [`AccountWebinarRegistrationSettings`] and [`UpdateAccountWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Whether the custom question appears on the registration form.
    pub selected: Option<bool>,
    /// Possible answers to the custom question; not for questions answered with free text.
    pub answers: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered: free text, one choice or several.
///
/// Values of `type` in [`CustomQuestion`].
#[zoom_enum]
pub enum CustomQuestionType {
    /// `short`: A short answer in free text.
    Short,
    /// `single_dropdown`: One answer from a drop-down list.
    SingleDropdown,
    /// `single_radio`: One answer by radio buttons.
    SingleRadio,
    /// `multiple`: Several answers can be chosen.
    Multiple,
}

/// Changes how registration for webinars is set up on an account; `me` means the master account.
///
/// Needs a paid account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{AccountWebinarRegistrationSettingOptions, ApproveType, FieldName, UpdateAccountWebinarRegistrationSettings, WebinarRegistrationField};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .options(
///         AccountWebinarRegistrationSettingOptions::new()
///             .host_email_notification(true),
///     )
///     .questions(vec![
///         WebinarRegistrationField::new()
///             .field_name(FieldName::LastName)
///             .required(true)
///             .selected(true),
///     ])
///     .approve_type(ApproveType::AutomaticallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/{accountId}/settings/registration)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:registration_settings:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountWebinarRegistrationSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// What the registration settings are for. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// How registration works, such as whether the host is emailed.
    pub options: Option<AccountWebinarRegistrationSettingOptions>,
    /// Standard registration fields, one entry each.
    pub questions: Option<Vec<WebinarRegistrationField>>,
    /// Whether registrants are approved automatically or by hand.
    pub approve_type: Option<ApproveType>,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Uploads virtual background files that every user on the account may use.
///
/// The Virtual Background feature must be on for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UploadVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadVirtualBackgroundFiles::new("Zl3aVt0bQ9y")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/POST/accounts/{accountId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    POST "/accounts/<account_id>/settings/virtual_backgrounds" -> UploadedVirtualBackground,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "account:write:admin",
        "account:write:virtual_background_files:master",
        "account:write:virtual_background_files:admin",
    ],
    errors = [
        (400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadVirtualBackgroundFiles {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Deletes virtual background files that were uploaded for a whole account.
///
/// The Virtual Background feature must be on for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::DeleteVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteVirtualBackgroundFiles::new("Zl3aVt0bQ9y")
///     .file_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/DELETE/accounts/{accountId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "account:write:admin",
        "account:delete:virtual_background_files:master",
        "account:delete:virtual_background_files:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteVirtualBackgroundFiles {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// IDs of the virtual background files to delete. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
