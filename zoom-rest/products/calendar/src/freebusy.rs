//! Freebusy: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Query freebusy information for set of calendars.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::QueryFreebusyInformationForSetOfCalendars;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = QueryFreebusyInformationForSetOfCalendars::new(
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
///     .time_zone("Europe/Berlin")
///     .calendar_expansion_max(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars/freeBusy" -> QueryFreebusyInformationForSetOfCalendarsResponse,
    rate_limit = Medium,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_events", "calendar:read:list_events:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct QueryFreebusyInformationForSetOfCalendars {
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Time min.
    #[serde(rename = "timeMin")]
    pub time_min: DateTime,
    /// Time max.
    #[serde(rename = "timeMax")]
    pub time_max: DateTime,
    /// Calendar expansion max.
    #[serde(rename = "calendarExpansionMax")]
    pub calendar_expansion_max: Option<i64>,
    /// Group expansion max.
    #[serde(rename = "groupExpansionMax")]
    pub group_expansion_max: Option<i64>,
    /// Items.
    #[serde(rename = "items")]
    pub items_: Option<Vec<SetOfCalendarItem>>,
}

/// Element of `items`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SetOfCalendarItem {
    /// ID.
    pub id: Option<String>,
}

/// Response to [`QueryFreebusyInformationForSetOfCalendars`].
#[zoom_object(rename_all = "camelCase", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryFreebusyInformationForSetOfCalendarsResponse {
    /// Kind: always `calendar#freeBusy`.
    pub kind: Option<String>,
    /// Time min.
    pub time_min: Option<DateTime>,
    /// Time max.
    pub time_max: Option<DateTime>,
    /// Calendars.
    pub calendars: Option<Vec<SetOfCalendar>>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
}

/// Element of `calendars`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SetOfCalendar {
    /// ID.
    pub id: Option<String>,
    /// Errors.
    pub errors: Option<Vec<Error>>,
    /// Busy.
    pub busy: Option<Vec<Busy>>,
}

/// Error.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// Domain.
    pub domain: Option<String>,
    /// Reason.
    pub reason: Option<String>,
}

/// Element of `busy`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Busy {
    /// Start.
    pub start: Option<String>,
    /// End.
    pub end: Option<String>,
}

/// Element of `groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// ID.
    pub id: Option<String>,
    /// Errors.
    pub errors: Option<Error>,
    /// Calendars.
    pub calendars: Option<Vec<String>>,
}
