//! User, settings: 1 event.

use zoom_core::{Extra, Secret, zoom_enum, zoom_event, zoom_object};

use super::{
    DataCenterRegion, EmojiLimit, EncryptionType, IpAddressAccessControl, LanguageInterpretationLanguage,
    LiveStreamingService, ParticipantPhoneMasking, ParticipantsShareSimultaneously, PmiPasscodeRequirement,
    ScreenSharingPermission, SeparateRecordings, SignLanguageInterpretation, UpdatedSettingsCountries,
    WaitingRoomAdmission, WebinarChatPartners,
};

/// The settings of a user were changed, in the web portal or through the API.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "user.settings_updated",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:settings:master",
        "user:read:settings",
        "user:read:settings:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserSettingsUpdatedObject,
    /// The user with the settings as they were before the change.
    pub old_object: Option<UserSettingsUpdatedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with the settings, before or after the change.
///
/// Value of `object` and `old_object` in [`UserSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingsUpdatedObject {
    /// ID of the user.
    pub id: Option<String>,
    /// Settings of the user, such as those for meetings and recordings.
    pub settings: Option<UserSettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the user, such as those for meetings and recordings.
///
/// Value of `settings` in [`UserSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingsUpdatedSettings {
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<UpdatedSettingsAudioConferencing>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UpdatedSettingsScheduleMeeting>,
    /// What participants can do during meetings.
    pub in_meeting: Option<UpdatedSettingsInMeeting>,
    /// Settings for notifications by email.
    pub email_notification: Option<UpdatedSettingsEmailNotification>,
    /// Settings for local and cloud recording.
    pub recording: Option<UpdatedSettingsRecording>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<UpdatedSettingsTelephony>,
    /// Licenses and capacities of the user, by product or add-on.
    pub feature: Option<UpdatedSettingsFeature>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UpdatedSettingsMeetingSecurity>,
    /// Settings for the telephony service provider (TSP).
    pub tsp: Option<UpdatedSettingsTsp>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for toll, toll-free and other calls into meetings.
///
/// Value of `audio_conferencing` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsAudioConferencing {
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsScheduleMeeting {
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participants_video: Option<bool>,
    /// How participants can join the audio: by telephone or computer (`both`), only `telephony`, only computer (`voip`), or another provider's conference (`thirdParty`).
    pub audio_type: Option<String>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode, as a text whose values Zoom does not document.
    pub force_pmi_jbh_password: Option<String>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether participants who join by phone must enter a numeric passcode, as a text whose values Zoom does not document.
    pub pstn_password_protected: Option<String>,
    /// Minutes before the start at which people may join, or `0` for any time; used with `join_before_host`. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether meetings already scheduled get the default passcode.
    pub default_password_for_scheduled_meetings: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Passcode of meetings with the Personal Meeting ID (PMI).
    pub pmi_password: Option<Secret>,
    /// Whether users get a desktop notification before meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What participants can do during meetings.
///
/// Value of `in_meeting` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsInMeeting {
    /// Whether meetings must be encrypted with AES; despite the name, Zoom does not say that this is end-to-end encryption.
    pub e2e_encryption: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<ParticipantChatPartners>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether hosts can turn on focus mode when they schedule a meeting.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// When a chime sounds: as the host joins or leaves (`host`), as anyone does (`all`) or never (`none`).
    pub entry_exit_chime: Option<String>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_voice: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Polls in meetings: whether they are on and who may create them.
    pub meeting_polling: Option<SettingsInMeetingPolling>,
    /// Whether hosts can put attendees on hold; without effect today.
    pub attendee_on_hold: Option<bool>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether one or several participants may share their screen at a time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users can share two cameras at once.
    ///
    /// Deprecated by Zoom.
    pub share_dual_camera: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether all emojis or only a few serve as reactions.
    pub meeting_reactions_emojis: Option<EmojiLimit>,
    /// Whether the host and panelists can clap so that others hear it.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether people can join in the browser, without the Zoom app.
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
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Settings of closed captions.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<SettingsInMeetingPolling>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
///
/// Values of `allow_participants_chat_with` in [`UpdatedSettingsInMeeting`].
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
/// Values of `allow_users_save_chats` in [`UpdatedSettingsInMeeting`].
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

/// Settings of a user for polls, as the event reports them.
///
/// Value of `meeting_polling` and `webinar_polling` in [`UpdatedSettingsInMeeting`].
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
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which virtual backgrounds users can choose, and whether they can add their own.
///
/// Value of `virtual_background_settings` in [`UpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundSettings {
    /// Whether virtual backgrounds can be used.
    pub enable: Option<bool>,
    /// Whether a video can serve as a virtual background.
    pub allow_videos: Option<bool>,
    /// Whether users can upload their own virtual backgrounds.
    pub allow_upload_custom: Option<bool>,
    /// Images and videos offered as virtual backgrounds.
    pub files: Option<Vec<VirtualBackgroundFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Virtual background file in the settings of a user, as an event reports it.
///
/// Element of `files` in [`VirtualBackgroundSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundFile {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Kind of virtual background file, such as `image`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Whether the file is the standard virtual background.
    pub is_default: Option<bool>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether language interpretation is available, and in which languages.
///
/// Value of `language_interpretation` in [`UpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
    /// Whether interpreters can be assigned.
    pub enable: Option<bool>,
    /// Languages that Zoom offers for interpretation.
    pub languages: Option<Vec<LanguageInterpretationLanguage>>,
    /// Interpretation languages that the account or user added.
    pub custom_languages: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which services webinars can be live streamed.
///
/// Value of `webinar_live_streaming` in [`UpdatedSettingsInMeeting`].
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

/// Whether and with whom participants can chat in webinars.
///
/// Value of `webinar_chat` in [`UpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChat {
    /// Whether webinar participants can chat.
    pub enable: Option<bool>,
    /// With whom webinar panelists may chat: the host and other panelists (`1`) or everyone (`2`).
    pub allow_panelists_chat_with: Option<WebinarChatPartners>,
    /// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
    pub allow_attendees_chat_with: Option<AttendeeChatPartners>,
    /// With whom attendees chat unless they choose someone else.
    pub default_attendees_chat_with: Option<WebinarChatPartners>,
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

/// Settings of closed captions.
///
/// Value of `closed_captioning` in [`UpdatedSettingsInMeeting`].
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

/// Settings for notifications by email.
///
/// Value of `email_notification` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsEmailNotification {
    /// Whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the person who scheduled on behalf of the host is emailed when a cloud recording is ready.
    pub recording_available_reminder_schedulers: Option<bool>,
    /// Whether alternative hosts are emailed when a cloud recording is ready.
    pub recording_available_reminder_alternative_hosts: Option<bool>,
    /// Whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether people are told by email that the meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the host is emailed when someone schedules, moves or cancels a meeting for them.
    pub schedule_for_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsRecording {
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
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether cloud recordings are deleted for good after a set number of days.
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
    /// Whether participants see a notice before recording starts; superseded by `recording_notification_for_zoom_client` where that setting exists.
    pub recording_disclaimer: Option<bool>,
    /// Whether participants are asked for consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether the host must confirm the recording disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a recording starts automatically, and whether it is made locally or in the cloud.
///
/// Values of `auto_recording` in [`UpdatedSettingsRecording`].
#[zoom_enum]
pub enum AutoRecording {
    /// `local`: Saved on the device itself, not in the cloud.
    Local,
    /// `cloud`: Recorded in the Zoom cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}

/// Age at which cloud recordings are deleted, in days.
///
/// Values of `auto_delete_cmr_days` in [`UpdatedSettingsRecording`].
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

/// Minimum strength of passcodes for shared recordings, as the account sets it.
///
/// Value of `recording_password_requirement` in [`UpdatedSettingsRecording`].
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

/// Settings for third-party audio and for the dial-in numbers in invitations.
///
/// Value of `telephony` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsTelephony {
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`UpdatedSettingsTelephony`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyRegions {
    /// Telephony regions that Zoom offers.
    pub allowed_values: Option<Vec<String>>,
    /// Code of the telephony region that most participants use, such as `USTB`, out of the `allowed_values` in the settings of the account or user.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Licenses and capacities of the user, by product or add-on.
///
/// Value of `feature` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsFeature {
    /// How many participants a meeting may have.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has the large meeting add-on.
    pub large_meeting: Option<bool>,
    /// How many participants the user's large meetings hold. One of `500`, `1000`.
    pub large_meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Number of people that the user's webinars can hold. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user holds a license for Zoom Events.
    pub zoom_events: Option<bool>,
    /// Number of attendees that the user's Zoom Events license allows. One of `500` (up to 500 attendees), `1000` (up to 1,000 attendees), `3000` (up to 3,000 attendees), `5000` (up to 5,000 attendees), `10000` (up to 10,000 attendees), `20000` (up to 20,000 attendees), `30000` (up to 30,000 attendees), `50000` (up to 50,000 attendees).
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user's meetings are hosted in China.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Whether the user's meetings are hosted in India.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// Whether the user has a Zoom Phone license.
    pub zoom_phone: Option<bool>,
    /// Concurrent Meeting plan of the user, for several meetings at the same time; needs a subscription.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Concurrent Meeting plan of the user, for several meetings at the same time; needs a subscription.
///
/// Values of `concurrent_meeting` in [`UpdatedSettingsFeature`].
#[zoom_enum]
pub enum ConcurrentMeeting {
    /// `Basic`: The Concurrent Meeting Basic plan is assigned.
    #[value("Basic")]
    Basic,
    /// `Plus`: The Concurrent Meeting Plus plan is assigned.
    #[value("Plus")]
    Plus,
    /// `None`: No Concurrent Meeting plan is assigned.
    #[value("None")]
    None,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsMeetingSecurity {
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
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who waits, who admits them and who can skip the waiting room.
///
/// Value of `waiting_room_settings` in [`UpdatedSettingsMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WaitingRoomSettings {
    /// Who must wait in the waiting room: all (`0`), people from outside the account (`1`), or those of them outside its allowed domains (`2`).
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Domains whose users skip the waiting room, separated by commas.
    pub whitelisted_domains_for_waiting_room: Option<String>,
    /// Who besides the host can admit people from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rules for the passcodes of meetings and webinars.
///
/// Value of `meeting_password_requirement` in [`UpdatedSettingsMeetingSecurity`].
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

/// Settings for the telephony service provider (TSP).
///
/// Value of `tsp` in [`UserSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<Vec<String>>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Whether toll-free numbers appear in invitations and in the client.
    pub display_toll_free_numbers: Option<bool>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<UpdatedSettingsCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
