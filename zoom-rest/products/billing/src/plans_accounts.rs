//! Billing, accounts: 17 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List sub accounts billing invoice reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::ListSubAccountsBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let invoice_reports = ListSubAccountsBillingInvoiceReports::new()
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/billing/invoice_reports" -> ListSubAccountsBillingInvoiceReportsResponse,
    paginate = invoice_reports: InvoiceReport,
    rate_limit = Heavy,
    scopes = ["billing:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubAccountsBillingInvoiceReports {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSubAccountsBillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubAccountsBillingInvoiceReportsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Invoice reports.
    #[lossy]
    pub invoice_reports: Vec<InvoiceReport>,
}

/// Response to [`GenerateSubAccountsBillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceReport {
    /// ID.
    pub id: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Accounts total number.
    pub accounts_total_number: Option<i64>,
    /// Remaining days.
    pub remaining_days: Option<i64>,
    /// Status.
    pub status: Option<BillingInvoiceReportStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum BillingInvoiceReportStatus {
    /// `Completed`.
    #[value("Completed")]
    Completed,
    /// `Processing`.
    #[value("Processing")]
    Processing,
}

/// Generate sub accounts billing invoice reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GenerateSubAccountsBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateSubAccountsBillingInvoiceReports::new()
///     .start_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .end_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/billing/invoice_reports" -> InvoiceReport,
    rate_limit = Heavy,
    scopes = ["billing:master"],
    errors = [
        (400, 2100, "a parameter is missing or invalid"),
        (400, 10102, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateSubAccountsBillingInvoiceReports {
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Account IDs.
    pub account_ids: Option<Vec<String>>,
}

/// Download subaccounts billing invoice reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DownloadSubaccountsBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DownloadSubaccountsBillingInvoiceReports::new("Zl3aVt0bQ9y", true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/billing/invoice_reports/<invoice_report_id>" -> DownloadSubaccountsBillingInvoiceReportsResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:read:download_invoice_reports:master"],
    errors = [(400, 2001, "the invoice report does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadSubaccountsBillingInvoiceReports {
    /// Invoice report ID.
    pub invoice_report_id: String,
    /// Download.
    pub download: bool,
}

/// Response to [`DownloadSubaccountsBillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DownloadSubaccountsBillingInvoiceReportsResponse {
    /// ID.
    pub id: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Accounts total number.
    pub accounts_total_number: Option<i64>,
    /// Remaining days.
    pub remaining_days: Option<i64>,
    /// Status.
    pub status: Option<SubaccountsBillingInvoiceReportStatus>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SubaccountsBillingInvoiceReportStatus {
    /// `Available`.
    #[value("Available")]
    Available,
    /// `Processing`.
    #[value("Processing")]
    Processing,
    /// `Failed`.
    #[value("Failed")]
    Failed,
}

/// Delete subaccounts billing invoice report.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DeleteSubaccountsBillingInvoiceReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSubaccountsBillingInvoiceReport::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/billing/invoice_reports/<invoice_report_id>" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:delete:invoice_report:master"],
    errors = [(400, 2001, "the invoice report does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSubaccountsBillingInvoiceReport {
    /// Invoice report ID.
    pub invoice_report_id: String,
}

/// List upcoming renewal accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::ListUpcomingRenewalAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let results = ListUpcomingRenewalAccounts::new()
///     .interval(30)
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/billing/renewals" -> ListUpcomingRenewalAccountsResponse,
    paginate = results: UpcomingRenewalAccountResult,
    rate_limit = Medium,
    scopes = ["billing:master", "account:master", "billing:read:list_upcoming_renewal_accounts:master"],
    errors = [
        (400, 2100, "the parameter is invalid"),
        (400, 300, "the page token is invalid or expired"),
        (404, 2001, "the account was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpcomingRenewalAccounts {
    /// Interval: one of `30`, `60`, `90`; defaults to `30`.
    pub interval: Option<i64>,
    /// Records per page.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListUpcomingRenewalAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpcomingRenewalAccountsResponse {
    /// Interval: one of `30`, `60`, `90`.
    #[range(30..=90)]
    pub interval: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Results.
    #[lossy]
    pub results: Vec<UpcomingRenewalAccountResult>,
}

/// Element of `results`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingRenewalAccountResult {
    /// Account ID.
    pub account_id: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Total renewal amount.
    pub total_renewal_amount: Option<i64>,
    /// Next renewal date.
    pub next_renewal_date: Option<Date>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Renewable subscriptions.
    pub renewable_subscriptions: Option<Vec<RenewableSubscription>>,
}

/// Element of `renewable_subscriptions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RenewableSubscription {
    /// Plan name.
    pub plan_name: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Billing cycle.
    pub billing_cycle: Option<BillingCycle>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Next invoice amount.
    pub next_invoice_amount: Option<f64>,
}

/// Values of `billing_cycle`.
#[zoom_enum]
pub enum BillingCycle {
    /// `Monthly`.
    #[value("Monthly")]
    Monthly,
    /// `Annual`.
    #[value("Annual")]
    Annual,
    /// `Quarterly`.
    #[value("Quarterly")]
    Quarterly,
    /// `Two years`.
    #[value("Two years")]
    TwoYears,
    /// `Three years`.
    #[value("Three years")]
    ThreeYears,
}

/// Get billing information.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GetBillingInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing" -> BillingInformation,
    rate_limit = Medium,
    scopes = ["billing:master", "billing:read:billing_information:master", "billing:read:billing_information:admin"],
    errors = [(400, 2100, "the account cannot be used for this"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingInformation {
    /// Account ID.
    pub account_id: String,
}

/// Response to [`GetBillingInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingInformation {
    /// Address.
    pub address: Option<String>,
    /// Apt.
    pub apt: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Employee count.
    pub employee_count: Option<EmployeeCount>,
}

/// Values of `employee_count`.
#[zoom_enum]
pub enum EmployeeCount {
    /// `Just Me`.
    #[value("Just Me")]
    JustMe,
    /// `2-10`.
    #[value("2-10")]
    N210,
    /// `11-50`.
    #[value("11-50")]
    N1150,
    /// `51-250`.
    #[value("51-250")]
    N51250,
    /// `251-500`.
    #[value("251-500")]
    N251500,
    /// `501-1000`.
    #[value("501-1000")]
    N5011000,
    /// `1001-5000`.
    #[value("1001-5000")]
    N10015000,
    /// `5001-10000`.
    #[value("5001-10000")]
    N500110000,
    /// `10000+`.
    #[value("10000+")]
    N10000,
}

/// Update billing information.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateBillingInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBillingInformation::new("Zl3aVt0bQ9y")
///     .address("one")
///     .apt("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/billing" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:billing_information:master"],
    errors = [
        (400, 2100, "the country parameter is invalid"),
        (400, 300, "the request was rejected"),
        (400, 200, "the account cannot be used for this"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBillingInformation {
    /// Account ID.
    pub account_id: String,
    /// Address.
    pub address: Option<String>,
    /// Apt.
    pub apt: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// List billing invoices.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::ListBillingInvoices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListBillingInvoices::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing/invoices" -> ListBillingInvoicesResponse,
    rate_limit = Heavy,
    max_range = "1 year",
    scopes = ["billing:master", "billing:read:list_invoices:master", "billing:read:list_invoices:admin"],
    errors = [(400, 200, "not available for this kind of account"), (400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingInvoices {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListBillingInvoices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBillingInvoicesResponse {
    /// Currency.
    pub currency: Option<String>,
    /// Invoices.
    pub invoices: Option<Vec<Invoice>>,
}

/// Element of `invoices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Balance.
    pub balance: Option<f64>,
    /// Due date.
    pub due_date: Option<Date>,
    /// ID.
    pub id: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<Date>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Target date.
    pub target_date: Option<Date>,
    /// Tax amount.
    pub tax_amount: Option<f64>,
    /// Total amount.
    pub total_amount: Option<f64>,
}

/// Get invoice details.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GetInvoiceDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInvoiceDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing/invoices/<invoice_id>" -> InvoiceDetails,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:read:invoice_details:master", "billing:read:invoice_details:admin"],
    errors = [(400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvoiceDetails {
    /// Account ID.
    pub account_id: String,
    /// Invoice ID.
    pub invoice_id: String,
}

/// Response to [`GetInvoiceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceDetails {
    /// Balance.
    pub balance: Option<f64>,
    /// Currency.
    pub currency: Option<String>,
    /// Due date.
    pub due_date: Option<Date>,
    /// ID.
    pub id: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<Date>,
    /// Invoice items.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Target date.
    pub target_date: Option<Date>,
    /// Tax amount.
    pub tax_amount: Option<f64>,
    /// Total amount.
    pub total_amount: Option<f64>,
}

/// Element of `invoice_items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Charge name.
    pub charge_name: Option<String>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Charge type.
    pub charge_type: Option<String>,
    /// End date.
    pub end_date: Option<Date>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Purchase order number.
    pub purchase_order_number: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Tax amount.
    pub tax_amount: Option<f64>,
    /// Total amount.
    pub total_amount: Option<f64>,
}

/// Get account plan information.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GetAccountPlanInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountPlanInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/plans" -> AccountPlanInformation,
    rate_limit = Medium,
    scopes = ["billing:master", "billing:read:plan_information:master", "billing:read:plan_information:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountPlanInformation {
    /// Account ID.
    pub account_id: String,
}

/// Response to [`GetAccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPlanInformation {
    /// Plan audio.
    pub plan_audio: Option<PlanAudio>,
    /// Plan base.
    pub plan_base: Option<PlanBase>,
    /// Plan large meeting.
    pub plan_large_meeting: Option<Vec<PlanLargeMeeting>>,
    /// Plan phone.
    pub plan_phone: Option<PlanPhone>,
    /// Plan zcc.
    pub plan_zcc: Option<PlanZcc>,
    /// Plan recording.
    pub plan_recording: Option<String>,
    /// Plan recording next invoice date.
    pub plan_recording_next_invoice_date: Option<Date>,
    /// Plan recording service effective date.
    pub plan_recording_service_effective_date: Option<Date>,
    /// Plan recording status.
    pub plan_recording_status: Option<PlanAudioStatus>,
    /// Plan room connector.
    pub plan_room_connector: Option<PlanLargeMeeting>,
    /// Plan webinar.
    pub plan_webinar: Option<Vec<PlanLargeMeeting>>,
    /// Plan Zoom events.
    pub plan_zoom_events: Option<Vec<PlanLargeMeeting>>,
    /// Plan Zoom rooms.
    pub plan_zoom_rooms: Option<PlanLargeMeeting>,
    /// Plan SDK cmr.
    pub plan_sdk_cmr: Option<PlanSdkCmr>,
    /// Plan whiteboard.
    pub plan_whiteboard: Option<PlanWhiteboard>,
    /// Plan whiteboard plus.
    pub plan_whiteboard_plus: Option<PlanWhiteboard>,
    /// Plan Zoom IQ.
    pub plan_zoom_iq: Option<PlanZoomIq>,
    /// Plan ztransl.
    pub plan_ztransl: Option<PlanZoomIq>,
    /// Plan zwr.
    pub plan_zwr: Option<PlanLargeMeeting>,
    /// Plan Zoom one.
    pub plan_zoom_one: Option<Vec<PlanLargeMeeting>>,
    /// Plan QSS.
    pub plan_qss: Option<Vec<PlanLargeMeeting>>,
    /// Plan zsched.
    pub plan_zsched: Option<PlanLargeMeeting>,
    /// Plan Zoom sessions.
    pub plan_zoom_sessions: Option<Vec<PlanLargeMeeting>>,
    /// Plan znode.
    pub plan_znode: Option<PlanZnode>,
    /// Plan mesh.
    pub plan_mesh: Option<PlanZnodeBase>,
    /// Plan workforce management.
    pub plan_workforce_management: Option<PlanZnodeBase>,
    /// Plan audio us ca.
    pub plan_audio_us_ca: Option<PlanZnodeBase>,
    /// Plan Zoom one premier.
    pub plan_zoom_one_premier: Option<Vec<PlanLargeMeeting>>,
    /// Plan Zoom one edu school campus plus.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanZnodeBase>>,
    /// Plan Zoom one edu premier.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanZnodeBase>>,
    /// Plan Zoom one edu student.
    pub plan_zoom_one_edu_student: Option<PlanZnodeBase>,
    /// Plan visitor management.
    pub plan_visitor_management: Option<PlanZnodeBase>,
    /// Plan partner premier support.
    pub plan_partner_premier_support: Option<PlanPartnerPremierSupport>,
    /// Plan Zoom clips plus.
    pub plan_zoom_clips_plus: Option<PlanPartnerPremierSupport>,
}

/// Value of `plan_audio`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanAudio {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Ddi numbers.
    pub ddi_numbers: Option<i64>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Premium countries.
    pub premium_countries: Option<String>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Tollfree countries.
    pub tollfree_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PlanAudioStatus {
    /// `active`.
    Active,
    /// `cancelled`.
    Cancelled,
    /// `expired`.
    Expired,
}

/// Value of `plan_base`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanBase {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Active hosts.
    pub active_hosts: Option<i64>,
    /// Included minutes.
    pub included_minutes: Option<i64>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Overage price.
    pub overage_price: Option<i64>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Plan large meeting.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanLargeMeeting {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPhone {
    /// Plan base.
    pub plan_base: Option<PlanPhonePlanBase>,
    /// Plan calling.
    pub plan_calling: Option<Vec<PlanLargeMeeting>>,
    /// Plan number.
    pub plan_number: Option<Vec<PlanLargeMeeting>>,
}

/// Plan phone plan base.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPhonePlanBase {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_zcc`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZcc {
    /// Plan package.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<PlanPhonePlanBase>,
    /// Plan AI expert assist.
    pub plan_ai_expert_assist: Option<PlanAiExpertAssist>,
    /// Plan usage.
    pub plan_usage: Option<PlanLargeMeeting>,
    /// Plan phone number.
    pub plan_phone_number: Option<Vec<PlanLargeMeeting>>,
    /// Plan package lists.
    pub plan_package_lists: Option<Vec<PlanLargeMeeting>>,
}

/// Value of `plan_ai_expert_assist`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanAiExpertAssist {
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Plan SDK cmr.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanSdkCmr {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Plan whiteboard.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanWhiteboard {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
    /// Hosts.
    pub hosts: Option<i64>,
}

/// Plan Zoom IQ.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZoomIq {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
}

/// Value of `plan_znode`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZnode {
    /// Plan znode base.
    pub plan_znode_base: Option<PlanZnodeBase>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<PlanZnodeBase>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<PlanZnodeBase>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<PlanZnodeBase>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<PlanZnodeBase>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<PlanZnodeBase>,
    /// Plan tchybrid.
    pub plan_tchybrid: Option<PlanZnodeBase>,
}

/// Plan znode base.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZnodeBase {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
}

/// Plan partner premier support.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPartnerPremierSupport {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Next invoice date.
    pub next_invoice_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Status.
    pub status: Option<PlanAudioStatus>,
}

/// Subscribe account to plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::{AccountToPlanBase, AccountToPlanContact, SubscribeAccountToPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SubscribeAccountToPlan::new(
///     "Zl3aVt0bQ9y",
///     AccountToPlanContact::new("one", "one", "US", "jill@example.com", "Jill", "Chill", "+14155550100", "one", "one"),
///     AccountToPlanBase::new("one"),
/// )
///     .plan_recording("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/plans" -> SubscribeAccountToPlanResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:write:subscribe_plan:master"],
    errors = [
        (400, 2100, "not available for this kind of account"),
        (400, 10200, "the contract term is invalid"),
        (400, 200, "the resource is in use"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubscribeAccountToPlan {
    /// Account ID.
    pub account_id: String,
    /// Contact.
    pub contact: AccountToPlanContact,
    /// Subscription options.
    pub subscription_options: Option<SubscriptionOptions>,
    /// Plan audio.
    pub plan_audio: Option<AccountToPlanAudio>,
    /// Plan base.
    pub plan_base: AccountToPlanBase,
    /// Plan large meeting.
    pub plan_large_meeting: Option<Vec<PlanZoomIq>>,
    /// Plan phone.
    pub plan_phone: Option<AccountToPlanPhone>,
    /// Plan zcc.
    pub plan_zcc: Option<AccountToPlanZcc>,
    /// Plan recording.
    pub plan_recording: Option<String>,
    /// Plan room connector.
    pub plan_room_connector: Option<PlanZoomIq>,
    /// Plan webinar.
    pub plan_webinar: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom events.
    pub plan_zoom_events: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom rooms.
    pub plan_zoom_rooms: Option<PlanZoomIq>,
    /// Plan SDK cmr.
    pub plan_sdk_cmr: Option<PlanZoomIq>,
    /// Plan whiteboard.
    pub plan_whiteboard: Option<PlanZoomIq>,
    /// Plan whiteboard plus.
    pub plan_whiteboard_plus: Option<PlanZoomIq>,
    /// Plan Zoom IQ.
    pub plan_zoom_iq: Option<PlanZoomIq>,
    /// Plan bundle.
    pub plan_bundle: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom one.
    pub plan_zoom_one: Option<Vec<PlanZoomIq>>,
    /// Plan zwr.
    pub plan_zwr: Option<PlanZoomIq>,
    /// Plan ztransl.
    pub plan_ztransl: Option<PlanZoomIq>,
    /// Plan zsched.
    pub plan_zsched: Option<PlanZoomIq>,
    /// Plan mesh.
    pub plan_mesh: Option<PlanZoomIq>,
    /// Plan znode.
    pub plan_znode: Option<AccountToPlanZnode>,
    /// Plan workforce management.
    pub plan_workforce_management: Option<PlanZoomIq>,
    /// Plan audio us ca.
    pub plan_audio_us_ca: Option<PlanZoomIq>,
    /// Plan Zoom one premier.
    pub plan_zoom_one_premier: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom one edu school campus plus.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom one edu premier.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom one edu student.
    pub plan_zoom_one_edu_student: Option<PlanZoomIq>,
    /// Plan visitor management.
    pub plan_visitor_management: Option<PlanZoomIq>,
    /// Plan partner premier support.
    pub plan_partner_premier_support: Option<PlanSdkCmr>,
    /// Plan Zoom clips plus.
    pub plan_zoom_clips_plus: Option<PlanZoomIq>,
}

/// Value of `contact`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanContact {
    /// Address: required in requests.
    #[required(new)]
    pub address: Option<String>,
    /// Apt.
    pub apt: Option<String>,
    /// City: required in requests.
    #[required(new)]
    pub city: Option<String>,
    /// Country: required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First name: required in requests.
    #[required(new)]
    pub first_name: Option<String>,
    /// Last name: required in requests.
    #[required(new)]
    pub last_name: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// State: required in requests.
    #[required(new)]
    pub state: Option<String>,
    /// Zip: required in requests.
    #[required(new)]
    pub zip: Option<String>,
    /// Employee count.
    pub employee_count: Option<String>,
}

/// Value of `subscription_options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOptions {
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Purchase order number.
    pub purchase_order_number: Option<String>,
    /// Deal registration ID.
    pub deal_registration_id: Option<String>,
    /// Contract term: one of `1`, `12`, `24`, `36`, `48`, `60`, `72`, `84`, `96`, `108`, `120`.
    pub contract_term: Option<i64>,
}

/// Value of `plan_audio`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanAudio {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Ddi numbers.
    pub ddi_numbers: Option<i64>,
    /// Premium countries.
    pub premium_countries: Option<String>,
    /// Tollfree countries.
    pub tollfree_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_base`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanBase {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<String>,
    /// Active hosts.
    pub active_hosts: Option<i64>,
}

/// Account to plan phone.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanPhone {
    /// Plan base.
    pub plan_base: Option<AccountToPlanPhonePlanBase>,
    /// Plan calling.
    pub plan_calling: Option<Vec<PlanCalling>>,
    /// Plan calling addons.
    pub plan_calling_addons: Option<Vec<PlanCalling>>,
    /// Plan number.
    pub plan_number: Option<Vec<PlanCalling>>,
}

/// Account to plan phone plan base.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanPhonePlanBase {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Plan calling.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanCalling {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_zcc`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanZcc {
    /// Plan package.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<PlanPackage>,
    /// Plan recording.
    pub plan_recording: Option<PlanSdkCmr>,
    /// Plan usage.
    pub plan_usage: Option<PlanUsage>,
    /// Plan phone number.
    pub plan_phone_number: Option<Vec<PlanCalling>>,
    /// Plan package list.
    pub plan_package_list: Option<Vec<PlanZoomIq>>,
    /// Plan AI expert assist.
    pub plan_ai_expert_assist: Option<PlanZoomIq>,
}

/// Value of `plan_package`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPackage {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
}

/// Value of `plan_usage`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsage {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Callout countries.
    pub callout_countries: Option<String>,
}

/// Value of `plan_znode`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanZnode {
    /// Plan znode base.
    pub plan_znode_base: Option<PlanZoomIq>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<PlanZoomIq>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<PlanZoomIq>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<PlanZoomIq>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<PlanZoomIq>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<PlanZoomIq>,
    /// Plan tchybrid.
    pub plan_tchybrid: Option<PlanZoomIq>,
}

/// Response to [`SubscribeAccountToPlan`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanResponse {
    /// Plan audio.
    pub plan_audio: Option<SubscribeAccountToPlanPlanAudio>,
    /// Plan base.
    pub plan_base: Option<SubscribeAccountToPlanPlanBase>,
    /// Plan large meeting.
    pub plan_large_meeting: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan phone.
    pub plan_phone: Option<SubscribeAccountToPlanPlanPhone>,
    /// Plan zcc.
    pub plan_zcc: Option<SubscribeAccountToPlanPlanZcc>,
    /// Plan recording.
    pub plan_recording: Option<String>,
    /// Plan room connector.
    pub plan_room_connector: Option<AccountToPlanLargeMeeting>,
    /// Plan webinar.
    pub plan_webinar: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan Zoom events.
    pub plan_zoom_events: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan Zoom rooms.
    pub plan_zoom_rooms: Option<AccountToPlanLargeMeeting>,
    /// Plan SDK cmr.
    pub plan_sdk_cmr: Option<AccountToPlanLargeMeeting>,
    /// Plan whiteboard.
    pub plan_whiteboard: Option<AccountToPlanLargeMeeting>,
    /// Plan whiteboard plus.
    pub plan_whiteboard_plus: Option<AccountToPlanLargeMeeting>,
    /// Plan Zoom IQ.
    pub plan_zoom_iq: Option<AccountToPlanLargeMeeting>,
    /// Plan bundle.
    pub plan_bundle: Option<AccountToPlanLargeMeeting>,
    /// Plan Zoom one.
    pub plan_zoom_one: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan zwr.
    pub plan_zwr: Option<AccountToPlanLargeMeeting>,
    /// Plan ztransl.
    pub plan_ztransl: Option<AccountToPlanLargeMeeting>,
    /// Plan zsched.
    pub plan_zsched: Option<AccountToPlanLargeMeeting>,
    /// Plan cloud recording.
    pub plan_cloud_recording: Option<PlanCloudRecording>,
    /// Plan mesh.
    pub plan_mesh: Option<AccountToPlanLargeMeeting>,
    /// Plan znode.
    pub plan_znode: Option<SubscribeAccountToPlanPlanZnode>,
    /// Plan workforce management.
    pub plan_workforce_management: Option<AccountToPlanLargeMeeting>,
    /// Plan audio us ca.
    pub plan_audio_us_ca: Option<AccountToPlanLargeMeeting>,
    /// Plan Zoom one premier.
    pub plan_zoom_one_premier: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan Zoom one edu school campus plus.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan Zoom one edu premier.
    pub plan_zoom_one_edu_premier: Option<Vec<AccountToPlanLargeMeeting>>,
    /// Plan Zoom one edu student.
    pub plan_zoom_one_edu_student: Option<AccountToPlanLargeMeeting>,
    /// Plan visitor management.
    pub plan_visitor_management: Option<AccountToPlanLargeMeeting>,
    /// Plan partner premier support.
    pub plan_partner_premier_support: Option<PlanCloudRecording>,
    /// Plan Zoom clips plus.
    pub plan_zoom_clips_plus: Option<AccountToPlanLargeMeeting>,
}

/// Value of `plan_audio`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanPlanAudio {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Ddi numbers.
    pub ddi_numbers: Option<i64>,
    /// Premium countries.
    pub premium_countries: Option<String>,
    /// Tollfree countries.
    pub tollfree_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Value of `plan_base`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanPlanBase {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Active hosts.
    pub active_hosts: Option<i64>,
    /// Increasing hosts.
    pub increasing_hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Account to plan large meeting.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanLargeMeeting {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Value of `plan_phone`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanPlanPhone {
    /// Plan base.
    pub plan_base: Option<PlanPlanPhonePlanBase>,
    /// Plan calling.
    pub plan_calling: Option<Vec<PlanPlanPhonePlanCalling>>,
    /// Plan calling addons.
    pub plan_calling_addons: Option<Vec<PlanPlanPhonePlanCalling>>,
    /// Plan number.
    pub plan_number: Option<Vec<PlanPlanPhonePlanCalling>>,
}

/// Value of `plan_base`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPlanPhonePlanBase {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Plan plan phone plan calling.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPlanPhonePlanCalling {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Value of `plan_zcc`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanPlanZcc {
    /// Plan package.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<PlanPlanZccPlanPackage>,
    /// Plan recording.
    pub plan_recording: Option<PlanRecording>,
    /// Plan usage.
    pub plan_usage: Option<PlanPlanZccPlanUsage>,
    /// Plan phone number.
    pub plan_phone_number: Option<Vec<PlanPlanPhonePlanCalling>>,
    /// Plan package list.
    pub plan_package_list: Option<Vec<PlanPlanPhonePlanCalling>>,
    /// Plan AI expert assist.
    pub plan_ai_expert_assist: Option<AccountToPlanLargeMeeting>,
}

/// Value of `plan_package`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPlanZccPlanPackage {
    /// Callout countries.
    pub callout_countries: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
    /// Hosts.
    pub hosts: Option<i64>,
}

/// Value of `plan_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanRecording {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Host.
    pub host: Option<i64>,
}

/// Value of `plan_usage`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPlanZccPlanUsage {
    /// Host.
    pub host: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
    /// Callout countries.
    pub callout_countries: Option<String>,
}

/// Plan cloud recording.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanCloudRecording {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<i64>,
    /// Discount percent.
    pub discount_percent: Option<i64>,
}

/// Value of `plan_znode`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanPlanZnode {
    /// Plan znode base.
    pub plan_znode_base: Option<AccountToPlanLargeMeeting>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<AccountToPlanLargeMeeting>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<AccountToPlanLargeMeeting>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<AccountToPlanLargeMeeting>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<AccountToPlanLargeMeeting>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<AccountToPlanLargeMeeting>,
    /// Plan tchybrid.
    pub plan_tchybrid: Option<AccountToPlanLargeMeeting>,
}

/// Subscribe subaccount to additional plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::SubscribeSubaccountToAdditionalPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SubscribeSubaccountToAdditionalPlan::new("Zl3aVt0bQ9y")
///     .hosts(1)
///     .kind("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/plans/addons" -> SubscribeSubaccountToAdditionalPlanResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:write:subscribe_additional_plans:master"],
    errors = [
        (400, 2100, "a license is missing"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubscribeSubaccountToAdditionalPlan {
    /// Account ID.
    pub account_id: String,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
    /// Plan details.
    pub plan_details: Option<AccountToPlanPhone>,
    /// Plan zcc details.
    pub plan_zcc_details: Option<PlanZccDetails>,
    /// Plan znode details.
    pub plan_znode_details: Option<PlanZnodeDetails>,
}

/// Value of `plan_zcc_details`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZccDetails {
    /// Plan package list.
    pub plan_package_list: Option<Vec<PlanZoomIq>>,
    /// Plan AI expert assist.
    pub plan_ai_expert_assist: Option<PlanZoomIq>,
    /// Plan usage.
    pub plan_usage: Option<PlanUsage>,
    /// Plan recording.
    pub plan_recording: Option<PlanSdkCmr>,
    /// Plan phone number.
    pub plan_phone_number: Option<Vec<PlanZoomIq>>,
}

/// Value of `plan_znode_details`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZnodeDetails {
    /// Plan znode base.
    pub plan_znode_base: Option<PlanZoomIq>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<PlanZoomIq>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<PlanZoomIq>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<PlanZoomIq>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<PlanZoomIq>,
    /// Plan tchybrid.
    pub plan_tchybrid: Option<PlanZoomIq>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<PlanZoomIq>,
}

/// Response to [`SubscribeSubaccountToAdditionalPlan`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeSubaccountToAdditionalPlanResponse {
    /// Plan audio.
    pub plan_audio: Option<AccountToPlanAudio>,
    /// Plan base.
    pub plan_base: Option<SubaccountToAdditionalPlanBase>,
    /// Plan large meeting.
    pub plan_large_meeting: Option<Vec<PlanZoomIq>>,
    /// Plan phone.
    pub plan_phone: Option<AccountToPlanPhone>,
    /// Plan zcc.
    pub plan_zcc: Option<SubaccountToAdditionalPlanZcc>,
    /// Plan recording.
    pub plan_recording: Option<String>,
    /// Plan room connector.
    pub plan_room_connector: Option<PlanZoomIq>,
    /// Plan webinar.
    pub plan_webinar: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom events.
    pub plan_zoom_events: Option<Vec<PlanZoomIq>>,
    /// Plan Zoom rooms.
    pub plan_zoom_rooms: Option<PlanZoomIq>,
    /// Plan SDK cmr.
    pub plan_sdk_cmr: Option<PlanZoomIq>,
    /// Plan whiteboard.
    pub plan_whiteboard: Option<PlanZoomIq>,
    /// Plan whiteboard plus.
    pub plan_whiteboard_plus: Option<PlanZoomIq>,
    /// Plan Zoom IQ.
    pub plan_zoom_iq: Option<PlanZoomIq>,
    /// Plan bundle.
    pub plan_bundle: Option<PlanZoomIq>,
    /// Plan Zoom one.
    pub plan_zoom_one: Option<Vec<PlanZoomIq>>,
    /// Plan zwr.
    pub plan_zwr: Option<PlanZoomIq>,
    /// Plan ztransl.
    pub plan_ztransl: Option<PlanZoomIq>,
    /// Plan zsched.
    pub plan_zsched: Option<AccountToPlanLargeMeeting>,
    /// Plan znode.
    pub plan_znode: Option<SubaccountToAdditionalPlanZnode>,
    /// Plan mesh.
    pub plan_mesh: Option<AccountToPlanLargeMeeting>,
    /// Plan workforce management.
    pub plan_workforce_management: Option<AccountToPlanLargeMeeting>,
}

/// Value of `plan_base`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubaccountToAdditionalPlanBase {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Increasing hosts.
    pub increasing_hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_zcc`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubaccountToAdditionalPlanZcc {
    /// Plan package.
    pub plan_package: Option<AccountToPlanPhonePlanBase>,
    /// Plan usage.
    pub plan_usage: Option<Vec<PlanCalling>>,
    /// Plan phone number.
    pub plan_phone_number: Option<Vec<PlanCalling>>,
}

/// Value of `plan_znode`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubaccountToAdditionalPlanZnode {
    /// Plan znode base.
    pub plan_znode_base: Option<AdditionalPlanZnodeBase>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<AdditionalPlanZnodeBase>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<AdditionalPlanZnodeBase>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<AdditionalPlanZnodeBase>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<AdditionalPlanZnodeBase>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<AccountToPlanLargeMeeting>,
}

/// Additional plan znode base.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalPlanZnodeBase {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Partner sku.
    pub partner_sku: Option<String>,
    /// Discount rate.
    pub discount_rate: Option<f64>,
    /// Discount percent.
    pub discount_percent: Option<f64>,
}

/// Update account additional plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateAccountAdditionalPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountAdditionalPlan::new("Zl3aVt0bQ9y", 1, "one")
///     .paid_period_start_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .service_effective_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/plans/addons" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:additional_plans:master"],
    errors = [
        (400, 2100, "a license is missing"),
        (400, 3261, "not supported"),
        (404, 2001, "the account does not exist"),
        (404, 3200, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountAdditionalPlan {
    /// Account ID.
    pub account_id: String,
    /// Hosts.
    pub hosts: i64,
    /// Type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
}

/// Cancel additional plans.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::CancelAdditionalPlans;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelAdditionalPlans::new("Zl3aVt0bQ9y")
///     .action("cancel")
///     .comment("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/plans/addons/status" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:cancel_additional_plans:master"],
    errors = [
        (400, 2100, "a license is missing"),
        (400, 200, "the operation failed"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CancelAdditionalPlans {
    /// Account ID.
    pub account_id: String,
    /// Action: always `cancel`.
    pub action: Option<String>,
    /// Comment.
    pub comment: Option<String>,
    /// Reason: one of `1`, `2`, `3`, `4`, `5`, `6`.
    pub reason: Option<i64>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

/// Update base plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateBasePlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBasePlan::new("Zl3aVt0bQ9y", "one")
///     .hosts(1)
///     .active_hosts(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/plans/base" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:plan:master"],
    errors = [
        (400, 2100, "a license is missing"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBasePlan {
    /// Account ID.
    pub account_id: String,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Active hosts.
    pub active_hosts: Option<i64>,
    /// Increasing hosts.
    pub increasing_hosts: Option<i64>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Service effective date.
    pub service_effective_date: Option<Date>,
}

/// Cancel base plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::CancelBasePlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelBasePlan::new("Zl3aVt0bQ9y", "one")
///     .comment("one")
///     .reason(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/plans/base/status" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:cancel_plan:master"],
    errors = [
        (400, 2100, "a license is missing"),
        (400, 200, "a parameter is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 2001, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CancelBasePlan {
    /// Account ID.
    pub account_id: String,
    /// Action.
    pub action: String,
    /// Comment.
    pub comment: Option<String>,
    /// Reason: one of `1`, `2`, `3`, `4`, `5`, `6`.
    pub reason: Option<i64>,
}

/// Get plan usage.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GetPlanUsage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPlanUsage::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/plans/usage" -> GetPlanUsageResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "account:master", "billing:read:plan_usage:master", "billing:read:plan_usage:admin"],
    errors = [(400, 200, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPlanUsage {
    /// Account ID.
    pub account_id: String,
}

/// Response to [`GetPlanUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPlanUsageResponse {
    /// Plan base.
    pub plan_base: Option<PlanUsagePlanBase>,
    /// Plan large meeting.
    pub plan_large_meeting: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan recording.
    pub plan_recording: Option<PlanUsagePlanRecording>,
    /// Plan united.
    pub plan_united: Option<PlanUnited>,
    /// Plan webinar.
    pub plan_webinar: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom events.
    pub plan_zoom_events: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom one.
    pub plan_zoom_one: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom rooms.
    pub plan_zoom_rooms: Option<PlanZoomRooms>,
    /// Plan room connector.
    pub plan_room_connector: Option<Vec<PlanZoomRooms>>,
    /// Plan whiteboard.
    pub plan_whiteboard: Option<PlanUsagePlanWhiteboard>,
    /// Plan whiteboard plus.
    pub plan_whiteboard_plus: Option<PlanUsagePlanWhiteboard>,
    /// Plan Zoom IQ.
    pub plan_zoom_iq: Option<PlanUsagePlanWhiteboard>,
    /// Plan ztransl.
    pub plan_ztransl: Option<PlanUsagePlanWhiteboard>,
    /// Plan zwr.
    pub plan_zwr: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan zva.
    pub plan_zva: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan znode base.
    pub plan_znode_base: Option<PlanUsagePlanWhiteboard>,
    /// Plan zphybrid.
    pub plan_zphybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan zsched.
    pub plan_zsched: Option<PlanUsagePlanWhiteboard>,
    /// Plan zmhybrid.
    pub plan_zmhybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan mchybrid.
    pub plan_mchybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan rchybrid.
    pub plan_rchybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan cmrhybrid.
    pub plan_cmrhybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan tchybrid.
    pub plan_tchybrid: Option<PlanUsagePlanWhiteboard>,
    /// Plan workforce management.
    pub plan_workforce_management: Option<PlanUsagePlanWhiteboard>,
    /// Plan Zoom one premier.
    pub plan_zoom_one_premier: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom one edu school campus plus.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom one edu premier.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanUsagePlanLargeMeeting>>,
    /// Plan Zoom one edu student.
    pub plan_zoom_one_edu_student: Option<PlanUsagePlanLargeMeeting>,
    /// Plan visitor management.
    pub plan_visitor_management: Option<PlanUsagePlanLargeMeeting>,
    /// Plan partner premier support.
    pub plan_partner_premier_support: Option<PlanUsagePlanLargeMeeting>,
    /// Plan Zoom clips plus.
    pub plan_zoom_clips_plus: Option<PlanUsagePlanLargeMeeting>,
}

/// Value of `plan_base`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanBase {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Usage.
    pub usage: Option<i64>,
    /// Active hosts.
    pub active_hosts: Option<i64>,
    /// Pending.
    pub pending: Option<i64>,
}

/// Plan usage plan large meeting.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanLargeMeeting {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Usage.
    pub usage: Option<i64>,
    /// Pending.
    pub pending: Option<i64>,
}

/// Value of `plan_recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanRecording {
    /// Free storage.
    pub free_storage: Option<String>,
    /// Free storage usage.
    pub free_storage_usage: Option<String>,
    /// Plan storage.
    pub plan_storage: Option<String>,
    /// Plan storage exceed.
    pub plan_storage_exceed: Option<String>,
    /// Max exceed date.
    pub max_exceed_date: Option<Date>,
    /// Plan storage usage.
    pub plan_storage_usage: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Value of `plan_united`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUnited {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Usage.
    pub usage: Option<i64>,
    /// Pending.
    pub pending: Option<i64>,
}

/// Plan Zoom rooms.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZoomRooms {
    /// Hosts.
    pub hosts: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Usage.
    pub usage: Option<i64>,
}

/// Plan usage plan whiteboard.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanWhiteboard {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Hosts.
    pub hosts: Option<i64>,
    /// Usage.
    pub usage: Option<i64>,
    /// Pending.
    pub pending: Option<i64>,
}
