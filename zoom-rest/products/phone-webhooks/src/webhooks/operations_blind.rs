//! Phone, blind: 1 event.

use zoom_core::{Extra, zoom_event};

use super::PhoneTransferObject;

/// A blind transfer (without a talk with the recipient first) of a Zoom Phone call began.
#[zoom_event(
    "phone.blind_transfer_initiated",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call:master",
        "phone:read:call",
        "phone:read:call:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneBlindTransferInitiated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the transferred call.
    #[required(sent)]
    pub object: PhoneTransferObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
