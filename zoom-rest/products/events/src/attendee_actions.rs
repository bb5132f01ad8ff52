//! Attendee actions: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::FailedPerson;

/// Lists what the host did for attendees of an event, such as on-site check-in.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/attendee-actions/GET/zoom_events/events/{eventId}/attendee_action)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/attendee_action" -> AttendeeActions,
    paginate = attendees: Attendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:read",
        "zoom_events_attendee_actions:read:admin",
        "zoom_events:read:list_attendee_actions",
        "zoom_events:read:list_attendee_actions:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventAttendeeActions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Keeps only entries of the person with this email address.
    pub email: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListEventAttendeeActions`] and [`ListSessionAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AttendeeActions {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Attendees and what they did, one entry each. At most 300 items.
    #[lossy]
    pub attendees: Vec<Attendee>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attendee for whom an action is recorded, by email address.
///
/// Element of `attendees` in [`AttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Text for tracking where the attendee's action came from.
    pub source: Option<String>,
    /// Action that was recorded for the attendee. Always `check-in`.
    pub action: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Records on-site actions, such as check-in, for up to 300 attendees of an event.
///
/// Part of a batch may fail; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{EventAttendeeActionAttendee, UpdateEventAttendeeActions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEventAttendeeActions::new("Zl3aVt0bQ9y")
///     .attendees(vec![EventAttendeeActionAttendee::new(
///         "jill@example.com",
///         "check-in",
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/attendee-actions/PATCH/zoom_events/events/{eventId}/attendee_action)
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/attendee_action" -> UpdateEventAttendeeActionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:write",
        "zoom_events_attendee_actions:write:admin",
        "zoom_events:update:batch_attendee_actions",
        "zoom_events:update:batch_attendee_actions:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2003, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventAttendeeActions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Attendees and the action to record for each, one entry each. At most 300 items.
    pub attendees: Option<Vec<EventAttendeeActionAttendee>>,
    /// Text for tracking where the attendee's action came from.
    pub source: Option<String>,
}

/// Attendee of an event or session, with the action to record for them.
///
/// Element of `attendees` in [`UpdateEventAttendeeActions`] and [`UpdateSessionAttendeeActions`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct EventAttendeeActionAttendee {
    /// Email address of the attendee. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// Action to record for the attendee. Required in requests. The only value is `check-in`.
    #[required(new)]
    pub action: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateEventAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventAttendeeActionsResponse {
    /// What failed, one entry per problem; empty if everything succeeded. At most 300 items.
    pub errors: Option<Vec<FailedPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists what the host did for attendees of a session, such as on-site check-in.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/attendee-actions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/attendee_action)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/attendee_action" -> AttendeeActions,
    paginate = attendees: Attendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_attendee_actions:read",
        "zoom_events_attendee_actions:read:admin",
        "zoom_events:read:list_session_attendee_actions",
        "zoom_events:read:list_session_attendee_actions:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionAttendeeActions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Keeps only entries of the person with this email address.
    pub email: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Records on-site actions, such as check-in, for up to 300 attendees of a session.
///
/// Part of a batch may fail; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{EventAttendeeActionAttendee, UpdateSessionAttendeeActions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateSessionAttendeeActions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .attendees(vec![EventAttendeeActionAttendee::new(
///         "jill@example.com",
///         "check-in",
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/attendee-actions/PATCH/zoom_events/events/{eventId}/sessions/{sessionId}/attendee_action)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2003, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2005, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionAttendeeActions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// Attendees and the action to record for each, one entry each. At most 300 items.
    pub attendees: Option<Vec<EventAttendeeActionAttendee>>,
    /// Text for tracking where the attendee's action came from.
    pub source: Option<String>,
}

/// Response to [`UpdateSessionAttendeeActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSessionAttendeeActionsResponse {
    /// What failed, one entry per problem; empty if everything succeeded. At most 300 items.
    pub errors: Option<Vec<FailedPerson>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
