//! Types used by several files.

use zoom_core::{Extra, zoom_object};

/// Response to [`ListAllScheduleAgents`](super::ListAllScheduleAgents) and [`ListScheduleAgents`](super::ListScheduleAgents).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleAgents {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone of the schedule.
    pub timezone: Option<String>,
    /// Agents in the schedule, one entry each. At most 250 items.
    #[lossy]
    pub agents: Vec<AllScheduleAgent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent with the scheduled activities and the total scheduled and paid time.
///
/// Element of `agents` in [`ScheduleAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllScheduleAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Email address of the agent.
    pub user_email: Option<String>,
    /// Name of the scheduling group, a set of queues and agents, to which the agent belongs.
    pub scheduling_group_name: Option<String>,
    /// Time for which the agent is scheduled. In minutes.
    pub total_scheduled_time: Option<i64>,
    /// Part of the scheduled time that is paid. In minutes.
    pub total_paid_time: Option<i64>,
    /// What the agent is scheduled to do, one entry per activity. At most 250 items.
    pub activities: Option<Vec<Activity>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activity in the schedule of an agent, with its times.
///
/// Element of `activities` in [`AllScheduleAgent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// ID of the schedule activity.
    pub schedule_activity_id: Option<String>,
    /// When the activity begins, in ISO 8601 format.
    pub start_time: Option<String>,
    /// When the activity ends, in ISO 8601 format.
    pub end_time: Option<String>,
    /// Name of the activity.
    pub activity_name: Option<String>,
    /// Kind of activity, such as `Productive`.
    pub activity_type: Option<String>,
    /// Whether the activity counts as paid time.
    pub is_paid: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
