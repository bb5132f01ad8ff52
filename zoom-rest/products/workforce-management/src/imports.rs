//! Imports: 2 operations.

use zoom_core::{Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

/// Imports past queue metrics into Workforce Management.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::UploadHistoricalQueueMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadHistoricalQueueMetrics::new()
///     .timezone("America/New_York")
///     .allow_overwrite(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/imports/POST/workforce-management/imports/historical-queue-metrics)
#[zoom_endpoint(
    POST "/workforce-management/imports/historical-queue-metrics" -> UploadHistoricalQueueMetricsResponse,
    body = multipart,
    rate_limit = Heavy,
    scopes = ["workforce_management:write:admin", "workforce_management:write:queue_metrics:admin"],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadHistoricalQueueMetrics {
    /// CSV file to import; Workforce Management describes its columns on the page for importing historical data.
    #[part(file)]
    pub file: Option<FilePart>,
    /// IANA time zone of the intervals in the CSV file; `UTC` by default.
    pub timezone: Option<String>,
    /// Whether uploaded metrics replace existing ones; otherwise a conflict fails the import.
    pub allow_overwrite: Option<bool>,
}

/// Response to [`UploadHistoricalQueueMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadHistoricalQueueMetricsResponse {
    /// ID of the import.
    pub import_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the status and details of one import of past queue metrics.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::GetHistoricalQueueMetricsImportMetadata;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetHistoricalQueueMetricsImportMetadata::new("Zl3aVt0bQ9y")
///     .division_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/imports/GET/workforce-management/imports/{importId}/historical-queue-metrics)
#[zoom_endpoint(
    GET "/workforce-management/imports/<import_id>/historical-queue-metrics" -> HistoricalQueueMetricsImportMetadata,
    rate_limit = Light,
    scopes = ["workforce_management:read:admin", "workforce_management:read:queue_metrics:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetHistoricalQueueMetricsImportMetadata {
    /// ID of the import, from the response that started it.
    pub import_id: String,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}

/// Response to [`GetHistoricalQueueMetricsImportMetadata`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoricalQueueMetricsImportMetadata {
    /// How far the import has come.
    pub status: Option<MetricsImportMetadataStatus>,
    /// When the import was created, in UTC.
    pub create_time: Option<String>,
    /// Number of rows of the file that were processed so far.
    pub row_processed: Option<f64>,
    /// Number of rows in the imported file.
    pub total_rows: Option<f64>,
    /// ID of the import.
    pub import_id: Option<String>,
    /// Name of the imported file.
    pub file_name: Option<String>,
    /// IANA time zone of the imported metrics.
    pub timezone: Option<String>,
    /// ID of the user who imported the metrics.
    pub imported_by: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the import of past queue figures has come.
///
/// Values of `status` in [`HistoricalQueueMetricsImportMetadata`].
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
    /// `DELETING`: The imported figures are being deleted.
    #[value("DELETING")]
    Deleting,
}
