//! Sessions, interpreters: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the interpreters of one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/interpreters)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionInterpreters {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}

/// Response to [`ListSessionInterpreters`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionInterpretersResponse {
    /// Number of interpreters of the session.
    pub total_records: Option<i64>,
    /// The interpreters, one entry each. At most 300 items.
    pub interpreters: Option<Vec<Interpreter>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interpreter of a session, with the languages between which they translate.
///
/// Element of `interpreters` in [`ListSessionInterpretersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// Whether the interpreter speaks or uses sign language.
    #[wire("type")]
    pub kind: Option<InterpreterType>,
    /// Code of the language from which the interpreter translates.
    pub source_language_id: Option<SourceLanguageId>,
    /// Name of the language from which the interpreter translates.
    pub source_language_display_name: Option<String>,
    /// Code of the language into which the interpreter translates.
    pub target_language_id: Option<TargetLanguageId>,
    /// Name of the language into which the interpreter translates.
    pub target_language_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the interpreter speaks or uses sign language.
///
/// Values of `type` in [`Interpreter`] and [`SessionInterpreter`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum InterpreterType {
    /// `1`: A spoken-language interpreter.
    LanguageInterpreter = 1,
    /// `2`: A sign language interpreter.
    SignLanguageInterpreter = 2,
}

/// Code of the language from which the interpreter translates.
///
/// Values of `source_language_id` in [`Interpreter`] and [`SessionInterpreter`].
#[zoom_enum]
pub enum SourceLanguageId {
    /// `US`: The English language.
    #[value("US")]
    Us,
    /// `CN`: The Chinese language.
    #[value("CN")]
    Cn,
    /// `JP`: The Japanese language.
    #[value("JP")]
    Jp,
    /// `DE`: The German language.
    #[value("DE")]
    De,
    /// `FR`: The French language.
    #[value("FR")]
    Fr,
    /// `RU`: The Russian language.
    #[value("RU")]
    Ru,
    /// `PT`: The Portuguese language.
    #[value("PT")]
    Pt,
    /// `ES`: The Spanish language.
    #[value("ES")]
    Es,
    /// `KR`: The Korean language.
    #[value("KR")]
    Kr,
}

/// Code of the language into which the interpreter translates.
///
/// Values of `target_language_id` in [`Interpreter`] and [`SessionInterpreter`].
#[zoom_enum]
pub enum TargetLanguageId {
    /// `US`: The English language.
    #[value("US")]
    Us,
    /// `CN`: The Chinese language.
    #[value("CN")]
    Cn,
    /// `JP`: The Japanese language.
    #[value("JP")]
    Jp,
    /// `DE`: The German language.
    #[value("DE")]
    De,
    /// `FR`: The French language.
    #[value("FR")]
    Fr,
    /// `RU`: The Russian language.
    #[value("RU")]
    Ru,
    /// `PT`: The Portuguese language.
    #[value("PT")]
    Pt,
    /// `ES`: The Spanish language.
    #[value("ES")]
    Es,
    /// `KR`: The Korean language.
    #[value("KR")]
    Kr,
    /// `ASE`: American Sign Language.
    #[value("ASE")]
    Ase,
    /// `CSL`: Chinese Sign Language.
    #[value("CSL")]
    Csl,
    /// `FSL`: French Sign Language.
    #[value("FSL")]
    Fsl,
    /// `GSG`: German Sign Language.
    #[value("GSG")]
    Gsg,
    /// `JSL`: Japanese Sign Language.
    #[value("JSL")]
    Jsl,
    /// `RSL`: Russian Sign Language.
    #[value("RSL")]
    Rsl,
    /// `BZS`: Brazilian Sign Language.
    #[value("BZS")]
    Bzs,
    /// `SSP`: Spanish Sign Language.
    #[value("SSP")]
    Ssp,
    /// `MFS`: Mexican Sign Language.
    #[value("MFS")]
    Mfs,
    /// `BFI`: British Sign Language.
    #[value("BFI")]
    Bfi,
}

/// Sets the interpreters of one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateOrUpdateSessionInterpreters, InterpreterType, SessionInterpreter, SourceLanguageId, TargetLanguageId};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateOrUpdateSessionInterpreters::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .interpreters(vec![
///         SessionInterpreter::new()
///             .email("jill@example.com")
///             .kind(InterpreterType::LanguageInterpreter)
///             .source_language_id(SourceLanguageId::Us)
///             .target_language_id(TargetLanguageId::Es),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/PUT/zoom_events/events/{eventId}/sessions/{sessionId}/interpreters)
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/sessions/<session_id>/interpreters" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_interpreter",
        "zoom_events:update:session_interpreter:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionInterpreters {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// The interpreters, one entry each. At most 300 items.
    pub interpreters: Option<Vec<SessionInterpreter>>,
}

/// Interpreter of a session, with the language pair.
///
/// Element of `interpreters` in [`CreateOrUpdateSessionInterpreters`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionInterpreter {
    /// Email address of the interpreter.
    pub email: Option<String>,
    /// Whether the interpreter speaks or uses sign language.
    #[wire("type")]
    pub kind: Option<InterpreterType>,
    /// Code of the language from which the interpreter translates.
    pub source_language_id: Option<SourceLanguageId>,
    /// Code of the language into which the interpreter translates.
    pub target_language_id: Option<TargetLanguageId>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
