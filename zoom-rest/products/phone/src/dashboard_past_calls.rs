//! Dashboard, past calls: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::CallParty;

/// Lists metrics of all the account's calls in a period, with filters such as date and number.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPastCallMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = ListPastCallMetrics::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/dashboard/GET/phone/metrics/past_calls)
#[zoom_endpoint(
    GET "/phone/metrics/past_calls" -> ListPastCallMetricsResponse,
    paginate = call_logs: PastCallMetricCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_call_logs:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastCallMetrics {
    /// Start of the period whose calls are listed; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only calls of this phone number.
    pub phone_number: Option<String>,
    /// Keeps only calls of this extension number.
    pub extension_number: Option<String>,
    /// Keeps only call logs of good or bad voice quality; the dividing line is a mean opinion score (MOS) of 3.5.
    pub quality_type: Option<QualityType>,
    /// Name of the department whose extensions' calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose extensions' calls to list.
    pub cost_center: Option<String>,
    /// Directions of the calls to list: incoming, outgoing or internal. At most 3 items. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<PastCallMetricDirection>>,
    /// Lengths of calls to include: under 1 minute (`3`), up to 5 (`0`), up to 10 (`1`) or more (`2`). At most 4 items. One of `0` to `3`. Sent as `durations=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub durations: Option<Vec<i64>>,
    /// ID of the Zoom Phone site whose calls to list.
    pub site_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Keeps only call logs of good or bad voice quality; the dividing line is a mean opinion score (MOS) of 3.5.
///
/// Values of `quality_type` in [`ListPastCallMetrics`].
#[zoom_enum]
pub enum QualityType {
    /// `good`: Calls with a mean opinion score (MOS) of at least 3.5.
    Good,
    /// `bad`: Calls with a mean opinion score (MOS) below 3.5.
    Bad,
}

/// Whether the call came in (`inbound`), went out (`outbound`) or stayed within the account (`internal`).
///
/// Values of `directions` and `direction` in [`ListPastCallMetrics`] and [`PastCallMetricCallLog`].
#[zoom_enum]
pub enum PastCallMetricDirection {
    /// `inbound`: Incoming call.
    Inbound,
    /// `outbound`: Outgoing call.
    Outbound,
    /// `internal`: Between extensions of the account.
    Internal,
}

/// Response to [`ListPastCallMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastCallMetricsResponse {
    /// Logs of calls, one entry each.
    #[lossy]
    pub call_logs: Vec<PastCallMetricCallLog>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call with its parties, duration and voice quality.
///
/// Element of `call_logs` in [`ListPastCallMetricsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastCallMetricCallLog {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Person or extension that was called.
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    pub caller: Option<CallParty>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Whether the call came in (`inbound`), went out (`outbound`) or stayed within the account (`internal`).
    pub direction: Option<PastCallMetricDirection>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Mean opinion score (MOS) of voice quality from 1 to 5; 3.5 or more is good.
    pub mos: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
