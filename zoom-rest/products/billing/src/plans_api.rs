//! Billing, api: 1 operation.

use zoom_core::{Download, zoom_endpoint};

/// Downloads an account's invoice as a PDF.
///
/// One request every 30 minutes, up to 100 per day; needs a Pro plan or higher with the master account option.
///
/// # Examples
///
/// ```
/// use zoom_rest::billing::DownloadInvoiceFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadInvoiceFile::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/billing/ma/#tag/billing/GET/api/download/billing/invoices/{invoiceId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/api/download/billing/invoices/<invoice_id>" -> Download,
    scopes = ["billing:master", "billing:read:download_invoice_file:master"],
    errors = [(400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadInvoiceFile {
    /// ID of the invoice.
    pub invoice_id: String,
}
