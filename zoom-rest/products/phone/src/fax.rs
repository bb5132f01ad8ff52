//! Fax: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{AccountCallLogOwnerType, BlockedListBlockType, ReadStatus};

/// Upload fax file.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UploadFaxFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadFaxFile::new(zoom_core::FilePart::open("picture.png")?)
///     .expire(259200.0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/fax/files" -> UploadFaxFileResponse,
    base = FileApi,
    body = multipart,
    rate_limit = ResourceIntensive,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    errors = [(400, 1001, "a limit is exceeded"), (400, 1002, "the expire is invalid")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadFaxFile {
    /// Expire: from 1 to 604800; defaults to `259200`.
    #[query]
    pub expire: Option<f64>,
    /// File.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadFaxFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadFaxFileResponse {
    /// File ID.
    pub file_id: Option<String>,
}

/// Get extension fax logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetExtensionFaxLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_logs = GetExtensionFaxLogs::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .sender_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/fax/logs" -> ExtensionFaxLogs,
    paginate = fax_logs: FaxLog,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_fax_log", "phone:read:list_fax_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetExtensionFaxLogs {
    /// Extension ID.
    pub extension_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetExtensionFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionFaxLogs {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Fax logs.
    #[lossy]
    pub fax_logs: Vec<FaxLog>,
}

/// Element of `fax_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxLog {
    /// Fax log ID.
    pub fax_log_id: Option<String>,
    /// Fax ID.
    pub fax_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension ID.
    pub sender_extension_id: Option<String>,
    /// Sender extension type.
    pub sender_extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension number.
    pub sender_extension_number: Option<String>,
    /// Sender name.
    pub sender_name: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Sender type.
    pub sender_type: Option<SenderType>,
    /// Sender location.
    pub sender_location: Option<String>,
    /// Sender user agent.
    pub sender_user_agent: Option<String>,
    /// Receiver extension ID.
    pub receiver_extension_id: Option<String>,
    /// Receiver extension type.
    pub receiver_extension_type: Option<AccountCallLogOwnerType>,
    /// Receiver extension number.
    pub receiver_extension_number: Option<String>,
    /// Receiver name.
    pub receiver_name: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Receiver type.
    pub receiver_type: Option<ReceiverType>,
    /// Receiver location.
    pub receiver_location: Option<String>,
    /// Receiver user agent.
    pub receiver_user_agent: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File pages count.
    pub file_pages_count: Option<i64>,
    /// Status.
    pub status: Option<FaxLogStatus>,
    /// Read status.
    pub read_status: Option<ReadStatus>,
    /// Create time.
    pub create_time: Option<DateTime>,
}

/// Values of `sender_type`.
#[zoom_enum]
pub enum SenderType {
    /// `client`.
    Client,
    /// `ata`.
    Ata,
    /// `pstn`.
    Pstn,
    /// `email`.
    Email,
    /// `openapi`.
    Openapi,
}

/// Values of `receiver_type`.
#[zoom_enum]
pub enum ReceiverType {
    /// `client`.
    Client,
    /// `ata`.
    Ata,
    /// `pstn`.
    Pstn,
}

/// Values of `status`.
#[zoom_enum]
pub enum FaxLogStatus {
    /// `failed`.
    Failed,
    /// `processing`.
    Processing,
    /// `submitted`.
    Submitted,
    /// `sent`.
    Sent,
    /// `received`.
    Received,
}

/// Send fax.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{Receiver, SendFax};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendFax::new(
///     "+14155550100",
///     "Zl3aVt0bQ9y",
///     vec![Receiver::new("+14155550100")],
/// )
///     .sender_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/fax/documents" -> SendFaxResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    errors = [(400, 300, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendFax {
    /// Sender number.
    pub sender_number: String,
    /// Sender name.
    pub sender_name: Option<String>,
    /// File ID.
    pub file_id: String,
    /// Receivers: at most 50 items.
    pub receivers: Vec<Receiver>,
}

/// Element of `receivers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Receiver {
    /// Receiver number: required in requests.
    #[required(new)]
    pub receiver_number: Option<String>,
    /// Receiver name.
    pub receiver_name: Option<String>,
}

/// Response to [`SendFax`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendFaxResponse {
    /// Fax ID.
    pub fax_id: Option<String>,
    /// Receivers: at most 50 items.
    pub receivers: Option<Vec<FaxReceiver>>,
}

/// Element of `receivers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxReceiver {
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Fax log ID.
    pub fax_log_id: Option<String>,
    /// Status.
    pub status: Option<FaxReceiverStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum FaxReceiverStatus {
    /// `success`.
    Success,
    /// `unknown`.
    Unknown,
    /// `invalid_parameter`.
    InvalidParameter,
    /// `sender_fax_disabled`.
    SenderFaxDisabled,
    /// `invalid_sender_number`.
    InvalidSenderNumber,
    /// `invalid_receiver_number`.
    InvalidReceiverNumber,
    /// `receiver_fax_disabled`.
    ReceiverFaxDisabled,
}

/// Get account fax logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountFaxLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_logs = GetAccountFaxLogs::new()
///     .page_size(1)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/fax/logs" -> AccountFaxLogs,
    paginate = fax_logs: AccountFaxLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:list_fax_log:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountFaxLogs {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallLogOwnerType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetAccountFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountFaxLogs {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Fax logs.
    #[lossy]
    pub fax_logs: Vec<AccountFaxLog>,
}

/// Element of `fax_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountFaxLog {
    /// Fax log ID.
    pub fax_log_id: Option<String>,
    /// Fax ID.
    pub fax_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension ID.
    pub sender_extension_id: Option<String>,
    /// Sender extension type.
    pub sender_extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension number.
    pub sender_extension_number: Option<String>,
    /// Sender name.
    pub sender_name: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Sender type.
    pub sender_type: Option<SenderType>,
    /// Sender location.
    pub sender_location: Option<String>,
    /// Sender user agent.
    pub sender_user_agent: Option<String>,
    /// Receiver extension ID.
    pub receiver_extension_id: Option<String>,
    /// Receiver extension type.
    pub receiver_extension_type: Option<ReceiverExtensionType>,
    /// Receiver extension number.
    pub receiver_extension_number: Option<String>,
    /// Receiver name.
    pub receiver_name: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Receiver type.
    pub receiver_type: Option<ReceiverType>,
    /// Receiver location.
    pub receiver_location: Option<String>,
    /// Receiver user agent.
    pub receiver_user_agent: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File pages count.
    pub file_pages_count: Option<i64>,
    /// Status.
    pub status: Option<FaxLogStatus>,
    /// Read status.
    pub read_status: Option<ReadStatus>,
    /// Create time.
    pub create_time: Option<DateTime>,
}

/// Values of `receiver_extension_type`.
#[zoom_enum]
pub enum ReceiverExtensionType {
    /// `user`.
    User,
    /// `call_queue`.
    CallQueue,
    /// `auto_receptionist`.
    AutoReceptionist,
    /// `common_area`.
    CommonArea,
    /// `shared_line_group`.
    SharedLineGroup,
}

/// Get fax log details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetFaxLogDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetFaxLogDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/fax/logs/<fax_log_id>" -> Vec<FaxLogDetail>,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_fax_log:admin"],
    errors = [(404, 40401, "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxLogDetails {
    /// Fax log ID.
    pub fax_log_id: String,
}

/// Fax log detail.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxLogDetail {
    /// Fax log ID.
    pub fax_log_id: Option<String>,
    /// Fax ID.
    pub fax_id: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension ID.
    pub sender_extension_id: Option<String>,
    /// Sender extension type.
    pub sender_extension_type: Option<AccountCallLogOwnerType>,
    /// Sender extension number.
    pub sender_extension_number: Option<String>,
    /// Sender name.
    pub sender_name: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Sender type.
    pub sender_type: Option<SenderType>,
    /// Sender location.
    pub sender_location: Option<String>,
    /// Sender user agent.
    pub sender_user_agent: Option<String>,
    /// Receiver extension ID.
    pub receiver_extension_id: Option<String>,
    /// Receiver extension type.
    pub receiver_extension_type: Option<AccountCallLogOwnerType>,
    /// Receiver extension number.
    pub receiver_extension_number: Option<String>,
    /// Receiver name.
    pub receiver_name: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Receiver type.
    pub receiver_type: Option<ReceiverType>,
    /// Receiver location.
    pub receiver_location: Option<String>,
    /// Receiver user agent.
    pub receiver_user_agent: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File pages count.
    pub file_pages_count: Option<i64>,
    /// Status.
    pub status: Option<FaxLogStatus>,
    /// Read status.
    pub read_status: Option<ReadStatus>,
    /// Status reason.
    pub status_reason: Option<StatusReason>,
    /// Retry times.
    pub retry_times: Option<i64>,
    /// Node.
    pub node: Option<i64>,
    /// Create time.
    pub create_time: Option<DateTime>,
}

/// Values of `status_reason`.
#[zoom_enum]
pub enum StatusReason {
    /// `success`.
    Success,
    /// `no_answer`.
    NoAnswer,
    /// `number_busy`.
    NumberBusy,
    /// `invalid_phone_number`.
    InvalidPhoneNumber,
    /// `failure_transmission`.
    FailureTransmission,
    /// `internal_system_error`.
    InternalSystemError,
    /// `fax_machine_not_detected`.
    FaxMachineNotDetected,
}

/// Update fax log read status.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ReadStatus, UpdateFaxLogReadStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFaxLogReadStatus::new("Zl3aVt0bQ9y")
///     .read_status(ReadStatus::Read)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log:admin", "phone:read:fax_log"],
    errors = [(400, 400001, "the fax log was not found"), (400, 400201, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFaxLogReadStatus {
    /// Fax log ID.
    pub fax_log_id: String,
    /// Read status.
    #[query]
    pub read_status: Option<ReadStatus>,
}

/// Delete fax log.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteFaxLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteFaxLog::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:fax_log", "phone:delete:fax_log:admin"],
    errors = [(404, 400001, "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFaxLog {
    /// Fax log ID.
    pub fax_log_id: String,
}

/// Download fax file.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DownloadFaxFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadFaxFile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/fax/logs/<fax_log_id>/file/<file_id>" -> Download,
    rate_limit = ResourceIntensive,
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log", "phone:read:fax_log:admin"],
    errors = [(404, 40401, "the fax log was not found"), (404, 40402, "the fax file was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadFaxFile {
    /// Fax log ID.
    pub fax_log_id: String,
    /// File ID.
    pub file_id: String,
}
