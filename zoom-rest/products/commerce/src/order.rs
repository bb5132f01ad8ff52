//! Order: 4 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AdditionalAttribute, AgreementDates, ApplyTo, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType,
    CreateSubscriptionSubReseller, DateFilterOption, DiscountLevel, DiscountType, EndCustomerLanguage, Error,
    FreeMonthsReasonCode, IdCreateSubscriptionInitialTerm, InitialTerm, InvoiceOwnerAccount, OfferAttribute, OrderType,
    PaymentTerm, ProfessionalServices, RemoveOffer, SoldToContact, SubscriptionMetrics, SubscriptionStatus,
    TransactionType, UpdateSubscription,
};

/// Create subscription order for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{CreateSubscriptionOrderForZoomPartner, ForZoomPartnerHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubscriptionOrderForZoomPartner::new(
///     ForZoomPartnerHeader::new("2026-01-31".parse::<zoom_core::Date>()?),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/order" -> CreateSubscriptionOrderForZoomPartnerResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, "a parameter is invalid"),
        (400, 5692, "the number cannot be used"),
        (400, 5147, "the number cannot be used"),
        (400, 5601, "a parameter is missing or invalid"),
        (400, 5604, "the request was rejected"),
        (400, 5660, "the request was rejected"),
        (400, 5605, "a parameter is missing or invalid"),
        (400, 5606, "a parameter is missing or invalid"),
        (400, 5607, "a parameter is missing or invalid"),
        (400, 5608, "the order date format is invalid"),
        (400, 5609, "not possible at this time"),
        (400, 5611, "the quantity is invalid"),
        (400, 5610, "the po number is invalid"),
        (400, 5623, "a parameter is missing or invalid"),
        (400, 5616, "a parameter is missing or invalid"),
        (400, 5617, "a parameter is missing or invalid"),
        (400, 5618, "a parameter is missing or invalid"),
        (400, 5619, "a parameter is missing or invalid"),
        (400, 5002, "the cancel on date format is invalid"),
        (400, 5678, "a parameter is invalid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or invalid"),
        (400, 5629, "a parameter is missing or invalid, or permission denied"),
        (400, 5630, "a parameter is missing or invalid"),
        (400, 5633, "a parameter is missing or invalid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or invalid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or invalid"),
        (400, 5009, "a parameter is invalid"),
        (400, 5628, "a resource named in the request does not exist"),
        (500, 5632, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubscriptionOrderForZoomPartner {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: ForZoomPartnerHeader,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<CreateSubscription>>,
    /// Amend subscriptions: at most 1 items.
    pub amend_subscriptions: Option<Vec<AmendSubscription>>,
}

/// Value of `header`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ForZoomPartnerHeader {
    /// Order type: defaults to `sale`.
    pub order_type: Option<OrderType>,
    /// Order description.
    #[length(..=500)]
    pub order_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Order date: required in requests.
    #[required(new)]
    pub order_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Element of `create_subscriptions`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateSubscription {
    /// End customer account number.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number: required in requests.
    #[required(new)]
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
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 10 items.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Add offer.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddOffer {
    /// Offer price list ID: required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<OfferAttribute>>,
}

/// Element of `amend_subscriptions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// Add offers: at most 5 items.
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 5 items.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Upgrade offers: at most 5 items.
    pub upgrade_offers: Option<Vec<UpgradeOffer>>,
    /// Remove offers: at most 5 items.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 items.
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

/// Element of `upgrade_offers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
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
    /// Start date: required in requests.
    #[required(new)]
    pub start_date: Option<Date>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<OfferAttribute>>,
}

/// Value of `renew_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
}

/// Value of `update_trial_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateTrialSubscription {
    /// Extend trial offers: at most 10 items.
    pub extend_trial_offers: Option<Vec<ExtendTrialOffer>>,
}

/// Element of `extend_trial_offers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ExtendTrialOffer {
    /// Offer price list ID: required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
}

/// Response to [`CreateSubscriptionOrderForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Subscriptions: at most 1 items.
    pub subscriptions: Option<Vec<Subscription>>,
    /// Errors.
    pub errors: Option<Vec<Error>>,
}

/// Values of `status`.
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

/// Element of `subscriptions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{OrderHeader, PreviewOrder};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PreviewOrder::new(
///     OrderHeader::new("2026-01-31".parse::<zoom_core::Date>()?),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/order/preview" -> PreviewOrderResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, "a parameter is invalid"),
        (400, 5692, "the number cannot be used"),
        (400, 5142, "the number cannot be used"),
        (400, 5601, "a parameter is missing or invalid"),
        (400, 5604, "the request was rejected"),
        (400, 5660, "the request was rejected"),
        (400, 5605, "a parameter is missing or invalid"),
        (400, 5606, "a parameter is missing or invalid"),
        (400, 5607, "a parameter is missing or invalid"),
        (400, 5608, "the order date format is invalid"),
        (400, 5609, "a limit is exceeded"),
        (400, 5610, "the po number is invalid"),
        (400, 5611, "the quantity is invalid"),
        (400, 5623, "the order type is invalid"),
        (400, 5616, "a parameter is missing or invalid"),
        (400, 5617, "a parameter is missing or invalid"),
        (400, 5618, "a parameter is missing or invalid"),
        (400, 5619, "a parameter is missing or invalid"),
        (400, 5002, "the cancel on date format is invalid"),
        (400, 5678, "a parameter is invalid"),
        (400, 5625, "a limit is exceeded"),
        (400, 5627, "a parameter is missing or invalid"),
        (400, 5629, "a parameter is missing or invalid, or permission denied"),
        (400, 5630, "a parameter is missing or invalid"),
        (400, 5633, "a parameter is missing or invalid"),
        (400, 5634, "a limit is exceeded"),
        (400, 5635, "a parameter is missing or invalid"),
        (400, 5636, "a limit is exceeded"),
        (400, 5639, "a parameter is missing or invalid"),
        (400, 5648, "a parameter is missing or invalid"),
        (400, 5009, "a parameter is invalid"),
        (400, 5628, "a resource named in the request does not exist"),
        (500, 5632, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PreviewOrder {
    /// Invoice owner CRM account number.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Header.
    pub header: OrderHeader,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<CreateSubscription>>,
    /// Amend subscriptions: at most 1 items.
    pub amend_subscriptions: Option<Vec<OrderAmendSubscription>>,
}

/// Value of `header`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct OrderHeader {
    /// Order type: defaults to `sale`.
    pub order_type: Option<OrderType>,
    /// Order description.
    #[length(..=500)]
    pub order_description: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Order date: required in requests.
    #[required(new)]
    pub order_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<OfferAttribute>>,
}

/// Element of `amend_subscriptions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderAmendSubscription {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Zoom account number.
    pub zoom_account_number: Option<String>,
    /// Add offers: at most 5 items.
    pub add_offers: Option<Vec<AddOffer>>,
    /// Add add ons: at most 5 items.
    pub add_add_ons: Option<Vec<AddOffer>>,
    /// Upgrade offers: at most 5 items.
    pub upgrade_offers: Option<Vec<UpgradeOffer>>,
    /// Remove offers: at most 5 items.
    pub remove_offers: Option<Vec<RemoveOffer>>,
    /// Update offers: at most 5 items.
    pub update_offers: Option<Vec<AddOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<RenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
}

/// Response to [`PreviewOrder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Errors: at most 20 items.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 20 items.
    pub warnings: Option<Vec<Error>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum OrderStatus {
    /// `draft`.
    Draft,
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

/// Value of `order_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderMetrics {
    /// TCV.
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

/// Element of `subscription_preview`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionPreview {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// TCV.
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

/// Element of `subscription_item_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Charges: at most 5 items.
    pub charges: Option<Vec<Charge>>,
    /// Mrr.
    pub mrr: Option<BillingDocumentBalance>,
}

/// Element of `charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Element of `discounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Discount {
    /// Discount type.
    pub discount_type: Option<DiscountType>,
    /// Percent value.
    pub percent_value: Option<f64>,
    /// Amount value.
    pub amount_value: Option<f64>,
    /// Apply to.
    pub apply_to: Option<ApplyTo>,
    /// Discount level.
    pub discount_level: Option<DiscountLevel>,
    /// Discount program.
    pub discount_program: Option<String>,
}

/// Get all orders for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetAllOrdersForZoomPartner;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAllOrdersForZoomPartner::new()
///     .invoice_owner_crm_account_number("+14155550100")
///     .page_size(100)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/orders" -> AllOrdersForZoomPartner,
    rate_limit = Medium,
    max_range = "3 years",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [
        (400, 5623, "the order type is invalid"),
        (400, 5689, "the order status is invalid"),
        (400, 5000, "the sort values are invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAllOrdersForZoomPartner {
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Records per page: defaults to `20`.
    #[range(20..=100)]
    pub page_size: Option<i64>,
    /// Page num.
    pub page_num: Option<String>,
    /// Date filter option: defaults to `effectiveDate`.
    pub date_filter_option: Option<DateFilterOption>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Order type: defaults to `sale`.
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
    /// End customer Zoom account number.
    #[length(3..=10)]
    pub end_customer_zoom_account_number: Option<String>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
    /// Sub reseller CRM account number.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Invoice owner name.
    pub invoice_owner_name: Option<String>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Subscription number.
    #[length(3..=15)]
    pub subscription_number: Option<String>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Sort: defaults to `updatedDate.asc`.
    pub sort: Option<ForZoomPartnerSort>,
}

/// Values of `sort`.
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

/// Response to [`GetAllOrdersForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllOrdersForZoomPartner {
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Order list: at most 100 items.
    pub order_list: Option<Vec<OrderList>>,
}

/// Element of `order_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// End customer account number.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// End customer CRM account number.
    #[length(..=10)]
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
    /// TCV.
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
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetOrderDetailsByOrderReferenceId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetOrderDetailsByOrderReferenceId::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/orders/<order_reference_id>" -> OrderDetailsByOrderReferenceId,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [(404, 5009, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOrderDetailsByOrderReferenceId {
    /// Order reference ID.
    pub order_reference_id: String,
}

/// Response to [`GetOrderDetailsByOrderReferenceId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderDetailsByOrderReferenceId {
    /// Header.
    pub header: Option<OrderReferenceIdHeader>,
    /// Create subscription: at most 1 items.
    pub create_subscription: Option<Vec<OrderReferenceIdCreateSubscription>>,
    /// Amend subscriptions: at most 5 items.
    pub amend_subscriptions: Option<Vec<OrderReferenceIdAmendSubscription>>,
    /// Errors: at most 50 items.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 50 items.
    pub warnings: Option<Vec<Error>>,
}

/// Value of `header`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderReferenceIdHeader {
    /// Order reference ID.
    pub order_reference_id: Option<String>,
    /// Order type.
    pub order_type: Option<String>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Order description.
    #[length(..=500)]
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
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<OfferAttribute>>,
}

/// Value of `order_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderReferenceIdHeaderOrderMetrics {
    /// TCV.
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

/// Element of `create_subscription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Subscription metrics.
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Offers: at most 10 items.
    pub offers: Option<Vec<Offer>>,
    /// Add ons: at most 10 items.
    pub add_ons: Option<Vec<Offer>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Offer.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Charges: at most 5 items.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Element of `charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Element of `amend_subscriptions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Subscription metrics.
    pub subscription_metrics: Option<SubscriptionMetrics>,
    /// Add offers: at most 5 items.
    pub add_offers: Option<Vec<Offer>>,
    /// Add add ons: at most 5 items.
    pub add_add_ons: Option<Vec<Offer>>,
    /// Upgrade offers: at most 5 items.
    pub upgrade_offers: Option<Vec<IdAmendSubscriptionUpgradeOffer>>,
    /// Remove offers: at most 5 items.
    pub remove_offers: Option<Vec<IdAmendSubscriptionRemoveOffer>>,
    /// Update offers: at most 5 items.
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
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Element of `upgrade_offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Charges: at most 5 items.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Element of `remove_offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Charges: at most 5 items.
    pub charges: Option<Vec<OfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Value of `renew_subscription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAmendSubscriptionRenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<IdCreateSubscriptionInitialTerm>,
}

/// Value of `update_trial_subscription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAmendSubscriptionUpdateTrialSubscription {
    /// Extend trial offers: at most 10 items.
    pub extend_trial_offers: Option<Vec<UpdateTrialSubscriptionExtendTrialOffer>>,
}

/// Element of `extend_trial_offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
