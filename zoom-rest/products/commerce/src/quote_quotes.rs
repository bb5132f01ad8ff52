//! Quote, quotes: 4 operations.

use zoom_core::{Date, DateOrDateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AdditionalAttribute, AgreementDates, BillingDocumentBalance, CancelSubscription, ChargeModel, ChargeType,
    DateFilterOption, DiscountLevel, DiscountType, EndCustomerLanguage, Error, FreeMonthsReasonCode,
    IdCreateSubscriptionInitialTerm, InitialTerm, InvoiceOwnerAccount, OrderType,
    PartnerAmendSubscriptionRenewSubscription, PartnerAmendSubscriptionUpgradeOffer, PartnerCreateSubscriptionAddOffer,
    PaymentTerm, ProfessionalServices, QuoteMetrics, RemoveOffer, SoldToContact, SubscriptionMetrics,
    SubscriptionQuoteForZoomPartnerStatus, TermType, TransactionType, UpdateSubscription,
};

/// Get all quotes for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetAllQuotesForZoomPartner;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAllQuotesForZoomPartner::new()
///     .page_size(100)
///     .page_num("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/quotes" -> AllQuotesForZoomPartner,
    rate_limit = Medium,
    max_range = "3 years",
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    errors = [
        (400, 6200, "the quote type is invalid"),
        (400, 6201, "the quote status is invalid"),
        (400, 6202, "the sort value is invalid"),
        (400, 6203, "the filter type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAllQuotesForZoomPartner {
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
    /// Quote type: defaults to `sale`.
    pub quote_type: Option<OrderType>,
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote number.
    pub quote_number: Option<String>,
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
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Status.
    pub status: Option<AllQuotesForZoomPartnerStatus>,
    /// Subscription number.
    #[length(3..=15)]
    pub subscription_number: Option<String>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Sort: defaults to `updatedDate.asc`.
    pub sort: Option<AllQuotesForZoomPartnerSort>,
}

/// Values of `status`.
#[zoom_enum]
pub enum AllQuotesForZoomPartnerStatus {
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
    /// `approved`.
    Approved,
    /// `rejected`.
    Rejected,
    /// `returned`.
    Returned,
    /// `provisioning`.
    Provisioning,
}

/// Values of `sort`.
#[zoom_enum]
pub enum AllQuotesForZoomPartnerSort {
    /// `quoteNumber.asc`.
    #[value("quoteNumber.asc")]
    QuoteNumberAsc,
    /// `quoteNumber.desc`.
    #[value("quoteNumber.desc")]
    QuoteNumberDesc,
    /// `quoteReferenceId.asc`.
    #[value("quoteReferenceId.asc")]
    QuoteReferenceIdAsc,
    /// `quoteReferenceId.desc`.
    #[value("quoteReferenceId.desc")]
    QuoteReferenceIdDesc,
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

/// Response to [`GetAllQuotesForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllQuotesForZoomPartner {
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Quote list: at most 100 items.
    pub quote_list: Option<Vec<QuoteList>>,
}

/// Element of `quote_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteList {
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote number.
    pub quote_number: Option<String>,
    /// Status.
    pub status: Option<AllQuotesForZoomPartnerStatus>,
    /// Quote type.
    pub quote_type: Option<OrderType>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
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
    /// Invoice owner name.
    pub invoice_owner_name: Option<String>,
    /// Invoice owner CRM account number.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Creation date.
    pub creation_date: Option<Date>,
    /// Effective date.
    pub effective_date: Option<Date>,
    /// Net amount.
    pub net_amount: Option<BillingDocumentBalance>,
    /// Updated date.
    pub updated_date: Option<Date>,
    /// Trade screening.
    pub trade_screening: Option<bool>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Po number.
    pub po_number: Option<String>,
}

/// Get quote details by quote reference ID.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetQuoteDetailsByQuoteReferenceId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetQuoteDetailsByQuoteReferenceId::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/quotes/<quote_reference_id>" -> QuoteDetailsByQuoteReferenceId,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:quote:admin"],
    errors = [(404, 5009, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetQuoteDetailsByQuoteReferenceId {
    /// Quote reference ID.
    pub quote_reference_id: String,
}

/// Response to [`GetQuoteDetailsByQuoteReferenceId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteDetailsByQuoteReferenceId {
    /// Header.
    pub header: Option<QuoteReferenceIdHeader>,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<QuoteReferenceIdCreateSubscription>>,
    /// Amend subscriptions: at most 5 items.
    pub amend_subscriptions: Option<Vec<QuoteReferenceIdAmendSubscription>>,
    /// Errors.
    pub errors: Option<Vec<Error>>,
    /// Warnings.
    pub warnings: Option<Vec<Error>>,
}

/// Value of `header`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdHeader {
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote type.
    pub quote_type: Option<OrderType>,
    /// Transaction type.
    pub transaction_type: Option<TransactionType>,
    /// Quote description.
    #[length(..=500)]
    pub quote_description: Option<String>,
    /// Status.
    pub status: Option<AllQuotesForZoomPartnerStatus>,
    /// Quote number.
    pub quote_number: Option<String>,
    /// Deal reg number.
    pub deal_reg_number: Option<String>,
    /// Quote date.
    pub quote_date: Option<Date>,
    /// Quote expiry date.
    pub quote_expiry_date: Option<Date>,
    /// Po number.
    pub po_number: Option<String>,
    /// Trade screening.
    pub trade_screening: Option<bool>,
    /// Quote metrics.
    pub quote_metrics: Option<QuoteMetrics>,
    /// Negotiations: at most 20 items.
    pub negotiations: Option<Vec<Negotiation>>,
    /// Documents: at most 10 items.
    pub documents: Option<Vec<QuoteReferenceIdHeaderDocument>>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Element of `negotiations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Negotiation {
    /// Partner note.
    pub partner_note: Option<String>,
    /// Zoom note.
    pub zoom_note: Option<String>,
    /// Action by.
    pub action_by: Option<ActionBy>,
    /// As of date.
    pub as_of_date: Option<String>,
    /// Status.
    pub status: Option<NegotiationStatus>,
    /// Quote number.
    pub quote_number: Option<String>,
}

/// Values of `action_by`.
#[zoom_enum]
pub enum ActionBy {
    /// `Partner`.
    #[value("Partner")]
    Partner,
    /// `Zoom COPS`.
    #[value("Zoom COPS")]
    ZoomCops,
}

/// Values of `status`.
#[zoom_enum]
pub enum NegotiationStatus {
    /// `Submitted`.
    #[value("Submitted")]
    Submitted,
    /// `Rejected`.
    #[value("Rejected")]
    Rejected,
    /// `Approved`.
    #[value("Approved")]
    Approved,
    /// `Provisioned`.
    #[value("Provisioned")]
    Provisioned,
}

/// Element of `documents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdHeaderDocument {
    /// Document reference ID.
    pub document_reference_id: Option<String>,
    /// Document note.
    #[length(..=1000)]
    pub document_note: Option<String>,
    /// Document type.
    pub document_type: Option<IdHeaderDocumentType>,
}

/// Values of `document_type`.
#[zoom_enum]
pub enum IdHeaderDocumentType {
    /// `Purchase Order`.
    #[value("Purchase Order")]
    PurchaseOrder,
    /// `Customer Acceptance`.
    #[value("Customer Acceptance")]
    CustomerAcceptance,
    /// `Other`.
    #[value("Other")]
    Other,
    /// `Quote`.
    #[value("Quote")]
    Quote,
}

/// Element of `create_subscriptions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdCreateSubscription {
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
    pub initial_term: Option<InitialTerm>,
    /// Renewal term.
    pub renewal_term: Option<RenewalTerm>,
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
    pub offers: Option<Vec<IdCreateSubscriptionOffer>>,
    /// Add ons: at most 10 items.
    pub add_ons: Option<Vec<IdCreateSubscriptionOffer>>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Value of `renewal_term`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RenewalTerm {
    /// Term type.
    pub term_type: Option<TermType>,
    /// Term period: one of `12`, `24`, `36`, `48`, `60`.
    pub term_period: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
}

/// ID create subscription offer.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdCreateSubscriptionOffer {
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
    pub charges: Option<Vec<IdCreateSubscriptionOfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Element of `charges`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdCreateSubscriptionOfferCharge {
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
    /// Total discount.
    pub total_discount: Option<f64>,
    /// Discounts.
    pub discounts: Option<Vec<SubscriptionOfferChargeDiscount>>,
}

/// Element of `discounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionOfferChargeDiscount {
    /// Discount type.
    pub discount_type: Option<DiscountType>,
    /// Percent value.
    pub percent_value: Option<f64>,
    /// Amount value.
    pub amount_value: Option<f64>,
    /// Apply to.
    pub apply_to: Option<SubscriptionOfferChargeDiscountApplyTo>,
    /// Apply to charge.
    pub apply_to_charge: Option<String>,
    /// Discount level.
    pub discount_level: Option<DiscountLevel>,
    /// Discount program.
    pub discount_program: Option<String>,
}

/// Values of `apply_to`.
#[zoom_enum]
pub enum SubscriptionOfferChargeDiscountApplyTo {
    /// `ONETIME`.
    #[value("ONETIME")]
    Onetime,
    /// `RECURRING`.
    #[value("RECURRING")]
    Recurring,
    /// `USAGE`.
    #[value("USAGE")]
    Usage,
}

/// Element of `amend_subscriptions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdAmendSubscription {
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
    pub add_offers: Option<Vec<IdCreateSubscriptionOffer>>,
    /// Add add ons: at most 5 items.
    pub add_add_ons: Option<Vec<IdCreateSubscriptionOffer>>,
    /// Upgrade offers: at most 5 items.
    pub upgrade_offers: Option<Vec<QuoteReferenceIdAmendSubscriptionUpgradeOffer>>,
    /// Remove offers: at most 5 items.
    pub remove_offers: Option<Vec<QuoteReferenceIdAmendSubscriptionRemoveOffer>>,
    /// Update offers: at most 5 items.
    pub update_offers: Option<Vec<IdCreateSubscriptionOffer>>,
    /// Cancel subscription.
    pub cancel_subscription: Option<CancelSubscription>,
    /// Renew subscription.
    pub renew_subscription: Option<QuoteReferenceIdAmendSubscriptionRenewSubscription>,
    /// Update subscription.
    pub update_subscription: Option<UpdateSubscription>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Element of `upgrade_offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdAmendSubscriptionUpgradeOffer {
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
    pub charges: Option<Vec<IdCreateSubscriptionOfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
}

/// Element of `remove_offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdAmendSubscriptionRemoveOffer {
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
    /// End date.
    pub end_date: Option<Date>,
    /// Charges: at most 5 items.
    pub charges: Option<Vec<IdCreateSubscriptionOfferCharge>>,
    /// Usage based charge.
    pub usage_based_charge: Option<bool>,
    /// Remove reason.
    pub remove_reason: Option<String>,
}

/// Value of `renew_subscription`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteReferenceIdAmendSubscriptionRenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<IdCreateSubscriptionInitialTerm>,
    /// Discounts: at most 1 items.
    pub discounts: Option<Vec<SubscriptionRenewSubscriptionDiscount>>,
}

/// Element of `discounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionRenewSubscriptionDiscount {
    /// Discount type: always `Exception`.
    pub discount_type: Option<String>,
    /// Percent value.
    pub percent_value: Option<f64>,
    /// Amount value.
    pub amount_value: Option<f64>,
    /// Apply to charge.
    pub apply_to_charge: Option<String>,
    /// Discount level.
    pub discount_level: Option<DiscountLevel>,
    /// Discount program.
    pub discount_program: Option<String>,
}

/// Update subscription quote for Zoom partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{UpdateSubscriptionQuoteForZoomPartner, UpdateSubscriptionQuoteForZoomPartnerHeader};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateSubscriptionQuoteForZoomPartner::new(
///     "Zl3aVt0bQ9y",
///     UpdateSubscriptionQuoteForZoomPartnerHeader::new("2026-01-31".parse::<zoom_core::Date>()?),
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/commerce/quotes/<quote_reference_id>" -> UpdateSubscriptionQuoteForZoomPartnerResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [(500, 6103, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSubscriptionQuoteForZoomPartner {
    /// Quote reference ID.
    pub quote_reference_id: String,
    /// Header.
    pub header: UpdateSubscriptionQuoteForZoomPartnerHeader,
    /// Create subscriptions: at most 1 items.
    pub create_subscriptions: Option<Vec<SubscriptionQuoteForZoomPartnerCreateSubscription>>,
    /// Amend subscriptions: at most 1 items.
    pub amend_subscriptions: Option<Vec<SubscriptionQuoteForZoomPartnerAmendSubscription>>,
}

/// Value of `header`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscriptionQuoteForZoomPartnerHeader {
    /// Quote description.
    #[length(..=500)]
    pub quote_description: Option<String>,
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
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteForZoomPartnerCreateSubscription {
    /// Initial term.
    pub initial_term: Option<InitialTerm>,
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
    /// Service start date.
    pub service_start_date: Option<Date>,
    /// Paid period start date.
    pub paid_period_start_date: Option<Date>,
    /// Free months reason code.
    pub free_months_reason_code: Option<FreeMonthsReasonCode>,
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Auto renew: defaults to `true`.
    pub auto_renew: Option<bool>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
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
pub struct SubscriptionQuoteForZoomPartnerAmendSubscription {
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
    pub update_subscription: Option<PartnerAmendSubscriptionUpdateSubscription>,
    /// Additional attributes: at most 10 items.
    pub additional_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Value of `update_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAmendSubscriptionUpdateSubscription {
    /// Sold to CRM contact number.
    pub sold_to_crm_contact_number: Option<String>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Response to [`UpdateSubscriptionQuoteForZoomPartner`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscriptionQuoteForZoomPartnerResponse {
    /// Status.
    pub status: Option<SubscriptionQuoteForZoomPartnerStatus>,
    /// Quote reference ID.
    pub quote_reference_id: Option<String>,
    /// Quote date.
    pub quote_date: Option<Date>,
    /// Errors: at most 20 items.
    pub errors: Option<Vec<Error>>,
    /// Warnings: at most 20 items.
    pub warnings: Option<Vec<Error>>,
}

/// Submit subscription quote for provisioning.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{SubmitSubscriptionQuoteForProvisioning, SubscriptionQuoteForProvisioningDocument};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SubmitSubscriptionQuoteForProvisioning::new(
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec![SubscriptionQuoteForProvisioningDocument::new()],
/// )
///     .comments("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/commerce/quotes/<quote_reference_id>/fulfillment" -> (),
    rate_limit = Medium,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:quote:admin"],
    errors = [
        (400, 6200, "a license is missing"),
        (400, 6201, "a limit is exceeded"),
        (400, 6202, "a license is missing"),
        (400, 6203, "a parameter is missing or invalid"),
        (500, 6220, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubmitSubscriptionQuoteForProvisioning {
    /// Quote reference ID.
    pub quote_reference_id: String,
    /// Po number.
    pub po_number: String,
    /// Comments.
    #[length(..=1000)]
    pub comments: Option<String>,
    /// Documents: at most 10 items.
    pub documents: Vec<SubscriptionQuoteForProvisioningDocument>,
}

/// Element of `documents`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionQuoteForProvisioningDocument {
    /// Document reference ID.
    pub document_reference_id: Option<String>,
    /// Document type.
    pub document_type: Option<ForProvisioningDocumentType>,
}

/// Values of `document_type`.
#[zoom_enum]
pub enum ForProvisioningDocumentType {
    /// `Purchase Order`.
    #[value("Purchase Order")]
    PurchaseOrder,
    /// `Customer Acceptance`.
    #[value("Customer Acceptance")]
    CustomerAcceptance,
    /// `Other`.
    #[value("Other")]
    Other,
}
