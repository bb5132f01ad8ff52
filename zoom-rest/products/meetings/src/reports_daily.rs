//! Reports, daily: 1 operation.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_object};

/// Returns new users, meetings, participants and meeting minutes of the account for each day of a month.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new().year(2026).month(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/daily)
#[zoom_endpoint(
    GET "/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Response to [`GetDailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReport {
    /// Numbers per day, one entry each.
    pub dates: Option<Vec<DailyUsageReportDate>>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Usage on one day: meetings, participants, minutes and new users.
///
/// Element of `dates` in [`DailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReportDate {
    /// Day to which the numbers apply.
    pub date: Option<Date>,
    /// How many minutes of meetings there were on the date.
    pub meeting_minutes: Option<i64>,
    /// How many meetings took place on the date.
    pub meetings: Option<i64>,
    /// How many users of the account were new on the date.
    pub new_users: Option<i64>,
    /// How many participants there were on the date.
    pub participants: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
