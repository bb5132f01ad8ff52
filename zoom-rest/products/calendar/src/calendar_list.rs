//! Calendar list: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::Reminder;

/// Lists the calendars that a user has in their calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{CalendarAccessRole, ListUserCalendars};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListUserCalendars::new("me")
///     .min_access_role(CalendarAccessRole::Writer)
///     .show_hidden(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/GET/calendars/users/{userIdentifier}/calendarList)
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/calendarList" -> ListUserCalendarsResponse,
    paginate = items: UserCalendar,
    rate_limit = Heavy,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_calendar_lists"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCalendars {
    /// ID or email address of the user whose calendars to work with; `me` for the signed-in user.
    pub user_identifier: String,
    /// How many entries one page holds at most.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Least access that the user must have to a calendar for it to be returned.
    #[query(rename = "minAccessRole")]
    pub min_access_role: Option<CalendarAccessRole>,
    /// Cursor of the page to return, taken from the previous page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Whether the list includes deleted entries.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Whether hidden calendars are returned too.
    #[query(rename = "showHidden")]
    pub show_hidden: Option<bool>,
}

/// What a user may do with a calendar.
///
/// Values of `minAccessRole` and `accessRole` in [`ListUserCalendars`] and other types.
#[zoom_enum]
pub enum CalendarAccessRole {
    /// `freeBusyReader`: Sees only when the calendar is free or busy.
    #[value("freeBusyReader")]
    FreeBusyReader,
    /// `reader`: Can read events, but not change them.
    Reader,
    /// `writer`: Can read and change events.
    Writer,
    /// `owner`: Can change events and decide who has access to the calendar.
    Owner,
}

/// Response to [`ListUserCalendars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserCalendarsResponse {
    /// Kind of resource, here `calendar#calendarList`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// Cursor of the next page; absent on the last page.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Calendars in the user's list, one entry each.
    #[lossy]
    pub items: Vec<UserCalendar>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`InsertUserCalendar`] and other operations.
///
/// Element of `items` in [`ListUserCalendarsResponse`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCalendar {
    /// Kind of resource, here `calendar#calendarListEntry`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// ID of the calendar, which looks like an email address.
    pub id: Option<String>,
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: Option<String>,
    /// What the calendar is about, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Place of the calendar, as free text.
    pub location: Option<String>,
    /// IANA time zone of the calendar, such as `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// ID of the color, from Zoom Calendar's color definitions.
    pub color_id: Option<String>,
    /// Main color of the calendar as a hex code.
    pub background_color: Option<String>,
    /// Text color of the calendar, as a hexadecimal RGB value.
    pub foreground_color: Option<String>,
    /// Whether the calendar is left out of the list.
    pub hidden: Option<bool>,
    /// Whether the content of the calendar is shown in the calendar view.
    pub selected: Option<bool>,
    /// What the signed-in user may do with the calendar.
    pub access_role: Option<CalendarAccessRole>,
    /// Reminders for events in this calendar that do not last all day, unless an event sets its own. At most 5 items.
    pub default_reminders: Option<Vec<Reminder>>,
    /// Reminders for all-day events in this calendar, unless an event sets its own. At most 5 items.
    pub default_all_day_reminders: Option<Vec<Reminder>>,
    /// Notifications that the signed-in user receives about the calendar.
    pub notification_settings: Option<NotificationSettings>,
    /// Whether the calendar is the main one of the signed-in user.
    pub primary: Option<bool>,
    /// Whether the calendar has been removed from the calendar list.
    pub deleted: Option<bool>,
    /// Name that the user set for the calendar, instead of its own title.
    pub summary_override: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Notifications that the signed-in user receives about the calendar.
///
/// Value of `notificationSettings` in [`UserCalendar`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NotificationSettings {
    /// Notifications about the calendar, one entry each.
    pub notifications: Option<Vec<Notification>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of calendar notification, with the way in which it is delivered.
///
/// Element of `notifications` in [`NotificationSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Notification {
    /// Occasion on which a notification is sent, such as a changed event.
    #[wire("type")]
    pub kind: Option<NotificationType>,
    /// How the notification reaches the user. The only value is `email`.
    pub method: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Occasion on which a notification is sent, such as a changed event.
///
/// Values of `type` in [`Notification`].
#[zoom_enum]
pub enum NotificationType {
    /// `eventCreation`: An event was put into the calendar.
    #[value("eventCreation")]
    EventCreation,
    /// `eventChange`: An event was changed.
    #[value("eventChange")]
    EventChange,
    /// `eventCancellation`: An event was canceled.
    #[value("eventCancellation")]
    EventCancellation,
    /// `eventResponse`: An attendee responded to an invitation.
    #[value("eventResponse")]
    EventResponse,
    /// `agenda`: A list of the events to come.
    Agenda,
}

/// Adds an existing calendar to a user's calendar list; `me` means the caller.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::InsertUserCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertUserCalendar::new("me", "team@example.com")
///     .color_rgb_format(true)
///     .background_color("#0088aa")
///     .foreground_color("#ffffff")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/POST/calendars/users/{userIdentifier}/calendarList)
#[zoom_endpoint(
    POST "/calendars/users/<user_identifier>/calendarList" -> UserCalendar,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertUserCalendar {
    /// ID or email address of the user whose calendars to work with; `me` for the signed-in user.
    pub user_identifier: String,
    /// Whether the request changes the foreground or background color; must be `true` for that.
    #[query(rename = "colorRgbFormat")]
    pub color_rgb_format: Option<bool>,
    /// ID of the existing calendar to add, which looks like an email address.
    pub id: String,
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: Option<String>,
    /// What the calendar is about, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Place of the calendar, as free text.
    pub location: Option<String>,
    /// IANA time zone of the calendar, such as `America/Los_Angeles`.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Main color of the calendar as a hex code.
    #[serde(rename = "backgroundColor")]
    pub background_color: Option<String>,
    /// Text color of the calendar, as a hexadecimal RGB value.
    #[serde(rename = "foregroundColor")]
    pub foreground_color: Option<String>,
    /// Whether the calendar is left out of the list.
    pub hidden: Option<bool>,
    /// Whether the content of the calendar is shown in the calendar view.
    pub selected: Option<bool>,
    /// What the signed-in user may do with the calendar; Zoom reports it, and a request does not change it.
    #[serde(rename = "accessRole")]
    pub access_role: Option<CalendarAccessRole>,
    /// Reminders for events in this calendar that do not last all day, unless an event sets its own. At most 5 items.
    #[serde(rename = "defaultReminders")]
    pub default_reminders: Option<Vec<Reminder>>,
    /// Reminders for all-day events in this calendar, unless an event sets its own. At most 5 items.
    #[serde(rename = "defaultAllDayReminders")]
    pub default_all_day_reminders: Option<Vec<Reminder>>,
    /// Notifications that the signed-in user receives about the calendar.
    #[serde(rename = "notificationSettings")]
    pub notification_settings: Option<NotificationSettings>,
    /// Whether the calendar is the main one of the signed-in user.
    pub primary: Option<bool>,
    /// Whether the calendar has been removed from the calendar list.
    pub deleted: Option<bool>,
    /// Name that the user set for the calendar, instead of its own title.
    #[serde(rename = "summaryOverride")]
    pub summary_override: Option<String>,
}

/// Returns one entry of a user's calendar list; `me` means the caller.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetUserCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCalendar::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/GET/calendars/users/{userIdentifier}/calendarList/{calendarId})
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> UserCalendar,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCalendar {
    /// ID or email address of the user whose calendars to work with; `me` for the signed-in user.
    pub user_identifier: String,
    /// ID of the calendar, from the user's calendar list.
    pub calendar_id: String,
}

/// Changes how one calendar appears in a user's calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateUserCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUserCalendar::new("me", "team@example.com", "team@example.com")
///     .summary_override("Sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/PATCH/calendars/users/{userIdentifier}/calendarList/{calendarId})
#[zoom_endpoint(
    PATCH "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> UserCalendar,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCalendar {
    /// ID or email address of the user whose calendars to work with; `me` for the signed-in user.
    pub user_identifier: String,
    /// ID of the calendar, from the user's calendar list.
    pub calendar_id: String,
    /// Whether the request changes the foreground or background color; must be `true` for that.
    #[query(rename = "colorRgbFormat")]
    pub color_rgb_format: Option<bool>,
    /// ID of the calendar, the same as `calendar_id`.
    pub id: String,
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: Option<String>,
    /// What the calendar is about, in free text.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Place of the calendar, as free text.
    pub location: Option<String>,
    /// IANA time zone of the calendar, such as `America/Los_Angeles`.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// ID of the color, from Zoom Calendar's color definitions.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Main color of the calendar as a hex code.
    #[serde(rename = "backgroundColor")]
    pub background_color: Option<String>,
    /// Text color of the calendar, as a hexadecimal RGB value.
    #[serde(rename = "foregroundColor")]
    pub foreground_color: Option<String>,
    /// Whether the calendar is left out of the list.
    pub hidden: Option<bool>,
    /// Whether the content of the calendar is shown in the calendar view.
    pub selected: Option<bool>,
    /// What the signed-in user may do with the calendar; Zoom reports it, and a request does not change it.
    #[serde(rename = "accessRole")]
    pub access_role: Option<CalendarAccessRole>,
    /// Reminders for events in this calendar that do not last all day, unless an event sets its own. At most 5 items.
    #[serde(rename = "defaultReminders")]
    pub default_reminders: Option<Vec<Reminder>>,
    /// Reminders for all-day events in this calendar, unless an event sets its own. At most 5 items.
    #[serde(rename = "defaultAllDayReminders")]
    pub default_all_day_reminders: Option<Vec<Reminder>>,
    /// Notifications that the signed-in user receives about the calendar.
    #[serde(rename = "notificationSettings")]
    pub notification_settings: Option<NotificationSettings>,
    /// Whether the calendar is the main one of the signed-in user.
    pub primary: Option<bool>,
    /// Whether the calendar has been removed from the calendar list.
    pub deleted: Option<bool>,
    /// Name that the user set for the calendar, instead of its own title.
    #[serde(rename = "summaryOverride")]
    pub summary_override: Option<String>,
}

/// Removes a calendar from a user's calendar list; `me` means the caller.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::DeleteUserCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCalendar::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/DELETE/calendars/users/{userIdentifier}/calendarList/{calendarId})
#[zoom_endpoint(
    DELETE "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> (),
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCalendar {
    /// ID or email address of the user whose calendars to work with; `me` for the signed-in user.
    pub user_identifier: String,
    /// ID of the calendar, from the user's calendar list.
    pub calendar_id: String,
}
