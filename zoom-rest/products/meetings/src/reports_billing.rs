//! Reports, billing: 2 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

/// Get billing reports.
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
#[zoom_endpoint(
    GET "/report/billing" -> BillingReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing:admin"],
    errors = [(400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingReports {}

/// Response to [`GetBillingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingReports {
    /// Billing reports.
    pub billing_reports: Option<Vec<BillingReport>>,
    /// Currency.
    pub currency: Option<String>,
}

/// Element of `billing_reports`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `type`.
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
/// use zoom_rest::meetings::GetBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingInvoiceReports::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/billing/invoices" -> BillingInvoiceReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:billing_invoice:admin"],
    errors = [(400, 300, "a parameter is invalid"), (404, 5010, "the report does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingInvoiceReports {
    /// Billing ID.
    pub billing_id: String,
}

/// Response to [`GetBillingInvoiceReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingInvoiceReports {
    /// Currency.
    pub currency: Option<String>,
    /// Invoices.
    pub invoices: Option<Vec<Invoice>>,
}

/// Element of `invoices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
