//! Sessions, reservations: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the registrants who reserved a place in one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/reservations)
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
        (400, 26302, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionReservations {
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

/// Response to [`ListSessionReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionReservationsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Reservations of the session, one entry each. At most 300 items.
    #[lossy]
    pub reservations: Vec<Reservation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who reserved a place in a session, by name and email address.
///
/// Element of `reservations` in [`ListSessionReservationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reservation {
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reserves a place in a session for a registrant, on behalf of the host.
///
/// Session reservations must be enabled; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/POST/zoom_events/events/{eventId}/sessions/{sessionId}/reservations)
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
        (400, 26306, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 26307, SETTING_TURNED_OFF_26307 = "a required setting is turned off"),
        (400, 26308, SETTING_TURNED_OFF_26308 = "a required setting is turned off"),
        (400, 26309, USER_CANNOT_BE_USED_FOR_THIS = "the user cannot be used for this"),
        (400, 26310, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSessionReservations {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Email address of the registrant.
    pub email: String,
}

/// Removes the place that a registrant has reserved in a session, on behalf of the host.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/DELETE/zoom_events/events/{eventId}/sessions/{sessionId}/reservations)
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
        (400, 26311, SESSION_RESERVATION_NOT_FOUND = "the session reservation was not found"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSessionReservations {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Email address of the registrant.
    pub email: String,
}
