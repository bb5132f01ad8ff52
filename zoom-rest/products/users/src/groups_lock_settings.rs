//! Groups, lock settings: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{EncryptionType, IpAddressAccessControl};

/// Get locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLockedSettings::new("Zl3aVt0bQ9y")
///     .option("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/groups/<group_id>/lock_settings" -> LockedSettings,
    rate_limit = Medium,
    scopes = ["group:read:admin", "group:write:admin", "group:read:lock_settings:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLockedSettings {
    /// Group ID.
    pub group_id: String,
    /// Option.
    pub option: Option<String>,
}

/// Response to [`GetLockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettings {
    /// Audio conferencing.
    pub audio_conferencing: Option<LockedAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<LockedEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<LockedInMeeting>,
    /// Other options.
    pub other_options: Option<LockedOtherOptions>,
    /// Recording.
    pub recording: Option<LockedRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<LockedScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<LockedTelephony>,
    /// Meeting security.
    pub meeting_security: Option<LockedMeetingSecurity>,
}

/// Value of `audio_conferencing`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedAudioConferencing {
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

/// Value of `email_notification`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedEmailNotification {
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
pub struct LockedInMeeting {
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
    /// Attendee on hold.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
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
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
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
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show browser join link.
    pub show_browser_join_link: Option<bool>,
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
pub struct LockedOtherOptions {
    /// Blur snapshot.
    pub blur_snapshot: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedRecording {
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
    pub ip_address_access_control: Option<IpAddressAccessControl>,
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
pub struct LockedScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<bool>,
    /// Embed password in join link.
    pub embed_password_in_join_link: Option<bool>,
    /// Force PMI jbh password.
    pub force_pmi_jbh_password: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Mute upon entry.
    pub mute_upon_entry: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// PSTN password protected.
    pub pstn_password_protected: Option<bool>,
    /// Require password for instant meetings.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Require password for PMI meetings.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Upcoming meeting reminder.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<bool>,
}

/// Value of `telephony`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedTelephony {
    /// Telephony regions.
    pub telephony_regions: Option<bool>,
    /// Third party audio.
    pub third_party_audio: Option<bool>,
}

/// Value of `meeting_security`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedMeetingSecurity {
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Auto security.
    pub auto_security: Option<bool>,
    /// Block user domain.
    pub block_user_domain: Option<bool>,
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

/// Update locked settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLockedSettings::new("Zl3aVt0bQ9y").option("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/groups/<group_id>/lock_settings" -> (),
    rate_limit = Medium,
    scopes = ["group:write:admin", "group:update:lock_settings:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 4130, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLockedSettings {
    /// Group ID.
    pub group_id: String,
    /// Option.
    #[query]
    pub option: Option<String>,
    /// Audio conferencing.
    pub audio_conferencing: Option<LockedAudioConferencing>,
    /// Email notification.
    pub email_notification: Option<LockedEmailNotification>,
    /// In meeting.
    pub in_meeting: Option<LockedSettingInMeeting>,
    /// Other options.
    pub other_options: Option<LockedOtherOptions>,
    /// Recording.
    pub recording: Option<UpdateLockedSettingsRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<LockedSettingScheduleMeeting>,
    /// Telephony.
    pub telephony: Option<LockedTelephony>,
    /// Meeting security.
    pub meeting_security: Option<LockedMeetingSecurity>,
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
    /// Attendee on hold: defaults to `false`.
    pub attendee_on_hold: Option<bool>,
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
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
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
    /// Show a join from your browser link.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Show browser join link.
    pub show_browser_join_link: Option<bool>,
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

/// Value of `recording`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLockedSettingsRecording {
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
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Local recording.
    pub local_recording: Option<bool>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Archive.
    pub archive: Option<bool>,
}

/// Value of `schedule_meeting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingScheduleMeeting {
    /// Audio type.
    pub audio_type: Option<bool>,
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
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
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
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Require password for scheduling new meetings.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Upcoming meeting reminder.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<bool>,
}
