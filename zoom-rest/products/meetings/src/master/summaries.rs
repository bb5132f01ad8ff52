//! Summaries: 3 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListMeetingWebinarSummariesResponse, MeetingWebinarSummary, Summary, TimeFilterField};

/// Lists all meeting and webinar summaries in the account.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListAccountMeetingWebinarSummaries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let summaries = ListAccountMeetingWebinarSummaries::new("Zl3aVt0bQ9y")
///     .page_size(300)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/summaries/GET/accounts/{accountId}/meetings/meeting_summaries)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/meeting_summaries" -> ListMeetingWebinarSummariesResponse,
    paginate = summaries: Summary,
    rate_limit = Medium,
    scopes = ["meeting_summary:master", "meeting:read:list_summaries:master"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummaries {
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
    /// Which time of a summary `from` and `to` apply to. Default: `summary_start_time`.
    pub time_filter_field: Option<TimeFilterField>,
}

/// Returns the AI Companion summary of one meeting or webinar.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingWebinarSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingWebinarSummary::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/summaries/GET/accounts/{accountId}/meetings/{meetingId}/meeting_summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/meeting_summary" -> MeetingWebinarSummary,
    rate_limit = Light,
    scopes = ["meeting_summary:master", "meeting:read:summary:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed, or the resource is in the trash"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingWebinarSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// Number of the meeting or webinar, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Deletes the AI Companion summary of one meeting or webinar.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteMeetingWebinarSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarSummary::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/summaries/DELETE/accounts/{accountId}/meetings/{meetingId}/meeting_summary)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/meeting_summary" -> (),
    rate_limit = Light,
    scopes = ["meeting_summary:master", "meeting:delete:summary:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 2313, MEETING_SUMMARY_NOT_DELETED = "the meeting summary could not be deleted"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed, or the resource is in the trash"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// Number of the meeting or webinar, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}
