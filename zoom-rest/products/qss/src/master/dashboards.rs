//! Dashboards: 2 operations.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListMeetingParticipantsQoSummaryResponse, Participant};

/// List meeting participants qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListMeetingParticipantsQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQoSummary::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/qos_summary" -> ListMeetingParticipantsQoSummaryResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_meeting_participants_qos:master"],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "the account lacks the required subscription"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQoSummary {
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// List webinar participants qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListWebinarParticipantsQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantsQoSummary::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/qos_summary" -> ListMeetingParticipantsQoSummaryResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants_qos:master"],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "the account lacks the required subscription"),
        (404, 3001, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantsQoSummary {
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
