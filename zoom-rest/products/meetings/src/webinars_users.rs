//! Webinars, users: 4 operations.

use zoom_core::{DateTime, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AndPanelistsReminderEmailNotification, ApprovalType, AutoRecording, CreateWebinarSettings, CreateWebinarType,
    CreationSource, LanguageInterpretation, MeetingOccurrence, MeetingSettingsAudio, MeetingTrackingField,
    SignLanguageInterpretation, SimuliveDelayStart, Template, TrackingField, WebinarRecurrence,
    WebinarSettingsQuestionAndAnswer,
};

/// List webinar templates.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListWebinarTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarTemplates::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/webinar_templates" -> ListWebinarTemplatesResponse,
    scopes = [
        "webinar:read",
        "webinar:read:admin",
        "webinar:read:list_templates",
        "webinar:read:list_templates:admin",
    ],
    errors = [
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "a limit is exceeded"),
        (400, 3000, "the resource already exists"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarTemplates {
    /// User ID: `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListWebinarTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarTemplatesResponse {
    /// Templates.
    pub templates: Option<Vec<Template>>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Create webinar template.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinarTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarTemplate::new("me")
///     .webinar_id(85746065432_u64)
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/webinar_templates" -> CreateWebinarTemplateResponse,
    rate_limit = Medium,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:template", "webinar:write:template:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "a limit is exceeded"),
        (400, 3000, "permission denied, or the resource already exists"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarTemplate {
    /// User ID.
    pub user_id: String,
    /// Webinar ID.
    pub webinar_id: Option<MeetingId>,
    /// Name.
    pub name: Option<String>,
    /// Save recurrence: defaults to `false`.
    pub save_recurrence: Option<bool>,
    /// Overwrite: defaults to `false`.
    pub overwrite: Option<bool>,
}

/// Response to [`CreateWebinarTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarTemplateResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// List webinars.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListWebinars, WebinarType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new("me")
///     .kind(WebinarType::Scheduled)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/webinars" -> ListWebinarsResponse,
    paginate = webinars: Webinar,
    rate_limit = Medium,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:list_webinars", "webinar:read:list_webinars:admin"],
    errors = [
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinars {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Type: defaults to `scheduled`.
    #[query(rename = "type")]
    pub kind: Option<WebinarType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Include events webinar.
    pub include_events_webinar: Option<bool>,
}

/// Values of `type`.
#[zoom_enum]
pub enum WebinarType {
    /// `scheduled`.
    Scheduled,
    /// `upcoming`.
    Upcoming,
}

/// Response to [`ListWebinars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Webinars.
    #[lossy]
    pub webinars: Vec<Webinar>,
}

/// Element of `webinars`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Webinar {
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
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ListWebinarsType>,
    /// UUID.
    pub uuid: Option<String>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Is events webinar.
    pub is_events_webinar: Option<bool>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListWebinarsType {
    /// `5`.
    Webinar = 5,
    /// `6`.
    RecurringWebinarWithoutFixedTime = 6,
    /// `9`.
    RecurringWebinarWithFixedTime = 9,
}

/// Create webinar.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinar::new("me")
///     .agenda("one")
///     .duration(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/webinars" -> CreateWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:webinar", "webinar:write:webinar:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "a parameter is invalid, or the operation failed, or a required setting is turned off, or the record file does not exist"),
        (400, 3000, "the operation failed"),
        (400, 4505, "the operation failed"),
        (404, 1001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinar {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Agenda.
    pub agenda: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Default passcode: defaults to `true`.
    pub default_passcode: Option<bool>,
    /// Recurrence.
    pub recurrence: Option<WebinarRecurrence>,
    /// Schedule for.
    pub schedule_for: Option<String>,
    /// Settings.
    pub settings: Option<WebinarSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Template ID.
    pub template_id: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Type: defaults to `5`.
    #[serde(rename = "type")]
    pub kind: Option<CreateWebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Transition to live.
    pub transition_to_live: Option<bool>,
    /// Simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSettings {
    /// Additional data center regions.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type: defaults to `2`.
    pub approval_type: Option<ApprovalType>,
    /// Attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Audio: defaults to `both`.
    pub audio: Option<MeetingSettingsAudio>,
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Auto recording: defaults to `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Close registration.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Email language.
    pub email_language: Option<String>,
    /// Enforce login.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// HD video: defaults to `false`.
    pub hd_video: Option<bool>,
    /// HD video for attendees: defaults to `false`.
    pub hd_video_for_attendees: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Panelist authentication.
    pub panelist_authentication: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Add watermark.
    pub add_watermark: Option<bool>,
    /// Add audio watermark.
    pub add_audio_watermark: Option<bool>,
    /// On demand: defaults to `false`.
    pub on_demand: Option<bool>,
    /// Panelists invitation email notification.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Panelists video.
    pub panelists_video: Option<bool>,
    /// Post webinar survey.
    pub post_webinar_survey: Option<bool>,
    /// Practice session: defaults to `false`.
    pub practice_session: Option<bool>,
    /// Question and answer.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants email notification.
    pub registrants_email_notification: Option<bool>,
    /// Registrants restrict number: defaults to `0`.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// Registration type: one of `1`, `2`, `3`; defaults to `1`.
    pub registration_type: Option<i64>,
    /// Send 1080p video to attendees: defaults to `false`.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Show share button.
    pub show_share_button: Option<bool>,
    /// Show join info.
    pub show_join_info: Option<bool>,
    /// Survey URL.
    pub survey_url: Option<String>,
    /// Enable session branding.
    pub enable_session_branding: Option<bool>,
    /// Request permission to unmute participants: defaults to `false`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Allow host control participant mute state.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Email in attendee report.
    pub email_in_attendee_report: Option<bool>,
}

/// Response to [`CreateWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarResponse {
    /// Host email.
    pub host_email: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    #[required]
    pub id: MeetingId,
    /// Template ID.
    pub template_id: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Agenda.
    pub agenda: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Registration URL.
    pub registration_url: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Occurrences.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Encrypted passcode.
    pub encrypted_passcode: Option<Secret>,
    /// H.323 passcode.
    pub h323_passcode: Option<Secret>,
    /// Recurrence.
    pub recurrence: Option<WebinarRecurrence>,
    /// Settings.
    pub settings: Option<CreateWebinarSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// URL at which the host starts it (contains the host's token).
    pub start_url: Option<Secret>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CreateWebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Transition to live.
    pub transition_to_live: Option<bool>,
    /// Simulive delay start.
    pub simulive_delay_start: Option<WebinarSimuliveDelayStart>,
    /// Creation source.
    pub creation_source: Option<CreationSource>,
}

/// Value of `simulive_delay_start`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSimuliveDelayStart {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Time.
    pub time: Option<i64>,
    /// Timeunit.
    pub timeunit: Option<String>,
}
