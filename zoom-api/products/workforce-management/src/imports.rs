//! Imports: 2 operations.

use zoom_core::{FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Upload historical queue metrics.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::workforce_management::UploadHistoricalQueueMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UploadHistoricalQueueMetrics::new()
///     .timezone("Europe/Berlin")
///     .allow_overwrite(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workforce-management/imports/historical-queue-metrics" -> UploadHistoricalQueueMetricsResponse,
    body = multipart,
    rate_limit = Heavy,
    scopes = ["workforce_management:write:admin", "workforce_management:write:queue_metrics:admin"],
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadHistoricalQueueMetrics {
    /// File.
    #[part(file)]
    pub file: Option<FilePart>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Allow overwrite.
    pub allow_overwrite: Option<bool>,
}

/// What [`UploadHistoricalQueueMetrics`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadHistoricalQueueMetricsResponse {
    /// Import ID.
    pub import_id: Option<String>,
}

/// Get historical queue metrics import metadata.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::workforce_management::GetHistoricalQueueMetricsImportMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetHistoricalQueueMetricsImportMetadata::new("Zl3aVt0bQ9y")
///     .division_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workforce-management/imports/<import_id>/historical-queue-metrics" -> HistoricalQueueMetricsImportMetadata,
    rate_limit = Light,
    scopes = ["workforce_management:read:admin", "workforce_management:read:queue_metrics:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetHistoricalQueueMetricsImportMetadata {
    /// Import ID.
    pub import_id: String,
    /// Division ID.
    pub division_id: Option<String>,
}

/// What [`GetHistoricalQueueMetricsImportMetadata`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricalQueueMetricsImportMetadata {
    /// Status.
    pub status: Option<MetricsImportMetadataStatus>,
    /// Create time.
    pub create_time: Option<String>,
    /// Row processed.
    pub row_processed: Option<f64>,
    /// Total rows.
    pub total_rows: Option<f64>,
    /// Import ID.
    pub import_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Imported by.
    pub imported_by: Option<String>,
}

/// What `status` can be.
#[zoom_enum]
pub enum MetricsImportMetadataStatus {
    /// `PENDING`.
    #[value("PENDING")]
    Pending,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
    /// `SUCCESS`.
    #[value("SUCCESS")]
    Success,
    /// `DELETING`.
    #[value("DELETING")]
    Deleting,
}
