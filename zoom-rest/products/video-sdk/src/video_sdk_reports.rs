//! Video SDK reports: 5 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the account's cloud recording usage in a date range.
///
/// `from` and `to` may span 30 days at most, within the last six months.
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
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/cloud_recording)
#[zoom_endpoint(
    GET "/videosdk/report/cloud_recording" -> CloudRecordingUsageReport,
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
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Response to [`GetCloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// Start of the time range.
    pub from: Option<Date>,
    /// End of the time range.
    pub to: Option<Date>,
    /// Use of cloud recording storage, one entry per day. At most 300 items.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cloud recording storage that was used on one day.
///
/// Element of `cloud_recording_storage` in [`CloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingStorage {
    /// Day to which the numbers apply.
    pub date: Option<Date>,
    /// Storage that recordings took up on the day, with its unit, such as `29 MB`.
    pub usage: Option<String>,
    /// Recording storage that is paid for, with its unit.
    pub plan_usage: Option<String>,
    /// Recording storage included free of charge, with its unit, such as `1 GB`.
    pub free_usage: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how many sessions, users and minutes there were on each day of a month.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new().year(2026).month(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/daily)
#[zoom_endpoint(
    GET "/videosdk/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    errors = [
        (400, 300, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
}

/// Response to [`GetDailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReport {
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
    /// Numbers per day, one entry each. At most 300 items.
    pub dates: Option<Vec<DailyUsageReportDate>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sessions, users and session minutes on one day.
///
/// Element of `dates` in [`DailyUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DailyUsageReportDate {
    /// Day to which the numbers apply.
    pub date: Option<Date>,
    /// Number of sessions held on the day.
    pub sessions: Option<i64>,
    /// Number of participants on the day.
    pub users: Option<i64>,
    /// Minutes of all sessions on this day.
    pub session_minutes: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists what admins and users did, such as changing settings or deleting recordings.
///
/// Needs a Video SDK account.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/operationlogs)
#[zoom_endpoint(
    GET "/videosdk/report/operationlogs" -> OperationLogsReport,
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

/// Area of the operations to report; `all` for every area.
///
/// Values of `category_type` in [`GetOperationLogsReport`].
#[zoom_enum]
pub enum CategoryType {
    /// `all`: Every category of the report.
    All,
    /// `user`.
    User,
    /// `user_settings`.
    UserSettings,
    /// `account`.
    Account,
    /// `billing`.
    Billing,
    /// `im`: Instant messaging (IM).
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
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<Date>,
    /// End of the time range.
    pub to: Option<Date>,
    /// Log of what administrators and users did, one entry each. At most 300 items.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry in the log of what administrators and users did.
///
/// Element of `operation_logs` in [`OperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// When the operation was carried out.
    pub time: Option<DateTime>,
    /// Administrator or user who carried out the operation.
    pub operator: Option<String>,
    /// Area of the operation that was logged.
    pub category_type: Option<String>,
    /// Kind of action that was carried out, such as `ADD`.
    pub action: Option<String>,
    /// Details of what was done, in words.
    pub operation_detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the phone calls by which people took part in sessions in a date range, with the numbers used.
///
/// Needs a Video SDK account.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/telephone)
#[zoom_endpoint(
    GET "/videosdk/report/telephone" -> TelephoneReport,
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

/// Which timestamp the requested date range applies to.
///
/// Values of `query_date_type` in [`GetTelephoneReport`].
#[zoom_enum]
pub enum QueryDateType {
    /// `start_time`: When the call started.
    StartTime,
    /// `end_time`: When the call ended.
    EndTime,
    /// `session_start_time`: When the session started.
    SessionStartTime,
    /// `session_end_time`: When the session ended.
    SessionEndTime,
}

/// Response to [`GetTelephoneReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephoneReport {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<Date>,
    /// End of the time range.
    pub to: Option<Date>,
    /// Phone connections used in the period, one entry each. At most 300 items.
    #[lossy]
    pub telephony_usage: Vec<TelephonyUsage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Telephone call of someone in a session, with its duration and cost.
///
/// Element of `telephony_usage` in [`TelephoneReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyUsage {
    /// ID of the Video SDK session in which the phone was used.
    pub session_id: Option<String>,
    /// Telephone number that was dialed; Zoom describes it as toll-free, although other calls are listed too.
    pub phone_number: Option<String>,
    /// Number that was signaled to Zoom with the call; Zoom does not explain whose it is.
    pub signaled_number: Option<String>,
    /// When the person on the phone joined.
    pub start_time: Option<DateTime>,
    /// When this leg of the phone call ended.
    pub end_time: Option<DateTime>,
    /// How long this leg of the call lasted; minutes in Zoom's example.
    pub duration: Option<i64>,
    /// Cost in US dollars, the rate times the duration; Zoom documents it for call-outs.
    pub total: Option<f64>,
    /// Name of the country to which the phone number belongs.
    pub country_name: Option<String>,
    /// Number from which the caller dialed in.
    pub call_in_number: Option<String>,
    /// How the person was connected, such as toll-free or call-out.
    #[wire("type")]
    pub kind: Option<TelephonyUsageType>,
    /// Price of the call per unit of time, from which `total` is calculated; Zoom does not name the unit.
    pub rate: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person was connected, such as toll-free or call-out.
///
/// Values of `type` in [`TelephonyUsage`].
#[zoom_enum]
pub enum TelephonyUsageType {
    /// `toll-free`: The person dialed a number that costs the caller nothing.
    #[value("toll-free")]
    TollFree,
    /// `call-out`: The person was called.
    #[value("call-out")]
    CallOut,
    /// `call-in`: The person dialed in; Zoom does not explain how this differs from the toll-free and toll values.
    #[value("call-in")]
    CallIn,
    /// `US toll-number`: Dialed in to a toll number in the United States.
    #[value("US toll-number")]
    UsTollNumber,
    /// `global toll-number`: Dialed in to a toll number outside the United States.
    #[value("global toll-number")]
    GlobalTollNumber,
    /// `premium`: Connected at a premium rate; Zoom does not explain how this differs from `premium call-in`.
    Premium,
    /// `premium call-in`: Dialed in at a premium rate.
    #[value("premium call-in")]
    PremiumCallIn,
}

/// Lists the webhook calls made for the account's Video SDK app.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/video-sdk-reports/GET/videosdk/report/webhook_logs)
#[zoom_endpoint(
    GET "/videosdk/report/webhook_logs" -> WebhookLogs,
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

/// Response to [`GetWebhookLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Deliveries of webhooks, one entry each. At most 300 items.
    #[lossy]
    pub webhook_logs: Vec<WebhookLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Delivery of an event to an endpoint, with the response.
///
/// Element of `webhook_logs` in [`WebhookLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLog {
    /// Name of the event, such as `session.started`.
    pub event: Option<String>,
    /// HTTP status code with which the endpoint responded, or `-1` if Zoom could not send the event.
    pub status: Option<i64>,
    /// Why the connection failed.
    pub failed_reason_type: Option<FailedReasonType>,
    /// URL to which the event was sent.
    pub endpoint: Option<String>,
    /// ID of the event subscription that caused the delivery.
    pub subscription_id: Option<String>,
    /// Headers that were sent.
    pub request_headers: Option<String>,
    /// Body that was sent.
    pub request_body: Option<String>,
    /// Headers of the response.
    pub response_headers: Option<String>,
    /// Body of the response.
    pub response_body: Option<String>,
    /// When the log entry was recorded.
    pub date_time: Option<DateTime>,
    /// ID for troubleshooting; webhooks from the same context may share it.
    pub trace_id: Option<String>,
    /// ID of the webhook delivery; retries keep the same one.
    pub request_id: Option<String>,
    /// Which retry this delivery is, counted from `1`; `0` means the first attempt. One of `0` to `3`.
    pub retry_num: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the connection failed.
///
/// Values of `failed_reason_type` in [`WebhookLog`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum FailedReasonType {
    /// `1`: Reading timed out.
    ReadTimeOut = 1,
    /// `2`: Connection refused.
    ConnectionRefused = 2,
    /// `3`: Hystrix, a library for fault tolerance, fell back.
    HystrixFallback = 3,
    /// `4`: Hystrix, a library for fault tolerance, timed out.
    HystrixTimeout = 4,
    /// `5`: Asynchronous error, which Zoom does not explain.
    AsyncError = 5,
    /// `6`: The lookup of the host name (DNS) was forbidden; Zoom does not explain by what.
    DnsForbidden = 6,
    /// `7`: Error on the remote side, presumably the endpoint; Zoom does not explain it.
    RemoteError = 7,
    /// `8`: On the allowlist of a delegate, a term that Zoom does not explain.
    InDelegateWhiteList = 8,
    /// `9`: Error with a certificate, presumably that of the endpoint.
    CertError = 9,
    /// `10`: The delivery needs an instant retry; Zoom does not explain what leads to it.
    NeedInstantRetry = 10,
    /// `11`: Host name verification failed.
    HostNameVerifyFailed = 11,
    /// `12`: TLS verification failed.
    TlsVerifyFailed = 12,
    /// `13`: DNS resolution timed out.
    DnsResolveTimeOut = 13,
    /// `14`: No client, a reason that Zoom does not explain.
    NoClient = 14,
    /// `15`: Resource not found.
    ResourceNotFound = 15,
    /// `16`: Too many requests.
    TooManyRequests = 16,
}
