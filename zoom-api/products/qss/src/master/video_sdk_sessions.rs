//! Video SDK sessions: 1 operation.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListSessionUsersQoSummaryResponse, User};

/// List session users qo summary.
///
/// # Examples
///
/// ```
/// use zoom_api::qss::master::ListSessionUsersQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQoSummary::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQoSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionUsersQoSummary {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 10, `1` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}
