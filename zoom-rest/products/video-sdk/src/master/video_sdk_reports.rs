//! Video SDK reports: 5 operations.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{
    CategoryType, CloudRecordingUsageReport, DailyUsageReport, OperationLog, OperationLogsReport, QueryDateType,
    TelephoneReport, TelephonyUsage, WebhookLog, WebhookLogs,
};

/// Returns the account's cloud recording usage in a date range.
///
/// `from` and `to` may span 30 days at most, within the last six months. Acts on a sub-account of a master account.
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/video-sdk-reports/GET/accounts/{accountId}/videosdk/report/cloud_recording)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    max_range = "30 days",
    errors = [
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns how many sessions, users and minutes there were on each day of a month.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new("Zl3aVt0bQ9y")
///     .year(2026)
///     .month(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/video-sdk-reports/GET/accounts/{accountId}/videosdk/report/daily)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
}

/// Lists what admins and users did, such as changing settings or deleting recordings.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
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
/// .category_type(CategoryType::Recording)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/video-sdk-reports/GET/accounts/{accountId}/videosdk/report/operationlogs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    errors = [
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Area of the operations to report; `all` for every area.
    pub category_type: Option<CategoryType>,
}

/// Lists the phone calls by which people took part in sessions in a date range, with the numbers used.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
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
/// .page_size(300)
/// .kind("1")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/video-sdk-reports/GET/accounts/{accountId}/videosdk/report/telephone)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/telephone" -> TelephoneReport,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    errors = [
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTelephoneReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Which calls to return: toll-free calls and call-outs (`1`), toll calls (`2`) or SIP Connected Audio (`3`). Default: `1`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Which timestamp the requested date range applies to. Default: `start_time`.
    pub query_date_type: Option<QueryDateType>,
}

/// Lists the webhook calls made for the account's Video SDK app.
///
/// Needs a Video SDK account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::master::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new("Zl3aVt0bQ9y")
///     .from("2026-01-25T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/ma/#tag/video-sdk-reports/GET/accounts/{accountId}/videosdk/report/webhook_logs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/report/webhook_logs" -> WebhookLogs,
    paginate = webhook_logs: WebhookLog,
    rate_limit = Medium,
    max_range = "7 days",
    errors = [
        (400, 1501, END_MUST_BE_AFTER_START = "the end must be after the start"),
        (400, 1502, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 1503, DATE_DOES_NOT_HAVE_DOCUMENTED_FORMAT = "a date does not have the documented format"),
        (400, 1504, PARAMETER_MISSING_OR_INVALID_1504 = "a parameter is missing or invalid"),
        (400, 1506, PARAMETER_MISSING_OR_INVALID_1506 = "a parameter is missing or invalid"),
        (404, 1401, FILE_REJECTED = "the file was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebhookLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range, which may span seven days at most.
    pub from: Option<DateOrDateTime>,
    /// End of the time range, at most seven days after `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only deliveries of the event with this name, such as `session.started`.
    pub event: Option<String>,
    /// Which webhook logs to return: all (`1`), failed ones (`2`) or successful ones (`3`). Default: `2`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Keeps only one kind of delivery: the first (`0`), or the first (`1`), second (`2`) or third (`3`) retry; all deliveries if left out.
    #[range(0..=3)]
    pub retry_num: Option<i64>,
}
