//! Colors: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Returns the colors that calendars and events can have.
///
/// # Examples
///
/// ```
/// use zoom_rest::calendar::GetColorDefinitions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetColorDefinitions::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/calendar/#tag/colors/GET/calendars/colors)
#[zoom_endpoint(
    GET "/calendars/colors" -> ColorDefinitions,
    rate_limit = Light,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:color", "calendar:read:color:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetColorDefinitions {}

/// Response to [`GetColorDefinitions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ColorDefinitions {
    /// Kind of resource. Always `calendar#colors`.
    pub kind: Option<String>,
    /// When the colors were last changed, as an RFC 3339 timestamp.
    pub updated: Option<DateTime>,
    /// Colors that calendars can have, by color ID.
    pub calendar: Option<Vec<ColorValue>>,
    /// Colors that events can have, by color ID.
    pub event: Option<Vec<ColorValue>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Color that a calendar or an event can have, by ID and value.
///
/// Element of `calendar` and `event` in [`ColorDefinitions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ColorValue {
    /// ID of the color, which calendars and events refer to in their own `color_id`.
    pub color_id: Option<String>,
    /// Background and foreground color of this ID.
    pub value: Option<ColorPair>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Background and foreground color that belong together.
///
/// Value of `value` in [`ColorValue`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ColorPair {
    /// Color of text on the background, as a hex code.
    pub foreground: Option<String>,
    /// Background color as a hex code, such as `#0088aa`.
    pub background: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
