//! Sessions, stream ingestions: 5 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_object};

/// List stream ingestions.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListStreamIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let stream_ingestions = ListStreamIngestions::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/stream_ingestions" -> ListStreamIngestionsResponse,
    paginate = stream_ingestions: StreamIngestion,
    rate_limit = Light,
    errors = [(400, 200, "not available for this kind of account"), (400, 34014, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStreamIngestions {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListStreamIngestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListStreamIngestionsResponse {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Stream ingestions.
    #[lossy]
    pub stream_ingestions: Vec<StreamIngestion>,
}

/// Response to [`CreateStreamIngestion`] and [`GetStreamIngestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StreamIngestion {
    /// Stream ID.
    pub stream_id: Option<String>,
    /// Stream name.
    pub stream_name: Option<String>,
    /// Stream description.
    pub stream_description: Option<String>,
    /// Stream key.
    pub stream_key: Option<Secret>,
    /// Stream URL.
    pub stream_url: Option<String>,
    /// Backup stream URL.
    pub backup_stream_url: Option<String>,
}

/// Create stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::CreateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateStreamIngestion::new("Support")
///     .stream_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/videosdk/stream_ingestions" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 34016, "a limit is exceeded"),
        (400, 200, "not available for this kind of account"),
        (400, 34011, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateStreamIngestion {
    /// Stream name.
    #[length(..=128)]
    pub stream_name: String,
    /// Stream description.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Get stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetStreamIngestion::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/videosdk/stream_ingestions/<stream_id>" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStreamIngestion {
    /// Stream ID.
    pub stream_id: String,
}

/// Update stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateStreamIngestion::new("Zl3aVt0bQ9y")
///     .stream_name("Support")
///     .stream_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 34013, "the operation failed"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateStreamIngestion {
    /// Stream ID.
    pub stream_id: String,
    /// Stream name.
    #[length(..=128)]
    pub stream_name: Option<String>,
    /// Stream description.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Delete stream ingestion.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::DeleteStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteStreamIngestion::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 34015, "the resource is in use"),
        (400, 34012, "the operation failed"),
        (404, 34001, "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStreamIngestion {
    /// Stream ID.
    pub stream_id: String,
}
