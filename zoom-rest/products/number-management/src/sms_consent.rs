//! SMS consent: 8 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// List SMS consent policies.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent = ListSmsConsentPolicies::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/sms_consent" -> ListSmsConsentPoliciesResponse,
    paginate = sms_consent: SmsConsent,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicies {
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSmsConsentPolicies`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsConsentPoliciesResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// SMS consent.
    #[lossy]
    pub sms_consent: Vec<SmsConsent>,
}

/// Element of `sms_consent`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsConsent {
    /// Consent ID.
    pub consent_id: Option<String>,
    /// Consent name.
    pub consent_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// In out bound.
    pub in_out_bound: Option<InOutBound>,
    /// Status.
    pub status: Option<bool>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Used number.
    pub used_number: Option<i64>,
}

/// Value of `in_out_bound`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InOutBound {
    /// Opt in message.
    pub opt_in_message: Option<OptInMessage>,
    /// Opt out message.
    pub opt_out_message: Option<OptOutMessage>,
    /// Help message.
    pub help_message: Option<OptOutMessage>,
    /// Disclaimer.
    pub disclaimer: Option<InOutBoundDisclaimer>,
}

/// Value of `opt_in_message`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptInMessage {
    /// Prompt.
    pub prompt: Option<String>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Confirmation message.
    pub confirmation_message: Option<String>,
}

/// Opt out message.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptOutMessage {
    /// Message.
    pub message: Option<String>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
}

/// Value of `disclaimer`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InOutBoundDisclaimer {
    /// Message.
    pub message: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
}

/// Create SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{CreateSmsConsentPolicy, InOutBound};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSmsConsentPolicy::new("Support", InOutBound::new(), true)
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/number_management/sms_consent" -> CreateSmsConsentPolicyResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:write:sms_consent:admin"],
    errors = [(400, 999, "the field is invalid"), (400, 1002, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSmsConsentPolicy {
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

/// Response to [`CreateSmsConsentPolicy`] and [`GetSmsConsentPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSmsConsentPolicyResponse {
    /// Consent ID.
    pub consent_id: Option<String>,
    /// Consent name.
    pub consent_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// In out bound.
    pub in_out_bound: Option<InOutBound>,
    /// Status.
    pub status: Option<bool>,
    /// Capacity.
    pub capacity: Option<i64>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Used number.
    pub used_number: Option<i64>,
}

/// Delete SMS consent policies.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::DeleteSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSmsConsentPolicies::new(vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/number_management/sms_consent" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:sms_consent:admin"],
    errors = [(400, 999, "the field is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSmsConsentPolicies {
    /// Consent IDs: at most 500 items.
    pub consent_ids: Vec<String>,
}

/// Get SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::GetSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsConsentPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/sms_consent/<consent_id>" -> CreateSmsConsentPolicyResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    errors = [(404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsConsentPolicy {
    /// Consent ID.
    pub consent_id: String,
}

/// Update SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UpdateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsConsentPolicy::new("Zl3aVt0bQ9y")
///     .consent_name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/number_management/sms_consent/<consent_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:sms_consent:admin"],
    errors = [(400, 999, "the field is invalid"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsConsentPolicy {
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
/// use zoom_rest::number_management::ListPhoneNumbersAssignedToSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent_number = ListPhoneNumbersAssignedToSmsConsentPolicy::new(
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
    GET "/number_management/sms_consent/<consent_id>/phone_numbers" -> ListPhoneNumbersAssignedToSmsConsentPolicyResponse,
    paginate = sms_consent_number: SmsConsentNumber,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    errors = [(404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbersAssignedToSmsConsentPolicy {
    /// Consent ID.
    pub consent_id: String,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListPhoneNumbersAssignedToSmsConsentPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumbersAssignedToSmsConsentPolicyResponse {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// SMS consent number.
    #[lossy]
    pub sms_consent_number: Vec<SmsConsentNumber>,
}

/// Element of `sms_consent_number`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsConsentNumber {
    /// Phone number ID.
    pub phone_number_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
}

/// Assign phone numbers to SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AssignPhoneNumbersToSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumbersToSmsConsentPolicy::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    errors = [(400, 1003, "a limit is exceeded"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToSmsConsentPolicy {
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
/// use zoom_rest::number_management::UnassignPhoneNumbersFromSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignPhoneNumbersFromSmsConsentPolicy::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:numbers:admin"],
    errors = [(400, 1003, "a limit is exceeded"), (404, 1002013, "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignPhoneNumbersFromSmsConsentPolicy {
    /// Consent ID.
    pub consent_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
}
