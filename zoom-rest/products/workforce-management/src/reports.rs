//! Reports: 2 operations.

use zoom_core::{Date, zoom_endpoint, zoom_object};

/// List agents adherence data.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::ListAgentsAdherenceData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListAgentsAdherenceData::new("2026-01-31".parse::<zoom_core::Date>()?)
///     .timezone("Europe/Berlin")
///     .page_size(10)
///     .items(client)
///     .collect_all()
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
        (400, 1902, "the date parameter is invalid"),
        (400, 1903, "the timezone is invalid"),
        (400, 1904, "the page size is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAgentsAdherenceData {
    /// Date.
    pub date: Date,
    /// Time zone, such as `America/New_York`: defaults to `UTC`.
    pub timezone: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page): defaults to `null`.
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=10)]
    pub page_size: Option<i64>,
    /// Division ID.
    pub division_id: Option<String>,
}

/// Response to [`ListAgentsAdherenceData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAgentsAdherenceDataResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Agents: at most 10 items.
    #[lossy]
    pub agents: Vec<Agent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Shifts: at most 10 items.
    pub shifts: Option<Vec<Shift>>,
    /// Schedule activities: at most 250 items.
    pub schedule_activities: Option<Vec<ScheduleActivity>>,
    /// Adherence time for activity: at most 250 items.
    pub adherence_time_for_activity: Option<Vec<AdherenceTimeForActivity>>,
}

/// Element of `shifts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Shift {
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Start in adherence.
    pub start_in_adherence: Option<i64>,
    /// End in adherence.
    pub end_in_adherence: Option<i64>,
}

/// Element of `schedule_activities`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleActivity {
    /// Activity ID.
    pub activity_id: Option<String>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// Start time.
    pub start_time: Option<i64>,
    /// End time.
    pub end_time: Option<i64>,
}

/// Element of `adherence_time_for_activity`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
#[zoom_endpoint(
    GET "/workforce-management/reports/schedules/agents" -> ListAllScheduleAgentsResponse,
    paginate = agents: AllScheduleAgent,
    rate_limit = Medium,
    scopes = ["workforce_management:read:list_schedule_agents:admin"],
    errors = [
        (400, 1902, "the date parameter is invalid"),
        (400, 1903, "the timezone is invalid"),
        (400, 1904, "the page size is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllScheduleAgents {
    /// Date.
    pub date: Date,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Time zone, such as `America/New_York`: defaults to `null`.
    pub timezone: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page): defaults to `null`.
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=10)]
    pub page_size: Option<i64>,
    /// Division ID.
    pub division_id: Option<String>,
}

/// Response to [`ListAllScheduleAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllScheduleAgentsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Agents: at most 250 items.
    #[lossy]
    pub agents: Vec<AllScheduleAgent>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Activities: at most 250 items.
    pub activities: Option<Vec<Activity>>,
}

/// Element of `activities`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// Schedule activity ID.
    pub schedule_activity_id: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Activity name.
    pub activity_name: Option<String>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Whether it is paid.
    pub is_paid: Option<bool>,
}
