//! Video SDK reports: 5 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get cloud recording usage report.
///
/// # Examples
///
/// ```
/// use zoom_api::video_sdk::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetCloudRecordingUsageReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
}

/// What [`GetCloudRecordingUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cloud recording storage: at most 300 of them.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
}

/// Cloud recording storage.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::video_sdk::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDailyUsageReport::new().year(1).month(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
}

/// What [`GetDailyUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyUsageReport {
    /// Year.
    pub year: Option<i64>,
    /// Month.
    pub month: Option<i64>,
    /// Dates: at most 300 of them.
    pub dates: Option<Vec<DailyUsageReportDate>>,
}

/// Daily usage report date.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::video_sdk::{CategoryType, GetOperationLogsReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .category_type(CategoryType::All)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Category type.
    pub category_type: Option<CategoryType>,
}

/// What `category_type` can be.
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

/// What [`GetOperationLogsReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Operation logs: at most 300 of them.
    pub operation_logs: Vec<OperationLog>,
}

/// Operation log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::video_sdk::GetTelephoneReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .kind("1")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/telephone" -> TelephoneReport,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    errors = [
        (400, 300, "the time lies outside of what can be asked for"),
        (400, 200, "not available for this kind of account"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTelephoneReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Type: one of `1`, `2`, `3`, `1` unless said.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Query date type: `start_time` unless said.
    pub query_date_type: Option<QueryDateType>,
}

/// What `query_date_type` can be.
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

/// What [`GetTelephoneReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TelephoneReport {
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Telephony usage: at most 300 of them.
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Telephony usage.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TelephonyUsage {
    /// Session ID.
    pub session_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Signaled number.
    pub signaled_number: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
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

/// What `type` can be.
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
/// use zoom_api::video_sdk::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/report/webhook_logs" -> WebhookLogs,
    paginate = webhook_logs: WebhookLog,
    rate_limit = Medium,
    errors = [
        (400, 1501, "a parameter is missing or not valid"),
        (400, 1502, "the time lies outside of what can be asked for"),
        (400, 1503, "a parameter is not valid"),
        (400, 1504, "a parameter is missing or not valid"),
        (400, 1506, "a parameter is missing or not valid"),
        (404, 1401, "the file can't be taken"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookLogs {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Event.
    pub event: Option<String>,
    /// Type: one of `1`, `2`, `3`, `2` unless said.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Retry num: from 0 to 3.
    pub retry_num: Option<i64>,
}

/// What [`GetWebhookLogs`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookLogs {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Webhook logs: at most 300 of them.
    pub webhook_logs: Vec<WebhookLog>,
}

/// Webhook log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `failed_reason_type` can be.
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
