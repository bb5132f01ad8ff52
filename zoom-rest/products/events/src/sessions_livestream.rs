//! Sessions, livestream: 2 operations.

use zoom_core::{DateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Returns how livestreaming into a session over RTMP, a streaming protocol, is set up.
///
/// Works only for webinar sessions; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/livestream)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionLivestreamConfiguration {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}

/// Response to [`GetSessionLivestreamConfiguration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLivestreamConfiguration {
    /// Whether the session accepts an incoming stream over RTMP, a live streaming protocol; for webinar sessions only.
    pub incoming_enabled: Option<bool>,
    /// Settings of the stream that is sent to Zoom.
    pub incoming_config: Option<IncomingConfig>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the stream that is sent to Zoom.
///
/// Value of `incoming_config` in [`SessionLivestreamConfiguration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingConfig {
    /// ID of the stream key.
    pub stream_key_id: Option<String>,
    /// Name of the stream key.
    pub stream_key_name: Option<String>,
    /// What the stream key is for.
    pub stream_key_description: Option<String>,
    /// Whether the stream key is saved for several sessions or made for one.
    pub stream_key_type: Option<StreamKeyType>,
    /// Secret key that goes with the stream URL.
    pub stream_key: Option<Secret>,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    pub stream_url: Option<String>,
    /// URL to which the stream is sent as a fallback.
    pub stream_backup_url: Option<String>,
    /// When the stream key becomes valid, in UTC.
    pub effective_time: Option<DateTime>,
    /// When the stream key stops working, in UTC.
    pub expiration_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the stream key, which lets streaming software send video to the session, is reusable.
///
/// Values of `stream_key_type` in [`IncomingConfig`].
#[zoom_enum]
pub enum StreamKeyType {
    /// `SAVED`: A stored key, reusable for several sessions.
    #[value("SAVED")]
    Saved,
    /// `GENERATED`: A key made for one session.
    #[value("GENERATED")]
    Generated,
}

/// Changes how livestreaming into a session over RTMP, a streaming protocol, is set up.
///
/// Works only for webinar sessions; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{SessionLivestreamIncomingConfig, UpdateSessionLivestreamConfiguration};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamConfiguration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", true)
///     .incoming_config(
///         SessionLivestreamIncomingConfig::new().stream_key_type("GENERATED"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/PATCH/zoom_events/events/{eventId}/sessions/{sessionId}/livestream)
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
        (400, 26303, NOT_SUPPORTED_FOR_THIS_TYPE = "not supported for this type"),
        (400, 26304, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 26305, NOT_SUPPORTED = "not supported"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLivestreamConfiguration {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Whether the session accepts an incoming stream over RTMP, a live streaming protocol; for webinar sessions only.
    pub incoming_enabled: bool,
    /// Settings of the stream that is sent to Zoom; needed when `incoming_enabled` is `true`.
    pub incoming_config: Option<SessionLivestreamIncomingConfig>,
}

/// Settings of the stream that is sent to Zoom; needed when `incoming_enabled` is `true`.
///
/// Value of `incoming_config` in [`UpdateSessionLivestreamConfiguration`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLivestreamIncomingConfig {
    /// Kind of stream key to use, needed when the incoming stream is turned on; a request can only ask for `GENERATED`, a key made for this session.
    pub stream_key_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
