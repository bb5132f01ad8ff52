//! Reports, cloud recording: 1 operation.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_object};

/// Returns the cloud recording usage of an account over a period.
///
/// `from` and `to` may be at most 30 days apart; data covers the last 6 months up to yesterday, on a Pro plan or higher.
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
/// .group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/cloud_recording)
#[zoom_endpoint(
    GET "/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    max_range = "30 days",
    scopes = ["report:read:admin"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Response to [`GetCloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingUsageReport {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Use of cloud recording storage, one entry per day.
    pub cloud_recording_storage: Option<Vec<CloudRecordingStorage>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cloud storage used for recordings on one day, with the free and paid storage.
///
/// Element of `cloud_recording_storage` in [`CloudRecordingUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRecordingStorage {
    /// Day to which the numbers apply.
    pub date: Option<Date>,
    /// Recording storage included free of charge, in words such as `Unlimited`.
    pub free_usage: Option<String>,
    /// Recording storage that the account pays for, with its unit, such as `3 TB`.
    pub plan_usage: Option<String>,
    /// Storage used for recordings on the day, with its unit, such as `3 MB`.
    pub usage: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
