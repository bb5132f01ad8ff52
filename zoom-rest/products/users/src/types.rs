//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Group admin.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupAdmin {
    /// Email address.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
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

/// Values of `encryption_type`.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`.
    EnhancedEncryption,
    /// `e2ee`.
    #[value("e2ee")]
    E2ee,
}

/// Values of `option`.
#[zoom_enum]
pub enum GroupSettingOption {
    /// `meeting_authentication`.
    MeetingAuthentication,
    /// `recording_authentication`.
    RecordingAuthentication,
    /// `meeting_security`.
    MeetingSecurity,
}

/// Value of `audio_conferencing`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingAudioConferencing {
    /// Toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
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
pub struct TollFreeAndFeeBasedTollCall {
    /// Allow webinar attendees dial.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Numbers: at most 100 items.
    pub numbers: Option<Vec<TollNumber>>,
}

/// Element of `numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollNumber {
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Numbers.
    pub numbers: Option<Vec<TollNumber>>,
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Value of `email_notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingEmailNotification {
    /// Alternative host reminder.
    pub alternative_host_reminder: Option<bool>,
    /// Cancel meeting reminder.
    pub cancel_meeting_reminder: Option<bool>,
    /// Cloud recording available reminder.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Jbh reminder.
    pub jbh_reminder: Option<bool>,
    /// Recording available reminder alternative hosts.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Recording available reminder schedulers.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Schedule for reminder.
    pub schedule_for_reminder: Option<bool>,
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

/// Value of `sign_language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `meeting_reactions_emojis`.
#[zoom_enum]
pub enum MeetingReactionsEmojis {
    /// `all`.
    All,
    /// `selected`.
    Selected,
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
    pub files: Option<Vec<VirtualBackgroundFile>>,
}

/// Response to [`UploadGroupVirtualBackgroundFiles`](super::UploadGroupVirtualBackgroundFiles).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundFile {
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Value of `profile`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingProfile {
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

/// Value of `cloud_recording_permanently_deleted`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingPermanentlyDeleted {
    /// Cloud recording permanently deleted from trash.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// Email reminder type.
    pub email_reminder_type: Option<EmailReminderType>,
}

/// Values of `email_reminder_type`.
#[zoom_enum]
pub enum EmailReminderType {
    /// `7 days before deletion`.
    #[value("7 days before deletion")]
    N7DaysBeforeDeletion,
    /// `Weekly digest on Monday`.
    #[value("Weekly digest on Monday")]
    WeeklyDigestOnMonday,
}

/// Value of `recording_notifications_phone_users`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingNotificationsPhoneUsers {
    /// Require press one consent to record.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Multiple notifications phone users.
    pub multiple_notifications_phone_users: Option<bool>,
}

/// Value of `authenticated_view_cloud_recoding`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingAuthentication {
    /// Authenticated can view cloud recordings.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// Default authenticate content.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
}

/// Values of `default_authenticate_content`.
#[zoom_enum]
pub enum DefaultAuthenticateContent {
    /// `Signed-in users in my account`.
    #[value("Signed-in users in my account")]
    SignedInUsersInMyAccount,
    /// `Sign in to Zoom`.
    #[value("Sign in to Zoom")]
    SignInToZoom,
    /// `Sign in to Zoom with specified domains`.
    #[value("Sign in to Zoom with specified domains")]
    SignInToZoomWithSpecifiedDomains,
    /// `Sign in to external Single Sign-On (SSO)`.
    #[value("Sign in to external Single Sign-On (SSO)")]
    SignInToExternalSingleSignOnSso,
    /// `Only people with access`.
    #[value("Only people with access")]
    OnlyPeopleWithAccess,
}

/// Value of `local_recording_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocalRecordingOptions {
    /// Internal meeting participants.
    pub internal_meeting_participants: Option<bool>,
    /// Internal auto approve requests.
    pub internal_auto_approve_requests: Option<bool>,
    /// External meeting participants.
    pub external_meeting_participants: Option<bool>,
    /// External auto approve requests.
    pub external_auto_approve_requests: Option<bool>,
    /// Participants with specified domains.
    pub participants_with_specified_domains: Option<bool>,
    /// Participants with specified domains content.
    pub participants_with_specified_domains_content: Option<String>,
    /// Participants specified domains auto approve requests.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Save chat messages.
    pub save_chat_messages: Option<bool>,
    /// Save closed caption.
    pub save_closed_caption: Option<bool>,
}

/// Values of `require_password_for_pmi_meetings`.
#[zoom_enum]
pub enum RequirePasswordForPmiMeetings {
    /// `all`.
    All,
    /// `jbh_only`.
    JbhOnly,
    /// `none`.
    None,
}

/// Value of `telephony_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Selection values.
    pub selection_values: Option<String>,
}

/// Value of `general_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Auto Zoom room proximity connect.
    pub auto_zoom_room_proximity_connect: Option<bool>,
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

/// Invite by phone call out countries.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteByPhoneCallOutCountries {
    /// Selected countries.
    pub selected_countries: Option<Vec<AllowedCountry>>,
}

/// Value of `global_dial_in_countries`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGlobalDialInCountries {
    /// Selected countries.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Include toll free.
    pub include_toll_free: Option<bool>,
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLanguageInterpretation {
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

/// Value of `recording_notification_for_zoom_client`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateRecordingNotification {
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

/// Value of `authentication_option`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingAuthenticationOption {
    /// Action.
    pub action: Option<GroupSettingAuthenticationOptionAction>,
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
pub enum GroupSettingAuthenticationOptionAction {
    /// `update`.
    Update,
    /// `show`.
    Show,
    /// `hide`.
    Hide,
}

/// Element of `license_info_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LicenseInfo {
    /// License type: required in requests.
    #[required(new)]
    pub license_type: Option<LicenseType>,
    /// License option: required in requests; one of `2`, `4`, `8`, `16`, `32`, `64`, `128`, `33554432`, `134217728`, `1073741824`, `536870912`, `268435456`, and others.
    #[required(new)]
    pub license_option: Option<i64>,
    /// Subscription ID: required in requests.
    #[required(new)]
    pub subscription_id: Option<String>,
}

/// Values of `license_type`.
#[zoom_enum]
pub enum LicenseType {
    /// `MEETING`.
    #[value("MEETING")]
    Meeting,
    /// `ZOOM_WORKPLACE_BUNDLE`.
    #[value("ZOOM_WORKPLACE_BUNDLE")]
    ZoomWorkplaceBundle,
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
