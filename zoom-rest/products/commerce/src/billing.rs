//! Billing: 3 operations.

use zoom_core::{Date, Download, Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{BuyerOrPayerContact, MoneyAmount, PartyAccount};

/// Lists end customers' invoices, credit memos and debit memos for a distributor or reseller.
///
/// By default, only the unpaid invoices of the last month are listed.
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
///     .payment_status(PaymentStatus::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/billing_documents)
#[zoom_endpoint(
    GET "/commerce/billing_documents" -> ListBillingDocumentsResponse,
    paginate = billing_documents: BillingDocument,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [
        (400, 5504, VALUE_NOT_ONE_OF_THOSE_ALLOWED = "the value is not one of those allowed"),
        (400, 5505, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (400, 5002, INVALID_DATE_FORMAT = "the date format is invalid"),
        (400, 5008, INVALID_PAGE_SIZE = "the page size is invalid"),
        (400, 5506, INVALID_SORT_VALUES = "the sort values are invalid"),
        (400, 5507, NOT_SUPPORTED = "not supported"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingDocuments {
    /// Kind of document to list; invoices by default.
    pub document_type: Option<DocumentType>,
    /// Whether paid, unpaid or all billing documents are listed.
    pub payment_status: Option<PaymentStatus>,
    /// Keeps only documents dated on or after this day, as `YYYY-MM-DD`; one month ago by default.
    pub document_date_start: Option<Date>,
    /// Keeps only documents dated on or before this day, as `YYYY-MM-DD`.
    pub document_date_end: Option<Date>,
    /// Keeps only documents that are due on this day, as `YYYY-MM-DD`.
    pub due_date: Option<Date>,
    /// Keeps only documents whose number contains this text.
    pub document_number: Option<String>,
    /// Keeps only documents in this currency, as an ISO 4217 code; by default, all currencies are listed.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Keeps only entries whose end customer's name matches this text, of at least three characters.
    pub end_customer_name: Option<String>,
    /// Keeps only entries whose end customer has this account number in Zoom's CRM (customer relationship management) system, of which at least three characters must be given.
    pub end_customer_crm_account_number: Option<String>,
    /// Keeps only entries whose end customer has this Zoom account number, of which at least three characters must be given.
    #[length(3..=12)]
    pub end_customer_zoom_account_number: Option<String>,
    /// Whether invoices with nothing to pay are left out. Default: `false`.
    pub exclude_zero_balance_invoices: Option<bool>,
    /// Keeps only entries whose invoices go to the account with this number in Zoom's CRM (customer relationship management) system.
    pub invoice_owner_crm_account_number: Option<String>,
    /// How many entries a page holds.
    #[range(1..=99)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Value by which to sort, with the direction; by default, the document date in ascending order.
    pub sort: Option<BillingDocumentSort>,
}

/// Kind of billing document: an invoice, a credit memo or a debit memo.
///
/// Values of `document_type` in [`ListBillingDocuments`] and [`BillingDocument`].
#[zoom_enum]
pub enum DocumentType {
    /// `invoice`: Bill for what was bought.
    Invoice,
    /// `credit_memo`: Lowers what the customer owes.
    CreditMemo,
    /// `debit_memo`: Raises what the customer owes.
    DebitMemo,
}

/// Whether paid, unpaid or all billing documents are listed.
///
/// Values of `payment_status` in [`ListBillingDocuments`].
#[zoom_enum]
pub enum PaymentStatus {
    /// `Paid`: Nothing is left to pay.
    #[value("Paid")]
    Paid,
    /// `Unpaid`: Payment is still due.
    #[value("Unpaid")]
    Unpaid,
    /// `All`: Paid and unpaid documents.
    #[value("All")]
    All,
}

/// Value by which to sort, with the direction; by default, the document date in ascending order.
///
/// Values of `sort` in [`ListBillingDocuments`].
#[zoom_enum]
pub enum BillingDocumentSort {
    /// `documentNumber.asc`: By document number, lowest first.
    #[value("documentNumber.asc")]
    DocumentNumberAsc,
    /// `documentDate.asc`: By document date, earliest first.
    #[value("documentDate.asc")]
    DocumentDateAsc,
    /// `dueDate.asc`: By due date, earliest first.
    #[value("dueDate.asc")]
    DueDateAsc,
    /// `balance.asc`: By balance, smallest first.
    #[value("balance.asc")]
    BalanceAsc,
    /// `documentNumber.desc`: By document number, highest first.
    #[value("documentNumber.desc")]
    DocumentNumberDesc,
    /// `documentDate.desc`: By document date, latest first.
    #[value("documentDate.desc")]
    DocumentDateDesc,
    /// `dueDate.desc`: By due date, latest first.
    #[value("dueDate.desc")]
    DueDateDesc,
    /// `balance.desc`: By balance, largest first.
    #[value("balance.desc")]
    BalanceDesc,
}

/// Response to [`ListBillingDocuments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBillingDocumentsResponse {
    /// Number of billing documents on all pages together.
    pub document_count: Option<i64>,
    /// Invoices, credit memos and other billing documents, one entry each. At most 100 items.
    #[lossy]
    pub billing_documents: Vec<BillingDocument>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Billing document such as an invoice, with its customer, amounts and payment status.
///
/// Element of `billing_documents` in [`ListBillingDocumentsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingDocument {
    /// Number of the billing document.
    pub document_number: Option<String>,
    /// Date of the billing document.
    pub document_date: Option<String>,
    /// Kind of billing document: an invoice, a credit memo or a debit memo.
    pub document_type: Option<DocumentType>,
    /// Account names of the end customers, one entry each.
    pub customer_name: Option<Vec<String>>,
    /// Zoom account number of the end customer.
    pub customer_zoom_account_number: Option<f64>,
    /// Company name of the sub-reseller through whom the sale is made.
    pub sub_reseller_name: Option<String>,
    /// Name of the account that receives the invoice.
    pub invoice_owner_name: Option<String>,
    /// Date by which the billing document must be paid.
    pub due_date: Option<String>,
    /// Whether the document has been paid.
    pub payment_status: Option<InvoicePaymentStatus>,
    /// Amount that is still to be paid, with its currency.
    pub balance: Option<MoneyAmount>,
    /// Net amount of the document, with its currency; Zoom does not say what is deducted from it.
    pub net_amount: Option<MoneyAmount>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// What the document is about.
    pub billing_description: Option<String>,
    /// Date on which the document was posted, which in billing usually means made final; Zoom does not explain it.
    pub posted_date: Option<Date>,
    /// Why the document was issued.
    pub reason_detail: Option<String>,
    /// ID of a billing document that this one refers to.
    pub reference_billing_document_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the document has been paid.
///
/// Values of `payment_status` in [`BillingDocument`] and [`Invoice`].
#[zoom_enum]
pub enum InvoicePaymentStatus {
    /// `Paid`: Nothing is left to pay.
    #[value("Paid")]
    Paid,
    /// `Unpaid`: Payment is still due.
    #[value("Unpaid")]
    Unpaid,
}

/// Downloads one invoice or memo as a PDF.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetBillingDocumentPdf;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = GetBillingDocumentPdf::new("1234567")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/billing_documents/{documentNumber}/document)
#[zoom_endpoint(
    GET "/commerce/billing_documents/<document_number>/document" -> Download,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [(404, 5501, DOCUMENT_NOT_FOUND = "the document was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingDocumentPdf {
    /// Number of the billing document.
    pub document_number: String,
}

/// Returns one invoice in full, optionally only the parts for a given end customer.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetInvoice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInvoice::new("1234567")
///     .crm_account_number("1234567")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/billing/GET/commerce/invoices/{invoiceNumber})
#[zoom_endpoint(
    GET "/commerce/invoices/<invoice_number>" -> Invoice,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:billing_documents:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvoice {
    /// Number of the invoice.
    pub invoice_number: String,
    /// Zoom account number of an end customer: only its part of the invoice is returned.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Account number of an end customer in Zoom's CRM (customer relationship management) system: only its part of the invoice is returned.
    pub crm_account_number: Option<String>,
}

/// Response to [`GetInvoice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invoice {
    /// Number printed on the invoice.
    pub invoice_number: Option<String>,
    /// Date on which the invoice was issued.
    pub invoice_date: Option<String>,
    /// Account names of the end customers, one entry each.
    pub customer_name: Option<Vec<String>>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Person to whom the subscription is sold, with the address.
    pub sold_to_contact: Option<BuyerOrPayerContact>,
    /// Person and address to which invoices go.
    pub bill_to_contact: Option<BuyerOrPayerContact>,
    /// Date by which the invoice must be paid.
    pub due_date: Option<String>,
    /// Whether the document has been paid.
    pub payment_status: Option<InvoicePaymentStatus>,
    /// Amount that is still to be paid, with its currency.
    pub balance: Option<MoneyAmount>,
    /// Net amount of the invoice, with its currency; Zoom does not say what is deducted from it.
    pub net_amount: Option<MoneyAmount>,
    /// Purchase order numbers on the invoice, separated by commas.
    pub po_numbers: Option<String>,
    /// What the document is about.
    pub billing_description: Option<String>,
    /// Date on which the invoice was posted, which in billing usually means made final; Zoom does not explain it.
    pub posted_date: Option<Date>,
    /// Why the document was issued.
    pub reason_detail: Option<String>,
    /// ID of a billing document that this one refers to.
    pub reference_billing_document_id: Option<String>,
    /// Tax on the whole invoice.
    pub total_tax_amount: Option<MoneyAmount>,
    /// Date up to which charges are included in the invoice.
    pub target_date: Option<Value>,
    /// Charges on the invoice, one entry each. At most 100 items.
    pub invoice_items: Option<Vec<InvoiceItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge on an invoice for an offer, such as a Zoom plan, with its subscription, service period and amounts.
///
/// Element of `invoice_items` in [`Invoice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Account of the end customer for whom the item is billed.
    pub end_customer_account: Option<PartyAccount>,
    /// Name of the charge.
    pub charge_name: Option<String>,
    /// How the item is charged: once, regularly or by usage; Zoom's only example is `recurring`.
    pub charge_type: Option<String>,
    /// What the invoice item charges for.
    pub description: Option<String>,
    /// Name of the offer, such as the plan `Zoom Workplace Pro`.
    pub offer_name: Option<String>,
    /// Name of the price list for the offer; Zoom's example is `Zoom Workplace Pro Annual`.
    pub offer_price_list_name: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// First day of the period that the item is billed for.
    pub start_date: Option<Date>,
    /// Last day for which the invoice item is billed.
    pub end_date: Option<Date>,
    /// Number of the subscription to which the item belongs.
    pub subscription_number: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Number of licenses or units that are billed.
    pub quantity: Option<i64>,
    /// Taxes on the item of the invoice.
    pub tax_amount: Option<MoneyAmount>,
    /// Amount billed, taxes included.
    pub total_amount: Option<MoneyAmount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
