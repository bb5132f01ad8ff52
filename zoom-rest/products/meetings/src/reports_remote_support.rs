//! Reports, remote support: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, MeetingId, zoom_endpoint, zoom_object};

/// Lists the remote support sessions in the meetings of the account, each with the people who gave and got support.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetRemoteSupportReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let remote_support_logs = GetRemoteSupportReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size("30")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/remote_support)
#[zoom_endpoint(
    GET "/report/remote_support" -> RemoteSupportReport,
    paginate = remote_support_logs: RemoteSupportLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:remote_support:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRemoteSupportReport {
    /// Start of the date range in which the remote support began.
    pub from: DateOrDateTime,
    /// End of the date range in which the remote support began, at most one month after `from`.
    pub to: DateOrDateTime,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
}

/// Response to [`GetRemoteSupportReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RemoteSupportReport {
    /// Uses of remote support, one entry each.
    #[lossy]
    pub remote_support_logs: Vec<RemoteSupportLog>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Remote support session in a meeting, with its supporter, supported person and times.
///
/// Element of `remote_support_logs` in [`RemoteSupportReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RemoteSupportLog {
    /// When the meeting began.
    pub meeting_start_time: Option<DateTime>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// Number of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// Title of the meeting in which the support was given.
    pub topic: Option<String>,
    /// ID of the user who hosts the meeting.
    pub meeting_host_id: Option<String>,
    /// Name of the user who gave support.
    pub supporter_name: Option<String>,
    /// Email address of the user who gave support.
    pub supporter_email: Option<String>,
    /// Name of the user who got support.
    pub supportee_name: Option<String>,
    /// Email address of the user who got support.
    pub supportee_email: Option<String>,
    /// When remote support was requested.
    pub request_time: Option<DateTime>,
    /// Time from the request to the start of remote support, as `hh:mm:ss`.
    pub wait_time: Option<String>,
    /// When the remote support began.
    pub start_time: Option<DateTime>,
    /// When the remote support ended.
    pub end_time: Option<DateTime>,
    /// How long the remote support lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
