//! Reports: 7 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{Question, TicketAuthenticationMethod};

/// Get chat transcripts report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetChatTranscriptsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let chat_transcripts = GetChatTranscriptsReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/chat_transcripts" -> ChatTranscriptsReport,
    paginate = chat_transcripts: ChatTranscript,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:chat_transcripts",
        "zoom_events:read:chat_transcripts:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (500, 5001, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatTranscriptsReport {
    /// Event ID.
    pub event_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetChatTranscriptsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatTranscriptsReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Chat transcripts: at most 300 items.
    #[lossy]
    pub chat_transcripts: Vec<ChatTranscript>,
}

/// Element of `chat_transcripts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatTranscript {
    /// Chat type.
    pub chat_type: Option<ChatType>,
    /// Chat name.
    pub chat_name: Option<String>,
    /// Sender.
    pub sender: Option<String>,
    /// Sender email.
    pub sender_email: Option<String>,
    /// Message time.
    pub message_time: Option<DateTime>,
    /// Message.
    pub message: Option<String>,
    /// Reset time.
    pub reset_time: Option<DateTime>,
    /// Reset by whom.
    pub reset_by_whom: Option<String>,
    /// Chat channel ID.
    pub chat_channel_id: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
}

/// Values of `chat_type`.
#[zoom_enum]
pub enum ChatType {
    /// `Lobby Chat`.
    #[value("Lobby Chat")]
    LobbyChat,
    /// `Private Lobby Chat`.
    #[value("Private Lobby Chat")]
    PrivateLobbyChat,
    /// `Event Staff Chat`.
    #[value("Event Staff Chat")]
    EventStaffChat,
    /// `Exhibitor Chat`.
    #[value("Exhibitor Chat")]
    ExhibitorChat,
    /// `Expo Booth Chat`.
    #[value("Expo Booth Chat")]
    ExpoBoothChat,
    /// `Private 1:1 Chat`.
    #[value("Private 1:1 Chat")]
    Private11Chat,
    /// `Private Group Chat`.
    #[value("Private Group Chat")]
    PrivateGroupChat,
    /// `In-meeting/webinar Chat`.
    #[value("In-meeting/webinar Chat")]
    InMeetingWebinarChat,
}

/// Get custom report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetCustomReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = GetCustomReport::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/custom_reports/<custom_report_id>" -> CustomReport,
    paginate = registrants: CustomReportRegistrant,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:custom_report",
        "zoom_events:read:custom_report:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 260801, "the custom report template was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCustomReport {
    /// Event ID.
    pub event_id: String,
    /// Custom report ID.
    pub custom_report_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetCustomReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Registrants: at most 300 items.
    #[lossy]
    pub registrants: Vec<CustomReportRegistrant>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReportRegistrant {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Opt in marketing: one of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// Registration date.
    pub registration_date: Option<DateTime>,
    /// Event attendance.
    pub event_attendance: Option<EventAttendance>,
    /// Country.
    pub country: Option<String>,
    /// Lobby attendance.
    pub lobby_attendance: Option<EventAttendance>,
    /// Surveys count.
    pub surveys_count: Option<i64>,
    /// Polls count.
    pub polls_count: Option<i64>,
    /// Resource link engagement: at most 200 items.
    pub resource_link_engagement: Option<Vec<ResourceLinkEngagement>>,
    /// Sessions: at most 200 items.
    pub sessions: Option<Vec<Session>>,
    /// Tickets: at most 50 items.
    pub tickets: Option<Vec<CustomReportRegistrantTicket>>,
}

/// Values of `event_attendance`.
#[zoom_enum]
pub enum EventAttendance {
    /// `attended`.
    Attended,
    /// `absent`.
    Absent,
}

/// Resource link engagement.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ResourceLinkEngagement {
    /// File ID.
    pub file_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Element of `sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Session {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// Session attendance.
    pub session_attendance: Option<EventAttendance>,
    /// Duration in session.
    pub duration_in_session: Option<f64>,
    /// Bookmarked.
    pub bookmarked: Option<bool>,
    /// Material download: at most 200 items.
    pub material_download: Option<Vec<ResourceLinkEngagement>>,
    /// In session resource download: at most 200 items.
    pub in_session_resource_download: Option<Vec<ResourceLinkEngagement>>,
    /// Recording view.
    pub recording_view: Option<bool>,
    /// Recording view duration.
    pub recording_view_duration: Option<f64>,
    /// Live streaming view.
    pub live_streaming_view: Option<bool>,
    /// Live streaming view duration.
    pub live_streaming_view_duration: Option<f64>,
}

/// Element of `tickets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReportRegistrantTicket {
    /// Ticket type name.
    pub ticket_type_name: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Registration source.
    pub registration_source: Option<String>,
    /// Registration method.
    pub registration_method: Option<RegistrationMethod>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Questions: at most 200 items.
    pub questions: Option<Vec<Question>>,
}

/// Values of `registration_method`.
#[zoom_enum]
pub enum RegistrationMethod {
    /// `self-registration`.
    #[value("self-registration")]
    SelfRegistration,
    /// `self-registration_account`.
    #[value("self-registration_account")]
    SelfRegistrationAccount,
    /// `pre_registration`.
    PreRegistration,
    /// `group_join_link`.
    GroupJoinLink,
    /// `other`.
    Other,
}

/// Get event attendance live lobby report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventAttendanceLiveLobbyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = GetEventAttendanceLiveLobbyReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/event_attendance" -> EventAttendanceLiveLobbyReport,
    paginate = attendees: LiveLobbyReportAttendee,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:event_attendance",
        "zoom_events:read:event_attendance:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventAttendanceLiveLobbyReport {
    /// Event ID.
    pub event_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Role type.
    pub role_type: Option<LiveLobbyReportRoleType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `role_type`.
#[zoom_enum]
pub enum LiveLobbyReportRoleType {
    /// `all`.
    All,
    /// `attendee`.
    Attendee,
}

/// Response to [`GetEventAttendanceLiveLobbyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventAttendanceLiveLobbyReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Attendees: at most 300 items.
    #[lossy]
    pub attendees: Vec<LiveLobbyReportAttendee>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveLobbyReportAttendee {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Opt in marketing.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// Marketing consent prechecked.
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Event attendance.
    pub event_attendance: Option<EventAttendance>,
    /// Attendance type: at most 50 items.
    pub attendance_type: Option<Vec<LiveLobbyReportAttendeeAttendanceType>>,
    /// Lobby attendance.
    pub lobby_attendance: Option<EventAttendance>,
    /// Lobby chat sent.
    pub lobby_chat_sent: Option<f64>,
    /// Survey taken.
    pub survey_taken: Option<f64>,
    /// Total sessions joined.
    pub total_sessions_joined: Option<f64>,
    /// Number of tickets.
    pub number_of_tickets: Option<f64>,
    /// Role.
    pub role: Option<String>,
    /// Tickets: at most 50 items.
    pub tickets: Option<Vec<LiveLobbyReportAttendeeTicket>>,
    /// Session attendance: at most 200 items.
    pub session_attendance: Option<Vec<SessionAttendance>>,
    /// Profile created.
    pub profile_created: Option<bool>,
    /// Personal chats.
    pub personal_chats: Option<f64>,
    /// Connection made.
    pub connection_made: Option<f64>,
    /// Last modified date.
    pub last_modified_date: Option<DateTime>,
}

/// Values of `opt_in_marketing`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum OptInMarketing {
    /// `1`.
    OptedForMarketing = 1,
    /// `0`.
    NotOptedForMarketing = 0,
}

/// Values of `marketing_consent_prechecked`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MarketingConsentPrechecked {
    /// `1`.
    PreChecked = 1,
    /// `0`.
    NotPreChecked = 0,
    /// `-1`.
    NotAvailable = -1,
}

/// Values of `attendance_type`.
#[zoom_enum]
pub enum LiveLobbyReportAttendeeAttendanceType {
    /// `hybrid`.
    Hybrid,
    /// `virtual`.
    Virtual,
    /// `in_person`.
    InPerson,
}

/// Element of `tickets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveLobbyReportAttendeeTicket {
    /// Ticket type name.
    pub ticket_type_name: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// External ticket ID.
    pub external_ticket_id: Option<String>,
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<ReportAttendeeTicketAuthenticationMethod>,
    /// Questions: at most 200 items.
    pub questions: Option<Vec<Question>>,
}

/// Values of `authentication_method`.
#[zoom_enum]
pub enum ReportAttendeeTicketAuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `zoom_account_otp`.
    ZoomAccountOtp,
    /// `corporate_idp`.
    CorporateIdp,
    /// `no_auth`.
    NoAuth,
    /// `email_opt`.
    EmailOpt,
    /// `zoom_account_otp_at_join`.
    ZoomAccountOtpAtJoin,
    /// `fast_join`.
    FastJoin,
    /// `vanity_url`.
    VanityUrl,
}

/// Element of `session_attendance`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendance {
    /// Session ID.
    pub session_id: Option<String>,
    /// Session name.
    pub session_name: Option<String>,
    /// Session attendance.
    pub session_attendance: Option<EventAttendance>,
    /// Duration spent in session.
    pub duration_spent_in_session: Option<f64>,
    /// Chat messages sent.
    pub chat_messages_sent: Option<f64>,
    /// Material download.
    pub material_download: Option<bool>,
    /// Recording view.
    pub recording_view: Option<bool>,
    /// Live streaming view.
    pub live_streaming_view: Option<bool>,
    /// Recording view duration.
    pub recording_view_duration: Option<f64>,
    /// Live streaming view duration.
    pub live_streaming_view_duration: Option<f64>,
    /// Session join time.
    pub session_join_time: Option<DateTime>,
    /// Session exit time.
    pub session_exit_time: Option<DateTime>,
    /// Session reserved.
    pub session_reserved: Option<bool>,
    /// Session bookmarked.
    pub session_bookmarked: Option<bool>,
}

/// Get session attendance report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetSessionAttendanceReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = GetSessionAttendanceReport::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/sessions/<session_id>/attendance" -> SessionAttendanceReport,
    paginate = attendees: SessionAttendanceReportAttendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:session_attendance",
        "zoom_events:read:session_attendance:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionAttendanceReport {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetSessionAttendanceReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Attendees: at most 300 items.
    #[lossy]
    pub attendees: Vec<SessionAttendanceReportAttendee>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReportAttendee {
    /// Session ID.
    pub session_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Marketing consent prechecked.
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Opt in marketing: one of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// Check in method.
    pub check_in_method: Option<CheckInMethod>,
    /// Attendance type.
    pub attendance_type: Option<SessionAttendanceReportAttendeeAttendanceType>,
    /// Session attendance.
    pub session_attendance: Option<SessionAttendanceReportAttendeeSessionAttendance>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration spent in session.
    pub duration_spent_in_session: Option<f64>,
    /// Chat messages sent.
    pub chat_messages_sent: Option<f64>,
    /// Material download.
    pub material_download: Option<bool>,
    /// Recording view.
    pub recording_view: Option<bool>,
    /// Live streaming view.
    pub live_streaming_view: Option<bool>,
    /// Recording view duration.
    pub recording_view_duration: Option<f64>,
    /// Live streaming view duration.
    pub live_streaming_view_duration: Option<f64>,
    /// Role name.
    pub role_name: Option<String>,
    /// Tickets: at most 50 items.
    pub tickets: Option<Vec<SessionAttendanceReportAttendeeTicket>>,
}

/// Values of `check_in_method`.
#[zoom_enum]
pub enum CheckInMethod {
    /// `self check-in (virtual)`.
    #[value("self check-in (virtual)")]
    SelfCheckInVirtual,
    /// `api`.
    Api,
    /// `manual`.
    Manual,
    /// `host_manual`.
    HostManual,
    /// `ebadge_scanning`.
    EbadgeScanning,
    /// `virtual`.
    Virtual,
}

/// Values of `attendance_type`.
#[zoom_enum]
pub enum SessionAttendanceReportAttendeeAttendanceType {
    /// `hybrid`.
    Hybrid,
    /// `virtual`.
    Virtual,
    /// `qr_code_scan`.
    QrCodeScan,
}

/// Values of `session_attendance`.
#[zoom_enum]
pub enum SessionAttendanceReportAttendeeSessionAttendance {
    /// `yes`.
    Yes,
    /// `no`.
    No,
}

/// Element of `tickets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReportAttendeeTicket {
    /// Ticket type name.
    pub ticket_type_name: Option<String>,
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Questions: at most 200 items.
    pub questions: Option<Vec<Question>>,
}

/// Get event survey report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetEventSurveyReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/survey" -> EventSurveyReport,
    paginate = surveys: Survey,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:list_session_surveys",
        "zoom_events:read:list_session_surveys:admin",
    ],
    errors = [
        (400, 400, "a parameter is invalid"),
        (403, 260200, "permission denied"),
        (404, 404, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventSurveyReport {
    /// Event ID.
    pub event_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetEventSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventSurveyReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Surveys: at most 300 items.
    #[lossy]
    pub surveys: Vec<Survey>,
}

/// Element of `surveys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Session name.
    pub session_name: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Question and answers: at most 200 items.
    pub question_and_answers: Option<Vec<QuestionAndAnswer>>,
}

/// Element of `question_and_answers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAndAnswer {
    /// Question.
    pub question: Option<String>,
    /// Answer.
    pub answer: Option<String>,
}

/// Get event registrations report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventRegistrationsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrations = GetEventRegistrationsReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/reports/ticket_registration" -> EventRegistrationsReport,
    paginate = registrations: Registration,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_reports:read",
        "zoom_events_reports:read:admin",
        "zoom_events:read:event_registration",
        "zoom_events:read:event_registration:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventRegistrationsReport {
    /// Event ID.
    pub event_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetEventRegistrationsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventRegistrationsReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Registrations: at most 300 items.
    #[lossy]
    pub registrations: Vec<Registration>,
}

/// Element of `registrations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Registration {
    /// Display name.
    pub display_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Opt in marketing: one of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// Marketing consent prechecked: one of `1`, `0`, `-1`.
    pub marketing_consent_prechecked: Option<i64>,
    /// Register date.
    pub register_date: Option<DateTime>,
    /// Event attendance.
    pub event_attendance: Option<EventAttendance>,
    /// Attendance type: at most 50 items.
    pub attendance_type: Option<Vec<LiveLobbyReportAttendeeAttendanceType>>,
    /// Registration method.
    pub registration_method: Option<RegistrationMethod>,
    /// Registration source.
    pub registration_source: Option<String>,
    /// Tickets: at most 50 items.
    pub tickets: Option<Vec<LiveLobbyReportAttendeeTicket>>,
}

/// Get VOD channel registration report.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetVodChannelRegistrationReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrations = GetVodChannelRegistrationReport::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/reports/registrations" -> VodChannelRegistrationReport,
    paginate = registrations: VodChannelRegistrationReportRegistration,
    rate_limit = Heavy,
    scopes = [
        "zoom_events_vod_reports:read",
        "zoom_events_vod_reports:read:admin",
        "zoom_events:read:vod_registrations",
        "zoom_events:read:vod_registrations:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (403, 260200, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVodChannelRegistrationReport {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetVodChannelRegistrationReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationReport {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Registrations: at most 300 items.
    #[lossy]
    pub registrations: Vec<VodChannelRegistrationReportRegistration>,
}

/// Element of `registrations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationReportRegistration {
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Video watch duration: at most 200 items.
    pub video_watch_duration: Option<Vec<VideoWatchDuration>>,
    /// Authentication method.
    pub authentication_method: Option<RegistrationReportRegistrationAuthenticationMethod>,
    /// Questions: at most 200 items.
    pub questions: Option<Vec<Question>>,
}

/// Element of `video_watch_duration`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoWatchDuration {
    /// Video ID.
    pub video_id: Option<String>,
    /// Video name.
    pub video_name: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Values of `authentication_method`.
#[zoom_enum]
pub enum RegistrationReportRegistrationAuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `email_opt`.
    EmailOpt,
    /// `no_auth`.
    NoAuth,
}
