//! Reports: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::BlockedListBlockType;

/// Get call charges usage report.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_charges = GetCallChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/call_charges" -> CallChargesUsageReport,
    paginate = call_charges: CallCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:call_charges:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid, or the start date is invalid"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallChargesUsageReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Show charges only.
    pub show_charges_only: Option<bool>,
    /// Call IDs.
    pub call_ids: Option<String>,
}

/// Response to [`GetCallChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallChargesUsageReport {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Call charges: at most 300 items.
    #[lossy]
    pub call_charges: Vec<CallCharge>,
}

/// Element of `call_charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Answer time.
    pub answer_time: Option<DateTime>,
    /// End time.
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

/// Values of `caller_billing_number_type`.
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

/// Values of `call_type`.
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

/// Values of `service_type`.
#[zoom_enum]
pub enum ServiceType {
    /// `meeting`.
    Meeting,
    /// `call`.
    Call,
}

/// Values of `charge_mode`.
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
/// use zoom_rest::phone::GetFaxChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_charges = GetFaxChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/fax_charges" -> FaxChargesUsageReport,
    paginate = fax_charges: FaxCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:fax_charges:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxChargesUsageReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Fax ID.
    pub fax_id: Option<String>,
}

/// Response to [`GetFaxChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxChargesUsageReport {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Fax charges.
    #[lossy]
    pub fax_charges: Vec<FaxCharge>,
}

/// Element of `fax_charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// End time.
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

/// Values of `fax_type`.
#[zoom_enum]
pub enum FaxType {
    /// `local`.
    Local,
    /// `international`.
    International,
}

/// Values of `charge_status`.
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
/// use zoom_rest::phone::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:operation_logs:admin"],
    errors = [(404, 124, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Category type: defaults to `all`.
    pub category_type: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetOperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Operation logs.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
}

/// Element of `operation_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::phone::GetSmsMmsChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_charges = GetSmsMmsChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/reports/sms_charges" -> SmsMmsChargesUsageReport,
    paginate = sms_charges: SmsCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:sms_charges:admin"],
    errors = [(400, 400, "the page token is invalid or expired, or the start date is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsMmsChargesUsageReport {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Show charges only.
    pub show_charges_only: Option<bool>,
}

/// Response to [`GetSmsMmsChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsMmsChargesUsageReport {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// SMS charges.
    #[lossy]
    pub sms_charges: Vec<SmsCharge>,
}

/// Element of `sms_charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `delivery_status`.
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
