//! Reports: 2 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_object};

use super::{AllScheduleAgent, ScheduleAgents};

/// Returns how closely agents kept to their schedules on one date.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::ListAgentsAdherenceData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAgentsAdherenceData::new("2026-01-31".parse::<zoom_core::Date>()?)
///     .timezone("America/New_York")
///     .division_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/reports/GET/workforce-management/reports/adherence/agents)
#[zoom_endpoint(
    GET "/workforce-management/reports/adherence/agents" -> ListAgentsAdherenceDataResponse,
    paginate = agents: Agent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_adherence_agents:admin"],
    errors = [
        (400, 1902, INVALID_DATE_PARAMETER = "the date parameter is invalid"),
        (400, 1903, INVALID_TIMEZONE = "the timezone is invalid"),
        (400, 1904, INVALID_PAGE_SIZE = "the page size is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentsAdherenceData {
    /// Date whose adherence data to return.
    pub date: Date,
    /// IANA time zone of the adherence data. Default: `UTC`.
    pub timezone: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes. Default: `null`.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=10)]
    pub page_size: Option<i64>,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}

/// Response to [`ListAgentsAdherenceData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentsAdherenceDataResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone of the adherence data.
    pub timezone: Option<String>,
    /// Agents with their adherence data, one entry each. At most 10 items.
    #[lossy]
    pub agents: Vec<Agent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent with shifts, scheduled activities and adherence to them.
///
/// Element of `agents` in [`ListAgentsAdherenceDataResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Shifts of the agent, one entry each. At most 10 items.
    pub shifts: Option<Vec<Shift>>,
    /// Activities in the agent's schedule, one entry each. At most 250 items.
    pub schedule_activities: Option<Vec<ScheduleActivity>>,
    /// How closely the agent kept to the schedule, one entry per activity. At most 250 items.
    pub adherence_time_for_activity: Option<Vec<AdherenceTimeForActivity>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shift of an agent, with adherence at its start and end.
///
/// Element of `shifts` in [`Agent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Shift {
    /// When the shift begins, in ISO 8601 format.
    pub start_time: Option<String>,
    /// When the shift ends, in ISO 8601 format.
    pub end_time: Option<String>,
    /// Time after the start of the shift at which the agent began to keep to the schedule. In seconds.
    pub start_in_adherence: Option<i64>,
    /// Time before the end of the shift at which the agent last kept to the schedule. In seconds.
    pub end_in_adherence: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activity that was scheduled for an agent, with its times.
///
/// Element of `schedule_activities` in [`Agent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleActivity {
    /// ID of the activity.
    pub activity_id: Option<String>,
    /// Name of the activity.
    pub activity_name: Option<String>,
    /// When the activity begins, in Unix milliseconds.
    pub start_time: Option<i64>,
    /// When the activity ends, in Unix milliseconds.
    pub end_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Time for which an agent kept to the schedule in one activity, and for which not.
///
/// Element of `adherence_time_for_activity` in [`Agent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdherenceTimeForActivity {
    /// ID of the activity.
    pub activity_id: Option<String>,
    /// Name of the activity.
    pub activity_name: Option<String>,
    /// Time for which the agent did this activity as scheduled. In seconds.
    pub activity_in_adherence: Option<i64>,
    /// Time for which this activity was scheduled, but the agent did something else. In seconds.
    pub activity_out_adherence: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the agents who are scheduled on one date, with their activities and paid time.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::ListAllScheduleAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAllScheduleAgents::new("2026-01-31".parse::<zoom_core::Date>()?)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/reports/GET/workforce-management/reports/schedules/agents)
#[zoom_endpoint(
    GET "/workforce-management/reports/schedules/agents" -> ScheduleAgents,
    paginate = agents: AllScheduleAgent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_schedule_agents:admin"],
    errors = [
        (400, 1902, INVALID_DATE_PARAMETER = "the date parameter is invalid"),
        (400, 1903, INVALID_TIMEZONE = "the timezone is invalid"),
        (400, 1904, INVALID_PAGE_SIZE = "the page size is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllScheduleAgents {
    /// Date whose schedule to return.
    pub date: Date,
    /// IDs of users: only these agents are returned. Sent as `user_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub user_ids: Option<Vec<String>>,
    /// IANA time zone of the schedule; UTC if none is given. Default: `null`.
    pub timezone: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes. Default: `null`.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=10)]
    pub page_size: Option<i64>,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}
