//! Video SDK reports: 5 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get cloud recording usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCloudRecordingUsageReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/cloud_recording" -> CloudRecordingUsageReport,
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
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetCloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cloud recording storage: at most 300 items.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
}

/// Element of `cloud_recording_storage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingStorage {
    /// Date.
    pub date: Option<Date>,
    /// Usage.
    pub usage: Option<String>,
    /// Plan usage.
    pub plan_usage: Option<String>,
    /// Free usage.
    pub free_usage: Option<String>,
}

/// Get daily usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new().year(1).month(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time is outside the allowed range"),
        (400, 200, "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
}

/// Response to [`GetDailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
    /// Dates: at most 300 items.
    pub dates: Option<Vec<DailyUsageReportDate>>,
}

/// Element of `dates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReportDate {
    /// Date.
    pub date: Option<Date>,
    /// Sessions.
    pub sessions: Option<i64>,
    /// Users.
    pub users: Option<i64>,
    /// Session minutes.
    pub session_minutes: Option<i64>,
}

/// Get operation logs report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{CategoryType, GetOperationLogsReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new(
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
    GET "/videosdk/report/operationlogs" -> OperationLogsReport,
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

/// Values of `category_type`.
#[zoom_enum]
pub enum CategoryType {
    /// `all`.
    All,
    /// `user`.
    User,
    /// `user_settings`.
    UserSettings,
    /// `account`.
    Account,
    /// `billing`.
    Billing,
    /// `im`.
    Im,
    /// `recording`.
    Recording,
    /// `phone_contacts`.
    PhoneContacts,
    /// `webinar`.
    Webinar,
    /// `sub_account`.
    SubAccount,
    /// `role`.
    Role,
    /// `zoom_rooms`.
    ZoomRooms,
}

/// Response to [`GetOperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Operation logs: at most 300 items.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
}

/// Element of `operation_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// Time.
    pub time: Option<DateTime>,
    /// Operator.
    pub operator: Option<String>,
    /// Category type.
    pub category_type: Option<String>,
    /// Action.
    pub action: Option<String>,
    /// Operation detail.
    pub operation_detail: Option<String>,
}

/// Get telephone report.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetTelephoneReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReport::new(
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
    GET "/videosdk/report/telephone" -> TelephoneReport,
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

/// Values of `query_date_type`.
#[zoom_enum]
pub enum QueryDateType {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
    /// `session_start_time`.
    SessionStartTime,
    /// `session_end_time`.
    SessionEndTime,
}

/// Response to [`GetTelephoneReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephoneReport {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Telephony usage: at most 300 items.
    #[lossy]
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Element of `telephony_usage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyUsage {
    /// Session ID.
    pub session_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Signaled number.
    pub signaled_number: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Total.
    pub total: Option<f64>,
    /// Country name.
    pub country_name: Option<String>,
    /// Call in number.
    pub call_in_number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TelephonyUsageType>,
    /// Rate.
    pub rate: Option<f64>,
}

/// Values of `type`.
#[zoom_enum]
pub enum TelephonyUsageType {
    /// `toll-free`.
    #[value("toll-free")]
    TollFree,
    /// `call-out`.
    #[value("call-out")]
    CallOut,
    /// `call-in`.
    #[value("call-in")]
    CallIn,
    /// `US toll-number`.
    #[value("US toll-number")]
    UsTollNumber,
    /// `global toll-number`.
    #[value("global toll-number")]
    GlobalTollNumber,
    /// `premium`.
    Premium,
    /// `premium call-in`.
    #[value("premium call-in")]
    PremiumCallIn,
}

/// Get webhook logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/webhook_logs" -> WebhookLogs,
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

/// Response to [`GetWebhookLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLogs {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Webhook logs: at most 300 items.
    #[lossy]
    pub webhook_logs: Vec<WebhookLog>,
}

/// Element of `webhook_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLog {
    /// Event.
    pub event: Option<String>,
    /// Status.
    pub status: Option<i64>,
    /// Failed reason type.
    pub failed_reason_type: Option<FailedReasonType>,
    /// Endpoint.
    pub endpoint: Option<String>,
    /// Subscription ID.
    pub subscription_id: Option<String>,
    /// Request headers.
    pub request_headers: Option<String>,
    /// Request body.
    pub request_body: Option<String>,
    /// Response headers.
    pub response_headers: Option<String>,
    /// Response body.
    pub response_body: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Trace ID.
    pub trace_id: Option<String>,
    /// Request ID.
    pub request_id: Option<String>,
    /// Retry num: one of `0`, `1`, `2`, `3`.
    pub retry_num: Option<i64>,
}

/// Values of `failed_reason_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum FailedReasonType {
    /// `1`.
    ReadTimeOut = 1,
    /// `2`.
    ConnectionRefused = 2,
    /// `3`.
    HystrixFallback = 3,
    /// `4`.
    HystrixTimeout = 4,
    /// `5`.
    AsyncError = 5,
    /// `6`.
    DnsForbidden = 6,
    /// `7`.
    RemoteError = 7,
    /// `8`.
    InDelegateWhiteList = 8,
    /// `9`.
    CertError = 9,
    /// `10`.
    NeedInstantRetry = 10,
    /// `11`.
    HostNameVerifyFailed = 11,
    /// `12`.
    TlsVerifyFailed = 12,
    /// `13`.
    DnsResolveTimeOut = 13,
    /// `14`.
    NoClient = 14,
    /// `15`.
    ResourceNotFound = 15,
    /// `16`.
    TooManyRequests = 16,
}
