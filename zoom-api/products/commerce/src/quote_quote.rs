//! Quote, quote: 2 operations.

use zoom_core::{Date, Value, zoom_endpoint, zoom_object};

use super::{
    AdditionalAttribute, ApplyTo, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType,
    CreateSubscriptionSubReseller, DiscountLevel, DiscountType, EndCustomerLanguage, Error, FreeMonthsReasonCode,
    InitialTerm, OrderType, PartnerAmendSubscriptionRenewSubscription, PartnerAmendSubscriptionUpgradeOffer,
    PartnerCreateSubscriptionAddOffer, ProfessionalServices, QuoteMetrics, RemoveOffer,
    SubscriptionQuoteForZoomPartnerStatus, UpdateSubscription,
};

/// Create subscription quote for zoom partner.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::commerce::{CreateSubscriptionQuoteForZoomPartner, SubscriptionQuoteForZoomPartnerHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateSubscriptionQuoteForZoomPartner::new(SubscriptionQuoteForZoomPartnerHeader::default())
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
        (400, 5135, "a parameter is not valid"),
        (400, 5136, "a parameter is not valid"),
        (400, 5142, "a parameter is not valid"),
        (400, 5601, "a parameter is missing or not valid"),
        (400, 5604, "the request is not accepted"),
        (400, 5660, "the request is not accepted"),
        (400, 5605, "a parameter is missing or not valid"),
        (400, 5606, "a parameter is missing or not valid"),
        (400, 5607, "a parameter is missing or not valid"),
        (400, 5608, "the quote date format is not valid"),
        (400, 5609, "not possible at this time"),
        (400, 5611, "the quantity is not valid"),
        (400, 5610, "the po number is not valid"),
        (400, 5623, "the quote type is not valid"),
        (400, 5616, "a parameter is missing or not valid"),
        (400, 5617, "a parameter is missing or not valid"),
        (400, 5618, "a parameter is missing or not valid"),
        (400, 5619, "a parameter is missing or not valid"),
        (400, 5002, "the cancel on date format is not valid"),
        (400, 5678, "the subscription number is not valid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or not valid"),
        (400, 5629, "a parameter is missing or not valid"),
        (400, 5630, "a parameter is missing or not valid"),
        (400, 5633, "a parameter is missing or not valid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or not valid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or not valid"),
        (400, 5009, "a parameter is not valid"),
        (500, 5632, "it could not be done"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionQuoteForZoomPartner {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: SubscriptionQuoteForZoomPartnerHeader,
    /// Create subscriptions: at most 1 of them.
    pub create_subscriptions: Option<Vec<ForZoomPartnerCreateSubscription>>,
    /// Amend subscriptions: at most 1 of them.
    pub amend_subscriptions: Option<Vec<ForZoomPartnerAmendSubscription>>,
}

/// Subscription quote for zoom partner header.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionQuoteForZoomPartnerHeader {
    /// Quote type: `sale` unless said.
    pub quote_type: Option<OrderType>,
    /// Quote description: at most 500 characters.
    pub quote_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Quote date: required in a request.
    pub quote_date: Option<Date>,
    /// Quote expiry date.
    pub quote_expiry_date: Option<Date>,
    /// Negotiation note: at most 1000 characters.
    pub negotiation_note: Option<String>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// For zoom partner create subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForZoomPartnerCreateSubscription {
    /// End customer account number: at most 10 characters.
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number.
    pub end_customer_crm_account_number: Option<String>,
    /// Sold to CRM contact number: required in a request.
    pub sold_to_crm_contact_number: Option<String>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Initial term: required in a request.
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
    /// Currency: required in a request, at most 3 characters.
    pub currency: Option<String>,
    /// Auto renew: `true` unless said.
    pub auto_renew: Option<bool>,
    /// Add offers: at most 10 of them.
    pub add_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Add add ons: at most 10 of them.
    pub add_add_ons: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// For zoom partner amend subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForZoomPartnerAmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// End customer account number.
    pub end_customer_account_number: Option<String>,
    /// Add offers: at most 5 of them.
    pub add_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Add add ons: at most 5 of them.
    pub add_add_ons: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Upgrade offers: at most 5 of them.
    pub upgrade_offers: Option<Vec<PartnerAmendSubscriptionUpgradeOffer>>,
    /// Remove offers: at most 5 of them.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 of them.
    pub update_offers: Option<Vec<PartnerCreateSubscriptionAddOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<PartnerAmendSubscriptionRenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// What [`CreateSubscriptionQuoteForZoomPartner`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionQuoteForZoomPartnerResponse {
    /// Status.
    pub status: Option<SubscriptionQuoteForZoomPartnerStatus>,
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote date.
    pub quote_date: Option<Date>,
    /// Errors: at most 20 of them.
    pub errors: Option<Vec<Error>>,
}

/// Preview quote.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::commerce::{PreviewQuote, QuoteHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = PreviewQuote::new(QuoteHeader::default()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/quote/preview" -> PreviewQuoteResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [(500, 6103, "a fault on Zoom's side")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreviewQuote {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: QuoteHeader,
    /// Create subscriptions: at most 1 of them.
    pub create_subscriptions: Option<Vec<ForZoomPartnerCreateSubscription>>,
    /// Amend subscriptions: at most 1 of them.
    pub amend_subscriptions: Option<Vec<ForZoomPartnerAmendSubscription>>,
}

/// Quote header.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteHeader {
    /// Quote type: `sale` unless said.
    pub quote_type: Option<OrderType>,
    /// Quote description: at most 500 characters.
    pub quote_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Quote date: required in a request.
    pub quote_date: Option<Date>,
    /// Quote expiry date.
    pub quote_expiry_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Negotiation note: at most 1000 characters.
    pub negotiation_note: Option<String>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// What [`PreviewQuote`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Subscription preview: at most 1 of them.
    pub subscription_preview: Option<Vec<QuoteSubscriptionPreview>>,
    /// Subscription item metrics: at most 30 of them.
    pub subscription_item_metrics: Option<Vec<QuoteSubscriptionItemMetric>>,
    /// Errors: at most 20 of them.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 20 of them.
    pub warnings: Option<Vec<Error>>,
}

/// Quote subscription preview.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteSubscriptionPreview {
    /// Subscription number.
    pub subscription_number: Option<Value>,
    /// Tcv.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}

/// Quote subscription item metric.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Charges: at most 5 of them.
    pub charges: Option<Vec<QuoteSubscriptionItemMetricCharge>>,
    /// Mrr.
    pub mrr: Option<BillingDocumentBalance>,
}

/// Quote subscription item metric charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Item metric charge discount.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
