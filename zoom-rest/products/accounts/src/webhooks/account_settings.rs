//! Account, settings: 1 event.

use zoom_core::{Extra, Secret, Value, zoom_enum, zoom_event, zoom_object};

/// The settings of an account or sub-account were changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "account.settings_updated",
    scopes = [
        "account:master",
        "account:read:admin",
        "account:write:admin",
        "account:read:account_setting:master",
        "account:read:account_setting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// What the event is about: the account.
    pub object: AccountSettingsUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// The account, with the former values of the settings that were changed.
    pub old_object: Option<AccountSettingsUpdatedOldObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the account.
///
/// Value of `object` in [`AccountSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedObject {
    /// ID of the account that the event is about.
    pub id: Option<String>,
    /// Settings of the account that were changed, with their new values.
    pub settings: Option<AccountSettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the account that were changed, with their new values.
///
/// Value of `settings` in [`AccountSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettings {
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<AccountUpdatedSettingsScheduleMeeting>,
    /// Settings for meetings and webinars, such as chat, polls, screen sharing, livestreams and the network.
    pub in_meeting: Option<AccountSettingsUpdatedSettingsInMeeting>,
    /// Settings for notifications by email.
    pub email_notification: Option<AccountUpdatedSettingsEmailNotification>,
    /// Settings for Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Security settings of the account.
    pub security: Option<AccountSettingsUpdatedSettingsSecurity>,
    /// Settings for local and cloud recording.
    pub recording: Option<AccountSettingsUpdatedSettingsRecording>,
    /// Settings for third-party audio and for the region of participants who join by phone.
    pub telephony: Option<AccountSettingsUpdatedSettingsTelephony>,
    /// Settings for the telephony service provider (TSP), an outside provider of the audio.
    pub tsp: Option<AccountSettingsUpdatedSettingsTsp>,
    /// Which outside services, such as calendars and file storage, work with the account.
    pub integration: Option<AccountUpdatedSettingsIntegration>,
    /// How many participants the account's meetings may have.
    pub feature: Option<AccountSettingsUpdatedSettingsFeature>,
    /// Further settings that belong to none of the other groups.
    pub other_options: Option<AccountUpdatedSettingsOtherOptions>,
    /// Settings for joining by phone: dial-in numbers, calls from Zoom to people, and masked phone numbers.
    pub audio_conferencing: Option<UpdatedSettingsAudioConferencing>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<AccountSettingsUpdatedSettingsChat>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<AccountUpdatedSettingsMeetingSecurity>,
    /// Settings for Video SDK sessions in progress, such as direct connections.
    pub in_session: Option<InSession>,
    /// Security settings for Video SDK sessions.
    pub session_security: Option<SessionSecurity>,
    /// Settings for Zoom Mail and Zoom Calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// Settings for how the Zoom app finds and shows Zoom Rooms.
    pub general_setting: Option<GeneralSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedSettingsScheduleMeeting {
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// How participants can join the audio: `both` (telephone and computer), `telephony`, `voip` (computer) or `thirdParty` (another provider).
    pub audio_type: Option<String>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Domains whose users may join after signing in.
    pub enforce_login_domains: Option<String>,
    /// Whether every meeting shows "Zoom Meeting" instead of its topic; Zoom describes it like `enable` in `always_display_zoom_meeting_as_topic`.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether participants who join by phone must enter a numeric passcode, as text whose values Zoom does not document.
    pub pstn_password_protected: Option<String>,
    /// How many minutes before the start people may join, or `0` for any time; used only if `join_before_host` is `true`. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Passcode of meetings with the Personal Meeting ID (PMI).
    pub pmi_password: Option<Secret>,
    /// Whether users get a desktop notification before meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether "Zoom Meeting" replaces the topic of every meeting, and whether that covers meetings scheduled earlier.
    pub always_display_zoom_meeting_as_topic: Option<FixedMeetingTopic>,
    /// Whether and how meeting descriptions are hidden.
    pub hide_meeting_description: Option<HiddenMeetingDescription>,
    /// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<FixedWebinarTopic>,
    /// Whether and how webinar descriptions are hidden.
    pub hide_webinar_description: Option<HiddenWebinarDescription>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which meetings that use the personal meeting ID (PMI) require a passcode.
///
/// Values of `require_password_for_pmi_meetings` in [`AccountUpdatedSettingsScheduleMeeting`].
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
/// Value of `always_display_zoom_meeting_as_topic` in [`AccountUpdatedSettingsScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `hide_meeting_description` in [`AccountUpdatedSettingsScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `always_display_zoom_webinar_as_topic` in [`AccountUpdatedSettingsScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `hide_webinar_description` in [`AccountUpdatedSettingsScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Settings for meetings and webinars, such as chat, polls, screen sharing, livestreams and the network.
///
/// Value of `in_meeting` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsInMeeting {
    /// Whether all meetings must use AES encryption; despite the name, Zoom does not say that it is end-to-end.
    pub e2e_encryption: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<ParticipantChatPartners>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Polls in meetings: whether they are on and who may create them.
    pub meeting_polling: Option<SettingsInMeetingPolling>,
    /// Whether hosts can put attendees on hold; without effect today.
    pub attendee_on_hold: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether webinar attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether new meetings have the watermark on shared screens.
    pub watermark_by_default: Option<bool>,
    /// Whether new meetings have the audio watermark, an inaudible mark in the sound that shows who recorded it.
    pub audio_watermark_by_default: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether hosts can turn on focus mode when they schedule a meeting.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether a meeting of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Port range on which direct connections listen, as numbers with a comma between them (`55,56`); used if `p2p_ports` is `true`.
    pub ports_range: Option<String>,
    /// Whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// DSCP value (priority in the network) that marks audio packets.
    pub dscp_audio: Option<i64>,
    /// DSCP value (priority in the network) that marks video packets.
    pub dscp_video: Option<i64>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether all emojis or only a few serve as reactions.
    pub meeting_reactions_emojis: Option<EmojiSet>,
    /// Whether the host and panelists can clap so that others hear it.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether people are offered a link for joining in the browser, without downloading the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings or webinars can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Which kinds of closed captions are available and whether participants can read and save the whole transcript.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Polls in webinars: whether they are on and who may create them.
    pub webinar_polling: Option<SettingsInMeetingPolling>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether one or several participants may share their screen at a time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
///
/// Values of `allow_participants_chat_with` in [`AccountSettingsUpdatedSettingsInMeeting`].
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
/// Values of `allow_users_save_chats` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SavableChats {
    /// `1`: Participants cannot save meeting chats.
    NotAllowed = 1,
    /// `2`: Participants can save only messages from the host and co-hosts.
    HostAndCoHosts = 2,
    /// `3`: Participants can save all meeting chats.
    Everyone = 3,
}

/// Settings for polls in meetings or webinars, as the event reports them.
///
/// Value of `meeting_polling` and `webinar_polling` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingPolling {
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Region whose data centers may carry the traffic of the account's meetings and webinars.
///
/// Values of `data_center_regions` in [`AccountSettingsUpdatedSettingsInMeeting`] and [`InSession`].
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
/// Value of `language_interpretation` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
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
    /// Interpretation languages that the account or user added.
    pub custom_languages: Option<Vec<String>>,
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
/// Value of `sign_language_interpretation` in [`AccountSettingsUpdatedSettingsInMeeting`].
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

/// How the set of emojis is limited, as the event reports it.
///
/// Values of `meeting_reactions_emojis` and `emojis_option` in [`AccountSettingsUpdatedSettingsInMeeting`] and [`ChatEmojis`].
#[zoom_enum]
pub enum EmojiSet {
    /// `all`: Every emoji that Zoom offers.
    All,
    /// `selected`: Only the emojis that were selected in advance; in meetings, the six standard reactions.
    Selected,
}

/// Whether and to which services webinars can be live streamed.
///
/// Value of `webinar_live_streaming` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarLiveStreaming {
    /// Whether webinars can be livestreamed.
    pub enable: Option<bool>,
    /// Services on which webinars may be streamed live.
    pub live_streaming_service: Option<Vec<LiveStreamingService>>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Whether users are reminded to watch the live stream; not for a custom streaming service.
    pub live_streaming_reminder: Option<bool>,
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

/// Whether and with whom participants can chat in webinars.
///
/// Value of `webinar_chat` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChat {
    /// Whether webinar participants can chat.
    pub enable: Option<bool>,
    /// With whom webinar panelists may chat: the host and other panelists (`1`) or everyone (`2`).
    pub allow_panelists_chat_with: Option<AccountSettingsUpdatedChat>,
    /// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
    pub allow_attendees_chat_with: Option<AttendeeChatPartners>,
    /// With whom attendees chat unless they choose someone else.
    pub default_attendees_chat_with: Option<AccountSettingsUpdatedChat>,
    /// Whether panelists can write to each other privately.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Which messages of the webinar chat attendees can save: none (`0`), those of the host and panelists (`1`) or all (`2`).
    pub allow_users_save_chats: Option<i64>,
    /// Whether the host's computer keeps a copy of the webinar chat in a file after the end.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom panelists can chat in a webinar, or attendees by default, after the settings changed.
///
/// Values of `allow_panelists_chat_with` and `default_attendees_chat_with` in [`WebinarChat`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AccountSettingsUpdatedChat {
    /// `1`: The host and all panelists.
    HostAndAllPanelists = 1,
    /// `2`: Everyone in the webinar.
    Everyone = 2,
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

/// Which kinds of closed captions are available and whether participants can read and save the whole transcript.
///
/// Value of `closed_captioning` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClosedCaptioning {
    /// Whether captions can be typed or provided by a service.
    pub enable: Option<bool>,
    /// Whether an API token can connect an outside captioning service.
    pub third_party_captioning_service: Option<bool>,
    /// Whether a live transcription service may transcribe meetings.
    pub auto_transcribing: Option<bool>,
    /// Whether participants can read the whole transcript in the side panel.
    pub view_full_transcript: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_caption: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who is able to share a screen.
///
/// Values of `who_can_share_screen` and `who_can_share_screen_when_someone_is_sharing` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_enum]
pub enum ScreenSharingPermission {
    /// `host`: The host alone.
    Host,
    /// `all`: Everyone in the meeting; in a webinar, hosts and panelists.
    All,
}

/// Whether one or several participants may share their screen at a time.
///
/// Values of `participants_share_simultaneously` in [`AccountSettingsUpdatedSettingsInMeeting`].
#[zoom_enum]
pub enum ParticipantsShareSimultaneously {
    /// `multiple`: Several participants can share at once.
    Multiple,
    /// `one`: A single participant can share at a time.
    One,
}

/// Settings for notifications by email.
///
/// Value of `email_notification` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedSettingsEmailNotification {
    /// Whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the person who scheduled on behalf of the host is emailed when a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether alternative hosts are emailed when a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether the host and participants are emailed when a meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether an email warns when few host licenses are left.
    pub low_host_count_reminder: Option<bool>,
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the host is emailed when someone schedules, moves or cancels a meeting for them.
    pub schedule_for_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Zoom Rooms.
///
/// Value of `zoom_rooms` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRooms {
    /// Whether the room shows a reminder before the next meeting.
    pub upcoming_meeting_alert: Option<bool>,
    /// Whether somebody must start AirPlay in the room by hand before it can be used; Zoom does not say who.
    pub start_airplay_manually: Option<bool>,
    /// Whether the room computer and controller restart once a week.
    pub weekly_system_restart: Option<bool>,
    /// Whether Zoom Rooms list the meetings of their calendar.
    pub list_meetings_with_calendar: Option<bool>,
    /// Whether the Zoom Room asks for feedback after meetings.
    pub zr_post_meeting_feedback: Option<bool>,
    /// Whether people can share to the room directly, found by an ultrasonic signal.
    pub ultrasonic: Option<bool>,
    /// Whether every meeting on Zoom Rooms is shown as private.
    pub force_private_meeting: Option<bool>,
    /// Whether private meetings show neither host nor meeting ID.
    pub hide_host_information: Option<bool>,
    /// Whether instant meetings that a Zoom Room starts are recorded in the cloud.
    pub cmr_for_instant_meeting: Option<bool>,
    /// Whether Zoom Rooms start and stop scheduled meetings by themselves.
    pub auto_start_stop_scheduled_meetings: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Security settings of the account.
///
/// Value of `security` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsSecurity {
    /// Whether only administrators can change the name and picture of a user.
    pub admin_change_name_pic: Option<bool>,
    /// Whether users may import pictures from the photo library of their device.
    pub import_photos_from_devices: Option<bool>,
    /// Whether billing information is hidden; Zoom does not say from whom.
    pub hide_billing_info: Option<bool>,
    /// Extra rules for the passwords with which users sign in, such as their minimum length.
    pub password_requirement: Option<PasswordRequirement>,
    /// Whether and for which domains users sign in by single sign-on (SSO).
    pub signin_with_sso: Option<SigninWithSso>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extra rules for the passwords with which users sign in, such as their minimum length.
///
/// Value of `password_requirement` in [`AccountSettingsUpdatedSettingsSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PasswordRequirement {
    /// Fewest characters a password may have; with `0`, only Zoom's basic minimum of 8 applies.
    pub minimum_password_length: Option<i64>,
    /// Whether a password must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// Limit on runs such as `abc` in a password: they must be shorter than the value. `0` for no limit.
    pub consecutive_characters_length: Option<i64>,
    /// Whether passwords must pass a check against a dictionary of weak passwords.
    pub weak_enhance_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and for which domains users sign in by single sign-on (SSO).
///
/// Value of `signin_with_sso` in [`AccountSettingsUpdatedSettingsSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SigninWithSso {
    /// Whether users can sign in with SSO.
    pub enable: Option<bool>,
    /// Whether people whose email address is in one of the `domains` must sign in with SSO.
    pub require_sso_for_domains: Option<bool>,
    /// Email domains whose users must sign in with SSO if `require_sso_for_domains` is `true`.
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

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsRecording {
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// Whether a recording starts automatically: `local` (on the device), `cloud` (in the Zoom cloud) or `none`.
    pub auto_recording: Option<String>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether cloud recordings are deleted automatically once they reach the age in `auto_delete_cmr_days`.
    pub auto_delete_cmr: Option<bool>,
    /// Age at which cloud recordings are deleted, in days; needs `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<CloudRecordingLifetime>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    pub recording_highlight: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether the cloud recording includes a separate audio file for each participant.
    pub record_audio_file_each_participant: Option<bool>,
    /// Whether the host may pause or stop an automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether participants see a notice before recording starts.
    pub recording_disclaimer: Option<bool>,
    /// Whether participants are asked for consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether the host must confirm the recording disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether deleted cloud recordings stay in the trash for 30 days and can be restored.
    pub allow_recovery_deleted_cloud_recordings: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<UpdatedSettingsRecordingArchive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Age at which cloud recordings are deleted, in days.
///
/// Values of `auto_delete_cmr_days` in [`AccountSettingsUpdatedSettingsRecording`].
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

/// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
///
/// Value of `record_files_separately` in [`AccountSettingsUpdatedSettingsRecording`].
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

/// AI features for recordings, such as smart chapters and next steps.
///
/// Value of `smart_recording` in [`AccountSettingsUpdatedSettingsRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `recording_password_requirement` in [`AccountSettingsUpdatedSettingsRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPasswordRequirement {
    /// How many characters a recording passcode must have at least.
    #[range(..=10)]
    pub length: Option<i64>,
    /// Whether a passcode must hold at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must hold at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must consist of digits alone.
    pub only_allow_numeric: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether cloud recordings open only from certain IP addresses, and from which.
///
/// Value of `ip_address_access_control` in [`AccountSettingsUpdatedSettingsRecording`].
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

/// Archiving of meetings and webinars, once Zoom Support has enabled it.
///
/// Value of `archive` in [`AccountSettingsUpdatedSettingsRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsRecordingArchive {
    /// Whether meetings and webinars are archived; Zoom Support must enable it.
    pub enable: Option<bool>,
    /// Whether meetings, webinars or both are archived.
    #[wire("type")]
    pub kind: Option<UpdatedSettingsRecordingArchiveType>,
    /// What is archived of meetings and webinars, for how long, and who is notified.
    pub settings: Option<UpdatedSettingsRecordingArchiveSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether meetings, webinars or both are archived.
///
/// Values of `type` in [`UpdatedSettingsRecordingArchive`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UpdatedSettingsRecordingArchiveType {
    /// `1`: Only meetings are archived.
    OnlyMeetingsArchived = 1,
    /// `2`: Only webinars are archived.
    OnlyWebinarsArchived = 2,
    /// `3`: Meetings and webinars are archived.
    BothMeetingsAndWebinarsArchived = 3,
}

/// What is archived of meetings and webinars, for how long, and who is notified.
///
/// Value of `settings` in [`UpdatedSettingsRecordingArchive`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsRecordingArchiveSettings {
    /// Whether the archive contains the meeting chat.
    pub chat_file: Option<bool>,
    /// Whether the archived chat shows the email addresses of the senders.
    pub chat_with_sender_email: Option<bool>,
    /// Whether the archive contains the audio of the meeting or webinar.
    pub audio_file: Option<bool>,
    /// Whether the archive includes the video of meetings and webinars.
    pub video_file: Option<bool>,
    /// Whether the archive contains closed captions or the transcript.
    pub cc_transcript_file: Option<bool>,
    /// Whether the archived chat contains direct messages, presumably as `true` or `false`; Zoom gives no type.
    pub chat_with_direct_message: Option<Value>,
    /// How long archived content is kept, in days. One of `1` to `30`.
    pub archive_retention: Option<i64>,
    /// What happens to participants if the meeting cannot be archived: they are notified and may stay (`1`), or nobody may take part (`2`).
    pub action_when_archive_failed: Option<i64>,
    /// Who is notified as archiving starts.
    pub notification_when_archiving_starts: Option<NotificationWhenArchivingStarts>,
    /// Who hears the voice prompt as archiving starts.
    pub play_voice_prompt_when_archiving_starts: Option<ArchivingVoicePromptAudience>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who is notified as archiving starts.
///
/// Values of `notification_when_archiving_starts` in [`UpdatedSettingsRecordingArchiveSettings`].
#[zoom_enum]
pub enum NotificationWhenArchivingStarts {
    /// `participants`: All participants are notified.
    Participants,
    /// `guest`: Only guests are notified, people from outside the account.
    Guest,
}

/// Who hears the voice prompt as archiving starts.
///
/// Values of `play_voice_prompt_when_archiving_starts` in [`UpdatedSettingsRecordingArchiveSettings`].
#[zoom_enum]
pub enum ArchivingVoicePromptAudience {
    /// `participants`: Everyone in the meeting hears the voice prompt.
    Participants,
    /// `guest`: Only guests, people from outside the account, hear the voice prompt.
    Guest,
    /// `none`: No voice prompt is played.
    None,
}

/// Settings for third-party audio and for the region of participants who join by phone.
///
/// Value of `telephony` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsTelephony {
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Dial-in information of the third-party audio conference, in free text.
    pub audio_conference_info: Option<String>,
    /// Choice of the telephony region that matches most of the people who join by phone.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the telephony region that matches most of the people who join by phone.
///
/// Value of `telephony_regions` in [`AccountSettingsUpdatedSettingsTelephony`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Codes of the telephony regions that Zoom offers, such as `USTB`.
    pub allowed_values: Option<Vec<String>>,
    /// Code of the telephony region that was chosen out of `allowed_values`, such as `USTB`.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for the telephony service provider (TSP), an outside provider of the audio.
///
/// Value of `tsp` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsTsp {
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
    pub global_dial_in_countries: Option<SelectedCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Countries and regions that are selected for calls from Zoom or for dial-in numbers, as the event reports them.
///
/// Value of `global_dial_in_countries` and `call_out_countries` in [`AccountSettingsUpdatedSettingsTsp`] and [`CallMeAndInviteByPhone`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SelectedCountries {
    /// Countries and regions that are selected for calling out or for dial-in numbers.
    pub selected_countries: Option<Vec<SelectedCountry>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Country or region that is selected, by its code and name.
///
/// Element of `selected_countries` in [`SelectedCountries`] and [`GlobalDialInCountries`].
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

/// Which outside services, such as calendars and file storage, work with the account.
///
/// Value of `integration` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedSettingsIntegration {
    /// Whether meetings may be scheduled from Google Calendar.
    pub google_calendar: Option<bool>,
    /// Whether mobile participants may share content from Google Drive.
    pub google_drive: Option<bool>,
    /// Whether content from a Dropbox account can be shared from mobile devices.
    pub dropbox: Option<bool>,
    /// Whether content from a Box account can be shared from mobile devices.
    pub r#box: Option<bool>,
    /// Whether mobile participants may share content from Microsoft OneDrive.
    pub microsoft_one_drive: Option<bool>,
    /// Whether participants may steer a Kubi robot during a meeting.
    pub kubi: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many participants the account's meetings may have.
///
/// Value of `feature` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsFeature {
    /// How many participants a meeting may have.
    pub meeting_capacity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Further settings that belong to none of the other groups.
///
/// Value of `other_options` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedSettingsOtherOptions {
    /// Whether users whom an administrator adds with a default password are active at once, without setting a password of their own.
    pub allow_auto_active_users: Option<bool>,
    /// Whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Whether users with the scheduling privilege see the meetings of others.
    pub display_meetings_scheduled_for_others: Option<bool>,
    /// Content delivery network (CDN) from which users load static resources, if any.
    pub use_cdn: Option<ContentDeliveryNetwork>,
    /// Whether the web portal shows the help badge for a chat with Zoom Support.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether meetings with one person appear on the dashboard and in reports.
    pub show_one_user_meeting_on_dashboard: Option<bool>,
    /// Whether the dashboard shows meeting quality scores and network alerts (`1`), uses custom thresholds for them (`2`), both (`3`) or neither (`0`). One of `0` to `3`.
    pub meeting_qos_and_mos: Option<i64>,
    /// Whether users can put pronouns on their profile card and show them in meetings and webinars.
    pub allow_users_enter_and_share_pronouns: Option<bool>,
    /// Which options the account offers for webinar registration.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Content delivery network (CDN) from which users load static resources, if any.
///
/// Values of `use_cdn` in [`AccountUpdatedSettingsOtherOptions`].
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
/// Value of `webinar_registration_options` in [`AccountUpdatedSettingsOtherOptions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can put social share buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for joining by phone: dial-in numbers, calls from Zoom to people, and masked phone numbers.
///
/// Value of `audio_conferencing` in [`AccountSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over numbers that charge the caller.
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
/// Value of `toll_free_and_fee_based_toll_call` in [`UpdatedSettingsAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether people can dial in over toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// Toll-free and fee-based toll numbers over which people can dial in. At most 100 items.
    pub numbers: Option<Vec<Number>>,
    /// Whether webinar attendees can dial in through toll-free and fee-based toll call numbers.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Telephone number for dialing into meetings, with its country.
///
/// Element of `numbers` in [`TollFreeAndFeeBasedTollCall`] and [`SettingsConferencingFreeFeeBasedTollCall`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, such as `CN`.
    pub country_code: Option<String>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// The phone number itself; in Zoom's example it lacks the calling code, which `display_number` includes.
    #[length(..=30)]
    pub number: Option<String>,
    /// Phone number as it is shown to people, such as `+86 777 777 77`.
    #[length(..=30)]
    pub display_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over numbers that charge the caller.
///
/// Value of `toll_call` in [`UpdatedSettingsAudioConferencing`] and [`UpdatedOldSettingsAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether people can dial in through toll numbers.
    pub enable: Option<bool>,
    /// Toll numbers over which people can dial in at the price that their phone company charges. At most 100 items.
    pub numbers: Option<Vec<TollCallNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Toll number for dialing into meetings, with its country.
///
/// Element of `numbers` in [`TollCall`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCallNumber {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Two-letter code of the number's country, such as `CN`.
    pub country_code: Option<String>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Phone number as it is shown to people.
    #[length(..=30)]
    pub display_number: Option<String>,
    /// The phone number.
    #[length(..=30)]
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`UpdatedSettingsAudioConferencing`] and [`UpdatedOldSettingsAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallMeAndInviteByPhone {
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

/// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
///
/// Values of `require_press_1_for_call_me` in [`CallMeAndInviteByPhone`].
#[zoom_enum]
pub enum CallMePressOneRequirement {
    /// `auto`: Zoom decides whether the user must press 1.
    Auto,
    /// `always`: Every user must press 1 first.
    Always,
    /// `never`: Users are connected without pressing 1.
    Never,
}

/// Whether and how participants' phone numbers are masked in the participants list.
///
/// Value of `participant_phone_masking` in [`UpdatedSettingsAudioConferencing`] and [`UpdatedOldSettingsAudioConferencing`].
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

/// Countries and regions whose dial-in numbers email invitations list.
///
/// Value of `global_dial_in_countries` in [`UpdatedSettingsAudioConferencing`] and [`UpdatedOldSettingsAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInCountries {
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
/// Value of `chat` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedSettingsChat {
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
    /// Whether messages of the personal channel are deleted from local devices, and after how long.
    pub apply_local_storage_to_personal_channel: Option<PersonalChannelRetention>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<SearchAndSendAnimatedGifImages>,
    /// Whether work with external people in group chats and channels is limited by user group: allowed or forbidden for one group.
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
    /// Whether people can start a huddle from a channel.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can create shared spaces in Team Chat.
    pub shared_spaces: Option<bool>,
    /// Whether users can create an email address for a chat, whose emails appear as messages.
    pub chat_email_address: Option<ChatEmailAddress>,
    /// Whether senders can see that their messages were read, in small chats and channels.
    pub read_receipts: Option<ReadReceipts>,
    /// Whether and for how long users can delete their own messages in Zoom Team Chat.
    pub allow_delete_message: Option<MessageChangePolicy>,
    /// Whether and for how long users can edit their own messages in Zoom Team Chat.
    pub allow_edit_message: Option<MessageChangePolicy>,
    /// Whether contacts in the same account see the user's status.
    pub show_status_to_internal_contact: Option<bool>,
    /// Whether the status shows that the user is in a meeting or call.
    pub presence_on_meeting: Option<bool>,
    /// Whether the status turns to away as the screen saver starts.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether the contact list has a section for H.323 devices.
    pub show_h323_contact_tab: Option<bool>,
    /// Whether AI Companion can summarize chats, channels and shared documents.
    pub ai_summary: Option<UpdatedSettingsChatAi>,
    /// Whether AI Companion can write message drafts in Zoom Team Chat.
    pub ai_compose: Option<UpdatedSettingsChatAi>,
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
    /// Member `type` of the chat settings; Zoom documents neither its values nor what it says.
    #[wire("type")]
    pub kind: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File sharing in chats and channels: whether it is on, with whom, and within which limits.
///
/// Value of `share_files` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `chat_emojis` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmojis {
    /// Whether users can use the emoji library in Zoom Team Chat.
    pub enable: Option<bool>,
    /// Whether users may send all emojis or only selected ones.
    pub emojis_option: Option<EmojiSet>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long chat messages are kept, as the event reports it.
///
/// Value of `set_retention_period_in_cloud` and `set_retention_period_in_local` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// With whom users may connect in Zoom Team Chat, as the event reports it.
///
/// Value of `allow_users_to_add_contacts` and `allow_users_to_chat_with_others` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `chat_etiquette_tool` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<Policy>>,
    /// Largest number of Chat Etiquette Tool policies that there may be.
    pub policy_max_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy of the chat etiquette tool: keywords or a regular expression, and what happens to a message that matches.
///
/// Element of `policies` in [`ChatEtiquetteTool`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Policy {
    /// What the policy is for, in free text.
    pub description: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the account has locked the policy, so that users cannot change it.
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
/// Values of `status` in [`Policy`] and [`ChatEtiquetteToolPolicy`].
#[zoom_enum]
pub enum PolicyStatus {
    /// `activated`: The policy is in force.
    Activated,
    /// `deactivated`: The policy is not in force.
    Deactivated,
}

/// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
///
/// Values of `trigger_action` in [`Policy`] and [`ChatEtiquetteToolPolicy`].
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
/// Value of `send_data_to_third_party_archiving_service` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `apply_local_storage_to_personal_channel` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `search_and_send_animated_gif_images` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `external_collab_restrict` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `external_user_control` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `external_invite_approve` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `external_member_join` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `external_join_approve` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `chat_email_address` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `read_receipts` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Whether and for how long sent messages can be edited or deleted, as the event reports it.
///
/// Value of `allow_delete_message` and `allow_edit_message` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageChangePolicy {
    /// Whether users can delete or edit their own messages, depending on the setting.
    pub enable: Option<bool>,
    /// How many minutes after it was sent a message can still be changed or deleted; Zoom does not explain `0`. One of `0`, `5`, `30`, `60`, `1440`, `10080`.
    pub time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an AI Companion feature is available in Zoom Team Chat, as the event reports it.
///
/// Value of `ai_summary` and `ai_compose` in [`AccountSettingsUpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsChatAi {
    /// Whether AI Companion may summarize or write, depending on the setting.
    pub enable: Option<bool>,
    /// Whether the AI feature appears in Team Chat.
    pub shown_in_team_chat: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedSettingsMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Who waits, who admits them and who can skip the waiting room.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Whether webinars that are already scheduled require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<SettingsMeetingSecurityChatEtiquetteTool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who waits, who admits them and who can skip the waiting room.
///
/// Value of `waiting_room_settings` in [`AccountUpdatedSettingsMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomSettings {
    /// Who must wait in the waiting room: all (`0`), people from outside the account (`1`), or those of them outside its allowed domains (`2`).
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Domains whose users skip the waiting room, separated by commas; only if `participants_to_place_in_waiting_room` is `2`.
    pub whitelisted_domains_for_waiting_room: Option<String>,
    /// Who besides the host can admit people from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmission>,
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
    /// `1`: The host and co-hosts, and when none of them is present, anyone who bypassed the waiting room.
    Host = 1,
}

/// Rules for the passcodes of meetings and webinars.
///
/// Value of `meeting_password_requirement` in [`AccountUpdatedSettingsMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPasswordRequirement {
    /// How many characters a meeting passcode must have at least.
    pub length: Option<i64>,
    /// Whether a passcode must hold at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must hold at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// Whether a passcode must consist of digits alone.
    pub only_allow_numeric: Option<bool>,
    /// Whether a passcode must mix uppercase and lowercase letters.
    pub have_upper_and_lower_characters: Option<bool>,
    /// Limit on runs such as `abc` in a passcode: they must be shorter than the value. `0` for no limit. One of `0`, `4` to `8`.
    pub consecutive_characters_length: Option<i64>,
    /// Whether users are warned that a passcode is weak.
    pub weak_enhance_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
///
/// Values of `encryption_type` in [`AccountUpdatedSettingsMeetingSecurity`].
#[zoom_enum]
pub enum EncryptionType {
    /// `enhanced_encryption`: Encrypted, with the key kept in the cloud.
    EnhancedEncryption,
    /// `e2ee`: End-to-end encryption, with the key kept on the local device.
    #[value("e2ee")]
    E2ee,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`AccountUpdatedSettingsMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsMeetingSecurityChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<ChatEtiquetteToolPolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Policy of the chat etiquette tool: keywords or a regular expression, and what happens to a message that matches.
///
/// Element of `policies` in [`SettingsMeetingSecurityChatEtiquetteTool`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteToolPolicy {
    /// ID of the policy.
    pub id: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// What the policy is for, in free text.
    pub description: Option<String>,
    /// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
    pub trigger_action: Option<TriggerAction>,
    /// Words that the chat policy looks for.
    pub keywords: Option<Vec<String>>,
    /// Pattern that is matched against chat messages.
    pub regular_expression: Option<String>,
    /// Whether the policy is activated.
    pub status: Option<PolicyStatus>,
    /// Whether the account has locked the policy, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Video SDK sessions in progress, such as direct connections.
///
/// Value of `in_session` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InSession {
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether a session of two people uses a direct (peer-to-peer) connection.
    pub p2p_connetion: Option<bool>,
    /// Whether direct connections listen only on the ports in `ports_range`.
    pub p2p_ports: Option<bool>,
    /// Range of ports on which direct connections listen, apparently the first and the last port with a semicolon between them, such as `1;65535`; used if `p2p_ports` is `true`.
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
/// Value of `session_security` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Settings for Zoom Mail and Zoom Calendar.
///
/// Value of `mail_calendar` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `general_setting` in [`AccountSettingsUpdatedSettings`] and [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values before the change.
///
/// Value of `old_object` in [`AccountSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedOldObject {
    /// ID of the account.
    pub id: Option<String>,
    /// Settings that changed, with their former values.
    pub settings: Option<AccountSettingsUpdatedOldSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that changed, with their former values.
///
/// Value of `settings` in [`AccountSettingsUpdatedOldObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSettingsUpdatedOldSettings {
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<AccountUpdatedSettingsScheduleMeeting>,
    /// What participants can do during meetings.
    pub in_meeting: Option<AccountSettingsUpdatedSettingsInMeeting>,
    /// Settings for notifications by email.
    pub email_notification: Option<AccountUpdatedSettingsEmailNotification>,
    /// Settings for Zoom Rooms.
    pub zoom_rooms: Option<ZoomRooms>,
    /// Security settings of the account.
    pub security: Option<AccountSettingsUpdatedSettingsSecurity>,
    /// Settings for local and cloud recording.
    pub recording: Option<AccountSettingsUpdatedSettingsRecording>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<AccountSettingsUpdatedSettingsTelephony>,
    /// Settings for the telephony service provider (TSP), an outside provider of the audio.
    pub tsp: Option<AccountSettingsUpdatedSettingsTsp>,
    /// Which outside services, such as calendars and file storage, work with the account.
    pub integration: Option<AccountUpdatedSettingsIntegration>,
    /// How many participants one meeting of a host may have.
    pub feature: Option<AccountSettingsUpdatedSettingsFeature>,
    /// Further settings that belong to none of the other groups.
    pub other_options: Option<AccountUpdatedSettingsOtherOptions>,
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<UpdatedOldSettingsAudioConferencing>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<AccountSettingsUpdatedSettingsChat>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<AccountUpdatedSettingsMeetingSecurity>,
    /// Settings for Video SDK sessions in progress, such as direct connections.
    pub in_session: Option<InSession>,
    /// Security settings for Video SDK sessions.
    pub session_security: Option<SessionSecurity>,
    /// Settings for Zoom Mail and Zoom Calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// Settings for how the Zoom app finds and shows Zoom Rooms.
    pub general_setting: Option<GeneralSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for toll, toll-free and other calls into meetings.
///
/// Value of `audio_conferencing` in [`AccountSettingsUpdatedOldSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedOldSettingsAudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<SettingsConferencingFreeFeeBasedTollCall>,
    /// Whether participants can dial in over numbers that charge the caller.
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

/// Whether participants can dial in over toll-free and fee-based numbers.
///
/// Value of `toll_free_and_fee_based_toll_call` in [`UpdatedOldSettingsAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsConferencingFreeFeeBasedTollCall {
    /// Whether webinar attendees can dial in through toll-free and fee-based toll call numbers.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial in over toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// Dial-in numbers that are toll-free or charge a fee. At most 100 items.
    pub numbers: Option<Vec<Number>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
