//! SMS consent: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::PhoneNumberOptStatus;

/// Lists whether a consumer opted in to or out of text messages from numbers assigned to one SMS consent, which Zoom does not explain further.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSmsConsentOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSmsConsentOptStatuses::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-consent/GET/phone/sms_consent/{consentId}/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/phone/sms_consent/<consent_id>/phone_numbers/opt_status" -> ListSmsConsentOptStatusesResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:sms_consent_number_opt_status:admin"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 404, CONSENT_DOES_NOT_EXIST = "the consent does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsConsentOptStatuses {
    /// ID of the SMS consent to which the numbers are assigned.
    pub consent_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Response to [`ListSmsConsentOptStatuses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsConsentOptStatusesResponse {
    /// Consent to messages, one entry per pair of numbers. At most 10 items.
    pub phone_number_consent_opt_statuses: Option<Vec<PhoneNumberOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
