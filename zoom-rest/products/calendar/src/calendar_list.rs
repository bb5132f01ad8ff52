//! Calendar list: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::DefaultReminder;

/// List calendars in user calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{ListCalendarsInUserCalendarList, MinAccessRole};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListCalendarsInUserCalendarList::new("one")
///     .max_results(1)
///     .min_access_role(MinAccessRole::FreeBusyReader)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/calendarList" -> ListCalendarsInUserCalendarListResponse,
    paginate = items: UserCalendarListItem,
    rate_limit = Heavy,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_calendar_lists"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCalendarsInUserCalendarList {
    /// User identifier.
    pub user_identifier: String,
    /// Max results.
    #[query(rename = "maxResults")]
    pub max_results: Option<i64>,
    /// Min access role.
    #[query(rename = "minAccessRole")]
    pub min_access_role: Option<MinAccessRole>,
    /// Cursor of the next page.
    #[query(rename = "pageToken")]
    pub page_token: Option<String>,
    /// Show deleted.
    #[query(rename = "showDeleted")]
    pub show_deleted: Option<bool>,
    /// Show hidden.
    #[query(rename = "showHidden")]
    pub show_hidden: Option<bool>,
}

/// Values of `minAccessRole`.
#[zoom_enum]
pub enum MinAccessRole {
    /// `freeBusyReader`.
    #[value("freeBusyReader")]
    FreeBusyReader,
    /// `reader`.
    Reader,
    /// `writer`.
    Writer,
    /// `owner`.
    Owner,
}

/// Response to [`ListCalendarsInUserCalendarList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCalendarsInUserCalendarListResponse {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// Next page token.
    #[wire("nextPageToken")]
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<UserCalendarListItem>,
}

/// Response to [`InsertCalendarToUserCalendarList`] and other operations.
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCalendarListItem {
    /// Kind.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Color ID.
    pub color_id: Option<String>,
    /// Background color.
    pub background_color: Option<String>,
    /// Foreground color.
    pub foreground_color: Option<String>,
    /// Hidden.
    pub hidden: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
    /// Access role.
    pub access_role: Option<MinAccessRole>,
    /// Default reminders: at most 5 items.
    pub default_reminders: Option<Vec<DefaultReminder>>,
    /// Default all day reminders: at most 5 items.
    pub default_all_day_reminders: Option<Vec<DefaultReminder>>,
    /// Notification settings.
    pub notification_settings: Option<NotificationSettings>,
    /// Primary.
    pub primary: Option<bool>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Summary override.
    pub summary_override: Option<String>,
}

/// Value of `notificationSettings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NotificationSettings {
    /// Notifications.
    pub notifications: Option<Vec<Notification>>,
}

/// Element of `notifications`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Notification {
    /// Type.
    #[wire("type")]
    pub kind: Option<NotificationType>,
    /// Method: always `email`.
    pub method: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum NotificationType {
    /// `eventCreation`.
    #[value("eventCreation")]
    EventCreation,
    /// `eventChange`.
    #[value("eventChange")]
    EventChange,
    /// `eventCancellation`.
    #[value("eventCancellation")]
    EventCancellation,
    /// `eventResponse`.
    #[value("eventResponse")]
    EventResponse,
    /// `agenda`.
    Agenda,
}

/// Insert calendar to user calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::InsertCalendarToUserCalendarList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertCalendarToUserCalendarList::new("one", "Zl3aVt0bQ9y")
///     .color_rgb_format(true)
///     .summary("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/users/<user_identifier>/calendarList" -> UserCalendarListItem,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertCalendarToUserCalendarList {
    /// User identifier.
    pub user_identifier: String,
    /// Color rgb format.
    #[query(rename = "colorRgbFormat")]
    pub color_rgb_format: Option<bool>,
    /// ID.
    pub id: String,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Color ID.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Background color.
    #[serde(rename = "backgroundColor")]
    pub background_color: Option<String>,
    /// Foreground color.
    #[serde(rename = "foregroundColor")]
    pub foreground_color: Option<String>,
    /// Hidden.
    pub hidden: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
    /// Access role.
    #[serde(rename = "accessRole")]
    pub access_role: Option<MinAccessRole>,
    /// Default reminders: at most 5 items.
    #[serde(rename = "defaultReminders")]
    pub default_reminders: Option<Vec<DefaultReminder>>,
    /// Default all day reminders: at most 5 items.
    #[serde(rename = "defaultAllDayReminders")]
    pub default_all_day_reminders: Option<Vec<DefaultReminder>>,
    /// Notification settings.
    #[serde(rename = "notificationSettings")]
    pub notification_settings: Option<NotificationSettings>,
    /// Primary.
    pub primary: Option<bool>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Summary override.
    #[serde(rename = "summaryOverride")]
    pub summary_override: Option<String>,
}

/// Get calendar from user calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetCalendarFromUserCalendarList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCalendarFromUserCalendarList::new("one", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> UserCalendarListItem,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCalendarFromUserCalendarList {
    /// User identifier.
    pub user_identifier: String,
    /// Calendar ID.
    pub calendar_id: String,
}

/// Update calendar in user calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateCalendarInUserCalendarList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateCalendarInUserCalendarList::new(
///     "one",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .color_rgb_format(true)
///     .summary("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> UserCalendarListItem,
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCalendarInUserCalendarList {
    /// User identifier.
    pub user_identifier: String,
    /// Calendar ID.
    pub calendar_id: String,
    /// Color rgb format.
    #[query(rename = "colorRgbFormat")]
    pub color_rgb_format: Option<bool>,
    /// ID.
    pub id: String,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Description.
    #[length(..=8192)]
    pub description: Option<String>,
    /// Location.
    pub location: Option<String>,
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Color ID.
    #[serde(rename = "colorId")]
    pub color_id: Option<String>,
    /// Background color.
    #[serde(rename = "backgroundColor")]
    pub background_color: Option<String>,
    /// Foreground color.
    #[serde(rename = "foregroundColor")]
    pub foreground_color: Option<String>,
    /// Hidden.
    pub hidden: Option<bool>,
    /// Selected.
    pub selected: Option<bool>,
    /// Access role.
    #[serde(rename = "accessRole")]
    pub access_role: Option<MinAccessRole>,
    /// Default reminders: at most 5 items.
    #[serde(rename = "defaultReminders")]
    pub default_reminders: Option<Vec<DefaultReminder>>,
    /// Default all day reminders: at most 5 items.
    #[serde(rename = "defaultAllDayReminders")]
    pub default_all_day_reminders: Option<Vec<DefaultReminder>>,
    /// Notification settings.
    #[serde(rename = "notificationSettings")]
    pub notification_settings: Option<NotificationSettings>,
    /// Primary.
    pub primary: Option<bool>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Summary override.
    #[serde(rename = "summaryOverride")]
    pub summary_override: Option<String>,
}

/// Delete calendar from user calendar list.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::DeleteCalendarFromUserCalendarList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCalendarFromUserCalendarList::new("one", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/calendars/users/<user_identifier>/calendarList/<calendar_id>" -> (),
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar_list"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCalendarFromUserCalendarList {
    /// User identifier.
    pub user_identifier: String,
    /// Calendar ID.
    pub calendar_id: String,
}
