//! Fax: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Download, Extra, FilePart, zoom_endpoint, zoom_enum, zoom_object};

use super::{Direction, OwnerExtensionType, ReadStatus};

/// Uploads a ZIP archive of the files that make up a fax, before the fax is sent.
///
/// The archive may have at most 50 MB; the request goes to the host `fileapi.zoom.us`.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UploadFaxFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadFaxFile::new(zoom_core::FilePart::open("report.pdf")?)
///     .expire(86400.0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/POST/fax/files)
#[zoom_endpoint(
    POST "/fax/files" -> UploadFaxFileResponse,
    base = FileApi,
    body = multipart,
    rate_limit = ResourceIntensive,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    errors = [
        (400, 1001, FILE_TOO_LARGE = "the file is too large"),
        (400, 1002, INVALID_EXPIRATION_TIME = "the expiration time is invalid"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadFaxFile {
    /// How long the uploaded file is kept, in seconds. From 1 to 604800. Default: `259200`.
    #[query]
    pub expire: Option<f64>,
    /// ZIP archive of PDF, JPEG, PNG, text or Word files, named by their order in the fax, such as `1.pdf`.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadFaxFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadFaxFileResponse {
    /// ID of the uploaded file, with which it is sent by fax.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the fax log of one extension.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/extension/{extensionId}/fax/logs)
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
    /// Start of the period whose faxes are listed.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose faxes are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetExtensionFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionFaxLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose faxes are listed.
    pub from: Option<Date>,
    /// End of the period whose faxes are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Entries of the fax log, one per fax.
    #[lossy]
    pub fax_logs: Vec<FaxLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Fax in the log of an extension, with its sender, receiver and state.
///
/// Element of `fax_logs` in [`ExtensionFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxLog {
    /// ID of the entry in the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the Zoom Phone site of the fax, probably that of the extension that owns the fax log.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site whose ID is `site_id`.
    pub site_name: Option<String>,
    /// Whether the fax came in or went out.
    pub direction: Option<Direction>,
    /// ID of the extension that owns the fax log.
    pub extension_id: Option<String>,
    /// Kind of extension that owns the fax log.
    pub extension_type: Option<OwnerExtensionType>,
    /// ID of the extension that sent the fax.
    pub sender_extension_id: Option<String>,
    /// Kind of extension that sent the fax, such as a user or a common area.
    pub sender_extension_type: Option<OwnerExtensionType>,
    /// Number of the extension that sent the fax.
    pub sender_extension_number: Option<String>,
    /// Display name of the sender of the fax.
    pub sender_name: Option<String>,
    /// Number from which the fax is sent.
    pub sender_number: Option<String>,
    /// Kind of endpoint that sent the fax, such as a client, an analog adapter or email.
    pub sender_type: Option<SenderType>,
    /// Place of the party that sent the fax, such as a state.
    pub sender_location: Option<String>,
    /// Device model and firmware of the sending end, as its user agent string.
    pub sender_user_agent: Option<String>,
    /// ID of the extension that received the fax.
    pub receiver_extension_id: Option<String>,
    /// Kind of extension that received the fax, such as a user or a common area.
    pub receiver_extension_type: Option<OwnerExtensionType>,
    /// Number of the extension that received the fax.
    pub receiver_extension_number: Option<String>,
    /// Display name of the party that received the fax.
    pub receiver_name: Option<String>,
    /// Phone number of the party that receives the fax.
    pub receiver_number: Option<String>,
    /// Kind of endpoint that received the fax, such as a client, an analog adapter or the telephone network (PSTN).
    pub receiver_type: Option<ReceiverType>,
    /// Place of the party that received the fax, such as a state.
    pub receiver_location: Option<String>,
    /// Device model and firmware of the receiving end, as its user agent string.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax as a PDF file.
    pub file_id: Option<String>,
    /// Number of pages in the fax.
    pub file_pages_count: Option<i64>,
    /// How far the transmission of the fax has come.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax has been read.
    pub read_status: Option<ReadStatus>,
    /// When this entry in the fax log was created, in UTC.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of endpoint that sent a fax, such as a client, an analog adapter or email.
///
/// Values of `sender_type` in [`FaxLog`] and other types.
#[zoom_enum]
pub enum SenderType {
    /// `client`: The Zoom client.
    Client,
    /// `ata`: An analog telephone adapter (ATA).
    Ata,
    /// `pstn`: The public switched telephone network (PSTN).
    Pstn,
    /// `email`: By email.
    Email,
    /// `openapi`: Through the API.
    Openapi,
}

/// Kind of endpoint that received the fax, such as a client, an analog adapter or the telephone network (PSTN).
///
/// Values of `receiver_type` in [`FaxLog`] and other types.
#[zoom_enum]
pub enum ReceiverType {
    /// `client`: The Zoom client.
    Client,
    /// `ata`: An analog telephone adapter (ATA).
    Ata,
    /// `pstn`: The public switched telephone network (PSTN).
    Pstn,
}

/// State of the fax.
///
/// Values of `status` in [`FaxLog`] and other types.
#[zoom_enum]
pub enum FaxLogStatus {
    /// `failed`: The fax did not go through.
    Failed,
    /// `processing`: The transmission of the fax is still in progress.
    Processing,
    /// `submitted`: The fax was handed over for sending.
    Submitted,
    /// `sent`: The fax went out.
    Sent,
    /// `received`: The fax came in.
    Received,
}

/// Sends a fax to one or more receivers.
///
/// Pages count against the account's page pool, or are charged singly if there is none; unlimited faxing does not cover them. Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{FaxRecipient, SendFax};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendFax::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/POST/phone/fax/documents)
#[zoom_endpoint(
    POST "/phone/fax/documents" -> SendFaxResponse,
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:send_fax", "phone:write:send_fax:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendFax {
    /// Phone number from which the fax is sent.
    pub sender_number: String,
    /// Display name of the sender of the fax.
    pub sender_name: Option<String>,
    /// ID of the uploaded ZIP archive whose files make up the pages of the fax.
    pub file_id: String,
    /// Recipients of the fax, one entry each. At most 50 items.
    pub receivers: Vec<FaxRecipient>,
}

/// Recipient of a fax to send.
///
/// Element of `receivers` in [`SendFax`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct FaxRecipient {
    /// Phone number to which the fax goes. Required in requests.
    #[required(new)]
    pub receiver_number: Option<String>,
    /// Display name of the recipient.
    pub receiver_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SendFax`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendFaxResponse {
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// Numbers to which the fax was addressed, each with the result of sending. At most 50 items.
    pub receivers: Option<Vec<FaxReceiver>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to which a fax was sent, with its state.
///
/// Element of `receivers` in [`SendFaxResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxReceiver {
    /// Phone number to which the fax goes.
    pub receiver_number: Option<String>,
    /// ID of the entry in the fax log.
    pub fax_log_id: Option<String>,
    /// Whether the fax was sent to the number, or why not.
    pub status: Option<FaxReceiverStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the fax was sent to the number, or why not.
///
/// Values of `status` in [`FaxReceiver`].
#[zoom_enum]
pub enum FaxReceiverStatus {
    /// `success`: The fax went out to this receiver.
    Success,
    /// `unknown`: The cause of the error is not known.
    Unknown,
    /// `invalid_parameter`: A parameter is not valid.
    InvalidParameter,
    /// `sender_fax_disabled`: Fax is turned off for the sender.
    SenderFaxDisabled,
    /// `invalid_sender_number`: The sender's number is not valid.
    InvalidSenderNumber,
    /// `invalid_receiver_number`: The receiver's number is not valid.
    InvalidReceiverNumber,
    /// `receiver_fax_disabled`: Fax is turned off for the receiver.
    ReceiverFaxDisabled,
}

/// Returns the fax logs of the whole account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountFaxLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_logs = GetAccountFaxLogs::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs)
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
    /// Start of the period whose faxes are listed.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose faxes are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetAccountFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountFaxLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose faxes are listed.
    pub from: Option<Date>,
    /// End of the period whose faxes are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Entries of the fax log, one per fax.
    #[lossy]
    pub fax_logs: Vec<AccountFaxLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Fax in an account's log, with its sender and receiver.
///
/// Element of `fax_logs` in [`AccountFaxLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountFaxLog {
    /// ID of the entry in the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the Zoom Phone site of the fax, probably that of the extension that owns the fax log.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site whose ID is `site_id`.
    pub site_name: Option<String>,
    /// Whether the fax came in or went out.
    pub direction: Option<Direction>,
    /// ID of the extension that owns the fax log.
    pub extension_id: Option<String>,
    /// Kind of extension that owns the fax log.
    pub extension_type: Option<OwnerExtensionType>,
    /// ID of the extension that sent the fax.
    pub sender_extension_id: Option<String>,
    /// Kind of extension that sent the fax, such as a user or a common area.
    pub sender_extension_type: Option<OwnerExtensionType>,
    /// Number of the extension that sent the fax.
    pub sender_extension_number: Option<String>,
    /// Display name of the sender of the fax.
    pub sender_name: Option<String>,
    /// Number from which the fax is sent.
    pub sender_number: Option<String>,
    /// Kind of endpoint that sent the fax, such as a client, an analog adapter or email.
    pub sender_type: Option<SenderType>,
    /// Place of the party that sent the fax, such as a state.
    pub sender_location: Option<String>,
    /// Device model and firmware of the sending end, as its user agent string.
    pub sender_user_agent: Option<String>,
    /// ID of the extension that received the fax.
    pub receiver_extension_id: Option<String>,
    /// Kind of extension that received the fax, such as a user or a common area.
    pub receiver_extension_type: Option<ReceiverExtensionType>,
    /// Number of the extension that received the fax.
    pub receiver_extension_number: Option<String>,
    /// Display name of the party that received the fax.
    pub receiver_name: Option<String>,
    /// Phone number of the party that receives the fax.
    pub receiver_number: Option<String>,
    /// Kind of endpoint that received the fax, such as a client, an analog adapter or the telephone network (PSTN).
    pub receiver_type: Option<ReceiverType>,
    /// Place of the party that received the fax, such as a state.
    pub receiver_location: Option<String>,
    /// Device model and firmware of the receiving end, as its user agent string.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax as a PDF file.
    pub file_id: Option<String>,
    /// Number of pages in the fax.
    pub file_pages_count: Option<i64>,
    /// How far the transmission of the fax has come.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax has been read.
    pub read_status: Option<ReadStatus>,
    /// When this entry in the fax log was created, in UTC.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that received the fax, such as a user or a common area.
///
/// Values of `receiver_extension_type` in [`AccountFaxLog`].
#[zoom_enum]
pub enum ReceiverExtensionType {
    /// `user`.
    User,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `auto_receptionist`: An auto receptionist, which greets callers and routes their calls.
    AutoReceptionist,
    /// `common_area`: A phone in a shared space, such as a lobby.
    CommonArea,
    /// `shared_line_group`: A group of users who share a line.
    SharedLineGroup,
}

/// Returns the details of one fax, one entry per event in its course.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    GET "/phone/fax/logs/<fax_log_id>" -> Vec<FaxLogDetail>,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_fax_log:admin"],
    errors = [(404, 40401, FAX_LOG_NOT_FOUND = "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxLogDetails {
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
}

/// Event in the course of a fax, numbered by `node`, with the sender and receiver in detail.
///
/// Element of the response to [`GetFaxLogDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxLogDetail {
    /// ID of the entry in the fax log.
    pub fax_log_id: Option<String>,
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// ID of the Zoom Phone site of the fax, probably that of the extension that owns the fax log.
    pub site_id: Option<String>,
    /// Display name of the Zoom Phone site whose ID is `site_id`.
    pub site_name: Option<String>,
    /// Whether the fax came in or went out.
    pub direction: Option<Direction>,
    /// ID of the extension that owns the fax log.
    pub extension_id: Option<String>,
    /// Kind of extension that owns the fax log.
    pub extension_type: Option<OwnerExtensionType>,
    /// ID of the extension that sent the fax.
    pub sender_extension_id: Option<String>,
    /// Kind of extension that sent the fax, such as a user or a common area.
    pub sender_extension_type: Option<OwnerExtensionType>,
    /// Number of the extension that sent the fax.
    pub sender_extension_number: Option<String>,
    /// Display name of the sender of the fax.
    pub sender_name: Option<String>,
    /// Number from which the fax is sent.
    pub sender_number: Option<String>,
    /// Kind of endpoint that sent the fax, such as a client, an analog adapter or email.
    pub sender_type: Option<SenderType>,
    /// Place of the party that sent the fax, such as a state.
    pub sender_location: Option<String>,
    /// Device model and firmware of the sending end, as its user agent string.
    pub sender_user_agent: Option<String>,
    /// ID of the extension that received the fax.
    pub receiver_extension_id: Option<String>,
    /// Kind of extension that received the fax, such as a user or a common area.
    pub receiver_extension_type: Option<OwnerExtensionType>,
    /// Number of the extension that received the fax.
    pub receiver_extension_number: Option<String>,
    /// Display name of the party that received the fax.
    pub receiver_name: Option<String>,
    /// Phone number of the party that receives the fax.
    pub receiver_number: Option<String>,
    /// Kind of endpoint that received the fax, such as a client, an analog adapter or the telephone network (PSTN).
    pub receiver_type: Option<ReceiverType>,
    /// Place of the party that received the fax, such as a state.
    pub receiver_location: Option<String>,
    /// Device model and firmware of the receiving end, as its user agent string.
    pub receiver_user_agent: Option<String>,
    /// ID of the fax file.
    pub file_id: Option<String>,
    /// Number of pages in the fax.
    pub file_pages_count: Option<i64>,
    /// State of the fax.
    pub status: Option<FaxLogStatus>,
    /// Whether the fax has been read.
    pub read_status: Option<ReadStatus>,
    /// Why the fax has this status.
    pub status_reason: Option<StatusReason>,
    /// How many times sending or receiving the fax was retried.
    pub retry_times: Option<i64>,
    /// Position of the event within the fax workflow, counted from zero.
    pub node: Option<i64>,
    /// When the entry in the fax log was created, in UTC; Zoom does not say whether it is the time of the event.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the fax has this status.
///
/// Values of `status_reason` in [`FaxLogDetail`].
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

/// Marks one fax of the account as read or unread.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/PATCH/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    PATCH "/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log:admin", "phone:read:fax_log"],
    errors = [
        (400, 400001, FAX_LOG_NOT_FOUND = "the fax log was not found"),
        (400, 400201, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateFaxLogReadStatus {
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
    /// Whether the fax is marked as read or unread.
    #[query]
    pub read_status: Option<ReadStatus>,
}

/// Deletes one entry from the account's fax log.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/DELETE/phone/fax/logs/{faxLogId})
#[zoom_endpoint(
    DELETE "/phone/fax/logs/<fax_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:delete:fax_log", "phone:delete:fax_log:admin"],
    errors = [(404, 400001, FAX_LOG_NOT_FOUND = "the fax log was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteFaxLog {
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
}

/// Downloads one file of a fax.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/fax/GET/phone/fax/logs/{faxLogId}/file/{fileId})
#[zoom_endpoint(
    GET "/phone/fax/logs/<fax_log_id>/file/<file_id>" -> Download,
    rate_limit = ResourceIntensive,
    scopes = ["phone:read", "phone:read:admin", "phone:read:fax_log", "phone:read:fax_log:admin"],
    errors = [
        (404, 40401, FAX_LOG_NOT_FOUND = "the fax log was not found"),
        (404, 40402, FAX_FILE_NOT_FOUND = "the fax file was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadFaxFile {
    /// ID of the entry in the fax log.
    pub fax_log_id: String,
    /// ID of the fax file, from the fax log.
    pub file_id: String,
}
