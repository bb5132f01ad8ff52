//! Events: 6 operations.

use zoom_core::{CommaList, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{AttendanceType, RoleType};

/// Lists the Zoom Events events that belong to the user.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/GET/zoom_events/events)
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
    /// Whether to list the events that the user hosts or those that the user has tickets for. Default: `attendee`.
    pub role_type: Option<RoleType>,
    /// Whether upcoming, past, draft or canceled events are returned. Default: `upcoming`.
    pub event_status_type: Option<EventStatusType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether upcoming, past, draft or canceled events are returned.
///
/// Values of `event_status_type` in [`ListEvents`].
#[zoom_enum]
pub enum EventStatusType {
    /// `upcoming`: Events that are still to come.
    Upcoming,
    /// `past`: Events that are over.
    Past,
    /// `draft`: Events not published yet, for hosts only.
    Draft,
    /// `cancelled`: Events that were called off, for hosts only.
    Cancelled,
}

/// Response to [`ListEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// The events, one entry each. At most 300 items.
    #[lossy]
    pub events: Vec<Event>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Event in Zoom Events, with its type, access level, times and status.
///
/// Element of `events` in [`ListEventsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Event {
    /// ID of the Zoom Events event.
    pub event_id: Option<String>,
    /// Name of the Zoom Events event.
    pub name: Option<String>,
    /// What the event is about, in free text.
    pub description: Option<String>,
    /// IANA time zone of the event, although its times here are in UTC.
    pub timezone: Option<String>,
    /// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
    pub event_type: Option<String>,
    /// How the sessions of a recurring event repeat.
    pub recurrence: Option<EventRecurrence>,
    /// Whether the event is `PUBLIC`, or private without (`PRIVATE_UNRESTRICTED`) or with (`PRIVATE_RESTRICTED`) restrictions, which Zoom does not explain.
    pub access_level: Option<String>,
    /// Whether the event is a `MEETING` or a `WEBINAR`; single-session events only.
    pub meeting_type: Option<String>,
    /// Categories under which the event is listed. At most 20 items.
    pub categories: Option<Vec<String>>,
    /// Keywords by which the event can be found. At most 200 items.
    pub tags: Option<Vec<String>>,
    /// Times of the event, one entry per period, in UTC. At most 6 items.
    pub calendar: Option<Vec<EventPeriod>>,
    /// Whether the event is published (`PUBLISHED`) or a draft (`DRAFT`).
    pub status: Option<String>,
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// When the event begins, in UTC.
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// When the lobby opens, in UTC.
    pub lobby_start_time: Option<DateTime>,
    /// When the lobby closes, in UTC.
    pub lobby_end_time: Option<DateTime>,
    /// Default link to the event.
    pub event_url: Option<String>,
    /// Codes of the countries from which people cannot register, such as `US`. At most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the event takes place; hybrid and in-person events only.
    pub physical_location: Option<String>,
    /// Short line shown under the image on the event page.
    pub tagline: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the sessions of a recurring event repeat.
///
/// Value of `recurrence` in [`Event`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventRecurrence {
    /// Whether the sessions repeat daily, weekly or monthly.
    #[wire("type")]
    pub kind: Option<EventRecurrenceType>,
    /// Number of days (at most 90), weeks (at most 12) or months (at most 3) between sessions, depending on `type`.
    pub repeat_interval: Option<i64>,
    /// Days of the week on which the sessions take place, from `1` for Sunday to `7`, separated by commas. Each one of `1` to `7`.
    pub weekly_days: Option<CommaList<WeeklyDay>>,
    /// Day of the month on which the session takes place, from 1 to 31; for monthly recurrence only.
    #[range(1..=31)]
    pub monthly_days: Option<i64>,
    /// Day of the week on which the monthly session takes place, from `1` for Sunday; used with `monthly_week`.
    pub monthly_week_day: Option<WeekDay>,
    /// Number of sessions before the series ends; an alternative to `end_date_time`.
    pub end_times: Option<i64>,
    /// Date and time at which the series ends, in UTC; an alternative to `end_times`.
    pub end_date_time: Option<DateTime>,
    /// Week of the month in which the session takes place, `-1` for the last; used with `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// How long each session lasts, in minutes.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the sessions repeat daily, weekly or monthly.
///
/// Values of `type` in [`EventRecurrence`] and [`CreateEventRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EventRecurrenceType {
    /// `1`: Daily recurrence.
    Daily = 1,
    /// `2`: Weekly recurrence.
    Weekly = 2,
    /// `3`: Monthly recurrence.
    Monthly = 3,
}

/// Day of the week on which the sessions take place, from `1` for Sunday to `7`.
///
/// Values of `weekly_days` in [`EventRecurrence`].
#[zoom_enum]
pub enum WeeklyDay {
    /// `1`: Sunday.
    #[value("1")]
    Sunday,
    /// `2`: Monday.
    #[value("2")]
    Monday,
    /// `3`: Tuesday.
    #[value("3")]
    Tuesday,
    /// `4`: Wednesday.
    #[value("4")]
    Wednesday,
    /// `5`: Thursday.
    #[value("5")]
    Thursday,
    /// `6`: Friday.
    #[value("6")]
    Friday,
    /// `7`: Saturday.
    #[value("7")]
    Saturday,
}

/// Day of the week on which an event takes place.
///
/// Values of `monthly_week_day` and `weekly_days` in [`EventRecurrence`] and [`CreateEventRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum WeekDay {
    /// `1`: Sunday.
    Sunday = 1,
    /// `2`: Monday.
    Monday = 2,
    /// `3`: Tuesday.
    Tuesday = 3,
    /// `4`: Wednesday.
    Wednesday = 4,
    /// `5`: Thursday.
    Thursday = 5,
    /// `6`: Friday.
    Friday = 6,
    /// `7`: Saturday.
    Saturday = 7,
}

/// Week of the month in which the session takes place, `-1` for the last; used with `monthly_week_day`.
///
/// Values of `monthly_week` in [`EventRecurrence`] and [`CreateEventRecurrence`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonthlyWeek {
    /// `-1`: Last week of the month.
    LastWeekOfMonth = -1,
    /// `1`: First week of the month.
    FirstWeek = 1,
    /// `2`: Second week of the month.
    SecondWeek = 2,
    /// `3`: Third week of the month.
    ThirdWeek = 3,
    /// `4`: Fourth week of the month.
    FourthWeek = 4,
}

/// Period in which an event takes place.
///
/// Element of `calendar` in [`Event`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventPeriod {
    /// When this part of the event begins, in UTC.
    pub start_time: Option<DateTime>,
    /// When this part of the event ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an event in Zoom Events.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{AttendanceType, CreateEvent, EventPeriod, EventType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEvent::new(
///     "Sales kickoff",
///     "For the sales team",
///     "Europe/Berlin",
///     EventType::SimpleEvent,
///     "PRIVATE_RESTRICTED",
///     "Zl3aVt0bQ9y",
///     AttendanceType::Virtual,
/// )
/// .meeting_type("MEETING")
/// .calendar(vec![
///     EventPeriod::new()
///         .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///         .end_time("2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/POST/zoom_events/events)
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
        (400, 26202, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 26203, PARAMETER_MISSING_OR_INVALID_26203 = "a parameter is missing or invalid"),
        (400, 26204, PARAMETER_MISSING_OR_INVALID_26204 = "a parameter is missing or invalid"),
        (400, 260207, NOT_SUPPORTED = "not supported"),
        (403, 26201, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEvent {
    /// Name of the Zoom Events event.
    pub name: String,
    /// What the event is about, in free text.
    pub description: String,
    /// IANA time zone of the event, although its times here are in UTC.
    pub timezone: String,
    /// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
    pub event_type: EventType,
    /// How the sessions of a recurring event repeat.
    pub recurrence: Option<CreateEventRecurrence>,
    /// Whether the event is private without (`PRIVATE_UNRESTRICTED`) or with (`PRIVATE_RESTRICTED`) restrictions, which Zoom does not explain; `PUBLIC` is documented only for listed and fetched events.
    pub access_level: String,
    /// Whether the event is a `MEETING` or a `WEBINAR`; single-session events only.
    pub meeting_type: Option<String>,
    /// Categories under which the event is listed. At most 20 items.
    pub categories: Option<Vec<EventCategory>>,
    /// Keywords by which the event can be found. At most 200 items.
    pub tags: Option<Vec<String>>,
    /// Times of the event, one entry per period, in UTC. At most 6 items.
    pub calendar: Option<Vec<EventPeriod>>,
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// When the event begins, in UTC.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    ///
    /// Deprecated by Zoom.
    pub end_time: Option<DateTime>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// When the lobby opens, in UTC.
    pub lobby_start_time: Option<DateTime>,
    /// When the lobby closes, in UTC.
    pub lobby_end_time: Option<DateTime>,
    /// Codes of the countries from which people cannot register, such as `US`. At most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: AttendanceType,
    /// Address where the event takes place; hybrid and in-person events only.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Short line shown under the image on the event page.
    pub tagline: Option<String>,
}

/// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
///
/// Values of `event_type` in [`CreateEvent`] and [`UpdateEvent`].
#[zoom_enum]
pub enum EventType {
    /// `SIMPLE_EVENT`: Event with one session.
    #[value("SIMPLE_EVENT")]
    SimpleEvent,
    /// `CONFERENCE`: Event with several sessions.
    #[value("CONFERENCE")]
    Conference,
    /// `RECURRING`: Event whose sessions repeat.
    #[value("RECURRING")]
    Recurring,
}

/// How the sessions of a recurring event repeat.
///
/// Value of `recurrence` in [`CreateEvent`] and [`CreateEventResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventRecurrence {
    /// Whether the sessions repeat daily, weekly or monthly.
    #[wire("type")]
    pub kind: Option<EventRecurrenceType>,
    /// Number of days (at most 90), weeks (at most 12) or months (at most 3) between sessions, depending on `type`.
    pub repeat_interval: Option<i64>,
    /// Days of the week on which the sessions take place, from `1` for Sunday to `7`, one entry each.
    pub weekly_days: Option<Vec<WeekDay>>,
    /// Days of the month on which the sessions take place, one entry each; for monthly recurrence only.
    pub monthly_days: Option<Vec<i64>>,
    /// Day of the week on which the monthly session takes place, from `1` for Sunday; used with `monthly_week`.
    pub monthly_week_day: Option<WeekDay>,
    /// Number of sessions before the series ends; an alternative to `end_date_time`.
    pub end_times: Option<i64>,
    /// Date and time at which the series ends, in UTC; an alternative to `end_times`.
    pub end_date_time: Option<DateTime>,
    /// Week of the month in which the session takes place, `-1` for the last; used with `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// How long each session lasts, in minutes.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Category under which an event is listed.
///
/// Values of `categories` in [`CreateEvent`].
#[zoom_enum]
pub enum EventCategory {
    /// `Education & Family`.
    #[value("Education & Family")]
    EducationFamily,
    /// `Business & Networking`.
    #[value("Business & Networking")]
    BusinessNetworking,
    /// `Entertainment & Visual Arts`.
    #[value("Entertainment & Visual Arts")]
    EntertainmentVisualArts,
    /// `Food & Drink`.
    #[value("Food & Drink")]
    FoodDrink,
    /// `Fitness & Health`.
    #[value("Fitness & Health")]
    FitnessHealth,
    /// `Home & Lifestyle`.
    #[value("Home & Lifestyle")]
    HomeLifestyle,
    /// `Community & Spirituality`.
    #[value("Community & Spirituality")]
    CommunitySpirituality,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Response to [`CreateEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventResponse {
    /// ID of the Zoom Events event.
    pub event_id: Option<String>,
    /// Name of the Zoom Events event.
    pub name: Option<String>,
    /// What the event is about, in free text.
    pub description: Option<String>,
    /// IANA time zone of the event, although its times here are in UTC.
    pub timezone: Option<String>,
    /// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
    pub event_type: Option<String>,
    /// How the sessions of a recurring event repeat.
    pub recurrence: Option<CreateEventRecurrence>,
    /// Whether the event is private without (`PRIVATE_UNRESTRICTED`) or with (`PRIVATE_RESTRICTED`) restrictions, which Zoom does not explain; `PUBLIC` is documented only for listed and fetched events.
    pub access_level: Option<String>,
    /// Whether the event is a `MEETING` or a `WEBINAR`; single-session events only.
    pub meeting_type: Option<String>,
    /// Categories under which the event is listed. At most 20 items.
    pub categories: Option<Vec<String>>,
    /// Keywords by which the event can be found. At most 200 items.
    pub tags: Option<Vec<String>>,
    /// Times of the event, one entry per period, in UTC. At most 6 items.
    pub calendar: Option<Vec<EventPeriod>>,
    /// Whether the event is published (`PUBLISHED`) or a draft (`DRAFT`).
    pub status: Option<String>,
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// When the event begins, in UTC.
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// When the lobby opens, in UTC.
    pub lobby_start_time: Option<DateTime>,
    /// When the lobby closes, in UTC.
    pub lobby_end_time: Option<DateTime>,
    /// Default link to the event.
    pub event_url: Option<String>,
    /// Codes of the countries from which people cannot register, such as `US`. At most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the event takes place; hybrid and in-person events only.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Short line shown under the image on the event page.
    pub tagline: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Events event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/GET/zoom_events/events/{eventId})
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>" -> GetEventResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:read",
        "zoom_events_basic:read:admin",
        "zoom_events:read:event",
        "zoom_events:read:event:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEvent {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`GetEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetEventResponse {
    /// ID of the Zoom Events event.
    pub event_id: Option<String>,
    /// Name of the Zoom Events event.
    pub name: Option<String>,
    /// What the event is about, in free text.
    pub description: Option<String>,
    /// IANA time zone of the event, although its times here are in UTC.
    pub timezone: Option<String>,
    /// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
    pub event_type: Option<String>,
    /// How the sessions of a recurring event repeat.
    pub recurrence: Option<EventRecurrence>,
    /// Whether the event is `PUBLIC`, or private without (`PRIVATE_UNRESTRICTED`) or with (`PRIVATE_RESTRICTED`) restrictions, which Zoom does not explain.
    pub access_level: Option<String>,
    /// Whether the event is a `MEETING` or a `WEBINAR`; single-session events only.
    pub meeting_type: Option<String>,
    /// Categories under which the event is listed. At most 20 items.
    pub categories: Option<Vec<String>>,
    /// Keywords by which the event can be found. At most 200 items.
    pub tags: Option<Vec<String>>,
    /// Times of the event, one entry per period, in UTC. At most 6 items.
    pub calendar: Option<Vec<EventPeriod>>,
    /// Whether the event is published or a draft, such as `PUBLISHED`.
    pub status: Option<String>,
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// ID of the user who created the event and hosts it.
    pub host_id: Option<String>,
    /// When the event begins, in UTC.
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    pub end_time: Option<DateTime>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// Email address of the contact person.
    pub contact_email: Option<String>,
    /// When the lobby opens, in UTC.
    pub lobby_start_time: Option<DateTime>,
    /// When the lobby closes, in UTC.
    pub lobby_end_time: Option<DateTime>,
    /// Default link to the event.
    pub event_url: Option<String>,
    /// Codes of the countries from which people cannot register, such as `US`. At most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the event takes place; hybrid and in-person events only.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Short line shown under the image on the event page.
    pub tagline: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Events event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEvent::new("Zl3aVt0bQ9y")
///     .name("Sales kickoff")
///     .categories(vec!["Business & Networking".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/PATCH/zoom_events/events/{eventId})
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
        (400, 260210, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEvent {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the Zoom Events event.
    pub name: Option<String>,
    /// What the event is about, in free text.
    pub description: Option<String>,
    /// IANA time zone of the event, although its times here are in UTC.
    pub timezone: Option<String>,
    /// How the Zoom event is built: `SIMPLE_EVENT` (one session), `CONFERENCE` (several) or `RECURRING`.
    pub event_type: Option<EventType>,
    /// How the sessions of a recurring event repeat.
    pub recurrence: Option<EventRecurrence>,
    /// Whether the event is private without (`PRIVATE_UNRESTRICTED`) or with (`PRIVATE_RESTRICTED`) restrictions, which Zoom does not explain; `PUBLIC` is documented only for listed and fetched events.
    pub access_level: Option<String>,
    /// Whether the event is a `MEETING` or a `WEBINAR`; single-session events only.
    ///
    /// Deprecated by Zoom.
    pub meeting_type: Option<String>,
    /// Categories under which the event is listed. At most 20 items.
    pub categories: Option<Vec<String>>,
    /// Keywords by which the event can be found. At most 200 items.
    pub tags: Option<Vec<String>>,
    /// Times of the event, one entry per period, in UTC. At most 6 items.
    pub calendar: Option<Vec<EventPeriod>>,
    /// ID of the Zoom Events hub.
    pub hub_id: Option<String>,
    /// When the event begins, in UTC.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// When the event ends, in UTC.
    ///
    /// Deprecated by Zoom.
    pub end_time: Option<DateTime>,
    /// Name of the contact person.
    pub contact_name: Option<String>,
    /// When the lobby opens, in UTC.
    pub lobby_start_time: Option<DateTime>,
    /// When the lobby closes, in UTC.
    pub lobby_end_time: Option<DateTime>,
    /// Codes of the countries from which people cannot register, such as `US`. At most 200 items.
    pub blocked_countries: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Address where the event takes place; hybrid and in-person events only.
    ///
    /// Deprecated by Zoom.
    pub physical_location: Option<String>,
    /// Short line shown under the image on the event page.
    pub tagline: Option<String>,
}

/// Deletes an event that is still a draft.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/DELETE/zoom_events/events/{eventId})
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_basic:write",
        "zoom_events_basic:write:admin",
        "zoom_events:delete:event",
        "zoom_events:delete:event:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Publishes, copies or cancels an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateEventActions, EventActionOperation};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventActions::new("Zl3aVt0bQ9y")
///     .operation(EventActionOperation::Cancel)
///     .cancel_message("The event is canceled because the speaker is ill.")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/events/POST/zoom_events/events/{eventId}/event_actions)
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
        (400, 1001, INVALID_EVENT = "the event is invalid"),
        (400, 1002, RESOURCE_ALREADY_EXISTS_1002 = "the resource already exists"),
        (400, 1003, RESOURCE_ALREADY_EXISTS_1003 = "the resource already exists"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventActions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// What to do with the event: publish, copy or cancel it.
    pub operation: Option<EventActionOperation>,
    /// Message to the registrants about the cancellation; required if there are any.
    pub cancel_message: Option<String>,
    /// How the event is copied; for the operation `duplicate` only.
    pub duplicate_event: Option<DuplicateEvent>,
}

/// What to do with the event: publish, copy or cancel it.
///
/// Values of `operation` in [`CreateEventActions`].
#[zoom_enum]
pub enum EventActionOperation {
    /// `publish`: Publishes the event.
    Publish,
    /// `duplicate`: Makes a copy of the event.
    Duplicate,
    /// `cancel`: Calls off a published event.
    Cancel,
}

/// How the event is copied; for the operation `duplicate` only.
///
/// Value of `duplicate_event` in [`CreateEventActions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DuplicateEvent {
    /// Name of the copy.
    pub name: Option<String>,
    /// When the copy begins, in UTC.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the copy, although `start_time` is in UTC.
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateEventActions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventActionsResponse {
    /// What was done with the event.
    pub status: Option<EventActionStatus>,
    /// ID of the event; in the response to `duplicate`, that of the copy.
    pub event_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What was done with the event.
///
/// Values of `status` in [`CreateEventActionsResponse`].
#[zoom_enum]
pub enum EventActionStatus {
    /// `duplicated`: A copy of the event was made.
    Duplicated,
    /// `published`: Publishing succeeded.
    Published,
    /// `cancelled`: The event was called off.
    Cancelled,
}
