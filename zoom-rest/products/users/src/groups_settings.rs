//! Groups, settings: 6 operations.

use zoom_core::{CommaList, Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AuthenticationOptionType, CallMePressOneRequirement, ClosedCaptioning, CloudRecordingAuthentication,
    CloudRecordingPermanentlyDeleted, DataCenterRegion, EmojiLimit, EncryptionType, EntryExitChime, GeneralSetting,
    GroupParticipantChatPartners, GroupSettingAudioConferencing, GroupSettingAuthenticationOption,
    GroupSettingEmailNotification, GroupSettingOption, GroupSettingProfile, IpAddressAccessControl,
    LanguageInterpretation, LocalRecordingOptions, ManualCaptioning, MeetingPasswordRequirement,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, PmiPasscodeRequirement,
    RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers, SavableChats, ScreenSharingPermission,
    SeparateRecordings, SignLanguageInterpretation, SmartRecording, TelephonyCountrySelection, TelephonyRegions,
    TollCall, TollFreeAndFeeBasedTollCall, UncheckedDataCenterRegion, UpdateGlobalDialInCountries,
    UpdateLanguageInterpretation, UpdateRecordingNotification, VirtualBackgroundFile, VirtualBackgroundSettings,
    WaitingRoomSettings, WebinarChat, WebinarLiveStreaming,
};

/// Returns the settings that apply to the members of one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GetGroupSettings, GroupSettingOption};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupSettings::new("Zl3aVt0bQ9y")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId}/settings)
#[zoom_endpoint(
    GET "/groups/<group_id>/settings" -> GroupSettings,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    errors = [(404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupSettings {
    /// ID of the group.
    pub group_id: String,
    /// Set of settings to return in place of the general ones, such as `meeting_security`.
    pub option: Option<GroupSettingOption>,
    /// Names of the only settings to return, such as `host_video`. Sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetGroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettings {
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
    pub in_meeting: Option<GroupSettingInMeeting>,
    /// Settings that no other member holds: the help badge, app contents in the task switcher, and webinar registration.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<GroupSettingRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<GroupSettingScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<GroupSettingTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<GroupSettingChat>,
    /// Settings for Zoom Mail and Zoom Calendar.
    pub mail_calendar: Option<MailCalendar>,
    /// General settings, such as how clients find Zoom Rooms nearby.
    pub general_setting: Option<GeneralSetting>,
    /// Whether hosts can invite people who need not pass the authentication.
    pub allow_authentication_exception: Option<bool>,
    /// Authentication profiles for meetings or recordings, one entry each.
    pub authentication_options: Option<Vec<AuthenticationOption>>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<GroupSettingMeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
///
/// Value of `in_meeting` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingInMeeting {
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<GroupParticipantChatPartners>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today.
    pub attendee_on_hold: Option<bool>,
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
    /// Settings of closed captions: who provides them, live transcription, and whether they can be saved.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether selected data center regions carry the traffic of the meetings and webinars that the group hosts.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all meetings must be encrypted with AES; despite the name, Zoom does not call it end-to-end.
    pub e2e_encryption: Option<bool>,
    /// When a chime sounds: as the host joins or leaves (`host`), as anyone does (`all`) or never (`none`).
    pub entry_exit_chime: Option<String>,
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
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings of captions that are typed by hand, generated automatically or made by an outside service.
    pub manual_captioning: Option<ManualCaptioning>,
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
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown to the host alone.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
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
    /// Whether people can join in the browser, without the Zoom app; described like `show_a_join_from_your_browser_link`.
    pub show_browser_join_link: Option<bool>,
    /// Whether users see the list of H.323 and SIP devices.
    pub show_device_list: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Data center regions that are left out; only applies if `custom_data_center_regions` is `true`.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings: whether hosts can add them, and what rules apply to them.
    pub meeting_polling: Option<MeetingPolling>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of translated captions.
///
/// Value of `auto_generated_translation` in [`GroupSettingInMeeting`] and [`UpdateGroupSettingsInMeeting`].
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

/// Spoken language, with the languages into which it can be translated.
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

/// Code of the spoken language.
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

/// Language into which captions can be translated, by code and name.
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

/// Polls and quizzes in meetings: whether hosts can add them, and what rules apply to them.
///
/// Value of `meeting_polling` in [`GroupSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPolling {
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of a group for polls in meetings or webinars.
///
/// Value of `webinar_polling` and `meeting_polling` in [`GroupSettingInMeeting`] and [`UpdateGroupSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollingSettings {
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that no other part of the group settings holds: the help badge, app contents in the task switcher, and webinar registration.
///
/// Value of `other_options` in [`GroupSettings`] and [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingOtherOptions {
    /// Whether the web portal shows the help badge for a chat with Zoom Support.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Which options hosts in the group have for webinar registration, such as custom questions.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which options hosts in the group have for webinar registration, such as custom questions.
///
/// Value of `webinar_registration_options` in [`GroupSettingOtherOptions`].
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

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<GroupSettingRecordingArchive>,
    /// Where meetings are recorded automatically: on the computer (`local`), in the cloud (`cloud`) or not at all (`none`).
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
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
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Setting that keeps transcripts of AI Companion for later use.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether Zoom Revenue Accelerator deletes recording files on a schedule of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Setting for deleting cloud recordings from the trash for good.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether third-party bots can record meetings; `cmr` means cloud meeting recording.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings carry a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of the recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether people who were invited can open the recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether new cloud recordings require viewers to register first.
    pub recording_as_on_demand: Option<bool>,
    /// How participants on the phone learn that the meeting is recorded.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings can be uploaded to the cloud; Zoom does not say which, perhaps those made on a computer.
    pub upload_recording: Option<bool>,
    /// Whether users can add their cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of the recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Setting that makes people sign in before they view cloud recordings.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Whether Zoom notifies the subscription URL when a cloud recording is ready; Zoom does not say where the URL is set.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether emails go out about the storage that recordings take up.
    pub recording_storage_email_notifications: Option<bool>,
    /// Who may record to their own computer, and how requests are approved.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether the shareable link contains the passcode, so that one click suffices.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archiving of meetings and webinars, once Zoom Support has enabled it.
///
/// Value of `archive` in [`GroupSettingRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecordingArchive {
    /// Whether meetings and webinars are archived; Zoom Support must enable it.
    pub enable: Option<bool>,
    /// What the archive of meetings and webinars contains, how long it is kept, and who is notified.
    pub settings: Option<GroupSettingRecordingArchiveSettings>,
    /// Whether meetings, webinars or both are archived.
    #[wire("type")]
    pub kind: Option<GroupSettingRecordingArchiveType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What is archived of meetings and webinars, for how long, and who is notified.
///
/// Value of `settings` in [`GroupSettingRecordingArchive`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecordingArchiveSettings {
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
/// Values of `action_when_archive_failed` in [`GroupSettingRecordingArchiveSettings`].
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
/// Values of `notification_when_archiving_starts` in [`GroupSettingRecordingArchiveSettings`].
#[zoom_enum]
pub enum NotificationWhenArchivingStarts {
    /// `participants`: All participants are notified.
    Participants,
    /// `guest`: Only guests are notified, people from outside the account.
    Guest,
}

/// Who hears the voice prompt as archiving starts.
///
/// Values of `play_voice_prompt_when_archiving_starts` in [`GroupSettingRecordingArchiveSettings`].
#[zoom_enum]
pub enum ArchivingVoicePromptAudience {
    /// `participants`: Everyone in the meeting hears the voice prompt.
    Participants,
    /// `guest`: Only guests hear the voice prompt, people from outside the account.
    Guest,
    /// `none`: No voice prompt is played.
    None,
}

/// Whether meetings, webinars or both are archived.
///
/// Values of `type` in [`GroupSettingRecordingArchive`] and [`UpdateArchive`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GroupSettingRecordingArchiveType {
    /// `1`: Only meetings are archived.
    OnlyMeetingsArchived = 1,
    /// `2`: Only webinars are archived.
    OnlyWebinarsArchived = 2,
    /// `3`: Meetings and webinars are archived.
    BothMeetingsAndWebinarsArchived = 3,
}

/// Setting that keeps transcripts of AI Companion for later use.
///
/// Value of `durable_meeting_transcript` in [`GroupSettingRecording`] and [`UpdateGroupSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DurableMeetingTranscript {
    /// Whether transcripts of AI Companion are kept for later use.
    pub durable_meeting_transcript: Option<bool>,
    /// Whether hosts can open and manage the transcripts of their meetings.
    pub allow_host_access_meeting_transcript: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingScheduleMeeting {
    /// How participants can join the audio: by telephone or computer (`both`), only `telephony`, only computer (`voip`), or another provider's conference (`thirdParty`).
    pub audio_type: Option<String>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    ///
    /// Deprecated by Zoom.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether participants who join by phone must enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users get a desktop notification before meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
    pub always_display_zoom_meeting_as_topic: Option<FixedMeetingTopic>,
    /// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<FixedWebinarTopic>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
///
/// Value of `always_display_zoom_meeting_as_topic` in [`GroupSettingScheduleMeeting`] and [`UpdateGroupSettingsScheduleMeeting`].
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

/// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
///
/// Value of `always_display_zoom_webinar_as_topic` in [`GroupSettingScheduleMeeting`] and [`UpdateGroupSettingsScheduleMeeting`].
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

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`GroupSettingScheduleMeeting`] and [`UpdateGroupSettingsScheduleMeeting`].
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
/// Value of `telephony` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingTelephony {
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

/// Settings of Zoom Team Chat.
///
/// Value of `chat` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingChat {
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
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<ChatRetentionPeriod>,
    /// How long messages stay on users' devices; the personal channel is not covered.
    pub set_retention_period_in_local: Option<ChatRetentionPeriod>,
    /// Groups of people among whom users can search, separated by commas; empty for nobody. Each one of `1` (people in the same account), `2` (people under the same master account, including its sub accounts), `3` (people in the same organization; Zoom doesn't explain how that differs from the same account or master account).
    pub allow_users_to_search_others_options: Option<CommaList<SearchableUsers>>,
    /// Whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<ChatContactScope>,
    /// Whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<ChatContactScope>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<EnabledSetting>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<EnabledSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can share files in chats and in channels.
///
/// Value of `share_files` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileSharing {
    /// Whether users can share files in Zoom Team Chat.
    pub enable: Option<bool>,
    /// With whom users can exchange files in chats and channels.
    pub share_option: Option<ShareOption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom users can exchange files in chats and channels.
///
/// Values of `share_option` in [`FileSharing`].
#[zoom_enum]
pub enum ShareOption {
    /// `anyone`: With anyone, inside or outside the account.
    Anyone,
    /// `account`: Only with people in the same account.
    Account,
    /// `organization`: Only with people in the same organization, which can span several accounts.
    Organization,
}

/// Which emojis users can send in chats.
///
/// Value of `chat_emojis` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
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

/// How long chat messages are kept, and whether that is limited.
///
/// Value of `set_retention_period_in_cloud` and `set_retention_period_in_local` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
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

/// Group of people among whom users can search.
///
/// Values of `allow_users_to_search_others_options` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
#[zoom_enum]
pub enum SearchableUsers {
    /// `1`: People in the same account.
    #[value("1")]
    InSameAccount,
    /// `2`: People under the same master account, including its sub accounts.
    #[value("2")]
    UnderSameMasterAccountIncludingAllSubAcounts,
    /// `3`: People in the same organization; Zoom doesn't explain how that differs from the same account or master account.
    #[value("3")]
    UnderSameOrganization,
}

/// With whom users may connect, as a switch and its options.
///
/// Value of `allow_users_to_add_contacts` and `allow_users_to_chat_with_others` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatContactScope {
    /// Whether users can add or chat with the people that `selected_option` names.
    pub enable: Option<bool>,
    /// With whom users may connect: anyone, the organization, or the organization with certain domains or users.
    pub selected_option: Option<AllowedContactGroup>,
    /// Domains or email addresses, separated by commas, depending on `selected_option`.
    pub user_email_addresses: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whom users may chat with or add as contacts.
///
/// Values of `selected_option` in [`ChatContactScope`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllowedContactGroup {
    /// `1`: Anyone, internal or external.
    Anyone = 1,
    /// `2`: Only people in the organization.
    InSameOrganization = 2,
    /// `3`: People in the organization and in specified domains.
    InSameOrganizationAndSpecifiedDomains = 3,
    /// `4`: People in the organization and specified users.
    InSameOrganizationAndSpecifiedUsers = 4,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`GroupSettingChat`] and [`GroupSettingMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<EtiquettePolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat etiquette policy: what it looks for in messages and what happens then.
///
/// Element of `policies` in [`ChatEtiquetteTool`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EtiquettePolicy {
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
    pub status: Option<EtiquettePolicyStatus>,
    /// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
    pub trigger_action: Option<TriggerAction>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the policy of the Chat Etiquette Tool, which checks messages for unwanted words, is in force.
///
/// Values of `status` in [`EtiquettePolicy`] and [`UpdateEtiquettePolicy`].
#[zoom_enum]
pub enum EtiquettePolicyStatus {
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

/// Setting that is only turned on or off.
///
/// Value of `send_data_to_third_party_archiving_service` and `search_and_send_animated_gif_images` in [`GroupSettingChat`] and [`UpdateGroupSettingsChat`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EnabledSetting {
    /// Whether the setting is turned on.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Zoom Mail and Zoom Calendar.
///
/// Value of `mail_calendar` in [`GroupSettings`].
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

/// Authentication profile for meetings or recordings: who counts as authenticated, and whether users can choose it.
///
/// Element of `authentication_options` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AuthenticationOption {
    /// Whether this authentication option is selected unless another one is chosen.
    pub default_option: Option<bool>,
    /// Email domains whose users can pass the authentication, separated by commas.
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

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`GroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
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
    /// Who waits, who admits them and who can skip the waiting room.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the settings that apply to the members of one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GroupSettingOption, UpdateGroupSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupSettings::new("Zl3aVt0bQ9y")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/{groupId}/settings)
#[zoom_endpoint(
    PATCH "/groups/<group_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupSettings {
    /// ID of the group.
    pub group_id: String,
    /// Set of settings to change in place of the general ones, such as `meeting_security`.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<UpdateGroupSettingsAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
    pub in_meeting: Option<UpdateGroupSettingsInMeeting>,
    /// Settings that no other member holds: the help badge, app contents in the task switcher, and webinar registration.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<UpdateGroupSettingsRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UpdateGroupSettingsScheduleMeeting>,
    /// Settings for joining with the audio conference of another provider.
    pub telephony: Option<UpdateGroupSettingsTelephony>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<UpdateGroupSettingsChat>,
    /// Authentication profile to change, show or hide; its own `action` says which.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UpdateGroupSettingsMeetingSecurity>,
}

/// Settings for toll, toll-free and other calls into meetings.
///
/// Value of `audio_conferencing` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsAudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<TollCall>,
    /// Whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<UpdateCallMeAndInviteByPhone>,
    /// Whether users may have their own Personal Audio Conference.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<UpdateGlobalDialInCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`UpdateGroupSettingsAudioConferencing`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallMeAndInviteByPhone {
    /// Whether Zoom can call people to connect their audio or to invite them.
    pub enable: Option<bool>,
    /// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
    pub require_press_1_for_call_me: Option<CallMePressOneRequirement>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<TelephonyCountrySelection>,
    /// Whether webinar attendees can have Zoom call them to connect their audio.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for meetings and webinars in progress, such as chat, screen sharing and captions.
///
/// Value of `in_meeting` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsInMeeting {
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<GroupParticipantChatPartners>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today. Default: `false`.
    pub attendee_on_hold: Option<bool>,
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
    /// Settings of closed captions: who provides them, live transcription, and whether they can be saved.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether selected data center regions carry the traffic of the meetings and webinars that the group hosts.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether all meetings must be encrypted with AES; despite the name, Zoom does not call it end-to-end.
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
    pub language_interpretation: Option<UpdateLanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<UpdateSignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings of captions that are typed by hand, generated automatically or made by an outside service.
    pub manual_captioning: Option<ManualCaptioning>,
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
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the list of H.323 and SIP devices is shown to the host alone.
    pub only_host_view_device_list: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_own_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
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
    /// Whether people can join in the browser, without the Zoom app; described like `show_a_join_from_your_browser_link`.
    pub show_browser_join_link: Option<bool>,
    /// Whether users see the list of H.323 and SIP devices.
    pub show_device_list: Option<bool>,
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
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls and quizzes in meetings: whether hosts can add them, and what rules apply to them.
    pub meeting_polling: Option<PollingSettings>,
    /// Whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<UpdateWebinarPolling>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether hosts can assign sign language interpreters, and for which languages.
///
/// Value of `sign_language_interpretation` in [`UpdateGroupSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSignLanguageInterpretation {
    /// Whether sign language interpreters can be assigned.
    pub enable: Option<bool>,
    /// Whether newly scheduled meetings start with the sign language view turned on.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Names of further sign languages, which users defined themselves.
    pub custom_languages: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Polls in webinars: whether hosts can add them, of what kinds, and who else may manage them.
///
/// Value of `webinar_polling` in [`UpdateGroupSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateWebinarPolling {
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether users may manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<UpdateArchive>,
    /// Where meetings are recorded automatically: on the computer (`local`), in the cloud (`cloud`) or not at all (`none`).
    pub auto_recording: Option<String>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether nobody but the host can download a cloud recording.
    pub cloud_recording_download_host: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Who may record to their own computer, and how requests are approved.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
    /// Whether viewers of the recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether viewers of the recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Whether third-party bots can record meetings; `cmr` means cloud meeting recording.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings are uploaded to the cloud; Zoom does not explain how this differs from `cloud_recording`.
    pub upload_recording: Option<bool>,
    /// Whether recordings carry a watermark.
    pub water_marker_recording: Option<bool>,
    /// Setting that keeps transcripts of AI Companion for later use.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Setting that makes people sign in before they view cloud recordings.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Whether the shareable link contains the passcode, so that one click suffices.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Whether people who were invited can open the recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether new cloud recordings require viewers to register first.
    pub recording_as_on_demand: Option<bool>,
    /// Whether a finished cloud recording is announced to the URL that is subscribed to such notices.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// How participants on the phone learn that the meeting is recorded.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Setting for deleting cloud recordings from the trash for good.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether emails go out about the storage that recordings take up.
    pub recording_storage_email_notifications: Option<bool>,
    /// Whether users can add their cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether Zoom Revenue Accelerator deletes recording files on a schedule of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archiving of meetings and webinars, once Zoom Support has enabled it.
///
/// Value of `archive` in [`UpdateGroupSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateArchive {
    /// Whether meetings and webinars are archived; Zoom Support must enable it.
    pub enable: Option<bool>,
    /// What the archive of meetings and webinars contains.
    pub settings: Option<UpdateArchiveSettings>,
    /// Whether meetings, webinars or both are archived.
    #[wire("type")]
    pub kind: Option<GroupSettingRecordingArchiveType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the archive of meetings and webinars contains.
///
/// Value of `settings` in [`UpdateArchive`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateArchiveSettings {
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsScheduleMeeting {
    /// How participants can join the audio: by telephone or computer (`both`), only `telephony`, only computer (`voip`), or another provider's conference (`thirdParty`).
    pub audio_type: Option<String>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    ///
    /// Deprecated by Zoom.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether participants who join by phone must enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether every participant must enter a passcode in any meeting.
    pub require_password_for_all_meetings: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether users get a desktop notification before meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
    pub always_display_zoom_meeting_as_topic: Option<FixedMeetingTopic>,
    /// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<FixedWebinarTopic>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for joining with the audio conference of another provider.
///
/// Value of `telephony` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    pub audio_conference_info: Option<String>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of Zoom Team Chat.
///
/// Value of `chat` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsChat {
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
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// How long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<ChatRetentionPeriod>,
    /// How long messages stay on users' devices; the personal channel is not covered.
    pub set_retention_period_in_local: Option<ChatRetentionPeriod>,
    /// Groups of people among whom users can search, separated by commas; empty for nobody. Each one of `1` (people in the same account), `2` (people under the same master account, including its sub accounts), `3` (people in the same organization; Zoom doesn't explain how that differs from the same account or master account).
    pub allow_users_to_search_others_options: Option<CommaList<SearchableUsers>>,
    /// Whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<ChatContactScope>,
    /// Whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<ChatContactScope>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<UpdateGroupSettingsChatEtiquetteTool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<EnabledSetting>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<EnabledSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`UpdateGroupSettingsChat`] and [`UpdateGroupSettingsMeetingSecurity`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns. Default: `false`.
    pub enable: Option<bool>,
    /// Chat etiquette policies to turn on or off, one entry each.
    pub policies: Option<Vec<UpdateEtiquettePolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat etiquette policy of a group to turn on or off.
///
/// Element of `policies` in [`UpdateGroupSettingsChatEtiquetteTool`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEtiquettePolicy {
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the policy is activated.
    pub status: Option<EtiquettePolicyStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`UpdateGroupSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<UpdateGroupSettingsChatEtiquetteTool>,
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
    /// Who waits, who admits them and who can skip the waiting room.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the webinar registration settings of one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetGroupWebinarRegistrationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetGroupWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups/{groupId}/settings/registration)
#[zoom_endpoint(
    GET "/groups/<group_id>/settings/registration" -> GroupWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:registration_settings:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupWebinarRegistrationSettings {
    /// ID of the group.
    pub group_id: String,
    /// Kind of registration to return. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetGroupWebinarRegistrationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupWebinarRegistrationSettings {
    /// What happens when someone registers, such as an email to the host.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Standard registration fields that registrants may be asked for.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Whether registrants are approved automatically or by hand.
    pub approve_type: Option<ApproveType>,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Options of webinar registration: email to the host, when it closes, joining from several devices, and share buttons.
///
/// Value of `options` in [`GroupWebinarRegistrationSettings`] and [`UpdateGroupWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationSettingOptions {
    /// Whether the host receives an email for each registration.
    pub host_email_notification: Option<bool>,
    /// Whether registration closes once the date of the webinar has passed.
    pub close_registration: Option<bool>,
    /// Whether one participant can join from several devices.
    pub allow_participants_to_join_from_multiple_devices: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_social_share_buttons: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Standard question for webinar registrants of a group.
///
/// Element of `questions` in [`GroupWebinarRegistrationSettings`] and [`UpdateGroupWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestion {
    /// Registration field that the question fills, such as `last_name`.
    pub field_name: Option<RegistrationField>,
    /// Whether registrants must fill in the field.
    pub required: Option<bool>,
    /// Whether the field appears on the registration form.
    pub selected: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registration field that the question fills, such as `last_name`.
///
/// Values of `field_name` in [`RegistrationQuestion`].
#[zoom_enum]
pub enum RegistrationField {
    /// `last_name`.
    LastName,
    /// `address`.
    Address,
    /// `city`.
    City,
    /// `country`.
    Country,
    /// `zip`: Postal code.
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
    /// `purchasing_time_frame`: When the registrant plans to buy.
    PurchasingTimeFrame,
    /// `role_in_purchase_process`: What part the registrant plays in the purchase.
    RoleInPurchaseProcess,
    /// `no_of_employees`: Number of employees.
    NoOfEmployees,
    /// `comments`: Questions and comments of the registrant.
    Comments,
}

/// Whether registrants are approved automatically or by hand.
///
/// Values of `approve_type` in [`GroupWebinarRegistrationSettings`] and [`UpdateGroupWebinarRegistrationSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ApproveType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApprove = 0,
    /// `1`: Someone approves each registrant by hand.
    ManuallyApprove = 1,
}

/// Custom question for webinar registrants of a group.
///
/// Element of `custom_questions` in [`GroupWebinarRegistrationSettings`] and [`UpdateGroupWebinarRegistrationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomRegistrationQuestion {
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<CustomRegistrationQuestionType>,
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
/// Values of `type` in [`CustomRegistrationQuestion`].
#[zoom_enum]
pub enum CustomRegistrationQuestionType {
    /// `short`: Answered with a short text.
    Short,
    /// `single_dropdown`: One answer is chosen from a drop-down list.
    SingleDropdown,
    /// `single_radio`: One answer is chosen with a radio button.
    SingleRadio,
    /// `multiple`: Several answers can be chosen.
    Multiple,
}

/// Changes the webinar registration settings of one user group.
///
/// Needs a Pro, Business or Education plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{ApproveType, RegistrationField, RegistrationQuestion, UpdateGroupWebinarRegistrationSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .questions(vec![
///         RegistrationQuestion::new()
///             .field_name(RegistrationField::LastName)
///             .required(true)
///             .selected(true),
///     ])
///     .approve_type(ApproveType::ManuallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/PATCH/groups/{groupId}/settings/registration)
#[zoom_endpoint(
    PATCH "/groups/<group_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:registration_settings:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupWebinarRegistrationSettings {
    /// ID of the group.
    pub group_id: String,
    /// Kind of registration to change. The only value is `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// What happens when someone registers, such as an email to the host.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Standard registration fields that registrants may be asked for.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Whether registrants are approved automatically or by hand.
    pub approve_type: Option<ApproveType>,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
}

/// Uploads a virtual background that all members of a user group can use.
///
/// The account must have the Virtual Background feature enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UploadGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/POST/groups/{groupId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    POST "/groups/<group_id>/settings/virtual_backgrounds" -> VirtualBackgroundFile,
    body = multipart,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:virtual_background_files:admin"],
    errors = [
        (400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadGroupVirtualBackgroundFiles {
    /// ID of the group.
    pub group_id: String,
    /// File with the virtual background, such as a picture.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Deletes virtual backgrounds that a user group has.
///
/// The account must have the Virtual Background feature enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y")
///     .file_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/groups/DELETE/groups/{groupId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/groups/<group_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:virtual_background_files:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 4130, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupVirtualBackgroundFiles {
    /// ID of the group.
    pub group_id: String,
    /// IDs of the virtual background files to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
