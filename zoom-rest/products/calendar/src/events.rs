//! Events: 9 operations.

use zoom_core::{Date, DateTime, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{AclRulesOfCalendarRole, DefaultReminder};

/// List events on calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{ListEventsOnCalendar, OrderBy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListEventsOnCalendar::new("Zl3aVt0bQ9y")
///     .max_results(1)
///     .order_by(OrderBy::StartTime)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events" -> ListEventsOnCalendarResponse,
    paginate = items: EventsOnCalendarItem,
    rate_limit = Medium,
    scopes = ["calendar:read:admin", "calendar:read", "calendar:read:list_events", "calendar:read:list_events:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventsOnCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Order by.
    #[query(rename = "orderBy")]
    pub order_by: Option<OrderBy>,
    /// Show deleted.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Single events.
    #[query(rename = "singleEvents")]
    pub single_events: Option<bool>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Time max.
    #[query(rename = "timeMax")]
    pub time_max: Option<String>,
    /// Time min.
    #[query(rename = "timeMin")]
    pub time_min: Option<String>,
    /// Time zone.
    #[query(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Sync token.
    #[query(rename = "syncToken")]
    pub sync_token: Option<String>,
}

/// Values of `orderBy`.
#[zoom_enum]
pub enum OrderBy {
    /// `startTime`.
    #[value("startTime")]
    StartTime,
    /// `updated`.
    Updated,
}

/// Response to [`ListEventsOnCalendar`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventsOnCalendarResponse {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Description.
    pub description: Option<Value>,
    /// Updated.
    pub updated: Option<DateTime>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Access role.
    pub access_role: Option<AclRulesOfCalendarRole>,
    /// Default reminders.
    pub default_reminders: Option<Vec<DefaultReminder>>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<EventsOnCalendarItem>,
    /// Next sync token.
    pub next_sync_token: Option<String>,
}

/// Response to [`ImportEventToCalendar`] and other operations.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventsOnCalendarItem {
    /// Start.
    pub start: Option<EventsOnCalendarStart>,
    /// End.
    pub end: Option<EventsOnCalendarStart>,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
    /// ID.
    pub id: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Creator.
    pub creator: Option<EventsOnCalendarCreator>,
    /// Organizer.
    pub organizer: Option<EventsOnCalendarCreator>,
    /// Kind.
    pub kind: Option<String>,
    /// Updated.
    pub updated: Option<String>,
}

/// Events on calendar start.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventsOnCalendarStart {
    /// Date.
    pub date: Option<Date>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Time zone.
    pub time_zone: Option<String>,
}

/// Element of `attendees`.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attendee {
    /// Additional guests.
    pub additional_guests: Option<i64>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// Optional.
    pub optional: Option<bool>,
    /// Resource.
    pub resource: Option<bool>,
    /// Response status.
    pub response_status: Option<ResponseStatus>,
}

/// Values of `responseStatus`.
#[zoom_enum]
pub enum ResponseStatus {
    /// `needsAction`.
    #[value("needsAction")]
    NeedsAction,
    /// `declined`.
    Declined,
    /// `tentative`.
    Tentative,
    /// `accepted`.
    Accepted,
}

/// Value of `reminders`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventsOnCalendarReminders {
    /// Use default.
    #[wire("useDefault")]
    pub use_default: Option<bool>,
    /// Overrides: at most 5 items.
    pub overrides: Option<Vec<DefaultReminder>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum EventsOnCalendarStatus {
    /// `confirmed`.
    Confirmed,
    /// `tentative`.
    Tentative,
    /// `cancelled`.
    Cancelled,
}

/// Values of `transparency`.
#[zoom_enum]
pub enum EventsOnCalendarTransparency {
    /// `opaque`.
    Opaque,
    /// `transparent`.
    Transparent,
}

/// Values of `visibility`.
#[zoom_enum]
pub enum EventsOnCalendarVisibility {
    /// `default`.
    Default,
    /// `public`.
    Public,
    /// `private`.
    Private,
}

/// Events on calendar creator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventsOnCalendarCreator {
    /// Email.
    pub email: Option<String>,
}

/// Insert new event to calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{EventsOnCalendarStart, InsertNewEventToCalendar, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertNewEventToCalendar::new(
///     "Zl3aVt0bQ9y",
///     EventsOnCalendarStart::new(),
///     EventsOnCalendarStart::new(),
/// )
///     .send_updates(SendUpdates::All)
///     .color_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events" -> InsertNewEventToCalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:event", "calendar:write:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertNewEventToCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Send updates.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
    /// Start.
    pub start: EventsOnCalendarStart,
    /// End.
    pub end: EventsOnCalendarStart,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
}

/// Values of `sendUpdates`.
#[zoom_enum]
pub enum SendUpdates {
    /// `all`.
    All,
    /// `externalOnly`.
    #[value("externalOnly")]
    ExternalOnly,
    /// `none`.
    None,
}

/// Response to [`InsertNewEventToCalendar`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InsertNewEventToCalendarResponse {
    /// Start.
    pub start: Option<EventsOnCalendarStart>,
    /// End.
    pub end: Option<EventsOnCalendarStart>,
    /// Attendees.
    pub attendees: Option<Vec<NewEventToCalendarAttendee>>,
    /// Color ID.
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
    /// ID.
    pub id: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Creator.
    pub creator: Option<EventsOnCalendarCreator>,
    /// Organizer.
    pub organizer: Option<EventsOnCalendarCreator>,
    /// Kind.
    pub kind: Option<String>,
    /// Updated.
    pub updated: Option<String>,
}

/// Element of `attendees`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewEventToCalendarAttendee {
    /// Additional guests.
    pub additional_guests: Option<i64>,
    /// Display name.
    pub display_name: Option<String>,
    /// Organizer.
    pub organizer: Option<bool>,
    /// Email.
    pub email: Option<String>,
    /// Optional.
    pub optional: Option<bool>,
    /// Self.
    pub self_: Option<bool>,
    /// Resource.
    pub resource: Option<bool>,
    /// Response status.
    pub response_status: Option<ResponseStatus>,
}

/// Import event to calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{EventsOnCalendarStart, ImportEventToCalendar};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ImportEventToCalendar::new(
///     "Zl3aVt0bQ9y",
///     EventsOnCalendarStart::new(),
///     EventsOnCalendarStart::new(),
/// )
///     .color_id("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/import" -> EventsOnCalendarItem,
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
    /// Cal ID.
    pub cal_id: String,
    /// Start.
    pub start: EventsOnCalendarStart,
    /// End.
    pub end: EventsOnCalendarStart,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
}

/// Quick add event to calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{QuickAddEventToCalendar, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = QuickAddEventToCalendar::new("Zl3aVt0bQ9y", "one")
///     .send_updates(SendUpdates::All)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/quickAdd" -> EventsOnCalendarItem,
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
    /// Cal ID.
    pub cal_id: String,
    /// Text.
    #[query]
    pub text: String,
    /// Send updates.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}

/// Get event on calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetEventOnCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEventOnCalendar::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events/<event_id>" -> EventOnCalendar,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:event", "calendar:read:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventOnCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Event ID.
    pub event_id: String,
}

/// Response to [`GetEventOnCalendar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventOnCalendar {
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    #[wire("colorId")]
    pub color_id: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Creator.
    pub creator: Option<EventsOnCalendarCreator>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// End.
    pub end: Option<EventsOnCalendarStart>,
    /// Etag.
    pub etag: Option<String>,
    /// Event type.
    #[wire("eventType")]
    pub event_type: Option<String>,
    /// Guests can invite others.
    #[wire("guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    #[wire("guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    #[wire("guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// I cal uid.
    #[wire("iCalUID")]
    pub i_cal_uid: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Kind.
    pub kind: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Organizer.
    pub organizer: Option<EventsOnCalendarCreator>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Sequence.
    pub sequence: Option<i64>,
    /// Start.
    pub start: Option<EventOnCalendarStart>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
    /// Updated.
    pub updated: Option<String>,
}

/// Value of `start`.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventOnCalendarStart {
    /// Time zone.
    pub time_zone: Option<String>,
    /// Date.
    pub date: Option<Date>,
    /// Date time.
    pub date_time: Option<DateTime>,
}

/// Update event on calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{SendUpdates, UpdateEventOnCalendar, UpdateEventOnCalendarStart};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateEventOnCalendar::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     UpdateEventOnCalendarStart::new(),
///     UpdateEventOnCalendarStart::new(),
/// )
///     .send_updates(SendUpdates::All)
///     .color_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>/events/<event_id>" -> UpdateEventOnCalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:event", "calendar:update:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventOnCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Event ID.
    pub event_id: String,
    /// Send updates.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
    /// Start.
    pub start: UpdateEventOnCalendarStart,
    /// End.
    pub end: UpdateEventOnCalendarStart,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    #[serde(rename = "guestsCanInviteOthers")]
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    #[serde(rename = "guestsCanModify")]
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    #[serde(rename = "guestsCanSeeOtherGuests")]
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
}

/// Update event on calendar start.
#[zoom_object(rename_all = "camelCase", setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventOnCalendarStart {
    /// Date.
    pub date: Option<Date>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
}

/// Response to [`UpdateEventOnCalendar`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventOnCalendarResponse {
    /// Start.
    pub start: Option<UpdateEventOnCalendarStart2>,
    /// End.
    pub end: Option<UpdateEventOnCalendarStart2>,
    /// Attendees.
    pub attendees: Option<Vec<Attendee>>,
    /// Color ID.
    pub color_id: Option<String>,
    /// Description.
    #[length(..=15000)]
    pub description: Option<String>,
    /// Guests can invite others.
    pub guests_can_invite_others: Option<bool>,
    /// Guests can modify.
    pub guests_can_modify: Option<bool>,
    /// Guests can see other guests.
    pub guests_can_see_other_guests: Option<bool>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Recurrence.
    pub recurrence: Option<Vec<String>>,
    /// Reminders.
    pub reminders: Option<EventsOnCalendarReminders>,
    /// Status.
    pub status: Option<EventsOnCalendarStatus>,
    /// Summary.
    #[length(..=1024)]
    pub summary: Option<String>,
    /// Transparency.
    pub transparency: Option<EventsOnCalendarTransparency>,
    /// Visibility.
    pub visibility: Option<EventsOnCalendarVisibility>,
    /// ID.
    pub id: Option<String>,
    /// Created.
    pub created: Option<String>,
    /// Creator.
    pub creator: Option<EventsOnCalendarCreator>,
    /// Organizer.
    pub organizer: Option<EventsOnCalendarCreator>,
    /// Kind.
    pub kind: Option<String>,
    /// Updated.
    pub updated: Option<String>,
}

/// Update event on calendar start2.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateEventOnCalendarStart2 {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Date.
    pub date: Option<Date>,
    /// Time zone.
    pub time_zone: Option<String>,
}

/// Delete event from calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{DeleteEventFromCalendar, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEventFromCalendar::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send_updates(SendUpdates::All)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>/events/<event_id>" -> (),
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:event", "calendar:delete:event:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEventFromCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Event ID.
    pub event_id: String,
    /// Send updates.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}

/// List all instances of recurring event.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::ListAllInstancesOfRecurringEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAllInstancesOfRecurringEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .max_results(1)
///     .show_deleted(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/<cal_id>/events/<event_id>/instances" -> ListAllInstancesOfRecurringEventResponse,
    paginate = items: EventsOnCalendarItem,
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
pub struct ListAllInstancesOfRecurringEvent {
    /// Cal ID.
    pub cal_id: String,
    /// Event ID.
    pub event_id: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Show deleted.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Time max.
    #[query(rename = "timeMax")]
    pub time_max: Option<String>,
    /// Time min.
    #[query(rename = "timeMin")]
    pub time_min: Option<String>,
    /// Time zone.
    #[query(rename = "timeZone")]
    pub time_zone: Option<String>,
}

/// Response to [`ListAllInstancesOfRecurringEvent`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllInstancesOfRecurringEventResponse {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Updated.
    pub updated: Option<DateTime>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Access role.
    pub access_role: Option<AclRulesOfCalendarRole>,
    /// Default reminders.
    pub default_reminders: Option<Vec<DefaultReminder>>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<EventsOnCalendarItem>,
}

/// Move event from calendar to another calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{MoveEventFromCalendarToAnotherCalendar, SendUpdates};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveEventFromCalendarToAnotherCalendar::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "one",
/// )
///     .send_updates(SendUpdates::All)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/<cal_id>/events/<event_id>/move" -> EventsOnCalendarItem,
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
pub struct MoveEventFromCalendarToAnotherCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Event ID.
    pub event_id: String,
    /// Destination.
    #[query]
    pub destination: String,
    /// Send updates.
    #[query(rename = "sendUpdates")]
    pub send_updates: Option<SendUpdates>,
}
