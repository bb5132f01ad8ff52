//! SMS consent: 8 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the account's SMS consent policies, page by page.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent)
#[zoom_endpoint(
    GET "/number_management/sms_consent" -> ListSmsConsentPoliciesResponse,
    paginate = sms_consent: SmsConsent,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicies {
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSmsConsentPolicies`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsConsentPoliciesResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Policies on consent to messages, one entry each.
    #[lossy]
    pub sms_consent: Vec<SmsConsent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SMS consent policy, with its messages for opting in and out.
///
/// Element of `sms_consent` in [`ListSmsConsentPoliciesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsConsent {
    /// ID of the SMS consent policy.
    pub consent_id: Option<String>,
    /// Name of the SMS consent policy.
    pub consent_name: Option<String>,
    /// Description of the consent policy, in free text.
    pub description: Option<String>,
    /// ID of the Zoom account that owns the SMS consent policy.
    pub account_id: Option<String>,
    /// Automatic replies to texts that opt in, opt out or ask for help, and the disclaimer.
    pub in_out_bound: Option<InOutBound>,
    /// Whether the consent policy is active.
    pub status: Option<bool>,
    /// When the consent policy was created.
    pub create_time: Option<DateTime>,
    /// When the consent policy was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// How many phone numbers are assigned to the consent policy.
    pub used_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Automatic replies to texts that opt in, opt out or ask for help, and the disclaimer.
///
/// Value of `in_out_bound` in [`SmsConsent`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InOutBound {
    /// How people opt in to SMS: the invitation, the keywords and the confirmation.
    pub opt_in_message: Option<OptInMessage>,
    /// Automatic reply to someone who opts out.
    pub opt_out_message: Option<KeywordReply>,
    /// Automatic reply to someone who texts for help.
    pub help_message: Option<KeywordReply>,
    /// Disclaimer that is sent by SMS.
    pub disclaimer: Option<InOutBoundDisclaimer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How people opt in to SMS: the invitation, the keywords and the confirmation.
///
/// Value of `opt_in_message` in [`InOutBound`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OptInMessage {
    /// Text that invites people to opt in to SMS.
    pub prompt: Option<String>,
    /// Words with which people opt in.
    pub keywords: Option<Vec<String>>,
    /// SMS that confirms the opt-in.
    pub confirmation_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Automatic reply to text messages with certain keywords.
///
/// Value of `opt_out_message` and `help_message` in [`InOutBound`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KeywordReply {
    /// Text of the automatic reply.
    pub message: Option<String>,
    /// Words that trigger the automatic reply.
    pub keywords: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Disclaimer that is sent by SMS.
///
/// Value of `disclaimer` in [`InOutBound`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InOutBoundDisclaimer {
    /// Text of the disclaimer.
    pub message: Option<String>,
    /// Whether the disclaimer is sent.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a policy with the opt-in, opt-out and help messages for SMS.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{CreateSmsConsentPolicy, InOutBound, InOutBoundDisclaimer, KeywordReply, OptInMessage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSmsConsentPolicy::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/POST/number_management/sms_consent)
#[zoom_endpoint(
    POST "/number_management/sms_consent" -> SmsConsentPolicy,
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:write:sms_consent:admin"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (400, 1002, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSmsConsentPolicy {
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

/// Response to [`CreateSmsConsentPolicy`] and [`GetSmsConsentPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsConsentPolicy {
    /// ID of the SMS consent policy.
    pub consent_id: Option<String>,
    /// Name of the SMS consent policy.
    pub consent_name: Option<String>,
    /// Description of the consent policy, in free text.
    pub description: Option<String>,
    /// ID of the user who set up the consent policy.
    pub user_id: Option<String>,
    /// ID of the Zoom account that owns the SMS consent policy.
    pub account_id: Option<String>,
    /// Automatic replies to texts that opt in, opt out or ask for help, and the disclaimer.
    pub in_out_bound: Option<InOutBound>,
    /// Whether the consent policy is active.
    pub status: Option<bool>,
    /// How many phone numbers the consent policy covers at most.
    pub capacity: Option<i64>,
    /// When the consent policy was created.
    pub create_time: Option<DateTime>,
    /// When the consent policy was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// How many phone numbers are assigned to the consent policy.
    pub used_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one or more of the account's SMS consent policies.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::DeleteSmsConsentPolicies;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSmsConsentPolicies::new(vec!["Zl3aVt0bQ9y".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/DELETE/number_management/sms_consent)
#[zoom_endpoint(
    DELETE "/number_management/sms_consent" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:sms_consent:admin"],
    errors = [(400, 999, INVALID_FIELD = "the field is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSmsConsentPolicies {
    /// IDs of the consent policies to delete, one entry each. At most 500 items.
    pub consent_ids: Vec<String>,
}

/// Returns one SMS consent policy of the account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent/{consentId})
#[zoom_endpoint(
    GET "/number_management/sms_consent/<consent_id>" -> SmsConsentPolicy,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    errors = [(404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsConsentPolicy {
    /// ID of the SMS consent policy.
    pub consent_id: String,
}

/// Updates one SMS consent policy.
///
/// Only what the request includes is changed.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UpdateSmsConsentPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsConsentPolicy::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/PATCH/number_management/sms_consent/{consentId})
#[zoom_endpoint(
    PATCH "/number_management/sms_consent/<consent_id>" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:sms_consent:admin"],
    errors = [
        (400, 999, INVALID_FIELD = "the field is invalid"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsConsentPolicy {
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
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_consent_number = ListSmsConsentPolicyPhoneNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/GET/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    GET "/number_management/sms_consent/<consent_id>/phone_numbers" -> ListSmsConsentPolicyPhoneNumbersResponse,
    paginate = sms_consent_number: SmsConsentNumber,
    rate_limit = Medium,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_consent:admin"],
    errors = [(404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentPolicyPhoneNumbers {
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSmsConsentPolicyPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsConsentPolicyPhoneNumbersResponse {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers under the consent policy, one entry each.
    #[lossy]
    pub sms_consent_number: Vec<SmsConsentNumber>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number to which an SMS consent policy applies.
///
/// Element of `sms_consent_number` in [`ListSmsConsentPolicyPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsConsentNumber {
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the Zoom account that has the phone number.
    pub account_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns phone numbers to one SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AssignSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSmsConsentPolicyPhoneNumbers::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/POST/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    POST "/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:write:numbers:admin"],
    errors = [
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSmsConsentPolicyPhoneNumbers {
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// IDs of the phone numbers. At most 200 items.
    pub phone_number_ids: Vec<String>,
}

/// Removes phone numbers from one SMS consent policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UnassignSmsConsentPolicyPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsConsentPolicyPhoneNumbers::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-consent/DELETE/number_management/sms_consent/{consentId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/number_management/sms_consent/<consent_id>/phone_numbers" -> (),
    body = json,
    rate_limit = Medium,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:numbers:admin"],
    errors = [
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1002013, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsConsentPolicyPhoneNumbers {
    /// ID of the SMS consent policy.
    pub consent_id: String,
    /// IDs of the phone numbers. At most 200 items.
    pub phone_number_ids: Vec<String>,
}
