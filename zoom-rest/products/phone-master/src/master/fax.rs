//! Fax: 8 operations.

use zoom_core::{Download, Extra, FilePart, zoom_endpoint, zoom_object};

use super::super::{
    AccountFaxLog, FaxLog, FaxLogDetail, FaxRecipient, OwnerExtensionType, ReadStatus, SendFaxResponse,
    UploadFaxFileResponse,
};

/// Uploads a ZIP archive of the files that make up a fax, before the fax is sent.
///
/// The archive may have at most 50 MB; the request goes to the host `fileapi.zoom.us`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UploadFaxFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadFaxFile::new(
///     "Zl3aVt0bQ9y",
///     zoom_core::FilePart::open("report.pdf")?,
/// )
/// .expire(86400.0)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/POST/accounts/{accountId}/fax/files)
#[zoom_endpoint(
    POST "/accounts/<account_id>/fax/files" -> UploadFaxFileResponse,
    base = FileApi,
    body = multipart,
    rate_limit = ResourceIntensive,
    scopes = ["phone:master", "phone:write:send_fax:master"],
    errors = [
        (400, 1001, FILE_TOO_LARGE = "the file is too large"),
        (400, 1002, INVALID_EXPIRATION_TIME = "the expiration time is invalid"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadFaxFile {
    /// ID of the sub-account.
    pub account_id: String,
    /// How long the uploaded file is kept, in seconds. From 1 to 604800. Default: `259200`.
    #[query]
    pub expire: Option<f64>,
    /// ZIP archive of PDF, JPEG, PNG, text or Word files, named by their order in the fax, such as `1.pdf`.
    #[part(file)]
    pub file: FilePart,
}

/// Returns the fax log of one extension.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetExtensionFaxLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_logs = GetExtensionFaxLogs::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .sender_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/GET/accounts/{accountId}/phone/extension/{extensionId}/fax/logs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/extension/<extension_id>/fax/logs" -> ExtensionFaxLogs,
    paginate = fax_logs: FaxLog,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_fax_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExtensionFaxLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the extension whose fax logs to list.
    pub extension_id: String,
    /// How many entries a page holds; by default, 30.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only faxes from this number, in E.164 format.
    pub sender_number: Option<String>,
    /// Keeps only faxes to this number, in E.164 format.
    pub receiver_number: Option<String>,
}

/// Response to [`GetExtensionFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionFaxLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Entries of the fax log, one per fax.
    #[lossy]
    pub fax_logs: Vec<FaxLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sends a fax to one or more receivers.
///
/// Pages count against the account's page pool, or are charged singly if there is none; unlimited faxing does not cover them. Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::FaxRecipient;
/// use zoom_rest::phone::master::SendFax;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendFax::new(
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     "Zl3aVt0bQ9y",
///     vec![FaxRecipient::new("+14155550101")],
/// )
/// .sender_name("Jill Chill")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/POST/accounts/{accountId}/phone/fax/documents)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/fax/documents" -> SendFaxResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:send_fax:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendFax {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone number from which the fax is sent.
    pub sender_number: String,
    /// Display name of the sender of the fax.
    pub sender_name: Option<String>,
    /// ID of the uploaded ZIP archive whose files make up the pages of the fax.
    pub file_id: String,
    /// Recipients of the fax, one entry each.
    pub receivers: Vec<FaxRecipient>,
}

/// Returns the fax logs of the whole account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountFaxLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_logs = GetAccountFaxLogs::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/GET/accounts/{accountId}/phone/fax/logs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/fax/logs" -> AccountFaxLogs,
    paginate = fax_logs: AccountFaxLog,
    rate_limit = Heavy,
    scopes = ["phone:master", "phone:read:list_fax_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountFaxLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose fax logs to list.
    pub site_id: Option<String>,
    /// Keeps only faxes from this number, in E.164 format.
    pub sender_number: Option<String>,
    /// Keeps only faxes to this number, in E.164 format.
    pub receiver_number: Option<String>,
    /// Keeps only faxes whose owner is this kind of extension.
    pub extension_type: Option<OwnerExtensionType>,
}

/// Response to [`GetAccountFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountFaxLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Entries of the fax log, one per fax.
    #[lossy]
    pub fax_logs: Vec<AccountFaxLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the details of one fax, one entry per event in its course.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetFaxLogDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFaxLogDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/GET/accounts/{accountId}/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/fax/logs/<fax_log_id>" -> Vec<FaxLogDetail>,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_fax_log:master"],
    errors = [(404, 40401, FAX_LOG_NOT_FOUND = "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxLogDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
}

/// Marks one fax of the account as read or unread.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ReadStatus;
/// use zoom_rest::phone::master::UpdateFaxLogReadStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFaxLogReadStatus::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .read_status(ReadStatus::Read)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/PATCH/accounts/{accountId}/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:fax_log:master"],
    errors = [
        (400, 400001, FAX_LOG_NOT_FOUND = "the fax log was not found"),
        (400, 400201, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFaxLogReadStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
    /// Whether the fax is marked as read or unread.
    #[query]
    pub read_status: Option<ReadStatus>,
}

/// Deletes one entry from the account's fax log.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteFaxLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFaxLog::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/DELETE/accounts/{accountId}/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master"],
    errors = [(404, 400001, FAX_LOG_NOT_FOUND = "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFaxLog {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
}

/// Downloads one file of a fax.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DownloadFaxFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadFaxFile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/fax/GET/accounts/{accountId}/phone/fax/logs/{faxLogId}/file/{fileId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/fax/logs/<fax_log_id>/file/<file_id>" -> Download,
    rate_limit = ResourceIntensive,
    scopes = ["phone:master", "phone:read:fax_log:master"],
    errors = [
        (404, 40401, FAX_LOG_NOT_FOUND = "the fax log was not found"),
        (404, 40402, FAX_FILE_NOT_FOUND = "the fax file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadFaxFile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
    /// ID of the fax file, from the fax log.
    pub file_id: String,
}
