//! Scheduled events: 5 operations.

use zoom_core::{DateOrDateTime, Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::ScheduledEventStatus;

/// Lists the events scheduled with Zoom Scheduler.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events)
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
    errors = [
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledEvents {
    /// End of the time range: only events that start before it are returned.
    pub to: Option<DateOrDateTime>,
    /// Start of the time range: only events that end after it are returned.
    pub from: Option<DateOrDateTime>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Whether events are sorted by their start (`startTime`) or by when they were last changed; Zoom documents only the first value.
    pub order_by: Option<String>,
    /// IANA time zone in which the response gives its times.
    pub time_zone: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether canceled events are returned too.
    pub show_deleted: Option<bool>,
    /// Set to `pending` to get pending events, presumably those that await confirmation; Zoom does not explain the word.
    pub event_type: Option<String>,
    /// ID of the user whose events to return; only for administrators.
    pub user_id: Option<String>,
    /// Keeps only events whose meeting ID or title contains this text.
    pub search: Option<String>,
    /// Keeps only events of the Zoom Scheduler team with this ID.
    pub team_id: Option<String>,
}

/// Response to [`ListScheduledEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListScheduledEventsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Scheduled events, one entry each.
    #[lossy]
    pub items: Vec<ScheduledEventItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetScheduledEvents`].
///
/// Element of `items` in [`ListScheduledEventsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEventItem {
    /// ID of the scheduled event (a booking).
    pub event_id: Option<String>,
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: Option<String>,
    /// The people who attend or are invited, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// Description of the event, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// When the scheduled event ends, with its offset from UTC.
    pub end_date_time: Option<String>,
    /// Email addresses of the guests of the appointment, one entry each; Zoom does not say how guests differ from `attendees`.
    pub guests: Option<Vec<String>>,
    /// Description of the place of the appointment, in free text, if the host sets a custom one.
    #[length(..=1024)]
    pub location: Option<String>,
    /// When the scheduled event begins, with its offset from UTC.
    pub start_date_time: Option<String>,
    /// Whether the event is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Title of the event.
    #[length(..=256)]
    pub summary: Option<String>,
    /// When the event was last changed.
    pub updated: Option<String>,
    /// Notes about the appointment.
    #[length(..=1024)]
    pub meeting_notes: Option<String>,
    /// Whether the event is scheduled (`default`) or pending.
    pub event_type: Option<EventType>,
    /// Online meeting in which the appointment takes place, with its service, number, passcode and URL.
    pub external_location: Option<ExternalLocation>,
    /// Tracking parameters of the booking link, such as `utm_source`.
    pub tracking_params: Option<Vec<TrackingParam>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who is invited to a scheduled event.
///
/// Element of `attendees` in [`ScheduledEventItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Whether the attendee made the booking.
    pub booker: Option<bool>,
    /// When the attendee's entry was created; Zoom also describes it as the time at which the person attended.
    pub created: Option<String>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// IANA time zone of the attendee.
    pub time_zone: Option<String>,
    /// Whether the invitee did not come.
    pub no_show: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the event is scheduled (`default`) or pending.
///
/// Values of `event_type` in [`ScheduledEventItem`].
#[zoom_enum]
pub enum EventType {
    /// `default`: Event that is scheduled.
    Default,
    /// `pending`: Event that is not scheduled yet.
    Pending,
}

/// Online meeting in which the appointment takes place, with its service, number, passcode and URL.
///
/// Value of `external_location` in [`ScheduledEventItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExternalLocation {
    /// Service that hosts the online meeting, such as Zoom or Google Meet.
    pub kind: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<Id>,
    /// Personal Meeting ID (PMI), the permanent number of a user's own meeting room, if the appointment takes place there.
    pub personal_meeting_id: Option<String>,
    /// Passcode with which to join the online meeting.
    pub meeting_passcode: Option<String>,
    /// Description of the online meeting, in free text.
    pub meeting_description: Option<String>,
    /// URL with which to join the online meeting.
    pub meeting_join_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// UTM parameter that tracks where a booking came from.
///
/// Element of `tracking_params` in [`ScheduledEventItem`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingParam {
    /// Name of the UTM parameter in schedule links.
    pub key: Option<String>,
    /// Scheduler tag for the UTM parameter, such as `UTM_Source`.
    pub label: Option<String>,
    /// Value of the UTM parameter in the link.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one event scheduled with Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetScheduledEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetScheduledEvents::new("Zl3aVt0bQ9y")
///     .user_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events/{eventId})
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
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetScheduledEvents {
    /// ID of the scheduled event (a booking).
    pub event_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    pub user_id: Option<String>,
    /// ID of the Zoom Scheduler team to which the user belongs.
    pub team_id: Option<String>,
}

/// Changes one event scheduled with Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{ScheduledEventAttendee, UpdateScheduledEvents};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateScheduledEvents::new("Zl3aVt0bQ9y")
///     .attendees(vec![
///         ScheduledEventAttendee::new().attendee_id("Zl3aVt0bQ9y").no_show(true),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/PATCH/scheduler/events/{eventId})
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
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateScheduledEvents {
    /// ID of the scheduled event (a booking).
    pub event_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    #[query]
    pub user_id: Option<String>,
    /// The people who attend or are invited, one entry each.
    pub attendees: Option<Vec<ScheduledEventAttendee>>,
    /// Whether the event is confirmed or canceled.
    pub status: Option<ScheduledEventStatus>,
    /// Notes about the appointment.
    #[length(..=1024)]
    pub meeting_notes: Option<String>,
}

/// Attendee of a scheduled event, and whether the person failed to come.
///
/// Element of `attendees` in [`UpdateScheduledEvents`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduledEventAttendee {
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// Whether the invitee did not come.
    pub no_show: Option<bool>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one event scheduled with Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::DeleteScheduledEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteScheduledEvents::new("Zl3aVt0bQ9y")
///     .user_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/DELETE/scheduler/events/{eventId})
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
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteScheduledEvents {
    /// ID of the scheduled event (a booking).
    pub event_id: String,
    /// ID of the user on whose behalf an administrator sends the request.
    pub user_id: Option<String>,
}

/// Returns one person invited to a scheduled event.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events/{eventId}/attendees/{attendeeId})
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
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetScheduledEventAttendee {
    /// ID of the scheduled event (a booking).
    pub event_id: String,
    /// ID of the attendee.
    pub attendee_id: String,
}

/// Response to [`GetScheduledEventAttendee`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetScheduledEventAttendeeResponse {
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// ID of the scheduled event (a booking).
    pub event_id: Option<String>,
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: Option<String>,
    /// When the attendee's entry was created; Zoom describes it as the time at which the attendee created the event.
    pub created: Option<String>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// First name of the attendee.
    pub first_name: Option<String>,
    /// Last name of the attendee.
    pub last_name: Option<String>,
    /// IANA time zone of the attendee.
    pub time_zone: Option<String>,
    /// Whether the invitee did not come.
    pub no_show: Option<bool>,
    /// Answers to the questions on the booking page, one entry each. At most 10 items.
    pub custom_values: Option<Vec<CustomValue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Answers of an invitee to one question of the booking page.
///
/// Element of `custom_values` in [`GetScheduledEventAttendeeResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomValue {
    /// Text of the question on the booking page.
    #[length(1..=8192)]
    pub name: Option<String>,
    /// Place of the question in the form.
    #[range(0..=9)]
    pub position: Option<i64>,
    /// Answers to the question, one entry each. At most 10 items.
    pub values: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
