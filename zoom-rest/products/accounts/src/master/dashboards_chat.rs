//! Dashboards, chat: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{ChatMetrics, UserChatCounts};

/// Returns how many messages of each kind every user of the account sent in Zoom Team Chat, for up to a month within the last six months.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetChatMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetChatMetrics::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/chat)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/chat" -> ChatMetrics,
    paginate = users: UserChatCounts,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_im:read:master", "dashboard:master", "dashboard:read:chat:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatMetrics {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
