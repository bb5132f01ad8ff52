//! List sub account clips in account: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{AllClipData, AllClipStatus, DateFilterType, ListAllClipsResponse};

/// List all clips.
///
/// # Examples
///
/// ```
/// use zoom_api::clips::master::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    scopes = ["clips:read:master", "clips:read:list_user_clips:master"],
    errors = [
        (400, 300, "it could not be done"),
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllClips {
    /// Account ID.
    pub account_id: String,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: Option<String>,
    /// Search key.
    pub search_key: Option<String>,
    /// Date filter type: `MODIFIED_DATE` unless said.
    pub date_filter_type: Option<DateFilterType>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Status.
    pub status: Option<AllClipStatus>,
    /// How many records a page holds: from 30 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}
