//! Sessions: 15 operations.

use zoom_core::{DateTime, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// let response = CreateSession::new("Zl3aVt0bQ9y", "Support", "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?, "Europe/Berlin", SessionType::Meeting)
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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// List session interpreters.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionInterpreters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionInterpreters::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/interpreters" -> ListSessionInterpretersResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_session_interpreters",
        "zoom_events:read:list_session_interpreters:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2003, "the session was not found"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionInterpreters {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Response to [`ListSessionInterpreters`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionInterpretersResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Interpreters: at most 300 items.
    pub interpreters: Option<Vec<Interpreter>>,
}

/// Element of `interpreters`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interpreter {
    /// Email.
    pub email: Option<String>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Source language ID.
    pub source_language_id: Option<SourceLanguageId>,
    /// Source language display name.
    pub source_language_display_name: Option<String>,
    /// Target language ID.
    pub target_language_id: Option<TargetLanguageId>,
    /// Target language display name.
    pub target_language_display_name: Option<String>,
}

/// Values of `source_language_id`.
#[zoom_enum]
pub enum SourceLanguageId {
    /// `US`.
    #[value("US")]
    Us,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `DE`.
    #[value("DE")]
    De,
    /// `FR`.
    #[value("FR")]
    Fr,
    /// `RU`.
    #[value("RU")]
    Ru,
    /// `PT`.
    #[value("PT")]
    Pt,
    /// `ES`.
    #[value("ES")]
    Es,
    /// `KR`.
    #[value("KR")]
    Kr,
}

/// Values of `target_language_id`.
#[zoom_enum]
pub enum TargetLanguageId {
    /// `US`.
    #[value("US")]
    Us,
    /// `CN`.
    #[value("CN")]
    Cn,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `DE`.
    #[value("DE")]
    De,
    /// `FR`.
    #[value("FR")]
    Fr,
    /// `RU`.
    #[value("RU")]
    Ru,
    /// `PT`.
    #[value("PT")]
    Pt,
    /// `ES`.
    #[value("ES")]
    Es,
    /// `KR`.
    #[value("KR")]
    Kr,
    /// `ASE`.
    #[value("ASE")]
    Ase,
    /// `CSL`.
    #[value("CSL")]
    Csl,
    /// `FSL`.
    #[value("FSL")]
    Fsl,
    /// `GSG`.
    #[value("GSG")]
    Gsg,
    /// `JSL`.
    #[value("JSL")]
    Jsl,
    /// `RSL`.
    #[value("RSL")]
    Rsl,
    /// `BZS`.
    #[value("BZS")]
    Bzs,
    /// `SSP`.
    #[value("SSP")]
    Ssp,
    /// `MFS`.
    #[value("MFS")]
    Mfs,
    /// `BFI`.
    #[value("BFI")]
    Bfi,
}

/// Create or update session interpreters.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateOrUpdateSessionInterpreters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateOrUpdateSessionInterpreters::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/sessions/<session_id>/interpreters" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_interpreter",
        "zoom_events:update:session_interpreter:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionInterpreters {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Interpreters: at most 300 items.
    pub interpreters: Option<Vec<OrUpdateSessionInterpreter>>,
}

/// Element of `interpreters`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrUpdateSessionInterpreter {
    /// Email.
    pub email: Option<String>,
    /// Type: one of `1`, `2`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Source language ID.
    pub source_language_id: Option<SourceLanguageId>,
    /// Target language ID.
    pub target_language_id: Option<TargetLanguageId>,
}

/// Get session join token.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetSessionJoinToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionJoinToken::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/join_token" -> SessionJoinToken,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:session_token",
        "zoom_events:read:session_token:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionJoinToken {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Response to [`GetSessionJoinToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionJoinToken {
    /// Code.
    pub code: Option<SessionJoinTokenCode>,
    /// Error message.
    pub error_message: Option<String>,
    /// Join token.
    pub join_token: Option<String>,
}

/// Values of `code`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionJoinTokenCode {
    /// `0`.
    Success = 0,
    /// `1120`.
    BadRequest = 1120,
    /// `1130`.
    ErrorTicketNotFound = 1130,
    /// `1140`.
    InternalServerError = 1140,
    /// `1150`.
    ErrorCodeTicketRevoke = 1150,
}

/// Get session livestream configuration.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetSessionLivestreamConfiguration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionLivestreamConfiguration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/livestream" -> SessionLivestreamConfiguration,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:session_livestream_config",
        "zoom_events:read:session_livestream_config:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionLivestreamConfiguration {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Response to [`GetSessionLivestreamConfiguration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLivestreamConfiguration {
    /// Incoming enabled.
    pub incoming_enabled: Option<bool>,
    /// Incoming config.
    pub incoming_config: Option<IncomingConfig>,
}

/// Value of `incoming_config`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingConfig {
    /// Stream key ID.
    pub stream_key_id: Option<String>,
    /// Stream key name.
    pub stream_key_name: Option<String>,
    /// Stream key description.
    pub stream_key_description: Option<String>,
    /// Stream key type.
    pub stream_key_type: Option<StreamKeyType>,
    /// Stream key.
    pub stream_key: Option<Secret>,
    /// Stream URL.
    pub stream_url: Option<String>,
    /// Stream backup URL.
    pub stream_backup_url: Option<String>,
    /// Effective time.
    pub effective_time: Option<DateTime>,
    /// Expiration time.
    pub expiration_time: Option<DateTime>,
}

/// Values of `stream_key_type`.
#[zoom_enum]
pub enum StreamKeyType {
    /// `SAVED`.
    #[value("SAVED")]
    Saved,
    /// `GENERATED`.
    #[value("GENERATED")]
    Generated,
}

/// Update session livestream configuration.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateSessionLivestreamConfiguration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamConfiguration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/sessions/<session_id>/livestream" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_livestream_config",
        "zoom_events:update:session_livestream_config:admin",
    ],
    errors = [
        (400, 26303, "not possible for this resource"),
        (400, 26304, "a parameter is missing or invalid"),
        (400, 26305, "not supported"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLivestreamConfiguration {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Incoming enabled.
    pub incoming_enabled: bool,
    /// Incoming config.
    pub incoming_config: Option<SessionLivestreamConfigurationIncomingConfig>,
}

/// Value of `incoming_config`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLivestreamConfigurationIncomingConfig {
    /// Stream key type: always `GENERATED`.
    pub stream_key_type: Option<String>,
}

/// List session polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/polls" -> ListSessionPollsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_session_polls",
        "zoom_events:read:list_session_polls:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Response to [`ListSessionPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionPollsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Polls: at most 300 items.
    pub polls: Option<Vec<Poll>>,
}

/// Element of `polls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Poll {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<PollStatus>,
    /// Anonymous: required in requests.
    pub anonymous: Option<bool>,
    /// Poll type: required in requests.
    pub poll_type: Option<PollType>,
    /// Questions: at most 30 items.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title: required in requests; at most 64 characters.
    pub title: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PollStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// Values of `poll_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PollType {
    /// `1`.
    BasicPoll = 1,
    /// `2`.
    AdvancedPoll = 2,
    /// `3`.
    Quiz = 3,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollQuestion {
    /// Answer max character.
    pub answer_max_character: Option<i64>,
    /// Answer min character: at least 1.
    pub answer_min_character: Option<i64>,
    /// Answer required: defaults to `false`.
    pub answer_required: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Case sensitive: defaults to `false`.
    pub case_sensitive: Option<bool>,
    /// Name: required in requests; at most 255 characters.
    pub name: Option<String>,
    /// Prompts.
    pub prompts: Option<Vec<String>>,
    /// Prompt right answers.
    pub prompt_right_answers: Option<Vec<String>>,
    /// Rating max label.
    pub rating_max_label: Option<String>,
    /// Rating max value: at most 10.
    pub rating_max_value: Option<i64>,
    /// Rating min label.
    pub rating_min_label: Option<String>,
    /// Rating min value: at least 0.
    pub rating_min_value: Option<i64>,
    /// Right answers.
    pub right_answers: Option<Vec<String>>,
    /// Show as dropdown: defaults to `false`.
    pub show_as_dropdown: Option<bool>,
    /// Type: required in requests.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum PollQuestionType {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// `matching`.
    Matching,
    /// `rank_order`.
    RankOrder,
    /// `short_answer`.
    ShortAnswer,
    /// `long_answer`.
    LongAnswer,
    /// `fill_in_the_blank`.
    FillInTheBlank,
    /// `rating_scale`.
    RatingScale,
}

/// Create or update session polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateOrUpdateSessionPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateOrUpdateSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/sessions/<session_id>/polls" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_poll",
        "zoom_events:update:session_poll:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Polls: at most 300 items.
    pub polls: Option<Vec<Poll>>,
}

/// List session reservations.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let reservations = ListSessionReservations::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/reservations" -> ListSessionReservationsResponse,
    paginate = reservations: Reservation,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_session_reservations",
        "zoom_events:read:list_session_reservations:admin",
    ],
    errors = [
        (400, 26302, "the time is outside the allowed range"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionReservations {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Records per page: at most 300; defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionReservationsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Reservations: at most 300 items.
    pub reservations: Vec<Reservation>,
}

/// Element of `reservations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reservation {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Add session reservations.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::AddSessionReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddSessionReservations::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/sessions/<session_id>/reservations" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:write:session_reservations",
        "zoom_events:write:session_reservations:admin",
    ],
    errors = [
        (400, 26306, "a limit is exceeded"),
        (400, 26307, "a required setting is turned off"),
        (400, 26308, "a required setting is turned off"),
        (400, 26309, "the user cannot be used for this"),
        (400, 26310, "a parameter is missing or invalid"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSessionReservations {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Email.
    pub email: String,
}

/// Delete session reservations.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteSessionReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSessionReservations::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/sessions/<session_id>/reservations" -> (),
    body = json,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:delete:session_reservations",
        "zoom_events:delete:session_reservations:admin",
    ],
    errors = [
        (400, 26311, "the session reservation was not found"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionReservations {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Email.
    pub email: String,
}
