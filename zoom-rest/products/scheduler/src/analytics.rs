//! Analytics: 1 operation.

use zoom_core::{DateOrDateTime, Extra, Value, zoom_endpoint, zoom_object};

/// Returns the analytics report of Zoom Scheduler.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetReportAnalytics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetReportAnalytics::new()
///     .to("2026-01-31T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .from("2026-01-01T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/analytics/GET/scheduler/analytics)
#[zoom_endpoint(
    GET "/scheduler/analytics" -> ReportAnalytics,
    rate_limit = Light,
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:analytics", "scheduler:read:analytics:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetReportAnalytics {
    /// End of the time range: only events that start before it count.
    pub to: Option<DateOrDateTime>,
    /// Start of the time range: only events that end after it count.
    pub from: Option<DateOrDateTime>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// ID of the user to report on: `me`, the default, for the caller; `all` for the whole account.
    pub user_id: Option<String>,
}

/// Response to [`GetReportAnalytics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportAnalytics {
    /// Number of events by their duration. At most 5 items.
    pub event_distribution_by_duration: Option<Vec<Value>>,
    /// Figures of the last days, counted back from today; Zoom does not say how many days.
    pub last_n_days: Option<PeriodFigures>,
    /// Schedules that were booked most in the time range. At most 5 items.
    pub popular_schedules: Option<Value>,
    /// Number of scheduled events on each day of the week, as in Zoom's example; the documented limit fits the hours of a day. At most 24 items.
    pub popular_time_of_week: Option<Value>,
    /// Number of scheduled events in each hour of the day, as in Zoom's example; the documented limit fits the days of a week. At most 7 items.
    pub popular_time_of_day: Option<Value>,
    /// Figures of the equally long period before.
    pub previous_period: Option<PeriodFigures>,
    /// Users with the fewest booked events. At most 5 items.
    pub users_with_least_events: Option<Value>,
    /// Users with the most booked events. At most 5 items.
    pub users_with_most_events: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Figures of one period on schedules, which offer times to book, and on the events booked through them.
///
/// Value of `last_n_days` and `previous_period` in [`ReportAnalytics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeriodFigures {
    /// Number of events that were booked.
    pub scheduled_events_created: Option<i64>,
    /// Number of events that took place.
    pub scheduled_events_completed: Option<i64>,
    /// Number of schedules that were created.
    pub schedules_created: Option<i64>,
    /// Number of events that were canceled.
    pub scheduled_events_canceled: Option<i64>,
    /// Number of events that were moved to another time.
    pub scheduled_events_rescheduled: Option<i64>,
    /// Number of schedules that were canceled.
    pub schedules_canceled: Option<i64>,
    /// Number of schedules for one host and one guest.
    pub one_to_one: Option<i64>,
    /// Number of schedules for times at which one of the hosts is free.
    pub any_host_available: Option<i64>,
    /// Number of schedules for a single meeting.
    pub one_off_meeting: Option<i64>,
    /// Number of schedules for times at which all hosts are free.
    pub all_host_available: Option<i64>,
    /// Number of schedules that are polls about a time.
    pub meeting_poll: Option<i64>,
    /// Number of schedules for one host and several guests.
    pub one_to_many: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
