//! Archiving: 1 operation.

use zoom_core::{DateOrDateTime, zoom_endpoint};

use super::super::{ArchivedMeeting, ListArchivedFilesResponse, QueryDateType};

/// Lists the archived meeting and webinar files of an account.
///
/// Needs Meeting and Webinar Archiving, which Zoom Support turns on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListArchivedFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListArchivedFiles::new("Zl3aVt0bQ9y")
///     .from("2026-01-25T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/archiving/GET/accounts/{accountId}/archive_files)
#[zoom_endpoint(
    GET "/accounts/<account_id>/archive_files" -> ListArchivedFilesResponse,
    paginate = meetings: ArchivedMeeting,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = ["recording:master", "archiving:read:list_archived_files:master"],
    errors = [(400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListArchivedFiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Which timestamp the requested date range applies to. Default: `meeting_start_time`.
    pub query_date_type: Option<QueryDateType>,
    /// ID of the group whose users the entries are limited to; replaced by `group_ids`.
    ///
    /// Deprecated by Zoom.
    pub group_id: Option<String>,
    /// Keeps only entries of users in one of these groups, IDs separated by commas.
    pub group_ids: Option<String>,
}
