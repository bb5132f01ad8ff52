//! Groups, settings: 6 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AuthenticationOptionType, ClosedCaptioning,
    CloudRecordingAuthentication, CloudRecordingPermanentlyDeleted, DataCenterRegion, EncryptionType, EntryExitChime,
    GeneralSetting, GroupSettingAudioConferencing, GroupSettingAuthenticationOption, GroupSettingEmailNotification,
    GroupSettingOption, GroupSettingProfile, InviteByPhoneCallOutCountries, IpAddressAccessControl,
    LocalRecordingOptions, ManualCaptioning, MeetingPasswordRequirement, MeetingReactionsEmojis,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, Press1ForCallMe, RecordFilesSeparately,
    RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers, RequirePasswordForPmiMeetings,
    SignLanguageInterpretation, SmartRecording, TelephonyRegions, TollCall, TollFreeAndFeeBasedTollCall,
    UpdateGlobalDialInCountries, UpdateLanguageInterpretation, UpdateRecordingNotification, VirtualBackgroundFile,
    VirtualBackgroundSettings, WaitingRoomSettings, WebinarChat, WebinarLiveStreaming, WhoCanShareScreen,
};

/// Get group settings.
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
#[zoom_endpoint(
    GET "/groups/<group_id>/settings" -> GroupSettings,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:settings:admin"],
    errors = [(404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupSettings {
    /// Group ID.
    pub group_id: String,
    /// Option.
    pub option: Option<GroupSettingOption>,
    /// Custom query fields: sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetGroupSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettings {
    /// Audio conferencing.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<GroupSettingInMeeting>,
    /// Other options.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<GroupSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<GroupSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<GroupSettingTelephony>,
    /// Chat.
    pub chat: Option<GroupSettingChat>,
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
    pub meeting_security: Option<GroupSettingMeetingSecurity>,
}

/// Value of `in_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingInMeeting {
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Attendee on hold.
    pub attendee_on_hold: Option<bool>,
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
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// E2e encryption.
    pub e2e_encryption: Option<bool>,
    /// Entry exit chime.
    pub entry_exit_chime: Option<String>,
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
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Live streaming facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Live streaming youtube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Meeting reactions.
    pub meeting_reactions: Option<bool>,
    /// Meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Allow host panelists to use audible clap.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
    /// Only host view device list.
    pub only_host_view_device_list: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
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
    /// Show browser join link.
    pub show_browser_join_link: Option<bool>,
    /// Show device list.
    pub show_device_list: Option<bool>,
    /// Show meeting control toolbar.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Slide control.
    pub slide_control: Option<bool>,
    /// Stereo audio.
    pub stereo_audio: Option<bool>,
    /// Unchecked data center regions.
    pub unchecked_data_center_regions: Option<Vec<String>>,
    /// Use HTML format email.
    pub use_html_format_email: Option<bool>,
    /// Virtual background.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Meeting polling.
    pub meeting_polling: Option<MeetingPolling>,
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

/// Value of `language_interpretation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LanguageInterpretation {
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
    /// Languages.
    pub languages: Option<Vec<String>>,
}

/// Value of `meeting_polling`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPolling {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
}

/// Webinar polling.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarPolling {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
}

/// Value of `other_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingOtherOptions {
    /// Allow users contact support via chat.
    pub allow_users_contact_support_via_chat: Option<bool>,
    /// Blur snapshot.
    pub blur_snapshot: Option<bool>,
    /// Webinar registration options.
    pub webinar_registration_options: Option<WebinarRegistrationOptions>,
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

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Archive.
    pub archive: Option<GroupSettingRecordingArchive>,
    /// Auto recording.
    pub auto_recording: Option<String>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Recording highlight.
    pub recording_highlight: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Durable meeting transcript.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Allow revenue accelerator manage recording separate auto delete.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Cloud recording permanently deleted.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Allow cmr 3rd party bot.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Water marker recording.
    pub water_marker_recording: Option<bool>,
    /// Viewer see transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Allow invitees access recordings without passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Recording as on demand.
    pub recording_as_on_demand: Option<bool>,
    /// Recording notifications phone users.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Upload recording.
    pub upload_recording: Option<bool>,
    /// Allow add cloud recordings to Zoom clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Allow share.
    pub allow_share: Option<bool>,
    /// Viewer see chat.
    pub viewer_see_chat: Option<bool>,
    /// Authenticated view cloud recoding.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Notification subscription URL when recording available.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Recording storage email notifications.
    pub recording_storage_email_notifications: Option<bool>,
    /// Local recording options.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Embed passcode in shareable link.
    pub embed_passcode_in_shareable_link: Option<bool>,
}

/// Value of `archive`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecordingArchive {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Settings.
    pub settings: Option<GroupSettingRecordingArchiveSettings>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GroupSettingRecordingArchiveType>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingRecordingArchiveSettings {
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
pub enum GroupSettingRecordingArchiveType {
    /// `1`.
    OnlyMeetingsArchived = 1,
    /// `2`.
    OnlyWebinarsArchived = 2,
    /// `3`.
    BothMeetingsAndWebinarsArchived = 3,
}

/// Value of `durable_meeting_transcript`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DurableMeetingTranscript {
    /// Durable meeting transcript.
    pub durable_meeting_transcript: Option<bool>,
    /// Allow host access meeting transcript.
    pub allow_host_access_meeting_transcript: Option<bool>,
}

/// Value of `schedule_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<String>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Force PMI jbh password.
    ///
    /// Deprecated by Zoom.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Mute upon entry.
    pub mute_upon_entry: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// PSTN password protected.
    pub pstn_password_protected: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Require password for scheduled meetings.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Upcoming meeting reminder.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for schedule meetings.
    pub use_pmi_for_schedule_meetings: Option<bool>,
    /// Always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<DisplayZoomMeetingAsTopic>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<DisplayZoomWebinarAsTopic>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
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

/// Value of `always_display_zoom_webinar_as_topic`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisplayZoomWebinarAsTopic {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Display topic for scheduled webinars.
    pub display_topic_for_scheduled_webinars: Option<bool>,
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
pub struct GroupSettingTelephony {
    /// Audio conference info.
    pub audio_conference_info: Option<String>,
    /// Telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingChat {
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
    /// Share links in chat.
    pub share_links_in_chat: Option<bool>,
    /// Schedule meetings in chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// Set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInCloud>,
    /// Allow users to search others options.
    pub allow_users_to_search_others_options: Option<String>,
    /// Allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<ChatEtiquetteTool>,
    /// Send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<ThirdPartyArchiving>,
    /// Translate messages.
    pub translate_messages: Option<bool>,
    /// Search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<ThirdPartyArchiving>,
}

/// Value of `share_files`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareFiles {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Share option.
    pub share_option: Option<ShareOption>,
}

/// Values of `share_option`.
#[zoom_enum]
pub enum ShareOption {
    /// `anyone`.
    Anyone,
    /// `account`.
    Account,
    /// `organization`.
    Organization,
}

/// Value of `chat_emojis`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatEmojis {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Emojis option.
    pub emojis_option: Option<MeetingReactionsEmojis>,
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
    pub policies: Option<Vec<EtiquettePolicy>>,
}

/// Element of `policies`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EtiquettePolicy {
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Whether it is locked.
    pub is_locked: Option<bool>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
    /// Regular expression.
    pub regular_expression: Option<String>,
    /// Status.
    pub status: Option<EtiquettePolicyStatus>,
    /// Trigger action: one of `1`, `2`.
    pub trigger_action: Option<i64>,
}

/// Values of `status`.
#[zoom_enum]
pub enum EtiquettePolicyStatus {
    /// `activated`.
    Activated,
    /// `deactivated`.
    Deactivated,
}

/// Third party archiving.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ThirdPartyArchiving {
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `mail_calendar`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailCalendar {
    /// Email calendar management.
    pub email_calendar_management: Option<bool>,
    /// Email management.
    pub email_management: Option<bool>,
    /// Zoom email provider.
    pub zoom_email_provider: Option<bool>,
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

/// Value of `meeting_security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupSettingMeetingSecurity {
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Block user domain list: at most 20 items.
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
}

/// Update group settings.
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
#[zoom_endpoint(
    PATCH "/groups/<group_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:settings:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupSettings {
    /// Group ID.
    pub group_id: String,
    /// Option.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Audio conferencing.
    pub audio_conferencing: Option<UpdateGroupSettingsAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<UpdateGroupSettingsInMeeting>,
    /// Other options.
    pub other_options: Option<GroupSettingOtherOptions>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<UpdateGroupSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<UpdateGroupSettingsScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<UpdateGroupSettingsTelephony>,
    /// Chat.
    pub chat: Option<UpdateGroupSettingsChat>,
    /// Authentication option.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<UpdateGroupSettingsMeetingSecurity>,
}

/// Value of `audio_conferencing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsAudioConferencing {
    /// Toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeAndFeeBasedTollCall>,
    /// Toll call.
    pub toll_call: Option<TollCall>,
    /// Call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<UpdateCallMeAndInviteByPhone>,
    /// Personal audio conference.
    pub personal_audio_conference: Option<bool>,
    /// Participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<UpdateGlobalDialInCountries>,
}

/// Value of `call_me_and_invite_by_phone`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateCallMeAndInviteByPhone {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Require press 1 for call me.
    pub require_press_1_for_call_me: Option<Press1ForCallMe>,
    /// Call out countries.
    pub call_out_countries: Option<InviteByPhoneCallOutCountries>,
    /// Allow webinar attendees call me.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Value of `in_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsInMeeting {
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Attendee on hold: defaults to `false`.
    pub attendee_on_hold: Option<bool>,
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
    /// Data center regions.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
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
    pub language_interpretation: Option<UpdateLanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<UpdateSignLanguageInterpretation>,
    /// Live streaming facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Live streaming youtube.
    pub live_streaming_youtube: Option<bool>,
    /// Manual captioning.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Meeting reactions.
    pub meeting_reactions: Option<bool>,
    /// Meeting reactions emojis.
    pub meeting_reactions_emojis: Option<MeetingReactionsEmojis>,
    /// Allow host panelists to use audible clap.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
    /// Only host view device list.
    pub only_host_view_device_list: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Record play own voice.
    pub record_play_own_voice: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
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
    /// Show browser join link.
    pub show_browser_join_link: Option<bool>,
    /// Show device list.
    pub show_device_list: Option<bool>,
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
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Meeting polling.
    pub meeting_polling: Option<WebinarPolling>,
    /// Webinar polling.
    pub webinar_polling: Option<UpdateWebinarPolling>,
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
}

/// Value of `sign_language_interpretation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSignLanguageInterpretation {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Enable sign language interpretation by default.
    pub enable_sign_language_interpretation_by_default: Option<bool>,
    /// Custom languages.
    pub custom_languages: Option<Vec<String>>,
}

/// Value of `webinar_polling`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateWebinarPolling {
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Manage saved polls and quizzes.
    pub manage_saved_polls_and_quizzes: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Archive.
    pub archive: Option<UpdateArchive>,
    /// Auto recording.
    pub auto_recording: Option<String>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Cloud recording download host.
    pub cloud_recording_download_host: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// Record files separately.
    pub record_files_separately: Option<RecordFilesSeparately>,
    /// Display participant name.
    pub display_participant_name: Option<bool>,
    /// Recording thumbnails.
    pub recording_thumbnails: Option<bool>,
    /// Optimize recording for 3rd party video editor.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Recording highlight.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Save panelist chat.
    pub save_panelist_chat: Option<bool>,
    /// Save poll results.
    pub save_poll_results: Option<bool>,
    /// Save close caption.
    pub save_close_caption: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Local recording options.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
    /// Record gallery view.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
    /// Viewer see transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Viewer see chat.
    pub viewer_see_chat: Option<bool>,
    /// Allow cmr 3rd party bot.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Upload recording.
    pub upload_recording: Option<bool>,
    /// Water marker recording.
    pub water_marker_recording: Option<bool>,
    /// Durable meeting transcript.
    pub durable_meeting_transcript: Option<DurableMeetingTranscript>,
    /// Allow share.
    pub allow_share: Option<bool>,
    /// Authenticated view cloud recoding.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Embed passcode in shareable link.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Allow invitees access recordings without passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Recording as on demand.
    pub recording_as_on_demand: Option<bool>,
    /// Notification subscription URL when recording available.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Recording notifications phone users.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Cloud recording permanently deleted.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Recording storage email notifications.
    pub recording_storage_email_notifications: Option<bool>,
    /// Allow add cloud recordings to Zoom clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Allow revenue accelerator manage recording separate auto delete.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
}

/// Value of `archive`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateArchive {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Settings.
    pub settings: Option<UpdateArchiveSettings>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GroupSettingRecordingArchiveType>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateArchiveSettings {
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
}

/// Value of `schedule_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<String>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Force PMI jbh password.
    ///
    /// Deprecated by Zoom.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Mute upon entry.
    pub mute_upon_entry: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// PSTN password protected.
    pub pstn_password_protected: Option<bool>,
    /// Require password for all meetings.
    pub require_password_for_all_meetings: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<RequirePasswordForPmiMeetings>,
    /// Require password for scheduled meetings.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Upcoming meeting reminder.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Always display Zoom meeting as topic.
    pub always_display_zoom_meeting_as_topic: Option<DisplayZoomMeetingAsTopic>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<DisplayZoomWebinarAsTopic>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
}

/// Value of `telephony`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsTelephony {
    /// Audio conference info.
    pub audio_conference_info: Option<String>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsChat {
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
    /// Share links in chat.
    pub share_links_in_chat: Option<bool>,
    /// Schedule meetings in chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Set retention period in cloud.
    pub set_retention_period_in_cloud: Option<SetRetentionPeriodInCloud>,
    /// Set retention period in local.
    pub set_retention_period_in_local: Option<SetRetentionPeriodInCloud>,
    /// Allow users to search others options.
    pub allow_users_to_search_others_options: Option<String>,
    /// Allow users to add contacts.
    pub allow_users_to_add_contacts: Option<AllowUsersToAddContacts>,
    /// Allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<AllowUsersToAddContacts>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<UpdateGroupSettingsChatEtiquetteTool>,
    /// Send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<ThirdPartyArchiving>,
    /// Translate messages.
    pub translate_messages: Option<bool>,
    /// Search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<ThirdPartyArchiving>,
}

/// Value of `chat_etiquette_tool`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsChatEtiquetteTool {
    /// Whether it is enabled: defaults to `false`.
    pub enable: Option<bool>,
    /// Policies.
    pub policies: Option<Vec<UpdateEtiquettePolicy>>,
}

/// Element of `policies`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEtiquettePolicy {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<EtiquettePolicyStatus>,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateGroupSettingsMeetingSecurity {
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Block user domain list: at most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<UpdateGroupSettingsChatEtiquetteTool>,
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
}

/// Get group webinar registration settings.
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
#[zoom_endpoint(
    GET "/groups/<group_id>/settings/registration" -> GroupWebinarRegistrationSettings,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:registration_settings:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetGroupWebinarRegistrationSettings {
    /// Group ID.
    pub group_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetGroupWebinarRegistrationSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupWebinarRegistrationSettings {
    /// Options.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Questions.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Approve type.
    pub approve_type: Option<ApproveType>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
}

/// Value of `options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationSettingOptions {
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
pub struct RegistrationQuestion {
    /// Field name.
    pub field_name: Option<RegistrationField>,
    /// Required.
    pub required: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
}

/// Values of `field_name`.
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
pub struct CustomRegistrationQuestion {
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CustomRegistrationQuestionType>,
    /// Required.
    pub required: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
}

/// Values of `type`.
#[zoom_enum]
pub enum CustomRegistrationQuestionType {
    /// `short`.
    Short,
    /// `single_dropdown`.
    SingleDropdown,
    /// `single_radio`.
    SingleRadio,
    /// `multiple`.
    Multiple,
}

/// Update group webinar registration settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{ApproveType, UpdateGroupWebinarRegistrationSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupWebinarRegistrationSettings::new("Zl3aVt0bQ9y")
///     .kind("webinar")
///     .approve_type(ApproveType::AutomaticallyApprove)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/groups/<group_id>/settings/registration" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:registration_settings:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is missing or invalid, or the parameter is invalid"),
        (404, 4130, "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupWebinarRegistrationSettings {
    /// Group ID.
    pub group_id: String,
    /// Type: always `webinar`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Options.
    pub options: Option<WebinarRegistrationSettingOptions>,
    /// Questions.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Approve type.
    pub approve_type: Option<ApproveType>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomRegistrationQuestion>>,
}

/// Upload group virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UploadGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/groups/<group_id>/settings/virtual_backgrounds" -> VirtualBackgroundFile,
    body = multipart,
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:write:virtual_background_files:admin"],
    errors = [(400, 120, "a limit is exceeded"), (404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadGroupVirtualBackgroundFiles {
    /// Group ID.
    pub group_id: String,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Delete group virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteGroupVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupVirtualBackgroundFiles::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/groups/<group_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["group:write:admin", "group:delete:virtual_background_files:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupVirtualBackgroundFiles {
    /// Group ID.
    pub group_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
