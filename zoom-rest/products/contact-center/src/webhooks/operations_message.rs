//! Contact center, message: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A message was sent through the Zoom Contact Center API.
///
/// The payload reports whether it reached the consumer.
#[zoom_event(
    "contact_center.message_status",
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:messaging:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterMessageStatus {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: ContactCenterMessageStatusObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`ContactCenterMessageStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterMessageStatusObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Identifier of the sender, in the form that the channel uses.
    pub from: Option<String>,
    /// Identifier of the recipient, in the form that the channel uses.
    pub to: Option<String>,
    /// How far the WhatsApp message was delivered, and what went wrong.
    pub whatsapp_message: Option<WhatsappMessage>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the WhatsApp message was delivered, and what went wrong.
///
/// Value of `whatsapp_message` in [`ContactCenterMessageStatusObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhatsappMessage {
    /// How far the delivery of the WhatsApp message has come.
    #[required(sent)]
    pub status: Option<WhatsappMessageStatus>,
    /// Why the WhatsApp message could not be delivered.
    pub reason: Option<String>,
    /// What went wrong, in more detail.
    pub error_detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the delivery of the WhatsApp message has come.
///
/// Values of `status` in [`WhatsappMessage`].
#[zoom_enum]
pub enum WhatsappMessageStatus {
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `failed`.
    Failed,
}
