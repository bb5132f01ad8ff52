//! Prospect management: 7 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{CallHistoryByIdType, DialerSubStatus, EmailAddress, ProspectType};

/// List all prospects in call list.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::ListAllProspectsInCallList;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListAllProspectsInCallList::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/dialer/call-lists/<call_list_id>/prospects" -> ListAllProspectsInCallListResponse,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    errors = [
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6022, "the call list was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllProspectsInCallList {
    /// Call list ID.
    pub call_list_id: String,
}

/// Response to [`ListAllProspectsInCallList`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllProspectsInCallListResponse {
    /// Prospects: at most 10000 items.
    pub prospects: Option<Vec<Prospect>>,
}

/// Response to [`GetProspectById`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Prospect {
    /// Prospect ID.
    pub prospect_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CallHistoryByIdType>,
    /// Primary name.
    pub primary_name: Option<String>,
    /// Secondary name.
    pub secondary_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Assignee user ID.
    pub assignee_user_id: Option<String>,
    /// Call list ID.
    pub call_list_id: Option<String>,
    /// Dialer status.
    pub dialer_status: Option<InCallListDialerStatus>,
    /// Dialer sub status.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// Create time.
    pub create_time: Option<String>,
    /// Modify time.
    pub modify_time: Option<String>,
    /// Prospect type.
    pub prospect_type: Option<ProspectType>,
    /// Linked in URL.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// Lead linked in URL.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// Company linked in URL.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Company URL.
    pub company_url: Option<String>,
    /// Company description.
    pub company_description: Option<String>,
    /// Mailing country.
    pub mailing_country: Option<String>,
    /// Mailing state.
    pub mailing_state: Option<String>,
    /// Mailing city.
    pub mailing_city: Option<String>,
    /// Mailing street.
    pub mailing_street: Option<String>,
    /// Mailing zip code.
    pub mailing_zip_code: Option<String>,
    /// Import from.
    pub import_from: Option<String>,
    /// Number of employees.
    pub number_of_employees: Option<f64>,
    /// Annual revenue.
    pub annual_revenue: Option<f64>,
    /// Topic.
    pub topic: Option<String>,
    /// Email domain.
    pub email_domain: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Lead status.
    pub lead_status: Option<String>,
    /// Lead rating.
    pub lead_rating: Option<String>,
    /// Lead source.
    pub lead_source: Option<String>,
    /// Custom fields: at most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers: at most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses: at most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Values of `dialer_status`.
#[zoom_enum]
pub enum InCallListDialerStatus {
    /// `NOT_CALLED`.
    #[value("NOT_CALLED")]
    NotCalled,
    /// `DIALING`.
    #[value("DIALING")]
    Dialing,
    /// `CONNECTED`.
    #[value("CONNECTED")]
    Connected,
    /// `VOICEMAIL`.
    #[value("VOICEMAIL")]
    Voicemail,
    /// `BUSY`.
    #[value("BUSY")]
    Busy,
    /// `NO_ANSWER`.
    #[value("NO_ANSWER")]
    NoAnswer,
    /// `CANCELED`.
    #[value("CANCELED")]
    Canceled,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Number.
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<PhoneNumberType>,
    /// Ext.
    pub ext: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum PhoneNumberType {
    /// `PRIMARY_PHONE`.
    #[value("PRIMARY_PHONE")]
    PrimaryPhone,
    /// `MOBILE_PHONE`.
    #[value("MOBILE_PHONE")]
    MobilePhone,
    /// `HOME_PHONE`.
    #[value("HOME_PHONE")]
    HomePhone,
    /// `OTHER_PHONE`.
    #[value("OTHER_PHONE")]
    OtherPhone,
}

/// Create prospect.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::CreateProspect;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateProspect::new("Zl3aVt0bQ9y")
///     .primary_name("Support")
///     .secondary_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/dialer/call-lists/<call_list_id>/prospects" -> CreateProspectResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    errors = [
        (400, 6003, "not possible for this resource"),
        (400, 6042, "a limit is exceeded"),
        (400, 6100, "a parameter is missing or invalid"),
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6001, "the call list was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateProspect {
    /// Call list ID.
    pub call_list_id: String,
    /// Primary name.
    pub primary_name: Option<String>,
    /// Secondary name.
    pub secondary_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Lead source.
    pub lead_source: Option<String>,
    /// Lead status.
    pub lead_status: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Lead rating.
    pub lead_rating: Option<String>,
    /// Number of employees.
    pub number_of_employees: Option<f64>,
    /// Annual revenue.
    pub annual_revenue: Option<f64>,
    /// Lead linked in URL.
    #[serde(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// Linked in URL.
    #[serde(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// Company linked in URL.
    #[serde(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Company URL.
    pub company_url: Option<String>,
    /// Company description.
    pub company_description: Option<String>,
    /// Mailing country.
    pub mailing_country: Option<String>,
    /// Mailing state.
    pub mailing_state: Option<String>,
    /// Mailing city.
    pub mailing_city: Option<String>,
    /// Mailing street.
    pub mailing_street: Option<String>,
    /// Mailing zip code.
    pub mailing_zip_code: Option<String>,
    /// Custom fields: at most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers: at most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses: at most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Response to [`CreateProspect`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectResponse {
    /// Prospect ID.
    pub prospect_id: Option<String>,
    /// Primary name.
    pub primary_name: Option<String>,
    /// Primary phone.
    pub primary_phone: Option<String>,
}

/// Update prospects batch.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{ProspectsBatchProspect, UpdateProspectsBatch};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateProspectsBatch::new(
///     "Zl3aVt0bQ9y",
///     vec![ProspectsBatchProspect::new("Zl3aVt0bQ9y")],
/// )
///     .assign_to_call_list_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/dialer/call-lists/<call_list_id>/prospects" -> UpdateProspectsBatchResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    errors = [
        (400, 6201, "a parameter is missing or invalid"),
        (400, 6043, "a limit is exceeded"),
        (400, 6003, "not possible for this resource"),
        (400, 6101, "a parameter is missing or invalid"),
        (400, 6045, "a parameter is missing or invalid"),
        (400, 6100, "a limit is exceeded"),
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6001, "the call list was not found, or the assign to call list was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProspectsBatch {
    /// Call list ID.
    pub call_list_id: String,
    /// Prospects: at most 1000 items.
    pub prospects: Vec<ProspectsBatchProspect>,
    /// Assign to call list ID.
    pub assign_to_call_list_id: Option<String>,
}

/// Element of `prospects`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ProspectsBatchProspect {
    /// Prospect ID: required in requests.
    #[required(new)]
    pub prospect_id: Option<String>,
    /// Primary name.
    pub primary_name: Option<String>,
    /// Secondary name.
    pub secondary_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Lead source.
    pub lead_source: Option<String>,
    /// Lead status.
    pub lead_status: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Lead rating.
    pub lead_rating: Option<String>,
    /// Number of employees.
    pub number_of_employees: Option<f64>,
    /// Annual revenue.
    pub annual_revenue: Option<f64>,
    /// Lead linked in URL.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// Linked in URL.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// Company linked in URL.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Company URL.
    pub company_url: Option<String>,
    /// Company description.
    pub company_description: Option<String>,
    /// Mailing country.
    pub mailing_country: Option<String>,
    /// Mailing state.
    pub mailing_state: Option<String>,
    /// Mailing city.
    pub mailing_city: Option<String>,
    /// Mailing street.
    pub mailing_street: Option<String>,
    /// Mailing zip code.
    pub mailing_zip_code: Option<String>,
    /// Custom fields: at most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers: at most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses: at most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Response to [`UpdateProspectsBatch`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateProspectsBatchResponse {
    /// Success list.
    pub success_list: Option<Vec<SuccessList>>,
    /// Failed list.
    pub failed_list: Option<Vec<FailedList>>,
    /// Total processed.
    pub total_processed: Option<f64>,
    /// Total failed.
    pub total_failed: Option<f64>,
    /// Total prospects.
    pub total_prospects: Option<f64>,
    /// Assigned to user ID.
    pub assigned_to_user_id: Option<String>,
    /// Assigned to user email.
    pub assigned_to_user_email: Option<String>,
}

/// Element of `success_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SuccessList {
    /// Prospect ID.
    pub prospect_id: Option<String>,
}

/// Element of `failed_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedList {
    /// Prospect ID.
    pub prospect_id: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
}

/// Create prospects batch.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::CreateProspectsBatch;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateProspectsBatch::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/dialer/call-lists/<call_list_id>/prospects/batch" -> CreateProspectsBatchResponse,
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:prospects:admin"],
    errors = [
        (400, 6043, "a limit is exceeded"),
        (400, 6003, "not possible for this resource"),
        (400, 6042, "a limit is exceeded"),
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6001, "the call list was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateProspectsBatch {
    /// Call list ID.
    pub call_list_id: String,
    /// Prospects: at most 1000 items.
    pub prospects: Option<Vec<CreateProspectsBatchProspect>>,
}

/// Element of `prospects`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectsBatchProspect {
    /// Primary name.
    pub primary_name: Option<String>,
    /// Secondary name.
    pub secondary_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Lead source.
    pub lead_source: Option<String>,
    /// Lead status.
    pub lead_status: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Lead rating.
    pub lead_rating: Option<String>,
    /// Number of employees.
    pub number_of_employees: Option<f64>,
    /// Annual revenue.
    pub annual_revenue: Option<f64>,
    /// Lead linked in URL.
    #[wire("lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// Linked in URL.
    #[wire("linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// Company linked in URL.
    #[wire("company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Company URL.
    pub company_url: Option<String>,
    /// Company description.
    pub company_description: Option<String>,
    /// Mailing country.
    pub mailing_country: Option<String>,
    /// Mailing state.
    pub mailing_state: Option<String>,
    /// Mailing city.
    pub mailing_city: Option<String>,
    /// Mailing street.
    pub mailing_street: Option<String>,
    /// Mailing zip code.
    pub mailing_zip_code: Option<String>,
    /// Custom fields: at most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers: at most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses: at most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Response to [`CreateProspectsBatch`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProspectsBatchResponse {
    /// Success list.
    pub success_list: Option<Vec<ProspectsBatchSuccessList>>,
    /// Failed list.
    pub failed_list: Option<Vec<ProspectsBatchFailedList>>,
    /// Total processed.
    pub total_processed: Option<f64>,
    /// Total failed.
    pub total_failed: Option<f64>,
    /// Total prospects.
    pub total_prospects: Option<f64>,
    /// Assigned to user ID.
    pub assigned_to_user_id: Option<String>,
    /// Assigned to user email.
    pub assigned_to_user_email: Option<String>,
}

/// Element of `success_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProspectsBatchSuccessList {
    /// Prospect ID.
    pub prospect_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
}

/// Element of `failed_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProspectsBatchFailedList {
    /// Phone.
    pub phone: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
}

/// Update prospect.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::UpdateProspect;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProspect::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .primary_name("Support")
///     .secondary_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:prospects:admin"],
    errors = [
        (400, 6003, "not possible for this resource"),
        (400, 6041, "the resource does not belong to this account"),
        (400, 6045, "a parameter is missing or invalid"),
        (400, 6100, "a limit is exceeded"),
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6001, "the call list was not found, or the assign to call list was not found"),
        (404, 6040, "the prospect was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProspect {
    /// Call list ID.
    pub call_list_id: String,
    /// Prospect ID.
    pub prospect_id: String,
    /// Primary name.
    pub primary_name: Option<String>,
    /// Secondary name.
    pub secondary_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Lead source.
    pub lead_source: Option<String>,
    /// Lead status.
    pub lead_status: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Lead rating.
    pub lead_rating: Option<String>,
    /// Number of employees.
    pub number_of_employees: Option<f64>,
    /// Annual revenue.
    pub annual_revenue: Option<f64>,
    /// Lead linked in URL.
    #[serde(rename = "lead_linkedIn_url")]
    pub lead_linked_in_url: Option<String>,
    /// Linked in URL.
    #[serde(rename = "linkedIn_url")]
    pub linked_in_url: Option<String>,
    /// Company linked in URL.
    #[serde(rename = "company_linkedIn_url")]
    pub company_linked_in_url: Option<String>,
    /// Company URL.
    pub company_url: Option<String>,
    /// Company description.
    pub company_description: Option<String>,
    /// Mailing country.
    pub mailing_country: Option<String>,
    /// Mailing state.
    pub mailing_state: Option<String>,
    /// Mailing city.
    pub mailing_city: Option<String>,
    /// Mailing street.
    pub mailing_street: Option<String>,
    /// Mailing zip code.
    pub mailing_zip_code: Option<String>,
    /// Assign to call list ID.
    pub assign_to_call_list_id: Option<String>,
    /// Custom fields: at most 10 items.
    pub custom_fields: Option<Vec<String>>,
    /// Phone numbers: at most 4 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Email addresses: at most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
}

/// Delete prospect.
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
#[zoom_endpoint(
    DELETE "/dialer/call-lists/<call_list_id>/prospects/<prospect_id>" -> (),
    rate_limit = Light,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:delete:prospects:admin"],
    errors = [
        (400, 6003, "not possible for this resource"),
        (400, 6041, "the resource does not belong to this account"),
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6001, "the call list was not found"),
        (404, 6040, "the prospect was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProspect {
    /// Call list ID.
    pub call_list_id: String,
    /// Prospect ID.
    pub prospect_id: String,
}

/// Get prospect by ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::GetProspectById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProspectById::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/dialer/prospects/<prospect_id>" -> Prospect,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:prospects:admin"],
    errors = [
        (403, 6023, "only an owner, a host or an administrator may do this"),
        (404, 6040, "the prospect was not found"),
        (500, 6200, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProspectById {
    /// Prospect ID.
    pub prospect_id: String,
}
