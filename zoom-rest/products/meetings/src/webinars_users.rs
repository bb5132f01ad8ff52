//! Webinars, users: 4 operations.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ApprovalType, AudioOptions, AutoRecording, CreateWebinarSettings, CreationSource, EmailNotification,
    FollowUpAbsenteesEmailNotification, FollowUpAttendeesEmailNotification, LanguageInterpretation, MeetingOccurrence,
    MeetingRecurrence, MeetingTrackingField, RegistrationType, SignLanguageInterpretation, SimuliveDelayStart,
    TemplateOrAccount, TrackingField, WebinarKind, WebinarSettingsQuestionAndAnswer,
};

/// Lists the webinar templates of one user.
///
/// Pass an `id` as `template_id` when you create a webinar; needs a Pro plan or higher with Webinar.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListWebinarTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarTemplates::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinar_templates)
#[zoom_endpoint(
    GET "/users/<user_id>/webinar_templates" -> ListWebinarTemplatesResponse,
    scopes = [
        "webinar:read",
        "webinar:read:admin",
        "webinar:read:list_templates",
        "webinar:read:list_templates:admin",
    ],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3000, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarTemplates {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListWebinarTemplates`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarTemplatesResponse {
    /// Webinar templates of the user, one entry each.
    pub templates: Option<Vec<TemplateOrAccount>>,
    /// Number of webinar templates in the list.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a template for a user from an existing webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinarTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarTemplate::new("me")
///     .webinar_id(85746065432_u64)
///     .name("Quarterly webinar")
///     .save_recurrence(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinar_templates)
#[zoom_endpoint(
    POST "/users/<user_id>/webinar_templates" -> CreateWebinarTemplateResponse,
    rate_limit = Medium,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:template", "webinar:write:template:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3000, "permission denied, or the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarTemplate {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Number of the webinar from which the template is made.
    pub webinar_id: Option<MeetingId>,
    /// Name of the webinar template.
    pub name: Option<String>,
    /// Whether the template keeps the recurrence of the webinar. Default: `false`.
    pub save_recurrence: Option<bool>,
    /// Whether an existing template made from the same webinar is replaced. Default: `false`.
    pub overwrite: Option<bool>,
}

/// Response to [`CreateWebinarTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarTemplateResponse {
    /// ID of the webinar template.
    pub id: Option<String>,
    /// Name of the webinar template.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the unexpired webinars that a user has scheduled or that were scheduled for the user.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListWebinars, WebinarType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new("jill@example.com")
///     .kind(WebinarType::Upcoming)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars)
#[zoom_endpoint(
    GET "/users/<user_id>/webinars" -> ListWebinarsResponse,
    paginate = webinars: Webinar,
    rate_limit = Medium,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:list_webinars", "webinar:read:list_webinars:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinars {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether to list all unexpired webinars, past ones included (`scheduled`), or only those live or to come (`upcoming`). Default: `scheduled`.
    #[query(rename = "type")]
    pub kind: Option<WebinarType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Whether the list includes webinars made with Zoom Events; it does if this is left out.
    pub include_events_webinar: Option<bool>,
}

/// Whether to list all unexpired webinars, past ones included (`scheduled`), or only those live or to come (`upcoming`).
///
/// Values of `type` in [`ListWebinars`].
#[zoom_enum]
pub enum WebinarType {
    /// `scheduled`: Meetings still to come, those in progress, and past ones whose meeting ID has not expired.
    Scheduled,
    /// `upcoming`: Those still to come, and those in progress.
    Upcoming,
}

/// Response to [`ListWebinars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Webinars, one entry each.
    #[lossy]
    pub webinars: Vec<Webinar>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Webinar in a list, with its host, topic and time.
///
/// Element of `webinars` in [`ListWebinarsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Webinar {
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the webinar.
    pub host_id: Option<String>,
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// URL with which participants join the webinar.
    pub join_url: Option<String>,
    /// When the webinar begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar: single, or recurring with or without a fixed time.
    #[wire("type")]
    pub kind: Option<ListWebinarsType>,
    /// UUID of one instance of the webinar.
    pub uuid: Option<String>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// Whether the webinar was made with Zoom Events.
    pub is_events_webinar: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of webinar: single, or recurring with or without a fixed time.
///
/// Values of `type` in [`Webinar`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListWebinarsType {
    /// `5`: A webinar that takes place once.
    Webinar = 5,
    /// `6`: A recurring webinar with no fixed time.
    RecurringWebinarWithoutFixedTime = 6,
    /// `9`: A recurring webinar with a fixed time.
    RecurringWebinarWithFixedTime = 9,
}

/// Schedules a webinar with the given user as host.
///
/// Allows 100 requests per day for each host; needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinar::new("jill@example.com")
///     .duration(60)
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .topic("Plans for the quarter")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars)
#[zoom_endpoint(
    POST "/users/<user_id>/webinars" -> CreateWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:write:webinar", "webinar:write:webinar:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, "a parameter is invalid, or the simulive webinar could not be created, or a required setting is turned off, or the record file does not exist"),
        (400, 3000, MEETING_NOT_CREATED = "the meeting could not be created"),
        (400, 4505, SIMULIVE_WEBINAR_REQUIRES_FIXED_TIME = "a simulive webinar requires a fixed time"),
        (404, 1001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinar {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// Passcode of the webinar. At most 10 characters.
    pub password: Option<Secret>,
    /// Whether a webinar without a passcode gets one generated, if the user's settings ask for it. Default: `true`.
    pub default_passcode: Option<bool>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// Email address or ID of the user on whose behalf the webinar is scheduled.
    pub schedule_for: Option<String>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<WebinarSettings>,
    /// When the webinar begins: in UTC with a final `Z`, otherwise in the time zone in `timezone`.
    pub start_time: Option<DateTime>,
    /// ID of the template by which the webinar is scheduled.
    pub template_id: Option<String>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Kind of webinar: single, or recurring with or without a fixed time. Default: `5` (a webinar that takes place once).
    #[serde(rename = "type")]
    pub kind: Option<WebinarKind>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive (prerecorded) webinar plays.
    pub record_file_id: Option<String>,
    /// Whether the simulive (prerecorded) webinar can turn live; the host must be present then.
    pub transition_to_live: Option<bool>,
    /// How long after the start a simulive (prerecorded) webinar begins to play.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// How the webinar behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`CreateWebinar`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSettings {
    /// Country codes of further data center regions that may host the webinar.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`). Default: `2`.
    pub approval_type: Option<ApprovalType>,
    /// Whether and when an email reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<EmailNotification>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both. Default: `both`.
    pub audio: Option<AudioOptions>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud. Default: `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration ends with the date of the webinar.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Email address that registrants can contact with questions.
    pub contact_email: Option<String>,
    /// Name of the person whom registrants can contact.
    pub contact_name: Option<String>,
    /// Language of the emails about the webinar, as a tag such as `en-US`.
    pub email_language: Option<String>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Whether and when an email goes to registrants who did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpAbsenteesEmailNotification>,
    /// Whether and when an email goes to those who attended.
    pub follow_up_attendees_email_notification: Option<FollowUpAttendeesEmailNotification>,
    /// Countries and regions whose dial-in numbers the webinar offers, as codes such as `US`.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Whether HD video is used. Default: `false`.
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video. Default: `false`.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must sign in to join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether each viewer sees a watermark that identifies them.
    pub add_watermark: Option<bool>,
    /// Whether a mark in the audio identifies the participants.
    pub add_audio_watermark: Option<bool>,
    /// Whether the webinar can be watched on demand. Default: `false`.
    pub on_demand: Option<bool>,
    /// Whether panelists receive an invitation by email.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether the video of panelists is on as they join.
    pub panelists_video: Option<bool>,
    /// Whether a survey page opens in attendees' browsers after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session, in which host and panelists rehearse before attendees are let in. Default: `false`.
    pub practice_session: Option<bool>,
    /// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are emailed when they are approved, denied or canceled.
    pub registrants_email_notification: Option<bool>,
    /// Largest number of people who can register; `0` means no limit. Default: `0`.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// How people register for a recurring webinar: once for all occurrences (`1`), separately for each (`2`), or once for those they choose (`3`). Default: `1`.
    pub registration_type: Option<RegistrationType>,
    /// Whether webinar attendees always receive video in 1080p. Default: `false`.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether people who register see how to join on the confirmation page.
    pub show_join_info: Option<bool>,
    /// Page of an external survey that attendees are sent to after the webinar.
    pub survey_url: Option<String>,
    /// Whether hosts may give the webinar session its own look, such as a background.
    pub enable_session_branding: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will. Default: `false`.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarResponse {
    /// Email address of the host.
    pub host_email: Option<String>,
    /// ID of the user who hosts the webinar.
    pub host_id: Option<String>,
    /// Webinar ID, as a number.
    #[required]
    pub id: MeetingId,
    /// ID of the template by which the webinar is scheduled.
    pub template_id: Option<String>,
    /// UUID of one instance of the webinar.
    pub uuid: Option<String>,
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// URL with which participants join the webinar.
    pub join_url: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Passcode of the webinar. At most 10 characters.
    pub password: Option<Secret>,
    /// Passcode in encrypted form, for third-party H.323 and SIP endpoints.
    pub encrypted_passcode: Option<Secret>,
    /// Passcode, in digits, for joining from an H.323 or SIP room system.
    pub h323_passcode: Option<Secret>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<CreateWebinarSettings>,
    /// When the webinar begins, in UTC.
    pub start_time: Option<DateTime>,
    /// Link with which the host starts the webinar; expires and must not be shared.
    pub start_url: Option<Secret>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Kind of webinar: single, or recurring with or without a fixed time.
    #[wire("type")]
    pub kind: Option<WebinarKind>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive (prerecorded) webinar plays.
    pub record_file_id: Option<String>,
    /// Whether the simulive (prerecorded) webinar can turn live; the host must be present then.
    pub transition_to_live: Option<bool>,
    /// How long after the start a simulive (prerecorded) webinar begins to play.
    pub simulive_delay_start: Option<WebinarSimuliveDelayStart>,
    /// How the webinar was created: in the web portal, through the API or otherwise.
    pub creation_source: Option<CreationSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long after the start a simulive (prerecorded) webinar begins to play.
///
/// Value of `simulive_delay_start` in [`CreateWebinarResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSimuliveDelayStart {
    /// Whether playback of the simulive (prerecorded) webinar starts late.
    pub enable: Option<bool>,
    /// Length of the delay before playback, in the unit that `timeunit` names.
    pub time: Option<i64>,
    /// Unit of `time`: `second` or `minute`.
    pub timeunit: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
