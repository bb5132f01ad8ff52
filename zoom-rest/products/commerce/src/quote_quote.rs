//! Quote, quote: 2 operations.

use zoom_core::{Date, Value, zoom_endpoint, zoom_object};

use super::{
    AdditionalAttribute, ApplyTo, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType,
    CreateSubscriptionSubReseller, DiscountLevel, DiscountType, EndCustomerLanguage, Error, FreeMonthsReasonCode,
    InitialTerm, OrderType, PartnerAmendSubscriptionRenewSubscription, PartnerAmendSubscriptionUpgradeOffer,
    PartnerCreateSubscriptionAddOffer, ProfessionalServices, QuoteMetrics, RemoveOffer,
    SubscriptionQuoteForZoomPartnerStatus, UpdateSubscription,
};

/// Create subscription quote for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{CreateSubscriptionQuoteForZoomPartner, SubscriptionQuoteForZoomPartnerHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubscriptionQuoteForZoomPartner::new(
///     SubscriptionQuoteForZoomPartnerHeader::new("2026-01-31".parse::<zoom_core::Date>()?),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/quote" -> CreateSubscriptionQuoteForZoomPartnerResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [
        (400, 5135, "a parameter is invalid"),
        (400, 5136, "a parameter is invalid"),
        (400, 5142, "a parameter is invalid"),
        (400, 5601, "a parameter is missing or invalid"),
        (400, 5604, "the request was rejected"),
        (400, 5660, "the request was rejected"),
        (400, 5605, "a parameter is missing or invalid"),
        (400, 5606, "a parameter is missing or invalid"),
        (400, 5607, "a parameter is missing or invalid"),
        (400, 5608, "the quote date format is invalid"),
        (400, 5609, "not possible at this time"),
        (400, 5611, "the quantity is invalid"),
        (400, 5610, "the po number is invalid"),
        (400, 5623, "the quote type is invalid"),
        (400, 5616, "a parameter is missing or invalid"),
        (400, 5617, "a parameter is missing or invalid"),
        (400, 5618, "a parameter is missing or invalid"),
        (400, 5619, "a parameter is missing or invalid"),
        (400, 5002, "the cancel on date format is invalid"),
        (400, 5678, "the subscription number is invalid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or invalid"),
        (400, 5629, "a parameter is missing or invalid"),
        (400, 5630, "a parameter is missing or invalid"),
        (400, 5633, "a parameter is missing or invalid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or invalid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or invalid"),
        (400, 5009, "a parameter is invalid"),
        (500, 5632, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubscriptionQuoteForZoomPartner {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: SubscriptionQuoteForZoomPartnerHeader,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<ForZoomPartnerCreateSubscription>>,
    /// Amend subscriptions: at most 1 items.
    pub amend_subscriptions: Option<Vec<ForZoomPartnerAmendSubscription>>,
}

/// Value of `header`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteForZoomPartnerHeader {
    /// Quote type: defaults to `sale`.
    pub quote_type: Option<OrderType>,
    /// Quote description.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Quote date: required in requests.
    #[required(new)]
    pub quote_date: Option<Date>,
    /// Quote expiry date.
    pub quote_expiry_date: Option<Date>,
    /// Negotiation note.
    #[length(..=1000)]
    pub negotiation_note: Option<String>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Element of `create_subscriptions`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ForZoomPartnerCreateSubscription {
    /// End customer account number.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number.
    pub end_customer_crm_account_number: Option<String>,
    /// Sold to CRM contact number: required in requests.
    #[required(new)]
    pub sold_to_crm_contact_number: Option<String>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Initial term: required in requests.
    #[required(new)]
    pub initial_term: Option<InitialTerm>,
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
    /// Sub reseller.
    pub sub_reseller: Option<CreateSubscriptionSubReseller>,
    /// Service start date.
    pub service_start_date: Option<Date>,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Free months reason code.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Currency: required in requests.
    #[required(new)]
    #[length(..=3)]
    pub currency: Option<String>,
    /// Auto renew: defaults to `true`.
    pub auto_renew: Option<bool>,
    /// Add offers: at most 10 items.
    pub add_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Add add ons: at most 10 items.
    pub add_add_ons: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Element of `amend_subscriptions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForZoomPartnerAmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// End customer account number.
    pub end_customer_account_number: Option<String>,
    /// Add offers: at most 5 items.
    pub add_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Add add ons: at most 5 items.
    pub add_add_ons: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Upgrade offers: at most 5 items.
    pub upgrade_offers: Option<Vec<PartnerAmendSubscriptionUpgradeOffer>>,
    /// Remove offers: at most 5 items.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 items.
    pub update_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<PartnerAmendSubscriptionRenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Response to [`CreateSubscriptionQuoteForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSubscriptionQuoteForZoomPartnerResponse {
    /// Status.
    pub status: Option<SubscriptionQuoteForZoomPartnerStatus>,
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote date.
    pub quote_date: Option<Date>,
    /// Errors: at most 20 items.
    pub errors: Option<Vec<Error>>,
}

/// Preview quote.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{PreviewQuote, QuoteHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PreviewQuote::new(
///     QuoteHeader::new("2026-01-31".parse::<zoom_core::Date>()?),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/quote/preview" -> PreviewQuoteResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [(500, 6103, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PreviewQuote {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: QuoteHeader,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<ForZoomPartnerCreateSubscription>>,
    /// Amend subscriptions: at most 1 items.
    pub amend_subscriptions: Option<Vec<ForZoomPartnerAmendSubscription>>,
}

/// Value of `header`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QuoteHeader {
    /// Quote type: defaults to `sale`.
    pub quote_type: Option<OrderType>,
    /// Quote description.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Quote date: required in requests.
    #[required(new)]
    pub quote_date: Option<Date>,
    /// Quote expiry date.
    pub quote_expiry_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Negotiation note.
    #[length(..=1000)]
    pub negotiation_note: Option<String>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Response to [`PreviewQuote`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PreviewQuoteResponse {
    /// Status.
    pub status: Option<SubscriptionQuoteForZoomPartnerStatus>,
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote date.
    pub quote_date: Option<String>,
    /// Quote metrics.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Subscription preview: at most 1 items.
    pub subscription_preview: Option<Vec<QuoteSubscriptionPreview>>,
    /// Subscription item metrics: at most 30 items.
    pub subscription_item_metrics: Option<Vec<QuoteSubscriptionItemMetric>>,
    /// Errors: at most 20 items.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 20 items.
    pub warnings: Option<Vec<Error>>,
}

/// Element of `subscription_preview`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionPreview {
    /// Subscription number.
    pub subscription_number: Option<Value>,
    /// TCV.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}

/// Element of `subscription_item_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionItemMetric {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Charges: at most 5 items.
    pub charges: Option<Vec<QuoteSubscriptionItemMetricCharge>>,
    /// Mrr.
    pub mrr: Option<BillingDocumentBalance>,
}

/// Element of `charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteSubscriptionItemMetricCharge {
    /// Charge model.
    pub charge_model: Option<ChargeModel>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Sale price.
    pub sale_price: Option<BillingDocumentBalance>,
    /// Net price.
    pub net_price: Option<BillingDocumentBalance>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Discounts.
    pub discounts: Option<Vec<ItemMetricChargeDiscount>>,
}

/// Element of `discounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ItemMetricChargeDiscount {
    /// Discount type.
    pub discount_type: Option<DiscountType>,
    /// Percent value.
    pub percent_value: Option<f64>,
    /// Amount value.
    pub amount_value: Option<f64>,
    /// Apply to.
    pub apply_to: Option<ApplyTo>,
    /// Apply to charge.
    pub apply_to_charge: Option<String>,
    /// Discount level.
    pub discount_level: Option<DiscountLevel>,
    /// Discount program.
    pub discount_program: Option<String>,
}
