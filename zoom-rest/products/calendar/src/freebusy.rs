//! Freebusy: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Returns when each of several calendars is free or busy.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::{FreeBusyItem, QueryFreeBusy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = QueryFreeBusy::new(
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T10:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
/// .time_zone("Europe/Berlin")
/// .items_(vec![FreeBusyItem::new().id("jill@example.com")])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/freebusy/POST/calendars/freeBusy)
#[zoom_endpoint(
    POST "/calendars/freeBusy" -> QueryFreeBusyResponse,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_events", "calendar:read:list_events:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct QueryFreeBusy {
    /// IANA time zone of the times in the response.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Start of the time range, as an RFC 3339 timestamp with offset.
    #[serde(rename = "timeMin")]
    pub time_min: DateTime,
    /// End of the time range, excluded, as an RFC 3339 timestamp with offset.
    #[serde(rename = "timeMax")]
    pub time_max: DateTime,
    /// Largest number of calendars for which free and busy times are returned.
    #[serde(rename = "calendarExpansionMax")]
    pub calendar_expansion_max: Option<i64>,
    /// Largest number of calendars that are returned for one group.
    #[serde(rename = "groupExpansionMax")]
    pub group_expansion_max: Option<i64>,
    /// Calendars and groups to query, one entry each.
    #[serde(rename = "items")]
    pub items_: Option<Vec<FreeBusyItem>>,
}

/// Calendar or group to query, by ID.
///
/// Element of `items` in [`QueryFreeBusy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FreeBusyItem {
    /// ID of the calendar or group.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`QueryFreeBusy`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryFreeBusyResponse {
    /// Kind of resource. Always `calendar#freeBusy`.
    pub kind: Option<String>,
    /// Start of the time range, as an RFC 3339 timestamp with offset.
    pub time_min: Option<DateTime>,
    /// End of the time range, excluded, as an RFC 3339 timestamp with offset.
    pub time_max: Option<DateTime>,
    /// Requested calendars with the times at which they are busy, one entry each.
    pub calendars: Option<Vec<CalendarBusyTimes>>,
    /// Requested groups with their calendars, one entry each.
    pub groups: Option<Vec<FreeBusyGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Busy periods of one calendar, or the errors that kept them from being found.
///
/// Element of `calendars` in [`QueryFreeBusyResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarBusyTimes {
    /// ID of the calendar.
    pub id: Option<String>,
    /// What failed, one entry per problem; empty if everything succeeded.
    pub errors: Option<Vec<Error>>,
    /// Times at which the calendar counts as busy, one entry each.
    pub busy: Option<Vec<Busy>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the calendar or group could not be read.
///
/// Value of `errors` in [`CalendarBusyTimes`] and [`FreeBusyGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// Broad category to which the error belongs, such as `global`.
    pub domain: Option<String>,
    /// Short code for why the calendar or group could not be read, such as `notFound`.
    pub reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Period in which the calendar is busy.
///
/// Element of `busy` in [`CalendarBusyTimes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Busy {
    /// When the busy period begins.
    pub start: Option<String>,
    /// Exclusive end of the busy period.
    pub end: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group in a free/busy query, with its calendars, or the errors that kept them from being found.
///
/// Element of `groups` in [`QueryFreeBusyResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FreeBusyGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// What failed for the group; empty if nothing did.
    pub errors: Option<Error>,
    /// IDs of the calendars in the group, one entry each.
    pub calendars: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
