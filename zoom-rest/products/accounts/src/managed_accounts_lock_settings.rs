//! Accounts, lock settings: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::EncryptionType;

/// Get locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLockedSettings::new("Zl3aVt0bQ9y")
///     .option("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/lock_settings" -> LockedSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    errors = [(200, 200, "not available for this kind of account"), (400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLockedSettings {
    /// Account ID.
    pub account_id: String,
    /// Option.
    pub option: Option<String>,
    /// Custom query fields: sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetLockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettings {
    /// Audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Chat.
    pub chat: Option<LockedSettingChat>,
    /// Email notification.
    pub email_notification: Option<EmailNotification>,
    /// In meeting.
    pub in_meeting: Option<InMeeting>,
    /// Other options.
    pub other_options: Option<OtherOptions>,
    /// Recording.
    pub recording: Option<LockedSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<LockedSettingTelephony>,
    /// TSP.
    pub tsp: Option<LockedSettingTsp>,
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
}

/// Value of `audio_conferencing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioConferencing {
    /// Toll free and fee based toll call.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Toll call.
    pub toll_call: Option<bool>,
    /// Call me and invite by phone.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Personal audio conference.
    pub personal_audio_conference: Option<bool>,
    /// Participant phone masking.
    pub participant_phone_masking: Option<bool>,
}

/// Value of `chat`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingChat {
    /// Share files.
    pub share_files: Option<bool>,
    /// Chat emojis.
    pub chat_emojis: Option<bool>,
    /// Record voice messages.
    pub record_voice_messages: Option<bool>,
    /// Record video messages.
    pub record_video_messages: Option<bool>,
    /// Screen capture.
    pub screen_capture: Option<bool>,
    /// Share links in chat.
    pub share_links_in_chat: Option<bool>,
    /// Schedule meetings in chat.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Set retention period in cloud.
    pub set_retention_period_in_cloud: Option<bool>,
    /// Set retention period in local.
    pub set_retention_period_in_local: Option<bool>,
    /// Allow users to add contacts.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Allow users to chat with others.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<bool>,
    /// Send data to third party archiving service.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Translate messages.
    pub translate_messages: Option<bool>,
    /// Search and send animated gif images.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// Shared spaces.
    pub shared_spaces: Option<bool>,
    /// Allow create channels and group chats.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Allow huddles from channels.
    pub allow_huddles_from_channels: Option<bool>,
    /// Download file.
    pub download_file: Option<bool>,
    /// Share screen in chat.
    pub share_screen_in_chat: Option<bool>,
    /// Chat email address.
    pub chat_email_address: Option<bool>,
    /// Read receipts.
    pub read_receipts: Option<bool>,
    /// Allow delete message.
    pub allow_delete_message: Option<bool>,
    /// Allow edit message.
    pub allow_edit_message: Option<bool>,
    /// Presence on meeting.
    pub presence_on_meeting: Option<bool>,
    /// Presence away when screen saver.
    pub presence_away_when_screen_saver: Option<bool>,
    /// AI summary.
    pub ai_summary: Option<bool>,
    /// AI compose.
    pub ai_compose: Option<bool>,
    /// AI recommend.
    pub ai_recommend: Option<bool>,
    /// AI reply.
    pub ai_reply: Option<bool>,
    /// AI sentence completion.
    pub ai_sentence_completion: Option<bool>,
    /// AI quick schedule.
    pub ai_quick_schedule: Option<bool>,
    /// Survey poll.
    pub survey_poll: Option<bool>,
}

/// Value of `email_notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// Alternative host reminder.
    pub alternative_host_reminder: Option<bool>,
    /// Cancel meeting reminder.
    pub cancel_meeting_reminder: Option<bool>,
    /// Cloud recording available reminder.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Jbh reminder.
    pub jbh_reminder: Option<bool>,
    /// Schedule for reminder.
    pub schedule_for_reminder: Option<bool>,
}

/// Value of `in_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InMeeting {
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Anonymous question answer.
    pub anonymous_question_answer: Option<bool>,
    /// Attendee on hold.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode.
    pub attention_mode_focus_mode: Option<bool>,
    /// Auto answer.
    pub auto_answer: Option<bool>,
    /// Auto generated captions.
    pub auto_generated_captions: Option<bool>,
    /// Auto saving chat.
    pub auto_saving_chat: Option<bool>,
    /// Breakout room.
    pub breakout_room: Option<bool>,
    /// Chat.
    pub chat: Option<bool>,
    /// Meeting question answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption.
    pub closed_caption: Option<bool>,
    /// Co host.
    pub co_host: Option<bool>,
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
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
    /// Full transcript.
    pub full_transcript: Option<bool>,
    /// Group HD.
    pub group_hd: Option<bool>,
    /// Webinar group HD.
    pub webinar_group_hd: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<bool>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<bool>,
    /// Manual captions.
    pub manual_captions: Option<bool>,
    /// Meeting reactions.
    pub meeting_reactions: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
    /// Remote support.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Save caption.
    pub save_caption: Option<bool>,
    /// Save captions.
    pub save_captions: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Sending default email invites.
    pub sending_default_email_invites: Option<bool>,
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
    /// Webinar chat.
    pub webinar_chat: Option<bool>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<bool>,
    /// Webinar polling.
    pub webinar_polling: Option<bool>,
    /// Webinar question answer.
    pub webinar_question_answer: Option<bool>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
}

/// Value of `other_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OtherOptions {
    /// Blur snapshot.
    pub blur_snapshot: Option<bool>,
    /// Webinar registration options.
    pub webinar_registration_options: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingRecording {
    /// Account user access recording.
    pub account_user_access_recording: Option<bool>,
    /// Auto delete cmr.
    pub auto_delete_cmr: Option<bool>,
    /// Auto recording.
    pub auto_recording: Option<bool>,
    /// Cloud recording.
    pub cloud_recording: Option<bool>,
    /// Cloud recording download.
    pub cloud_recording_download: Option<bool>,
    /// Host delete cloud recording.
    pub host_delete_cloud_recording: Option<bool>,
    /// IP address access control.
    pub ip_address_access_control: Option<bool>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Prevent host access recording.
    pub prevent_host_access_recording: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Archive.
    pub archive: Option<bool>,
}

/// Value of `schedule_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<bool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Enforce login.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Enforce login with domains.
    pub enforce_login_with_domains: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Not store meeting topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingTelephony {
    /// Telephony regions.
    pub telephony_regions: Option<bool>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `tsp`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
    /// Display toll free numbers.
    pub display_toll_free_numbers: Option<bool>,
}

/// Value of `meeting_security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<bool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<bool>,
    /// End to end encrypted meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Meeting password.
    pub meeting_password: Option<bool>,
    /// Only authenticated can join from webclient.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Phone password.
    pub phone_password: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<bool>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Webinar password.
    pub webinar_password: Option<bool>,
}

/// Update locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UpdateLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLockedSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/lock_settings" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:lock_settings:master", "account:update:lock_settings:admin"],
    errors = [(200, 200, "not available for this kind of account"), (404, 2001, "the t account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLockedSettings {
    /// Account ID.
    pub account_id: String,
    /// Audio conferencing.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Chat.
    pub chat: Option<LockedSettingChat>,
    /// Email notification.
    pub email_notification: Option<EmailNotification>,
    /// In meeting.
    pub in_meeting: Option<LockedSettingInMeeting>,
    /// Other options.
    pub other_options: Option<OtherOptions>,
    /// Recording.
    pub recording: Option<LockedSettingRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<LockedSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<LockedSettingTelephony>,
    /// TSP.
    pub tsp: Option<UpdateLockedSettingsTsp>,
    /// Meeting security.
    pub meeting_security: Option<LockedSettingMeetingSecurity>,
}

/// Value of `in_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingInMeeting {
    /// Alert guest join.
    pub alert_guest_join: Option<bool>,
    /// Allow users to delete messages in meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Allow live streaming.
    pub allow_live_streaming: Option<bool>,
    /// Allow show Zoom windows.
    pub allow_show_zoom_windows: Option<bool>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Anonymous question answer.
    pub anonymous_question_answer: Option<bool>,
    /// Attendee on hold: defaults to `false`.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Attention mode focus mode.
    pub attention_mode_focus_mode: Option<bool>,
    /// Auto answer.
    pub auto_answer: Option<bool>,
    /// Auto generated captions.
    pub auto_generated_captions: Option<bool>,
    /// Auto saving chat.
    pub auto_saving_chat: Option<bool>,
    /// Breakout room.
    pub breakout_room: Option<bool>,
    /// Chat.
    pub chat: Option<bool>,
    /// Meeting question answer.
    pub meeting_question_answer: Option<bool>,
    /// Closed caption.
    pub closed_caption: Option<bool>,
    /// Co host.
    pub co_host: Option<bool>,
    /// Custom data center regions.
    pub custom_data_center_regions: Option<bool>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Disable screen sharing for in meeting guests.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Dscp marking.
    pub dscp_marking: Option<bool>,
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
    /// Full transcript.
    pub full_transcript: Option<bool>,
    /// Group HD.
    pub group_hd: Option<bool>,
    /// Webinar group HD.
    pub webinar_group_hd: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<bool>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<bool>,
    /// Webinar reactions.
    pub webinar_reactions: Option<bool>,
    /// Meeting survey.
    pub meeting_survey: Option<bool>,
    /// Original audio.
    pub original_audio: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Private chat.
    pub private_chat: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Non verbal feedback: defaults to `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Remote support: defaults to `false`.
    pub remote_support: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Save caption.
    pub save_caption: Option<bool>,
    /// Save captions.
    pub save_captions: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Sending default email invites.
    pub sending_default_email_invites: Option<bool>,
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
    /// Webinar chat.
    pub webinar_chat: Option<bool>,
    /// Webinar live streaming.
    pub webinar_live_streaming: Option<bool>,
    /// Webinar polling.
    pub webinar_polling: Option<bool>,
    /// Webinar question answer.
    pub webinar_question_answer: Option<bool>,
    /// Webinar survey.
    pub webinar_survey: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
}

/// Value of `schedule_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<bool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Enforce login.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    pub enforce_login_domains: Option<String>,
    /// Enforce login with domains.
    pub enforce_login_with_domains: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Not store meeting topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Always display Zoom webinar as topic.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Personal meeting.
    pub personal_meeting: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Use PMI for instant meetings.
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Use PMI for scheduled meetings.
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<bool>,
}

/// Value of `tsp`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLockedSettingsTsp {
    /// Call out.
    pub call_out: Option<bool>,
    /// Show international numbers link.
    pub show_international_numbers_link: Option<bool>,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingMeetingSecurity {
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
    /// Chat etiquette tool.
    pub chat_etiquette_tool: Option<bool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// End to end encrypted meetings.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Meeting password.
    pub meeting_password: Option<bool>,
    /// Only authenticated can join from webclient.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Phone password.
    pub phone_password: Option<bool>,
    /// PMI password.
    pub pmi_password: Option<bool>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Webinar password.
    pub webinar_password: Option<bool>,
}
