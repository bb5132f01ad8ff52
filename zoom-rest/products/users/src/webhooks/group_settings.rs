//! Group, settings: 1 event.

use zoom_core::{CommaList, Extra, zoom_enum, zoom_event, zoom_object};

use super::{
    DataCenterRegion, EmojiLimit, EncryptionType, IpAddressAccessControl, LanguageInterpretationLanguage,
    LiveStreamingService, ParticipantPhoneMasking, ParticipantsShareSimultaneously, PmiPasscodeRequirement,
    ScreenSharingPermission, SeparateRecordings, SignLanguageInterpretation, UpdatedSettingsCountries,
    WaitingRoomAdmission, WebinarChatPartners,
};

/// The settings of a group were changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.settings_updated",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:settings:master",
        "group:read:settings:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Group with its settings as they are after the change.
    #[required(sent)]
    pub object: GroupSettingsUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// Group with the settings that were changed, and only those, as they were before.
    #[required(sent)]
    pub old_object: Option<GroupSettingsUpdatedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group with its settings, before or after the change.
///
/// Value of `object` and `old_object` in [`GroupSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingsUpdatedObject {
    /// ID of the group.
    #[required(sent)]
    pub id: Option<String>,
    /// Settings of the group that apply to its members.
    #[required(sent)]
    pub settings: Option<GroupSettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the group that apply to its members.
///
/// Value of `settings` in [`GroupSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingsUpdatedSettings {
    /// Settings for joining meetings by phone: dial-in numbers, calls from Zoom to participants, and masking of phone numbers.
    pub audio_conferencing: Option<GroupUpdatedAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupUpdatedEmailNotification>,
    /// Settings for meetings and webinars in progress, such as chat, polls and screen sharing.
    pub in_meeting: Option<GroupUpdatedSettingsInMeeting>,
    /// Further settings that belong to none of the other groups.
    pub other_options: Option<UpdatedSettingsOtherOptions>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<UpdatedSettingsProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<GroupUpdatedSettingsRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<GroupUpdatedScheduleMeeting>,
    /// Settings for audio conferences of other providers and for the region where most people join by phone.
    pub telephony: Option<GroupUpdatedSettingsTelephony>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<GroupUpdatedMeetingSecurity>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<UpdatedSettingsChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for joining meetings by phone: dial-in numbers, calls from Zoom to participants, and masking of phone numbers.
///
/// Value of `audio_conferencing` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedAudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<TollCall>,
    /// Whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether users may have a Personal Audio Conference: a phone conference of their own that people dial in to, without the Zoom app.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over toll-free and fee-based numbers.
///
/// Value of `toll_free_and_fee_based_toll_call` in [`GroupUpdatedAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollFreeAndFeeBasedTollCall {
    /// Whether webinar attendees can dial in through toll-free and fee-based toll call numbers.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial in over toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// Dial-in numbers that are toll-free, or toll numbers whose use costs the account a fee. At most 100 items.
    pub numbers: Option<Vec<DialInNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number for dialing in to meetings, as an event reports it.
///
/// Element of `numbers` in [`TollFreeAndFeeBasedTollCall`] and [`TollCall`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialInNumber {
    /// Country calling code of the number, such as `1`.
    pub code: Option<String>,
    /// Code of the country to which the phone number belongs, as two letters such as `CN`.
    pub country_code: Option<String>,
    /// Name of the country in full.
    pub country_name: Option<String>,
    /// Phone number as it is shown to people; in Zoom's example with `+` and the country calling code.
    pub display_number: Option<String>,
    /// Phone number to dial; in Zoom's example without the country calling code.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether participants can dial in over numbers that charge the caller.
///
/// Value of `toll_call` in [`GroupUpdatedAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TollCall {
    /// Whether people can dial in through toll numbers.
    pub enable: Option<bool>,
    /// Dial-in numbers for which callers pay their own phone company, as for an ordinary call. At most 100 items.
    pub numbers: Option<Vec<DialInNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which countries Zoom can call people to connect their audio or to invite them.
///
/// Value of `call_me_and_invite_by_phone` in [`GroupUpdatedAudioConferencing`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call people to connect their audio or to invite them.
    pub enable: Option<bool>,
    /// When people whom Zoom calls to connect their audio (Call Me) must press 1 before they join the meeting.
    pub require_press_1_for_call_me: Option<CallMePressOneRequirement>,
    /// Countries and regions to which Zoom can call out.
    pub call_out_countries: Option<UpdatedSettingsCountries>,
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

/// Settings for notifications by email.
///
/// Value of `email_notification` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedEmailNotification {
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether the host and participants are emailed when a meeting is canceled.
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

/// Settings for meetings and webinars in progress, such as chat, polls and screen sharing.
///
/// Value of `in_meeting` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedSettingsInMeeting {
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`). One of `1` to `4`.
    pub allow_participants_chat_with: Option<i64>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<i64>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
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
    /// Settings of closed captions, including live transcription; Zoom doesn't explain how they differ from `manual_captioning`.
    pub closed_captioning: Option<SettingsInMeetingClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether certain data center regions are chosen for hosting.
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
    /// Whether all meetings must be encrypted end to end.
    pub e2e_encryption: Option<bool>,
    /// Whether a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<bool>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<SettingsInMeetingLanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings of captions that are typed by hand, generated automatically or made by an outside service.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Polls in meetings: whether they are on and who may create them.
    pub meeting_polling: Option<GroupUpdatedSettingsMeetingPolling>,
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
    pub request_permission_to_unmute: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
    /// Whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether users see the list of H.323 and SIP devices.
    pub show_device_list: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Data center regions to leave out; needs `custom_data_center_regions`.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<SettingsMeetingVirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<SettingsInMeetingWebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<SettingsInMeetingWebinarLiveStreaming>,
    /// Polls in webinars: whether they are on and who may create them.
    pub webinar_polling: Option<GroupUpdatedSettingsMeetingPolling>,
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

/// Settings of closed captions, including live transcription; Zoom doesn't explain how they differ from the similar `manual_captioning`.
///
/// Value of `closed_captioning` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingClosedCaptioning {
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

/// Whether language interpretation is available, and in which languages.
///
/// Value of `language_interpretation` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Languages that Zoom offers for interpretation.
    pub languages: Option<Vec<LanguageInterpretationLanguage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of captions that are typed by hand, generated automatically or made by an outside service.
///
/// Value of `manual_captioning` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Settings of a group for polls, as the event reports them.
///
/// Value of `meeting_polling` and `webinar_polling` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedSettingsMeetingPolling {
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
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Data center region that is left out when meetings are hosted.
///
/// Values of `unchecked_data_center_regions` in [`GroupUpdatedSettingsInMeeting`].
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
/// Value of `virtual_background_settings` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsMeetingVirtualBackgroundSettings {
    /// Whether users can upload their own virtual backgrounds.
    pub allow_upload_custom: Option<bool>,
    /// Whether a video can serve as a virtual background.
    pub allow_videos: Option<bool>,
    /// Whether virtual backgrounds can be used.
    pub enable: Option<bool>,
    /// Images and videos offered as virtual backgrounds.
    pub files: Option<Vec<VirtualBackgroundSettingsFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Virtual background file in the settings of a group, as an event reports it.
///
/// Element of `files` in [`SettingsMeetingVirtualBackgroundSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackgroundSettingsFile {
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
/// Value of `webinar_chat` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingWebinarChat {
    /// With whom webinar attendees may chat: no one (`1`), the host and panelists (`2`) or everyone (`3`).
    pub allow_attendees_chat_with: Option<i64>,
    /// Whether the host's computer keeps a copy of the webinar chat in a file after the end.
    pub allow_auto_save_local_chat_file: Option<bool>,
    /// With whom webinar panelists may chat: the host and other panelists (`1`) or everyone (`2`).
    pub allow_panelists_chat_with: Option<i64>,
    /// Whether panelists can write to each other privately.
    pub allow_panelists_send_direct_message: Option<bool>,
    /// Which messages of the webinar chat attendees can save: none (`0`), those of the host and panelists (`1`) or all (`2`).
    pub allow_users_save_chats: Option<i64>,
    /// With whom attendees chat unless they choose someone else.
    pub default_attendees_chat_with: Option<WebinarChatPartners>,
    /// Whether webinar participants can chat.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and to which services webinars can be live streamed.
///
/// Value of `webinar_live_streaming` in [`GroupUpdatedSettingsInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsInMeetingWebinarLiveStreaming {
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

/// Further settings that belong to none of the other groups.
///
/// Value of `other_options` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsOtherOptions {
    /// Whether the web portal shows the help badge for a chat with Zoom Support.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Which options the account offers for webinar registration.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which options hosts in the group have for webinar registration, such as custom questions.
///
/// Value of `webinar_registration_options` in [`UpdatedSettingsOtherOptions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationOptions {
    /// Whether hosts can put social share buttons on the registration page.
    pub allow_host_to_enable_social_share_buttons: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for user profiles, such as where recordings are stored.
///
/// Value of `profile` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsProfile {
    /// Which countries may store recordings and which one is chosen.
    pub recording_storage_location: Option<RecordingStorageLocation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which countries may store recordings and which one is chosen.
///
/// Value of `recording_storage_location` in [`UpdatedSettingsProfile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedSettingsRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<SettingsRecordingArchive>,
    /// Whether meetings are recorded automatically.
    pub auto_recording: Option<bool>,
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
    /// Whether short highlights can be made from cloud recordings.
    pub recording_highlight: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archiving of meetings and webinars, once Zoom Support has enabled it.
///
/// Value of `archive` in [`GroupUpdatedSettingsRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsRecordingArchive {
    /// Whether meetings and webinars are archived; Zoom Support must enable it.
    pub enable: Option<bool>,
    /// What the archive of meetings and webinars contains.
    pub settings: Option<SettingsRecordingArchiveSettings>,
    /// Whether meetings, webinars or both are archived.
    #[wire("type")]
    pub kind: Option<RecordingArchiveType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the archive of meetings and webinars contains.
///
/// Value of `settings` in [`SettingsRecordingArchive`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsRecordingArchiveSettings {
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

/// Whether meetings, webinars or both are archived.
///
/// Values of `type` in [`SettingsRecordingArchive`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RecordingArchiveType {
    /// `1`: Only meetings are archived.
    OnlyArchiveMeetings = 1,
    /// `2`: Only webinars are archived.
    OnlyArchiveWebinars = 2,
    /// `3`: Meetings and webinars are archived.
    ArchiveBothMeetingsAndWebinars = 3,
}

/// AI features for recordings, such as smart chapters and next steps.
///
/// Value of `smart_recording` in [`GroupUpdatedSettingsRecording`].
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

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedScheduleMeeting {
    /// Whether people can join only the audio of meetings, as Zoom describes it; the name suggests the kind of audio instead.
    pub audio_type: Option<bool>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether "Zoom Meeting" is shown in place of the topic of every meeting.
///
/// Value of `always_display_zoom_meeting_as_topic` in [`GroupUpdatedScheduleMeeting`].
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

/// Whether "Zoom Webinar" is shown in place of the topic of every webinar.
///
/// Value of `always_display_zoom_webinar_as_topic` in [`GroupUpdatedScheduleMeeting`].
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

/// Settings for audio conferences of other providers and for the region where most people join by phone.
///
/// Value of `telephony` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedSettingsTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    pub audio_conference_info: Option<String>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<SettingsTelephonyRegions>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`GroupUpdatedSettingsTelephony`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsTelephonyRegions {
    /// Code of the telephony region that most participants use, such as `USTB`, out of the `allowed_values` in the settings of the account or user.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupUpdatedMeetingSecurity {
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
    pub meeting_password_requirement: Option<SecurityMeetingPasswordRequirement>,
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
    pub waiting_room_settings: Option<MeetingSecurityWaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and how chat messages are checked against rules on keywords and text patterns.
///
/// Value of `chat_etiquette_tool` in [`GroupUpdatedMeetingSecurity`].
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

/// Chat etiquette policy in an event: what it looks for in messages and what happens then.
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
    pub status: Option<PolicyStatus>,
    /// What happens when a chat message matches: the user must confirm (`1`) or it is blocked (`2`).
    pub trigger_action: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a policy of the chat etiquette tool, which watches for unwanted words, is in force.
///
/// Values of `status` in [`EtiquettePolicy`] and [`ChatEtiquetteToolPolicy`].
#[zoom_enum]
pub enum PolicyStatus {
    /// `activated`: The policy is in force.
    Activated,
    /// `deactivated`: The policy is not in force.
    Deactivated,
}

/// Rules for the passcodes of meetings and webinars.
///
/// Value of `meeting_password_requirement` in [`GroupUpdatedMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SecurityMeetingPasswordRequirement {
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
/// Value of `waiting_room_settings` in [`GroupUpdatedMeetingSecurity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurityWaitingRoomSettings {
    /// Who must wait in the waiting room: all (`0`), people from outside the account (`1`), or those of them outside its allowed domains (`2`).
    pub participants_to_place_in_waiting_room: Option<i64>,
    /// Who besides the host can admit people from the waiting room.
    pub users_who_can_admit_participants_from_waiting_room: Option<WaitingRoomAdmission>,
    /// Allowed domains, whose users skip the waiting room, separated by commas; used if `participants_to_place_in_waiting_room` is `2`.
    pub whitelisted_domains_for_waiting_room: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of Zoom Team Chat.
///
/// Value of `chat` in [`GroupSettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsChat {
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
    /// Groups of people among whom users can search, separated by commas; empty for nobody. Each one of `1` (people in the same account), `2` (people under the same master account, including its sub accounts), `3` (people in the same organization; Zoom doesn't explain how that differs from the same account or master account).
    pub allow_users_to_search_others_options: Option<CommaList<SearchableUsers>>,
    /// Whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<ChatContactScope>,
    /// Whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<ChatContactScope>,
    /// Whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<UpdatedSettingsChatEtiquetteTool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<ThirdPartyChatArchiving>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can share files in chats and in channels.
///
/// Value of `share_files` in [`UpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Value of `chat_emojis` in [`UpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Group of people among whom users can search.
///
/// Values of `allow_users_to_search_others_options` in [`UpdatedSettingsChat`].
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

/// Whether, and with whom, users can add contacts or chat in Zoom Team Chat.
///
/// Value of `allow_users_to_add_contacts` and `allow_users_to_chat_with_others` in [`UpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatContactScope {
    /// Whether users can add or chat with the people that `selected_option` names.
    pub enable: Option<bool>,
    /// Whom users can add or chat with: anyone, the organization, or the organization with certain domains or users.
    pub selected_option: Option<AllowedContactGroup>,
    /// Domains if `selected_option` is `3`, or email addresses if it is `4`, separated by commas.
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
/// Value of `chat_etiquette_tool` in [`UpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedSettingsChatEtiquetteTool {
    /// Whether chat messages are checked against the keywords and text patterns.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool, one entry each.
    pub policies: Option<Vec<ChatEtiquetteToolPolicy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat etiquette policy in an event, and whether it is activated.
///
/// Element of `policies` in [`UpdatedSettingsChatEtiquetteTool`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEtiquetteToolPolicy {
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the policy is activated.
    pub status: Option<PolicyStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether chat data goes to an archiving service outside Zoom.
///
/// Value of `send_data_to_third_party_archiving_service` in [`UpdatedSettingsChat`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThirdPartyChatArchiving {
    /// Whether chat data is sent to an archiving service outside Zoom.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
