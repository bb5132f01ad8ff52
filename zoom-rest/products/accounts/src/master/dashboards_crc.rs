//! Dashboards, crc: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::CrcPortUsage;

/// Returns hourly port usage of the Cloud Room Connector (CRC), which lets H.323 and SIP devices join meetings; a range of over a month is cut to its last month.
///
/// Needs a Business, Education or API plan with Room Connector on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetCrcPortUsage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrcPortUsage::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/crc)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/crc" -> CrcPortUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_crc:read:master", "dashboard:master", "dashboard:read:crc_port_usage:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrcPortUsage {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}
