//! Scheduled events: 5 operations.

use zoom_core::{DateOrDateTime, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::ScheduledEventStatus;

/// List scheduled events.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::ListScheduledEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListScheduledEvents::new()
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scheduler/events" -> ListScheduledEventsResponse,
    paginate = items: ScheduledEventItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:list_scheduled_events",
        "scheduler:read:list_scheduled_events:admin",
    ],
    errors = [(401, 401, "permission denied"), (500, 500, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledEvents {
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Order by.
    pub order_by: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Show deleted.
    pub show_deleted: Option<bool>,
    /// Event type: always `pending`.
    pub event_type: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Search.
    pub search: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
}

/// Response to [`ListScheduledEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListScheduledEventsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<ScheduledEventItem>,
}

/// Response to [`GetScheduledEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEventItem {
    /// Event ID.
    pub event_id: Option<String>,
    /// Schedule ID.
    pub schedule_id: Option<String>,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// End date time.
    pub end_date_time: Option<String>,
    /// Guests.
    pub guests: Option<Vec<String>>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Start date time.
    pub start_date_time: Option<String>,
    /// Status.
    pub status: Option<ScheduledEventStatus>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Updated.
    pub updated: Option<String>,
    /// Meeting notes.
    #[length(..=1024)]
    pub meeting_notes: Option<String>,
    /// Event type.
    pub event_type: Option<EventType>,
    /// External location.
    pub external_location: Option<ExternalLocation>,
    /// Tracking params.
    pub tracking_params: Option<Vec<TrackingParam>>,
}

/// Element of `attendees`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Booker.
    pub booker: Option<bool>,
    /// Created.
    pub created: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Attendee ID.
    pub attendee_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// No show.
    pub no_show: Option<bool>,
}

/// Values of `event_type`.
#[zoom_enum]
pub enum EventType {
    /// `default`.
    Default,
    /// `pending`.
    Pending,
}

/// Value of `external_location`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalLocation {
    /// Kind.
    pub kind: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Personal meeting ID.
    pub personal_meeting_id: Option<String>,
    /// Meeting passcode.
    pub meeting_passcode: Option<String>,
    /// Meeting description.
    pub meeting_description: Option<String>,
    /// Meeting join URL.
    pub meeting_join_url: Option<String>,
}

/// Element of `tracking_params`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingParam {
    /// Key.
    pub key: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Get scheduled events.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetScheduledEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetScheduledEvents::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .team_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scheduler/events/<event_id>" -> ScheduledEventItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:scheduled_event",
        "scheduler:read:scheduled_event:admin",
    ],
    errors = [
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetScheduledEvents {
    /// Event ID.
    pub event_id: String,
    /// User ID.
    pub user_id: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
}

/// Update scheduled events.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{ScheduledEventStatus, UpdateScheduledEvents};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateScheduledEvents::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .status(ScheduledEventStatus::Confirmed)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/scheduler/events/<event_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:update:scheduled_event",
        "scheduler:update:scheduled_event:admin",
    ],
    errors = [
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateScheduledEvents {
    /// Event ID.
    pub event_id: String,
    /// User ID.
    #[query]
    pub user_id: Option<String>,
    /// Attendees.
    pub attendees: Option<Vec<ScheduledEventAttendee>>,
    /// Status.
    pub status: Option<ScheduledEventStatus>,
    /// Meeting notes.
    #[length(..=1024)]
    pub meeting_notes: Option<String>,
}

/// Element of `attendees`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEventAttendee {
    /// Attendee ID.
    pub attendee_id: Option<String>,
    /// No show.
    pub no_show: Option<bool>,
    /// Email.
    pub email: Option<String>,
}

/// Delete scheduled events.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::DeleteScheduledEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteScheduledEvents::new("Zl3aVt0bQ9y").user_id("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/scheduler/events/<event_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:delete:scheduled_event",
        "scheduler:delete:scheduled_event:admin",
    ],
    errors = [
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteScheduledEvents {
    /// Event ID.
    pub event_id: String,
    /// User ID.
    pub user_id: Option<String>,
}

/// Get scheduled event attendee.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetScheduledEventAttendee;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetScheduledEventAttendee::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/scheduler/events/<event_id>/attendees/<attendee_id>" -> GetScheduledEventAttendeeResponse,
    rate_limit = Light,
    scopes = [
        "scheduler:read",
        "scheduler:read:admin",
        "scheduler:read:scheduled_event_attendee",
        "scheduler:read:scheduled_event_attendee:admin",
    ],
    errors = [
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetScheduledEventAttendee {
    /// Event ID.
    pub event_id: String,
    /// Attendee ID.
    pub attendee_id: String,
}

/// Response to [`GetScheduledEventAttendee`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetScheduledEventAttendeeResponse {
    /// Attendee ID.
    pub attendee_id: Option<String>,
    /// Event ID.
    pub event_id: Option<String>,
    /// Schedule ID.
    pub schedule_id: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// No show.
    pub no_show: Option<bool>,
    /// Custom values: at most 10 items.
    pub custom_values: Option<Vec<CustomValue>>,
}

/// Element of `custom_values`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomValue {
    /// Name.
    #[length(1..=8192)]
    pub name: Option<String>,
    /// Position.
    #[range(0..=9)]
    pub position: Option<i64>,
    /// Values: at most 10 items.
    pub values: Option<Vec<String>>,
}
