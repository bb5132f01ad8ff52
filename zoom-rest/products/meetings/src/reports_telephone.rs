//! Reports, telephone: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Returns a report on the phone calls by which people took part in meetings over a period, with their numbers and costs.
///
/// Needs a Pro plan or higher.
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
/// .kind("1")
/// .query_date_type(TelephoneReportQueryDateType::StartTime)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/telephone)
#[zoom_endpoint(
    GET "/report/telephone" -> TelephoneReports,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:telephone:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTelephoneReports {
    /// Which calls to return: toll-free calls and call-outs (`1`), toll calls (`2`) or calls on the organization's own lines through SIP Connected Audio (`3`). Default: `1`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Whether `from` and `to` apply to the start or end of the call, or to the start or end of the meeting. Default: `start_time`.
    pub query_date_type: Option<TelephoneReportQueryDateType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether `from` and `to` apply to the start or end of the call, or to the start or end of the meeting.
///
/// Values of `query_date_type` in [`GetTelephoneReports`].
#[zoom_enum]
pub enum TelephoneReportQueryDateType {
    /// `start_time`: When the call started.
    StartTime,
    /// `end_time`: When the call ended.
    EndTime,
    /// `meeting_start_time`: When the meeting started.
    MeetingStartTime,
    /// `meeting_end_time`: When the meeting ended.
    MeetingEndTime,
}

/// Response to [`GetTelephoneReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephoneReports {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Phone connections used in the period, one entry each. At most 300 items.
    #[lossy]
    pub telephony_usage: Vec<TelephonyUsage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Telephone use in a meeting, with its numbers, duration and rate.
///
/// Element of `telephony_usage` in [`TelephoneReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TelephonyUsage {
    /// Caller's number for the dial-in, or a text such as `ZoomGW` in its place.
    pub call_in_number: Option<String>,
    /// Name of the country to which the phone number belongs.
    pub country_name: Option<String>,
    /// Department of the user, apparently the host; Zoom does not say whose it is.
    pub dept: Option<String>,
    /// How long this leg of the call lasted, in minutes.
    pub duration: Option<i64>,
    /// When this leg of the phone call ended.
    pub end_time: Option<DateTime>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Display name of the host.
    pub host_name: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// Kind of event that the caller joined, such as `Meeting`.
    pub meeting_type: Option<String>,
    /// Telephone number that the call used, such as the toll-free number that the caller dialed.
    pub phone_number: Option<String>,
    /// Price per minute of the call, in US dollars.
    pub rate: Option<f64>,
    /// Number that was signaled to Zoom with the call; Zoom does not explain how it differs from `call_in_number`.
    pub signaled_number: Option<String>,
    /// When this leg of the phone call began.
    pub start_time: Option<DateTime>,
    /// Cost of the call, in US dollars: rate times duration; Zoom describes it only for call-outs.
    pub total: Option<f64>,
    /// How the person was connected, such as toll-free or call-out.
    #[wire("type")]
    pub kind: Option<TelephonyUsageType>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person was connected, such as toll-free or call-out.
///
/// Values of `type` in [`TelephonyUsage`].
#[zoom_enum]
pub enum TelephonyUsageType {
    /// `toll-free`: Dialed in to a number that is free for the caller.
    #[value("toll-free")]
    TollFree,
    /// `call-out`: Zoom called the person.
    #[value("call-out")]
    CallOut,
    /// `call-in`: The person dialed in; Zoom does not explain how this differs from the toll and toll-free kinds.
    #[value("call-in")]
    CallIn,
    /// `US toll-number`: Dialed in to a toll number in the United States.
    #[value("US toll-number")]
    UsTollNumber,
    /// `global toll-number`: Dialed in to a toll number outside the United States.
    #[value("global toll-number")]
    GlobalTollNumber,
    /// `premium`: Connected at a premium rate.
    Premium,
    /// `premium call-in`: Dialed in at a premium rate.
    #[value("premium call-in")]
    PremiumCallIn,
    /// `Toll`: Dialed in to a number for which the caller pays, with no word on its country.
    #[value("Toll")]
    Toll,
}
