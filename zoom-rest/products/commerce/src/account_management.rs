//! Account management: 4 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{AccountAddress, EmployeeRange, PartyAddress};

/// Creates an account for an end customer of a Zoom partner.
///
/// Sandbox and production have different base URLs.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{Contact, CreateEndCustomerAccount, EmployeeCount, PartyAddress};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEndCustomerAccount::new(
///     "Example Inc.",
///     EmployeeCount::N51To250,
///     "https://example.com",
///     vec![Contact::new(
///         "Jill",
///         "Chill",
///         "Engineer",
///         "jill@example.com",
///         "+14155550100",
///     )],
///     "USD",
///     PartyAddress::new("55 Almaden Blvd", "San Jose", "95113", "CA", "US"),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/account-management/POST/commerce/account)
#[zoom_endpoint(
    POST "/commerce/account" -> EndCustomerAccount,
    rate_limit = Light,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:write:sub_account:admin"],
    errors = [
        (400, 5101, LIMIT_EXCEEDED_5101 = "a limit was exceeded"),
        (400, 5102, ACCOUNT_NAME_TOO_LONG = "the account name is too long"),
        (400, 5103, ACCOUNT_NAME_MISSING = "the account name is missing"),
        (400, 5104, PARAMETER_MISSING_OR_INVALID_5104 = "a parameter is missing or invalid"),
        (400, 5105, FIRST_NAME_TOO_LONG = "the first name is too long"),
        (400, 5106, FIRST_NAME_MISSING = "the first name is missing"),
        (400, 5107, LAST_NAME_TOO_LONG = "the last name is too long"),
        (400, 5108, LAST_NAME_MISSING = "the last name is missing"),
        (400, 5109, JOB_TITLE_TOO_LONG = "the job title is too long"),
        (400, 5110, INVALID_COMPANY_EMAIL = "the company email is invalid"),
        (400, 5111, COMPANY_EMAIL_TOO_LONG = "the company email is too long"),
        (400, 5010, PARAMETER_MISSING_OR_INVALID_5010 = "a parameter is missing or invalid"),
        (400, 5113, LIMIT_EXCEEDED_5113 = "a limit was exceeded"),
        (400, 5114, CITY_TOO_LONG = "the city is too long"),
        (400, 5115, STATE_TOO_LONG = "the state is too long"),
        (400, 5116, POSTAL_CODE_TOO_LONG = "the postal code is too long"),
        (400, 5117, PARAMETER_MISSING_OR_INVALID_5117 = "a parameter is missing or invalid"),
        (400, 5118, COUNTRY_MISSING = "the country is missing"),
        (400, 5119, CURRENCY_MISSING = "the currency is missing"),
        (400, 5120, ACCOUNT_NOT_FOUND = "the account was not found"),
        (400, 5121, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 5122, EMPLOYEE_COUNT_MISSING = "the employee count is missing"),
        (400, 5123, INVALID_EMPLOYEE_COUNT = "the employee count is invalid"),
        (400, 5124, BILLING_ADDRESS_MISSING = "the billing address is missing"),
        (400, 5125, CITY_MISSING = "the city is missing"),
        (400, 5126, POSTAL_CODE_MISSING = "the postal code is missing"),
        (400, 5127, INVALID_COUNTRY = "the country is invalid"),
        (400, 5128, STATE_MISSING = "the state is missing"),
        (400, 5402, INVALID_PARAMETER_5402 = "a parameter is invalid"),
        (400, 5130, COMPANY_EMAIL_MISSING = "the company email is missing"),
        (400, 5131, PARAMETER_MISSING_OR_INVALID_5131 = "a parameter is missing or invalid"),
        (400, 5132, WEBSITE_MISSING = "the website is missing"),
        (400, 5133, INVALID_PARAMETER_5133 = "a parameter is invalid"),
        (400, 5134, PERMISSION_DENIED = "permission denied"),
        (400, 5138, INVALID_CONTACT_PRIMARY_ROLE = "the contact primary role is invalid"),
        (400, 5139, PARAMETER_MISSING_OR_INVALID_5139 = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEndCustomerAccount {
    /// Name of the account.
    pub account_name: String,
    /// Number of employees, as a range.
    pub employee_count: EmployeeCount,
    /// Website of the company; pages on social media, Google or eBay are not accepted.
    pub website: String,
    /// Account number, in Zoom's CRM (customer relationship management) system, of the sub-reseller through whom the end customer buys, if there is one.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Contacts of the account, at least one. At most 10 items.
    pub contacts: Vec<Contact>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: String,
    /// Address for invoices.
    pub billing_address: PartyAddress,
}

/// Number of employees, as a range.
///
/// Values of `employee_count` in [`CreateEndCustomerAccount`].
#[zoom_enum]
pub enum EmployeeCount {
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
    /// `10001+`.
    #[value("10001+")]
    N10001Plus,
}

/// Contact person of an end customer's account.
///
/// Element of `contacts` in [`CreateEndCustomerAccount`] and [`AddContactsToEndCustomerAccount`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// First name of the contact. Required in requests.
    #[required(new)]
    pub first_name: Option<String>,
    /// Last name of the contact. Required in requests.
    #[required(new)]
    pub last_name: Option<String>,
    /// Job title of the contact. Required in requests.
    #[required(new)]
    pub job_title: Option<String>,
    /// Business email address of the contact; its domain must be that of the account. Required in requests.
    #[required(new)]
    pub company_email: Option<String>,
    /// Business phone number of the contact. Required in requests.
    #[required(new)]
    pub business_phone: Option<String>,
    /// Main part that the contact plays in the purchase, such as decision maker or end user.
    pub primary_role: Option<PrimaryRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Main part that the contact plays in the purchase, such as decision maker or end user.
///
/// Values of `primary_role` in [`Contact`] and [`PartnerAccountContact`].
#[zoom_enum]
pub enum PrimaryRole {
    /// `Admin`.
    #[value("Admin")]
    Admin,
    /// `Decision Maker`.
    #[value("Decision Maker")]
    DecisionMaker,
    /// `Economic Buyer`: The person who controls the budget and approves the spending.
    #[value("Economic Buyer")]
    EconomicBuyer,
    /// `Executive Sponsor`: A senior executive who backs the purchase.
    #[value("Executive Sponsor")]
    ExecutiveSponsor,
    /// `Zoom Champion`: A person at the customer who speaks up for Zoom.
    #[value("Zoom Champion")]
    ZoomChampion,
    /// `Zoom Coach`: A person at the customer who advises the sellers on how to win the deal.
    #[value("Zoom Coach")]
    ZoomCoach,
    /// `Influencer`.
    #[value("Influencer")]
    Influencer,
    /// `Technical Evaluator`: A person who examines whether the product meets the technical needs.
    #[value("Technical Evaluator")]
    TechnicalEvaluator,
    /// `End User`.
    #[value("End User")]
    EndUser,
    /// `Legal`.
    #[value("Legal")]
    Legal,
    /// `Procurement`.
    #[value("Procurement")]
    Procurement,
    /// `Vendor Manager`.
    #[value("Vendor Manager")]
    VendorManager,
    /// `Sourcing Manager`.
    #[value("Sourcing Manager")]
    SourcingManager,
    /// `Billing`.
    #[value("Billing")]
    Billing,
}

/// Response to [`CreateEndCustomerAccount`] and [`AddContactsToEndCustomerAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EndCustomerAccount {
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// How far the request to create the account or to add contacts has come.
    pub status: Option<EndCustomerAccountStatus>,
    /// What went wrong, if the request failed in whole or in part.
    pub status_detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the request to create the account or to add contacts has come.
///
/// Values of `status` in [`EndCustomerAccount`].
#[zoom_enum]
pub enum EndCustomerAccountStatus {
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `success`: The request succeeded.
    Success,
    /// `partial success`: Only part of the request succeeded.
    #[value("partial success")]
    PartialSuccess,
    /// `failure`: The request failed.
    Failure,
}

/// Adds contacts to the account of an end customer or of the calling partner.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{AddContactsToEndCustomerAccount, Contact};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddContactsToEndCustomerAccount::new("1234567")
///     .contacts(vec![Contact::new(
///         "Jill",
///         "Chill",
///         "Engineer",
///         "jill@example.com",
///         "+14155550100",
///     )])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/account-management/POST/commerce/account/{accountKey}/contacts)
#[zoom_endpoint(
    POST "/commerce/account/<account_key>/contacts" -> EndCustomerAccount,
    rate_limit = Medium,
    scopes = ["zoom_commerce:write:admin", "zoom_commerce:update:account:admin"],
    errors = [
        (400, 5105, FIRST_NAME_TOO_LONG = "the first name is too long"),
        (400, 5106, FIRST_NAME_MISSING = "the first name is missing"),
        (400, 5107, LAST_NAME_TOO_LONG = "the last name is too long"),
        (400, 5108, LAST_NAME_MISSING = "the last name is missing"),
        (400, 5109, JOB_TITLE_TOO_LONG = "the job title is too long"),
        (400, 5110, INVALID_COMPANY_EMAIL = "the company email is invalid"),
        (400, 5111, COMPANY_EMAIL_TOO_LONG = "the company email is too long"),
        (400, 5112, BUSINESS_PHONE_TOO_LONG = "the business phone is too long"),
        (400, 5121, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 5130, COMPANY_EMAIL_MISSING = "the company email is missing"),
        (400, 5139, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 5138, INVALID_CONTACT_PRIMARY_ROLE = "the contact primary role is invalid"),
        (400, 5120, ACCOUNT_NOT_FOUND = "the account was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddContactsToEndCustomerAccount {
    /// Number that identifies the account: from Zoom's CRM (customer relationship management) system or the Zoom account number, or else the create reference ID.
    #[length(..=10)]
    pub account_key: String,
    /// Contacts to add to the account, at least one. At most 10 items.
    pub contacts: Option<Vec<Contact>>,
}

/// Lists the accounts that are related to a Zoom partner, such as its end customers and sub-resellers.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{ListPartnerAccounts, RelationshipType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let account_list = ListPartnerAccounts::new()
///     .relationship_type(RelationshipType::EndCustomer)
///     .account_name("Example")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/account-management/GET/commerce/accounts)
#[zoom_endpoint(
    GET "/commerce/accounts" -> ListPartnerAccountsResponse,
    paginate = account_list: PartnerAccountSummary,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    errors = [
        (400, 5007, INVALID_PAGE_NUMBER = "the page number is invalid"),
        (400, 5008, INVALID_PAGE_SIZE = "the page size is invalid"),
        (400, 5140, INVALID_ACCOUNT_TYPE = "the account type is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPartnerAccounts {
    /// How the accounts to list are related to the partner.
    pub relationship_type: Option<RelationshipType>,
    /// Full or partial name of the account, of at least three characters.
    pub account_name: Option<String>,
    /// Keeps only accounts with this currency, as an ISO 4217 code.
    pub currency: Option<String>,
    /// Keeps only partners with these roles in the sales channel; for sub-resellers, related partners and siblings. Sent comma-separated.
    #[query(style = comma)]
    pub partner_type: Option<Vec<PartnerType>>,
    /// Full or partial account number in Zoom's CRM (customer relationship management) system, of at least three characters.
    pub crm_account_number: Option<String>,
    /// Full or partial Zoom account number, of at least three characters.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Keeps only the account with this reference ID of the creation request.
    pub create_reference_id: Option<String>,
    /// Full CRM account number of a sub-reseller: only its end customers are returned if `relationship_type` is `endCustomer`.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Full CRM number of a sibling account, a term that Zoom does not define, from whose point of view related accounts are returned.
    pub sibling_crm_account_number: Option<String>,
    /// Keeps only accounts whose request to be created or updated has come this far.
    pub status: Option<PartnerAccountStatus>,
    /// How many entries a page holds. Default: `20`.
    #[range(20..=100)]
    pub page_size: Option<i64>,
    /// Number of the page to return.
    pub page_number: Option<i64>,
}

/// How the accounts to list are related to the partner.
///
/// Values of `relationship_type` in [`ListPartnerAccounts`].
#[zoom_enum]
pub enum RelationshipType {
    /// `endCustomer`: End customers of the partner.
    #[value("endCustomer")]
    EndCustomer,
    /// `subReseller`: Companies that buy from the partner and resell to others.
    #[value("subReseller")]
    SubReseller,
    /// `relatedPartner`: Related partners; Zoom does not say how they are related.
    #[value("relatedPartner")]
    RelatedPartner,
    /// `siblings`: Sibling accounts of the partner, a term that Zoom does not define.
    Siblings,
    /// `certifiedPartner`: Certified partners; Zoom does not say for what they are certified.
    #[value("certifiedPartner")]
    CertifiedPartner,
}

/// Role of the partner in the sales channel.
///
/// Values of `partner_type` in [`ListPartnerAccounts`] and other types.
#[zoom_enum]
pub enum PartnerType {
    /// `Distributor`: A partner that supplies resellers.
    #[value("Distributor")]
    Distributor,
    /// `Subreseller`: A reseller that buys from another reseller.
    #[value("Subreseller")]
    Subreseller,
    /// `Reseller`: A partner that sells to end customers.
    #[value("Reseller")]
    Reseller,
    /// `Carrier`: A telephone company.
    #[value("Carrier")]
    Carrier,
}

/// How far the request to create or update an account in Zoom Commerce has come.
///
/// Values of `status` in [`ListPartnerAccounts`] and other types.
#[zoom_enum]
pub enum PartnerAccountStatus {
    /// `submitted`: Sent to Zoom, and presumably not yet approved, rejected or returned.
    Submitted,
    /// `success`: The request succeeded.
    Success,
    /// `partial success`: Only part of the request succeeded.
    #[value("partial success")]
    PartialSuccess,
    /// `failure`: The request failed.
    Failure,
    /// `in review`: Being reviewed.
    #[value("in review")]
    InReview,
    /// `failed to submit`: Could not be submitted.
    #[value("failed to submit")]
    FailedToSubmit,
}

/// Response to [`ListPartnerAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPartnerAccountsResponse {
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Partner accounts, one entry each. At most 100 items.
    #[lossy]
    pub account_list: Vec<PartnerAccountSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One account in a list of partner accounts.
///
/// Element of `account_list` in [`ListPartnerAccountsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAccountSummary {
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Zoom account number of the customer, partner or reseller.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Further Zoom account numbers of the CRM account, one entry each. At most 10 items.
    pub zoom_account_numbers: Option<Vec<f64>>,
    /// Whether the account is a partner or a customer.
    pub account_type: Option<AccountType>,
    /// Role of the partner in the sales channel.
    pub partner_type: Option<PartnerType>,
    /// ISO 3166-1 alpha-2 code of the country.
    #[length(..=3)]
    pub country: Option<String>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Web address of the company.
    pub website: Option<String>,
    /// How far the request to create or update the account has come.
    pub status: Option<PartnerAccountStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the account is a partner or a customer.
///
/// Values of `account_type` in [`PartnerAccountSummary`] and [`PartnerAccount`].
#[zoom_enum]
pub enum AccountType {
    /// `Partner`: A company that sells Zoom products, such as a reseller.
    #[value("Partner")]
    Partner,
    /// `Customer`: A company that uses Zoom products.
    #[value("Customer")]
    Customer,
}

/// Returns one account of a partner, sub-reseller or end customer in Zoom Commerce.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetPartnerAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPartnerAccount::new("1234567").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/account-management/GET/commerce/accounts/{accountKey})
#[zoom_endpoint(
    GET "/commerce/accounts/<account_key>" -> PartnerAccount,
    rate_limit = Light,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:account:admin"],
    errors = [(404, 5009, NOTHING_FOUND = "nothing was found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPartnerAccount {
    /// Account number in Zoom's CRM (customer relationship management) system, or else the reference ID of the request that created the account.
    pub account_key: String,
}

/// Response to [`GetPartnerAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAccount {
    /// Number of the customer, partner or reseller in Zoom's CRM (customer relationship management) system.
    pub crm_account_number: Option<String>,
    /// Reference ID of the creation request, with which its status can be requested.
    pub create_reference_id: Option<String>,
    /// How far the request to create or update the account has come.
    pub status: Option<PartnerAccountStatus>,
    /// Zoom account number of the customer, partner or reseller.
    #[length(..=10)]
    pub zoom_account_number: Option<String>,
    /// Further Zoom account numbers of the CRM account, one entry each. At most 10 items.
    pub zoom_account_numbers: Option<Vec<f64>>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Whether the account is a partner or a customer.
    pub account_type: Option<AccountType>,
    /// Date on which the account was created.
    pub created_on_date: Option<Date>,
    /// Number of employees, as a range.
    pub employee_count: Option<EmployeeRange>,
    /// Web address of the company.
    pub website: Option<String>,
    /// ISO 4217 code of the currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Role of the partner in the sales channel.
    pub partner_type: Option<PartnerType>,
    /// Contacts, one entry each. At most 10 items.
    pub contacts: Option<Vec<PartnerAccountContact>>,
    /// Address for invoices.
    pub billing_address: Option<AccountAddress>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact person of the account, which may belong to a partner, a sub-reseller or an end customer.
///
/// Element of `contacts` in [`PartnerAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartnerAccountContact {
    /// Number of the contact in Zoom's CRM (customer relationship management) system.
    pub contact_crm_number: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Job title of the contact.
    pub job_title: Option<String>,
    /// Business email address of the contact.
    pub company_email: Option<String>,
    /// Business phone number of the contact.
    pub business_phone: Option<String>,
    /// Main part that the contact plays in the purchase, such as decision maker or end user.
    pub primary_role: Option<PrimaryRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
