//! Meetings, users: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddRecordingToVideoManagement, AdditionalHeader, ApprovalType, AuthenticationException, AutoRecording,
    BreakoutRoom, CalendarType, ContinuousMeetingChat, CreationSource, EncryptionType, GlobalDialInNumber,
    LanguageInterpretation, MeetingOccurrence, MeetingRecurrence, MeetingSettingsAudio, MeetingSettingsResource,
    MeetingStatus, MeetingTrackingField, OrDeniedCountriesOrRegions, QuestionAndAnswer, SignLanguageInterpretation,
    TrackingField, UpdateMeetingSettingsContinuousMeetingChat, UpdateMeetingSettingsMeetingInvitee, UpdateMeetingType,
    WaitingRoomOptions,
};

/// List meetings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListMeetings, ListMeetingsType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListMeetings::new("me")
///     .kind(ListMeetingsType::Scheduled)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/meetings" -> ListMeetingsResponse,
    paginate = meetings: ListMeetingsMeeting,
    rate_limit = Medium,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:list_meetings", "meeting:read:list_meetings:admin"],
    errors = [
        (400, 3161, "permission denied"),
        (403, 2306, "permission denied"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Type: defaults to `scheduled`.
    #[query(rename = "type")]
    pub kind: Option<ListMeetingsType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ListMeetingsType {
    /// `scheduled`.
    Scheduled,
    /// `live`.
    Live,
    /// `upcoming`.
    Upcoming,
    /// `upcoming_meetings`.
    UpcomingMeetings,
    /// `previous_meetings`.
    PreviousMeetings,
}

/// Response to [`ListMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Meetings.
    #[lossy]
    pub meetings: Vec<ListMeetingsMeeting>,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsMeeting {
    /// Agenda.
    pub agenda: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// PMI.
    pub pmi: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ListMeetingsMeetingType>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListMeetingsMeetingType {
    /// `1`.
    InstantMeeting = 1,
    /// `2`.
    ScheduledMeeting = 2,
    /// `3`.
    RecurringMeetingWithNoFixedTime = 3,
    /// `8`.
    RecurringMeetingWithFixedTime = 8,
}

/// Create meeting.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeeting::new("me")
///     .agenda("one")
///     .default_password(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/meetings" -> CreateMeetingResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:meeting", "meeting:write:meeting:admin"],
    errors = [
        (400, 3161, "permission denied"),
        (400, 3000, "not supported, or a required setting is turned off, or the operation failed"),
        (400, 300, "a parameter is invalid, or the enforce login domains are invalid"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeeting {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Agenda.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// Default password: defaults to `true`.
    pub default_password: Option<bool>,
    /// Duration: defaults to `60`.
    #[range(1..=1440)]
    pub duration: Option<i64>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Pre schedule: defaults to `false`.
    pub pre_schedule: Option<bool>,
    /// Recurrence.
    pub recurrence: Option<MeetingRecurrence>,
    /// Schedule for.
    pub schedule_for: Option<String>,
    /// Settings.
    pub settings: Option<CreateMeetingSettings>,
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
pub struct CreateMeetingSettings {
    /// Additional data center regions.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative hosts email notification: defaults to `true`.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Approval type: defaults to `2`.
    pub approval_type: Option<CreateMeetingSettingsApprovalType>,
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
    pub authentication_exception: Option<Vec<CreateMeetingSettingsAuthenticationException>>,
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
    /// Email notification: defaults to `true`.
    pub email_notification: Option<bool>,
    /// Encryption type.
    pub encryption_type: Option<EncryptionType>,
    /// Focus mode.
    pub focus_mode: Option<bool>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
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
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Alternative host manage meeting summary.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Alternative host manage cloud recording.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Internal meeting: defaults to `false`.
    pub internal_meeting: Option<bool>,
    /// Continuous meeting chat.
    pub continuous_meeting_chat: Option<UpdateMeetingSettingsContinuousMeetingChat>,
    /// Participant focused meeting: defaults to `false`.
    pub participant_focused_meeting: Option<bool>,
    /// Push change to calendar: defaults to `false`.
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
    /// Device testing: defaults to `false`.
    pub device_testing: Option<bool>,
    /// Request permission to unmute participants: defaults to `false`.
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

/// Values of `approval_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateMeetingSettingsApprovalType {
    /// `0`.
    AutomaticallyApproveRegistration = 0,
    /// `1`.
    ManuallyApproveRegistration = 1,
    /// `2`.
    NoRegistrationRequired = 2,
}

/// Element of `authentication_exception`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingSettingsAuthenticationException {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Response to [`CreateMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingResponse {
    /// Assistant ID.
    pub assistant_id: Option<String>,
    /// Host email.
    pub host_email: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    #[required]
    pub id: MeetingId,
    /// UUID.
    pub uuid: Option<String>,
    /// Registration URL.
    pub registration_url: Option<String>,
    /// Agenda.
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
    pub settings: Option<CreateMeetingSettings2>,
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
    #[length(..=200)]
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<UpdateMeetingType>,
    /// Dynamic host key.
    pub dynamic_host_key: Option<Secret>,
    /// Creation source.
    pub creation_source: Option<CreationSource>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingSettings2 {
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
    pub meeting_invitees: Option<Vec<UpdateMeetingSettingsMeetingInvitee>>,
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

/// List upcoming meetings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListUpcomingMeetings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUpcomingMeetings::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/upcoming_meetings" -> ListUpcomingMeetingsResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_upcoming_meetings",
        "meeting:read:list_upcoming_meetings:admin",
    ],
    errors = [(404, 3001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpcomingMeetings {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUpcomingMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpcomingMeetingsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Meetings.
    pub meetings: Option<Vec<UpcomingMeeting>>,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingMeeting {
    /// ID.
    pub id: Option<MeetingId>,
    /// Topic.
    pub topic: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ListMeetingsMeetingType>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Use PMI.
    pub use_pmi: Option<bool>,
    /// Whether it is host.
    pub is_host: Option<bool>,
    /// Is all day.
    pub is_all_day: Option<bool>,
}
