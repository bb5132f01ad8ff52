//! Sessions: 5 operations.

use zoom_core::{DateTime, Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::AttendanceType;

/// Lists the sessions of an event that the caller's role may see.
///
/// Open to hosts and holders of special tickets, such as speakers; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions" -> ListSessionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_sessions",
        "zoom_events:read:list_sessions:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsResponse {
    /// Number of sessions of the event that the caller may see.
    pub total_records: Option<i64>,
    /// The sessions, one entry each. At most 200 items.
    pub sessions: Option<Vec<ListSessionsSession>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetSessionInformation`].
///
/// Element of `sessions` in [`ListSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsSession {
    /// IANA time zone of the session, although its times here are in UTC.
    pub timezone: Option<String>,
    /// Whether the session is a meeting, a webinar or neither.
    #[wire("type")]
    pub kind: Option<SessionType>,
    /// Meeting ID of the session, as a number; only if `type` is `0` and the event is published.
    pub meeting_id: Option<MeetingId>,
    /// Webinar ID of the session, as a number; only if `type` is `2` and the event is published.
    pub webinar_id: Option<MeetingId>,
    /// ID of the event session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// What the session is about, in free text.
    pub description: Option<String>,
    /// When the session begins, in UTC; in a single-session event, when the event begins.
    pub start_time: Option<DateTime>,
    /// When the session ends, in UTC; in a single-session event, when the event ends.
    pub end_time: Option<DateTime>,
    /// Speakers of the session: attendees in a meeting, panelists in a webinar. At most 200 items.
    pub session_speakers: Option<Vec<SessionSpeaker>>,
    /// Whether the session is highlighted among the sessions.
    pub featured: Option<bool>,
    /// Whether the session appears on the landing page of the event.
    pub visible_in_landing_page: Option<bool>,
    /// Whether the event lobby highlights the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the session appears in the event lobby.
    pub visible_in_lobby: Option<bool>,
    /// Whether the session is simulive: a webinar that shows a recording as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the session's chat in the event lobby is turned on.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks to which the session belongs; only holders of their tickets can join it. At most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Tags that name the audience for which the session is meant. At most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Tags for the products that the session is about. At most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Tags for the level of the session, such as how advanced it is. At most 50 items.
    pub level: Option<Vec<String>>,
    /// Email addresses of the people who can start the session in place of the host; they get a ticket automatically. At most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Email addresses of the speakers who join as panelists and can unmute and answer questions. At most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Languages into which interpreters translate the session. At most 200 items.
    pub interpreter_languages: Option<Vec<InterpreterLanguage>>,
    /// Sign languages that are interpreted, one entry each. At most 200 items.
    pub sign_interpreter_languages: Option<Vec<InterpreterLanguage>>,
    /// Whether people attend the session virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the session takes place; for hybrid and in-person events only.
    pub physical_location: Option<String>,
    /// Whether attendees can reserve a place in the session, and how many can do so.
    pub session_reservation: Option<SessionReservation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the session is a meeting, a webinar or neither.
///
/// Values of `type` in [`ListSessionsSession`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionType {
    /// `0`: The session is a meeting.
    Meeting = 0,
    /// `2`: The session is a webinar.
    Webinar = 2,
    /// `4`: The session is neither a meeting nor a webinar.
    NoWebinarOrMeeting = 4,
}

/// Speaker of a session, with the role in the meeting and the rights.
///
/// Element of `session_speakers` in [`ListSessionsSession`] and [`CreateSessionResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSpeaker {
    /// ID of the person who speaks in the session.
    pub speaker_id: Option<String>,
    /// Whether the speaker may edit the details of the session.
    pub access_to_edit_session: Option<bool>,
    /// Whether the speaker is listed in the details of the session.
    pub show_in_session_detail: Option<bool>,
    /// Whether the speaker may act as an alternative host of the session.
    pub has_alternative_host_permission: Option<bool>,
    /// Role of the speaker in the session.
    pub meeting_role: Option<MeetingRole>,
    /// Name of the session speaker.
    pub name: Option<String>,
    /// Company for which the speaker works.
    pub company: Option<String>,
    /// Job title of the person who speaks in the session.
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role of the speaker in the session.
///
/// Values of `meeting_role` in [`SessionSpeaker`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingRole {
    /// `0`: An alternative host.
    AlternativeHost = 0,
    /// `1`: An attendee.
    Attendee = 1,
    /// `2`: A panelist.
    Panelist = 2,
}

/// Language of spoken or sign language interpretation.
///
/// Element of `interpreter_languages` and `sign_interpreter_languages` in [`ListSessionsSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InterpreterLanguage {
    /// Code of the language for interpretation, such as `EN`.
    pub language_id: Option<String>,
    /// Name of the language, in words.
    pub language_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether attendees can reserve a place in the session, and how many can do so.
///
/// Value of `session_reservation` in [`ListSessionsSession`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionReservation {
    /// Whether attendees can reserve a place in the session; for multi-session events only.
    pub allow_reservations: Option<bool>,
    /// Largest number of reservations for the session.
    pub max_capacity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a session of an event; not available for single-session events.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateSession, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSession::new(
///     "Zl3aVt0bQ9y",
///     "Opening keynote",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Europe/Berlin",
///     SessionType::Meeting,
/// )
/// .description("Welcome and product roadmap")
/// .featured(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/POST/zoom_events/events/{eventId}/sessions)
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/sessions" -> CreateSessionResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write:admin",
        "zoom_events_sessions:write",
        "zoom_events:write:session",
        "zoom_events:write:session:admin",
    ],
    errors = [
        (400, 26402, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the session.
    pub name: String,
    /// What the session is about, in free text.
    pub description: Option<String>,
    /// When the session begins, in UTC.
    pub start_time: DateTime,
    /// When the session ends, in UTC.
    pub end_time: DateTime,
    /// IANA time zone of the session, although its times here are in UTC.
    pub timezone: String,
    /// Whether the session is a meeting, a webinar or neither.
    #[serde(rename = "type")]
    pub kind: SessionType,
    /// Speakers of the session: attendees in a meeting, panelists in a webinar. At most 200 items.
    pub session_speakers: Option<Vec<NewSessionSpeaker>>,
    /// Whether the session is highlighted among the sessions.
    pub featured: Option<bool>,
    /// Whether the session appears on the landing page of the event. Default: `true`.
    pub visible_in_landing_page: Option<bool>,
    /// Whether the event lobby highlights the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the session appears in the event lobby. Default: `true`.
    pub visible_in_lobby: Option<bool>,
    /// Whether the session is simulive: a webinar that shows a recording as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the session's chat in the event lobby is turned on.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks to which the session belongs; only holders of their tickets can join it. At most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Tags that name the audience for which the session is meant. At most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Tags for the products that the session is about. At most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Tags for the level of the session, such as how advanced it is. At most 50 items.
    pub level: Option<Vec<String>>,
    /// Email addresses of the people who can start the session in place of the host; they get a ticket automatically. At most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Email addresses of the speakers who join as panelists and can unmute and answer questions. At most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Whether people attend the session virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the session takes place; for hybrid and in-person events only.
    pub physical_location: Option<String>,
    /// Whether attendees can reserve a place in the session, and how many can do so.
    pub session_reservation: Option<SessionReservation>,
}

/// Speaker of a session, with what they may do and whether they are shown in its details.
///
/// Element of `session_speakers` in [`CreateSession`] and [`UpdateSession`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewSessionSpeaker {
    /// ID of the person who speaks in the session.
    pub speaker_id: Option<String>,
    /// Whether the speaker may edit the details of the session.
    pub access_to_edit_session: Option<bool>,
    /// Whether the speaker is listed in the details of the session.
    pub show_in_session_detail: Option<bool>,
    /// Whether the speaker may act as an alternative host of the session.
    pub has_alternative_host_permission: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionResponse {
    /// IANA time zone of the session, although its times here are in UTC.
    pub timezone: Option<String>,
    /// Whether the session is a meeting, a webinar or neither.
    #[wire("type")]
    pub kind: Option<SessionType>,
    /// ID of the event session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// What the session is about, in free text.
    pub description: Option<String>,
    /// When the session begins, in UTC.
    pub start_time: Option<DateTime>,
    /// When the session ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Speakers of the session: attendees in a meeting, panelists in a webinar. At most 50 items.
    pub session_speakers: Option<Vec<SessionSpeaker>>,
    /// Whether the session is highlighted among the sessions.
    pub featured: Option<bool>,
    /// Whether the session appears on the landing page of the event.
    pub visible_in_landing_page: Option<bool>,
    /// Whether the event lobby highlights the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the session appears in the event lobby.
    pub visible_in_lobby: Option<bool>,
    /// Whether the session is simulive: a webinar that shows a recording as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the session's chat in the event lobby is turned on.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks to which the session belongs; only holders of their tickets can join it. At most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Tags that name the audience for which the session is meant. At most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Tags for the products that the session is about. At most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Tags for the level of the session, such as how advanced it is. At most 50 items.
    pub level: Option<Vec<String>>,
    /// Email addresses of the people who can start the session in place of the host; they get a ticket automatically. At most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Email addresses of the speakers who join as panelists and can unmute and answer questions. At most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Whether people attend the session virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the session takes place; for hybrid and in-person events only.
    pub physical_location: Option<String>,
    /// Whether attendees can reserve a place in the session, and how many can do so.
    pub session_reservation: Option<SessionReservation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetSessionInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId})
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>" -> ListSessionsSession,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionInformation {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}

/// Updates one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{NewSessionSpeaker, UpdateSession};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSession::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Opening keynote")
///     .session_speakers(vec![
///         NewSessionSpeaker::new()
///             .speaker_id("Zl3aVt0bQ9y")
///             .show_in_session_detail(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/PATCH/zoom_events/events/{eventId}/sessions/{sessionId})
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/sessions/<session_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session",
        "zoom_events:update:session:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (403, 260209, RESOURCE_CANNOT_BE_CHANGED_260209 = "the resource cannot be changed"),
        (403, 260210, RESOURCE_CANNOT_BE_CHANGED_260210 = "the resource cannot be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSession {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Name of the session.
    pub name: Option<String>,
    /// What the session is about, in free text.
    pub description: Option<String>,
    /// When the session begins, in UTC; in a single-session event, when the event begins.
    pub start_time: Option<DateTime>,
    /// When the session ends, in UTC; in a single-session event, when the event ends.
    pub end_time: Option<DateTime>,
    /// Whether the session is a meeting, a webinar or neither.
    #[serde(rename = "type")]
    pub kind: Option<SessionType>,
    /// Speakers of the session: attendees in a meeting, panelists in a webinar. At most 200 items.
    pub session_speakers: Option<Vec<NewSessionSpeaker>>,
    /// Whether the session is highlighted among the sessions.
    pub featured: Option<bool>,
    /// Whether the session appears on the landing page of the event. Default: `true`.
    pub visible_in_landing_page: Option<bool>,
    /// Whether the event lobby highlights the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the session appears in the event lobby. Default: `true`.
    pub visible_in_lobby: Option<bool>,
    /// Whether the session is simulive: a webinar that shows a recording as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the session's chat in the event lobby is turned on.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks to which the session belongs; only holders of their tickets can join it. At most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Tags that name the audience for which the session is meant. At most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Tags for the products that the session is about. At most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Tags for the level of the session, such as how advanced it is. At most 50 items.
    pub level: Option<Vec<String>>,
    /// Email addresses of people who can start the session in place of the host; they get a ticket automatically. At most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Email addresses of speakers who join as panelists and can unmute and answer questions. At most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Whether people attend the session virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the session takes place; for hybrid and in-person events only.
    pub physical_location: Option<String>,
    /// Whether attendees can reserve a place in the session, and how many can do so.
    pub session_reservation: Option<SessionReservation>,
}

/// Deletes one session from an event that can have more than one.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSession::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/DELETE/zoom_events/events/{eventId}/sessions/{sessionId})
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/sessions/<session_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:delete:session",
        "zoom_events:delete:session:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSession {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}
