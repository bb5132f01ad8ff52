//! Phone, transfer: 2 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::{ConnectionType, PhoneObject};

/// The recipient of a warm or blind transfer (with or without a talk first) of a Zoom Phone call changed.
///
/// An empty `failure_reason` means success.
#[zoom_event(
    "phone.transfer_recipient_updated",
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
pub struct PhoneTransferRecipientUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the transferred call.
    #[required(sent)]
    pub object: PhoneTransferRecipientUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the transferred call.
///
/// Value of `object` in [`PhoneTransferRecipientUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneTransferRecipientUpdatedObject {
    /// Why the transfer failed; empty after success.
    pub failure_reason: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// User or other extension that transferred the call.
    pub owner: Option<RecipientUpdatedOwner>,
    /// User who received the transferred call.
    #[required(sent)]
    pub recipient: Option<RecipientUpdatedRecipient>,
    /// When this step of the transfer happened, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or other extension that transferred the call.
///
/// Value of `owner` in [`PhoneTransferRecipientUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecipientUpdatedOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of extension of the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<RecipientUpdatedOwnerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that transferred the call, such as a user or a call queue.
///
/// Values of `type` in [`RecipientUpdatedOwner`].
#[zoom_enum]
pub enum RecipientUpdatedOwnerType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `zoomRoom`: A meeting room with Zoom Rooms.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `ciscoRoom/PolycomRoom`: Room with a Cisco or Polycom device.
    #[value("ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
    /// `contactCenter`: Zoom Contact Center.
    #[value("contactCenter")]
    ContactCenter,
    /// `pstn`: The public switched telephone network (PSTN).
    Pstn,
    /// `five9`: A contact center run with the software of the company Five9.
    #[value("five9")]
    Five9,
    /// `twilio`: A service on Twilio, a platform for calls and messages.
    Twilio,
}

/// User who received the transferred call.
///
/// Value of `recipient` in [`PhoneTransferRecipientUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecipientUpdatedRecipient {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Name of the recipient.
    pub name: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call began to transfer to voicemail.
#[zoom_event(
    "phone.transfer_call_to_voicemail_initiated",
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
pub struct PhoneTransferCallToVoicemailInitiated {
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
