//! Reports, activities: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get sign in sign out activity report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetSignInSignOutActivityReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activity_logs = GetSignInSignOutActivityReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/activities" -> SignInSignOutActivityReport,
    paginate = activity_logs: ActivityLog,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:user_activities:admin"],
    errors = [(400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSignInSignOutActivityReport {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetSignInSignOutActivityReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SignInSignOutActivityReport {
    /// Activity logs.
    pub activity_logs: Vec<ActivityLog>,
    /// From.
    pub from: Option<DateTime>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<DateTime>,
}

/// Activity log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `type` can be.
#[zoom_enum]
pub enum ActivityLogType {
    /// `Sign in`.
    #[value("Sign in")]
    SignIn,
    /// `Sign out`.
    #[value("Sign out")]
    SignOut,
}
