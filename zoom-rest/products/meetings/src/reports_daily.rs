//! Reports, daily: 1 operation.

use zoom_core::{Date, zoom_endpoint, zoom_object};

/// Get daily usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new().year(1).month(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin"],
    errors = [(400, 300, "a parameter is invalid"), (400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Response to [`GetDailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReport {
    /// Dates.
    pub dates: Option<Vec<DailyUsageReportDate>>,
    /// Month.
    pub month: Option<i64>,
    /// Year.
    pub year: Option<i64>,
}

/// Element of `dates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReportDate {
    /// Date.
    pub date: Option<Date>,
    /// Meeting minutes.
    pub meeting_minutes: Option<i64>,
    /// Meetings.
    pub meetings: Option<i64>,
    /// New users.
    pub new_users: Option<i64>,
    /// Participants.
    pub participants: Option<i64>,
}
