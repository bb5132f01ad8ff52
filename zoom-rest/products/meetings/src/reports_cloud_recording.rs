//! Reports, cloud recording: 1 operation.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_object};

/// Get cloud recording usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCloudRecordingUsageReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .group_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    max_range = "30 days",
    scopes = ["report:read:admin"],
    errors = [(400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Response to [`GetCloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cloud recording storage.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
}

/// Element of `cloud_recording_storage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
