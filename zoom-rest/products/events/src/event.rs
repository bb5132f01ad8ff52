//! Events: 6 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{AttendanceType, RoleType};

/// List events.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{EventStatusType, ListEvents, RoleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let events = ListEvents::new()
///     .role_type(RoleType::Host)
///     .event_status_type(EventStatusType::Upcoming)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events" -> ListEventsResponse,
    paginate = events: Event,
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:read",
        "zoom_events_basic:read:admin",
        "zoom_events:read:list_events",
        "zoom_events:read:list_events:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEvents {
    /// Role type: defaults to `attendee`.
    pub role_type: Option<RoleType>,
    /// Event status type: defaults to `upcoming`.
    pub event_status_type: Option<EventStatusType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `event_status_type`.
#[zoom_enum]
pub enum EventStatusType {
    /// `upcoming`.
    Upcoming,
    /// `past`.
    Past,
    /// `draft`.
    Draft,
    /// `cancelled`.
    Cancelled,
}

/// Response to [`ListEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Events: at most 300 items.
    #[lossy]
    pub events: Vec<Event>,
}

/// Element of `events`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Event {
    /// Event ID.
    pub event_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Event type.
    pub event_type: Option<String>,
    /// Recurrence.
    pub recurrence: Option<EventRecurrence>,
    /// Access level.
    pub access_level: Option<String>,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Categories: at most 20 items.
    pub categories: Option<Vec<String>>,
    /// Tags: at most 200 items.
    pub tags: Option<Vec<String>>,
    /// Calendar: at most 6 items.
    pub calendar: Option<Vec<Calendar>>,
    /// Status.
    pub status: Option<String>,
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Lobby start time.
    pub lobby_start_time: Option<DateTime>,
    /// Lobby end time.
    pub lobby_end_time: Option<DateTime>,
    /// Event URL.
    pub event_url: Option<String>,
    /// Blocked countries: at most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    pub physical_location: Option<String>,
    /// Tagline.
    pub tagline: Option<String>,
}

/// Value of `recurrence`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventRecurrence {
    /// Type.
    #[wire("type")]
    pub kind: Option<EventRecurrenceType>,
    /// Repeat interval.
    pub repeat_interval: Option<i64>,
    /// Weekly days.
    pub weekly_days: Option<String>,
    /// Monthly days.
    #[range(1..=31)]
    pub monthly_days: Option<i64>,
    /// Monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// End times.
    pub end_times: Option<i64>,
    /// End date time.
    pub end_date_time: Option<DateTime>,
    /// Monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EventRecurrenceType {
    /// `1`.
    Daily = 1,
    /// `2`.
    Weekly = 2,
    /// `3`.
    Monthly = 3,
}

/// Values of `monthly_week_day`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeekDay {
    /// `1`.
    Sunday = 1,
    /// `2`.
    Monday = 2,
    /// `3`.
    Tuesday = 3,
    /// `4`.
    Wednesday = 4,
    /// `5`.
    Thursday = 5,
    /// `6`.
    Friday = 6,
    /// `7`.
    Saturday = 7,
}

/// Values of `monthly_week`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeek {
    /// `-1`.
    LastWeekOfMonth = -1,
    /// `1`.
    FirstWeek = 1,
    /// `2`.
    SecondWeek = 2,
    /// `3`.
    ThirdWeek = 3,
    /// `4`.
    FourthWeek = 4,
}

/// Element of `calendar`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Calendar {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Create event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{AttendanceType, CreateEvent, EventType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEvent::new(
///     "Support",
///     "Each Monday",
///     "Europe/Berlin",
///     EventType::SimpleEvent,
///     "one",
///     "Zl3aVt0bQ9y",
///     AttendanceType::Virtual,
/// )
///     .meeting_type("one")
///     .contact_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events" -> CreateEventResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:write",
        "zoom_events_basic:write:admin",
        "zoom_events:write:event",
        "zoom_events:write:event:admin",
    ],
    errors = [
        (400, 26202, "a limit is exceeded"),
        (400, 26203, "a parameter is missing or invalid"),
        (400, 26204, "a parameter is missing or invalid"),
        (400, 260207, "not supported"),
        (403, 26201, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEvent {
    /// Name.
    pub name: String,
    /// Description.
    pub description: String,
    /// Time zone, such as `America/New_York`.
    pub timezone: String,
    /// Event type.
    pub event_type: EventType,
    /// Recurrence.
    pub recurrence: Option<CreateEventRecurrence>,
    /// Access level.
    pub access_level: String,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Categories: at most 20 items.
    pub categories: Option<Vec<String>>,
    /// Tags: at most 200 items.
    pub tags: Option<Vec<String>>,
    /// Calendar: at most 6 items.
    pub calendar: Option<Vec<Calendar>>,
    /// Hub ID.
    pub hub_id: String,
    /// Start time.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// End time.
    ///
    /// Deprecated by Zoom.
    pub end_time: Option<DateTime>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Lobby start time.
    pub lobby_start_time: Option<DateTime>,
    /// Lobby end time.
    pub lobby_end_time: Option<DateTime>,
    /// Blocked countries: at most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: AttendanceType,
    /// Physical location.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Tagline.
    pub tagline: Option<String>,
}

/// Values of `event_type`.
#[zoom_enum]
pub enum EventType {
    /// `SIMPLE_EVENT`.
    #[value("SIMPLE_EVENT")]
    SimpleEvent,
    /// `CONFERENCE`.
    #[value("CONFERENCE")]
    Conference,
    /// `RECURRING`.
    #[value("RECURRING")]
    Recurring,
}

/// Value of `recurrence`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventRecurrence {
    /// Type.
    #[wire("type")]
    pub kind: Option<EventRecurrenceType>,
    /// Repeat interval.
    pub repeat_interval: Option<i64>,
    /// Weekly days.
    pub weekly_days: Option<Vec<MonthlyWeekDay>>,
    /// Monthly days.
    pub monthly_days: Option<Vec<i64>>,
    /// Monthly week day.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// End times.
    pub end_times: Option<i64>,
    /// End date time.
    pub end_date_time: Option<DateTime>,
    /// Monthly week.
    pub monthly_week: Option<MonthlyWeek>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Response to [`CreateEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventResponse {
    /// Event ID.
    pub event_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Event type.
    pub event_type: Option<String>,
    /// Recurrence.
    pub recurrence: Option<CreateEventRecurrence>,
    /// Access level.
    pub access_level: Option<String>,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Categories: at most 20 items.
    pub categories: Option<Vec<String>>,
    /// Tags: at most 200 items.
    pub tags: Option<Vec<String>>,
    /// Calendar: at most 6 items.
    pub calendar: Option<Vec<Calendar>>,
    /// Status.
    pub status: Option<String>,
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Lobby start time.
    pub lobby_start_time: Option<DateTime>,
    /// Lobby end time.
    pub lobby_end_time: Option<DateTime>,
    /// Event URL.
    pub event_url: Option<String>,
    /// Blocked countries: at most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Tagline.
    pub tagline: Option<String>,
}

/// Get event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEvent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>" -> GetEventResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:read",
        "zoom_events_basic:read:admin",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEvent {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`GetEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetEventResponse {
    /// Event ID.
    pub event_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Event type.
    pub event_type: Option<String>,
    /// Recurrence.
    pub recurrence: Option<EventRecurrence>,
    /// Access level.
    pub access_level: Option<String>,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Categories: at most 20 items.
    pub categories: Option<Vec<String>>,
    /// Tags: at most 200 items.
    pub tags: Option<Vec<String>>,
    /// Calendar: at most 6 items.
    pub calendar: Option<Vec<Calendar>>,
    /// Status.
    pub status: Option<String>,
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Lobby start time.
    pub lobby_start_time: Option<DateTime>,
    /// Lobby end time.
    pub lobby_end_time: Option<DateTime>,
    /// Event URL.
    pub event_url: Option<String>,
    /// Blocked countries: at most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Tagline.
    pub tagline: Option<String>,
}

/// Update event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEvent::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:write",
        "zoom_events_basic:write:admin",
        "zoom_events:update:event",
        "zoom_events:update:event:admin",
    ],
    errors = [
        (400, 260210, "not possible at this time"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEvent {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Event type.
    pub event_type: Option<EventType>,
    /// Recurrence.
    pub recurrence: Option<EventRecurrence>,
    /// Access level.
    pub access_level: Option<String>,
    /// Meeting type.
    ///
    /// Deprecated by Zoom.
    pub meeting_type: Option<String>,
    /// Categories: at most 20 items.
    pub categories: Option<Vec<String>>,
    /// Tags: at most 200 items.
    pub tags: Option<Vec<String>>,
    /// Calendar: at most 6 items.
    pub calendar: Option<Vec<Calendar>>,
    /// Hub ID.
    pub hub_id: Option<String>,
    /// Start time.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// End time.
    ///
    /// Deprecated by Zoom.
    pub end_time: Option<DateTime>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Lobby start time.
    pub lobby_start_time: Option<DateTime>,
    /// Lobby end time.
    pub lobby_end_time: Option<DateTime>,
    /// Blocked countries: at most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
    /// Physical location.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Tagline.
    pub tagline: Option<String>,
}

/// Delete event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEvent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:write",
        "zoom_events_basic:write:admin",
        "zoom_events:delete:event",
        "zoom_events:delete:event:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// Event ID.
    pub event_id: String,
}

/// Create event actions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateEventActions, EventActionOperation};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventActions::new("Zl3aVt0bQ9y")
///     .operation(EventActionOperation::Publish)
///     .cancel_message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/event_actions" -> CreateEventActionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:write",
        "zoom_events_basic:write:admin",
        "zoom_events:write:event",
        "zoom_events:write:event:admin",
    ],
    errors = [
        (400, 1001, "the event is invalid"),
        (400, 1002, "the resource already exists"),
        (400, 1003, "the resource already exists"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventActions {
    /// Event ID.
    pub event_id: String,
    /// Operation.
    pub operation: Option<EventActionOperation>,
    /// Cancel message.
    pub cancel_message: Option<String>,
    /// Duplicate event.
    pub duplicate_event: Option<DuplicateEvent>,
}

/// Values of `operation`.
#[zoom_enum]
pub enum EventActionOperation {
    /// `publish`.
    Publish,
    /// `duplicate`.
    Duplicate,
    /// `cancel`.
    Cancel,
}

/// Value of `duplicate_event`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicateEvent {
    /// Name.
    pub name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
}

/// Response to [`CreateEventActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventActionsResponse {
    /// Status.
    pub status: Option<EventActionStatus>,
    /// Event ID.
    pub event_id: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum EventActionStatus {
    /// `duplicated`.
    Duplicated,
    /// `published`.
    Published,
    /// `cancelled`.
    Cancelled,
}
