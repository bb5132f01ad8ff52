//! Users, settings: 4 operations.

use zoom_core::{FilePart, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    AiCompanionQuestions, AllowParticipantsChatWith, AllowUsersSaveChats, AutoRecording, ClosedCaptioning,
    ConcurrentMeeting, DataCenterRegion, EntryExitChime, GroupSettingAudioConferencing,
    GroupSettingAuthenticationOption, GroupSettingEmailNotification, GroupSettingOption, GroupSettingProfile,
    IpAddressAccessControl, ManualCaptioning, MeetingReactionsEmojis, MeetingSummaryWithAiCompanion,
    ParticipantsShareSimultaneously, RecordFilesSeparately, RecordingPasswordRequirement, SignLanguageInterpretation,
    SmartRecording, UncheckedDataCenterRegion, UpdateRecordingNotification, UpdateUserSettingsInMeeting,
    UpdateUserSettingsScheduleMeeting, UpdateUserSettingsTelephony, UpdateUserSettingsTsp,
    UploadUserVirtualBackgroundFilesResponse, UserLanguageInterpretation, UserMeetingPolling,
    UserSettingAudioConferencing, UserSettingMeetingSecurity, UserSettingScheduleMeeting, UserSettingTelephony,
    UserSettingTsp, UserSettingWhiteboard, VirtualBackgroundSettings, WebinarChat, WebinarLiveStreaming,
    WhoCanShareScreen,
};

/// Get user settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::GetUserSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSettings::new("Zl3aVt0bQ9y", "me")
///     .login_type(1)
///     .option(GroupSettingOption::MeetingAuthentication)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/settings" -> UserSettings,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:settings:master"],
    errors = [(400, 1120, "a resource named in the request does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSettings {
    /// Account ID.
    pub account_id: String,
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
    pub zoom_sessions_unlimited: Option<bool>,
    /// Zoom sessions unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
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
    pub zoom_docs: Option<bool>,
    /// License info list.
    pub license_info_list: Option<Vec<UserSettingFeatureLicenseInfoList>>,
}

/// Element of `license_info_list`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingFeatureLicenseInfoList {
    /// License type: required in requests.
    #[required(new)]
    pub license_type: Option<LicenseInfoListLicenseType>,
    /// License option: required in requests.
    #[required(new)]
    pub license_option: Option<i64>,
    /// Subscription ID.
    pub subscription_id: Option<String>,
}

/// Values of `license_type`.
#[zoom_enum]
pub enum LicenseInfoListLicenseType {
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
    /// AI companion questions.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
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
    pub recording_disclaimer: Option<bool>,
    /// Smart recording.
    pub smart_recording: Option<SmartRecording>,
    /// Recording password requirement.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Save chat text.
    pub save_chat_text: Option<bool>,
    /// Show timestamp.
    pub show_timestamp: Option<bool>,
}

/// Update user settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::UpdateUserSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSettings::new("Zl3aVt0bQ9y", "me")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["user:master", "user:update:settings:master"],
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
    /// Account ID.
    pub account_id: String,
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
    pub zoom_sessions_unlimited: Option<bool>,
    /// Zoom sessions unlimited capacities: at most 9 items; one of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
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
    pub zoom_docs: Option<bool>,
    /// License info list.
    pub license_info_list: Option<Vec<UserSettingFeatureLicenseInfoList>>,
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
}

/// Upload user virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UploadUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadUserVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/settings/virtual_backgrounds" -> UploadUserVirtualBackgroundFilesResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:master", "user:write:virtual_background_files:master"],
    errors = [(400, 120, "a limit is exceeded")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// User ID: `me` for the caller's own.
    pub user_id: String,
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Delete user virtual background files.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:virtual_background_files:master"],
    errors = [(400, 300, "the parameter is invalid"), (404, 1001, "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserVirtualBackgroundFiles {
    /// Account ID.
    pub account_id: String,
    /// User ID: `me` for the caller's own.
    pub user_id: String,
    /// File IDs: sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
