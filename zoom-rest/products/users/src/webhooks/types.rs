//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Administrator or member of a group, by ID and email address.
///
/// Element of `admins` and `members` in [`GroupAdminObject`](super::GroupAdminObject) and [`GroupMemberObject`](super::GroupMemberObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndEmail {
    /// ID of the admin or member.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`MeetingSecurity`](super::MeetingSecurity) and other types.
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserDeleted`](super::UserDeleted) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserObject {
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// First name of the person that the event is about.
    pub first_name: Option<String>,
    /// Last name of the person that the event is about.
    pub last_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub email: Option<String>,
    /// License that the user has.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<UserLicenseType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// License that the user has.
///
/// Values of `type` in [`UserObject`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserLicenseType {
    /// `1`: Basic user, without a paid license.
    Basic = 1,
    /// `2`: Licensed user, with a paid license.
    Licensed = 2,
}

/// Whether and how participants' phone numbers are masked in the participants list.
///
/// Value of `participant_phone_masking` in [`UpdatedSettingsAudioConferencing`](super::UpdatedSettingsAudioConferencing) and [`GroupUpdatedAudioConferencing`](super::GroupUpdatedAudioConferencing).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Which meetings that use the personal meeting ID (PMI) require a passcode.
///
/// Values of `require_password_for_pmi_meetings` in [`UpdatedSettingsScheduleMeeting`](super::UpdatedSettingsScheduleMeeting) and [`GroupUpdatedScheduleMeeting`](super::GroupUpdatedScheduleMeeting).
#[zoom_enum]
pub enum PmiPasscodeRequirement {
    /// `jbh_only`: Only for PMI meetings that allow joining before the host.
    JbhOnly,
    /// `all`: For all PMI meetings.
    All,
    /// `none`: Not for PMI meetings.
    None,
}

/// Whether only the host or everybody may share a screen.
///
/// Values of `who_can_share_screen` and `who_can_share_screen_when_someone_is_sharing` in [`UpdatedSettingsInMeeting`](super::UpdatedSettingsInMeeting) and [`GroupUpdatedSettingsInMeeting`](super::GroupUpdatedSettingsInMeeting).
#[zoom_enum]
pub enum ScreenSharingPermission {
    /// `host`: The host alone.
    Host,
    /// `all`: Everyone in the meeting; in a webinar, hosts and panelists.
    All,
}

/// Whether one or several participants may share their screen at a time.
///
/// Values of `participants_share_simultaneously` in [`UpdatedSettingsInMeeting`](super::UpdatedSettingsInMeeting) and [`GroupUpdatedSettingsInMeeting`](super::GroupUpdatedSettingsInMeeting).
#[zoom_enum]
pub enum ParticipantsShareSimultaneously {
    /// `multiple`: Several participants can share at once.
    Multiple,
    /// `one`: A single participant can share at a time.
    One,
}

/// Data center region that can be chosen for hosting meetings.
///
/// Values of `data_center_regions` in [`UpdatedSettingsInMeeting`](super::UpdatedSettingsInMeeting) and [`GroupUpdatedSettingsInMeeting`](super::GroupUpdatedSettingsInMeeting).
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

/// Language that Zoom offers for interpretation.
///
/// Values of `languages` in [`LanguageInterpretation`](super::LanguageInterpretation) and [`SettingsInMeetingLanguageInterpretation`](super::SettingsInMeetingLanguageInterpretation).
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

/// How the set of emojis is limited.
///
/// Values of `meeting_reactions_emojis` and `emojis_option` in [`UpdatedSettingsInMeeting`](super::UpdatedSettingsInMeeting) and other types.
#[zoom_enum]
pub enum EmojiLimit {
    /// `all`: Every emoji that Zoom offers.
    All,
    /// `selected`: Only the emojis that were selected in advance; in meetings, the six standard reactions.
    Selected,
}

/// Service on which webinars may be streamed live.
///
/// Values of `live_streaming_service` in [`WebinarLiveStreaming`](super::WebinarLiveStreaming) and [`SettingsInMeetingWebinarLiveStreaming`](super::SettingsInMeetingWebinarLiveStreaming).
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

/// With whom panelists can chat in a webinar, or attendees by default.
///
/// Values of `allow_panelists_chat_with` and `default_attendees_chat_with` in [`WebinarChat`](super::WebinarChat) and [`SettingsInMeetingWebinarChat`](super::SettingsInMeetingWebinarChat).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WebinarChatPartners {
    /// `1`: The host and all panelists.
    HostAndAllPanelists = 1,
    /// `2`: Everyone in the webinar.
    Everyone = 2,
}

/// Whether hosts can assign sign language interpreters, and for which languages.
///
/// Value of `sign_language_interpretation` in [`UpdatedSettingsInMeeting`](super::UpdatedSettingsInMeeting) and [`GroupUpdatedSettingsInMeeting`](super::GroupUpdatedSettingsInMeeting).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
///
/// Value of `record_files_separately` in [`UpdatedSettingsRecording`](super::UpdatedSettingsRecording) and [`GroupUpdatedSettingsRecording`](super::GroupUpdatedSettingsRecording).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Whether cloud recordings open only from certain IP addresses, and from which.
///
/// Value of `ip_address_access_control` in [`UpdatedSettingsRecording`](super::UpdatedSettingsRecording) and [`GroupUpdatedSettingsRecording`](super::GroupUpdatedSettingsRecording).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Who may admit people from the waiting room.
///
/// Values of `users_who_can_admit_participants_from_waiting_room` in [`WaitingRoomSettings`](super::WaitingRoomSettings) and [`MeetingSecurityWaitingRoomSettings`](super::MeetingSecurityWaitingRoomSettings).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WaitingRoomAdmission {
    /// `0`: Only the host and co-hosts.
    HostAndCoHostsOnly = 0,
    /// `1`: The host and co-hosts and, while none of them is present, anyone who bypassed the waiting room.
    Host = 1,
}

/// Countries and regions selected for the dial-in numbers in invitations, or for calls from Zoom to participants.
///
/// Value of `global_dial_in_countries` and `call_out_countries` in [`UpdatedSettingsTsp`](super::UpdatedSettingsTsp) and [`CallMeAndInviteByPhone`](super::CallMeAndInviteByPhone).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsCountries {
    /// Chosen countries and regions, one entry each.
    pub selected_countries: Option<Vec<SelectedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region that is selected for telephone calls to or from Zoom.
///
/// Element of `selected_countries` in [`UpdatedSettingsCountries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedCountry {
    /// Country or region code.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of users, before or after the event.
///
/// Value of `object` and `old_object` in [`GroupCreated`](super::GroupCreated) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupObject {
    /// ID of the group.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
