//! Sessions: 5 operations.

use zoom_core::{DateTime, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::AttendanceType;

/// List sessions.
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
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions" -> ListSessionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_sessions",
        "zoom_events:read:list_sessions:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Sessions: at most 200 items.
    pub sessions: Option<Vec<ListSessionsSession>>,
}

/// Response to [`GetSessionInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsSession {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SessionType>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Webinar ID.
    pub webinar_id: Option<MeetingId>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Session speakers: at most 200 items.
    pub session_speakers: Option<Vec<SessionSpeaker>>,
    /// Featured.
    pub featured: Option<bool>,
    /// Visible in landing page.
    pub visible_in_landing_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby.
    pub visible_in_lobby: Option<bool>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Chat channel.
    pub chat_channel: Option<bool>,
    /// Led by sponsor.
    pub led_by_sponsor: Option<bool>,
    /// Track labels: at most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Audience labels: at most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Product labels: at most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Level: at most 50 items.
    pub level: Option<Vec<String>>,
    /// Alternative host: at most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Panelist: at most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Interpreter languages: at most 200 items.
    pub interpreter_languages: Option<Vec<InterpreterLanguage>>,
    /// Sign interpreter languages: at most 200 items.
    pub sign_interpreter_languages: Option<Vec<InterpreterLanguage>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    pub physical_location: Option<String>,
    /// Session reservation.
    pub session_reservation: Option<SessionReservation>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionType {
    /// `0`.
    Meeting = 0,
    /// `2`.
    Webinar = 2,
    /// `4`.
    NoWebinarOrMeeting = 4,
}

/// Element of `session_speakers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSpeaker {
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Access to edit session.
    pub access_to_edit_session: Option<bool>,
    /// Show in session detail.
    pub show_in_session_detail: Option<bool>,
    /// Whether it has alternative host permission.
    pub has_alternative_host_permission: Option<bool>,
    /// Meeting role: one of `0`, `1`, `2`.
    pub meeting_role: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Title.
    pub title: Option<String>,
}

/// Interpreter language.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InterpreterLanguage {
    /// Language ID.
    pub language_id: Option<String>,
    /// Language display name.
    pub language_display_name: Option<String>,
}

/// Value of `session_reservation`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionReservation {
    /// Allow reservations.
    pub allow_reservations: Option<bool>,
    /// Max capacity.
    pub max_capacity: Option<i64>,
}

/// Create session.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateSession, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSession::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "Europe/Berlin",
///     SessionType::Meeting,
/// )
///     .description("Each Monday")
///     .featured(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/sessions" -> CreateSessionResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write:admin",
        "zoom_events_sessions:write",
        "zoom_events:write:session",
        "zoom_events:write:session:admin",
    ],
    errors = [(400, 26402, "a parameter is invalid"), (403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Start time.
    pub start_time: DateTime,
    /// End time.
    pub end_time: DateTime,
    /// Time zone, such as `America/New_York`.
    pub timezone: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: SessionType,
    /// Session speakers: at most 200 items.
    pub session_speakers: Option<Vec<CreateSessionSessionSpeaker>>,
    /// Featured.
    pub featured: Option<bool>,
    /// Visible in landing page: defaults to `true`.
    pub visible_in_landing_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby: defaults to `true`.
    pub visible_in_lobby: Option<bool>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Chat channel.
    pub chat_channel: Option<bool>,
    /// Led by sponsor.
    pub led_by_sponsor: Option<bool>,
    /// Track labels: at most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Audience labels: at most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Product labels: at most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Level: at most 50 items.
    pub level: Option<Vec<String>>,
    /// Alternative host: at most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Panelist: at most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    pub physical_location: Option<String>,
    /// Session reservation.
    pub session_reservation: Option<SessionReservation>,
}

/// Element of `session_speakers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionSessionSpeaker {
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Access to edit session.
    pub access_to_edit_session: Option<bool>,
    /// Show in session detail.
    pub show_in_session_detail: Option<bool>,
    /// Whether it has alternative host permission.
    pub has_alternative_host_permission: Option<bool>,
}

/// Response to [`CreateSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionResponse {
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Type: one of `0`, `2`, `4`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Session speakers: at most 50 items.
    pub session_speakers: Option<Vec<SessionSpeaker>>,
    /// Featured.
    pub featured: Option<bool>,
    /// Visible in landing page.
    pub visible_in_landing_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby.
    pub visible_in_lobby: Option<bool>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Chat channel.
    pub chat_channel: Option<bool>,
    /// Led by sponsor.
    pub led_by_sponsor: Option<bool>,
    /// Track labels: at most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Audience labels: at most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Product labels: at most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Level: at most 50 items.
    pub level: Option<Vec<String>>,
    /// Alternative host: at most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Panelist: at most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    pub physical_location: Option<String>,
    /// Session reservation.
    pub session_reservation: Option<SessionReservation>,
}

/// Get session information.
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
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>" -> ListSessionsSession,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:session",
        "zoom_events:read:session:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionInformation {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Update session.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSession::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 260200, "permission denied"),
        (403, 260209, "not possible for this resource"),
        (403, 260210, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSession {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<SessionType>,
    /// Session speakers: at most 200 items.
    pub session_speakers: Option<Vec<CreateSessionSessionSpeaker>>,
    /// Featured.
    pub featured: Option<bool>,
    /// Visible in landing page: defaults to `true`.
    pub visible_in_landing_page: Option<bool>,
    /// Featured in lobby.
    pub featured_in_lobby: Option<bool>,
    /// Visible in lobby: defaults to `true`.
    pub visible_in_lobby: Option<bool>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Chat channel.
    pub chat_channel: Option<bool>,
    /// Led by sponsor.
    pub led_by_sponsor: Option<bool>,
    /// Track labels: at most 200 items.
    pub track_labels: Option<Vec<String>>,
    /// Audience labels: at most 200 items.
    pub audience_labels: Option<Vec<String>>,
    /// Product labels: at most 200 items.
    pub product_labels: Option<Vec<String>>,
    /// Level: at most 50 items.
    pub level: Option<Vec<String>>,
    /// Alternative host: at most 50 items.
    pub alternative_host: Option<Vec<String>>,
    /// Panelist: at most 50 items.
    pub panelist: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    pub physical_location: Option<String>,
    /// Session reservation.
    pub session_reservation: Option<SessionReservation>,
}

/// Delete session.
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
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSession {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}
