//! SMS consent: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::ListSmsConsentOptStatusesResponse;

/// Lists whether a consumer opted in to or out of text messages from numbers assigned to one SMS consent, which Zoom does not explain further.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSmsConsentOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSmsConsentOptStatuses::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec!["+14155550101".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-consent/GET/accounts/{accountId}/phone/sms_consent/{consentId}/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms_consent/<consent_id>/phone_numbers/opt_status" -> ListSmsConsentOptStatusesResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:sms_consent_number_opt_status:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 404, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentOptStatuses {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS consent to which the numbers are assigned.
    pub consent_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}
