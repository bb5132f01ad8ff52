//! Subscription: 5 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountAddress, AgreementDates, BuyerOrPayerContact, ChargeModel, ChargeType, DiscountLevel, DiscountType,
    DiscountedCharges, MoneyAmount, OfferAttributeDetail, OfferType, OrderSubscriptionTerm, PartyAccount, PaymentTerm,
    SubscriptionStatus,
};

/// Lists the paid subscriptions of a distributor's or reseller's end customers.
///
/// By default, only the active subscriptions of the last month are listed.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{ListPaidSubscriptions, PaidSubscriptionSort};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let subscription_list = ListPaidSubscriptions::new()
///     .page_size(99)
///     .sort(PaidSubscriptionSort::SubscriptionNumberAsc)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions)
#[zoom_endpoint(
    GET "/commerce/subscriptions" -> ListPaidSubscriptionsResponse,
    paginate = subscription_list: PaidSubscriptionSummary,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5313, INVALID_SORT_VALUE = "the sort value is invalid"),
        (400, 5320, INVALID_STATUS = "the status is invalid"),
        (400, 5002, INVALID_DATE_FORMAT = "the date format is invalid"),
        (400, 5003, INVALID_DURATION = "the duration is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPaidSubscriptions {
    /// How many entries a page holds.
    #[range(1..=99)]
    pub page_size: Option<i64>,
    /// What the subscriptions are sorted by, and in which direction; by default, the most recent subscription comes first.
    pub sort: Option<PaidSubscriptionSort>,
    /// Keeps only subscriptions in this state; by default, active ones are listed.
    pub status: Option<PaidSubscriptionStatus>,
    /// Keeps only subscriptions that begin on this day or later, as `YYYY-MM-DD`.
    pub start: Option<Date>,
    /// Keeps only subscriptions that end on this day or earlier, as `YYYY-MM-DD`.
    pub end: Option<Date>,
    /// Period from which subscriptions are listed, by default the last month; give either this or `start` and `end`, unless it is `custom`.
    pub duration: Option<PaidSubscriptionDuration>,
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
    /// Keeps only the subscription with this number.
    pub subscription_number: Option<String>,
    /// Keeps only entries whose invoices go to the account with this number in Zoom's CRM (customer relationship management) system.
    pub invoice_owner_crm_account_number: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// What the subscriptions are sorted by, and in which direction; by default, the most recent subscription comes first.
///
/// Values of `sort` in [`ListPaidSubscriptions`].
#[zoom_enum]
pub enum PaidSubscriptionSort {
    /// `subscriptionNumber.asc`: By subscription number, lowest first.
    #[value("subscriptionNumber.asc")]
    SubscriptionNumberAsc,
    /// `subscriptionNumber.desc`: By subscription number, highest first.
    #[value("subscriptionNumber.desc")]
    SubscriptionNumberDesc,
    /// `startDate.asc`: By start date, earliest first.
    #[value("startDate.asc")]
    StartDateAsc,
    /// `endDate.asc`: By end date, earliest first.
    #[value("endDate.asc")]
    EndDateAsc,
    /// `startDate.desc`: By start date, latest first.
    #[value("startDate.desc")]
    StartDateDesc,
    /// `endDate.desc`: By end date, latest first.
    #[value("endDate.desc")]
    EndDateDesc,
}

/// State of a subscription by which a list is filtered.
///
/// Values of `status` in [`ListPaidSubscriptions`].
#[zoom_enum]
pub enum PaidSubscriptionStatus {
    /// `active`: In effect.
    Active,
    /// `pending_activation`: Waiting to be activated.
    PendingActivation,
    /// `cancelled`: Has been canceled.
    Cancelled,
    /// `expired`: Its term is over.
    Expired,
}

/// Period from which subscriptions are listed, the last month by default.
///
/// Values of `duration` in [`ListPaidSubscriptions`].
#[zoom_enum]
pub enum PaidSubscriptionDuration {
    /// `lastMonth`.
    #[value("lastMonth")]
    LastMonth,
    /// `last90Days`.
    #[value("last90Days")]
    Last90Days,
    /// `last1Year`.
    #[value("last1Year")]
    Last1Year,
    /// `custom`: The period from `start` to `end`.
    Custom,
}

/// Response to [`ListPaidSubscriptions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPaidSubscriptionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Subscriptions, one entry each. At most 99 items.
    #[lossy]
    pub subscription_list: Vec<PaidSubscriptionSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One paid subscription in a list of subscriptions.
///
/// Element of `subscription_list` in [`ListPaidSubscriptionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PaidSubscriptionSummary {
    /// Number that identifies the subscription and with which its details can be requested.
    pub subscription_number: Option<String>,
    /// State of the subscription, such as active, pending or canceled.
    pub subscription_status: Option<SubscriptionStatus>,
    /// Account that owns the subscription.
    pub subscription_owner: Option<OwnerAccount>,
    /// Account that receives the invoices.
    pub invoice_owner: Option<OwnerAccount>,
    /// First day of the subscription, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Number of the order that belongs to the subscription, if there is one.
    pub order_number: Option<String>,
    /// Company name of the sub-reseller through whom the sale is made.
    pub sub_reseller_name: Option<String>,
    /// Email address of whoever bought the subscription.
    pub sold_to_email: Option<String>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<SubscriptionListMrr>,
    /// Whether the subscription renews itself at the end of each term.
    pub auto_renew: Option<bool>,
    /// Whether the subscription passed trade screening, a check against trade restrictions.
    pub trade_screening: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account that owns a subscription or trial, or receives the invoices for it.
///
/// Value of `subscription_owner` and `invoice_owner` in [`PaidSubscriptionSummary`] and [`TrialSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OwnerAccount {
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Zoom account number of the customer, partner or reseller.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Monthly recurring revenue (MRR).
///
/// Value of `mrr` in [`PaidSubscriptionSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionListMrr {
    /// Amount before discounts.
    pub gross_amount: Option<f64>,
    /// Amount after discounts, in `currency`.
    pub net_amount: Option<f64>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one subscription in full.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetSubscription;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSubscription::new("1234567").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions/{subscriptionNumber})
#[zoom_endpoint(
    GET "/commerce/subscriptions/<subscription_number>" -> GetSubscriptionResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5302, INVALID_SUBSCRIPTION_NUMBER = "the subscription number is invalid"),
        (404, 5009, NOTHING_FOUND = "nothing was found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSubscription {
    /// Number of the subscription.
    pub subscription_number: String,
}

/// Response to [`GetSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSubscriptionResponse {
    /// Number that identifies the subscription.
    pub subscription_number: Option<String>,
    /// State of the subscription.
    pub status: Option<GetSubscriptionStatus>,
    /// When payment is due: on receipt, or after 30, 45 or 60 days.
    pub payment_term: Option<PaymentTerm>,
    /// Day on which the service begins, as `YYYY-MM-DD`; not later than `paid_period_start_date`.
    pub service_start_date: Option<Date>,
    /// Day on which the paid period begins, after any free period, as `YYYY-MM-DD`.
    pub paid_period_start_date: Option<Date>,
    /// Whether the subscription includes a free period.
    pub free_months_included: Option<bool>,
    /// Why the subscription has a free period, if it has one.
    pub free_months_reason_code: Option<SubscriptionFreeMonthsReasonCode>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// Number of the purchase order.
    pub po_number: Option<String>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// The end customer's account details.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Dates on which the contract takes effect, the service is activated and the customer accepts the order.
    pub agreement_dates: Option<AgreementDates>,
    /// First term of the subscription, with its length and dates.
    pub initial_term: Option<OrderSubscriptionTerm>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<OrderSubscriptionTerm>,
    /// Initial or renewal term that is in progress.
    pub current_term: Option<OrderSubscriptionTerm>,
    /// Whether the subscription renews itself at the end of each term.
    pub auto_renew: Option<bool>,
    /// First day of the subscription, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Whether the subscription is billed on its own invoices, not with the account's other subscriptions.
    pub invoice_separately: Option<bool>,
    /// Monthly recurring revenue (MRR) under the contract, as the name suggests; Zoom does not explain how it differs from `mrr`.
    pub contracted_mrr: Option<f64>,
    /// Monthly recurring revenue (MRR), as a sum with its currency.
    pub mrr: Option<MoneyAmount>,
    /// Account that is billed, with its address; Zoom does not document how it differs from `invoice_owner_account`.
    pub bill_to: Option<BillingOrSalesAccount>,
    /// Account that the subscription was sold to; Zoom does not document how it differs from `end_customer_account`.
    pub sold_to: Option<BillingOrSalesAccount>,
    /// Person to whom the subscription is sold, with name and email address.
    pub sold_to_contact: Option<BuyerOrPayerContact>,
    /// Person to whom invoices go, with name and email address.
    pub bill_to_contact: Option<BuyerOrPayerContact>,
    /// Items of the subscription, one entry each. At most 50 items.
    pub subscription_lines: Option<Vec<SubscriptionLine>>,
    /// Date on which the subscription was created.
    pub created_date: Option<Date>,
    /// Date of the last change to the subscription.
    pub updated_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the subscription.
///
/// Values of `status` in [`GetSubscriptionResponse`].
#[zoom_enum]
pub enum GetSubscriptionStatus {
    /// `draft`: Still being prepared.
    Draft,
    /// `pending_activation`: Waiting to be activated.
    PendingActivation,
    /// `pending_acceptance`: Waiting to be accepted, presumably by the customer.
    PendingAcceptance,
    /// `active`: In effect.
    Active,
    /// `expired`: Its term is over.
    Expired,
    /// `cancelled`: Has been canceled.
    Cancelled,
    /// `paused`: Suspended for a time.
    Paused,
}

/// Why the subscription has a free period, if it has one.
///
/// Values of `free_months_reason_code` in [`GetSubscriptionResponse`].
#[zoom_enum]
pub enum SubscriptionFreeMonthsReasonCode {
    /// `Standard Free Months`.
    #[value("Standard Free Months")]
    StandardFreeMonths,
    /// `Sales Promotion`.
    #[value("Sales Promotion")]
    SalesPromotion,
    /// `Customer's Desired Billing/Start Date`.
    #[value("Customer's Desired Billing/Start Date")]
    CustomerSDesiredBillingStartDate,
    /// `Billing at later date for Other Reason`.
    #[value("Billing at later date for Other Reason")]
    BillingAtLaterDateForOtherReason,
    /// `Align to Customer's Renewal Date`: Makes the subscription line up with the customer's renewal date.
    #[value("Align to Customer's Renewal Date")]
    AlignToCustomerSRenewalDate,
    /// `Competitor Buyout`: Makes up for the rest of a contract that the customer has with a competitor.
    #[value("Competitor Buyout")]
    CompetitorBuyout,
    /// `None`.
    #[value("None")]
    None,
}

/// Account that a subscription or trial is billed or sold to, with its address.
///
/// Value of `bill_to` and `sold_to` in [`GetSubscriptionResponse`] and [`Trial`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingOrSalesAccount {
    /// Zoom account number of the customer, partner or reseller.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Postal address of the account.
    pub address: Option<AccountAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer in a subscription, with its quantity, dates, status and charges.
///
/// Element of `subscription_lines` in [`GetSubscriptionResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLine {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// What the offer is, such as a plan or a standalone product.
    pub offer_type: Option<OfferType>,
    /// Stock keeping unit (SKU) by which the offer is ordered.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// First day of the subscription line, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription line, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// State of the line of the subscription, such as active or awaiting activation.
    pub status: Option<SubscriptionLineStatus>,
    /// Charges that apply to the offer, one entry each. At most 5 items.
    pub charges: Option<Vec<SubscriptionLineCharge>>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<OfferAttributeDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the line of the subscription, such as active or awaiting activation.
///
/// Values of `status` in [`SubscriptionLine`].
#[zoom_enum]
pub enum SubscriptionLineStatus {
    /// `draft`: Still being prepared.
    Draft,
    /// `pending_activation`: Waiting to be activated.
    PendingActivation,
    /// `pending_acceptance`: Waiting to be accepted, presumably by the customer.
    PendingAcceptance,
    /// `active`: In effect.
    Active,
    /// `expired`: Its term is over.
    Expired,
    /// `cancelled`: Has been canceled.
    Cancelled,
    /// `paused`: Suspended for a time.
    Paused,
    /// `removed`: Has been removed.
    Removed,
}

/// Charge for an offer in a subscription, with its prices and discounts.
///
/// Element of `charges` in [`SubscriptionLine`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLineCharge {
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
    /// Discounts that apply or are requested, one entry each. At most 5 items.
    pub discounts: Option<Vec<SubscriptionLineChargeDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Discount on a charge of a subscription, as a percentage or an amount.
///
/// Element of `discounts` in [`SubscriptionLineCharge`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLineChargeDiscount {
    /// Reason for the discount, such as a registered deal.
    pub discount_type: Option<DiscountType>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// Kinds of charges that the discount reduces: one-time, recurring, usage or a combination.
    pub apply_to: Option<DiscountedCharges>,
    /// What the discount covers: one price plan, the whole subscription or the whole account.
    pub discount_level: Option<DiscountLevel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the versions of a subscription, which record how it changed.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListSubscriptionVersions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSubscriptionVersions::new("1234567").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/subscriptions/{subscriptionNumber}/versions)
#[zoom_endpoint(
    GET "/commerce/subscriptions/<subscription_number>/versions" -> ListSubscriptionVersionsResponse,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5302, INVALID_SUBSCRIPTION_NUMBER = "the subscription number is invalid"),
        (404, 5009, NOTHING_FOUND = "nothing was found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubscriptionVersions {
    /// Number of the subscription.
    pub subscription_number: String,
}

/// Response to [`ListSubscriptionVersions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubscriptionVersionsResponse {
    /// Number of the subscription whose versions are listed.
    pub subscription_number: Option<String>,
    /// Whether the subscription is active or expired.
    pub status: Option<SubscriptionVersionStatus>,
    /// First day of the subscription, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Changes to the subscription, one entry per version. At most 25 items.
    pub subscription_versions: Option<Vec<SubscriptionVersion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the subscription is active or expired.
///
/// Values of `status` in [`ListSubscriptionVersionsResponse`].
#[zoom_enum]
pub enum SubscriptionVersionStatus {
    /// `active`: In effect.
    Active,
    /// `expired`: Its term is over.
    Expired,
}

/// Version of a subscription, with the action that made it, its dates and its monthly recurring revenue (MRR).
///
/// Element of `subscription_versions` in [`ListSubscriptionVersionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionVersion {
    /// Place of the version's actions in the order of changes; Zoom does not document how it differs from `version`.
    pub sequence: Option<i64>,
    /// Number of the version.
    pub version: Option<i64>,
    /// Whether this is the latest version.
    pub latest_version: Option<bool>,
    /// Actions that led to this version of the subscription. At most 10 items.
    pub action: Option<Vec<SubscriptionVersionAction>>,
    /// First day of the subscription in this version, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the subscription in this version, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Monthly recurring revenue (MRR) of the subscription in this version, in `currency`.
    pub mrr: Option<f64>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Action that led to a version of the subscription.
///
/// Values of `action` in [`SubscriptionVersion`].
#[zoom_enum]
pub enum SubscriptionVersionAction {
    /// `create_subscription`: The subscription was created.
    CreateSubscription,
    /// `terms`: The terms of the subscription were changed.
    Terms,
    /// `add_subscription_plan`: A plan was added to the subscription.
    AddSubscriptionPlan,
    /// `update_subscription_plan`: A plan of the subscription was changed.
    UpdateSubscriptionPlan,
    /// `remove_subscription_plan`: A plan was removed from the subscription.
    RemoveSubscriptionPlan,
    /// `renew`: The subscription was renewed.
    Renew,
    /// `cancel`: The subscription was canceled.
    Cancel,
    /// `owner_transfer`: The subscription was transferred to another owner.
    OwnerTransfer,
    /// `pause`: The subscription was paused.
    Pause,
    /// `resume`: The subscription was resumed after a pause.
    Resume,
    /// `replace_subscription_plan`: A plan of the subscription was replaced by another.
    ReplaceSubscriptionPlan,
}

/// Lists the trial subscriptions of a distributor's or reseller's end customers.
///
/// Zoom says that only the active ones of the last month are listed by default, but documents no parameter to change that.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListTrials;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let trial_list = ListTrials::new()
///     .page_size(99)
///     .end_customer_name("Example Inc.")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/trials)
#[zoom_endpoint(
    GET "/commerce/trials" -> ListTrialsResponse,
    paginate = trial_list: TrialSummary,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrials {
    /// How many entries a page holds.
    #[range(1..=99)]
    pub page_size: Option<i64>,
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
    /// Keeps only the trial with this ID.
    pub trial_id: Option<String>,
    /// Number of the page to return.
    pub page_number: Option<i64>,
}

/// Response to [`ListTrials`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrialsResponse {
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Trials, one entry each. At most 99 items.
    #[lossy]
    pub trial_list: Vec<TrialSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One trial in a list of trials.
///
/// Element of `trial_list` in [`ListTrialsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialSummary {
    /// ID of the trial.
    pub trial_id: Option<String>,
    /// Account that owns the trial subscription.
    pub subscription_owner: Option<OwnerAccount>,
    /// Account that receives the invoices.
    pub invoice_owner: Option<OwnerAccount>,
    /// Company name of the sub-reseller through whom the sale is made.
    pub sub_reseller_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one end customer's trial, looked up by trial ID or Zoom account number.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetTrial;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTrial::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/subscription/GET/commerce/trials/{trialReferenceId})
#[zoom_endpoint(
    GET "/commerce/trials/<trial_reference_id>" -> Trial,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrial {
    /// Trial ID, or the Zoom account number of the end customer.
    pub trial_reference_id: String,
}

/// Response to [`GetTrial`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Trial {
    /// ID of the trial.
    pub trial_id: Option<String>,
    /// The end customer's account details.
    pub end_customer_account: Option<PartyAccount>,
    /// Account that receives the invoice.
    pub invoice_owner_account: Option<PartyAccount>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<PartyAccount>,
    /// Account that is billed, with its address; Zoom does not document how it differs from `invoice_owner_account`.
    pub bill_to: Option<BillingOrSalesAccount>,
    /// Account that the trial was sold to; Zoom does not document how it differs from `end_customer_account`.
    pub sold_to: Option<BillingOrSalesAccount>,
    /// Person to whom the trial is sold, with name and email address.
    pub sold_to_contact: Option<BuyerOrPayerContact>,
    /// Person to whom invoices go, with name and email address.
    pub bill_to_contact: Option<BuyerOrPayerContact>,
    /// Offers on trial, one entry each. At most 10 items.
    pub trial_lines: Option<Vec<TrialLine>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer in a trial, with its quantity and dates.
///
/// Element of `trial_lines` in [`Trial`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialLine {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// What the offer is, such as a plan or a standalone product.
    pub offer_type: Option<OfferType>,
    /// Stock keeping unit (SKU) by which the offer is ordered.
    pub sku: Option<String>,
    /// ID of the offer's price list.
    pub offer_price_list_id: Option<String>,
    /// Name of the offer's price list.
    pub offer_price_list_name: Option<String>,
    /// Number of licenses or units, within the limits of the plan; not used for flat fees.
    pub quantity: Option<i64>,
    /// First day on which the offer can be tried, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day on which the offer can be tried, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<OfferAttributeDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
