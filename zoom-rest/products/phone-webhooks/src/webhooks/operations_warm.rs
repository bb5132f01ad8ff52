//! Phone, warm: 3 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::{PhoneObject, PhoneOwner, PhoneTransferObject};

/// A warm transfer (after a talk with the recipient) of a Zoom Phone call was completed.
///
/// Only from desktop clients of version 6.1.0 or later with Zoom native numbers, not from IP phones or with numbers of your own carrier (BYOC).
#[zoom_event(
    "phone.warm_transfer_completed",
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
pub struct PhoneWarmTransferCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the transferred call.
    #[required(sent)]
    pub object: PhoneObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A warm transfer (after a talk with the recipient) of a Zoom Phone call began.
///
/// Only from desktop clients of version 6.1.0 or later with Zoom native numbers, not from IP phones or with numbers of your own carrier (BYOC).
#[zoom_event(
    "phone.warm_transfer_initiated",
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
pub struct PhoneWarmTransferInitiated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the transferred call.
    #[required(sent)]
    pub object: PhoneWarmTransferInitiatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the transferred call.
///
/// Value of `object` in [`PhoneWarmTransferInitiated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneWarmTransferInitiatedObject {
    /// Why the transfer failed; empty after success.
    pub failure_reason: Option<String>,
    /// User or other extension that transferred the call.
    pub owner: Option<PhoneOwner>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Code of the other account, for transfers between accounts.
    pub transfer_account_code: Option<String>,
    /// Where the call is transferred: an extension or a phone number in E.164 format.
    #[required(sent)]
    pub transfer_phone_number: Option<String>,
    /// ID that the call has after the transfer.
    pub transfer_call_id: Option<String>,
    /// When this step of the transfer happened, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A warm transfer (after a talk with the recipient) of a Zoom Phone call was canceled.
///
/// Only from desktop clients of version 6.1.0 or later with Zoom native numbers, not from IP phones or with numbers of your own carrier (BYOC).
#[zoom_event(
    "phone.warm_transfer_cancelled",
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
pub struct PhoneWarmTransferCancelled {
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
