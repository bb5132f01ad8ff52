//! Billing, billing: 1 operation.

use zoom_core::{Download, zoom_endpoint};

/// Download invoice file v2.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DownloadInvoiceFileV2;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadInvoiceFileV2::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/billing/invoices/<invoice_id>/download" -> Download,
    scopes = ["billing:master", "billing:read:download_invoice_file:master"],
    errors = [(400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadInvoiceFileV2 {
    /// Invoice ID.
    pub invoice_id: String,
}
