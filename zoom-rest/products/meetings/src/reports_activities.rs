//! Reports, activities: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get sign in sign out activity report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetSignInSignOutActivityReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activity_logs = GetSignInSignOutActivityReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/activities" -> SignInSignOutActivityReport,
    paginate = activity_logs: ActivityLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    errors = [(400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSignInSignOutActivityReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetSignInSignOutActivityReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SignInSignOutActivityReport {
    /// Activity logs.
    #[lossy]
    pub activity_logs: Vec<ActivityLog>,
    /// From.
    pub from: Option<DateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<DateTime>,
}

/// Element of `activity_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActivityLog {
    /// Client type.
    pub client_type: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ActivityLogType>,
    /// Version.
    pub version: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ActivityLogType {
    /// `Sign in`.
    #[value("Sign in")]
    SignIn,
    /// `Sign out`.
    #[value("Sign out")]
    SignOut,
}
