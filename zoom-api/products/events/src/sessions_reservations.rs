//! Sessions, reservations: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List session reservations.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListSessionReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let reservations = ListSessionReservations::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
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
        (400, 26302, "the time lies outside of what can be asked for"),
        (403, 260200, "no permission"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionReservations {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListSessionReservations`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSessionReservationsResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Reservations: at most 300 of them.
    pub reservations: Vec<Reservation>,
}

/// Reservation.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::events::AddSessionReservations;
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
        (400, 26307, "a setting that this needs is off"),
        (400, 26308, "a setting that this needs is off"),
        (400, 26309, "the user can't be used for this"),
        (400, 26310, "a parameter is missing or not valid"),
        (403, 260200, "no permission"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::events::DeleteSessionReservations;
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
        (403, 260200, "no permission"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSessionReservations {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Email.
    pub email: String,
}
