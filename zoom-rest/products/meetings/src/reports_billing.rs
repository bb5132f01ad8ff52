//! Reports, billing: 2 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the billing reports of the Department Billing feature, which breaks down an account's costs by department.
///
/// Needs a Pro plan or higher with Department Billing, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetBillingReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingReports::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing)
#[zoom_endpoint(
    GET "/report/billing" -> BillingReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing:admin"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingReports {}

/// Response to [`GetBillingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingReports {
    /// Billing reports, one entry each.
    pub billing_reports: Option<Vec<BillingReport>>,
    /// ISO 4217 code of the currency of the amounts in the reports, such as `USD`.
    pub currency: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Billing report of one period, with its tax and total.
///
/// Element of `billing_reports` in [`BillingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingReport {
    /// Last day of the billing period.
    pub end_date: Option<Date>,
    /// ID of the billing report.
    pub id: Option<String>,
    /// First day of the billing period.
    pub start_date: Option<Date>,
    /// Taxes for the whole billing period.
    pub tax_amount: Option<String>,
    /// Amount billed for the whole period.
    pub total_amount: Option<String>,
    /// Whether the billing report is a detailed or a custom one; Zoom does not explain the difference.
    #[wire("type")]
    pub kind: Option<BillingReportType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the billing report is a detailed or a custom one; Zoom does not explain the difference.
///
/// Values of `type` in [`BillingReport`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BillingReportType {
    /// `0`: Detailed billing report.
    DetailedBillingReports = 0,
    /// `1`: Custom billing report.
    CustomBillingReports = 1,
}

/// Returns the invoices of one billing period from Department Billing, which breaks down an account's costs by department.
///
/// Needs a Pro plan or higher with this feature, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingInvoiceReports::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/billing/invoices)
#[zoom_endpoint(
    GET "/report/billing/invoices" -> BillingInvoiceReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 5010, REPORT_DOES_NOT_EXIST = "the report does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingInvoiceReports {
    /// ID of the billing report, from the list of billing reports.
    pub billing_id: String,
}

/// Response to [`GetBillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingInvoiceReports {
    /// ISO 4217 code of the currency of the amounts on the invoices, such as `USD`.
    pub currency: Option<String>,
    /// Invoices, one entry each.
    pub invoices: Option<Vec<InvoiceReportLine>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Invoice of a billing period: its charge, quantity, dates and amounts.
///
/// Element of `invoices` in [`BillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceReportLine {
    /// Last day of the period that the invoice covers.
    pub end_date: Option<Date>,
    /// What the charge is for, such as `Audio Conferencing Options`.
    pub invoice_charge_name: Option<String>,
    /// Number printed on the invoice.
    pub invoice_number: Option<String>,
    /// Number of licenses bought, as on the invoice.
    pub quantity: Option<i64>,
    /// First day of the period that the invoice covers.
    pub start_date: Option<Date>,
    /// Taxes on the invoice.
    pub tax_amount: Option<String>,
    /// Amount billed on the invoice.
    pub total_amount: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
