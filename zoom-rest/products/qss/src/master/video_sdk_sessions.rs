//! Video SDK sessions: 1 operation.

use zoom_core::{MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListSessionUsersQoSummaryResponse, User};

/// List session users qo summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::qss::master::ListSessionUsersQoSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQoSummary::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/videosdk/sessions/<session_id>/users/qos_summary" -> ListSessionUsersQoSummaryResponse,
    paginate = users: User,
    rate_limit = Heavy,
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQoSummary {
    /// Account ID.
    pub account_id: String,
    /// Session ID.
    pub session_id: MeetingIdOrUuid,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
