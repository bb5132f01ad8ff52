//! Reports, telephone: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Get telephone reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{GetTelephoneReports, TelephoneReportQueryDateType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReports::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind("1")
///     .query_date_type(TelephoneReportQueryDateType::StartTime)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/telephone" -> TelephoneReports,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTelephoneReports {
    /// Type: one of `1`, `2`, `3`; defaults to `1`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Query date type: defaults to `start_time`.
    pub query_date_type: Option<TelephoneReportQueryDateType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `query_date_type`.
#[zoom_enum]
pub enum TelephoneReportQueryDateType {
    /// `start_time`.
    StartTime,
    /// `end_time`.
    EndTime,
    /// `meeting_start_time`.
    MeetingStartTime,
    /// `meeting_end_time`.
    MeetingEndTime,
}

/// Response to [`GetTelephoneReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephoneReports {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Telephony usage: at most 300 items.
    #[lossy]
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Element of `telephony_usage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyUsage {
    /// Call in number.
    pub call_in_number: Option<String>,
    /// Country name.
    pub country_name: Option<String>,
    /// Dept.
    pub dept: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Host email.
    pub host_email: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Host name.
    pub host_name: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting type.
    pub meeting_type: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Rate.
    pub rate: Option<f64>,
    /// Signaled number.
    pub signaled_number: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Total.
    pub total: Option<f64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TelephonyUsageType>,
    /// UUID.
    pub uuid: Option<String>,
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
    /// `Toll`.
    #[value("Toll")]
    Toll,
}
