//! Types used by several files.

use zoom_core::{Date, zoom_enum, zoom_object};

/// Billing address.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingAddress {
    /// Line 1: required in requests.
    #[required(new)]
    #[length(..=255)]
    pub line_1: Option<String>,
    /// City: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal code: required in requests.
    #[required(new)]
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State: required in requests.
    #[required(new)]
    #[length(..=20)]
    pub state: Option<String>,
    /// Country: required in requests.
    #[required(new)]
    #[length(..=3)]
    pub country: Option<String>,
}

/// Values of `employee_count`.
#[zoom_enum]
pub enum PartnerAccountEmployeeCount {
    /// `Just Me`.
    #[value("Just Me")]
    JustMe,
    /// `2-10`.
    #[value("2-10")]
    N210,
    /// `11-50`.
    #[value("11-50")]
    N1150,
    /// `51-250`.
    #[value("51-250")]
    N51250,
    /// `251-500`.
    #[value("251-500")]
    N251500,
    /// `501-1000`.
    #[value("501-1000")]
    N5011000,
    /// `1001-5000`.
    #[value("1001-5000")]
    N10015000,
    /// `5001-10000`.
    #[value("5001-10000")]
    N500110000,
    /// `10000+`.
    #[value("10000+")]
    N10000,
}

/// Partner account billing address.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAccountBillingAddress {
    /// Line 1.
    #[length(..=200)]
    pub line_1: Option<String>,
    /// Line 2.
    #[length(..=200)]
    pub line_2: Option<String>,
    /// Line 3.
    #[length(..=200)]
    pub line_3: Option<String>,
    /// City.
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal code.
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State.
    #[length(..=20)]
    pub state: Option<String>,
    /// Country.
    #[length(..=3)]
    pub country: Option<String>,
}

/// Billing document balance.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingDocumentBalance {
    /// Amount.
    pub amount: Option<f64>,
    /// Currency.
    pub currency: Option<String>,
}

/// Invoice owner account.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceOwnerAccount {
    /// Zoom account number.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// CRM account number.
    pub crm_account_number: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
    /// Address.
    pub address: Option<InvoiceOwnerAccountAddress>,
}

/// Value of `address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvoiceOwnerAccountAddress {
    /// Address type.
    pub address_type: Option<AddressType>,
    /// Line 1.
    #[length(..=255)]
    pub line_1: Option<String>,
    /// Line 2.
    #[length(..=200)]
    pub line_2: Option<String>,
    /// Line 3.
    #[length(..=200)]
    pub line_3: Option<String>,
    /// City.
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal code.
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State.
    #[length(..=20)]
    pub state: Option<String>,
    /// Country.
    #[length(..=3)]
    pub country: Option<String>,
}

/// Values of `address_type`.
#[zoom_enum]
pub enum AddressType {
    /// `billTo`.
    #[value("billTo")]
    BillTo,
    /// `shipTo`.
    #[value("shipTo")]
    ShipTo,
    /// `soldTo`.
    #[value("soldTo")]
    SoldTo,
}

/// Sold to contact.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SoldToContact {
    /// CRM contact number.
    pub crm_contact_number: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Partner contact.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerContact {
    /// Contact CRM number.
    pub contact_crm_number: Option<String>,
}

/// Values of `end_customer_department`.
#[zoom_enum]
pub enum EndCustomerDepartment {
    /// `Engineering`.
    #[value("Engineering")]
    Engineering,
    /// `Executives`.
    #[value("Executives")]
    Executives,
    /// `Finance`.
    #[value("Finance")]
    Finance,
    /// `HR`.
    #[value("HR")]
    Hr,
    /// `IT`.
    #[value("IT")]
    It,
    /// `Marketing`.
    #[value("Marketing")]
    Marketing,
    /// `Sales`.
    #[value("Sales")]
    Sales,
    /// `Site-Wide`.
    #[value("Site-Wide")]
    SiteWide,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Values of `end_customer_industry`.
#[zoom_enum]
pub enum EndCustomerIndustry {
    /// `Commercial`.
    #[value("Commercial")]
    Commercial,
    /// `FED`.
    #[value("FED")]
    Fed,
    /// `SLED`.
    #[value("SLED")]
    Sled,
    /// `Education`.
    #[value("Education")]
    Education,
    /// `Federal`.
    #[value("Federal")]
    Federal,
    /// `State & Local`.
    #[value("State & Local")]
    StateLocal,
}

/// Values of `professional_services_delivered_by`.
#[zoom_enum]
pub enum ProfessionalServicesDeliveredBy {
    /// `Zoom`.
    #[value("Zoom")]
    Zoom,
    /// `Partner`.
    #[value("Partner")]
    Partner,
    /// `Third Party`.
    #[value("Third Party")]
    ThirdParty,
}

/// Values of `phone_carrier`.
#[zoom_enum]
pub enum PhoneCarrier {
    /// `Yes, and they want to maintain it`.
    #[value("Yes, and they want to maintain it")]
    YesAndTheyWantToMaintainIt,
    /// `Yes, but they are willing to switch`.
    #[value("Yes, but they are willing to switch")]
    YesButTheyAreWillingToSwitch,
    /// `There is no existing agreement`.
    #[value("There is no existing agreement")]
    ThereIsNoExistingAgreement,
    /// `I don’t know`.
    #[value("I don’t know")]
    IDonTKnow,
}

/// Product group.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProductGroup {
    /// Name: required in requests.
    #[required(new)]
    pub name: Option<ProductGroupName>,
    /// Quantity: required in requests.
    #[required(new)]
    pub quantity: Option<i64>,
}

/// Values of `name`.
#[zoom_enum]
pub enum ProductGroupName {
    /// `Zoom Workplace (Pro or Biz)`.
    #[value("Zoom Workplace (Pro or Biz)")]
    ZoomWorkplaceProOrBiz,
    /// `Zoom Workplace (Biz+)`.
    #[value("Zoom Workplace (Biz+)")]
    ZoomWorkplaceBiz,
    /// `Zoom Workplace (Ent Essentials)`.
    #[value("Zoom Workplace (Ent Essentials)")]
    ZoomWorkplaceEntEssentials,
    /// `Zoom Workplace (Ent+/Premier)`.
    #[value("Zoom Workplace (Ent+/Premier)")]
    ZoomWorkplaceEntPremier,
    /// `Zoom Workplace Add-Ons`.
    #[value("Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// `Zoom Phone (standalone)`.
    #[value("Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// `Zoom Revenue Accelerator`.
    #[value("Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// `Zoom Contact Center`.
    #[value("Zoom Contact Center")]
    ZoomContactCenter,
    /// `Zoom Spaces`.
    #[value("Zoom Spaces")]
    ZoomSpaces,
    /// `Zoom Build Platform`.
    #[value("Zoom Build Platform")]
    ZoomBuildPlatform,
    /// `Workvivo`.
    #[value("Workvivo")]
    Workvivo,
    /// `Professional Services`.
    #[value("Professional Services")]
    ProfessionalServices,
    /// `Support Services`.
    #[value("Support Services")]
    SupportServices,
}

/// Values of `type`.
#[zoom_enum]
pub enum SalesActivityType {
    /// `Zoom Meeting with Customer`.
    #[value("Zoom Meeting with Customer")]
    ZoomMeetingWithCustomer,
    /// `Onsite Meeting with Customer`.
    #[value("Onsite Meeting with Customer")]
    OnsiteMeetingWithCustomer,
    /// `Zoom Demonstration`.
    #[value("Zoom Demonstration")]
    ZoomDemonstration,
    /// `Partner SE is Engaged`.
    #[value("Partner SE is Engaged")]
    PartnerSeIsEngaged,
}

/// Value of `rfp_details`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RfpDetails {
    /// Whether it is rfp: required in requests.
    #[required(new)]
    pub is_rfp: Option<bool>,
    /// Rfp link.
    pub rfp_link: Option<String>,
    /// Issue date.
    pub issue_date: Option<Date>,
    /// Due date.
    pub due_date: Option<Date>,
}

/// Values of `migration_type`.
#[zoom_enum]
pub enum MigrationType {
    /// `PBX/Zoom Hybrid Integration (HI)`.
    #[value("PBX/Zoom Hybrid Integration (HI)")]
    PbxZoomHybridIntegrationHi,
    /// `PBX/Zoom HI + some Zoom Phone Migration`.
    #[value("PBX/Zoom HI + some Zoom Phone Migration")]
    PbxZoomHiSomeZoomPhoneMigration,
    /// `Some PBX to Zoom Phone Migration, No HI`.
    #[value("Some PBX to Zoom Phone Migration, No HI")]
    SomePbxToZoomPhoneMigrationNoHi,
    /// `None of these`.
    #[value("None of these")]
    NoneOfThese,
    /// `Standard VLA`.
    #[value("Standard VLA")]
    StandardVla,
}

/// Element of `documents`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Document {
    /// Document reference ID.
    pub document_reference_id: Option<String>,
    /// Document type.
    pub document_type: Option<NewDealRegistrationForPartnerDocumentType>,
}

/// Values of `document_type`.
#[zoom_enum]
pub enum NewDealRegistrationForPartnerDocumentType {
    /// `Deal Registration`.
    #[value("Deal Registration")]
    DealRegistration,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Error.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// Error code.
    pub error_code: Option<String>,
    /// Error description.
    pub error_description: Option<String>,
}

/// Values of `order_type`.
#[zoom_enum]
pub enum OrderType {
    /// `trial`.
    Trial,
    /// `sale`.
    Sale,
}

/// Additional attribute.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalAttribute {
    /// Name.
    pub name: Option<String>,
    /// Value type.
    pub value_type: Option<ValueType>,
    /// Value.
    pub value: Option<String>,
}

/// Values of `value_type`.
#[zoom_enum]
pub enum ValueType {
    /// `Integer`.
    #[value("Integer")]
    Integer,
    /// `Enum`.
    #[value("Enum")]
    Enum,
    /// `String`.
    #[value("String")]
    String,
    /// `Boolean`.
    #[value("Boolean")]
    Boolean,
    /// `Object`.
    #[value("Object")]
    Object,
}

/// Values of `end_customer_language`.
#[zoom_enum]
pub enum EndCustomerLanguage {
    /// `es-ES;`.
    #[value("es-ES;")]
    EsEs,
    /// `de-DE;`.
    #[value("de-DE;")]
    DeDe,
    /// `fr-FR;`.
    #[value("fr-FR;")]
    FrFr,
    /// `ja-JP;`.
    #[value("ja-JP;")]
    JaJp,
    /// `en-US;`.
    #[value("en-US;")]
    EnUs,
}

/// Initial term.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitialTerm {
    /// Term type: required in requests; always `TERMED`.
    #[required(new)]
    pub term_type: Option<String>,
    /// Term period.
    pub term_period: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
}

/// Value of `sub_reseller`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSubscriptionSubReseller {
    /// CRM account number.
    pub crm_account_number: Option<String>,
    /// Account name.
    pub account_name: Option<String>,
}

/// Values of `free_months_reason_code`.
#[zoom_enum]
pub enum FreeMonthsReasonCode {
    /// `Customer's Desired Billing/Start Date`.
    #[value("Customer's Desired Billing/Start Date")]
    CustomerSDesiredBillingStartDate,
    /// `Billing at Later Date for Other Reason`.
    #[value("Billing at Later Date for Other Reason")]
    BillingAtLaterDateForOtherReason,
    /// `Align to Customer's Renewal Date`.
    #[value("Align to Customer's Renewal Date")]
    AlignToCustomerSRenewalDate,
}

/// Offer attribute.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferAttribute {
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Value of `professional_services`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProfessionalServices {
    /// Requires professional services: required in requests.
    #[required(new)]
    pub requires_professional_services: Option<RequiresProfessionalServices>,
    /// Is Zoom pso org engaged.
    pub is_zoom_pso_org_engaged: Option<IsZoomPsoOrgEngaged>,
    /// Pso engagement request ID.
    pub pso_engagement_request_id: Option<String>,
    /// Deployment partner.
    pub deployment_partner: Option<DeploymentPartner>,
    /// Professional services description.
    pub professional_services_description: Option<String>,
}

/// Values of `requires_professional_services`.
#[zoom_enum]
pub enum RequiresProfessionalServices {
    /// `Yes, my organization will do the deployment`.
    #[value("Yes, my organization will do the deployment")]
    YesMyOrganizationWillDoTheDeployment,
    /// `Yes, Zoom will do the deployment`.
    #[value("Yes, Zoom will do the deployment")]
    YesZoomWillDoTheDeployment,
    /// `Yes, a different organization will do the deployment`.
    #[value("Yes, a different organization will do the deployment")]
    YesADifferentOrganizationWillDoTheDeployment,
    /// `No, the platform is already deployed`.
    #[value("No, the platform is already deployed")]
    NoThePlatformIsAlreadyDeployed,
    /// `No, the customer doesn't want deployment`.
    #[value("No, the customer doesn't want deployment")]
    NoTheCustomerDoesnTWantDeployment,
    /// `No, other reason`.
    #[value("No, other reason")]
    NoOtherReason,
}

/// Values of `is_zoom_pso_org_engaged`.
#[zoom_enum]
pub enum IsZoomPsoOrgEngaged {
    /// `Yes and I have a PSO Engagement Request ID`.
    #[value("Yes and I have a PSO Engagement Request ID")]
    YesAndIHaveAPsoEngagementRequestId,
    /// `Yes, but I need an Engagement Request to be created`.
    #[value("Yes, but I need an Engagement Request to be created")]
    YesButINeedAnEngagementRequestToBeCreated,
    /// `No, I need to start now`.
    #[value("No, I need to start now")]
    NoINeedToStartNow,
}

/// Value of `deployment_partner`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeploymentPartner {
    /// Deployment partner name.
    pub deployment_partner_name: Option<String>,
    /// Deployment partner CRM account number.
    pub deployment_partner_crm_account_number: Option<String>,
    /// Deployment partner address.
    pub deployment_partner_address: Option<BillingAddress>,
}

/// Element of `remove_offers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RemoveOffer {
    /// Offer price list ID: required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// End date: required in requests.
    #[required(new)]
    pub end_date: Option<Date>,
    /// Remove reason.
    pub remove_reason: Option<String>,
}

/// Value of `cancel_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CancelSubscription {
    /// Cancel by.
    pub cancel_by: Option<CancelBy>,
    /// Cancel on.
    pub cancel_on: Option<Date>,
    /// Cancel reason: required in requests.
    #[required(new)]
    #[length(..=250)]
    pub cancel_reason: Option<String>,
}

/// Values of `cancel_by`.
#[zoom_enum]
pub enum CancelBy {
    /// `EndOfCurrentTerm`.
    #[value("EndOfCurrentTerm")]
    EndOfCurrentTerm,
    /// `EndOfLastInvoicePeriod`.
    #[value("EndOfLastInvoicePeriod")]
    EndOfLastInvoicePeriod,
    /// `SpecificDate`.
    #[value("SpecificDate")]
    SpecificDate,
}

/// Value of `update_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateSubscription {
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
    /// Sold to CRM contact number.
    pub sold_to_crm_contact_number: Option<String>,
    /// End customer language.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Professional services.
    pub professional_services: Option<ProfessionalServices>,
}

/// Values of `subscription_status`.
#[zoom_enum]
pub enum SubscriptionStatus {
    /// `active`.
    Active,
    /// `pending_activation`.
    PendingActivation,
    /// `pending_acceptance`.
    PendingAcceptance,
    /// `cancelled`.
    Cancelled,
    /// `suspended`.
    Suspended,
    /// `expired`.
    Expired,
}

/// Values of `charge_model`.
#[zoom_enum]
pub enum ChargeModel {
    /// `Flat Fee Pricing`.
    #[value("Flat Fee Pricing")]
    FlatFeePricing,
    /// `Per Unit Pricing`.
    #[value("Per Unit Pricing")]
    PerUnitPricing,
    /// `Overage Pricing`.
    #[value("Overage Pricing")]
    OveragePricing,
    /// `Volume Pricing`.
    #[value("Volume Pricing")]
    VolumePricing,
    /// `Tiered Pricing`.
    #[value("Tiered Pricing")]
    TieredPricing,
}

/// Values of `charge_type`.
#[zoom_enum]
pub enum ChargeType {
    /// `OneTime`.
    #[value("OneTime")]
    OneTime,
    /// `Recurring`.
    #[value("Recurring")]
    Recurring,
    /// `Usage`.
    #[value("Usage")]
    Usage,
}

/// Values of `discount_type`.
#[zoom_enum]
pub enum DiscountType {
    /// `DealReg`.
    #[value("DealReg")]
    DealReg,
    /// `Partner Standard`.
    #[value("Partner Standard")]
    PartnerStandard,
    /// `Exception`.
    #[value("Exception")]
    Exception,
}

/// Values of `apply_to`.
#[zoom_enum]
pub enum ApplyTo {
    /// `ONETIME`.
    #[value("ONETIME")]
    Onetime,
    /// `RECURRING`.
    #[value("RECURRING")]
    Recurring,
    /// `USAGE`.
    #[value("USAGE")]
    Usage,
    /// `ONETIMERECURRING`.
    #[value("ONETIMERECURRING")]
    Onetimerecurring,
    /// `ONETIMEUSAGE`.
    #[value("ONETIMEUSAGE")]
    Onetimeusage,
    /// `RECURRINGUSAGE`.
    #[value("RECURRINGUSAGE")]
    Recurringusage,
    /// `ONETIMERECURRINGUSAGE`.
    #[value("ONETIMERECURRINGUSAGE")]
    Onetimerecurringusage,
}

/// Values of `discount_level`.
#[zoom_enum]
pub enum DiscountLevel {
    /// `priceplan`.
    Priceplan,
    /// `subscription`.
    Subscription,
    /// `account`.
    Account,
}

/// Values of `date_filter_option`.
#[zoom_enum]
pub enum DateFilterOption {
    /// `effectiveDate`.
    #[value("effectiveDate")]
    EffectiveDate,
    /// `createdDate`.
    #[value("createdDate")]
    CreatedDate,
    /// `updatedDate`.
    #[value("updatedDate")]
    UpdatedDate,
}

/// Values of `transaction_type`.
#[zoom_enum]
pub enum TransactionType {
    /// `New`.
    #[value("New")]
    New,
    /// `Amend`.
    #[value("Amend")]
    Amend,
}

/// ID create subscription initial term.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdCreateSubscriptionInitialTerm {
    /// Term type.
    pub term_type: Option<TermType>,
    /// Period type.
    pub period_type: Option<PeriodType>,
    /// Term period.
    pub term_period: Option<i64>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
}

/// Values of `term_type`.
#[zoom_enum]
pub enum TermType {
    /// `TERMED`.
    #[value("TERMED")]
    Termed,
    /// `EVERGREEN`.
    #[value("EVERGREEN")]
    Evergreen,
}

/// Values of `period_type`.
#[zoom_enum]
pub enum PeriodType {
    /// `Month`.
    #[value("Month")]
    Month,
    /// `Year`.
    #[value("Year")]
    Year,
}

/// Value of `agreement_dates`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgreementDates {
    /// Contract effective date.
    pub contract_effective_date: Option<Date>,
    /// Service activation date.
    pub service_activation_date: Option<Date>,
    /// Customer acceptance date.
    pub customer_acceptance_date: Option<Date>,
}

/// Values of `payment_term`.
#[zoom_enum]
pub enum PaymentTerm {
    /// `Due upon Receipt`.
    #[value("Due upon Receipt")]
    DueUponReceipt,
    /// `Net30`.
    #[value("Net30")]
    Net30,
    /// `Net45`.
    #[value("Net45")]
    Net45,
    /// `Net60`.
    #[value("Net60")]
    Net60,
}

/// Value of `subscription_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionMetrics {
    /// Subscription number.
    pub subscription_number: Option<String>,
    /// TCV.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}

/// Values of `offer_type`.
#[zoom_enum]
pub enum OfferType {
    /// `plan`.
    Plan,
    /// `standalone`.
    Standalone,
    /// `configurable`.
    Configurable,
    /// `isv`.
    Isv,
    /// `addon`.
    Addon,
}

/// Element of `offer_attributes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CatalogOfferAttribute {
    /// Name.
    pub name: Option<String>,
    /// Uom.
    pub uom: Option<String>,
    /// Value type.
    pub value_type: Option<ValueType>,
    /// Value.
    pub value: Option<String>,
}

/// Partner create subscription add offer.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PartnerCreateSubscriptionAddOffer {
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
    /// Discounts.
    pub discounts: Option<Vec<SubscriptionAddOfferDiscount>>,
}

/// Element of `discounts`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAddOfferDiscount {
    /// Discount type: required in requests; always `Exception`.
    #[required(new)]
    pub discount_type: Option<String>,
    /// Percent value.
    pub percent_value: Option<f64>,
    /// Amount value.
    pub amount_value: Option<f64>,
    /// Apply to charge: required in requests.
    #[required(new)]
    pub apply_to_charge: Option<String>,
}

/// Element of `upgrade_offers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PartnerAmendSubscriptionUpgradeOffer {
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
    /// Discounts: at most 15 items.
    pub discounts: Option<Vec<SubscriptionAddOfferDiscount>>,
}

/// Value of `renew_subscription`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAmendSubscriptionRenewSubscription {
    /// Renewal term.
    pub renewal_term: Option<InitialTerm>,
    /// Discounts: at most 30 items.
    pub discounts: Option<Vec<SubscriptionAddOfferDiscount>>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SubscriptionQuoteForZoomPartnerStatus {
    /// `failedToSubmit`.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `submitted`.
    Submitted,
}

/// Value of `quote_metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteMetrics {
    /// TCV.
    pub tcv: Option<f64>,
    /// Tcb.
    pub tcb: Option<f64>,
    /// Mrr.
    pub mrr: Option<f64>,
    /// Total discount pct.
    pub total_discount_pct: Option<f64>,
}
