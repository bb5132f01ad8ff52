//! List sub account clips in account: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{AllClipData, AllClipStatus, DateFilterType, ListAllClipsResponse};

/// Lists the clips of one owner, or all clips of the account.
///
/// Only admin or master scopes accept a `user_id` other than `me`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::master::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new("Zl3aVt0bQ9y")
///     .user_id("jill@example.com")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/ma/#tag/list-subaccount-clips-in-account/GET/accounts/{accountId}/clips)
#[zoom_endpoint(
    GET "/accounts/<account_id>/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    max_range = "1 month",
    scopes = ["clips:read:master", "clips:read:list_user_clips:master"],
    errors = [
        (400, 300, REQUESTED_PAGE_DOES_NOT_EXIST = "the requested page does not exist"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllClips {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only clips of this owner: a user ID or email address, or `me` for the caller.
    pub user_id: Option<String>,
    /// Keeps only clips with this name.
    pub search_key: Option<String>,
    /// Whether `from` and `to` are about when clips were created or last changed. Default: `MODIFIED_DATE`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range, in UTC, which spans a month at most; the current date by default.
    pub from: Option<DateOrDateTime>,
    /// End of the time range, in UTC; with neither `from` nor `to`, the day after the current date.
    pub to: Option<DateOrDateTime>,
    /// Keeps only clips in this state.
    pub status: Option<AllClipStatus>,
    /// How many entries a page holds.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
