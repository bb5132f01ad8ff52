//! Dashboards: 2 operations.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint};

use super::super::{Participant, ParticipantsQosSummary};

/// Lists a past meeting's participants with a summary of their connection quality.
///
/// Needs a Business plan or higher and a subscription to the summary event of the Quality of Service Subscription (QSS); names and emails may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListMeetingParticipantsQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQosSummary::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
/// .page_size(10)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/qos_summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/qos_summary" -> ParticipantsQosSummary,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_meeting_participants_qos:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQosSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists a live or past webinar's participants with a summary of their connection quality.
///
/// Needs a subscription to the summary event of the Quality of Service Subscription (QSS); names and emails may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListWebinarParticipantsQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantsQosSummary::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
/// .page_size(10)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/qos_summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/qos_summary" -> ParticipantsQosSummary,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants_qos:master"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantsQosSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
