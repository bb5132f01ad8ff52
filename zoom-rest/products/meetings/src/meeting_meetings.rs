//! Meetings, meetings: 5 operations.

use zoom_core::{DateTime, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddRecordingToVideoManagement, AdditionalHeader, ApprovalType, AuthenticationException, AutoRecording,
    BreakoutRoom, CalendarType, ContinuousMeetingChat, CreationSource, EncryptionType,
    GetMeetingSipUriWithPasscodeResponse, GlobalDialInNumber, LanguageInterpretation, MeetingOccurrence,
    MeetingRecurrence, MeetingSettingsAudio, MeetingSettingsResource, MeetingStatus, MeetingTrackingField,
    OrDeniedCountriesOrRegions, QuestionAndAnswer, SignLanguageInterpretation, TrackingField,
    UpdateMeetingSettingsContinuousMeetingChat, UpdateMeetingSettingsMeetingInvitee, UpdateMeetingType,
    WaitingRoomOptions,
};

/// Get meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeeting::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .show_previous_occurrences(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>" -> GetMeetingResponse,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin"],
    errors = [
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeeting {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Show previous occurrences.
    pub show_previous_occurrences: Option<bool>,
}

/// Response to [`GetMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMeetingResponse {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// Host email.
    pub host_email: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// UUID.
    pub uuid: Option<String>,
    /// Registration URL.
    pub registration_url: Option<String>,
    /// Agenda.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Encrypted password.
    pub encrypted_password: Option<Secret>,
    /// PSTN password.
    pub pstn_password: Option<Secret>,
    /// H.323 password.
    pub h323_password: Option<Secret>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Chat join URL.
    pub chat_join_url: Option<String>,
    /// Occurrences.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Password.
    pub password: Option<Secret>,
    /// PMI.
    pub pmi: Option<String>,
    /// Pre schedule.
    pub pre_schedule: Option<bool>,
    /// Recurrence.
    pub recurrence: Option<MeetingRecurrence>,
    /// Settings.
    pub settings: Option<MeetingSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// URL at which the host starts it (contains the host's token).
    pub start_url: Option<Secret>,
    /// Status.
    pub status: Option<MeetingStatus>,
    /// Sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GetMeetingType>,
    /// Dynamic host key.
    pub dynamic_host_key: Option<Secret>,
    /// Creation source.
    pub creation_source: Option<CreationSource>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSettings {
    /// Additional data center regions.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative hosts email notification.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Alternative host manage meeting summary.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Alternative host manage cloud recording.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Approval type.
    pub approval_type: Option<ApprovalType>,
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<OrDeniedCountriesOrRegions>,
    /// Audio.
    pub audio: Option<MeetingSettingsAudio>,
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication exception.
    pub authentication_exception: Option<Vec<AuthenticationException>>,
    /// Authentication name.
    pub authentication_name: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
    /// Host pause stop recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AddRecordingToVideoManagement>,
    /// Breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// Calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Close registration.
    pub close_registration: Option<bool>,
    /// Cn meeting.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Custom keys: at most 10 items.
    pub custom_keys: Option<Vec<AdditionalHeader>>,
    /// Email notification.
    pub email_notification: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Enforce login.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Focus mode.
    pub focus_mode: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Global dial in numbers.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
    /// Host video.
    pub host_video: Option<bool>,
    /// In meeting.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// Jbh time: one of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Join before host.
    pub join_before_host: Option<bool>,
    /// Question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Mute upon entry.
    pub mute_upon_entry: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Private meeting.
    pub private_meeting: Option<bool>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants email notification.
    pub registrants_email_notification: Option<bool>,
    /// Registration type: one of `1`, `2`, `3`.
    pub registration_type: Option<i64>,
    /// Show share button.
    pub show_share_button: Option<bool>,
    /// Show join info.
    pub show_join_info: Option<bool>,
    /// Use PMI.
    pub use_pmi: Option<bool>,
    /// Waiting room.
    pub waiting_room: Option<bool>,
    /// Waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Watermark.
    pub watermark: Option<bool>,
    /// Host save video order.
    pub host_save_video_order: Option<bool>,
    /// Internal meeting.
    pub internal_meeting: Option<bool>,
    /// Meeting invitees.
    pub meeting_invitees: Option<Vec<MeetingInvitee>>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Participant focused meeting.
    pub participant_focused_meeting: Option<bool>,
    /// Push change to calendar.
    pub push_change_to_calendar: Option<bool>,
    /// Resources.
    pub resources: Option<Vec<MeetingSettingsResource>>,
    /// Auto start meeting summary.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who will receive summary: one of `1`, `2`, `3`, `4`.
    pub who_will_receive_summary: Option<i64>,
    /// Auto start AI companion questions.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who can ask questions: one of `1`, `2`, `3`, `4`, `5`.
    pub who_can_ask_questions: Option<i64>,
    /// Summary template ID.
    pub summary_template_id: Option<String>,
    /// Device testing.
    pub device_testing: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Allow host control participant mute state.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Disable participant video.
    pub disable_participant_video: Option<bool>,
    /// Email in attendee report.
    pub email_in_attendee_report: Option<bool>,
    /// Auto start deepfake detection.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Element of `meeting_invitees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitee {
    /// Email.
    pub email: Option<String>,
    /// Internal user.
    pub internal_user: Option<bool>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GetMeetingType {
    /// `1`.
    InstantMeeting = 1,
    /// `2`.
    ScheduledMeeting = 2,
    /// `3`.
    RecurringMeetingWithNoFixedTime = 3,
    /// `4`.
    PmiMeeting = 4,
    /// `8`.
    RecurringMeetingWithFixedTime = 8,
    /// `10`.
    ScreenShareOnlyMeeting = 10,
}

/// Update meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeeting::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .agenda("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:meeting:admin", "meeting:update:meeting"],
    errors = [
        (400, 3161, "permission denied"),
        (400, 300, "a parameter is invalid, or the enforce login domains are invalid"),
        (400, 3000, "permission denied, or not supported, or a required setting is turned off, or the operation failed, or not available for this kind of account"),
        (401, 124, "the access token is invalid or expired"),
        (404, 3001, "the meeting does not exist"),
        (429, 4001, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeeting {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    #[query]
    pub occurrence_id: Option<String>,
    /// Agenda.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// Duration.
    #[range(1..=1440)]
    pub duration: Option<i64>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Pre schedule: defaults to `false`.
    pub pre_schedule: Option<bool>,
    /// Schedule for.
    pub schedule_for: Option<String>,
    /// Recurrence.
    pub recurrence: Option<MeetingRecurrence>,
    /// Settings.
    pub settings: Option<UpdateMeetingSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Sensitivity label ID.
    pub sensitivity_label_id: Option<String>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Type: defaults to `2`.
    #[serde(rename = "type")]
    pub kind: Option<UpdateMeetingType>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateMeetingSettings {
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative hosts email notification: defaults to `true`.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Alternative host manage meeting summary.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Alternative host manage cloud recording.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Approval type: defaults to `2`.
    pub approval_type: Option<ApprovalType>,
    /// Approved or denied countries or regions.
    pub approved_or_denied_countries_or_regions: Option<OrDeniedCountriesOrRegions>,
    /// Audio: defaults to `both`.
    pub audio: Option<MeetingSettingsAudio>,
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication exception.
    pub authentication_exception: Option<Vec<AuthenticationException>>,
    /// Authentication name.
    pub authentication_name: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Auto recording: defaults to `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Host pause stop recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Auto add recording to video management.
    pub auto_add_recording_to_video_management: Option<AddRecordingToVideoManagement>,
    /// Breakout room.
    pub breakout_room: Option<BreakoutRoom>,
    /// Calendar type.
    pub calendar_type: Option<CalendarType>,
    /// Close registration: defaults to `false`.
    pub close_registration: Option<bool>,
    /// Cn meeting: defaults to `false`.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Custom keys: at most 10 items.
    pub custom_keys: Option<Vec<AdditionalHeader>>,
    /// Email notification: defaults to `true`.
    pub email_notification: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Enforce login.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Focus mode.
    pub focus_mode: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Global dial in numbers.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
    /// Host video.
    pub host_video: Option<bool>,
    /// In meeting: defaults to `false`.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// Jbh time: one of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Join before host: defaults to `false`.
    pub join_before_host: Option<bool>,
    /// Question and answer.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Meeting invitees.
    pub meeting_invitees: Option<Vec<UpdateMeetingSettingsMeetingInvitee>>,
    /// Mute upon entry: defaults to `false`.
    pub mute_upon_entry: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Private meeting.
    pub private_meeting: Option<bool>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants email notification.
    pub registrants_email_notification: Option<bool>,
    /// Registration type: one of `1`, `2`, `3`; defaults to `1`.
    pub registration_type: Option<i64>,
    /// Show share button.
    pub show_share_button: Option<bool>,
    /// Use PMI.
    pub use_pmi: Option<bool>,
    /// Waiting room: defaults to `false`.
    pub waiting_room: Option<bool>,
    /// Waiting room options.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Watermark: defaults to `false`.
    pub watermark: Option<bool>,
    /// Host save video order.
    pub host_save_video_order: Option<bool>,
    /// Internal meeting: defaults to `false`.
    pub internal_meeting: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<UpdateMeetingSettingsContinuousMeetingChat>,
    /// Participant focused meeting: defaults to `false`.
    pub participant_focused_meeting: Option<bool>,
    /// Push change to calendar.
    pub push_change_to_calendar: Option<bool>,
    /// Resources.
    pub resources: Option<Vec<MeetingSettingsResource>>,
    /// Auto start meeting summary: defaults to `false`.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who will receive summary: one of `1`, `2`, `3`, `4`.
    pub who_will_receive_summary: Option<i64>,
    /// Auto start AI companion questions: defaults to `false`.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who can ask questions: one of `1`, `2`, `3`, `4`, `5`.
    pub who_can_ask_questions: Option<i64>,
    /// Summary template ID.
    pub summary_template_id: Option<String>,
    /// Device testing: defaults to `false`.
    pub device_testing: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Allow host control participant mute state.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Disable participant video: defaults to `false`.
    pub disable_participant_video: Option<bool>,
    /// Email in attendee report.
    pub email_in_attendee_report: Option<bool>,
    /// Auto start deepfake detection.
    pub auto_start_deepfake_detection: Option<bool>,
}

/// Delete meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeeting::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .schedule_for_reminder(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:delete:meeting", "meeting:delete:meeting:admin"],
    errors = [
        (400, 300, "the parameter is invalid"),
        (400, 3000, "permission denied"),
        (400, 3018, "permission denied"),
        (400, 3037, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeeting {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Schedule for reminder.
    pub schedule_for_reminder: Option<bool>,
    /// Cancel meeting reminder.
    pub cancel_meeting_reminder: Option<bool>,
}

/// Get meeting SIP URI with passcode.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSipUriWithPasscode::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/sip_dialing" -> GetMeetingSipUriWithPasscodeResponse,
    rate_limit = Medium,
    scopes = ["meeting:write:sip_dialing", "meeting:write:admin:sip_dialing", "meeting:write:sip_dialing:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3000, "a resource named in the request does not exist"),
        (404, 300, "the meeting does not exist"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSipUriWithPasscode {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Passcode.
    pub passcode: Option<Secret>,
}

/// Update meeting status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{MeetingStatusAction, UpdateMeetingStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingStatus::new(85746065432_u64)
///     .action(MeetingStatusAction::End)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/status" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:update:status", "meeting:update:status:admin"],
    errors = [
        (400, 3000, "permission denied"),
        (400, 3063, "the operation failed"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Action.
    pub action: Option<MeetingStatusAction>,
}

/// Values of `action`.
#[zoom_enum]
pub enum MeetingStatusAction {
    /// `end`.
    End,
    /// `recover`.
    Recover,
}
