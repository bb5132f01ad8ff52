//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Call log or recording that the event concerns, with the ID of its call.
///
/// Element of `recordings` and `call_logs` in [`PhoneRecordingObject`](super::PhoneRecordingObject) and [`PhoneCallLogObject`](super::PhoneCallLogObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLogOrRecordingRef {
    /// ID of the call log or recording.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the number of the caller or the called party is an internal extension or an external number.
///
/// Values of `caller_number_type` and `callee_number_type` in [`CallLog`](super::CallLog) and [`LogCompletedCallLog`](super::LogCompletedCallLog).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallerNumberType {
    /// `1`: Internal number (extension).
    ExtensionNumber = 1,
    /// `2`: External phone number.
    PhoneNumber = 2,
}

/// Where a number comes from: Zoom Phone, another carrier or premises peering.
///
/// Values of `caller_number_source` and `callee_number_source` in [`CallLog`](super::CallLog) and [`LogCompletedCallLog`](super::LogCompletedCallLog).
#[zoom_enum]
pub enum NumberSource {
    /// `internal`: Number that Zoom Phone itself provides.
    Internal,
    /// `external`: Number of another carrier: your own (BYOC) or one from Zoom's Provider Exchange.
    External,
    /// `byop`: Number of a carrier that is connected on your premises (premises peering, BYOP).
    Byop,
}

/// Zoom Phone site or voicemail, by its ID.
///
/// Value of `site` and `voice_mails` in [`CallLog`](super::CallLog) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteOrVoicemailRef {
    /// ID of the site or voicemail.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of call, such as over the internet, over the telephone network or international.
///
/// Values of `call_type` in [`CallLog`](super::CallLog) and [`LogCompletedCallLog`](super::LogCompletedCallLog).
#[zoom_enum]
pub enum CallType {
    /// `voip`: Call over the internet.
    Voip,
    /// `pstn`: Call over the public switched telephone network.
    Pstn,
    /// `tollfree`: Call to a toll-free number.
    Tollfree,
    /// `international`: Call to or from another country.
    International,
    /// `contactCenter`: Call of Zoom Contact Center.
    #[value("contactCenter")]
    ContactCenter,
}

/// Whether a call, message or fax comes in or goes out.
///
/// Values of `direction` in [`CallLog`](super::CallLog) and other types.
#[zoom_enum]
pub enum Direction {
    /// `inbound`: Incoming, such as a call or a message.
    Inbound,
    /// `outbound`: Outgoing, such as a call or a message.
    Outbound,
}

/// Extension or number from which or to which a call was forwarded.
///
/// Value of `forwarded_by` and `forwarded_to` in [`CallLog`](super::CallLog) and [`LogCompletedCallLog`](super::LogCompletedCallLog).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardingParty {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Kind of extension: a user, call queue, auto receptionist, common area and so on.
    pub extension_type: Option<ForwardedByExtensionType>,
    /// Place of the party that passed the call on or received it.
    pub location: Option<String>,
    /// Name of the party that passed the call on or received it.
    pub name: Option<String>,
    /// Whether the number is an extension (`1`), a phone number (`2`) or a custom number (`3`).
    pub number_type: Option<i64>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that was called or that forwarded a call.
///
/// Values of `extension_type` and `callee_extension_type` in [`ForwardingParty`] and other types.
#[zoom_enum]
pub enum ForwardedByExtensionType {
    /// `user`: A phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of number of a party to a call.
///
/// Values of `caller_number_type` and `callee_number_type` in [`Recording`](super::Recording) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum NumberType {
    /// `1`: Internal number (extension).
    Internal = 1,
    /// `2`: External phone number.
    External = 2,
}

/// How this party is connected, such as over the internet or the public telephone network (PSTN).
///
/// Values of `connection_type` in [`RecipientUpdatedRecipient`](super::RecipientUpdatedRecipient) and other types.
#[zoom_enum]
pub enum ConnectionType {
    /// `pstn_off_net`: Public telephone network (PSTN), outside Zoom's network.
    PstnOffNet,
    /// `voip`: Over the internet (VoIP).
    Voip,
    /// `pstn_on_net`: Public telephone network (PSTN), within Zoom's network.
    PstnOnNet,
    /// `contact_center`: Through a contact center.
    ContactCenter,
    /// `byop`: Through premises peering (BYOP), with the customer's own telephone system.
    Byop,
}

/// What the event is about: the transferred call.
///
/// Value of `object` in [`PhoneTransferCallToVoicemailInitiated`](super::PhoneTransferCallToVoicemailInitiated) and [`PhoneWarmTransferCompleted`](super::PhoneWarmTransferCompleted).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneObject {
    /// Why the transfer failed; empty after success.
    pub failure_reason: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Code of the other account, for transfers between accounts.
    pub transfer_account_code: Option<String>,
    /// Where the call is transferred: an extension or a phone number in E.164 format.
    pub transfer_phone_number: Option<String>,
    /// User or other extension that transferred the call.
    pub owner: Option<PhoneOwner>,
    /// When this step of the transfer happened, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or other extension that made a conference call or transferred a call.
///
/// Value of `owner` in [`PhoneObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of extension of the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<PhoneOwnerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension of the owner, such as a user or a call queue.
///
/// Values of `type` in [`PhoneOwner`].
#[zoom_enum]
pub enum PhoneOwnerType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `commonAreaPhone`: A phone in a shared space, such as a lobby.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Kind of extension: a user, call queue, auto receptionist, common area and so on.
///
/// Values of `extension_type` in [`CallParty`](super::CallParty) and other types.
#[zoom_enum]
pub enum CallPartyExtensionType {
    /// `user`: Extension of a phone user.
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
    /// `commonAreaPhone`: Former name of a common area, a phone in a shared space.
    #[value("commonAreaPhone")]
    CommonAreaPhone,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `zoomRoom`.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `ciscoRoom/PolycomRoom`: Room with a Cisco or Polycom device.
    #[value("ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
    /// `contactCenter`: Zoom Contact Center, which handles customer contacts.
    #[value("contactCenter")]
    ContactCenter,
    /// `pstn`: An outside number on the public telephone network.
    Pstn,
    /// `five9`: Contact center software of the company Five9.
    #[value("five9")]
    Five9,
    /// `twilio`: A phone service built on Twilio, a platform of another company.
    Twilio,
}

/// Party whose phone rings or whose call makes another ring, with its device.
///
/// Value of `caller` and `callee` in [`PhoneCallerRingingObject`](super::PhoneCallerRingingObject) and [`PhoneCalleeRingingObject`](super::PhoneCalleeRingingObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneRingingCallParty {
    /// Extension ID of this party.
    pub extension_id: Option<String>,
    /// Kind of extension of this party, such as a user or a call queue.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who is this party.
    pub user_id: Option<String>,
    /// Name of this party.
    pub name: Option<String>,
    /// Phone number of this party, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Account code of this party, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of this party.
    pub extension_number: Option<i64>,
    /// IANA time zone of this party.
    pub timezone: Option<String>,
    /// Device or client that this party uses, with its version.
    pub device_type: Option<String>,
    /// Name of the device that this party uses.
    pub device_name: Option<String>,
    /// ID of this party's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Party of a call, caller or called, without its device.
///
/// Value of `callee` and `caller` in [`PhoneCallerRingingObject`](super::PhoneCallerRingingObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallParty {
    /// Extension ID of this party.
    pub extension_id: Option<String>,
    /// Kind of extension of this party, such as a user or a call queue.
    pub extension_type: Option<CallPartyExtensionType>,
    /// Name of this party.
    pub name: Option<String>,
    /// Phone number of this party, in E.164 format.
    pub phone_number: Option<String>,
    /// Account code of this party, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of this party.
    pub extension_number: Option<i64>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Address that emergency services receive.
///
/// Value of `emergency_address` in [`PhoneNumberEmergencyAddressUpdatedObject`](super::PhoneNumberEmergencyAddressUpdatedObject) and [`PhoneEmergencyAlertObject`](super::PhoneEmergencyAlertObject).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmergencyAddress {
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<String>,
    /// First line of the address: house number and street.
    pub address_line1: Option<String>,
    /// Second line of the address: building, floor, suite or unit.
    pub address_line2: Option<String>,
    /// City of the emergency address.
    pub city: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeCallHistoryCompleted`](super::PhoneCalleeCallHistoryCompleted) and [`PhoneCallerCallHistoryCompleted`](super::PhoneCallerCallHistoryCompleted).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallHistoryCompletedObject {
    /// ID of the user to whom the call record belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Logs of calls, one entry each.
    #[required(sent)]
    pub call_logs: Option<Vec<HistoryCompletedCallLog>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry of the call history for a completed call or a step of it, with the parties, times and result.
///
/// Element of `call_logs` in [`PhoneCallHistoryCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct HistoryCompletedCallLog {
    /// ID of the call's entry in the history.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the path that the call took.
    #[required(sent)]
    pub call_path_id: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// ID of the primary group of the user.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether the call is an ordinary or an emergency call.
    pub call_type: Option<CompletedCallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub caller_account_code: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<ExtType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<CompletedCallNumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub callee_account_code: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<ExtType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<CompletedCallNumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    #[required(sent)]
    pub start_time: Option<String>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<String>,
    /// When the call ended, in UTC.
    pub end_time: Option<String>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallStepEvent>,
    /// Outcome of the call, such as answered, voicemail or missed.
    #[required(sent)]
    pub result: Option<CompletedCallResult>,
    /// Why the call ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<ExtType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CompletedCallRecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the call was internal or external.
///
/// Values of `connect_type` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum ConnectType {
    /// `internal`: Within the account, as between its own extensions.
    Internal,
    /// `external`: Outside the account, as with a number of the public telephone network.
    External,
}

/// Whether the call is an ordinary or an emergency call.
///
/// Values of `call_type` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum CompletedCallType {
    /// `general`: Ordinary call.
    General,
    /// `emergency`: Call to emergency services.
    Emergency,
}

/// Kind of extension that takes part in a call, as a call history event reports it.
///
/// Values of `caller_ext_type` and other members in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum ExtType {
    /// `user`: Extension of a phone user.
    User,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `auto_receptionist`: An auto receptionist, which greets callers and routes their calls.
    AutoReceptionist,
    /// `common_area`: A phone in a shared space, such as a lobby.
    CommonArea,
    /// `zoom_room`: A meeting room with Zoom Rooms.
    ZoomRoom,
    /// `cisco_room`.
    CiscoRoom,
    /// `shared_line_group`: A group of users who share a line.
    SharedLineGroup,
    /// `group_call_pickup`: Group whose members can pick up each other's calls.
    GroupCallPickup,
    /// `external_contact`: Contact outside the account.
    ExternalContact,
}

/// Kind of number that the caller or the called party has, such as one provided by Zoom.
///
/// Values of `caller_number_type` and `callee_number_type` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum CompletedCallNumberType {
    /// `zoom_pstn`: Telephone number that Zoom provides.
    ZoomPstn,
    /// `zoom_toll_free_number`: Toll-free number of Zoom.
    ZoomTollFreeNumber,
    /// `external_pstn`: Telephone number of another provider.
    ExternalPstn,
    /// `external_contact`: Number of a contact outside the account.
    ExternalContact,
    /// `byoc`: Number from the account's own carrier (bring your own carrier).
    Byoc,
    /// `byop`: Number of a carrier that is connected on the customer's premises (BYOP).
    Byop,
    /// `3rd_party_contact_center`: Number of a contact center that is not Zoom's.
    #[value("3rd_party_contact_center")]
    ThirdPartyContactCenter,
    /// `zoom_service_number`.
    ZoomServiceNumber,
    /// `external_service_number`.
    ExternalServiceNumber,
    /// `zoom_contact_center`: Number of Zoom Contact Center.
    ZoomContactCenter,
    /// `meeting_phone_number`: Phone number for dialing in to Zoom meetings.
    MeetingPhoneNumber,
    /// `meeting_id`: ID of a Zoom meeting.
    MeetingId,
    /// `anonymous_number`: Number that is not shown.
    AnonymousNumber,
}

/// What happened in this step of the call, such as an incoming call or a transfer.
///
/// Values of `event` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum CallStepEvent {
    /// `incoming`: A call came in.
    Incoming,
    /// `transfer_from_zoom_contact_center`: The call was transferred from Zoom Contact Center.
    TransferFromZoomContactCenter,
    /// `shared_line_incoming`: A call to a shared line came in.
    SharedLineIncoming,
    /// `outgoing`: A call was placed.
    Outgoing,
    /// `call_me_on`: Zoom called the user's own mobile or home phone first, and then the other party.
    CallMeOn,
    /// `outgoing_to_zoom_contact_center`: A call to Zoom Contact Center was placed.
    OutgoingToZoomContactCenter,
    /// `warm_transfer`: The call was transferred after talking to the new party.
    WarmTransfer,
    /// `forward`: The call was forwarded.
    Forward,
    /// `ring_to_member`: The call rang at one member of a group, such as a call queue.
    RingToMember,
    /// `overflow`: The call was not answered, so it went on to another destination.
    Overflow,
    /// `direct_transfer`: The call was transferred without talking to the new party first.
    DirectTransfer,
    /// `barge`: A monitor joined the call and spoke with everyone on it.
    Barge,
    /// `monitor`: Someone monitored the call; Zoom does not explain how this differs from `listen`.
    Monitor,
    /// `whisper`: A monitor spoke to one party only, unheard by the other.
    Whisper,
    /// `listen`: A monitor listened to the call without taking part.
    Listen,
    /// `takeover`: Someone else took over the call.
    Takeover,
    /// `conference_barge`: Someone joined a conference call, heard by everyone.
    ConferenceBarge,
    /// `park`: The call was put on hold so that someone can pick it up from another phone.
    Park,
    /// `timeout`: A time limit passed; Zoom does not explain which one.
    Timeout,
    /// `park_pick_up`: The parked call was picked up.
    ParkPickUp,
    /// `merge`: Calls were merged into one.
    Merge,
    /// `shared`: A kind of step that Zoom does not explain.
    Shared,
}

/// Outcome of the call or step, such as answered, voicemail or abandoned.
///
/// Values of `result` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum CompletedCallResult {
    /// `answered`: Someone answered the call.
    Answered,
    /// `accepted`: Someone accepted the call; Zoom does not explain how this differs from `answered`.
    Accepted,
    /// `picked_up`: Someone picked the call up; Zoom does not explain how this differs from `answered`.
    PickedUp,
    /// `connected`: The call was connected; Zoom does not explain how this differs from `answered`.
    Connected,
    /// `succeeded`: The step succeeded; Zoom does not explain for which kinds of steps it says so.
    Succeeded,
    /// `voicemail`: The call went to voicemail.
    Voicemail,
    /// `hang_up`: Someone hung up; Zoom does not explain which party.
    HangUp,
    /// `canceled`: The call or step was canceled; Zoom does not explain by whom.
    Canceled,
    /// `call_failed`.
    CallFailed,
    /// `unconnected`: The call was not connected; Zoom does not explain how this differs from `call_failed`.
    Unconnected,
    /// `rejected`.
    Rejected,
    /// `busy`.
    Busy,
    /// `ring_timeout`: The phone rang until the time for answering ran out.
    RingTimeout,
    /// `overflowed`: The call went to the overflow target because no queue member took it.
    Overflowed,
    /// `no_answer`: Nobody answered; Zoom does not explain how this differs from `ring_timeout`.
    NoAnswer,
    /// `invalid_key`: The caller pressed an invalid key.
    InvalidKey,
    /// `invalid_operation`: An operation was not valid; Zoom does not explain which operations this is about.
    InvalidOperation,
    /// `abandoned`: The caller hung up before anyone answered.
    Abandoned,
    /// `system_blocked`: The system blocked the call.
    SystemBlocked,
    /// `service_unavailable`.
    ServiceUnavailable,
}

/// Why this part of the call ended as it did, such as someone else answering.
///
/// Values of `result_reason` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum ResultReason {
    /// `answered_by_other`: Someone else answered.
    AnsweredByOther,
    /// `pickup_by_other`: Someone else picked the call up; Zoom does not explain how this differs from `answered_by_other`.
    PickupByOther,
    /// `call_out_by_other`: Someone else placed the call.
    CallOutByOther,
}

/// Whether the call was recorded on demand or automatically.
///
/// Values of `recording_type` in [`HistoryCompletedCallLog`] and [`CallElement`].
#[zoom_enum]
pub enum CompletedCallRecordingType {
    /// `ad-hoc`: Started by a person during the call.
    #[value("ad-hoc")]
    AdHoc,
    /// `automatic`: Started without action by a person.
    Automatic,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeCallElementCompleted`](super::PhoneCalleeCallElementCompleted) and [`PhoneCallerCallElementCompleted`](super::PhoneCallerCallElementCompleted).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallElementCompletedObject {
    /// ID of the user to whom the call record belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Steps of the call, such as ringing or a transfer, one entry each.
    #[required(sent)]
    pub call_elements: Option<Vec<CallElement>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step of a completed call, such as a ring or a transfer.
///
/// Element of `call_elements` in [`PhoneCallElementCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallElement {
    /// ID of one element of the call, such as a ring or a transfer.
    #[required(sent)]
    pub call_element_id: Option<String>,
    /// ID of the call's record in the call history.
    #[required(sent)]
    pub call_history_uuid: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// ID of the primary group of the user.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether the call is a general or an emergency call.
    pub call_type: Option<CompletedCallType>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Whether the caller's number was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was encrypted end to end.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    pub caller_ext_id: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Number of the caller's extension.
    pub caller_ext_number: Option<String>,
    /// Kind of extension that placed the call.
    pub caller_ext_type: Option<ExtType>,
    /// Kind of number that the caller has, such as one from Zoom or from another provider.
    pub caller_number_type: Option<CompletedCallNumberType>,
    /// IP address of the caller's device inside the local network.
    pub caller_device_private_ip: Option<String>,
    /// IP address of the caller's device on the internet.
    pub caller_device_public_ip: Option<String>,
    /// Device or client of the caller, with its version.
    pub caller_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
    /// ID of the called extension.
    pub callee_ext_id: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Number of the called extension.
    pub callee_ext_number: Option<String>,
    /// Email address of the called user.
    pub callee_email: Option<String>,
    /// Employee ID of the called user.
    pub callee_employee_id: Option<String>,
    /// Kind of extension that was called.
    pub callee_ext_type: Option<ExtType>,
    /// Kind of number that was called, such as one from Zoom or from another provider.
    pub callee_number_type: Option<CompletedCallNumberType>,
    /// IP address of the called user's device inside the local network.
    pub callee_device_private_ip: Option<String>,
    /// IP address of the called user's device on the internet.
    pub callee_device_public_ip: Option<String>,
    /// Device or client of the called user, with its version.
    pub callee_device_type: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ID of the called user's site.
    pub callee_site_id: Option<String>,
    /// Department of the called user.
    pub callee_department: Option<String>,
    /// Cost center of the called user.
    pub callee_cost_center: Option<String>,
    /// When the call began, in UTC.
    #[required(sent)]
    pub start_time: Option<String>,
    /// When the call was answered, in UTC.
    pub answer_time: Option<String>,
    /// When the call ended, in UTC.
    pub end_time: Option<String>,
    /// What happened in this step of the call, such as an incoming call or a transfer.
    pub event: Option<CallStepEvent>,
    /// Outcome of this step of the call, such as answered, voicemail or ring timeout.
    #[required(sent)]
    pub result: Option<CompletedCallResult>,
    /// Why the step ended so, such as another member picking up.
    pub result_reason: Option<ResultReason>,
    /// Extension number of whoever acted in this step of the call.
    pub operator_ext_number: Option<String>,
    /// Extension ID of whoever acted in this step of the call.
    pub operator_ext_id: Option<String>,
    /// Kind of extension that acted in this step of the call.
    pub operator_ext_type: Option<ExtType>,
    /// Name of whoever acted in this step of the call.
    pub operator_name: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CompletedCallRecordingType>,
    /// ID of the voicemail that the caller left.
    pub voicemail_id: Option<String>,
    /// How long the parties talked, in seconds.
    pub talk_time: Option<i64>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the caller waited to be connected, in seconds.
    pub wait_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the transferred call.
///
/// Value of `object` in [`PhoneBlindTransferInitiated`](super::PhoneBlindTransferInitiated) and [`PhoneWarmTransferCancelled`](super::PhoneWarmTransferCancelled).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneTransferObject {
    /// Why the transfer failed; empty after success.
    pub failure_reason: Option<String>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Where the call is transferred: an extension or a phone number in E.164 format.
    pub transfer_phone_number: Option<String>,
    /// Code of the other account, for transfers between accounts.
    pub transfer_account_code: Option<String>,
    /// User or other extension that transferred the call.
    pub owner: Option<PhoneOwner>,
    /// When this step of the transfer happened, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Announcement that the transcription of a call begins.
///
/// Value of `transcription_start_prompt` in [`CallLiveTranscription`](super::CallLiveTranscription) and [`UpdatedCallLiveTranscription`](super::UpdatedCallLiveTranscription).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptionStartPrompt {
    /// Whether an announcement is played when the transcription starts.
    pub enable: Option<bool>,
    /// ID of the audio item that announces the transcription.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Phone site or time zone, by ID and name.
///
/// Value of `time_zone` and `site` in [`RestrictedCallHours`](super::RestrictedCallHours) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdAndName {
    /// ID of the site or time zone.
    pub id: Option<String>,
    /// Name of the site or time zone.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Direction of the calls that are recorded automatically: inbound, outbound or both.
///
/// Values of `recording_calls` in [`AutoCallRecording`](super::AutoCallRecording) and [`UpdatedSettingsAutoCallRecording`](super::UpdatedSettingsAutoCallRecording).
#[zoom_enum]
pub enum RecordingCalls {
    /// `inbound`: Incoming calls only.
    Inbound,
    /// `outbound`: Outgoing calls only.
    Outbound,
    /// `both`: Incoming and outgoing calls.
    Both,
}

/// Policy that looks for certain content in text messages and makes senders confirm them or blocks them.
///
/// Element of `sms_etiquette_policy` in [`SmsEtiquetteTool`](super::SmsEtiquetteTool) and [`UpdatedSettingsSmsEtiquetteTool`](super::UpdatedSettingsSmsEtiquetteTool).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsEtiquettePolicy {
    /// ID of the SMS etiquette policy.
    pub id: Option<String>,
    /// Name of the SMS etiquette policy.
    pub name: Option<String>,
    /// What the SMS etiquette policy is for.
    pub description: Option<String>,
    /// Whether the policy matches keywords (`1`) or a regular expression (`2`).
    pub rule: Option<i64>,
    /// Keywords, separated by commas, or regular expressions that trigger the policy.
    pub content: Option<String>,
    /// What happens when a message violates the policy: the sender must confirm it (`1`), or it is blocked (`2`).
    pub action: Option<i64>,
    /// Whether the SMS etiquette policy is applied.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that takes a parked call nobody picks up.
///
/// Value of `forward_to` in [`CallPark`](super::CallPark) and [`UpdatedSettingsCallPark`](super::UpdatedSettingsCallPark).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParkedCallDestination {
    /// Name of the extension to which a parked call goes if nobody picks it up.
    pub display_name: Option<String>,
    /// ID of the extension to which calls are forwarded.
    pub extension_id: Option<String>,
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<i64>,
    /// Kind of extension to which calls are forwarded.
    pub extension_type: Option<ParkedCallExtensionType>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension to which a parked call goes if nobody picks it up.
///
/// Values of `extension_type` in [`ParkedCallDestination`].
#[zoom_enum]
pub enum ParkedCallExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `zoomRoom`: A conference room equipped with Zoom Rooms.
    #[value("zoomRoom")]
    ZoomRoom,
    /// `commonArea`: A phone in a shared space, such as a lobby.
    #[value("commonArea")]
    CommonArea,
    /// `ciscoRoom/polycomRoom`: Room with a Cisco or Polycom device.
    #[value("ciscoRoom/polycomRoom")]
    CiscoRoomPolycomRoom,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
}

/// Which busy lamp field key, whose light shows whether it is in use, receives a parked call.
///
/// Values of `sequence` in [`CallPark`](super::CallPark) and [`UpdatedSettingsCallPark`](super::UpdatedSettingsCallPark).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CallParkSequence {
    /// `0`: Parks a call at a busy lamp field key chosen at random.
    Random = 0,
    /// `1`: Parks a call at the next free busy lamp field key.
    Sequential = 1,
}

/// Music that a parked caller hears.
///
/// Value of `music_on_park` in [`CallPark`](super::CallPark) and [`UpdatedSettingsCallPark`](super::UpdatedSettingsCallPark).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MusicOnPark {
    /// ID of the audio item that is played to parked callers.
    pub audio_id: Option<String>,
    /// Name of the audio file.
    pub audio_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is deleted automatically, with how long it is kept.
///
/// Element of `items` in [`DataRetentionPolicy`](super::DataRetentionPolicy) and [`UpdatedDataRetentionPolicy`](super::UpdatedDataRetentionPolicy).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DataRetention {
    /// Kind of data that is kept, such as call logs or recordings.
    #[wire("type")]
    pub kind: Option<RetainedDataType>,
    /// How long items are kept, counted in `time_unit`; `-1` without limit.
    pub duration: Option<i64>,
    /// Unit in which the retention period is stated.
    pub time_unit: Option<TimeUnit>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of data that is kept, such as call logs or recordings.
///
/// Values of `type` in [`DataRetention`].
#[zoom_enum]
pub enum RetainedDataType {
    /// `callLog`: Logs of calls.
    #[value("callLog")]
    CallLog,
    /// `onDemandRecording`: Recordings that users start during a call.
    #[value("onDemandRecording")]
    OnDemandRecording,
    /// `automaticRecording`: Recordings that start automatically with a call.
    #[value("automaticRecording")]
    AutomaticRecording,
    /// `voicemail`: Voice messages from callers.
    Voicemail,
    /// `videomail`: Video messages from callers.
    Videomail,
    /// `sms`: Text messages and their conversations.
    Sms,
    /// `fax`.
    Fax,
}

/// Unit of the retention period; always days if the account has the Advanced Retention feature.
///
/// Values of `time_unit` in [`DataRetention`].
#[zoom_enum]
pub enum TimeUnit {
    /// `year`: Years; converted to days under Advanced Retention.
    Year,
    /// `month`: Months; converted to days under Advanced Retention.
    Month,
    /// `day`: Days; the only unit under Advanced Retention.
    Day,
}

/// Range of call quality ratings, as mean opinion scores (MOS) from 1 for bad up to 5 for excellent, at which the feedback survey appears.
///
/// Value of `feedback_mos` in [`CallFeedbackSurvey`](super::CallFeedbackSurvey) and [`UpdatedDisplayCallFeedbackSurvey`](super::UpdatedDisplayCallFeedbackSurvey).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackMos {
    /// Whether the range of scores decides when the survey appears.
    pub enable: Option<bool>,
    /// Lowest mean opinion score (MOS) at which the survey appears, with one decimal.
    pub min: Option<String>,
    /// Highest mean opinion score (MOS) at which the survey appears, with one decimal.
    pub max: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Range of call durations, in seconds, for which the feedback survey appears.
///
/// Value of `feedback_duration` in [`CallFeedbackSurvey`](super::CallFeedbackSurvey) and [`UpdatedDisplayCallFeedbackSurvey`](super::UpdatedDisplayCallFeedbackSurvey).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeedbackDuration {
    /// Whether the duration of the call decides if the survey appears.
    pub enable: Option<bool>,
    /// Shortest call for which the survey appears, in seconds.
    pub min: Option<i64>,
    /// Longest call for which the survey appears, in seconds.
    pub max: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desktop client in which a feature of Zoom Phone may be used, as an event reports it.
///
/// Values of `allow_calling_clients` and `allow_sms_mms_clients` in [`ZoomPhoneOnDesktop`](super::ZoomPhoneOnDesktop) and [`UpdatedSettingsZoomPhoneOnDesktop`](super::UpdatedSettingsZoomPhoneOnDesktop).
#[zoom_enum]
pub enum PhoneAllowClient {
    /// `mac_os`.
    MacOs,
    /// `windows`.
    Windows,
    /// `vdi_client`: Client for virtual desktops (VDI).
    VdiClient,
    /// `linux`.
    Linux,
}

/// When a device is blocked.
///
/// Values of `block_devices_type` in [`AllowedDeviceLocations`](super::AllowedDeviceLocations) and [`UpdatedAllowedDeviceLocations`](super::UpdatedAllowedDeviceLocations).
#[zoom_enum]
pub enum BlockDevicesType {
    /// `network_change_detected`: The device moved to another network.
    NetworkChangeDetected,
    /// `outside_allowed_location`: The device left the allowed locations.
    OutsideAllowedLocation,
}

/// Template for text messages.
///
/// Element of `sms_template_list` in [`SmsTemplate`](super::SmsTemplate) and [`UpdatedSettingsSmsTemplate`](super::UpdatedSettingsSmsTemplate).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TextMessageTemplate {
    /// ID of the SMS template.
    pub sms_template_id: Option<String>,
    /// Name of the SMS template.
    pub name: Option<String>,
    /// What the SMS template is for.
    pub description: Option<String>,
    /// Text of the SMS template, which may contain fields that are filled in.
    pub content: Option<String>,
    /// Whether the SMS template can be used.
    pub active: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How often the disclaimer appears.
///
/// Values of `display_frequency` in [`CustomDisclaimer`](super::CustomDisclaimer) and [`UpdatedCustomDisclaimer`](super::UpdatedCustomDisclaimer).
#[zoom_enum]
pub enum DisplayFrequency {
    /// `first_time_only`.
    FirstTimeOnly,
    /// `every_time`.
    EveryTime,
    /// `every_month`.
    EveryMonth,
    /// `every_quarter`.
    EveryQuarter,
    /// `every_6_months`.
    #[value("every_6_months")]
    Every6Months,
    /// `every_year`.
    EveryYear,
}

/// Custom disclaimer in one language, with title and text.
///
/// Element of `custom_disclaimer_list` in [`CustomDisclaimer`](super::CustomDisclaimer) and [`UpdatedCustomDisclaimer`](super::UpdatedCustomDisclaimer).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerText {
    /// Language code of the disclaimer.
    pub language: Option<String>,
    /// Heading of the custom disclaimer.
    pub title: Option<String>,
    /// Text of the disclaimer.
    pub body: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
