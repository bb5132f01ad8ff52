//! Quote, quote: 2 operations.

use zoom_core::{Date, Extra, Value, zoom_endpoint, zoom_object};

use super::{
    ChargeModel, ChargeType, DiscountLevel, DiscountType, DiscountedCharges, EndCustomerLanguage, FreeMonthsReasonCode,
    MoneyAmount, NewSubscriptionSubReseller, ProfessionalServices, QuoteAddedOrChangedOffer,
    QuoteAmendSubscriptionRenewSubscription, QuoteMetrics, QuoteUpgradedOffer, RemovedOffer, RequestProblem,
    SubscriptionCancellation, SubscriptionQuoteStatus, SubscriptionTerm, SubscriptionUpdate, TrialOrSale,
    TypedAttribute,
};

/// Creates a quote for subscriptions of a Zoom partner's end customers.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{CreateSubscriptionQuote, QuoteAddedOrChangedOffer, QuoteNewSubscription, SubscriptionQuoteHeader, SubscriptionTerm};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubscriptionQuote::new(SubscriptionQuoteHeader::new(
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// ))
/// .create_subscriptions(vec![
///     QuoteNewSubscription::new(
///         "7654321",
///         SubscriptionTerm::new("TERMED")
///             .term_period(12)
///             .start_date("2026-02-01".parse::<zoom_core::Date>()?),
///         "USD",
///     )
///     .end_customer_crm_account_number("1234567")
///     .renewal_term(SubscriptionTerm::new("TERMED").term_period(12))
///     .add_offers(vec![QuoteAddedOrChangedOffer::new("Zl3aVt0bQ9y").quantity(50)]),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/POST/commerce/quote)
#[zoom_endpoint(
    POST "/commerce/quote" -> CreateSubscriptionQuoteResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [
        (400, 5135, INVALID_PARAMETER_5135 = "a parameter is invalid"),
        (400, 5136, INVALID_PARAMETER_5136 = "a parameter is invalid"),
        (400, 5142, INVALID_PARAMETER_5142 = "a parameter is invalid"),
        (400, 5601, PARAMETER_MISSING_OR_INVALID_5601 = "a parameter is missing or invalid"),
        (400, 5604, NO_PRICE_LIST_HAS_THIS_NUMBER_5604 = "no price list has this number"),
        (400, 5660, NO_PRICE_LIST_HAS_THIS_NUMBER_5660 = "no price list has this number"),
        (400, 5605, REQUEST_BODY_MISSING = "the request body is missing"),
        (400, 5606, QUOTE_HEADER_MISSING = "the quote header is missing"),
        (400, 5607, QUOTE_DATE_MISSING = "the quote date is missing"),
        (400, 5608, INVALID_QUOTE_DATE_FORMAT = "the quote date format is invalid"),
        (400, 5609, DATE_IN_PAST = "the date is in the past"),
        (400, 5611, INVALID_QUANTITY = "the quantity is invalid"),
        (400, 5610, INVALID_PO_NUMBER = "the po number is invalid"),
        (400, 5623, INVALID_QUOTE_TYPE = "the quote type is invalid"),
        (400, 5616, PARAMETER_MISSING_OR_INVALID_5616 = "a parameter is missing or invalid"),
        (400, 5617, PARAMETER_MISSING_OR_INVALID_5617 = "a parameter is missing or invalid"),
        (400, 5618, SUB_RESELLER_ACCOUNT_NAME_MISSING = "the sub reseller account name is missing"),
        (400, 5619, START_DATE_MISSING = "the start date is missing"),
        (400, 5002, INVALID_CANCEL_ON_DATE_FORMAT = "the cancel on date format is invalid"),
        (400, 5678, INVALID_SUBSCRIPTION_NUMBER = "the subscription number is invalid"),
        (400, 5625, LIMIT_EXCEEDED_5625 = "a limit was exceeded"),
        (400, 5627, PARAMETER_MISSING_OR_INVALID_5627 = "a parameter is missing or invalid"),
        (400, 5629, PARAMETER_MISSING_OR_INVALID_5629 = "a parameter is missing or invalid"),
        (400, 5630, PARAMETER_MISSING_OR_INVALID_5630 = "a parameter is missing or invalid"),
        (400, 5633, PARAMETER_MISSING_OR_INVALID_5633 = "a parameter is missing or invalid"),
        (400, 5634, LIMIT_EXCEEDED_5634 = "a limit was exceeded"),
        (400, 5635, PARAMETER_MISSING_OR_INVALID_5635 = "a parameter is missing or invalid"),
        (400, 5636, LIMIT_EXCEEDED_5636 = "a limit was exceeded"),
        (400, 5639, PARAMETER_MISSING_OR_INVALID_5639 = "a parameter is missing or invalid"),
        (400, 5009, VALUE_MUST_BE_WHOLE_NUMBER = "the value must be a whole number"),
        (500, 5632, QUOTE_NOT_PROCESSED = "the quote could not be processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubscriptionQuote {
    /// Account number, in Zoom's CRM (customer relationship management) system, of the invoice owner, if that is a sibling account, a term that Zoom does not define.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Type, description, dates and negotiation note of the quote as a whole.
    pub header: SubscriptionQuoteHeader,
    /// New subscriptions in the quote, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<QuoteNewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 1 item.
    pub amend_subscriptions: Option<Vec<QuoteSubscriptionAmendment>>,
}

/// Type, description, dates and negotiation note of the quote as a whole.
///
/// Value of `header` in [`CreateSubscriptionQuote`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteHeader {
    /// Whether the quote covers a trial or a sale. Default: `sale`.
    pub quote_type: Option<TrialOrSale>,
    /// Free text that says what the quote is for.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
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

/// New subscription in a quote to create or preview, with its end customer, terms and offers.
///
/// Element of `create_subscriptions` in [`CreateSubscriptionQuote`] and [`PreviewQuote`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QuoteNewSubscription {
    /// Zoom account number of the end customer.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// Account number of the end customer in Zoom's CRM (customer relationship management) system.
    pub end_customer_crm_account_number: Option<String>,
    /// Number, in Zoom's CRM (customer relationship management) system, of the person to whom the subscription is sold. Required in requests.
    #[required(new)]
    pub sold_to_crm_contact_number: Option<String>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// First term of the subscription, with its length and dates. Required in requests.
    #[required(new)]
    pub initial_term: Option<SubscriptionTerm>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<NewSubscriptionSubReseller>,
    /// Day on which the service begins, as `YYYY-MM-DD`; not later than `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// Day on which the paid period begins, after any free period, as `YYYY-MM-DD`.
    pub paid_period_start_date: Option<Date>,
    /// Why the subscription has a free period, if it has one.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// ISO 4217 code of the currency. Required in requests.
    #[required(new)]
    #[length(..=3)]
    pub currency: Option<String>,
    /// Whether the subscription renews itself at the end of each term. Default: `true`.
    pub auto_renew: Option<bool>,
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

/// Change to an existing subscription in a quote to create or preview: offers to add, upgrade, update or remove, or its renewal or cancellation.
///
/// Element of `amend_subscriptions` in [`CreateSubscriptionQuote`] and [`PreviewQuote`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionAmendment {
    /// Number of the subscription that is amended; not used for trials.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer; required to amend a trial, ignored for paid subscriptions.
    pub end_customer_account_number: Option<String>,
    /// Offers that are added to the subscription, one entry each. At most 5 items.
    pub add_offers: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<QuoteAddedOrChangedOffer>>,
    /// Offers in the subscription to upgrade; not for trials. At most 5 items.
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
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Further name-value pairs that the partner wants to track. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateSubscriptionQuote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSubscriptionQuoteResponse {
    /// State of the quote.
    pub status: Option<SubscriptionQuoteStatus>,
    /// Reference ID by which the quote is looked up and changed.
    pub quote_reference_id: Option<String>,
    /// Day from which the quote counts in the billing system, as `YYYY-MM-DD`.
    pub quote_date: Option<Date>,
    /// Problems found while checking or processing the request. At most 20 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Validates a quote and returns its metrics, such as total contract value (TCV), discounts and net monthly recurring revenue (MRR).
///
/// No quote is submitted.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{PreviewQuote, QuoteAddedOrChangedOffer, QuoteHeader, QuoteNewSubscription, SubscriptionTerm};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PreviewQuote::new(QuoteHeader::new(
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// ))
/// .create_subscriptions(vec![
///     QuoteNewSubscription::new(
///         "7654321",
///         SubscriptionTerm::new("TERMED")
///             .term_period(12)
///             .start_date("2026-02-01".parse::<zoom_core::Date>()?),
///         "USD",
///     )
///     .end_customer_crm_account_number("1234567")
///     .renewal_term(SubscriptionTerm::new("TERMED").term_period(12))
///     .add_offers(vec![QuoteAddedOrChangedOffer::new("Zl3aVt0bQ9y").quantity(50)]),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/quote/POST/commerce/quote/preview)
#[zoom_endpoint(
    POST "/commerce/quote/preview" -> PreviewQuoteResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [(500, 6103, SERVER_ERROR = "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PreviewQuote {
    /// Account number, in Zoom's CRM (customer relationship management) system, of the invoice owner, if that is a sibling account, a term that Zoom does not define.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Type, description, dates and negotiation note of the quote as a whole.
    pub header: QuoteHeader,
    /// New subscriptions in the quote, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<QuoteNewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 1 item.
    pub amend_subscriptions: Option<Vec<QuoteSubscriptionAmendment>>,
}

/// Type, description, dates and negotiation note of the quote as a whole.
///
/// Value of `header` in [`PreviewQuote`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QuoteHeader {
    /// Whether the quote covers a trial or a sale. Default: `sale`.
    pub quote_type: Option<TrialOrSale>,
    /// Free text that says what the quote is for.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Day from which the quote counts in the billing system, as `YYYY-MM-DD`. Required in requests.
    #[required(new)]
    pub quote_date: Option<Date>,
    /// Day on which the quote expires, as `YYYY-MM-DD`: by default 30 days after its creation, at most 180.
    pub quote_expiry_date: Option<Date>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Note for the negotiation of the quote, such as the reason for a discount.
    #[length(..=1000)]
    pub negotiation_note: Option<String>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`PreviewQuote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PreviewQuoteResponse {
    /// State of the previewed quote: Zoom lists `submitted` and `failedToSubmit`, although a preview submits no quote.
    pub status: Option<SubscriptionQuoteStatus>,
    /// Reference ID of the previewed quote; Zoom does not explain its use, as a preview submits no quote.
    pub quote_reference_id: Option<String>,
    /// Day from which the quote counts in the billing system; Zoom does not state the format, but its example is `07-01-2024`.
    pub quote_date: Option<String>,
    /// Contract value, monthly revenue and similar sums of the quote.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Expected sums of each subscription, one entry each. At most 1 item.
    pub subscription_preview: Option<Vec<QuoteSubscriptionPreview>>,
    /// Sums for each item of the subscription, one entry each. At most 30 items.
    pub subscription_item_metrics: Option<Vec<QuoteSubscriptionItemMetric>>,
    /// Problems found while checking or processing the request. At most 20 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Warnings from validation or processing, one entry each. At most 20 items.
    pub warnings: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Financial figures of a subscription in the preview of a quote, such as its monthly recurring revenue (MRR) and total discount.
///
/// Element of `subscription_preview` in [`PreviewQuoteResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionPreview {
    /// Number that identifies the subscription, blank until it has been created; Zoom documents an object here, but its example is text.
    pub subscription_number: Option<Value>,
    /// Total contract value (TCV): what the subscription would book over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer in the preview of a quote, with its monthly recurring revenue (MRR) and charges.
///
/// Element of `subscription_item_metrics` in [`PreviewQuoteResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionItemMetric {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Stock keeping unit (SKU) by which the offer is ordered.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<QuoteSubscriptionItemMetricCharge>>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<MoneyAmount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for an offer in the preview of a quote, with its prices and discounts.
///
/// Element of `charges` in [`QuoteSubscriptionItemMetric`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionItemMetricCharge {
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// Price at which the charge is sold.
    pub sale_price: Option<MoneyAmount>,
    /// Price after discounts, with its currency.
    pub net_price: Option<MoneyAmount>,
    /// Amount after discounts, with its currency; Zoom does not document how it differs from `net_price`.
    pub net_amount: Option<MoneyAmount>,
    /// Discounts that apply or are requested, one entry each.
    pub discounts: Option<Vec<ItemMetricChargeDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Discount on a charge in the preview of a quote, as a percentage or an amount.
///
/// Element of `discounts` in [`QuoteSubscriptionItemMetricCharge`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ItemMetricChargeDiscount {
    /// Reason for the discount, such as a registered deal.
    pub discount_type: Option<DiscountType>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// Kinds of charges that the discount reduces: one-time, recurring, usage or a combination.
    pub apply_to: Option<DiscountedCharges>,
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
