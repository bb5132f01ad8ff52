//! CRM: 12 operations.

use zoom_core::{Date, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns the CRM accounts in Zoom Revenue Accelerator that have the given CRM IDs.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetCrmAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrmAccounts::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/accounts)
#[zoom_endpoint(
    GET "/zra/crm/accounts" -> CrmAccounts,
    rate_limit = Medium,
    scopes = ["iq_crm:read", "zra:read:crm_account:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrmAccounts {
    /// IDs of the CRM accounts, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub crm_account_ids: Vec<String>,
}

/// Response to [`GetCrmAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmAccounts {
    /// CRM accounts with the requested IDs, one entry each. At most 100 items.
    pub data: Option<Vec<CrmAccountData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account that was imported from a CRM, with company data and owner.
///
/// Element of `data` in [`CrmAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmAccountData {
    /// ID that Zoom Revenue Accelerator gives the CRM account.
    pub zra_account_id: Option<String>,
    /// ID of the account in the CRM system.
    pub crm_account_id: Option<String>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// Name of the customer account in the CRM system.
    pub account_name: Option<String>,
    /// Internet domain of the customer account, such as `example.com`.
    pub domain: Option<String>,
    /// Kind of customer account in the CRM.
    #[wire("type")]
    pub kind: Option<String>,
    /// Line of business of the customer account.
    pub industry: Option<String>,
    /// Revenue of the company in one year.
    pub annual_revenue: Option<f64>,
    /// Phone number of the customer account.
    pub phone: Option<String>,
    /// Number of employees of the customer's company.
    pub employees: Option<i64>,
    /// When the account was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the account was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Imports many CRM accounts into Zoom Revenue Accelerator.
///
/// Runs asynchronously; import accounts before contacts and deals, which refer to them.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{BulkImportCrmAccounts, ImportCrmAccountData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BulkImportCrmAccounts::new(vec![
///     ImportCrmAccountData::new(
///         "Zl3aVt0bQ9y",
///         "Example Inc.",
///         "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     )
///     .domain("example.com"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/POST/zra/crm/accounts)
#[zoom_endpoint(
    POST "/zra/crm/accounts" -> BulkImportCrmAccountsResponse,
    rate_limit = ResourceIntensive,
    scopes = ["iq_crm:write", "zra:write:crm_accounts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BulkImportCrmAccounts {
    /// CRM accounts to create, update or delete, one entry each. At most 2000 items.
    pub data: Vec<ImportCrmAccountData>,
}

/// CRM account to create, update or delete in a bulk import.
///
/// Element of `data` in [`BulkImportCrmAccounts`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ImportCrmAccountData {
    /// ID of the account in the CRM system. Required in requests.
    #[required(new)]
    pub crm_account_id: Option<String>,
    /// Whether the record is deleted instead of written; Zoom then needs only its ID, although the other members marked as required still apply to the constructor.
    pub deletion: Option<bool>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// Name of the customer account in the CRM system. Required in requests.
    #[required(new)]
    pub account_name: Option<String>,
    /// Internet domain of the customer account, such as `example.com`.
    pub domain: Option<String>,
    /// Kind of customer account in the CRM.
    #[wire("type")]
    pub kind: Option<String>,
    /// Line of business of the customer account.
    pub industry: Option<String>,
    /// Revenue of the company in one year.
    pub annual_revenue: Option<f64>,
    /// Phone number of the customer account.
    pub phone: Option<String>,
    /// Number of employees of the customer's company.
    pub employees: Option<i64>,
    /// When the account was last changed, in ISO 8601. Required in requests.
    #[required(new)]
    pub modify_time: Option<DateTime>,
    /// When the account was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BulkImportCrmAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BulkImportCrmAccountsResponse {
    /// ID of the background job, for polling its progress.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the CRM contacts in Zoom Revenue Accelerator that have the given CRM IDs.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetCrmContacts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrmContacts::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/contacts)
#[zoom_endpoint(
    GET "/zra/crm/contacts" -> CrmContacts,
    rate_limit = Medium,
    scopes = ["iq_crm:read:admin", "zra:read:crm_contact:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrmContacts {
    /// IDs of the CRM contacts, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub crm_contact_ids: Vec<String>,
}

/// Response to [`GetCrmContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmContacts {
    /// CRM contacts with the requested IDs, one entry each. At most 100 items.
    pub data: Option<Vec<CrmContactData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact that was imported from a CRM, with job data and phone numbers.
///
/// Element of `data` in [`CrmContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmContactData {
    /// ID that Zoom Revenue Accelerator gives the CRM contact.
    pub zra_contact_id: Option<String>,
    /// ID of the contact in the CRM system.
    pub crm_contact_id: Option<String>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// ID of the CRM account to which the contact belongs.
    pub crm_account_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Email address of the contact.
    pub contact_email: Option<String>,
    /// Department in which the contact works.
    pub department: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Phone number of the person.
    pub phone: Option<String>,
    /// Home phone number, in any notation.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any notation.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any notation.
    pub other_phone: Option<String>,
    /// When the contact was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the contact was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Imports many CRM contacts into Zoom Revenue Accelerator.
///
/// Runs asynchronously; the accounts that contacts refer to must be imported first, and deals come after.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{BulkImportCrmContacts, ImportCrmContactData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BulkImportCrmContacts::new(vec![
///     ImportCrmContactData::new(
///         "Zl3aVt0bQ9y",
///         "Jill Chill",
///         "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     )
///     .contact_email("jill@example.com"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/POST/zra/crm/contacts)
#[zoom_endpoint(
    POST "/zra/crm/contacts" -> BulkImportCrmContactsResponse,
    rate_limit = ResourceIntensive,
    scopes = ["iq_crm:write:admin", "zra:write:crm_contact:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BulkImportCrmContacts {
    /// CRM contacts to create, update or delete, one entry each. At most 2000 items.
    pub data: Vec<ImportCrmContactData>,
}

/// CRM contact to create, update or delete in a bulk import.
///
/// Element of `data` in [`BulkImportCrmContacts`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ImportCrmContactData {
    /// ID of the contact in the CRM system. Required in requests.
    #[required(new)]
    pub crm_contact_id: Option<String>,
    /// Whether the record is deleted instead of written; Zoom then needs only its ID, although the other members marked as required still apply to the constructor.
    pub deletion: Option<bool>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// ID of the CRM account to which the contact belongs.
    pub crm_account_id: Option<String>,
    /// Name of the contact. Required in requests.
    #[required(new)]
    pub contact_name: Option<String>,
    /// Email address of the contact.
    pub contact_email: Option<String>,
    /// Department in which the contact works.
    pub department: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Phone number of the person.
    pub phone: Option<String>,
    /// Home phone number, in any notation.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any notation.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any notation.
    pub other_phone: Option<String>,
    /// When the contact was last changed, in ISO 8601. Required in requests.
    #[required(new)]
    pub modify_time: Option<DateTime>,
    /// When the contact was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BulkImportCrmContacts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BulkImportCrmContactsResponse {
    /// ID of the background job, for polling its progress.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the CRM deals in Zoom Revenue Accelerator that have the given CRM IDs.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetCrmDeals;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrmDeals::new(vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/deals)
#[zoom_endpoint(
    GET "/zra/crm/deals" -> CrmDeals,
    rate_limit = Medium,
    scopes = ["iq_crm:read:admin", "zra:read:crm_deal:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrmDeals {
    /// IDs of the CRM deals, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub crm_deal_ids: Vec<String>,
}

/// Response to [`GetCrmDeals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmDeals {
    /// CRM deals with the requested IDs, one entry each. At most 100 items.
    pub data: Option<Vec<CrmDealData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deal that was imported from a CRM, with its stage, amount and contacts.
///
/// Element of `data` in [`CrmDeals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmDealData {
    /// ID that Zoom Revenue Accelerator gives the CRM deal.
    pub zra_deal_id: Option<String>,
    /// ID of the CRM deal.
    pub crm_deal_id: Option<String>,
    /// Email address of the deal's owner, a Zoom Revenue Accelerator user.
    pub owner_email: Option<String>,
    /// ID of the CRM account to which the deal belongs.
    pub crm_account_id: Option<String>,
    /// Email addresses of the people who work on the deal.
    pub team_member_emails: Option<Vec<String>>,
    /// Contacts of the deal in the CRM system, one entry each.
    pub contacts: Option<Vec<Contact>>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Step in the sales process that the deal has reached.
    pub stage: Option<String>,
    /// Value of the deal.
    pub amount: Option<f64>,
    /// What is to be done next.
    pub next_step: Option<String>,
    /// Date on which the deal was or is expected to be closed.
    pub close_date: Option<Date>,
    /// How likely the deal is to be won, in percent.
    pub probability: Option<f64>,
    /// Category under which the deal counts in the sales forecast, such as `Early Stage`.
    pub forecast_category: Option<String>,
    /// Whether the deal is private rather than public; Zoom does not explain who can see a private deal.
    pub is_private: Option<bool>,
    /// Description of the deal, in free text.
    pub description: Option<String>,
    /// When the stage last changed, in ISO 8601 format.
    pub stage_modify_time: Option<DateTime>,
    /// When the deal was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the deal was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact person of a deal, with CRM ID, email address and phone numbers.
///
/// Element of `contacts` in [`CrmDealData`] and [`ImportCrmDealData`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact in the CRM system. Required in requests.
    #[required(new)]
    pub crm_contact_id: Option<String>,
    /// Name of the contact.
    pub contact_name: Option<String>,
    /// Email address of the contact.
    pub contact_email: Option<String>,
    /// Phone number of the contact, in any notation.
    pub phone: Option<String>,
    /// Home phone number, in any notation.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any notation.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any notation.
    pub other_phone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Imports many CRM deals into Zoom Revenue Accelerator.
///
/// Runs asynchronously; import the accounts and then the contacts first.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{BulkImportCrmDeals, ImportCrmDealData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BulkImportCrmDeals::new(vec![
///     ImportCrmDealData::new(
///         "Zl3aVt0bQ9y",
///         "jill@example.com",
///         "Zl3aVt0bQ9y",
///         "100 licenses for Example Inc.",
///         "Prospecting",
///         "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     )
///     .amount(12000.0),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/POST/zra/crm/deals)
#[zoom_endpoint(
    POST "/zra/crm/deals" -> BulkImportCrmDealsResponse,
    rate_limit = ResourceIntensive,
    scopes = ["iq_crm:write", "zra:write:crm_deal:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BulkImportCrmDeals {
    /// CRM deals to create, update or delete, one entry each. At most 2000 items.
    pub data: Vec<ImportCrmDealData>,
}

/// CRM deal to create, update or delete in a bulk import.
///
/// Element of `data` in [`BulkImportCrmDeals`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ImportCrmDealData {
    /// ID of the CRM deal. Required in requests.
    #[required(new)]
    pub crm_deal_id: Option<String>,
    /// Whether the record is deleted instead of written; Zoom then needs only its ID, although the other members marked as required still apply to the constructor.
    pub deletion: Option<bool>,
    /// Email address of the deal's owner, who needs a Zoom Revenue Accelerator license. Required in requests.
    #[required(new)]
    pub owner_email: Option<String>,
    /// ID of the CRM account to which the deal belongs. Required in requests.
    #[required(new)]
    pub crm_account_id: Option<String>,
    /// Email addresses of the people who work on the deal.
    pub team_member_emails: Option<Vec<String>>,
    /// Contacts of the deal in the CRM system, one entry each.
    pub contacts: Option<Vec<Contact>>,
    /// Name of the deal. Required in requests.
    #[required(new)]
    pub deal_name: Option<String>,
    /// Step in the sales process that the deal has reached; the name of one of the stages registered with the CRM connection. Required in requests.
    #[required(new)]
    pub stage: Option<String>,
    /// Value of the deal.
    pub amount: Option<f64>,
    /// What is to be done next.
    pub next_step: Option<String>,
    /// Date on which the deal was or is expected to be closed.
    pub close_date: Option<Date>,
    /// How likely the deal is to be won, in percent.
    pub probability: Option<f64>,
    /// Category under which the deal counts in the sales forecast, such as `Early Stage`.
    pub forecast_category: Option<String>,
    /// Whether the deal is private rather than public; Zoom does not explain who can see a private deal.
    pub is_private: Option<bool>,
    /// Description of the deal, in free text.
    pub description: Option<String>,
    /// When the stage last changed, in ISO 8601 format.
    pub stage_modify_time: Option<DateTime>,
    /// When the deal was last changed, in ISO 8601. Required in requests.
    #[required(new)]
    pub modify_time: Option<DateTime>,
    /// When the deal was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BulkImportCrmDeals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BulkImportCrmDealsResponse {
    /// ID of the background job, for polling its progress.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the CRM leads in Zoom Revenue Accelerator that have the given CRM IDs.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetCrmLeads;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrmLeads::new(vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/leads)
#[zoom_endpoint(
    GET "/zra/crm/leads" -> CrmLeads,
    rate_limit = Medium,
    scopes = ["iq_crm:read:admin", "zra:read:crm_lead:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrmLeads {
    /// IDs of the CRM leads, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub crm_lead_ids: Vec<String>,
}

/// Response to [`GetCrmLeads`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmLeads {
    /// CRM leads with the requested IDs, one entry each. At most 100 items.
    pub data: Option<Vec<CrmLeadData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lead that was imported from a CRM, with company and phone numbers.
///
/// Element of `data` in [`CrmLeads`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CrmLeadData {
    /// ID that Zoom Revenue Accelerator gives the CRM lead.
    pub zra_lead_id: Option<String>,
    /// ID of the CRM lead.
    pub crm_lead_id: Option<String>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// Name of the lead.
    pub lead_name: Option<String>,
    /// Email address of the lead.
    pub lead_email: Option<String>,
    /// Name of the company where the lead works.
    pub company: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Phone number of the person.
    pub phone: Option<String>,
    /// Home phone number, in any notation.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any notation.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any notation.
    pub other_phone: Option<String>,
    /// When the lead was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the lead was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Imports many CRM leads into Zoom Revenue Accelerator.
///
/// Runs asynchronously.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{BulkImportCrmLeads, ImportCrmLeadData};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BulkImportCrmLeads::new(vec![
///     ImportCrmLeadData::new(
///         "Zl3aVt0bQ9y",
///         "Jill Chill",
///         "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     )
///     .lead_email("jill@example.com"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/POST/zra/crm/leads)
#[zoom_endpoint(
    POST "/zra/crm/leads" -> BulkImportCrmLeadsResponse,
    rate_limit = ResourceIntensive,
    scopes = ["iq_crm:write:admin", "zra:write:crm_lead:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BulkImportCrmLeads {
    /// CRM leads to create, update or delete, one entry each. At most 2000 items.
    pub data: Vec<ImportCrmLeadData>,
}

/// CRM lead to create, update or delete in a bulk import.
///
/// Element of `data` in [`BulkImportCrmLeads`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ImportCrmLeadData {
    /// ID of the CRM lead. Required in requests.
    #[required(new)]
    pub crm_lead_id: Option<String>,
    /// Whether the record is deleted instead of written; Zoom then needs only its ID, although the other members marked as required still apply to the constructor.
    pub deletion: Option<bool>,
    /// Email address of the owner of the CRM record.
    pub owner_email: Option<String>,
    /// Name of the lead. Required in requests.
    #[required(new)]
    pub lead_name: Option<String>,
    /// Email address of the lead.
    pub lead_email: Option<String>,
    /// Name of the company where the lead works.
    pub company: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Phone number of the person.
    pub phone: Option<String>,
    /// Home phone number, in any notation.
    pub home_phone: Option<String>,
    /// Mobile phone number, in any notation.
    pub mobile_phone: Option<String>,
    /// Another phone number, in any notation.
    pub other_phone: Option<String>,
    /// When the lead was last changed, in ISO 8601. Required in requests.
    #[required(new)]
    pub modify_time: Option<DateTime>,
    /// When the lead was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`BulkImportCrmLeads`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BulkImportCrmLeadsResponse {
    /// ID of the background job, for polling its progress.
    pub task_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the CRM connection registered with Zoom Revenue Accelerator, with its currency, deal stages and URL patterns.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetCrmRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrmRegistration::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/settings)
#[zoom_endpoint(
    GET "/zra/crm/settings" -> Crm,
    rate_limit = Light,
    scopes = ["iq_crm:read:admin", "zra:read:crm_registration:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrmRegistration {}

/// Response to [`GetCrmRegistration`] and [`RegisterCrmConnection`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Crm {
    /// Name of the CRM system, such as `salesforce`.
    #[length(1..=16)]
    pub crm_type: Option<String>,
    /// Name under which the CRM is shown; its type by default.
    #[length(..=100)]
    pub crm_name: Option<String>,
    /// ISO 4217 code of the currency of deals in the CRM.
    pub currency_type: Option<String>,
    /// Stages that a deal passes through, one entry each.
    pub deal_stages: Option<Vec<DealStage>>,
    /// URL of a deal in the CRM, with `{id}` in place of its ID.
    pub url_pattern_deal: Option<String>,
    /// URL of an account in the CRM, with `{id}` in place of its ID.
    pub url_pattern_account: Option<String>,
    /// URL of a contact in the CRM, with `{id}` in place of its ID.
    pub url_pattern_contact: Option<String>,
    /// URL of a lead in the CRM, with `{id}` in place of its ID.
    pub url_pattern_lead: Option<String>,
    /// When the CRM connection was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the CRM connection was created.
    pub create_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Stage that deals of a CRM pass through, with its type.
///
/// Element of `deal_stages` in [`Crm`] and [`RegisterCrmConnection`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealStage {
    /// Name of the stage. Required in requests.
    #[required(new)]
    pub stage_name: Option<String>,
    /// Whether deals in the stage are open, won or lost. Default: `OPEN`.
    pub stage_type: Option<StageType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether deals in the stage are open, won or lost.
///
/// Values of `stage_type` in [`DealStage`].
#[zoom_enum]
pub enum StageType {
    /// `OPEN`: The deal is still being worked on.
    #[value("OPEN")]
    Open,
    /// `CLOSED_WON`: The deal was made.
    #[value("CLOSED_WON")]
    ClosedWon,
    /// `CLOSED_LOST`: The deal was not made.
    #[value("CLOSED_LOST")]
    ClosedLost,
}

/// Registers a new CRM connection with Zoom Revenue Accelerator.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{DealStage, RegisterCrmConnection, StageType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RegisterCrmConnection::new(
///     "salesforce",
///     vec![
///         DealStage::new("Prospecting").stage_type(StageType::Open),
///         DealStage::new("Closed Won").stage_type(StageType::ClosedWon),
///         DealStage::new("Closed Lost").stage_type(StageType::ClosedLost),
///     ],
/// )
/// .crm_name("Sales CRM")
/// .currency_type("USD")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/POST/zra/crm/settings)
#[zoom_endpoint(
    POST "/zra/crm/settings" -> Crm,
    rate_limit = Heavy,
    scopes = ["iq_crm:write", "zra:write:crm_registration:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RegisterCrmConnection {
    /// Identifier that you choose for the CRM system, in letters and digits, such as `salesforce`.
    #[length(1..=16)]
    pub crm_type: String,
    /// Name under which the CRM is shown; its type by default.
    #[length(..=100)]
    pub crm_name: Option<String>,
    /// ISO 4217 code of the currency of deals in the CRM. Default: `USD`.
    pub currency_type: Option<String>,
    /// Stages that a deal passes through, each with a unique name; each stage type needs at least one.
    pub deal_stages: Vec<DealStage>,
    /// URL of a deal in the CRM, with `{id}` in place of its ID.
    pub url_pattern_deal: Option<String>,
    /// URL of an account in the CRM, with `{id}` in place of its ID.
    pub url_pattern_account: Option<String>,
    /// URL of a contact in the CRM, with `{id}` in place of its ID.
    pub url_pattern_contact: Option<String>,
    /// URL of a lead in the CRM, with `{id}` in place of its ID.
    pub url_pattern_lead: Option<String>,
}

/// Removes the CRM connection that is registered with Zoom Revenue Accelerator.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UnregisterCrmConnection;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnregisterCrmConnection::new().remove_all(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/DELETE/zra/crm/settings)
#[zoom_endpoint(
    DELETE "/zra/crm/settings" -> (),
    rate_limit = Heavy,
    scopes = ["iq_crm:write:admin", "zra:delete:crm_registration:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnregisterCrmConnection {
    /// Whether all CRM data of the Zoom account are deleted too, in the background. Default: `false`.
    pub remove_all: Option<bool>,
}

/// Returns the result of an asynchronous CRM import.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetPollAsyncTaskResult;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPollAsyncTaskResult::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/crm/GET/zra/crm/tasks/{taskId})
#[zoom_endpoint(
    GET "/zra/crm/tasks/<task_id>" -> PollAsyncTaskResult,
    rate_limit = Light,
    scopes = ["iq_crm:read:admin", "zra:read:crm_task:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPollAsyncTaskResult {
    /// ID of the background job, from the response that started it.
    pub task_id: String,
}

/// Response to [`GetPollAsyncTaskResult`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollAsyncTaskResult {
    /// ID of the background job, for polling its progress.
    pub task_id: Option<String>,
    /// What the background job imports, such as deals or contacts.
    pub task_type: Option<TaskType>,
    /// How far the background job has come.
    pub task_status: Option<TaskStatus>,
    /// Records that could not be imported, one entry each; present once the task has succeeded or failed. At most 2000 items.
    pub errors: Option<Vec<FailedRecord>>,
    /// Number of records in the import altogether.
    pub total_count: Option<i64>,
    /// Number of records that succeeded.
    pub success_count: Option<i64>,
    /// Number of records that failed.
    pub failed_count: Option<i64>,
    /// When the import started.
    pub start_time: Option<DateTime>,
    /// When the import ended.
    pub end_time: Option<DateTime>,
    /// When the task was created.
    pub create_time: Option<DateTime>,
    /// When the task was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the background job imports, such as deals or contacts.
///
/// Values of `task_type` in [`PollAsyncTaskResult`].
#[zoom_enum]
pub enum TaskType {
    /// `IMPORT_DEALS`.
    #[value("IMPORT_DEALS")]
    ImportDeals,
    /// `IMPORT_ACCOUNTS`.
    #[value("IMPORT_ACCOUNTS")]
    ImportAccounts,
    /// `IMPORT_CONTACTS`.
    #[value("IMPORT_CONTACTS")]
    ImportContacts,
    /// `IMPORT_LEADS`.
    #[value("IMPORT_LEADS")]
    ImportLeads,
}

/// How far the background job has come.
///
/// Values of `task_status` in [`PollAsyncTaskResult`].
#[zoom_enum]
pub enum TaskStatus {
    /// `PENDING`.
    #[value("PENDING")]
    Pending,
    /// `RUNNING`.
    #[value("RUNNING")]
    Running,
    /// `SUCCESS`.
    #[value("SUCCESS")]
    Success,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
}

/// Record that the import could not process, with the reason.
///
/// Element of `errors` in [`PollAsyncTaskResult`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedRecord {
    /// Position of the failed record in the request; Zoom does not say whether counting begins at 0 or 1.
    pub record_index: Option<i64>,
    /// ID of the CRM record that failed.
    pub record_id: Option<String>,
    /// What went wrong, in words.
    pub detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
