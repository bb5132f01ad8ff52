//! Colors: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// Get color definitions for calendars events.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetColorDefinitionsForCalendarsEvents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetColorDefinitionsForCalendarsEvents::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/calendars/colors" -> ColorDefinitionsForCalendarsEvents,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:color", "calendar:read:color:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetColorDefinitionsForCalendarsEvents {}

/// Response to [`GetColorDefinitionsForCalendarsEvents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ColorDefinitionsForCalendarsEvents {
    /// Kind: always `calendar#colors`.
    pub kind: Option<String>,
    /// Updated.
    pub updated: Option<DateTime>,
    /// Calendar.
    pub calendar: Option<Vec<Calendar>>,
    /// Event.
    pub event: Option<Vec<Calendar>>,
}

/// Calendar.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Calendar {
    /// Color ID.
    pub color_id: Option<String>,
    /// Value.
    pub value: Option<CalendarValue>,
}

/// Value of `value`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CalendarValue {
    /// Foreground.
    pub foreground: Option<String>,
    /// Background.
    pub background: Option<String>,
}
