//! Reports, upcoming events: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

use super::HistoryMeetingWebinarListMeetingType;

/// Get upcoming events report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::{GetUpcomingEventsReport, HistoryMeetingWebinarListMeetingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let upcoming_events = GetUpcomingEventsReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .kind(HistoryMeetingWebinarListMeetingType::Meeting)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/upcoming_events" -> UpcomingEventsReport,
    paginate = upcoming_events: UpcomingEvent,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    errors = [
        (400, 200, "not available for this kind of account, or no permission"),
        (400, 300, "the page token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUpcomingEventsReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Type: `all` unless said.
    #[query(rename = "type")]
    pub kind: Option<HistoryMeetingWebinarListMeetingType>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// What [`GetUpcomingEventsReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpcomingEventsReport {
    /// From.
    pub from: Option<Date>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Upcoming events.
    pub upcoming_events: Vec<UpcomingEvent>,
}

/// Upcoming event.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
}
