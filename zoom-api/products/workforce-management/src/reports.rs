//! Reports: 2 operations.

use zoom_core::{Date, zoom_endpoint, zoom_object};

/// List agents adherence data.
///
/// # Examples
///
/// ```
/// use zoom_api::workforce_management::ListAgentsAdherenceData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAgentsAdherenceData::new("2026-01-31".parse::<zoom_core::Date>()?)
///     .timezone("Europe/Berlin")
///     .page_size(10)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workforce-management/reports/adherence/agents" -> ListAgentsAdherenceDataResponse,
    paginate = agents: Agent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_adherence_agents:admin"],
    errors = [
        (400, 1902, "the date parameter is not valid"),
        (400, 1903, "the timezone is not valid"),
        (400, 1904, "the page size is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAgentsAdherenceData {
    /// Date.
    pub date: Date,
    /// The time zone, as in `America/New_York`: `UTC` unless said.
    pub timezone: Option<String>,
    /// Where the next page begins; empty after the last. It lives 15 minutes: `null` unless said.
    pub next_page_token: Option<String>,
    /// How many records a page holds: from 1 to 10, `10` unless said.
    pub page_size: Option<i64>,
    /// Division ID.
    pub division_id: Option<String>,
}

/// What [`ListAgentsAdherenceData`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAgentsAdherenceDataResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Agents: at most 10 of them.
    pub agents: Vec<Agent>,
}

/// Agent.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Shifts: at most 10 of them.
    pub shifts: Option<Vec<Shift>>,
    /// Schedule activities: at most 250 of them.
    pub schedule_activities: Option<Vec<ScheduleActivity>>,
    /// Adherence time for activity: at most 250 of them.
    pub adherence_time_for_activity: Option<Vec<AdherenceTimeForActivity>>,
}

/// Shift.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shift {
    /// When it begins.
    pub start_time: Option<String>,
    /// When it ends.
    pub end_time: Option<String>,
    /// Start in adherence.
    pub start_in_adherence: Option<i64>,
    /// End in adherence.
    pub end_in_adherence: Option<i64>,
}

/// Schedule activity.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleActivity {
    /// Activity ID.
    pub activity_id: Option<String>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// When it begins.
    pub start_time: Option<i64>,
    /// When it ends.
    pub end_time: Option<i64>,
}

/// Adherence time for activity.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdherenceTimeForActivity {
    /// Activity ID.
    pub activity_id: Option<String>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// Activity in adherence.
    pub activity_in_adherence: Option<i64>,
    /// Activity out adherence.
    pub activity_out_adherence: Option<i64>,
}

/// List all schedule agents.
///
/// # Examples
///
/// ```
/// use zoom_api::workforce_management::ListAllScheduleAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAllScheduleAgents::new("2026-01-31".parse::<zoom_core::Date>()?)
///     .timezone("Europe/Berlin")
///     .page_size(10)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workforce-management/reports/schedules/agents" -> ListAllScheduleAgentsResponse,
    paginate = agents: AllScheduleAgent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_schedule_agents:admin"],
    errors = [
        (400, 1902, "the date parameter is not valid"),
        (400, 1903, "the timezone is not valid"),
        (400, 1904, "the page size is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllScheduleAgents {
    /// Date.
    pub date: Date,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// The time zone, as in `America/New_York`: `null` unless said.
    pub timezone: Option<String>,
    /// Where the next page begins; empty after the last. It lives 15 minutes: `null` unless said.
    pub next_page_token: Option<String>,
    /// How many records a page holds: from 1 to 10, `10` unless said.
    pub page_size: Option<i64>,
    /// Division ID.
    pub division_id: Option<String>,
}

/// What [`ListAllScheduleAgents`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllScheduleAgentsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 10 characters.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Agents: at most 250 of them.
    pub agents: Vec<AllScheduleAgent>,
}

/// All schedule agent.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllScheduleAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Scheduling group name.
    pub scheduling_group_name: Option<String>,
    /// Total scheduled time.
    pub total_scheduled_time: Option<i64>,
    /// Total paid time.
    pub total_paid_time: Option<i64>,
    /// Activities: at most 250 of them.
    pub activities: Option<Vec<Activity>>,
}

/// Activity.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Schedule activity ID.
    pub schedule_activity_id: Option<String>,
    /// When it begins.
    pub start_time: Option<String>,
    /// When it ends.
    pub end_time: Option<String>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Is paid.
    pub is_paid: Option<bool>,
}
