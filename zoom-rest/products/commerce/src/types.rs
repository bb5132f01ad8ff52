//! Types used by several files.

use zoom_core::{Date, Extra, zoom_enum, zoom_object};

/// Postal address of an end customer or a deployment partner.
///
/// Value of `billing_address` and `deployment_partner_address` in [`CreateEndCustomerAccount`](super::CreateEndCustomerAccount) and [`DeploymentPartner`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartyAddress {
    /// First line of the street address. Required in requests.
    #[required(new)]
    #[length(..=255)]
    pub line_1: Option<String>,
    /// Name of the city. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal or ZIP code of the address. Required in requests.
    #[required(new)]
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State or province of the address. Required in requests.
    #[required(new)]
    #[length(..=20)]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country. Required in requests.
    #[required(new)]
    #[length(..=3)]
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of employees, as a range.
///
/// Values of `employee_count` in [`PartnerAccount`](super::PartnerAccount) and [`EndCustomer`](super::EndCustomer).
#[zoom_enum]
pub enum EmployeeRange {
    /// `Just Me`: One person.
    #[value("Just Me")]
    JustMe,
    /// `2-10`.
    #[value("2-10")]
    N2To10,
    /// `11-50`.
    #[value("11-50")]
    N11To50,
    /// `51-250`.
    #[value("51-250")]
    N51To250,
    /// `251-500`.
    #[value("251-500")]
    N251To500,
    /// `501-1000`.
    #[value("501-1000")]
    N501To1000,
    /// `1001-5000`.
    #[value("1001-5000")]
    N1001To5000,
    /// `5001-10000`.
    #[value("5001-10000")]
    N5001To10000,
    /// `10000+`.
    #[value("10000+")]
    N10000Plus,
}

/// Postal address of an account.
///
/// Value of `billing_address` and `address` in [`PartnerAccount`](super::PartnerAccount) and [`BillingOrSalesAccount`](super::BillingOrSalesAccount).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountAddress {
    /// First line of the street address.
    #[length(..=200)]
    pub line_1: Option<String>,
    /// Second line of the street address, such as the suite.
    #[length(..=200)]
    pub line_2: Option<String>,
    /// Third line of the street address, such as the tower.
    #[length(..=200)]
    pub line_3: Option<String>,
    /// Name of the city.
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal or ZIP code of the address.
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State or province of the address.
    #[length(..=20)]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country.
    #[length(..=3)]
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sum of money with its currency.
///
/// Value of `balance` and other members in [`BillingDocument`](super::BillingDocument) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoneyAmount {
    /// Sum of money, in the currency that `currency` names.
    pub amount: Option<f64>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account that takes part in a sale: an end customer, a sub-reseller or the account that receives the invoice.
///
/// Value of `invoice_owner_account` and other members in [`Invoice`](super::Invoice) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartyAccount {
    /// Zoom account number of the customer, partner or reseller.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Postal address of the account.
    pub address: Option<AccountPostalAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Postal address of the account.
///
/// Value of `address` in [`PartyAccount`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPostalAddress {
    /// What the address is used for: billing, shipping or the sale.
    pub address_type: Option<AddressType>,
    /// First line of the street address.
    #[length(..=255)]
    pub line_1: Option<String>,
    /// Second line of the street address, such as the suite.
    #[length(..=200)]
    pub line_2: Option<String>,
    /// Third line of the street address, such as the tower.
    #[length(..=200)]
    pub line_3: Option<String>,
    /// Name of the city.
    #[length(..=50)]
    pub city: Option<String>,
    /// Postal or ZIP code of the address.
    #[length(..=10)]
    pub postal_code: Option<String>,
    /// State or province of the address.
    #[length(..=20)]
    pub state: Option<String>,
    /// ISO code of the country.
    #[length(..=3)]
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the address is used for: billing, shipping or the sale.
///
/// Values of `address_type` in [`AccountPostalAddress`].
#[zoom_enum]
pub enum AddressType {
    /// `billTo`: Address for invoices.
    #[value("billTo")]
    BillTo,
    /// `shipTo`: Address for deliveries.
    #[value("shipTo")]
    ShipTo,
    /// `soldTo`: Address of the buyer.
    #[value("soldTo")]
    SoldTo,
}

/// Person to whom the product is sold or the invoice goes.
///
/// Value of `sold_to_contact` and `bill_to_contact` in [`Invoice`](super::Invoice) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BuyerOrPayerContact {
    /// Number of the contact in Zoom's CRM (customer relationship management) system.
    pub crm_contact_number: Option<String>,
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

/// Contact person of the partner or the end customer, by CRM number.
///
/// Element of `partner_contacts` and other members in [`CreateDealRegistration`](super::CreateDealRegistration) and [`UpdateDealRegistration`](super::UpdateDealRegistration).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealContact {
    /// Number of the contact in Zoom's CRM (customer relationship management) system.
    pub contact_crm_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Department of the end customer for which the deal is made.
///
/// Values of `end_customer_department` and `department` in [`CreateDealRegistration`](super::CreateDealRegistration) and other types.
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
    /// `HR`: Human resources.
    #[value("HR")]
    Hr,
    /// `IT`: Information technology.
    #[value("IT")]
    It,
    /// `Marketing`.
    #[value("Marketing")]
    Marketing,
    /// `Sales`.
    #[value("Sales")]
    Sales,
    /// `Site-Wide`: All departments.
    #[value("Site-Wide")]
    SiteWide,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Industry in which the end customer works.
///
/// Values of `end_customer_industry` and `industry` in [`CreateDealRegistration`](super::CreateDealRegistration) and other types.
#[zoom_enum]
pub enum EndCustomerIndustry {
    /// `Commercial`: Business, rather than government or education.
    #[value("Commercial")]
    Commercial,
    /// `FED`: Federal government; Zoom does not document how it differs from `Federal`.
    #[value("FED")]
    Fed,
    /// `SLED`: State and local government and education together; `State & Local` and `Education` are narrower.
    #[value("SLED")]
    Sled,
    /// `Education`.
    #[value("Education")]
    Education,
    /// `Federal`: Federal government; Zoom does not document how it differs from `FED`.
    #[value("Federal")]
    Federal,
    /// `State & Local`: State and local government.
    #[value("State & Local")]
    StateLocal,
}

/// Who delivers the professional services, such as setup and training.
///
/// Values of `professional_services_delivered_by` in [`CreateDealRegistration`](super::CreateDealRegistration) and other types.
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

/// Whether the customer has a contract with a phone carrier and, if so, wants to keep it.
///
/// Values of `phone_carrier` in [`CreateDealRegistration`](super::CreateDealRegistration) and [`UpdateDealRegistration`](super::UpdateDealRegistration).
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

/// Group of Zoom products in a deal, with the expected number of licenses.
///
/// Element of `product_groups` and `add_product_groups` in [`CreateDealRegistration`](super::CreateDealRegistration) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProductGroup {
    /// Name of the product group. Required in requests.
    #[required(new)]
    pub name: Option<ProductGroupName>,
    /// Number of licenses that the deal is expected to include. Required in requests.
    #[required(new)]
    pub quantity: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of Zoom products that the deal is about.
///
/// Values of `name` in [`ProductGroup`].
#[zoom_enum]
pub enum ProductGroupName {
    /// `Zoom Workplace (Pro or Biz)`: Zoom Workplace Pro or Business.
    #[value("Zoom Workplace (Pro or Biz)")]
    ZoomWorkplaceProOrBiz,
    /// `Zoom Workplace (Biz+)`: Zoom Workplace Business Plus.
    #[value("Zoom Workplace (Biz+)")]
    ZoomWorkplaceBiz,
    /// `Zoom Workplace (Ent Essentials)`: Zoom Workplace Enterprise Essentials.
    #[value("Zoom Workplace (Ent Essentials)")]
    ZoomWorkplaceEntEssentials,
    /// `Zoom Workplace (Ent+/Premier)`: Zoom Workplace Enterprise Plus or Enterprise Premier.
    #[value("Zoom Workplace (Ent+/Premier)")]
    ZoomWorkplaceEntPremier,
    /// `Zoom Workplace Add-Ons`: Extras for Zoom Workplace that are licensed separately.
    #[value("Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// `Zoom Phone (standalone)`: Zoom Phone without a Zoom Workplace plan.
    #[value("Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// `Zoom Revenue Accelerator`: Analysis of sales conversations, formerly called Zoom IQ for Sales.
    #[value("Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// `Zoom Contact Center`: Customer service by phone, video, chat and other channels.
    #[value("Zoom Contact Center")]
    ZoomContactCenter,
    /// `Zoom Spaces`: Products for offices, such as Zoom Rooms and Workspace Reservation.
    #[value("Zoom Spaces")]
    ZoomSpaces,
    /// `Zoom Build Platform`: Products for developers, such as the Video SDK.
    #[value("Zoom Build Platform")]
    ZoomBuildPlatform,
    /// `Workvivo`: A platform for communication with employees that belongs to Zoom.
    #[value("Workvivo")]
    Workvivo,
    /// `Professional Services`: Paid work of Zoom's experts, such as planning and setup.
    #[value("Professional Services")]
    ProfessionalServices,
    /// `Support Services`: Paid plans for technical support.
    #[value("Support Services")]
    SupportServices,
}

/// Kind of sales activity, such as a meeting with the customer.
///
/// Values of `type` in [`SalesActivity`](super::SalesActivity) and [`DealRegistrationSalesActivity`](super::DealRegistrationSalesActivity).
#[zoom_enum]
pub enum SalesActivityType {
    /// `Zoom Meeting with Customer`.
    #[value("Zoom Meeting with Customer")]
    ZoomMeetingWithCustomer,
    /// `Onsite Meeting with Customer`: A visit to the customer's premises.
    #[value("Onsite Meeting with Customer")]
    OnsiteMeetingWithCustomer,
    /// `Zoom Demonstration`: A demonstration of Zoom products.
    #[value("Zoom Demonstration")]
    ZoomDemonstration,
    /// `Partner SE is Engaged`: The partner's sales engineer is involved.
    #[value("Partner SE is Engaged")]
    PartnerSeIsEngaged,
}

/// Details of the request for proposal (RFP).
///
/// Value of `rfp_details` in [`CreateDealRegistration`](super::CreateDealRegistration) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RfpDetails {
    /// Whether the deal is part of a request for proposal (RFP) or a public tender. Required in requests.
    #[required(new)]
    pub is_rfp: Option<bool>,
    /// Link to the request for proposal, if it is public.
    pub rfp_link: Option<String>,
    /// Date on which the request for proposal was issued; required if `is_rfp` is true.
    pub issue_date: Option<Date>,
    /// Date by which responses to the request for proposal are due; required if `is_rfp` is true.
    pub due_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Special program under which the end customer moves to Zoom.
///
/// Values of `migration_type` in [`CreateDealRegistration`](super::CreateDealRegistration) and [`GetDealRegistrationResponse`](super::GetDealRegistrationResponse).
#[zoom_enum]
pub enum MigrationType {
    /// `PBX/Zoom Hybrid Integration (HI)`: A private branch exchange (PBX) that works together with Zoom.
    #[value("PBX/Zoom Hybrid Integration (HI)")]
    PbxZoomHybridIntegrationHi,
    /// `PBX/Zoom HI + some Zoom Phone Migration`: A PBX integrated with Zoom, and in part moved to Zoom Phone.
    #[value("PBX/Zoom HI + some Zoom Phone Migration")]
    PbxZoomHiSomeZoomPhoneMigration,
    /// `Some PBX to Zoom Phone Migration, No HI`: A partial move from a PBX to Zoom Phone, without hybrid integration.
    #[value("Some PBX to Zoom Phone Migration, No HI")]
    SomePbxToZoomPhoneMigrationNoHi,
    /// `None of these`: The deal has another kind of migration, or none.
    #[value("None of these")]
    NoneOfThese,
    /// `Standard VLA`: Zoom does not explain the abbreviation VLA.
    #[value("Standard VLA")]
    StandardVla,
}

/// Document to attach to a registered deal, by type and reference ID.
///
/// Element of `documents` in [`CreateDealRegistration`](super::CreateDealRegistration) and [`UpdateDealRegistration`](super::UpdateDealRegistration).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Document {
    /// Reference of the uploaded file.
    pub document_reference_id: Option<String>,
    /// Whether the document is a deal registration or something else.
    pub document_type: Option<DealDocumentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the document is a deal registration or something else.
///
/// Values of `document_type` in [`Document`] and [`DealRegistrationDocument`](super::DealRegistrationDocument).
#[zoom_enum]
pub enum DealDocumentType {
    /// `Deal Registration`.
    #[value("Deal Registration")]
    DealRegistration,
    /// `Other`.
    #[value("Other")]
    Other,
}

/// Problem or warning about the request, with its code and description.
///
/// Element of `errors` and `warnings` in [`CreateDealRegistrationResponse`](super::CreateDealRegistrationResponse) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RequestProblem {
    /// Code of the error.
    pub error_code: Option<String>,
    /// What went wrong, in words.
    pub error_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an order or a quote is for a trial or a sale.
///
/// Values of `order_type` and `quote_type` in [`SubscriptionOrderHeader`](super::SubscriptionOrderHeader) and other types.
#[zoom_enum]
pub enum TrialOrSale {
    /// `trial`: For a trial.
    Trial,
    /// `sale`: For a paid subscription.
    Sale,
}

/// Attribute of an order, quote or price list, with a name, a value and the data type of the value.
///
/// Element of `additional_attributes` and `pricebook_attributes` in [`SubscriptionOrderHeader`](super::SubscriptionOrderHeader) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TypedAttribute {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Data type of the attribute's value.
    pub value_type: Option<ValueType>,
    /// Value of the attribute.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Data type of the attribute's value.
///
/// Values of `value_type` in [`TypedAttribute`] and other types.
#[zoom_enum]
pub enum ValueType {
    /// `Integer`: A whole number.
    #[value("Integer")]
    Integer,
    /// `Enum`: One of a fixed set of choices.
    #[value("Enum")]
    Enum,
    /// `String`: A piece of text.
    #[value("String")]
    String,
    /// `Boolean`: True or false.
    #[value("Boolean")]
    Boolean,
    /// `Object`: A nested structure.
    #[value("Object")]
    Object,
}

/// Language for messages and invoices to the end customer; empty means the language of their country. Zoom documents the values with the semicolon.
///
/// Values of `end_customer_language` in [`NewSubscription`](super::NewSubscription) and other types.
#[zoom_enum]
pub enum EndCustomerLanguage {
    /// `es-ES;`: Spanish (Spain).
    #[value("es-ES;")]
    EsEs,
    /// `de-DE;`: German (Germany).
    #[value("de-DE;")]
    DeDe,
    /// `fr-FR;`: French (France).
    #[value("fr-FR;")]
    FrFr,
    /// `ja-JP;`: Japanese (Japan).
    #[value("ja-JP;")]
    JaJp,
    /// `en-US;`: English (United States).
    #[value("en-US;")]
    EnUs,
}

/// First or renewal term of a subscription, with its length and dates.
///
/// Value of `initial_term` and `renewal_term` in [`NewSubscription`](super::NewSubscription) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionTerm {
    /// Kind of term: a fixed length, which `term_period` states. Required in requests. The only value is `TERMED`.
    #[required(new)]
    pub term_type: Option<String>,
    /// Length of the term in months; only for terms of a fixed length. One of `12`, `24`, `36`, `48`, `60`, `26`.
    pub term_period: Option<i64>,
    /// First day of the term, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the term, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account of the sub-reseller through whom the sale is made.
///
/// Value of `sub_reseller` in [`NewSubscription`](super::NewSubscription) and [`QuoteNewSubscription`](super::QuoteNewSubscription).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewSubscriptionSubReseller {
    /// Account number of the sub-reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the sub-reseller.
    pub account_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the subscription has a free period, if it has one.
///
/// Values of `free_months_reason_code` in [`NewSubscription`](super::NewSubscription) and other types.
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

/// Attribute of an offer, order or quote, with a name and a value.
///
/// Element of `offer_attributes` and `additional_attributes` in [`AddedOrChangedOffer`](super::AddedOrChangedOffer) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NamedAttribute {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Value of the attribute.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Services needed for deployment; Zoom Contact Center deals must have them.
///
/// Value of `professional_services` in [`NewSubscription`](super::NewSubscription) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProfessionalServices {
    /// Who deploys the subscription, if deployment services are needed. Required in requests.
    #[required(new)]
    pub requires_professional_services: Option<RequiresProfessionalServices>,
    /// Whether Zoom's professional services organization (PSO) is engaged; needed only if Zoom does the deployment.
    pub is_zoom_pso_org_engaged: Option<ZoomPsoEngagement>,
    /// ID of the engagement request made to the Zoom professional services organization, if there is one.
    pub pso_engagement_request_id: Option<String>,
    /// Organization that does the deployment, if it is neither the partner nor Zoom.
    pub deployment_partner: Option<DeploymentPartner>,
    /// What services the partner provides, if professional services are needed.
    pub professional_services_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who deploys the subscription, if deployment services are needed.
///
/// Values of `requires_professional_services` in [`ProfessionalServices`].
#[zoom_enum]
pub enum RequiresProfessionalServices {
    /// `Yes, my organization will do the deployment`.
    #[value("Yes, my organization will do the deployment")]
    YesMyOrganizationWillDoTheDeployment,
    /// `Yes, Zoom will do the deployment`: Zoom deploys, which makes `is_zoom_pso_org_engaged` required.
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

/// Whether Zoom's professional services organization (PSO) is engaged; needed only if Zoom does the deployment.
///
/// Values of `is_zoom_pso_org_engaged` in [`ProfessionalServices`].
#[zoom_enum]
pub enum ZoomPsoEngagement {
    /// `Yes and I have a PSO Engagement Request ID`: Zoom Professional Services is engaged, and a request ID exists.
    #[value("Yes and I have a PSO Engagement Request ID")]
    YesAndIHaveAPsoEngagementRequestId,
    /// `Yes, but I need an Engagement Request to be created`: Zoom Professional Services is engaged, but has no engagement request yet.
    #[value("Yes, but I need an Engagement Request to be created")]
    YesButINeedAnEngagementRequestToBeCreated,
    /// `No, I need to start now`: Zoom Professional Services is not engaged yet.
    #[value("No, I need to start now")]
    NoINeedToStartNow,
}

/// Organization that does the deployment, if it is neither the partner nor Zoom.
///
/// Value of `deployment_partner` in [`ProfessionalServices`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DeploymentPartner {
    /// Name of the deployment partner; required if its account number is not given.
    pub deployment_partner_name: Option<String>,
    /// Account number of the deployment partner in Zoom's CRM (customer relationship management) system; required if its name is not given.
    pub deployment_partner_crm_account_number: Option<String>,
    /// Postal address of the deployment partner; required if its name is given.
    pub deployment_partner_address: Option<PartyAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer that is removed from a subscription, with the date and the reason.
///
/// Element of `remove_offers` in [`SubscriptionAmendment`](super::SubscriptionAmendment) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RemovedOffer {
    /// Price list ID of the removed offer. Required in requests.
    #[required(new)]
    pub offer_price_list_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Day on which the offer is removed, between today and the subscription's end. Required in requests.
    #[required(new)]
    pub end_date: Option<Date>,
    /// Why the offer is taken out of the subscription.
    pub remove_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How and when the subscription is canceled.
///
/// Value of `cancel_subscription` in [`SubscriptionAmendment`](super::SubscriptionAmendment) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionCancellation {
    /// When the subscription ends, such as with the current term.
    pub cancel_by: Option<CancellationPoint>,
    /// Date on which the subscription ends; only if `cancel_by` is `SpecificDate`.
    pub cancel_on: Option<Date>,
    /// Why the subscription is canceled. Required in requests.
    #[required(new)]
    #[length(..=250)]
    pub cancel_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When the subscription ends, such as with the current term.
///
/// Values of `cancel_by` in [`SubscriptionCancellation`].
#[zoom_enum]
pub enum CancellationPoint {
    /// `EndOfCurrentTerm`: When the running term is over.
    #[value("EndOfCurrentTerm")]
    EndOfCurrentTerm,
    /// `EndOfLastInvoicePeriod`: When the period of the last invoice is over.
    #[value("EndOfLastInvoicePeriod")]
    EndOfLastInvoicePeriod,
    /// `SpecificDate`: On a date of your choice.
    #[value("SpecificDate")]
    SpecificDate,
}

/// Changes to the subscription's renewal, buyer contact, language or professional services.
///
/// Value of `update_subscription` in [`SubscriptionAmendment`](super::SubscriptionAmendment) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionUpdate {
    /// Whether the subscription renews itself at the end of each term.
    pub auto_renew: Option<bool>,
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Number, in Zoom's CRM (customer relationship management) system, of the person to whom the subscription is sold.
    pub sold_to_crm_contact_number: Option<String>,
    /// Language for messages and invoices to the end customer; empty means the language of their country.
    pub end_customer_language: Option<EndCustomerLanguage>,
    /// Services needed for deployment; Zoom Contact Center deals must have them.
    pub professional_services: Option<ProfessionalServices>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the subscription, such as active, pending or canceled.
///
/// Values of `subscription_status` in [`Subscription`](super::Subscription) and [`PaidSubscriptionSummary`](super::PaidSubscriptionSummary).
#[zoom_enum]
pub enum SubscriptionStatus {
    /// `active`: In effect.
    Active,
    /// `pending_activation`: Waiting to be activated.
    PendingActivation,
    /// `pending_acceptance`: Waiting to be accepted.
    PendingAcceptance,
    /// `cancelled`: Has been canceled.
    Cancelled,
    /// `suspended`: Suspended for a time.
    Suspended,
    /// `expired`: The term is over.
    Expired,
}

/// How far an order has come.
///
/// Values of `status` in [`PreviewOrderResponse`](super::PreviewOrderResponse) and other types.
#[zoom_enum]
pub enum OrderStatus {
    /// `draft`: Still being prepared.
    Draft,
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `completed`: Fully processed, presumably with the products set up for the customer; Zoom does not define it.
    Completed,
    /// `canceled`: Has been canceled.
    Canceled,
    /// `submitted`: Sent to Zoom, but not completed yet.
    Submitted,
    /// `failed`: Failed after it was submitted, as opposed to `failedToSubmit`; Zoom does not document at which step.
    Failed,
}

/// How the price is calculated, such as flat, per unit or in tiers.
///
/// Values of `charge_model` in [`Charge`](super::Charge) and other types.
#[zoom_enum]
pub enum ChargeModel {
    /// `Flat Fee Pricing`: One fixed price, whatever the quantity.
    #[value("Flat Fee Pricing")]
    FlatFeePricing,
    /// `Per Unit Pricing`: Price of one multiplied by the quantity.
    #[value("Per Unit Pricing")]
    PerUnitPricing,
    /// `Overage Pricing`: Price for usage beyond what is included.
    #[value("Overage Pricing")]
    OveragePricing,
    /// `Volume Pricing`: One rate for all units, set by the total quantity.
    #[value("Volume Pricing")]
    VolumePricing,
    /// `Tiered Pricing`: Rates that change from one quantity range to the next.
    #[value("Tiered Pricing")]
    TieredPricing,
}

/// How often the charge is billed: once, regularly or by usage.
///
/// Values of `charge_type` in [`Charge`](super::Charge) and other types.
#[zoom_enum]
pub enum ChargeType {
    /// `OneTime`: Charged once only.
    #[value("OneTime")]
    OneTime,
    /// `Recurring`: Charged again each billing period.
    #[value("Recurring")]
    Recurring,
    /// `Usage`: Charged by consumption.
    #[value("Usage")]
    Usage,
}

/// Discount on a charge, in percent or as a sum of money.
///
/// Element of `discounts` in [`Charge`](super::Charge) and [`OfferCharge`](super::OfferCharge).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Discount {
    /// Reason for the discount, such as a registered deal.
    pub discount_type: Option<DiscountType>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// Charges that the discount reduces: one-time, recurring, usage or a combination.
    pub apply_to: Option<DiscountedCharges>,
    /// What the discount covers: one price plan, the whole subscription or the whole account.
    pub discount_level: Option<DiscountLevel>,
    /// Name of the strategic program that grants the discount.
    pub discount_program: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Reason for the discount, such as a registered deal.
///
/// Values of `discount_type` in [`Discount`] and other types.
#[zoom_enum]
pub enum DiscountType {
    /// `DealReg`: Discount for a registered deal.
    #[value("DealReg")]
    DealReg,
    /// `Partner Standard`: Usual discount for the partner.
    #[value("Partner Standard")]
    PartnerStandard,
    /// `Exception`: Discount granted as an exception.
    #[value("Exception")]
    Exception,
}

/// Charges that the discount reduces: one-time, recurring, usage or a combination.
///
/// Values of `apply_to` in [`Discount`] and other types.
#[zoom_enum]
pub enum DiscountedCharges {
    /// `ONETIME`: Charges that are billed once.
    #[value("ONETIME")]
    Onetime,
    /// `RECURRING`: Charges that are billed again each period.
    #[value("RECURRING")]
    Recurring,
    /// `USAGE`: Charges for consumption.
    #[value("USAGE")]
    Usage,
    /// `ONETIMERECURRING`: One-time and recurring charges.
    #[value("ONETIMERECURRING")]
    Onetimerecurring,
    /// `ONETIMEUSAGE`: One-time and usage charges.
    #[value("ONETIMEUSAGE")]
    Onetimeusage,
    /// `RECURRINGUSAGE`: Recurring and usage charges.
    #[value("RECURRINGUSAGE")]
    Recurringusage,
    /// `ONETIMERECURRINGUSAGE`: One-time, recurring and usage charges.
    #[value("ONETIMERECURRINGUSAGE")]
    Onetimerecurringusage,
}

/// What the discount covers: one price plan, the whole subscription or the whole account.
///
/// Values of `discount_level` in [`Discount`] and other types.
#[zoom_enum]
pub enum DiscountLevel {
    /// `priceplan`: Charges of one price plan.
    Priceplan,
    /// `subscription`: Charges anywhere in one subscription.
    Subscription,
    /// `account`: Charges anywhere in the account.
    Account,
}

/// Date to which the range from `from` to `to` applies.
///
/// Values of `date_filter_option` in [`ListOrders`](super::ListOrders) and [`ListQuotes`](super::ListQuotes).
#[zoom_enum]
pub enum DateFilterOption {
    /// `effectiveDate`: By when the order or quote takes effect.
    #[value("effectiveDate")]
    EffectiveDate,
    /// `createdDate`: By when the order or quote was created.
    #[value("createdDate")]
    CreatedDate,
    /// `updatedDate`: By when the order or quote was last changed.
    #[value("updatedDate")]
    UpdatedDate,
}

/// Whether an order or a quote starts a subscription or changes one.
///
/// Values of `transaction_type` in [`ListOrders`](super::ListOrders) and other types.
#[zoom_enum]
pub enum TransactionType {
    /// `New`: Creates a subscription.
    #[value("New")]
    New,
    /// `Amend`: Changes an existing subscription.
    #[value("Amend")]
    Amend,
}

/// Initial, renewal or current term of a subscription, with its length and dates.
///
/// Value of `initial_term` and other members in [`OrderNewSubscription`](super::OrderNewSubscription) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OrderSubscriptionTerm {
    /// Whether the term has a fixed length, which `term_period` then states.
    pub term_type: Option<TermType>,
    /// Unit of time in which the term is measured; only for `TERMED` terms, whose `term_period` Zoom describes as months in any case.
    pub period_type: Option<PeriodType>,
    /// Length of the term in months; only for terms of a fixed length. One of `12`, `24`, `36`, `48`, `60`.
    pub term_period: Option<i64>,
    /// First day of the term, as `YYYY-MM-DD`.
    pub start_date: Option<Date>,
    /// Last day of the term, as `YYYY-MM-DD`.
    pub end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the term of a subscription has a fixed length.
///
/// Values of `term_type` in [`OrderSubscriptionTerm`] and [`RenewalTerm`](super::RenewalTerm).
#[zoom_enum]
pub enum TermType {
    /// `TERMED`: Runs for a fixed period.
    #[value("TERMED")]
    Termed,
    /// `EVERGREEN`: Runs without an end date.
    #[value("EVERGREEN")]
    Evergreen,
}

/// Whether the term counts in months or years; only for `TERMED` terms.
///
/// Values of `period_type` in [`OrderSubscriptionTerm`].
#[zoom_enum]
pub enum PeriodType {
    /// `Month`: The term is counted in months.
    #[value("Month")]
    Month,
    /// `Year`: The term is counted in years.
    #[value("Year")]
    Year,
}

/// Dates on which the contract takes effect, the service is activated and the customer accepts the order.
///
/// Value of `agreement_dates` in [`OrderNewSubscription`](super::OrderNewSubscription) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgreementDates {
    /// Date from which the contract holds.
    pub contract_effective_date: Option<Date>,
    /// Date on which the service was activated.
    pub service_activation_date: Option<Date>,
    /// Date on which the customer accepted the order.
    pub customer_acceptance_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// When payment is due: on receipt, or after 30, 45 or 60 days.
///
/// Values of `payment_term` in [`OrderNewSubscription`](super::OrderNewSubscription) and other types.
#[zoom_enum]
pub enum PaymentTerm {
    /// `Due upon Receipt`: Payable as soon as the invoice arrives.
    #[value("Due upon Receipt")]
    DueUponReceipt,
    /// `Net30`: Payable within 30 days.
    #[value("Net30")]
    Net30,
    /// `Net45`: Payable within 45 days.
    #[value("Net45")]
    Net45,
    /// `Net60`: Payable within 60 days.
    #[value("Net60")]
    Net60,
}

/// Figures of a subscription: contract value, billing, monthly revenue and discount.
///
/// Value of `subscription_metrics` in [`OrderNewSubscription`](super::OrderNewSubscription) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionMetrics {
    /// Number that identifies the subscription; blank until it has been created.
    pub subscription_number: Option<String>,
    /// Total contract value (TCV): what was booked over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of offer in the product catalog, such as a plan, an add-on or a standalone product.
///
/// Values of `offer_type` in [`CatalogOffer`](super::CatalogOffer) and other types.
#[zoom_enum]
pub enum OfferType {
    /// `plan`: A fixed bundle of Zoom products.
    Plan,
    /// `standalone`: A product that is sold by itself.
    Standalone,
    /// `configurable`: A bundle whose contents can be chosen.
    Configurable,
    /// `isv`: An offer for independent software vendors.
    Isv,
    /// `addon`: An extra for a plan.
    Addon,
}

/// Attribute of an offer, with its value, data type and unit of measure.
///
/// Element of `offer_attributes` in [`CatalogOffer`](super::CatalogOffer) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferAttributeDetail {
    /// Name of the attribute.
    pub name: Option<String>,
    /// Unit of measure of the attribute's value.
    pub uom: Option<String>,
    /// Data type of the attribute's value.
    pub value_type: Option<ValueType>,
    /// Value of the attribute.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer or add-on that a quote adds to a subscription or changes, with requested discounts.
///
/// Element of `add_offers` and other members in [`QuoteNewSubscription`](super::QuoteNewSubscription) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QuoteAddedOrChangedOffer {
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
    /// Discounts that apply or are requested, one entry each.
    pub discounts: Option<Vec<SubscriptionAddedOfferDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Additional discount that is requested in a quote, in percent or as a sum of money.
///
/// Element of `discounts` in [`QuoteAddedOrChangedOffer`] and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SubscriptionAddedOfferDiscount {
    /// Reason for the discount: an exception that is requested for this quote. Required in requests. The only value is `Exception`.
    #[required(new)]
    pub discount_type: Option<String>,
    /// Discount in percent; an alternative to `amount_value`.
    pub percent_value: Option<f64>,
    /// Discount as a sum of money; the alternative is `percent_value`.
    pub amount_value: Option<f64>,
    /// ID of the charge that the discount reduces. Required in requests.
    #[required(new)]
    pub apply_to_charge: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Upgrade of one offer of a subscription to another, with requested discounts.
///
/// Element of `upgrade_offers` in [`QuoteSubscriptionAmendment`](super::QuoteSubscriptionAmendment) and [`SubscriptionQuoteAmendment`](super::SubscriptionQuoteAmendment).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct QuoteUpgradedOffer {
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
    /// Discounts that apply or are requested, one entry each. At most 15 items.
    pub discounts: Option<Vec<SubscriptionAddedOfferDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renewal of the subscription, with its new term.
///
/// Value of `renew_subscription` in [`QuoteSubscriptionAmendment`](super::QuoteSubscriptionAmendment) and [`SubscriptionQuoteAmendment`](super::SubscriptionQuoteAmendment).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteAmendSubscriptionRenewSubscription {
    /// Term for which the subscription renews, with its length and dates.
    pub renewal_term: Option<SubscriptionTerm>,
    /// Discounts that apply or are requested, one entry each. At most 30 items.
    pub discounts: Option<Vec<SubscriptionAddedOfferDiscount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the quote.
///
/// Values of `status` in [`CreateSubscriptionQuoteResponse`](super::CreateSubscriptionQuoteResponse) and other types.
#[zoom_enum]
pub enum SubscriptionQuoteStatus {
    /// `failedToSubmit`: Could not be submitted.
    #[value("failedToSubmit")]
    FailedToSubmit,
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
}

/// Contract value, monthly revenue and similar sums of the quote.
///
/// Value of `quote_metrics` in [`PreviewQuoteResponse`](super::PreviewQuoteResponse) and [`GetQuoteHeader`](super::GetQuoteHeader).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuoteMetrics {
    /// Total contract value (TCV): what was booked over the term.
    pub tcv: Option<f64>,
    /// Total contracted billing (TCB): what is expected to be billed over the term.
    pub tcb: Option<f64>,
    /// Monthly recurring revenue (MRR).
    pub mrr: Option<f64>,
    /// Total discount, in percent.
    pub total_discount_pct: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
