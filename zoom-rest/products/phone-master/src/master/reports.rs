//! Reports: 4 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::super::{
    CallChargeCallType, ChargeMode, DeliveryStatus, FaxCharge, FaxChargesUsageReport, OperationLog,
    OperationLogsReport, ServiceType,
};

/// Lists the charges for the account's Zoom Phone calls, call by call, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_charges = GetCallChargesUsageReport::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/reports/GET/accounts/{accountId}/phone/reports/call_charges)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/reports/call_charges" -> CallChargesUsageReport,
    paginate = call_charges: CallCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:call_charges:master"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid, or the start date is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallChargesUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Charge for one call, with its parties and billing numbers.
///
/// Element of `call_charges` in [`CallChargesUsageReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallCharge {
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// Phone or extension number of the caller.
    pub caller_number: Option<String>,
    /// Full phone number that represents the caller in billing, where `caller_number` may be only an extension.
    pub caller_billing_number: Option<String>,
    /// Phone or extension number of the called party.
    pub callee_number: Option<String>,
    /// Full phone number that represents the called party in billing, where `callee_number` may be only an extension.
    pub callee_billing_number: Option<String>,
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

/// Lists the charges for the account's Zoom Phone faxes, fax by fax, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetFaxChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let fax_charges = GetFaxChargesUsageReport::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/reports/GET/accounts/{accountId}/phone/reports/fax_charges)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/reports/fax_charges" -> FaxChargesUsageReport,
    paginate = fax_charges: FaxCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:fax_charges:master"],
    errors = [
        (400, 400, "the page token is invalid or expired, or a parameter is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetFaxChargesUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists what admins did in the account's phone system in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/reports/GET/accounts/{accountId}/phone/reports/operationlogs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/reports/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:operation_logs:master"],
    errors = [(404, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists the charges for the account's Zoom Phone SMS and MMS messages, message by message, in a period of at most a month.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSmsMmsChargesUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_charges = GetSmsMmsChargesUsageReport::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/reports/GET/accounts/{accountId}/phone/reports/sms_charges)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/reports/sms_charges" -> SmsMmsChargesUsageReport,
    paginate = sms_charges: SmsCharge,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone:read:sms_charges:master"],
    errors = [(400, 400, "the page token is invalid or expired, or the start date is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsMmsChargesUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Phone number of the recipient.
    pub to_number: Option<String>,
    /// Extension number of the recipient.
    pub to_extension_number: Option<String>,
    /// Name shown as the recipient.
    pub to_display_name: Option<String>,
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
