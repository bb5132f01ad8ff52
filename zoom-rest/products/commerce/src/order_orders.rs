//! Order, orders: 2 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AgreementDates, BuyerOrPayerContact, ChargeModel, ChargeType, DateFilterOption, Discount, EndCustomerLanguage,
    FreeMonthsReasonCode, MoneyAmount, NamedAttribute, OrderStatus, OrderSubscriptionTerm, PartyAccount, PaymentTerm,
    ProfessionalServices, RequestProblem, SubscriptionCancellation, SubscriptionMetrics, SubscriptionUpdate,
    TransactionType, TrialOrSale,
};

/// Lists a Zoom partner's orders that match the filters.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListOrders;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListOrders::new()
///     .invoice_owner_crm_account_number("1234567")
///     .page_size(100)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/order/GET/commerce/orders)
#[zoom_endpoint(
    GET "/commerce/orders" -> ListOrdersResponse,
    rate_limit = Medium,
    max_range = "3 years",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [
        (400, 5623, INVALID_ORDER_TYPE = "the order type is invalid"),
        (400, 5689, INVALID_ORDER_STATUS = "the order status is invalid"),
        (400, 5000, INVALID_SORT_VALUES = "the sort values are invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOrders {
    /// Keeps only entries whose invoices go to the account with this number in Zoom's CRM (customer relationship management) system.
    pub invoice_owner_crm_account_number: Option<String>,
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
    /// Whether trial orders or sales are listed. Default: `sale`.
    pub order_type: Option<TrialOrSale>,
    /// Keeps only the order with this reference ID.
    pub order_reference_id: Option<String>,
    /// Keeps only the order with this number in the billing system.
    pub order_number: Option<String>,
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
    /// Keeps only entries whose sub-reseller's name matches this text, of at least three characters.
    pub sub_reseller_name: Option<String>,
    /// Keeps only entries whose sub-reseller has this CRM account number, of which at least three characters must be given.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Keeps only entries whose invoices go to the account with this name.
    pub invoice_owner_name: Option<String>,
    /// Keeps only entries in this state.
    pub status: Option<OrderStatus>,
    /// Keeps only orders for the subscription with this number, of which at least three characters must be given.
    #[length(3..=15)]
    pub subscription_number: Option<String>,
    /// Whether only new orders are listed, or only those that amend a subscription.
    pub transaction_type: Option<TransactionType>,
    /// What the orders are sorted by, and in which direction. Default: `updatedDate.asc`.
    pub sort: Option<OrderSort>,
}

/// What the orders are sorted by, and in which direction.
///
/// Values of `sort` in [`ListOrders`].
#[zoom_enum]
pub enum OrderSort {
    /// `orderNumber.asc`: By order number, lowest first.
    #[value("orderNumber.asc")]
    OrderNumberAsc,
    /// `orderNumber.desc`: By order number, highest first.
    #[value("orderNumber.desc")]
    OrderNumberDesc,
    /// `orderReferenceId.asc`: By order reference ID, lowest first.
    #[value("orderReferenceId.asc")]
    OrderReferenceIdAsc,
    /// `orderReferenceId.desc`: By order reference ID, highest first.
    #[value("orderReferenceId.desc")]
    OrderReferenceIdDesc,
    /// `zoomAccountNumber.asc`: By the end customer's Zoom account number, lowest first.
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
    /// `status.asc`: By status, ascending; Zoom does not say whether alphabetically.
    #[value("status.asc")]
    StatusAsc,
    /// `status.desc`: By status, descending; Zoom does not say whether alphabetically.
    #[value("status.desc")]
    StatusDesc,
    /// `effectiveDate.asc`: By the date on which the order became active, earliest first.
    #[value("effectiveDate.asc")]
    EffectiveDateAsc,
    /// `effectiveDate.desc`: By the date on which the order became active, latest first.
    #[value("effectiveDate.desc")]
    EffectiveDateDesc,
    /// `updatedDate.asc`: By date of the last update, earliest first.
    #[value("updatedDate.asc")]
    UpdatedDateAsc,
    /// `updatedDate.desc`: By date of the last update, latest first.
    #[value("updatedDate.desc")]
    UpdatedDateDesc,
}

/// Response to [`ListOrders`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOrdersResponse {
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Orders, one entry each. At most 100 items.
    pub order_list: Option<Vec<OrderSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One order in a list of orders, without its subscriptions.
///
/// Element of `order_list` in [`ListOrdersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderSummary {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Number of the order in the billing system, given once it is submitted.
    pub order_number: Option<String>,
    /// How far the order has been processed.
    pub status: Option<OrderStatus>,
    /// Whether the order is a trial or a sale.
    pub order_type: Option<TrialOrSale>,
    /// Whether the order is new or amends a subscription.
    pub transaction_type: Option<TransactionType>,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the account that receives the invoice.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Name of the account that receives the invoice.
    pub invoice_owner_name: Option<String>,
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
    /// Date on which the order was created.
    pub creation_date: Option<Date>,
    /// Date on which the order became active and the contract began.
    pub effective_date: Option<Date>,
    /// Value of the order after discounts.
    pub net_amount: Option<MoneyAmount>,
    /// Total contract value (TCV): what was booked over the term.
    pub tcv: Option<MoneyAmount>,
    /// Date of the last change to the order.
    pub updated_date: Option<Date>,
    /// Whether the subscription passed trade screening, a check against trade restrictions.
    pub trade_screening: Option<bool>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of a partner's orders in full.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetOrder;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetOrder::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/order/GET/commerce/orders/{orderReferenceId})
#[zoom_endpoint(
    GET "/commerce/orders/<order_reference_id>" -> Order,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:order:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOrder {
    /// Reference ID of the order.
    pub order_reference_id: String,
}

/// Response to [`GetOrder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Order {
    /// Type, status, date, reference numbers and total figures of the order as a whole.
    pub header: Option<GetOrderHeader>,
    /// New subscription in the order. At most 1 item.
    pub create_subscription: Option<Vec<OrderNewSubscription>>,
    /// Changes to existing subscriptions, one entry each. At most 5 items.
    pub amend_subscriptions: Option<Vec<GetOrderSubscriptionAmendment>>,
    /// Problems found while checking or processing the order. At most 50 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Warnings from validation or processing, one entry each. At most 50 items.
    pub warnings: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type, status, date, reference numbers and total figures of the order as a whole.
///
/// Value of `header` in [`Order`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOrderHeader {
    /// Reference ID of the order.
    pub order_reference_id: Option<String>,
    /// Whether the order is a trial (`trial`) or a sale (`sale`).
    pub order_type: Option<String>,
    /// Whether the order is new or amends a subscription.
    pub transaction_type: Option<TransactionType>,
    /// Free text that describes the order.
    #[length(..=500)]
    pub order_description: Option<String>,
    /// State of the order.
    pub status: Option<OrderStatus>,
    /// Number of the order in the billing system, given once it is submitted.
    pub order_number: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Day on which the order is to be entered in the billing system, as `YYYY-MM-DD`.
    pub order_date: Option<Date>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// Whether the subscription passed trade screening, a check against trade restrictions.
    pub trade_screening: Option<bool>,
    /// Contract value, monthly revenue and similar sums of the order.
    pub order_metrics: Option<GetOrderHeaderOrderMetrics>,
    /// Further name-value pairs to track with the quote or order as a whole. At most 10 items.
    pub additional_attributes: Option<Vec<NamedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contract value, monthly revenue and similar sums of the order.
///
/// Value of `order_metrics` in [`GetOrderHeader`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOrderHeaderOrderMetrics {
    /// Total contract value (TCV): what was booked over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Net amount of all offers in the order.
    pub total_net_amount: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// New subscription in an order, with its terms and the accounts and contacts involved.
///
/// Element of `create_subscription` in [`Order`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderNewSubscription {
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
    pub initial_term: Option<OrderSubscriptionTerm>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<OrderSubscriptionTerm>,
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
    /// Whether the order includes a free period.
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
    pub offers: Option<Vec<OrderLine>>,
    /// Add-ons to the subscription, one entry each. At most 10 items.
    pub add_ons: Option<Vec<OrderLine>>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscription line of an order: an offer or add-on with its quantity, dates and charges.
///
/// Element of `offers` and other members in [`OrderNewSubscription`] and [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderLine {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
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
    pub charges: Option<Vec<OfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge for an offer or add-on in an order, with its prices and discounts.
///
/// Element of `charges` in [`OrderLine`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferCharge {
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// ID of the charge.
    pub charge_id: Option<String>,
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

/// Change to an existing subscription in an order: offers added, upgraded, updated or removed, or its renewal or cancellation, with the accounts and contacts involved.
///
/// Element of `amend_subscriptions` in [`Order`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOrderSubscriptionAmendment {
    /// Number of the subscription that is amended; not used for trials.
    pub subscription_number: Option<String>,
    /// The end customer's account details.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Person to whom the subscription is sold, with name and email address.
    pub sold_to_contact: Option<SubscriptionAmendmentContact>,
    /// Person to whom invoices go, with name and email address.
    pub bill_to_contact: Option<SubscriptionAmendmentContact>,
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
    pub add_offers: Option<Vec<OrderLine>>,
    /// Add-ons that are added to the subscription, one entry each. At most 5 items.
    pub add_add_ons: Option<Vec<OrderLine>>,
    /// Offers in the subscription to upgrade; not for trials. At most 5 items.
    pub upgrade_offers: Option<Vec<IdSubscriptionAmendmentUpgradedOffer>>,
    /// Offers to take out of the subscription, one entry each. At most 5 items.
    pub remove_offers: Option<Vec<IdSubscriptionAmendmentRemovedOffer>>,
    /// Offers and add-ons whose terms or quantity change, one entry each. At most 5 items.
    pub update_offers: Option<Vec<OrderLine>>,
    /// How and when the subscription is canceled.
    pub cancel_subscription: Option<SubscriptionCancellation>,
    /// Renewal of the subscription, with its new term.
    pub renew_subscription: Option<IdAmendSubscriptionRenewSubscription>,
    /// Changes to the subscription's renewal, buyer contact, language or professional services.
    pub update_subscription: Option<SubscriptionUpdate>,
    /// Changes to a trial subscription.
    pub update_trial_subscription: Option<GetOrderAmendUpdateTrialSubscription>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person to whom the amended subscription is sold or billed.
///
/// Value of `sold_to_contact` and `bill_to_contact` in [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAmendmentContact {
    /// Number of the contact, not of an account, in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Email address of the contact person.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer to which an order upgrades a subscription, with the offer that it replaces.
///
/// Element of `upgrade_offers` in [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdSubscriptionAmendmentUpgradedOffer {
    /// ID of the offer or plan after the upgrade.
    pub offer_id: Option<String>,
    /// Name of the offer or plan after the upgrade.
    pub offer_name: Option<String>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
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
    /// Last day of the upgraded offer in the subscription, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<OfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer that an order removes from a subscription, with the reason.
///
/// Element of `remove_offers` in [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdSubscriptionAmendmentRemovedOffer {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// Price list ID of the removed offer.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// First day of the offer in the subscription, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Day on which the offer is removed from the subscription.
    pub end_date: Option<Date>,
    /// Why the offer is taken out of the subscription.
    pub remove_reason: Option<String>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<OfferCharge>>,
    /// Whether the plan charges by usage or overage.
    pub usage_based_charge: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renewal of the subscription, with its new term.
///
/// Value of `renew_subscription` in [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAmendSubscriptionRenewSubscription {
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<OrderSubscriptionTerm>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes to a trial subscription.
///
/// Value of `update_trial_subscription` in [`GetOrderSubscriptionAmendment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOrderAmendUpdateTrialSubscription {
    /// Offers whose trial is made longer, one entry each. At most 10 items.
    pub extend_trial_offers: Option<Vec<ExtendedTrialOffer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer whose trial an order makes longer, with its dates.
///
/// Element of `extend_trial_offers` in [`GetOrderAmendUpdateTrialSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtendedTrialOffer {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// First day of the offer in the trial subscription, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the offer in the trial subscription, as `YYYY-MM-DD`; Zoom does not say whether before or after the extension.
    pub end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
