//! Order, orders: 2 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AgreementDates, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType, DateFilterOption, Discount,
    EndCustomerLanguage, Error, FreeMonthsReasonCode, IdCreateSubscriptionInitialTerm, InvoiceOwnerAccount,
    OfferAttribute, OrderStatus, OrderType, PaymentTerm, ProfessionalServices, SoldToContact, SubscriptionMetrics,
    TransactionType, UpdateSubscription,
};

/// Get all orders for zoom partner.
///
/// Not to be had in Zoom's government cloud.
#[zoom_endpoint(
    GET "/commerce/orders" -> AllOrdersForZoomPartner,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [
        (400, 5623, "the order type is not valid"),
        (400, 5689, "the order status is not valid"),
        (400, 5000, "the sort values is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllOrdersForZoomPartner {
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// How many records a page holds: from 20 to 100, `20` unless said.
    pub page_size: Option<i64>,
    /// Page num.
    pub page_num: Option<String>,
    /// Date filter option: `effectiveDate` unless said.
    pub date_filter_option: Option<DateFilterOption>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Order type: `sale` unless said.
    pub order_type: Option<OrderType>,
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order number.
    pub order_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// End customer name.
    pub end_customer_name: Option<String>,
    /// End customer CRM account number.
    pub end_customer_crm_account_number: Option<String>,
    /// End customer zoom account number: 3 to 10 characters.
    pub end_customer_zoom_account_number: Option<String>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
    /// Sub reseller CRM account number.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Invoice owner name.
    pub invoice_owner_name: Option<String>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Subscription number: 3 to 15 characters.
    pub subscription_number: Option<String>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Sort: `updatedDate.asc` unless said.
    pub sort: Option<ForZoomPartnerSort>,
}

/// What `sort` can be.
#[zoom_enum]
pub enum ForZoomPartnerSort {
    /// `orderNumber.asc`.
    #[value("orderNumber.asc")]
    OrderNumberAsc,
    /// `orderNumber.desc`.
    #[value("orderNumber.desc")]
    OrderNumberDesc,
    /// `orderReferenceId.asc`.
    #[value("orderReferenceId.asc")]
    OrderReferenceIdAsc,
    /// `orderReferenceId.desc`.
    #[value("orderReferenceId.desc")]
    OrderReferenceIdDesc,
    /// `zoomAccountNumber.asc`.
    #[value("zoomAccountNumber.asc")]
    ZoomAccountNumberAsc,
    /// `dealRegistrationNumber.asc`.
    #[value("dealRegistrationNumber.asc")]
    DealRegistrationNumberAsc,
    /// `dealRegistrationNumber.desc`.
    #[value("dealRegistrationNumber.desc")]
    DealRegistrationNumberDesc,
    /// `poNumber.asc`.
    #[value("poNumber.asc")]
    PoNumberAsc,
    /// `poNumber.desc`.
    #[value("poNumber.desc")]
    PoNumberDesc,
    /// `subResellerName.asc`.
    #[value("subResellerName.asc")]
    SubResellerNameAsc,
    /// `subResellerName.desc`.
    #[value("subResellerName.desc")]
    SubResellerNameDesc,
    /// `status.asc`.
    #[value("status.asc")]
    StatusAsc,
    /// `status.desc`.
    #[value("status.desc")]
    StatusDesc,
    /// `effectiveDate.asc`.
    #[value("effectiveDate.asc")]
    EffectiveDateAsc,
    /// `effectiveDate.desc`.
    #[value("effectiveDate.desc")]
    EffectiveDateDesc,
    /// `updatedDate.asc`.
    #[value("updatedDate.asc")]
    UpdatedDateAsc,
    /// `updatedDate.desc`.
    #[value("updatedDate.desc")]
    UpdatedDateDesc,
}

/// What [`GetAllOrdersForZoomPartner`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllOrdersForZoomPartner {
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// Order list: at most 100 of them.
    pub order_list: Option<Vec<OrderList>>,
}

/// Order list.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderList {
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order number.
    pub order_number: Option<String>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Order type.
    pub order_type: Option<OrderType>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Invoice owner name.
    pub invoice_owner_name: Option<String>,
    /// End customer account name.
    pub end_customer_account_name: Option<String>,
    /// End customer account number: at most 10 characters.
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number: at most 10 characters.
    pub end_customer_crm_account_number: Option<String>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
    /// Sub reseller CRM account number.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Creation date.
    pub creation_date: Option<Date>,
    /// Effective date.
    pub effective_date: Option<Date>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Tcv.
    pub tcv: Option<BillingDocumentBalance>,
    /// Updated date.
    pub updated_date: Option<Date>,
    /// Trade screening.
    pub trade_screening: Option<bool>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
}

/// Get order details by order reference ID.
///
/// Not to be had in Zoom's government cloud.
#[zoom_endpoint(
    GET "/commerce/orders/<order_reference_id>" -> OrderDetailsByOrderReferenceId,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [(404, 5009, "something that the request names does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrderDetailsByOrderReferenceId {
    /// Order reference ID.
    pub order_reference_id: String,
}

/// What [`GetOrderDetailsByOrderReferenceId`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailsByOrderReferenceId {
    /// Header.
    pub header: Option<OrderReferenceIdHeader>,
    /// Create subscription: at most 1 of them.
    pub create_subscription: Option<Vec<OrderReferenceIdCreateSubscription>>,
    /// Amend subscriptions: at most 5 of them.
    pub amend_subscriptions: Option<Vec<OrderReferenceIdAmendSubscription>>,
    /// Errors: at most 50 of them.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 50 of them.
    pub warnings: Option<Vec<Error>>,
}

/// Order reference ID header.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderReferenceIdHeader {
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order type.
    pub order_type: Option<String>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Order description: at most 500 characters.
    pub order_description: Option<String>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Order number.
    pub order_number: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Order date.
    pub order_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Trade screening.
    pub trade_screening: Option<bool>,
    /// Order metrics.
    pub order_metrics: Option<OrderReferenceIdHeaderOrderMetrics>,
    /// Additional attributes: at most 10 of them.
    pub additional_attributes: Option<Vec<OfferAttribute>>,
}

/// Order reference ID header order metrics.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderReferenceIdHeaderOrderMetrics {
    /// Tcv.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
    /// Total net amount.
    pub total_net_amount: Option<f64>,
}

/// Order reference ID create subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderReferenceIdCreateSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// End customer account.
    pub end_customer_account: Option<InvoiceOwnerAccount>,
    /// Invoice owner account.
    pub invoice_owner_account: Option<InvoiceOwnerAccount>,
    /// Sub reseller.
    pub sub_reseller: Option<InvoiceOwnerAccount>,
    /// Sold to contact.
    pub sold_to_contact: Option<SoldToContact>,
    /// Bill to contact.
    pub bill_to_contact: Option<SoldToContact>,
    /// Initial term.
    pub initial_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Renewal term.
    pub renewal_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Agreement dates.
    pub agreement_dates: Option<AgreementDates>,
    /// Sold to CRM contact number.
    pub sold_to_crm_contact_number: Option<String>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Payment term.
    pub payment_term: Option<PaymentTerm>,
    /// Service start date.
    pub service_start_date: Option<Date>,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Free months included.
    pub free_months_included: Option<bool>,
    /// Free months reason code.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Currency: at most 3 characters.
    pub currency: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Subscription metrics.
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Offers: at most 10 of them.
    pub offers: Option<Vec<Offer>>,
    /// Add ons: at most 10 of them.
    pub add_ons: Option<Vec<Offer>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Offer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Charges: at most 5 of them.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Offer charge.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCharge {
    /// Charge model.
    pub charge_model: Option<ChargeModel>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Charge ID.
    pub charge_id: Option<String>,
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

/// Order reference ID amend subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderReferenceIdAmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// End customer account.
    pub end_customer_account: Option<InvoiceOwnerAccount>,
    /// Invoice owner account.
    pub invoice_owner_account: Option<InvoiceOwnerAccount>,
    /// Sub reseller.
    pub sub_reseller: Option<InvoiceOwnerAccount>,
    /// Sold to contact.
    pub sold_to_contact: Option<IdAmendSubscriptionSoldToContact>,
    /// Bill to contact.
    pub bill_to_contact: Option<IdAmendSubscriptionSoldToContact>,
    /// Currency: at most 3 characters.
    pub currency: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Subscription metrics.
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Add offers: at most 5 of them.
    pub add_offers: Option<Vec<Offer>>,
    /// Add add ons: at most 5 of them.
    pub add_add_ons: Option<Vec<Offer>>,
    /// Upgrade offers: at most 5 of them.
    pub upgrade_offers: Option<Vec<IdAmendSubscriptionUpgradeOffer>>,
    /// Remove offers: at most 5 of them.
    pub remove_offers: Option<Vec<IdAmendSubscriptionRemoveOffer>>,
    /// Update offers: at most 5 of them.
    pub update_offers: Option<Vec<Offer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<IdAmendSubscriptionRenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
    /// Update trial subscription.
    pub update_trial_subscription: Option<IdAmendSubscriptionUpdateTrialSubscription>,
}

/// ID amend subscription sold to contact.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAmendSubscriptionSoldToContact {
    /// CRM account number.
    pub crm_account_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// ID amend subscription upgrade offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAmendSubscriptionUpgradeOffer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Old offer price list ID.
    pub old_offer_price_list_id: Option<String>,
    /// Old partner sku code.
    pub old_partner_sku_code: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Charges: at most 5 of them.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// ID amend subscription remove offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAmendSubscriptionRemoveOffer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Remove reason.
    pub remove_reason: Option<String>,
    /// Charges: at most 5 of them.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// ID amend subscription renew subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAmendSubscriptionRenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<IdCreateSubscriptionInitialTerm>,
}

/// ID amend subscription update trial subscription.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdAmendSubscriptionUpdateTrialSubscription {
    /// Extend trial offers: at most 10 of them.
    pub extend_trial_offers: Option<Vec<UpdateTrialSubscriptionExtendTrialOffer>>,
}

/// Update trial subscription extend trial offer.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTrialSubscriptionExtendTrialOffer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
}
