//! SMS consent: 8 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    InOutBound, ListSmsConsentPoliciesResponse, ListSmsConsentPolicyPhoneNumbersResponse, SmsConsent, SmsConsentNumber,
    SmsConsentPolicy,
};

/// Lists the account's SMS consent policies, page by page.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/GET/accounts/{accountId}/number_management/sms_consent)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent" -> ListSmsConsentPoliciesResponse,
    paginate = sms_consent: SmsConsent,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicies {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a policy with the opt-in, opt-out and help messages for SMS.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{InOutBound, InOutBoundDisclaimer, KeywordReply, OptInMessage};
/// use zoom_rest::number_management::master::CreateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSmsConsentPolicy::new(
///     "Zl3aVt0bQ9y",
///     "Order updates",
///     InOutBound::new()
///         .opt_in_message(
///             OptInMessage::new()
///                 .prompt("Reply START to get order updates by text.")
///                 .keywords(vec!["START".to_owned()])
///                 .confirmation_message("You will now get order updates."),
///         )
///         .opt_out_message(
///             KeywordReply::new()
///                 .message("You will get no more messages.")
///                 .keywords(vec!["STOP".to_owned()]),
///         )
///         .help_message(
///             KeywordReply::new()
///                 .message("Write to help@example.com for help.")
///                 .keywords(vec!["HELP".to_owned()]),
///         )
///         .disclaimer(
///             InOutBoundDisclaimer::new()
///                 .message("Message and data rates may apply.")
///                 .enable(true),
///         ),
///     true,
/// )
/// .description("For texts about orders")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/POST/accounts/{accountId}/number_management/sms_consent)
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/sms_consent" -> SmsConsentPolicy,
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:write:sms_consent:master"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (400, 1002, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSmsConsentPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the SMS consent policy.
    #[length(..=255)]
    pub consent_name: String,
    /// Description of the consent policy, in free text.
    #[length(..=4096)]
    pub description: Option<String>,
    /// Automatic replies to texts that opt in, opt out or ask for help, and the disclaimer.
    pub in_out_bound: InOutBound,
    /// Whether the consent policy is active.
    pub status: bool,
}

/// Deletes one or more of the account's SMS consent policies.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::DeleteSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSmsConsentPolicies::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/DELETE/accounts/{accountId}/number_management/sms_consent)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_consent" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:sms_consent:master"],
    errors = [(400, 999, INVALID_FIELD = "the field is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSmsConsentPolicies {
    /// ID of the sub-account.
    pub account_id: String,
    /// IDs of the consent policies to delete, one entry each.
    pub consent_ids: Vec<String>,
}

/// Returns one SMS consent policy of the account.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/GET/accounts/{accountId}/number_management/sms_consent/{consentId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent/<consent_id>" -> SmsConsentPolicy,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    errors = [(404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsConsentPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent policy.
    pub consent_id: String,
}

/// Updates one SMS consent policy.
///
/// Only what the request includes is changed. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UpdateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsConsentPolicy::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .consent_name("Support")
///     .description("For texts about support requests")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/PATCH/accounts/{accountId}/number_management/sms_consent/{consentId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/sms_consent/<consent_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:sms_consent:master"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsConsentPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// Name of the SMS consent policy.
    #[length(..=255)]
    pub consent_name: Option<String>,
    /// Description of the consent policy, in free text.
    #[length(..=4096)]
    pub description: Option<String>,
    /// Automatic replies to texts that opt in, opt out or ask for help, and the disclaimer.
    pub in_out_bound: Option<InOutBound>,
    /// Whether the consent policy is active.
    pub status: Option<bool>,
}

/// Lists the phone numbers under one SMS consent policy, page by page.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent_number = ListSmsConsentPolicyPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/GET/accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> ListSmsConsentPolicyPhoneNumbersResponse,
    paginate = sms_consent_number: SmsConsentNumber,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_consent:master"],
    errors = [(404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicyPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Assigns phone numbers to one SMS consent policy.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::AssignSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSmsConsentPolicyPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/POST/accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:write:numbers:master"],
    errors = [
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSmsConsentPolicyPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// IDs of the phone numbers. At most 200 items.
    pub phone_number_ids: Vec<String>,
}

/// Removes phone numbers from one SMS consent policy.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UnassignSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsConsentPolicyPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-consent/DELETE/accounts/{accountId}/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:master", "number_management:delete:numbers:master"],
    errors = [
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsConsentPolicyPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// IDs of the phone numbers. At most 200 items.
    pub phone_number_ids: Vec<String>,
}
