//! Billing: 3 operations.

use zoom_core::{Date, Download, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{BillingDocumentBalance, InvoiceOwnerAccount, SoldToContact};

/// List billing documents.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{DocumentType, ListBillingDocuments, PaymentStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let billing_documents = ListBillingDocuments::new()
///     .document_type(DocumentType::Invoice)
///     .payment_status(PaymentStatus::Paid)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/billing_documents" -> ListBillingDocumentsResponse,
    paginate = billing_documents: BillingDocument,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [
        (400, 5504, "the request was rejected"),
        (400, 5505, "the time is outside the allowed range"),
        (400, 5002, "the date format is invalid"),
        (400, 5008, "the page size is invalid"),
        (400, 5506, "the sort values are invalid"),
        (400, 5507, "not supported"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingDocuments {
    /// Document type.
    pub document_type: Option<DocumentType>,
    /// Payment status.
    pub payment_status: Option<PaymentStatus>,
    /// Document date start.
    pub document_date_start: Option<Date>,
    /// Document date end.
    pub document_date_end: Option<Date>,
    /// Due date.
    pub due_date: Option<Date>,
    /// Document number.
    pub document_number: Option<String>,
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// End customer name.
    pub end_customer_name: Option<String>,
    /// End customer CRM account number.
    pub end_customer_crm_account_number: Option<String>,
    /// End customer Zoom account number.
    #[length(3..=12)]
    pub end_customer_zoom_account_number: Option<String>,
    /// Exclude zero balance invoices: defaults to `false`.
    pub exclude_zero_balance_invoices: Option<bool>,
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Records per page.
    #[range(1..=99)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sort.
    pub sort: Option<BillingDocumentSort>,
}

/// Values of `document_type`.
#[zoom_enum]
pub enum DocumentType {
    /// `invoice`.
    Invoice,
    /// `credit_memo`.
    CreditMemo,
    /// `debit_memo`.
    DebitMemo,
}

/// Values of `payment_status`.
#[zoom_enum]
pub enum PaymentStatus {
    /// `Paid`.
    #[value("Paid")]
    Paid,
    /// `Unpaid`.
    #[value("Unpaid")]
    Unpaid,
    /// `All`.
    #[value("All")]
    All,
}

/// Values of `sort`.
#[zoom_enum]
pub enum BillingDocumentSort {
    /// `documentNumber.asc`.
    #[value("documentNumber.asc")]
    DocumentNumberAsc,
    /// `documentDate.asc`.
    #[value("documentDate.asc")]
    DocumentDateAsc,
    /// `dueDate.asc`.
    #[value("dueDate.asc")]
    DueDateAsc,
    /// `balance.asc`.
    #[value("balance.asc")]
    BalanceAsc,
    /// `documentNumber.desc`.
    #[value("documentNumber.desc")]
    DocumentNumberDesc,
    /// `documentDate.desc`.
    #[value("documentDate.desc")]
    DocumentDateDesc,
    /// `dueDate.desc`.
    #[value("dueDate.desc")]
    DueDateDesc,
    /// `balance.desc`.
    #[value("balance.desc")]
    BalanceDesc,
}

/// Response to [`ListBillingDocuments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBillingDocumentsResponse {
    /// Document count.
    pub document_count: Option<i64>,
    /// Billing documents: at most 100 items.
    #[lossy]
    pub billing_documents: Vec<BillingDocument>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `billing_documents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingDocument {
    /// Document number.
    pub document_number: Option<String>,
    /// Document date.
    pub document_date: Option<String>,
    /// Document type.
    pub document_type: Option<DocumentType>,
    /// Customer name.
    pub customer_name: Option<Vec<String>>,
    /// Customer Zoom account number.
    pub customer_zoom_account_number: Option<f64>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
    /// Invoice owner name.
    pub invoice_owner_name: Option<String>,
    /// Due date.
    pub due_date: Option<String>,
    /// Payment status.
    pub payment_status: Option<BillingDocumentPaymentStatus>,
    /// Balance.
    pub balance: Option<BillingDocumentBalance>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Po number.
    pub po_number: Option<String>,
    /// Billing description.
    pub billing_description: Option<String>,
    /// Posted date.
    pub posted_date: Option<Date>,
    /// Reason detail.
    pub reason_detail: Option<String>,
    /// Reference billing document ID.
    pub reference_billing_document_id: Option<String>,
}

/// Values of `payment_status`.
#[zoom_enum]
pub enum BillingDocumentPaymentStatus {
    /// `Paid`.
    #[value("Paid")]
    Paid,
    /// `Unpaid`.
    #[value("Unpaid")]
    Unpaid,
}

/// Get PDF document for billing document ID.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetPdfDocumentForBillingDocumentId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = GetPdfDocumentForBillingDocumentId::new("+14155550100")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/billing_documents/<document_number>/document" -> Download,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [(404, 5501, "not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPdfDocumentForBillingDocumentId {
    /// Document number.
    pub document_number: String,
}

/// Get invoice.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetInvoice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInvoice::new("+14155550100")
///     .zoom_account_number("+14155550100")
///     .crm_account_number("+14155550100")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/invoices/<invoice_number>" -> Invoice,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [(404, 5009, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvoice {
    /// Invoice number.
    pub invoice_number: String,
    /// Zoom account number.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// CRM account number.
    pub crm_account_number: Option<String>,
}

/// Response to [`GetInvoice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Invoice number.
    pub invoice_number: Option<String>,
    /// Invoice date.
    pub invoice_date: Option<String>,
    /// Customer name.
    pub customer_name: Option<Vec<String>>,
    /// Invoice owner account.
    pub invoice_owner_account: Option<InvoiceOwnerAccount>,
    /// Sub reseller.
    pub sub_reseller: Option<InvoiceOwnerAccount>,
    /// Sold to contact.
    pub sold_to_contact: Option<SoldToContact>,
    /// Bill to contact.
    pub bill_to_contact: Option<SoldToContact>,
    /// Due date.
    pub due_date: Option<String>,
    /// Payment status.
    pub payment_status: Option<BillingDocumentPaymentStatus>,
    /// Balance.
    pub balance: Option<BillingDocumentBalance>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Po numbers.
    pub po_numbers: Option<String>,
    /// Billing description.
    pub billing_description: Option<String>,
    /// Posted date.
    pub posted_date: Option<Date>,
    /// Reason detail.
    pub reason_detail: Option<String>,
    /// Reference billing document ID.
    pub reference_billing_document_id: Option<String>,
    /// Total tax amount.
    pub total_tax_amount: Option<BillingDocumentBalance>,
    /// Target date.
    pub target_date: Option<Value>,
    /// Invoice items: at most 100 items.
    pub invoice_items: Option<Vec<InvoiceItem>>,
}

/// Element of `invoice_items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceItem {
    /// End customer account.
    pub end_customer_account: Option<InvoiceOwnerAccount>,
    /// Charge name.
    pub charge_name: Option<String>,
    /// Charge type.
    pub charge_type: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Tax amount.
    pub tax_amount: Option<BillingDocumentBalance>,
    /// Total amount.
    pub total_amount: Option<BillingDocumentBalance>,
}
