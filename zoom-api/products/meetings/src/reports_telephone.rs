//! Reports, telephone: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Get telephone reports.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::{GetTelephoneReports, TelephoneReportQueryDateType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReports::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .kind("1")
///     .query_date_type(TelephoneReportQueryDateType::StartTime)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/telephone" -> TelephoneReports,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    errors = [(400, 300, "the page token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTelephoneReports {
    /// Type: one of `1`, `2`, `3`, `1` unless said.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Query date type: `start_time` unless said.
    pub query_date_type: Option<TelephoneReportQueryDateType>,
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// The number of the page, from 1: `1` unless said.
    pub page_number: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What `query_date_type` can be.
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

/// What [`GetTelephoneReports`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TelephoneReports {
    /// From.
    pub from: Option<Date>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Telephony usage: at most 300 of them.
    pub telephony_usage: Vec<TelephonyUsage>,
}

/// Telephony usage.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When it ends.
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
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Total.
    pub total: Option<f64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TelephonyUsageType>,
    /// UUID.
    pub uuid: Option<String>,
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
    /// `Toll`.
    #[value("Toll")]
    Toll,
}
