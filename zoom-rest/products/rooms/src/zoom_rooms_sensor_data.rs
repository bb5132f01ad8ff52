//! Zoom rooms, sensor data: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get Zoom room sensor data.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomSensorData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sensor_data = GetZoomRoomSensorData::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .device_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/<room_id>/sensor_data" -> ZoomRoomSensorData,
    paginate = sensor_data: SensorData,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:sensor_data:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 1012, "the room was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSensorData {
    /// Room ID.
    pub room_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Device ID.
    pub device_id: Option<String>,
    /// Sensor type.
    pub sensor_type: Option<SensorType>,
}

/// Values of `sensor_type`.
#[zoom_enum]
pub enum SensorType {
    /// `CO2`.
    #[value("CO2")]
    Co2,
    /// `TEMPERATURE`.
    #[value("TEMPERATURE")]
    Temperature,
    /// `REAL_TIME_PEOPLE_COUNT`.
    #[value("REAL_TIME_PEOPLE_COUNT")]
    RealTimePeopleCount,
    /// `HUMIDITY`.
    #[value("HUMIDITY")]
    Humidity,
    /// `VOC`.
    #[value("VOC")]
    Voc,
    /// `PM25`.
    #[value("PM25")]
    Pm25,
    /// `PM10`.
    #[value("PM10")]
    Pm10,
    /// `AIR_PRESSURE`.
    #[value("AIR_PRESSURE")]
    AirPressure,
    /// `AQI`.
    #[value("AQI")]
    Aqi,
}

/// Response to [`GetZoomRoomSensorData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSensorData {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Sensor data.
    #[lossy]
    pub sensor_data: Vec<SensorData>,
}

/// Element of `sensor_data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SensorData {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Device ID.
    pub device_id: Option<String>,
    /// Sensor type.
    pub sensor_type: Option<SensorType>,
    /// Sensor value.
    pub sensor_value: Option<String>,
}
