//! Sessions, reservations: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

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
    /// Records per page: defaults to `30`.
    #[range(..=300)]
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
    #[lossy]
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
