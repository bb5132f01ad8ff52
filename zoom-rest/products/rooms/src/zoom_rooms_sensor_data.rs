//! Zoom rooms, sensor data: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the sensor readings of one Zoom Room.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account.
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
/// .page_size(300)
/// .device_id("Zl3aVt0bQ9y")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/sensor_data)
#[zoom_endpoint(
    GET "/rooms/<room_id>/sensor_data" -> ZoomRoomSensorData,
    paginate = sensor_data: SensorData,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:sensor_data:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomSensorData {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Start of the period whose measurements are listed.
    pub from: DateOrDateTime,
    /// End of the period whose measurements are listed.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only measurements of the device with this ID.
    pub device_id: Option<String>,
    /// Keeps only measurements of this kind.
    pub sensor_type: Option<SensorType>,
}

/// What the sensor measures.
///
/// Values of `sensor_type` in [`GetZoomRoomSensorData`] and [`SensorData`].
#[zoom_enum]
pub enum SensorType {
    /// `CO2`: Carbon dioxide in the air.
    #[value("CO2")]
    Co2,
    /// `TEMPERATURE`: Temperature of the room.
    #[value("TEMPERATURE")]
    Temperature,
    /// `REAL_TIME_PEOPLE_COUNT`: Number of people in the room at the moment.
    #[value("REAL_TIME_PEOPLE_COUNT")]
    RealTimePeopleCount,
    /// `HUMIDITY`: Humidity of the air.
    #[value("HUMIDITY")]
    Humidity,
    /// `VOC`: Volatile organic compounds in the air.
    #[value("VOC")]
    Voc,
    /// `PM25`: Fine dust, of up to 2.5 µm.
    #[value("PM25")]
    Pm25,
    /// `PM10`: Dust of up to 10 µm.
    #[value("PM10")]
    Pm10,
    /// `AIR_PRESSURE`: Pressure of the air.
    #[value("AIR_PRESSURE")]
    AirPressure,
    /// `AQI`: Air quality index.
    #[value("AQI")]
    Aqi,
}

/// Response to [`GetZoomRoomSensorData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomSensorData {
    /// Start of the period whose measurements are listed.
    pub from: Option<DateTime>,
    /// End of the period whose measurements are listed.
    pub to: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Measurements of the Zoom Room's sensors, one entry each.
    #[lossy]
    pub sensor_data: Vec<SensorData>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Measurement of a sensor in a Zoom Room at one time.
///
/// Element of `sensor_data` in [`ZoomRoomSensorData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SensorData {
    /// When the sensor reported the data.
    pub date_time: Option<DateTime>,
    /// ID of the device from which the measurement comes.
    pub device_id: Option<String>,
    /// What the sensor measures.
    pub sensor_type: Option<SensorType>,
    /// Measured number as text, such as `102.0`; Zoom does not document the units.
    pub sensor_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
