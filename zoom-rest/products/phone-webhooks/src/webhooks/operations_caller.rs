//! Phone, caller: 11 events.

use zoom_core::{DateTime, Extra, Id, zoom_enum, zoom_event, zoom_object};

use super::{
    CallPartyExtensionType, CallType, CallerNumberType, ConnectionType, Direction, ForwardingParty, NumberSource,
    PhoneCallElementCompletedObject, PhoneCallHistoryCompletedObject, PhoneCallParty, PhoneRingingCallParty,
    SiteOrVoicemailRef,
};

/// The call log entry of an outgoing Zoom Phone call is available to the caller.
#[zoom_event(
    "phone.caller_call_log_completed",
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
pub struct PhoneCallerCallLogCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerCallLogCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerCallLogCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerCallLogCompletedObject {
    /// ID of the user to whom the call record belongs.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Logs of calls, one entry each.
    #[required(sent)]
    pub call_logs: Option<Vec<CallLog>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Log of the completed call, from the caller's side.
///
/// Element of `call_logs` in [`PhoneCallerCallLogCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLog {
    /// ID of the call's summary entry, with which the path of the call can be requested.
    #[required(sent)]
    pub id: Option<String>,
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
    /// Phone number of the called party.
    #[required(sent)]
    pub callee_number: Option<String>,
    /// Kind of number that was called, such as an extension or an external number.
    #[required(sent)]
    pub callee_number_type: Option<CalleeNumberType>,
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
    #[required(sent)]
    pub call_type: Option<CallType>,
    /// When the call ended, in UTC.
    pub call_end_time: Option<DateTime>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// Extension or number to which the call was passed on.
    pub forwarded_to: Option<ForwardedTo>,
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

/// Kind of number that was called, such as an extension or an external number.
///
/// Values of `callee_number_type` in [`CallLog`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CalleeNumberType {
    /// `1`: Internal number (extension).
    ExtensionNumber = 1,
    /// `2`: External phone number.
    PhoneNumber = 2,
    /// `3`: Emergency number that the account defined itself.
    CustomizedEmergencyNumber = 3,
}

/// Extension or number to which the call was passed on.
///
/// Value of `forwarded_to` in [`CallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForwardedTo {
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<String>,
    /// Kind of extension or number to which the call was passed on, such as a user, a call queue or an outside number.
    pub extension_type: Option<ExtensionType>,
    /// Place of the party to which the call was passed on.
    pub location: Option<String>,
    /// Name of the party to which the call was passed on.
    pub name: Option<String>,
    /// Whether the number is an extension (`1`), a phone number (`2`) or a custom number (`3`).
    pub number_type: Option<i64>,
    /// Phone number to which the call was forwarded.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension or number to which the call was forwarded.
///
/// Values of `extension_type` in [`ForwardedTo`].
#[zoom_enum]
pub enum ExtensionType {
    /// `user`: Extension of a phone user.
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
    /// `pstn`: An outside number on the public telephone network.
    Pstn,
}

/// The caller dialed a Zoom Phone call and hears it ring.
#[zoom_event(
    "phone.caller_ringing",
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
pub struct PhoneCallerRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerRingingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerRinging`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerRingingObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneRingingCallParty>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCallParty>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller ended a Zoom Phone call.
#[zoom_event(
    "phone.caller_ended",
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
pub struct PhoneCallerEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerEndedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCallerCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCallerEndedCallParty>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<String>,
    /// When the call ended, in UTC.
    #[required(sent)]
    pub call_end_time: Option<String>,
    /// How the call ended, such as `No Answer` or `Voicemail`.
    pub handup_result: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that was called.
///
/// Value of `callee` in [`PhoneCallerEndedObject`] and [`PhoneCallerObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerCallParty {
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
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCallerEndedObject`] and [`PhoneCallerObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerEndedCallParty {
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
    /// ID of the caller's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller put a Zoom Phone call on hold.
#[zoom_event(
    "phone.caller_hold",
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
pub struct PhoneCallerHold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerHold`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCallerCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCallerEndedCallParty>,
    /// When the caller put the call on hold, took it off hold, went on mute or came off mute, in GMT.
    #[required(sent)]
    pub date_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller was connected to the callee of a Zoom Phone call, after hearing it ring.
#[zoom_event(
    "phone.caller_connected",
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
pub struct PhoneCallerConnected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerConnectedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerConnected`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerConnectedObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneCallerConnectedCallParty>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<PhoneCallParty>,
    /// When ringing began, in UTC.
    #[required(sent)]
    pub ringing_start_time: Option<String>,
    /// When the caller was connected, in UTC; Zoom calls this the connection to the Zoom Phone network and does not mention the callee.
    #[required(sent)]
    pub connected_start_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCallerConnectedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerConnectedCallParty {
    /// Extension ID of whoever placed the call.
    pub extension_id: Option<String>,
    /// Kind of extension that placed the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// Name of the caller.
    pub name: Option<String>,
    /// Phone number of the caller, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// Account code of the caller, dialed before the extension number between accounts.
    pub account_code: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the caller.
    pub timezone: Option<String>,
    /// Device or client of the caller, with its version.
    pub device_type: Option<String>,
    /// ID of the caller's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller took a Zoom Phone call off hold.
#[zoom_event(
    "phone.caller_unhold",
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
pub struct PhoneCallerUnhold {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The caller of a Zoom Phone call came off mute.
#[zoom_event(
    "phone.caller_unmute",
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
pub struct PhoneCallerUnmute {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The records of the steps (call elements) of an outgoing Zoom Phone call are available to the caller.
#[zoom_event(
    "phone.caller_call_element_completed",
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
pub struct PhoneCallerCallElementCompleted {
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

/// A Zoom Phone call was escalated to a Zoom meeting, reported for the caller.
#[zoom_event(
    "phone.caller_meeting_inviting",
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
pub struct PhoneCallerMeetingInviting {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerMeetingInvitingObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the call.
///
/// Value of `object` in [`PhoneCallerMeetingInviting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCallerMeetingInvitingObject {
    /// ID of the phone call; one call can have several call logs.
    #[required(sent)]
    pub call_id: Option<String>,
    /// Person or extension that was called.
    #[required(sent)]
    pub callee: Option<MeetingInvitingCallParty>,
    /// Person or extension that placed the call.
    #[required(sent)]
    pub caller: Option<PhoneMeetingInvitingCallParty>,
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
/// Value of `callee` in [`PhoneCallerMeetingInvitingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitingCallParty {
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
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or extension that placed the call.
///
/// Value of `caller` in [`PhoneCallerMeetingInvitingObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneMeetingInvitingCallParty {
    /// Extension ID of whoever placed the call.
    pub extension_id: Option<String>,
    /// Kind of extension that placed the call.
    pub extension_type: Option<CallPartyExtensionType>,
    /// Phone number of the caller, in E.164 format.
    #[required(sent)]
    pub phone_number: Option<String>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// Extension number of whoever placed the call.
    pub extension_number: Option<i64>,
    /// IANA time zone of the caller.
    pub timezone: Option<String>,
    /// ID of the caller's client installation; not for desk phones.
    pub device_id: Option<String>,
    /// How this party is connected, such as over the internet or the public telephone network (PSTN).
    pub connection_type: Option<ConnectionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The call history record of an outgoing Zoom Phone call is available to the caller.
#[zoom_event(
    "phone.caller_call_history_completed",
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
pub struct PhoneCallerCallHistoryCompleted {
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

/// The caller of a Zoom Phone call went on mute.
#[zoom_event(
    "phone.caller_mute",
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
pub struct PhoneCallerMute {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the call.
    #[required(sent)]
    pub object: PhoneCallerObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
