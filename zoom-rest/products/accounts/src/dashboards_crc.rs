//! Dashboards, crc: 1 operation.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_object};

/// Returns hourly port usage of the Cloud Room Connector (CRC), which lets H.323 and SIP devices join meetings; a range of over a month is cut to its last month.
///
/// Needs a Business, Education or API plan with Room Connector on.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetCrcPortUsage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrcPortUsage::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/dashboards/GET/metrics/crc)
#[zoom_endpoint(
    GET "/metrics/crc" -> CrcPortUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_crc:read:admin", "dashboard:read:admin", "dashboard:read:crc_port_usage:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrcPortUsage {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetCrcPortUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrcPortUsage {
    /// Start of the period that the report covers, usually as `YYYY-MM-DD`.
    pub from: Option<Date>,
    /// Last day of the report, as `YYYY-MM-DD`.
    pub to: Option<Date>,
    /// Use of the Cloud Room Connector ports, over which H.323 and SIP devices join meetings, one entry per day.
    pub crc_ports_usage: Option<Vec<CrcPortsUsage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Use of Cloud Room Connector (CRC) ports, over which H.323 and SIP devices join meetings, on one date, hour by hour.
///
/// Element of `crc_ports_usage` in [`CrcPortUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrcPortsUsage {
    /// Port usage of the day, one entry per hour.
    pub crc_ports_hour_usage: Option<Vec<CrcPortsHourUsage>>,
    /// Day whose port usage the entry shows.
    pub date_time: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Use of Cloud Room Connector (CRC) ports, over which H.323 and SIP devices join meetings, in one hour: the peak and the total.
///
/// Element of `crc_ports_hour_usage` in [`CrcPortsUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrcPortsHourUsage {
    /// Hour of the day to which the figures belong, from `00` to `23`.
    pub hour: Option<String>,
    /// Largest number of ports that were in use at the same time in the hour.
    pub max_usage: Option<i64>,
    /// Number of H.323 and SIP connections in the hour.
    pub total_usage: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
