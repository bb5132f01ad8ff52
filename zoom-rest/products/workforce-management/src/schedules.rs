//! Schedules: 1 operation.

use zoom_core::{Date, zoom_endpoint};

use super::{AllScheduleAgent, ScheduleAgents};

/// Returns the agents who are scheduled on one date, with their activities and paid time.
///
/// The agents can be limited to groups or users.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::ListScheduleAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListScheduleAgents::new("2026-01-31".parse::<zoom_core::Date>()?)
///     .timezone("Europe/Berlin")
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/schedules/GET/workforce-management/schedules/agents)
#[zoom_endpoint(
    GET "/workforce-management/schedules/agents" -> ScheduleAgents,
    paginate = agents: AllScheduleAgent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_schedule_agents:admin"],
    errors = [
        (400, 1902, INVALID_DATE_PARAMETER = "the date parameter is invalid"),
        (400, 1903, INVALID_TIMEZONE = "the timezone is invalid"),
        (400, 1904, INVALID_PAGE_SIZE = "the page size is invalid"),
        (400, 1905, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduleAgents {
    /// Date whose schedule to return.
    pub date: Date,
    /// IANA time zone of the schedule; UTC if none is given. Default: `null`.
    pub timezone: Option<String>,
    /// IDs of scheduling groups, sets of queues and agents: only their agents are returned. At most 10 items. Sent as `scheduling_group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub scheduling_group_ids: Option<Vec<String>>,
    /// IDs of filter groups, the sets of agents by which schedules are filtered: only their agents are returned. At most 10 items. Sent as `filter_group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub filter_group_ids: Option<Vec<String>>,
    /// IDs of organizational groups, which bundle scheduling groups: only their agents are returned. At most 10 items. Sent as `organizational_group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub organizational_group_ids: Option<Vec<String>>,
    /// IDs of users: only these agents are returned. At most 10 items. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Option<Vec<String>>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes. Default: `null`.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=10)]
    pub page_size: Option<i64>,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}
