//! Call queues, call queue analytics: 1 operation.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_object};

/// Returns figures on each call queue for a period, such as completed and abandoned calls and waiting times.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallQueueAnalytics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_queues = ListCallQueueAnalytics::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .site_id("Zl3aVt0bQ9y")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-queues/GET/phone/call_queue_analytics)
#[zoom_endpoint(
    GET "/phone/call_queue_analytics" -> ListCallQueueAnalyticsResponse,
    paginate = call_queues: CallQueue,
    rate_limit = Medium,
    max_range = "1 year",
    scopes = ["phone:read:admin", "phone:read:list_call_queues:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallQueueAnalytics {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Earliest start of the calls to count, in GMT; at most two years ago.
    pub from: DateOrDateTime,
    /// Latest end of the calls to count, in GMT; at most one year after `from`.
    pub to: DateOrDateTime,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose call queues to include.
    pub site_id: Option<String>,
    /// Extension IDs of the call queues to include. At most 300 items. Sent as `call_queue_ext_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_queue_ext_ids: Option<Vec<String>>,
    /// Name of the department whose call queues to include.
    pub department: Option<String>,
    /// Name of the cost center whose call queues to include.
    pub cost_center: Option<String>,
}

/// Response to [`ListCallQueueAnalytics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallQueueAnalyticsResponse {
    /// Statistics of the call queues, one entry each.
    #[lossy]
    pub call_queues: Vec<CallQueue>,
    /// Start of the period that the statistics cover, in GMT.
    pub from: Option<Date>,
    /// End of the period that the statistics cover, in GMT.
    pub to: Option<Date>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Figures on one call queue: its calls, and how long callers wait and agents work.
///
/// Element of `call_queues` in [`ListCallQueueAnalyticsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallQueue {
    /// ID of the call queue.
    pub call_queue_id: Option<String>,
    /// Name of the call queue.
    pub call_queue_name: Option<String>,
    /// Extension ID of the call queue.
    pub call_queue_ext_id: Option<String>,
    /// Number of calls that came in to the call queue.
    pub inbound_calls: Option<i64>,
    /// Number of completed calls, presumably those that queue members took; Zoom does not define the term.
    pub completed_calls: Option<i64>,
    /// Number of calls that callers gave up.
    pub abandoned_calls: Option<i64>,
    /// Number of calls that overflowed, which the queue did not take but passed on.
    pub overflowed_calls: Option<i64>,
    /// Average time to handle a call. In seconds.
    pub avg_handle_time: Option<i64>,
    /// Average time of wrap-up per call. In seconds.
    pub avg_wrap_up_time: Option<i64>,
    /// Average time that callers waited in the queue. In seconds.
    pub avg_in_queue_wait_time: Option<i64>,
    /// Longest time that a caller waited in the queue. In seconds.
    pub max_in_queue_wait_time: Option<i64>,
    /// Number of outbound calls counted for the call queue, presumably those that members place in its name; Zoom does not explain it.
    pub outbound_calls: Option<i64>,
    /// Number of outbound calls that were connected.
    pub outbound_connected_calls: Option<i64>,
    /// Number of outbound calls that were not connected.
    pub outbound_unconnected_calls: Option<i64>,
    /// Name of the Zoom Phone site to which the call queue belongs.
    pub site_name: Option<String>,
    /// ID of the Zoom Phone site to which the call queue belongs.
    pub site_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
