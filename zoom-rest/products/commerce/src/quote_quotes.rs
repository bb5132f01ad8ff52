//! Quote, quotes: 4 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AgreementDates, BuyerOrPayerContact, ChargeModel, ChargeType, DateFilterOption, DiscountLevel, DiscountType,
    EndCustomerLanguage, FreeMonthsReasonCode, MoneyAmount, OrderSubscriptionTerm, PartyAccount, PaymentTerm,
    ProfessionalServices, QuoteAddedOrChangedOffer, QuoteAmendSubscriptionRenewSubscription, QuoteMetrics,
    QuoteUpgradedOffer, RemovedOffer, RequestProblem, SubscriptionCancellation, SubscriptionMetrics,
    SubscriptionQuoteStatus, SubscriptionTerm, SubscriptionUpdate, TermType, TransactionType, TrialOrSale,
    TypedAttribute,
};

/// Lists a Zoom partner's quotes that match the filters.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{ListQuotes, QuoteStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListQuotes::new()
///     .page_size(100)
///     .status(QuoteStatus::Submitted)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/GET/commerce/quotes)
#[zoom_endpoint(
    GET "/commerce/quotes" -> ListQuotesResponse,
    rate_limit = Medium,
    max_range = "3 years",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    errors = [
        (400, 6200, INVALID_QUOTE_TYPE = "the quote type is invalid"),
        (400, 6201, INVALID_QUOTE_STATUS = "the quote status is invalid"),
        (400, 6202, INVALID_SORT_VALUE = "the sort value is invalid"),
        (400, 6203, INVALID_FILTER_TYPE = "the filter type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListQuotes {
    /// How many entries a page holds. Default: `20`.
    #[range(20..=100)]
    pub page_size: Option<i64>,
    /// Number of the page to return.
    pub page_num: Option<String>,
    /// Date to which the range from `from` to `to` applies. Default: `effectiveDate`.
    pub date_filter_option: Option<DateFilterOption>,
    /// Start of the range for the date that `date_filter_option` names.
    pub from: Option<DateOrDateTime>,
    /// End of the range for the date that `date_filter_option` names; at most three years after `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether quotes for trials or for sales are listed. Default: `sale`.
    pub quote_type: Option<TrialOrSale>,
    /// Reference ID of the quote to find, of which at least three characters must be given.
    pub quote_reference_id: Option<String>,
    /// Number of the quote to find, of which at least three characters must be given.
    pub quote_number: Option<String>,
    /// Keeps only entries with this purchase order number.
    pub po_number: Option<String>,
    /// Keeps only entries that belong to the deal registration with this number.
    pub deal_reg_number: Option<String>,
    /// Keeps only entries whose end customer's name matches this text, of at least three characters.
    pub end_customer_name: Option<String>,
    /// Keeps only entries whose end customer has this account number in Zoom's CRM (customer relationship management) system, of which at least three characters must be given.
    pub end_customer_crm_account_number: Option<String>,
    /// Keeps only entries whose end customer has this Zoom account number, of which at least three characters must be given.
    #[length(3..=10)]
    pub end_customer_zoom_account_number: Option<String>,
    /// Keeps only entries whose sub-reseller, a reseller that works under the partner, has a name that matches this text, of at least three characters.
    pub sub_reseller_name: Option<String>,
    /// Keeps only entries whose sub-reseller has this CRM account number, of which at least three characters must be given.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Keeps only entries whose invoices go to the account with this number in Zoom's CRM (customer relationship management) system.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Keeps only entries in this state.
    pub status: Option<QuoteStatus>,
    /// Keeps only quotes for the subscription with this number, of which at least three characters must be given.
    #[length(3..=15)]
    pub subscription_number: Option<String>,
    /// Whether only quotes for new subscriptions are listed, or only those that amend a subscription.
    pub transaction_type: Option<TransactionType>,
    /// What the quotes are sorted by, and in which direction. Default: `updatedDate.asc`.
    pub sort: Option<QuoteSort>,
}

/// How far a quote has come.
///
/// Values of `status` in [`ListQuotes`] and other types.
#[zoom_enum]
pub enum QuoteStatus {
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`: Fully processed, presumably with the products set up for the customer; Zoom does not define it.
    Completed,
    /// `canceled`: Has been canceled.
    Canceled,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `failed`: Failed after it was submitted, as opposed to `failedToSubmit`; Zoom does not document at which step.
    Failed,
    /// `approved`: Approved, so that it can be submitted for provisioning but no longer changed.
    Approved,
    /// `rejected`: Turned down, so that it cannot be submitted for provisioning.
    Rejected,
    /// `returned`: Sent back to whoever submitted it, presumably for changes.
    Returned,
    /// `provisioning`: The quoted products are being set up for the customer.
    Provisioning,
}

/// What the quotes are sorted by, and in which direction.
///
/// Values of `sort` in [`ListQuotes`].
#[zoom_enum]
pub enum QuoteSort {
    /// `quoteNumber.asc`: By quote number, lowest first.
    #[value("quoteNumber.asc")]
    QuoteNumberAsc,
    /// `quoteNumber.desc`: By quote number, highest first.
    #[value("quoteNumber.desc")]
    QuoteNumberDesc,
    /// `quoteReferenceId.asc`: By quote reference ID, lowest first.
    #[value("quoteReferenceId.asc")]
    QuoteReferenceIdAsc,
    /// `quoteReferenceId.desc`: By quote reference ID, highest first.
    #[value("quoteReferenceId.desc")]
    QuoteReferenceIdDesc,
    /// `zoomAccountNumber.asc`: By Zoom account number, presumably of the end customer, lowest first.
    #[value("zoomAccountNumber.asc")]
    ZoomAccountNumberAsc,
    /// `dealRegistrationNumber.asc`: By deal registration number, lowest first.
    #[value("dealRegistrationNumber.asc")]
    DealRegistrationNumberAsc,
    /// `dealRegistrationNumber.desc`: By deal registration number, highest first.
    #[value("dealRegistrationNumber.desc")]
    DealRegistrationNumberDesc,
    /// `poNumber.asc`: By purchase order number, lowest first.
    #[value("poNumber.asc")]
    PoNumberAsc,
    /// `poNumber.desc`: By purchase order number, highest first.
    #[value("poNumber.desc")]
    PoNumberDesc,
    /// `subResellerName.asc`: By name of the reseller that works under the partner, A to Z.
    #[value("subResellerName.asc")]
    SubResellerNameAsc,
    /// `subResellerName.desc`: By name of the reseller that works under the partner, Z to A.
    #[value("subResellerName.desc")]
    SubResellerNameDesc,
    /// `status.asc`: By status, ascending; Zoom does not document whether that means alphabetically.
    #[value("status.asc")]
    StatusAsc,
    /// `status.desc`: By status, descending; Zoom does not document whether that means alphabetically.
    #[value("status.desc")]
    StatusDesc,
    /// `effectiveDate.asc`: By effective date, earliest first.
    #[value("effectiveDate.asc")]
    EffectiveDateAsc,
    /// `effectiveDate.desc`: By effective date, latest first.
    #[value("effectiveDate.desc")]
    EffectiveDateDesc,
    /// `updatedDate.asc`: By date of the last update, earliest first.
    #[value("updatedDate.asc")]
    UpdatedDateAsc,
    /// `updatedDate.desc`: By date of the last update, latest first.
    #[value("updatedDate.desc")]
    UpdatedDateDesc,
}

/// Response to [`ListQuotes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListQuotesResponse {
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Quotes, one entry each. At most 100 items.
    pub quote_list: Option<Vec<QuoteSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One quote in a list of quotes, without its subscriptions.
///
/// Element of `quote_list` in [`ListQuotesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSummary {
    /// Reference ID by which the quote is looked up and changed.
    pub quote_reference_id: Option<String>,
    /// Number that the billing system assigns once the quote is submitted or completed.
    pub quote_number: Option<String>,
    /// How far the quote has been processed.
    pub status: Option<QuoteStatus>,
    /// Whether the quote covers a trial or a sale.
    pub quote_type: Option<TrialOrSale>,
    /// Whether the quote is for a new order or amends a subscription.
    pub transaction_type: Option<TransactionType>,
    /// Account name of the end customer.
    pub end_customer_account_name: Option<String>,
    /// Zoom account number of the end customer.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// Account number of the end customer in Zoom's CRM (customer relationship management) system.
    #[length(..=10)]
    pub end_customer_crm_account_number: Option<String>,
    /// Company name of the sub-reseller through whom the sale is made.
    pub sub_reseller_name: Option<String>,
    /// Account number of the sub-reseller in Zoom's CRM (customer relationship management) system.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Name of the account that receives the invoice: the sub-reseller's if a distributor made the quote for it.
    pub invoice_owner_name: Option<String>,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the account that receives the invoice.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Date on which the quote was created.
    pub creation_date: Option<Date>,
    /// Date on which the quote takes effect.
    pub effective_date: Option<Date>,
    /// Value of the quote after discounts.
    pub net_amount: Option<MoneyAmount>,
    /// Date of the last change to the quote.
    pub updated_date: Option<Date>,
    /// Whether the quote's subscription passed trade screening, a check against trade restrictions.
    pub trade_screening: Option<bool>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of a partner's quotes in full.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetQuote;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQuote::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/GET/commerce/quotes/{quoteReferenceId})
#[zoom_endpoint(
    GET "/commerce/quotes/<quote_reference_id>" -> Quote,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQuote {
    /// Reference ID of the quote.
    pub quote_reference_id: String,
}

/// Response to [`GetQuote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Quote {
    /// Type, status, dates, reference numbers, negotiation notes and total figures of the quote as a whole.
    pub header: Option<GetQuoteHeader>,
    /// New subscriptions in the quote, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<GetQuoteNewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 5 items.
    pub amend_subscriptions: Option<Vec<GetQuoteSubscriptionAmendment>>,
    /// Problems found while checking or processing the quote.
    pub errors: Option<Vec<RequestProblem>>,
    /// Warnings from validation or processing, one entry each.
    pub warnings: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type, status, dates, reference numbers, negotiation notes and total figures of the quote as a whole.
///
/// Value of `header` in [`Quote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteHeader {
    /// Reference ID by which the quote is looked up and changed.
    pub quote_reference_id: Option<String>,
    /// Whether the quote covers a trial or a sale.
    pub quote_type: Option<TrialOrSale>,
    /// Whether the quote is for a new order or amends a subscription.
    pub transaction_type: Option<TransactionType>,
    /// Free text that says what the quote is for.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// State of the quote.
    pub status: Option<QuoteStatus>,
    /// Number that the billing system assigns once the quote is submitted or completed.
    pub quote_number: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Day from which the quote counts in the billing system, as `YYYY-MM-DD`.
    pub quote_date: Option<Date>,
    /// Day on which the quote expires, as `YYYY-MM-DD`.
    pub quote_expiry_date: Option<Date>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Whether the subscription passed trade screening, a check against trade restrictions.
    pub trade_screening: Option<bool>,
    /// Contract value, monthly revenue and similar sums of the quote.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Notes of the negotiation, one entry each. At most 20 items.
    pub negotiations: Option<Vec<Negotiation>>,
    /// Uploaded files, one entry each. At most 10 items.
    pub documents: Option<Vec<GetQuoteHeaderDocument>>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Step in the negotiation of a quote, with the notes of the partner and of Zoom.
///
/// Element of `negotiations` in [`GetQuoteHeader`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Negotiation {
    /// Note written by the partner.
    pub partner_note: Option<String>,
    /// Note written by Zoom's team.
    pub zoom_note: Option<String>,
    /// Whether the partner or the Zoom team wrote the note.
    pub action_by: Option<ActionBy>,
    /// When the note was added.
    pub as_of_date: Option<String>,
    /// Action that was taken on the quote, if any.
    pub status: Option<NegotiationStatus>,
    /// Number that the billing system assigns once the quote is submitted or completed.
    pub quote_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the partner or the Zoom team wrote the note.
///
/// Values of `action_by` in [`Negotiation`].
#[zoom_enum]
pub enum ActionBy {
    /// `Partner`.
    #[value("Partner")]
    Partner,
    /// `Zoom COPS`: A team at Zoom; the documents do not spell out the abbreviation.
    #[value("Zoom COPS")]
    ZoomCops,
}

/// Action that was taken on the quote, if any.
///
/// Values of `status` in [`Negotiation`].
#[zoom_enum]
pub enum NegotiationStatus {
    /// `Submitted`.
    #[value("Submitted")]
    Submitted,
    /// `Rejected`.
    #[value("Rejected")]
    Rejected,
    /// `Approved`.
    #[value("Approved")]
    Approved,
    /// `Provisioned`: The products in the quote were set up for the customer.
    #[value("Provisioned")]
    Provisioned,
}

/// Document that belongs to a quote, with its type and a note.
///
/// Element of `documents` in [`GetQuoteHeader`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteHeaderDocument {
    /// Reference ID of the file, which Zoom assigns when the file is uploaded.
    pub document_reference_id: Option<String>,
    /// Note on the document.
    #[length(..=1000)]
    pub document_note: Option<String>,
    /// Kind of document, such as a purchase order.
    pub document_type: Option<IdHeaderDocumentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of document that belongs to the quote, such as a purchase order.
///
/// Values of `document_type` in [`GetQuoteHeaderDocument`].
#[zoom_enum]
pub enum IdHeaderDocumentType {
    /// `Purchase Order`.
    #[value("Purchase Order")]
    PurchaseOrder,
    /// `Customer Acceptance`: Document by which the customer accepts the quote.
    #[value("Customer Acceptance")]
    CustomerAcceptance,
    /// `Other`.
    #[value("Other")]
    Other,
    /// `Quote`.
    #[value("Quote")]
    Quote,
}

/// New subscription in a quote, with its terms and the accounts and contacts involved.
///
/// Element of `create_subscriptions` in [`Quote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteNewSubscription {
    /// Number that identifies the subscription; blank until it has been created.
    pub subscription_number: Option<String>,
    /// The end customer's account details.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Person to whom the subscription is sold, with name and email address.
    pub sold_to_contact: Option<BuyerOrPayerContact>,
    /// Person to whom invoices go, with name and email address.
    pub bill_to_contact: Option<BuyerOrPayerContact>,
    /// First term of the subscription, with its length and dates.
    pub initial_term: Option<SubscriptionTerm>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<RenewalTerm>,
    /// Dates on which the contract takes effect, the service is activated and the customer accepts the order.
    pub agreement_dates: Option<AgreementDates>,
    /// Number, in Zoom's CRM (customer relationship management) system, of the person to whom the subscription is sold.
    pub sold_to_crm_contact_number: Option<String>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// When payment is due: on receipt, or after 30, 45 or 60 days.
    pub payment_term: Option<PaymentTerm>,
    /// Day on which the service begins, as `YYYY-MM-DD`; not later than `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// Day on which the paid period begins, after any free period, as `YYYY-MM-DD`.
    pub paid_period_start_date: Option<Date>,
    /// Whether the quote includes a free period.
    pub free_months_included: Option<bool>,
    /// Why the subscription has a free period, if it has one.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Whether the subscription renews itself at the end of each term.
    pub auto_renew: Option<bool>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Value of the subscription in figures, such as total contract value (TCV) and monthly recurring revenue (MRR).
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Offers from the catalog, one entry each. At most 10 items.
    pub offers: Option<Vec<QuoteLine>>,
    /// Add-ons to the subscription, one entry each. At most 10 items.
    pub add_ons: Option<Vec<QuoteLine>>,
    /// Further name-value pairs that the partner wants to track. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Term for which the subscription renews, with its length and dates.
///
/// Value of `renewal_term` in [`GetQuoteNewSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RenewalTerm {
    /// Whether the term has a fixed length, which `term_period` then states.
    pub term_type: Option<TermType>,
    /// Length of the term in months; only for terms of a fixed length. One of `12`, `24`, `36`, `48`, `60`.
    pub term_period: Option<i64>,
    /// First day of the term, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the term, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscription line of a quote: an offer or add-on with its quantity, dates and charges.
///
/// Element of `offers` and other members in [`GetQuoteNewSubscription`] and [`GetQuoteSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteLine {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Stock keeping unit (SKU) of the offer itself; `partner_sku_code` is the one for partners.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) for partners, which goes with the offer's price list.
    pub partner_sku_code: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// First day of the subscription line, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription line, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<QuoteOfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge of a subscription line in a quote, with its prices and discounts.
///
/// Element of `charges` in [`QuoteLine`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteOfferCharge {
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// ID of the charge.
    pub charge_id: Option<String>,
    /// Stock keeping unit (SKU) of the charge.
    pub partner_sku_code: Option<String>,
    /// Price at which the charge is sold.
    pub sale_price: Option<MoneyAmount>,
    /// Price after discounts, with its currency.
    pub net_price: Option<MoneyAmount>,
    /// Amount after discounts, with its currency; Zoom does not document how it differs from `net_price`.
    pub net_amount: Option<MoneyAmount>,
    /// Total discount on the charge; Zoom does not document whether it is a percentage or a sum of money.
    pub total_discount: Option<f64>,
    /// Discounts that apply or are requested, one entry each.
    pub discounts: Option<Vec<SubscriptionOfferChargeDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Discount on a charge in a quote, in percent or as a sum of money.
///
/// Element of `discounts` in [`QuoteOfferCharge`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOfferChargeDiscount {
    /// Reason for the discount, such as a registered deal.
    pub discount_type: Option<DiscountType>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// Kind of charges that the discount reduces: one-time, recurring or usage.
    pub apply_to: Option<SubscriptionOfferChargeDiscountApplyTo>,
    /// ID of the particular charge that the discount reduces.
    pub apply_to_charge: Option<String>,
    /// How widely the discount applies: to one price plan, the whole subscription or the whole account.
    pub discount_level: Option<DiscountLevel>,
    /// Name of the strategic program that grants the discount.
    pub discount_program: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charges that the discount reduces: one-time, recurring or usage.
///
/// Values of `apply_to` in [`SubscriptionOfferChargeDiscount`].
#[zoom_enum]
pub enum SubscriptionOfferChargeDiscountApplyTo {
    /// `ONETIME`: Charges that are billed once.
    #[value("ONETIME")]
    Onetime,
    /// `RECURRING`: Charges that are billed again each period.
    #[value("RECURRING")]
    Recurring,
    /// `USAGE`: Charges for consumption.
    #[value("USAGE")]
    Usage,
}

/// Change to an existing subscription in a quote, such as added, upgraded or removed offers, a renewal or a cancellation.
///
/// Element of `amend_subscriptions` in [`Quote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteSubscriptionAmendment {
    /// Number of the subscription that is amended; not used for trials.
    pub subscription_number: Option<String>,
    /// The end customer's account details.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Person to whom the subscription is sold, with name and email address.
    pub sold_to_contact: Option<BuyerOrPayerContact>,
    /// Person to whom invoices go, with name and email address.
    pub bill_to_contact: Option<BuyerOrPayerContact>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Value of the subscription in figures, such as total contract value (TCV) and monthly recurring revenue (MRR).
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Offers that are added to the subscription, one entry each. At most 5 items.
    pub add_offers: Option<Vec<QuoteLine>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<QuoteLine>>,
    /// Offers to which the subscription is upgraded, each with the one that it replaces; not for trials. At most 5 items.
    pub upgrade_offers: Option<Vec<GetQuoteAmendSubscriptionUpgradeOffer>>,
    /// Offers to take out of the subscription, one entry each. At most 5 items.
    pub remove_offers: Option<Vec<GetQuoteAmendSubscriptionRemoveOffer>>,
    /// Offers and add-ons whose terms or quantity change, one entry each. At most 5 items.
    pub update_offers: Option<Vec<QuoteLine>>,
    /// How and when the subscription is canceled.
    pub cancel_subscription: Option<SubscriptionCancellation>,
    /// Renewal of the subscription, with its new term.
    pub renew_subscription: Option<GetQuoteAmendSubscriptionRenewal>,
    /// Changes to the subscription's renewal, buyer contact, language or professional services.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Further name-value pairs that the partner wants to track. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer to which a quote upgrades a subscription, with the offer that it replaces.
///
/// Element of `upgrade_offers` in [`GetQuoteSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteAmendSubscriptionUpgradeOffer {
    /// ID of the offer or plan to which the subscription is upgraded.
    pub offer_id: Option<String>,
    /// Name of the offer or plan to which the subscription is upgraded.
    pub offer_name: Option<String>,
    /// Stock keeping unit (SKU) of the new offer itself; `partner_sku_code` is the one for partners.
    pub sku: Option<String>,
    /// Price list ID of the offer after the upgrade.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU), for partners, of the offer after the upgrade.
    pub partner_sku_code: Option<String>,
    /// Name of the price list of the offer after the upgrade.
    pub offer_price_list_name: Option<String>,
    /// Price list ID of the offer before the upgrade.
    pub old_offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU), for partners, of the offer before the upgrade.
    pub old_partner_sku_code: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// Day on which the upgrade takes effect, before the subscription ends.
    pub start_date: Option<Date>,
    /// Last day of the subscription line, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<QuoteOfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer that a quote removes from a subscription, with the reason.
///
/// Element of `remove_offers` in [`GetQuoteSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteAmendSubscriptionRemoveOffer {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Stock keeping unit (SKU) of the removed offer itself; `partner_sku_code` is the one for partners.
    pub sku: Option<String>,
    /// Price list ID of the removed offer.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) for partners, which goes with the removed offer's price list.
    pub partner_sku_code: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses or units of the removed offer, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// Day on which the offer is removed from the subscription.
    pub end_date: Option<Date>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<QuoteOfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Why the offer is taken out of the subscription.
    pub remove_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renewal of the subscription, with its new term.
///
/// Value of `renew_subscription` in [`GetQuoteSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetQuoteAmendSubscriptionRenewal {
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<OrderSubscriptionTerm>,
    /// Discounts that apply or are requested, one entry each. At most 1 item.
    pub discounts: Option<Vec<SubscriptionRenewalDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Discount on a renewal in a quote, as a percentage or an amount.
///
/// Element of `discounts` in [`GetQuoteAmendSubscriptionRenewal`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionRenewalDiscount {
    /// Reason for the discount: an exception that is granted for this quote. Here always `Exception`.
    pub discount_type: Option<String>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// ID of the charge that the discount reduces.
    pub apply_to_charge: Option<String>,
    /// How widely the discount applies: to one price plan, the whole subscription or the whole account.
    pub discount_level: Option<DiscountLevel>,
    /// Name of the strategic program that grants the discount.
    pub discount_program: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a quote that a Zoom partner has made for an end customer.
///
/// A quote cannot be changed once it is approved.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{UpdateSubscriptionQuote, UpdateSubscriptionQuoteHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateSubscriptionQuote::new(
///     "Zl3aVt0bQ9y",
///     UpdateSubscriptionQuoteHeader::new("2026-01-31".parse::<zoom_core::Date>()?)
///         .quote_expiry_date("2026-03-31".parse::<zoom_core::Date>()?)
///         .negotiation_note("Discount for a three-year term"),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/PATCH/commerce/quotes/{quoteReferenceId})
#[zoom_endpoint(
    PATCH "/commerce/quotes/<quote_reference_id>" -> UpdateSubscriptionQuoteResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [(500, 6103, SERVER_ERROR = "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSubscriptionQuote {
    /// Reference ID of the quote.
    pub quote_reference_id: String,
    /// Description, dates and negotiation note of the quote as a whole.
    pub header: UpdateSubscriptionQuoteHeader,
    /// New subscriptions in the quote, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<SubscriptionQuoteNewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 1 item.
    pub amend_subscriptions: Option<Vec<SubscriptionQuoteAmendment>>,
}

/// Description, dates and negotiation note of the quote as a whole.
///
/// Value of `header` in [`UpdateSubscriptionQuote`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscriptionQuoteHeader {
    /// Free text that says what the quote is for.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Day from which the quote counts in the billing system, as `YYYY-MM-DD`. Required in requests.
    #[required(new)]
    pub quote_date: Option<Date>,
    /// Day on which the quote expires, as `YYYY-MM-DD`: by default 30 days after its creation, at most 180.
    pub quote_expiry_date: Option<Date>,
    /// Note for the negotiation of the quote, such as the reason for a discount.
    #[length(..=1000)]
    pub negotiation_note: Option<String>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// New subscription in a quote to update, with its terms and offers.
///
/// Element of `create_subscriptions` in [`UpdateSubscriptionQuote`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteNewSubscription {
    /// First term of the subscription, with its length and dates.
    pub initial_term: Option<SubscriptionTerm>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Day on which the service begins, as `YYYY-MM-DD`; not later than `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// Day on which the paid period begins, after any free period, as `YYYY-MM-DD`.
    pub paid_period_start_date: Option<Date>,
    /// Why the subscription has a free period, if it has one.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Whether the subscription renews itself at the end of each term. Default: `true`.
    pub auto_renew: Option<bool>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Offers that are added to the subscription, one entry each. At most 10 items.
    pub add_offers: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 10 items.
    pub add_add_ons: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Further name-value pairs that the partner wants to track. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to an existing subscription in a quote to update: offers to add, upgrade, update or remove, or its renewal or cancellation.
///
/// Element of `amend_subscriptions` in [`UpdateSubscriptionQuote`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteAmendment {
    /// Offers that are added to the subscription, one entry each. At most 5 items.
    pub add_offers: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Offers to which the subscription is upgraded, each with the one that it replaces; not for trials. At most 5 items.
    pub upgrade_offers: Option<Vec<QuoteUpgradedOffer>>,
    /// Offers to take out of the subscription, one entry each. At most 5 items.
    pub remove_offers: Option<Vec<RemovedOffer>>,
    /// Offers and add-ons whose terms or quantity change, one entry each. At most 5 items.
    pub update_offers: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// How and when the subscription is canceled.
    pub cancel_subscription: Option<SubscriptionCancellation>,
    /// Renewal of the subscription, with its new term.
    pub renew_subscription: Option<QuoteAmendSubscriptionRenewSubscription>,
    /// Changes to the subscription's renewal, buyer contact, language or professional services.
    pub update_subscription: Option<SubscriptionQuoteAmendUpdateSubscription>,
    /// Further name-value pairs that the partner wants to track. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes to the subscription's renewal, buyer contact, language or professional services.
///
/// Value of `update_subscription` in [`SubscriptionQuoteAmendment`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteAmendUpdateSubscription {
    /// Number, in Zoom's CRM (customer relationship management) system, of the person to whom the subscription is sold.
    pub sold_to_crm_contact_number: Option<String>,
    /// Whether the subscription renews itself at the end of each term.
    pub auto_renew: Option<bool>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateSubscriptionQuote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscriptionQuoteResponse {
    /// State of the quote.
    pub status: Option<SubscriptionQuoteStatus>,
    /// Reference ID by which the quote is looked up and changed.
    pub quote_reference_id: Option<String>,
    /// Day from which the quote counts in the billing system, as `YYYY-MM-DD`.
    pub quote_date: Option<Date>,
    /// Problems found while checking or processing the request. At most 20 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Warnings from validation or processing, one entry each. At most 20 items.
    pub warnings: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Submits an approved quote so that its subscriptions are provisioned.
///
/// Quotes that are not approved cannot be submitted.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{SubmitSubscriptionQuote, SubscriptionQuoteDocument, SubscriptionQuoteDocumentType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SubmitSubscriptionQuote::new(
///     "Zl3aVt0bQ9y",
///     "PO-2026-0142",
///     vec![
///         SubscriptionQuoteDocument::new()
///             .document_reference_id("Zl3aVt0bQ9y")
///             .document_type(SubscriptionQuoteDocumentType::PurchaseOrder),
///     ],
/// )
/// .comments("Please start the service on February 1.")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/PATCH/commerce/quotes/{quoteReferenceId}/fulfillment)
#[zoom_endpoint(
    PATCH "/commerce/quotes/<quote_reference_id>/fulfillment" -> (),
    rate_limit = Medium,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [
        (400, 6200, LICENSE_MISSING_6200 = "a license is missing"),
        (400, 6201, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 6202, LICENSE_MISSING_6202 = "a license is missing"),
        (400, 6203, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (500, 6220, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubmitSubscriptionQuote {
    /// Reference ID of the quote.
    pub quote_reference_id: String,
    /// Number of the purchase order.
    pub po_number: String,
    /// Notes that are added to the quote negotiation.
    #[length(..=1000)]
    pub comments: Option<String>,
    /// Uploaded files, one entry each. At most 10 items.
    pub documents: Vec<SubscriptionQuoteDocument>,
}

/// Document to submit with a quote, by type and reference ID.
///
/// Element of `documents` in [`SubmitSubscriptionQuote`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteDocument {
    /// Reference ID of the file, which Zoom assigns when the file is uploaded.
    pub document_reference_id: Option<String>,
    /// Kind of document, such as a purchase order.
    pub document_type: Option<SubscriptionQuoteDocumentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of document, such as a purchase order.
///
/// Values of `document_type` in [`SubscriptionQuoteDocument`].
#[zoom_enum]
pub enum SubscriptionQuoteDocumentType {
    /// `Purchase Order`.
    #[value("Purchase Order")]
    PurchaseOrder,
    /// `Customer Acceptance`: Document by which the customer accepts the quote.
    #[value("Customer Acceptance")]
    CustomerAcceptance,
    /// `Other`.
    #[value("Other")]
    Other,
}
