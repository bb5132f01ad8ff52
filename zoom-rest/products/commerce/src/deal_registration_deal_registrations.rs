//! Deal registration, deal registrations: 3 operations.

use zoom_core::{CommaList, Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountPostalAddress, DealContact, DealDocumentType, Document, EmployeeRange, EndCustomerDepartment,
    EndCustomerIndustry, MigrationType, PhoneCarrier, ProductGroup, ProfessionalServicesDeliveredBy, RfpDetails,
    SalesActivityType,
};

/// Lists the deals that a partner has registered with Zoom, by default in any state except `submit failed`.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{ListDealRegistrations, ListDealRegistrationsStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let deal_registrations = ListDealRegistrations::new()
///     .status(vec![ListDealRegistrationsStatus::Approved])
///     .date_filter_option("closeDate")
///     .date_from("2026-01-01".parse::<zoom_core::Date>()?)
///     .date_to("2026-01-31".parse::<zoom_core::Date>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/deal_registrations)
#[zoom_endpoint(
    GET "/commerce/deal_registrations" -> ListDealRegistrationsResponse,
    paginate = deal_registrations: DealRegistration,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    errors = [
        (400, 5201, INVALID_PARAMETER_5201 = "a parameter is invalid"),
        (400, 5202, INVALID_PARAMETER_5202 = "a parameter is invalid"),
        (400, 5203, INVALID_PARAMETER_5203 = "a parameter is invalid"),
        (400, 5204, INVALID_PARAMETER_5204 = "a parameter is invalid"),
        (400, 5205, INVALID_PARAMETER_5205 = "a parameter is invalid"),
        (400, 5247, STATUS_CANNOT_BE_COMBINED = "this status cannot be combined with others"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDealRegistrations {
    /// Keeps only the deal registrations with this full or partial number, of at least three characters.
    pub deal_reg_number: Option<String>,
    /// Keeps only the deal registrations with this full or partial reference ID, of at least three characters.
    pub create_reference_id: Option<String>,
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
    /// Full CRM account number of an invoice owner that is a sibling account, a term that Zoom does not define: only its deal registrations are returned.
    pub invoice_owner_crm_account_number: Option<String>,
    /// Keeps only deal registrations in these states, at most 10; by default, all but `submit failed`, which this filter does not accept. Sent comma-separated.
    #[query(style = comma)]
    pub status: Option<Vec<ListDealRegistrationsStatus>>,
    /// Date to which the range applies: the expected or actual close date of the opportunity. The only value is `closeDate`.
    pub date_filter_option: Option<String>,
    /// Start of the range for the date that `date_filter_option` names.
    pub date_from: Option<Date>,
    /// End of the range for the date that `date_filter_option` names.
    pub date_to: Option<Date>,
    /// How many entries a page holds. Default: `20`.
    #[range(20..=100)]
    pub page_size: Option<i64>,
    /// Number of the page to return.
    pub page_number: Option<String>,
}

/// State of the deal registration, or the stage that the sale has reached.
///
/// Values of `status` in [`ListDealRegistrations`] and [`DealRegistration`].
#[zoom_enum]
pub enum ListDealRegistrationsStatus {
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `pending review`: Waiting to be reviewed.
    #[value("pending review")]
    PendingReview,
    /// `denied`: Has been denied.
    Denied,
    /// `returned`: Has been sent back to the partner.
    Returned,
    /// `pending sales review`: Waiting for a review by the sales team.
    #[value("pending sales review")]
    PendingSalesReview,
    /// `approved`: Approved, so that it can be submitted for provisioning but no longer changed.
    Approved,
    /// `expired`: Its term is over.
    Expired,
    /// `revoked`: The approval was withdrawn.
    Revoked,
    /// `closed-lost`: The deal ended without a sale.
    #[value("closed-lost")]
    ClosedLost,
    /// `closed-won`: The deal ended in a sale.
    #[value("closed-won")]
    ClosedWon,
    /// `draft`: Still being prepared.
    Draft,
    /// `qualification`: Sales stage that clarifies whether the customer is likely to buy.
    Qualification,
    /// `solution`: Sales stage in which a solution for the customer is worked out.
    Solution,
    /// `proof`: Sales stage in which the solution is shown to work for the customer.
    Proof,
    /// `agreement`: Sales stage in which the customer and the seller agree on the terms.
    Agreement,
    /// `finalize`: The deal is in its final stage.
    Finalize,
    /// `submit failed`: Could not be submitted.
    #[value("submit failed")]
    SubmitFailed,
}

/// Response to [`ListDealRegistrations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDealRegistrationsResponse {
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Deal registrations, one entry each. At most 100 items.
    #[lossy]
    pub deal_registrations: Vec<DealRegistration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deal that a partner has registered, with its dates, opportunity and state.
///
/// Element of `deal_registrations` in [`ListDealRegistrationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealRegistration {
    /// Registration number of the deal that the partner or reseller registered.
    #[length(..=15)]
    pub deal_reg_number: Option<String>,
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the account that receives the invoice.
    pub invoice_owner_crm_account_number: Option<String>,
    /// How far the registration or the sale has come; most values are also those of `status`, and Zoom does not explain the difference.
    pub opportunity_stage: Option<OpportunityStage>,
    /// Date on which the deal registration was submitted.
    pub submitted_date: Option<Date>,
    /// Date on which the deal is expected to close.
    pub expected_closed_date: Option<Date>,
    /// Likely monthly recurring revenue (MRR) of the opportunity, in the currency of the deal.
    pub estimated_mrr: Option<i64>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Program under which the deal is registered.
    pub program_name: Option<ProgramName>,
    /// Date on which the deal first was to expire.
    pub original_expiry_date: Option<Date>,
    /// Date to which the expiry of the deal was put off.
    pub extended_expiry_date: Option<Date>,
    /// Name of the partner's sales representative.
    pub partner_sales_rep: Option<String>,
    /// Name of the account executive at Zoom for the deal.
    pub zoom_account_executive: Option<String>,
    /// Name of Zoom's channel account manager (CAM) for the deal, who looks after the partner.
    pub zoom_cam: Option<String>,
    /// State of the deal registration, or the stage that the sale has reached.
    pub status: Option<ListDealRegistrationsStatus>,
    /// End customer of the deal.
    pub end_customer: Option<EndCustomer>,
    /// The sales opportunity of the deal.
    pub opportunity: Option<DealRegistrationOpportunity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the registration of the deal, or the sale itself, has come.
///
/// Values of `opportunity_stage` in [`DealRegistration`].
#[zoom_enum]
pub enum OpportunityStage {
    /// `submitted`: The deal was submitted.
    Submitted,
    /// `pending review`: The deal is waiting to be reviewed.
    #[value("pending review")]
    PendingReview,
    /// `denied`: The deal was denied.
    Denied,
    /// `returned`: The deal was sent back to the partner.
    Returned,
    /// `pending sales review`: The deal is waiting for a review by the sales team.
    #[value("pending sales review")]
    PendingSalesReview,
    /// `approved`: The deal was approved.
    Approved,
    /// `expired`: The deal has expired.
    Expired,
    /// `revoked`: The approval was withdrawn.
    Revoked,
    /// `closed-lost`: The deal ended without a sale.
    #[value("closed-lost")]
    ClosedLost,
    /// `closed-won`: The deal ended in a sale.
    #[value("closed-won")]
    ClosedWon,
    /// `draft`: The deal is still being prepared.
    Draft,
    /// `qualification`: The seller checks whether the customer has a real need and means to buy.
    Qualification,
    /// `solution`: A solution for the customer's need is being worked out.
    Solution,
    /// `proof`: The customer is being shown that the solution works.
    Proof,
    /// `agreement`: The terms of the deal are being agreed.
    Agreement,
    /// `finalize`: The sale is being completed.
    Finalize,
}

/// Zoom's partner program under which a partner registers the deal.
///
/// Values of `program_name` in [`DealRegistration`] and [`GetDealRegistrationResponse`].
#[zoom_enum]
pub enum ProgramName {
    /// `Direct Reseller Registration`: The deal of a reseller that buys from Zoom itself.
    #[value("Direct Reseller Registration")]
    DirectResellerRegistration,
    /// `Indirect Reseller Registration`: The deal of a reseller that buys from a distributor.
    #[value("Indirect Reseller Registration")]
    IndirectResellerRegistration,
    /// `TSD Agent Registration`: Registration by an agent of a technology services distributor (TSD).
    #[value("TSD Agent Registration")]
    TsdAgentRegistration,
    /// `Bill on Behalf Registration`: A deal that is billed on someone else's behalf; Zoom does not say whose.
    #[value("Bill on Behalf Registration")]
    BillOnBehalfRegistration,
    /// `Direct Referral Registration`: A deal that a partner refers to Zoom; Zoom does not explain how it differs from a standard referral.
    #[value("Direct Referral Registration")]
    DirectReferralRegistration,
    /// `Standard Referral Registration`: A deal that a partner refers to Zoom; Zoom does not explain how it differs from a direct referral.
    #[value("Standard Referral Registration")]
    StandardReferralRegistration,
    /// `Zoom X Registration`: A deal for Zoom X, the version of Zoom that Deutsche Telekom sells.
    #[value("Zoom X Registration")]
    ZoomXRegistration,
}

/// End customer of the deal.
///
/// Value of `end_customer` in [`DealRegistration`] and [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndCustomer {
    /// Account number of the end customer in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the end customer's account.
    pub account_name: Option<String>,
    /// Postal address of the account.
    pub address: Option<AccountPostalAddress>,
    /// Department of the end customer for which the deal is made.
    pub department: Option<EndCustomerDepartment>,
    /// Line of business of the end customer.
    pub industry: Option<EndCustomerIndustry>,
    /// Name of the account in the local language.
    pub account_local_name: Option<String>,
    /// Number of employees, as a range.
    pub employee_count: Option<EmployeeRange>,
    /// Web address of the company.
    pub website: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The sales opportunity of the deal.
///
/// Value of `opportunity` in [`DealRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealRegistrationOpportunity {
    /// ID of the opportunity.
    pub opportunity_id: Option<String>,
    /// Name of the sales opportunity.
    pub opportunity_name: Option<String>,
    /// Kind of sales opportunity; Zoom's only example is `Sales Channel`.
    pub opportunity_type: Option<String>,
    /// Date by which the deal is expected to close.
    pub expected_close_date: Option<Date>,
    /// Part that the partner has in the opportunity.
    pub partner_role: Option<PartnerRole>,
    /// Whether the partner sells as a direct or as an indirect reseller.
    pub channel_sales_motion: Option<ChannelSalesMotion>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part that the reseller or other partner plays in winning or carrying out the sale.
///
/// Values of `partner_role` in [`DealRegistrationOpportunity`] and [`GetDealRegistrationResponse`].
#[zoom_enum]
pub enum PartnerRole {
    /// `Deal Registration`: The partner found the deal and registered it with Zoom.
    #[value("Deal Registration")]
    DealRegistration,
    /// `Partner Assist`: The partner helps Zoom's own sales team with the deal.
    #[value("Partner Assist")]
    PartnerAssist,
    /// `Incumbent Partner`: The partner already serves this customer.
    #[value("Incumbent Partner")]
    IncumbentPartner,
    /// `Fulfilment`: The partner only handles the order and did not find the deal.
    #[value("Fulfilment")]
    Fulfilment,
    /// `Standard Transaction`: An ordinary sale; Zoom does not explain the partner's part in it.
    #[value("Standard Transaction")]
    StandardTransaction,
}

/// Whether the partner sells as a direct or as an indirect reseller.
///
/// Values of `channel_sales_motion` in [`DealRegistrationOpportunity`] and [`GetDealRegistrationOpportunity`].
#[zoom_enum]
pub enum ChannelSalesMotion {
    /// `Direct Reseller`: The partner buys from Zoom itself and resells.
    #[value("Direct Reseller")]
    DirectReseller,
    /// `Indirect Reseller`: The partner buys through a distributor and resells.
    #[value("Indirect Reseller")]
    IndirectReseller,
}

/// Returns one deal registration, looked up by its number or reference ID.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetDealRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDealRegistration::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/deal_registrations/{dealRegKey})
#[zoom_endpoint(
    GET "/commerce/deal_registrations/<deal_reg_key>" -> GetDealRegistrationResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDealRegistration {
    /// Deal registration number or reference ID that identifies the deal registration.
    pub deal_reg_key: String,
}

/// Response to [`GetDealRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDealRegistrationResponse {
    /// Registration number of the deal that the partner or reseller registered.
    #[length(..=15)]
    pub deal_reg_number: Option<String>,
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// What the deal is about, in free text.
    pub deal_description: Option<String>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Program under which the deal is registered.
    pub program_name: Option<ProgramName>,
    /// How far the registration or the sale has come; most values are also those of `status`, and Zoom does not explain the difference.
    pub opportunity_stage: Option<DealRegistrationOpportunityStage>,
    /// Date on which the deal registration was submitted.
    pub submitted_date: Option<Date>,
    /// Date on which the deal registration was approved.
    pub approved_date: Option<Date>,
    /// Date on which the deal registration was denied.
    pub denied_date: Option<Date>,
    /// Date by which the deal is expected to close.
    pub expected_close_date: Option<Date>,
    /// Part that the partner has in the opportunity.
    pub partner_role: Option<PartnerRole>,
    /// Date on which the deal first was to expire.
    pub original_expiry_date: Option<Date>,
    /// Date to which the expiry of the deal was put off.
    pub extended_expiry_date: Option<Date>,
    /// The partner's sales representative.
    pub sales_representative: Option<SalesRepresentative>,
    /// Contact who submitted the deal registration.
    pub submitter: Option<DealPerson>,
    /// Other partner account that takes part in the deal; Zoom's example, `A-1232`, looks like an account number.
    pub related_partner: Option<String>,
    /// Further contacts at the partner, one entry each.
    pub partner_contacts: Option<Vec<DealPerson>>,
    /// Whether the end customer is a customer already.
    pub is_existing_customer: Option<bool>,
    /// Account of the sub-reseller through whom the sale is made.
    pub sub_reseller: Option<AccountSummary>,
    /// Distributor who receives the invoices for the deal.
    pub invoice_owner: Option<AccountSummary>,
    /// End customer of the deal.
    pub end_customer: Option<EndCustomer>,
    /// Main contact of the end customer.
    pub end_customer_primary_contact: Option<EndCustomerContact>,
    /// Further contacts of the end customer, one entry each.
    pub end_customer_other_contacts: Option<Vec<EndCustomerContact>>,
    /// Whether and why the end customer has no website, or why its website is in a public domain.
    pub end_customer_website_details: Option<EndCustomerWebsiteDetails>,
    /// Whether the end customer belongs to the public sector of the United States, such as a federal or state agency.
    pub is_public_sector: Option<bool>,
    /// Whether the partner knows the end customer's budget.
    pub budget_identified: Option<bool>,
    /// Whether the end customer is in the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Whether the partner has met the person who decides at the end customer.
    pub met_decision_maker: Option<bool>,
    /// Email address of the person who decides for the end customer.
    pub decision_maker_email: Option<String>,
    /// Name of the person who decides for the end customer.
    pub decision_maker_name: Option<String>,
    /// Likely monthly recurring revenue (MRR) of the opportunity, in the currency of the deal.
    pub estimated_mrr: Option<i64>,
    /// Whether professional or managed services are part of the deal.
    pub requires_professional_services: Option<bool>,
    /// What services the partner provides, if professional services are needed.
    pub professional_services_description: Option<String>,
    /// Who delivers the professional services. Sent as one comma-separated string. Each one of `Zoom`, `Partner`, `Third Party`.
    pub professional_services_delivered_by: Option<CommaList<ProfessionalServicesDeliveredBy>>,
    /// Whether the customer has a contract with a phone carrier and, if so, wants to keep it.
    pub phone_carrier: Option<DealRegistrationPhoneCarrier>,
    /// Zoom product types that the deal may include, one entry each.
    pub product_groups: Option<Vec<ProductGroup>>,
    /// Name of the Zoom campaign from which the deal arose.
    pub campaign: Option<String>,
    /// What the partner has done to win the deal.
    pub sales_activities: Option<Vec<DealRegistrationSalesActivity>>,
    /// Details of the request for proposal (RFP).
    pub rfp_details: Option<RfpDetails>,
    /// Names of the channel account managers (CAMs) at Zoom, who look after partners.
    pub zoom_cams: Option<ZoomCams>,
    /// Further remarks about the deal.
    pub additional_comments: Option<String>,
    /// The sales opportunity of the deal.
    pub opportunity: Option<GetDealRegistrationOpportunity>,
    /// State of the deal registration, or the stage that the sale has reached.
    pub status: Option<DealRegistrationStatus>,
    /// Why the registration was sent back, denied or revoked, or could not be submitted, with further remarks.
    pub status_detail: Option<StatusDetail>,
    /// Uploaded files, one entry each. At most 10 items.
    pub documents: Option<Vec<DealRegistrationDocument>>,
    /// How the end customer combines or replaces its telephone system (PBX) with Zoom Phone, if the deal is part of a special initiative.
    pub migration_type: Option<MigrationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Stage that a registered deal has reached, from registration to the end of the sale.
///
/// Values of `opportunity_stage` in [`GetDealRegistrationResponse`].
#[zoom_enum]
pub enum DealRegistrationOpportunityStage {
    /// `submitted`: The deal was submitted.
    Submitted,
    /// `pending review`: The deal is waiting to be reviewed.
    #[value("pending review")]
    PendingReview,
    /// `denied`: The deal was denied.
    Denied,
    /// `returned`: The deal was sent back to the partner.
    Returned,
    /// `pending sales review`: The deal is waiting for a review by the sales team.
    #[value("pending sales review")]
    PendingSalesReview,
    /// `approved`: The deal was approved.
    Approved,
    /// `expired`: The deal has expired.
    Expired,
    /// `revoked`: The approval was withdrawn.
    Revoked,
    /// `closed-lost`: The deal ended without a sale.
    #[value("closed-lost")]
    ClosedLost,
    /// `closed-won`: The deal ended in a sale.
    #[value("closed-won")]
    ClosedWon,
    /// `draft`: The deal is still being prepared.
    Draft,
    /// `qualification`: The seller checks whether the customer is likely to buy.
    Qualification,
    /// `solution`: The seller works out which products suit the customer.
    Solution,
    /// `proof`: The customer is being shown that the products meet the need.
    Proof,
    /// `agreement`: The terms of the sale are being agreed on.
    Agreement,
    /// `finalize`: The sale is being completed.
    Finalize,
    /// `discovery`: The customer's needs are being explored.
    Discovery,
    /// `review`: The deal is under review.
    Review,
}

/// The partner's sales representative.
///
/// Value of `sales_representative` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SalesRepresentative {
    /// Whether the partner is the sales representative for the deal.
    pub self_sales_representative: Option<bool>,
    /// Contact data of the sales representative.
    pub sales_rep_contact: Option<DealPerson>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person to contact about a deal: a sales representative, the submitter or another partner contact.
///
/// Value of `sales_rep_contact` and other members in [`SalesRepresentative`] and [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealPerson {
    /// Number of the contact in Zoom's CRM (customer relationship management) system.
    pub contact_crm_number: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Email address of the contact person.
    pub email: Option<String>,
    /// Job title of the contact person.
    pub title: Option<String>,
    /// Business phone number of the contact person.
    pub phone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account that takes part in a deal, by number, name and address.
///
/// Value of `sub_reseller` and `invoice_owner` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSummary {
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

/// Contact person of the end customer.
///
/// Value of `end_customer_primary_contact` and `end_customer_other_contacts` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndCustomerContact {
    /// Number of the contact in Zoom's CRM (customer relationship management) system.
    pub contact_crm_number: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Email address of the contact person.
    pub email: Option<String>,
    /// Job title of the contact person.
    pub title: Option<String>,
    /// Business phone number of the contact person.
    pub phone: Option<String>,
    /// Reason given why the contact's email address is in a "public domain", a term that Zoom does not explain here.
    pub end_customer_contact_domain_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and why the end customer has no website, or why its website is in a public domain.
///
/// Value of `end_customer_website_details` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndCustomerWebsiteDetails {
    /// Whether the end customer has no website.
    pub empty_website: Option<bool>,
    /// Why the end customer has no website.
    pub empty_website_reason: Option<String>,
    /// Reason given why the end customer's website is in a "public domain", a term that Zoom does not explain here.
    pub public_website_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the customer has a contract with a phone carrier and, if so, wants to keep it.
///
/// Values of `phone_carrier` in [`GetDealRegistrationResponse`].
#[zoom_enum]
pub enum DealRegistrationPhoneCarrier {
    /// `Yes, and they want to maintain it`.
    #[value("Yes, and they want to maintain it")]
    YesAndTheyWantToMaintainIt,
    /// `Yes, but they are willing to switch`.
    #[value("Yes, but they are willing to switch")]
    YesButTheyAreWillingToSwitch,
    /// `There is no existing agreement`.
    #[value("There is no existing agreement")]
    ThereIsNoExistingAgreement,
    /// `I don't know`.
    #[value("I don't know")]
    IDonTKnow,
}

/// Sales activity for a registered deal, with its type and date.
///
/// Element of `sales_activities` in [`GetDealRegistrationResponse`] and [`UpdateDealRegistration`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealRegistrationSalesActivity {
    /// Number of the sales activity; blank in a request that adds one.
    pub sales_activity_number: Option<String>,
    /// Kind of sales activity, such as a meeting with the customer. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<SalesActivityType>,
    /// Date of the sales activity. Required in requests.
    #[required(new)]
    pub date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Names of the channel account managers (CAMs) at Zoom, who look after partners.
///
/// Value of `zoom_cams` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomCams {
    /// Name of the channel account manager for the sales territory.
    pub zoom_territory_cam: Option<String>,
    /// Name of the account manager for Zoom's "named channel", a term that Zoom does not explain; probably certain selected partners.
    pub zoom_named_cam: Option<String>,
    /// Name of the account manager for sales through distributors.
    pub zoom_distribution_cam: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The sales opportunity of the deal.
///
/// Value of `opportunity` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDealRegistrationOpportunity {
    /// Number of the sales opportunity.
    pub opportunity_number: Option<String>,
    /// Name of the sales opportunity.
    pub opportunity_name: Option<String>,
    /// Kind of sales opportunity; Zoom's only example is `Sales Channel`.
    pub opportunity_type: Option<String>,
    /// Part that the partner has in the opportunity.
    pub partner_role: Option<GetRegistrationOpportunityPartnerRole>,
    /// Whether the partner sells as a direct or as an indirect reseller.
    pub channel_sales_motion: Option<ChannelSalesMotion>,
    /// Date by which the deal is expected to close.
    pub expected_close_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part that the partner has in the opportunity.
///
/// Values of `partner_role` in [`GetDealRegistrationOpportunity`].
#[zoom_enum]
pub enum GetRegistrationOpportunityPartnerRole {
    /// `Deal Registration`: The partner registered the deal with Zoom.
    #[value("Deal Registration")]
    DealRegistration,
    /// `Partner Assist`: The partner helps to win the deal.
    #[value("Partner Assist")]
    PartnerAssist,
    /// `Incumbent Partner`: The partner already serves the customer.
    #[value("Incumbent Partner")]
    IncumbentPartner,
    /// `Fulfilment`: The partner only handles the order.
    #[value("Fulfilment")]
    Fulfilment,
}

/// State of the deal registration, or the stage that the sale has reached.
///
/// Values of `status` in [`GetDealRegistrationResponse`].
#[zoom_enum]
pub enum DealRegistrationStatus {
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `pending review`: Waiting to be reviewed.
    #[value("pending review")]
    PendingReview,
    /// `denied`: Has been denied.
    Denied,
    /// `returned`: Sent back to whoever submitted it, presumably for changes.
    Returned,
    /// `pending sales review`: Waiting for a review by the sales team.
    #[value("pending sales review")]
    PendingSalesReview,
    /// `approved`: Approved, so that it can be submitted for provisioning but no longer changed.
    Approved,
    /// `expired`: Its term is over.
    Expired,
    /// `revoked`: The approval was withdrawn.
    Revoked,
    /// `closed-lost`: The deal ended without a sale.
    #[value("closed-lost")]
    ClosedLost,
    /// `closed-won`: The deal ended in a sale.
    #[value("closed-won")]
    ClosedWon,
    /// `draft`: Still being prepared.
    Draft,
    /// `qualification`: An early stage of the sale, in which it is checked whether the customer may buy.
    Qualification,
    /// `solution`: Sales stage in which a solution for the customer is worked out.
    Solution,
    /// `proof`: Sales stage in which the solution is shown to work for the customer.
    Proof,
    /// `agreement`: Sales stage in which the customer and the seller agree on the terms.
    Agreement,
    /// `finalize`: The deal is in its final stage.
    Finalize,
    /// `failure`: The deal registration could not be submitted.
    Failure,
}

/// Why the registration was sent back, denied or revoked, or could not be submitted, with further remarks.
///
/// Value of `status_detail` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatusDetail {
    /// Why the deal registration was sent back.
    pub return_reason: Option<String>,
    /// Why the deal registration was revoked.
    pub revoke_reason: Option<String>,
    /// Why the deal registration was denied.
    pub denied_reason: Option<String>,
    /// Further remarks about the current status.
    pub other_comments: Option<String>,
    /// Error message, if the deal registration could not be submitted.
    pub failure_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Document that belongs to a registered deal, with its type and a note.
///
/// Element of `documents` in [`GetDealRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealRegistrationDocument {
    /// Reference of the uploaded file.
    pub document_reference_id: Option<String>,
    /// Note on the document.
    #[length(..=1000)]
    pub document_note: Option<String>,
    /// Whether the document is a deal registration or something else.
    pub document_type: Option<DealDocumentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a deal registration that was sent back to the partner.
///
/// Its deal status must be `returned`.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::UpdateDealRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDealRegistration::new("1234567")
///     .estimated_close_date("2026-03-31".parse::<zoom_core::Date>()?)
///     .estimated_mrr(500)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/PATCH/commerce/deal_registrations/{dealRegKey})
#[zoom_endpoint(
    PATCH "/commerce/deal_registrations/<deal_reg_key>" -> (),
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:deal_registration:admin"],
    errors = [
        (400, 5810, INVALID_PARAMETER_5810 = "a parameter is invalid"),
        (400, 5814, DECISION_MAKER_CONTACT_MISSING = "the decision maker's contact is missing"),
        (400, 5815, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 5817, INVALID_PARAMETER_5817 = "a parameter is invalid"),
        (400, 5818, INVALID_PARAMETER_5818 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDealRegistration {
    /// Deal registration number or reference ID that identifies the deal registration.
    pub deal_reg_key: String,
    /// Number, in Zoom's CRM (customer relationship management) system, of the partner's main sales representative.
    pub sales_rep_contact_crm_number: Option<String>,
    /// Contacts at the partner to add to the deal registration, one entry each. At most 10 items.
    pub add_partner_contacts: Option<Vec<DealContact>>,
    /// Contacts at the end customer to add to the deal registration, one entry each. At most 10 items.
    pub add_end_customer_contacts: Option<Vec<DealContact>>,
    /// Departments of the end customer, one entry each. At most 3 items.
    pub end_customer_department: Option<Vec<EndCustomerDepartment>>,
    /// Whether the partner has met the person who decides at the end customer.
    pub met_decision_maker: Option<bool>,
    /// CRM contact number of the person who decides for the end customer.
    pub decision_maker_crm_number: Option<String>,
    /// Whether the partner knows the end customer's budget.
    pub budget_identified: Option<bool>,
    /// Whether the end customer belongs to the public sector of the United States, such as a federal or state agency.
    pub is_public_sector: Option<bool>,
    /// Whether the end customer is in the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Industry that best describes the end customer.
    pub end_customer_industry: Option<EndCustomerIndustry>,
    /// Name of the sales opportunity.
    pub opportunity_name: Option<String>,
    /// Detailed description of the sales opportunity.
    pub opportunity_desc: Option<String>,
    /// Date on which the deal is expected to close; today or later.
    pub estimated_close_date: Option<Date>,
    /// Likely monthly recurring revenue (MRR) of the opportunity, in the currency of the deal.
    pub estimated_mrr: Option<i64>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Whether professional or managed services are part of the deal.
    pub requires_professional_services: Option<bool>,
    /// What services the partner provides; needed if `requires_professional_services` is true.
    pub professional_services_description: Option<String>,
    /// Who delivers the professional services. Sent as one comma-separated string. Each one of `Zoom`, `Partner`, `Third Party`.
    pub professional_services_delivered_by: Option<CommaList<ProfessionalServicesDeliveredBy>>,
    /// Whether the customer has a contract with a phone carrier and, if so, wants to keep it.
    pub phone_carrier: Option<PhoneCarrier>,
    /// Zoom product types to add to the deal, one entry each. At most 5 items.
    pub add_product_groups: Option<Vec<ProductGroup>>,
    /// Zoom product types to take out of the deal, one entry each. At most 5 items.
    pub remove_product_groups: Option<Vec<RemovedProductGroup>>,
    /// Number of the Zoom campaign that led to the deal.
    pub campaign_number: Option<String>,
    /// What the partner has done to win the deal. At most 10 items.
    pub sales_activities: Option<Vec<DealRegistrationSalesActivity>>,
    /// Details of the request for proposal (RFP).
    pub rfp_details: Option<RfpDetails>,
    /// CRM number of the contact who submits the deal.
    pub submitter_contact_crm_number: Option<String>,
    /// Further remarks about the deal.
    pub additional_comments: Option<String>,
    /// Uploaded files, one entry each. At most 10 items.
    pub documents: Option<Vec<Document>>,
}

/// Group of Zoom products to take out of a deal registration.
///
/// Element of `remove_product_groups` in [`UpdateDealRegistration`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct RemovedProductGroup {
    /// Name of the product group. Required in requests.
    #[required(new)]
    pub name: Option<RemovedProductGroupName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of Zoom products to remove from a deal registration.
///
/// Values of `name` in [`RemovedProductGroup`].
#[zoom_enum]
pub enum RemovedProductGroupName {
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
    /// `Zoom Workplace Add-Ons`.
    #[value("Zoom Workplace Add-Ons")]
    ZoomWorkplaceAddOns,
    /// `Zoom Phone (standalone)`.
    #[value("Zoom Phone (standalone)")]
    ZoomPhoneStandalone,
    /// `Zoom Revenue Accelerator`: Analysis of sales conversations.
    #[value("Zoom Revenue Accelerator")]
    ZoomRevenueAccelerator,
    /// `Zoom Contact Center`.
    #[value("Zoom Contact Center")]
    ZoomContactCenter,
    /// `Zoom Spaces`: Products for offices, such as Zoom Rooms and the reservation of desks.
    #[value("Zoom Spaces")]
    ZoomSpaces,
    /// `Zoom Build Platform`: SDKs and APIs for developers, such as the Video SDK.
    #[value("Zoom Build Platform")]
    ZoomBuildPlatform,
    /// `Workvivo`: Zoom's platform for communication with and among employees.
    #[value("Workvivo")]
    Workvivo,
    /// `Professional Services`: Work that Zoom does for the customer, such as deployment.
    #[value("Professional Services")]
    ProfessionalServices,
    /// `Support Services`.
    #[value("Support Services")]
    SupportServices,
    /// `Zoom Meetings (standalone)`.
    #[value("Zoom Meetings (standalone)")]
    ZoomMeetingsStandalone,
    /// `Zoom One (without Phone)`: Zoom Workplace without Zoom Phone, under its former name Zoom One.
    #[value("Zoom One (without Phone)")]
    ZoomOneWithoutPhone,
    /// `Zoom Events & Webinar`.
    #[value("Zoom Events & Webinar")]
    ZoomEventsWebinar,
    /// `Other`.
    #[value("Other")]
    Other,
    /// `Zoom One (with Phone)`: Zoom Workplace with Zoom Phone, under its former name Zoom One.
    #[value("Zoom One (with Phone)")]
    ZoomOneWithPhone,
}
