//! Order, order: 2 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ChargeModel, ChargeType, Discount, EndCustomerLanguage, FreeMonthsReasonCode, MoneyAmount, NamedAttribute,
    NewSubscriptionSubReseller, OrderStatus, ProfessionalServices, RemovedOffer, RequestProblem,
    SubscriptionCancellation, SubscriptionStatus, SubscriptionTerm, SubscriptionUpdate, TrialOrSale, TypedAttribute,
};

/// Places an order for end customers of a Zoom partner.
///
/// One order can both create a new subscription and amend an existing one.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{AddedOrChangedOffer, CreateSubscriptionOrder, NewSubscription, SubscriptionOrderHeader, SubscriptionTerm};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubscriptionOrder::new(SubscriptionOrderHeader::new(
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// ))
/// .create_subscriptions(vec![
///     NewSubscription::new(
///         "1234567",
///         "7654321",
///         SubscriptionTerm::new("TERMED")
///             .term_period(12)
///             .start_date("2026-02-01".parse::<zoom_core::Date>()?),
///         "USD",
///     )
///     .renewal_term(SubscriptionTerm::new("TERMED").term_period(12))
///     .add_offers(vec![AddedOrChangedOffer::new("Zl3aVt0bQ9y").quantity(50)]),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/order/POST/commerce/order)
#[zoom_endpoint(
    POST "/commerce/order" -> CreateSubscriptionOrderResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, INVALID_PARAMETER_5662 = "a parameter is invalid"),
        (400, 5692, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 5147, ACCOUNT_NOT_FOUND = "the account was not found"),
        (400, 5601, PARAMETER_MISSING_OR_INVALID_5601 = "a parameter is missing or invalid"),
        (400, 5604, NO_PRICE_LIST_HAS_THIS_NUMBER_5604 = "no price list has this number"),
        (400, 5660, NO_PRICE_LIST_HAS_THIS_NUMBER_5660 = "no price list has this number"),
        (400, 5605, REQUEST_BODY_MISSING = "the request body is missing"),
        (400, 5606, ORDER_HEADER_MISSING = "the order header is missing"),
        (400, 5607, ORDER_DATE_MISSING = "the order date is missing"),
        (400, 5608, INVALID_ORDER_DATE_FORMAT = "the order date format is invalid"),
        (400, 5609, DATE_IN_PAST = "the date is in the past"),
        (400, 5611, INVALID_QUANTITY = "the quantity is invalid"),
        (400, 5610, INVALID_PO_NUMBER = "the po number is invalid"),
        (400, 5623, PARAMETER_MISSING_OR_INVALID_5623 = "a parameter is missing or invalid"),
        (400, 5616, PARAMETER_MISSING_OR_INVALID_5616 = "a parameter is missing or invalid"),
        (400, 5617, PARAMETER_MISSING_OR_INVALID_5617 = "a parameter is missing or invalid"),
        (400, 5618, SUB_RESELLER_ACCOUNT_NAME_MISSING = "the sub reseller account name is missing"),
        (400, 5619, START_DATE_MISSING = "the start date is missing"),
        (400, 5002, INVALID_CANCEL_ON_DATE_FORMAT = "the cancel on date format is invalid"),
        (400, 5678, INVALID_PARAMETER_5678 = "a parameter is invalid"),
        (400, 5625, LIMIT_EXCEEDED_5625 = "a limit was exceeded"),
        (400, 5627, PARAMETER_MISSING_OR_INVALID_5627 = "a parameter is missing or invalid"),
        (400, 5629, "a parameter is missing or invalid, or permission denied"),
        (400, 5630, PARAMETER_MISSING_OR_INVALID_5630 = "a parameter is missing or invalid"),
        (400, 5633, PARAMETER_MISSING_OR_INVALID_5633 = "a parameter is missing or invalid"),
        (400, 5634, LIMIT_EXCEEDED_5634 = "a limit was exceeded"),
        (400, 5635, PARAMETER_MISSING_OR_INVALID_5635 = "a parameter is missing or invalid"),
        (400, 5636, LIMIT_EXCEEDED_5636 = "a limit was exceeded"),
        (400, 5639, PARAMETER_MISSING_OR_INVALID_5639 = "a parameter is missing or invalid"),
        (400, 5009, VALUE_MUST_BE_WHOLE_NUMBER = "the value must be a whole number"),
        (400, 5628, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (500, 5632, ORDER_NOT_PROCESSED = "the order could not be processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubscriptionOrder {
    /// Account number, in Zoom's CRM (customer relationship management) system, of the invoice owner, if that is a sibling account, a term that Zoom does not define.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Type, description, date and reference numbers of the order as a whole.
    pub header: SubscriptionOrderHeader,
    /// New subscriptions in the order, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 1 item.
    pub amend_subscriptions: Option<Vec<SubscriptionAmendment>>,
}

/// Type, description, date and reference numbers of the order as a whole.
///
/// Value of `header` in [`CreateSubscriptionOrder`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOrderHeader {
    /// Whether the order is a trial or a sale. Default: `sale`.
    pub order_type: Option<TrialOrSale>,
    /// Free text that describes the order.
    #[length(..=500)]
    pub order_description: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Day on which the order is to be entered in the billing system, as `YYYY-MM-DD`. Required in requests.
    #[required(new)]
    pub order_date: Option<Date>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// New subscription in an order, with its end customer, terms and offers.
///
/// Element of `create_subscriptions` in [`CreateSubscriptionOrder`] and [`PreviewOrder`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct NewSubscription {
    /// Zoom account number of the end customer.
    #[length(..=10)]
    pub end_customer_account_number: Option<String>,
    /// Account number of the end customer in Zoom's CRM (customer relationship management) system. Required in requests.
    #[required(new)]
    pub end_customer_crm_account_number: Option<String>,
    /// Number, in Zoom's CRM (customer relationship management) system, of the person to whom the subscription is sold. Required in requests.
    #[required(new)]
    pub sold_to_crm_contact_number: Option<String>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// First term of the subscription, with its length and dates. Required in requests.
    #[required(new)]
    pub initial_term: Option<SubscriptionTerm>,
    /// Term for which the subscription renews; required for paid subscriptions.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Sub-reseller through whom the sale is made; ignored if the order has a `deal_reg_number`, whose sub-reseller then applies.
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
    pub add_offers: Option<Vec<AddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 10 items.
    pub add_add_ons: Option<Vec<AddedOrChangedOffer>>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer or add-on that an order adds to a subscription or changes.
///
/// Element of `add_offers` and other members in [`NewSubscription`] and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddedOrChangedOffer {
    /// ID of the offer's price list. Required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// Day on which the change takes effect, from today until the subscription ends.
    pub start_date: Option<Date>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<NamedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to an existing subscription in an order: offers to add, upgrade, update or remove, or its renewal or cancellation.
///
/// Element of `amend_subscriptions` in [`CreateSubscriptionOrder`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAmendment {
    /// Number of the subscription that is amended; not used for trials.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer; required to amend a trial, ignored for paid subscriptions.
    pub zoom_account_number: Option<String>,
    /// Offers that are added to the subscription, one entry each. At most 5 items.
    pub add_offers: Option<Vec<AddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<AddedOrChangedOffer>>,
    /// Offers in the subscription to upgrade; not for trials. At most 5 items.
    pub upgrade_offers: Option<Vec<UpgradedOffer>>,
    /// Offers to take out of the subscription, one entry each. At most 5 items.
    pub remove_offers: Option<Vec<RemovedOffer>>,
    /// Offers and add-ons whose terms or quantity change, one entry each. At most 5 items.
    pub update_offers: Option<Vec<AddedOrChangedOffer>>,
    /// How and when the subscription is canceled.
    pub cancel_subscription: Option<SubscriptionCancellation>,
    /// Renewal of the subscription, with its new term.
    pub renew_subscription: Option<SubscriptionRenewal>,
    /// Changes to the subscription's renewal, buyer contact, language or professional services.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Changes to a trial subscription.
    pub update_trial_subscription: Option<TrialSubscriptionUpdate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Upgrade of one offer of a subscription to another.
///
/// Element of `upgrade_offers` in [`SubscriptionAmendment`] and [`OrderSubscriptionAmendment`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpgradedOffer {
    /// Price list ID of the offer after the upgrade.
    pub new_offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU), for partners, of the offer after the upgrade.
    pub new_partner_sku_code: Option<String>,
    /// Price list ID of the offer before the upgrade.
    pub old_offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU), for partners, of the offer before the upgrade.
    pub old_partner_sku_code: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// Day on which the upgrade takes effect, before the subscription ends. Required in requests.
    #[required(new)]
    pub start_date: Option<Date>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<NamedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renewal of the subscription, with its new term.
///
/// Value of `renew_subscription` in [`SubscriptionAmendment`] and [`OrderSubscriptionAmendment`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionRenewal {
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes to a trial subscription.
///
/// Value of `update_trial_subscription` in [`SubscriptionAmendment`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialSubscriptionUpdate {
    /// Offers whose trial is made longer, one entry each. At most 10 items.
    pub extend_trial_offers: Option<Vec<ExtendTrialOffer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer whose trial is to be made longer.
///
/// Element of `extend_trial_offers` in [`TrialSubscriptionUpdate`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ExtendTrialOffer {
    /// ID of the offer's price list. Required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateSubscriptionOrder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSubscriptionOrderResponse {
    /// State of the order.
    pub status: Option<SubscriptionOrderStatus>,
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Number of the order in the billing system, given once it is submitted.
    pub order_number: Option<String>,
    /// Day on which the order is to be entered in the billing system, as `YYYY-MM-DD`.
    pub order_date: Option<Date>,
    /// Subscriptions in the order with their status, one entry each. At most 1 item.
    pub subscriptions: Option<Vec<Subscription>>,
    /// Problems found while checking or processing the request.
    pub errors: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the order.
///
/// Values of `status` in [`CreateSubscriptionOrderResponse`].
#[zoom_enum]
pub enum SubscriptionOrderStatus {
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`: Processed to the end.
    Completed,
    /// `canceled`: Has been canceled.
    Canceled,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `failed`: Failed; unlike `failedToSubmit`, apparently after it was submitted, which Zoom does not explain.
    Failed,
}

/// Subscription that an order creates or changes, with its number, status and owners.
///
/// Element of `subscriptions` in [`CreateSubscriptionOrderResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Subscription {
    /// Number that identifies the subscription; blank until it has been created.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer.
    pub zoom_account_number: Option<String>,
    /// State of the subscription, such as active, pending or canceled.
    pub subscription_status: Option<SubscriptionStatus>,
    /// ID of the billing account that owns the subscription.
    pub subscription_owner_id: Option<String>,
    /// ID of the billing account that owns the invoice.
    pub invoice_owner_id: Option<String>,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the account that receives the invoice.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Validates an order and returns its metrics, such as total contract value (TCV), discounts and net monthly recurring revenue (MRR).
///
/// Nothing is ordered.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{AddedOrChangedOffer, NewSubscription, OrderHeader, PreviewOrder, SubscriptionTerm};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PreviewOrder::new(OrderHeader::new(
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// ))
/// .create_subscriptions(vec![
///     NewSubscription::new(
///         "1234567",
///         "7654321",
///         SubscriptionTerm::new("TERMED")
///             .term_period(12)
///             .start_date("2026-02-01".parse::<zoom_core::Date>()?),
///         "USD",
///     )
///     .renewal_term(SubscriptionTerm::new("TERMED").term_period(12))
///     .add_offers(vec![AddedOrChangedOffer::new("Zl3aVt0bQ9y").quantity(50)]),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/order/POST/commerce/order/preview)
#[zoom_endpoint(
    POST "/commerce/order/preview" -> PreviewOrderResponse,
    rate_limit = Heavy,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:order:admin"],
    errors = [
        (400, 5662, INVALID_PARAMETER_5662 = "a parameter is invalid"),
        (400, 5692, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 5142, ACCOUNT_NOT_FOUND = "the account was not found"),
        (400, 5601, PARAMETER_MISSING_OR_INVALID_5601 = "a parameter is missing or invalid"),
        (400, 5604, NO_PRICE_LIST_HAS_THIS_NUMBER_5604 = "no price list has this number"),
        (400, 5660, NO_PRICE_LIST_HAS_THIS_NUMBER_5660 = "no price list has this number"),
        (400, 5605, REQUEST_BODY_MISSING = "the request body is missing"),
        (400, 5606, ORDER_HEADER_MISSING = "the order header is missing"),
        (400, 5607, ORDER_DATE_MISSING = "the order date is missing"),
        (400, 5608, INVALID_ORDER_DATE_FORMAT = "the order date format is invalid"),
        (400, 5609, LIMIT_EXCEEDED_5609 = "a limit was exceeded"),
        (400, 5610, INVALID_PO_NUMBER = "the po number is invalid"),
        (400, 5611, INVALID_QUANTITY = "the quantity is invalid"),
        (400, 5623, INVALID_ORDER_TYPE = "the order type is invalid"),
        (400, 5616, PARAMETER_MISSING_OR_INVALID_5616 = "a parameter is missing or invalid"),
        (400, 5617, PARAMETER_MISSING_OR_INVALID_5617 = "a parameter is missing or invalid"),
        (400, 5618, PARAMETER_MISSING_OR_INVALID_5618 = "a parameter is missing or invalid"),
        (400, 5619, START_DATE_MISSING = "the start date is missing"),
        (400, 5002, INVALID_CANCEL_ON_DATE_FORMAT = "the cancel on date format is invalid"),
        (400, 5678, INVALID_PARAMETER_5678 = "a parameter is invalid"),
        (400, 5625, LIMIT_EXCEEDED_5625 = "a limit was exceeded"),
        (400, 5627, PARAMETER_MISSING_OR_INVALID_5627 = "a parameter is missing or invalid"),
        (400, 5629, "a parameter is missing or invalid, or permission denied"),
        (400, 5630, PARAMETER_MISSING_OR_INVALID_5630 = "a parameter is missing or invalid"),
        (400, 5633, PARAMETER_MISSING_OR_INVALID_5633 = "a parameter is missing or invalid"),
        (400, 5634, LIMIT_EXCEEDED_5634 = "a limit was exceeded"),
        (400, 5635, PARAMETER_MISSING_OR_INVALID_5635 = "a parameter is missing or invalid"),
        (400, 5636, LIMIT_EXCEEDED_5636 = "a limit was exceeded"),
        (400, 5639, PARAMETER_MISSING_OR_INVALID_5639 = "a parameter is missing or invalid"),
        (400, 5648, PARAMETER_MISSING_OR_INVALID_5648 = "a parameter is missing or invalid"),
        (400, 5009, VALUE_MUST_BE_WHOLE_NUMBER = "the value must be a whole number"),
        (400, 5628, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (500, 5632, ORDER_NOT_PROCESSED = "the order could not be processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PreviewOrder {
    /// Account number, in Zoom's CRM (customer relationship management) system, of the invoice owner, if that is a sibling account, a term that Zoom does not define.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Type, description, date and reference numbers of the order as a whole.
    pub header: OrderHeader,
    /// New subscriptions in the order, one entry each. At most 1 item.
    pub create_subscriptions: Option<Vec<NewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 1 item.
    pub amend_subscriptions: Option<Vec<OrderSubscriptionAmendment>>,
}

/// Type, description, date and reference numbers of the order as a whole.
///
/// Value of `header` in [`PreviewOrder`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct OrderHeader {
    /// Whether the order is a trial or a sale. Default: `sale`.
    pub order_type: Option<TrialOrSale>,
    /// Free text that describes the order.
    #[length(..=500)]
    pub order_description: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Day on which the order is to be entered in the billing system, as `YYYY-MM-DD`. Required in requests.
    #[required(new)]
    pub order_date: Option<Date>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<NamedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Change to an existing subscription in an order to preview: offers to add, upgrade, update or remove, or its renewal or cancellation.
///
/// Element of `amend_subscriptions` in [`PreviewOrder`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderSubscriptionAmendment {
    /// Number of the subscription that is amended; not used for trials.
    pub subscription_number: Option<String>,
    /// Zoom account number of the end customer; required to amend a trial, ignored for paid subscriptions.
    pub zoom_account_number: Option<String>,
    /// Offers that are added to the subscription, one entry each. At most 5 items.
    pub add_offers: Option<Vec<AddedOrChangedOffer>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<AddedOrChangedOffer>>,
    /// Offers in the subscription to upgrade; not for trials. At most 5 items.
    pub upgrade_offers: Option<Vec<UpgradedOffer>>,
    /// Offers to take out of the subscription, one entry each. At most 5 items.
    pub remove_offers: Option<Vec<RemovedOffer>>,
    /// Offers and add-ons whose terms or quantity change, one entry each. At most 5 items.
    pub update_offers: Option<Vec<AddedOrChangedOffer>>,
    /// How and when the subscription is canceled.
    pub cancel_subscription: Option<SubscriptionCancellation>,
    /// Renewal of the subscription, with its new term.
    pub renew_subscription: Option<SubscriptionRenewal>,
    /// Changes to the subscription's renewal, buyer contact, language or professional services.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`PreviewOrder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PreviewOrderResponse {
    /// State of the previewed order, such as `draft`; a preview orders nothing, and Zoom does not explain the other states here.
    pub status: Option<OrderStatus>,
    /// Reference ID of the previewed order; Zoom does not explain its use, as a preview orders nothing.
    pub order_reference_id: Option<String>,
    /// Day on which the order is to be entered in the billing system; Zoom does not state the format, but its example is `07-01-2024`.
    pub order_date: Option<String>,
    /// Contract value, monthly revenue and similar sums of the order.
    pub order_metrics: Option<OrderMetrics>,
    /// Expected sums of each subscription, one entry each.
    pub subscription_preview: Option<Vec<SubscriptionPreview>>,
    /// Sums for each item of the subscription, one entry each.
    pub subscription_item_metrics: Option<Vec<SubscriptionItemMetric>>,
    /// Problems found while checking or processing the request. At most 20 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Warnings from validation or processing, one entry each. At most 20 items.
    pub warnings: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contract value, monthly revenue and similar sums of the order.
///
/// Value of `order_metrics` in [`PreviewOrderResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderMetrics {
    /// Total contract value (TCV): what the order would book over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Net amount of all offers in the order.
    pub total_net_amount: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Financial figures of a subscription in the preview of an order, such as its monthly recurring revenue (MRR) and total discount.
///
/// Element of `subscription_preview` in [`PreviewOrderResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionPreview {
    /// Number that identifies the subscription; blank until it has been created.
    pub subscription_number: Option<String>,
    /// Total contract value (TCV): what the subscription would book over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Net amount of the subscription or of the change to it.
    pub total_net_amount: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer in the preview of an order, with its monthly recurring revenue (MRR) and charges.
///
/// Element of `subscription_item_metrics` in [`PreviewOrderResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionItemMetric {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<Charge>>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<MoneyAmount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for an offer in the preview of an order, with its prices and discounts.
///
/// Element of `charges` in [`SubscriptionItemMetric`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Charge {
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// Stock keeping unit (SKU) of the charge.
    pub partner_sku_code: Option<String>,
    /// Sale price, with its currency; Zoom does not document how it differs from `net_price`.
    pub sale_price: Option<MoneyAmount>,
    /// Price after discounts, with its currency.
    pub net_price: Option<MoneyAmount>,
    /// Amount after discounts, with its currency; Zoom does not document how it differs from `net_price`.
    pub net_amount: Option<MoneyAmount>,
    /// Discounts that apply or are requested, one entry each.
    pub discounts: Option<Vec<Discount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
