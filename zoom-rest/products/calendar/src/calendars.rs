//! Calendars: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Creates a calendar next to the user's primary one.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::CreateSecondaryCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSecondaryCalendar::new("Sales team").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendars/POST/calendars)
#[zoom_endpoint(
    POST "/calendars" -> CalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar", "calendar:write:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSecondaryCalendar {
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: String,
}

/// Response to [`CreateSecondaryCalendar`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarResponse {
    /// Kind of resource. Always `calendar#calendar`.
    pub kind: Option<String>,
    /// Version tag that changes whenever the resource changes.
    pub etag: Option<String>,
    /// ID of the calendar.
    pub id: Option<String>,
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: Option<String>,
    /// IANA time zone of the calendar.
    #[wire("timeZone")]
    pub time_zone: Option<String>,
    /// What the calendar is about, in free text.
    #[length(..=1024)]
    pub description: Option<String>,
    /// Place of the calendar, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one calendar's title, time zone, description and location.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCalendar::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendars/GET/calendars/{calId})
#[zoom_endpoint(
    GET "/calendars/<cal_id>" -> CalendarResponse,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar", "calendar:read:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCalendar {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
}

/// Updates one calendar's title, time zone, description or location.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateCalendar::new("Zl3aVt0bQ9y")
///     .summary("Sales team")
///     .time_zone("Europe/Berlin")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendars/PATCH/calendars/{calId})
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>" -> CalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar", "calendar:update:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCalendar {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
    /// Title of the calendar.
    #[length(..=256)]
    pub summary: Option<String>,
    /// IANA time zone of the calendar.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// What the calendar is about, in free text.
    #[length(..=1024)]
    pub description: Option<String>,
    /// Place of the calendar, as free text.
    #[length(..=1024)]
    pub location: Option<String>,
}

/// Deletes one of the calendars that the user owns.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::DeleteOwnedCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteOwnedCalendar::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/calendars/DELETE/calendars/{calId})
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>" -> (),
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar", "calendar:delete:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteOwnedCalendar {
    /// ID of the calendar, from the calendar list.
    pub cal_id: String,
}
