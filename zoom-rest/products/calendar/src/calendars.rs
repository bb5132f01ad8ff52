//! Calendars: 4 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Create new secondary calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::CreateNewSecondaryCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewSecondaryCalendar::new("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/calendars" -> CreateNewSecondaryCalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar", "calendar:write:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewSecondaryCalendar {
    /// Summary.
    #[length(..=256)]
    pub summary: String,
}

/// Response to [`CreateNewSecondaryCalendar`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewSecondaryCalendarResponse {
    /// Kind: always `calendar#calendar`.
    pub kind: Option<String>,
    /// Etag.
    pub etag: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Time zone.
    #[wire("timeZone")]
    pub time_zone: Option<String>,
    /// Description.
    #[length(..=1024)]
    pub description: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
}

/// Get calendar.
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
#[zoom_endpoint(
    GET "/calendars/<cal_id>" -> CreateNewSecondaryCalendarResponse,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar", "calendar:read:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCalendar {
    /// Cal ID.
    pub cal_id: String,
}

/// Update calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::UpdateCalendar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateCalendar::new("Zl3aVt0bQ9y")
///     .summary("one")
///     .time_zone("Europe/Berlin")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/calendars/<cal_id>" -> CreateNewSecondaryCalendarResponse,
    rate_limit = Heavy,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar", "calendar:update:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCalendar {
    /// Cal ID.
    pub cal_id: String,
    /// Summary.
    #[length(..=256)]
    pub summary: Option<String>,
    /// Time zone.
    #[serde(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Description.
    #[length(..=1024)]
    pub description: Option<String>,
    /// Location.
    #[length(..=1024)]
    pub location: Option<String>,
}

/// Delete calendar owned by user.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::DeleteCalendarOwnedByUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCalendarOwnedByUser::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/calendars/<cal_id>" -> (),
    rate_limit = Light,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar", "calendar:delete:calendar:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCalendarOwnedByUser {
    /// Cal ID.
    pub cal_id: String,
}
