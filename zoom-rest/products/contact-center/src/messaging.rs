//! Messaging: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Sends a message from Zoom Contact Center to a consumer.
///
/// WhatsApp is the only channel for which Zoom documents a message.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{SendMessage, WhatsappMessage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendMessage::new("+14155550100", "+14155550101")
///     .whatsapp_message(WhatsappMessage::new(
///         "whatsAppTemplate",
///         r#"{"name":"order_update","language_code":"en"}"#,
///     ))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/messaging/POST/contact_center/messages)
#[zoom_endpoint(
    POST "/contact_center/messages" -> SendMessageResponse,
    rate_limit = Light,
    scopes = ["contact_center_messaging:write:admin", "contact_center:write:messaging:admin"],
    errors = [
        (400, 1019, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 1500, INVALID_PHONE_NUMBER = "the phone number is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendMessage {
    /// Sender of the message, in the form that the channel uses, such as a phone number.
    pub from: String,
    /// Recipient of the message, in the form that the channel uses, such as a phone number.
    pub to: String,
    /// WhatsApp message to send: the kind of content, and the content itself.
    pub whatsapp_message: Option<WhatsappMessage>,
}

/// WhatsApp message to send: the kind of content, and the content itself.
///
/// Value of `whatsapp_message` in [`SendMessage`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// Kind of message content, such as a template. Required in requests. The only value is `whatsAppTemplate`.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<String>,
    /// WhatsApp template to send, as JSON text with members such as its name and language code. Required in requests.
    #[required(new)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SendMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Sender of the message, in the form that the channel uses, such as a phone number.
    pub from: Option<String>,
    /// Recipient of the message, in the form that the channel uses, such as a phone number.
    pub to: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
