//! Sessions, join token: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns a token with which a ticket holder can join one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/join_token)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/join_token" -> SessionJoinToken,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:session_token",
        "zoom_events:read:session_token:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionJoinToken {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}

/// Response to [`GetSessionJoinToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionJoinToken {
    /// Result of the request: `0` for success, or the code of an error.
    pub code: Option<SessionJoinTokenCode>,
    /// Explanation of the result, such as `success`.
    pub error_message: Option<String>,
    /// Token with which the ticket holder joins the session.
    pub join_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Result of the request: `0` for success, or the code of an error.
///
/// Values of `code` in [`SessionJoinToken`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SessionJoinTokenCode {
    /// `0`: The request succeeded.
    Success = 0,
    /// `1120`: Bad request.
    BadRequest = 1120,
    /// `1130`: The ticket was not found.
    ErrorTicketNotFound = 1130,
    /// `1140`: Internal server error.
    InternalServerError = 1140,
    /// `1150`: The ticket was revoked.
    ErrorCodeTicketRevoke = 1150,
}
