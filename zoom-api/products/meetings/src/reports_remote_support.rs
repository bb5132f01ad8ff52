//! Reports, remote support: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

/// Get remote support report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetRemoteSupportReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let remote_support_logs = GetRemoteSupportReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size("one")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/remote_support" -> RemoteSupportReport,
    paginate = remote_support_logs: RemoteSupportLog,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:remote_support:admin"],
    errors = [(400, 300, "the page token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRemoteSupportReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<String>,
}

/// What [`GetRemoteSupportReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteSupportReport {
    /// Remote support logs.
    pub remote_support_logs: Vec<RemoteSupportLog>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Remote support log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteSupportLog {
    /// Meeting start time.
    pub meeting_start_time: Option<DateTime>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Meeting number.
    pub meeting_number: Option<i64>,
    /// Topic.
    pub topic: Option<String>,
    /// Meeting host ID.
    pub meeting_host_id: Option<String>,
    /// Supporter name.
    pub supporter_name: Option<String>,
    /// Supporter email.
    pub supporter_email: Option<String>,
    /// Supportee name.
    pub supportee_name: Option<String>,
    /// Supportee email.
    pub supportee_email: Option<String>,
    /// Request time.
    pub request_time: Option<DateTime>,
    /// Wait time.
    pub wait_time: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<String>,
}
