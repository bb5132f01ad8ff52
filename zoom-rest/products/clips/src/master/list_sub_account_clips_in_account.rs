//! List sub account clips in account: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{AllClipData, AllClipStatus, DateFilterType, ListAllClipsResponse};

/// List all clips.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::master::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    max_range = "1 month",
    scopes = ["clips:read:master", "clips:read:list_user_clips:master"],
    errors = [
        (400, 300, "the operation failed"),
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllClips {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: Option<String>,
    /// Search key.
    pub search_key: Option<String>,
    /// Date filter type: defaults to `MODIFIED_DATE`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Status.
    pub status: Option<AllClipStatus>,
    /// Records per page.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
