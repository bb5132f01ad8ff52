//! Prospect management: 7 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{CallHistoryEntryType, DialerSubStatus, EmailAddress, ProspectType};

/// Lists the prospects on one call list, who are the people whom the auto dialer calls.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::ListProspects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListProspects::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/GET/dialer/call-lists/{callListId}/prospects)
#[zoom_endpoint(
    GET "/dialer/call-lists/<call_list_id>/prospects" -> ListProspectsResponse,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    errors = [
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6022, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProspects {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
}

/// Response to [`ListProspects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListProspectsResponse {
    /// Prospects on the call list, one entry each. At most 10000 items.
    pub prospects: Option<Vec<Prospect>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Prospect, a person whom the auto dialer calls, with company, ways of contact and state of the calls.
///
/// Response to [`GetProspect`].
///
/// Element of `prospects` in [`ListProspectsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Prospect {
    /// ID of the prospect in the auto dialer.
    pub prospect_id: Option<String>,
    /// How far the prospect has come in the calling process, such as upcoming or called.
    #[wire("type")]
    pub kind: Option<CallHistoryEntryType>,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Job title of the prospect.
    pub title: Option<String>,
    /// Company for which the prospect works.
    pub company: Option<String>,
    /// Department in which the prospect works.
    pub department: Option<String>,
    /// Description of the prospect, in free text.
    pub description: Option<String>,
    /// ID of the user to whom the prospect is assigned.
    pub assignee_user_id: Option<String>,
    /// ID of the call list to which the prospect belongs.
    pub call_list_id: Option<String>,
    /// Outcome of the latest automatic call to the prospect.
    pub dialer_status: Option<ProspectDialerStatus>,
    /// Details of how the latest automatic call to the prospect went, such as who canceled it.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// When the prospect was created.
    pub create_time: Option<String>,
    /// When the prospect was last changed, in ISO 8601.
    pub modify_time: Option<String>,
    /// Whether the prospect is a contact or a lead.
    pub prospect_type: Option<ProspectType>,
    /// URL of the LinkedIn profile of the prospect as a contact.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// URL of the LinkedIn profile of the prospect as a lead.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// URL of the company's LinkedIn page.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// URL of the company's website.
    pub company_url: Option<String>,
    /// What the company of the prospect does, in free text.
    pub company_description: Option<String>,
    /// Country of the prospect's postal address.
    pub mailing_country: Option<String>,
    /// State or province of the prospect's postal address.
    pub mailing_state: Option<String>,
    /// City of the prospect's postal address.
    pub mailing_city: Option<String>,
    /// Street of the prospect's postal address, with the suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the prospect's postal address.
    pub mailing_zip_code: Option<String>,
    /// Where the prospect was imported from, such as `OPEN_API`.
    pub import_from: Option<String>,
    /// How many people the prospect's company employs.
    pub number_of_employees: Option<f64>,
    /// Revenue of the prospect's company in one year.
    pub annual_revenue: Option<f64>,
    /// What the prospect is interested in.
    pub topic: Option<String>,
    /// Domain of the prospect's email address.
    pub email_domain: Option<String>,
    /// Line of business of the prospect's company.
    pub industry: Option<String>,
    /// How far the lead has come, such as `Qualified`.
    pub lead_status: Option<String>,
    /// How promising the lead is, such as `Hot`.
    pub lead_rating: Option<String>,
    /// Where the lead came from, such as a website.
    pub lead_source: Option<String>,
    /// Values of the prospect's custom fields, one entry each; Zoom does not explain which field an entry belongs to. At most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers of the prospect. At most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome of the latest automatic call to the prospect.
///
/// Values of `dialer_status` in [`Prospect`].
#[zoom_enum]
pub enum ProspectDialerStatus {
    /// `NOT_CALLED`: Not called yet.
    #[value("NOT_CALLED")]
    NotCalled,
    /// `DIALING`: The number is being called.
    #[value("DIALING")]
    Dialing,
    /// `CONNECTED`: The call was connected.
    #[value("CONNECTED")]
    Connected,
    /// `VOICEMAIL`: Voicemail answered.
    #[value("VOICEMAIL")]
    Voicemail,
    /// `BUSY`: The line was busy.
    #[value("BUSY")]
    Busy,
    /// `NO_ANSWER`: Nobody answered.
    #[value("NO_ANSWER")]
    NoAnswer,
    /// `CANCELED`: The call was canceled.
    #[value("CANCELED")]
    Canceled,
    /// `FAILED`: The call failed.
    #[value("FAILED")]
    Failed,
}

/// Phone number of a prospect.
///
/// Element of `phone_numbers` in [`Prospect`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Phone number of the prospect.
    pub number: Option<String>,
    /// Whether the number is the primary, a mobile, a home or another number.
    #[wire("type")]
    pub kind: Option<PhoneNumberType>,
    /// Extension after the phone number.
    pub ext: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the number is the primary, a mobile, a home or another number.
///
/// Values of `type` in [`PhoneNumber`].
#[zoom_enum]
pub enum PhoneNumberType {
    /// `PRIMARY_PHONE`: The main phone number.
    #[value("PRIMARY_PHONE")]
    PrimaryPhone,
    /// `MOBILE_PHONE`: A mobile phone number.
    #[value("MOBILE_PHONE")]
    MobilePhone,
    /// `HOME_PHONE`: A phone number at home.
    #[value("HOME_PHONE")]
    HomePhone,
    /// `OTHER_PHONE`: A phone number of another kind.
    #[value("OTHER_PHONE")]
    OtherPhone,
}

/// Adds one new prospect to a dialer call list.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{CreateProspect, PhoneNumber, PhoneNumberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateProspect::new("Zl3aVt0bQ9y")
///     .primary_name("Jill Chill")
///     .company("Example Inc.")
///     .phone_numbers(vec![
///         PhoneNumber::new()
///             .number("+14155550100")
///             .kind(PhoneNumberType::PrimaryPhone),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/POST/dialer/call-lists/{callListId}/prospects)
#[zoom_endpoint(
    POST "/dialer/call-lists/<call_list_id>/prospects" -> CreateProspectResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    errors = [
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (400, 6042, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 6100, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateProspect {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Job title of the prospect.
    pub title: Option<String>,
    /// Company for which the prospect works.
    pub company: Option<String>,
    /// Department in which the prospect works.
    pub department: Option<String>,
    /// Description of the prospect, in free text.
    pub description: Option<String>,
    /// Line of business of the prospect's company.
    pub industry: Option<String>,
    /// Where the lead came from, such as a website.
    pub lead_source: Option<String>,
    /// How far the lead has come, such as `Qualified`.
    pub lead_status: Option<String>,
    /// What the prospect is interested in.
    pub topic: Option<String>,
    /// How promising the lead is, such as `Hot`.
    pub lead_rating: Option<String>,
    /// How many people the prospect's company employs.
    pub number_of_employees: Option<f64>,
    /// Revenue of the prospect's company in one year.
    pub annual_revenue: Option<f64>,
    /// URL of the LinkedIn profile of the prospect as a lead.
    #[serde(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// URL of the LinkedIn profile of the prospect as a contact.
    #[serde(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// URL of the company's LinkedIn page.
    #[serde(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// URL of the company's website.
    pub company_url: Option<String>,
    /// What the company of the prospect does, in free text.
    pub company_description: Option<String>,
    /// Country of the prospect's postal address.
    pub mailing_country: Option<String>,
    /// State or province of the prospect's postal address.
    pub mailing_state: Option<String>,
    /// City of the prospect's postal address.
    pub mailing_city: Option<String>,
    /// Street of the prospect's postal address, with the suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the prospect's postal address.
    pub mailing_zip_code: Option<String>,
    /// Values of the prospect's custom fields, one entry each; Zoom does not explain which field an entry belongs to. At most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers of the prospect, one entry each; at least one is required. At most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Response to [`CreateProspect`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectResponse {
    /// ID of the prospect in the auto dialer.
    pub prospect_id: Option<String>,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Primary phone number of the prospect.
    pub primary_phone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates several prospects of a dialer call list in one call, and can move them to another call list.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{ProspectsBatchProspect, UpdateProspectsBatch};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateProspectsBatch::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         ProspectsBatchProspect::new("Zl3aVt0bQ9y")
///             .lead_status("Qualified")
///             .lead_rating("Hot"),
///     ],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/PATCH/dialer/call-lists/{callListId}/prospects)
#[zoom_endpoint(
    PATCH "/dialer/call-lists/<call_list_id>/prospects" -> UpdateProspectsBatchResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    errors = [
        (400, 6201, PARAMETER_MISSING_OR_INVALID_6201 = "a parameter is missing or invalid"),
        (400, 6043, LIMIT_EXCEEDED_6043 = "a limit was exceeded"),
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (400, 6101, PARAMETER_MISSING_OR_INVALID_6101 = "a parameter is missing or invalid"),
        (400, 6045, PARAMETER_MISSING_OR_INVALID_6045 = "a parameter is missing or invalid"),
        (400, 6100, LIMIT_EXCEEDED_6100 = "a limit was exceeded"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProspectsBatch {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// Prospects to update, one entry each. At most 1000 items.
    pub prospects: Vec<ProspectsBatchProspect>,
    /// ID of the call list to which all prospects of the request move; it must have been created through the API.
    pub assign_to_call_list_id: Option<String>,
}

/// Prospect to update, with name, company and ways of contact.
///
/// Element of `prospects` in [`UpdateProspectsBatch`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ProspectsBatchProspect {
    /// ID of the prospect in the auto dialer. Required in requests.
    #[required(new)]
    pub prospect_id: Option<String>,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Job title of the prospect.
    pub title: Option<String>,
    /// Company for which the prospect works.
    pub company: Option<String>,
    /// Department in which the prospect works.
    pub department: Option<String>,
    /// Description of the prospect, in free text.
    pub description: Option<String>,
    /// Line of business of the prospect's company.
    pub industry: Option<String>,
    /// Where the lead came from, such as a website.
    pub lead_source: Option<String>,
    /// How far the lead has come, such as `Qualified`.
    pub lead_status: Option<String>,
    /// What the prospect is interested in.
    pub topic: Option<String>,
    /// How promising the lead is, such as `Hot`.
    pub lead_rating: Option<String>,
    /// How many people the prospect's company employs.
    pub number_of_employees: Option<f64>,
    /// Revenue of the prospect's company in one year.
    pub annual_revenue: Option<f64>,
    /// URL of the LinkedIn profile of the prospect as a lead.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// URL of the LinkedIn profile of the prospect as a contact.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// URL of the company's LinkedIn page.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// URL of the company's website.
    pub company_url: Option<String>,
    /// What the company of the prospect does, in free text.
    pub company_description: Option<String>,
    /// Country of the prospect's postal address.
    pub mailing_country: Option<String>,
    /// State or province of the prospect's postal address.
    pub mailing_state: Option<String>,
    /// City of the prospect's postal address.
    pub mailing_city: Option<String>,
    /// Street of the prospect's postal address, with the suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the prospect's postal address.
    pub mailing_zip_code: Option<String>,
    /// Values of the prospect's custom fields, one entry each; Zoom does not explain which field an entry belongs to. At most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers of the prospect. At most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateProspectsBatch`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateProspectsBatchResponse {
    /// Prospects that were updated, one entry each.
    pub success_list: Option<Vec<UpdatedProspect>>,
    /// Prospects that could not be updated, each with the error.
    pub failed_list: Option<Vec<FailedProspectUpdate>>,
    /// Number of prospects that were updated.
    pub total_processed: Option<f64>,
    /// Number of prospects that could not be updated.
    pub total_failed: Option<f64>,
    /// Number of prospects in the request.
    pub total_prospects: Option<f64>,
    /// ID of the assignee of the prospects.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the assignee of the prospects.
    pub assigned_to_user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One prospect that was updated.
///
/// Element of `success_list` in [`UpdateProspectsBatchResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatedProspect {
    /// ID of the prospect that was processed successfully.
    pub prospect_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One prospect that could not be updated, with the reason.
///
/// Element of `failed_list` in [`UpdateProspectsBatchResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedProspectUpdate {
    /// ID of the prospect that could not be updated.
    pub prospect_id: Option<String>,
    /// Why the prospect could not be updated.
    pub error_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds several prospects to a dialer call list in one call.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{CreateProspectsBatch, CreateProspectsBatchProspect, PhoneNumber, PhoneNumberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateProspectsBatch::new("Zl3aVt0bQ9y")
///     .prospects(vec![
///         CreateProspectsBatchProspect::new()
///             .primary_name("Jill Chill")
///             .company("Example Inc.")
///             .phone_numbers(vec![
///                 PhoneNumber::new()
///                     .number("+14155550100")
///                     .kind(PhoneNumberType::PrimaryPhone),
///             ]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/POST/dialer/call-lists/{callListId}/prospects/batch)
#[zoom_endpoint(
    POST "/dialer/call-lists/<call_list_id>/prospects/batch" -> CreateProspectsBatchResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    errors = [
        (400, 6043, LIMIT_EXCEEDED_6043 = "a limit was exceeded"),
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (400, 6042, LIMIT_EXCEEDED_6042 = "a limit was exceeded"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateProspectsBatch {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// Prospects to create, one entry each. At most 1000 items.
    pub prospects: Option<Vec<CreateProspectsBatchProspect>>,
}

/// Prospect to create, with name, company and ways of contact.
///
/// Element of `prospects` in [`CreateProspectsBatch`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectsBatchProspect {
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Job title of the prospect.
    pub title: Option<String>,
    /// Company for which the prospect works.
    pub company: Option<String>,
    /// Department in which the prospect works.
    pub department: Option<String>,
    /// Description of the prospect, in free text.
    pub description: Option<String>,
    /// Line of business of the prospect's company.
    pub industry: Option<String>,
    /// Where the lead came from, such as a website.
    pub lead_source: Option<String>,
    /// How far the lead has come, such as `Qualified`.
    pub lead_status: Option<String>,
    /// What the prospect is interested in.
    pub topic: Option<String>,
    /// How promising the lead is, such as `Hot`.
    pub lead_rating: Option<String>,
    /// How many people the prospect's company employs.
    pub number_of_employees: Option<f64>,
    /// Revenue of the prospect's company in one year.
    pub annual_revenue: Option<f64>,
    /// URL of the LinkedIn profile of the prospect as a lead.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// URL of the LinkedIn profile of the prospect as a contact.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// URL of the company's LinkedIn page.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// URL of the company's website.
    pub company_url: Option<String>,
    /// What the company of the prospect does, in free text.
    pub company_description: Option<String>,
    /// Country of the prospect's postal address.
    pub mailing_country: Option<String>,
    /// State or province of the prospect's postal address.
    pub mailing_state: Option<String>,
    /// City of the prospect's postal address.
    pub mailing_city: Option<String>,
    /// Street of the prospect's postal address, with the suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the prospect's postal address.
    pub mailing_zip_code: Option<String>,
    /// Values of the prospect's custom fields, one entry each; Zoom does not explain which field an entry belongs to. At most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers of the prospect, one entry each; at least one is required. At most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateProspectsBatch`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectsBatchResponse {
    /// Prospects that were created, one entry each.
    pub success_list: Option<Vec<CreatedProspect>>,
    /// Prospects that could not be created, each with the error.
    pub failed_list: Option<Vec<FailedProspect>>,
    /// Number of prospects that were created.
    pub total_processed: Option<f64>,
    /// Number of prospects that could not be created.
    pub total_failed: Option<f64>,
    /// Number of prospects in the request.
    pub total_prospects: Option<f64>,
    /// ID of the assignee of the prospects.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the assignee of the prospects.
    pub assigned_to_user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One prospect that was created.
///
/// Element of `success_list` in [`CreateProspectsBatchResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatedProspect {
    /// ID of the prospect that was processed successfully.
    pub prospect_id: Option<String>,
    /// Name of the prospect.
    pub name: Option<String>,
    /// Phone number of the prospect.
    pub phone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One prospect that could not be created, with the reason.
///
/// Element of `failed_list` in [`CreateProspectsBatchResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedProspect {
    /// Phone number of the prospect.
    pub phone: Option<String>,
    /// Name of the prospect.
    pub name: Option<String>,
    /// Why the prospect could not be created.
    pub error_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one prospect of a dialer call list, and can move the prospect to another call list.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::UpdateProspect;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProspect::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .title("Head of Purchasing")
///     .lead_status("Qualified")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/PATCH/dialer/call-lists/{callListId}/prospects/{prospectId})
#[zoom_endpoint(
    PATCH "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    errors = [
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (400, 6041, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 6045, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 6100, LIMIT_EXCEEDED = "a limit was exceeded"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (404, 6040, PROSPECT_NOT_FOUND = "the prospect was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProspect {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// ID of the prospect.
    pub prospect_id: String,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Job title of the prospect.
    pub title: Option<String>,
    /// Company for which the prospect works.
    pub company: Option<String>,
    /// Department in which the prospect works.
    pub department: Option<String>,
    /// Description of the prospect, in free text.
    pub description: Option<String>,
    /// Line of business of the prospect's company.
    pub industry: Option<String>,
    /// Where the lead came from, such as a website.
    pub lead_source: Option<String>,
    /// How far the lead has come, such as `Qualified`.
    pub lead_status: Option<String>,
    /// What the prospect is interested in.
    pub topic: Option<String>,
    /// How promising the lead is, such as `Hot`.
    pub lead_rating: Option<String>,
    /// How many people the prospect's company employs.
    pub number_of_employees: Option<f64>,
    /// Revenue of the prospect's company in one year.
    pub annual_revenue: Option<f64>,
    /// URL of the LinkedIn profile of the prospect as a lead.
    #[serde(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// URL of the LinkedIn profile of the prospect as a contact.
    #[serde(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// URL of the company's LinkedIn page.
    #[serde(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// URL of the company's website.
    pub company_url: Option<String>,
    /// What the company of the prospect does, in free text.
    pub company_description: Option<String>,
    /// Country of the prospect's postal address.
    pub mailing_country: Option<String>,
    /// State or province of the prospect's postal address.
    pub mailing_state: Option<String>,
    /// City of the prospect's postal address.
    pub mailing_city: Option<String>,
    /// Street of the prospect's postal address, with the suite or unit.
    pub mailing_street: Option<String>,
    /// Postal code of the prospect's postal address.
    pub mailing_zip_code: Option<String>,
    /// ID of the call list to which the prospect moves; it must have been created through the API.
    pub assign_to_call_list_id: Option<String>,
    /// Values of the prospect's custom fields, one entry each; Zoom does not explain which field an entry belongs to. At most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers of the prospect. At most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Deletes one prospect, a person whom the auto dialer calls, from a call list.
///
/// Only prospects on call lists that were created through the API can be deleted.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::DeleteProspect;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteProspect::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/DELETE/dialer/call-lists/{callListId}/prospects/{prospectId})
#[zoom_endpoint(
    DELETE "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:delete:prospects:admin"],
    errors = [
        (400, 6003, CALL_LIST_NOT_CREATED_THROUGH_API = "the call list was not created through the API"),
        (400, 6041, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6001, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (404, 6040, PROSPECT_NOT_FOUND = "the prospect was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProspect {
    /// ID of the call list of the auto dialer.
    pub call_list_id: String,
    /// ID of the prospect.
    pub prospect_id: String,
}

/// Returns one prospect, a person whom the auto dialer calls, whichever call list the prospect is on.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::GetProspect;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProspect::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/prospect-management/GET/dialer/prospects/{prospectId})
#[zoom_endpoint(
    GET "/dialer/prospects/<prospect_id>" -> Prospect,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    errors = [
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6040, PROSPECT_NOT_FOUND = "the prospect was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProspect {
    /// ID of the prospect.
    pub prospect_id: String,
}
