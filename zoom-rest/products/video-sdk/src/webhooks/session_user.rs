//! Session, user: 12 events.

use zoom_core::{DateTime, Extra, Id, zoom_enum, zoom_event, zoom_object};

/// The phone of a person called to join a Video SDK session is ringing.
#[zoom_event("session.user_phone_callout_ringing", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserPhoneCalloutRinging`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutObject {
    /// ID of the Video SDK session.
    ///
    /// Deprecated by Zoom.
    pub id: Option<Id>,
    /// UUID of this run of the session.
    ///
    /// Deprecated by Zoom.
    pub uuid: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// ID that the developer gave the user who invites, set as `user_identity` in the SDK token.
    #[required(sent)]
    pub user_key: Option<String>,
    /// ID of the user who hosts the session.
    #[required(sent)]
    pub host_id: Option<String>,
    /// Person who is called to join the session.
    #[required(sent)]
    pub participant: Option<PhoneCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who is called to join the session.
///
/// Value of `participant` in [`SessionUserPhoneCalloutObject`] and [`SessionUserPhoneCalloutCanceledObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneCalloutParticipant {
    /// Display name of the invited person in the session.
    #[required(sent)]
    pub invitee_name: Option<String>,
    /// Phone number of the invited person.
    #[required(sent)]
    pub phone_number: Option<i64>,
    /// Number from which the invited person is called.
    #[required(sent)]
    pub from_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A room system that is called over H.323 or SIP to join a Video SDK session is ringing.
#[zoom_event("session.user_room_system_callout_ringing", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutRinging {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserRoomSystemCalloutRinging`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutObject {
    /// ID of the Video SDK session.
    ///
    /// Deprecated by Zoom.
    pub id: Option<Id>,
    /// UUID of this run of the session.
    ///
    /// Deprecated by Zoom.
    pub uuid: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID of the user who hosts the session.
    #[required(sent)]
    pub host_id: Option<String>,
    /// UUID of the invitation request.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Display name of the user who sent the invitation.
    #[required(sent)]
    pub inviter_name: Option<String>,
    /// Room system that is called to join the session.
    #[required(sent)]
    pub participant: Option<SystemCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Room system that is called to join the session.
///
/// Value of `participant` in [`SessionUserRoomSystemCalloutObject`] and [`SessionUserRoomSystemCalloutFailedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SystemCalloutParticipant {
    /// Protocol with which the room system is called: `h323` or `sip`.
    #[required(sent)]
    pub call_type: Option<String>,
    /// IP address of the room system that is called.
    #[required(sent)]
    pub device_ip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a Video SDK session, sent by calling a room system over H.323 or SIP, was rejected.
#[zoom_event("session.user_room_system_callout_rejected", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a Video SDK session, sent by calling a room system over H.323 or SIP, was not answered in time.
#[zoom_event("session.user_room_system_callout_missed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutMissed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person called by phone accepted the invitation to a Video SDK session.
#[zoom_event("session.user_phone_callout_accepted", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user left a Video SDK session.
///
/// Also sent for the host and co-hosts.
#[zoom_event("session.user_left", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserLeftObject {
    /// ID of the Video SDK session; Zoom does not explain how it differs from `session_id`.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<SessionUserLeftUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserLeftObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserLeftUser {
    /// ID that the user gets on joining; valid only in this session.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the user in the session.
    #[required(sent)]
    pub name: Option<String>,
    /// When the participant left.
    #[required(sent)]
    pub leave_time: Option<DateTime>,
    /// Why the user left, as a sentence such as “Host ended the session”.
    pub leave_reason: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Phone number of a user who joined by phone.
    pub phone_number: Option<String>,
    /// UUID that the user gets on joining, besides `id`; valid only while the session lasts.
    #[required(sent)]
    pub participant_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The inviter canceled a phone call that invited a person to a Video SDK session.
#[zoom_event("session.user_phone_callout_canceled", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutCanceled {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserPhoneCalloutCanceledObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserPhoneCalloutCanceled`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutCanceledObject {
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    #[required(sent)]
    pub session_key: Option<String>,
    /// ID that the developer gave the user who invites, set as `user_identity` in the SDK token.
    #[required(sent)]
    pub user_key: Option<String>,
    /// Person who is called to join the session.
    #[required(sent)]
    pub participant: Option<PhoneCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a Video SDK session, sent by calling a room system over H.323 or SIP, failed.
///
/// `reason_type` holds the cause.
#[zoom_event("session.user_room_system_callout_failed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutFailed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserRoomSystemCalloutFailedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserRoomSystemCalloutFailed`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutFailedObject {
    /// ID of the Video SDK session.
    ///
    /// Deprecated by Zoom.
    pub id: Option<Id>,
    /// UUID of this run of the session.
    ///
    /// Deprecated by Zoom.
    pub uuid: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID of the user who hosts the session.
    #[required(sent)]
    pub host_id: Option<String>,
    /// UUID of the invitation request.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Display name of the user who sent the invitation.
    #[required(sent)]
    pub inviter_name: Option<String>,
    /// Why the call to the room system failed.
    #[required(sent)]
    pub reason_type: Option<ReasonType>,
    /// Room system that is called to join the session.
    #[required(sent)]
    pub participant: Option<SystemCalloutParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the call to the room system failed.
///
/// Values of `reason_type` in [`SessionUserRoomSystemCalloutFailedObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ReasonType {
    /// `0`: Another reason.
    OtherFailedReason = 0,
    /// `1`: Encryption failed.
    EncryptionFail = 1,
    /// `2`: The remote side, presumably the room system, disconnected.
    DisconnectedByRemote = 2,
    /// `3`: Zoom calls this reason a retry and does not explain it.
    Retry = 3,
    /// `4`: Bad sequence, a reason that Zoom does not explain.
    BadSeq = 4,
    /// `7`: Timed out.
    Timeout = 7,
    /// `8`: Bad address, presumably that of the room system.
    BadAddr = 8,
    /// `9`: Could not be reached.
    Unreachable = 9,
    /// `10`: The local side, presumably Zoom, disconnected.
    DisconnectByLocal = 10,
    /// `11`: Internal server error.
    ServerInternalError = 11,
    /// `12`: Free port limit exceeded; Zoom does not explain which ports are meant.
    ExceedFreePort = 12,
    /// `13`: Connection error.
    ConnectError = 13,
    /// `14`: Proxy connection error.
    ProxyConnectError = 14,
}

/// A user joined a Video SDK session.
///
/// Also sent for the host and co-hosts.
#[zoom_event("session.user_joined", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserJoinedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Video SDK session.
///
/// Value of `object` in [`SessionUserJoined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserJoinedObject {
    /// ID of the Video SDK session; Zoom does not explain how it differs from `session_id`.
    #[required(sent)]
    pub id: Option<String>,
    /// ID of this run of the session; if the session is held again, the new run gets another ID.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    #[required(sent)]
    pub session_name: Option<String>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// User in the session that the event is about.
    #[required(sent)]
    pub user: Option<SessionUserJoinedUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in the session that the event is about.
///
/// Value of `user` in [`SessionUserJoinedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserJoinedUser {
    /// ID that the user gets on joining; valid only in this session.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the user in the session.
    #[required(sent)]
    pub name: Option<String>,
    /// When the participant joined.
    #[required(sent)]
    pub join_time: Option<DateTime>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Phone number of a user who joined by phone.
    pub phone_number: Option<String>,
    /// UUID that the user gets on joining, besides `id`; valid only while the session lasts.
    #[required(sent)]
    pub participant_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person called by phone missed the invitation to a Video SDK session.
#[zoom_event("session.user_phone_callout_missed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutMissed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A person called by phone rejected the invitation to a Video SDK session.
#[zoom_event("session.user_phone_callout_rejected", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserPhoneCalloutRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserPhoneCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a Video SDK session, sent by calling a room system over H.323 or SIP, was accepted.
#[zoom_event("session.user_room_system_callout_accepted", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserRoomSystemCalloutAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Video SDK session.
    #[required(sent)]
    pub object: SessionUserRoomSystemCalloutObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
