//! Contact center, sms: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// An SMS message was sent through the Zoom Contact Center API.
///
/// `status` reports whether it reached the consumer.
#[zoom_event(
    "contact_center.sms_status",
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactCenterSmsStatus {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the SMS message.
    #[required(sent)]
    pub object: ContactCenterSmsStatusObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the SMS message.
///
/// Value of `object` in [`ContactCenterSmsStatus`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ContactCenterSmsStatusObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Zoom Contact Center phone number from which the SMS was sent.
    pub contact_center_number: Option<String>,
    /// State of the SMS message.
    #[required(sent)]
    pub status: Option<SmsStatus>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Why the SMS failed or was not delivered.
    pub reason: Option<String>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the SMS message.
///
/// Values of `status` in [`ContactCenterSmsStatusObject`].
#[zoom_enum]
pub enum SmsStatus {
    /// `delivered`.
    Delivered,
    /// `undelivered`: The SMS did not reach the consumer; Zoom does not explain the difference from `failed`.
    Undelivered,
    /// `failed`.
    Failed,
}
