//! Attendee actions: 4 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::Error;

/// List event attendee actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListEventAttendeeActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = ListEventAttendeeActions::new("Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/attendee_action" -> ListEventAttendeeActionsResponse,
    paginate = attendees: Attendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:read",
        "zoom_events_attendee_actions:read:admin",
        "zoom_events:read:list_attendee_actions",
        "zoom_events:read:list_attendee_actions:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventAttendeeActions {
    /// Event ID.
    pub event_id: String,
    /// Email.
    pub email: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListEventAttendeeActions`] and [`ListSessionAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventAttendeeActionsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Attendees: at most 300 items.
    #[lossy]
    pub attendees: Vec<Attendee>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Email.
    pub email: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Action: always `check-in`.
    pub action: Option<String>,
}

/// Update event attendee actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateEventAttendeeActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEventAttendeeActions::new("Zl3aVt0bQ9y")
///     .source("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/attendee_action" -> UpdateEventAttendeeActionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:write",
        "zoom_events_attendee_actions:write:admin",
        "zoom_events:update:batch_attendee_actions",
        "zoom_events:update:batch_attendee_actions:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2003, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventAttendeeActions {
    /// Event ID.
    pub event_id: String,
    /// Attendees: at most 300 items.
    pub attendees: Option<Vec<EventAttendeeActionAttendee>>,
    /// Source.
    pub source: Option<String>,
}

/// Element of `attendees`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct EventAttendeeActionAttendee {
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// Action: required in requests; always `check-in`.
    #[required(new)]
    pub action: Option<String>,
}

/// Response to [`UpdateEventAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventAttendeeActionsResponse {
    /// Errors: at most 300 items.
    pub errors: Option<Vec<Error>>,
}

/// List session attendee actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionAttendeeActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = ListSessionAttendeeActions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/attendee_action" -> ListEventAttendeeActionsResponse,
    paginate = attendees: Attendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:read",
        "zoom_events_attendee_actions:read:admin",
        "zoom_events:read:list_session_attendee_actions",
        "zoom_events:read:list_session_attendee_actions:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionAttendeeActions {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Email.
    pub email: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Update session attendee actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateSessionAttendeeActions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateSessionAttendeeActions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .source("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/sessions/<session_id>/attendee_action" -> UpdateSessionAttendeeActionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:write",
        "zoom_events_attendee_actions:write:admin",
        "zoom_events:update:batch_session_attendee_actions",
        "zoom_events:update:batch_session_attendee_actions:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2003, "the event was not found"),
        (404, 2005, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionAttendeeActions {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Attendees: at most 300 items.
    pub attendees: Option<Vec<EventAttendeeActionAttendee>>,
    /// Source.
    pub source: Option<String>,
}

/// Response to [`UpdateSessionAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSessionAttendeeActionsResponse {
    /// Errors: at most 300 items.
    pub errors: Option<Vec<Error>>,
}
