//! Reports, activities: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists when users of the account signed in and out, within the past six months.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetSignInReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activity_logs = GetSignInReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/activities)
#[zoom_endpoint(
    GET "/report/activities" -> SignInReport,
    paginate = activity_logs: ActivityLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSignInReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetSignInReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignInReport {
    /// Sign-ins and sign-outs, one entry each.
    #[lossy]
    pub activity_logs: Vec<ActivityLog>,
    /// Start of the date range that the entries cover.
    pub from: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sign-in or sign-out of a user, with the client and IP address.
///
/// Element of `activity_logs` in [`SignInReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActivityLog {
    /// Kind of client that was used, such as an app or a browser.
    pub client_type: Option<String>,
    /// Email address of the user who acted.
    pub email: Option<String>,
    /// IP address of the user's device.
    pub ip_address: Option<String>,
    /// When the user signed in or out.
    pub time: Option<DateTime>,
    /// Whether the user signed in or signed out.
    #[wire("type")]
    pub kind: Option<ActivityLogType>,
    /// Version of the Zoom client with which the user signed in or out.
    pub version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user signed in or signed out.
///
/// Values of `type` in [`ActivityLog`].
#[zoom_enum]
pub enum ActivityLogType {
    /// `Sign in`.
    #[value("Sign in")]
    SignIn,
    /// `Sign out`.
    #[value("Sign out")]
    SignOut,
}
