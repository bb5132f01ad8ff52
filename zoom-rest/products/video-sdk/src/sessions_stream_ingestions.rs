//! Sessions, stream ingestions: 5 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_object};

/// Lists all stream ingestions of the account, with which external video sources stream into sessions.
///
/// Needs a Video SDK account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/stream_ingestions)
#[zoom_endpoint(
    GET "/videosdk/stream_ingestions" -> ListStreamIngestionsResponse,
    paginate = stream_ingestions: StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34014, STREAM_INGESTIONS_NOT_RETURNED = "the stream ingestions could not be returned"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListStreamIngestions {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListStreamIngestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListStreamIngestionsResponse {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Stream ingestions, one entry each.
    #[lossy]
    pub stream_ingestions: Vec<StreamIngestion>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateStreamIngestion`] and [`GetStreamIngestion`].
///
/// Element of `stream_ingestions` in [`ListStreamIngestionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StreamIngestion {
    /// ID of the stream ingestion, with which an external video source streams into sessions.
    pub stream_id: Option<String>,
    /// Display name of the stream ingestion.
    pub stream_name: Option<String>,
    /// Free text that says what the stream ingestion is for.
    pub stream_description: Option<String>,
    /// Secret key with which the sender connects to the stream ingestion.
    pub stream_key: Option<Secret>,
    /// Address at which Zoom receives the stream.
    pub stream_url: Option<String>,
    /// URL to which the stream is sent as a fallback.
    pub backup_stream_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a stream ingestion, through which an external video source can stream into a session.
///
/// An account can have up to 20 of them.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::CreateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateStreamIngestion::new("Stage camera")
///     .stream_description("Camera on the main stage")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/stream_ingestions)
#[zoom_endpoint(
    POST "/videosdk/stream_ingestions" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 34016, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34011, STREAM_INGESTION_NOT_CREATED = "the stream ingestion could not be created"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateStreamIngestion {
    /// Display name of the stream ingestion.
    #[length(..=128)]
    pub stream_name: String,
    /// Free text that says what the stream ingestion is for.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Returns one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    GET "/videosdk/stream_ingestions/<stream_id>" -> StreamIngestion,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetStreamIngestion {
    /// ID of the stream ingestion.
    pub stream_id: String,
}

/// Changes one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateStreamIngestion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateStreamIngestion::new("Zl3aVt0bQ9y")
///     .stream_name("Stage camera")
///     .stream_description("Camera on the main stage")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    PATCH "/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34013, STREAM_INGESTION_NOT_CHANGED = "the stream ingestion could not be changed"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateStreamIngestion {
    /// ID of the stream ingestion.
    pub stream_id: String,
    /// Display name of the stream ingestion.
    #[length(..=128)]
    pub stream_name: Option<String>,
    /// Free text that says what the stream ingestion is for.
    #[length(..=128)]
    pub stream_description: Option<String>,
}

/// Deletes one stream ingestion of the account, with which an external video source streams into a session.
///
/// Needs a Video SDK account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/DELETE/videosdk/stream_ingestions/{streamId})
#[zoom_endpoint(
    DELETE "/videosdk/stream_ingestions/<stream_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34015, RESOURCE_IN_USE = "the resource is in use"),
        (400, 34012, STREAM_INGESTION_NOT_DELETED = "the stream ingestion could not be deleted"),
        (404, 34001, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteStreamIngestion {
    /// ID of the stream ingestion.
    pub stream_id: String,
}
