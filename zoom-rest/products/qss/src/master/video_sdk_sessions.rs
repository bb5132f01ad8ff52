//! Video SDK sessions: 1 operation.

use zoom_core::{MeetingUuid, zoom_endpoint};

use super::super::{ListSessionUsersQosSummaryResponse, User};

/// Lists the users of a past Video SDK session with a summary of their connection quality.
///
/// Needs a Business plan or higher and a subscription to the summary event of the Quality of Service Subscription (QSS); names may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListSessionUsersQosSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQosSummary::new(
///     "Zl3aVt0bQ9y",
///     "aDYlohsHRtCd4ii1uC2+hA==",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/qss/ma/#tag/video-sdk-sessions/GET/accounts/{accountId}/videosdk/sessions/{sessionId}/users/qos_summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQosSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQosSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
