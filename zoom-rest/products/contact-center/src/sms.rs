//! SMS: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Sends a text message (SMS) from Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::SendSms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendSms::new(
///     "+14155550100",
///     vec!["+14155550101".to_owned()],
///     "See you there",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/sms/POST/contact_center/sms)
#[zoom_endpoint(
    POST "/contact_center/sms" -> Vec<SendSmsResponse>,
    rate_limit = Light,
    scopes = ["contact_center_sms:write:admin", "contact_center:write:sms:admin"],
    errors = [
        (400, 1405, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 1408, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 1404, CONTACT_CENTER_NUMBER_NOT_FOUND = "the contact center number was not found"),
        (400, 1412, BODY_MISSING = "the body is missing"),
        (400, 1413, STRING_TOO_LONG = "a string is too long"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendSms {
    /// Zoom Contact Center phone number from which the SMS is sent.
    pub contact_center_number: String,
    /// Phone numbers that get the message, in E.164 format, one entry each; those who opted out are rejected. At most 20 items.
    pub consumer_numbers: Vec<String>,
    /// Text of the SMS; texts over 160 characters are sent in segments.
    pub body: String,
}

/// Outcome of an SMS to one consumer, with the numbers and whether it was sent.
///
/// Element of the response to [`SendSms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendSmsResponse {
    /// Zoom Contact Center phone number from which the SMS was sent.
    pub contact_center_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Whether the SMS was sent.
    pub success: Option<bool>,
    /// Why the SMS could not be sent; only after a failure.
    pub description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
