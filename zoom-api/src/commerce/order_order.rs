//! Order, order: 2 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AdditionalAttribute, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType,
    CreateSubscriptionSubReseller, Discount, EndCustomerLanguage, Error, FreeMonthsReasonCode, InitialTerm,
    OfferAttribute, OrderStatus, OrderType, ProfessionalServices, RemoveOffer, SubscriptionStatus, UpdateSubscription,
};

/// Create subscription order for zoom partner.
///
/// Not to be had in Zoom's government cloud.
#[zoom_endpoint(
    POST "/commerce/order" -> CreateSubscriptionOrderForZoomPartnerResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, "a parameter is not valid"),
        (400, 5692, "the number can't be used"),
        (400, 5147, "the number can't be used"),
        (400, 5601, "a parameter is missing or not valid"),
        (400, 5604, "the request is not accepted"),
        (400, 5660, "the request is not accepted"),
        (400, 5605, "a parameter is missing or not valid"),
        (400, 5606, "a parameter is missing or not valid"),
        (400, 5607, "a parameter is missing or not valid"),
        (400, 5608, "the order date format is not valid"),
        (400, 5609, "not possible at this time"),
        (400, 5611, "the quantity is not valid"),
        (400, 5610, "the po number is not valid"),
        (400, 5623, "a parameter is missing or not valid"),
        (400, 5616, "a parameter is missing or not valid"),
        (400, 5617, "a parameter is missing or not valid"),
        (400, 5618, "a parameter is missing or not valid"),
        (400, 5619, "a parameter is missing or not valid"),
        (400, 5002, "the cancel on date format is not valid"),
        (400, 5678, "a parameter is not valid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or not valid"),
        (400, 5629, "a parameter is missing or not valid, or no permission"),
        (400, 5630, "a parameter is missing or not valid"),
        (400, 5633, "a parameter is missing or not valid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or not valid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or not valid"),
        (400, 5009, "a parameter is not valid"),
        (400, 5628, "something that the request names does not exist"),
        (500, 5632, "it could not be done"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionOrderForZoomPartner {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: ForZoomPartnerHeader,
    /// Create subscriptions: at most 1 of them.
    pub create_subscriptions: Option<Vec<CreateSubscription>>,
    /// Amend subscriptions: at most 1 of them.
    pub amend_subscriptions: Option<Vec<AmendSubscription>>,
}

/// For zoom partner header.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForZoomPartnerHeader {
    /// Order type: `sale` unless said.
    pub order_type: Option<OrderType>,
    /// Order description: at most 500 characters.
    pub order_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Order date: required in a request.
    pub order_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Create subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscription {
    /// End customer account number: at most 10 characters.
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number: required in a request.
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
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 10 of them.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Add offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOffer {
    /// Offer price list ID: required in a request.
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Offer attributes: at most 10 of them.
    pub offer_attributes: Option<Vec<OfferAttribute>>,
}

/// Amend subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// Add offers: at most 5 of them.
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 5 of them.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Upgrade offers: at most 5 of them.
    pub upgrade_offers: Option<Vec<UpgradeOffer>>,
    /// Remove offers: at most 5 of them.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 of them.
    pub update_offers: Option<Vec<AddOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<RenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
    /// Update trial subscription.
    pub update_trial_subscription: Option<UpdateTrialSubscription>,
}

/// Upgrade offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeOffer {
    /// New offer price list ID.
    pub new_offer_price_list_id: Option<String>,
    /// New partner sku code.
    pub new_partner_sku_code: Option<String>,
    /// Old offer price list ID.
    pub old_offer_price_list_id: Option<String>,
    /// Old partner sku code.
    pub old_partner_sku_code: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date: required in a request.
    pub start_date: Option<Date>,
    /// Offer attributes: at most 10 of them.
    pub offer_attributes: Option<Vec<OfferAttribute>>,
}

/// Renew subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
}

/// Update trial subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTrialSubscription {
    /// Extend trial offers: at most 10 of them.
    pub extend_trial_offers: Option<Vec<ExtendTrialOffer>>,
}

/// Extend trial offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendTrialOffer {
    /// Offer price list ID: required in a request.
    pub offer_price_list_id: Option<String>,
}

/// What [`CreateSubscriptionOrderForZoomPartner`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionOrderForZoomPartnerResponse {
    /// Status.
    pub status: Option<ForZoomPartnerStatus>,
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order number.
    pub order_number: Option<String>,
    /// Order date.
    pub order_date: Option<Date>,
    /// Subscriptions: at most 1 of them.
    pub subscriptions: Option<Vec<Subscription>>,
    /// Errors.
    pub errors: Option<Vec<Error>>,
}

/// What `status` can be.
#[zoom_enum]
pub enum ForZoomPartnerStatus {
    /// `failedToSubmit`.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`.
    Completed,
    /// `canceled`.
    Canceled,
    /// `submitted`.
    Submitted,
    /// `failed`.
    Failed,
}

/// Subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// Subscription status.
    pub subscription_status: Option<SubscriptionStatus>,
    /// Subscription owner ID.
    pub subscription_owner_id: Option<String>,
    /// Invoice owner ID.
    pub invoice_owner_id: Option<String>,
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
}

/// Preview order.
///
/// Not to be had in Zoom's government cloud.
#[zoom_endpoint(
    POST "/commerce/order/preview" -> PreviewOrderResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, "a parameter is not valid"),
        (400, 5692, "the number can't be used"),
        (400, 5142, "the number can't be used"),
        (400, 5601, "a parameter is missing or not valid"),
        (400, 5604, "the request is not accepted"),
        (400, 5660, "the request is not accepted"),
        (400, 5605, "a parameter is missing or not valid"),
        (400, 5606, "a parameter is missing or not valid"),
        (400, 5607, "a parameter is missing or not valid"),
        (400, 5608, "the order date format is not valid"),
        (400, 5609, "a limit is exceeded"),
        (400, 5610, "the po number is not valid"),
        (400, 5611, "the quantity is not valid"),
        (400, 5623, "the order type is not valid"),
        (400, 5616, "a parameter is missing or not valid"),
        (400, 5617, "a parameter is missing or not valid"),
        (400, 5618, "a parameter is missing or not valid"),
        (400, 5619, "a parameter is missing or not valid"),
        (400, 5002, "the cancel on date format is not valid"),
        (400, 5678, "a parameter is not valid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or not valid"),
        (400, 5629, "a parameter is missing or not valid, or no permission"),
        (400, 5630, "a parameter is missing or not valid"),
        (400, 5633, "a parameter is missing or not valid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or not valid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or not valid"),
        (400, 5648, "a parameter is missing or not valid"),
        (400, 5009, "a parameter is not valid"),
        (400, 5628, "something that the request names does not exist"),
        (500, 5632, "it could not be done"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreviewOrder {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: OrderHeader,
    /// Create subscriptions: at most 1 of them.
    pub create_subscriptions: Option<Vec<CreateSubscription>>,
    /// Amend subscriptions: at most 1 of them.
    pub amend_subscriptions: Option<Vec<OrderAmendSubscription>>,
}

/// Order header.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderHeader {
    /// Order type: `sale` unless said.
    pub order_type: Option<OrderType>,
    /// Order description: at most 500 characters.
    pub order_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Order date: required in a request.
    pub order_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<OfferAttribute>>,
}

/// Order amend subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderAmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// Add offers: at most 5 of them.
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 5 of them.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Upgrade offers: at most 5 of them.
    pub upgrade_offers: Option<Vec<UpgradeOffer>>,
    /// Remove offers: at most 5 of them.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 of them.
    pub update_offers: Option<Vec<AddOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<RenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
}

/// What [`PreviewOrder`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewOrderResponse {
    /// Status.
    pub status: Option<OrderStatus>,
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order date.
    pub order_date: Option<String>,
    /// Order metrics.
    pub order_metrics: Option<OrderMetrics>,
    /// Subscription preview.
    pub subscription_preview: Option<Vec<SubscriptionPreview>>,
    /// Subscription item metrics.
    pub subscription_item_metrics: Option<Vec<SubscriptionItemMetric>>,
    /// Errors: at most 20 of them.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 20 of them.
    pub warnings: Option<Vec<Error>>,
}

/// Order metrics.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderMetrics {
    /// Tcv.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total net amount.
    pub total_net_amount: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}

/// Subscription preview.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPreview {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Tcv.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total net amount.
    pub total_net_amount: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}

/// Subscription item metric.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionItemMetric {
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
    pub charges: Option<Vec<Charge>>,
    /// Mrr.
    pub mrr: Option<BillingDocumentBalance>,
}

/// Charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    /// Charge model.
    pub charge_model: Option<ChargeModel>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Sale price.
    pub sale_price: Option<BillingDocumentBalance>,
    /// Net price.
    pub net_price: Option<BillingDocumentBalance>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Discounts.
    pub discounts: Option<Vec<Discount>>,
}
