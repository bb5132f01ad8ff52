//! Reports: 7 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{Question, TicketAuthenticationMethod};

/// Returns the chat transcripts of an event.
///
/// Which chats are included depends on the event type and on whether the user has cloud archiving of meetings and webinars on.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/chat_transcripts)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (500, 5001, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatTranscriptsReport {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetChatTranscriptsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatTranscriptsReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Messages of the event's chats, one entry each. At most 300 items.
    #[lossy]
    pub chat_transcripts: Vec<ChatTranscript>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat message of an event, with its sender, time and channel.
///
/// Element of `chat_transcripts` in [`ChatTranscriptsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatTranscript {
    /// Chat in which the message was written.
    pub chat_type: Option<ChatType>,
    /// Name of the chat.
    pub chat_name: Option<String>,
    /// Name of the person who sent the message.
    pub sender: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// When the message was sent, in UTC.
    pub message_time: Option<DateTime>,
    /// Text of the message.
    pub message: Option<String>,
    /// When the chat was cleared, in UTC.
    pub reset_time: Option<DateTime>,
    /// Name of the user who cleared the chat.
    pub reset_by_whom: Option<String>,
    /// ID of the chat channel.
    pub chat_channel_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat in which the message was written.
///
/// Values of `chat_type` in [`ChatTranscript`].
#[zoom_enum]
pub enum ChatType {
    /// `Lobby Chat`: Chat in the lobby, the online entrance of the event.
    #[value("Lobby Chat")]
    LobbyChat,
    /// `Private Lobby Chat`: Private chat in the lobby, the online entrance of the event.
    #[value("Private Lobby Chat")]
    PrivateLobbyChat,
    /// `Event Staff Chat`: Chat among the people who run the event.
    #[value("Event Staff Chat")]
    EventStaffChat,
    /// `Exhibitor Chat`.
    #[value("Exhibitor Chat")]
    ExhibitorChat,
    /// `Expo Booth Chat`: Chat at a booth of the online expo, where exhibitors present themselves.
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

/// Returns one custom report on an event: its registrants with their tickets and activity.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/custom_reports/{customReportId})
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 260801, CUSTOM_REPORT_TEMPLATE_NOT_FOUND = "the custom report template was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCustomReport {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the custom report, which can be copied from its page in Zoom Events.
    pub custom_report_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetCustomReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// People who registered, one entry each. At most 300 items.
    #[lossy]
    pub registrants: Vec<CustomReportRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registrant in a custom report, with their tickets and attendance.
///
/// Element of `registrants` in [`CustomReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReportRegistrant {
    /// Name under which the registrant is shown.
    pub display_name: Option<String>,
    /// First name of the registrant.
    pub first_name: Option<String>,
    /// Last name of the registrant.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Whether the attendee agreed to marketing: `1` for yes. One of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// When the person registered, in UTC.
    pub registration_date: Option<DateTime>,
    /// Whether the registrant attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Whether the registrant visited the lobby.
    pub lobby_attendance: Option<Attendance>,
    /// Number of surveys that the registrant answered.
    pub surveys_count: Option<i64>,
    /// Number of polls that the registrant answered.
    pub polls_count: Option<i64>,
    /// Links in resources that the attendee opened, one entry each. At most 200 items.
    pub resource_link_engagement: Option<Vec<FileRef>>,
    /// What the registrant did in each session of the event. At most 200 items.
    pub sessions: Option<Vec<SessionActivity>>,
    /// Tickets that the registrant holds. At most 50 items.
    pub tickets: Option<Vec<CustomReportRegistrantTicket>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether someone attended an event, a session or the lobby.
///
/// Values of `event_attendance` and other members in [`CustomReportRegistrant`] and other types.
#[zoom_enum]
pub enum Attendance {
    /// `attended`: The person was present.
    Attended,
    /// `absent`: The person was not present.
    Absent,
}

/// File or other resource that a registrant opened or downloaded.
///
/// Element of `resource_link_engagement` and other members in [`CustomReportRegistrant`] and [`SessionActivity`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileRef {
    /// ID of the file or resource.
    pub file_id: Option<String>,
    /// Name of the file or resource.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What a registrant did in one session, such as attending or viewing the recording.
///
/// Element of `sessions` in [`CustomReportRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionActivity {
    /// ID of the event session.
    pub session_id: Option<String>,
    /// Title of the event session.
    pub session_name: Option<String>,
    /// Whether the person attended the session.
    pub session_attendance: Option<Attendance>,
    /// Time that the attendee spent in the session. In minutes.
    pub duration_in_session: Option<f64>,
    /// Whether the registrant bookmarked the session.
    pub bookmarked: Option<bool>,
    /// Materials of the session that the registrant downloaded in the event lobby, one entry each. At most 200 items.
    pub material_download: Option<Vec<FileRef>>,
    /// Files that the attendee downloaded during the session, one entry each. At most 200 items.
    pub in_session_resource_download: Option<Vec<FileRef>>,
    /// Whether the recording was watched.
    pub recording_view: Option<bool>,
    /// Time that the attendee watched the recording. In minutes.
    pub recording_view_duration: Option<f64>,
    /// Whether the livestream was watched.
    pub live_streaming_view: Option<bool>,
    /// Time that the attendee watched the live stream. In minutes.
    pub live_streaming_view_duration: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ticket of a registrant, with its type and how they registered.
///
/// Element of `tickets` in [`CustomReportRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomReportRegistrantTicket {
    /// Display name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// Where the registration came from, or the tracking source of its link.
    pub registration_source: Option<String>,
    /// How the person came to be registered.
    pub registration_method: Option<RegistrationMethod>,
    /// How holders of this ticket prove who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Registration questions that the ticket holder responded to, with the responses. At most 200 items.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person came to be registered.
///
/// Values of `registration_method` in [`CustomReportRegistrantTicket`] and [`Registration`].
#[zoom_enum]
pub enum RegistrationMethod {
    /// `self-registration`: The person registered by email.
    #[value("self-registration")]
    SelfRegistration,
    /// `self-registration_account`: The person registered with a Zoom account.
    #[value("self-registration_account")]
    SelfRegistrationAccount,
    /// `pre_registration`: The host registered the person in advance.
    PreRegistration,
    /// `group_join_link`: The person registered through a group join link.
    GroupJoinLink,
    /// `other`: Any way not listed.
    Other,
}

/// Returns who attended an event, live or in the lobby.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventAttendanceLiveLobbyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = GetEventAttendanceLiveLobbyReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/event_attendance)
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
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Keeps only records that were changed at or after this time.
    pub from: Option<DateOrDateTime>,
    /// Keeps only records that were changed at or before this time.
    pub to: Option<DateOrDateTime>,
    /// Whether to list the holders of all tickets, as by default, or only attendees.
    pub role_type: Option<LiveLobbyReportRoleType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether to list the holders of all tickets, as by default, or only attendees.
///
/// Values of `role_type` in [`GetEventAttendanceLiveLobbyReport`].
#[zoom_enum]
pub enum LiveLobbyReportRoleType {
    /// `all`: Attendee tickets and special-role tickets.
    All,
    /// `attendee`: Attendee tickets only.
    Attendee,
}

/// Response to [`GetEventAttendanceLiveLobbyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventAttendanceLiveLobbyReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrants and how they took part in the event, one entry each. At most 300 items.
    #[lossy]
    pub attendees: Vec<LiveLobbyReportAttendee>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registrant in a report, with their attendance of the event and its lobby.
///
/// Element of `attendees` in [`EventAttendanceLiveLobbyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveLobbyReportAttendee {
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Whether the attendee agreed to marketing: `1` for yes.
    pub opt_in_marketing: Option<OptInMarketing>,
    /// Whether the box for consent to marketing was checked from the start: yes (`1`), no (`0`) or not known (`-1`).
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Whether the registrant attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// How the person attended: virtually, in person or both, one entry each. At most 50 items.
    pub attendance_type: Option<Vec<RegistrantAttendanceType>>,
    /// Whether the registrant visited the lobby.
    pub lobby_attendance: Option<Attendance>,
    /// Number of messages that the attendee sent in the lobby chat.
    pub lobby_chat_sent: Option<f64>,
    /// Number of surveys that the attendee answered.
    pub survey_taken: Option<f64>,
    /// Number of sessions that the attendee joined.
    pub total_sessions_joined: Option<f64>,
    /// Number of tickets of the attendee.
    pub number_of_tickets: Option<f64>,
    /// Role of the attendee, such as `General`.
    pub role: Option<String>,
    /// Tickets that the attendee holds. At most 50 items.
    pub tickets: Option<Vec<RegistrantTicket>>,
    /// Attendance of the person, one entry per session. At most 200 items.
    pub session_attendance: Option<Vec<SessionAttendance>>,
    /// Whether the attendee made a profile.
    pub profile_created: Option<bool>,
    /// Number of the attendee's private chats.
    pub personal_chats: Option<f64>,
    /// Number of people with whom the attendee connected.
    pub connection_made: Option<f64>,
    /// When the attendee's data last changed.
    pub last_modified_date: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the attendee agreed to marketing: `1` for yes.
///
/// Values of `opt_in_marketing` in [`LiveLobbyReportAttendee`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum OptInMarketing {
    /// `1`: Agreed to marketing.
    OptedForMarketing = 1,
    /// `0`: Did not agree to marketing.
    NotOptedForMarketing = 0,
}

/// Whether the box for consent to marketing was checked from the start: yes (`1`), no (`0`) or not known (`-1`).
///
/// Values of `marketing_consent_prechecked` in [`LiveLobbyReportAttendee`] and [`SessionAttendanceReportAttendee`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MarketingConsentPrechecked {
    /// `1`: The consent box is checked in advance.
    PreChecked = 1,
    /// `0`: The consent box is not checked in advance.
    NotPreChecked = 0,
    /// `-1`: It is not known whether the consent box is checked in advance.
    NotAvailable = -1,
}

/// How a person attended: online, on site or both.
///
/// Values of `attendance_type` in [`LiveLobbyReportAttendee`] and [`Registration`].
#[zoom_enum]
pub enum RegistrantAttendanceType {
    /// `hybrid`: Attendance both online and on site.
    Hybrid,
    /// `virtual`: Attendance online only.
    Virtual,
    /// `in_person`: Attendance on site only.
    InPerson,
}

/// Ticket of a registrant, with its type and the answers to the registration questions.
///
/// Element of `tickets` in [`LiveLobbyReportAttendee`] and [`Registration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrantTicket {
    /// Display name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// How holders of this ticket prove who they are.
    pub authentication_method: Option<ReportAttendeeTicketAuthenticationMethod>,
    /// Registration questions that the ticket holder responded to, with the responses. At most 200 items.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How holders of this ticket prove who they are.
///
/// Values of `authentication_method` in [`RegistrantTicket`].
#[zoom_enum]
pub enum ReportAttendeeTicketAuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `zoom_account_otp`: Signing in with a Zoom account or with a one-time passcode sent by email.
    ZoomAccountOtp,
    /// `corporate_idp`: Single sign-on (SSO) with the company's identity provider.
    CorporateIdp,
    /// `no_auth`: Authentication is not needed.
    NoAuth,
    /// `email_opt`: Registration confirmed with a one-time passcode (OTP) sent by email.
    EmailOpt,
    /// `zoom_account_otp_at_join`: Registration in advance, confirmed with a one-time passcode (OTP) sent by email; Zoom does not explain the `at_join` in the name.
    ZoomAccountOtpAtJoin,
    /// `fast_join`: Joined quickly, without authenticating first.
    FastJoin,
    /// `vanity_url`: Joined through a vanity URL, a web address with the organization's own name.
    VanityUrl,
}

/// What an attendee did in one session: attendance, views, downloads and messages.
///
/// Element of `session_attendance` in [`LiveLobbyReportAttendee`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendance {
    /// ID of the event session.
    pub session_id: Option<String>,
    /// Title of the event session.
    pub session_name: Option<String>,
    /// Whether the person attended the session.
    pub session_attendance: Option<Attendance>,
    /// Time that the attendee spent in the session. In minutes.
    pub duration_spent_in_session: Option<f64>,
    /// Number of chat messages that the attendee sent.
    pub chat_messages_sent: Option<f64>,
    /// Whether the attendee downloaded the session's material.
    pub material_download: Option<bool>,
    /// Whether the recording was watched.
    pub recording_view: Option<bool>,
    /// Whether the livestream was watched.
    pub live_streaming_view: Option<bool>,
    /// Time that the attendee watched the recording. In minutes.
    pub recording_view_duration: Option<f64>,
    /// Time that the attendee watched the live stream. In minutes.
    pub live_streaming_view_duration: Option<f64>,
    /// When the participant joined the session.
    pub session_join_time: Option<DateTime>,
    /// When the participant left the session.
    pub session_exit_time: Option<DateTime>,
    /// Whether the attendee reserved a place in the session.
    pub session_reserved: Option<bool>,
    /// Whether the attendee bookmarked the session.
    pub session_bookmarked: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns who attended one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/sessions/{sessionId}/attendance)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionAttendanceReport {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetSessionAttendanceReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrants and how they took part in the session, one entry each. At most 300 items.
    #[lossy]
    pub attendees: Vec<SessionAttendanceReportAttendee>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person in the attendance report of a session, with the time spent in it.
///
/// Element of `attendees` in [`SessionAttendanceReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReportAttendee {
    /// ID of the event session.
    pub session_id: Option<String>,
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// How the attendee proved who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Whether the box for consent to marketing was checked from the start: yes (`1`), no (`0`) or not known (`-1`).
    pub marketing_consent_prechecked: Option<MarketingConsentPrechecked>,
    /// Whether the attendee agreed to marketing: `1` for yes. One of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// How the attendee checked in to the session.
    pub check_in_method: Option<CheckInMethod>,
    /// How the person attended the session.
    pub attendance_type: Option<SessionReportAttendeeAttendanceType>,
    /// Whether the person attended the session.
    pub session_attendance: Option<SessionReportAttendeeSessionAttendance>,
    /// When the attendee joined the session.
    pub start_time: Option<DateTime>,
    /// When the attendee left the session, in UTC.
    pub end_time: Option<DateTime>,
    /// Time that the attendee spent in the session. In minutes.
    pub duration_spent_in_session: Option<f64>,
    /// Number of chat messages that the attendee sent.
    pub chat_messages_sent: Option<f64>,
    /// Whether the attendee downloaded the session's material.
    pub material_download: Option<bool>,
    /// Whether the recording was watched.
    pub recording_view: Option<bool>,
    /// Whether the livestream was watched.
    pub live_streaming_view: Option<bool>,
    /// Time that the attendee watched the recording. In minutes.
    pub recording_view_duration: Option<f64>,
    /// Time that the attendee watched the live stream. In minutes.
    pub live_streaming_view_duration: Option<f64>,
    /// Role of the attendee, such as `General`.
    pub role_name: Option<String>,
    /// Tickets that the attendee holds. At most 50 items.
    pub tickets: Option<Vec<SessionAttendanceReportAttendeeTicket>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the attendee checked in to the session.
///
/// Values of `check_in_method` in [`SessionAttendanceReportAttendee`].
#[zoom_enum]
pub enum CheckInMethod {
    /// `self check-in (virtual)`: By the attendee, online.
    #[value("self check-in (virtual)")]
    SelfCheckInVirtual,
    /// `api`: Through the API.
    Api,
    /// `manual`: By hand; Zoom does not explain the difference from `host_manual`.
    Manual,
    /// `host_manual`: By hand, by the host.
    HostManual,
    /// `ebadge_scanning`: By a scan of the attendee's e-badge.
    EbadgeScanning,
    /// `virtual`: Online; Zoom does not explain the difference from `self check-in (virtual)`.
    Virtual,
}

/// How the person attended the session.
///
/// Values of `attendance_type` in [`SessionAttendanceReportAttendee`].
#[zoom_enum]
pub enum SessionReportAttendeeAttendanceType {
    /// `hybrid`: Attendance both online and on site.
    Hybrid,
    /// `virtual`: Attendance online only.
    Virtual,
    /// `qr_code_scan`: Attendance recorded by scanning a QR code.
    QrCodeScan,
}

/// Whether the person attended the session.
///
/// Values of `session_attendance` in [`SessionAttendanceReportAttendee`].
#[zoom_enum]
pub enum SessionReportAttendeeSessionAttendance {
    /// `yes`: The person attended the session.
    Yes,
    /// `no`: The person did not attend the session.
    No,
}

/// Ticket of a session's attendee, with the registration questions.
///
/// Element of `tickets` in [`SessionAttendanceReportAttendee`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendanceReportAttendeeTicket {
    /// Display name of the ticket type.
    pub ticket_type_name: Option<String>,
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// Registration questions that the ticket holder responded to, with the responses. At most 200 items.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns survey results for an event and its sessions.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/survey)
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 404, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventSurveyReport {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetEventSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventSurveyReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Responses to the surveys, one entry each. At most 300 items.
    #[lossy]
    pub surveys: Vec<Survey>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey that one person filled in, with the questions and answers.
///
/// Element of `surveys` in [`EventSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Title of the event session; absent if the survey belongs to the whole event.
    pub session_name: Option<String>,
    /// ID of the event session; absent if the survey belongs to the whole event.
    pub session_id: Option<String>,
    /// Email address of the participant in the survey; absent if the participant was anonymous.
    pub email: Option<String>,
    /// Questions of the survey with their answers, one entry each. At most 200 items.
    pub question_and_answers: Option<Vec<QuestionAndAnswer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey question with the respondent's answer.
///
/// Element of `question_and_answers` in [`Survey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAndAnswer {
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// The answer that was given.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a report on who registered for an event, ticket by ticket.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventRegistrationsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrations = GetEventRegistrationsReport::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/events/{eventId}/reports/ticket_registration)
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
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventRegistrationsReport {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Keeps only records that were changed at or after this time.
    pub from: Option<DateOrDateTime>,
    /// Keeps only records that were changed at or before this time.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetEventRegistrationsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventRegistrationsReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrations, one entry each. At most 300 items.
    #[lossy]
    pub registrations: Vec<Registration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registration of one person in the registration report of an event, with tickets.
///
/// Element of `registrations` in [`EventRegistrationsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Registration {
    /// Name under which the registrant is shown.
    pub display_name: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Whether the attendee agreed to marketing: `1` for yes. One of `1`, `0`.
    pub opt_in_marketing: Option<i64>,
    /// Whether the box for consent to marketing was checked from the start: yes (`1`), no (`0`) or not known (`-1`).
    pub marketing_consent_prechecked: Option<i64>,
    /// When the person registered, in UTC.
    pub register_date: Option<DateTime>,
    /// Whether the registrant attended the event, live or in the lobby.
    pub event_attendance: Option<Attendance>,
    /// How the person attended: virtually, in person or both, one entry each. At most 50 items.
    pub attendance_type: Option<Vec<RegistrantAttendanceType>>,
    /// How the person came to be registered.
    pub registration_method: Option<RegistrationMethod>,
    /// Where the registration came from, or the tracking source of its link.
    pub registration_source: Option<String>,
    /// Tickets of the registrant, one entry each. At most 50 items.
    pub tickets: Option<Vec<RegistrantTicket>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns who registered for a video-on-demand (VOD) channel and how long they watched.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/reports/GET/zoom_events/hubs/{hubId}/vod_channels/{channelId}/reports/registrations)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (403, 260200, PERMISSION_DENIED_260200 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVodChannelRegistrationReport {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetVodChannelRegistrationReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationReport {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrations, one entry each. At most 300 items.
    #[lossy]
    pub registrations: Vec<VodChannelRegistrationReportRegistration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registrant of a video-on-demand channel in a report, with the watched videos.
///
/// Element of `registrations` in [`VodChannelRegistrationReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationReportRegistration {
    /// Email address of the registrant.
    pub email: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// How long the registrant watched each video, one entry each. At most 200 items.
    pub video_watch_duration: Option<Vec<VideoWatchDuration>>,
    /// How the registrant proved who they are.
    pub authentication_method: Option<RegistrationAuthenticationMethod>,
    /// Registration questions with the registrant's responses, one entry each. At most 200 items.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long a registrant watched one video.
///
/// Element of `video_watch_duration` in [`VodChannelRegistrationReportRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoWatchDuration {
    /// ID of the video.
    pub video_id: Option<String>,
    /// Name of the video.
    pub video_name: Option<String>,
    /// How long the registrant watched the video; Zoom does not name the unit.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How a registrant of a video-on-demand channel proved who they are.
///
/// Values of `authentication_method` in [`VodChannelRegistrationReportRegistration`].
#[zoom_enum]
pub enum RegistrationAuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `email_opt`: Registration confirmed with a one-time passcode (OTP) sent by email.
    EmailOpt,
    /// `no_auth`: Authentication is not needed.
    NoAuth,
}
