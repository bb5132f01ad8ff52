//! Reports, billing: 2 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

/// Get billing reports.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetBillingReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetBillingReports::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/billing" -> BillingReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing:admin"],
    errors = [(400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBillingReports {}

/// What [`GetBillingReports`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingReports {
    /// Billing reports.
    pub billing_reports: Option<Vec<BillingReport>>,
    /// Currency.
    pub currency: Option<String>,
}

/// Billing report.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingReport {
    /// End date.
    pub end_date: Option<Date>,
    /// ID.
    pub id: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Tax amount.
    pub tax_amount: Option<String>,
    /// Total amount.
    pub total_amount: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<BillingReportType>,
}

/// What `type` can be.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum BillingReportType {
    /// `0`.
    DetailedBillingReports = 0,
    /// `1`.
    CustomBillingReports = 1,
}

/// Get billing invoice reports.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetBillingInvoiceReports::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/billing/invoices" -> BillingInvoiceReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    errors = [(400, 300, "a parameter is not valid"), (404, 5010, "the report does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBillingInvoiceReports {
    /// Billing ID.
    pub billing_id: String,
}

/// What [`GetBillingInvoiceReports`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingInvoiceReports {
    /// Currency.
    pub currency: Option<String>,
    /// Invoices.
    pub invoices: Option<Vec<Invoice>>,
}

/// Invoice.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// End date.
    pub end_date: Option<Date>,
    /// Invoice charge name.
    pub invoice_charge_name: Option<String>,
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Tax amount.
    pub tax_amount: Option<String>,
    /// Total amount.
    pub total_amount: Option<String>,
}
