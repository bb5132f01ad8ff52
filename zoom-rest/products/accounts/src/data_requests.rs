//! Data requests: 5 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns a link to download one file of a data export request.
///
/// The link works once and expires after 5 minutes.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetDataAccessRequestFileLink;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDataAccessRequestFileLink::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/files/{fileId}/url)
#[zoom_endpoint(
    GET "/data_requests/files/<file_id>/url" -> DataAccessRequestFileLink,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    errors = [
        (400, 200, INVALID_PARAMETERS = "the parameters are invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (403, 14104, SERVER_ERROR_14104 = "an error on Zoom's side"),
        (404, 14103, SERVER_ERROR_404_14103 = "an error on Zoom's side"),
        (500, 14103, SERVER_ERROR_500_14103 = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDataAccessRequestFileLink {
    /// ID of the exported file.
    pub file_id: String,
}

/// Response to [`GetDataAccessRequestFileLink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataAccessRequestFileLink {
    /// Link that downloads the file once, within 5 minutes.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the account's requests to export or delete data, both finished ones and those in progress.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListDataRequestHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = ListDataRequestHistory::new()
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests)
#[zoom_endpoint(
    GET "/data_requests/requests" -> ListDataRequestHistoryResponse,
    paginate = records: DataRequestHistoryRecord,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:history:admin"],
    errors = [
        (400, 14115, INVALID_PARAMETERS = "the parameters are invalid"),
        (401, 200, PERMISSION_DENIED = "permission denied"),
        (500, 14102, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDataRequestHistory {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds; Zoom speaks of at most 10, though its schema allows 30.
    #[range(..=30)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDataRequestHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDataRequestHistoryResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Data requests, one entry each. At most 30 items.
    #[lossy]
    pub records: Vec<DataRequestHistoryRecord>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Past or current request to export or delete data, with its state and who made it.
///
/// Element of `records` in [`ListDataRequestHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataRequestHistoryRecord {
    /// ID of the data export or deletion request.
    pub request_id: Option<String>,
    /// Whether the request asks for an export or a deletion of data.
    pub request_type: Option<RequestType>,
    /// When the request was created.
    pub created_at: Option<DateTime>,
    /// ID of the user who made the request.
    pub requestor_user_id: Option<String>,
    /// Name of the user who made the request.
    pub requestor_name: Option<String>,
    /// ID of the Zoom account to which the data request belongs.
    pub account_id: Option<String>,
    /// Email address or phone number to which the data request applies.
    pub user_identifier: Option<String>,
    /// Kinds of data that the request covers.
    pub data_type: Option<Vec<DataType>>,
    /// How far the data request has been processed.
    pub state: Option<DataRequestHistoryRecordState>,
    /// Number of files that the data export holds.
    pub files_count: Option<i64>,
    /// When work on the data request began.
    pub start_at: Option<DateTime>,
    /// When work on the data request ended.
    pub end_at: Option<DateTime>,
    /// Whether the caller made the data request.
    pub is_current_user: Option<bool>,
    /// Why the data request failed.
    pub failed_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the request asks for an export or a deletion of data.
///
/// Values of `request_type` in [`DataRequestHistoryRecord`] and [`CreateDataExportDeletionRequest`].
#[zoom_enum]
pub enum RequestType {
    /// `DELETE`.
    #[value("DELETE")]
    Delete,
    /// `EXPORT`.
    #[value("EXPORT")]
    Export,
}

/// Kind of data that a request covers.
///
/// Values of `data_type` in [`DataRequestHistoryRecord`].
#[zoom_enum]
pub enum DataType {
    /// `ALL`: Data of every kind.
    #[value("ALL")]
    All,
    /// `PHONE`: Data of Zoom Phone.
    #[value("PHONE")]
    Phone,
}

/// How far a request to export or delete data has been processed.
///
/// Values of `state` in [`DataRequestHistoryRecord`].
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

/// Submits a request to export data of a period, or to delete all data tied to a user's email.
///
/// A deletion can be revoked for up to 30 minutes.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{CreateDataExportDeletionRequest, RequestType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDataExportDeletionRequest::new(
///     vec!["jill@example.com".to_owned()],
///     RequestType::Export,
/// )
/// .start_date("2026-01-01T00:00:00Z".parse::<zoom_core::DateTime>()?)
/// .end_date("2026-01-31T00:00:00Z".parse::<zoom_core::DateTime>()?)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/POST/data_requests/requests)
#[zoom_endpoint(
    POST "/data_requests/requests" -> CreateDataExportDeletionRequestResponse,
    rate_limit = Medium,
    scopes = ["data_request:write:admin", "data_request:write:request:admin"],
    errors = [
        (400, 14108, NOT_POSSIBLE_AT_THIS_TIME = "not possible at this time"),
        (400, 300, "the email address cannot be used, or a limit was exceeded, or the email address is invalid"),
        (400, 14111, INVALID_EMAIL_ACCOUNTS_DETECTED = "the email accounts detected is invalid"),
        (400, 200, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 14101, DATA_REQUEST_FAILED = "the data request failed; try again"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (409, 14114, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDataExportDeletionRequest {
    /// Email addresses of the users whose data is exported or deleted, one entry each. At most 10 items.
    pub emails: Vec<String>,
    /// Start of the period whose data is exported, before `end_date`; needed for an export, left out for a deletion.
    pub start_date: Option<DateTime>,
    /// End of the period whose data is exported, after `start_date`; needed for an export, left out for a deletion.
    pub end_date: Option<DateTime>,
    /// Whether the request asks for an export or a deletion of data.
    pub request_type: RequestType,
}

/// Response to [`CreateDataExportDeletionRequest`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDataExportDeletionRequestResponse {
    /// Data requests that were created, one entry each. At most 10 items.
    pub data: Option<Vec<DataExportDeletionRequestData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Request to export or delete data that was created, with the user's email address.
///
/// Element of `data` in [`CreateDataExportDeletionRequestResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataExportDeletionRequestData {
    /// Email address of the user whose data the request concerns.
    pub email: Option<String>,
    /// ID of the data export or deletion request.
    pub request_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the files of one data export request that can be downloaded.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::ListExportDataRequestFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let file_records = ListExportDataRequestFiles::new("Zl3aVt0bQ9y")
///     .page_size(6)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/GET/data_requests/requests/{requestId})
#[zoom_endpoint(
    GET "/data_requests/requests/<request_id>" -> ListExportDataRequestFilesResponse,
    paginate = file_records: FileRecord,
    rate_limit = Medium,
    scopes = ["data_request:read:admin", "data_request:write:admin", "data_request:read:download:admin"],
    errors = [
        (400, 14115, INVALID_PARAMETERS = "the parameters are invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 14103, SERVER_ERROR_404_14103 = "an error on Zoom's side"),
        (500, 14103, SERVER_ERROR_500_14103 = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExportDataRequestFiles {
    /// ID of the data export request whose files are listed.
    pub request_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=6)]
    pub page_size: Option<i64>,
}

/// Response to [`ListExportDataRequestFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExportDataRequestFilesResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Kind of the data request: always `EXPORT`, as the list is one of exported files.
    pub request_type: Option<String>,
    /// Files of the data export, one entry each. At most 6 items.
    #[lossy]
    pub file_records: Vec<FileRecord>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File of exported data, with its name, size and time of creation.
///
/// Element of `file_records` in [`ListExportDataRequestFilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileRecord {
    /// ID of the exported file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file as a number in text; Zoom documents it in bits.
    pub size: Option<String>,
    /// When the file was created.
    pub created_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cancels a pending request to delete data; export requests cannot be canceled.
///
/// The chance to cancel ends 30 minutes after submission.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::CancelDataDeletionRequest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelDataDeletionRequest::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/data-requests/DELETE/data_requests/requests/{requestId})
#[zoom_endpoint(
    DELETE "/data_requests/requests/<request_id>" -> (),
    rate_limit = Medium,
    scopes = ["data_request:write:admin", "data_request:delete:request:admin"],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 14105, DATA_REQUEST_NOT_CANCELED = "the data request could not be canceled"),
        (404, 200, INVALID_PARAMETERS = "the parameters are invalid"),
        (422, 14106, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (500, 2, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CancelDataDeletionRequest {
    /// ID of the data deletion request to cancel.
    pub request_id: String,
}
