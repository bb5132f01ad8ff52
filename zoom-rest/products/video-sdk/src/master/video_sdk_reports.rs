//! Video SDK reports: 5 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{
    CategoryType, CloudRecordingUsageReport, DailyUsageReport, OperationLog, OperationLogsReport, QueryDateType,
    TelephoneReport, TelephonyUsage, WebhookLog, WebhookLogs,
};

/// Get cloud recording usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCloudRecordingUsageReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    max_range = "30 days",
    errors = [
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Get daily usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new("Zl3aVt0bQ9y")
///     .year(1)
///     .month(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Account ID.
    pub account_id: String,
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
}

/// Get operation logs report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::CategoryType;
/// use zoom_rest::video_sdk::master::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .category_type(CategoryType::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    errors = [
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Category type.
    pub category_type: Option<CategoryType>,
}

/// Get telephone report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetTelephoneReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .kind("1")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/telephone" -> TelephoneReport,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    errors = [
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTelephoneReport {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Type: one of `1`, `2`, `3`; defaults to `1`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Query date type: defaults to `start_time`.
    pub query_date_type: Option<QueryDateType>,
}

/// Get webhook logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/webhook_logs" -> WebhookLogs,
    paginate = webhook_logs: WebhookLog,
    rate_limit = Medium,
    max_range = "7 days",
    errors = [
        (400, 1501, "a parameter is missing or invalid"),
        (400, 1502, "the time is outside the allowed range"),
        (400, 1503, "a parameter is invalid"),
        (400, 1504, "a parameter is missing or invalid"),
        (400, 1506, "a parameter is missing or invalid"),
        (404, 1401, "the file was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebhookLogs {
    /// Account ID.
    pub account_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Event.
    pub event: Option<String>,
    /// Type: one of `1`, `2`, `3`; defaults to `2`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Retry num.
    #[range(0..=3)]
    pub retry_num: Option<i64>,
}
