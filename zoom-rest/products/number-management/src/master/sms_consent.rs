//! SMS consent: 8 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    CreateSmsConsentPolicyResponse, InOutBound, ListPhoneNumbersAssignedToSmsConsentPolicyResponse,
    ListSmsConsentPoliciesResponse, SmsConsent, SmsConsentNumber,
};

/// List SMS consent policies.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent = ListSmsConsentPolicies::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent" -> ListSmsConsentPoliciesResponse,
    paginate = sms_consent: SmsConsent,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicies {
    /// Account ID.
    pub account_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::InOutBound;
/// use zoom_rest::number_management::master::CreateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSmsConsentPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     InOutBound::new(),
///     true,
/// )
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/sms_consent" -> CreateSmsConsentPolicyResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:write:sms_consent:master"],
    errors = [(400, 999, "the field is invalid"), (400, 1002, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent name.
    #[length(..=255)]
    pub consent_name: String,
    /// Description.
    #[length(..=4096)]
    pub description: Option<String>,
    /// In out bound.
    pub in_out_bound: InOutBound,
    /// Status.
    pub status: bool,
}

/// Delete SMS consent policies.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::DeleteSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSmsConsentPolicies::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_consent" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:sms_consent:master"],
    errors = [(400, 999, "the field is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSmsConsentPolicies {
    /// Account ID.
    pub account_id: String,
    /// Consent IDs.
    pub consent_ids: Vec<String>,
}

/// Get SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::GetSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsConsentPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent/<consent_id>" -> CreateSmsConsentPolicyResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    errors = [(404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent ID.
    pub consent_id: String,
}

/// Update SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UpdateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsConsentPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .consent_name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/sms_consent/<consent_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:sms_consent:master"],
    errors = [(400, 999, "the field is invalid"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent ID.
    pub consent_id: String,
    /// Consent name.
    #[length(..=255)]
    pub consent_name: Option<String>,
    /// Description.
    #[length(..=4096)]
    pub description: Option<String>,
    /// In out bound.
    pub in_out_bound: Option<InOutBound>,
    /// Status.
    pub status: Option<bool>,
}

/// List phone numbers assigned to SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPhoneNumbersAssignedToSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent_number = ListPhoneNumbersAssignedToSmsConsentPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> ListPhoneNumbersAssignedToSmsConsentPolicyResponse,
    paginate = sms_consent_number: SmsConsentNumber,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    errors = [(404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbersAssignedToSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent ID.
    pub consent_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Assign phone numbers to SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::AssignPhoneNumbersToSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumbersToSmsConsentPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:write:numbers:master"],
    errors = [(400, 1003, "a limit is exceeded"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent ID.
    pub consent_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
}

/// Unassign phone numbers from SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UnassignPhoneNumbersFromSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignPhoneNumbersFromSmsConsentPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:master"],
    errors = [(400, 1003, "a limit is exceeded"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignPhoneNumbersFromSmsConsentPolicy {
    /// Account ID.
    pub account_id: String,
    /// Consent ID.
    pub consent_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
}
