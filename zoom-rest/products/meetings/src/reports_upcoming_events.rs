//! Reports, upcoming events: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

use super::HistoryMeetingWebinarListMeetingType;

/// Get upcoming events report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{GetUpcomingEventsReport, HistoryMeetingWebinarListMeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let upcoming_events = GetUpcomingEventsReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .kind(HistoryMeetingWebinarListMeetingType::Meeting)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/upcoming_events" -> UpcomingEventsReport,
    paginate = upcoming_events: UpcomingEvent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUpcomingEventsReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Type: defaults to `all`.
    #[query(rename = "type")]
    pub kind: Option<HistoryMeetingWebinarListMeetingType>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Response to [`GetUpcomingEventsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingEventsReport {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Upcoming events.
    #[lossy]
    pub upcoming_events: Vec<UpcomingEvent>,
}

/// Element of `upcoming_events`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingEvent {
    /// Dept.
    pub dept: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Host name.
    pub host_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
}
