//! Reports, upcoming events: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::MeetingsOrWebinars;

/// Lists the upcoming meetings and webinars in a period of up to one month.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{GetUpcomingEventsReport, MeetingsOrWebinars};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let upcoming_events = GetUpcomingEventsReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .kind(MeetingsOrWebinars::All)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/upcoming_events)
#[zoom_endpoint(
    GET "/report/upcoming_events" -> UpcomingEventsReport,
    paginate = upcoming_events: UpcomingEvent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:upcoming_meetings_webinars:admin"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUpcomingEventsReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to return meetings, webinars or both. Default: `all`.
    #[query(rename = "type")]
    pub kind: Option<MeetingsOrWebinars>,
    /// ID of a group; keeps only meetings and webinars whose host is a member of it.
    pub group_id: Option<String>,
}

/// Response to [`GetUpcomingEventsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingEventsReport {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Meetings and webinars to come, one entry each.
    #[lossy]
    pub upcoming_events: Vec<UpcomingEvent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting or webinar that is yet to take place, with its host, topic and start.
///
/// Element of `upcoming_events` in [`UpcomingEventsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingEvent {
    /// Department of the host.
    pub dept: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Display name of the host.
    pub host_name: Option<String>,
    /// Unique ID of the meeting or webinar, which in Zoom's example looks like a UUID, not a meeting number.
    pub id: Option<String>,
    /// When the meeting or webinar begins, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
