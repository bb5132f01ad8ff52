//! Phone, callee: 14 events.

use zoom_core::{DateTime, Extra, Id, Value, zoom_enum, zoom_event, zoom_object};

use super::{
    CallPartyExtensionType, CallType, CallerNumberType, ConnectionType, Direction, ForwardingParty, NumberSource,
    PhoneCallElementCompletedObject, PhoneCallHistoryCompletedObject, PhoneCallParty, PhoneRingingCallParty,
    SiteOrVoicemailRef,
};

/// The callee missed a Zoom Phone call.
#[zoom_event(
    "phone.callee_missed",
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
pub struct PhoneCalleeMissed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeMissedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeMissed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeMissedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCalleeCaller>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the call ended, in UTC.
    #[required(sent)]
    pub call_end_time: Option<String>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<PhoneCalleeForwardedBy>,
    /// Party that forwarded a call which reached the callee by way of an auto receptionist.
    pub redirect_forwarded_by: Option<Value>,
    /// How the call ended, such as `No Answer` or `Voicemail`.
    pub handup_result: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCalleeMissedObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallParty {
    /// Extension ID of whoever received the call.
    pub extension_id: Option<String>,
    /// Kind of extension that received the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who was called.
    pub user_id: Option<String>,
    /// Phone number of the person called, in E.164 format.
    pub phone_number: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of whoever received the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the callee.
    pub timezone: Option<String>,
    /// ID of the called user's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCalleeMissedObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeCaller {
    /// Extension ID of whoever placed the call.
    pub extension_id: Option<String>,
    /// Kind of extension that placed the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// Phone number of the caller, in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the caller.
    pub timezone: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension that passed the call on, such as a call queue or auto receptionist.
///
/// Value of `forwarded_by` in [`PhoneCalleeMissedObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeForwardedBy {
    /// Name of the extension that forwarded the call.
    pub name: Option<String>,
    /// Extension number that forwarded the call.
    pub extension_number: Option<String>,
    /// Kind of extension that forwarded the call.
    pub extension_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee ended a Zoom Phone call.
#[zoom_event(
    "phone.callee_ended",
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
pub struct PhoneCalleeEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeEndedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCalleeEndedCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<CallerWithoutDevice>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<String>,
    /// When the call ended, in UTC.
    #[required(sent)]
    pub call_end_time: Option<String>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<PhoneCalleeForwardedBy>,
    /// Party that forwarded a call which reached the callee by way of an auto receptionist.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCalleeEndedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeEndedCallParty {
    /// Extension ID of whoever received the call.
    pub extension_id: Option<String>,
    /// Kind of extension that received the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who was called.
    pub user_id: Option<String>,
    /// Name of the person who was called.
    pub name: Option<String>,
    /// Phone number of the person called, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Extension number of whoever received the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the callee.
    pub timezone: Option<String>,
    /// Name of the device on which the called user's client runs.
    pub device_name: Option<String>,
    /// ID of the called user's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCalleeEndedObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallerWithoutDevice {
    /// Extension ID of whoever placed the call.
    pub extension_id: Option<String>,
    /// Kind of extension that placed the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// Phone number of the caller, in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the caller.
    pub timezone: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Party that forwarded a call which reached the callee by way of an auto receptionist.
///
/// Value of `redirect_forwarded_by` in [`PhoneCalleeEndedObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RedirectForwardedBy {
    /// Name of the extension that forwarded the call.
    pub name: Option<String>,
    /// Extension number that forwarded the call.
    pub extension_number: Option<String>,
    /// Phone number that forwarded the call.
    pub phone_number: Option<String>,
    /// Kind of extension that forwarded the call, here always an auto receptionist (`autoReceptionist`).
    pub extension_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The call history record of an incoming Zoom Phone call is available to the callee.
#[zoom_event(
    "phone.callee_call_history_completed",
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCalleeCallHistoryCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallHistoryCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The records of the steps (call elements) of an incoming Zoom Phone call are available to the callee.
#[zoom_event(
    "phone.callee_call_element_completed",
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:master",
        "phone:read:call:master",
        "phone:read:call",
        "phone:read:call:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCalleeCallElementCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallElementCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee of a Zoom Phone call went on mute.
#[zoom_event(
    "phone.callee_mute",
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
pub struct PhoneCalleeMute {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeMuteObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeMute`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeMuteObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCalleeMuteCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCalleeCaller>,
    /// When the callee muted the call, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCalleeMuteObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeMuteCallParty {
    /// Extension ID of whoever received the call.
    pub extension_id: Option<String>,
    /// Kind of extension that received the call.
    pub extension_type: Option<CalledExtensionType>,
    /// ID of the user who was called.
    pub user_id: Option<String>,
    /// Phone number of the person called, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Account code of the called party, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of whoever received the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the callee.
    pub timezone: Option<String>,
    /// ID of the called user's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that received the call.
///
/// Values of `extension_type` in [`PhoneCalleeMuteCallParty`].
#[zoom_enum]
pub enum CalledExtensionType {
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
}

/// The call log entry of an incoming Zoom Phone call is available to the callee.
#[zoom_event(
    "phone.callee_call_log_completed",
    scopes = [
        "phone:read:admin",
        "phone:write:admin",
        "phone:read",
        "phone:write",
        "phone:master",
        "phone:read:call_log:master",
        "phone:read:call_log",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct PhoneCalleeCallLogCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeCallLogCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeCallLogCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeCallLogCompletedObject {
    /// ID of the user to whom the call record belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Logs of calls, one entry each.
    #[required(sent)]
    pub call_logs: Option<Vec<LogCompletedCallLog>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Log of the completed call, from the called party's side.
///
/// Element of `call_logs` in [`PhoneCalleeCallLogCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogCompletedCallLog {
    /// ID of the call's entry in the history.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of the caller; absent if the caller is not a user of the account.
    pub caller_user_id: Option<String>,
    /// Phone number of the caller.
    #[required(sent)]
    pub caller_number: Option<String>,
    /// Kind of number of the caller, such as an extension or an external number.
    #[required(sent)]
    pub caller_number_type: Option<CallerNumberType>,
    /// Where the caller's number comes from: Zoom Phone, another carrier, or a carrier connected on your own premises (premises peering).
    pub caller_number_source: Option<NumberSource>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Location of the caller.
    pub caller_location: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// ID of the called user.
    pub callee_user_id: Option<String>,
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    #[required(sent)]
    pub callee_number_type: Option<CallerNumberType>,
    /// Where the called number comes from: Zoom Phone, another carrier, or a carrier connected on your own premises (premises peering).
    pub callee_number_source: Option<NumberSource>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Location of the called party.
    pub callee_location: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Outcome of the call, such as answered, voicemail or missed.
    #[required(sent)]
    pub result: Option<String>,
    /// When the call started.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Way that the call took, such as `voiceMail`, `callQueue`, `ivrMenu` or `pstn`.
    #[required(sent)]
    pub path: Option<String>,
    /// Zoom Phone site to which the call belongs.
    pub site: Option<SiteOrVoicemailRef>,
    /// Whether a recording of the call exists.
    pub has_recording: Option<bool>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// Whether the caller left a voicemail.
    #[required(sent)]
    pub has_voicemail: Option<bool>,
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// Kind of call, such as over the internet, over the telephone network or international.
    pub call_type: Option<CallType>,
    /// When the call ended, in UTC.
    pub call_end_time: Option<DateTime>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<String>,
    /// How long the caller waited to be connected, in seconds.
    pub waiting_time: Option<i64>,
    /// Extension or number to which the call was passed on.
    pub forwarded_to: Option<ForwardingParty>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<ForwardingParty>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call is ringing at the callee, or the callee was notified of it.
#[zoom_event(
    "phone.callee_ringing",
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
pub struct PhoneCalleeRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeRingingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeRinging`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeRingingObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneRingingCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCallParty>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<PhoneCalleeForwardedBy>,
    /// Party that forwarded a call which reached the callee by way of an auto receptionist.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee put a Zoom Phone call on hold.
#[zoom_event(
    "phone.callee_hold",
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
pub struct PhoneCalleeHold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeHold`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCalleeCaller>,
    /// When the callee put the call on hold, took it off hold or came off mute, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee answered a Zoom Phone call.
#[zoom_event(
    "phone.callee_answered",
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
pub struct PhoneCalleeAnswered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeAnsweredObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeAnswered`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeAnsweredObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCalleeAnsweredCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCalleeAnsweredCaller>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the called party answered, in UTC.
    #[required(sent)]
    pub answer_start_time: Option<String>,
    /// Extension that passed the call on, such as a call queue or auto receptionist.
    pub forwarded_by: Option<PhoneCalleeForwardedBy>,
    /// Party that forwarded a call which reached the callee by way of an auto receptionist.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCalleeAnsweredObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeAnsweredCallParty {
    /// Extension ID of whoever received the call.
    pub extension_id: Option<String>,
    /// Kind of extension that received the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who was called.
    pub user_id: Option<String>,
    /// Name of the person who was called.
    pub name: Option<String>,
    /// Phone number of the person called, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Extension number of whoever received the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the callee.
    pub timezone: Option<String>,
    /// Device or client of the called user, with its version.
    pub device_type: Option<String>,
    /// Name of the device on which the called user's client runs.
    pub device_name: Option<String>,
    /// ID of the called user's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCalleeAnsweredObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeAnsweredCaller {
    /// Extension ID of whoever placed the call.
    pub extension_id: Option<String>,
    /// Kind of extension that placed the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// Name of the caller.
    pub name: Option<String>,
    /// Phone number of the caller, in E.164 format.
    pub phone_number: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<i64>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Phone call was escalated to a Zoom meeting, reported for the callee.
#[zoom_event(
    "phone.callee_meeting_inviting",
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
pub struct PhoneCalleeMeetingInviting {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeMeetingInvitingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeMeetingInviting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeMeetingInvitingObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCalleeMeetingInvitingCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<CallerWithoutDevice>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<Id>,
    /// When the call became a meeting, in GMT.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCalleeMeetingInvitingObject`] and [`PhoneCalleeParkedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeMeetingInvitingCallParty {
    /// Extension ID of whoever received the call.
    pub extension_id: Option<String>,
    /// Kind of extension that received the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who was called.
    pub user_id: Option<String>,
    /// Phone number of the person called, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Extension number of whoever received the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the callee.
    pub timezone: Option<String>,
    /// ID of the called user's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee parked a Zoom Phone call.
#[zoom_event(
    "phone.callee_parked",
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
pub struct PhoneCalleeParked {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeParkedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeParked`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeParkedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCalleeMeetingInvitingCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<CallerWithoutDevice>,
    /// Code with which the parked call is picked up.
    pub park_code: Option<String>,
    /// Why the call could not be parked.
    pub park_failure_reason: Option<String>,
    /// When the call was parked, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee declined a Zoom Phone call.
#[zoom_event(
    "phone.callee_rejected",
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
pub struct PhoneCalleeRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeRejectedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCalleeRejected`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalleeRejectedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<CallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCalleeCaller>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the call ended, in UTC.
    #[required(sent)]
    pub call_end_time: Option<String>,
    /// Why the call was rejected; Zoom documents only `Rejected`.
    pub handup_result: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee of a Zoom Phone call came off mute.
#[zoom_event(
    "phone.callee_unmute",
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
pub struct PhoneCalleeUnmute {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The callee took a Zoom Phone call off hold.
#[zoom_event(
    "phone.callee_unhold",
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
pub struct PhoneCalleeUnhold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCalleeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
