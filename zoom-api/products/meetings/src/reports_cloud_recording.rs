//! Reports, cloud recording: 1 operation.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_object};

/// Get cloud recording usage report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetCloudRecordingUsageReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .group_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin"],
    errors = [(400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// Group ID.
    pub group_id: Option<String>,
}

/// What [`GetCloudRecordingUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cloud recording storage.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
}

/// Cloud recording storage.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudRecordingStorage {
    /// Date.
    pub date: Option<Date>,
    /// Free usage.
    pub free_usage: Option<String>,
    /// Plan usage.
    pub plan_usage: Option<String>,
    /// Usage.
    pub usage: Option<String>,
}
