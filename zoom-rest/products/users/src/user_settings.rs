//! Users, settings: 4 operations.

use zoom_core::{FilePart, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AllowParticipantsChatWith, AllowUsersSaveChats, AutoRecording, CallOutCountries, ClosedCaptioning,
    CloudRecordingAuthentication, CloudRecordingPermanentlyDeleted, DataCenterRegion, EncryptionType, EntryExitChime,
    GeneralSetting, GroupSettingAudioConferencing, GroupSettingAuthenticationOption, GroupSettingEmailNotification,
    GroupSettingOption, GroupSettingProfile, InviteByPhoneCallOutCountries, IpAddressAccessControl,
    LocalRecordingOptions, ManualCaptioning, MeetingPasswordRequirement, MeetingReactionsEmojis,
    ParticipantPhoneMasking, ParticipantsShareSimultaneously, RecordFilesSeparately,
    RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers, RequirePasswordForPmiMeetings,
    SignLanguageInterpretation, SmartRecording, TelephonyRegions, UpdateGlobalDialInCountries,
    UpdateLanguageInterpretation, UpdateRecordingNotification, VirtualBackgroundSettings, WaitingRoomSettings,
    WebinarChat, WebinarLiveStreaming, WhoCanShareScreen,
};

/// Get user settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GetUserSettings, GroupSettingOption};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSettings::new("me")
///     .login_type(1)
///     .option(GroupSettingOption::MeetingAuthentication)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/settings" -> UserSettings,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:settings",
        "user:read:settings:admin",
    ],
    errors = [(400, 1120, "a resource named in the request does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSettings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Login type: one of `0`, `1`, `11`, `21`, `23`, `24`, `27`, `97`, `98`, `99`, `100`, `101`.
    pub login_type: Option<i64>,
    /// Option.
    pub option: Option<GroupSettingOption>,
    /// Custom query fields: sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetUserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettings {
    /// Audio conferencing.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Feature.
    pub feature: Option<UserSettingFeature>,
    /// In meeting.
    pub in_meeting: Option<UserSettingInMeeting>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<UserSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<UserSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<UserSettingTelephony>,
    /// TSP.
    pub tsp: Option<UserSettingTsp>,
    /// Whiteboard.
    pub whiteboard: Option<UserSettingWhiteboard>,
    /// General setting.
    pub general_setting: Option<GeneralSetting>,
    /// Authentication options.
    pub authentication_options: Option<Value>,
    /// Allow authentication exception.
    pub allow_authentication_exception: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<UserSettingMeetingSecurity>,
}

/// Value of `feature`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingFeature {
    /// Cn meeting.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Concurrent meeting.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// In meeting.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// Large meeting.
    pub large_meeting: Option<bool>,
    /// Large meeting capacity.
    pub large_meeting_capacity: Option<i64>,
    /// Meeting capacity.
    pub meeting_capacity: Option<i64>,
    /// Webinar.
    pub webinar: Option<bool>,
    /// Webinar capacity.
    pub webinar_capacity: Option<i64>,
    /// Zoom events.
    pub zoom_events: Option<bool>,
    /// Zoom events capacity: one of `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_capacity: Option<i64>,
    /// Zoom events unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Zoom events unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom sessions unlimited.
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Zoom sessions unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom events pay per attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Zoom sessions pay per attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
    /// Zoom IQ for sales.
    ///
    /// Deprecated by Zoom.
    pub zoom_iq_for_sales: Option<bool>,
    /// Zoom revenue accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    pub zoom_translated_captions: Option<bool>,
    /// Zoom customer managed key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    pub zoom_huddles: Option<bool>,
    /// Zoom quality management.
    pub zoom_quality_management: Option<bool>,
    /// Zoom workforce management.
    pub zoom_workforce_management: Option<bool>,
    /// Zoom scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Zoom compliance management.
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    ///
    /// Deprecated by Zoom.
    pub zoom_docs: Option<bool>,
    /// Zoom canvas.
    pub zoom_canvas: Option<bool>,
    /// License info list.
    pub license_info_list: Option<Vec<FeatureLicenseInfo>>,
    /// Zoom webinars plus unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_webinars_plus_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom webinars plus unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
}

/// Values of `concurrent_meeting`.
#[zoom_enum]
pub enum ConcurrentMeeting {
    /// `Basic`.
    #[value("Basic")]
    Basic,
    /// `Plus`.
    #[value("Plus")]
    Plus,
    /// `None`.
    #[value("None")]
    None,
}

/// Element of `license_info_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeatureLicenseInfo {
    /// License type: required in requests.
    #[required(new)]
    pub license_type: Option<FeatureLicenseType>,
    /// License option: required in requests; one of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, and others.
    #[required(new)]
    pub license_option: Option<i64>,
    /// Subscription ID.
    pub subscription_id: Option<String>,
}

/// Values of `license_type`.
#[zoom_enum]
pub enum FeatureLicenseType {
    /// `ZOOM_WHITEBOARD`.
    #[value("ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// `ZOOM_TRANSLATED_CAPTIONS`.
    #[value("ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// `ZOOM_SCHEDULER`.
    #[value("ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// `ZOOM_CLIPS`.
    #[value("ZOOM_CLIPS")]
    ZoomClips,
    /// `ZOOM_VISITOR_MANAGEMENT`.
    #[value("ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// `ZOOM_CMK`.
    #[value("ZOOM_CMK")]
    ZoomCmk,
    /// `ZOOM_DOCS`.
    #[value("ZOOM_DOCS")]
    ZoomDocs,
    /// `ZOOM_REVENUE_ACCELERATOR`.
    #[value("ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// `ZOOM_COMPLIANCE_MANAGEMENT`.
    #[value("ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// `ZOOM_WORKFORCE_MANAGEMENT`.
    #[value("ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// `ZOOM_QUALITY_MANAGEMENT`.
    #[value("ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// `ZOOM_HEALTHCARE_CLINICAL_NOTES`.
    #[value("ZOOM_HEALTHCARE_CLINICAL_NOTES")]
    ZoomHealthcareClinicalNotes,
    /// `ZOOM_EVENTS_NEW_SAAS`.
    #[value("ZOOM_EVENTS_NEW_SAAS")]
    ZoomEventsNewSaas,
    /// `ZOOM_EVENTS_CONSUMPTION`.
    #[value("ZOOM_EVENTS_CONSUMPTION")]
    ZoomEventsConsumption,
    /// `ZOOM_WEBINARS_PLUS`.
    #[value("ZOOM_WEBINARS_PLUS")]
    ZoomWebinarsPlus,
    /// `ZOOM_WEBINARS_PLUS_CONSUMPTION`.
    #[value("ZOOM_WEBINARS_PLUS_CONSUMPTION")]
    ZoomWebinarsPlusConsumption,
    /// `ZOOM_CUSTOM_AI_COMPANION`.
    #[value("ZOOM_CUSTOM_AI_COMPANION")]
    ZoomCustomAiCompanion,
    /// `CX_INSIGHTS`.
    #[value("CX_INSIGHTS")]
    CxInsights,
    /// `ZOOM_ENHANCED_MEDIA`.
    #[value("ZOOM_ENHANCED_MEDIA")]
    ZoomEnhancedMedia,
    /// `EDU_STUDENT`.
    #[value("EDU_STUDENT")]
    EduStudent,
}

/// Value of `in_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingInMeeting {
    /// Allow host to enable focus mode.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
    /// Allow participants chat with.
    pub allow_participants_chat_with: Option<AllowParticipantsChatWith>,
    /// Allow users save chats.
    pub allow_users_save_chats: Option<AllowUsersSaveChats>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Attendee on hold.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode.
    pub attention_mode_focus_mode: Option<bool>,
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
    /// Language interpretation.
    pub language_interpretation: Option<UserLanguageInterpretation>,
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
    /// Polling.
    pub polling: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Record play voice.
    pub record_play_voice: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Remote support.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Share dual camera.
    ///
    /// Deprecated by Zoom.
    pub share_dual_camera: Option<bool>,
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show meeting control toolbar.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Slide control.
    pub slide_control: Option<bool>,
    /// Unchecked data center regions.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
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
    pub meeting_polling: Option<UserMeetingPolling>,
    /// Webinar polling.
    pub webinar_polling: Option<UserMeetingPolling>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
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
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Meeting summary with AI companion.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Webinar summary with AI companion.
    pub webinar_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// AI companion questions.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Webinar AI companion questions.
    pub webinar_ai_companion_questions: Option<AiCompanionQuestions>,
}

/// Value of `language_interpretation`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserLanguageInterpretation {
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
    pub languages: Option<Vec<UserInterpretationLanguage>>,
}

/// Values of `languages`.
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

/// User meeting polling.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserMeetingPolling {
    /// Advanced polls.
    pub advanced_polls: Option<bool>,
    /// Allow alternative host to add edit.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Require answers to be anonymous.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Allow host to upload image.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Meeting summary with AI companion.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto enable.
    pub auto_enable: Option<bool>,
    /// Who will receive summary.
    pub who_will_receive_summary: Option<i64>,
}

/// AI companion questions.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionQuestions {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Auto enable.
    pub auto_enable: Option<bool>,
    /// Who can ask questions.
    pub who_can_ask_questions: Option<i64>,
}

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingRecording {
    /// Ask host to confirm disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Ask participants to consent disclaimer.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Auto delete cmr.
    pub auto_delete_cmr: Option<bool>,
    /// Auto delete cmr days: one of `30`, `60`, `90`, `120`.
    pub auto_delete_cmr_days: Option<i64>,
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
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Host pause stop recording.
    pub host_pause_stop_recording: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Record audio file.
    pub record_audio_file: Option<bool>,
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
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
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

/// Value of `schedule_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<AudioType>,
    /// Default password for scheduled meetings.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Force PMI jbh password.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Participants video.
    pub participants_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<Secret>,
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
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<UserContinuousMeetingChat>,
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

/// Value of `continuous_meeting_chat`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserContinuousMeetingChat {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Can add external users.
    ///
    /// Deprecated by Zoom.
    pub can_add_external_users: Option<bool>,
    /// Auto add invited external users.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Support instant meetings.
    pub support_instant_meetings: Option<bool>,
    /// Support scheduled meetings.
    pub support_scheduled_meetings: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingTelephony {
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Telephony regions.
    pub telephony_regions: Option<UserTelephonyRegions>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `telephony_regions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTelephonyRegions {
    /// Allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// Selection values.
    pub selection_values: Option<String>,
}

/// Value of `tsp`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Call out countries.
    pub call_out_countries: Option<Vec<Value>>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<CallOutCountries>,
}

/// Value of `whiteboard`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingWhiteboard {
    /// Out meeting advanced whiteboard.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// In meeting advanced whiteboard.
    pub in_meeting_advanced_whiteboard: Option<bool>,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingMeetingSecurity {
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Block user domain list: at most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
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

/// Update user settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GroupSettingOption, UpdateUserSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSettings::new("me")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/users/<user_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write", "user:update:settings", "user:update:settings:admin"],
    errors = [
        (400, 1108, "a required setting is turned off"),
        (400, 1204, "the change was made already"),
        (400, 1205, "the change was made already"),
        (400, 1206, "a required setting is turned off"),
        (400, 1120, "a resource named in the request does not exist"),
        (400, 1122, "a required setting is turned off"),
        (400, 200, "the number cannot be used"),
        (400, 300, "a resource named in the request does not exist"),
        (400, 1207, "a required setting is turned off"),
        (400, 1208, "a required setting is turned off"),
        (400, 1209, "a limit is exceeded"),
        (400, 1210, "a required setting is turned off"),
        (400, 1211, "a limit is exceeded"),
        (400, 1228, "a limit is exceeded"),
        (400, 1233, "a required setting is turned off"),
        (400, 1234, "a required setting is turned off"),
        (400, 1242, "the operation failed"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserSettings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Option.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Audio conferencing.
    pub audio_conferencing: Option<UserSettingAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Feature.
    pub feature: Option<UpdateUserSettingsFeature>,
    /// In meeting.
    pub in_meeting: Option<UpdateUserSettingsInMeeting>,
    /// Profile.
    pub profile: Option<GroupSettingProfile>,
    /// Recording.
    pub recording: Option<UpdateUserSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<UpdateUserSettingsScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<UpdateUserSettingsTelephony>,
    /// TSP.
    pub tsp: Option<UpdateUserSettingsTsp>,
    /// Authentication option.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Meeting security.
    pub meeting_security: Option<UserSettingMeetingSecurity>,
}

/// Value of `audio_conferencing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingAudioConferencing {
    /// Participant phone masking.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<UpdateGlobalDialInCountries>,
}

/// Value of `feature`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsFeature {
    /// Concurrent meeting.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Large meeting.
    pub large_meeting: Option<bool>,
    /// Large meeting capacity.
    pub large_meeting_capacity: Option<i64>,
    /// Meeting capacity.
    pub meeting_capacity: Option<i64>,
    /// Webinar.
    pub webinar: Option<bool>,
    /// Webinar capacity: one of `100`, `500`, `501`, `1000`, `1001`, `3000`, `5000`, `10000`.
    pub webinar_capacity: Option<i64>,
    /// Zoom events.
    pub zoom_events: Option<bool>,
    /// Zoom events capacity: one of `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_capacity: Option<i64>,
    /// Zoom events unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Zoom events unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom sessions unlimited.
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Zoom sessions unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom webinars plus unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// Zoom webinars plus unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_webinars_plus_unlimited_capacities: Option<Vec<i64>>,
    /// Zoom events pay per attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Zoom sessions pay per attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Zoom phone.
    pub zoom_phone: Option<bool>,
    /// Zoom IQ for sales.
    ///
    /// Deprecated by Zoom.
    pub zoom_iq_for_sales: Option<bool>,
    /// Zoom revenue accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Zoom whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Zoom whiteboard plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Zoom translated captions.
    pub zoom_translated_captions: Option<bool>,
    /// Zoom customer managed key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Zoom huddles.
    ///
    /// Deprecated by Zoom.
    pub zoom_huddles: Option<bool>,
    /// Zoom quality management.
    pub zoom_quality_management: Option<bool>,
    /// Zoom workforce management.
    pub zoom_workforce_management: Option<bool>,
    /// Zoom scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Zoom clips plus.
    pub zoom_clips_plus: Option<bool>,
    /// Zoom mail calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Zoom compliance management.
    pub zoom_compliance_management: Option<bool>,
    /// Zoom docs.
    ///
    /// Deprecated by Zoom.
    pub zoom_docs: Option<bool>,
    /// Zoom canvas.
    pub zoom_canvas: Option<bool>,
    /// License info list: at most 99 items.
    pub license_info_list: Option<Vec<FeatureLicenseInfo>>,
}

/// Value of `in_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsInMeeting {
    /// Allow host to enable focus mode.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
    /// Allow participants chat with: one of `1`, `2`, `3`, `4`.
    pub allow_participants_chat_with: Option<i64>,
    /// Allow users save chats: one of `1`, `2`, `3`.
    pub allow_users_save_chats: Option<i64>,
    /// Annotation: defaults to `false`.
    pub annotation: Option<bool>,
    /// Attendee on hold: defaults to `false`.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode: defaults to `false`.
    pub attention_mode_focus_mode: Option<bool>,
    /// Auto saving chat: defaults to `false`.
    pub auto_saving_chat: Option<bool>,
    /// Breakout room: defaults to `false`.
    pub breakout_room: Option<bool>,
    /// Breakout room schedule.
    pub breakout_room_schedule: Option<bool>,
    /// Chat: defaults to `false`.
    pub chat: Option<bool>,
    /// Meeting question answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption: defaults to `false`.
    pub closed_caption: Option<bool>,
    /// Closed captioning.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Co host: defaults to `false`.
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
    /// Entry exit chime: defaults to `all`.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Far end camera control: defaults to `false`.
    pub far_end_camera_control: Option<bool>,
    /// Feedback: defaults to `false`.
    pub feedback: Option<bool>,
    /// File transfer.
    pub file_transfer: Option<bool>,
    /// Group HD: defaults to `false`.
    pub group_hd: Option<bool>,
    /// Webinar group HD: defaults to `false`.
    pub webinar_group_hd: Option<bool>,
    /// Join from desktop.
    pub join_from_desktop: Option<bool>,
    /// Join from mobile.
    pub join_from_mobile: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<UpdateLanguageInterpretation>,
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
    /// Non verbal feedback: defaults to `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Polling: defaults to `false`.
    pub polling: Option<bool>,
    /// Private chat: defaults to `false`.
    pub private_chat: Option<bool>,
    /// Record play voice.
    pub record_play_voice: Option<bool>,
    /// Remote control: defaults to `false`.
    pub remote_control: Option<bool>,
    /// Remote support: defaults to `false`.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Share dual camera: defaults to `false`.
    ///
    /// Deprecated by Zoom.
    pub share_dual_camera: Option<bool>,
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show meeting control toolbar.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Slide control.
    pub slide_control: Option<bool>,
    /// Virtual background: defaults to `false`.
    pub virtual_background: Option<bool>,
    /// Virtual background settings.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Waiting room: defaults to `false`.
    pub waiting_room: Option<bool>,
    /// Webinar chat.
    pub webinar_chat: Option<WebinarChat>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Meeting polling.
    pub meeting_polling: Option<UserMeetingPolling>,
    /// Webinar polling.
    pub webinar_polling: Option<UserMeetingPolling>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
    /// Who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Participants share simultaneously.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Workplace by facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Auto answer.
    pub auto_answer: Option<bool>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsRecording {
    /// Ask host to confirm disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Ask participants to consent disclaimer.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Auto delete cmr: defaults to `false`.
    pub auto_delete_cmr: Option<bool>,
    /// Auto delete cmr days: one of `30`, `60`, `90`, `120`.
    pub auto_delete_cmr_days: Option<i64>,
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
    /// Auto recording: defaults to `local`.
    pub auto_recording: Option<AutoRecording>,
    /// Cloud recording: defaults to `false`.
    pub cloud_recording: Option<bool>,
    /// Host pause stop recording: defaults to `false`.
    pub host_pause_stop_recording: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Record audio file: defaults to `false`.
    pub record_audio_file: Option<bool>,
    /// Record gallery view: defaults to `false`.
    pub record_gallery_view: Option<bool>,
    /// Record speaker view: defaults to `false`.
    pub record_speaker_view: Option<bool>,
    /// Recording audio transcript.
    pub recording_audio_transcript: Option<bool>,
    /// Recording disclaimer.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Save chat text: defaults to `false`.
    pub save_chat_text: Option<bool>,
    /// Show timestamp: defaults to `false`.
    pub show_timestamp: Option<bool>,
    /// Recording notification for Zoom client.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
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

/// Value of `schedule_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsScheduleMeeting {
    /// Audio type: defaults to `voip`.
    pub audio_type: Option<AudioType>,
    /// Default password for scheduled meetings.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Force PMI jbh password.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting password requirement.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Participants video.
    pub participants_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<Secret>,
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
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsTelephony {
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Telephony regions.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `tsp`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Call out countries.
    pub call_out_countries: Option<Vec<Value>>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<InviteByPhoneCallOutCountries>,
}

/// Upload user virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UploadUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadUserVirtualBackgroundFiles::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/settings/virtual_backgrounds" -> UploadUserVirtualBackgroundFilesResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "user:write:admin",
        "user:write",
        "user:write:virtual_background_files",
        "user:write:virtual_background_files:admin",
    ],
    errors = [(400, 120, "a limit is exceeded")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFiles {
    /// User ID: `me` for the caller's own.
    pub user_id: String,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Response to [`UploadUserVirtualBackgroundFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFilesResponse {
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
    pub kind: Option<VirtualBackgroundFileType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum VirtualBackgroundFileType {
    /// `image`.
    Image,
    /// `video`.
    Video,
}

/// Delete user virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserVirtualBackgroundFiles::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "user:write:admin",
        "user:write",
        "user:delete:virtual_background_files",
        "user:delete:virtual_background_files:admin",
    ],
    errors = [(400, 300, "the parameter is invalid"), (404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserVirtualBackgroundFiles {
    /// User ID: `me` for the caller's own.
    pub user_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
