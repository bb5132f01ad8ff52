//! Data requests: 5 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get download link for data access request file.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::GetDownloadLinkForDataAccessRequestFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDownloadLinkForDataAccessRequestFile::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/data_requests/files/<file_id>/url" -> DownloadLinkForDataAccessRequestFile,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    errors = [
        (400, 200, "the parameters is not valid"),
        (403, 200, "no permission"),
        (403, 14104, "a fault on Zoom's side"),
        (404, 14103, "a fault on Zoom's side"),
        (500, 14103, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDownloadLinkForDataAccessRequestFile {
    /// File ID.
    pub file_id: String,
}

/// What [`GetDownloadLinkForDataAccessRequestFile`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadLinkForDataAccessRequestFile {
    /// Download URL.
    pub download_url: Option<String>,
}

/// List data request history.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::ListDataRequestHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDataRequestHistory::new()
///     .page_size(30)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/data_requests/requests" -> ListDataRequestHistoryResponse,
    paginate = records: DataRequestHistoryRecord,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:history:admin"],
    errors = [
        (400, 14115, "the parameters is not valid"),
        (401, 200, "no permission"),
        (500, 14102, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDataRequestHistory {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 30.
    pub page_size: Option<i64>,
}

/// What [`ListDataRequestHistory`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDataRequestHistoryResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Records: at most 30 of them.
    pub records: Vec<DataRequestHistoryRecord>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Data request history record.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataRequestHistoryRecord {
    /// Request ID.
    pub request_id: Option<String>,
    /// Request type.
    pub request_type: Option<RequestType>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Requestor user ID.
    pub requestor_user_id: Option<String>,
    /// Requestor name.
    pub requestor_name: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// User identifier.
    pub user_identifier: Option<String>,
    /// Data type.
    pub data_type: Option<Vec<DataType>>,
    /// State.
    pub state: Option<DataRequestHistoryRecordState>,
    /// Files count.
    pub files_count: Option<i64>,
    /// Start at.
    pub start_at: Option<DateTime>,
    /// End at.
    pub end_at: Option<DateTime>,
    /// Is current user.
    pub is_current_user: Option<bool>,
    /// Failed reason.
    pub failed_reason: Option<String>,
}

/// What `request_type` can be.
#[zoom_enum]
pub enum RequestType {
    /// `DELETE`.
    #[value("DELETE")]
    Delete,
    /// `EXPORT`.
    #[value("EXPORT")]
    Export,
}

/// What `data_type` can be.
#[zoom_enum]
pub enum DataType {
    /// `ALL`.
    #[value("ALL")]
    All,
    /// `PHONE`.
    #[value("PHONE")]
    Phone,
}

/// What `state` can be.
#[zoom_enum]
pub enum DataRequestHistoryRecordState {
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Processing`.
    #[value("Processing")]
    Processing,
    /// `Canceled`.
    #[value("Canceled")]
    Canceled,
    /// `Completed`.
    #[value("Completed")]
    Completed,
    /// `Failed`.
    #[value("Failed")]
    Failed,
}

/// Create data export deletion request.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::CreateDataExportDeletionRequest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateDataExportDeletionRequest::new(vec!["one".to_owned()], "one")
///     .start_date("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .end_date("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/data_requests/requests" -> CreateDataExportDeletionRequestResponse,
    rate_limit = Medium,
    scopes = ["data_request:write:admin", "data_request:write:request:admin"],
    errors = [
        (400, 14108, "not possible at this time"),
        (400, 300, "the email address can't be used, or a limit is exceeded, or the email address is not valid"),
        (400, 14111, "the email accounts detected is not valid"),
        (400, 200, "a limit is exceeded"),
        (400, 14101, "it could not be done"),
        (403, 200, "no permission"),
        (409, 14114, "conflict"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExportDeletionRequest {
    /// Emails: at most 10 of them.
    pub emails: Vec<String>,
    /// Start date.
    pub start_date: Option<DateTime>,
    /// End date.
    pub end_date: Option<DateTime>,
    /// Request type.
    pub request_type: String,
}

/// What [`CreateDataExportDeletionRequest`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExportDeletionRequestResponse {
    /// Data: at most 10 of them.
    pub data: Option<Vec<DataExportDeletionRequestData>>,
}

/// Data export deletion request data.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExportDeletionRequestData {
    /// Email.
    pub email: Option<String>,
    /// Request ID.
    pub request_id: Option<String>,
}

/// List downloadable files for export data request.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::ListDownloadableFilesForExportDataRequest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let file_records = ListDownloadableFilesForExportDataRequest::new("Zl3aVt0bQ9y")
///     .page_size(6)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/data_requests/requests/<request_id>" -> ListDownloadableFilesForExportDataRequestResponse,
    paginate = file_records: FileRecord,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    errors = [
        (400, 14115, "the parameters is not valid"),
        (403, 200, "no permission"),
        (404, 14103, "a fault on Zoom's side"),
        (500, 14103, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDownloadableFilesForExportDataRequest {
    /// Request ID.
    pub request_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: from 1 to 6.
    pub page_size: Option<i64>,
}

/// What [`ListDownloadableFilesForExportDataRequest`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDownloadableFilesForExportDataRequestResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Request type: always `EXPORT`.
    pub request_type: Option<String>,
    /// File records: at most 6 of them.
    pub file_records: Vec<FileRecord>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// File record.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileRecord {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// Size.
    pub size: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
}

/// Cancel data deletion request.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::CancelDataDeletionRequest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelDataDeletionRequest::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/data_requests/requests/<request_id>" -> (),
    rate_limit = Medium,
    scopes = ["data_request:write:admin", "data_request:delete:request:admin"],
    errors = [
        (403, 200, "no permission"),
        (404, 14105, "a fault on Zoom's side"),
        (404, 200, "the parameters is not valid"),
        (422, 14106, "can't be processed"),
        (500, 2, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelDataDeletionRequest {
    /// Request ID.
    pub request_id: String,
}
