//! Events: 9 operations.

use zoom_core::{Date, DateTime, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{Reminder, Role};

/// Lists the events on one calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListEvents::new("Zl3aVt0bQ9y")
///     .single_events(true)
///     .time_max("2026-02-01T00:00:00Z")
///     .time_min("2026-01-01T00:00:00Z")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/{calId}/events)
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events" -> ListEventsResponse,
    paginate = items: EventItem,
    rate_limit = Medium,
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:list_events", "calendar:read:list_events:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEvents {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Order in which events are returned.
    #[query(rename = "orderBy")]
    pub order_by: Option<OrderBy>,
    /// Whether the list includes deleted entries.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Whether recurring events are returned as single instances instead of as one event with a rule.
    #[query(rename = "singleEvents")]
    pub single_events: Option<bool>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Time, as an RFC 3339 timestamp with offset, before which events must start to be returned.
    #[query(rename = "timeMax")]
    pub time_max: Option<String>,
    /// Time, as an RFC 3339 timestamp with offset, after which events must end to be returned.
    #[query(rename = "timeMin")]
    pub time_min: Option<String>,
    /// IANA time zone of the times in the response; by default, that of the calendar.
    #[query(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Token from the last listing; only events that changed since then are returned.
    #[query(rename = "syncToken")]
    pub sync_token: Option<String>,
}

/// Order in which events are returned.
///
/// Values of `orderBy` in [`ListEvents`].
#[zoom_enum]
pub enum OrderBy {
    /// `startTime`: By when the events start.
    #[value("startTime")]
    StartTime,
    /// `updated`: By when the events were last changed.
    Updated,
}

/// Response to [`ListEvents`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// Kind of resource, here `calendar#events`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Title of the calendar.
    pub summary: Option<String>,
    /// What the calendar is about; Zoom describes it as a JSON object, but shows plain text.
    pub description: Option<Value>,
    /// When the calendar was last changed, as an RFC 3339 timestamp.
    pub updated: Option<DateTime>,
    /// IANA time zone of the times in the response.
    pub time_zone: Option<String>,
    /// What the signed-in user may do with the calendar.
    pub access_role: Option<Role>,
    /// Reminders that events of this calendar have by default for the signed-in user.
    pub default_reminders: Option<Vec<Reminder>>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Events of the calendar, one entry each.
    #[lossy]
    pub items: Vec<EventItem>,
    /// Token for `sync_token` of a later request, which then returns only what changed; present on the last page.
    pub next_sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`ImportEventToCalendar`] and other operations.
///
/// Element of `items` in [`ListEventsResponse`] and [`ListRecurringEventInstancesResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventItem {
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: Option<DateOrTimeInZone>,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: Option<DateOrTimeInZone>,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<String>,
    /// Person who created the event.
    pub creator: Option<EmailRef>,
    /// Who organizes the event.
    pub organizer: Option<EmailRef>,
    /// Kind of resource, here `calendar#event`.
    pub kind: Option<String>,
    /// When the event was last changed, as an RFC 3339 timestamp.
    pub updated: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Start or end of an event, as a day or as a time.
///
/// Value of `start` and `end` in [`EventItem`] and other types.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DateOrTimeInZone {
    /// Date, as `yyyy-mm-dd`, of an all-day event.
    pub date: Option<Date>,
    /// Date and time as in RFC 3339, with an offset unless `time_zone` is set.
    pub date_time: Option<DateTime>,
    /// IANA time zone in which the time is given.
    pub time_zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attendee of a calendar event, with their response to the invitation.
///
/// Element of `attendees` in [`EventItem`] and other types.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// How many people the attendee brings along.
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    pub display_name: Option<String>,
    /// Email address of the attendee. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// Whether the attendee need not come.
    pub optional: Option<bool>,
    /// Whether the attendee is a resource such as a room, not a person; fixed once added.
    pub resource: Option<bool>,
    /// How the attendee responded to the invitation.
    pub response_status: Option<ResponseStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the attendee responded to the invitation.
///
/// Values of `responseStatus` in [`Attendee`] and [`EventAttendee`].
#[zoom_enum]
pub enum ResponseStatus {
    /// `needsAction`: The attendee has not responded yet.
    #[value("needsAction")]
    NeedsAction,
    /// `declined`.
    Declined,
    /// `tentative`: The attendee has accepted provisionally.
    Tentative,
    /// `accepted`.
    Accepted,
}

/// When the signed-in user is reminded of the calendar event.
///
/// Value of `reminders` in [`EventItem`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reminders {
    /// Whether the event uses the reminders set for the calendar.
    #[wire("useDefault")]
    pub use_default: Option<bool>,
    /// Reminders of this event instead of the calendar's own; none if absent. At most 5 items.
    pub overrides: Option<Vec<Reminder>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the event is confirmed, tentative or canceled.
///
/// Values of `status` in [`EventItem`] and other types.
#[zoom_enum]
pub enum EventStatus {
    /// `confirmed`.
    Confirmed,
    /// `tentative`: The event is planned, but not confirmed yet.
    Tentative,
    /// `cancelled`.
    Cancelled,
}

/// Whether the event blocks the time in the calendar.
///
/// Values of `transparency` in [`EventItem`] and other types.
#[zoom_enum]
pub enum Transparency {
    /// `opaque`: The event takes up the time, which then counts as busy.
    Opaque,
    /// `transparent`: The event leaves the time free.
    Transparent,
}

/// Whether the event is public, private or follows the calendar's setting.
///
/// Values of `visibility` in [`EventItem`] and other types.
#[zoom_enum]
pub enum Visibility {
    /// `default`: Visible as the calendar is.
    Default,
    /// `public`.
    Public,
    /// `private`.
    Private,
}

/// Person who created or organizes an event, by email address.
///
/// Value of `creator` and `organizer` in [`EventItem`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailRef {
    /// Email address of the person who created or organizes the event.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an event on one calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{Attendee, DateOrTimeInZone, InsertEvent, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertEvent::new(
///     "Zl3aVt0bQ9y",
///     DateOrTimeInZone::new()
///         .date_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?),
///     DateOrTimeInZone::new()
///         .date_time("2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?),
/// )
/// .send_updates(SendUpdates::All)
/// .attendees(vec![Attendee::new("jill@example.com")])
/// .summary("Weekly review")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/{calId}/events)
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events" -> InsertEventResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:event", "calendar:write:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertEvent {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// Who is notified of the new event.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: DateOrTimeInZone,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: DateOrTimeInZone,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
}

/// Who is notified when an event is created, changed, moved or deleted.
///
/// Values of `sendUpdates` in [`InsertEvent`] and other types.
#[zoom_enum]
pub enum SendUpdates {
    /// `all`: Everyone invited is notified.
    All,
    /// `externalOnly`: Only external guests are notified; Zoom does not define who counts as external.
    #[value("externalOnly")]
    ExternalOnly,
    /// `none`: Nobody is notified, though some emails might still go out.
    None,
}

/// Response to [`InsertEvent`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InsertEventResponse {
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: Option<DateOrTimeInZone>,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: Option<DateOrTimeInZone>,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<EventAttendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<String>,
    /// Person who created the event.
    pub creator: Option<EmailRef>,
    /// Who organizes the event.
    pub organizer: Option<EmailRef>,
    /// Kind of resource, here `calendar#event`.
    pub kind: Option<String>,
    /// When the event was last changed, as an RFC 3339 timestamp.
    pub updated: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attendee of the inserted event, with their response to the invitation.
///
/// Element of `attendees` in [`InsertEventResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventAttendee {
    /// How many people the attendee brings along.
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    pub display_name: Option<String>,
    /// Whether the attendee is the organizer.
    pub organizer: Option<bool>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Whether the attendee need not come.
    pub optional: Option<bool>,
    /// Whether the person is the user who makes the request.
    pub self_: Option<bool>,
    /// Whether the attendee is a resource such as a room, not a person; fixed once added.
    pub resource: Option<bool>,
    /// How the attendee responded to the invitation.
    pub response_status: Option<ResponseStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Imports an existing event into a calendar as a private copy.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{DateOrTimeInZone, ImportEventToCalendar};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ImportEventToCalendar::new(
///     "Zl3aVt0bQ9y",
///     DateOrTimeInZone::new()
///         .date_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?),
///     DateOrTimeInZone::new()
///         .date_time("2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?),
/// )
/// .description("Figures of the sales team")
/// .summary("Weekly review")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/{calId}/events/import)
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/import" -> EventItem,
    rate_limit = Heavy,
    scopes = [
        "calendar:write",
        "calendar:write:admin",
        "calendar:write:import_event",
        "calendar:write:import_event:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ImportEventToCalendar {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: DateOrTimeInZone,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: DateOrTimeInZone,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
}

/// Creates a calendar event from a short line of text.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{QuickAddEventToCalendar, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = QuickAddEventToCalendar::new(
///     "Zl3aVt0bQ9y",
///     "Lunch with Jill on January 31 at noon",
/// )
/// .send_updates(SendUpdates::All)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/{calId}/events/quickAdd)
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/quickAdd" -> EventItem,
    rate_limit = Heavy,
    scopes = [
        "calendar:write",
        "calendar:write:admin",
        "calendar:write:quick_add_event",
        "calendar:write:quick_add_event:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct QuickAddEventToCalendar {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// Sentence that describes the event, from which it is created.
    #[query]
    pub text: String,
    /// Who is notified of the new event.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}

/// Returns one event with its details.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/{calId}/events/{eventId})
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events/<event_id>" -> Event,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEvent {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the calendar event.
    pub event_id: String,
}

/// Response to [`GetEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Event {
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[wire("colorId")]
    pub color_id: Option<String>,
    /// When the event was created.
    pub created: Option<String>,
    /// Person who created the event.
    pub creator: Option<EmailRef>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: Option<DateOrTimeInZone>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Kind of event, such as `default` for an ordinary one.
    #[wire("eventType")]
    pub event_type: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    #[wire("guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    #[wire("guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    #[wire("guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// ID of the event in the iCalendar format, the same in all calendar systems.
    #[wire("iCalUID")]
    pub i_cal_uid: Option<String>,
    /// ID of the event.
    pub id: Option<String>,
    /// Kind of resource, here `calendar#event`.
    pub kind: Option<String>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Who organizes the event.
    pub organizer: Option<EmailRef>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Revision number of the event in the iCalendar sense.
    pub sequence: Option<i64>,
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: Option<EventStart>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
    /// When the event was last changed, as an RFC 3339 timestamp.
    pub updated: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the event begins; for a recurring event, when its first instance begins.
///
/// Value of `start` in [`Event`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventStart {
    /// IANA time zone in which the time is given.
    pub time_zone: Option<String>,
    /// Date, as `yyyy-mm-dd`, of an all-day event.
    pub date: Option<Date>,
    /// Date and time as in RFC 3339, with an offset unless `time_zone` is set.
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one event on its calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{EventDateOrTimeInZone, SendUpdates, UpdateEvent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEvent::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     EventDateOrTimeInZone::new()
///         .date_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?),
///     EventDateOrTimeInZone::new()
///         .date_time("2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?),
/// )
/// .send_updates(SendUpdates::All)
/// .summary("Monthly review")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/PATCH/calendars/{calId}/events/{eventId})
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>/events/<event_id>" -> UpdateEventResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:event", "calendar:update:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEvent {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the calendar event.
    pub event_id: String,
    /// Who is notified of the change to the event.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: EventDateOrTimeInZone,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: EventDateOrTimeInZone,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
}

/// New start or end of an event, as a day or as a time.
///
/// Value of `start` and `end` in [`UpdateEvent`].
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventDateOrTimeInZone {
    /// Date, as `yyyy-mm-dd`, of an all-day event.
    pub date: Option<Date>,
    /// IANA time zone in which the time is given.
    pub time_zone: Option<String>,
    /// Date and time as in RFC 3339, with an offset unless `time_zone` is set.
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateEvent`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventResponse {
    /// When the event begins; for a recurring event, when its first instance begins.
    pub start: Option<UpdateEventDateOrTimeInZone>,
    /// When the event ends, exclusive; for a recurring event, the end of its first instance.
    pub end: Option<UpdateEventDateOrTimeInZone>,
    /// People invited to the calendar event, one entry each.
    pub attendees: Option<Vec<Attendee>>,
    /// ID of the color, from Zoom Calendar's color definitions.
    pub color_id: Option<String>,
    /// What the event is about, in free text.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Whether attendees besides the organizer may invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees besides the organizer may change the event.
    pub guests_can_modify: Option<bool>,
    /// Whether attendees besides the organizer see who else attends.
    pub guests_can_see_other_guests: Option<bool>,
    /// Place of the event, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Lines in iCalendar format (`RRULE`, `EXRULE`, `RDATE` and `EXDATE`) that say when the calendar event repeats.
    pub recurrence: Option<Vec<String>>,
    /// When the signed-in user is reminded of the calendar event.
    pub reminders: Option<Reminders>,
    /// Whether the event is confirmed, tentative or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Whether the event blocks the time in the calendar.
    pub transparency: Option<Transparency>,
    /// Whether the event is public, private or follows the calendar's setting.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<String>,
    /// Person who created the event.
    pub creator: Option<EmailRef>,
    /// Who organizes the event.
    pub organizer: Option<EmailRef>,
    /// Kind of resource, here `calendar#event`.
    pub kind: Option<String>,
    /// When the event was last changed, as an RFC 3339 timestamp.
    pub updated: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Start or end of the changed event, as a day or as a time.
///
/// Value of `start` and `end` in [`UpdateEventResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventDateOrTimeInZone {
    /// Date and time as in RFC 3339, with an offset unless `time_zone` is set.
    pub date_time: Option<DateTime>,
    /// Date, as `yyyy-mm-dd`, of an all-day event.
    pub date: Option<Date>,
    /// IANA time zone in which the time is given.
    pub time_zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one event from its calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{DeleteEvent, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send_updates(SendUpdates::All)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/DELETE/calendars/{calId}/events/{eventId})
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>/events/<event_id>" -> (),
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:event", "calendar:delete:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the calendar event.
    pub event_id: String,
    /// Who is notified that the event is deleted.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}

/// Lists the individual occurrences of a recurring calendar event.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListRecurringEventInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListRecurringEventInstances::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .time_max("2026-01-31T00:00:00Z")
///     .time_min("2026-01-01T00:00:00Z")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/GET/calendars/{calId}/events/{eventId}/instances)
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events/<event_id>/instances" -> ListRecurringEventInstancesResponse,
    paginate = items: EventItem,
    rate_limit = Medium,
    scopes = [
        "calendar:read",
        "calendar:read:admin",
        "calendar:read:instance_event",
        "calendar:read:instance_event:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecurringEventInstances {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// ID of the calendar event.
    pub event_id: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Whether the list includes deleted entries.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Time, as an RFC 3339 timestamp with offset, before which occurrences must start to be returned.
    #[query(rename = "timeMax")]
    pub time_max: Option<String>,
    /// Time, as an RFC 3339 timestamp with offset, after which occurrences must end to be returned.
    #[query(rename = "timeMin")]
    pub time_min: Option<String>,
    /// IANA time zone of the times in the response; by default, that of the calendar.
    #[query(rename = "timeZone")]
    pub time_zone: Option<String>,
}

/// Response to [`ListRecurringEventInstances`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRecurringEventInstancesResponse {
    /// Kind of resource, here `calendar#events`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Title of the calendar.
    pub summary: Option<String>,
    /// What the calendar is about, in free text.
    pub description: Option<String>,
    /// When the calendar was last changed, as an RFC 3339 timestamp.
    pub updated: Option<DateTime>,
    /// IANA time zone of the times in the response.
    pub time_zone: Option<String>,
    /// What the signed-in user may do with the calendar.
    pub access_role: Option<Role>,
    /// Reminders that events of this calendar have by default for the signed-in user.
    pub default_reminders: Option<Vec<Reminder>>,
    /// Cursor of the next page; absent on the last page.
    pub next_page_token: Option<String>,
    /// Occurrences of the recurring event, one entry each.
    #[lossy]
    pub items: Vec<EventItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves an event to another calendar, for example to change who organizes it.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{MoveEvent, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "team@example.com")
///     .send_updates(SendUpdates::All)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/events/POST/calendars/{calId}/events/{eventId}/move)
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/<event_id>/move" -> EventItem,
    rate_limit = Heavy,
    scopes = [
        "calendar:write",
        "calendar:write:admin",
        "calendar:write:move_event",
        "calendar:write:move_event:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveEvent {
    /// ID of the calendar from which the event is moved.
    pub cal_id: String,
    /// ID of the calendar event.
    pub event_id: String,
    /// ID of the calendar to which the event is moved.
    #[query]
    pub destination: String,
    /// Who is notified of the change to the event.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}
