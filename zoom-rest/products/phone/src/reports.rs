//! Reports: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::Direction;

/// Lists the charges for the account's Zoom Phone calls, call by call, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_charges = GetCallChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/call_charges)
#[zoom_endpoint(
    GET "/phone/reports/call_charges" -> CallChargesUsageReport,
    paginate = call_charges: CallCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:call_charges:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid, or the start date is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallChargesUsageReport {
    /// Start of the period whose charges are listed, at most 13 months ago; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose charges are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds; by default 30, at most 300.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the billing account whose charges to list.
    pub billing_account_id: Option<String>,
    /// Whether to list only calls that cost something; by default, all are listed.
    pub show_charges_only: Option<bool>,
    /// Keeps only the calls with these IDs, up to 100 of them, separated by commas.
    pub call_ids: Option<String>,
}

/// Response to [`GetCallChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallChargesUsageReport {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Start of the period whose charges are listed.
    pub from: Option<Date>,
    /// End of the period whose charges are listed.
    pub to: Option<Date>,
    /// Calls with their charges, one entry each. At most 300 items.
    #[lossy]
    pub call_charges: Vec<CallCharge>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for a call, with its parties, rate and amount.
///
/// Element of `call_charges` in [`CallChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallCharge {
    /// ID of the charge.
    pub charge_id: Option<String>,
    /// ID of the call log.
    ///
    /// Deprecated by Zoom.
    pub call_log_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Phone or extension number of the caller.
    pub caller_number: Option<String>,
    /// Full phone number that represents the caller in billing, where `caller_number` may be only an extension.
    pub caller_billing_number: Option<String>,
    /// Kind of the caller's billing number.
    pub caller_billing_number_type: Option<BillingNumberType>,
    /// Phone or extension number of the called party.
    pub callee_number: Option<String>,
    /// Full phone number that represents the called party in billing, where `callee_number` may be only an extension.
    pub callee_billing_number: Option<String>,
    /// Kind of the called party's billing number.
    pub callee_billing_number_type: Option<BillingNumberType>,
    /// Kind of call, such as over the internet, toll-free or international.
    pub call_type: Option<CallChargeCallType>,
    /// Whether the charge is for a meeting or an ordinary call.
    pub service_type: Option<ServiceType>,
    /// Name of the caller.
    pub calling_party_name: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Employee ID of the user to whom the charge belongs.
    pub employee_id: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// When the billed call began.
    pub start_time: Option<DateTime>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub end_time: Option<DateTime>,
    /// How long the call lasted, in minutes.
    pub duration: Option<i64>,
    /// How the charge is calculated, such as per minute or per call.
    pub charge_mode: Option<ChargeMode>,
    /// Price at which the call is billed, as a decimal amount.
    pub rate: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Total charge for the call, as a decimal amount.
    pub total_charge: Option<String>,
    /// Phone number to which `total_charge` is billed; Zoom's sample shows it with an extension.
    pub billing_number: Option<String>,
    /// Phone number to which the charge is billed if the call was forwarded; Zoom does not explain it further.
    pub forward_number_billing: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number by which a call is charged, such as mobile or toll-free.
///
/// Values of `caller_billing_number_type` and `callee_billing_number_type` in [`CallCharge`].
#[zoom_enum]
pub enum BillingNumberType {
    /// `fixed_line`: Landline.
    FixedLine,
    /// `mobile`.
    Mobile,
    /// `fixed_line_or_mobile`: Either a landline or a mobile phone; the number does not tell which.
    FixedLineOrMobile,
    /// `toll_free`: Calls cost the caller nothing.
    TollFree,
    /// `premium_rate`: Calls cost more than usual, for a service.
    PremiumRate,
    /// `shared_cost`: The caller and the called party share the cost.
    SharedCost,
    /// `voip`: A number for calls over the internet.
    Voip,
    /// `personal_number`: A number that follows one person to any phone.
    PersonalNumber,
    /// `pager`.
    Pager,
    /// `uan`: Universal access number, a single number that leads to any office of a company.
    Uan,
    /// `voicemail`: A number for access to voicemail.
    Voicemail,
    /// `unknown`.
    Unknown,
}

/// Kind of call, such as over the internet, toll-free or international.
///
/// Values of `call_type` in [`CallCharge`].
#[zoom_enum]
pub enum CallChargeCallType {
    /// `voip`: Call over the internet.
    Voip,
    /// `local`: Call over the public switched telephone network (PSTN), which Zoom calls local here.
    Local,
    /// `tollfree`: Call to a toll-free number.
    Tollfree,
    /// `international`: Call to or from another country.
    International,
    /// `callCenter`: Call that involves a call center; Zoom does not explain which calls count.
    #[value("callCenter")]
    CallCenter,
}

/// Whether the charge is for a meeting or an ordinary call.
///
/// Values of `service_type` in [`CallCharge`].
#[zoom_enum]
pub enum ServiceType {
    /// `meeting`.
    Meeting,
    /// `call`.
    Call,
}

/// How the charge is calculated, such as per minute or per call.
///
/// Values of `charge_mode` in [`CallCharge`].
#[zoom_enum]
pub enum ChargeMode {
    /// `per_min`: Per minute.
    PerMin,
    /// `per_call`: Per call.
    PerCall,
    /// `per_call_per_min`: Per call and also per minute.
    PerCallPerMin,
    /// `per_min_after_t_duration`: Per minute, once a certain time has passed.
    #[value("per_min_after_t_duration")]
    PerMinAfterTDuration,
    /// `per_call_per_min_after_t_duration`: Per call, and per minute once a certain time has passed.
    #[value("per_call_per_min_after_t_duration")]
    PerCallPerMinAfterTDuration,
}

/// Lists the charges for the account's Zoom Phone faxes, fax by fax, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetFaxChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_charges = GetFaxChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/fax_charges)
#[zoom_endpoint(
    GET "/phone/reports/fax_charges" -> FaxChargesUsageReport,
    paginate = fax_charges: FaxCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:fax_charges:admin"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxChargesUsageReport {
    /// Start of the period whose charges are listed, at most 13 months ago; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose charges are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds; by default 30, at most 300.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the fax whose charge to list.
    pub fax_id: Option<String>,
}

/// Response to [`GetFaxChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxChargesUsageReport {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Start of the period whose charges are listed.
    pub from: Option<Date>,
    /// End of the period whose charges are listed.
    pub to: Option<Date>,
    /// Faxes with their charges, one entry each.
    #[lossy]
    pub fax_charges: Vec<FaxCharge>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for a fax, with its pages, rate and amount.
///
/// Element of `fax_charges` in [`FaxChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FaxCharge {
    /// ID of the fax.
    pub fax_id: Option<String>,
    /// Number from which the fax is sent.
    pub sender_number: Option<String>,
    /// Phone number that received the billed fax.
    pub receiver_number: Option<String>,
    /// Phone number to which the charge is billed.
    pub billing_number: Option<String>,
    /// When the transmission of the fax ended, in UTC.
    pub end_time: Option<DateTime>,
    /// How the charge for the fax is calculated. Always `per_page`.
    pub charge_mode: Option<String>,
    /// Whether the fax was local or international.
    pub fax_type: Option<FaxType>,
    /// Whether the fax is covered by a plan with unlimited faxing.
    pub unlimited: Option<bool>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    /// Price at which the fax is billed, as a decimal amount.
    pub rate: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Symbol of the currency, for display only.
    pub currency_sign: Option<String>,
    /// Whether the charge has been calculated; before that, charged pages and total are not known.
    pub charge_status: Option<ChargeStatus>,
    /// Number of pages that are charged; only once the charge is known.
    pub charged_pages: Option<i64>,
    /// Total charge for the fax, as a decimal amount.
    pub total_charge: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the fax was local or international.
///
/// Values of `fax_type` in [`FaxCharge`].
#[zoom_enum]
pub enum FaxType {
    /// `local`.
    Local,
    /// `international`.
    International,
}

/// Whether the charge has been calculated; before that, charged pages and total are not known.
///
/// Values of `charge_status` in [`FaxCharge`].
#[zoom_enum]
pub enum ChargeStatus {
    /// `pending`: Not calculated yet; known when the billing cycle ends.
    Pending,
    /// `calculated`: Final, with `charged_pages` and `total_charge` available.
    Calculated,
}

/// Lists what admins did in the account's phone system in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .category_type("all")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/operationlogs)
#[zoom_endpoint(
    GET "/phone/reports/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone:read:operation_logs:admin"],
    errors = [(404, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// First day of the period whose operations are listed; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// Last day of the period whose operations are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Area of the operations to report, by a name from a table in Zoom's documentation; `all` for every area. Default: `all`.
    pub category_type: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetOperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// First day of the period whose operations are listed.
    pub from: Option<Date>,
    /// Last day of the period whose operations are listed.
    pub to: Option<Date>,
    /// Log of what administrators did, one entry each.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Operation by an administrator or user of the account, with its category and time.
///
/// Element of `operation_logs` in [`OperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// Kind of action that was carried out, such as `ADD`.
    pub action: Option<String>,
    /// Area of the operation that was logged, such as `Phone Number`.
    pub category_type: Option<String>,
    /// What was done, in words, such as the phone number that was added.
    pub operation_detail: Option<String>,
    /// User who carried out the operation; an email address in the sample from Zoom.
    pub operator: Option<String>,
    /// When the operation was carried out.
    pub time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the charges for the account's Zoom Phone SMS and MMS messages, message by message, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSmsMmsChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_charges = GetSmsMmsChargesUsageReport::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/reports/GET/phone/reports/sms_charges)
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
    /// Start of the period whose charges are listed, at most 13 months ago; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose charges are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds; by default 30, at most 300.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list only messages that cost something; by default, all are listed.
    pub show_charges_only: Option<bool>,
}

/// Response to [`GetSmsMmsChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsMmsChargesUsageReport {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Start of the period whose charges are listed.
    pub from: Option<Date>,
    /// End of the period whose charges are listed.
    pub to: Option<Date>,
    /// SMS and MMS messages with their charges, one entry each.
    #[lossy]
    pub sms_charges: Vec<SmsCharge>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for one text message, with its sender and recipient.
///
/// Element of `sms_charges` in [`SmsMmsChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCharge {
    /// ID of the conversation to which the message belongs, for looking up its other messages.
    pub session_id: Option<String>,
    /// ID of the message that was charged.
    pub message_id: Option<String>,
    /// Kind of text message, such as `SMS`; Zoom does not list the values.
    pub message_type: Option<String>,
    /// Phone number of the sender.
    pub from_number: Option<String>,
    /// Extension number of the sender.
    pub from_extension_number: Option<String>,
    /// Name shown as the sender.
    pub from_display_name: Option<String>,
    /// Email address of the sender.
    pub from_email: Option<String>,
    /// Phone number of the recipient.
    pub to_number: Option<String>,
    /// Extension number of the recipient.
    pub to_extension_number: Option<String>,
    /// Name shown as the recipient.
    pub to_display_name: Option<String>,
    /// Email address of the recipient.
    pub to_email: Option<String>,
    /// When the message was sent, in UTC.
    pub sent_time: Option<DateTime>,
    /// Phone number to which the charge is billed.
    pub billing_number: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Price at which the message is billed, as a decimal amount.
    pub rate: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Total charge for the message, as a decimal amount.
    pub total_charge: Option<String>,
    /// How far the message got, such as delivered or failed.
    pub delivery_status: Option<DeliveryStatus>,
    /// Explanation of the delivery status, as text.
    pub delivery_detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far a charged text message got, such as delivered or failed.
///
/// Values of `delivery_status` in [`SmsCharge`].
#[zoom_enum]
pub enum DeliveryStatus {
    /// `Sent`: Passed to the carrier, and not confirmed yet.
    #[value("Sent")]
    Sent,
    /// `Failed to send`: Could not be passed to the mobile operator's network.
    #[value("Failed to send")]
    FailedToSend,
    /// `Delivered`: Reached the recipient on the mobile operator's network.
    #[value("Delivered")]
    Delivered,
    /// `Failed to deliver`: Did not reach the recipient.
    #[value("Failed to deliver")]
    FailedToDeliver,
    /// `Received`: Arrived at the Zoom number.
    #[value("Received")]
    Received,
    /// `Unknown`: Zoom cannot determine whether it was delivered.
    #[value("Unknown")]
    Unknown,
}
