//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Administrator or member of a group, by ID and email address.
///
/// Element of `admins` and `members` in [`AddGroupAdmins`](super::AddGroupAdmins) and [`AddGroupMembers`](super::AddGroupMembers).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndEmail {
    /// Email address of the user; needed only without an `id`.
    pub email: Option<String>,
    /// ID of the admin or member.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether cloud recordings open only from certain IP addresses, and from which.
///
/// Value of `ip_address_access_control` in [`LockedRecording`](super::LockedRecording) and other types.
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

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`LockedMeetingSecurity`](super::LockedMeetingSecurity) and other types.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// Group of settings that the request is about, such as `meeting_security`.
///
/// Values of `option` in [`GetGroupSettings`](super::GetGroupSettings) and other types.
#[zoom_enum]
pub enum GroupSettingOption {
    /// `meeting_authentication`: The meeting authentication settings.
    MeetingAuthentication,
    /// `recording_authentication`: The authentication settings for recordings.
    RecordingAuthentication,
    /// `meeting_security`: The security settings for meetings.
    MeetingSecurity,
}

/// Settings for telephone audio in meetings, such as dial-in numbers and calls from Zoom to participants.
///
/// Value of `audio_conferencing` in [`GroupSettings`](super::GroupSettings) and [`UserSettings`](super::UserSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingAudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<TollCall>,
    /// Whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether users may have a Personal Audio Conference, an audio-only meeting that people join by phone.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over toll-free and fee-based numbers.
///
/// Value of `toll_free_and_fee_based_toll_call` in [`GroupSettingAudioConferencing`] and [`UpdateGroupSettingsAudioConferencing`](super::UpdateGroupSettingsAudioConferencing).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether webinar attendees can dial in through toll-free and fee-based toll call numbers.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial in over toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// Dial-in numbers that are toll-free for the caller, or for whose use the account pays a fee. At most 100 items.
    pub numbers: Option<Vec<TollNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Dial-in number for meetings, as the audio conferencing settings list it.
///
/// Element of `numbers` in [`TollFreeAndFeeBasedTollCall`] and [`TollCall`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollNumber {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Code of the country to which the phone number belongs, as two letters such as `CN`.
    pub country_code: Option<String>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Phone number as it is shown to people, with the country calling code, such as `+86 7777 777`.
    #[length(..=30)]
    pub display_number: Option<String>,
    /// Phone number without the country calling code, such as `7777 777`.
    #[length(..=30)]
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over numbers that charge the caller.
///
/// Value of `toll_call` in [`GroupSettingAudioConferencing`] and [`UpdateGroupSettingsAudioConferencing`](super::UpdateGroupSettingsAudioConferencing).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether people can dial in through toll numbers.
    pub enable: Option<bool>,
    /// Dial-in numbers that cost the price of a call.
    pub numbers: Option<Vec<TollNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`GroupSettingAudioConferencing`].
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
    pub call_out_countries: Option<TelephonyCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
///
/// Values of `require_press_1_for_call_me` in [`CallMeAndInviteByPhone`] and [`UpdateCallMeAndInviteByPhone`](super::UpdateCallMeAndInviteByPhone).
#[zoom_enum]
pub enum CallMePressOneRequirement {
    /// `auto`: Zoom decides whether the user must press 1.
    Auto,
    /// `always`: Every user must press 1 first.
    Always,
    /// `never`: Users are connected without pressing 1.
    Never,
}

/// Countries and regions for calls to or from Zoom: those that can be chosen, and those that are.
///
/// Value of `call_out_countries` and `global_dial_in_countries` in [`CallMeAndInviteByPhone`] and [`UserSettingTsp`](super::UserSettingTsp).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyCountries {
    /// Countries and regions that can be chosen.
    pub allowed_countries: Option<Vec<AllowedCountry>>,
    /// Chosen countries and regions, one entry each.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region for telephone calls to or from Zoom.
///
/// Element of `allowed_countries` and `selected_countries` in [`TelephonyCountries`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedCountry {
    /// Code of the country or region, as two letters such as `CN`.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how participants' phone numbers are masked in the participants list.
///
/// Value of `participant_phone_masking` in [`GroupSettingAudioConferencing`] and other types.
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
/// Value of `global_dial_in_countries` in [`GroupSettingAudioConferencing`].
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

/// Settings for notifications by email.
///
/// Value of `email_notification` in [`GroupSettings`](super::GroupSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingEmailNotification {
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether people are told by email that the meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
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

/// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
///
/// Values of `allow_participants_chat_with` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GroupParticipantChatPartners {
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
/// Values of `allow_users_save_chats` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
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
/// Value of `closed_captioning` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
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

/// Data center region that can be chosen for hosting meetings.
///
/// Values of `data_center_regions` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
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

/// Whether language interpretation is available, and in which languages.
///
/// Value of `language_interpretation` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and [`UserSettingInMeeting`](super::UserSettingInMeeting).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
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
    /// Languages that Zoom offers for interpretation.
    pub languages: Option<Vec<UserInterpretationLanguage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Language that Zoom offers for interpretation.
///
/// Values of `languages` in [`LanguageInterpretation`].
#[zoom_enum]
pub enum UserInterpretationLanguage {
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
/// Value of `sign_language_interpretation` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignLanguageInterpretation {
    /// Whether sign language interpreters can be assigned.
    pub enable: Option<bool>,
    /// Whether newly scheduled meetings start with the sign language view turned on.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Sign languages that Zoom offers for interpretation.
    pub languages: Option<Vec<SignLanguageInterpretationLanguage>>,
    /// Sign languages that the account or user added.
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
/// Value of `manual_captioning` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ManualCaptioning {
    /// Whether the host can type captions or assign someone to type them.
    pub allow_to_type: Option<bool>,
    /// Whether live transcription can generate captions.
    pub auto_generated_captions: Option<bool>,
    /// Whether participants may open the complete transcript in a side panel during the meeting.
    pub full_transcript: Option<bool>,
    /// Whether captions that people type by hand are available in meetings at all.
    pub manual_captions: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_captions: Option<bool>,
    /// Whether an API token can connect an outside captioning service.
    pub third_party_captioning_service: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether people can use all emojis, or only selected ones, as reactions in meetings or in chat.
///
/// Values of `meeting_reactions_emojis` and `emojis_option` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_enum]
pub enum EmojiLimit {
    /// `all`: Every emoji that Zoom offers.
    All,
    /// `selected`: Only the emojis that were selected in advance; in meetings, the six standard reactions.
    Selected,
}

/// Data center region that is left out when meetings are hosted.
///
/// Values of `unchecked_data_center_regions` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and [`UserSettingInMeeting`](super::UserSettingInMeeting).
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
/// Value of `virtual_background_settings` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
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
    pub files: Option<Vec<VirtualBackgroundFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Image or video that serves as a virtual background.
///
/// Response to [`UploadGroupVirtualBackgroundFiles`](super::UploadGroupVirtualBackgroundFiles).
///
/// Element of `files` in [`VirtualBackgroundSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundFile {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Whether the file is the standard virtual background.
    pub is_default: Option<bool>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Kind of virtual background file, such as `image`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and with whom participants can chat in webinars.
///
/// Value of `webinar_chat` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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
/// Values of `allow_attendees_chat_with` in [`WebinarChat`].
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
/// Values of `allow_panelists_chat_with` and `default_attendees_chat_with` in [`WebinarChat`].
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
/// Values of `allow_users_save_chats` in [`WebinarChat`].
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
/// Value of `webinar_live_streaming` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
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

/// Whether only the host or everybody may share a screen.
///
/// Values of `who_can_share_screen` and `who_can_share_screen_when_someone_is_sharing` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_enum]
pub enum ScreenSharingPermission {
    /// `host`: The host alone.
    Host,
    /// `all`: Everyone in the meeting; in a webinar, hosts and panelists.
    All,
}

/// Whether one or several participants may share their screen at a time.
///
/// Values of `participants_share_simultaneously` in [`GroupSettingInMeeting`](super::GroupSettingInMeeting) and other types.
#[zoom_enum]
pub enum ParticipantsShareSimultaneously {
    /// `multiple`: Several participants can share at once.
    Multiple,
    /// `one`: A single participant can share at a time.
    One,
}

/// Settings for user profiles, such as where recordings are stored.
///
/// Value of `profile` in [`GroupSettings`](super::GroupSettings) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingProfile {
    /// Which countries may store recordings and which one is chosen.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which countries may store recordings and which one is chosen.
///
/// Value of `recording_storage_location` in [`GroupSettingProfile`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingStorageLocation {
    /// Countries in which recorded content can be stored.
    pub allowed_values: Option<Vec<String>>,
    /// Country that stores the recordings, as a country code.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
///
/// Value of `record_files_separately` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
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
/// Value of `smart_recording` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
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

/// How participants in Zoom clients learn that the meeting is recorded.
///
/// Value of `recording_notification_for_zoom_client` in [`GroupSettingRecording`](super::GroupSettingRecording) and [`UserSettingRecording`](super::UserSettingRecording).
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

/// Whether and when hosts are emailed before cloud recordings in the trash are deleted for good.
///
/// Value of `cloud_recording_permanently_deleted` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingPermanentlyDeleted {
    /// Whether hosts are reminded by email before cloud recordings in the trash are deleted for good.
    pub cloud_recording_permanently_deleted_from_trash: Option<bool>,
    /// When hosts are reminded by email before recordings are deleted for good.
    pub email_reminder_type: Option<EmailReminderType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When hosts are reminded by email before recordings are deleted for good.
///
/// Values of `email_reminder_type` in [`CloudRecordingPermanentlyDeleted`].
#[zoom_enum]
pub enum EmailReminderType {
    /// `7 days before deletion`.
    #[value("7 days before deletion")]
    SevenDaysBeforeDeletion,
    /// `Weekly digest on Monday`.
    #[value("Weekly digest on Monday")]
    WeeklyDigestOnMonday,
}

/// How participants on the phone learn that the meeting is recorded.
///
/// Value of `recording_notifications_phone_users` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingNotificationsPhoneUsers {
    /// Whether participants on the phone must press 1 to consent to being recorded.
    pub require_press_one_consent_to_record: Option<bool>,
    /// Whether people on the phone hear the recording announcement more than once.
    pub multiple_notifications_phone_users: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Setting that makes people sign in before they view cloud recordings.
///
/// Value of `authenticated_view_cloud_recoding` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingAuthentication {
    /// Whether people must sign in before they can view cloud recordings.
    pub authenticated_can_view_cloud_recordings: Option<bool>,
    /// Authentication option that is selected unless another one is chosen.
    pub default_authenticate_content: Option<DefaultAuthenticateContent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How viewers of cloud recordings must authenticate unless another option is chosen.
///
/// Values of `default_authenticate_content` in [`CloudRecordingAuthentication`].
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

/// Who may record to their own computer, how their requests are approved, and whether chat and captions are saved too.
///
/// Value of `local_recording_options` in [`GroupSettingRecording`](super::GroupSettingRecording) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocalRecordingOptions {
    /// Whether participants from the account may record to their computer.
    pub internal_meeting_participants: Option<bool>,
    /// Whether recording requests of participants from the account are approved automatically.
    pub internal_auto_approve_requests: Option<bool>,
    /// Whether participants from outside the account may record to their computer.
    pub external_meeting_participants: Option<bool>,
    /// Whether recording requests of external participants are approved automatically.
    pub external_auto_approve_requests: Option<bool>,
    /// Whether participants from the given domains may record to their computer.
    pub participants_with_specified_domains: Option<bool>,
    /// Domains whose participants may record to their computer, such as `example.com`; Zoom does not say how to separate several.
    pub participants_with_specified_domains_content: Option<String>,
    /// Whether recording requests of participants from the given domains are approved automatically.
    pub participants_specified_domains_auto_approve_requests: Option<bool>,
    /// Whether local recordings include the chat.
    pub save_chat_messages: Option<bool>,
    /// Whether the captions are saved with the local recording as a VTT file.
    pub save_closed_caption: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which meetings that use the personal meeting ID (PMI) require a passcode.
///
/// Values of `require_password_for_pmi_meetings` in [`GroupSettingScheduleMeeting`](super::GroupSettingScheduleMeeting) and other types.
#[zoom_enum]
pub enum PmiPasscodeRequirement {
    /// `all`: For all PMI meetings.
    All,
    /// `jbh_only`: Only for PMI meetings that allow joining before the host.
    JbhOnly,
    /// `none`: Not for PMI meetings.
    None,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`GroupSettingTelephony`](super::GroupSettingTelephony) and [`UpdateUserSettingsTelephony`](super::UpdateUserSettingsTelephony).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Code of the telephony region that most participants use, such as `USTB`, out of the `allowed_values` in the settings of the account or user.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// General settings, such as how clients find Zoom Rooms nearby.
///
/// Value of `general_setting` in [`GroupSettings`](super::GroupSettings) and [`UserSettings`](super::UserSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GeneralSetting {
    /// Whether clients find and connect to Zoom Rooms through an ultrasonic signal.
    pub auto_zoom_room_proximity_connect: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may join a meeting or view a recording, such as any signed-in user.
///
/// Values of `type` in [`AuthenticationOption`](super::AuthenticationOption) and [`GroupSettingAuthenticationOption`].
#[zoom_enum]
pub enum AuthenticationOptionType {
    /// `enforce_login`: Anyone signed in to Zoom.
    EnforceLogin,
    /// `enforce_login_with_same_account`: For meetings, only signed-in users of the same Zoom account.
    EnforceLoginWithSameAccount,
    /// `enforce_login_with_domains`: Only signed-in users with an email address in certain domains.
    EnforceLoginWithDomains,
    /// `internally`: For recordings, only signed-in users of the same Zoom account.
    Internally,
}

/// Rules for the passcodes of meetings and webinars.
///
/// Value of `meeting_password_requirement` in [`GroupSettingMeetingSecurity`](super::GroupSettingMeetingSecurity) and other types.
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

/// Who waits, who admits them and who can skip the waiting room.
///
/// Value of `waiting_room_settings` in [`GroupSettingMeetingSecurity`](super::GroupSettingMeetingSecurity) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomSettings {
    /// Who must wait in the waiting room: all (`0`), people from outside the account (`1`), or those of them outside its allowed domains (`2`).
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Who besides the host can admit people from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmission>,
    /// Domains whose users skip the waiting room, separated by commas.
    pub whitelisted_domains_for_waiting_room: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may admit people from the waiting room.
///
/// Values of `users_who_can_admit_participants_from_waiting_room` in [`WaitingRoomSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WaitingRoomAdmission {
    /// `0`: Only the host and co-hosts.
    HostAndCoHostsOnly = 0,
    /// `1`: The host and co-hosts and, while none of them is present, anyone who bypassed the waiting room.
    Host = 1,
}

/// Countries and regions to select for telephone calls to or from Zoom.
///
/// Value of `call_out_countries` and `global_dial_in_countries` in [`UpdateCallMeAndInviteByPhone`](super::UpdateCallMeAndInviteByPhone) and [`UpdateUserSettingsTsp`](super::UpdateUserSettingsTsp).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyCountrySelection {
    /// Chosen countries and regions, one entry each.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Countries and regions whose dial-in numbers email invitations list.
///
/// Value of `global_dial_in_countries` in [`UpdateGroupSettingsAudioConferencing`](super::UpdateGroupSettingsAudioConferencing) and [`UserSettingAudioConferencing`](super::UserSettingAudioConferencing).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGlobalDialInCountries {
    /// Countries whose dial-in numbers the email invitation lists, in this order.
    pub selected_countries: Option<Vec<AllowedCountry>>,
    /// Whether invitations list toll-free numbers of the chosen countries too.
    pub include_toll_free: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When a chime sounds as people join or leave the meeting.
///
/// Values of `entry_exit_chime` in [`UpdateGroupSettingsInMeeting`](super::UpdateGroupSettingsInMeeting) and other types.
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
/// Value of `language_interpretation` in [`UpdateGroupSettingsInMeeting`](super::UpdateGroupSettingsInMeeting) and [`UpdateUserSettingsInMeeting`](super::UpdateUserSettingsInMeeting).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLanguageInterpretation {
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

/// How participants in Zoom clients learn that the meeting is recorded.
///
/// Value of `recording_notification_for_zoom_client` in [`UpdateGroupSettingsRecording`](super::UpdateGroupSettingsRecording) and [`UpdateUserSettingsRecording`](super::UpdateUserSettingsRecording).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateRecordingNotification {
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
/// Values of `disclaimer_to_participants` in [`UpdateRecordingNotification`].
#[zoom_enum]
pub enum DisclaimerToParticipants {
    /// `All participants`: Shown to everyone in the meeting.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`: Shown to guests and nobody else.
    #[value("Guest only")]
    GuestOnly,
}

/// Who hears the voice prompt that announces a recording.
///
/// Values of `play_voice_prompt` in [`UpdateRecordingNotification`].
#[zoom_enum]
pub enum VoicePromptAudience {
    /// `All participants`: Everyone hears the recording prompt.
    #[value("All participants")]
    AllParticipants,
    /// `Guest only`: Only guests hear the recording prompt.
    #[value("Guest only")]
    GuestOnly,
    /// `No one`: The recording prompt is not played.
    #[value("No one")]
    NoOne,
}

/// Authentication profile to change, show or hide; `action` says which.
///
/// Value of `authentication_option` in [`UpdateGroupSettings`](super::UpdateGroupSettings) and [`UpdateUserSettings`](super::UpdateUserSettings).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingAuthenticationOption {
    /// Whether to update, show or hide the authentication option.
    pub action: Option<GroupSettingAuthenticationOptionAction>,
    /// Whether this authentication option is selected unless another one is chosen.
    pub default_option: Option<bool>,
    /// Email domains that can sign in, separated by commas.
    pub domains: Option<String>,
    /// ID of the authentication profile.
    pub id: Option<String>,
    /// Name of the authentication profile.
    pub name: Option<String>,
    /// Who counts as authenticated, such as any signed-in user.
    #[wire("type")]
    pub kind: Option<AuthenticationOptionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether to update, show or hide the authentication option, a profile that sets how people must sign in.
///
/// Values of `action` in [`GroupSettingAuthenticationOption`].
#[zoom_enum]
pub enum GroupSettingAuthenticationOptionAction {
    /// `update`.
    Update,
    /// `show`.
    Show,
    /// `hide`.
    Hide,
}

/// License of a user, by product line, variant and subscription.
///
/// Element of `license_info_list` in [`User`](super::User) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LicenseInfo {
    /// Product line of the license: the meeting license or a Zoom Workplace bundle. Required in requests.
    #[required(new)]
    pub license_type: Option<LicenseType>,
    /// Number of the license's variant; its meaning depends on `license_type`. Required in requests. One of `2` (licensed user, for license type `MEETING`), `4` (Zoom Workplace Enterprise), `8` (Zoom Workplace Enterprise Plus), `16` (Zoom Workplace Business Plus; outside government accounts, with US/CA Unlimited), `32` (Zoom Workplace Business Plus, UK/IR Unlimited), `64` (Zoom Workplace Business Plus, AU/NZ Unlimited), `128` (Zoom Workplace Business Plus, Japan Unlimited), `33554432` (Zoom Workplace Business Plus, Global Select), `134217728` (Zoom Workplace Enterprise Premier, US/CA Unlimited), `1073741824` (Zoom Workplace Enterprise Premier, AU/NZ Unlimited), `536870912` (Zoom Workplace Enterprise Premier, UK/IR Unlimited), `268435456` (Zoom Workplace Enterprise Premier, Japan Unlimited), `4398046511104` (Zoom Workplace Pro Plus, US/CA Unlimited), `18014398509481984` (Zoom Workplace for Education School and Campus), `72057594037927936` (Zoom Workplace for Education Enterprise Essentials), `576460752303423488` (Zoom Workplace for Education Enterprise Student), `144115188075855872` (Zoom Workplace for Education Enterprise Plus), `137438953472` (Zoom Workplace School and Campus Plus for Education, US/CA Unlimited), `1099511627776` (Zoom Workplace School and Campus Plus for Education, AU/NZ Unlimited), `549755813888` (Zoom Workplace School and Campus Plus for Education, UK/IR Unlimited), `274877906944` (Zoom Workplace School and Campus Plus for Education, Japan Unlimited), `2199023255552` (Zoom Workplace School and Campus Plus for Education, Global Select), `4294967296` (Zoom Workplace for Education Enterprise Premier, US/CA Unlimited), `34359738368` (Zoom Workplace for Education Enterprise Premier, AU/NZ Unlimited), `17179869184` (Zoom Workplace for Education Enterprise Premier, UK/IR Unlimited), `8589934592` (Zoom Workplace for Education Enterprise Premier, Japan Unlimited), `68719476736` (Zoom Workplace for Education Enterprise Premier, Global Select).
    #[required(new)]
    pub license_option: Option<i64>,
    /// ID of the subscription from which the license is assigned. Required in requests.
    #[required(new)]
    pub subscription_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product line of the license: the meeting license or a Zoom Workplace bundle.
///
/// Values of `license_type` in [`LicenseInfo`].
#[zoom_enum]
pub enum LicenseType {
    /// `MEETING`: The license of a paid Zoom Meetings user.
    #[value("MEETING")]
    Meeting,
    /// `ZOOM_WORKPLACE_BUNDLE`: A license of the Zoom Workplace series.
    #[value("ZOOM_WORKPLACE_BUNDLE")]
    ZoomWorkplaceBundle,
}

/// Whether a recording starts automatically, and whether it is made locally or in the cloud.
///
/// Values of `auto_recording` in [`MeetingTemplateRecording`](super::MeetingTemplateRecording) and other types.
#[zoom_enum]
pub enum AutoRecording {
    /// `local`: Saved on the device itself, not in the cloud.
    Local,
    /// `cloud`: Recorded in the Zoom cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}
