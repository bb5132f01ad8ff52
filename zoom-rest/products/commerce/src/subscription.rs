//! Subscription: 5 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AgreementDates, ApplyTo, BillingDocumentBalance, CatalogOfferAttribute, ChargeModel, ChargeType, DiscountLevel,
    DiscountType, IdCreateSubscriptionInitialTerm, InvoiceOwnerAccount, OfferType, PartnerAccountBillingAddress,
    PaymentTerm, SoldToContact, SubscriptionStatus,
};

/// Get paid subscriptions for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{GetPaidSubscriptionsForZoomPartner, PaidSubscriptionsForZoomPartnerSort};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let subscription_list = GetPaidSubscriptionsForZoomPartner::new()
///     .page_size(99)
///     .sort(PaidSubscriptionsForZoomPartnerSort::SubscriptionNumberAsc)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/subscriptions" -> PaidSubscriptionsForZoomPartner,
    paginate = subscription_list: SubscriptionList,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5313, "the sort value is invalid"),
        (400, 5320, "not possible at this time"),
        (400, 5002, "the date format is invalid"),
        (400, 5003, "the duration is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPaidSubscriptionsForZoomPartner {
    /// Records per page.
    #[range(1..=99)]
    pub page_size: Option<i64>,
    /// Sort.
    pub sort: Option<PaidSubscriptionsForZoomPartnerSort>,
    /// Status.
    pub status: Option<PaidSubscriptionsForZoomPartnerStatus>,
    /// Start.
    pub start: Option<Date>,
    /// End.
    pub end: Option<Date>,
    /// Duration.
    pub duration: Option<ForZoomPartnerDuration>,
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
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `sort`.
#[zoom_enum]
pub enum PaidSubscriptionsForZoomPartnerSort {
    /// `subscriptionNumber.asc`.
    #[value("subscriptionNumber.asc")]
    SubscriptionNumberAsc,
    /// `subscriptionNumber.desc`.
    #[value("subscriptionNumber.desc")]
    SubscriptionNumberDesc,
    /// `startDate.asc`.
    #[value("startDate.asc")]
    StartDateAsc,
    /// `endDate.asc`.
    #[value("endDate.asc")]
    EndDateAsc,
    /// `startDate.desc`.
    #[value("startDate.desc")]
    StartDateDesc,
    /// `endDate.desc`.
    #[value("endDate.desc")]
    EndDateDesc,
}

/// Values of `status`.
#[zoom_enum]
pub enum PaidSubscriptionsForZoomPartnerStatus {
    /// `active`.
    Active,
    /// `pending_activation`.
    PendingActivation,
    /// `cancelled`.
    Cancelled,
    /// `expired`.
    Expired,
}

/// Values of `duration`.
#[zoom_enum]
pub enum ForZoomPartnerDuration {
    /// `lastMonth`.
    #[value("lastMonth")]
    LastMonth,
    /// `last90Days`.
    #[value("last90Days")]
    Last90Days,
    /// `last1Year`.
    #[value("last1Year")]
    Last1Year,
    /// `custom`.
    Custom,
}

/// Response to [`GetPaidSubscriptionsForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PaidSubscriptionsForZoomPartner {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Subscription list: at most 99 items.
    #[lossy]
    pub subscription_list: Vec<SubscriptionList>,
}

/// Element of `subscription_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionList {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Subscription status.
    pub subscription_status: Option<SubscriptionStatus>,
    /// Subscription owner.
    pub subscription_owner: Option<SubscriptionOwner>,
    /// Invoice owner.
    pub invoice_owner: Option<SubscriptionOwner>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Order number.
    pub order_number: Option<String>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
    /// Sold to email.
    pub sold_to_email: Option<String>,
    /// Mrr.
    pub mrr: Option<SubscriptionListMrr>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Trade screening.
    pub trade_screening: Option<bool>,
}

/// Subscription owner.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOwner {
    /// CRM account number.
    pub crm_account_number: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Zoom account number.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
}

/// Value of `mrr`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionListMrr {
    /// Gross amount.
    pub gross_amount: Option<f64>,
    /// Net amount.
    pub net_amount: Option<f64>,
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
}

/// Get subscription.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetSubscription;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSubscription::new("+14155550100").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/subscriptions/<subscription_number>" -> GetSubscriptionResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5302, "the subscription number is invalid"),
        (404, 5009, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSubscription {
    /// Subscription number.
    pub subscription_number: String,
}

/// Response to [`GetSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSubscriptionResponse {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Status.
    pub status: Option<GetSubscriptionStatus>,
    /// Payment term.
    pub payment_term: Option<PaymentTerm>,
    /// Service start date.
    pub service_start_date: Option<Date>,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Free months included.
    pub free_months_included: Option<bool>,
    /// Free months reason code.
    pub free_months_reason_code: Option<SubscriptionFreeMonthsReasonCode>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// End customer account.
    pub end_customer_account: Option<InvoiceOwnerAccount>,
    /// Invoice owner account.
    pub invoice_owner_account: Option<InvoiceOwnerAccount>,
    /// Sub reseller.
    pub sub_reseller: Option<InvoiceOwnerAccount>,
    /// Agreement dates.
    pub agreement_dates: Option<AgreementDates>,
    /// Initial term.
    pub initial_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Renewal term.
    pub renewal_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Current term.
    pub current_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Invoice separately.
    pub invoice_separately: Option<bool>,
    /// Contracted mrr.
    pub contracted_mrr: Option<f64>,
    /// Mrr.
    pub mrr: Option<BillingDocumentBalance>,
    /// Bill to.
    pub bill_to: Option<BillTo>,
    /// Sold to.
    pub sold_to: Option<BillTo>,
    /// Sold to contact.
    pub sold_to_contact: Option<SoldToContact>,
    /// Bill to contact.
    pub bill_to_contact: Option<SoldToContact>,
    /// Subscription lines: at most 50 items.
    pub subscription_lines: Option<Vec<SubscriptionLine>>,
    /// Created date.
    pub created_date: Option<Date>,
    /// Updated date.
    pub updated_date: Option<Date>,
}

/// Values of `status`.
#[zoom_enum]
pub enum GetSubscriptionStatus {
    /// `draft`.
    Draft,
    /// `pending_activation`.
    PendingActivation,
    /// `pending_acceptance`.
    PendingAcceptance,
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `cancelled`.
    Cancelled,
    /// `paused`.
    Paused,
}

/// Values of `free_months_reason_code`.
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
    /// `Align to Customer's Renewal Date`.
    #[value("Align to Customer's Renewal Date")]
    AlignToCustomerSRenewalDate,
    /// `Competitor Buyout`.
    #[value("Competitor Buyout")]
    CompetitorBuyout,
    /// `None`.
    #[value("None")]
    None,
}

/// Bill to.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillTo {
    /// Zoom account number.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// CRM account number.
    pub crm_account_number: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Address.
    pub address: Option<PartnerAccountBillingAddress>,
}

/// Element of `subscription_lines`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLine {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Offer type.
    pub offer_type: Option<OfferType>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Status.
    pub status: Option<SubscriptionLineStatus>,
    /// Charges: at most 5 items.
    pub charges: Option<Vec<SubscriptionLineCharge>>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<CatalogOfferAttribute>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SubscriptionLineStatus {
    /// `draft`.
    Draft,
    /// `pending_activation`.
    PendingActivation,
    /// `pending_acceptance`.
    PendingAcceptance,
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `cancelled`.
    Cancelled,
    /// `paused`.
    Paused,
    /// `removed`.
    Removed,
}

/// Element of `charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLineCharge {
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
    /// Discounts: at most 5 items.
    pub discounts: Option<Vec<SubscriptionLineChargeDiscount>>,
}

/// Element of `discounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionLineChargeDiscount {
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
}

/// List subscription versions.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListSubscriptionVersions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSubscriptionVersions::new("+14155550100").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/subscriptions/<subscription_number>/versions" -> ListSubscriptionVersionsResponse,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [
        (400, 5302, "the subscription number is invalid"),
        (404, 5009, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubscriptionVersions {
    /// Subscription number.
    pub subscription_number: String,
}

/// Response to [`ListSubscriptionVersions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubscriptionVersionsResponse {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// Status.
    pub status: Option<SubscriptionVersionStatus>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Subscription versions: at most 25 items.
    pub subscription_versions: Option<Vec<SubscriptionVersion>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SubscriptionVersionStatus {
    /// `active`.
    Active,
    /// `expired`.
    Expired,
}

/// Element of `subscription_versions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionVersion {
    /// Sequence.
    pub sequence: Option<i64>,
    /// Version.
    pub version: Option<i64>,
    /// Latest version.
    pub latest_version: Option<bool>,
    /// Action: at most 10 items.
    pub action: Option<Vec<SubscriptionVersionAction>>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum SubscriptionVersionAction {
    /// `create_subscription`.
    CreateSubscription,
    /// `terms`.
    Terms,
    /// `add_subscription_plan`.
    AddSubscriptionPlan,
    /// `update_subscription_plan`.
    UpdateSubscriptionPlan,
    /// `remove_subscription_plan`.
    RemoveSubscriptionPlan,
    /// `renew`.
    Renew,
    /// `cancel`.
    Cancel,
    /// `owner_transfer`.
    OwnerTransfer,
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
    /// `replace_subscription_plan`.
    ReplaceSubscriptionPlan,
}

/// Get trial subscriptions for Zoom partner.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetTrialSubscriptionsForZoomPartner;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let trial_list = GetTrialSubscriptionsForZoomPartner::new()
///     .page_size(99)
///     .end_customer_name("Support")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/trials" -> TrialSubscriptionsForZoomPartner,
    paginate = trial_list: TrialList,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrialSubscriptionsForZoomPartner {
    /// Records per page.
    #[range(1..=99)]
    pub page_size: Option<i64>,
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
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Trial ID.
    pub trial_id: Option<String>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
}

/// Response to [`GetTrialSubscriptionsForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialSubscriptionsForZoomPartner {
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Trial list: at most 99 items.
    #[lossy]
    pub trial_list: Vec<TrialList>,
}

/// Element of `trial_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialList {
    /// Trial ID.
    pub trial_id: Option<String>,
    /// Subscription owner.
    pub subscription_owner: Option<SubscriptionOwner>,
    /// Invoice owner.
    pub invoice_owner: Option<SubscriptionOwner>,
    /// Sub reseller name.
    pub sub_reseller_name: Option<String>,
}

/// Get trial.
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
#[zoom_endpoint(
    GET "/commerce/trials/<trial_reference_id>" -> Trial,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:subscription:admin"],
    errors = [(404, 5009, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrial {
    /// Trial reference ID.
    pub trial_reference_id: String,
}

/// Response to [`GetTrial`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Trial {
    /// Trial ID.
    pub trial_id: Option<String>,
    /// End customer account.
    pub end_customer_account: Option<InvoiceOwnerAccount>,
    /// Invoice owner account.
    pub invoice_owner_account: Option<InvoiceOwnerAccount>,
    /// Sub reseller.
    pub sub_reseller: Option<InvoiceOwnerAccount>,
    /// Bill to.
    pub bill_to: Option<BillTo>,
    /// Sold to.
    pub sold_to: Option<BillTo>,
    /// Sold to contact.
    pub sold_to_contact: Option<SoldToContact>,
    /// Bill to contact.
    pub bill_to_contact: Option<SoldToContact>,
    /// Trial lines: at most 10 items.
    pub trial_lines: Option<Vec<TrialLine>>,
}

/// Element of `trial_lines`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrialLine {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Offer type.
    pub offer_type: Option<OfferType>,
    /// Sku.
    pub sku: Option<String>,
    /// Offer price list ID.
    pub offer_price_list_id: Option<String>,
    /// Offer price list name.
    pub offer_price_list_name: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<CatalogOfferAttribute>>,
}
