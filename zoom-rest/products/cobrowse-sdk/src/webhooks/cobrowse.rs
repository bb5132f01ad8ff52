//! Cobrowse: 4 events.

use zoom_core::{DateTime, Extra, Secret, zoom_enum, zoom_event, zoom_object};

/// A cobrowse session, in which an agent sees a customer's web page, started with its first user.
#[zoom_event("cobrowse.session_started", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the cobrowse session.
    #[required(sent)]
    pub object: CobrowseSessionStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The cobrowse session, in which an agent sees a customer's web page, and the user who started it.
///
/// Value of `object` in [`CobrowseSessionStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionStartedObject {
    /// ID of the cobrowse session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// URL of the page from which the session started.
    pub start_url: Option<Secret>,
    /// User ID of whoever started the session, valid only while the session lasts.
    pub user_id: Option<String>,
    /// Display name of the user who started the session.
    pub user_name: Option<String>,
    /// Whether the user who started the session is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// When the session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user is the customer or the agent.
///
/// Values of `role_type` in [`CobrowseSessionStartedObject`] and other types.
#[zoom_enum]
pub enum RoleType {
    /// `customer`: The customer, whose web page is shown.
    Customer,
    /// `agent`: The agent, who sees the customer's web page.
    Agent,
}

/// A user left a cobrowse session, in which an agent sees a customer's web page.
#[zoom_event("cobrowse.session_user_left", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionUserLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the cobrowse session.
    #[required(sent)]
    pub object: CobrowseSessionUserLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The cobrowse session, in which an agent sees a customer's web page, and the user who left it.
///
/// Value of `object` in [`CobrowseSessionUserLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionUserLeftObject {
    /// ID of the cobrowse session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID of the user's connection to the session; the same user gets a new one with every join.
    #[required(sent)]
    pub user_connection_id: Option<String>,
    /// ID of the user who left the session, valid only while the session lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who left the session.
    pub user_name: Option<String>,
    /// Whether the user who left the session is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// When the user left the session.
    #[required(sent)]
    pub leave_time: Option<DateTime>,
    /// Why the user left the session.
    pub leave_reason: Option<LeaveReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the user left the session.
///
/// Values of `leave_reason` in [`CobrowseSessionUserLeftObject`].
#[zoom_enum]
pub enum LeaveReason {
    /// `Left the session`.
    #[value("Left the session")]
    LeftTheSession,
    /// `Got disconnected from the session`.
    #[value("Got disconnected from the session")]
    GotDisconnectedFromTheSession,
    /// `The session end`: The session ended while the user was in it.
    #[value("The session end")]
    TheSessionEnd,
    /// `Network connection error`.
    #[value("Network connection error")]
    NetworkConnectionError,
    /// `Unknown reason`.
    #[value("Unknown reason")]
    UnknownReason,
}

/// A user joined a cobrowse session, in which an agent sees a customer's web page.
#[zoom_event("cobrowse.session_user_joined", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionUserJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the cobrowse session.
    #[required(sent)]
    pub object: CobrowseSessionUserJoinedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The cobrowse session, in which an agent sees a customer's web page, and the user who joined it.
///
/// Value of `object` in [`CobrowseSessionUserJoined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionUserJoinedObject {
    /// ID of the cobrowse session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// ID of the user's connection to the session; the same user gets a new one with every join.
    #[required(sent)]
    pub user_connection_id: Option<String>,
    /// ID of the user who joined the session, valid only while the session lasts.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who joined the session.
    pub user_name: Option<String>,
    /// Whether the user who joined the session is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// When the user joined the session.
    #[required(sent)]
    pub join_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A cobrowse session, in which an agent sees a customer's web page, ended because someone ended it or everyone had left.
#[zoom_event("cobrowse.session_ended", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the cobrowse session.
    #[required(sent)]
    pub object: CobrowseSessionEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The cobrowse session, in which an agent sees a customer's web page, and the user who ended it.
///
/// Value of `object` in [`CobrowseSessionEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CobrowseSessionEndedObject {
    /// ID of the cobrowse session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// Code that a person enters to join the cobrowse session.
    pub session_pin: Option<String>,
    /// User ID of whoever ended the session, valid only while the session lasts; Zoom does not say what it is when everyone had left.
    pub user_id: Option<String>,
    /// Display name of the user who ended the session.
    pub user_name: Option<String>,
    /// Whether the user who ended the session is the customer or the agent.
    pub role_type: Option<RoleType>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// When the session ended.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// Why the session ended.
    pub end_reason: Option<EndReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the session ended.
///
/// Values of `end_reason` in [`CobrowseSessionEndedObject`].
#[zoom_enum]
pub enum EndReason {
    /// `The session ended`: Ended without an error; Zoom does not say whether someone ended it or everyone had left.
    #[value("The session ended")]
    TheSessionEnded,
    /// `Network connection error`.
    #[value("Network connection error")]
    NetworkConnectionError,
    /// `Unknown reason`.
    #[value("Unknown reason")]
    UnknownReason,
}
