//! Billing, accounts: 17 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the invoice reports of a master account's sub-accounts.
///
/// Only for master accounts that pay for their sub-accounts; one request per second.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::ListSubAccountInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let invoice_reports = ListSubAccountInvoiceReports::new()
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/billing/invoice_reports)
#[zoom_endpoint(
    GET "/accounts/billing/invoice_reports" -> ListSubAccountInvoiceReportsResponse,
    paginate = invoice_reports: InvoiceReport,
    rate_limit = Heavy,
    scopes = ["billing:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubAccountInvoiceReports {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSubAccountInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubAccountInvoiceReportsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Invoice reports of the sub-accounts, one entry each.
    #[lossy]
    pub invoice_reports: Vec<InvoiceReport>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Report on the invoices of a master account's sub-accounts for one period, and how far its preparation has come.
///
/// Response to [`GenerateSubAccountInvoiceReports`].
///
/// Element of `invoice_reports` in [`ListSubAccountInvoiceReportsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceReport {
    /// ID of the invoice report.
    pub id: Option<String>,
    /// First day that the invoice report covers.
    pub start_date: Option<Date>,
    /// Last day the invoice report covers.
    pub end_date: Option<Date>,
    /// Number of sub-accounts in the invoice report.
    pub accounts_total_number: Option<i64>,
    /// Days that remain in the invoice period.
    pub remaining_days: Option<i64>,
    /// How far the preparation of the invoice report has come.
    pub status: Option<SubAccountInvoiceReportStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the preparation of the invoice report has come.
///
/// Values of `status` in [`InvoiceReport`].
#[zoom_enum]
pub enum SubAccountInvoiceReportStatus {
    /// `Completed`.
    #[value("Completed")]
    Completed,
    /// `Processing`.
    #[value("Processing")]
    Processing,
}

/// Generates invoice reports for a master account's sub-accounts.
///
/// One request every 3 minutes and 100 per day; the master account must pay its sub-accounts' charges.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::GenerateSubAccountInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateSubAccountInvoiceReports::new()
///     .start_date("2026-01-01".parse::<zoom_core::Date>()?)
///     .end_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .account_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/POST/accounts/billing/invoice_reports)
#[zoom_endpoint(
    POST "/accounts/billing/invoice_reports" -> InvoiceReport,
    rate_limit = Heavy,
    scopes = ["billing:master"],
    errors = [
        (400, 2100, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 10102, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateSubAccountInvoiceReports {
    /// First day that the invoice report covers.
    pub start_date: Option<Date>,
    /// Last day the invoice report covers.
    pub end_date: Option<Date>,
    /// IDs of the sub-accounts that the invoice report covers.
    pub account_ids: Option<Vec<String>>,
}

/// Returns one generated invoice report of a master account's sub-accounts: the report itself as a file, or only its dates and status.
///
/// One request per second; the master account must pay the sub-accounts' charges.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DownloadSubAccountInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DownloadSubAccountInvoiceReports::new("Zl3aVt0bQ9y", false)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/billing/invoice_reports/{invoiceReportId})
#[zoom_endpoint(
    GET "/accounts/billing/invoice_reports/<invoice_report_id>" -> DownloadSubAccountInvoiceReportsResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:read:download_invoice_reports:master"],
    errors = [(400, 2001, INVOICE_REPORT_DOES_NOT_EXIST = "the invoice report does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadSubAccountInvoiceReports {
    /// ID of the invoice report.
    pub invoice_report_id: String,
    /// Whether the report itself is downloaded (`true`) or only its dates and status are returned (`false`).
    pub download: bool,
}

/// Response to [`DownloadSubAccountInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DownloadSubAccountInvoiceReportsResponse {
    /// ID of the invoice report.
    pub id: Option<String>,
    /// First day that the invoice report covers.
    pub start_date: Option<Date>,
    /// Last day the invoice report covers.
    pub end_date: Option<Date>,
    /// Number of sub-accounts in the invoice report.
    pub accounts_total_number: Option<i64>,
    /// Days that remain in the invoice period.
    pub remaining_days: Option<i64>,
    /// How far the preparation of the invoice report has come.
    pub status: Option<DownloadSubAccountInvoiceReportsStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the preparation of the invoice report has come.
///
/// Values of `status` in [`DownloadSubAccountInvoiceReportsResponse`].
#[zoom_enum]
pub enum DownloadSubAccountInvoiceReportsStatus {
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

/// Deletes one generated invoice report of a master account's sub-accounts.
///
/// The master account must pay the sub-accounts' charges.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DeleteSubAccountInvoiceReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSubAccountInvoiceReport::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/DELETE/accounts/billing/invoice_reports/{invoiceReportId})
#[zoom_endpoint(
    DELETE "/accounts/billing/invoice_reports/<invoice_report_id>" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:delete:invoice_report:master"],
    errors = [(400, 2001, INVOICE_REPORT_DOES_NOT_EXIST = "the invoice report does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSubAccountInvoiceReport {
    /// ID of the invoice report.
    pub invoice_report_id: String,
}

/// Lists the sub-accounts whose plans renew soon.
///
/// Only for master accounts that pay for their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::ListUpcomingRenewalAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let results = ListUpcomingRenewalAccounts::new()
///     .interval(60)
///     .page_size(40)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/billing/renewals)
#[zoom_endpoint(
    GET "/accounts/billing/renewals" -> ListUpcomingRenewalAccountsResponse,
    paginate = results: UpcomingRenewalAccountResult,
    rate_limit = Medium,
    scopes = ["billing:master", "account:master", "billing:read:list_upcoming_renewal_accounts:master"],
    errors = [
        (400, 2100, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 2001, ACCOUNT_NOT_FOUND = "the account was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpcomingRenewalAccounts {
    /// Number of days for which upcoming renewals are listed. One of `30`, `60`, `90`. Default: `30`.
    pub interval: Option<i64>,
    /// How many entries a page holds; Zoom asks for fewer than 50.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUpcomingRenewalAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpcomingRenewalAccountsResponse {
    /// Number of days, from now on, whose renewals are listed. One of `30`, `60`, `90`.
    #[range(30..=90)]
    pub interval: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Sub-accounts whose plans renew soon, one entry each.
    #[lossy]
    pub results: Vec<UpcomingRenewalAccountResult>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account whose subscriptions are due for renewal, with the date and total amount.
///
/// Element of `results` in [`ListUpcomingRenewalAccountsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingRenewalAccountResult {
    /// ID of the sub-account whose plans renew.
    pub account_id: Option<String>,
    /// Number of the account, which Zoom gives next to the ID in `account_id`.
    pub account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Email address of the account.
    pub email: Option<String>,
    /// Amount due for all renewals of the account.
    pub total_renewal_amount: Option<i64>,
    /// Date on which the current term ends and the account's subscriptions renew.
    pub next_renewal_date: Option<Date>,
    /// Whether the account's subscriptions renew themselves at the end of each term.
    pub auto_renew: Option<bool>,
    /// Subscriptions that renew soon, one entry each.
    pub renewable_subscriptions: Option<Vec<RenewableSubscription>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscription that is due for renewal, with its plan and its next invoice.
///
/// Element of `renewable_subscriptions` in [`UpcomingRenewalAccountResult`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RenewableSubscription {
    /// Name of the plan.
    pub plan_name: Option<String>,
    /// Number of units of the plan that were bought.
    pub quantity: Option<i64>,
    /// How often the plan is billed.
    pub billing_cycle: Option<BillingCycle>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Amount of the next invoice.
    pub next_invoice_amount: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How often the plan is billed.
///
/// Values of `billing_cycle` in [`RenewableSubscription`].
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

/// Returns a sub-account's billing contact and address; `me` means the master account.
///
/// Only approved partners may use master account calls.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/{accountId}/billing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing" -> BillingInformation,
    rate_limit = Medium,
    scopes = ["billing:master", "billing:read:billing_information:master", "billing:read:billing_information:admin"],
    errors = [
        (400, 2100, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingInformation {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
}

/// Response to [`GetBillingInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingInformation {
    /// Postal address of the billing contact.
    pub address: Option<String>,
    /// Apartment or suite number of the billing contact.
    pub apt: Option<String>,
    /// City of the billing contact's address.
    pub city: Option<String>,
    /// Code of the billing contact's country.
    pub country: Option<String>,
    /// Email address of the billing contact.
    pub email: Option<String>,
    /// First (given) name of the billing contact.
    pub first_name: Option<String>,
    /// Last (family) name of the billing contact.
    pub last_name: Option<String>,
    /// Phone number of the billing contact.
    pub phone_number: Option<String>,
    /// State or province of the billing contact's address.
    pub state: Option<String>,
    /// Postal code of the billing contact's address.
    pub zip: Option<String>,
    /// Number of employees of the account's company, as a range.
    pub employee_count: Option<EmployeeCount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of employees of the account's company, as a range.
///
/// Values of `employee_count` in [`BillingInformation`].
#[zoom_enum]
pub enum EmployeeCount {
    /// `Just Me`: One person.
    #[value("Just Me")]
    JustMe,
    /// `2-10`.
    #[value("2-10")]
    N2To10,
    /// `11-50`.
    #[value("11-50")]
    N11To50,
    /// `51-250`.
    #[value("51-250")]
    N51To250,
    /// `251-500`.
    #[value("251-500")]
    N251To500,
    /// `501-1000`.
    #[value("501-1000")]
    N501To1000,
    /// `1001-5000`.
    #[value("1001-5000")]
    N1001To5000,
    /// `5001-10000`.
    #[value("5001-10000")]
    N5001To10000,
    /// `10000+`.
    #[value("10000+")]
    N10000Plus,
}

/// Updates the billing contact or address of a sub-account.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateBillingInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBillingInformation::new("Zl3aVt0bQ9y")
///     .address("1 Main Street")
///     .apt("5")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/PATCH/accounts/{accountId}/billing)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/billing" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:billing_information:master"],
    errors = [
        (400, 2100, INVALID_COUNTRY_PARAMETER = "the country parameter is invalid"),
        (400, 300, VALUE_CONTAINS_SPECIAL_CHARACTERS = "the value must not contain special characters"),
        (400, 200, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBillingInformation {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// Postal address of the billing contact.
    pub address: Option<String>,
    /// Apartment or suite number of the billing contact.
    pub apt: Option<String>,
    /// City of the billing contact's address.
    pub city: Option<String>,
    /// Code of the billing contact's country.
    pub country: Option<String>,
    /// Email address of the billing contact.
    pub email: Option<String>,
    /// First (given) name of the billing contact.
    pub first_name: Option<String>,
    /// Last (family) name of the billing contact.
    pub last_name: Option<String>,
    /// Phone number of the billing contact.
    pub phone_number: Option<String>,
    /// State or province of the billing contact's address.
    pub state: Option<String>,
    /// Postal code of the billing contact's address.
    pub zip: Option<String>,
}

/// Lists the invoices of an account or of one sub-account; `me` means the caller's own.
///
/// Allows one request per account every 200 minutes; needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/{accountId}/billing/invoices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing/invoices" -> ListBillingInvoicesResponse,
    rate_limit = Heavy,
    max_range = "1 year",
    scopes = ["billing:master", "billing:read:list_invoices:master", "billing:read:list_invoices:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingInvoices {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// First day of the period whose invoices are listed; the period spans at most one year.
    pub from: Option<DateOrDateTime>,
    /// Last day of the period whose invoices are listed.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListBillingInvoices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBillingInvoicesResponse {
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Invoices, one entry each.
    pub invoices: Option<Vec<Invoice>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Invoice of an account, with its dates, amounts and balance.
///
/// Element of `invoices` in [`ListBillingInvoicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Sum that remains open after payments, adjustments and refunds.
    pub balance: Option<f64>,
    /// Date by which the invoice must be paid.
    pub due_date: Option<Date>,
    /// ID of the invoice.
    pub id: Option<String>,
    /// Date on which the invoice was issued.
    pub invoice_date: Option<Date>,
    /// Number printed on the invoice.
    pub invoice_number: Option<String>,
    /// State that the invoice is in, such as `Draft`.
    pub status: Option<String>,
    /// Date up to which charges are included in the invoice.
    pub target_date: Option<Date>,
    /// Taxes on the invoice.
    pub tax_amount: Option<f64>,
    /// Amount billed on the invoice.
    pub total_amount: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one invoice of an account or sub-account; `me` means the caller's own.
///
/// One request every 30 minutes, up to 100 per day; needs a Pro plan or higher.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/{accountId}/billing/invoices/{invoiceId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/billing/invoices/<invoice_id>" -> InvoiceDetails,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:read:invoice_details:master", "billing:read:invoice_details:admin"],
    errors = [(400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvoiceDetails {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// ID of the invoice.
    pub invoice_id: String,
}

/// Response to [`GetInvoiceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceDetails {
    /// Sum that remains open after payments, adjustments and refunds.
    pub balance: Option<f64>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Date by which the invoice must be paid.
    pub due_date: Option<Date>,
    /// ID of the invoice.
    pub id: Option<String>,
    /// Date on which the invoice was issued.
    pub invoice_date: Option<Date>,
    /// Charges on the invoice, one entry each.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// Number printed on the invoice.
    pub invoice_number: Option<String>,
    /// State that the invoice is in, such as `Draft`.
    pub status: Option<String>,
    /// Date up to which charges are included in the invoice.
    pub target_date: Option<Date>,
    /// Taxes on the invoice.
    pub tax_amount: Option<f64>,
    /// Amount billed on the invoice.
    pub total_amount: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge on an invoice, with its quantity, service period and amounts.
///
/// Element of `invoice_items` in [`InvoiceDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Name of the charge.
    pub charge_name: Option<String>,
    /// Number by which Zoom identifies the charge.
    pub charge_number: Option<String>,
    /// Kind of charge, such as `Billed on master`.
    pub charge_type: Option<String>,
    /// Last day for which the invoice item is billed.
    pub end_date: Option<Date>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Customer's purchase order number.
    pub purchase_order_number: Option<String>,
    /// Number of units of the plan that were bought.
    pub quantity: Option<i64>,
    /// First day of the period that the item is billed for.
    pub start_date: Option<Date>,
    /// Taxes on the item of the invoice.
    pub tax_amount: Option<f64>,
    /// Amount billed, taxes included.
    pub total_amount: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the plans that a sub-account subscribes to; `me` means the master account.
///
/// Only for master accounts that pay all charges of their sub-accounts.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/{accountId}/plans)
#[zoom_endpoint(
    GET "/accounts/<account_id>/plans" -> AccountPlanInformation,
    rate_limit = Medium,
    scopes = ["billing:master", "billing:read:plan_information:master", "billing:read:plan_information:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountPlanInformation {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
}

/// Response to [`GetAccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPlanInformation {
    /// Audio Conferencing plan of the account.
    pub plan_audio: Option<PlanAudio>,
    /// Base plan of the account.
    pub plan_base: Option<PlanBase>,
    /// Large Meeting plans of the account.
    pub plan_large_meeting: Option<Vec<PlanDetails>>,
    /// Zoom Phone plans of the account.
    pub plan_phone: Option<PlanPhone>,
    /// Zoom Contact Center plans of the account.
    pub plan_zcc: Option<PlanZcc>,
    /// Cloud Recording plan of the account, as a code.
    pub plan_recording: Option<String>,
    /// Date of the next invoice for the Cloud Recording plan.
    pub plan_recording_next_invoice_date: Option<Date>,
    /// Date from which the Cloud Recording plan applies to the account.
    pub plan_recording_service_effective_date: Option<Date>,
    /// Whether the Cloud Recording plan is active, canceled or expired.
    pub plan_recording_status: Option<PlanStatus>,
    /// Room Connector plan for H.323 and SIP devices.
    pub plan_room_connector: Option<PlanDetails>,
    /// Webinar plans of the account.
    pub plan_webinar: Option<Vec<PlanDetails>>,
    /// Zoom Events plans of the account.
    pub plan_zoom_events: Option<Vec<PlanDetails>>,
    /// Zoom Rooms plan of the account.
    pub plan_zoom_rooms: Option<PlanDetails>,
    /// Cloud recording plan for the Zoom Video SDK.
    pub plan_sdk_cmr: Option<PlanType>,
    /// Zoom Whiteboard plan of the account.
    pub plan_whiteboard: Option<PlanWhiteboard>,
    /// Zoom Whiteboard Plus plan of the account.
    pub plan_whiteboard_plus: Option<PlanWhiteboard>,
    /// Zoom IQ (Revenue Accelerator) plan of the account.
    pub plan_zoom_iq: Option<PlanAndHosts>,
    /// Zoom Translation plan of the account.
    pub plan_ztransl: Option<PlanAndHosts>,
    /// Zoom Workspace Reservation plan of the account.
    pub plan_zwr: Option<PlanDetails>,
    /// Zoom Workplace Business Plus plans of the account.
    pub plan_zoom_one: Option<Vec<PlanDetails>>,
    /// Quality of Service Subscription (QSS) plans of the account, one entry each.
    pub plan_qss: Option<Vec<PlanDetails>>,
    /// Zoom Scheduler plan of the account.
    pub plan_zsched: Option<PlanDetails>,
    /// Zoom Sessions plans of the account.
    pub plan_zoom_sessions: Option<Vec<PlanDetails>>,
    /// Zoom Node plans of the account.
    pub plan_znode: Option<PlanZnode>,
    /// Zoom Mesh plan of the account.
    pub plan_mesh: Option<PlanTerms>,
    /// Zoom Workforce Management plan of the account.
    pub plan_workforce_management: Option<PlanTerms>,
    /// Audio Conferencing plan for the United States and Canada.
    pub plan_audio_us_ca: Option<PlanTerms>,
    /// Zoom Workplace Enterprise Premier plans.
    pub plan_zoom_one_premier: Option<Vec<PlanDetails>>,
    /// Zoom Workplace for Education plans of the School and Campus Plus kind.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanTerms>>,
    /// Zoom Workplace for Education Enterprise Premier plans.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanTerms>>,
    /// Zoom Workplace for Education plan for students.
    pub plan_zoom_one_edu_student: Option<PlanTerms>,
    /// Zoom Visitor Management plan of the account.
    pub plan_visitor_management: Option<PlanTerms>,
    /// Zoom Partner Premier Support plan of the account.
    pub plan_partner_premier_support: Option<PlanStateWithoutHosts>,
    /// Zoom Clips Plus plan of the account.
    pub plan_zoom_clips_plus: Option<PlanStateWithoutHosts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio Conferencing plan of the account.
///
/// Value of `plan_audio` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanAudio {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Count of dedicated dial-in numbers.
    pub ddi_numbers: Option<i64>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Countries of the Audio Conferencing plan's premium tier, ISO 3166-1 alpha-2, separated by commas.
    pub premium_countries: Option<String>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Countries with toll-free numbers in the plan, as codes separated by commas.
    pub tollfree_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a plan is active, canceled or expired.
///
/// Values of `status` and `plan_recording_status` in [`PlanAudio`] and other types.
#[zoom_enum]
pub enum PlanStatus {
    /// `active`: The plan is in effect.
    Active,
    /// `cancelled`: The plan was canceled.
    Cancelled,
    /// `expired`: The plan's term is over.
    Expired,
}

/// Base plan of the account.
///
/// Value of `plan_base` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanBase {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// How many active hosts, users who actually hold meetings, the plan includes; only some base plans count them.
    pub active_hosts: Option<i64>,
    /// Minutes of use that the plan includes, if the base plan is a Video SDK plan.
    pub included_minutes: Option<i64>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Price of use beyond the included minutes, if the base plan is a Video SDK plan; Zoom names neither the unit nor the currency.
    pub overage_price: Option<i64>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Base plan that the account has, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan of the account: how many hosts it covers, its dates and its state.
///
/// Value of `plan_large_meeting` and other members in [`AccountPlanInformation`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanDetails {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone plans of the account.
///
/// Value of `plan_phone` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPhone {
    /// Zoom Phone base plan of the account.
    pub plan_base: Option<BaseOrPackagePlanDetails>,
    /// Additional Zoom Phone calling plans.
    pub plan_calling: Option<Vec<PlanDetails>>,
    /// Additional Zoom Phone number plans.
    pub plan_number: Option<Vec<PlanDetails>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base or package plan of the account, with the countries it covers, its dates and its state.
///
/// Value of `plan_base` and `plan_package` in [`PlanPhone`] and [`PlanZcc`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BaseOrPackagePlanDetails {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center plans of the account.
///
/// Value of `plan_zcc` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZcc {
    /// Zoom Contact Center package plan of the account.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<BaseOrPackagePlanDetails>,
    /// AI Expert Assist plan; requires the Zoom Contact Center base plan.
    pub plan_ai_expert_assist: Option<PlanAiExpertAssist>,
    /// Additional Zoom Contact Center calling plan, such as pay as you go.
    pub plan_usage: Option<PlanDetails>,
    /// Additional Zoom Contact Center number plans.
    pub plan_phone_number: Option<Vec<PlanDetails>>,
    /// Zoom Contact Center package plans of the account, one entry each.
    pub plan_package_lists: Option<Vec<PlanDetails>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AI Expert Assist plan; requires the Zoom Contact Center base plan.
///
/// Value of `plan_ai_expert_assist` in [`PlanZcc`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanAiExpertAssist {
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan, of which only the code is given.
///
/// Value of `plan_sdk_cmr` and other members in [`AccountPlanInformation`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanType {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Whiteboard or Zoom Whiteboard Plus plan of the account, with its hosts, dates and state.
///
/// Value of `plan_whiteboard` and `plan_whiteboard_plus` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanWhiteboard {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan given by its type and the number of hosts that it covers.
///
/// Value of `plan_zoom_iq` and other members in [`AccountPlanInformation`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanAndHosts {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plans of the account, for Zoom services that run on a customer's own servers.
///
/// Value of `plan_znode` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZnode {
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<PlanTerms>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<PlanTerms>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<PlanTerms>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<PlanTerms>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<PlanTerms>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<PlanTerms>,
    /// Zoom Node Team Chat Hybrid plan of the account.
    pub plan_tchybrid: Option<PlanTerms>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of a plan, how many hosts it covers, its dates and its state.
///
/// Value of `plan_znode_base` and other members in [`PlanZnode`] and [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanTerms {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan without a number of hosts: its type, dates and state.
///
/// Value of `plan_partner_premier_support` and `plan_zoom_clips_plus` in [`AccountPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanStateWithoutHosts {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Day on which the plan is next invoiced.
    pub next_invoice_date: Option<Date>,
    /// Day on which the plan takes effect on the account, or took effect.
    pub service_effective_date: Option<Date>,
    /// Whether the plan is active, canceled or expired.
    pub status: Option<PlanStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscribes a sub-account to a Zoom plan.
///
/// Only for master accounts that pay all charges of their sub-accounts; add-ons to a base plan have their own call.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::{AccountToPlanBase, AccountToPlanContact, SubscribeAccountToPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SubscribeAccountToPlan::new(
///     "Zl3aVt0bQ9y",
///     AccountToPlanContact::new(
///         "1 Main Street",
///         "San Jose",
///         "US",
///         "jill@example.com",
///         "Jill",
///         "Chill",
///         "+14155550100",
///         "CA",
///         "95113",
///     ),
///     AccountToPlanBase::new("monthly").hosts(5),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/POST/accounts/{accountId}/plans)
#[zoom_endpoint(
    POST "/accounts/<account_id>/plans" -> SubscribeAccountToPlanResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:write:subscribe_plan:master"],
    errors = [
        (400, 2100, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 10200, INVALID_CONTRACT_TERM = "the contract term is invalid"),
        (400, 200, RESOURCE_IN_USE = "the resource is in use"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubscribeAccountToPlan {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// Billing contact of the sub-account.
    pub contact: AccountToPlanContact,
    /// Terms of the subscription.
    pub subscription_options: Option<SubscriptionOptions>,
    /// Audio Conferencing plan of the account.
    pub plan_audio: Option<AudioConferencingPlan>,
    /// Base plan of the account.
    pub plan_base: AccountToPlanBase,
    /// Large Meeting plans of the account.
    pub plan_large_meeting: Option<Vec<PlanAndHosts>>,
    /// Zoom Phone plans of the account.
    pub plan_phone: Option<PhonePlanSelection>,
    /// Zoom Contact Center plans of the account.
    pub plan_zcc: Option<AccountToPlanZcc>,
    /// Cloud Recording plan of the account, as a code.
    pub plan_recording: Option<String>,
    /// Room Connector plan for H.323 and SIP devices.
    pub plan_room_connector: Option<PlanAndHosts>,
    /// Webinar plans of the account.
    pub plan_webinar: Option<Vec<PlanAndHosts>>,
    /// Zoom Events plans of the account.
    pub plan_zoom_events: Option<Vec<PlanAndHosts>>,
    /// Zoom Rooms plan of the account.
    pub plan_zoom_rooms: Option<PlanAndHosts>,
    /// Cloud recording plan for the Zoom Video SDK.
    pub plan_sdk_cmr: Option<PlanAndHosts>,
    /// Zoom Whiteboard plan of the account.
    pub plan_whiteboard: Option<PlanAndHosts>,
    /// Zoom Whiteboard Plus plan of the account.
    pub plan_whiteboard_plus: Option<PlanAndHosts>,
    /// Zoom IQ (Revenue Accelerator) plan of the account.
    pub plan_zoom_iq: Option<PlanAndHosts>,
    /// Zoom Bundle plans of the account.
    pub plan_bundle: Option<Vec<PlanAndHosts>>,
    /// Zoom Workplace Business Plus plans of the account.
    pub plan_zoom_one: Option<Vec<PlanAndHosts>>,
    /// Zoom Workspace Reservation plan of the account.
    pub plan_zwr: Option<PlanAndHosts>,
    /// Zoom Translation plan of the account.
    pub plan_ztransl: Option<PlanAndHosts>,
    /// Zoom Scheduler plan of the account.
    pub plan_zsched: Option<PlanAndHosts>,
    /// Zoom Mesh plan of the account.
    pub plan_mesh: Option<PlanAndHosts>,
    /// Zoom Node plans of the account.
    pub plan_znode: Option<AccountToPlanZnode>,
    /// Zoom Workforce Management plan of the account.
    pub plan_workforce_management: Option<PlanAndHosts>,
    /// Audio Conferencing plan for the United States and Canada.
    pub plan_audio_us_ca: Option<PlanAndHosts>,
    /// Zoom Workplace Enterprise Premier plans.
    pub plan_zoom_one_premier: Option<Vec<PlanAndHosts>>,
    /// Zoom Workplace for Education plans of the School and Campus Plus kind.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanAndHosts>>,
    /// Zoom Workplace for Education Enterprise Premier plans.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanAndHosts>>,
    /// Zoom Workplace for Education plan for students.
    pub plan_zoom_one_edu_student: Option<PlanAndHosts>,
    /// Zoom Visitor Management plan of the account.
    pub plan_visitor_management: Option<PlanAndHosts>,
    /// Zoom Partner Premier Support plan of the account.
    pub plan_partner_premier_support: Option<PlanType>,
    /// Zoom Clips Plus plan of the account.
    pub plan_zoom_clips_plus: Option<PlanAndHosts>,
}

/// Billing contact of the sub-account.
///
/// Value of `contact` in [`SubscribeAccountToPlan`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanContact {
    /// Postal address of the contact. Required in requests.
    #[required(new)]
    pub address: Option<String>,
    /// Apartment or suite number of the billing contact.
    pub apt: Option<String>,
    /// City of the billing contact's address. Required in requests.
    #[required(new)]
    pub city: Option<String>,
    /// Code of the billing contact's country. Required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Email address of the billing contact. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First (given) name of the billing contact. Required in requests.
    #[required(new)]
    pub first_name: Option<String>,
    /// Last (family) name of the billing contact. Required in requests.
    #[required(new)]
    pub last_name: Option<String>,
    /// Phone number of the billing contact. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// State or province of the billing contact's address. Required in requests.
    #[required(new)]
    pub state: Option<String>,
    /// Postal code of the billing contact's address. Required in requests.
    #[required(new)]
    pub zip: Option<String>,
    /// Number of employees of the sub-account's company, as text such as `15`.
    pub employee_count: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Terms of the subscription.
///
/// Value of `subscription_options` in [`SubscribeAccountToPlan`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOptions {
    /// Day in the future on which the paid period begins, as `YYYY-MM-DD`; the same as `service_effective_date`.
    pub paid_period_start_date: Option<Date>,
    /// Day in the future on which the plan takes effect; the same as `paid_period_start_date`.
    pub service_effective_date: Option<Date>,
    /// Customer's purchase order number.
    pub purchase_order_number: Option<String>,
    /// ID of the deal that the partner registered with Zoom; its discount then applies instead of the standard one.
    pub deal_registration_id: Option<String>,
    /// Term of the contract in months. One of `1`, `12`, `24`, `36`, `48`, `60`, `72`, `84`, `96`, `108`, `120`.
    pub contract_term: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio Conferencing plan of the account.
///
/// Value of `plan_audio` in [`SubscribeAccountToPlan`] and [`SubscribeSubAdditionalPlanResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioConferencingPlan {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Count of dedicated dial-in numbers.
    pub ddi_numbers: Option<i64>,
    /// Countries of the Audio Conferencing plan's premium tier, ISO 3166-1 alpha-2, separated by commas.
    pub premium_countries: Option<String>,
    /// Countries with toll-free numbers in the plan, as codes separated by commas.
    pub tollfree_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base plan of the account.
///
/// Value of `plan_base` in [`SubscribeAccountToPlan`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanBase {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Base plan to which the sub-account subscribes, as a code from the page "Plans" of Zoom's developer documentation, such as `monthly`. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<String>,
    /// How many active hosts, users who actually hold meetings, the plan includes; only some base plans count them.
    pub active_hosts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone plans of a subscription: base, calling and number plans.
///
/// Value of `plan_phone` and `plan_details` in [`SubscribeAccountToPlan`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhonePlanSelection {
    /// Zoom Phone base plan of the account.
    pub plan_base: Option<BaseOrPackagePlan>,
    /// Additional Zoom Phone calling plans.
    pub plan_calling: Option<Vec<PlanTypeAndHosts>>,
    /// Add-on calling plans for Zoom Phone; each requires a calling plan.
    pub plan_calling_addons: Option<Vec<PlanTypeAndHosts>>,
    /// Additional Zoom Phone number plans.
    pub plan_number: Option<Vec<PlanTypeAndHosts>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base or package plan of a subscription, with the countries that it covers.
///
/// Value of `plan_base` and `plan_package` in [`PhonePlanSelection`] and [`AdditionalPlanZcc`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BaseOrPackagePlan {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan of a given type, with its number of hosts.
///
/// Element of `plan_calling` and other members in [`PhonePlanSelection`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanTypeAndHosts {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center plans of the account.
///
/// Value of `plan_zcc` in [`SubscribeAccountToPlan`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanZcc {
    /// Zoom Contact Center package plan; `plan_package_list` is recommended instead.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<PlanPackage>,
    /// Recording plan for Zoom Contact Center.
    pub plan_recording: Option<PlanType>,
    /// Additional Zoom Contact Center calling plan, such as pay as you go.
    pub plan_usage: Option<ZccCallingPlan>,
    /// Additional Zoom Contact Center number plans.
    pub plan_phone_number: Option<Vec<PlanTypeAndHosts>>,
    /// Zoom Contact Center package plans of the account, one entry each.
    pub plan_package_list: Option<Vec<PlanAndHosts>>,
    /// AI Expert Assist plan; requires the Zoom Contact Center base plan.
    pub plan_ai_expert_assist: Option<PlanAndHosts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center package plan, in a form that Zoom no longer recommends.
///
/// Value of `plan_package` in [`AccountToPlanZcc`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanPackage {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Additional Zoom Contact Center calling plan, such as pay as you go.
///
/// Value of `plan_usage` in [`AccountToPlanZcc`] and [`PlanZccDetails`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZccCallingPlan {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plans to which the sub-account subscribes, for Zoom services that run on a customer's own servers.
///
/// Value of `plan_znode` in [`SubscribeAccountToPlan`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountToPlanZnode {
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<PlanAndHosts>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<PlanAndHosts>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<PlanAndHosts>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<PlanAndHosts>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<PlanAndHosts>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<PlanAndHosts>,
    /// Zoom Node Team Chat Hybrid plan of the account.
    pub plan_tchybrid: Option<PlanAndHosts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SubscribeAccountToPlan`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeAccountToPlanResponse {
    /// Audio Conferencing plan of the account.
    pub plan_audio: Option<SubscribedAudioPlan>,
    /// Base plan of the account.
    pub plan_base: Option<SubscribedBasePlan>,
    /// Large Meeting plans of the account.
    pub plan_large_meeting: Option<Vec<DiscountedPlan>>,
    /// Zoom Phone plans of the account.
    pub plan_phone: Option<SubscribedPhonePlans>,
    /// Zoom Contact Center plans of the account.
    pub plan_zcc: Option<SubscribedZccPlans>,
    /// Cloud Recording plan of the account, as a code.
    pub plan_recording: Option<String>,
    /// Room Connector plan for H.323 and SIP devices.
    pub plan_room_connector: Option<DiscountedPlan>,
    /// Webinar plans of the account.
    pub plan_webinar: Option<Vec<DiscountedPlan>>,
    /// Zoom Events plans of the account.
    pub plan_zoom_events: Option<Vec<DiscountedPlan>>,
    /// Zoom Rooms plan of the account.
    pub plan_zoom_rooms: Option<DiscountedPlan>,
    /// Cloud recording plan for the Zoom Video SDK.
    pub plan_sdk_cmr: Option<DiscountedPlan>,
    /// Zoom Whiteboard plan of the account.
    pub plan_whiteboard: Option<DiscountedPlan>,
    /// Zoom Whiteboard Plus plan of the account.
    pub plan_whiteboard_plus: Option<DiscountedPlan>,
    /// Zoom IQ (Revenue Accelerator) plan of the account.
    pub plan_zoom_iq: Option<DiscountedPlan>,
    /// Zoom Bundle plan of the account.
    pub plan_bundle: Option<DiscountedPlan>,
    /// Zoom Workplace Business Plus plans of the account.
    pub plan_zoom_one: Option<Vec<DiscountedPlan>>,
    /// Zoom Workspace Reservation plan of the account.
    pub plan_zwr: Option<DiscountedPlan>,
    /// Zoom Translation plan of the account.
    pub plan_ztransl: Option<DiscountedPlan>,
    /// Zoom Scheduler plan of the account.
    pub plan_zsched: Option<DiscountedPlan>,
    /// Cloud Recording plan of the account.
    pub plan_cloud_recording: Option<PlanWithoutHosts>,
    /// Zoom Mesh plan of the account.
    pub plan_mesh: Option<DiscountedPlan>,
    /// Zoom Node plans of the account.
    pub plan_znode: Option<SubscribedZnodePlans>,
    /// Zoom Workforce Management plan of the account.
    pub plan_workforce_management: Option<DiscountedPlan>,
    /// Audio Conferencing plan for the United States and Canada.
    pub plan_audio_us_ca: Option<DiscountedPlan>,
    /// Zoom Workplace Enterprise Premier plans.
    pub plan_zoom_one_premier: Option<Vec<DiscountedPlan>>,
    /// Zoom Workplace for Education plans of the School and Campus Plus kind.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<DiscountedPlan>>,
    /// Zoom Workplace for Education Enterprise Premier plans.
    pub plan_zoom_one_edu_premier: Option<Vec<DiscountedPlan>>,
    /// Zoom Workplace for Education plan for students.
    pub plan_zoom_one_edu_student: Option<DiscountedPlan>,
    /// Zoom Visitor Management plan of the account.
    pub plan_visitor_management: Option<DiscountedPlan>,
    /// Zoom Partner Premier Support plan of the account.
    pub plan_partner_premier_support: Option<PlanWithoutHosts>,
    /// Zoom Clips Plus plan of the account.
    pub plan_zoom_clips_plus: Option<DiscountedPlan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio Conferencing plan of the account.
///
/// Value of `plan_audio` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedAudioPlan {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Count of dedicated dial-in numbers.
    pub ddi_numbers: Option<i64>,
    /// Countries of the Audio Conferencing plan's premium tier, ISO 3166-1 alpha-2, separated by commas.
    pub premium_countries: Option<String>,
    /// Countries with toll-free numbers in the plan, as codes separated by commas.
    pub tollfree_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base plan of the account.
///
/// Value of `plan_base` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedBasePlan {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// How many active hosts, users who actually hold meetings, the plan includes; only some base plans count them.
    pub active_hosts: Option<i64>,
    /// Number of hosts that were added to those of the base plan.
    pub increasing_hosts: Option<i64>,
    /// Base plan that the account has, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscribed plan, with its number of hosts, partner SKU and discount.
///
/// Value of `plan_large_meeting` and other members in [`SubscribeAccountToPlanResponse`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DiscountedPlan {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone plans of the account.
///
/// Value of `plan_phone` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedPhonePlans {
    /// Zoom Phone base plan of the account.
    pub plan_base: Option<SubscribedPhoneBasePlan>,
    /// Additional Zoom Phone calling plans.
    pub plan_calling: Option<Vec<SubscribedPlan>>,
    /// Add-on calling plans for Zoom Phone; each requires a calling plan.
    pub plan_calling_addons: Option<Vec<SubscribedPlan>>,
    /// Additional Zoom Phone number plans.
    pub plan_number: Option<Vec<SubscribedPlan>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone base plan of the account.
///
/// Value of `plan_base` in [`SubscribedPhonePlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedPhoneBasePlan {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Zoom Phone base plan that the account has, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Plan that was subscribed to, with its number of hosts, partner SKU and discount.
///
/// Element of `plan_calling` and other members in [`SubscribedPhonePlans`] and [`SubscribedZccPlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedPlan {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center plans of the account.
///
/// Value of `plan_zcc` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedZccPlans {
    /// Zoom Contact Center package plan; `plan_package_list` is recommended instead.
    ///
    /// Deprecated by Zoom.
    pub plan_package: Option<SubscribedZccPackage>,
    /// Recording plan for Zoom Contact Center.
    pub plan_recording: Option<PlanRecording>,
    /// Additional Zoom Contact Center calling plan, such as pay as you go.
    pub plan_usage: Option<SubscribedZccCallingPlan>,
    /// Additional Zoom Contact Center number plans.
    pub plan_phone_number: Option<Vec<SubscribedPlan>>,
    /// Zoom Contact Center package plans of the account, one entry each.
    pub plan_package_list: Option<Vec<SubscribedPlan>>,
    /// AI Expert Assist plan; requires the Zoom Contact Center base plan.
    pub plan_ai_expert_assist: Option<DiscountedPlan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center package plan with its discount, in a form that Zoom no longer recommends.
///
/// Value of `plan_package` in [`SubscribedZccPlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedZccPackage {
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording plan for Zoom Contact Center.
///
/// Value of `plan_recording` in [`SubscribedZccPlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanRecording {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Default value of the cloud recording usage plan; Zoom does not explain what it counts.
    pub host: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Additional Zoom Contact Center calling plan, such as pay as you go.
///
/// Value of `plan_usage` in [`SubscribedZccPlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedZccCallingPlan {
    /// Default value of the usage plan; Zoom does not explain what it counts.
    pub host: Option<i64>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Countries to which Zoom can call out, as two-letter codes separated by commas, such as `US,CA`.
    pub callout_countries: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscribed plan without a number of hosts, with its partner SKU and discount.
///
/// Value of `plan_cloud_recording` and `plan_partner_premier_support` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanWithoutHosts {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<i64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plans to which the sub-account subscribed, for Zoom services that run on a customer's own servers.
///
/// Value of `plan_znode` in [`SubscribeAccountToPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribedZnodePlans {
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<DiscountedPlan>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<DiscountedPlan>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<DiscountedPlan>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<DiscountedPlan>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<DiscountedPlan>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<DiscountedPlan>,
    /// Zoom Node Team Chat Hybrid plan of the account.
    pub plan_tchybrid: Option<DiscountedPlan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscribes a sub-account to an add-on plan on top of its base plan.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::SubscribeSubAccountToAdditionalPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SubscribeSubAccountToAdditionalPlan::new("Zl3aVt0bQ9y")
///     .hosts(1)
///     .kind("webinar500_monthly")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/POST/accounts/{accountId}/plans/addons)
#[zoom_endpoint(
    POST "/accounts/<account_id>/plans/addons" -> SubscribeSubAdditionalPlanResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:write:subscribe_additional_plans:master"],
    errors = [
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubscribeSubAccountToAdditionalPlan {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// Number of hosts that the plan in `type` covers; not for Zoom Phone, Contact Center or Zoom Node plans, which have their own members.
    pub hosts: Option<i64>,
    /// Add-on plan, as a code from the page "Plans" of Zoom's developer documentation; with `plan_details`, `plan_zcc_details` or `plan_znode_details` it is `plan_phone`, `plan_zcc` or `plan_znode` instead.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Day in the future on which the paid period begins, as `YYYY-MM-DD`; the same as `service_effective_date`.
    pub paid_period_start_date: Option<Date>,
    /// Day in the future on which the plan takes effect; the same as `paid_period_start_date`.
    pub service_effective_date: Option<Date>,
    /// Zoom Phone plans to which the sub-account subscribes, when `type` is `plan_phone`.
    pub plan_details: Option<PhonePlanSelection>,
    /// Zoom Contact Center plans to which the sub-account subscribes, when `type` is `plan_zcc`.
    pub plan_zcc_details: Option<PlanZccDetails>,
    /// Zoom Node plans to which the sub-account subscribes, when `type` is `plan_znode`.
    pub plan_znode_details: Option<PlanZnodeDetails>,
}

/// Zoom Contact Center plans to which the sub-account subscribes, when `type` is `plan_zcc`.
///
/// Value of `plan_zcc_details` in [`SubscribeSubAccountToAdditionalPlan`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZccDetails {
    /// Zoom Contact Center package plans of the account, one entry each.
    pub plan_package_list: Option<Vec<PlanAndHosts>>,
    /// AI Expert Assist plan; requires the Zoom Contact Center base plan.
    pub plan_ai_expert_assist: Option<PlanAndHosts>,
    /// Additional Zoom Contact Center calling plan, such as pay as you go.
    pub plan_usage: Option<ZccCallingPlan>,
    /// Recording plan for Zoom Contact Center.
    pub plan_recording: Option<PlanType>,
    /// Additional Zoom Contact Center number plans.
    pub plan_phone_number: Option<Vec<PlanAndHosts>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plans to which the sub-account subscribes, for Zoom services that run on a customer's own servers.
///
/// Value of `plan_znode_details` in [`SubscribeSubAccountToAdditionalPlan`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanZnodeDetails {
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<PlanAndHosts>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<PlanAndHosts>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<PlanAndHosts>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<PlanAndHosts>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<PlanAndHosts>,
    /// Zoom Node Team Chat Hybrid plan of the account.
    pub plan_tchybrid: Option<PlanAndHosts>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<PlanAndHosts>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SubscribeSubAccountToAdditionalPlan`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscribeSubAdditionalPlanResponse {
    /// Audio Conferencing plan of the account.
    pub plan_audio: Option<AudioConferencingPlan>,
    /// Base plan of the account.
    pub plan_base: Option<AdditionalPlanBase>,
    /// Large Meeting plans of the account.
    pub plan_large_meeting: Option<Vec<PlanAndHosts>>,
    /// Zoom Phone plans of the account.
    pub plan_phone: Option<PhonePlanSelection>,
    /// Zoom Contact Center plans of the account.
    pub plan_zcc: Option<AdditionalPlanZcc>,
    /// Cloud Recording plan of the account, as a code.
    pub plan_recording: Option<String>,
    /// Room Connector plan for H.323 and SIP devices.
    pub plan_room_connector: Option<PlanAndHosts>,
    /// Webinar plans of the account.
    pub plan_webinar: Option<Vec<PlanAndHosts>>,
    /// Zoom Events plans of the account.
    pub plan_zoom_events: Option<Vec<PlanAndHosts>>,
    /// Zoom Rooms plan of the account.
    pub plan_zoom_rooms: Option<PlanAndHosts>,
    /// Cloud recording plan for the Zoom Video SDK.
    pub plan_sdk_cmr: Option<PlanAndHosts>,
    /// Zoom Whiteboard plan of the account.
    pub plan_whiteboard: Option<PlanAndHosts>,
    /// Zoom Whiteboard Plus plan of the account.
    pub plan_whiteboard_plus: Option<PlanAndHosts>,
    /// Zoom IQ (Revenue Accelerator) plan of the account.
    pub plan_zoom_iq: Option<PlanAndHosts>,
    /// Zoom Bundle plan of the account.
    pub plan_bundle: Option<PlanAndHosts>,
    /// Zoom Workplace Business Plus plans of the account.
    pub plan_zoom_one: Option<Vec<PlanAndHosts>>,
    /// Zoom Workspace Reservation plan of the account.
    pub plan_zwr: Option<PlanAndHosts>,
    /// Zoom Translation plan of the account.
    pub plan_ztransl: Option<PlanAndHosts>,
    /// Zoom Scheduler plan of the account.
    pub plan_zsched: Option<DiscountedPlan>,
    /// Zoom Node plans of the account.
    pub plan_znode: Option<AdditionalPlanZnode>,
    /// Zoom Mesh plan of the account.
    pub plan_mesh: Option<DiscountedPlan>,
    /// Zoom Workforce Management plan of the account.
    pub plan_workforce_management: Option<DiscountedPlan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base plan of the account.
///
/// Value of `plan_base` in [`SubscribeSubAdditionalPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalPlanBase {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Number of hosts that were added to those of the base plan.
    pub increasing_hosts: Option<i64>,
    /// Base plan that the account has, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Contact Center plans of the account.
///
/// Value of `plan_zcc` in [`SubscribeSubAdditionalPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalPlanZcc {
    /// Zoom Contact Center package plan of the account.
    pub plan_package: Option<BaseOrPackagePlan>,
    /// Additional Zoom Contact Center calling plans, such as pay as you go.
    pub plan_usage: Option<Vec<PlanTypeAndHosts>>,
    /// Additional Zoom Contact Center number plans.
    pub plan_phone_number: Option<Vec<PlanTypeAndHosts>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plans of the account, for Zoom services that run on a customer's own servers.
///
/// Value of `plan_znode` in [`SubscribeSubAdditionalPlanResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalPlanZnode {
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<ZnodePlan>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<ZnodePlan>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<ZnodePlan>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<ZnodePlan>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<ZnodePlan>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<DiscountedPlan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Node plan that was subscribed to, with its hosts and discount.
///
/// Value of `plan_znode_base` and other members in [`AdditionalPlanZnode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZnodePlan {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Stock keeping unit (SKU) of the plan, for partners.
    pub partner_sku: Option<String>,
    /// Rate of the discount on the plan, on a scale that Zoom does not explain; see `discount_percent` for a percentage.
    pub discount_rate: Option<f64>,
    /// Discount on the plan, in percent.
    pub discount_percent: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates an add-on plan of a sub-account.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateAccountAdditionalPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountAdditionalPlan::new("Zl3aVt0bQ9y", 2, "webinar500_monthly")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/PUT/accounts/{accountId}/plans/addons)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/plans/addons" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:additional_plans:master"],
    errors = [
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (400, 3261, NOT_SUPPORTED = "not supported"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 3200, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountAdditionalPlan {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// Number of hosts that the add-on plan covers after the update.
    pub hosts: i64,
    /// Add-on plan to update, as a code from the page "Plans" of Zoom's developer documentation.
    #[serde(rename = "type")]
    pub kind: String,
    /// Day in the future on which the paid period begins, as `YYYY-MM-DD`; the same as `service_effective_date`.
    pub paid_period_start_date: Option<Date>,
    /// Day in the future on which the plan takes effect; the same as `paid_period_start_date`.
    pub service_effective_date: Option<Date>,
}

/// Cancels an add-on plan of a sub-account, without a refund for the current subscription.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::{CancelAdditionalPlans, PlanReason};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelAdditionalPlans::new("Zl3aVt0bQ9y")
///     .action("cancel")
///     .comment("No webinars are planned this year")
///     .reason(PlanReason::PaidPurchaseNotNeededRightNowRepurchaseFuture)
///     .kind("webinar500_monthly")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/PATCH/accounts/{accountId}/plans/addons/status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/plans/addons/status" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:cancel_additional_plans:master"],
    errors = [
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (400, 200, "the request failed, and Zoom states no cause"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CancelAdditionalPlans {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// What to do with the plan; `cancel` ends it.
    pub action: Option<String>,
    /// Remark on the cancellation, in free text.
    pub comment: Option<String>,
    /// Numeric code for why the customer cancels the plan.
    pub reason: Option<PlanReason>,
    /// Add-on plan to cancel, as a code from the page "Plans" of Zoom's developer documentation. For Zoom Phone plans Zoom asks for a `phone_type`, which it does not explain.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

/// Numeric code for why the customer cancels the plan.
///
/// Values of `reason` in [`CancelAdditionalPlans`] and [`CancelBasePlan`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PlanReason {
    /// `1`: Remote work has ended.
    IAmNoLongerWorkingRemote = 1,
    /// `2`: Support was hard to get.
    IHadChallengesGettingSupportINeeded = 2,
    /// `3`: The free Basic plan is enough.
    FeaturesBasicFreePlanSufficient = 3,
    /// `4`: The price is too high.
    ExpenseTooHigh = 4,
    /// `5`: Bought the wrong product.
    IPurchasedWrongProduct = 5,
    /// `6`: Not needed now; may buy again later.
    PaidPurchaseNotNeededRightNowRepurchaseFuture = 6,
}

/// Updates a sub-account's base plan, which must be Pro or higher.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::UpdateBasePlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateBasePlan::new("Zl3aVt0bQ9y", "yearly").hosts(9).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/PUT/accounts/{accountId}/plans/base)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/plans/base" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:plan:master"],
    errors = [
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateBasePlan {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// Number of hosts that the base plan covers after the update; the request needs this or `increasing_hosts`.
    pub hosts: Option<i64>,
    /// How many active hosts, users who actually hold meetings, the plan includes; only some base plans count them.
    pub active_hosts: Option<i64>,
    /// Number of hosts to add to those of the base plan; the request needs this or `hosts`.
    pub increasing_hosts: Option<i64>,
    /// Base plan that the sub-account is to have, as a code from the page "Plans" of Zoom's developer documentation.
    #[serde(rename = "type")]
    pub kind: String,
    /// Day in the future on which the paid period begins, as `YYYY-MM-DD`; the same as `service_effective_date`.
    pub paid_period_start_date: Option<Date>,
    /// Day in the future on which the plan takes effect; the same as `paid_period_start_date`.
    pub service_effective_date: Option<Date>,
}

/// Cancels a sub-account's base plan, which must be Pro or higher.
///
/// Only for master accounts that pay all charges of their sub-accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::{CancelBasePlan, PlanReason};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CancelBasePlan::new("Zl3aVt0bQ9y", "cancel")
///     .comment("The budget for this year was cut")
///     .reason(PlanReason::ExpenseTooHigh)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/PATCH/accounts/{accountId}/plans/base/status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/plans/base/status" -> (),
    rate_limit = Heavy,
    scopes = ["billing:master", "billing:update:cancel_plan:master"],
    errors = [
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (400, 200, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CancelBasePlan {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
    /// What to do with the plan; `cancel` ends it.
    pub action: String,
    /// Remark on the cancellation, in free text.
    pub comment: Option<String>,
    /// Numeric code for why the customer cancels the plan.
    pub reason: Option<PlanReason>,
}

/// Returns how much of its plans an account or sub-account uses; `me` means the caller's own account.
///
/// Needs a paid Pro, Business or Enterprise plan.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/accounts/{accountId}/plans/usage)
#[zoom_endpoint(
    GET "/accounts/<account_id>/plans/usage" -> GetPlanUsageResponse,
    rate_limit = Heavy,
    scopes = ["billing:master", "account:master", "billing:read:plan_usage:master", "billing:read:plan_usage:admin"],
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPlanUsage {
    /// ID of the account or sub-account that the request is about.
    pub account_id: String,
}

/// Response to [`GetPlanUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetPlanUsageResponse {
    /// Base plan of the account.
    pub plan_base: Option<PlanUsagePlanBase>,
    /// Large Meeting plans of the account.
    pub plan_large_meeting: Option<Vec<PlanUsageEntry>>,
    /// Cloud Recording plan of the account, with its storage and how much of it is in use.
    pub plan_recording: Option<PlanUsagePlanRecording>,
    /// Zoom United plan of the account, which bundles several products such as Zoom Meetings and Zoom Phone.
    pub plan_united: Option<PlanUnited>,
    /// Webinar plans of the account.
    pub plan_webinar: Option<Vec<PlanUsageEntry>>,
    /// Zoom Events plans of the account.
    pub plan_zoom_events: Option<Vec<PlanUsageEntry>>,
    /// Zoom Workplace plans of the account, formerly called Zoom One.
    pub plan_zoom_one: Option<Vec<PlanUsageEntry>>,
    /// Zoom Rooms plan of the account.
    pub plan_zoom_rooms: Option<RoomPlanUsage>,
    /// Room Connector plans for H.323 and SIP devices.
    pub plan_room_connector: Option<Vec<RoomPlanUsage>>,
    /// Zoom Whiteboard plan of the account.
    pub plan_whiteboard: Option<PlanUsageDetails>,
    /// Zoom Whiteboard Plus plan of the account.
    pub plan_whiteboard_plus: Option<PlanUsageDetails>,
    /// Zoom IQ (Revenue Accelerator) plan of the account.
    pub plan_zoom_iq: Option<PlanUsageDetails>,
    /// Zoom Translation plan of the account.
    pub plan_ztransl: Option<PlanUsageDetails>,
    /// Zoom Workspace Reservation plans of the account.
    pub plan_zwr: Option<Vec<PlanUsageEntry>>,
    /// Zoom Virtual Agent plans of the account.
    pub plan_zva: Option<Vec<PlanUsageEntry>>,
    /// Zoom Node base plan of the account.
    pub plan_znode_base: Option<PlanUsageDetails>,
    /// Zoom Node Phone Hybrid plan of the account.
    pub plan_zphybrid: Option<PlanUsageDetails>,
    /// Zoom Scheduler plan of the account.
    pub plan_zsched: Option<PlanUsageDetails>,
    /// Zoom Node Meeting Hybrid plan of the account.
    pub plan_zmhybrid: Option<PlanUsageDetails>,
    /// Zoom Node Meeting Connector plan of the account.
    pub plan_mchybrid: Option<PlanUsageDetails>,
    /// Zoom Node Recording Connector plan of the account.
    pub plan_rchybrid: Option<PlanUsageDetails>,
    /// Zoom Node Recording Hybrid plan of the account.
    pub plan_cmrhybrid: Option<PlanUsageDetails>,
    /// Zoom Node Team Chat Hybrid plan of the account.
    pub plan_tchybrid: Option<PlanUsageDetails>,
    /// Zoom Workforce Management plan of the account.
    pub plan_workforce_management: Option<PlanUsageDetails>,
    /// Zoom Workplace Enterprise Premier plans.
    pub plan_zoom_one_premier: Option<Vec<PlanUsageEntry>>,
    /// Zoom Workplace for Education plans of the School and Campus Plus kind.
    pub plan_zoom_one_edu_school_campus_plus: Option<Vec<PlanUsageEntry>>,
    /// Zoom Workplace for Education Enterprise Premier plans.
    pub plan_zoom_one_edu_premier: Option<Vec<PlanUsageEntry>>,
    /// Zoom Workplace for Education plan for students.
    pub plan_zoom_one_edu_student: Option<PlanUsageEntry>,
    /// Zoom Visitor Management plan of the account.
    pub plan_visitor_management: Option<PlanUsageEntry>,
    /// Zoom Partner Premier Support plan of the account.
    pub plan_partner_premier_support: Option<PlanUsageEntry>,
    /// Zoom Clips Plus plan of the account.
    pub plan_zoom_clips_plus: Option<PlanUsageEntry>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Base plan of the account.
///
/// Value of `plan_base` in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanBase {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Base plan that the account has, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// How much of the plan is in use, as a number whose unit Zoom does not name.
    pub usage: Option<i64>,
    /// How many active hosts, users who actually hold meetings, the plan includes; only some base plans count them.
    pub active_hosts: Option<i64>,
    /// How many licenses of the plan are pending; Zoom does not say for what they wait.
    pub pending: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How much of a plan is in use or pending, and how many hosts it covers.
///
/// Value of `plan_large_meeting` and other members in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsageEntry {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// How much of the plan is in use, as a number whose unit Zoom does not name.
    pub usage: Option<i64>,
    /// How many licenses of the plan are pending; Zoom does not say for what they wait.
    pub pending: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Cloud Recording plan of the account, with its storage and how much of it is in use.
///
/// Value of `plan_recording` in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsagePlanRecording {
    /// Recording storage included without charge, with its unit.
    pub free_storage: Option<String>,
    /// Recording storage in use of what is included without charge, with its unit.
    pub free_storage_usage: Option<String>,
    /// Recording storage that the plan includes, with its unit.
    pub plan_storage: Option<String>,
    /// Recording storage used beyond the plan, with its unit.
    pub plan_storage_exceed: Option<String>,
    /// Date on which use goes beyond the plan's storage.
    pub max_exceed_date: Option<Date>,
    /// Recording storage in use, with its unit; by its name, of the storage in `plan_storage`.
    pub plan_storage_usage: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom United plan of the account, which bundles several products such as Zoom Meetings and Zoom Phone.
///
/// Value of `plan_united` in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUnited {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Name of the Zoom United plan.
    pub name: Option<String>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// How much of the plan is in use, as a number whose unit Zoom does not name.
    pub usage: Option<i64>,
    /// How many licenses of the plan are pending; Zoom does not say for what they wait.
    pub pending: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How much of a plan for room devices is in use.
///
/// Value of `plan_zoom_rooms` and `plan_room_connector` in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoomPlanUsage {
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// How much of the plan is in use, as a number whose unit Zoom does not name.
    pub usage: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many hosts a plan covers and how much of it is in use or pending.
///
/// Value of `plan_whiteboard` and other members in [`GetPlanUsageResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanUsageDetails {
    /// Plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of hosts that the plan covers.
    pub hosts: Option<i64>,
    /// How much of the plan is in use, as a number whose unit Zoom does not name.
    pub usage: Option<i64>,
    /// How many licenses of the plan are pending; Zoom does not say for what they wait.
    pub pending: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
