//! Deal registration, deal registration: 1 operation.

use zoom_core::{CommaList, Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    DealContact, Document, EndCustomerDepartment, EndCustomerIndustry, MigrationType, PhoneCarrier, ProductGroup,
    ProfessionalServicesDeliveredBy, RequestProblem, RfpDetails, SalesActivityType,
};

/// Registers a new sales deal for a partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{CreateDealRegistration, EndCustomerIndustry, OpportunityType, ProductGroup, ProductGroupName, SalesActivity, SalesActivityType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDealRegistration::new(
///     OpportunityType::IndirectResellerRegistration,
///     "1234567",
///     "1234567",
///     "1234567",
///     true,
///     EndCustomerIndustry::Commercial,
///     "Zoom Workplace for Example Inc.",
///     "2026-01-31".parse::<zoom_core::Date>()?,
///     500,
///     "USD",
///     false,
///     vec![ProductGroup::new(ProductGroupName::ZoomWorkplaceProOrBiz, 1)],
///     vec![SalesActivity::new(
///         SalesActivityType::ZoomMeetingWithCustomer,
///         "2026-01-31".parse::<zoom_core::Date>()?,
///     )],
/// )
/// .sub_reseller_crm_account_number("1234567")
/// .decision_maker_crm_number("1234567")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/POST/commerce/deal_registration)
#[zoom_endpoint(
    POST "/commerce/deal_registration" -> CreateDealRegistrationResponse,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:deal_registration:admin"],
    errors = [
        (400, 5810, INVALID_PARAMETER_5810 = "a parameter is invalid"),
        (400, 5811, PERMISSION_DENIED = "permission denied"),
        (400, 5812, PARAMETER_MISSING_OR_INVALID_5812 = "a parameter is missing or invalid"),
        (400, 5813, PARAMETER_MISSING_OR_INVALID_5813 = "a parameter is missing or invalid"),
        (400, 5814, DECISION_MAKER_CONTACT_MISSING = "the decision maker's contact is missing"),
        (400, 5815, PARAMETER_MISSING_OR_INVALID_5815 = "a parameter is missing or invalid"),
        (400, 5816, DATE_IN_PAST = "the date is in the past"),
        (400, 5817, INVALID_PARAMETER_5817 = "a parameter is invalid"),
        (400, 5818, INVALID_PARAMETER_5818 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDealRegistration {
    /// Account number, in Zoom's CRM (customer relationship management) system, of the invoice owner, if that is a sibling account, a term that Zoom does not define.
    #[header("invoice-owner-crm-account-number")]
    pub invoice_owner_crm_account_number: Option<String>,
    /// Whether the deal is registered for a direct or an indirect reseller.
    pub opportunity_type: OpportunityType,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the sub-reseller for whom the deal is submitted.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Number, in Zoom's CRM (customer relationship management) system, of the partner's main sales representative.
    pub sales_rep_contact_crm_number: String,
    /// Further contacts at the partner, one entry each. At most 10 items.
    pub partner_contacts: Option<Vec<DealContact>>,
    /// Account number of the end customer in Zoom's CRM (customer relationship management) system.
    pub end_customer_crm_account_number: String,
    /// CRM number of the end customer's main contact.
    pub end_customer_contact_crm_number: String,
    /// Further contacts of the end customer, one entry each. At most 10 items.
    pub end_customer_contacts: Option<Vec<DealContact>>,
    /// Departments of the end customer, one entry each. At most 3 items.
    pub end_customer_department: Option<Vec<EndCustomerDepartment>>,
    /// Whether the partner has met the person who decides at the end customer.
    pub met_decision_maker: bool,
    /// CRM contact number of the person who decides for the end customer.
    pub decision_maker_crm_number: Option<String>,
    /// Whether the partner knows the end customer's budget.
    pub budget_identified: Option<bool>,
    /// Whether the end customer belongs to the public sector of the United States, such as a federal or state agency.
    pub is_public_sector: Option<bool>,
    /// Whether the end customer is in the public sector and buys Zoom for Government.
    pub buy_gov_skus: Option<bool>,
    /// Industry that best describes the end customer.
    pub end_customer_industry: EndCustomerIndustry,
    /// Name of the sales opportunity.
    pub opportunity_name: String,
    /// Detailed description of the sales opportunity.
    pub opportunity_desc: Option<String>,
    /// Date on which the deal is expected to close; today or later.
    pub estimated_close_date: Date,
    /// Likely monthly recurring revenue (MRR) of the opportunity, in the currency of the deal.
    pub estimated_mrr: i64,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: String,
    /// Whether professional or managed services are part of the deal.
    pub requires_professional_services: bool,
    /// What services the partner provides; needed if `requires_professional_services` is true.
    pub professional_services_description: Option<String>,
    /// Who delivers the professional services. Sent as one comma-separated string. Each one of `Zoom`, `Partner`, `Third Party`.
    pub professional_services_delivered_by: Option<CommaList<ProfessionalServicesDeliveredBy>>,
    /// Whether the customer has a contract with a phone carrier and, if so, wants to keep it.
    pub phone_carrier: Option<PhoneCarrier>,
    /// Zoom product types that the deal may include, one entry each. At most 5 items.
    pub product_groups: Vec<ProductGroup>,
    /// Number of the Zoom campaign that led to the deal.
    pub campaign_number: Option<String>,
    /// What the partner has done to win the deal. At most 10 items.
    pub sales_activities: Vec<SalesActivity>,
    /// Details of the request for proposal (RFP).
    pub rfp_details: Option<RfpDetails>,
    /// CRM number of the contact who submits the deal.
    pub submitter_contact_crm_number: Option<String>,
    /// How the end customer combines or replaces its telephone system (PBX) with Zoom Phone, if the deal is part of a special initiative.
    pub migration_type: Option<MigrationType>,
    /// Further remarks about the deal.
    pub additional_comments: Option<String>,
    /// Uploaded files, one entry each. At most 10 items.
    pub documents: Option<Vec<Document>>,
}

/// Whether the opportunity is registered for a direct or an indirect reseller.
///
/// Values of `opportunity_type` in [`CreateDealRegistration`].
#[zoom_enum]
pub enum OpportunityType {
    /// `Indirect Reseller Registration`: Registration of a deal by a reseller who buys through a distributor.
    #[value("Indirect Reseller Registration")]
    IndirectResellerRegistration,
    /// `Direct Reseller Registration`: Registration of a deal by a reseller who buys from Zoom itself.
    #[value("Direct Reseller Registration")]
    DirectResellerRegistration,
}

/// Sales activity for a deal to register, with its type and date.
///
/// Element of `sales_activities` in [`CreateDealRegistration`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SalesActivity {
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

/// Response to [`CreateDealRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDealRegistrationResponse {
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// Registration number of the deal that the partner or reseller registered.
    pub deal_reg_number: Option<String>,
    /// How far the request to register the deal has come.
    pub status: Option<CreateDealRegistrationStatus>,
    /// Problems found while checking or processing the request. At most 20 items.
    pub errors: Option<Vec<RequestProblem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome of the request to register a deal, a sale that a partner is working on.
///
/// Values of `status` in [`CreateDealRegistrationResponse`].
#[zoom_enum]
pub enum CreateDealRegistrationStatus {
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `success`: The request succeeded.
    Success,
    /// `failure`: The request failed.
    Failure,
}
