//! Reports: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::BlockedListBlockType;

/// Get call charges usage report.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::GetCallChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_charges = GetCallChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/call_charges" -> CallChargesUsageReport,
    paginate = call_charges: CallCharge,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read:call_charges:admin"],
    errors = [
        (400, 400, "the page token is not valid, or has expired, or a parameter is not valid, or the start date is not valid"),
        (404, 2001, "the account does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCallChargesUsageReport {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Show charges only.
    pub show_charges_only: Option<bool>,
    /// Call IDs.
    pub call_ids: Option<String>,
}

/// What [`GetCallChargesUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallChargesUsageReport {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Call charges: at most 300 of them.
    pub call_charges: Vec<CallCharge>,
}

/// Call charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallCharge {
    /// Charge ID.
    pub charge_id: Option<String>,
    /// Call log ID.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller billing number.
    pub caller_billing_number: Option<String>,
    /// Caller billing number type.
    pub caller_billing_number_type: Option<CallerBillingNumberType>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee billing number.
    pub callee_billing_number: Option<String>,
    /// Callee billing number type.
    pub callee_billing_number_type: Option<CallerBillingNumberType>,
    /// Call type.
    pub call_type: Option<CallChargeCallType>,
    /// Service type.
    pub service_type: Option<ServiceType>,
    /// Calling party name.
    pub calling_party_name: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Employee ID.
    pub employee_id: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Charge mode.
    pub charge_mode: Option<ChargeMode>,
    /// Rate.
    pub rate: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Total charge.
    pub total_charge: Option<String>,
    /// Billing number.
    pub billing_number: Option<String>,
    /// Forward number billing.
    pub forward_number_billing: Option<String>,
}

/// What `caller_billing_number_type` can be.
#[zoom_enum]
pub enum CallerBillingNumberType {
    /// `fixed_line`.
    FixedLine,
    /// `mobile`.
    Mobile,
    /// `fixed_line_or_mobile`.
    FixedLineOrMobile,
    /// `toll_free`.
    TollFree,
    /// `premium_rate`.
    PremiumRate,
    /// `shared_cost`.
    SharedCost,
    /// `voip`.
    Voip,
    /// `personal_number`.
    PersonalNumber,
    /// `pager`.
    Pager,
    /// `uan`.
    Uan,
    /// `voicemail`.
    Voicemail,
    /// `unknown`.
    Unknown,
}

/// What `call_type` can be.
#[zoom_enum]
pub enum CallChargeCallType {
    /// `voip`.
    Voip,
    /// `local`.
    Local,
    /// `tollfree`.
    Tollfree,
    /// `international`.
    International,
    /// `callCenter`.
    #[value("callCenter")]
    CallCenter,
}

/// What `service_type` can be.
#[zoom_enum]
pub enum ServiceType {
    /// `meeting`.
    Meeting,
    /// `call`.
    Call,
}

/// What `charge_mode` can be.
#[zoom_enum]
pub enum ChargeMode {
    /// `per_min`.
    PerMin,
    /// `per_call`.
    PerCall,
    /// `per_call_per_min`.
    PerCallPerMin,
    /// `per_min_after_t_duration`.
    #[value("per_min_after_t_duration")]
    PerMinAfterTDuration,
    /// `per_call_per_min_after_t_duration`.
    #[value("per_call_per_min_after_t_duration")]
    PerCallPerMinAfterTDuration,
}

/// Get fax charges usage report.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::GetFaxChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_charges = GetFaxChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/fax_charges" -> FaxChargesUsageReport,
    paginate = fax_charges: FaxCharge,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read:fax_charges:admin"],
    errors = [
        (400, 400, "the page token is not valid, or has expired, or a parameter is not valid"),
        (404, 2001, "the account does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFaxChargesUsageReport {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Fax ID.
    pub fax_id: Option<String>,
}

/// What [`GetFaxChargesUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FaxChargesUsageReport {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Fax charges.
    pub fax_charges: Vec<FaxCharge>,
}

/// Fax charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FaxCharge {
    /// Fax ID.
    pub fax_id: Option<String>,
    /// Sender number.
    pub sender_number: Option<String>,
    /// Receiver number.
    pub receiver_number: Option<String>,
    /// Billing number.
    pub billing_number: Option<String>,
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// Charge mode: always `per_page`.
    pub charge_mode: Option<String>,
    /// Fax type.
    pub fax_type: Option<FaxType>,
    /// Unlimited.
    pub unlimited: Option<bool>,
    /// Total pages.
    pub total_pages: Option<i64>,
    /// Rate.
    pub rate: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Currency sign.
    pub currency_sign: Option<String>,
    /// Charge status.
    pub charge_status: Option<ChargeStatus>,
    /// Charged pages.
    pub charged_pages: Option<i64>,
    /// Total charge.
    pub total_charge: Option<String>,
}

/// What `fax_type` can be.
#[zoom_enum]
pub enum FaxType {
    /// `local`.
    Local,
    /// `international`.
    International,
}

/// What `charge_status` can be.
#[zoom_enum]
pub enum ChargeStatus {
    /// `pending`.
    Pending,
    /// `calculated`.
    Calculated,
}

/// Get operation logs report.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read:operation_logs:admin"],
    errors = [(404, 124, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Category type: `all` unless said.
    pub category_type: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetOperationLogsReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Operation logs.
    pub operation_logs: Vec<OperationLog>,
}

/// Operation log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLog {
    /// Action.
    pub action: Option<String>,
    /// Category type.
    pub category_type: Option<String>,
    /// Operation detail.
    pub operation_detail: Option<String>,
    /// Operator.
    pub operator: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
}

/// Get SMS mms charges usage report.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::GetSmsMmsChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_charges = GetSmsMmsChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/sms_charges" -> SmsMmsChargesUsageReport,
    paginate = sms_charges: SmsCharge,
    rate_limit = Heavy,
    scopes = ["phone:read:admin", "phone:read:sms_charges:admin"],
    errors = [(400, 400, "the page token is not valid, or has expired, or the start date is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSmsMmsChargesUsageReport {
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Show charges only.
    pub show_charges_only: Option<bool>,
}

/// What [`GetSmsMmsChargesUsageReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmsMmsChargesUsageReport {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// SMS charges.
    pub sms_charges: Vec<SmsCharge>,
}

/// SMS charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmsCharge {
    /// Session ID.
    pub session_id: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Message type.
    pub message_type: Option<String>,
    /// From number.
    pub from_number: Option<String>,
    /// From extension number.
    pub from_extension_number: Option<String>,
    /// From display name.
    pub from_display_name: Option<String>,
    /// From email.
    pub from_email: Option<String>,
    /// To number.
    pub to_number: Option<String>,
    /// To extension number.
    pub to_extension_number: Option<String>,
    /// To display name.
    pub to_display_name: Option<String>,
    /// To email.
    pub to_email: Option<String>,
    /// Sent time.
    pub sent_time: Option<DateTime>,
    /// Billing number.
    pub billing_number: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Rate.
    pub rate: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Total charge.
    pub total_charge: Option<String>,
    /// Delivery status.
    pub delivery_status: Option<DeliveryStatus>,
    /// Delivery detail.
    pub delivery_detail: Option<String>,
}

/// What `delivery_status` can be.
#[zoom_enum]
pub enum DeliveryStatus {
    /// `Sent`.
    #[value("Sent")]
    Sent,
    /// `Failed to send`.
    #[value("Failed to send")]
    FailedToSend,
    /// `Delivered`.
    #[value("Delivered")]
    Delivered,
    /// `Failed to deliver`.
    #[value("Failed to deliver")]
    FailedToDeliver,
    /// `Received`.
    #[value("Received")]
    Received,
    /// `Unknown`.
    #[value("Unknown")]
    Unknown,
}
